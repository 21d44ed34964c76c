/* language/readout.h: reports of meetings, as agencies publish and machines translate them, in
 * which what a leader said goes on in the leader's own words without a mark: "Xi pointed out that
 * he is pleased to visit.  Ten years ago, I chose ..."
 *
 * Plain structs inside the room.  No sentence is judged alone: its signs are weighed over a
 * passage, and those of all passages over the document. */
#ifndef BC_LANGUAGE_READOUT_H
#define BC_LANGUAGE_READOUT_H

#include "language/quoting.h"

typedef enum {
    READOUT_FREE,      /* may be a leader's own words, if they are reported just before */
    READOUT_REPORT,    /* the narrator's, and says who speaks: "Xi stressed that ..." */
    READOUT_HINT,      /* a person does something, perhaps speak: "Xi dwelt on trade" */
    READOUT_ASIDE,     /* the narrator's between a speaker's: "According to him ..." */
    READOUT_NARRATION, /* the narrator's, and what comes next is not the speaker's */
} ReadoutKind;

typedef struct {
    ReadoutKind kind;
    guint cue;      /* of a report, or NO_MENTION */
    guint speaker;  /* mention, of reports and hints */
    guint opens;    /* in a report: the token with which the speaker's own words begin; 0: none */
    gboolean colon; /* these begin behind a colon: what follows is the speaker's, too */
    gboolean own;   /* "I" and "we" */
    gboolean continues; /* "Second, ...": goes on with the paragraph before */
    double score;       /* above 0: like a leader's own words; below: like a narrator's */
} ReadoutSentence;

typedef struct {
    const Reading *reading;
    const BcLexicon *self, *auxiliaries, *past, *groups, *scene, *courtesies, *stances, *times,
        *complementizers, *prepositions, *titles;
    GHashTable *families; /* words that stand behind a given name */
    GHashTable *speakers; /* last words of the names of those who were reported */
    guint next_cue;       /* the first that begins behind the sentences seen so far */
} Readout;

Readout readout_on(const Reading *reading);
void readout_clear(Readout *readout);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Readout, readout_clear)

gboolean readout_is_body(const Reading *reading, guint paragraph);

/* readout-subject.c */

/* "subject" when the speaker himself acts in these tokens, "" when he is only near, as in "our";
 * NULL: neither. */
const char *readout_self(const Readout *readout, guint first, guint last);
gboolean readout_is_capital(const Reading *reading, guint i);
gboolean readout_is_past(const Readout *readout, guint i);
gboolean readout_is_person(const Readout *readout, guint mention);
gboolean readout_has_title(const Readout *readout, guint mention);
/* The token behind a mention. */
guint readout_mention_end(const Reading *reading, guint mention);
/* The last word of a mention's name, "of Haiwan" left out; free with g_free. */
char *readout_name(const Reading *reading, guint mention);
/* The person whose deed in the past, or whose courtesy, a sentence tells; `verb`: where. */
guint readout_actor(const Readout *readout, guint first, guint last, guint *verb);
/* The cue by which a sentence reports what somebody else than "I" said, or NO_MENTION; to be asked
 * in text order.  And its speaker. */
guint readout_cue(Readout *readout, guint first, guint last);
guint readout_cue_speaker(const Readout *readout, guint cue, guint first, guint last);

/* The signs of a sentence; to be asked in text order. */
ReadoutSentence readout_sentence(Readout *readout, guint sentence);

/* readout-opening.c: where a speaker's own words begin in a sentence that reports him by `cue`:
 * "Orbán said: |the friendship ...", "Putin stressed, |we are ..."; 0: nowhere. */
guint readout_opening(const Readout *readout, guint cue, guint last, gboolean *colon);
/* The mention with which a paragraph is labelled, "Oleg Brusnikin: |Thank you", or NO_MENTION. */
guint readout_label(const Readout *readout, guint sentence, guint *opens);

/* The words between a dash at `dash` and ", - said X", if there are such words and such a cue. */
typedef struct {
    guint cue;     /* NO_MENTION: none */
    guint end;     /* the last token of the words */
    guint resumes; /* the dash behind the cue clause with which they go on; 0: they do not */
} ReadoutTurn;
ReadoutTurn readout_turn(const Readout *readout, guint dash, guint last);

/* readout-speaker.c: the mention that names whom mention `m` means, when `named` was the last
 * speaker with a name (or NO_MENTION); `m` itself if that is a name or nothing better is found. */
guint readout_who(const Readout *readout, guint m, guint named);

/* Own words of one speaker, within a paragraph. */
typedef struct {
    guint cue, speaker; /* cue: NO_MENTION where a mention alone tells the speaker */
    guint first, last;  /* tokens; last: of the best sentence */
    double score, best; /* of all sentences so far; of those to `last` */
    double least;       /* below this it is no speech */
    gboolean own;       /* says "I" or "we" */
    gboolean whole;     /* behind a colon: speech whatever it is like */
} ReadoutPassage;

static inline gboolean readout_is_speech(const ReadoutPassage *passage) {
    return passage->whole || passage->best >= passage->least;
}

/* readout-style.c: whether a document with these passages, and so many sentences in the first
 * person elsewhere, is a readout. */
gboolean readout_is_style(const Reading *reading, const GArray *passages, guint own_elsewhere);

#endif
