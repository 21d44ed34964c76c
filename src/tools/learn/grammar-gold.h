/* tools/learn/grammar-gold.h: a treebank's sentences in our own tokens.
 *
 * The text of each CoNLL-U sentence is cut by our tokenizer; words that fall into one of our tokens
 * are merged: the one that the others hang on, or the first, gives part of speech and head. */
#ifndef BC_LEARN_GRAMMAR_GOLD_H
#define BC_LEARN_GRAMMAR_GOLD_H

#include "language/grammar-forms.h"

#define POS_UNKNOWN N_POS /* of a token that no word of the treebank begins in */

typedef struct {
    char *text;
    GArray *tokens;    /* of BcToken */
    GrammarWord *gold; /* one a token */
    Form *forms;
} GoldSentence;

/* What is known of words. */
typedef struct {
    const BcLanguage *language;
    const ModelTable *table; /* "words", or NULL */
} GoldWords;

/* Appends the sentences of a CoNLL-U file to `sentences` (made by gold_new).  One that cannot be
 * aligned is left out. */
gboolean gold_read(const char *path, const GoldWords *known, GPtrArray *sentences, GError **error);
GPtrArray *gold_new(void);

/* The text in tokens, its gold not yet known. */
GoldSentence *gold_scan(const char *text, const GoldWords *known);
void gold_free(GoldSentence *sentence);

/* Appends copies of the sentence numbers 0, `every`, ... in small letters, and of those in between
 * in capitals and as headlines. */
void gold_add_copies(GPtrArray *sentences, const GoldWords *known, guint every);

/* Appends up to `n` sentences made of a clause, a noun phrase and a verb of saying of
 * voices/en/cues.lex ("...," said the minister), of which treebanks have few (grammar-quotes.c). */
gboolean gold_add_quotes(GPtrArray *sentences, const GoldWords *known, guint n, GRand *random,
                         GError **error);

#endif
