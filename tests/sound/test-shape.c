/* Trimming, levelling, limiting and fading of sounds. */
#include "helper.h"
#include "sound/shape.h"

#define MS(n) ((gsize)(n)*BC_SAMPLE_RATE / 1000)

static int peak(const gint16 *samples, gsize n) {
    int most = 0;
    for (gsize i = 0; i < n; i++) most = MAX(most, ABS(samples[i]));
    return most;
}

static void silence_is_trimmed(void) {
    g_autofree gint16 *sound = g_new0(gint16, MS(1000));
    g_autofree gint16 *tone = test_tone(MS(300), 200, 8000);
    memcpy(sound + MS(400), tone, MS(300) * sizeof *tone);
    gsize start, n = bc_shape_trim(sound, MS(1000), &start);
    /* about 5 ms stay on each side */
    g_assert_cmpint((int)start, >=, (int)MS(400) - (int)MS(6));
    g_assert_cmpint((int)start, <=, (int)MS(400) - (int)MS(4));
    g_assert_cmpint((int)(start + n), >=, (int)MS(704));
    g_assert_cmpint((int)(start + n), <=, (int)MS(706));
}

static void a_soft_onset_is_kept(void) {
    g_autofree gint16 *sound = g_new0(gint16, MS(1000));
    g_autofree gint16 *soft = test_tone(MS(60), 3000, 60); /* a faint f, below the threshold */
    g_autofree gint16 *loud = test_tone(MS(300), 200, 8000);
    memcpy(sound + MS(340), soft, MS(60) * sizeof *soft);
    memcpy(sound + MS(400), loud, MS(300) * sizeof *loud);
    gsize start;
    bc_shape_trim(sound, MS(1000), &start);
    g_assert_cmpint((int)start, <=, (int)MS(340));
    /* but a faint click long before it is none of it */
    sound[MS(100)] = 60;
    bc_shape_trim(sound, MS(1000), &start);
    g_assert_cmpint((int)start, >=, (int)MS(330));
}

static void nothing_but_silence_is_empty(void) {
    gint16 sound[500] = {0};
    gsize start;
    g_assert_cmpuint(bc_shape_trim(sound, 500, &start), ==, 0);
    for (gsize i = 0; i < 500; i++) sound[i] = (gint16)((i % 7) - 3); /* -80 dBFS */
    g_assert_cmpuint(bc_shape(sound, 500, 0), ==, 0);
    g_assert_cmpuint(bc_shape(sound, 0, 0), ==, 0);
    g_assert_cmpuint(bc_shape(NULL, 0, 6), ==, 0);
}

static void sound_at_the_very_ends_is_kept(void) {
    g_autofree gint16 *tone = test_tone(MS(50), 441, 20000);
    gsize start, n = bc_shape_trim(tone + 5, MS(50) - 5, &start);
    g_assert_cmpuint(start, ==, 0);
    g_assert_cmpuint(n, ==, MS(50) - 5);
    gint16 one = 3000;
    g_assert_cmpuint(bc_shape_trim(&one, 1, &start), ==, 1);
}

static void gain_is_exact_below_the_ceiling(void) {
    g_autofree gint16 *tone = test_tone(MS(200), 300, 9000);
    g_autofree gint16 *was = g_new(gint16, MS(200));
    memcpy(was, tone, MS(200) * sizeof *tone);
    bc_shape_limit(tone, MS(200), 2.5);
    for (gsize i = 0; i < MS(200); i++) g_assert_cmpint(tone[i], ==, (int)lrint(was[i] * 2.5));
}

/* A burst far too loud between quiet tones: nothing above -1 dBFS, no step in the level, and the
 * tone before and long after it as it was. */
static void a_burst_is_turned_down_smoothly(void) {
    gsize n = MS(900);
    g_autofree gint16 *sound = test_tone(n, 500, 6000);
    g_autofree gint16 *was = g_new(gint16, n);
    for (gsize i = MS(300); i < MS(340); i++) sound[i] = (gint16)CLAMP(sound[i] * 5, -32768, 32767);
    memcpy(was, sound, n * sizeof *sound);
    bc_shape_limit(sound, n, 4);
    g_assert_cmpint(peak(sound, n), <=, BC_SHAPE_CEILING);
    g_assert_cmpint(peak(sound + MS(300), MS(40)), >, BC_SHAPE_CEILING * 9 / 10);
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
    bc_shape_limit(sound, n, 8);
    g_assert_cmpint(peak(sound, n), <=, BC_SHAPE_CEILING);
    guint flat = 0; /* clipping shows as equal neighbours at the top */
    for (gsize i = 1; i < n; i++)
        flat += sound[i] == sound[i - 1] && ABS(sound[i]) > BC_SHAPE_CEILING * 0.99;
    g_assert_cmpuint(flat, <, 40);
}

static void ends_fade(void) {
    gint16 sound[1000];
    for (gsize i = 0; i < 1000; i++) sound[i] = 10000;
    bc_shape_fade(sound, 1000);
    g_assert_cmpint(sound[0], <, 10);
    g_assert_cmpint(sound[999], <, 10);
    for (gsize i = 1; i < MS(5); i++) g_assert_cmpint(sound[i], >, sound[i - 1] - 1);
    g_assert_cmpint(sound[500], ==, 10000);
    g_assert_cmpint(sound[1000 - MS(8) / 2], <, 5200);
    gint16 tiny[3] = {5000, 5000, 5000};
    bc_shape_fade(tiny, 3);
    bc_shape_fade(tiny, 1);
}

static void shaping_is_repeatable(void) {
    for (guint length = 0; length < 4000; length += 371) {
        g_autofree gint16 *a = test_tone(length, 210, 15000);
        g_autofree gint16 *b = test_tone(length, 210, 15000);
        gsize n = bc_shape(a, length, 9);
        g_assert_cmpuint(n, ==, bc_shape(b, length, 9));
        g_assert_cmpmem(a, n * sizeof *a, b, n * sizeof *b);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/shape/silence is trimmed", silence_is_trimmed);
    g_test_add_func("/shape/a soft onset is kept", a_soft_onset_is_kept);
    g_test_add_func("/shape/nothing but silence is empty", nothing_but_silence_is_empty);
    g_test_add_func("/shape/sound at the very ends is kept", sound_at_the_very_ends_is_kept);
    g_test_add_func("/shape/gain is exact below the ceiling", gain_is_exact_below_the_ceiling);
    g_test_add_func("/shape/a burst is turned down smoothly", a_burst_is_turned_down_smoothly);
    g_test_add_func("/shape/a long loud tone is never clipped", a_long_loud_tone_is_never_clipped);
    g_test_add_func("/shape/ends fade", ends_fade);
    g_test_add_func("/shape/shaping is repeatable", shaping_is_repeatable);
    return g_test_run();
}
