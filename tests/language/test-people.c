/* People and mentions: whom the names, descriptions and pronouns of a story mean. */
#include "base/text.h"
#include "ingest/article-private.h"
#include "language/people.h"

#include <string.h>

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcPeople *people;
    GArray *asked; /* of BcSpan: what stood in braces */
} Story;

/* Takes `marked` in; what stands in braces will be asked for.  Paragraphs are separated by a blank
 * line. */
static Story tell(const char *code, const char *marked) {
    Story s = {.asked = g_array_new(FALSE, FALSE, sizeof(BcSpan))};
    GString *text = g_string_new(NULL);
    BcSpan span = {0, 0};
    for (const char *p = marked; *p != '\0'; p++) {
        if (*p == '{') {
            span.start = text->len;
        } else if (*p == '}') {
            span.end = text->len;
            g_array_append_val(s.asked, span);
        } else {
            g_string_append_c(text, *p);
        }
    }
    s.article = bc_article_new(g_strdup(text->str), text->len, "-");
    for (const char *p = text->str, *end; *p != '\0'; p = end + strspn(end, "\n")) {
        end = strstr(p, "\n\n");
        if (end == NULL) end = p + strlen(p);
        BcSpan block =
            bc_text_trim(text->str, (BcSpan){(gsize)(p - text->str), (gsize)(end - text->str)});
        if (!bc_span_empty(block)) bc_article_add_block(s.article, BC_BLOCK_PARAGRAPH, block);
    }
    g_string_free(text, TRUE);
    s.language = bc_language_load(code, NULL);
    s.document = bc_document_split(s.article, s.language);
    s.people = bc_people_find(s.document);
    return s;
}

static void end(Story *s) {
    bc_people_free(s->people);
    bc_document_free(s->document);
    bc_language_free(s->language);
    bc_article_free(s->article);
    g_array_unref(s->asked);
}

/* The mention that covers the first byte of `span`, or -1. */
static int mention_over(const Story *s, BcSpan span) {
    guint n;
    const BcMention *mentions = bc_people_mentions(s->people, &n);
    for (guint i = 0; i < n; i++)
        if (mentions[i].span.start <= span.start && span.start < mentions[i].span.end)
            return (int)i;
    return -1;
}

/* `expected`: whom each phrase in braces means, with | between them; "" for nobody, "-" where there
 * is no mention. */
static void check_means(const char *marked, const char *expected) {
    Story s = tell("en", marked);
    g_autoptr(GString) got = g_string_new(NULL);
    for (guint i = 0; i < s.asked->len; i++) {
        int mention = mention_over(&s, g_array_index(s.asked, BcSpan, i));
        int entity = mention < 0 ? -1 : bc_people_resolve(s.people, (guint)mention);
        guint n;
        const BcSpeaker *speakers = bc_people_speakers(s.people, &n);
        g_assert_cmpint(entity, <, (int)n);
        g_string_append_printf(got, "%s%s", i > 0 ? "|" : "",
                               mention < 0  ? "-"
                               : entity < 0 ? ""
                                            : speakers[entity].name);
    }
    g_assert_cmpstr(got->str, ==, expected);
    end(&s);
}

/* Whether each phrase in braces is a whole mention, to the letter. */
static void check_phrases(const char *marked) {
    Story s = tell("en", marked);
    const char *text = bc_article_text(s.article, NULL);
    g_assert_cmpuint(s.asked->len, >, 0);
    for (guint i = 0; i < s.asked->len; i++) {
        BcSpan asked = g_array_index(s.asked, BcSpan, i);
        int mention = mention_over(&s, asked);
        guint n;
        const BcMention *mentions = bc_people_mentions(s.people, &n);
        g_autofree char *want = g_strndup(text + asked.start, (gsize)bc_span_length(asked));
        g_autofree char *got = mention < 0
                                   ? g_strdup("(none)")
                                   : g_strndup(text + mentions[mention].span.start,
                                               (gsize)bc_span_length(mentions[mention].span));
        g_assert_cmpstr(got, ==, want);
    }
    end(&s);
}

/* The sex of the one whom the first phrase in braces means. */
static void check_sex(const char *marked, BcSex expected) {
    Story s = tell("en", marked);
    int mention = mention_over(&s, g_array_index(s.asked, BcSpan, 0));
    g_assert_cmpint(mention, >=, 0);
    int entity = bc_people_resolve(s.people, (guint)mention);
    g_assert_cmpint(entity, >=, 0);
    guint n;
    g_assert_cmpint(bc_people_speakers(s.people, &n)[entity].sex, ==, expected);
    end(&s);
}

