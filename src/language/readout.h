/* language/readout.h: reports of meetings, as agencies publish and machines translate them, in
 * which what a leader said goes on in the leader's own words without a mark: "Xi pointed out that
 * he is pleased to visit.  Ten years ago, I chose ..."
 *
 * Plain structs inside the room.  A readout is laid out in parts: sentences, or what of them is
 * before or behind a cue.  Who is reported in which is told by rules; whether one that reports
 * nobody is the speaker's own is weighed by its signs and what stands before it, with learned
 * weights (readout-weights.lex), over all parts together. */
#ifndef BC_LANGUAGE_READOUT_H
#define BC_LANGUAGE_READOUT_H

#include "language/quoting.h"

typedef enum {
    READOUT_FREE,     /* may be a leader's own words */
    READOUT_TRAILING, /* the same, and its own cue stands behind it: "|We will come|, he affirmed"
                       */
    READOUT_SURE,     /* a leader's own words: behind a colon, a label, between dashes */
    READOUT_MARKED,   /* quoted or explained by another finder */
    READOUT_REPORT,   /* the narrator's, and says who speaks: "Xi stressed that ..." */
    READOUT_COURTESY, /* the same by a verb that takes no clause: "Xi thanked the guests" */
    READOUT_DEED,     /* a person does something, perhaps speak: "Xi dwelt on trade" */
    READOUT_ASIDE,    /* the narrator's between a speaker's: "According to him ..." */
} ReadoutKind;

/* What is seen of a part; the names under which their weights are known are in readout-signs.c. */
typedef enum {
    SIGN_FREE,
    SIGN_TRAILING,
    SIGN_OWN,       /* "I", "we" */
    SIGN_OUR,       /* "our", "us", "your" without these */
    SIGN_YOU,       /* "you", "your" */
    SIGN_NOW,       /* the first finite verb is "is", "will", ... */
    SIGN_MUST,      /* "should", "must" */
    SIGN_SHIFT,     /* "would", "could" */
    SIGN_PAST,      /* a past form */
    SIGN_NO_VERB,   /* none of these: a present form, most often */
    SIGN_LATER_NOW, /* behind the first verb */
    SIGN_LATER_PAST,
    SIGN_LATER_MUST,
    SIGN_PASSIVE, /* "was signed" */
    SIGN_CALL,    /* ends in ? or ! */
    SIGN_NOT,     /* denies */
    SIGN_HERE,    /* "today", "here", "tomorrow" */
    SIGN_EVER,    /* "always", "every", "only" */
    SIGN_STANCE,
    SIGN_SCENE,
    SIGN_DAY,     /* "on Thursday", "in September" */
    SIGN_YEAR,    /* "in 1998" */
    SIGN_OPENS,   /* begins as narrators do: "Earlier", "After the talks" */
    SIGN_LINKS,   /* begins with "But", "This", "Therefore" */
    SIGN_ORDINAL, /* "Second, ..." */
    SIGN_SHORT,
    SIGN_GROUP,          /* begins with both sides */
    SIGN_GROUP_PAST,     /* and tells what they did */
    SIGN_PERSON,         /* begins with one of the persons of the readout */
    SIGN_STRANGER,       /* somebody else does something */
    SIGN_HOUSE,          /* begins with a country or a house */
    SIGN_HIMSELF,        /* names the speaker himself */
    SIGN_COLON,          /* the speaker was introduced by a colon */
    SIGN_LATE,           /* begins a paragraph near the end */
    SIGN_BEGIN_OWN,      /* begins a paragraph and says "I" or "we" */
    SIGN_TRAIL_OWN,      /* trailing, and says "I", "we" or "our" */
    SIGN_TRAIL_SHIFT,    /* trailing, and shifted back */
    SIGN_TRAIL_INVERTED, /* trailing, ", affirmed the president" */
    SIGN_TRAIL_PLAIN,    /* trailing, ", he said", as any reporter puts it */
    SIGN_BEFORE_TRAIL,   /* its paragraph ends with a cue */
    SIGN_BEFORE_OWN, /* what follows in its paragraph, before any report, says "I", "we" or "our" */
    SIGN_BEHIND,     /* from here on: what stands before it, and whether it begins a paragraph */
    SIGN_BEHIND_OWN = SIGN_BEHIND,
    SIGN_BEHIND_NARRATOR,
    SIGN_BEHIND_MARKED,
    SIGN_BEHIND_REPORT,
    SIGN_BEHIND_COURTESY,
    SIGN_BEHIND_DEED,
    SIGN_BEHIND_ASIDE,
    SIGN_BEHINDS,
    SIGNS = SIGN_BEHINDS + (SIGN_BEHINDS - SIGN_BEHIND)
} ReadoutSign;

