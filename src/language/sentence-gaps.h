/* language/sentence-gaps.h: sentences that end where no rule says so, by learned weights.
 *
 * Rules are good at marks that end sentences and poor where there are none: headings, lines of
 * addresses and of letters' heads that were run together, writers who use no capitals.  There a
 * linear model over what stands around the gap decides; it adds ends and takes none away.  Its
 * weights are bytes in the table SENTENCE_GAPS of voices/LANG/sentences.model, found by hashing
 * without keys (Weinberger and others 2009); learned by tools/learn/train-sentences. */
#ifndef BC_LANGUAGE_SENTENCE_GAPS_H
#define BC_LANGUAGE_SENTENCE_GAPS_H

#include "language/sentences.h"

#define SENTENCE_GAPS "sentence-gaps"

/* The table has a weight for each bucket, and a last line that begins with two numbers of two
 * bytes, little-endian: what a sum must be above for an end, and what that of the features of shape
 * must not be below. */
enum {
    GAP_BITS = 16,
    GAP_BUCKETS = 1 << GAP_BITS,
    GAP_TABLE_BYTES = GAP_BUCKETS + 64,
    GAP_SHAPE_FEATURES = 14, /* come first, since they cost little */
    GAP_FEATURES = 28
};

/* One paragraph, read from its first gap to its last. */
typedef struct {
    const BcSentenceRules *rules;
    const char *text;
    const BcToken *tokens;
    guint n;
    guint start;            /* the first token of the sentence being read */
    guint seen;             /* the first token not yet counted in these: */
    guint brackets, quotes; /* how many are open */
    guint stop;             /* the next token, from the gap on, that may end a sentence */
    guint32 *shapes;        /* of the tokens, where they have been looked at */
} GapReader;

void gap_reader_init(GapReader *reader, const BcSentenceRules *rules, const char *text,
                     const BcToken *tokens, guint n);
void gap_reader_clear(GapReader *reader);

/* FALSE where no sentence ends but by rule: before token `i`, which is not the first. */
gboolean gap_is_open(const GapReader *reader, guint i);

/* Writes the buckets of what is seen at the gap before token `i`.  To be asked in ascending order;
 * reader->start is for the caller to set. */
void gap_features(GapReader *reader, guint i, guint16 buckets[GAP_FEATURES]);

/* Takes the weights that the language has, if any, over into `rules`. */
void bc_gaps_init(BcSentenceRules *rules, const gint8 *table, gsize bytes);

/* Adds to `starts`, which has the starts of the paragraph's sentences by rule from `first` on,
 * those that the weights find.  Linear in n. */
void bc_gaps_find(const BcSentenceRules *rules, const char *text, const BcToken *tokens, guint n,
                  GArray *starts, guint first);

#endif
