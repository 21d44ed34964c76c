/* language/learned.h: quotations as the tagger finds them, joined with those of the rules. */
#ifndef BC_LANGUAGE_LEARNED_H
#define BC_LANGUAGE_LEARNED_H

#include "language/tagger-link.h"

/* Adds the drafts that the tagger finds to those of the rules: in quotation marks, in transcripts
 * and readouts the rules know best, in reported clauses the tagger does. */
void learned_find(Quoting *quoting, const Tagger *tagger);

/* bc_attribution_find with a given model, or with rules alone (NULL). */
BcAttribution *attribution_find(const BcDocument *document, const Model *model);

#endif
