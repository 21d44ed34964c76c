/* sound/seats.h: where in front of the listener somebody sits, for headphones and two speakers. */
#ifndef BC_SOUND_SEATS_H
#define BC_SOUND_SEATS_H

#include <briefcast/script.h>

/* The farthest seat: the ears differ by 6.4 dB, so that whoever wears one earbud still hears
 * everybody. */
#define BC_SEATS_FARTHEST 0.43

/* A place for each member of `script`'s cast (free with g_free): -1 is left, 0 the middle, 1 right;
 * at most BC_SEATS_FARTHEST to either side.
 *
 *  - The narrator sits in the middle, and so do those who say nothing.
 *  - The two who take most turns with each other (bc_turns_new; of several such pairs the one that
 *    says more) sit opposite to each other, farthest out.
 *  - The others follow by words spoken: each sits on the side where there are fewer turns with
 *    those who sit there already, then where fewer sit, then where the name's hash says; on each
 *    side farthest out, half as far, between, and from the fourth on behind the first.
 *
 * Of the two who sit opposite the same one is always on the left, whoever says more: a hash of
 * their ids decides.  So two leaders keep their sides from day to day.  A member sits in one place
 * in all stories.  Depends only on the script, whichever part of it is performed. */
double *bc_seats_of(const BcScript *script);

/* Seats `n` samples at `place` (as above), as frames of two, left first.  Constant power (sine and
 * cosine): the squares of a frame's two add up to that of its sample, to rounding, so that a
 * speaker is as loud anywhere, and no channel is louder than the sample.  In the middle the two are
 * equal. */
void bc_seats_mix(const gint16 *samples, gsize n, double place, gint16 *frames);

#endif
