/* The choice of sentences: what a listener hears of a story, and in how much time. */
#include "base/text.h"
#include "ingest/article-private.h"

#include <briefcast/summary.h>
#include <math.h>
#include <string.h>

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcAttribution *attribution;
} Fixture;

/* Paragraphs are separated by a blank line; "# " begins a heading. */
static Fixture read_story(const char *text) {
    Fixture f;
    f.article = bc_article_new(g_strdup(text), strlen(text), "-");
    for (const char *p = text, *end; *p != '\0'; p = end + strspn(end, "\n")) {
        end = strstr(p, "\n\n");
        if (end == NULL) end = p + strlen(p);
        gboolean heading = g_str_has_prefix(p, "# ");
        BcSpan span =
            bc_text_trim(text, (BcSpan){(gsize)(p - text) + 2 * heading, (gsize)(end - text)});
        if (!bc_span_empty(span))
            bc_article_add_block(f.article, heading ? BC_BLOCK_HEADING : BC_BLOCK_PARAGRAPH, span);
    }
    f.language = bc_language_load("en", NULL);
    f.document = bc_document_split(f.article, f.language);
    f.attribution = bc_attribution_find(f.document);
    return f;
}

static void drop(Fixture *f) {
    bc_attribution_free(f->attribution);
    bc_document_free(f->document);
    bc_language_free(f->language);
    bc_article_free(f->article);
}

/* Half a second and two words and a half a second. */
static double duration_of(guint sentence, gpointer data) {
    const BcDocument *document = data;
    return 0.5 + bc_document_sentence_words(document, sentence) / 2.5;
}

static const char port_story[] =
    "The harbour of Lindau was closed on Tuesday after a freighter ran aground at the entrance, "
    "the port authority said.\n\n"
    "Nobody was hurt when the freighter Amalia hit a sandbank shortly before dawn. It was loaded "
    "with 900 tons of gravel. However, two tugs could not pull it free.\n\n"
    "\"We shall try again at high water,\" harbour master Greta Holm told reporters. \"Until then "
    "no ship can enter or leave the harbour.\"\n\n"
    "# A costly day\n\n"
    "Ferry companies cancelled 14 crossings to the islands. The closure costs the port about "
    "80,000 euros a day, according to the authority.\n\n"
    "Mayor Paul Winter called for the entrance to be dredged. \"For ten years we have asked the "
    "ministry for money and for ten years we have been told to wait,\" Winter said. He wants to "
    "travel to the capital on Friday.\n\n"
    "The last ship to run aground there was a trawler in 2011. Lindau has had a harbour since "
    "1340. The weather is expected to remain calm until Thursday.";

static void print_choice(const Fixture *f, const BcSummary *summary, GString *out) {
    guint n, total;
    const guint *chosen = bc_summary_sentences(summary, &n);
    const BcSentence *sentences = bc_document_sentences(f->document, &total);
    for (guint i = 0; i < n; i++) {
        g_assert_cmpuint(chosen[i], <, total);
        if (i > 0) g_assert_cmpuint(chosen[i], >, chosen[i - 1]);
        g_autofree char *folded = bc_document_fold(f->document, sentences[chosen[i]].span);
        g_string_append_printf(out, "%s\n", folded);
    }
}

static char *choose(const Fixture *f, const BcSummaryLimits *limits) {
    g_autoptr(BcSummary) summary = bc_summary_choose(f->document, f->attribution, limits);
    GString *out = g_string_new(NULL);
    print_choice(f, summary, out);
    return g_string_free(out, FALSE);
}

static guint count_lines(const char *text) {
    guint n = 0;
    for (; *text != '\0'; text++) n += *text == '\n';
    return n;
}

static void test_everything(void) {
    Fixture f = read_story(port_story);
    guint n;
    bc_document_sentences(f.document, &n);
    g_autofree char *unlimited = choose(&f, &(BcSummaryLimits){0});
    g_assert_cmpuint(count_lines(unlimited), ==, n);
    g_autofree char *roomy = choose(&f, &(BcSummaryLimits){.sentences = n});
    g_assert_cmpstr(roomy, ==, unlimited);
    g_assert_nonnull(strstr(unlimited, "A costly day"));
    drop(&f);
}

