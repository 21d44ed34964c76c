/* briefing/story.h: one story on its way through the chain. */
#ifndef BC_BRIEFING_STORY_H
#define BC_BRIEFING_STORY_H

#include <briefcast/briefing.h>

/* A plain struct inside the room. */
typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcAttribution *attribution; /* NULL until it is asked for: story_attribution */
    BcAttribution *by_rules;    /* by which sentences are chosen to fill a time; NULL until then */
    double *durations; /* of each sentence with its pause, in seconds; negative: not measured */
    double headline;   /* of the headline with its pause, in seconds */
    guint lead;        /* the one sentence that would be said, */
    double least;      /* and its duration, when measured */
    double rate;       /* words a minute, for estimates */
    BcSummary *chosen; /* NULL until fitted */
    gboolean reasons;  /* the summary keeps its reasons */
    gboolean left_out; /* there is no time for it */
} Story;

/* Takes `article` (transfer full, also on error).  `forced` is a language code or NULL. `languages`
 * (code -> BcLanguage) keeps what has been loaded for the next story. */
Story *story_new(BcArticle *article, const char *forced, GHashTable *languages, guint rate,
                 GError **error);
void story_free(Story *story);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Story, story_free)

/* Who says what (transfer none). */
const BcAttribution *story_attribution(Story *story);

/* A BcDurationFunc over a Story: as measured, else estimated from the number of characters. */
double story_duration(guint sentence, gpointer story);

/* Sums of story_duration over the sentences of the body. */
double story_full_duration(Story *story);

/* Chooses sentences within the limits (0: no limit each) and keeps them in `chosen`.  Who speaks
 * counts there only as far as rules tell: what is learned beside them changes the choice for one
 * story in twenty, neither for better nor worse, and takes two thirds of all the time. */
void story_choose(Story *story, guint sentences, guint words, double seconds);

#endif
