/* Engines beside espeak-ng: flite's recorded voices, and sounds of any sample rate. */
#include "helper.h"

#include "sound/engine.h"
#include "sound/resample.h"
#include "sound/synth.h"

#include <dlfcn.h>

/* ---- sample rates ---- */

static BcSamples tone(guint rate, double hz, gsize n) {
    BcSamples samples = {.rate = rate};
    for (gsize i = 0; i < n; i++) {
        gint16 sample = (gint16)lrint(10000 * sin(2 * G_PI * hz * (double)i / rate));
        bc_samples_append(&samples, &sample, 1);
    }
    return samples;
}

/* The tone that comes out is the one that went in, at the same time and as loud. */
static void a_tone_stays_where_it_was_at_any_rate(void) {
    const guint rates[] = {8000, 16000, 22050, 24000, 44100, 48000};
    for (gsize k = 0; k < G_N_ELEMENTS(rates); k++) {
        BcSamples samples = tone(rates[k], 440, rates[k]);
        g_assert_null(bc_resample(&samples));
        g_assert_cmpuint(samples.n, >=, BC_SAMPLE_RATE - 1);
        g_assert_cmpuint(samples.n, <=, BC_SAMPLE_RATE + 1);
        double worst = 0;
        for (gsize i = BC_SAMPLE_RATE / 10; i < BC_SAMPLE_RATE * 9 / 10; i++) {
            double wanted = 10000 * sin(2 * G_PI * 440 * (double)i / BC_SAMPLE_RATE);
            worst = MAX(worst, fabs(samples.data[i] - wanted));
        }
        g_test_message("%u Hz: differs by at most %.1f of 10000", rates[k], worst);
        g_assert_cmpfloat(worst, <, 10);
        g_free(samples.data);
    }
}

/* A click at the very beginning and one at the very end are both still there. */
static void nothing_is_lost_at_the_ends(void) {
    BcSamples samples = {.rate = 16000};
    for (gsize i = 0; i < 16000; i++) {
        gint16 sample = i < 16 || i >= 16000 - 16 ? 12000 : 0;
        bc_samples_append(&samples, &sample, 1);
    }
    g_assert_null(bc_resample(&samples));
    double first = 0, last = 0, middle = 0;
    for (gsize i = 0; i < 22; i++) {
        first += samples.data[i] / 22.0;
        last += samples.data[samples.n - 1 - i] / 22.0;
        middle += samples.data[samples.n / 2 + i] / 22.0;
    }
    g_assert_cmpfloat(first, >, 9000);
    g_assert_cmpfloat(last, >, 9000);
    g_assert_cmpfloat(fabs(middle), <, 5);
    g_free(samples.data);
}

static void full_scale_is_cut_off_and_does_not_wrap(void) {
    BcSamples samples = {.rate = 16000};
    for (gsize i = 0; i < 16000; i++) {
        gint16 sample = i / 20 % 2 == 0 ? G_MAXINT16 : G_MININT16;
        bc_samples_append(&samples, &sample, 1);
    }
    g_assert_null(bc_resample(&samples));
    /* in the middle of each half wave, where nothing rings, the sign is that of the source */
    for (gsize i = 100; i < 15900; i++)
        if (i % 20 == 10) {
            gint16 sample = samples.data[i * BC_SAMPLE_RATE / 16000];
            g_assert_true((sample > 0) == (i / 20 % 2 == 0));
        }
    g_free(samples.data);
}

/* ---- flite ---- */

static gboolean flite_is_missing(void) {
    void *library = dlopen("libflite.so.1", RTLD_LAZY);
    if (library == NULL) g_test_skip("libflite1 is not installed");
    return library == NULL;
}

static const BcVoice *flite_voice(const char *id) {
    static BcVoices *voices;
    if (voices == NULL) voices = bc_voices_load(NULL);
    const BcVoice *voice = bc_voices_find(voices, id, "en");
    g_assert_nonnull(voice);
    return voice;
}

static const char *const flite_voices[] = {"flite-slt", "flite-rms", "flite-awb", "flite-kal16"};
static const char news[] =
    "The two leaders met on Monday, and the president said that talks would go on for another two "
    "weeks. Nobody expects an agreement before the summer.";

