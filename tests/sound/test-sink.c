/* Files and streams of sound: read back, compared, and broken on purpose. */
#define _GNU_SOURCE /* pipe2 */
#include "helper.h"
#include "sound/sink.h"

#include <fcntl.h>
#include <ogg/ogg.h>
#include <sndfile.h>
#include <sys/resource.h>
#include <sys/stat.h>

enum { LENGTH = BC_SAMPLE_RATE * 7 / 3 + 11 };

static const BcSoundTags tags = {"Two \"leaders\" — met", "briefcast", "2024-05-17", "en/narrator"};
static const BcSinkOptions tagged = {.tags = &tags};

/* Two tones with a silence between them: what is where can be found again in lossy formats. */
static gint16 *make_sound(void) {
    gint16 *sound = test_tone(LENGTH, 330, 9000);
    memset(sound + LENGTH / 3, 0, LENGTH / 3 * sizeof *sound);
    return sound;
}

static void write_in_pieces(BcSink *sink, const gint16 *sound, gsize n) {
    g_autoptr(GError) error = NULL;
    for (gsize at = 0, piece = 1; at < n; at += piece, piece = piece * 3 + 1) {
        gboolean written = bc_sink_write(sink, sound + at, MIN(piece, n - at), &error);
        g_assert_no_error(error);
        g_assert_true(written);
    }
}

static char *render(const char *folder, const char *name, const BcSoundTags *its_tags, gsize n) {
    g_autofree gint16 *sound = make_sound();
    char *path = g_build_filename(folder, name, NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink = bc_sink_new_file(path, &(BcSinkOptions){.tags = its_tags}, &error);
    g_assert_no_error(error);
    write_in_pieces(sink, sound, n);
    g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS)); /* not before it is whole */
    gboolean closed = bc_sink_close(sink, &error);
    g_assert_no_error(error);
    g_assert_true(closed);
    return path;
}

/* The samples of a file at its own rate. */
static gint16 *decode(const char *path, SF_INFO *info) {
    *info = (SF_INFO){0};
    SNDFILE *file = sf_open(path, SFM_READ, info);
    g_assert_nonnull(file);
    g_assert_cmpint(info->channels, ==, 1);
    gint16 *samples = g_new0(gint16, (gsize)LENGTH * 6);
    sf_count_t n = sf_readf_short(file, samples, LENGTH * 6);
    info->frames = n;
    sf_close(file);
    return samples;
}

static int peak_between(const gint16 *samples, double from, double to) {
    int most = 0;
    for (gsize i = (gsize)from; i < (gsize)to; i++) most = MAX(most, ABS(samples[i]));
    return most;
}

static void assert_is_the_sound(const char *path, int rate, double tolerance) {
    SF_INFO info;
    g_autofree gint16 *got = decode(path, &info);
    double due = (double)LENGTH * rate / BC_SAMPLE_RATE, third = due / 3, edge = rate * 0.05;
    g_test_message("%s: %d frames at %d Hz, %.1f due", path, (int)info.frames, info.samplerate,
                   due);
    g_assert_cmpint(info.samplerate, ==, rate);
    g_assert_cmpfloat(fabs((double)info.frames - due), <=, tolerance);
    g_assert_cmpint(peak_between(got, edge, third - edge), >, 8000);
    g_assert_cmpint(peak_between(got, edge, third - edge), <, 10500);
    g_assert_cmpint(peak_between(got, third + edge, 2 * third - edge), <, 60);
    g_assert_cmpint(peak_between(got, 2 * third + edge, due - edge), >, 8000);
}

static const struct {
    const char *name;
    int rate;
    double tolerance; /* in its own samples */
    gboolean streams;
} cases[] = {
    {"a.wav", BC_SAMPLE_RATE, 0, TRUE}, {"a.flac", BC_SAMPLE_RATE, 0, TRUE},
    {"a.ogg", BC_SAMPLE_RATE, 0, TRUE}, {"a.oga", BC_SAMPLE_RATE, 0, TRUE},
    {"a.opus", 24000, 1, TRUE},         {"a.mp3", BC_SAMPLE_RATE, 1152 * 2, FALSE},
};

static void files_read_back(void) {
    g_autofree char *folder = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = render(folder, cases[i].name, &tags, LENGTH);
        assert_is_the_sound(path, cases[i].rate, cases[i].tolerance);
        struct stat about;
        g_assert_cmpint(stat(path, &about), ==, 0);
        g_assert_cmpint((int)about.st_size, >, 2000);
    }
    test_remove_folder(folder, G_N_ELEMENTS(cases));
}

