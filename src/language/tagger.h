/* language/tagger.h: learned marking of sources, cues and contents, a tag for each token.
 *
 * A sequence tagger: a linear model over features of the tokens around, of what the rules have
 * found and of the sentence's grammar, decoded by Viterbi's algorithm over whole paragraphs.
 * Weights: averaged structured perceptron (Collins 2002), learned by
 * src/tools/learn/train-attribution.c. */
#ifndef BC_LANGUAGE_TAGGER_H
#define BC_LANGUAGE_TAGGER_H

#include "language/grammar.h"
#include "language/quoting.h"

typedef enum {
    TAG_NONE,
    TAG_SOURCE_BEGIN,
    TAG_SOURCE,
    TAG_CUE_BEGIN,
    TAG_CUE,
    TAG_CONTENT_BEGIN,
    TAG_CONTENT,
    N_TAGS
} Tag;

/* A tag goes on with the part that it is in: may stand only behind a tag of the same part. */
static inline gboolean tag_goes_on(Tag tag) { return tag != TAG_NONE && tag % 2 == 0; }
/* The begin of a part, as the name of that part. */
static inline Tag tag_part(Tag tag) { return tag_goes_on(tag) ? tag - 1 : tag; }

#define TAGGER_MAX_KEYS 128
#define TAGGER_STEP_KEYS 3

/* How often a word is a cue is learned beforehand, as a table of its own; 0: hardly ever, or not
 * known. */
#define TAGGER_RATES 8

typedef struct TaggerView TaggerView;

/* What features need to know about a document in which the rules have looked for quotations.
 * `rates`: for each token how often its word is a cue, 0 to TAGGER_RATES - 1.  Borrows all. */
TaggerView *tagger_view_new(const Quoting *quoting, const guint8 *rates, const Grammar *grammar);
void tagger_view_free(TaggerView *view);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(TaggerView, tagger_view_free)

/* The word of a token as a value: folded, digits alike, quotation marks alike. */
guint64 tagger_word(const Reading *reading, guint token);

/* The keys of a token's features into `keys` (TAGGER_MAX_KEYS of them); returns how many. */
guint tagger_keys(const TaggerView *view, guint token, guint64 *keys);

/* Gives the view the tags of a first pass: features of a second pass can then look at all parts of
 * a sentence (stacked learning, Cohen and Carvalho 2005). */
void tagger_view_guess(TaggerView *view, const guint8 *tags);
/* The keys that a second pass has besides tagger_keys. */
guint tagger_guess_keys(const TaggerView *view, guint token, guint64 *keys);

/* Which tag follows `before` hangs on two small numbers of the token that it is at: how it looks
 * and what was found there.  The keys for them, TAGGER_STEP_KEYS. */
#define TAGGER_LOOKS 128
#define TAGGER_FINDINGS 128
guint tagger_look(const TaggerView *view, guint token);
guint tagger_finding(const TaggerView *view, guint token);
void tagger_step_keys(Tag before, guint look, guint finding, guint64 *keys);

/* The best tags for the `n` tokens of a paragraph, given the scores of each token's tags and of
 * each step (steps[token][before][tag], before = N_TAGS at the first).  Viterbi 1967. */
void tagger_decode(const float (*scores)[N_TAGS], const float (*steps)[N_TAGS + 1][N_TAGS], guint n,
                   guint8 *tags);

/* The tables of a model that the tagger reads, and the trainer writes. */
#define GUESS_TABLE "first-tags"
#define GUESS_STEPS_TABLE "first-steps"
#define TAGS_TABLE "quotation-tags"
#define STEPS_TABLE "quotation-steps"
#define RATES_TABLE "cue-rates"
#define LINKS_TABLE "quotation-links"

/* The key of a word in the table of rates. */
static inline guint64 rate_key(guint64 word) { return feature_key(1, word, 0); }

typedef struct Tagger Tagger;

/* NULL when the model (may be NULL) lacks one of the tables.  Borrows the model. */
Tagger *tagger_new(const Model *model);
void tagger_free(Tagger *tagger);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Tagger, tagger_free)

/* What links_find (tagger-link.h) wants. */
const ModelTable *tagger_links(const Tagger *tagger);

/* The tokens of a paragraph that are decoded together: `*first` and how many, 0 for none. */
guint tagger_paragraph(const Reading *reading, guint paragraph, guint *first);

/* The tags of all tokens, in two passes.  Free with g_free. */
guint8 *tagger_tag(const Tagger *tagger, const Quoting *quoting);

#endif
