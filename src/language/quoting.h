/* language/quoting.h: quotations as they are found, before their speakers are resolved.
 *
 * Each finder adds drafts for what it understands and marks the tokens that it has explained; later
 * finders leave those alone. Order: transcript, interview, exchange, direct, reported,
 * continuation. */
#ifndef BC_LANGUAGE_QUOTING_H
#define BC_LANGUAGE_QUOTING_H

#include "language/reading.h"

/* The ways to a speaker, and how often each is right; see quoting.c. */
typedef enum {
    WAY_NONE,      /* nobody is named */
    WAY_BEHIND,    /* "..." X said */
    WAY_BEFORE,    /* X said: "..." */
    WAY_COLON,     /* X: "..." */
    WAY_SIGNED,    /* "..." -- X */
    WAY_LABEL,     /* a transcript's label */
    WAY_REPORTED,  /* X said that ... */
    WAY_ABOUT,     /* whom the sentence before is about */
    WAY_PARAGRAPH, /* whom the paragraph before is about */
    WAY_NEXT,      /* whom the sentence behind is about */
    WAY_PREVIOUS,  /* who spoke in the paragraph before */
    WAY_LINKED,    /* the tagger: its cue's source */
    WAY_GUESSED,   /* the tagger, with a speaker that the rules had for the words or the cue */
    WAYS
} Way;

/* How a draft knows its speaker: the first of these that is set. */
typedef struct {
    BcQuoteType type;
    GArray *content;     /* of BcSpan, ascending */
    guint first_token;   /* where its content begins, for the order */
    guint mention;       /* the speaker's mention, or NO_MENTION */
    int like;            /* the same speaker as this draft, or -1 */
    BcSpan label;        /* a transcript's label, or empty */
    gboolean transcript; /* a turn in a transcript: spoken, though without marks */
    BcSpan source;       /* where the speaker is named, if that is not just its mention */
    BcSpan cue;
    guint last_token;  /* where its content ends */
    double confidence; /* 0..1: how often the way in which its speaker was found is right */
} Draft;

typedef struct {
    const Reading *reading;
    GPtrArray *drafts;    /* of Draft */
    guint8 *explained;    /* token -> a finder has dealt with it */
    int *draft_of_region; /* region -> draft, or -1 */
    guint8 *cue_used;     /* cue -> introduces a direct quotation */
} Quoting;

Quoting *quoting_new(const Reading *reading);
void quoting_free(Quoting *quoting);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Quoting, quoting_free)

static inline Draft *quoting_draft(const Quoting *quoting, int i) {
    return g_ptr_array_index(quoting->drafts, (guint)i);
}

/* A new draft without content; returns its index. */
int quoting_add(Quoting *quoting, BcQuoteType type);
/* Adds tokens [first, last] to a draft's content and marks them as explained. */
void quoting_extend(Quoting *quoting, int draft, guint first, guint last);
/* Notes how the draft's speaker, which is set already, was found: its confidence. */
void quoting_found(Quoting *quoting, int draft, Way way);
/* TRUE while nothing beside the draft's words names its speaker. */
gboolean quoting_is_guess(const Quoting *quoting, int draft);
/* Takes speaker and cue of `draft` from `cue`. */
void quoting_cue(Quoting *quoting, int draft, guint cue);

/* Runs all finders, in their order. */
void quoting_find(Quoting *quoting);

void transcript_find(Quoting *quoting);
void interview_find(Quoting *quoting);
/* Who is interviewed: the person named most often in tokens that are not `excluded`, or NO_MENTION.
 */
guint interview_subject(const Reading *reading, const guint8 *excluded);
/* Who asks the questions that begin at token `first` and are answered by the mention `answers`: the
 * one person beside it whom a sentence in front that tells of a conversation names; NO_MENTION:
 * none or several. */
guint interview_asker(const Reading *reading, guint first, guint answers);
/* Exchanges in marks without cues. */
void exchange_find(Quoting *quoting);
void direct_find(Quoting *quoting);
void reported_find(Quoting *quoting);
void continuation_find(Quoting *quoting);

#endif
