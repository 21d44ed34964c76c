/* How much each sentence matters, and which may matter at all. */
#include "language/lexicon.h"
#include "language/summary-excerpt.h"

#include <math.h>
#include <string.h>

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcBody body;
    BcTerms *terms;
    float *features;
} Fixture;

static Fixture read_story(const char *text, const char *language) {
    Fixture f;
    f.article = bc_article_new_from_text(text, strlen(text), "-", NULL);
    f.language = bc_language_load(language, NULL);
    f.document = bc_document_split(f.article, f.language);
    f.terms = bc_terms_new(f.document);
    bc_body_init(&f.body, f.document, NULL);
    f.features = g_new(float, (gsize)f.body.n *BC_FEATURES + 1);
    bc_summary_features(&f.body, f.terms, f.features);
    return f;
}

static void drop(Fixture *f) {
    g_free(f->features);
    bc_body_clear(&f->body);
    bc_terms_free(f->terms);
    bc_document_free(f->document);
    bc_language_free(f->language);
    bc_article_free(f->article);
}

static char *sentence(const Fixture *f, guint i) {
    guint n;
    return bc_document_fold(f->document, bc_document_sentences(f->document, &n)[i].span);
}

static char *body_text(const Fixture *f) {
    GString *out = g_string_new(NULL);
    for (guint i = 0; i < f->body.n; i++) {
        g_autofree char *text = sentence(f, f->body.sentences[i]);
        g_string_append_printf(out, "%s\n", text);
    }
    return g_string_free(out, FALSE);
}

static const char regatta[] =
    "Sailors of three towns met on the lake\n\n"
    "Sunday, June 4, 2023\n\n"
    "Dear readers,\n\n"
    "The regatta of the three towns was won on Sunday by a crew from Sand, the youngest of all.\n\n"
    "Ida Berg (left) and Tom Falk (right) after the race.\n\n"
    "The boats at the start. Image: Karl Lind.\n\n"
    "Nine boats took part in the regatta, two fewer than last year. The wind was weak.\n\n"
    "Further events\n\n"
    "The towns will meet again in May. The lake is 40 metres deep.";

static void test_furniture(void) {
    Fixture f = read_story(regatta, "en");
    g_autofree char *text = body_text(&f);
    g_assert_cmpstr(text, ==,
                    "The regatta of the three towns was won on Sunday by a crew from Sand, the "
                    "youngest of all.\n"
                    "Nine boats took part in the regatta, two fewer than last year.\n"
                    "The wind was weak.\n"
                    "The towns will meet again in May.\n"
                    "The lake is 40 metres deep.\n");
    drop(&f);
}

/* Awards, credits behind a caption, what announces a list that is not read; but not what a story
 * says of a picture. */
static void test_more_furniture(void) {
    Fixture f =
        read_story("Ida Berg of Sand, sailor and teacher of sailors, has won the regatta of "
                   "the three towns again.\n\n"
                   "Winner of the regatta (2021 to 2023)\n\n"
                   "You will read here:\n\n"
                   "How she won\n\n"
                   "The boats wait for wind. Ida Berg image: Karl Lind.\n\n"
                   "She showed the town a picture: Nobody else knew the boat on it, which "
                   "had been her father's until he sold it.",
                   "en");
    g_autofree char *text = body_text(&f);
    g_assert_cmpstr(text, ==,
                    "Ida Berg of Sand, sailor and teacher of sailors, has won the regatta of the "
                    "three towns again.\n"
                    "She showed the town a picture: Nobody else knew the boat on it, which had "
                    "been her father's until he sold it.\n");
    drop(&f);
}

/* Whoever writes without full stops is heard all the same. */
static void test_unpunctuated(void) {
    Fixture f = read_story(
        "the boats came back to the harbour of sand on sunday and nobody on board was hurt\n\n"
        "the lake is calm again after three days of wind and rain and the ferries are running\n\n"
        "Rain fell at night.\n\n"
        "the mayor says that the school will open its doors on monday as it does each year\n\n"
        "we had soup with the crew and they told us of waves as high as the lighthouse door",
        "en");
    g_assert_cmpuint(f.body.n, >=, 3);
    drop(&f);
}

