/* The speakers: drivers, missing devices, and what really comes out of a PulseAudio daemon. */
#define _GNU_SOURCE /* pipe2 */
#include "helper.h"

#include <fcntl.h>
#include <sys/prctl.h>

static void null_plays_to_nobody(void) {
    guint before = test_open_descriptors();
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE, 440, 8000);
    g_autoptr(GError) error = NULL;
    BcSink *sink = bc_sink_new_speakers("null", NULL, NULL, &error);
    g_assert_no_error(error);
    g_assert_true(bc_sink_write(sink, tone, BC_SAMPLE_RATE, &error));
    g_assert_true(bc_sink_close(sink, &error));
    bc_sink_free(sink);
    test_assert_no_children();
    g_assert_cmpuint(test_open_descriptors(), ==, before);
}

static void other_rates_and_two_channels_are_taken(void) {
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE * 2, 440, 8000);
    for (const guint *rate = bc_sink_sample_rates(NULL); *rate != 0; rate++)
        for (guint channels = 1; channels <= 2; channels++) {
            BcSinkOptions options = {.sample_rate = *rate, .channels = channels};
            g_autoptr(GError) error = NULL;
            g_autoptr(BcSink) sink = bc_sink_new_speakers("null", NULL, &options, &error);
            g_assert_no_error(error);
            g_assert_true(bc_sink_write(sink, tone, BC_SAMPLE_RATE, &error));
            g_assert_true(bc_sink_close(sink, &error));
        }
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_sink_new_speakers("null", NULL, &(BcSinkOptions){.sample_rate = 7}, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    test_assert_no_children();
}

static void assert_no_speakers(const char *driver, const char *device, int code,
                               const char *message) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_sink_new_speakers(driver, device, NULL, &error));
    g_assert_error(error, BC_ERROR, code);
    g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, message));
    g_assert_null(strchr(error->message, '\n'));
}

static void an_unknown_driver_lists_the_drivers(void) {
    assert_no_speakers("gramophone", NULL, BC_ERROR_USAGE, "null");
    assert_no_speakers("", NULL, BC_ERROR_USAGE, "null");
    assert_no_speakers("wav", NULL, BC_ERROR_USAGE, "no sound driver called wav"); /* no speakers */
}

/* libao and what is under it write to standard error when a device is missing. */
static void a_missing_device_is_told_once(void) {
    int ends[2], usual = dup(STDERR_FILENO);
    char noise[100];
    g_assert_cmpint(pipe2(ends, O_CLOEXEC | O_NONBLOCK), ==, 0);
    dup2(ends[1], STDERR_FILENO);
    assert_no_speakers("pulse", NULL, BC_ERROR_UNAVAILABLE, "no sound device");
    assert_no_speakers("alsa", "nowhere", BC_ERROR_UNAVAILABLE, "nowhere");
    assert_no_speakers("oss", "/dev/nowhere", BC_ERROR_UNAVAILABLE, "/dev/nowhere");
    assert_no_speakers(NULL, "nowhere", BC_ERROR_UNAVAILABLE, "no sound device called nowhere");
    dup2(usual, STDERR_FILENO);
    close(usual);
    g_assert_cmpint((int)read(ends[0], noise, sizeof noise), ==, -1); /* silence */
    close(ends[0]);
    close(ends[1]);
    test_assert_no_children();
}

/* ---- a real daemon with a sink that nobody hears ---- */

typedef struct {
    char *folder;
    GPid daemon, recorder;
    int sound; /* what is heard: 16 bits, `channels` at `rate` */
} Room;

/* A test that fails leaves no daemon behind. */
static void die_with_the_test(gpointer data) {
    (void)data;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
}

static GPid spawn(char **argv, int *output) {
    GPid pid = 0;
    g_autoptr(GError) error = NULL;
    g_spawn_async_with_pipes(NULL, argv, NULL,
                             G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD |
                                 G_SPAWN_STDERR_TO_DEV_NULL |
                                 (output == NULL ? G_SPAWN_STDOUT_TO_DEV_NULL : 0),
                             die_with_the_test, NULL, &pid, NULL, output, NULL, &error);
    g_assert_no_error(error);
    return pid;
}

static gboolean pulse_answers(void) {
    int status = -1;
    char *argv[] = {(char *)"pactl", (char *)"info", NULL};
    return g_spawn_sync(NULL, argv, NULL,
                        G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL |
                            G_SPAWN_STDERR_TO_DEV_NULL,
                        NULL, NULL, NULL, NULL, &status, NULL) &&
           status == 0;
}

