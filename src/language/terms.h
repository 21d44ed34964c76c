/* language/terms.h: sentences as bags of words that mean something. */
#ifndef BC_LANGUAGE_TERMS_H
#define BC_LANGUAGE_TERMS_H

#include <briefcast/document.h>

/* The terms of one sentence, ascending, each once, with its count. */
typedef struct {
    guint32 term;
    float count;
} BcTerm;

/* What one token is. */
enum {
    BC_MARK_STOP = 1,    /* a word that says nothing of the subject (stopwords.lex) */
    BC_MARK_ADDRESS = 2, /* I, we, you (stopwords.lex: address) */
    BC_MARK_CUE = 4,     /* a word that brings speech (cues.lex) */
    BC_MARK_CAPITAL = 8, /* a word that begins with a capital */
    BC_MARK_NEW = 16     /* the first token with its term */
};

/* All sentences of a document.  A term is a word without case, possessive and ending (libstemmer;
 * its first letters in languages that libstemmer does not know), stop words left out; of scripts
 * without spaces it is a pair of characters. */
typedef struct {
    guint8 *marks;         /* [tokens of the document]: BC_MARK_* of words and numbers, else 0 */
    GArray *terms;         /* of BcTerm, sentence after sentence */
    guint *first;          /* [n + 1]: where in `terms` each sentence begins */
    double *length;        /* [n]: Euclidean length of each */
    guint *sentences_with; /* [n_terms]: sentences of the body that have the term */
    guint n_sentences, n_terms;
} BcTerms;

BcTerms *bc_terms_new(const BcDocument *document) G_GNUC_WARN_UNUSED_RESULT;
void bc_terms_free(BcTerms *terms);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcTerms, bc_terms_free)

/* The terms of `sentence`, `*n` of them (transfer none). */
const BcTerm *bc_terms_of(const BcTerms *terms, guint sentence, guint *n);

/* Cosine of two sentences, 0 to 1. */
double bc_terms_similarity(const BcTerms *terms, guint a, guint b);

/* A bag as one number for each term, to compare many sentences with the same thing. */
typedef struct {
    float *weight; /* [n_terms] */
    double length;
} BcBag;

void bc_bag_init(BcBag *bag, const BcTerms *terms);
void bc_bag_clear(BcBag *bag);
void bc_bag_add(BcBag *bag, const BcTerms *terms, guint sentence);
double bc_bag_similarity(const BcBag *bag, const BcTerms *terms, guint sentence);

#endif
