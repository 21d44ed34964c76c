#define _GNU_SOURCE
/* Files are brought to their loudness when they are finished, whatever their format. */
#include "helper.h"
#include "sound/limit.h"
#include "sound/loudness.h"
#include "sound/master.h"

#include <sndfile.h>

#define SECONDS(n) ((gsize)((n)*BC_SAMPLE_RATE))

/* Syllables with sharp peaks, `frames` of them with `channels` samples, the right one softer. */
static gint16 *speech_like(gsize frames, guint channels, double amplitude) {
    gint16 *made = g_new(gint16, frames * channels);
    for (gsize i = 0; i < frames; i++) {
        double at = (double)i / BC_SAMPLE_RATE, since = fmod(at, 0.008);
        double value = exp(-since * 600) * sin(2 * G_PI * 700 * since) *
                       (0.5 + 0.5 * sin(2 * G_PI * 3.1 * at)) * (fmod(at, 4) < 3.5);
        for (guint c = 0; c < channels; c++)
            made[i * channels + c] = (gint16)lrint(value * amplitude / (1 + c));
    }
    return made;
}

typedef struct {
    double lufs, peak;
    gsize frames;
    char *title;
} Heard;

/* What is in a file, at whatever rate it has. */
static Heard listen(const char *path) {
    g_autoptr(GError) error = NULL;
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    g_assert_nonnull(file);
    g_autoptr(BcLoudness) meter =
        bc_loudness_new((guint)info.channels, (guint)info.samplerate, TRUE, &error);
    g_assert_no_error(error);
    gint16 samples[4096];
    Heard heard = {.title = g_strdup(sf_get_string(file, SF_STR_TITLE))};
    for (sf_count_t n; (n = sf_readf_short(file, samples, 2048)) > 0;) {
        bc_loudness_add(meter, samples, (gsize)n);
        heard.frames += (gsize)n;
    }
    sf_close(file);
    heard.lufs = bc_loudness_integrated(meter);
    heard.peak = bc_loudness_true_peak(meter);
    return heard;
}

/* Writes `samples` in pieces; the file's bytes. */
static GBytes *write_file(const char *path, const BcSinkOptions *options, const gint16 *samples,
                          gsize frames, double *lufs) {
    g_autoptr(GError) error = NULL;
    guint channels = MAX(options->channels, 1);
    g_autoptr(BcSink) sink = bc_sink_new_file(path, options, &error);
    g_assert_no_error(error);
    for (gsize at = 0; at < frames; at += 30011)
        g_assert_true(
            bc_sink_write(sink, samples + at * channels, MIN((gsize)30011, frames - at), &error));
    g_assert_false(bc_sink_loudness(sink, lufs, lufs)); /* not yet */
    g_assert_true(bc_sink_close(sink, &error));
    double peak;
    if (!bc_sink_loudness(sink, lufs, &peak)) *lufs = 0;
    char *bytes;
    gsize n;
    g_assert_true(g_file_get_contents(path, &bytes, &n, &error));
    return g_bytes_new_take(bytes, n);
}

static void every_format_is_brought_to_the_target(void) {
    g_autofree char *folder = test_folder();
    const BcSoundTags tags = {.title = "Level"};
    guint written = 0;
    for (const char *const *format = bc_sink_formats(); *format != NULL; format++)
        for (guint channels = 1; channels <= 2; channels++)
            for (double amplitude = 2500; amplitude < 30000; amplitude *= 10) {
                gsize frames = SECONDS(7);
                g_autofree gint16 *samples = speech_like(frames, channels, amplitude);
                g_autofree char *name = g_strdup_printf("level%u.%s", written++, *format);
                g_autofree char *path = g_build_filename(folder, name, NULL);
                BcSinkOptions options = {.channels = channels, .loudness = -20, .tags = &tags};
                double told;
                g_autoptr(GBytes) bytes = write_file(path, &options, samples, frames, &told);
                Heard heard = listen(path);
                g_test_message("%s: %.2f LUFS, told %.2f, %.2f dBTP", name, heard.lufs, told,
                               heard.peak);
                g_assert_cmpfloat(fabs(heard.lufs + 20), <, 0.3);
                g_assert_cmpfloat(fabs(told - heard.lufs), <, 0.2);
                g_assert_cmpfloat(heard.peak, <, -1);
                if (strcmp(*format, "wav") == 0) g_assert_cmpuint(heard.frames, ==, frames);
                if (strcmp(*format, "wav") == 0) g_assert_cmpfloat(heard.peak, <, -2.4);
                g_assert_cmpstr(heard.title, ==, "Level");
                g_free(heard.title);
                g_autoptr(GBytes) again = write_file(path, &options, samples, frames, &told);
                test_assert_same(bytes, again);
            }
    test_remove_folder(folder, written);
}

/* The samples of a WAV of ours. */
static void assert_written(GBytes *bytes, const gint16 *samples, gsize n) {
    gsize size;
    const char *data = g_bytes_get_data(bytes, &size);
    g_assert_cmpuint(size, >=, n * sizeof *samples + 44);
    g_assert_nonnull(memmem(data, size, samples, n * sizeof *samples));
}

