/* How loud voices are, as libebur128 hears it. */
#include "helper.h"
#include "sound/loudness.h"
#include "sound/weighting.h"

#define LONG_TEXT                                                                                  \
    "The minister arrived at noon, shook hands with the delegates and left before the cameras "    \
    "were ready."
static const char *const texts[] = {
    LONG_TEXT, "Nobody asked him about the price of bread in the northern provinces.",
    "We will not sign a paper that our farmers cannot live with!"};

/* A mono tone of 997 Hz is as loud as its level (ITU-R BS.1770-4). */
static void a_tone_is_as_loud_as_the_standard_says(void) {
    gsize n = BC_SAMPLE_RATE * 3;
    g_autoptr(GError) error = NULL;
    g_autofree gint16 *tone = test_tone(n, 997, 32768 * pow(10, -20 / 20.0));
    g_assert_cmpfloat(fabs(test_loudness(tone, n) + 23.01), <, 0.05);
    g_autofree gint16 *both = g_new(gint16, 2 * n);
    for (gsize i = 0; i < 2 * n; i++) both[i] = tone[i / 2];
    g_autoptr(BcLoudness) meter = bc_loudness_new(2, BC_SAMPLE_RATE, TRUE, &error);
    g_assert_no_error(error);
    for (gsize i = 0; i < n; i += 1000) /* in pieces */
        bc_loudness_add(meter, both + 2 * i, MIN((gsize)1000, n - i));
    g_assert_cmpfloat(fabs(bc_loudness_integrated(meter) + 20), <, 0.08);
    g_assert_cmpfloat(fabs(bc_loudness_true_peak(meter) + 20), <, 0.05);
}

static void silence_and_what_is_short_have_no_loudness(void) {
    g_autofree gint16 *zeros = g_new0(gint16, BC_SAMPLE_RATE);
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE, 500, 9000);
    g_assert_true(bc_weighted_loudness(zeros, BC_SAMPLE_RATE) == BC_LOUDNESS_NONE);
    g_assert_true(bc_weighted_loudness(tone, BC_SAMPLE_RATE / 3) == BC_LOUDNESS_NONE);
    g_assert_true(bc_weighted_loudness(tone, 0) == BC_LOUDNESS_NONE);
    g_assert_cmpfloat(bc_weighted_loudness(tone, BC_SAMPLE_RATE), <, -10);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLoudness) meter = bc_loudness_new(1, BC_SAMPLE_RATE, FALSE, &error);
    g_assert_no_error(error);
    bc_loudness_add(meter, zeros, BC_SAMPLE_RATE);
    g_assert_true(bc_loudness_integrated(meter) == BC_LOUDNESS_NONE);
}

/* Tones, noise and pulses that come and go. */
static gint16 *random_sound(gsize n) {
    gint16 *sound = g_new(gint16, MAX(n, 1));
    for (gsize i = 0; i < n;) {
        int kind = g_test_rand_int_range(0, 4), length = g_test_rand_int_range(1, 20000);
        double amplitude = pow(10, g_test_rand_double_range(-4, 0)) * 32767;
        double step = exp(g_test_rand_double_range(-6, 1)); /* 9 Hz to 9.5 kHz */
        for (int k = 0; k < length && i < n; k++, i++)
            sound[i] = (gint16)lrint(amplitude * (kind == 0   ? 0
                                                  : kind == 1 ? g_test_rand_double_range(-1, 1)
                                                  : kind == 2 ? 0.3 + 0.7 * sin(step * k)
                                                              : exp(-(k % 200) / 9.0)));
    }
    return sound;
}

/* The quick way is libebur128's to a hundredth, for every length. */
static void the_quick_way_is_the_same(void) {
    for (guint round = 0; round < 200; round++) {
        gsize n = (gsize)g_test_rand_int_range(0, round < 150 ? 60000 : 400000);
        g_autofree gint16 *sound = random_sound(n);
        double quick = bc_weighted_loudness(sound, n), known = test_loudness(sound, n);
        if (quick != known) g_assert_cmpfloat(fabs(quick - known), <, 0.01);
    }
}

static double weigh_in_pieces(const gint16 *samples, gsize frames, guint channels, int longest) {
    g_autoptr(BcWeighing) weighing = bc_weighing_new(channels);
    for (gsize at = 0; at < frames;) {
        gsize some = (gsize)g_test_rand_int_range(0, longest);
        some = MIN(some, frames - at);
        bc_weighing_add(weighing, samples + at * channels, some);
        at += some;
        if (g_test_rand_int_range(0, 20) == 0) bc_weighing_loudness(weighing); /* changes nothing */
    }
    return bc_weighing_loudness(weighing);
}

/* Whole files are measured so: in one channel and in two that differ, whatever the pieces. */
static void the_quick_way_in_pieces_is_the_same(void) {
    double worst = 0;
    for (guint round = 0; round < 120; round++) {
        guint channels = 1 + round % 2;
        gsize frames = (gsize)g_test_rand_int_range(0, round < 60 ? 60000 : 700000);
        g_autofree gint16 *sound = random_sound(frames * channels);
        double known = test_loudness_of(sound, frames, channels);
        double quick = weigh_in_pieces(sound, frames, channels, 100000);
        double other = weigh_in_pieces(sound, frames, channels, 5000);
        g_assert_true(quick == other);
        if (quick == known) continue; /* silence, too */
        worst = MAX(worst, fabs(quick - known));
        g_assert_cmpfloat(fabs(quick - known), <, 0.01);
    }
    g_test_message("at most %.5f LU beside libebur128", worst);
}

