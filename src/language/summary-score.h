/* language/summary-score.h: how much each sentence matters, by itself. */
#ifndef BC_LANGUAGE_SUMMARY_SCORE_H
#define BC_LANGUAGE_SUMMARY_SCORE_H

#include "language/terms.h"

#include <briefcast/summary.h>

/* What is known of a sentence; all are about 0 to 1. */
typedef enum {
    /* Where it stands.  Of a text told in sections, in its section. */
    BC_FEATURE_FIRST, /* the first sentence of the body */
    BC_FEATURE_SECOND,
    BC_FEATURE_THIRD,
    BC_FEATURE_NEARNESS,  /* to the beginning: 1 / (1 + index) */
    BC_FEATURE_EARLINESS, /* e to the -index / 8 */
    BC_FEATURE_SOONNESS,  /* e to the -index / 3 */
    BC_FEATURE_PLACE,     /* index / sentences */
    BC_FEATURE_DEPTH,     /* log (1 + index) / log (1 + sentences) */
    BC_FEATURE_LAST,      /* the last sentence of the body */
    BC_FEATURE_OPENING,   /* the first of its paragraph */
    BC_FEATURE_ALONE,     /* all of its paragraph */
    /* How long it is. */
    BC_FEATURE_LENGTH,  /* words / 30, at most 1 */
    BC_FEATURE_SHORT,   /* fewer than 9 words: how many fewer, / 9 */
    BC_FEATURE_LONG,    /* more than 40 words: how many more, / 40, at most 1 */
    BC_FEATURE_CONTENT, /* share of its words that mean something */
    BC_FEATURE_LETTERS, /* bytes a word / 10, at most 1 */
    /* What it is about. */
    BC_FEATURE_CENTRE,      /* cosine with the whole body */
    BC_FEATURE_CENTRE_RANK, /* share of sentences that are less like the whole */
    BC_FEATURE_LEXRANK,     /* how often a reader who goes from sentence to like sentence is here */
    BC_FEATURE_LEXRANK_RANK,
    BC_FEATURE_FREQUENCY, /* how many sentences have its terms, on average, logarithmic */
    BC_FEATURE_USUAL,     /* how frequent its terms are, on average, to the most frequent one */
    BC_FEATURE_KEYWORDS,  /* share of the ten most frequent terms that it has */
    BC_FEATURE_TITLE,     /* cosine with the title */
    BC_FEATURE_TITLED,    /* share of the title's terms that it has */
    BC_FEATURE_LEAD,      /* cosine with the first sentence, for others */
    BC_FEATURE_TOP,       /* cosine with the first three sentences, for others */
    BC_FEATURE_BEFORE,    /* cosine with the sentence before */
    BC_FEATURE_BEHIND,    /* cosine with the sentence behind */
    BC_FEATURE_NEW,       /* share of its terms that no sentence before has */
    /* What it looks like. */
    BC_FEATURE_QUESTION,    /* ends in a question mark */
    BC_FEATURE_CALL,        /* ends in an exclamation mark and says I, we or you */
    BC_FEATURE_QUOTED,      /* share of its words in quotation marks */
    BC_FEATURE_OPENS_QUOTE, /* begins with a quotation mark, or inside a quotation */
    BC_FEATURE_SPEAKS,      /* quotation marks, and a verb that brings speech */
    BC_FEATURE_REPORTS,     /* a verb that brings speech, no quotation marks */
    BC_FEATURE_NUMBERS,     /* numbers among its words, times 5, at most 1 */
    BC_FEATURE_NUMBER,      /* has a number */
    BC_FEATURE_NAMES,       /* capitalised words behind the first, as a share of its words */
    BC_FEATURE_NAMES_MANY,  /* the same, / 8, at most 1 */
    BC_FEATURE_NAMES_NEW,   /* capitalised words that no sentence before has, / 4, at most 1 */
    BC_FEATURE_ANAPHOR,     /* begins with a pronoun that looks back (He, This) */
    BC_FEATURE_CONNECTIVE,  /* begins with a word that looks back (However, But) */
    BC_FEATURE_ADDRESS,     /* says I, we or you outside quotation marks */
    BC_FEATURE_ASIDE,       /* has brackets */
    BC_FEATURE_COLON,       /* has a colon or a semicolon */
    BC_FEATURE_UNFINISHED,  /* has no mark at its end: a heading, a list, a caption */
    BC_FEATURE_ADDRESSES,   /* has an e-mail address or a URL */
    /* What weighs more in some documents than in others. */
    BC_FEATURE_NEARNESS_LONG, /* nearness, times log (sentences) / 6 */
    BC_FEATURE_CENTRE_LONG,   /* centre, times the same */
    BC_FEATURE_LENGTH_LONG,   /* length, times the same */
    BC_FEATURE_LEAD_UNTITLED, /* lead, where there is no title */
    /* Where only one or two are wanted, so that each must say more. */
    BC_FEATURE_LENGTH_FEW,
    BC_FEATURE_NEARNESS_FEW,
    BC_FEATURE_TITLED_FEW,
    BC_FEATURES
} BcFeature;

