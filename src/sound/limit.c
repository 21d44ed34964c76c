#include "sound/limit.h"

#include <math.h>
#include <string.h>

/* Gains are found for blocks of samples and drawn as lines through them. */
enum {
    BLOCK = 8,
    PHASES = 4,
    TAPS = 12, /* of each phase */
    NEAR = TAPS / 2,
    AHEAD = 5 * BC_SAMPLE_RATE / 1000 / BLOCK - 1, /* blocks; the line begins up to two earlier */
    WINDOW = AHEAD + 1,
    RELEASE = 60 * BC_SAMPLE_RATE / 1000 / BLOCK,
    ROUNDS = 4
};
#define CLOSE_DB 0.05
#define UNITY (G_GINT64_CONSTANT(1) << 30) /* gains are fixed-point: their running sum is exact */

struct BcLimit {
    const gint16 *samples;
    gsize frames, blocks;
    guint channels;
    float *peaks;    /* of each block */
    float *energies; /* of each block: squares of its samples */
    float *factors;  /* of each block, for the gain `found` */
    double found;
    float peak;
    double most;
};

/* ---- peaks between samples ---- */

/* A sinc under a Hann window, as in libebur128: phase p is (p + 1) / 4 of a sample late. */
typedef struct {
    float taps[PHASES - 1][TAPS];
    float most; /* times the highest sample, no point between samples can be higher */
} Interpolator;

static Interpolator make_interpolator(void) {
    Interpolator made = {.most = 1};
    for (guint p = 0; p < PHASES - 1; p++) {
        double sum = 0;
        for (guint t = 0; t < TAPS; t++) {
            double at = (double)t - (NEAR - 1) - (double)(p + 1) / PHASES;
            double tap = sin(G_PI * at) / (G_PI * at) * (0.5 + 0.5 * cos(G_PI * at / NEAR));
            made.taps[p][t] = (float)tap;
            sum += fabs(tap);
        }
        made.most = MAX(made.most, (float)sum);
    }
    return made;
}

typedef float Lanes __attribute__((vector_size(4 * sizeof(float))));
typedef gint32 Mask __attribute__((vector_size(sizeof(Lanes))));

static inline Lanes four_at(const float *from) {
    Lanes four;
    memcpy(&four, from, sizeof four);
    return four;
}

/* Of each lane the one that is farther from zero. */
static inline Lanes farther(Lanes a, Lanes b) {
    const Mask all_but_sign = {G_MAXINT32, G_MAXINT32, G_MAXINT32, G_MAXINT32};
    Lanes x = (Lanes)((Mask)a & all_but_sign), y = (Lanes)((Mask)b & all_but_sign);
    Mask first = x > y;
    return (Lanes)(((Mask)x & first) | ((Mask)y & ~first));
}

/* The highest point after each of BLOCK samples, the first of which is near[NEAR - 1]. */
static float highest_between(const Interpolator *between, const float *near) {
    Lanes most = {0};
    for (guint p = 0; p < PHASES - 1; p++) {
        Lanes low = {0}, high = {0};
        for (guint t = 0; t < TAPS; t++) {
            low += between->taps[p][t] * four_at(near + t);
            high += between->taps[p][t] * four_at(near + t + BLOCK / 2);
        }
        most = farther(most, farther(low, high));
    }
    return MAX(MAX(most[0], most[1]), MAX(most[2], most[3]));
}

/* Of one channel, the samples around a block that begins at frame `begin`; beyond the ends is
 * silence. */
static void copy_near(const BcLimit *limit, guint channel, gsize begin, float *near) {
    gboolean inside =
        begin >= NEAR && begin < limit->frames && limit->frames - begin >= BLOCK + NEAR;
    if (inside && limit->channels == 1) {
        const gint16 *from = limit->samples + begin - NEAR;
        for (gsize k = 0; k < BLOCK + TAPS; k++) near[k] = from[k];
        return;
    }
    for (gsize k = 0; k < BLOCK + TAPS; k++) {
        gsize frame = begin + k - NEAR; /* wraps around before the first */
        near[k] = frame < limit->frames ? limit->samples[frame * limit->channels + channel] : 0;
    }
}

static float highest_in(const BcLimit *limit, const Interpolator *between, gsize begin) {
    float most = 0, near[BLOCK + TAPS];
    for (guint c = 0; c < limit->channels; c++) {
        copy_near(limit, c, begin, near);
        most = MAX(most, highest_between(between, near + 1));
    }
    return most;
}

/* Of eight samples, which a compiler can look at all at once. */
static inline void look_at_eight(const gint16 *sample, int *peak, guint32 *energy) {
    gint16 lowest = 0, highest = 0;
    guint32 sum = 0; /* of halves: eight squares have room */
    for (guint i = 0; i < BLOCK; i++) lowest = MIN(lowest, sample[i]);
    for (guint i = 0; i < BLOCK; i++) highest = MAX(highest, sample[i]);
    for (guint i = 0; i < BLOCK; i++) sum += (guint32)((sample[i] >> 1) * (sample[i] >> 1));
    *peak = MAX(*peak, MAX(highest, -lowest));
    *energy = sum;
}

