/* A script performed: what sounds when, to the sample. */
#include "helper.h"
#include "script/script-private.h"
#include "sound/synth.h"

#include <sndfile.h>

/* Pauses whose samples are no whole number. */
static BcScript *make_script(guint rounds) {
    BcScript *script = bc_script_new("en", 180);
    static const char *const lines[] = {"The talks began on Monday.", "We will not wait.", "\"\"",
                                        "She left."};
    int anna = bc_script_add_member(script, "anna-berg", "Anna Berg", NULL, BC_SPEAKER_PERSON,
                                    BC_SEX_FEMALE);
    BcCastMember *cast = (BcCastMember *)(gpointer)script->cast->data;
    cast[0].voice = g_strdup("en/narrator");
    cast[anna].voice = g_strdup("f-mid"); /* in the script's language */
    script->lead_ms = 251;
    for (guint i = 0; i < rounds * G_N_ELEMENTS(lines); i++) {
        guint k = i % G_N_ELEMENTS(lines);
        bc_script_add_segment(script, k == 1 ? BC_SEGMENT_DIRECT : BC_SEGMENT_NARRATION,
                              k == 1 ? (guint)anna : 0, g_strdup(lines[k]), BC_SPAN_NONE, 0,
                              k == 3 ? "en/m-deep" : NULL);
        g_array_index(script->segments, BcSegment, i).pause_ms = 101 + 7 * (i % 5);
    }
    return script;
}

typedef struct {
    BcVoices *voices;
    BcSynth *synth;
} Stage;

static Stage stage_new(void) {
    g_autoptr(GError) error = NULL;
    Stage stage = {bc_voices_load(&error), bc_synth_new(2)};
    g_assert_no_error(error);
    return stage;
}

static void stage_clear(Stage *stage) {
    bc_voices_free(stage->voices);
    bc_synth_free(stage->synth);
}

static BcTimeline *perform(Stage *stage, const BcScript *script, guint first, BcSink *sink) {
    BcTimeline *timeline = NULL;
    g_autoptr(GError) error = NULL;
    gboolean performed = bc_sound_perform(script, first, G_MAXUINT, stage->voices, stage->synth,
                                          sink, NULL, NULL, &timeline, &error);
    g_assert_no_error(error);
    g_assert_true(performed);
    return timeline;
}

static GBytes *read_back(const char *path) {
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    gint16 *samples = g_new(gint16, info.frames);
    g_assert_cmpint((int)sf_readf_short(file, samples, info.frames), ==, (int)info.frames);
    sf_close(file);
    return g_bytes_new_take(samples, (gsize)info.frames * sizeof *samples);
}

/* Performs to a WAV file and reads it back. */
static GBytes *perform_to_file(Stage *stage, const BcScript *script, guint first,
                               BcTimeline **timeline) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    g_autoptr(BcSink) sink = bc_sink_new_file(path, NULL, NULL);
    *timeline = perform(stage, script, first, sink);
    g_assert_true(bc_sink_close(sink, NULL));
    GBytes *sound = read_back(path);
    test_remove_folder(folder, 1);
    return sound;
}

/* To the nearest sample. */
static gint64 samples_of(guint ms) { return (gint64)lrint(ms * BC_SAMPLE_RATE / 1000.0); }

static void the_timeline_is_segments_and_pauses(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(50);
    g_autoptr(BcTimeline) timeline = NULL;
    g_autoptr(GBytes) sound = perform_to_file(&stage, script, 0, &timeline);
    guint n, segments_n;
    const BcSegment *segments = bc_script_segments(script, &segments_n);
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    g_assert_cmpuint(n, ==, segments_n);
    gint64 at = samples_of(251);
    for (guint i = 0; i < n; i++) {
        g_assert_cmpuint(entries[i].segment, ==, i);
        g_assert_cmpint((int)entries[i].start, ==, (int)at);
        if (i % 4 == 2) g_assert_cmpint((int)entries[i].samples, ==, 0); /* nothing to say */
        if (i % 4 != 2) g_assert_cmpint((int)entries[i].samples, >, BC_SAMPLE_RATE / 4);
        at += entries[i].samples + samples_of(segments[i].pause_ms);
    }
    g_assert_cmpint((int)bc_timeline_length(timeline), ==, (int)at);
    g_assert_cmpint((int)test_samples(sound), ==, (int)bc_timeline_length(timeline));
    stage_clear(&stage);
}