static void test_sentences(void) {
    Fixture f = read_story(port_story);
    for (guint wanted = 1; wanted <= 10; wanted++) {
        g_autofree char *text = choose(&f, &(BcSummaryLimits){.sentences = wanted});
        g_assert_cmpuint(count_lines(text), ==, wanted);
        g_assert_true(g_str_has_prefix(text, "The harbour of Lindau was closed"));
        g_assert_null(strstr(text, "A costly day"));
    }
    drop(&f);
}

static void test_words(void) {
    Fixture f = read_story(port_story);
    for (guint wanted = 25; wanted <= 150; wanted += 5) {
        g_autoptr(BcSummary) summary =
            bc_summary_choose(f.document, f.attribution, &(BcSummaryLimits){.words = wanted});
        guint n, words = 0;
        const guint *chosen = bc_summary_sentences(summary, &n);
        for (guint i = 0; i < n; i++) words += bc_document_sentence_words(f.document, chosen[i]);
        g_assert_cmpuint(words, <=, wanted);
        g_assert_cmpuint(words, >=, wanted / 2);
    }
    drop(&f);
}

/* A short sentence is not worth hearing for being short: seven words would fit, the weakest of all
 * that are that short. */
static void test_filler(void) {
    Fixture f = read_story(port_story);
    g_autofree char *text = choose(&f, &(BcSummaryLimits){.words = 48});
    g_assert_nonnull(strstr(text, "was closed on Tuesday"));
    g_assert_null(strstr(text, "Lindau has had a harbour since 1340."));
    drop(&f);
}

/* A greeting is first and still no lead. */
static void test_no_lead(void) {
    Fixture f = read_story(
        "Good morning.\n\n"
        "You will learn in this section:\n\n"
        "What a harbour costs\n\n"
        "The harbour of Lindau is the oldest harbour of the lake, and its entrance silts up each "
        "year, so that freighters run aground.\n\n"
        "Dredging the entrance of the harbour costs the town 80,000 euros a year. The ferries to "
        "the islands wait meanwhile. The tugs of the harbour lie idle.\n\n"
        "Mayor Paul Winter wants the ministry to pay for the harbour and its entrance.");
    g_autofree char *one = choose(&f, &(BcSummaryLimits){.sentences = 1});
    g_assert_true(g_str_has_prefix(one, "The harbour of Lindau is the oldest"));
    drop(&f);
}

static void test_too_little(void) {
    Fixture f = read_story(port_story);
    g_autofree char *words = choose(&f, &(BcSummaryLimits){.words = 1});
    g_assert_cmpuint(count_lines(words), ==, 1);
    g_autofree char *seconds = choose(
        &f,
        &(BcSummaryLimits){.seconds = 0.5, .duration = duration_of, .duration_data = f.document});
    g_assert_cmpuint(count_lines(seconds), ==, 1);
    drop(&f);
    Fixture empty = read_story("");
    g_autofree char *nothing = choose(&empty, &(BcSummaryLimits){.sentences = 3});
    g_assert_cmpstr(nothing, ==, "");
    drop(&empty);
}

/* "However, two tugs could not pull it free." is never the first that one hears of it. */
static void test_looking_back(void) {
    Fixture f = read_story(port_story);
    static const char *const pairs[][2] = {
        {"However, two tugs", "It was loaded with"},
        {"It was loaded with", "Nobody was hurt when"},
        {"He wants to travel", "For ten years"},
    };
    for (guint wanted = 1; wanted <= 14; wanted++) {
        g_autofree char *text = choose(&f, &(BcSummaryLimits){.sentences = wanted});
        for (guint i = 0; i < G_N_ELEMENTS(pairs); i++)
            if (strstr(text, pairs[i][0]) != NULL) g_assert_nonnull(strstr(text, pairs[i][1]));
    }
    drop(&f);
}

static void test_speakers(void) {
    Fixture f = read_story(port_story);
    g_autofree char *text = choose(&f, &(BcSummaryLimits){.sentences = 5});
    g_assert_nonnull(strstr(text, "Greta Holm"));
    /* In own words or in a report: "Winter called for ..." is one. */
    g_assert_true(strstr(text, "Winter said") != NULL || strstr(text, "Winter called for") != NULL);
    drop(&f);
}

