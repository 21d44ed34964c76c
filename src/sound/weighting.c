#include "sound/weighting.h"
#include "sound/loudness.h"

#include <math.h>
#include <string.h>

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

/* Interleaved frames of which one channel is weighed; `before` of them precede `samples`, what is
 * beyond is silence. */
typedef struct {
    const gint16 *samples;
    gssize before, frames;
    guint channels;
} Sound;

/* A hop of each lane, side by side; `begin` is that of the first and may be one hop before the
 * sound. */
static void gather(const Sound *sound, gssize begin, gsize stride, Lanes *side) {
    gssize width = (gssize)sound->channels;
    for (guint lane = 0; lane < LANES; lane++) {
        gssize at = begin + (gssize)(lane * stride);
        const gint16 *from = sound->samples + at * width;
        if (at >= -sound->before && at + HOP <= sound->frames)
            for (gssize i = 0; i < HOP; i++) side[i][lane] = from[i * width];
        else
            for (gssize i = 0; i < HOP; i++) {
                gboolean inside = at + i >= -sound->before && at + i < sound->frames;
                side[i][lane] = inside ? from[i * width] : 0;
            }
    }
}

/* Adds the energies of `hops` hops, those of each lane one after the other, behind one hop that
 * only brings the filters into the state that they would be in. */
static void weigh(const Sound *sound, gsize hops, float *energies) {
    Section shelf = make_shelf(), high_pass = make_high_pass();
    gsize each = (hops + LANES - 1) / LANES;
    Lanes side[HOP];
    for (gsize hop = 0; hop <= each; hop++) {
        Lanes sum = {0};
        gather(sound, ((gssize)hop - 1) * HOP, each * HOP, side);
        for (guint i = 0; i < HOP; i++) {
            Lanes x = side[i];
            pass(&shelf, &x);
            pass(&high_pass, &x);
            sum += x * x;
        }
        for (gsize lane = 0; hop > 0 && lane < LANES; lane++)
            if (lane * each + hop - 1 < hops) energies[lane * each + hop - 1] += sum[lane];
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

static double integrated(const float *energies, gsize hops) {
    double mean = gated_mean(energies, hops, ABSOLUTE_GATE);
    if (mean > 0)
        mean = gated_mean(energies, hops, MAX(ABSOLUTE_GATE, lufs_of(mean) + RELATIVE_GATE));
    return mean > 0 ? lufs_of(mean) : BC_LOUDNESS_NONE;
}

double bc_weighted_loudness(const gint16 *samples, gsize n) {
    gsize hops = n / HOP;
    if (hops < BLOCK_HOPS) return BC_LOUDNESS_NONE;
    float *energies = g_new0(float, hops);
    weigh(&(Sound){samples, 0, (gssize)n, 1}, hops, energies);
    double lufs = integrated(energies, hops);
    g_free(energies);
    return lufs;
}

/* ---- what comes in pieces ---- */

/* So many hops are weighed at a time, sixteen in each lane: one in seventeen is weighed twice. */
enum { HOPS = 16 * LANES };

struct BcWeighing {
    guint channels;
    GArray *energies; /* float, of each hop */
    gsize waiting;    /* frames, behind the hop that was the last to be weighed */
    gint16 frames[];  /* HOPS + 1 hops */
};

BcWeighing *bc_weighing_new(guint channels) {
    gsize samples = (gsize)(HOPS + 1) * HOP * channels;
    BcWeighing *weighing = g_malloc0(sizeof *weighing + samples * sizeof(gint16));
    weighing->channels = channels;
    weighing->energies = g_array_new(FALSE, TRUE, sizeof(float));
    return weighing;
}

void bc_weighing_free(BcWeighing *weighing) {
    if (weighing == NULL) return;
    g_array_unref(weighing->energies);
    g_free(weighing);
}

/* The energies of all channels together behind those that are known. */
static void weigh_waiting(const BcWeighing *weighing, float *energies) {
    const gint16 *samples = weighing->frames + (gsize)HOP * weighing->channels;
    for (guint c = 0; c < weighing->channels; c++)
        weigh(&(Sound){samples + c, HOP, (gssize)weighing->waiting, weighing->channels},
              weighing->waiting / HOP, energies);
}

static void weigh_full(BcWeighing *weighing) {
    gsize hop = (gsize)HOP * weighing->channels;
    guint known = weighing->energies->len;
    g_array_set_size(weighing->energies, known + HOPS);
    weigh_waiting(weighing, &g_array_index(weighing->energies, float, known));
    memcpy(weighing->frames, weighing->frames + HOPS * hop, hop * sizeof(gint16));
    weighing->waiting = 0;
}

void bc_weighing_add(BcWeighing *weighing, const gint16 *samples, gsize frames) {
    const guint channels = weighing->channels;
    while (frames > 0) {
        gsize some = MIN(frames, (gsize)HOPS * HOP - weighing->waiting);
        memcpy(weighing->frames + (HOP + weighing->waiting) * channels, samples,
               some * channels * sizeof *samples);
        weighing->waiting += some;
        samples += some * channels;
        frames -= some;
        if (weighing->waiting == (gsize)HOPS * HOP) weigh_full(weighing);
    }
}

double bc_weighing_loudness(const BcWeighing *weighing) {
    gsize known = weighing->energies->len, all = known + weighing->waiting / HOP;
    g_autofree float *energies = g_new0(float, all + 1);
    if (known > 0) memcpy(energies, weighing->energies->data, known * sizeof *energies);
    weigh_waiting(weighing, energies + known);
    return integrated(energies, all);
}
