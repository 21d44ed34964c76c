/* sound/shape.h: what makes an engine's raw sound fit to be put beside others. */
#ifndef BC_SOUND_SHAPE_H
#define BC_SOUND_SHAPE_H

#include <briefcast/sound.h>

/* How far in dB a sound of its own is moved from where its voice's gain brings it, at the most. */
#define BC_SHAPE_CORRECTION 2.0

/* The part of `samples` that sounds: silence at both ends is cut off except for about 3 ms that the
 * fades need.  Returns its length, 0 when all is silence, and sets *start. */
gsize bc_shape_trim(const gint16 *samples, gsize n, gsize *start);

/* Fades in over 5 ms and out over 8 ms, at most half of the sound each. */
void bc_shape_fade(gint16 *samples, gsize n);

/* All of it, in place: trims, brings the sound to `lufs`, limits its true peaks and fades; the
 * result is at the beginning of `samples`, its length is returned.  `gain_db` is what brings the
 * voice to -16 LUFS as a whole.  From where that and `lufs` bring it the sound is moved to `lufs`
 * by at most BC_SHAPE_CORRECTION, by less where it is shorter than 1.2 s, and what limiting takes
 * is made up.  BC_LOUDNESS_OFF for `lufs`: the gain and the limiter, nothing else. */
gsize bc_shape(gint16 *samples, gsize n, double gain_db, double lufs);

#endif