static void test_range(void) {
    static const char *const texts[] = {
        regatta, "One.", "!!! ... \"\"", "\"Go!\" \"Go!\" he said: no. 1 2 3 4 5 6 7 8 9 10 11.",
        "\xE6\x96\xB0\xE5\x8D\x8E\xE7\xA4\xBE\xE3\x80\x82\xE4\xBB\x96\xE8\xAF\xB4\xE3\x80\x82"};
    for (guint t = 0; t < G_N_ELEMENTS(texts); t++) {
        Fixture f = read_story(texts[t], "en");
        for (guint i = 0; i < f.body.n * BC_FEATURES; i++) {
            g_assert_true(isfinite(f.features[i]));
            g_assert_cmpfloat(f.features[i], >=, 0);
            g_assert_cmpfloat(f.features[i], <=, 1.5);
        }
        drop(&f);
    }
}

/* A weight that is missing, or stands there for nothing, is a mistake in the training program. */
static void test_weights(void) {
    static const char *const languages[] = {"en", "de", "zh", "und"};
    for (guint k = 0; k < G_N_ELEMENTS(languages); k++) {
        g_autoptr(BcLanguage) language = bc_language_load(languages[k], NULL);
        const BcLexicon *lexicon = bc_language_lexicon(language, "summary");
        for (guint i = 0; i < BC_FEATURES; i++)
            g_assert_nonnull(bc_lexicon_get(lexicon, bc_feature_name(i)));
        g_assert_cmpuint(bc_lexicon_size(lexicon), ==, BC_FEATURES + 1);
        BcWeights weights;
        bc_weights_read(&weights, language);
        g_assert_cmpfloat(weights.redundancy, >, 0);
    }
}

/* "Attacks", "attacked" and "attack's" are one word; "attic" is another. */
static void test_stems(void) {
    Fixture f =
        read_story("Attacks ceased. Attacked villages burned. The attack's end. An attic.\n", "en");
    g_assert_cmpfloat(bc_terms_similarity(f.terms, 0, 1), >, 0);
    g_assert_cmpfloat(bc_terms_similarity(f.terms, 0, 2), >, 0);
    g_assert_cmpfloat(bc_terms_similarity(f.terms, 0, 3), ==, 0);
    drop(&f);
    /* H\xC3\xA4user, Haus: a language's own stemmer. */
    Fixture g = read_story("Viele H\xC3\xA4usern. Viele H\xC3\xA4user. Ein Hafen.\n", "de");
    g_assert_cmpfloat(bc_terms_similarity(g.terms, 0, 1), >, 0.9);
    drop(&g);
}

/* A sentence that is like all others ranks above one that is like none. */
static void test_lexrank(void) {
    Fixture f = read_story(
        "The dam of Orra burst. Water from the dam flooded the village of Orra. Cows like "
        "clover. The village lost its bridge as the dam burst. The dam was eighty years old.\n",
        "en");
    for (guint i = 0; i < f.body.n; i++) {
        if (i == 2) continue;
        g_assert_cmpfloat(f.features[i * BC_FEATURES + BC_FEATURE_LEXRANK], >,
                          f.features[2 * BC_FEATURES + BC_FEATURE_LEXRANK]);
    }
    g_assert_cmpfloat(f.features[2 * BC_FEATURES + BC_FEATURE_LEXRANK_RANK], ==, 0);
    drop(&f);
}

/* What says the same again is not said again. */
static void test_redundancy(void) {
    Fixture f = read_story(
        "The council of Sand closed the old harbour on Monday after a crane fell.\n\n"
        "The old harbour of Sand was closed by the council on Monday after a crane fell.\n\n"
        "The council of Sand closed the old harbour on Monday, since a crane fell.\n\n"
        "Two workers were taken to hospital with broken legs.\n\n"
        "Ships are sent to Orra, forty miles north.\n\n"
        "The crane was built in 1961 and had been inspected in spring.\n",
        "en");
    g_autoptr(BcSummary) summary =
        bc_summary_choose(f.document, NULL, &(BcSummaryLimits){.sentences = 3});
    guint n, alike = 0;
    const guint *chosen = bc_summary_sentences(summary, &n);
    g_assert_cmpuint(n, ==, 3);
    for (guint i = 0; i < n; i++) {
        g_autofree char *text = sentence(&f, chosen[i]);
        alike += strstr(text, "closed") != NULL;
    }
    g_assert_cmpuint(alike, ==, 1);
    drop(&f);
}

