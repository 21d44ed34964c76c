/* sound/loudness.h: how loud sound is, by EBU R128 (ITU-R BS.1770), with libebur128.  What one
 * utterance needs is in sound/weighting.h. */
#ifndef BC_SOUND_LOUDNESS_H
#define BC_SOUND_LOUDNESS_H

#include <briefcast/sound.h>

#include <math.h>

/* What cannot be measured, silence and what is shorter than one block of 400 ms, has this. */
#define BC_LOUDNESS_NONE (-HUGE_VAL)

/* What is asked for by `lufs`: 0 is the default, what is above is BC_LOUDNESS_OFF, and the limits
 * are kept. */
double bc_loudness_wanted(double lufs);

/* A meter for sound that comes in pieces.  Its memory does not grow, so that its loudness is
 * rounded to a few hundredths of a LU. */
typedef struct BcLoudness BcLoudness;

/* `peaks`: true peaks are measured, too, which takes four times as long.  Errors:
 * BC_ERROR_UNAVAILABLE (no libebur128). */
BcLoudness *bc_loudness_new(guint channels, guint rate, gboolean peaks,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_loudness_free(BcLoudness *meter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcLoudness, bc_loudness_free)

/* `samples`: `frames` interleaved frames. */
void bc_loudness_add(BcLoudness *meter, const gint16 *samples, gsize frames);

/* Of all that was added: LUFS or BC_LOUDNESS_NONE; dBTP (4 times oversampled), -HUGE_VAL for
 * silence. */
double bc_loudness_integrated(const BcLoudness *meter);
double bc_loudness_true_peak(const BcLoudness *meter);

#endif