static void what_is_near_the_target_is_left_alone(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "near.wav", NULL);
    gsize frames = SECONDS(5);
    g_autofree gint16 *samples = speech_like(frames, 1, 9000);
    double is = test_loudness(samples, frames), told;
    for (double off = -0.2; off < 0.3; off += 0.2) {
        BcSinkOptions options = {.loudness = is + off};
        g_autoptr(GBytes) bytes = write_file(path, &options, samples, frames, &told);
        assert_written(bytes, samples, frames);
        g_assert_cmpfloat(fabs(told - is), <, 0.05);
    }
    BcSinkOptions nobody_asked = {.loudness = BC_LOUDNESS_OFF};
    g_autoptr(GBytes) bytes = write_file(path, &nobody_asked, samples, frames, &told);
    assert_written(bytes, samples, frames);
    g_assert_cmpfloat(told, ==, 0);
    test_remove_folder(folder, 1);
}

static void what_cannot_be_measured_is_left_alone(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "short.wav", NULL);
    g_autofree gint16 *silence = g_new0(gint16, SECONDS(3));
    g_autofree gint16 *tone = test_tone(SECONDS(0.3), 400, 500);
    BcSinkOptions options = {.loudness = -16};
    double told;
    g_autoptr(GBytes) silent = write_file(path, &options, silence, SECONDS(3), &told);
    assert_written(silent, silence, SECONDS(3));
    g_assert_cmpfloat(told, ==, 0);
    g_autoptr(GBytes) tiny = write_file(path, &options, tone, SECONDS(0.3), &told);
    assert_written(tiny, tone, SECONDS(0.3));
    g_autoptr(GBytes) nothing = write_file(path, &options, tone, 0, &told);
    g_assert_cmpuint(g_bytes_get_size(nothing), >=, 44);
    test_remove_folder(folder, 1);
}

/* ---- in pieces ---- */

typedef struct {
    GArray *samples;
    guint channels;
} Collected;

static gboolean collect(const gint16 *samples, gsize frames, gpointer data, GError **error) {
    Collected *collected = data;
    (void)error;
    g_array_append_vals(collected->samples, samples, (guint)frames * collected->channels);
    return TRUE;
}

/* Half a minute is more than is limited at a time; what comes out is what a limiter that sees all
 * of it makes of it with the same gain, which the softest parts show. */
static void pieces_fit_together(void) {
    g_autoptr(GError) error = NULL;
    for (guint channels = 1; channels <= 2; channels++) {
        gsize frames = SECONDS(31), n = frames * channels;
        g_autofree gint16 *samples = speech_like(frames, channels, 9000);
        g_autofree char *here = g_build_filename(g_get_tmp_dir(), "no such file", NULL);
        g_autoptr(BcMaster) master = bc_master_new(here, channels, -19);
        for (gsize at = 0; at < frames; at += 7001)
            bc_master_add(master, samples + at * channels, MIN((gsize)7001, frames - at));
        double before = bc_master_loudness(master);
        g_assert_true(bc_master_is_off(master));
        Collected made = {g_array_new(FALSE, FALSE, sizeof(gint16)), channels};
        g_assert_true(bc_master_rewrite(master, collect, &made, &error));
        g_assert_cmpuint(made.samples->len, ==, n);
        g_assert_cmpfloat(fabs(bc_master_loudness(master) + 19), <, 0.1);
        double lufs, peak;
        g_assert_true(bc_master_report(master, &lufs, &peak, &error));
        g_assert_cmpfloat(fabs(bc_master_loudness(master) - lufs), <, 0.05); /* a histogram's */
        g_assert_cmpfloat(peak, <, -2.4);
        g_autoptr(BcLoudness) meter = bc_loudness_new(channels, BC_SAMPLE_RATE, TRUE, &error);
        g_assert_no_error(error);
        bc_loudness_add(meter, (const gint16 *)(gpointer)made.samples->data, frames);
        g_assert_cmpfloat(fabs(bc_loudness_true_peak(meter) - peak), <, 0.05);
        g_assert_cmpfloat(-19 - before, >, 1);
        /* at the seams and elsewhere the factor changes slowly */
        const gint16 *out = (const gint16 *)(gpointer)made.samples->data;
        double last = 0;
        for (gsize i = 0; i < n; i += channels) {
            if (ABS(samples[i]) < 3000) continue;
            double factor = (double)out[i] / samples[i];
            if (last != 0) g_assert_cmpfloat(fabs(factor / last - 1), <, 0.3);
            last = factor;
        }
        g_array_unref(made.samples);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/master/every format is brought to the target",
                    every_format_is_brought_to_the_target);
    g_test_add_func("/master/what is near the target is left alone",
                    what_is_near_the_target_is_left_alone);
    g_test_add_func("/master/what cannot be measured is left alone",
                    what_cannot_be_measured_is_left_alone);
    g_test_add_func("/master/pieces fit together", pieces_fit_together);
    return g_test_run();
}
