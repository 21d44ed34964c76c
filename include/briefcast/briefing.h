/* briefcast/briefing.h: the whole chain, sources in, script and sound out. */
#ifndef BRIEFCAST_BRIEFING_H
#define BRIEFCAST_BRIEFING_H

#include <briefcast/cast.h>
#include <briefcast/sound.h>
#include <briefcast/source.h>

G_BEGIN_DECLS

typedef struct {
    double seconds;        /* listening time wanted; 0: no limit of time */
    guint sentences;       /* at most so many in each story; 0: no limit */
    guint words;           /* at most so many in each story; 0: no limit */
    gboolean headlines;    /* of each story its headline and one sentence; with `seconds` of as
                              many whole stories as fit */
    gboolean reasons;      /* keep reasons for bc_summary_reasons */
    guint rate;            /* words a minute; 0: the default, 170 */
    guint jobs;            /* workers; 0: one for each processor */
    double loudness;       /* LUFS of every speaker: bc_synth_set_loudness; 0: the default, -16 */
    const char *language;  /* BCP 47 to force; NULL: each article's own */
    const char *cast_file; /* one more cast file, or NULL */
    const char *const *lexicons; /* PLS files of pronunciations, NULL-terminated, or NULL */
    const char *const *voices;   /* "NAME=VOICE" pins, NULL-terminated, or NULL */
    gboolean reported;           /* reported clauses are spoken by their speaker */
    double min_confidence;       /* see BcScriptOptions */
    gboolean remember;           /* keep people's voices from day to day: bc_cast_recall */
    BcSourceOptions source;
} BcBriefingOptions;

typedef struct BcBriefing BcBriefing;

/* A briefing without stories.  `options` and what it points to are copied.  Where they name a cast
 * file, pins or lexicons it is prepared at once.  Errors: BC_ERROR_USAGE, those of
 * bc_briefing_prepare. */
BcBriefing *bc_briefing_new(const BcBriefingOptions *options,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_briefing_free(BcBriefing *briefing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcBriefing, bc_briefing_free)

/* Loads voices, cast and pronunciations, which is otherwise done when a script is first asked for:
 * for who wants to know what is wrong with them before the sources are read.  Choosing a number of
 * sentences or words does without.  Errors: BC_ERROR_USAGE, BC_ERROR_CONFIG, BC_ERROR_UNAVAILABLE
 * (no voices). */
gboolean bc_briefing_prepare(BcBriefing *briefing, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* It will be performed: the speech engine starts at once, and loads the narrator's voice while the
 * first story is read, if bc_briefing_prepare has been called.  Otherwise that is done when there
 * is something to speak. */
void bc_briefing_expect_sound(BcBriefing *briefing);

/* Reads `source` (see bc_source_read) and adds its stories, or the script that it is; a script
 * cannot be joined with other sources (BC_ERROR_USAGE).  A failed source leaves the briefing as it
 * was. */
gboolean bc_briefing_add(BcBriefing *briefing, const char *source,
                         GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds one article (transfer full). */
gboolean bc_briefing_add_article(BcBriefing *briefing, BcArticle *article,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stories so far; for a script its stories. */
guint bc_briefing_stories(const BcBriefing *briefing);

/* The cast script, fitted to the length asked for (transfer none; valid until the next call that
 * adds). Errors: BC_ERROR_DATA when there is no story; those of casting and synthesis. */
const BcScript *bc_briefing_script(BcBriefing *briefing, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Speaks the briefing into `sink`, beginning with the headline while the length is still being
 * fitted. `timeline` may be NULL, else (transfer full). */
gboolean bc_briefing_perform(BcBriefing *briefing, BcSink *sink, BcProgressFunc progress,
                             gpointer progress_data, BcTimeline **timeline,
                             GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* A story's values (transfer none); not for a script, whose stories are NULL.  `story` <
 * bc_briefing_stories. */
const BcDocument *bc_briefing_document(const BcBriefing *briefing, guint story);
const BcAttribution *bc_briefing_attribution(const BcBriefing *briefing, guint story);

/* The sentences of `story` that are chosen to fit the limits: ascending indices (transfer none;
 * NULL for a script; valid until the next call that takes the briefing). Errors: as
 * bc_briefing_script. */
const guint *bc_briefing_chosen(BcBriefing *briefing, guint story, guint *n,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same with its reasons, where the options asked for them (transfer none); NULL for a script.
 */
const BcSummary *bc_briefing_summary(BcBriefing *briefing, guint story,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE when `story` is left out since not even its headline and one sentence fit into the time; a
 * warning in the log has told of it.  To be asked after bc_briefing_script or bc_briefing_chosen.
 */
gboolean bc_briefing_is_left_out(const BcBriefing *briefing, guint story);

/* What to write into a sound file about this briefing; borrowed from it until the next call that
 * adds. */
void bc_briefing_tags(const BcBriefing *briefing, BcSoundTags *tags);

/* The voices (transfer none); NULL where bc_briefing_prepare fails. */
const BcVoices *bc_briefing_voices(BcBriefing *briefing);

G_END_DECLS
#endif
