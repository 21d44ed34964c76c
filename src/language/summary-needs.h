/* language/summary-needs.h: what each sentence of a body needs to be understood by who hears it
 * without the rest. */
#ifndef BC_LANGUAGE_SUMMARY_NEEDS_H
#define BC_LANGUAGE_SUMMARY_NEEDS_H

#include "language/summary-units.h"

typedef struct {
    guint sentence; /* that needs; body indices */
    BcNeed need;
} BcNeeding;

/* Appends all needs of the body's sentences to `needs` (of BcNeeding), groups of sentences of which
 * any one will do to `groups` (where each begins) and `members`, and writes to `barred` ([body->n])
 * why a sentence may never be chosen.
 *
 * A pronoun, a connective, "the company": back to what it looks back to.  A quotation: the sentence
 * that names its speaker, and that one, if it says "he said", the one that says who he is.  A
 * surname: a sentence with the whole name.  A question: its answer; "Yes": its question.  What the
 * next sentence turns round or takes back: that sentence.  "Second, ...": the item before.  What
 * ends in a colon: what follows. */
void bc_needs_find(const BcBody *body, GArray *needs, GArray *groups, GArray *members,
                   BcSummaryNeed *barred);

#endif