#define SIGN_BIT(sign) ((guint64)1 << (sign))

typedef struct {
    ReadoutKind kind;
    guint first, last; /* tokens */
    guint cue;         /* or NO_MENTION */
    guint speaker;     /* who is reported or acts; else whose words these are if they are anybody's;
                          NO_MENTION: nobody's */
    guint64 signs;
    BcSpan source;   /* where he is named */
    gboolean begins; /* a paragraph */
    gboolean colon;  /* of a report: own words follow behind its colon */
    gboolean speech; /* found to be the speaker's own */
    double score;    /* log-odds of that, as it stands */
} ReadoutPart;

/* What readouts call somebody, a bit each; what the words are is in readout-offices.lex. */
typedef enum {
    OFFICE_PRESIDENT,
    OFFICE_PREMIER,
    OFFICE_FOREIGN,
    OFFICE_MINISTER,
    OFFICE_SECRETARY,
    OFFICE_CHAIR,
    OFFICE_MONARCH,
    OFFICE_ENVOY,
    OFFICE_COMMANDER,
    OFFICE_DIRECTOR,
    OFFICE_VICE,
    OFFICE_MAYOR,
    OFFICE_DEPUTY,
    OFFICE_CLERGY,
    OFFICE_GUEST, /* from here on: what somebody is to the other */
    OFFICE_HOST,
    OFFICE_PEER,
    OFFICE_SIDE,
    OFFICE_ANYONE,
    OFFICE_GROUP,
} ReadoutOffice;

#define OFFICE_BIT(office) (1u << (office))
#define OFFICES_HELD (OFFICE_BIT(OFFICE_GUEST) - 1)
#define OFFICES_RELATED                                                                            \
    (OFFICE_BIT(OFFICE_GUEST) | OFFICE_BIT(OFFICE_HOST) | OFFICE_BIT(OFFICE_PEER))
#define MOST_PRINCIPALS 40
#define LONGEST_DESCRIPTION 6

/* What words say of somebody. */
typedef struct {
    guint offices;     /* bits */
    GPtrArray *places; /* countries and other words with capitals, folded */
    gboolean country;  /* one of them surely is one */
    gboolean bare;     /* asked: an office with a capital, and of what is not told */
} ReadoutDescription;

typedef struct {
    gboolean clean;          /* that name is nothing but his */
    guint mention;           /* with the fullest name */
    guint first;             /* mention in the body, or NO_MENTION */
    GPtrArray *names;        /* its words, folded */
    ReadoutDescription told; /* beside it */
    BcSex sex;
    int at_home;      /* how much tells that the others have come to him */
    gboolean located; /* something is "in" it: a place */
    guint heard;      /* how many reports had been heard when this one spoke last; 0: never */
} ReadoutPrincipal;

typedef struct {
    const Reading *reading;
    const BcLexicon *self, *auxiliaries, *past, *groups, *signs, *courtesies, *times,
        *complementizers, *prepositions, *titles, *roles, *determiners, *demonyms, *places,
        *offices, *visits, *regions, *sexed, *sources;
    GHashTable *families; /* words that stand behind a given name */
    GArray *principals;   /* of ReadoutPrincipal, in the order in which they are named */
    int *principal_of;    /* mention -> principal, or -1 */
    guint next_cue;       /* the first that begins behind the sentences seen so far */
    guint heard;          /* how many reports so far */
    int named;            /* the principal who was reported last, or -1 */
} Readout;

