/* sound/shape.h: what makes an engine's raw sound fit to be put beside others. */
#ifndef BC_SOUND_SHAPE_H
#define BC_SOUND_SHAPE_H

#include <briefcast/sound.h>

/* -1 dB below full scale: no sample leaves bc_shape above it. */
#define BC_SHAPE_CEILING 29203

/* The part of `samples` that sounds: silence at both ends is cut off except for about 5 ms that the
 * fades need.  Returns its length, 0 when all is silence, and sets *start. */
gsize bc_shape_trim(const gint16 *samples, gsize n, gsize *start);

/* Multiplies by `gain` (a factor) and, only where that would pass the ceiling, turns the sound down
 * around the peak: smoothly, from 5 ms before it, and back up over about 60 ms. */
void bc_shape_limit(gint16 *samples, gsize n, double gain);

/* Fades in over 5 ms and out over 8 ms, at most half of the sound each. */
void bc_shape_fade(gint16 *samples, gsize n);

/* All three, in place: the result is at the beginning of `samples`, its length is returned. */
gsize bc_shape(gint16 *samples, gsize n, double gain_db);

#endif