static void lossless_files_hold_every_sample(void) {
    g_autofree char *folder = test_folder();
    g_autofree gint16 *sound = make_sound();
    for (guint i = 0; i < 2; i++) {
        SF_INFO info;
        g_autofree char *path = render(folder, cases[i].name, NULL, LENGTH);
        g_autofree gint16 *got = decode(path, &info);
        g_assert_cmpmem(got, (gsize)info.frames * 2, sound, LENGTH * 2);
    }
    test_remove_folder(folder, 2);
}

static void tags_are_in_every_file(void) {
    g_autofree char *folder = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        SF_INFO info = {0};
        g_autofree char *path = render(folder, cases[i].name, &tags, LENGTH);
        SNDFILE *file = sf_open(path, SFM_READ, &info);
        g_test_message("%s", path);
        g_assert_cmpstr(sf_get_string(file, SF_STR_TITLE), ==, tags.title);
        g_assert_cmpstr(sf_get_string(file, SF_STR_ARTIST), ==, tags.artist);
        g_assert_cmpstr(sf_get_string(file, SF_STR_COMMENT), ==, tags.comment);
        const char *date = sf_get_string(file, SF_STR_DATE);
        g_assert_true(date != NULL && g_str_has_prefix(date, "2024"));
        sf_close(file);
    }
    test_remove_folder(folder, G_N_ELEMENTS(cases));
}

static GBytes *contents(const char *path) {
    char *data;
    gsize n;
    g_assert_true(g_file_get_contents(path, &data, &n, NULL));
    return g_bytes_new_take(data, n);
}

static void the_same_sound_gives_the_same_bytes(void) {
    g_autofree char *one = test_folder();
    g_autofree char *two = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *a = render(one, cases[i].name, &tags, LENGTH);
        g_autofree char *b = render(two, cases[i].name, &tags, LENGTH);
        g_autoptr(GBytes) in_a = contents(a);
        g_autoptr(GBytes) in_b = contents(b);
        g_test_message("%s", cases[i].name);
        test_assert_same(in_a, in_b);
    }
    test_remove_folder(one, G_N_ELEMENTS(cases));
    test_remove_folder(two, G_N_ELEMENTS(cases));
}

/* Every page has the checksum that its bytes call for, one serial number, and is in sequence. */
static void ogg_pages_are_sound(void) {
    g_autofree char *folder = test_folder();
    const char *names[] = {"a.ogg", "a.opus"};
    for (guint i = 0; i < 2; i++) {
        g_autofree char *path = render(folder, names[i], &tags, LENGTH);
        g_autoptr(GBytes) bytes = contents(path);
        ogg_sync_state sync;
        ogg_page page;
        gsize n = g_bytes_get_size(bytes), total = 0;
        long pages = 0;
        int serial = 0;
        ogg_sync_init(&sync);
        memcpy(ogg_sync_buffer(&sync, (long)n), g_bytes_get_data(bytes, NULL), n);
        ogg_sync_wrote(&sync, (long)n);
        while (ogg_sync_pageout(&sync, &page) == 1) { /* checks the sum */
            if (pages == 0) serial = ogg_page_serialno(&page);
            g_assert_cmpint(ogg_page_serialno(&page), ==, serial);
            g_assert_cmpint(ogg_page_pageno(&page), ==, pages++);
            g_assert_cmpint(!!ogg_page_bos(&page), ==, pages == 1);
            total += (gsize)(page.header_len + page.body_len);
        }
        g_assert_cmpuint(total, ==, n); /* nothing was skipped */
        g_assert_cmpint((int)pages, >=, 3);
        ogg_sync_clear(&sync);
    }
    test_remove_folder(folder, 2);
}

static void an_empty_sound_is_a_file(void) {
    g_autofree char *folder = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        SF_INFO info;
        g_autofree char *path = render(folder, cases[i].name, NULL, 0);
        g_test_message("%s", path);
        g_autofree gint16 *got = decode(path, &info);
        g_assert_cmpint((int)info.frames, <=, 1152 * 2); /* a frame of MP3, else a sample */
        if (!g_str_has_suffix(path, ".mp3")) g_assert_cmpint((int)info.frames, <=, 1);
    }
    test_remove_folder(folder, G_N_ELEMENTS(cases));
}

/* ---- streams ---- */