static inline ReadoutPrincipal *readout_principal(const Readout *readout, guint i) {
    return &g_array_index(readout->principals, ReadoutPrincipal, i);
}

Readout readout_on(const Reading *reading);
void readout_clear(Readout *readout);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Readout, readout_clear)

gboolean readout_is_body(const Reading *reading, guint paragraph);

/* Adds the parts of a sentence to `parts`; to be asked in text order. */
void readout_read_sentence(Readout *readout, guint sentence, GArray *parts);

/* readout-subject.c */

/* "subject" when the speaker himself acts in these tokens, "" when he is only near, as in "our";
 * NULL: neither. */
const char *readout_self(const Readout *readout, guint first, guint last);
gboolean readout_is_capital(const Reading *reading, guint i);
gboolean readout_is_past(const Readout *readout, guint i);
gboolean readout_is_person(const Readout *readout, guint mention);
/* One of those whom the readout is about: with a title, reported before, or "he". */
gboolean readout_is_known(const Readout *readout, guint mention);
gboolean readout_has_title(const Readout *readout, guint mention);
/* The token behind a mention. */
guint readout_mention_end(const Reading *reading, guint mention);
typedef struct {
    guint verb;       /* its first token */
    guint first, end; /* tokens that name who acts */
} ReadoutDeed;
/* The person whose deed in the past, or whose courtesy, a sentence tells. */
guint readout_actor(const Readout *readout, guint first, guint last, ReadoutDeed *deed);
/* The cue by which a sentence reports what somebody else than "I" said, or NO_MENTION; to be asked
 * in text order.  And its speaker. */
guint readout_cue(Readout *readout, guint first, guint last);
guint readout_cue_speaker(const Readout *readout, guint cue, guint first, guint last);

/* readout-signs.c: the signs of a part that do not depend on what stands before it. */
guint64 readout_signs(const Readout *readout, const ReadoutPart *part);
/* The name of a sign's weight; free with g_free. */
char *readout_sign_name(guint sign);

/* readout-opening.c: where a speaker's own words begin in a sentence that reports him by `cue`:
 * "Orbán said: |the friendship ...", "Putin stressed, |we are ..."; 0: nowhere. */
guint readout_opening(const Readout *readout, guint cue, guint last, gboolean *colon);
/* Where the words behind a colon outside marks begin: "gave the following answer: |It was"; 0:
 * nowhere. */
guint readout_colon(const Readout *readout, guint first, guint last);
/* The mention with which a paragraph is labelled, "Oleg Brusnikin: |Thank you", or NO_MENTION. */
guint readout_label(const Readout *readout, guint sentence, guint *opens);

/* The words between a dash at `dash` and ", - said X", if there are such words and such a cue. */
typedef struct {
    guint cue;     /* NO_MENTION: none */
    guint end;     /* the last token of the words */
    guint resumes; /* the dash behind the cue clause with which they go on; 0: they do not */
} ReadoutTurn;
ReadoutTurn readout_turn(const Readout *readout, guint dash, guint last);

/* Words in front of the clause that says whose they are: "|We will come|, affirmed the president".
 */
typedef struct {
    guint end;         /* their last token; 0: there are none */
    guint cue;         /* or NO_MENTION, where the verb is in no list */
    guint speaker;     /* mention */
    gboolean inverted; /* the verb comes first: no reporter would put it so behind his own words */
    gboolean plain;    /* "he said", "she added": a reporter might */
} ReadoutTrail;
ReadoutTrail readout_trail(const Readout *readout, guint first, guint last);

/* readout-names.c: the words with capitals among these tokens, folded; initials as "u.", each by
 * itself.  (transfer full) */
GPtrArray *readout_name_words(const Reading *reading, guint first, guint n);
/* How many of these words are no initials. */
guint readout_name_length(const GPtrArray *names);
/* Whether `many` has all the words of `few`, which are not only initials; an initial is had in a
 * word that begins with it. */
