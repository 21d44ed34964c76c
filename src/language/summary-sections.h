/* language/summary-sections.h: the parts in which a long text is told. */
#ifndef BC_LANGUAGE_SUMMARY_SECTIONS_H
#define BC_LANGUAGE_SUMMARY_SECTIONS_H

#include "language/summary-score.h"

/* Divides the body into `wanted` sections of about equal length, and writes for each sentence which
 * it is in, ascending from 0, to `sections` ([body->n]).  A section begins at a heading where one
 * is near, else at a paragraph, where the words change most (after Hearst, TextTiling, 1997).
 * Returns how many there are. */
guint bc_sections_divide(const BcBody *body, const BcTerms *terms, guint wanted, guint *sections);

#endif
