/* The silences of a script, measured in the finished WAV as one hears them: with every shipped
 * English voice and with a program of somebody else, where sounds begin and end softly. */
#include "helper.h"

#include "script/pause.h"
#include "script/script-private.h"
#include "sound/engine.h"
#include "sound/resample.h"
#include "sound/shape.h"

#include <dlfcn.h>
#include <sndfile.h>

/* -60 dBFS is silence, where speech is at -16 LUFS. */
enum { QUIET = 33, TOLERANCE_MS = 10 };

/* What begins and ends each sentence: hissing, breath, lips, nose, plosives, vowels. */
static const char *const sentences[] = {"Farmers wait for half",
                                        "Seven ships go past this",
                                        "Hundreds came home at length",
                                        "Think of both",
                                        "She will wash",
                                        "The leaves move",
                                        "Men sing along",
                                        "Our team came in",
                                        "Two cats sat",
                                        "Very few had enough",
                                        "Photos show a small house",
                                        "Those who stayed saw the moon"};

/* One segment for each kind of cut, in an order in which each can stand.  The voice changes where
 * the speaker does. */
static const struct {
    const char *head, *mark;
    BcCut cut;
} kinds[] = {
    {"narrator headline", "", BC_CUT_HEADLINE},
    {"narrator", ".", BC_CUT_SENTENCE},
    {"narrator", "?", BC_CUT_QUESTION},
    {"narrator", "…", BC_CUT_ELLIPSIS},
    {"narrator", ".", BC_CUT_TURN},
    {"other", ",", BC_CUT_COMMA},
    {"narrator", ":", BC_CUT_COLON},
    {"other", "", BC_CUT_SPEAKER},
    {"narrator introduction", ":", BC_CUT_INTRODUCTION},
    {"other", ".", BC_CUT_PARAGRAPH},
    {"narrator heading", "", BC_CUT_HEADLINE},
    {"narrator", "!", BC_CUT_STORY},
    {"narrator headline", ".", BC_CUT_END},
};

/* Every kind of cut at `rate`; sentence k of round r is number k + r. */
static BcScript *all_cuts(const char *voice, guint rate, guint round) {
    g_autoptr(GString) text = g_string_new("briefcast-script 1\nlanguage: en\n");
    g_string_append_printf(text, "rate: %u\nlead: 250\n", rate);
    g_string_append_printf(text, "cast: narrator = %s\ncast: other = %s\n", voice, voice);
    for (gsize k = 0; k < G_N_ELEMENTS(kinds); k++)
        g_string_append_printf(text, "\n[%s]\n%s%s\n", kinds[k].head,
                               sentences[(k + round) % G_N_ELEMENTS(sentences)], kinds[k].mark);
    g_autoptr(GError) error = NULL;
    BcScript *script = bc_script_parse(text->str, text->len, "cuts.script", &error);
    g_assert_no_error(error);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    for (guint i = 0; i < n; i++)
        g_assert_cmpuint(segments[i].pause_ms, ==, bc_pause_ms(kinds[i].cut, rate));
    return script;
}

typedef struct {
    BcTimeline *timeline;
    gint16 *samples;
    gsize n;
} Heard;

static void heard_clear(Heard *heard) {
    bc_timeline_free(heard->timeline);
    g_free(heard->samples);
}

static Heard hear(const BcScript *script, const BcVoices *voices) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "pauses.wav", NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSynth) synth = bc_synth_new(2);
    g_autoptr(BcSink) sink = bc_sink_new_file(path, NULL, &error);
    g_assert_no_error(error);
    Heard heard = {0};
    gboolean performed = bc_sound_perform(script, 0, G_MAXUINT, voices, synth, sink, NULL, NULL,
                                          &heard.timeline, &error);
    g_assert_no_error(error);
    g_assert_true(performed);
    g_assert_true(bc_sink_close(sink, &error));
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    g_assert_cmpint(info.channels, ==, 1);
    g_assert_cmpint(info.samplerate, ==, BC_SAMPLE_RATE);
    heard.n = (gsize)info.frames;
    heard.samples = g_new(gint16, heard.n);
    g_assert_cmpint((int)sf_readf_short(file, heard.samples, info.frames), ==, (int)info.frames);
    sf_close(file);
    test_remove_folder(folder, 1);
    return heard;
}

