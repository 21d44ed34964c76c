#include "language/summary-units.h"

#include <string.h>

typedef struct {
    const BcBody *body;
    const BcSentence *sentences;
    gboolean *back; /* [i]: needs the sentence before it */
    gboolean *on;   /* [i]: needs the sentence behind it */
} Ties;

/* The first sentence of the body that ends behind byte `offset`; body->n when there is none. */
static guint sentence_at(const Ties *t, gsize offset) {
    guint low = 0, high = t->body->n;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (t->sentences[t->body->sentences[middle]].span.end > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/* The sentences of one stretch of a quotation hold on to the one that names its speaker. */
static void tie_content(Ties *t, BcSpan content, guint naming) {
    for (guint i = sentence_at(t, content.start); i < t->body->n; i++) {
        BcSpan span = t->sentences[t->body->sentences[i]].span;
        if (span.start >= content.end) break;
        if (i > naming) t->back[i] = TRUE;
        if (i < naming) t->on[i] = TRUE;
    }
}

static void tie_quotes(Ties *t) {
    if (t->body->attribution == NULL) return;
    guint n;
    const BcQuote *quotes = bc_attribution_quotes(t->body->attribution, &n);
    for (guint q = 0; q < n; q++) {
        if (quotes[q].n_content == 0) continue;
        guint first = sentence_at(t, quotes[q].content[0].start), naming = first;
        if (!bc_span_empty(quotes[q].source)) {
            naming = sentence_at(t, quotes[q].source.start);
        } else if (quotes[q].type == BC_QUOTE_FREE && first > 0) {
            /* It goes on from what came before. */
            naming = first - 1;
        }
        for (guint k = 0; k < quotes[q].n_content; k++)
            tie_content(t, quotes[q].content[k], naming);
    }
}

static void tie_openers(Ties *t) {
    for (guint i = 1; i < t->body->n; i++) {
        const char *opener = bc_sentence_opener(t->body->document, t->body->sentences[i]);
        if (opener != NULL && (strcmp(opener, "anaphor") == 0 || strcmp(opener, "connective") == 0))
            t->back[i] = TRUE;
    }
}

void bc_units_init(BcUnits *units, const BcBody *body) {
    guint n;
    Ties t = {body, bc_document_sentences(body->document, &n), g_new0(gboolean, body->n + 1),
              g_new0(gboolean, body->n + 1)};
    tie_openers(&t);
    tie_quotes(&t);
    units->first = g_new(guint, body->n + 1);
    units->last = g_new(guint, body->n + 1);
    /* Chains of needs are unbroken, so a chain that reaches a run's sentence ends where the run
     * does: the run is closed. */
    for (guint i = 0; i < body->n; i++)
        units->first[i] = i > 0 && t.back[i] ? units->first[i - 1] : i;
    for (guint i = body->n; i-- > 0;)
        units->last[i] = i + 1 < body->n && t.on[i] ? units->last[i + 1] : i;

    g_free(t.back);
    g_free(t.on);
}

void bc_units_clear(BcUnits *units) {
    g_free(units->first);
    g_free(units->last);
}
