#include "sound/shape.h"
#include "sound/disperse.h"
#include "sound/limit.h"
#include "sound/loudness.h"
#include "sound/weighting.h"

#include <math.h>
#include <string.h>

#define MS(n) ((n)*BC_SAMPLE_RATE / 1000)

/* Sound begins where it passes LOUD (-50 dBFS) for the first time; from there the search goes back
 * through what is above QUIET (-62 dBFS), the soft onset of an f or s, until GAP of silence.  A
 * recorded voice breathes and rings longer than one can hear beside its speech: there both are
 * counted from the loudest 10 ms, 34 and 40 dB below. */
enum { LOUD = 104, QUIET = 26, GAP = MS(6), MARGIN = MS(3), WINDOW_LOUDEST = MS(10) };
#define LOUD_SHARE 0.02
#define QUIET_SHARE 0.01

/* The amplitude (root mean square) of the loudest 10 ms. */
static double loudest(const gint16 *samples, gsize n) {
    double most = 0;
    for (gsize at = 0; at + WINDOW_LOUDEST <= n; at += WINDOW_LOUDEST / 2) {
        gint64 sum = 0;
        for (gsize i = at; i < at + WINDOW_LOUDEST; i++) sum += samples[i] * samples[i];
        most = MAX(most, (double)sum / WINDOW_LOUDEST);
    }
    return sqrt(most);
}

typedef struct {
    int loud, quiet;
} Levels;

/* The onset, seen from `samples[from]` in direction `step` over `n` samples: how many samples may
 * be cut off; n when all is silence. */
static gsize silent_run(const gint16 *from, gssize step, gsize n, Levels levels) {
    gsize loud = 0;
    while (loud < n && ABS(from[step * (gssize)loud]) < levels.loud) loud++;
    if (loud == n) return n;
    gsize onset = loud;
    for (gsize i = loud, gap = 0; i > 0 && gap < GAP; i--) {
        gap++;
        if (ABS(from[step * (gssize)(i - 1)]) >= levels.quiet) {
            onset = i - 1;
            gap = 0;
        }
    }
    return onset > MARGIN ? onset - MARGIN : 0;
}

gsize bc_shape_trim(const gint16 *samples, gsize n, gsize *start) {
    *start = 0;
    if (n == 0) return 0;
    double most = loudest(samples, n);
    Levels levels = {MAX(LOUD, (int)(most * LOUD_SHARE)), MAX(QUIET, (int)(most * QUIET_SHARE))};
    gsize head = silent_run(samples, 1, n, levels);
    if (head == n) return 0;
    gsize tail = silent_run(samples + n - 1, -1, n, levels);
    *start = head;
    return n - tail - head;
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

/* ---- loudness ---- */

#define CALIBRATED (-16.0) /* LUFS: where the gains of voices bring them */
/* What limiting takes is made up by so many dB at most; peaks that matter for that much more gain
 * are many, so it is tried with a few first. */
#define MOST 9.0
#define FEW 3.0
#define MUCH 1.19 /* one and a half dB */

/* A voice is level as a whole, not in each sentence.  How far a sentence may be moved, in dB: what
 * is short is as loud or soft as its few sounds are, and cannot be measured below 0.4 s. */
static double most_correction(gsize n) {
    double seconds = (double)n / BC_SAMPLE_RATE;
    return BC_SHAPE_CORRECTION * CLAMP((seconds - 0.4) / 0.8, 0, 1);
}

/* Where `lufs` is out of reach for a sound that is moved by no more than that, what is in reach. */
static double within_reach(double lufs, double measured, double gain_db, gsize n) {
    double usual = measured + gain_db, most = most_correction(n);
    return CLAMP(lufs, usual - most, usual + most);
}

static void limit_only(const gint16 *samples, gsize n, double gain, gint16 *out) {
    BcLimit *limit = bc_limit_new(samples, n, 1, gain);
    bc_limit_apply(limit, gain, out);
    bc_limit_free(limit);
}

/* Limiting is made up for by energy, which is nearly loudness; where much was limited it is
 * measured what is missing still.  FALSE when more than `most_db` were needed for that. */
static gboolean limit_to(double lufs, const gint16 *samples, gsize n, double gain, double most_db,
                         gint16 *out) {
    double most = gain * pow(10, most_db / 20);
    BcLimit *limit = bc_limit_new(samples, n, 1, most);
    double taken = bc_limit_level(limit, gain);
    gboolean enough = taken < most;
    if (enough || most_db >= MOST) bc_limit_apply(limit, taken, out);
    if (enough && taken > gain * MUCH) {
        double missing = CLAMP(lufs - bc_weighted_loudness(out, n), -1, 1);
        taken = bc_limit_level(limit, MIN(most, gain * pow(10, missing / 20)));
        enough = taken < most;
        bc_limit_apply(limit, taken, out);
    }
    bc_limit_free(limit);
    return enough;
}

static void level(gint16 *samples, gsize n, double gain_db, double lufs) {
    double measured = lufs < 0 ? bc_weighted_loudness(samples, n) : BC_LOUDNESS_NONE;
    if (lufs < 0) gain_db += lufs - CALIBRATED;
    if (measured != BC_LOUDNESS_NONE) {
        lufs = within_reach(lufs, measured, gain_db, n);
        gain_db = lufs - measured;
    }
    double gain = pow(10, gain_db / 20);
    if (lufs < 0 && bc_sample_peak(samples, n) * gain > BC_LIMIT_CEILING) bc_disperse(samples, n);
    gint16 *out = g_new(gint16, n);
    if (measured == BC_LOUDNESS_NONE)
        limit_only(samples, n, gain, out);
    else if (!limit_to(lufs, samples, n, gain, FEW, out))
        limit_to(lufs, samples, n, gain, MOST, out);
    memcpy(samples, out, n * sizeof *out);
    g_free(out);
}

gsize bc_shape(gint16 *samples, gsize n, double gain_db, double lufs) {
    gsize start;
    n = bc_shape_trim(samples, n, &start);
    if (n == 0) return 0;
    memmove(samples, samples + start, n * sizeof *samples);
    level(samples, n, gain_db, lufs);
    bc_shape_fade(samples, n);
    return n;
}
