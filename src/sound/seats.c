#include "sound/seats.h"

#include <math.h>

void bc_seats_mix(const gint16 *samples, gsize n, double pan, gint16 *frames) {
    const double angle = (1 + CLAMP(pan, -1, 1)) * G_PI / 4;
    const double left = pan == 0 ? G_SQRT2 / 2 : cos(angle);
    const double right = pan == 0 ? G_SQRT2 / 2 : sin(angle);
    for (gsize i = 0; i < n; i++) {
        frames[2 * i] = (gint16)lrint(samples[i] * left);
        frames[2 * i + 1] = (gint16)lrint(samples[i] * right);
    }
}
