#include "sound/weighting.h"
#include "sound/loudness.h"

#include <math.h>

/* In the standard's 400 ms blocks every 100 ms, each is four hops. */
enum { LANES = 4, HOP = BC_SAMPLE_RATE / 10, BLOCK_HOPS = 4 };
#define ABSOLUTE_GATE (-70.0) /* LUFS */
#define RELATIVE_GATE (-10.0) /* LU */

typedef float Lanes __attribute__((vector_size(LANES * sizeof(float))));

/* One second-order section, for all lanes; transposed direct form II. */
typedef struct {
    float b0, b1, b2, a1, a2;
    Lanes s1, s2;
} Section;

/* The two filters of the standard, which gives coefficients for 48 kHz, as functions of the sample
 * rate: B. De Man, Evaluation of implementations of the EBU R128 loudness measurement (2018), as in
 * libebur128.  First what a head does to sound, a shelf of 4 dB. */
static Section make_shelf(void) {
    double k = tan(G_PI * 1681.974450955533 / BC_SAMPLE_RATE), q = 0.7071752369554196;
    double vh = pow(10, 3.999843853973347 / 20), vb = pow(vh, 0.4996667741545416);
    double a0 = 1 + k / q + k * k;
    return (Section){.b0 = (float)((vh + vb * k / q + k * k) / a0),
                     .b1 = (float)(2 * (k * k - vh) / a0),
                     .b2 = (float)((vh - vb * k / q + k * k) / a0),
                     .a1 = (float)(2 * (k * k - 1) / a0),
                     .a2 = (float)((1 - k / q + k * k) / a0)};
}

/* Then a high-pass filter at 38 Hz. */
static Section make_high_pass(void) {
    double k = tan(G_PI * 38.13547087602444 / BC_SAMPLE_RATE), q = 0.5003270373238773;
    double a0 = 1 + k / q + k * k;
    return (Section){.b0 = 1,
                     .b1 = -2,
                     .b2 = 1,
                     .a1 = (float)(2 * (k * k - 1) / a0),
                     .a2 = (float)((1 - k / q + k * k) / a0)};
}

static inline void pass(Section *s, Lanes *x) {
    Lanes y = s->b0 * *x + s->s1;
    s->s1 = s->b1 * *x - s->a1 * y + s->s2;
    s->s2 = s->b2 * *x - s->a2 * y;
    *x = y;
}

/* A hop of each lane, side by side; `begin` is that of the first and may be one hop before the
 * sound. */
static void gather(const gint16 *samples, gsize n, gssize begin, gsize stride, Lanes *side) {
    for (guint lane = 0; lane < LANES; lane++) {
        gssize at = begin + (gssize)(lane * stride);
        if (at >= 0 && at + HOP <= (gssize)n)
            for (gssize i = 0; i < HOP; i++) side[i][lane] = samples[at + i];
        else
            for (gssize i = 0; i < HOP; i++)
                side[i][lane] = at + i >= 0 && at + i < (gssize)n ? samples[at + i] : 0;
    }
}

/* The energies of `hops` hops, those of each lane one after the other, behind one hop that only
 * brings the filters into the state that they would be in. */
static void weigh(const gint16 *samples, gsize n, gsize hops, float *energies) {
    Section shelf = make_shelf(), high_pass = make_high_pass();
    gsize each = (hops + LANES - 1) / LANES;
    Lanes side[HOP];
    for (gsize hop = 0; hop <= each; hop++) {
        Lanes sum = {0};
        gather(samples, n, ((gssize)hop - 1) * HOP, each * HOP, side);
        for (guint i = 0; i < HOP; i++) {
            Lanes x = side[i];
            pass(&shelf, &x);
            pass(&high_pass, &x);
            sum += x * x;
        }
        for (gsize lane = 0; hop > 0 && lane < LANES; lane++)
            if (lane * each + hop - 1 < hops) energies[lane * each + hop - 1] = sum[lane];
    }
}

static double lufs_of(double energy) { return -0.691 + 10 * log10(energy); }

/* The mean of the blocks that are louder than `gate`, as energy; 0 where there are none. */
static double gated_mean(const float *energies, gsize hops, double gate) {
    double sum = 0;
    guint counted = 0;
    for (gsize i = 0; i + BLOCK_HOPS <= hops; i++) {
        double block = 0;
        for (guint k = 0; k < BLOCK_HOPS; k++) block += energies[i + k];
        block /= (double)BLOCK_HOPS * HOP * 32768 * 32768;
        if (block <= 0 || lufs_of(block) < gate) continue;
        sum += block;
        counted++;
    }
    return counted > 0 ? sum / counted : 0;
}

double bc_weighted_loudness(const gint16 *samples, gsize n) {
    gsize hops = n / HOP;
    if (hops < BLOCK_HOPS) return BC_LOUDNESS_NONE;
    float *energies = g_new(float, hops);
    weigh(samples, n, hops, energies);
    double mean = gated_mean(energies, hops, ABSOLUTE_GATE);
    if (mean > 0)
        mean = gated_mean(energies, hops, MAX(ABSOLUTE_GATE, lufs_of(mean) + RELATIVE_GATE));
    g_free(energies);
    return mean > 0 ? lufs_of(mean) : BC_LOUDNESS_NONE;
}
