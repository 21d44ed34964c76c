/* What is spoken is what is printed: every word of a chosen sentence, "not" as well as the others,
 * once and in its place, wherever the script is cut between speakers. */
#include "../language/told.h"

#include <briefcast/script.h>

typedef struct {
    const char *heard, *with;
} Need;

typedef struct {
    const char *name, *language, *text;
    Need needs[8];
} Case;

#define ALONE NULL
#define NEVER NULL

static const Case cases[] = {
#include "../language/safety-stories.inc"
};

/* Letters and digits alone: marks and white space between segments are nobody's. */
static void append_letters(GString *out, const char *text) {
    for (; *text != '\0'; text = g_utf8_next_char(text))
        if (g_unichar_isalnum(g_utf8_get_char(text)))
            g_string_append_unichar(out, g_utf8_get_char(text));
}

static char *printed(const Told *told, const BcSummary *summary) {
    GString *out = g_string_new(NULL);
    guint n, n_all;
    const guint *chosen = bc_summary_sentences(summary, &n);
    const BcSentence *sentences = bc_document_sentences(told->document, &n_all);
    for (guint i = 0; i < n; i++) {
        g_autofree char *text = bc_document_fold(told->document, sentences[chosen[i]].span);
        append_letters(out, text);
    }
    return g_string_free(out, FALSE);
}

/* What the script's segments say, each the same as the words of the article that it points to. */
static char *spoken(const Told *told, const BcScript *script) {
    GString *out = g_string_new(NULL);
    const char *text = bc_article_text(told->article, NULL);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    gsize before = 0;
    for (guint i = 0; i < n; i++) {
        if (segments[i].kind == BC_SEGMENT_HEADLINE) continue;
        if (segments[i].kind == BC_SEGMENT_INTRODUCTION) {
            g_assert_true(bc_span_empty(segments[i].source));
            continue;
        }
        BcSpan source = segments[i].source;
        g_assert_cmpuint(source.start, >=, before);
        g_assert_cmpuint(source.start, <, source.end);
        before = source.end;
        g_autofree char *words = g_utf8_substring(text, (glong)source.start, (glong)source.end);
        g_autoptr(GString) wanted = g_string_new(NULL), got = g_string_new(NULL);
        append_letters(wanted, words);
        append_letters(got, segments[i].text);
        g_assert_cmpstr(got->str, ==, wanted->str);
        g_string_append(out, got->str);
    }
    return g_string_free(out, FALSE);
}

static void is_verbatim(gconstpointer data) {
    const Case *story = data;
    Told told = tell(story->text, story->language != NULL ? story->language : "en");
    guint n_sentences;
    bc_document_sentences(told.document, &n_sentences);
    for (guint n = 1; n <= n_sentences + 1; n++)
        for (guint reported = 0; reported < 2; reported++) {
            g_autoptr(BcSummary) summary = bc_summary_choose(told.document, told.attribution,
                                                             &(BcSummaryLimits){.sentences = n});
            g_autoptr(BcScript) script = bc_script_new("en", 170);
            /* The surer, the more cuts; and all that can be cut is cut. */
            BcScriptOptions options = {
                .reported = reported, .min_direct = 1, .min_confidence = 1e-9};
            bc_script_add_story(script, told.document, told.attribution, summary, &options);
            g_autofree char *wanted = printed(&told, summary);
            g_autofree char *got = spoken(&told, script);
            g_assert_cmpstr(got, ==, wanted);
        }
    forget(&told);
}

static void nothing_is_negated_by_a_cut(void) {
    static const Case story = {"negations",
                               "en",
                               "\"I do not,\" Ada Lund said, \"believe that we can't win.\" Not "
                               "one of the rowers said no. \"We will never, "
                               "not ever,\" said Tor Berg, who did not smile, \"give up.\" Nobody "
                               "else, he said, had not paid.",
                               {{NULL, NULL}}};
    is_verbatim(&story);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/verbatim/no negation is lost in a cut", nothing_is_negated_by_a_cut);
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = g_strdup_printf("/verbatim/%s", cases[i].name);
        g_test_add_data_func(path, &cases[i], is_verbatim);
    }
    return g_test_run();
}