/* The end of a quotation is not heard without the sentence that says whose it is. */
static void test_continued_quotation(void) {
    Fixture f = read_story(port_story);
    for (guint wanted = 1; wanted <= 14; wanted++) {
        g_autofree char *text = choose(&f, &(BcSummaryLimits){.sentences = wanted});
        if (strstr(text, "Until then no ship") != NULL)
            g_assert_nonnull(strstr(text, "Greta Holm told"));
    }
    drop(&f);
}

/* A story of `n` sentences of various lengths, no two about the same. */
static char *long_story(guint n) {
    static const char *const subjects[] = {"The council", "A farmer",       "The rail company",
                                           "Anna Berg",   "The hospital",   "One teacher",
                                           "The museum",  "A court in Riga"};
    static const char *const verbs[] = {"opened", "sold",    "repaired", "closed",
                                        "lost",   "painted", "measured", "inspected"};
    static const char *const things[] = {
        "a bridge",
        "the old mill beside the river",
        "eleven lamps",
        "a garden",
        "three of its largest halls and a tower that nobody had climbed for years",
        "the road",
        "a collection of maps",
        "two boats that were built before the war in the same yard"};
    GString *out = g_string_new(NULL);
    g_autoptr(GRand) rand = g_rand_new_with_seed(7);
    for (guint i = 0; i < n; i++)
        g_string_append_printf(out, "%s %s %s in village %u.%s",
                               subjects[g_rand_int_range(rand, 0, 8)],
                               verbs[g_rand_int_range(rand, 0, 8)],
                               things[g_rand_int_range(rand, 0, 8)], i, i % 4 == 3 ? "\n\n" : " ");
    return g_string_free(out, FALSE);
}

static double total_time(const Fixture *f, double wanted) {
    g_autoptr(BcSummary) summary = bc_summary_choose(
        f->document, f->attribution,
        &(BcSummaryLimits){
            .seconds = wanted, .duration = duration_of, .duration_data = f->document});
    guint n;
    double seconds = 0;
    const guint *chosen = bc_summary_sentences(summary, &n);
    for (guint i = 0; i < n; i++) seconds += duration_of(chosen[i], f->document);
    return seconds;
}

static void test_time(void) {
    g_autofree char *text = long_story(60);
    Fixture f = read_story(text);
    for (double wanted = 20; wanted <= 180; wanted += 7.3) {
        double seconds = total_time(&f, wanted);
        g_assert_cmpfloat(seconds, <=, wanted * 1.01 + 1e-6);
        g_assert_cmpfloat(seconds, >=, wanted - 1);
    }
    drop(&f);
}

/* Of a report of 2,000 sentences the last quarter is heard as well as the first. */
static void test_whole_length(void) {
    g_autofree char *text = long_story(2000);
    Fixture f = read_story(text);
    g_autoptr(BcSummary) summary =
        bc_summary_choose(f.document, f.attribution, &(BcSummaryLimits){.sentences = 24});
    guint n, quarter[4] = {0};
    const guint *chosen = bc_summary_sentences(summary, &n);
    for (guint i = 0; i < n; i++) quarter[chosen[i] / 500]++;
    g_assert_cmpuint(n, ==, 24);
    for (guint i = 0; i < 4; i++) g_assert_cmpuint(quarter[i], >=, 5);
    drop(&f);
}

/* A report of 20,000 words in twelve chapters of unequal length, each about its own town: most are
 * heard of in twelve sentences, and all in three minutes. */