gboolean readout_has_names(const GPtrArray *many, const GPtrArray *few);

/* readout-principals.c */

/* Fills `principals`. */
void readout_find_principals(Readout *readout);
/* What `lexicon` has for the longest phrase, of at most four words, that begins at token `i` and
 * ends before `end`, or NULL; its tokens go to *n, 1 where there is none. */
const char *readout_phrase_at(const Readout *readout, const BcLexicon *lexicon, guint i, guint end,
                              guint *n);
/* The bits of the office whose words begin at token `i` and end before `end`, and how many these
 * are (at least 1). */
guint readout_office_at(const Readout *readout, guint i, guint end, guint *n);
/* Whether somebody is more than just named: his office is told, or he has spoken. */
gboolean readout_stands_out(const Readout *readout, guint principal);
/* Whom the tokens [first, end) describe, "the Greek premier"; `named`: the principal who was
 * reported last, or -1.  G_MAXUINT: nobody, or they describe no principal. */
guint readout_who_is_described(const Readout *readout, guint first, guint end, BcSex sex,
                               int named);

/* Who has these `n` words and more for a name; G_MAXUINT: nobody. */
guint readout_who_is_named(const Readout *readout, guint first, guint n);

/* readout-home.c: hears who receives whom.  And who is at home; `sure`: more than his being named
 * first tells it.  G_MAXUINT: nobody. */
void readout_find_home(Readout *readout);
guint readout_home(const Readout *readout, gboolean *sure);

/* readout-speaker.c: the mention that names whom mention `m` means, when `named` is the principal
 * who was reported last (or -1); `m` itself if nothing better is found. */
guint readout_who(const Readout *readout, guint m, int named);
/* The sex that the words of a sentence before its subject at token `i` tell, "For |her part, the
 * dignitary"; or those behind it, when no other person is there. */
BcSex readout_sex_before(const Readout *readout, guint i);
BcSex readout_sex_behind(const Readout *readout, guint i);
/* The person at token `i` as the subject of a verb, as a mention, and behind its phrase `end`;
 * NO_MENTION: none. */
guint readout_person_at(const Readout *readout, guint i, guint last, guint *end);

/* readout-layout.c: all parts of the document, in text order, each with its speaker and all signs
 * but those of what stands before it.  `meant` (mention -> the one that names whom it means, or
 * NO_MENTION) is filled. */
GArray *readout_layout(Readout *readout, const Quoting *quoting, guint *meant);

/* readout-choose.c: weighs the parts and settles which are speech.  What stands before a part
 * (NULL: nothing) is a sign of it, too. */
guint64 readout_behind(const ReadoutPart *before, const ReadoutPart *part);
void readout_choose(const Reading *reading, GArray *parts);
/* The same with weights of one's own, one for each sign. */
void readout_choose_by(const double *weights, GArray *parts);

/* readout-style.c: what is known of a document as a whole, and whether it is a readout. */
typedef enum {
    FACT_ALWAYS,
    FACT_STYLE,        /* words of readouts */
    FACT_OFFICES,      /* who is reported holds an office */
    FACT_OWN,          /* speech with "I", "we" or "our" */
    FACT_OTHERS,       /* other speech that takes a side */
    FACT_MARKED,       /* words in marks */
    FACT_ELSEWHERE,    /* "I" and "we" outside speech */
    FACT_NARRATED,     /* what reports nobody and is not speech */
    FACT_EXPLAINED,    /* what other finders have explained */
    FACT_BEHIND_DEEDS, /* speech that begins behind a deed, not a report */
    FACT_SPEAKERS,     /* more than one */
    FACT_RARE_REPORTS, /* 1: too few reports for what is narrated */
    READOUT_FACTS
} ReadoutFact;
const char *readout_fact_name(guint fact);
void readout_facts(const Readout *readout, const GArray *parts, double *facts);
gboolean readout_is_style(const Readout *readout, const GArray *parts);

#endif
