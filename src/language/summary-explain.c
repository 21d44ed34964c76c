#include "language/summary-explain.h"

#include <math.h>
#include <stdlib.h>

/* So like a chosen one, a sentence that would have been good enough is redundant. */
static const double redundant = 0.25;

typedef struct {
    const BcChooser *chooser;
    const BcWeights *weights;
    const float *features;
    double mean[BC_FEATURES];
    guint *rank;    /* [body->n] */
    double weakest; /* score of the weakest that is chosen for its own sake */
} Explainer;

static int compare_scores(gconstpointer a, gconstpointer b, gpointer data) {
    const float *scores = data;
    guint x = *(const guint *)a, y = *(const guint *)b;
    if (scores[x] != scores[y]) return scores[x] > scores[y] ? -1 : 1;
    return x < y ? -1 : x > y;
}

static void rank_all(Explainer *e) {
    guint n = e->chooser->body->n;
    g_autofree guint *order = g_new(guint, n + 1);
    for (guint i = 0; i < n; i++) order[i] = i;
    g_qsort_with_data(order, (gint)n, sizeof *order, compare_scores, (gpointer)e->chooser->scores);
    for (guint i = 0; i < n; i++) e->rank[order[i]] = i + 1;
    e->weakest = G_MAXDOUBLE;
    for (guint i = 0; i < n; i++)
        if (e->chooser->chosen[i] && e->chooser->sake[i] == i && i > 0)
            e->weakest = MIN(e->weakest, e->chooser->scores[i]);
    for (guint i = 0; i < n; i++)
        for (guint k = 0; k < BC_FEATURES; k++)
            e->mean[k] += e->features[(gsize)i * BC_FEATURES + k] / (double)n;
}

/* The features in which the sentence differs most from the others. */
static void find_parts(const Explainer *e, guint i, BcSummaryReason *reason) {
    for (guint k = 0; k < BC_FEATURES; k++) {
        double part =
            e->weights->feature[k] * (e->features[(gsize)i * BC_FEATURES + k] - e->mean[k]);
        guint at = BC_SUMMARY_PARTS;
        while (at > 0 && fabs(part) > fabs(reason->parts[at - 1].part)) at--;
        if (at == BC_SUMMARY_PARTS) continue;
        for (guint m = BC_SUMMARY_PARTS - 1; m > at; m--) reason->parts[m] = reason->parts[m - 1];
        reason->parts[at].name = bc_feature_name(k);
        reason->parts[at].part = part;
    }
}

static guint find_likest(const Explainer *e, guint i, double *likeness) {
    const BcChooser *c = e->chooser;
    guint found = c->body->n;
    *likeness = 0;
    for (guint k = 0; k < c->body->n; k++) {
        if (!c->chosen[k] || k == i) continue;
        double like = bc_terms_similarity(c->terms, c->body->sentences[k], c->body->sentences[i]);
        if (like <= *likeness) continue;
        *likeness = like;
        found = k;
    }
    return found;
}

static void set_other(const Explainer *e, BcSummaryReason *reason, guint other) {
    if (other < e->chooser->body->n) reason->other = (int)e->chooser->body->sentences[other];
}

/* The need for which it is chosen: of the sentence for whose sake, or of one that is chosen with
 * it. */
static void tell_needed(const Explainer *e, guint i, BcSummaryReason *reason) {
    const BcUnits *units = e->chooser->units;
    reason->fate = BC_FATE_NEEDED;
    set_other(e, reason, e->chooser->sake[i]);
    for (guint k = units->first_needing[i]; k < units->first_needing[i + 1]; k++) {
        guint who = units->needing[k], n;
        if (!e->chooser->chosen[who]) continue;
        const BcNeed *needs = bc_units_needs(units, who, &n);
        for (guint m = 0; m < n; m++)
            if (needs[m].on == i) {
                reason->need = needs[m].why;
                set_other(e, reason, who);
                return;
            }
    }
}

/* What it lacks: its own bar, or the first of its needs that is not met. */
static void tell_lacking(const Explainer *e, guint i, BcSummaryReason *reason) {
    const BcUnits *units = e->chooser->units;
    guint n;
    const BcNeed *needs = bc_units_needs(units, i, &n);
    reason->need = units->barred[i];
    for (guint m = 0; m < n && reason->need == BC_NEED_NOTHING; m++) {
        if (bc_units_is_met(units, i, &needs[m], e->chooser->chosen)) continue;
        reason->need = needs[m].why;
        set_other(e, reason, needs[m].on);
    }
}

