#include <briefcast/summary.h>

#include "language/summary-excerpt.h"
#include "language/summary-explain.h"

struct BcSummary {
    GArray *sentences; /* of guint, ascending */
    GArray *reasons;   /* of BcSummaryReason, or NULL */
};

static gboolean is_unlimited(const BcSummaryLimits *limits) {
    return limits == NULL || (limits->sentences == 0 && limits->words == 0 && limits->seconds <= 0);
}

static gboolean is_read(const BcDocument *document, guint sentence) {
    guint n, m;
    const BcSentence *s = &bc_document_sentences(document, &n)[sentence];
    BcBlockKind kind = bc_document_paragraphs(document, &m)[s->paragraph].kind;
    return kind == BC_BLOCK_PARAGRAPH || kind == BC_BLOCK_HEADING;
}

/* Would all of it fit, headings included? Durations are asked only if it is about to. */
static gboolean everything_fits(const BcDocument *document, const BcSummaryLimits *limits) {
    guint n, sentences = 0, words = 0;
    bc_document_sentences(document, &n);
    for (guint i = 0; i < n; i++) {
        if (!is_read(document, i)) continue;
        sentences++;
        words += bc_document_sentence_words(document, i);
    }
    if (limits->sentences > 0 && sentences > limits->sentences) return FALSE;
    if (limits->words > 0 && words > limits->words) return FALSE;
    /* Nobody speaks five words a second. */
    if (limits->seconds > 0 && words > 5 * limits->seconds) return FALSE;
    double seconds = 0;
    for (guint i = 0; i < n && limits->seconds > 0; i++) {
        if (is_read(document, i)) seconds += limits->duration(i, limits->duration_data);
        if (seconds > limits->seconds * 1.01) return FALSE;
    }
    return TRUE;
}

static void take_all(BcSummary *summary, const BcDocument *document) {
    guint n;
    bc_document_sentences(document, &n);
    for (guint i = 0; i < n; i++)
        if (is_read(document, i)) g_array_append_val(summary->sentences, i);
}

/* Chooses, or (`whole`) says only why all of it is chosen. */
static void choose(BcSummary *summary, const BcDocument *document, const BcAttribution *attribution,
                   const BcSummaryLimits *limits, gboolean whole) {
    BcBody body;
    BcUnits units;
    BcWeights weights;
    BcChooser chooser;
    bc_body_init(&body, document, attribution);
    if (limits != NULL && !whole) bc_body_divide(&body, limits);
    g_autoptr(BcTerms) terms = bc_terms_new(document);
    float *features = g_new(float, (gsize)body.n *BC_FEATURES + 1);
    float *scores = g_new(float, body.n + 1);
    bc_summary_features(&body, terms, features);
    bc_weights_read(&weights, bc_document_language(document));
    bc_summary_scores(&body, &weights, features, scores);
    bc_units_find(&units, &body, scores, limits);
    bc_chooser_init(&chooser, &body, terms, &units, scores, weights.redundancy, limits);
    if (!whole) bc_chooser_run(&chooser);
    for (guint i = 0; i < body.n; i++)
        if (chooser.chosen[i]) g_array_append_val(summary->sentences, body.sentences[i]);
    if (limits->reasons) summary->reasons = bc_explain(&chooser, &weights, features, whole);
    bc_chooser_clear(&chooser);
    bc_units_clear(&units);
    /* Found by bc_units_find. */
    if (attribution == NULL) bc_attribution_free((BcAttribution *)body.attribution);
    bc_body_clear(&body);
    g_free(features);
    g_free(scores);
}

BcSummary *bc_summary_choose(const BcDocument *document, const BcAttribution *attribution,
                             const BcSummaryLimits *limits) {
    BcSummary *summary = g_new0(BcSummary, 1);
    summary->sentences = g_array_new(FALSE, FALSE, sizeof(guint));
    gboolean whole = is_unlimited(limits) || everything_fits(document, limits);
    if (whole) take_all(summary, document);
    if (!whole || (limits != NULL && limits->reasons))
        choose(summary, document, attribution, limits, whole);
    return summary;
}

void bc_summary_free(BcSummary *summary) {
    if (summary == NULL) return;
    g_array_unref(summary->sentences);
    g_clear_pointer(&summary->reasons, g_array_unref);
    g_free(summary);
}

const guint *bc_summary_sentences(const BcSummary *summary, guint *n) {
    *n = summary->sentences->len;
    return (const guint *)(void *)summary->sentences->data;
}

const BcSummaryReason *bc_summary_reasons(const BcSummary *summary, guint *n) {
    *n = summary->reasons != NULL ? summary->reasons->len : 0;
    return *n > 0 ? (const BcSummaryReason *)(void *)summary->reasons->data : NULL;
}
