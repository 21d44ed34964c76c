/* sound/seats.h: where in front of the listener somebody sits. */
#ifndef BC_SOUND_SEATS_H
#define BC_SOUND_SEATS_H

#include <glib.h>

/* Seats `n` samples at `pan`, -1 (left) to 1 (right), as frames of two, left first.  Constant power
 * (sine and cosine): the sum of the squares of a frame is that of its sample, to rounding, so that
 * a speaker is as loud anywhere, and no channel is louder than the sample.  At 0 the two are equal.
 */
void bc_seats_mix(const gint16 *samples, gsize n, double pan, gint16 *frames);

#endif
