#include "sound/shape.h"

#include <math.h>
#include <string.h>

#define MS(n) ((n)*BC_SAMPLE_RATE / 1000)

/* Sound begins where it passes LOUD (-50 dBFS) for the first time; from there the search goes back
 * through what is above QUIET (-62 dBFS), the soft onset of an f or s, until GAP of silence. */
enum { LOUD = 104, QUIET = 26, GAP = MS(12), MARGIN = MS(5) };

/* The onset, seen from `samples[from]` in direction `step` over `n` samples: how many samples may
 * be cut off; n when all is silence. */
static gsize silent_run(const gint16 *from, gssize step, gsize n) {
    gsize loud = 0;
    while (loud < n && ABS(from[step * (gssize)loud]) < LOUD) loud++;
    if (loud == n) return n;
    gsize onset = loud;
    for (gsize i = loud, gap = 0; i > 0 && gap < GAP; i--) {
        gap++;
        if (ABS(from[step * (gssize)(i - 1)]) >= QUIET) {
            onset = i - 1;
            gap = 0;
        }
    }
    return onset > MARGIN ? onset - MARGIN : 0;
}

gsize bc_shape_trim(const gint16 *samples, gsize n, gsize *start) {
    *start = 0;
    if (n == 0) return 0;
    gsize head = silent_run(samples, 1, n);
    if (head == n) return 0;
    gsize tail = silent_run(samples + n - 1, -1, n);
    *start = head;
    return n - tail - head;
}

enum { AHEAD = MS(5), WINDOW = AHEAD + 1, RELEASE = MS(60) };
#define UNITY (G_GINT64_CONSTANT(1) << 30) /* gains are fixed-point: their running sum is exact */

/* The smallest of the last WINDOW gains, as a queue of candidates with rising gains. */
typedef struct {
    gsize at[WINDOW + 1];
    gint64 gain[WINDOW + 1];
    guint first, n;
} Minimum;

static gint64 minimum_push(Minimum *m, gsize at, gint64 gain) {
    enum { ROOM = WINDOW + 1 };
    while (m->n > 0 && m->gain[(m->first + m->n - 1) % ROOM] >= gain) m->n--;
    guint slot = (m->first + m->n++) % ROOM;
    m->at[slot] = at;
    m->gain[slot] = gain;
    while (m->at[m->first] + WINDOW <= at) {
        m->first = (m->first + 1) % ROOM;
        m->n--;
    }
    return m->gain[m->first];
}

/* The gain at sample i is the mean of WINDOW minima, each over a stretch of WINDOW gains that
 * contains i; so it is never above what sample i itself may have, and it has no steps. */
static void limit_peaks(gint16 *samples, gsize n, double gain) {
    Minimum minimum = {0};
    gint64 recent[WINDOW], sum = UNITY * WINDOW, held = UNITY;
    int loudest = (int)(BC_SHAPE_CEILING / gain); /* that needs no limiting */
    gsize calm = WINDOW;                          /* samples since the last that did */
    for (guint i = 0; i < WINDOW; i++) recent[i] = UNITY;
    for (gsize t = 0; t < n + AHEAD; t++) {
        gboolean loud = t < n && ABS(samples[t]) > loudest;
        calm = loud ? 0 : calm + 1;
        gint16 *sample = t >= AHEAD ? &samples[t - AHEAD] : NULL;
        /* Most of speech is far from any peak: there all gains are one, and the queue can wait. */
        if (calm >= WINDOW && held == UNITY && sum == UNITY * WINDOW) {
            if (sample != NULL) *sample = (gint16)lrint(*sample * gain);
            continue;
        }
        gint64 allowed =
            loud ? (gint64)(BC_SHAPE_CEILING / fabs(samples[t] * gain) * UNITY) : UNITY;
        gint64 lowest = minimum_push(&minimum, t, allowed);
        held = MIN(lowest, held + (UNITY - held) / RELEASE + 1);
        sum += held - recent[t % WINDOW];
        recent[t % WINDOW] = held;
        if (sample == NULL) continue;
        double factor = (double)sum / ((double)UNITY * WINDOW);
        *sample =
            (gint16)CLAMP(lrint(*sample * gain * factor), -BC_SHAPE_CEILING, BC_SHAPE_CEILING);
    }
}

void bc_shape_limit(gint16 *samples, gsize n, double gain) {
    int peak = 0;
    for (gsize i = 0; i < n; i++) peak = MAX(peak, ABS(samples[i]));
    if (peak * gain > BC_SHAPE_CEILING)
        limit_peaks(samples, n, gain);
    else
        for (gsize i = 0; i < n; i++) samples[i] = (gint16)lrint(samples[i] * gain);
}

static void fade(gint16 *end, gssize step, gsize n) {
    for (gsize i = 0; i < n; i++) {
        double factor = 0.5 - 0.5 * cos(G_PI * ((double)i + 0.5) / (double)n);
        gint16 *sample = end + step * (gssize)i;
        *sample = (gint16)lrint(*sample * factor);
    }
}

void bc_shape_fade(gint16 *samples, gsize n) {
    if (n == 0) return;
    fade(samples, 1, MIN((gsize)MS(5), n / 2));
    fade(samples + n - 1, -1, MIN((gsize)MS(8), n / 2));
}

gsize bc_shape(gint16 *samples, gsize n, double gain_db) {
    gsize start;
    n = bc_shape_trim(samples, n, &start);
    if (n == 0) return 0;
    memmove(samples, samples + start, n * sizeof *samples);
    bc_shape_limit(samples, n, pow(10, gain_db / 20));
    bc_shape_fade(samples, n);
    return n;
}
