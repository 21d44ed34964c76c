#include "language/summary-excerpt.h"

#include "language/summary-choose.h"

#include <stdlib.h>
#include <string.h>

/* So many sentences before and behind one are read with it: what it needs is not farther. */
enum { BACK = 12, AHEAD = 3 };
/* When more than this share of the body would be read closely, all of it is. */
static const double most_of_it = 0.5;

static void add_window(const BcBody *body, guint8 *near, guint i, guint *n) {
    guint to = MIN(i + AHEAD, body->n - 1);
    for (guint k = i > BACK ? i - BACK : 0; k <= to; k++) {
        *n += !near[k];
        near[k] = 1;
    }
}

/* Marks the pool and what is near it; returns how many sentences those are. */
static guint find_near(const BcBody *body, const float *scores, const BcSummaryLimits *limits,
                       guint8 *near) {
    guint n_pool, n = 0;
    guint *pool = bc_chooser_pool(body, scores, limits, &n_pool);
    for (guint p = 0; p < n_pool; p++) add_window(body, near, pool[p], &n);
    g_free(pool);
    return n;
}

static guint8 *sentences_to_keep(const BcBody *body, const guint8 *near) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(body->document, &n_paragraphs);
    guint8 *keep = g_new0(guint8, n + 1);
    for (guint i = 0; i < n; i++)
        keep[i] = paragraphs[sentences[i].paragraph].kind == BC_BLOCK_TITLE;
    for (guint i = 0; i < body->n; i++) keep[body->sentences[i]] = near[i];
    return keep;
}

/* The body of an excerpt: all that was in the other body. */
static void init_body(BcBody *excerpt, const BcDocument *document,
                      const BcAttribution *attribution) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    *excerpt = (BcBody){.document = document,
                        .attribution = attribution,
                        .sentences = g_new(guint, n + 1),
                        .section = 1};
    for (guint i = 0; i < n; i++)
        if (paragraphs[sentences[i].paragraph].kind == BC_BLOCK_PARAGRAPH)
            excerpt->sentences[excerpt->n++] = i;
}

/* Renumbers `units` of an excerpt: its sentence i is the body's sentence place[i]. */
static void spread(BcUnits *units, const guint *place, guint n) {
    BcUnits old = *units;
    units->n = n;
    units->first = g_new0(guint, n + 1);
    units->first_needing = g_new0(guint, n + 2);
    units->barred = g_new(BcSummaryNeed, n + 1);
    for (guint i = 0; i < n; i++) units->barred[i] = BC_NEED_REST;
    for (guint i = 0; i < old.n; i++) {
        units->first[place[i] + 1] = old.first[i + 1] - old.first[i];
        units->first_needing[place[i] + 1] = old.first_needing[i + 1] - old.first_needing[i];
        units->barred[place[i]] = old.barred[i];
    }
    for (guint i = 0; i < n; i++) {
        units->first[i + 1] += units->first[i];
        units->first_needing[i + 1] += units->first_needing[i];
    }
    for (guint k = 0; k < old.first[old.n]; k++) units->needs[k].on = place[units->needs[k].on];
    for (guint k = 0; k < old.first_needing[old.n]; k++)
        units->needing[k] = place[units->needing[k]];
    for (guint k = 0; k < units->members->len; k++) {
        guint *member = &g_array_index(units->members, guint, k);
        *member = place[*member];
    }
    g_free(old.first);
    g_free(old.first_needing);
    g_free(old.barred);
}

static void find_in_excerpt(BcUnits *units, BcBody *body) {
    g_autofree guint8 *keep = sentences_to_keep(body, body->near);
    g_autoptr(BcDocument) document = bc_document_excerpt(body->document, keep);
    guint n = 0;
    g_autofree guint *place = g_new0(guint, body->n + 1);
    for (guint i = 0; i < body->n; i++)
        if (body->near[i]) place[n++] = i;
    BcAttribution *attribution = bc_attribution_find_by_rules(document);
    BcBody excerpt;
    init_body(&excerpt, document, attribution);
    g_assert(excerpt.n == n);
    bc_units_init(units, &excerpt);
    spread(units, place, body->n);
    bc_body_clear(&excerpt);
    body->attribution = attribution;
}

void bc_units_find(BcUnits *units, BcBody *body, const float *scores,
                   const BcSummaryLimits *limits) {
    if (body->attribution == NULL) {
        guint8 *near = g_new0(guint8, body->n + 1);
        if (find_near(body, scores, limits, near) < most_of_it * body->n) {
            body->near = near;
            find_in_excerpt(units, body);
            return;
        }
        g_free(near);
        body->attribution = bc_attribution_find_by_rules(body->document);
    }
    bc_units_init(units, body);
}
