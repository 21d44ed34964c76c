/* language/mentions-names.h: a run of capitalised words as titles and a name, and what the name is
 * of. */
#ifndef BC_LANGUAGE_MENTIONS_NAMES_H
#define BC_LANGUAGE_MENTIONS_NAMES_H

#include "language/mentions-scan.h"

/* Splits the run [first, end) into titles and name: sets name, role and sex of `m`.  A role that
 * `m` has already stays, unless the run has one. */
void names_split(const Scan *scan, Mention *m, guint first, guint end);

/* Makes the whole run the name. */
void names_whole(Mention *m, guint first, guint end);

/* Whom the name of `m` is of, by its words. */
BcSpeakerKind names_kind(const Scan *scan, const Mention *m);

/* TRUE when token `i` has no small letters and two capitals or more. */
gboolean names_acronym(const Scan *scan, guint i);

/* The known given name with which a name of two words or more begins at the end of [from, end), or
 * 0. */
guint names_given_before(const Scan *scan, guint from, guint end);

/* Adds the full names of people behind the noun of a description, which ends at `end`, to
 * scan->nested: a friend of |Ana Lund. */
void names_note_nested(Scan *scan, const Mention *m, guint end);

#endif