static void test_phrases(void) {
    check_phrases("The bridge will stay, {Mr. Halvorsen} said.");
    check_phrases("“Yes,” said {Sen. Harry M. Oakley (R-Ohio)}.");
    check_phrases("“Yes,” said {Gov. Alva Brandt}.");
    check_phrases("“Yes,” said {Robert F. Oakley}.");
    check_phrases("“Yes,” said {former FBI director James Calloway}.");
    check_phrases("“Yes,” said {Oakley campaign manager Robby Marsh}.");
    check_phrases("“Yes,” said {a senior Oakley adviser}.");
    check_phrases("“Yes,” said {Secretary of State Joan Kerrigan}.");
    check_phrases("“Yes,” said {Bill de Vries}, leaving the room.");
    check_phrases("{Kari Nordmann, the mayor of Oslo}, said so.");
    check_phrases("{Jane Doe, who leads the party}, said so.");
    check_phrases("{Jane Doe, 45}, said so.");
    check_phrases("{The mayor of Oslo, Kari Nordmann}, said so.");
    check_phrases("It rained, {officials} said.");
}

static void test_no_phrases(void) {
    check_means("On {Monday} nobody came. {However}, it rained.", "-|-");
    check_phrases("According to {Jane Doe}, {the mayor} said no.");
}

static void test_long_phrases(void) {
    check_phrases("{Jane Doe, Marsh’s campaign manager}, said so.");
    check_phrases("{Jane Doe, Brooks’ senior media adviser}, said so.");
    check_phrases("{Jane Doe, 31, a photographer}, said so.");
    check_phrases("{Senator Ted Marsh’s campaign manager} said so.");
    check_phrases("{Brooks' spokeswoman, Jane Doe}, said so.");
    /* The next of a list says nothing of the one before. */
    check_phrases("We saw {Jane Doe}, former governor Ted Marsh, former senator Al Oakley and "
                  "the mayor.");
}

/* What is printed and heard is a name, not what happens to stand beside it with a capital. */
static void test_printed_names(void) {
    check_means("Congress candidate Senator {Jane Doe} said so.", "Jane Doe");
    check_means("{Assemblywoman Jane Doe} said so.", "Jane Doe");
    check_means("“Yes,” said {former secretary of state Jane Doe}.", "Jane Doe");
    check_means("“Yes,” said {former Ohio Gov. and Party Chairman Ted Marsh}.", "Ted Marsh");
    check_means("“Yes,” {Tom Cole of Oklahoma} said.", "Tom Cole");
    check_means("The Bank of America fell. It will rise, {Bank of America} said.",
                "Bank of America");
    check_means("“Yes,” {Texas-based Ted Marsh} said.", "Ted Marsh");
    check_means("“Yes,” the {State Department} said.", "State Department");
    check_means("Given {Marsh} has won, it is over. Ted Marsh left.", "Ted Marsh");
    check_means("“Yes,” said Bolivia’s minister. At {Monday’s} debate nobody spoke.", "-");
    check_means("{Ted Marsh} Just Revealed Why He Will Never Run.\n\nTed Marsh said so.",
                "Ted Marsh");
    /* Nothing but the list of family names says that he is one. */
    check_means("“Yes,” he said. {Martinez} openly smiled.", "Martinez");
    check_means("Mark Cuban came. {Cuban} smiled. {Cuban} said no.", "Mark Cuban|Mark Cuban");
    check_means("{DES MOINES}, Iowa - Ted Marsh said so.", "-");
}

/* A statement speaks for itself only where it is what speaks. */
static void test_means(void) {
    check_means("{The statement} said no. According to {the report}, it rained.",
                "The statement|the report");
    check_means("Jane Doe said so in {a statement}. She released {a letter} and left.", "-|-");
}

