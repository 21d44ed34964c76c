/* Trimming, levelling and fading of sounds; limiting has tests of its own. */
#include "helper.h"
#include "sound/loudness.h"
#include "sound/shape.h"

#define MS(n) ((gsize)(n)*BC_SAMPLE_RATE / 1000)

static void silence_is_trimmed(void) {
    g_autofree gint16 *sound = g_new0(gint16, MS(1000));
    g_autofree gint16 *tone = test_tone(MS(300), 200, 8000);
    memcpy(sound + MS(400), tone, MS(300) * sizeof *tone);
    gsize start, n = bc_shape_trim(sound, MS(1000), &start);
    /* about 3 ms stay on each side */
    g_assert_cmpint((int)start, >=, (int)MS(400) - (int)MS(4));
    g_assert_cmpint((int)start, <=, (int)MS(400) - (int)MS(2));
    g_assert_cmpint((int)(start + n), >=, (int)MS(702));
    g_assert_cmpint((int)(start + n), <=, (int)MS(704));
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

/* What a recording rings on after its speech, 50 dB below it, is silence; the same of a soft voice
 * is speech. */
static void silence_is_beside_what_is_loud(void) {
    g_autofree gint16 *sound = g_new0(gint16, MS(1000));
    g_autofree gint16 *loud = test_tone(MS(300), 200, 25000);
    g_autofree gint16 *ringing = test_tone(MS(300), 150, 80);
    memcpy(sound + MS(100), loud, MS(300) * sizeof *loud);
    memcpy(sound + MS(400), ringing, MS(300) * sizeof *ringing);
    gsize start, n = bc_shape_trim(sound, MS(1000), &start);
    g_assert_cmpint((int)(start + n), <=, (int)MS(404));
    for (gsize i = 0; i < MS(1000); i++) sound[i] /= 4;
    for (gsize i = MS(400); i < MS(700); i++) sound[i] *= 4;
    n = bc_shape_trim(sound, MS(1000), &start);
    g_assert_cmpint((int)(start + n), >=, (int)MS(700));
}

static void nothing_but_silence_is_empty(void) {
    gint16 sound[500] = {0};
    gsize start;
    g_assert_cmpuint(bc_shape_trim(sound, 500, &start), ==, 0);
    for (gsize i = 0; i < 500; i++) sound[i] = (gint16)((i % 7) - 3); /* -80 dBFS */
    g_assert_cmpuint(bc_shape(sound, 500, 0, BC_LOUDNESS_DEFAULT), ==, 0);
    g_assert_cmpuint(bc_shape(sound, 0, 0, BC_LOUDNESS_DEFAULT), ==, 0);
    g_assert_cmpuint(bc_shape(NULL, 0, 6, BC_LOUDNESS_DEFAULT), ==, 0);
}

static void sound_at_the_very_ends_is_kept(void) {
    g_autofree gint16 *tone = test_tone(MS(50), 441, 20000);
    gsize start, n = bc_shape_trim(tone + 5, MS(50) - 5, &start);
    g_assert_cmpuint(start, ==, 0);
    g_assert_cmpuint(n, ==, MS(50) - 5);
    gint16 one = 3000;
    g_assert_cmpuint(bc_shape_trim(&one, 1, &start), ==, 1);
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

/* Two seconds of syllables, -20 LUFS or so. */
static gint16 *syllables(gsize n, double amplitude) {
    gint16 *sound = test_tone(n, 300, amplitude);
    for (gsize i = 0; i < n; i++)
        sound[i] =
            (gint16)lrint(sound[i] * (0.6 + 0.4 * sin(2 * G_PI * 4 * (double)i / BC_SAMPLE_RATE)));
    return sound;
}

static double shaped(gsize n, double amplitude, double gain_db, double lufs) {
    g_autofree gint16 *sound = syllables(n, amplitude);
    n = bc_shape(sound, n, gain_db, lufs);
    return test_loudness(sound, n);
}

/* The gain is the voice's; a sentence that is a little louder or softer than its voice usually is
 * is moved to where all are, and one that is very much so by no more than 2 dB. */
static void a_sentence_is_brought_to_the_target(void) {
    g_autofree gint16 *sound = syllables(MS(2000), 6000);
    double usual = -16 - test_loudness(sound, MS(2000));
    for (double off = -1.9; off < 2; off += 0.95) {
        g_assert_cmpfloat(fabs(shaped(MS(2000), 6000, usual + off, -16) + 16), <, 0.1);
        g_assert_cmpfloat(fabs(shaped(MS(2000), 6000, usual + off, -23) + 23), <, 0.1);
    }
    g_assert_cmpfloat(fabs(shaped(MS(2000), 6000, usual + 5, -23) + 20), <, 0.1);
    g_assert_cmpfloat(fabs(shaped(MS(2000), 6000, usual - 5, -16) + 19), <, 0.1);
}

/* "No." is not a sentence: it stays as its voice says it. */
static void what_is_short_is_moved_less(void) {
    g_autofree gint16 *sound = syllables(MS(2000), 6000);
    double usual = -16 - test_loudness(sound, MS(2000));
    for (guint ms = 410; ms <= 1300; ms += 89) {
        g_autofree gint16 *raw = syllables(MS(ms), 6000);
        double alone = test_loudness(raw, MS(ms)) + usual + 2;
        double moved = alone - shaped(MS(ms), 6000, usual + 2, -16);
        g_assert_cmpfloat(moved, <, 2.2 * ((double)ms - 380) / 800);
        g_assert_cmpfloat(moved, >, 1.8 * ((double)ms - 430) / 800);
    }
    g_autofree gint16 *tiny = test_tone(MS(200), 300, 6000);
    gsize n = bc_shape(tiny, MS(200), 6, -16);
    g_assert_cmpint(tiny[n / 2 + 18], !=, 0);
    int most = 0;
    for (gsize i = 0; i < n; i++) most = MAX(most, ABS(tiny[i]));
    g_assert_cmpint(ABS(most - (int)lrint(6000 * pow(10, 6.0 / 20))), <, 60);
}

static void without_levelling_the_gain_is_all(void) {
    g_autofree gint16 *sound = syllables(MS(2000), 6000);
    double raw = test_loudness(sound, MS(2000));
    g_assert_cmpfloat(fabs(shaped(MS(2000), 6000, 3, BC_LOUDNESS_OFF) - raw - 3), <, 0.05);
}

/* A voice of sharp pulses must be limited to be as loud as this, and is so all the same. */
static void what_limiting_takes_is_made_up(void) {
    gsize n = MS(3000);
    g_autofree gint16 *sound = g_new0(gint16, n);
    for (gsize i = 0; i < n; i++) {
        double at = (double)(i % 300) / BC_SAMPLE_RATE;
        double syllable = 0.5 + 0.5 * sin(2 * G_PI * 3 * (double)i / BC_SAMPLE_RATE);
        sound[i] = (gint16)lrint(9000 * syllable * exp(-at * 1300) * sin(2 * G_PI * 1000 * at));
    }
    double usual = -16 - test_loudness(sound, n);
    int most = 0;
    for (gsize i = 0; i < n; i++) most = MAX(most, ABS(sound[i]));
    g_test_message("gain %.1f dB, peak %.1f dBFS", usual, usual + 20 * log10(most / 32768.0));
    g_assert_cmpfloat(most * pow(10, usual / 20), >, 1.2 * 32768);
    n = bc_shape(sound, n, usual, -18);
    g_assert_cmpfloat(fabs(test_loudness(sound, n) + 18), <, 0.3);
}

static void shaping_is_repeatable(void) {
    for (guint length = 0; length < 4000; length += 371) {
        g_autofree gint16 *a = test_tone(length, 210, 15000);
        g_autofree gint16 *b = test_tone(length, 210, 15000);
        gsize n = bc_shape(a, length, 9, BC_LOUDNESS_DEFAULT);
        g_assert_cmpuint(n, ==, bc_shape(b, length, 9, BC_LOUDNESS_DEFAULT));
        g_assert_cmpmem(a, n * sizeof *a, b, n * sizeof *b);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/shape/silence is trimmed", silence_is_trimmed);
    g_test_add_func("/shape/a soft onset is kept", a_soft_onset_is_kept);
    g_test_add_func("/shape/silence is beside what is loud", silence_is_beside_what_is_loud);
    g_test_add_func("/shape/nothing but silence is empty", nothing_but_silence_is_empty);
    g_test_add_func("/shape/sound at the very ends is kept", sound_at_the_very_ends_is_kept);
    g_test_add_func("/shape/ends fade", ends_fade);
    g_test_add_func("/shape/a sentence is brought to the target",
                    a_sentence_is_brought_to_the_target);
    g_test_add_func("/shape/what is short is moved less", what_is_short_is_moved_less);
    g_test_add_func("/shape/without levelling the gain is all", without_levelling_the_gain_is_all);
    g_test_add_func("/shape/what limiting takes is made up", what_limiting_takes_is_made_up);
    g_test_add_func("/shape/shaping is repeatable", shaping_is_repeatable);
    return g_test_run();
}
