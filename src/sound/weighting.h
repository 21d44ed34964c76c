/* sound/weighting.h: the loudness of one utterance, quickly.
 *
 * libebur128 takes as long for a second of sound as a sixth of synthesising it does, since each
 * sample waits for the one before.  Of an utterance that is all there, four parts can be filtered
 * side by side, each after a moment of what is before it; that takes a sixth of the time.  Files
 * are measured by libebur128 (sound/loudness.h), and so is this by the tests. */
#ifndef BC_SOUND_WEIGHTING_H
#define BC_SOUND_WEIGHTING_H

#include <briefcast/sound.h>

/* The integrated, gated loudness in LUFS of `n` samples at BC_SAMPLE_RATE (ITU-R BS.1770-4, one
 * channel), or BC_LOUDNESS_NONE for silence and what is shorter than a block of 400 ms.  Fit for a
 * forked child. */
double bc_weighted_loudness(const gint16 *samples, gsize n);

#endif
