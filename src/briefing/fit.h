/* briefing/fit.h: dividing the listening time among stories and measuring what was chosen. */
#ifndef BC_BRIEFING_FIT_H
#define BC_BRIEFING_FIT_H

#include "briefing/story.h"

/* What the room's files share of a briefing. */
typedef struct {
    GPtrArray *stories; /* of Story */
    BcBriefingOptions options;
    BcVoices *voices;
    BcCast *cast;
    BcSynth *synth;
    BcSaying *saying;
    BcScript *pool; /* everything that may be chosen, cast: who has which voice does not hang on the
                       length */
    BcProgressFunc progress; /* asked while measuring, or NULL */
    gpointer progress_data;
} Fit;

/* Makes fit->pool of the stories and casts it.  Stories too long to be measured whole give their
 * likely part. */
gboolean fit_cast(Fit *fit, GError **error);

/* Chooses the sentences of every story (story->chosen) within the options' limits and returns the
 * cast script.  The pool must have been made. Time is met as it will be spoken: durations are
 * measured, the choice is corrected by what the whole script then lasts. */
BcScript *fit_choose(Fit *fit, GError **error);

/* `wanted` seconds divided so that each gets its fair share and nobody more than `needs`: max-min
 * fairness.  Writes `n` shares. */
void fit_share(double wanted, const double *needs, double *shares, guint n);

#endif
