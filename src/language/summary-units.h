/* language/summary-units.h: which sentences are not safe to hear alone. */
#ifndef BC_LANGUAGE_SUMMARY_UNITS_H
#define BC_LANGUAGE_SUMMARY_UNITS_H

#include "language/summary-score.h"

/* For each sentence of the body the smallest run of sentences, itself among them, that can be heard
 * without the rest: back to what its "He" or "However" looks back to, and to or on to the sentence
 * that names the speaker of its quotation.  Runs of runs are closed: what a run has in it has its
 * own run inside. */
typedef struct {
    guint *first, *last; /* [body->n], body indices, inclusive */
} BcUnits;

void bc_units_init(BcUnits *units, const BcBody *body);
void bc_units_clear(BcUnits *units);

#endif
