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

/* `wanted` seconds divided in proportion to `weights`, but nobody gets more than `needs`: what is
 * left goes to the others in the same proportion (weighted max-min fairness).  Writes `n` shares.
 */
void fit_share(double wanted, const double *needs, const double *weights, double *shares, guint n);

/* How much story `i` (0, 1, ...) of so many seconds weighs: longer ones more, but not in
 * proportion; the first one most. */
double fit_weight(double seconds, guint i);

/* Which of `n` stories, of which the `least` that can be said takes so long, have room in `wanted`
 * seconds: the first one, and then by weight each that still fits.  Writes `left_out`. */
void fit_leave_out(double wanted, const double *least, const double *weights, gboolean *left_out,
                   guint n);

#endif
