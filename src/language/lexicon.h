/* language/lexicon.h: word lists with values, read from voices/LANG/NAME.lex.
 *
 * One entry a line: KEY, then optionally a tab and VALUE (further tab-separated fields are part of
 * it).  Keys are matched case-folded; a multi-word key has single spaces.  A user's file adds
 * entries, replaces the value of one that exists, and removes one by "-KEY".
 *
 * A file that begins with "# Sorted:" has no comments behind its first entry, no blank lines, none
 * taken away, and its keys are folded, of one word, and in byte order: it is searched as it lies.
 */
#ifndef BC_LANGUAGE_LEXICON_H
#define BC_LANGUAGE_LEXICON_H

#include "language/model.h"

#include <briefcast/language.h>

typedef struct BcLexicon BcLexicon;

/* The lexicon `name` ("cues"): the entries of voices/common/NAME.lex and, over them, of
 * voices/LANG/NAME.lex.  Never NULL: a language without that file has an empty one (transfer none).
 */
const BcLexicon *bc_language_lexicon(const BcLanguage *language, const char *name);

/* The value for `key` ("" for an entry without one), or NULL when there is no such entry (transfer
 * none). */
const char *bc_lexicon_get(const BcLexicon *lexicon, const char *key);

/* The same for `length` bytes of text, folded. */
const char *bc_lexicon_get_length(const BcLexicon *lexicon, const char *text, gsize length);

guint bc_lexicon_size(const BcLexicon *lexicon);
/* The most words that a key has; 0 for an empty lexicon. */
guint bc_lexicon_longest(const BcLexicon *lexicon);

/* The language's learned weights for attribution, or NULL (transfer none). */
const Model *language_model(const BcLanguage *language);

/* Those for the splitter of sentences, or NULL (transfer none). */
const Model *language_sentence_model(const BcLanguage *language);

#endif