typedef struct {
    int fd;
    GByteArray *bytes;
} Reader;

static gpointer read_stream(gpointer data) {
    Reader *reader = data;
    guint8 buffer[700];
    for (ssize_t n; (n = read(reader->fd, buffer, sizeof buffer)) > 0;)
        g_byte_array_append(reader->bytes, buffer, (guint)n);
    return NULL;
}

static GByteArray *stream(const char *format, int *fd_kind) {
    int ends[2];
    g_assert_cmpint(pipe2(ends, O_CLOEXEC), ==, 0);
    if (fd_kind != NULL) fcntl(ends[1], F_SETFL, *fd_kind);
    Reader reader = {ends[0], g_byte_array_new()};
    GThread *thread = g_thread_new(NULL, read_stream, &reader);
    g_autofree gint16 *sound = make_sound();
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink =
        bc_sink_new_stream(ends[1], &(BcSinkOptions){.format = format, .tags = &tags}, &error);
    g_assert_no_error(error);
    g_assert_true(bc_sink_is_live(sink));
    write_in_pieces(sink, sound, LENGTH);
    g_assert_true(bc_sink_close(sink, &error));
    close(ends[1]);
    g_thread_join(thread);
    close(ends[0]);
    return reader.bytes;
}

static void streams_read_back(void) {
    g_autofree char *folder = test_folder();
    guint n = 0;
    int flags[] = {0, O_NONBLOCK};
    for (guint i = 0; i < 2 * G_N_ELEMENTS(cases); i++) {
        if (!cases[i / 2].streams) continue;
        const char *format = strchr(cases[i / 2].name, '.') + 1;
        g_autoptr(GByteArray) bytes = stream(format, &flags[i % 2]);
        g_autofree char *name = g_strdup_printf("%u-%s", i, cases[i / 2].name);
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_assert_true(g_file_set_contents(path, (char *)bytes->data, bytes->len, NULL));
        assert_is_the_sound(path, cases[i / 2].rate, cases[i / 2].tolerance);
        n++;
    }
    test_remove_folder(folder, n);
}

static void a_wav_stream_has_no_length(void) {
    static const guint8 head[] = "RIFF\xFF\xFF\xFF\xFFWAVEfmt \x10\0\0\0\1\0\1\0\x22\x56\0\0"
                                 "\x44\xAC\0\0\2\0\x10\0data\xFF\xFF\xFF\xFF";
    g_autoptr(GByteArray) bytes = stream("wav", NULL);
    g_autofree gint16 *sound = make_sound();
    g_assert_cmpuint(bytes->len, ==, 44 + LENGTH * 2);
    g_assert_cmpmem(bytes->data, 44, head, 44);
    g_assert_cmpmem(bytes->data + 44, LENGTH * 2, sound, LENGTH * 2);
}

/* `briefcast -o - > file` and `>> file`: the same bytes as through a pipe, after what was there. */
static void a_stream_into_a_file_is_the_same(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "f", NULL);
    g_autofree gint16 *sound = make_sound();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        if (!cases[i].streams) continue;
        const char *format = strchr(cases[i].name, '.') + 1;
        g_autoptr(GByteArray) piped = stream(format, NULL);
        g_assert_true(g_file_set_contents(path, "before", 6, NULL));
        int fd = open(path, O_WRONLY | O_APPEND);
        g_autoptr(BcSink) sink =
            bc_sink_new_stream(fd, &(BcSinkOptions){.format = format, .tags = &tags}, NULL);
        write_in_pieces(sink, sound, LENGTH);
        g_assert_true(bc_sink_close(sink, NULL));
        close(fd);
        g_autoptr(GBytes) bytes = contents(path);
        gsize n;
        const char *data = g_bytes_get_data(bytes, &n);
        g_assert_cmpmem(data, 6, "before", 6);
        g_assert_cmpmem(data + 6, n - 6, piped->data, piped->len);
    }
    test_remove_folder(folder, 1);
}

static void a_reader_that_goes_away_is_an_error(void) {
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        int ends[2];
        gboolean well = TRUE;
        if (!cases[i].streams) continue;
        g_assert_cmpint(pipe2(ends, O_CLOEXEC), ==, 0);
        g_autofree gint16 *sound = make_sound();
        g_autoptr(GError) error = NULL;
        g_autoptr(BcSink) sink = bc_sink_new_stream(
            ends[1], &(BcSinkOptions){.format = strchr(cases[i].name, '.') + 1}, &error);
        g_assert_no_error(error);
        close(ends[0]); /* SIGPIPE has its default effect here: it would end the test */
        for (guint k = 0; k < 50 && well; k++) well = bc_sink_write(sink, sound, LENGTH, &error);
        g_assert_false(well);
        g_assert_error(error, BC_ERROR, BC_ERROR_IO);
        g_assert_nonnull(strstr(error->message, g_strerror(EPIPE)));
        close(ends[1]);
    }
    sigset_t pending;
    sigpending(&pending);
    g_assert_false(sigismember(&pending, SIGPIPE));
}