static void pauses_are_silent_and_segments_are_not(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(2);
    g_autoptr(BcTimeline) timeline = NULL;
    g_autoptr(GBytes) sound = perform_to_file(&stage, script, 0, &timeline);
    const gint16 *samples = g_bytes_get_data(sound, NULL);
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    gint64 at = 0;
    for (guint i = 0; i <= n; i++) {
        gint64 until = i < n ? entries[i].start : bc_timeline_length(timeline);
        for (; at < until; at++) g_assert_cmpint(samples[at], ==, 0);
        if (i == n) break;
        int most = 0;
        for (; at < entries[i].start + entries[i].samples; at++) most = MAX(most, ABS(samples[at]));
        g_assert_cmpint(most, <=, 29204);
        if (entries[i].samples > 0) g_assert_cmpint(most, >, 8000);
    }
    stage_clear(&stage);
}

static void assert_same_timeline(const BcTimeline *one, const BcTimeline *two) {
    guint n, m;
    const BcTimelineEntry *a = bc_timeline_entries(one, &n);
    const BcTimelineEntry *b = bc_timeline_entries(two, &m);
    g_assert_cmpuint(n, ==, m);
    for (guint i = 0; i < n; i++) {
        g_assert_cmpuint(a[i].segment, ==, b[i].segment);
        g_assert_cmpint((int)a[i].start, ==, (int)b[i].start);
        g_assert_cmpint((int)a[i].samples, ==, (int)b[i].samples);
    }
    g_assert_cmpint((int)bc_timeline_length(one), ==, (int)bc_timeline_length(two));
}

static void measuring_says_what_performing_does(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(3);
    g_autoptr(BcTimeline) measured = perform(&stage, script, 0, NULL);
    g_autoptr(BcTimeline) again = perform(&stage, script, 0, NULL);
    g_autoptr(BcTimeline) performed = NULL;
    g_autoptr(GBytes) sound = perform_to_file(&stage, script, 0, &performed);
    assert_same_timeline(measured, performed);
    assert_same_timeline(again, performed);
    stage_clear(&stage);
}

static void any_segment_can_be_the_first(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(1);
    g_autoptr(BcTimeline) whole = NULL;
    g_autoptr(BcTimeline) rest = NULL;
    g_autoptr(GBytes) all = perform_to_file(&stage, script, 0, &whole);
    g_autoptr(GBytes) end = perform_to_file(&stage, script, 3, &rest);
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(rest, &n);
    g_assert_cmpuint(n, ==, 1);
    g_assert_cmpuint(entries[0].segment, ==, 3);
    g_assert_cmpint((int)entries[0].start, ==, 0); /* no lead: the listener has asked for it */
    const gint16 *tail =
        (const gint16 *)g_bytes_get_data(all, NULL) + bc_timeline_entries(whole, NULL)[3].start;
    g_assert_cmpmem(g_bytes_get_data(end, NULL), (gsize)entries[0].samples * 2, tail,
                    (gsize)entries[0].samples * 2);
    g_autoptr(BcTimeline) nothing = perform(&stage, script, 99, NULL);
    bc_timeline_entries(nothing, &n);
    g_assert_cmpuint(n, ==, 0);
    stage_clear(&stage);
}

static void parts_make_the_whole(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(2);
    g_autoptr(BcTimeline) whole = NULL;
    g_autoptr(GBytes) all = perform_to_file(&stage, script, 0, &whole);
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    g_autoptr(BcSink) sink = bc_sink_new_file(path, NULL, NULL);
    g_autoptr(BcTimeline) joined = NULL;
    for (guint first = 0; first < 8; first += 3) {
        g_autoptr(BcTimeline) part = NULL;
        g_assert_true(bc_sound_perform(script, first, first + 3, stage.voices, stage.synth, sink,
                                       NULL, NULL, &part, NULL));
        if (joined == NULL)
            joined = g_steal_pointer(&part);
        else
            bc_timeline_append(joined, part);
    }
    g_assert_true(bc_sink_close(sink, NULL));
    g_autoptr(GBytes) in_parts = read_back(path);
    test_assert_same(all, in_parts);
    assert_same_timeline(whole, joined);
    test_remove_folder(folder, 1);
    stage_clear(&stage);
}

static void an_empty_script_is_its_lead(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = bc_script_new("en", 170);
    g_autoptr(BcTimeline) timeline = perform(&stage, script, 0, NULL);
    g_assert_cmpint((int)bc_timeline_length(timeline), ==,
                    (int)(bc_script_lead_ms(script) * BC_SAMPLE_RATE + 500) / 1000);
    stage_clear(&stage);
}

/* ---- progress ---- */

typedef struct {
    guint calls, last_done, stop_at;
    double last_seconds;
} Watch;

