/* sound/limit.h: a limiter of true peaks.
 *
 * Between two samples the curve that a converter draws through them may rise above both.  So peaks
 * are looked for at four times the sample rate (ITU-R BS.1770-4, annex 2), and where one would pass
 * the ceiling the sound is turned down around it: smoothly, from 5 ms before it, and back up over
 * about 60 ms.  All channels are turned down together.  What is far from a peak is multiplied by
 * the gain and nothing else. */
#ifndef BC_SOUND_LIMIT_H
#define BC_SOUND_LIMIT_H

#include <briefcast/sound.h>

/* -2.5 dBTP, below the -1 that is promised: what a converter or another sample rate shows between
 * the four times is 0.05 dB, but Vorbis, the worst of the encoders, adds up to 1.3 dB. */
#define BC_LIMIT_CEILING 24573

typedef struct BcLimit BcLimit;

/* Looks for the peaks of `frames` interleaved frames (borrowed until it is freed) that could matter
 * for gains up to `most`.  Fit for a forked child, as all here is. */
BcLimit *bc_limit_new(const gint16 *samples, gsize frames, guint channels, double most);
void bc_limit_free(BcLimit *limit);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcLimit, bc_limit_free)

/* Writes the samples times `gain` (a factor up to `most`), limited, to `out`, which may be where
 * they came from if this is the last call. */
void bc_limit_apply(BcLimit *limit, double gain, gint16 *out);

/* The gain, at least `gain` and at most `most`, that after limiting gives as much energy as `gain`
 * would without: the loudness that limiting takes is made up for. */
double bc_limit_level(BcLimit *limit, double gain);

/* The highest true peak, as a multiple of full scale, as far as gains up to `most` would bring it
 * above the ceiling; but for the first and last millisecond, since what is beyond is not known. */
double bc_limit_peak(const BcLimit *limit);

#endif
