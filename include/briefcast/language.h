/* briefcast/language.h: what briefcast knows about one language, read from voices/LANG/. */
#ifndef BRIEFCAST_LANGUAGE_H
#define BRIEFCAST_LANGUAGE_H

#include <briefcast/error.h>

G_BEGIN_DECLS

/* Abbreviations, cue verbs, titles, names with their sex, pronouns, stop words, quotation marks.
 * Immutable once loaded; may be shared by threads. */
typedef struct BcLanguage BcLanguage;

/* Loads the data for the BCP 47 `code` ("en-GB" falls back to "en"; a language without data gets
 * the general rules, which hold on quotation marks alone).  A user's files in
 * XDG_CONFIG_HOME/briefcast/LANG/ add to and override the shipped ones.  Errors: BC_ERROR_CONFIG
 * with file and line. */
BcLanguage *bc_language_load(const char *code, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/* Loading takes some milliseconds: who reads many texts keeps the language.  One more holder of
 * `language`, which is returned; each calls bc_language_free once. */
BcLanguage *bc_language_ref(BcLanguage *language);
void bc_language_free(BcLanguage *language);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcLanguage, bc_language_free)

/* The code that was asked for (transfer none). */
const char *bc_language_code(const BcLanguage *language);

G_END_DECLS
#endif
