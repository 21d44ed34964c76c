#include "sound/disperse.h"

#include <math.h>
#include <string.h>

#define CENTRE 600.0 /* Hz */
#define NARROW 1.3
#define WIDE 0.9

/* One second-order all-pass section (R. Bristow-Johnson's cookbook). */
typedef struct {
    double b0, b1;
} Section;

static Section make_section(double quality) {
    double omega = 2 * G_PI * CENTRE / BC_SAMPLE_RATE, alpha = sin(omega) / (2 * quality);
    return (Section){.b0 = (1 - alpha) / (1 + alpha), .b1 = -2 * cos(omega) / (1 + alpha)};
}

/* Each sample waits for the one before, so two halves of a sound are filtered side by side, each
 * behind so many samples of what is before it: then less than a double's last bit is left of the
 * silence before those (the poles are at 0.94). */
enum { WARM = 768, OFTEN = 4096 };
typedef double Pair __attribute__((vector_size(2 * sizeof(double))));

/* What a section has taken last is what the one before it has given. */
typedef struct {
    Pair last, last_but_one;
} Past;

static inline Pair pass(const Section *s, Pair x, const Past *taken, const Past *given) {
    /* what waits for the sample before comes last */
    return (s->b0 * (x - given->last_but_one) + s->b1 * taken->last + taken->last_but_one) -
           s->b1 * given->last;
}

static inline void remember(Past *past, Pair x) {
    past->last_but_one = past->last;
    past->last = x;
}

/* Filters `half + WARM` samples from `padded` on, and as many from `half` behind it; the last
 * `half` of each go to the two halves of `out`.  FALSE when one is not below `limit`. */
static gboolean filter(const gint16 *padded, gsize half, int limit, gint16 *out) {
    const double whole =
        6755399441055744; /* 1.5 * 2^52: beside it there is no room for fractions */
    const Section narrow = make_section(NARROW), wide = make_section(WIDE);
    Past taken = {{0}, {0}}, once = taken, twice = taken, thrice = taken;
    int lowest = 0, highest = 0;
    for (gsize i = 0; i < half + WARM; i++) {
        Pair x = {padded[i], padded[half + i]};
        Pair first = pass(&narrow, x, &taken, &once);
        Pair second = pass(&narrow, first, &once, &twice);
        Pair third = pass(&wide, second, &twice, &thrice);
        remember(&taken, x);
        remember(&once, first);
        remember(&twice, second);
        remember(&thrice, third);
        if (i < WARM) continue;
        union {
            Pair pair;
            gint64 bits[2]; /* the lowest are those of the number, whatever its sign */
        } rounded = {.pair = third + whole};
        int one = (int)rounded.bits[0], other = (int)rounded.bits[1];
        lowest = MIN(lowest, MIN(one, other));
        highest = MAX(highest, MAX(one, other));
        out[i - WARM] = (gint16)one;
        out[half + i - WARM] = (gint16)other;
        if (i % OFTEN == 0 && MAX(highest, -lowest) >= limit) return FALSE;
    }
    return MAX(highest, -lowest) < limit;
}

int bc_sample_peak(const gint16 *samples, gsize n) {
    int lowest = 0, highest = 0;
    for (gsize i = 0; i < n; i++) {
        lowest = MIN(lowest, samples[i]);
        highest = MAX(highest, samples[i]);
    }
    return MAX(highest, -lowest);
}

gboolean bc_disperse(gint16 *samples, gsize n) {
    gsize half = (n + 1) / 2;
    gint16 *padded = g_new0(gint16, WARM + 4 * half), *out = padded + WARM + 2 * half;
    if (n > 0) memcpy(padded + WARM, samples, n * sizeof *samples);
    gboolean lower = filter(padded, half, bc_sample_peak(samples, n), out);
    if (lower && n > 0) memcpy(samples, out, n * sizeof *samples);
    g_free(padded);
    return lower && n > 0;
}