static void test_chapters(void) {
    static const char *const towns[] = {"Ansa",  "Borg", "Celn",  "Drava", "Elm",  "Fosse",
                                        "Garda", "Hult", "Irpin", "Jarva", "Kolm", "Lund"};
    static const char *const things[] = {"bridge", "school", "harbour", "mill",    "church",
                                         "road",   "market", "tower",   "hospital"};
    static const char *const verbs[] = {"was rebuilt",  "was sold",
                                        "lost money",   "was closed",
                                        "needs repair", "was praised by its visitors"};
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GRand) rand = g_rand_new_with_seed(3);
    guint words = 0;
    for (guint c = 0; c < 12; c++) {
        g_string_append_printf(text, "# The town of %s\n\n", towns[c]);
        guint sentences = 90 + 13 * ((c * 7) % 12);
        for (guint i = 0; i < sentences; i++, words += 12)
            g_string_append_printf(text, "The %s of %s %s in the year %d, wrote %d people.%s",
                                   things[g_rand_int_range(rand, 0, 9)], towns[c],
                                   verbs[g_rand_int_range(rand, 0, 6)],
                                   g_rand_int_range(rand, 1900, 2020),
                                   g_rand_int_range(rand, 2, 900), i % 5 == 4 ? "\n\n" : " ");
        g_string_append(text, "\n\n");
    }
    g_assert_cmpuint(words, >=, 20000);
    Fixture f = read_story(text->str);
    BcSummaryLimits limits[] = {
        {.sentences = 12}, {.seconds = 180, .duration = duration_of, .duration_data = f.document}};
    for (guint k = 0; k < 2; k++) {
        g_autofree char *heard = choose(&f, &limits[k]);
        guint n = 0;
        for (guint c = 0; c < 12; c++) {
            g_autofree char *of = g_strdup_printf(" of %s ", towns[c]);
            n += strstr(heard, of) != NULL;
        }
        g_assert_cmpuint(n, >=, k == 0 ? 10 : 12);
    }
    drop(&f);
}

typedef struct {
    const BcDocument *document;
    guint calls;
} Asked;

static double count_calls(guint sentence, gpointer data) {
    Asked *asked = data;
    asked->calls++;
    return duration_of(sentence, (gpointer)asked->document);
}

/* Speaking a sentence to measure it costs time: of a long text only some are measured. */
static void test_few_measured(void) {
    g_autofree char *text = long_story(20000);
    Fixture f = read_story(text);
    Asked asked = {f.document, 0};
    g_autoptr(BcSummary) summary = bc_summary_choose(
        f.document, f.attribution,
        &(BcSummaryLimits){.seconds = 120, .duration = count_calls, .duration_data = &asked});
    g_assert_cmpuint(asked.calls, <, 1500);
    drop(&f);
}

static void test_same_again(void) {
    g_autofree char *text = long_story(300);
    Fixture f = read_story(text);
    BcSummaryLimits limits = {.seconds = 95, .duration = duration_of, .duration_data = f.document};
    g_autofree char *first = choose(&f, &limits);
    g_autofree char *second = choose(&f, &limits);
    g_assert_cmpstr(first, ==, second);
    drop(&f);
}

/* Every sentence has a reason, and it agrees with what was chosen. */
static void test_reasons(void) {
    Fixture f = read_story(port_story);
    guint n_all, n, n_chosen;
    bc_document_sentences(f.document, &n_all);
    for (guint wanted = 1; wanted <= n_all; wanted++) {
        g_autoptr(BcSummary) summary = bc_summary_choose(
            f.document, f.attribution, &(BcSummaryLimits){.sentences = wanted, .reasons = TRUE});
        const guint *chosen = bc_summary_sentences(summary, &n_chosen);
        const BcSummaryReason *reasons = bc_summary_reasons(summary, &n);
        g_assert_cmpuint(n, ==, n_all);
        guint read = 0, ranks = 0;
        for (guint i = 0; i < n; i++) {
            g_assert_cmpuint(reasons[i].sentence, ==, i);
            g_assert_nonnull(bc_summary_fate_name(reasons[i].fate));
            gboolean is_read = reasons[i].fate <= BC_FATE_WHOLE;
            if (is_read) g_assert_cmpuint(chosen[read], ==, i);
            read += is_read;
            ranks += reasons[i].rank > 0;
            if (reasons[i].fate == BC_FATE_NEEDED) g_assert_cmpint(reasons[i].other, >=, 0);
            if (reasons[i].rank > 0) g_assert_nonnull(reasons[i].parts[0].name);
        }
        g_assert_cmpuint(read, ==, n_chosen);
        g_assert_cmpuint(ranks, ==, n_all - 1); /* all but the heading */
    }
    drop(&f);
}