static void tell_passed_over(const Explainer *e, guint i, BcSummaryReason *reason) {
    guint members[BC_UNITS_MOST];
    guint n = bc_units_gather(e->chooser->units, e->chooser->chosen, i, members);
    guint likest = find_likest(e, i, &reason->likeness);
    gboolean good = e->chooser->scores[i] >= e->weakest;
    reason->fate = BC_FATE_WEAKER;
    if (e->chooser->body->near != NULL && !e->chooser->body->near[i]) return;
    if (n == 0) {
        reason->fate = BC_FATE_UNSAFE;
        tell_lacking(e, i, reason);
    } else if (good && reason->likeness >= redundant) {
        reason->fate = BC_FATE_REDUNDANT;
        set_other(e, reason, likest);
    } else if (good && n > 1) {
        reason->fate = BC_FATE_COMPANIONS;
        tell_lacking(e, i, reason);
    }
}

static void tell_sentence(const Explainer *e, guint i, gboolean whole, BcSummaryReason *reason) {
    reason->rank = e->rank[i];
    reason->score = e->chooser->scores[i];
    find_parts(e, i, reason);
    if (whole) {
        reason->fate = BC_FATE_WHOLE;
    } else if (!e->chooser->chosen[i]) {
        tell_passed_over(e, i, reason);
    } else {
        find_likest(e, i, &reason->likeness);
        if (e->chooser->sake[i] == i)
            reason->fate = BC_FATE_CHOSEN;
        else
            tell_needed(e, i, reason);
    }
}

GArray *bc_explain(const BcChooser *chooser, const BcWeights *weights, const float *features,
                   gboolean whole) {
    Explainer e = {.chooser = chooser,
                   .weights = weights,
                   .features = features,
                   .rank = g_new0(guint, chooser->body->n + 1)};
    rank_all(&e);
    guint n, n_paragraphs, at = 0;
    const BcSentence *sentences = bc_document_sentences(chooser->body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(chooser->body->document, &n_paragraphs);
    GArray *reasons = g_array_sized_new(FALSE, TRUE, sizeof(BcSummaryReason), n);
    for (guint i = 0; i < n; i++) {
        BcSummaryReason reason = {.sentence = i, .other = -1};
        if (at < chooser->body->n && chooser->body->sentences[at] == i)
            tell_sentence(&e, at++, whole, &reason);
        else if (paragraphs[sentences[i].paragraph].kind == BC_BLOCK_HEADING ||
                 paragraphs[sentences[i].paragraph].kind == BC_BLOCK_PARAGRAPH)
            reason.fate = whole ? BC_FATE_WHOLE : BC_FATE_HEADING;
        else
            reason.fate = BC_FATE_APART;
        g_array_append_val(reasons, reason);
    }
    g_free(e.rank);
    return reasons;
}

const char *bc_summary_fate_name(BcSummaryFate fate) {
    static const char *const names[] = {
        [BC_FATE_CHOSEN] = "chosen",       [BC_FATE_NEEDED] = "needed",
        [BC_FATE_WHOLE] = "whole",         [BC_FATE_WEAKER] = "weaker",
        [BC_FATE_REDUNDANT] = "redundant", [BC_FATE_COMPANIONS] = "companions",
        [BC_FATE_UNSAFE] = "unsafe",       [BC_FATE_HEADING] = "heading",
        [BC_FATE_APART] = "apart",
    };
    return names[fate];
}

const char *bc_summary_need_name(BcSummaryNeed need) {
    static const char *const names[] = {
        [BC_NEED_NOTHING] = NULL,
        [BC_NEED_REFERENT] = "referent",
        [BC_NEED_CONNECTION] = "connection",
        [BC_NEED_NAME] = "name",
        [BC_NEED_SPEAKER] = "speaker",
        [BC_NEED_REVERSAL] = "reversal",
        [BC_NEED_CORRECTION] = "correction",
        [BC_NEED_ANSWER] = "answer",
        [BC_NEED_QUESTION] = "question",
        [BC_NEED_LIST] = "list",
        [BC_NEED_REST] = "rest",
    };
    return names[need];
}