/* ---- two channels, other sample rates ---- */

/* A tone on the left and nothing on the right. */
static void write_left(BcSink *sink) {
    g_autofree gint16 *sound = make_sound();
    g_autofree gint16 *frames = g_new0(gint16, LENGTH * 2);
    g_autoptr(GError) error = NULL;
    for (gsize i = 0; i < LENGTH; i++) frames[2 * i] = sound[i];
    for (gsize at = 0, piece = 1; at < LENGTH; at += piece, piece = piece * 3 + 1)
        g_assert_true(bc_sink_write(sink, frames + 2 * at, MIN(piece, LENGTH - at), &error));
    g_assert_true(bc_sink_close(sink, &error));
}

/* One of two channels of `path` as a file of its own. */
static void split(const char *path, guint channel, const char *to) {
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    g_assert_nonnull(file);
    g_assert_cmpint(info.channels, ==, 2);
    g_autofree float *frames = g_new(float, (gsize)LENGTH * 12);
    sf_count_t n = sf_readf_float(file, frames, LENGTH * 6);
    sf_close(file);
    for (sf_count_t i = 0; i < n; i++) frames[i] = frames[2 * i + channel];
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    file = sf_open(to, SFM_WRITE, &info);
    g_assert_cmpint((int)sf_writef_float(file, frames, n), ==, (int)n);
    sf_close(file);
}

static void assert_is_on_the_left(const char *path, guint rate, double tolerance) {
    SF_INFO info;
    g_autofree char *ear = g_strconcat(path, ".ear", NULL);
    split(path, 0, ear);
    assert_is_the_sound(ear, (int)rate, tolerance);
    split(path, 1, ear);
    g_autofree gint16 *right = decode(ear, &info);
    g_assert_cmpint(peak_between(right, 0, (double)info.frames), <, 500);
    g_assert_cmpint(g_unlink(ear), ==, 0);
}

static void every_format_has_two_channels_at_its_rates(void) {
    g_autofree char *folder = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++)
        for (const guint *rate = bc_sink_sample_rates(strchr(cases[i].name, '.') + 1); *rate != 0;
             rate++) {
            g_autofree char *path = g_build_filename(folder, cases[i].name, NULL);
            BcSinkOptions options = {.sample_rate = *rate, .channels = 2, .tags = &tags};
            g_autoptr(GError) error = NULL;
            g_autoptr(BcSink) sink = bc_sink_new_file(path, &options, &error);
            g_assert_no_error(error);
            write_left(sink);
            g_assert_cmpint(g_file_test(path, G_FILE_TEST_EXISTS), ==, TRUE);
            double frame = g_str_has_suffix(path, ".mp3") ? 1152 * 2 : 1;
            /* libsndfile reads Opus of whatever rate at the one it notes. */
            assert_is_on_the_left(path, *rate, frame);
        }
    test_remove_folder(folder, G_N_ELEMENTS(cases));
}

static void streams_have_two_channels(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "piped", NULL);
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        if (!cases[i].streams) continue;
        int ends[2];
        g_assert_cmpint(pipe2(ends, O_CLOEXEC), ==, 0);
        Reader reader = {ends[0], g_byte_array_new()};
        GThread *thread = g_thread_new(NULL, read_stream, &reader);
        BcSinkOptions options = {.format = strchr(cases[i].name, '.') + 1,
                                 .sample_rate = 48000,
                                 .channels = 2,
                                 .tags = &tags};
        g_autoptr(BcSink) sink = bc_sink_new_stream(ends[1], &options, NULL);
        write_left(sink);
        close(ends[1]);
        g_thread_join(thread);
        close(ends[0]);
        g_assert_true(
            g_file_set_contents(path, (char *)reader.bytes->data, reader.bytes->len, NULL));
        g_byte_array_unref(reader.bytes);
        assert_is_on_the_left(path, 48000, 1);
    }
    test_remove_folder(folder, 1);
}