/* 3,000 paragraphs; every seventh sentence needs the one before it. */
static char *long_story(void) {
    static const char *const things[] = {"bridge", "mill", "garden", "road", "tower", "school"};
    GString *out = g_string_new(NULL);
    g_autoptr(GRand) rand = g_rand_new_with_seed(11);
    for (guint i = 0; i < 3000; i++)
        g_string_append_printf(
            out, "Engineer Anna Berg%u repaired the %s of village %u. %s %s was %d years old.\n\n",
            i, things[g_rand_int_range(rand, 0, 6)], i, i % 7 == 0 ? "However, the" : "The",
            things[g_rand_int_range(rand, 0, 6)], g_rand_int_range(rand, 10, 400));
    return g_string_free(out, FALSE);
}

/* Of a long text only a part is read closely; what it needs is found as in a short one. */
static void test_excerpt(void) {
    g_autofree char *text = long_story();
    Fixture f = read_story(text, "en");
    BcSummaryLimits limits = {.sentences = 12};
    BcWeights weights;
    BcUnits units, all;
    g_autofree float *scores = g_new(float, f.body.n);
    bc_weights_read(&weights, f.language);
    bc_summary_scores(&f.body, &weights, f.features, scores);
    bc_body_divide(&f.body, &limits);
    g_autoptr(BcAttribution) attribution = bc_attribution_find_by_rules(f.document);
    BcBody whole = f.body;
    whole.attribution = attribution;
    bc_units_init(&all, &whole);
    bc_units_find(&units, &f.body, scores, &limits);
    g_assert_nonnull(f.body.near);
    guint read = 0, same = 0, n, m;
    for (guint i = 0; i < f.body.n; i++) {
        const BcNeed *needs = bc_units_needs(&units, i, &n);
        if (!f.body.near[i]) {
            g_assert_cmpuint(n, ==, 0);
            g_assert_cmpint(units.barred[i], !=, BC_NEED_NOTHING);
            continue;
        }
        read++;
        const BcNeed *wanted = bc_units_needs(&all, i, &m);
        same +=
            n == m && (n == 0 || (needs[0].on == wanted[0].on && needs[0].why == wanted[0].why));
    }
    g_assert_cmpuint(read, <, f.body.n / 2);
    g_assert_cmpuint(read, >, 100);
    /* The first sentence of a window may need what is before the window. */
    g_assert_cmpuint(same, >=, read * 9 / 10);
    bc_attribution_free((BcAttribution *)f.body.attribution);
    bc_units_clear(&units);
    bc_units_clear(&all);
    drop(&f);
}

static void test_long_choice(void) {
    g_autofree char *text = long_story();
    Fixture f = read_story(text, "en");
    g_autoptr(BcSummary) summary =
        bc_summary_choose(f.document, NULL, &(BcSummaryLimits){.sentences = 12});
    guint n;
    const guint *chosen = bc_summary_sentences(summary, &n);
    g_assert_cmpuint(n, ==, 12);
    for (guint i = 0; i < n; i++) {
        g_autofree char *line = sentence(&f, chosen[i]);
        if (g_str_has_prefix(line, "However"))
            g_assert_true(i > 0 && chosen[i - 1] == chosen[i] - 1);
    }
    drop(&f);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/score/headings, dates, captions and salutations do not compete",
                    test_furniture);
    g_test_add_func("/score/lists, credits and what announces them do not", test_more_furniture);
    g_test_add_func("/score/a text without full stops is not all headings", test_unpunctuated);
    g_test_add_func("/score/features are about 0 to 1", test_range);
    g_test_add_func("/score/each feature has its weight", test_weights);
    g_test_add_func("/score/forms of a word are one word", test_stems);
    g_test_add_func("/score/what all others are like ranks high", test_lexrank);
    g_test_add_func("/score/nothing is said twice", test_redundancy);
    g_test_add_func("/score/a long text is read where it matters", test_excerpt);
    g_test_add_func("/score/of a long text as many are chosen as are asked for", test_long_choice);
    return g_test_run();
}
