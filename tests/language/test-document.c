/* Sentences, tokens and quotation marks: what the splitter hears in a text. */
#include "split.h"

/* `expected` has the tokens with spaces between them; ( and ) mark quotation marks that open and
 * close, # numbers and _ punctuation. */
static void check_tokens(const char *code, const char *text, const char *expected) {
    Fixture f = read_in(code, text);
    g_autoptr(GString) got = g_string_new(NULL);
    static const char *const sign[] = {"", "#", "_", "(", ")"};
    guint n;
    const BcToken *tokens = bc_document_tokens(f.document, &n);
    for (guint i = 0; i < n; i++)
        g_string_append_printf(got, "%s%s%.*s", i > 0 ? " " : "", sign[tokens[i].kind],
                               (int)bc_span_length(tokens[i].span), text + tokens[i].span.start);
    g_assert_cmpstr(got->str, ==, expected);
    drop(&f);
}

static void test_words(void) {
    check_tokens("en", "It's a re-elected U.S. senator, at 9 a.m.",
                 "It's a re-elected U.S. senator _, at #9 a.m.");
    check_tokens("en", "1,200 of 3.5 million; 9:00 or 1/2, the 1990s, 20-year-old",
                 "#1,200 of #3.5 million _; #9:00 or #1/2 _, the 1990s _, 20-year-old");
    check_tokens("en", "Mr. J. Smith, Ph.D., wrote -- again... Why?!",
                 "Mr _. J _. Smith _, Ph.D. _, wrote _-- again _... Why _? _!");
    check_tokens("en", "AT&T's U.S.-led O’Neill", "AT&T's U.S.-led O’Neill");
    check_tokens("en", "See https://news.example.org/a?b=c. Mail jo.doe@example.com!",
                 "See https://news.example.org/a?b=c _. Mail jo.doe@example.com _!");
    check_tokens("zh", "他说：「好。」", "他 说 _： (「 好 _。 )」");
}

static void test_quotation_marks(void) {
    check_tokens("en", "\"Yes,\" she said. \"No.\"", "(\" Yes _, )\" she said _. (\" No _. )\"");
    check_tokens("en", "“Yes,” she said", "(“ Yes _, )” she said");
    check_tokens("en", "``Yes,'' she said", "(`` Yes _, )'' she said");
    check_tokens("de", "„Ja“, sagte sie. »Nein«", "(„ Ja )“ _, sagte sie _. (» Nein )«");
    check_tokens("fr", "« Oui », dit-elle", "(« Oui )» _, dit-elle");
    check_tokens("en", "\"He said 'no' to me,\" she said",
                 "(\" He said (' no )' to me _, )\" she said");
    check_tokens("en", "‘We can’t,’ the workers’ leader said",
                 "(‘ We can’t _, )’ the workers’ leader said");
    check_tokens("en", "``Yes,'' he said. ,,No\", <<Never>>",
                 "(`` Yes _, )'' he said _. (,, No )\" _, (<< Never )>>");
}

static void test_apostrophes(void) {
    check_tokens("en", "'Tis the '90s, the workers' time, rock 'n' roll",
                 "'Tis the '90s _, the workers' time _, rock 'n' roll");
    check_tokens("en", "'I'm goin' home, o' course,' he said",
                 "(' I'm goin' home _, o' course _, )' he said");
    check_tokens("en", "He is 6'2\" tall", "He is #6'2 _\" tall");
}

static void test_stops(void) {
    check_sentences("en", "Dr. Hay met Gen. Lee at 5 p.m. on Jan. 3. It was No. 7.",
                    "Dr. Hay met Gen. Lee at 5 p.m. on Jan. 3.|It was No. 7.");
    check_sentences("en", "He works for the U.S. Navy. She left the U.S. They met.",
                    "He works for the U.S. Navy.|She left the U.S.|They met.");
    check_sentences("en", "It was bought by Hill Inc. The price was $3.50. Nobody knew.",
                    "It was bought by Hill Inc.|The price was $3.50.|Nobody knew.");
    check_sentences("en", "J. F. Moor came at 9 a.m. Monday. He left at 6 p.m. Nobody saw it.",
                    "J. F. Moor came at 9 a.m. Monday.|He left at 6 p.m.|Nobody saw it.");
}

