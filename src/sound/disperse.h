/* sound/disperse.h: lowers the peaks of speech without changing what is heard.
 *
 * The pulses of a synthetic voice set off all its formants at one moment, and the higher this
 * moment stands out, the more a limiter has to take away.  An all-pass filter changes no
 * frequency's level but moves some of them by milliseconds, so that they no longer meet; radio
 * stations treat speech so.  Ours delays what is near 600 Hz by 4 ms: of all that were tried
 * of two to four second-order sections it is the shortest that brings the peaks of all our voices
 * down, by 2.8 dB on average (doc/sound.md). */
#ifndef BC_SOUND_DISPERSE_H
#define BC_SOUND_DISPERSE_H

#include <briefcast/sound.h>

/* Filters `samples` in place, unless that does not lower the highest of them.  TRUE when it did.
 * Fit for a forked child. */
gboolean bc_disperse(gint16 *samples, gsize n);

/* The highest sample, or lowest, as a positive number; 0 for none. */
int bc_sample_peak(const gint16 *samples, gsize n);

#endif