static void a_rate_that_a_format_has_not_is_told(void) {
    g_autofree char *folder = test_folder();
    const struct {
        const char *name;
        guint rate, channels;
        const char *message;
    } wrong[] = {
        {"a.opus", 44100, 1, "opus has no sample rate of 44100 Hz; it has 8000, 12000, 16000"},
        {"a.opus", BC_SAMPLE_RATE, 2, "opus has no sample rate of 22050 Hz"},
        {"a.mp3", 96000, 1, "mp3 has no sample rate of 96000 Hz"},
        {"a.wav", 7, 1, "wav has no sample rate of 7 Hz"},
        {"a.flac", G_MAXUINT, 2, "flac has no sample rate of 4294967295 Hz"},
        {"a.ogg", 0, 3, "3 channels"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autofree char *path = g_build_filename(folder, wrong[i].name, NULL);
        BcSinkOptions options = {.sample_rate = wrong[i].rate, .channels = wrong[i].channels};
        g_autoptr(GError) error = NULL;
        g_assert_null(bc_sink_new_file(path, &options, &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
        g_test_message("%s", error->message);
        g_assert_nonnull(strstr(error->message, wrong[i].message));
        g_assert_nonnull(strstr(error->message, path));
        g_assert_null(strchr(error->message, '\n'));
    }
    g_assert_null(bc_sink_sample_rates("midi"));
    test_remove_folder(folder, 0); /* nothing was begun */
}

/* ---- what goes wrong ---- */

static void assert_no_sink(const char *path, const char *format, int code, const char *message) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_sink_new_file(path, &(BcSinkOptions){.format = format}, &error));
    g_assert_error(error, BC_ERROR, code);
    g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, message));
}

static void what_cannot_be_is_told(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *no_suffix = g_build_filename(folder, "wav", NULL);
    g_autofree char *odd = g_build_filename(folder, "a.xyz", NULL);
    g_autofree char *nowhere = g_build_filename(folder, "no/a.wav", NULL);
    assert_no_sink(no_suffix, NULL, BC_ERROR_USAGE, "wav, flac, ogg");
    assert_no_sink("/tmp.d/file", NULL, BC_ERROR_USAGE, "no suffix");
    assert_no_sink(odd, NULL, BC_ERROR_USAGE, "xyz");
    assert_no_sink(odd, "aiff", BC_ERROR_USAGE, "aiff");
    assert_no_sink(nowhere, NULL, BC_ERROR_OUTPUT, nowhere);
    assert_no_sink(folder, "wav", BC_ERROR_OUTPUT, folder);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_sink_new_stream(1, &(BcSinkOptions){.format = "mp3"}, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    g_clear_error(&error);
    g_assert_null(bc_sink_new_stream(1, &(BcSinkOptions){.format = "midi"}, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    test_remove_folder(folder, 0);
}

static void a_format_may_be_named_and_suffixes_have_any_case(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "sound.bin", NULL);
    g_autoptr(BcSink) sink = bc_sink_new_file(path, &(BcSinkOptions){.format = "flac"}, NULL);
    g_assert_true(bc_sink_close(sink, NULL));
    g_autoptr(GBytes) bytes = contents(path);
    g_assert_cmpmem(g_bytes_get_data(bytes, NULL), 4, "fLaC", 4);
    g_autofree char *shout = render(folder, "A.WAV", NULL, LENGTH);
    assert_is_the_sound(shout, BC_SAMPLE_RATE, 0);
    test_remove_folder(folder, 2);
}

static void what_is_given_up_leaves_no_trace(void) {
    g_autofree char *folder = test_folder();
    g_autofree gint16 *sound = make_sound();
    g_autofree char *old = g_build_filename(folder, "a.wav", NULL);
    g_assert_true(g_file_set_contents(old, "yesterday's", -1, NULL));
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = g_build_filename(folder, cases[i].name, NULL);
        BcSink *sink = bc_sink_new_file(path, &tagged, NULL);
        g_assert_true(bc_sink_write(sink, sound, LENGTH, NULL));
        bc_sink_free(sink);
    }
    g_autofree char *kept = NULL;
    g_assert_true(g_file_get_contents(old, &kept, NULL, NULL));
    g_assert_cmpstr(kept, ==, "yesterday's");
    test_remove_folder(folder, 1);
}

/* A limit on the size of files is met like a full disk. */
static void a_full_disk_is_an_error_and_leaves_no_file(void) {
    g_autofree char *folder = test_folder();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        pid_t child = fork();
        if (child == 0) {
            struct rlimit limit = {3000, 3000};
            g_autofree char *path = g_build_filename(folder, cases[i].name, NULL);
            g_autofree gint16 *sound = make_sound();
            g_autoptr(GError) error = NULL;
            signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &limit);
            BcSink *sink = bc_sink_new_file(path, &tagged, &error);
            gboolean well = sink != NULL;
            for (guint k = 0; k < 20 && well; k++)
                well = bc_sink_write(sink, sound, LENGTH, &error);
            if (well) well = bc_sink_close(sink, &error);
            bc_sink_free(sink);
            gboolean told = error != NULL && error->code == BC_ERROR_IO &&
                            strstr(error->message, path) != NULL &&
                            strstr(error->message, g_strerror(EFBIG)) != NULL;
            _exit(well ? 1 : !told ? 2 : 0);
        }
        int status;
        waitpid(child, &status, 0);
        g_test_message("%s", cases[i].name);
        g_assert_cmpint(status, ==, 0);
    }
    test_remove_folder(folder, 0);
}

