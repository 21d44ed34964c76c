/* language/learned.h: quotations as the tagger finds them, joined with those of the rules. */
#ifndef BC_LANGUAGE_LEARNED_H
#define BC_LANGUAGE_LEARNED_H

#include "language/tagger-link.h"

/* What a model holds for quotations; borrows it. */
typedef struct {
    const ModelTable *guess, *guess_steps, *tags, *steps, *rates, *links;
    const Grammar *grammar; /* NULL: none */
} Tagger;

#define GUESS_TABLE "first-tags"
#define GUESS_STEPS_TABLE "first-steps"
#define TAGS_TABLE "quotation-tags"
#define STEPS_TABLE "quotation-steps"
#define RATES_TABLE "cue-rates"
#define LINKS_TABLE "quotation-links"

/* FALSE when the model (may be NULL) has no such tables. */
gboolean tagger_open(Tagger *tagger, const Model *model);

/* The key of a word in the table of rates. */
static inline guint64 rate_key(guint64 word) { return feature_key(1, word, 0); }

/* How often each token's word is a cue, TAGGER_RATES classes.  Free with g_free. */
guint8 *tagger_rates(const Tagger *tagger, const Reading *reading);

/* The tags of all tokens.  Free with g_free. */
guint8 *tagger_tag(const Tagger *tagger, const Quoting *quoting);

/* Adds the drafts that the tagger finds to those of the rules: in quotation marks, in transcripts
 * and readouts the rules know best, in reported clauses the tagger does. */
void learned_find(Quoting *quoting, const Tagger *tagger);

/* bc_attribution_find with a given model, or with rules alone (NULL). */
BcAttribution *attribution_find(const BcDocument *document, const Model *model);

#endif