/* ms from sample `at` to the next sound in direction `step`. */
static double silence(const Heard *heard, gint64 at, gint64 step) {
    gint64 i = at;
    while (i >= 0 && i < (gint64)heard->n && ABS(heard->samples[i]) <= QUIET) i += step;
    return (double)ABS(i - at) * 1000 / BC_SAMPLE_RATE;
}

/* The silence around the middle of the pause after entry `i`. */
static double measured(const Heard *heard, const BcTimelineEntry *entries, guint n, guint i,
                       guint pause_ms) {
    gint64 end = entries[i].start + entries[i].samples;
    gint64 middle = end + (gint64)pause_ms * BC_SAMPLE_RATE / 2000;
    double after = i + 1 < n ? silence(heard, middle, 1)
                             : (double)((gint64)heard->n - middle) * 1000 / BC_SAMPLE_RATE;
    return silence(heard, middle, -1) + after;
}

typedef struct {
    double least, most; /* ms more than the script says */
} Range;

static void range_add(Range *range, double ms) {
    range->least = MIN(range->least, ms);
    range->most = MAX(range->most, ms);
}

static void assert_pauses(const char *voice, const BcScript *script, const Heard *heard,
                          Range *range) {
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(heard->timeline, &n);
    const BcSegment *segments = bc_script_segments(script, &n);
    range_add(range, silence(heard, 0, 1) - bc_script_lead_ms(script));
    for (guint i = 0; i < n; i++)
        range_add(range, measured(heard, entries, n, i, segments[i].pause_ms) -
                             (double)segments[i].pause_ms);
    g_test_message("%s: %+.1f to %+.1f ms", voice, range->least, range->most);
    g_assert_cmpfloat(range->least, >=, -TOLERANCE_MS);
    g_assert_cmpfloat(range->most, <=, TOLERANCE_MS);
}

static int step(const Heard *heard, gint64 from, gint64 to) {
    int most = 0;
    for (gint64 i = MAX(from, 0); i < to && i + 1 < (gint64)heard->n; i++)
        most = MAX(most, ABS(heard->samples[i + 1] - heard->samples[i]));
    return most;
}

/* A click is a step that speech does not make: none where sound and silence meet. */
static void assert_no_clicks(const Heard *heard) {
    enum { NEAR = BC_SAMPLE_RATE / 1000 }; /* 1 ms */
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(heard->timeline, &n);
    for (guint i = 0; i < n; i++) {
        gint64 start = entries[i].start, end = start + entries[i].samples;
        int usual = step(heard, start + NEAR, end - NEAR);
        g_assert_cmpint(usual, >, 1000);
        g_assert_cmpint(step(heard, start - NEAR, start + NEAR), <, usual / 8);
        g_assert_cmpint(step(heard, end - NEAR, end + NEAR), <, usual / 8);
    }
}

static gboolean is_missing(const BcVoice *voice) {
    if (!g_str_equal(voice->engine, "flite")) return FALSE;
    void *library = dlopen("libflite.so.1", RTLD_LAZY);
    if (library != NULL) dlclose(library);
    return library == NULL;
}

static void check_voice(const char *id, const BcVoices *voices, guint rate, Range *range) {
    for (guint round = 0; round < 3; round++) {
        g_autoptr(BcScript) script = all_cuts(id, rate, 4 * round);
        Heard heard = hear(script, voices);
        assert_pauses(id, script, &heard, range);
        assert_no_clicks(&heard);
        heard_clear(&heard);
    }
}

static void check_voices(const char *engine, guint rate) {
    g_autoptr(BcVoices) voices = bc_voices_load(NULL);
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    guint checked = 0;
    for (gsize i = 0; i < n; i++) {
        if (!g_str_equal(all[i]->language, "en") || !g_str_equal(all[i]->engine, engine)) continue;
        if (is_missing(all[i])) {
            g_test_skip("libflite1 is not installed");
            return;
        }
        check_voice(all[i]->id, voices, rate, &(Range){0});
        checked++;
    }
    g_assert_cmpuint(checked, >=, 4);
}

static void the_silence_is_the_scripts(void) { check_voices("espeak-ng", 170); }
static void slowly(void) { check_voices("espeak-ng", 110); }
static void in_a_hurry(void) { check_voices("espeak-ng", 300); }
static void with_recorded_voices(void) {
    check_voices("flite", 170);
    check_voices("flite", 250);
}