static void look_at_samples(BcLimit *limit) {
    gsize all = limit->frames * limit->channels, width = (gsize)BLOCK * limit->channels;
    for (gsize b = 0; b < limit->blocks; b++) {
        int peak = 0;
        double energy = 0;
        for (gsize at = b * width; at < MIN((b + 1) * width, all); at += BLOCK) {
            gint16 last[BLOCK] = {0};
            const gint16 *eight = limit->samples + at;
            if (all - at < BLOCK) eight = memcpy(last, eight, (all - at) * sizeof *eight);
            guint32 some;
            look_at_eight(eight, &peak, &some);
            energy += some;
        }
        limit->peaks[b] = (float)peak;
        limit->energies[b] = (float)energy;
        limit->peak = MAX(limit->peak, (float)peak);
    }
}

/* Where even the highest curve through its samples stays below the ceiling, a block is done with:
 * that is most of them.  Each block knows its samples and what lies behind each. */
static void find_peaks(BcLimit *limit) {
    Interpolator between = make_interpolator();
    float matters = (float)(BC_LIMIT_CEILING / limit->most) / between.most;
    look_at_samples(limit);
    if (limit->peak <= matters) return;
    float before = 0, here = limit->blocks > 0 ? limit->peaks[0] : 0;
    for (gsize b = 0; b < limit->blocks; b++) {
        float after = b + 1 < limit->blocks ? limit->peaks[b + 1] : 0;
        float around = MAX(here, MAX(before, after)); /* TAPS reach no farther than a block */
        if (around > matters) {
            limit->peaks[b] = MAX(limit->peaks[b], highest_in(limit, &between, b * BLOCK));
            if (b == 0) /* a sound that begins in its middle rises before its first sample */
                limit->peaks[b] = MAX(limit->peaks[b], highest_in(limit, &between, -(gsize)BLOCK));
        }
        limit->peak = MAX(limit->peak, limit->peaks[b]);
        before = here;
        here = after;
    }
}

BcLimit *bc_limit_new(const gint16 *samples, gsize frames, guint channels, double most) {
    BcLimit *limit = g_new0(BcLimit, 1);
    *limit = (BcLimit){.samples = samples,
                       .frames = frames,
                       .channels = channels,
                       .blocks = (frames + BLOCK - 1) / BLOCK,
                       .most = most};
    limit->peaks = g_new(float, 3 * MAX(limit->blocks, 1));
    limit->energies = limit->peaks + limit->blocks;
    limit->factors = limit->energies + limit->blocks;
    find_peaks(limit);
    return limit;
}

void bc_limit_free(BcLimit *limit) {
    if (limit == NULL) return;
    g_free(limit->peaks);
    g_free(limit);
}

double bc_limit_peak(const BcLimit *limit) {
    float peak = 0;
    for (gsize b = 2; b + 2 < limit->blocks; b++) peak = MAX(peak, limit->peaks[b]);
    return (double)peak / 32768;
}

/* ---- gains ---- */

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

/* What a block may have: as little as its neighbours, since the curve between its samples depends
 * on theirs, too. */
static gint64 allowed_gain(const BcLimit *limit, gsize block, double gain) {
    float peak = 0;
    for (gsize b = MAX(block, 1) - 1; b <= block + 1 && b < limit->blocks; b++)
        peak = MAX(peak, limit->peaks[b]);
    return peak * gain > BC_LIMIT_CEILING ? (gint64)(BC_LIMIT_CEILING / (peak * gain) * UNITY)
                                          : UNITY;
}

/* The factor of block i is the mean of WINDOW minima, each over a stretch of WINDOW blocks that
 * contains i; so it is never above what block i itself may have, and it has no steps. */
static void find_factors(BcLimit *limit, double gain) {
    if (limit->found == gain) return;
    limit->found = gain;
    Minimum minimum = {0};
    gint64 recent[WINDOW], sum = UNITY * WINDOW, held = UNITY;
    for (guint i = 0; i < WINDOW; i++) recent[i] = UNITY;
    for (gsize t = 0; t < limit->blocks + AHEAD; t++) {
        gint64 allowed = t < limit->blocks ? allowed_gain(limit, t, gain) : UNITY;
        gint64 lowest = minimum_push(&minimum, t, allowed);
        held = MIN(lowest, held + (UNITY - held) / RELEASE + 1);
        sum += held - recent[t % WINDOW];
        recent[t % WINDOW] = held;
        if (t >= AHEAD) limit->factors[t - AHEAD] = (float)((double)sum / ((double)UNITY * WINDOW));
    }
}

static float clamped(float sample) {
    return CLAMP(sample, (float)-BC_LIMIT_CEILING, (float)BC_LIMIT_CEILING);
}