static void test_one_person(void) {
    check_means("{Putin} came. Russian President {Vladimir Putin} spoke. {President Putin} left. "
                "{Mr. Putin} waved.",
                "Vladimir Putin|Vladimir Putin|Vladimir Putin|Vladimir Putin");
    check_means("{Recep Erdoğan} came. {Erdogan} spoke.", "Recep Erdoğan|Recep Erdoğan");
    check_means("{Xi Jinping} came. {Xi} spoke.", "Xi Jinping|Xi Jinping");
    check_means("{Hillary Oakley} came. {Hillary} spoke.", "Hillary Oakley|Hillary Oakley");
    check_means("See President Oakley Speech. {Mr. Oakley} spoke.", "Oakley");
    check_means("Finance Minister {Lou Jiwei} came. {Mr. Lou} spoke.", "Lou Jiwei|Lou Jiwei");
    check_means("We saw the Oakley Train. It was late, {Oakley} said.", "Oakley");
}

static void test_namesakes(void) {
    check_means("{Anna Oakley} met {Peter Oakley}. {Anna Oakley} left. {Mr. Oakley} stayed. "
                "{Ms. Oakley} came back.",
                "Anna Oakley|Peter Oakley|Anna Oakley|Peter Oakley|Anna Oakley");
    /* A bare surname means whom the story named last. */
    check_means("{Anna Oakley} spoke first. {Peter Oakley} spoke then. It was late, {Oakley} said.",
                "Anna Oakley|Peter Oakley|Peter Oakley");
}

/* ... unless that was long ago: then whom it names most. */
static void test_bare_surnames(void) {
    check_means("Anna Oakley spoke. Anna Oakley sang. Peter Oakley cooked. It rained all day. The "
                "town slept. {Oakley} said no.",
                "Anna Oakley");
    check_means("Anna Oakley came, Anna Oakley stayed. She was married to {Peter Oakley}. {Oakley} "
                "said no.",
                "Peter Oakley|Anna Oakley");
    /* What is told of others in a clause about somebody is none of his offices. */
    check_means("Senator Al Marsh came. Ted Brooks, who said the senator was ill, left. {The "
                "senator} slept.",
                "Al Marsh");
}

static void test_family_key(void) {
    static const char *const keys[][2] = {{"{Xi Jinping} spoke.", "xi"},
                                          {"{Vladimir Putin} spoke.", "putin"},
                                          {"{Robert Oakley Jr.} spoke.", "oakley"}};
    for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
        Story s = tell("en", keys[i][0]);
        int entity = bc_people_resolve(s.people, (guint)mention_over(&s, (BcSpan){0, 1}));
        guint n;
        g_assert_cmpstr(bc_people_speakers(s.people, &n)[entity].family, ==, keys[i][1]);
        end(&s);
    }
}

static void test_roles(void) {
    check_means("Russian President Vladimir Putin came. {The Russian president} said no.",
                "Vladimir Putin");
    check_means("Jane Doe, the mayor of Springfield, came. {The mayor} said no.", "Jane Doe");
    check_means("Russian President Vladimir Putin met Chinese President Xi Jinping. {The Chinese "
                "president} spoke. {The Russian president} listened.",
                "Xi Jinping|Vladimir Putin");
    check_means("French President Anna Moreau met Chinese President Li Qiang. {The Chinese "
                "President} spoke.",
                "Li Qiang");
    check_means("U.S. President Peter Oakley came. {The American president} spoke.",
                "Peter Oakley");
    check_means("British Prime Minister Peter Oakley came. {The Chinese prime minister} did not.",
                "The Chinese prime minister");
    /* A spokesman is not his president, and not his campaign. */
    check_means(
        "Anna Lund, a campaign spokeswoman, came. {The campaign} said no. {The spokeswoman} "
        "left.",
        "The campaign|Anna Lund");
    check_means("President Vladimir Putin came. {Putin's spokesman} said no.", "Putin's spokesman");
    check_means("President Vladimir Putin came. {The president's spokesman, Dmitry Peskov,} said "
                "no. {The spokesman} smiled. {The president} left.",
                "Dmitry Peskov|Dmitry Peskov|Vladimir Putin");
    check_means("Senator Ted Marsh came. {The Marsh supporter} said no.", "The Marsh supporter");
}