static void test_quoted_ends(void) {
    check_sentences("en", "\"Why?\" he asked. \"We won.\" She smiled.",
                    "\"Why?\" he asked.|\"We won.\"|She smiled.");
    check_sentences("en", "“We came. We saw,” he said. (They left.) Nobody knew.",
                    "“We came.|We saw,” he said.|(They left.)|Nobody knew.");
}

static void test_lists(void) {
    check_sentences("en", "1) Wash the pears 2) Cut them 3) Boil the sugar",
                    "1) Wash the pears|2) Cut them|3) Boil the sugar");
    check_sentences("en", "a. Wash the pears b. Cut them", "a. Wash the pears|b. Cut them");
    check_sentences("en", "• Pears • Sugar", "• Pears|• Sugar");
    check_sentences("en", "What we saw:\n- two boats\n- a crane",
                    "What we saw:|- two boats|- a crane");
    check_sentences("en", "two eggs\na cup of milk, warm\nsalt",
                    "two eggs|a cup of milk, warm|salt");
    check_sentences("en", "the old mill,\nthe bridge and\nthe tower",
                    "the old mill, the bridge and the tower");
    check_sentences("en", "A line that was broken\nby a mail program is one sentence.",
                    "A line that was broken by a mail program is one sentence.");
}

static void test_run_together(void) {
    check_sentences("en", "It was over.Then Mr. Hay left.It rained.",
                    "It was over.|Then Mr. Hay left.|It rained.");
    check_sentences("en", "They married in 1990.[2] He died in 2001.[3][4]",
                    "They married in 1990.[2]|He died in 2001.[3][4]");
    check_sentences("en", "Read www.example.org. Or write to a.b@example.com. Both work.",
                    "Read www.example.org.|Or write to a.b@example.com.|Both work.");
}

static void test_ellipses(void) {
    check_sentences("en", "I thought ... well. We left... Nobody spoke.",
                    "I thought ... well.|We left...|Nobody spoke.");
    check_sentences("en", "He said [...] that it was over. \"It is [...] done.\"",
                    "He said [...] that it was over.|\"It is [...] done.\"");
    check_sentences("en", "We have met for years,... Great to see it.",
                    "We have met for years,...|Great to see it.");
    check_sentences("en", "It was over. ... The rest is known. http://example.org/a/b",
                    "It was over. ...|The rest is known.|http://example.org/a/b");
}

static void test_notes(void) {
    check_sentences("en", "It grew.[3-5] It fell. [7] [12] It stayed.[2, 9]",
                    "It grew.[3-5]|It fell. [7] [12]|It stayed.[2, 9]");
    check_sentences("en", "The bridge fell in 1911. (see the map) It was rebuilt.",
                    "The bridge fell in 1911.|(see the map) It was rebuilt.");
    check_sentences("en", "She sang in Evita! (1996) and left.",
                    "She sang in Evita! (1996) and left.");
}

static void test_captions(void) {
    check_sentences("en", "Figure 4.2 This map shows the river. Table 7 Prices by year",
                    "Figure 4.2|This map shows the river.|Table 7|Prices by year");
    check_sentences("en", "Figure 4 shows the river.", "Figure 4 shows the river.");
    check_sentences("en", "Town council opens a new bridge Tuesday, March 3, 2026",
                    "Town council opens a new bridge|Tuesday, March 3, 2026");
    check_sentences("en", "The bridge opened on Tuesday, March 3, 2026",
                    "The bridge opened on Tuesday, March 3, 2026");
}

static void test_calls(void) {
    check_sentences("en", "He left Yahoo! Mail for good. She won Jeopardy! They met.",
                    "He left Yahoo! Mail for good.|She won Jeopardy!|They met.");
    check_sentences("en", "Do You Yahoo!? Tired of waiting? Posted via Hillfeeds.Com - the feed.",
                    "Do You Yahoo!?|Tired of waiting?|Posted via Hillfeeds.Com - the feed.");
    check_sentences("en", "They left on Thursday. Lopez stayed. P.S. Bring Joe [George W.] Hay.",
                    "They left on Thursday.|Lopez stayed.|P.S. Bring Joe [George W.] Hay.");
}

