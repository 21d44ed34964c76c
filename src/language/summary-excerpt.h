/* language/summary-excerpt.h: of a long text only what may be chosen is read closely.
 *
 * Who speaks, and what a sentence needs to be heard, takes many times longer to find than how much
 * it matters.  So of a long text both are found only for the best sentences and what stands near
 * them. */
#ifndef BC_LANGUAGE_SUMMARY_EXCERPT_H
#define BC_LANGUAGE_SUMMARY_EXCERPT_H

#include "language/summary-units.h"

/* `document` without the sentences for which `keep` ([sentences]) is 0; a paragraph with a gap
 * becomes two.  Spans are those of the same article, which the excerpt borrows.  Free with
 * bc_document_free. */
BcDocument *bc_document_excerpt(const BcDocument *document,
                                const guint8 *keep) G_GNUC_WARN_UNUSED_RESULT;

/* Finds who speaks, where body->attribution is NULL (by rules alone; body->attribution is then new,
 * and the caller's to free), and what each sentence needs.  When the best by `scores` and what
 * stands near them are a small part of the body, only for those: body->near is then set, and all
 * other sentences are barred.  Clear `units` with bc_units_clear. */
void bc_units_find(BcUnits *units, BcBody *body, const float *scores,
                   const BcSummaryLimits *limits);

#endif