/* What one hears of a sentence when asking for it. */
static const BcSummaryReason *reason_for(const Fixture *f, const BcSummary *summary,
                                         const char *words) {
    guint n;
    const BcSummaryReason *reasons = bc_summary_reasons(summary, &n);
    const BcSentence *sentences = bc_document_sentences(f->document, &n);
    for (guint i = 0; i < n; i++) {
        g_autofree char *text = bc_document_fold(f->document, sentences[i].span);
        if (strstr(text, words) != NULL) return &reasons[i];
    }
    g_assert_not_reached();
}

static void test_reasons_told(void) {
    Fixture f = read_story(
        "The harbour of Lindau was closed on Tuesday after a freighter ran aground.\n\n"
        "# A costly day\n\n"
        "Rain fell. However, two tugs could not pull the freighter free of the sand.\n\n"
        "The harbour of Lindau was closed on Tuesday after a freighter had run aground.\n\n"
        "\"They should all be put in prison for what has happened here.\"\n\n"
        "Ferry companies cancelled 14 crossings to the islands of the bay on Wednesday.");
    g_autoptr(BcSummary) summary = bc_summary_choose(
        f.document, f.attribution, &(BcSummaryLimits){.sentences = 2, .reasons = TRUE});
    g_assert_cmpint(reason_for(&f, summary, "after a freighter ran")->fate, ==, BC_FATE_CHOSEN);
    g_assert_cmpint(reason_for(&f, summary, "A costly")->fate, ==, BC_FATE_HEADING);
    const BcSummaryReason *again = reason_for(&f, summary, "had run aground");
    g_assert_cmpint(again->fate, ==, BC_FATE_REDUNDANT);
    g_assert_cmpint(again->other, ==, 0);
    g_assert_cmpfloat(again->likeness, >, 0.7);
    const BcSummaryReason *prison = reason_for(&f, summary, "prison");
    g_assert_cmpint(prison->fate, ==, BC_FATE_UNSAFE);
    g_assert_cmpstr(bc_summary_need_name(prison->need), ==, "speaker");
    g_assert_null(bc_summary_need_name(BC_NEED_NOTHING));
    drop(&f);
    Fixture short_one = read_story("Rain fell. The council met.");
    g_autoptr(BcSummary) whole = bc_summary_choose(short_one.document, short_one.attribution,
                                                   &(BcSummaryLimits){.reasons = TRUE});
    g_assert_cmpint(reason_for(&short_one, whole, "Rain")->fate, ==, BC_FATE_WHOLE);
    g_autoptr(BcSummary) untold =
        bc_summary_choose(short_one.document, short_one.attribution, NULL);
    guint n;
    g_assert_null(bc_summary_reasons(untold, &n));
    g_assert_cmpuint(n, ==, 0);
    drop(&short_one);
}

static void test_without_attribution(void) {
    Fixture f = read_story(port_story);
    g_autoptr(BcSummary) summary =
        bc_summary_choose(f.document, NULL, &(BcSummaryLimits){.sentences = 4});
    guint n;
    bc_summary_sentences(summary, &n);
    g_assert_cmpuint(n, ==, 4);
    drop(&f);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/summary/without limits all is read, headings too", test_everything);
    g_test_add_func("/summary/so many sentences, the lead first", test_sentences);
    g_test_add_func("/summary/so many words at most", test_words);
    g_test_add_func("/summary/words are not filled for the sake of it", test_filler);
    g_test_add_func("/summary/a greeting is no lead", test_no_lead);
    g_test_add_func("/summary/one sentence, however little is asked for", test_too_little);
    g_test_add_func("/summary/what looks back comes with what it looks at", test_looking_back);
    g_test_add_func("/summary/both principal speakers are heard", test_speakers);
    g_test_add_func("/summary/a quotation comes with its speaker", test_continued_quotation);
    g_test_add_func("/summary/the time asked for is filled", test_time);
    g_test_add_func("/summary/a long text is told to its end", test_whole_length);
    g_test_add_func("/summary/every chapter of a report is heard of", test_chapters);
    g_test_add_func("/summary/few sentences are measured", test_few_measured);
    g_test_add_func("/summary/the same text gives the same choice", test_same_again);
    g_test_add_func("/summary/every sentence has a reason", test_reasons);
    g_test_add_func("/summary/reasons say what one needs to know", test_reasons_told);
    g_test_add_func("/summary/no attribution, no quotations", test_without_attribution);
    return g_test_run();
}