static gboolean room_open(Room *room, guint rate, guint channels) {
    g_autofree char *pulseaudio = g_find_program_in_path("pulseaudio");
    g_autofree char *parec = g_find_program_in_path("parec");
    if (pulseaudio == NULL || parec == NULL) {
        g_test_skip("pulseaudio and parec are not installed");
        return FALSE;
    }
    room->folder = test_folder();
    g_autofree char *server = g_strdup_printf("unix:%s/pulse/native", room->folder);
    g_setenv("XDG_RUNTIME_DIR", room->folder, TRUE);
    g_setenv("PULSE_SERVER", server, TRUE);
    g_setenv("HOME", room->folder, TRUE);
    g_autofree char *out =
        g_strdup_printf("module-null-sink sink_name=out rate=%u channels=%u", rate, channels);
    g_autofree char *its_rate = g_strdup_printf("--rate=%u", rate);
    g_autofree char *its_channels = g_strdup_printf("--channels=%u", channels);
    char *daemon[] = {(char *)"pulseaudio",
                      (char *)"--daemonize=no",
                      (char *)"--exit-idle-time=-1",
                      (char *)"-n",
                      (char *)"-L",
                      out,
                      (char *)"-L",
                      (char *)"module-native-protocol-unix",
                      NULL};
    room->daemon = spawn(daemon, NULL);
    for (guint i = 0; i < 100 && !pulse_answers(); i++) g_usleep(50000);
    g_assert_true(pulse_answers());
    char *record[] = {(char *)"parec",
                      (char *)"-d",
                      (char *)"out.monitor",
                      its_rate,
                      its_channels,
                      (char *)"--format=s16ne",
                      (char *)"--latency-msec=20",
                      NULL};
    room->recorder = spawn(record, &room->sound);
    gint16 silence[BC_SAMPLE_RATE / 5]; /* it is listening when the silence of the room arrives */
    g_assert_cmpint((int)read(room->sound, silence, sizeof silence), >, 0);
    return TRUE;
}

static void end_process(GPid pid) {
    kill(pid, SIGTERM);
    waitpid(pid, NULL, 0);
    g_spawn_close_pid(pid);
}

static void room_close(Room *room) {
    end_process(room->recorder);
    end_process(room->daemon);
    close(room->sound);
    g_autofree char *command = g_strdup_printf("rm -rf '%s'", room->folder);
    g_assert_true(g_spawn_command_line_sync(command, NULL, NULL, NULL, NULL));
    g_free(room->folder);
}

/* Everything that is heard until `seconds` have passed with nothing but silence after some sound.
 */
static GArray *listen_until_quiet(Room *room, double seconds) {
    GArray *heard = g_array_new(FALSE, FALSE, sizeof(gint16));
    gint16 piece[512];
    gsize quiet = 0;
    gboolean begun = FALSE;
    gint64 deadline = g_get_monotonic_time() + 30 * G_USEC_PER_SEC;
    while (g_get_monotonic_time() < deadline && (!begun || quiet < BC_SAMPLE_RATE * seconds)) {
        ssize_t n = read(room->sound, piece, sizeof piece);
        if (n <= 0) break;
        for (gsize i = 0; i < (gsize)n / 2; i++) {
            quiet = piece[i] == 0 ? quiet + 1 : 0;
            begun = begun || piece[i] != 0;
            if (begun) g_array_append_val(heard, piece[i]);
        }
    }
    g_array_set_size(heard, heard->len - (guint)MIN(quiet, heard->len));
    return heard;
}

typedef struct {
    const gint16 *sound;
    gsize n;
    const char *driver, *device;
    gint64 opened_us, closed_us;
} Playing;

static gpointer play(gpointer data) {
    Playing *playing = data;
    g_autoptr(GError) error = NULL;
    gint64 begin = g_get_monotonic_time();
    g_autoptr(BcSink) sink = bc_sink_new_speakers(playing->driver, playing->device, NULL, &error);
    g_assert_no_error(error);
    playing->opened_us = g_get_monotonic_time() - begin;
    for (gsize at = 0; at < playing->n; at += 1000)
        g_assert_true(
            bc_sink_write(sink, playing->sound + at, MIN((gsize)1000, playing->n - at), &error));
    g_assert_true(bc_sink_close(sink, &error));
    playing->closed_us = g_get_monotonic_time() - begin;
    return NULL;
}