static gboolean watch(guint done, guint all, double seconds, gpointer data) {
    Watch *w = data;
    g_assert_cmpuint(all, ==, 8);
    g_assert_cmpuint(done, >=, w->last_done);
    g_assert_cmpfloat(seconds, >=, w->last_seconds);
    w->calls++;
    w->last_done = done;
    w->last_seconds = seconds;
    return done < w->stop_at;
}

static void progress_is_told(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(2);
    g_autoptr(BcTimeline) timeline = NULL;
    Watch w = {.stop_at = 99};
    g_assert_true(bc_sound_perform(script, 0, G_MAXUINT, stage.voices, stage.synth, NULL, watch, &w,
                                   &timeline, NULL));
    g_assert_cmpuint(w.last_done, ==, 8);
    g_assert_cmpuint(w.calls, >=, 8);
    g_assert_cmpfloat(fabs(w.last_seconds * BC_SAMPLE_RATE - (double)bc_timeline_length(timeline)),
                      <, 1);
    stage_clear(&stage);
}

static void progress_can_stop_it(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = make_script(2);
    g_autoptr(GError) error = NULL;
    BcTimeline *timeline = NULL;
    Watch w = {.stop_at = 3};
    g_assert_false(bc_sound_perform(script, 0, G_MAXUINT, stage.voices, stage.synth, NULL, watch,
                                    &w, &timeline, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CANCELLED);
    g_assert_null(timeline);
    g_assert_cmpuint(w.last_done, ==, 3);
    stage_clear(&stage);
}

static gboolean count(guint done, guint all, double seconds, gpointer data) {
    (void)done, (void)all, (void)seconds;
    return ++*(guint *)data < 4;
}

/* The first segment alone takes long to make: one can stop before it is there. */
static void progress_is_told_while_waiting(void) {
    Stage stage = stage_new();
    g_autoptr(BcScript) script = bc_script_new("en", 170);
    ((BcCastMember *)(gpointer)script->cast->data)[0].voice = g_strdup("en/narrator");
    g_autoptr(GString) long_text = g_string_new(NULL);
    while (long_text->len < 400000) g_string_append(long_text, "It goes on and on, and on again. ");
    bc_script_add_segment(script, BC_SEGMENT_NARRATION, 0, g_strdup(long_text->str), BC_SPAN_NONE,
                          0, NULL);
    guint calls = 0;
    g_autoptr(GError) error = NULL;
    gint64 begin = g_get_monotonic_time();
    g_assert_false(bc_sound_perform(script, 0, G_MAXUINT, stage.voices, stage.synth, NULL, count,
                                    &calls, NULL, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CANCELLED);
    g_assert_cmpuint(calls, ==, 4);
    g_assert_cmpfloat((double)(g_get_monotonic_time() - begin) / 1e6, <, 2.5);
    stage_clear(&stage);
}

/* ---- what is missing ---- */

static void assert_no_performance(BcScript *script, const char *message) {
    Stage stage = stage_new();
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_sound_perform(script, 0, G_MAXUINT, stage.voices, stage.synth, NULL, NULL,
                                    NULL, NULL, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, message));
    stage_clear(&stage);
}

static void a_voice_that_is_not_there_is_told(void) {
    g_autoptr(BcScript) script = make_script(1);
    BcCastMember *cast = (BcCastMember *)(gpointer)script->cast->data;
    g_free(cast[1].voice);
    cast[1].voice = g_strdup("en/nobody");
    assert_no_performance(script, "en/nobody");
    g_clear_pointer(&cast[1].voice, g_free);
    assert_no_performance(script, "Anna Berg");
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/perform/the timeline is segments and pauses",
                    the_timeline_is_segments_and_pauses);
    g_test_add_func("/perform/pauses are silent and segments are not",
                    pauses_are_silent_and_segments_are_not);
    g_test_add_func("/perform/measuring says what performing does",
                    measuring_says_what_performing_does);
    g_test_add_func("/perform/any segment can be the first", any_segment_can_be_the_first);
    g_test_add_func("/perform/parts make the whole", parts_make_the_whole);
    g_test_add_func("/perform/an empty script is its lead", an_empty_script_is_its_lead);
    g_test_add_func("/perform/progress is told", progress_is_told);
    g_test_add_func("/perform/progress can stop it", progress_can_stop_it);
    g_test_add_func("/perform/progress is told while waiting", progress_is_told_while_waiting);
    g_test_add_func("/perform/a voice that is not there is told",
                    a_voice_that_is_not_there_is_told);
    return g_test_run();
}