static void test_pronouns(void) {
    check_means("Ms. Doe met Mr. Oakley. {She} said no. {He} said yes.", "Doe|Oakley");
    check_means("Jane Doe spoke. “Anna Oakley is great,” {she} said.", "Jane Doe");
    /* Something is in it. */
    check_means("{Gavin Root} lives in Zelmar. Zelmar welcomed him. There {he} said no.",
                "Gavin Root|Gavin Root");
    /* A place is nobody, and what was said of somebody makes him nobody's antecedent. */
    check_means("Jane Doe went to Honolulu. There {she} said no.", "Jane Doe");
    check_means("{I} said no. {We} said yes.", "|");
    /* Nobody in a phrase before the clause is its subject, but who has a clause of his own. */
    check_means("Peter Oakley came late. Asked whether Carl Hart would play, {he} said no.",
                "Peter Oakley");
    check_means("Edith Lund left. In a letter to her sister Jean, {she} said no.", "Edith Lund");
    check_means("Peter Oakley came late. When Carl Hart arrived, {he} said no.", "Carl Hart");
    /* His wife is somebody; a cow is nobody. */
    check_means("One guest sat down. His wife nudged him. {She} said no.", "His wife");
    check_means("Jane Doe bought a picture. It shows a cow reading. {She} said no.", "Jane Doe");
    /* A chain of pronouns keeps its person. */
    check_means("Peter Oakley arrived. He sat down. He drank. He looked up. {He} said no.",
                "Peter Oakley");
}

/* Of two presidents one is another country's; who has spoken for his goes on for it. */
static void test_offices(void) {
    check_means("Kassym Tokan met President of Finland Alex Stubb. {The President of Kazakhstan} "
                "said no. {The President of Finland} said yes.",
                "Kassym Tokan|Alex Stubb");
    check_means("President Ana Lund met President Carl Hart. {Lund} said no. {The president} said "
                "yes.",
                "Ana Lund|Ana Lund");
    check_means("President Luis Lago met the presidents of Mexico, Clara Sheen, and of Colombia, "
                "Gustav Petrow. {The Brazilian president} said no. {The Mexican president} said "
                "yes, added {the Colombian}.",
                "Luis Lago|Clara Sheen|Gustav Petrow");
    check_means("Sen. Joan Castle met Rep. Robert Hart. {The senator} said no. {The congressman} "
                "said yes.",
                "Joan Castle|Robert Hart");
    check_means("Her colleague, teaching assistant Hayley Munn, came. {She} said no.",
                "Hayley Munn");
}

/* Whoever was introduced without a name goes on without one. */
static void test_unnamed(void) {
    check_means(
        "It will rain, {a person in the tower} said. Ted Marsh came. He sat down. Anna Lund "
        "came. She sat down. It rained. It stopped. {The person} went on.",
        "a person in the tower|a person in the tower");
}

static void test_sex(void) {
    check_sex("{Ms. Vzbrk} said so.", BC_SEX_FEMALE);
    check_sex("{Vzbrk} said so. He said no.", BC_SEX_MALE);
    check_sex("{Vzbrk} said so.", BC_SEX_UNKNOWN);
    check_sex("{Spokeswoman Vzbrk Kltz} said so.", BC_SEX_FEMALE);
    check_sex("{Peter Vzbrk} spoke.", BC_SEX_MALE);
    /* The text outranks what the name suggests. */
    check_sex("{Peter Vzbrk} spoke. She said no. She left. She came back.", BC_SEX_FEMALE);
}

static void test_labels(void) {
    const char *text = "President Vladimir Putin met reporters.\n\nPRESIDENT PUTIN: No.\n\nQ: Why?";
    Story s = tell("en", text);
    gsize at = (gsize)(strstr(text, "PRESIDENT") - text);
    int putin = bc_people_resolve_label(s.people, (BcSpan){at, at + strlen("PRESIDENT PUTIN")});
    gsize q = (gsize)(strstr(text, "Q:") - text);
    int asker = bc_people_resolve_label(s.people, (BcSpan){q, q + 1});
    guint n;
    const BcSpeaker *speakers = bc_people_speakers(s.people, &n);
    g_assert_cmpint(putin, >=, 0);
    g_assert_cmpint(asker, >=, 0);
    g_assert_cmpstr(speakers[putin].name, ==, "Vladimir Putin");
    g_assert_cmpint(asker, !=, putin);
    g_assert_cmpint(bc_people_resolve_label(s.people, (BcSpan){0, 0}), ==, -1);
    end(&s);
}

