/* script/pls.h: reads pronunciation lexicons in the W3C's format, PLS 1.0
 * (https://www.w3.org/TR/pronunciation-lexicon/), with IPA. */
#ifndef BC_SCRIPT_PLS_H
#define BC_SCRIPT_PLS_H

#include <briefcast/error.h>

/* One <lexeme>; all borrowed during the call. */
typedef struct {
    const char *language;         /* the lexicon's xml:lang */
    const char *const *graphemes; /* NULL-terminated, at least one, white space folded */
    const char *ipa;   /* its <phoneme>, the one with prefer="true" or else the first; or NULL */
    const char *alias; /* otherwise its first <alias>: words to say instead */
} BcPlsLexeme;

typedef void (*BcPlsFunc)(const BcPlsLexeme *lexeme, gpointer data);

/* Calls `lexeme` for each in the file at `path`, in their order.  A file for another primary
 * language than `language` is passed over (NULL: none is).  Errors: BC_ERROR_INPUT when unreadable;
 * BC_ERROR_CONFIG with file and line: no XML, no lexicon of version 1.0, an alphabet other than
 * "ipa", a lexeme without a grapheme or with nothing to say, signs that are not IPA. */
gboolean bc_pls_read(const char *path, const char *language, BcPlsFunc lexeme, gpointer data,
                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE for letters and marks of the International Phonetic Alphabet and what may stand between
 * them. */
gboolean bc_pls_is_ipa(const char *text);

/* TRUE when `a` and `b` have the same primary language: "en-GB" and "en". */
gboolean bc_pls_same_language(const char *a, const char *b);

#endif
