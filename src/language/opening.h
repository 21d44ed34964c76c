/* language/opening.h: how a sentence begins, and what in it looks beyond it.
 *
 * Knowledge: voices/LANG/lookback.lex, and the anaphors and connectives of stopwords.lex. */
#ifndef BC_LANGUAGE_OPENING_H
#define BC_LANGUAGE_OPENING_H

#include "language/lexicon.h"

#include <briefcast/document.h>

/* Classes of lookback.lex, a bit each. */
typedef enum {
    OPENING_ANAPHOR = 1 << 0,
    OPENING_CONNECTIVE = 1 << 1,
    OPENING_ORDER = 1 << 2,
    OPENING_FIRST = 1 << 3,
    OPENING_ANSWER = 1 << 4,
    OPENING_REVERSAL = 1 << 5,
    OPENING_CORRECTION = 1 << 6,
    OPENING_DEFINITE = 1 << 7,
    OPENING_PERSON = 1 << 8,
    OPENING_THING = 1 << 9,
    OPENING_CLAUSE = 1 << 10,
    OPENING_KNOWN = 1 << 11,
    OPENING_FRESH = 1 << 12,
    OPENING_SUBJECT = 1 << 13,
    OPENING_COMMA = 1 << 14,
    OPENING_ANYWHERE = 1 << 15
} OpeningClass;

/* A document as this file reads it; borrows it.  A plain struct inside the room. */
typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    guint n_sentences, n_tokens;
    const BcLexicon *lookback, *stopwords, *times, *places, *roles, *titles;
    gsize dateline;       /* where the dateline ends */
    GHashTable *capitals; /* hashes of the words that stand with a capital inside a sentence */
} Opener;

typedef struct {
    OpeningClass kind;
    guint first;     /* the first token that is neither a mark nor the dateline */
    guint words;     /* tokens of the phrase that told the class */
    gboolean quoted; /* a quotation mark stands before it */
    guint
        known; /* the token of the noun of "The company ..." or of "... the number", or G_MAXUINT */
    gboolean dangles; /* "he" with nobody before it in the sentence whom it could mean */
} Opening;

void opener_init(Opener *opener, const BcDocument *document);
void opener_clear(Opener *opener);

/* How `sentence` (of the document) begins. */
Opening opener_read(const Opener *opener, guint sentence);

/* TRUE when somebody is told of in tokens [first, end) whom "he" could mean: a name that is no
 * place or time, or a person's role. */
gboolean opener_names_somebody(const Opener *opener, guint first, guint end);

/* TRUE when the word at `token` begins with a capital; with `shouted` FALSE not when all of it are.
 */
gboolean opener_is_capital(const Opener *opener, guint token);

/* The length of a word at `token` without a possessive ending. */
gsize opener_bare(const Opener *opener, guint token);

/* The class bits of the word at `token` by itself. */
OpeningClass opener_class(const Opener *opener, guint token);

#endif
