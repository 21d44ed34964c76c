/* language/summary-choose.h: the best sentences that fit, given what each is worth. */
#ifndef BC_LANGUAGE_SUMMARY_CHOOSE_H
#define BC_LANGUAGE_SUMMARY_CHOOSE_H

#include "language/summary-units.h"

#include <briefcast/summary.h>

/* The best sentences of each section, several times what may be chosen, in no order; `*n_pool` of
 * them; free with g_free. */
guint *bc_chooser_pool(const BcBody *body, const float *scores, const BcSummaryLimits *limits,
                       guint *n_pool);

/* The state of choosing; indices are those of the body. */
typedef struct {
    const BcBody *body;
    const BcTerms *terms;
    const BcUnits *units;
    const float *scores;
    float redundancy_weight; /* against likeness to what is chosen already */
    const BcSummaryLimits *limits;
    guint *pool; /* the sentences that are looked at, ascending: of a long text not all */
    guint n_pool;
    gboolean *chosen;  /* [body->n] */
    guint *sake;       /* [body->n]: of chosen ones: the sentence for whose sake */
    gboolean *kept;    /* [body->n]: must not be exchanged */
    float *redundancy; /* [body->n]: likeness to the most similar one chosen; of the pool only */
    float *durations;  /* [body->n]: asked so far, or -1 */
    guint *section_of; /* [body->n]: of a long text told in sections */
    guint *in_section; /* chosen ones in each section */
    guint n_sections;
    GArray *order;          /* of guint: what was chosen, in the order in which it was */
    guint sentences, words; /* used so far */
    double seconds;
} BcChooser;

void bc_chooser_init(BcChooser *chooser, const BcBody *body, const BcTerms *terms,
                     const BcUnits *units, const float *scores, float redundancy_weight,
                     const BcSummaryLimits *limits);
void bc_chooser_clear(BcChooser *chooser);

/* Chooses; at least one sentence if there is one. */
void bc_chooser_run(BcChooser *chooser);

/* Are so many words enough, so that nothing weak need be added? */
gboolean bc_chooser_is_enough(const BcSummaryLimits *limits, guint words);

/* What follows is shared with summary-fill.c. */

/* Seconds of sentence `i` (asked once). */
double bc_chooser_duration(BcChooser *chooser, guint i);
/* What the run of a sentence would add; what is chosen already costs nothing. */
typedef struct {
    double gain; /* score */
    guint sentences, words;
    double seconds;
} BcOffer;

/* What sentence `i` is worth beside what is chosen. */
double bc_chooser_gain(const BcChooser *chooser, guint i);
/* What counts against so many sentences with `i`, far more than any gain, when its section gets
 * more than its share by them. */
double bc_chooser_due(const BcChooser *chooser, guint i, guint sentences);
/* The offer of sentence `i`, which is not chosen.  FALSE when its run is too long to be worth it.
 */
gboolean bc_chooser_offer(BcChooser *chooser, guint i, BcOffer *offer);
/* Adds it with what it needs; alone; takes it back alone. */
void bc_chooser_add(BcChooser *chooser, guint i);
void bc_chooser_take(BcChooser *chooser, guint i);
void bc_chooser_remove(BcChooser *chooser, guint i);

/* Chooses the last seconds anew, so that the time asked for is filled as well as can be
 * (summary-fill.c). */
void bc_chooser_fill(BcChooser *chooser);

#endif
