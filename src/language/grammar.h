/* language/grammar.h: parts of speech and dependencies of English sentences, guessed quickly.
 *
 * Two greedy linear models (grammar-tags.h, grammar-parse.h) learned from a treebank by
 * tools/learn/train-grammar: of 100 words, marks not counted, about 92 get the right part of speech
 * and 78 the right head.  Good enough as evidence among other evidence, never as truth. */
#ifndef BC_LANGUAGE_GRAMMAR_H
#define BC_LANGUAGE_GRAMMAR_H

#include "language/model.h"

#include <briefcast/document.h>

/* Universal parts of speech, verbs by form.  A token of several words has the part of speech of the
 * one that the others hang on, or of the first: don't is AUX, I'm is PRON, Putin's is PROPN_POSS
 * (or PROPN, where 's is a verb). */
typedef enum {
    POS_NOUN,
    POS_PROPN,
    POS_PRON,
    POS_PRON_POSS, /* my, his */
    POS_DET,
    POS_ADJ,
    POS_ADV,
    POS_ADP,
    POS_NUM,
    POS_AUX, /* forms of be, have, do as auxiliaries; the copula; modals */
    POS_CCONJ,
    POS_SCONJ,
    POS_PART,      /* to, not */
    POS_OTHER,     /* interjections, symbols, the rest */
    POS_VERB_PAST, /* finite: said */
    POS_VERB_PRES, /* finite: says, say */
    POS_VERB_ING,
    POS_VERB_EN, /* past participle */
    POS_VERB_INF,
    POS_PUNCT,      /* from here on: not learned but found by rule */
    POS_NOUN_POSS,  /* the minister's */
    POS_PROPN_POSS, /* Putin's */
    N_POS
} Pos;
#define N_LEARNED_POS POS_PUNCT

/* What a word is to its head: Universal Dependencies, put together.  One thing differs: the head of
 * a name is its last word, as it is of every noun phrase (Universal Dependencies: the first). */
typedef enum {
    RELATION_OTHER,   /* root, modifiers, parts of names, punctuation */
    RELATION_SUBJECT, /* nsubj, csubj, expl */
    RELATION_PASSIVE_SUBJECT,
    RELATION_OBJECT,     /* obj, iobj */
    RELATION_COMPLEMENT, /* ccomp, xcomp: what is said, wanted, tried */
    RELATION_ADVERBIAL,  /* advcl */
    RELATION_RELATIVE,   /* acl, acl:relcl: a clause that describes a noun */
    RELATION_PARATAXIS,  /* a clause put beside another: the "he said" inside what he said */
    RELATION_OBLIQUE,    /* obl, nmod */
    RELATION_APPOSITION,
    RELATION_CONJUNCT, /* conj */
    RELATION_FUNCTION, /* aux, case, cc, cop, det, mark */
    N_RELATIONS
} Relation;

typedef struct {
    guint8 pos;      /* a Pos */
    guint8 relation; /* to its head, a Relation */
    gint32 head;     /* index of a token of the same sentence, -1 for the root */
} GrammarWord;

typedef struct Grammar Grammar;

/* NULL when the model (which may be NULL) lacks a table.  Borrows the model. */
Grammar *grammar_new(const Model *model);
void grammar_free(Grammar *grammar);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Grammar, grammar_free)

/* Fills `out` for each of the `n` tokens of one sentence.  One word is the root; the others form a
 * tree below it without crossing arcs.  A punctuation mark hangs on the word before it, or the one
 * behind where there is none.  Linear in n. */
void grammar_read(const Grammar *grammar, const char *text, const BcToken *tokens, guint n,
                  GrammarWord *out);

static inline gboolean pos_is_verb(guint pos) {
    return pos >= POS_VERB_PAST && pos <= POS_VERB_INF;
}
static inline gboolean pos_is_finite(guint pos) {
    return pos == POS_VERB_PAST || pos == POS_VERB_PRES;
}

#endif
