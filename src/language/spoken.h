/* language/spoken.h: a text as a newsreader says it: dates, sums, abbreviations and signs in words.
 */
#ifndef BC_LANGUAGE_SPOKEN_H
#define BC_LANGUAGE_SPOKEN_H

#include <briefcast/error.h>

/* How one language says what is not written in words.  Immutable once loaded. */
typedef struct BcSpoken BcSpoken;

/* Rules for the BCP 47 `code`; its region decides how dates in figures are read.  A language
 * without rules leaves texts as they are.  Errors: BC_ERROR_CONFIG with file and line. */
BcSpoken *bc_spoken_load(const char *code, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_spoken_free(BcSpoken *spoken);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSpoken, bc_spoken_free)

/* Free with g_free. */
char *bc_spoken_text(const BcSpoken *spoken, const char *text);

#endif