/* A tone with its first and last samples marked.  Some silence comes before it, as before every
 * briefing: a device that wakes up may swallow the first milliseconds. */
static void assert_is_heard(Room *room, const char *driver, const char *device) {
    gsize lead = BC_SAMPLE_RATE / 5, n = BC_SAMPLE_RATE * 3 / 2;
    g_autofree gint16 *tone = test_tone(n, 441, 9000);
    g_autofree gint16 *sound = g_new0(gint16, lead + n);
    for (gsize i = 0; i < 40; i++) {
        tone[i] = 15000;
        tone[n - 40 + i] = (gint16)(20000 + i % 7);
    }
    memcpy(sound + lead, tone, n * sizeof *tone);
    Playing playing = {sound, lead + n, driver, device, 0, 0};
    GThread *thread = g_thread_new(NULL, play, &playing);
    g_autoptr(GArray) heard = listen_until_quiet(room, 0.8);
    g_thread_join(thread);
    g_test_message("open after %.1f ms, closed after %.2f s, %u samples heard of %u",
                   playing.opened_us / 1e3, playing.closed_us / 1e6, heard->len, (guint)n);
    /* Every sample, in order.  A machine that is busy with other things may leave a gap. */
    guint at = 0, gap = 0;
    for (guint i = 0; i < heard->len; i++) {
        gint16 sample = g_array_index(heard, gint16, i);
        if (at < n && sample == tone[at])
            at++;
        else if (sample == 0)
            gap++;
        else
            g_error("sample %u is %d and not %d", at, sample, at < n ? tone[at] : 0);
    }
    g_assert_cmpuint(at, ==, n);
    g_assert_cmpuint(gap, <, BC_SAMPLE_RATE / 4);
    g_assert_cmpfloat(playing.closed_us / 1e6, >=, 1.2); /* close waits until it has been heard */
}

static void what_is_written_is_heard(void) {
    Room room = {0};
    if (!room_open(&room, BC_SAMPLE_RATE, 1)) return;
    assert_is_heard(&room, "pulse", NULL);
    assert_is_heard(&room, "pulse", "out");
    assert_is_heard(&room, NULL, NULL); /* found without being named */
    assert_no_speakers("pulse", "in", BC_ERROR_UNAVAILABLE, "no sound device called in");
    room_close(&room);
}

static gpointer play_stereo(gpointer data) {
    const gint16 *frames = data;
    BcSinkOptions options = {.sample_rate = 48000, .channels = 2};
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink = bc_sink_new_speakers("pulse", NULL, &options, &error);
    g_assert_no_error(error);
    g_assert_true(bc_sink_write(sink, frames, BC_SAMPLE_RATE, &error));
    g_assert_true(bc_sink_close(sink, &error));
    return NULL;
}

/* 441 Hz on the left, twice as high and half as loud on the right: each is heard where it belongs,
 * as high and as loud, for as long. */
static void left_and_right_are_heard_at_48000(void) {
    Room room = {0};
    if (!room_open(&room, 48000, 2)) return;
    g_autofree gint16 *left = test_tone(BC_SAMPLE_RATE, 441, 9000);
    g_autofree gint16 *right = test_tone(BC_SAMPLE_RATE, 882, 4500);
    g_autofree gint16 *frames = g_new0(gint16, BC_SAMPLE_RATE * 2);
    for (guint i = 88 * 50; i < BC_SAMPLE_RATE;
         i++) { /* whole periods; a device may wake up late */
        frames[2 * i] = left[i];
        if (i >= 110 * 50) frames[2 * i + 1] = right[i]; /* so that left is heard first */
    }
    GThread *thread = g_thread_new(NULL, play_stereo, frames);
    g_autoptr(GArray) heard = listen_until_quiet(&room, 3);
    g_thread_join(thread);
    const gint16 *samples = (const gint16 *)(gpointer)heard->data;
    guint n = heard->len / 2, rises[2] = {0}, peaks[2] = {0};
    for (guint i = 0; i + 1 < n; i++)
        for (guint c = 0; c < 2; c++) {
            rises[c] += samples[2 * i + c] < 1000 && samples[2 * i + 2 + c] >= 1000;
            peaks[c] = MAX(peaks[c], (guint)ABS(samples[2 * i + c]));
        }
    g_test_message("%u frames, %u and %u periods, peaks %u and %u", n, rises[0], rises[1], peaks[0],
                   peaks[1]);
    g_assert_cmpint(ABS((int)rises[0] - 353), <=, 3); /* a busy machine may leave a gap */
    g_assert_cmpint(ABS((int)rises[1] - 662), <=, 3);
    g_assert_cmpint(ABS((int)peaks[0] - 9000), <, 200);
    g_assert_cmpint(ABS((int)peaks[1] - 4500), <, 200);
    g_assert_cmpuint(n, >=, 48000 * 8 / 10 - 500);
    room_close(&room);
}

