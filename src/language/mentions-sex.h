/* language/mentions-sex.h: what the words around a mention tell of its sex. */
#ifndef BC_LANGUAGE_MENTIONS_SEX_H
#define BC_LANGUAGE_MENTIONS_SEX_H

#include "language/mentions-scan.h"

/* The sex that the verb beside the mention [first, end) tells, behind a mark in front of it or
 * somewhere behind a subject without a name; names in oblique cases look like subjects. */
BcSex sex_of_verb_beside(const Scan *scan, const Mention *m, guint first, guint end);

/* Articles that tell the sex: la |ministre. */
BcSex sex_of_article(const Scan *scan, guint i);

#endif
