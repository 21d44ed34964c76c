/* What the tests of this room share: voices, what was heard, and what is left over. */
#ifndef BC_TESTS_SOUND_HELPER_H
#define BC_TESTS_SOUND_HELPER_H

#include "base/data.h"
#include <briefcast/sound.h>

#include <ebur128.h>
#include <errno.h>
#include <glib/gstdio.h>
#include <math.h>
#include <signal.h>
#include <soxr.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* A shipped voice by its name in voices/en; no gain.  One of each name, never freed; for the main
 * thread. */
G_GNUC_UNUSED static const BcVoice *test_voice(const char *name) {
    static GHashTable *voices;
    if (voices == NULL) voices = g_hash_table_new(g_str_hash, g_str_equal);
    BcVoice *voice = g_hash_table_lookup(voices, name);
    if (voice != NULL) return voice;
    voice = g_new0(BcVoice, 1);
    g_hash_table_insert(voices, g_strdup(name), voice);
    g_autofree char *file = g_strconcat(name, ".espeak", NULL);
    voice->id = g_strconcat("en/", name, NULL);
    voice->engine = g_strdup("espeak-ng");
    voice->path = g_build_filename(bc_data_folder(), "en", file, NULL);
    g_assert_true(g_file_test(voice->path, G_FILE_TEST_EXISTS));
    return voice;
}

/* ---- what was heard ---- */

G_GNUC_UNUSED static gboolean test_hear(guint index, const gint16 *samples, gsize n, gpointer data,
                                        GError **error) {
    GPtrArray *heard = data;
    (void)error;
    g_assert_cmpuint(index, ==, heard->len); /* in order, each once */
    g_ptr_array_add(heard, g_bytes_new(samples, n * sizeof *samples));
    return TRUE;
}

G_GNUC_UNUSED static GPtrArray *test_heard_new(void) {
    return g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
}

/* What one text sounds like with a synth of its own. */
G_GNUC_UNUSED static GBytes *test_say(const BcVoice *voice, const char *text) {
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = voice, .text = text, .rate = 170};
    gboolean spoken = bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error);
    g_assert_no_error(error);
    g_assert_true(spoken);
    return g_bytes_ref(g_ptr_array_index(heard, 0));
}

G_GNUC_UNUSED static gsize test_samples(GBytes *sound) {
    return g_bytes_get_size(sound) / sizeof(gint16);
}

#define test_assert_same(a, b) g_assert_true(g_bytes_equal((a), (b)))

/* A second of something with a pitch. */
G_GNUC_UNUSED static gint16 *test_tone(gsize n, double hz, double amplitude) {
    gint16 *tone = g_new(gint16, n);
    for (gsize i = 0; i < n; i++)
        tone[i] = (gint16)lrint(amplitude * sin(2 * G_PI * hz * (double)i / BC_SAMPLE_RATE));
    return tone;
}

/* In LUFS, by libebur128 itself; -HUGE_VAL where there is nothing to measure. */
static inline double test_loudness_of(const gint16 *samples, gsize frames, guint channels) {
    double lufs = -HUGE_VAL;
    ebur128_state *state = ebur128_init(channels, BC_SAMPLE_RATE, EBUR128_MODE_I);
    g_assert_nonnull(state);
    if (frames > 0) ebur128_add_frames_short(state, samples, frames);
    ebur128_loudness_global(state, &lufs);
    ebur128_destroy(&state);
    return lufs;
}

static inline double test_loudness(const gint16 *samples, gsize n) {
    return test_loudness_of(samples, n, 1);
}

/* The highest sample in dBFS after libsoxr has brought it to another rate. */
G_GNUC_UNUSED static double test_resampled_peak(const gint16 *samples, gsize n, double rate) {
    gsize room = (gsize)((double)n * rate / BC_SAMPLE_RATE) + 10, made;
    g_autofree float *to = g_new(float, room);
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    g_assert_null(soxr_oneshot(BC_SAMPLE_RATE, rate, 1, samples, n, NULL, to, room, &made, &io,
                               &quality, NULL));
    double most = 0;
    for (gsize i = 0; i < made; i++) most = MAX(most, fabs((double)to[i]));
    return 20 * log10(most);
}

/* ---- what is left over ---- */

G_GNUC_UNUSED static guint test_open_descriptors(void) {
    guint n = 0;
    g_autoptr(GDir) dir = g_dir_open("/proc/self/fd", 0, NULL);
    while (g_dir_read_name(dir) != NULL) n++;
    return n;
}

/* All processes below `pid`, depth first, deepest last of each branch: pids in a GArray. */
G_GNUC_UNUSED static void test_descendants(pid_t pid, GArray *found) {
    g_autoptr(GDir) dir = g_dir_open("/proc", 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
        int child = atoi(name), parent = 0;
        g_autofree char *path = g_strdup_printf("/proc/%s/stat", name);
        g_autofree char *stat = NULL;
        if (child <= 0 || !g_file_get_contents(path, &stat, NULL, NULL)) continue;
        const char *after = strrchr(stat, ')');
        if (after == NULL || sscanf(after + 1, " %*c %d", &parent) != 1 || parent != pid) continue;
        g_array_append_val(found, child);
        test_descendants(child, found);
    }
}

G_GNUC_UNUSED static guint test_count_descendants(void) {
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(int));
    test_descendants(getpid(), found);
    return found->len;
}

/* No child is left, neither running nor as a zombie. */
G_GNUC_UNUSED static void test_assert_no_children(void) {
    g_assert_cmpint(waitpid(-1, NULL, WNOHANG), ==, -1);
    g_assert_cmpint(errno, ==, ECHILD);
}

G_GNUC_UNUSED static char *test_folder(void) {
    g_autoptr(GError) error = NULL;
    char *folder = g_dir_make_tmp("briefcast-test-XXXXXX", &error);
    g_assert_no_error(error);
    return folder;
}

/* Removes a folder of files; it must hold exactly `expected` of them. */
G_GNUC_UNUSED static void test_remove_folder(const char *folder, guint expected) {
    guint n = 0;
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir)) != NULL; n++) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_assert_cmpint(g_unlink(path), ==, 0);
    }
    g_assert_cmpint(g_rmdir(folder), ==, 0);
    g_assert_cmpuint(n, ==, expected);
}

#endif