static void a_full_device_is_an_error(void) {
    g_autofree gint16 *sound = make_sound();
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSink) sink =
        bc_sink_new_file("/dev/full", &(BcSinkOptions){.format = "ogg"}, &error);
    if (sink != NULL && bc_sink_write(sink, sound, LENGTH, &error))
        g_assert_false(bc_sink_close(sink, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_IO);
    g_assert_nonnull(strstr(error->message, "/dev/full: "));
    g_assert_nonnull(strstr(error->message, g_strerror(ENOSPC)));
    if (sink != NULL) g_assert_false(bc_sink_write(sink, sound, 1, NULL)); /* and remains one */
}

static void devices_take_files(void) {
    g_autofree gint16 *sound = make_sound();
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        const char *format = strchr(cases[i].name, '.') + 1;
        g_autoptr(GError) error = NULL;
        g_autoptr(BcSink) sink = bc_sink_new_file(
            "/dev/null", &(BcSinkOptions){.format = format, .tags = &tags}, &error);
        g_assert_no_error(error);
        g_assert_true(bc_sink_write(sink, sound, LENGTH, &error));
        g_assert_true(bc_sink_close(sink, &error));
    }
}

static void no_descriptor_is_left(void) {
    guint before = test_open_descriptors();
    files_read_back();
    what_is_given_up_leaves_no_trace();
    streams_read_back();
    g_assert_cmpuint(test_open_descriptors(), ==, before);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/sink/files read back", files_read_back);
    g_test_add_func("/sink/lossless files hold every sample", lossless_files_hold_every_sample);
    g_test_add_func("/sink/tags are in every file", tags_are_in_every_file);
    g_test_add_func("/sink/the same sound gives the same bytes",
                    the_same_sound_gives_the_same_bytes);
    g_test_add_func("/sink/ogg pages are sound", ogg_pages_are_sound);
    g_test_add_func("/sink/an empty sound is a file", an_empty_sound_is_a_file);
    g_test_add_func("/sink/streams read back", streams_read_back);
    g_test_add_func("/sink/a wav stream has no length", a_wav_stream_has_no_length);
    g_test_add_func("/sink/a stream into a file is the same", a_stream_into_a_file_is_the_same);
    g_test_add_func("/sink/a reader that goes away is an error",
                    a_reader_that_goes_away_is_an_error);
    g_test_add_func("/sink/every format has two channels at its rates",
                    every_format_has_two_channels_at_its_rates);
    g_test_add_func("/sink/streams have two channels", streams_have_two_channels);
    g_test_add_func("/sink/a rate that a format has not is told",
                    a_rate_that_a_format_has_not_is_told);
    g_test_add_func("/sink/what cannot be is told", what_cannot_be_is_told);
    g_test_add_func("/sink/a format may be named and suffixes have any case",
                    a_format_may_be_named_and_suffixes_have_any_case);
    g_test_add_func("/sink/what is given up leaves no trace", what_is_given_up_leaves_no_trace);
    g_test_add_func("/sink/a full disk is an error and leaves no file",
                    a_full_disk_is_an_error_and_leaves_no_file);
    g_test_add_func("/sink/a full device is an error", a_full_device_is_an_error);
    g_test_add_func("/sink/devices take files", devices_take_files);
    g_test_add_func("/sink/no descriptor is left", no_descriptor_is_left);
    return g_test_run();
}
