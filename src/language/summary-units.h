/* language/summary-units.h: which sentences are not safe to hear alone, and what they need. */
#ifndef BC_LANGUAGE_SUMMARY_UNITS_H
#define BC_LANGUAGE_SUMMARY_UNITS_H

#include "language/summary-score.h"

#include <briefcast/summary.h>

/* One sentence needs another: `on`, or in its place any of `others` (a group of bc_units_group, or
 * BC_UNITS_NONE) that stands before the needing one. */
typedef struct {
    guint on, others;
    BcSummaryNeed why;
} BcNeed;

#define BC_UNITS_NONE G_MAXUINT

/* More sentences are not dragged in by one: it is passed over. */
enum { BC_UNITS_MOST = 4 };

/* All needs between the sentences of a body; indices are those of the body. */
typedef struct {
    guint n;
    guint *first; /* [n + 1]: where the needs of each begin in `needs` */
    BcNeed *needs;
    guint *first_needing, *needing; /* the same turned round: who may need each */
    GArray *groups;                 /* of guint: where each group begins in `members` */
    GArray *members;                /* of guint, ascending in each group */
    BcSummaryNeed *barred;          /* [n]: why a sentence is never chosen, or BC_NEED_NOTHING */
} BcUnits;

void bc_units_init(BcUnits *units, const BcBody *body);
void bc_units_clear(BcUnits *units);

/* The needs of sentence `i`. */
const BcNeed *bc_units_needs(const BcUnits *units, guint i, guint *n);

/* Is the need of sentence `i` met by what is chosen? */
gboolean bc_units_is_met(const BcUnits *units, guint i, const BcNeed *need, const gboolean *chosen);

/* What must be chosen together with sentence `i`, itself among it, when `chosen` is chosen already:
 * ascending, written to `members`; how many.  0: it is passed over, since that would be more than
 * BC_UNITS_MOST, or one of them is never chosen. */
guint bc_units_gather(const BcUnits *units, const gboolean *chosen, guint i,
                      guint members[BC_UNITS_MOST]);

/* Are all needs of sentence `i` met? */
gboolean bc_units_is_content(const BcUnits *units, const gboolean *chosen, guint i);

/* Does a chosen sentence need the chosen sentence `i`? */
gboolean bc_units_is_needed(const BcUnits *units, gboolean *chosen, guint i);

#endif