/* The body of a document: the sentences that may be chosen. */
typedef struct {
    const BcDocument *document;
    const BcAttribution *attribution; /* may be NULL */
    guint *sentences;                 /* [n]: their indices in the document, ascending */
    guint n;
    guint section; /* sentences in a section: a long text is one piece of news after the other */
    gboolean few;  /* only one or two sentences are wanted */
    guint8 *near;  /* [n]: is read closely (summary-excerpt.h); NULL: all are */
} BcBody;

/* The sentences of paragraphs, but for those that are lines without a mark at their end (a heading,
 * a date), salutations and captions, unless most are; voices/LANG/captions.lex.  Clear with
 * bc_body_clear. */
void bc_body_init(BcBody *body, const BcDocument *document, const BcAttribution *attribution);
void bc_body_clear(BcBody *body);
/* Divides it into the sections that a text of its length is told in within `limits`. */
void bc_body_divide(BcBody *body, const BcSummaryLimits *limits);
/* How many sections it has, at least 1. */
guint bc_body_sections(const BcBody *body);
/* How many sections a text of so many sentences should have, so that the end of a long text is
 * heard of too; 1 for news. */
guint bc_chooser_sections(guint sentences, const BcSummaryLimits *limits);

/* How a sentence begins: the value of its first word in stopwords.lex ("anaphor", "connective"),
 * or NULL.  A sentence that begins with a quotation mark begins anew. */
const char *bc_sentence_opener(const BcDocument *document, guint sentence);

/* Fills `features` ([body->n * BC_FEATURES], row after row).  Needs no attribution. */
void bc_summary_features(const BcBody *body, const BcTerms *terms, float *features);
/* Its two halves, in summary-features.c and summary-likeness.c. */
void bc_summary_forms(const BcBody *body, const BcTerms *terms, float *features);
void bc_summary_likeness(const BcBody *body, const BcTerms *terms, float *features);

/* Sentences by what they are worth. */
typedef struct {
    float score;
    guint index;
} BcRanked;

/* Sorts them, the best first; of equals the one with the lower index. */
void bc_ranked_sort(BcRanked *ranked, guint n);

/* The name of a feature, for people who look at them and for summary.lex (static). */
const char *bc_feature_name(BcFeature feature);

/* What the features weigh in a language: voices/LANG/summary.lex over voices/common/summary.lex,
 * as train-summary writes them. */
typedef struct {
    float feature[BC_FEATURES];
    float redundancy; /* how much likeness to what is chosen already counts against a sentence */
} BcWeights;
void bc_weights_read(BcWeights *weights, const BcLanguage *language);

/* Scores ([body->n]) as the weighted sum of the features: about how much a sentence would add to a
 * summary that people wrote. */
void bc_summary_scores(const BcBody *body, const BcWeights *weights, const float *features,
                       float *scores);

#endif
