/* language/summary-score.h: how much each sentence matters, by itself. */
#ifndef BC_LANGUAGE_SUMMARY_SCORE_H
#define BC_LANGUAGE_SUMMARY_SCORE_H

#include "language/terms.h"

#include <briefcast/attribution.h>

/* What is known of a sentence; all are about 0 to 1. */
typedef enum {
    BC_FEATURE_FIRST, /* the first sentence of the body */
    BC_FEATURE_SECOND,
    BC_FEATURE_THIRD,
    BC_FEATURE_NEARNESS,   /* to the beginning of its section: 1 / (1 + index) */
    BC_FEATURE_EARLINESS,  /* e to the -index / 8 */
    BC_FEATURE_PLACE,      /* index / sentences */
    BC_FEATURE_OPENING,    /* the first of its paragraph */
    BC_FEATURE_LENGTH,     /* words / 30, at most 1 */
    BC_FEATURE_SHORT,      /* fewer than 9 words: how many fewer, / 9 */
    BC_FEATURE_LONG,       /* more than 40 words: how many more, / 40, at most 1 */
    BC_FEATURE_CENTRE,     /* cosine with the whole body */
    BC_FEATURE_FREQUENCY,  /* how frequent its words are in the body, on average, logarithmic */
    BC_FEATURE_TITLE,      /* cosine with the title */
    BC_FEATURE_LEAD,       /* cosine with the first sentence, for others */
    BC_FEATURE_TOP,        /* cosine with the first three sentences, for others */
    BC_FEATURE_QUESTION,   /* ends in a question mark */
    BC_FEATURE_QUOTED,     /* share of its words in quotation marks */
    BC_FEATURE_SPEAKS,     /* a speaker's share of all speech, if one is quoted here */
    BC_FEATURE_NUMBERS,    /* numbers among its words, times 5, at most 1 */
    BC_FEATURE_NAMES,      /* capitalised words behind the first, as a share of its words */
    BC_FEATURE_ANAPHOR,    /* begins with a pronoun that looks back (He, This) */
    BC_FEATURE_CONNECTIVE, /* begins with a word that looks back (However, But) */
    BC_FEATURE_ADDRESS,    /* says I, we or you outside quotation marks */
    BC_FEATURE_UNFINISHED, /* has no mark at its end: a heading, a list, a caption */
    BC_FEATURE_ADDRESSES,  /* has an e-mail address or a URL */
    BC_FEATURES
} BcFeature;

/* The body of a document: the sentences that may be chosen. */
typedef struct {
    const BcDocument *document;
    const BcAttribution *attribution; /* may be NULL */
    guint *sentences;                 /* [n]: their indices in the document, ascending */
    guint n;
    guint section; /* sentences in a section: a long text is one piece of news after the other */
} BcBody;

/* The sentences of paragraphs; `sections` is in how many parts the text is to be told (1 for
 * news).  Clear with bc_body_clear. */
void bc_body_init(BcBody *body, const BcDocument *document, const BcAttribution *attribution);
void bc_body_clear(BcBody *body);

/* How a sentence begins: the value of its first word in stopwords.lex ("anaphor", "connective"),
 * or NULL.  A sentence that begins with a quotation mark begins anew. */
const char *bc_sentence_opener(const BcDocument *document, guint sentence);

/* Fills `features` ([body->n * BC_FEATURES], row after row). */
void bc_summary_features(const BcBody *body, const BcTerms *terms, float *features);

/* The name of a feature, for people who look at them (static). */
const char *bc_feature_name(BcFeature feature);

/* Scores ([body->n]) as the weighted sum of the features: about how much a sentence would add to a
 * summary that people wrote. */
void bc_summary_scores(const BcBody *body, const float *features, float *scores);

#endif