/* A program that pads what it says, as most do. */
static void with_a_program(void) {
    g_autofree char *program = g_find_program_in_path("espeak-ng");
    if (program == NULL) {
        g_test_skip("espeak-ng is not installed");
        return;
    }
    g_autofree char *folder = g_build_filename(bc_data_user_folder(), "en", NULL);
    g_autofree char *path = g_build_filename(folder, "padded.voice", NULL);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_assert_true(g_file_set_contents(path,
                                      "[voice]\nsex = male\nrole = extra\nengine = command\n"
                                      "command = espeak-ng -v en-us -a 60 --stdout {text}\n",
                                      -1, NULL));
    g_autoptr(BcVoices) voices = bc_voices_load(NULL);
    check_voice("en/padded", voices, 170, &(Range){0});
    test_remove_folder(folder, 1);
    g_assert_cmpint(g_rmdir(bc_data_user_folder()), ==, 0);
}

/* ---- nothing of the speech is cut off ---- */

static double energy(const gint16 *samples, gsize n) {
    double sum = 0;
    for (gsize i = 0; i < n; i++) sum += (double)samples[i] * samples[i];
    return sum;
}

/* The loudest 5 ms, as an amplitude. */
static double loudest(const gint16 *samples, gsize n) {
    enum { WINDOW = BC_SAMPLE_RATE / 200 };
    double most = 0;
    for (gsize at = 0; at + WINDOW <= n; at += WINDOW / 4)
        most = MAX(most, energy(samples + at, WINDOW) / WINDOW);
    return sqrt(most);
}

/* Of a hiss or a breath that begins or ends a sentence one hears all: what is cut off has at most
 * the share `most_energy` of the sentence's energy, and each of its 5 ms is `below` dB softer than
 * the loudest. */
static void assert_whole(const char *voice, const BcSamples *raw, double most_energy,
                         double below) {
    gsize start, kept = bc_shape_trim(raw->data, raw->n, &start), end = start + kept;
    double all = energy(raw->data, raw->n);
    double lost = energy(raw->data, start) + energy(raw->data + end, raw->n - end);
    double most = MAX(loudest(raw->data, start), loudest(raw->data + end, raw->n - end));
    double softer = 20 * log10(loudest(raw->data, raw->n) / MAX(most, 0.1));
    g_test_message("%s: %.1e of the energy, at least %.0f dB softer", voice, lost / all, softer);
    g_assert_cmpfloat(lost, <=, all * most_energy);
    g_assert_cmpfloat(softer, >=, below);
}

static void nothing_is_cut_off(void) {
    g_autoptr(BcVoices) voices = bc_voices_load(NULL);
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    for (gsize i = 0; i < n; i++) {
        const BcEngine *engine = bc_engine_find(all[i]->engine);
        if (!g_str_equal(all[i]->language, "en") || is_missing(all[i])) continue;
        g_autofree char *description =
            engine->describe != NULL ? engine->describe(all[i]) : g_strdup(all[i]->path);
        g_assert_null(engine->start());
        g_assert_null(engine->load(description));
        for (gsize k = 0; k < G_N_ELEMENTS(sentences); k++) {
            BcSamples raw = {0};
            g_assert_null(engine->speak(sentences[k], 170, &raw));
            g_assert_null(bc_resample(&raw));
            /* Around a recording there is the air of its room. */
            gboolean recorded = engine == &bc_engine_flite;
            assert_whole(all[i]->id, &raw, recorded ? 5e-5 : 1e-6, recorded ? 40 : 60);
            g_free(raw.data);
        }
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_autofree char *config = test_folder(); /* voices of the user are none of ours */
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    g_test_add_func("/pauses/the silence is the script's, with every English voice",
                    the_silence_is_the_scripts);
    g_test_add_func("/pauses/slowly", slowly);
    g_test_add_func("/pauses/in a hurry", in_a_hurry);
    g_test_add_func("/pauses/with recorded voices", with_recorded_voices);
    g_test_add_func("/pauses/with a program", with_a_program);
    g_test_add_func("/pauses/nothing of the speech is cut off", nothing_is_cut_off);
    int failed = g_test_run();
    g_rmdir(config);
    return failed;
}
