/* The all-pass filter: peaks come down, nothing else is heard. */
#include "helper.h"
#include "sound/disperse.h"

static int peak(const gint16 *samples, gsize n) {
    int most = 0;
    for (gsize i = 0; i < n; i++) most = MAX(most, ABS(samples[i]));
    return most;
}

/* How much of `hz` is in a sound (Goertzel's way), in dB. */
static double level_at(const gint16 *samples, gsize n, double hz) {
    double re = 0, im = 0, step = 2 * G_PI * hz / BC_SAMPLE_RATE;
    for (gsize i = 0; i < n; i++) {
        re += samples[i] * cos(step * (double)i);
        im += samples[i] * sin(step * (double)i);
    }
    return 10 * log10(re * re + im * im);
}

/* As a synthesiser makes them: each pulse sets off two formants at one moment. */
static gint16 *pulses(gsize n, guint period) {
    gint16 *made = g_new(gint16, n);
    for (gsize i = 0; i < n; i++) {
        double at = (double)(i % period) / BC_SAMPLE_RATE;
        made[i] = (gint16)lrint(9000 * exp(-at * 400) * cos(2 * G_PI * 550 * at) +
                                9000 * exp(-at * 700) * cos(2 * G_PI * 1200 * at));
    }
    return made;
}

static void peaks_come_down_and_levels_stay(void) {
    gsize n = BC_SAMPLE_RATE;
    const guint period = 210; /* 105 Hz */
    g_autofree gint16 *sound = pulses(n, period);
    g_autofree gint16 *was = pulses(n, period);
    g_assert_true(bc_disperse(sound, n));
    g_assert_cmpfloat(20 * log10((double)peak(was, n) / peak(sound, n)), >, 2);
    for (guint harmonic = 1; harmonic < 60; harmonic++) {
        double hz = (double)harmonic * BC_SAMPLE_RATE / period;
        g_assert_cmpfloat(fabs(level_at(sound, n, hz) - level_at(was, n, hz)), <, 0.2);
    }
    g_assert_cmpfloat(fabs(test_loudness(sound, n) - test_loudness(was, n)), <, 0.05);
}

/* A sine has no moments at which it stands out; noise at full scale would rise above it. */
static void what_would_rise_is_left_alone(void) {
    for (guint round = 0; round < 50; round++) {
        gsize n = (gsize)g_test_rand_int_range(0, 3000);
        g_autofree gint16 *sound = g_new(gint16, n + 1), *was = g_new(gint16, n + 1);
        for (gsize i = 0; i < n; i++)
            was[i] = sound[i] =
                (gint16)(round % 2 == 0 ? g_test_rand_int_range(G_MININT16, G_MAXINT16 + 1)
                                        : lrint(32767 * sin(0.02 * round * (double)i)));
        if (bc_disperse(sound, n))
            g_assert_cmpint(peak(sound, n), <, peak(was, n));
        else
            g_assert_cmpmem(sound, n * sizeof *sound, was, n * sizeof *was);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/disperse/peaks come down and levels stay", peaks_come_down_and_levels_stay);
    g_test_add_func("/disperse/what would rise is left alone", what_would_rise_is_left_alone);
    return g_test_run();
}
