/* Filling the time asked for: greedy choice leaves a gap at the end that no sentence fits into;
 * exchanging one that is chosen for another closes it. */
#include "language/summary-choose.h"

#include <math.h>

/* What a second of silence or excess is worth against a sentence's score. */
static const double second_weight = 0.15;
enum { ROUNDS = 64 };

typedef struct {
    double worth;
    guint remove, add; /* remove == body->n: nothing is removed */
    gboolean found;
} Move;

/* May sentence i go?  Not when one that stays needs it. */
static gboolean is_removable(BcChooser *c, guint i) {
    return c->chosen[i] && !c->kept[i] && !bc_units_is_needed(c->units, c->chosen, i);
}

/* Looks for the best sentence to add when sentence `removed` (or none) goes. */
static void try_additions(BcChooser *c, guint removed, Move *best) {
    gboolean none = removed == c->body->n;
    BcOffer back = {0, 0, 0, 0}, offer;
    if (!none)
        back = (BcOffer){c->scores[removed], 1,
                         bc_document_sentence_words(c->body->document, c->body->sentences[removed]),
                         bc_chooser_duration(c, removed)};
    double target = c->limits->seconds, gap = fabs(target - c->seconds);
    for (guint p = 0; p < c->n_pool; p++) {
        guint i = c->pool[p];
        if (c->chosen[i] || i == removed || !bc_chooser_offer(c, i, &offer) ||
            !bc_chooser_fits(c, &offer, &back))
            continue;
        double left = fabs(target - c->seconds + back.seconds - offer.seconds);
        if (left > gap - 0.1) continue;
        double worth = offer.gain - back.gain + second_weight * (gap - left);
        if (!best->found || worth > best->worth) *best = (Move){worth, removed, i, TRUE};
    }
}

void bc_chooser_fill(BcChooser *chooser) {
    double enough = MAX(0.25, 0.001 * chooser->limits->seconds);
    for (guint round = 0; round < ROUNDS; round++) {
        if (fabs(chooser->limits->seconds - chooser->seconds) <= enough) return;
        Move best = {0, 0, 0, FALSE};
        try_additions(chooser, chooser->body->n, &best);
        for (guint p = 0; p < chooser->n_pool; p++)
            if (is_removable(chooser, chooser->pool[p]))
                try_additions(chooser, chooser->pool[p], &best);
        if (!best.found) return;
        if (best.remove < chooser->body->n) bc_chooser_remove(chooser, best.remove);
        bc_chooser_add(chooser, best.add);
    }
}
