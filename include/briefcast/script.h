/* briefcast/script.h: what is said, by whom, in which voice, in speaking order.
 *
 * A script is free of the article it came from, so that people can keep it, edit it and render it
 * again: reading back what was written and rendering it gives the same audio.  Formats, pauses and
 * who speaks what: doc/script-format.md. */
#ifndef BRIEFCAST_SCRIPT_H
#define BRIEFCAST_SCRIPT_H

#include <briefcast/summary.h>
#include <briefcast/voice.h>

G_BEGIN_DECLS

typedef struct BcScript BcScript;

typedef enum {
    BC_SEGMENT_HEADLINE,    /* a story's title, whole, by the narrator; begins a story */
    BC_SEGMENT_HEADING,     /* a heading inside a story, by the narrator */
    BC_SEGMENT_NARRATION,   /* the narrator */
    BC_SEGMENT_DIRECT,      /* words in quotation marks, by their speaker */
    BC_SEGMENT_FREE,        /* free continuation, by its speaker */
    BC_SEGMENT_REPORTED,    /* a reported clause, by its speaker (only when asked for) */
    BC_SEGMENT_INTRODUCTION /* connecting words ("Vladimir Putin:"), by the narrator; not in the
                               source */
} BcSegmentKind;

typedef struct {
    BcSegmentKind kind;
    guint member;   /* index into the cast; 0 is the narrator */
    char *voice;    /* a voice of its own, or NULL for the member's */
    char *text;     /* UTF-8, one line, white space folded, otherwise as in the source */
    guint pause_ms; /* silence after it */
    guint story;    /* 0, 1, ... */
    BcSpan source;  /* code points (not bytes) into the story's article; empty exactly for words not
                       in it */
} BcSegment;

/* One speaker of the script. */
typedef struct {
    char *id;     /* "narrator", "vladimir-putin": unique, lower case, safe in a file */
    char *name;   /* "Vladimir Putin" */
    char *family; /* BcSpeaker's key, for casting */
    BcSpeakerKind kind;
    BcSex sex;
    guint words;   /* that this member speaks in the script: runs between blanks with a letter or a
                      digit */
    char *voice;   /* a BcVoice id; NULL until cast */
    guint lasting; /* set by bc_cast_assign: 0, or as the how-manieth this person was given a voice
                      that is hers alone and may be remembered */
} BcCastMember;

typedef struct {
    gboolean reported; /* reported clauses too are spoken by their speaker */
    guint min_direct;  /* shortest direct quotation, in words, that gets its speaker's voice; 0: the
                          default, 4, or less where it is all that is said: "Yes," she said */
    double min_confidence; /* a quotation whose confidence is below it is the narrator's; 0: the
                              default, 0.4; for all, a number that is hardly more than 0 */
} BcScriptOptions;

/* An empty script with its narrator.  `language` is BCP 47; `rate` in words a minute. */
BcScript *bc_script_new(const char *language, guint rate) G_GNUC_WARN_UNUSED_RESULT;
void bc_script_free(BcScript *script);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcScript, bc_script_free)

/* Adds one story: the headline, then the sentences of `summary`, cut where the speaker changes, one
 * segment never crossing a sentence.  A chosen quotation whose speaker would not be clear from what
 * is heard before it gets an introduction.  A speaker of an earlier story who is the same person is
 * the same cast member. Borrows its arguments only during the call. */
void bc_script_add_story(BcScript *script, const BcDocument *document,
                         const BcAttribution *attribution, const BcSummary *summary,
                         const BcScriptOptions *options);

/* All (transfer none); NULL or empty where unknown.  Title, site and date are those of the first
 * story. */
const char *bc_script_title(const BcScript *script);
const char *bc_script_site(const BcScript *script);
const char *bc_script_date(const BcScript *script);
const char *bc_script_language(const BcScript *script);
guint bc_script_rate(const BcScript *script);
guint bc_script_lead_ms(const BcScript *script); /* silence before the first segment */
const BcSegment *bc_script_segments(const BcScript *script, guint *n);
const BcCastMember *bc_script_cast(const BcScript *script, guint *n);

/* TRUE when the bytes are a script in one of the two formats that bc_script_parse reads. */
gboolean bc_script_recognise(const char *data, gsize length);

/* Reads a script from its text or JSON format.  `origin` names it in errors: BC_ERROR_DATA, with
 * the line. */
BcScript *bc_script_parse(const char *data, gsize length, const char *origin,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The script in its text format, as JSON, or as SSML 1.1 (which is not read back); free with
 * g_free. */
char *bc_script_print(const BcScript *script);
char *bc_script_print_json(const BcScript *script);
char *bc_script_print_ssml(const BcScript *script);

G_END_DECLS
#endif