/* From `from` to `to` in a straight line over a block of `n` frames. */
static void apply_line(const gint16 *in, gint16 *out, gsize n, guint channels, float from,
                       float to) {
    float step = (to - from) / BLOCK;
    for (gsize i = 0; i < n; i++) {
        float factor = from + step * ((float)i + 0.5F);
        for (guint c = 0; c < channels; c++)
            out[i * channels + c] = (gint16)lrintf(clamped(in[i * channels + c] * factor));
    }
}

static inline Lanes clamped_lanes(Lanes x) {
    const Lanes most = {BC_LIMIT_CEILING, BC_LIMIT_CEILING, BC_LIMIT_CEILING, BC_LIMIT_CEILING};
    Mask over = x > most, under = x < -most;
    return (Lanes)(((Mask)most & over) | ((Mask)-most & under) | ((Mask)x & ~(over | under)));
}

/* The same for a whole block of one channel, all at once.  Beside 1.5 * 2^23 a float has no room
 * for fractions: they are rounded away as lrintf does it, and the lowest bits are the number's. */
static inline void apply_line_to_eight(const gint16 *in, gint16 *out, float from, float to) {
    const Lanes middles[] = {{0.5F, 1.5F, 2.5F, 3.5F}, {4.5F, 5.5F, 6.5F, 7.5F}};
    float step = (to - from) / BLOCK, made[BLOCK];
    gint32 bits[BLOCK];
    for (guint i = 0; i < BLOCK; i++) made[i] = (float)in[i];
    for (guint half = 0; half < 2; half++) {
        Lanes x = four_at(made + 4 * half) * (from + step * middles[half]);
        x = clamped_lanes(x) + 12582912.0F;
        memcpy(bits + 4 * half, &x, sizeof x);
    }
    for (guint i = 0; i < BLOCK; i++) out[i] = (gint16)bits[i];
}

/* As above, with doubles, beside 1.5 * 2^52. */
static void multiply(const gint16 *in, gint16 *out, gsize n, double gain) {
    gsize at = 0;
    for (; at + BLOCK <= n; at += BLOCK) {
        double made[BLOCK];
        gint64 bits[BLOCK];
        for (guint i = 0; i < BLOCK; i++) made[i] = in[at + i];
        for (guint i = 0; i < BLOCK; i++) made[i] = made[i] * gain + 6755399441055744.0;
        memcpy(bits, made, sizeof bits);
        for (guint i = 0; i < BLOCK; i++) out[at + i] = (gint16)bits[i];
    }
    for (; at < n; at++) out[at] = (gint16)lrint(in[at] * gain);
}

static void apply_factors(const BcLimit *limit, double gain, gint16 *out) {
    gsize width = (gsize)BLOCK * limit->channels;
    const float *factors = limit->factors;
    float from = factors[0];
    for (gsize b = 0; b < limit->blocks; b++) {
        const gint16 *in = limit->samples + b * width;
        gsize n = MIN((gsize)BLOCK, limit->frames - b * BLOCK);
        float to = b + 1 < limit->blocks ? MIN(factors[b], factors[b + 1]) : factors[b];
        if (from == 1 && to == 1)
            multiply(in, out + b * width, n * limit->channels, gain);
        else if (n == BLOCK && limit->channels == 1)
            apply_line_to_eight(in, out + b * width, from * (float)gain, to * (float)gain);
        else
            apply_line(in, out + b * width, n, limit->channels, from * (float)gain,
                       to * (float)gain);
        from = to;
    }
}

static gboolean is_calm(const BcLimit *limit, double gain) {
    return limit->peak * gain <= BC_LIMIT_CEILING;
}

void bc_limit_apply(BcLimit *limit, double gain, gint16 *out) {
    if (is_calm(limit, gain)) {
        multiply(limit->samples, out, limit->frames * limit->channels, gain);
        return;
    }
    find_factors(limit, gain);
    apply_factors(limit, gain, out);
}

/* By how many dB limiting lowers the energy: the factors tell, nothing has to be limited. */
static double loss(BcLimit *limit, double gain) {
    if (is_calm(limit, gain)) return 0;
    find_factors(limit, gain);
    double before = 0, after = 0;
    for (gsize b = 0; b < limit->blocks; b++) {
        before += limit->energies[b];
        after += limit->energies[b] * limit->factors[b] * limit->factors[b];
    }
    return after > 0 ? 10 * log10(before / after) : 0;
}

/* More gain loses more.  From the second round on it is known how much louder the sound becomes
 * for each dB of gain: the step is a secant's. */
double bc_limit_level(BcLimit *limit, double gain) {
    double most = 20 * log10(limit->most / gain), more = 0, step = 0, before = 0, slope = 0.7;
    for (guint round = 1; round <= ROUNDS; round++) {
        double now = more - loss(limit, gain * pow(10, more / 20));
        if (round > 1 && step != 0) slope = CLAMP((now - before) / step, 0.3, 1);
        if (fabs(now) < CLOSE_DB || more >= most) break;
        before = now;
        step = CLAMP(-now / slope, -more, most - more);
        more += step;
    }
    return gain * pow(10, more / 20);
}