/* Mentions are in order, apart from each other, and hold their cores. */
static void check_order(const Story *s) {
    guint n, n_tokens, before = 0;
    const BcMention *mentions = bc_people_mentions(s->people, &n);
    bc_document_tokens(s->document, &n_tokens);
    for (guint i = 0; i < n; i++) {
        const BcMention *m = &mentions[i];
        g_assert_cmpuint(m->first_token, >=, before);
        g_assert_cmpuint(m->n_tokens, >, 0);
        g_assert_cmpuint(m->core_first, >=, m->first_token);
        g_assert_cmpuint(m->n_core, >, 0);
        before = m->first_token + m->n_tokens;
        g_assert_cmpuint(m->core_first + m->n_core, <=, before);
        g_assert_cmpuint(before, <=, n_tokens);
        g_assert_cmpuint(bc_people_mention_at(s->people, m->first_token), ==, i);
        bc_people_resolve(s->people, i);
    }
    g_assert_cmpuint(bc_people_mention_at(s->people, n_tokens), ==, n);
}

/* Words that mean something to the finder, thrown together by chance. */
static void test_any_order(void) {
    static const char *const words[] = {
        "the",  "The", "a",   "Mr.", "Mrs",     "J.",   "Putin",   "Putin's", "president", "of",
        "for",  ",",   ".",   "“",   "”",       "(",    ")",       "he",      "She",       "'s",
        "said", "de",  "Jr.", "III", "former",  "US",   "Russian", "who",     "officials", "\n\n",
        "May",  ":",   "’",   "45",  "Senator", "Anna", "al-Bakr", "and",     "in",        "it"};
    for (guint round = 0; round < 2000; round++) {
        g_autoptr(GString) text = g_string_new("x");
        guint n = (guint)g_test_rand_int_range(1, 60);
        for (guint i = 0; i < n; i++)
            g_string_append_printf(text, "%s%s", g_test_rand_int_range(0, 5) > 0 ? " " : "",
                                   words[g_test_rand_int_range(0, (gint32)G_N_ELEMENTS(words))]);
        Story s = tell(round % 4 > 0 ? "en" : "de", text->str);
        check_order(&s);
        end(&s);
    }
}

/* Twenty times the text may take about twenty times as long, not four hundred. */
/* A # in `piece` is a number that counts. */
static double seconds(const char *piece, guint times) {
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < times; i++)
        for (const char *p = piece; *p != '\0'; p++)
            if (*p == '#')
                g_string_append_printf(text, "%u", i);
            else
                g_string_append_c(text, *p);
    Story s = tell("en", text->str);
    GTimer *timer = g_timer_new();
    BcPeople *people = bc_people_find(s.document);
    guint n;
    bc_people_mentions(people, &n);
    for (guint i = 0; i < n; i++) bc_people_resolve(people, i);
    double taken = g_timer_elapsed(timer, NULL);
    g_timer_destroy(timer);
    bc_people_free(people);
    end(&s);
    return taken;
}

static void test_linear(void) {
    static const char *const pieces[] = {
        "he and Anna# Smith and ",           "“Anna# Smith” and Peter ", "President Anna#, she, ",
        "Anna# Smith left. He said no.\n\n", "the president of A#, ",    "Sen. J. de K#-",
        "she said he and they said the man "};
    for (gsize i = 0; i < G_N_ELEMENTS(pieces); i++) {
        double small = seconds(pieces[i], 1000), large = seconds(pieces[i], 20000);
        g_test_message("%s: %.4f s, %.4f s", pieces[i], small, large);
        g_assert_cmpfloat(large, <, 0.1 + 100 * small);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/people/a mention is the whole phrase", test_phrases);
    g_test_add_func("/people/days and other capitals are nobody", test_no_phrases);
    g_test_add_func("/people/appositions and possessors", test_long_phrases);
    g_test_add_func("/people/a name is printed without what stands beside it", test_printed_names);
    g_test_add_func("/people/letters speak only as subjects", test_means);
    g_test_add_func("/people/one person, many names", test_one_person);
    g_test_add_func("/people/namesakes are kept apart", test_namesakes);
    g_test_add_func("/people/a bare family name is the main one's", test_bare_surnames);
    g_test_add_func("/people/the family name's key", test_family_key);
    g_test_add_func("/people/a spokesman is not his president", test_roles);
    g_test_add_func("/people/pronouns", test_pronouns);
    g_test_add_func("/people/offices of several", test_offices);
    g_test_add_func("/people/the unnamed stay the same", test_unnamed);
    g_test_add_func("/people/sex is told, not guessed", test_sex);
    g_test_add_func("/people/labels of transcripts", test_labels);
    g_test_add_func("/people/words in any order", test_any_order);
    g_test_add_func("/people/linear time", test_linear);
    return g_test_run();
}
