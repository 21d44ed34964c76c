/* language/tagger-facts.h: what the tagger's features are made of; inside the tagger. */
#ifndef BC_LANGUAGE_TAGGER_FACTS_H
#define BC_LANGUAGE_TAGGER_FACTS_H

#include "language/tagger.h"

enum { AT_NONE, AT_INSIDE, AT_OPEN, AT_CLOSE, AT_WEAK };

/* Of a token; small numbers and hashes. */
typedef struct {
    guint64 word, prefix, suffix2, suffix3;
    guint8 shape;
    guint8 region; /* AT_... */
    guint8 cue;    /* CueKind of a cue that rules found here, mixed with begin or not; 0: none */
    guint8 rate;   /* how often the word is a cue */
    guint8 mention;
    guint8 draft;           /* what the rules' quotations make of it */
    guint8 place, from_end; /* in the sentence, bucketed */
    guint8 pos, relation;   /* by the sentence's grammar */
    guint8 path;            /* how it hangs on a likely cue, 0: not */
    gint32 head;            /* token, -1: root */
    guint32 above;          /* the likely cue that it hangs on, or NO_CUE */
    guint8 guess;           /* a first guess of its tag + 1, or 0 */
    guint8 company; /* which parts the guess has in its sentence, before and behind it, as bits */
    guint8 long_;   /* how long the guessed part is, bucketed */
    guint32 guessed_cue;            /* the nearest guessed cue in the sentence, or NO_CUE */
    guint32 previous_cue, next_cue; /* token of a likely cue in the sentence, or NO_CUE */
} Fact;

#define NO_CUE G_MAXUINT32

struct TaggerView {
    const Reading *reading;
    Fact *facts;
    guint8 *sentence_facts; /* what is in a sentence, as bits */
};

/* Bits of sentence_facts. */
enum { HAS_CUE = 1, HAS_REGION = 2, HAS_DRAFT = 4, HAS_SOURCE = 8 };

/* Numbers put together that mean much the same: 0 to 10. */
guint8 tagger_bucket(guint n);

#endif