static void a_sound_that_is_given_up_stops(void) {
    Room room = {0};
    if (!room_open(&room, BC_SAMPLE_RATE, 1)) return;
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE * 40, 441, 9000);
    BcSink *sink = bc_sink_new_speakers("pulse", NULL, NULL, NULL);
    gint64 begin = g_get_monotonic_time();
    g_assert_true(bc_sink_write(sink, tone, BC_SAMPLE_RATE * 40, NULL));
    gint64 written = g_get_monotonic_time();
    bc_sink_free(sink);
    gint64 freed = g_get_monotonic_time();
    /* writing takes as long as hearing, but for what the buffers hold; giving up takes no time */
    g_test_message("written after %.2f s, freed in %.1f ms", (written - begin) / 1e6,
                   (freed - written) / 1e3);
    g_assert_cmpfloat((written - begin) / 1e6, >, 0.9);
    g_assert_cmpfloat((freed - written) / 1e6, <, 0.2);
    room_close(&room);
}

/* It is told that the end was not reached, and nobody waits for ever. */
static void a_daemon_that_hangs_is_an_error(void) {
    Room room = {0};
    if (!room_open(&room, BC_SAMPLE_RATE, 1)) return;
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE, 441, 9000);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink = bc_sink_new_speakers("pulse", NULL, NULL, NULL);
    g_assert_true(bc_sink_write(sink, tone, BC_SAMPLE_RATE, &error));
    kill(room.daemon, SIGSTOP);
    gint64 begin = g_get_monotonic_time();
    g_assert_false(bc_sink_close(sink, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_IO);
    g_test_message("after %.1f s: %s", (double)(g_get_monotonic_time() - begin) / 1e6,
                   error->message);
    g_assert_cmpint((int)((g_get_monotonic_time() - begin) / G_USEC_PER_SEC), <, 20);
    g_clear_pointer(&sink, bc_sink_free);
    kill(room.daemon, SIGCONT);
    room_close(&room);
    test_assert_no_children();
}

static void a_daemon_that_dies_is_an_error(void) {
    Room room = {0};
    if (!room_open(&room, BC_SAMPLE_RATE, 1)) return;
    g_autofree gint16 *tone = test_tone(BC_SAMPLE_RATE, 441, 9000);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink = bc_sink_new_speakers("pulse", NULL, NULL, NULL);
    g_assert_true(bc_sink_write(sink, tone, BC_SAMPLE_RATE / 2, &error));
    kill(room.daemon, SIGKILL);
    gboolean well = TRUE;
    for (guint i = 0; i < 60 && well; i++) well = bc_sink_write(sink, tone, BC_SAMPLE_RATE, &error);
    g_assert_false(well);
    g_assert_error(error, BC_ERROR, BC_ERROR_IO);
    g_test_message("%s", error->message);
    room_close(&room);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    /* no daemon of the machine's user may answer here */
    g_setenv("PULSE_SERVER", "unix:/nonexistent", TRUE);
    g_test_add_func("/speakers/null plays to nobody", null_plays_to_nobody);
    g_test_add_func("/speakers/other rates and two channels are taken",
                    other_rates_and_two_channels_are_taken);
    g_test_add_func("/speakers/an unknown driver lists the drivers",
                    an_unknown_driver_lists_the_drivers);
    g_test_add_func("/speakers/a missing device is told once", a_missing_device_is_told_once);
    g_test_add_func("/speakers/what is written is heard", what_is_written_is_heard);
    g_test_add_func("/speakers/left and right are heard at 48000",
                    left_and_right_are_heard_at_48000);
    g_test_add_func("/speakers/a sound that is given up stops", a_sound_that_is_given_up_stops);
    g_test_add_func("/speakers/a daemon that hangs is an error", a_daemon_that_hangs_is_an_error);
    g_test_add_func("/speakers/a daemon that dies is an error", a_daemon_that_dies_is_an_error);
    return g_test_run();
}