static void test_faces(void) {
    check_sentences("en", "Everyone loves it! ^_^ The park is open. >:( It rains. <3",
                    "Everyone loves it! ^_^|The park is open. >:(|It rains. <3");
    check_sentences("en", "I hope it helps :-) The rest is easy.",
                    "I hope it helps :-)|The rest is easy.");
    check_sentences("en", "Score: 4:3 (D) after extra time.", "Score: 4:3 (D) after extra time.");
}

static void test_names_of_files(void) {
    check_sentences("en", "See PLAN.DOC and write to jo@HILL.ORG today.They wait.",
                    "See PLAN.DOC and write to jo@HILL.ORG today.|They wait.");
    check_sentences("en", "We want: 1. Clean water 2. Light", "We want:|1. Clean water|2. Light");
    check_sentences("en", "The rule is: 1. It holds.", "The rule is: 1. It holds.");
    check_sentences("en", "Two ways: a) walk there b) ride", "Two ways: a) walk there b) ride");
    check_sentences("en", "They sell pears, plums etc. Hay came first.",
                    "They sell pears, plums etc.|Hay came first.");
}

static void test_cover(void) {
    static const char *const pieces[] = {" ",  " ", "\n",       ".",    "!",  "\"",   "'",  "’",
                                         "“",  "”", "«",        "U.S.", "He", "went", "Mr", "7",
                                         "1)", "@", "http://",  "-",    "。", "中",   "…",  "[",
                                         "]",  ")", "\xC2\xA0", "•",    "&",  "x"};
    for (guint seed = 0; seed < 400; seed++) {
        g_autoptr(GRand) rand = g_rand_new_with_seed(seed);
        g_autoptr(GString) text = g_string_new("A");
        for (guint i = 0; i < 60; i++)
            g_string_append(text, pieces[g_rand_int_range(rand, 0, G_N_ELEMENTS(pieces))]);
        g_string_append_c(text, 'b');
        Fixture f = read_in("en", text->str);
        check_cover(&f);
        drop(&f);
    }
}

/* The tokens of a long text are made when they are asked for, and are those of its parts. */
static void test_long_text(void) {
    static const char *const part = "He met Dr. Hay at 5 p.m. \"Why?\" she asked. It's 3.5 (or 4).";
    g_autoptr(GString) text = g_string_new(NULL);
    while (text->len < 1200000) g_string_append_printf(text, "%s\n\n", part);
    Fixture one = read_in("en", part), all = read_in("en", text->str);
    guint n_one, n_all, n_paragraphs, n;
    bc_document_paragraphs(all.document, &n_paragraphs);
    bc_document_sentences(all.document, &n);
    g_assert_cmpuint(n, ==, n_paragraphs * 3);
    g_assert_cmpuint(bc_document_sentence_words(all.document, n - 2), ==, 3);
    const BcToken *first = bc_document_tokens(one.document, &n_one);
    const BcToken *tokens = bc_document_tokens(all.document, &n_all);
    g_assert_cmpuint(n_all, ==, n_one * n_paragraphs);
    gsize step = strlen(part) + 2;
    for (guint i = 0; i < n_all; i++) {
        g_assert_cmpint(tokens[i].kind, ==, first[i % n_one].kind);
        g_assert_cmpuint(tokens[i].span.start, ==, first[i % n_one].span.start + i / n_one * step);
    }
    check_cover(&all);
    drop(&one);
    drop(&all);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/document/words keep their inner marks", test_words);
    g_test_add_func("/document/quotation marks open and close", test_quotation_marks);
    g_test_add_func("/document/apostrophes are not quotation marks", test_apostrophes);
    g_test_add_func("/document/full stops that end nothing", test_stops);
    g_test_add_func("/document/sentences end inside quotation marks", test_quoted_ends);
    g_test_add_func("/document/lists and lines", test_lists);
    g_test_add_func("/document/a space is missing, a note is there", test_run_together);
    g_test_add_func("/document/ellipses", test_ellipses);
    g_test_add_func("/document/notes and asides behind a stop", test_notes);
    g_test_add_func("/document/captions and dates of headings", test_captions);
    g_test_add_func("/document/names with marks of their own", test_calls);
    g_test_add_func("/document/emoticons", test_faces);
    g_test_add_func("/document/names of files, numbers behind a colon", test_names_of_files);
    g_test_add_func("/document/tokens of a long text", test_long_text);
    g_test_add_func("/document/sentences cover the text", test_cover);
    return g_test_run();
}
