/* briefcast/summary.h: which sentences matter. */
#ifndef BRIEFCAST_SUMMARY_H
#define BRIEFCAST_SUMMARY_H

#include <briefcast/attribution.h>

G_BEGIN_DECLS

typedef struct BcSummary BcSummary;

/* Why a sentence needs another to be understood by who hears it. */
typedef enum {
    BC_NEED_NOTHING,
    BC_NEED_REFERENT,   /* "He", "This decision", "The company": what is meant */
    BC_NEED_CONNECTION, /* "However": what it goes on from */
    BC_NEED_NAME,       /* "Lund": who that is, with the whole name */
    BC_NEED_SPEAKER,    /* a quotation: who speaks */
    BC_NEED_REVERSAL,   /* a quotation that the next sentence turns round: "But ..." */
    BC_NEED_CORRECTION, /* a claim that the next sentence takes back: "That is false." */
    BC_NEED_ANSWER,     /* a question: its answer */
    BC_NEED_QUESTION,   /* an answer: its question */
    BC_NEED_LIST,       /* an item: what is listed */
    BC_NEED_REST        /* ends in a colon or is broken off: what follows */
} BcSummaryNeed;

/* How long sentence `sentence` lasts when spoken, its following pause included, in seconds. */
typedef double (*BcDurationFunc)(guint sentence, gpointer data);

/* What became of a sentence. */
typedef enum {
    BC_FATE_CHOSEN,     /* for its own sake */
    BC_FATE_NEEDED,     /* chosen since another that is chosen needs it */
    BC_FATE_WHOLE,      /* everything fits */
    BC_FATE_WEAKER,     /* others matter more, or fill the time better */
    BC_FATE_REDUNDANT,  /* says much of what a chosen one says */
    BC_FATE_COMPANIONS, /* would bring others with it */
    BC_FATE_UNSAFE,     /* cannot be heard without what is not to be had, or is too much */
    BC_FATE_HEADING,    /* headings are read with everything only */
    BC_FATE_APART       /* the headline, or furniture: never competes */
} BcSummaryFate;

#define BC_SUMMARY_PARTS 3

/* Why a sentence was or was not chosen. */
typedef struct {
    guint sentence; /* of the document */
    BcSummaryFate fate;
    guint rank;         /* by score, the best is 1; 0: does not compete */
    double score;       /* how much it would add to a summary by itself; means something only beside
                           others */
    double likeness;    /* to the most similar chosen one, 0 to 1 */
    int other;          /* the sentence that it is needed by, needs, or is like; -1: none */
    BcSummaryNeed need; /* why one needs the other; why it is unsafe */
    struct {
        const char *name; /* of a feature (static), or NULL */
        double part; /* of the score: so much more than the story's sentences have on average */
    } parts[BC_SUMMARY_PARTS]; /* those that mattered most */
} BcSummaryReason;

/* Limits; all that are not 0 hold together.  With none of them the summary is the whole body. */
typedef struct {
    guint sentences;
    guint words;
    double seconds;
    BcDurationFunc duration; /* needed with seconds; asked only for sentences that may be chosen */
    gpointer duration_data;
    gboolean reasons; /* keep reasons for bc_summary_reasons; costs some time */
} BcSummaryLimits;

/* Chooses key sentences of `document`'s body (headings, title and furniture never compete; a
 * heading is chosen exactly when everything is).  In document order, whole sentences only; at least
 * one unless the body is empty.
 *
 * What is chosen is safe to hear: each sentence comes with what it needs (BcSummaryNeed) or is
 * passed over; of a story hardly longer than the time one that is never safe may be heard with all
 * around it.  Every principal speaker is heard when four sentences or more fit (one whose share of
 * the story's words, of so many sentences, comes to one when rounded), and both sides of a dispute
 * when three do.  A long text is told by sections, over its whole length.
 *
 * Of words asked for, up to 18 and three tenths may stay unused: what would fit there is left out
 * when it is worth less than all the rest.  Time is filled as near as whole sentences with their
 * needs come to it, above or below: with many sentences within some tenths of a second.  Without an
 * attribution one is made by rules, of what is likely to be chosen.  Borrows its arguments only
 * during the call.  Never fails. */
BcSummary *bc_summary_choose(const BcDocument *document, const BcAttribution *attribution,
                             const BcSummaryLimits *limits) G_GNUC_WARN_UNUSED_RESULT;
void bc_summary_free(BcSummary *summary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSummary, bc_summary_free)

/* The chosen sentences' indices, ascending (transfer none). */
const guint *bc_summary_sentences(const BcSummary *summary, guint *n);

/* A reason for every sentence of the document, in its order (transfer none); none unless the limits
 * asked for them. */
const BcSummaryReason *bc_summary_reasons(const BcSummary *summary, guint *n);

/* Their names as JSON has them: "chosen", "speaker"; NULL for BC_NEED_NOTHING (static). */
const char *bc_summary_fate_name(BcSummaryFate fate);
const char *bc_summary_need_name(BcSummaryNeed need);

G_END_DECLS
#endif
