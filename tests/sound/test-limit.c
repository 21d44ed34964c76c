/* The limiter of true peaks: nothing above -1 dBTP whoever measures it, nothing else touched. */
#include "helper.h"
#include "sound/limit.h"
#include "sound/loudness.h"

#define MS(n) ((gsize)(n)*BC_SAMPLE_RATE / 1000)

static int peak(const gint16 *samples, gsize n) {
    int most = 0;
    for (gsize i = 0; i < n; i++) most = MAX(most, ABS(samples[i]));
    return most;
}

static void limit(gint16 *samples, gsize n, double gain) {
    g_autoptr(BcLimit) limited = bc_limit_new(samples, n, 1, gain);
    bc_limit_apply(limited, gain, samples);
}

/* In dBTP, as libebur128 finds it. */
static double true_peak(const gint16 *samples, gsize frames, guint channels) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLoudness) meter = bc_loudness_new(channels, BC_SAMPLE_RATE, TRUE, &error);
    g_assert_no_error(error);
    bc_loudness_add(meter, samples, frames);
    return bc_loudness_true_peak(meter);
}

static void gain_is_exact_below_the_ceiling(void) {
    g_autofree gint16 *tone = test_tone(MS(200), 300, 9000);
    g_autofree gint16 *was = g_new(gint16, MS(200));
    memcpy(was, tone, MS(200) * sizeof *tone);
    limit(tone, MS(200), 2.5);
    for (gsize i = 0; i < MS(200); i++) g_assert_cmpint(tone[i], ==, (int)lrint(was[i] * 2.5));
}

/* A burst far too loud between quiet tones: nothing above the ceiling, no step in the level, and
 * the tone before and long after it as it was. */
static void a_burst_is_turned_down_smoothly(void) {
    gsize n = MS(900);
    g_autofree gint16 *sound = test_tone(n, 500, 6000);
    g_autofree gint16 *was = g_new(gint16, n);
    for (gsize i = MS(300); i < MS(340); i++) sound[i] = (gint16)CLAMP(sound[i] * 5, -32768, 32767);
    memcpy(was, sound, n * sizeof *sound);
    limit(sound, n, 4);
    g_assert_cmpint(peak(sound, n), <=, BC_LIMIT_CEILING);
    g_assert_cmpint(peak(sound + MS(300), MS(40)), >, BC_LIMIT_CEILING * 9 / 10);
    for (gsize i = 0; i < MS(294); i++) g_assert_cmpint(sound[i], ==, was[i] * 4);
    for (gsize i = MS(800); i < n; i++) g_assert_cmpint(ABS(sound[i] - was[i] * 4), <=, 60);
    double before = 4;
    for (gsize i = 0; i < n; i++) {
        if (ABS(was[i]) < 2000) continue;
        double factor = (double)sound[i] / was[i];
        g_assert_cmpfloat(fabs(factor - before), <, 0.6); /* at 2.9 over 110 samples, 10 skipped */
        before = factor;
    }
}

static void a_long_loud_tone_is_never_clipped(void) {
    gsize n = MS(500);
    g_autofree gint16 *sound = test_tone(n, 130, 32767);
    sound[77] = G_MININT16;
    sound[n - 1] = G_MININT16;
    limit(sound, n, 8);
    g_assert_cmpint(peak(sound, n), <=, BC_LIMIT_CEILING);
    guint flat = 0; /* clipping shows as equal neighbours at the top */
    for (gsize i = 1; i < n; i++)
        flat += sound[i] == sound[i - 1] && ABS(sound[i]) > BC_LIMIT_CEILING * 0.99;
    g_assert_cmpuint(flat, <, 40);
}

/* A tone of a quarter of the sample rate that is sampled on its shoulders: no sample shows how high
 * it is. */
static void peaks_between_samples_are_seen(void) {
    gsize n = MS(300);
    g_autofree gint16 *sound = g_new(gint16, n);
    for (gsize i = 0; i < n; i++) sound[i] = (i / 2) % 2 == 0 ? 21000 : -21000;
    g_assert_cmpfloat(true_peak(sound, n, 1), >, -1);
    limit(sound, n, 1);
    g_assert_cmpfloat(true_peak(sound, n, 1), <, -1);
    g_assert_cmpfloat(test_resampled_peak(sound, n, 192000), <, -1);
    g_assert_cmpint(peak(sound, n), >, BC_LIMIT_CEILING * 0.7);
}

/* ---- whatever comes ---- */

typedef struct {
    gint16 *samples;
    gsize frames;
    guint channels;
    double gain;
} Sound;

/* Pulses, tones and noise in stretches, with silence between them, some of it at full scale. */
static Sound random_sound(void) {
    Sound made = {.channels = (guint)g_test_rand_int_range(1, 3),
                  .frames = (gsize)g_test_rand_int_range(1, BC_SAMPLE_RATE),
                  .gain = g_test_rand_double_range(0.3, 9)};
    made.samples = g_new0(gint16, made.frames * made.channels);
    for (gsize i = 0; i < made.frames * made.channels;) {
        int kind = g_test_rand_int_range(0, 4), n = g_test_rand_int_range(1, 6000);
        double amplitude = pow(10, g_test_rand_double_range(-3, 0)) * 32767;
        double step = g_test_rand_double_range(0.01, 2.6),
               period = g_test_rand_double_range(40, 300);
        for (int k = 0; k < n && i < made.frames * made.channels; k++, i++) {
            double value = kind == 0   ? 0
                           : kind == 1 ? sin(step * k)
                           : kind == 2 ? g_test_rand_double_range(-1, 1)
                                       : exp(-fmod(k, period) / 20) * cos(step * k);
            made.samples[i] = (gint16)lrint(amplitude * value);
        }
    }
    return made;
}

