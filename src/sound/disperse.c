#include "sound/disperse.h"

#include <math.h>
#include <string.h>

#define CENTRE 600.0 /* Hz */
#define Q 1.3

/* One second-order all-pass section (R. Bristow-Johnson's cookbook). */
typedef struct {
    double x1, x2, y1, y2;
} Section;

typedef struct {
    double b0, b1;
} Coefficients;

static Coefficients make_coefficients(void) {
    double omega = 2 * G_PI * CENTRE / BC_SAMPLE_RATE, alpha = sin(omega) / (2 * Q);
    return (Coefficients){(1 - alpha) / (1 + alpha), -2 * cos(omega) / (1 + alpha)};
}

static inline double pass(Section *s, Coefficients c, double x) {
    /* what waits for the sample before comes last */
    double y = (c.b0 * (x - s->y2) + c.b1 * s->x1 + s->x2) - c.b1 * s->y1;
    s->x2 = s->x1;
    s->x1 = x;
    s->y2 = s->y1;
    s->y1 = y;
    return y;
}

static int peak_of(const gint16 *samples, gsize n) {
    int lowest = 0, highest = 0;
    for (gsize i = 0; i < n; i++) {
        lowest = MIN(lowest, samples[i]);
        highest = MAX(highest, samples[i]);
    }
    return MAX(highest, -lowest);
}

gboolean bc_disperse(gint16 *samples, gsize n) {
    Coefficients c = make_coefficients();
    Section first = {0}, second = {0};
    int before = peak_of(samples, n), after = 0;
    gint16 *out = g_new(gint16, n);
    for (gsize i = 0; i < n && after < before; i++) {
        int y = (int)lrint(pass(&second, c, pass(&first, c, samples[i])));
        after = MAX(after, ABS(y));
        out[i] = (gint16)y; /* a higher one than before is not used */
    }
    gboolean lower = after < before;
    if (lower) memcpy(samples, out, n * sizeof *samples);
    g_free(out);
    return lower;
}
