/* script/letters.h: how names that no lexicon has are probably pronounced, by the spelling of the
 * language that they come from.
 *
 * Rules: voices/lexicon/letters-*.rules, with their format at the top of letters-pl.rules.  Each
 * file says by which evidence a name is of its language; without such evidence a word is left to
 * the engine, since a wrong guess is worse than none. */
#ifndef BC_SCRIPT_LETTERS_H
#define BC_SCRIPT_LETTERS_H

#include "script/said-words.h"

/* The rules of all languages.  Immutable once loaded. */
typedef struct BcLetters BcLetters;

/* A file with a fault is told of in a warning and left out. */
BcLetters *bc_letters_load(void);
void bc_letters_free(BcLetters *letters);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcLetters, bc_letters_free)

/* The pronunciation in IPA of the name that begins with the word `at` of `text`, and in *n how many
 * words it has; NULL when nothing shows where it comes from.  An English possessive is none of the
 * name's letters, *cut bytes are left out at its end.  Free with g_free. */
char *bc_letters_find(const BcLetters *letters, const char *text, const GArray *words, guint at,
                      guint *n, gsize *cut);

/* The pronunciation of `word` by the rules of `language` ("pl") whatever its letters show, or NULL
 * when there are no such rules or they do not cover it. */
char *bc_letters_ipa(const BcLetters *letters, const char *language, const char *word);

#endif
