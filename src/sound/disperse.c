#include "sound/disperse.h"

#include <math.h>
#include <string.h>

#define CENTRE 600.0 /* Hz */
#define NARROW 1.3
#define WIDE 0.9

/* One second-order all-pass section (R. Bristow-Johnson's cookbook). */
typedef struct {
    double b0, b1;
    double x1, x2, y1, y2;
} Section;

static Section make_section(double quality) {
    double omega = 2 * G_PI * CENTRE / BC_SAMPLE_RATE, alpha = sin(omega) / (2 * quality);
    return (Section){.b0 = (1 - alpha) / (1 + alpha), .b1 = -2 * cos(omega) / (1 + alpha)};
}

static inline double pass(Section *s, double x) {
    /* what waits for the sample before comes last */
    double y = (s->b0 * (x - s->y2) + s->b1 * s->x1 + s->x2) - s->b1 * s->y1;
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
    Section first = make_section(NARROW), second = first, third = make_section(WIDE);
    int before = peak_of(samples, n), after = 0;
    gint16 *out = g_new(gint16, n);
    for (gsize i = 0; i < n && after < before; i++) {
        double once = pass(&first, samples[i]), twice = pass(&second, once);
        int y = (int)lrint(pass(&third, twice));
        after = MAX(after, ABS(y));
        out[i] = (gint16)y; /* a higher one than before is not used */
    }
    gboolean lower = after < before;
    if (lower) memcpy(samples, out, n * sizeof *samples);
    g_free(out);
    return lower;
}
