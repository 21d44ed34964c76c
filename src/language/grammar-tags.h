/* language/grammar-tags.h: parts of speech, from left to right.  For grammar.c and its trainer. */
#ifndef BC_LANGUAGE_GRAMMAR_TAGS_H
#define BC_LANGUAGE_GRAMMAR_TAGS_H

#include "language/grammar-forms.h"

#define TAG_MAX_FEATURES 24

/* The features of token `i`, which is no mark, given the parts of speech of those before it in
 * `pos`.  Writes their keys and returns how many. */
guint tag_features(const Form *forms, guint n, const guint8 *pos, guint i, guint64 *keys);

/* Fills `pos`, for marks too, with what the table (called "tags", N_LEARNED_POS wide) thinks best.
 * Genitives are as yet plain nouns and names. */
void tag_words(const ModelTable *table, const Form *forms, guint n, guint8 *pos);

/* Makes nouns and names with a genitive's ending possessive, unless a word behind it shows that
 * 's is a verb. */
void tag_genitives(const Form *forms, guint n, guint8 *pos);

#endif