/* A sample in `channel` may be turned down, and by as much as the others of its frame. */
static void assert_turned_down(const Sound *sound, const gint16 *out) {
    for (gsize i = 0; i < sound->frames; i++) {
        double lowest = 0, highest = G_MAXDOUBLE;
        for (guint c = 0; c < sound->channels; c++) {
            double was = fabs(sound->samples[i * sound->channels + c] * sound->gain);
            double is = fabs((double)out[i * sound->channels + c]);
            g_assert_cmpfloat(is, <=, was + 0.51);
            if (was < 300) continue;
            lowest = MAX(lowest, (is - 0.6) / was);
            highest = MIN(highest, (is + 0.6) / was);
        }
        g_assert_cmpfloat(lowest, <=, highest);
    }
}

/* Nothing is loud enough to be limited within 6 ms after a frame and 1.2 s before it: then it is
 * what it was, times the gain. */
static void assert_calm_is_untouched(const Sound *sound, const gint16 *out) {
    gsize all = sound->frames * sound->channels, loud_until = 0;
    for (gsize i = 0, ahead = 0; i < all; i++) {
        for (; ahead < MIN(all, i + MS(6) * sound->channels); ahead++)
            if (ABS(sound->samples[ahead]) * sound->gain > BC_LIMIT_CEILING / 2.3)
                loud_until = ahead + MS(1200) * sound->channels;
        if (i < loud_until) continue;
        g_assert_cmpint(out[i], ==, (int)lrint(sound->samples[i] * sound->gain));
    }
}

static void nothing_passes_the_ceiling(void) {
    for (guint round = 0; round < 150; round++) {
        Sound sound = random_sound();
        g_autofree gint16 *samples = sound.samples;
        g_autofree gint16 *out = g_new(gint16, sound.frames * sound.channels);
        g_autoptr(BcLimit) limited =
            bc_limit_new(samples, sound.frames, sound.channels, sound.gain);
        bc_limit_apply(limited, sound.gain, out);
        g_assert_cmpfloat(true_peak(out, sound.frames, sound.channels), <, -1);
        g_assert_cmpint(peak(out, sound.frames * sound.channels), <=, BC_LIMIT_CEILING);
        assert_turned_down(&sound, out);
        assert_calm_is_untouched(&sound, out);
        bc_limit_apply(limited, sound.gain, samples); /* in place */
        g_assert_cmpmem(samples, sound.frames * sound.channels * sizeof *samples, out,
                        sound.frames * sound.channels * sizeof *out);
    }
}

static double energy(const gint16 *samples, gsize n) {
    double sum = 0;
    for (gsize i = 0; i < n; i++) sum += (double)samples[i] * samples[i];
    return sum;
}

/* Short peaks over an even tone: what they lose is made up by the rest. */
static void what_is_taken_is_made_up(void) {
    gsize n = MS(2000);
    g_autofree gint16 *sound = test_tone(n, 200, 4000);
    g_autofree gint16 *out = g_new(gint16, n);
    for (gsize i = 500; i < n; i += 4000)
        for (gsize k = 0; k < 100; k++) sound[i + k] = (gint16)(sound[i + k] * 6);
    g_autoptr(BcLimit) limited = bc_limit_new(sound, n, 1, 6);
    bc_limit_apply(limited, 3, out);
    g_assert_cmpfloat(energy(out, n), <, energy(sound, n) * 9 / 1.2);
    double gain = bc_limit_level(limited, 3);
    g_assert_cmpfloat(gain, >, 3.2);
    bc_limit_apply(limited, gain, out);
    g_assert_cmpfloat(fabs(10 * log10(energy(out, n) / energy(sound, n) / 9)), <, 0.1);
    g_assert_cmpint(peak(out, n), <=, BC_LIMIT_CEILING);
    /* as far as it may */
    g_autoptr(BcLimit) narrow = bc_limit_new(sound, n, 1, 3.1);
    g_assert_cmpfloat(fabs(bc_limit_level(narrow, 3) - 3.1), <, 1e-9);
    /* and what loses nothing gets nothing */
    g_autoptr(BcLimit) calm = bc_limit_new(sound, n, 1, 6);
    g_assert_cmpfloat(fabs(bc_limit_level(calm, 0.5) - 0.5), <, 1e-9);
}

static void nothing_is_limited_to_nothing(void) {
    gint16 one = 30000, none = 0;
    limit(&none, 0, 5);
    limit(&one, 1, 5);
    g_assert_cmpint(one, <=, BC_LIMIT_CEILING);
    g_assert_cmpint(one, >, BC_LIMIT_CEILING - 10);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/limit/gain is exact below the ceiling", gain_is_exact_below_the_ceiling);
    g_test_add_func("/limit/a burst is turned down smoothly", a_burst_is_turned_down_smoothly);
    g_test_add_func("/limit/a long loud tone is never clipped", a_long_loud_tone_is_never_clipped);
    g_test_add_func("/limit/peaks between samples are seen", peaks_between_samples_are_seen);
    g_test_add_func("/limit/nothing passes the ceiling", nothing_passes_the_ceiling);
    g_test_add_func("/limit/what is taken is made up", what_is_taken_is_made_up);
    g_test_add_func("/limit/nothing is limited to nothing", nothing_is_limited_to_nothing);
    return g_test_run();
}