static void what_is_wanted_has_limits(void) {
    g_assert_cmpfloat(bc_loudness_wanted(0), ==, -16);
    g_assert_cmpfloat(bc_loudness_wanted(-23), ==, -23);
    g_assert_cmpfloat(bc_loudness_wanted(-3), ==, BC_LOUDNESS_HIGHEST);
    g_assert_cmpfloat(bc_loudness_wanted(-99), ==, BC_LOUDNESS_LOWEST);
    g_assert_cmpfloat(bc_loudness_wanted(3), ==, BC_LOUDNESS_OFF);
}

static GPtrArray *say(const BcVoice *voice, double lufs) {
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    g_autoptr(GError) error = NULL;
    GPtrArray *heard = test_heard_new();
    BcUtterance utterances[G_N_ELEMENTS(texts)];
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++)
        utterances[i] = (BcUtterance){.voice = voice, .text = texts[i], .rate = 170};
    bc_synth_set_loudness(synth, lufs);
    gboolean spoken =
        bc_synth_speak(synth, utterances, G_N_ELEMENTS(texts), test_hear, heard, &error);
    g_assert_no_error(error);
    g_assert_true(spoken);
    return heard;
}

/* The loudness of all that was heard, one after the other; *peak is the highest true peak. */
static double loudness_of(GPtrArray *heard, double *peak) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLoudness) meter = bc_loudness_new(1, BC_SAMPLE_RATE, TRUE, &error);
    g_assert_no_error(error);
    for (guint i = 0; i < heard->len; i++) {
        GBytes *sound = g_ptr_array_index(heard, i);
        bc_loudness_add(meter, g_bytes_get_data(sound, NULL), test_samples(sound));
    }
    *peak = bc_loudness_true_peak(meter);
    return bc_loudness_integrated(meter);
}

/* What another sample rate shows of the peaks between ours. */
static double highest_resampled(GPtrArray *heard) {
    double most = -99;
    for (guint i = 0; i < heard->len; i++) {
        GBytes *sound = g_ptr_array_index(heard, i);
        const gint16 *samples = g_bytes_get_data(sound, NULL);
        most = MAX(most, test_resampled_peak(samples, test_samples(sound), 44100));
        most = MAX(most, test_resampled_peak(samples, test_samples(sound), 48000));
    }
    return most;
}

/* Those of English, of other languages and of another engine: nobody is louder than anybody. */
static void every_voice_is_at_the_target(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_assert_no_error(error);
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    double least[2] = {0, 0}, most[2] = {-99, -99};
    guint measured = 0;
    for (gsize i = 0; i < n; i++) {
        if (strcmp(all[i]->engine, "command") == 0 ||
            (!g_str_has_prefix(all[i]->language, "en") && i % 9 != 0))
            continue;
        for (guint k = 0; k < 2; k++) {
            double target = k == 0 ? -16 : -23, peak;
            g_autoptr(GPtrArray) heard = say(all[i], target);
            double lufs = loudness_of(heard, &peak);
            g_test_message("%s: %.2f LUFS, %.2f dBTP", all[i]->id, lufs, peak);
            g_assert_cmpfloat(fabs(lufs - target), <, 0.5);
            g_assert_cmpfloat(peak, <, -1);
            g_assert_cmpfloat(highest_resampled(heard), <, -1);
            least[k] = MIN(least[k], lufs);
            most[k] = MAX(most[k], lufs);
        }
        measured++;
    }
    g_test_message("-16: %.2f to %.2f, -23: %.2f to %.2f", least[0], most[0], least[1], most[1]);
    g_assert_cmpuint(measured, >=, 14);
    g_assert_cmpfloat(most[0] - least[0], <, 0.5);
    g_assert_cmpfloat(most[1] - least[1], <, 0.5);
}

/* What was spoken for one target is not what is heard for another. */
static void a_new_target_is_a_new_sound(void) {
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    g_autoptr(GPtrArray) heard = test_heard_new();
    BcUtterance utterance = {.voice = test_voice("narrator"), .text = LONG_TEXT, .rate = 170};
    const double targets[] = {0, -30, -16, BC_LOUDNESS_OFF, 0};
    for (guint i = 0; i < G_N_ELEMENTS(targets); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(GPtrArray) one = test_heard_new();
        bc_synth_set_loudness(synth, targets[i]);
        g_assert_true(bc_synth_speak(synth, &utterance, 1, test_hear, one, &error));
        g_assert_no_error(error);
        g_ptr_array_add(heard, g_bytes_ref(g_ptr_array_index(one, 0)));
    }
    test_assert_same(g_ptr_array_index(heard, 0), g_ptr_array_index(heard, 2));
    test_assert_same(g_ptr_array_index(heard, 0), g_ptr_array_index(heard, 4));
    g_assert_false(g_bytes_equal(g_ptr_array_index(heard, 0), g_ptr_array_index(heard, 1)));
    g_assert_false(g_bytes_equal(g_ptr_array_index(heard, 0), g_ptr_array_index(heard, 3)));
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/loudness/a tone is as loud as the standard says",
                    a_tone_is_as_loud_as_the_standard_says);
    g_test_add_func("/loudness/silence and what is short have no loudness",
                    silence_and_what_is_short_have_no_loudness);
    g_test_add_func("/loudness/the quick way is the same", the_quick_way_is_the_same);
    g_test_add_func("/loudness/the quick way in pieces is the same",
                    the_quick_way_in_pieces_is_the_same);
    g_test_add_func("/loudness/what is wanted has limits", what_is_wanted_has_limits);
    g_test_add_func("/loudness/every voice is at the target", every_voice_is_at_the_target);
    g_test_add_func("/loudness/a new target is a new sound", a_new_target_is_a_new_sound);
    return g_test_run();
}