static GBytes *say_at(const BcVoice *voice, guint rate, const char *text) {
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = voice, .text = text, .rate = rate};
    g_assert_true(bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error));
    g_assert_no_error(error);
    return g_bytes_ref(g_ptr_array_index(heard, 0));
}

static void recorded_voices_speak_the_same_every_time(void) {
    if (flite_is_missing()) return;
    for (gsize i = 0; i < G_N_ELEMENTS(flite_voices); i++) {
        const BcVoice *voice = flite_voice(flite_voices[i]);
        g_autoptr(GBytes) once = test_say(voice, "Rain is expected in the north.");
        g_autoptr(GBytes) again = test_say(voice, "Rain is expected in the north.");
        test_assert_same(once, again);
        g_assert_cmpuint(test_samples(once), >, BC_SAMPLE_RATE);
        g_assert_cmpuint(test_samples(once), <, 4 * BC_SAMPLE_RATE);
    }
}

/* So many words a minute are as long with one engine as with the other: a sixth more or less. */
static void a_rate_means_the_same_to_every_engine(void) {
    if (flite_is_missing()) return;
    const guint rates[] = {120, 170, 250};
    for (gsize k = 0; k < G_N_ELEMENTS(rates); k++) {
        g_autoptr(GBytes) usual = say_at(test_voice("narrator"), rates[k], news);
        for (gsize i = 0; i < G_N_ELEMENTS(flite_voices); i++) {
            g_autoptr(GBytes) sound = say_at(flite_voice(flite_voices[i]), rates[k], news);
            double ratio = (double)test_samples(sound) / (double)test_samples(usual);
            g_test_message("%s at %u: %.2f of espeak-ng", flite_voices[i], rates[k], ratio);
            g_assert_cmpfloat(ratio, >, 0.83);
            g_assert_cmpfloat(ratio, <, 1.2);
        }
    }
}

/* flite itself knows ASCII only. */
static void accents_and_typographic_marks_are_no_obstacle(void) {
    if (flite_is_missing()) return;
    const BcVoice *voice = flite_voice("flite-slt");
    g_autoptr(GBytes) plain = test_say(voice, "\"Nothing\" was said - at the cafe.");
    g_autoptr(GBytes) typeset = test_say(voice, "“Nothing” was said — at the café.");
    test_assert_same(plain, typeset);
}

static void assert_refused(const BcVoice *voice, const char *text, const char *message) {
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = voice, .text = text, .rate = 170};
    g_assert_false(bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
    g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, message));
    g_assert_null(strchr(error->message, '\n'));
}

static void what_flite_cannot_say_is_told(void) {
    if (flite_is_missing()) return;
    assert_refused(flite_voice("flite-slt"), "Привет, мир", "nothing but English");
    char name[] = "nobody", engine[] = "flite", id[] = "en/v", file[] = "en/v.voice";
    BcVoice nobody = {.id = id, .engine = engine, .name = name, .file = file};
    assert_refused(&nobody, "hello", "en/v.voice: flite: libflite_cmu_us_nobody.so.1 cannot");
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "v.flitevox", NULL);
    g_assert_true(g_file_set_contents(path, "This is not a voice.\n", -1, NULL));
    nobody.path = path;
    assert_refused(&nobody, "hello", "no voice that it can load");
    test_remove_folder(folder, 1);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/engines/a tone stays where it was at any rate",
                    a_tone_stays_where_it_was_at_any_rate);
    g_test_add_func("/engines/nothing is lost at the ends", nothing_is_lost_at_the_ends);
    g_test_add_func("/engines/full scale is cut off and does not wrap",
                    full_scale_is_cut_off_and_does_not_wrap);
    g_test_add_func("/engines/recorded voices speak the same every time",
                    recorded_voices_speak_the_same_every_time);
    g_test_add_func("/engines/a rate means the same to every engine",
                    a_rate_means_the_same_to_every_engine);
    g_test_add_func("/engines/accents and typographic marks are no obstacle",
                    accents_and_typographic_marks_are_no_obstacle);
    g_test_add_func("/engines/what flite cannot say is told", what_flite_cannot_say_is_told);
    return g_test_run();
}
