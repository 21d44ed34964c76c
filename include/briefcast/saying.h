/* briefcast/saying.h: how a text is said: numbers, dates and signs in words, names with their
 * pronunciation.  What is printed stays as it was; this is only for an engine. */
#ifndef BRIEFCAST_SAYING_H
#define BRIEFCAST_SAYING_H

#include <briefcast/error.h>

G_BEGIN_DECLS

/* Said text is plain text in which a stretch may carry its pronunciation:
 * BC_SAID_WORD stretch BC_SAID_IPA pronunciation BC_SAID_END, the pronunciation in IPA.  An engine
 * that cannot use it speaks the stretch.  No control character occurs otherwise. */
#define BC_SAID_WORD '\001'
#define BC_SAID_IPA '\002'
#define BC_SAID_END '\003'

/* Rules of saying and pronunciations of all languages, each loaded when it is first needed.
 * Belongs to one thread at a time. */
typedef struct BcSaying BcSaying;

/* The shipped rules and lexicons (voices/LANG/, voices/lexicon/), the user's
 * (XDG_CONFIG_HOME/briefcast/), and the W3C PLS files `lexicons` (NULL-terminated, or NULL), later
 * ones over earlier ones.  Errors: BC_ERROR_CONFIG with file and line; BC_ERROR_INPUT for one of
 * `lexicons`. */
BcSaying *bc_saying_new(const char *const *lexicons, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_saying_free(BcSaying *saying);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSaying, bc_saying_free)

/* The said text of `text`: plain text in the language `language` (BCP 47; its region decides how
 * 3/4/2023 is read).  Free with g_free. */
char *bc_saying_text(BcSaying *saying, const char *language, const char *text);

G_END_DECLS
#endif
