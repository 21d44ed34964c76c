/* sound/weighting.h: loudness by EBU R128 (ITU-R BS.1770-4) at BC_SAMPLE_RATE, quickly.
 *
 * libebur128 takes as long for a second of sound as a sixth of synthesising it does, since each
 * sample waits for the one before.  Of sound that is there, four parts can be filtered side by
 * side, each after a moment of what is before it; that takes a sixth of the time.  The tests hold
 * both ways to what libebur128 says (sound/loudness.h). */
#ifndef BC_SOUND_WEIGHTING_H
#define BC_SOUND_WEIGHTING_H

#include <briefcast/sound.h>

/* The integrated, gated loudness in LUFS of `n` samples of one channel, or BC_LOUDNESS_NONE for
 * silence and what is shorter than a block of 400 ms.  Fit for a forked child. */
double bc_weighted_loudness(const gint16 *samples, gsize n);

/* The same for sound that comes in pieces, in one channel or left and right; it does not depend on
 * where the pieces end.  Holds the last seconds, and 40 bytes for each one before. */
typedef struct BcWeighing BcWeighing;

BcWeighing *bc_weighing_new(guint channels) G_GNUC_WARN_UNUSED_RESULT;
void bc_weighing_free(BcWeighing *weighing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcWeighing, bc_weighing_free)

/* `samples`: `frames` interleaved frames. */
void bc_weighing_add(BcWeighing *weighing, const gint16 *samples, gsize frames);

/* Of all that was added: LUFS or BC_LOUDNESS_NONE. */
double bc_weighing_loudness(const BcWeighing *weighing);

#endif
