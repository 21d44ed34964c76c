#include "sound/encoder.h"
#include "sound/lib-sndfile.h"
#include "sound/lib-soxr.h"

#include <stdio.h>
#include <string.h>

enum { OPUS_RATE = 24000, CHUNK = 4096 };

typedef struct {
    const char *suffix;
    int format;
    int rate;
    gboolean streams;
    double quality;     /* of a variable bit rate, 0 to 1, or -1 */
    double compression; /* libsndfile's scale, 0 to 1, or -1 */
} Format;

/* Opus: 1 is 6 kbit/s and 0 is 256 for one voice; 0.88 is 36 kbit/s, where speech of this band is
 * transparent.  MP3: 0.4 is LAME's -V4. */
static const Format formats[] = {
    {"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, BC_SAMPLE_RATE, TRUE, -1, -1},
    {"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, BC_SAMPLE_RATE, TRUE, -1, -1},
    {"ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, BC_SAMPLE_RATE, TRUE, 0.5, -1},
    {"oga", SF_FORMAT_OGG | SF_FORMAT_VORBIS, BC_SAMPLE_RATE, TRUE, 0.5, -1},
    {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, OPUS_RATE, TRUE, -1, 0.88},
    {"mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, BC_SAMPLE_RATE, FALSE, -1, 0.4},
};

struct BcEncoder {
    const Format *format;
    char *name;
    BcOutput *output;
    SNDFILE *file;    /* NULL for a WAV stream, whose bytes are the samples themselves */
    soxr_t resampler; /* NULL where the format takes BC_SAMPLE_RATE */
    guint64 taken;    /* samples in */
    guint64 given;    /* samples out of the resampler */
};

const char *const *bc_sink_formats(void) {
    static const char *names[G_N_ELEMENTS(formats) + 1];
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) names[i] = formats[i].suffix;
    return names;
}

static const Format *find_format(const char *suffix) {
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_ascii_strcasecmp(formats[i].suffix, suffix) == 0) return &formats[i];
    return NULL;
}

gboolean bc_encoder_knows(const char *format) { return find_format(format) != NULL; }

gboolean bc_encoder_streams(const char *format) {
    const Format *found = find_format(format);
    return found != NULL && found->streams;
}

/* ---- libsndfile's view of a BcOutput ---- */

static sf_count_t io_length(void *output) { return bc_output_length(output); }

static sf_count_t io_seek(sf_count_t offset, int whence, void *output) {
    if (whence == SEEK_CUR) offset += bc_output_position(output);
    if (whence == SEEK_END) offset += bc_output_length(output);
    bc_output_seek(output, offset);
    return bc_output_position(output);
}

static sf_count_t io_read(void *bytes, sf_count_t n, void *output) {
    (void)bytes, (void)n, (void)output;
    return 0;
}

/* Always well, as far as libsndfile is told: where a write fails it leaks all of its Vorbis
 * encoder. The output keeps the fault, and every call into libsndfile is followed by a look at it.
 */
static sf_count_t io_write(const void *bytes, sf_count_t n, void *output) {
    bc_output_write(output, bytes, (gsize)n);
    return n;
}

static sf_count_t io_tell(void *output) { return bc_output_position(output); }

/* ---- the head ---- */

/* The 44 bytes of a WAV whose length nobody knows yet. */
static gboolean write_wav_head(BcOutput *output) {
    const guint32 unknown = 0xFFFFFFFF, format_length = GUINT32_TO_LE(16);
    const guint16 pcm = GUINT16_TO_LE(1), bytes = GUINT16_TO_LE(2), bits = GUINT16_TO_LE(16);
    const guint32 rate = GUINT32_TO_LE(BC_SAMPLE_RATE), speed = GUINT32_TO_LE(BC_SAMPLE_RATE * 2);
    guint8 head[44];
    memcpy(head, "RIFF", 4);
    memcpy(head + 4, &unknown, 4);
    memcpy(head + 8, "WAVEfmt ", 8);
    memcpy(head + 16, &format_length, 4);
    memcpy(head + 20, &pcm, 2);
    memcpy(head + 22, &pcm, 2); /* one channel */
    memcpy(head + 24, &rate, 4);
    memcpy(head + 28, &speed, 4);
    memcpy(head + 32, &bytes, 2);
    memcpy(head + 34, &bits, 2);
    memcpy(head + 36, "data", 4);
    memcpy(head + 40, &unknown, 4);
    return bc_output_write(output, head, sizeof head);
}

static void set_tags(SNDFILE *file, const BcSoundTags *tags) {
    const struct {
        int kind;
        const char *text;
    } strings[] = {{SF_STR_TITLE, tags->title},
                   {SF_STR_ARTIST, tags->artist},
                   {SF_STR_DATE, tags->date},
                   {SF_STR_COMMENT, tags->comment}};
    for (gsize i = 0; i < G_N_ELEMENTS(strings); i++)
        if (strings[i].text != NULL) sf_set_string(file, strings[i].kind, strings[i].text);
}

static void set_quality(SNDFILE *file, const Format *format) {
    double quality = format->quality, compression = format->compression;
    int variable = SF_BITRATE_MODE_VARIABLE;
    if (quality >= 0) sf_command(file, SFC_SET_VBR_ENCODING_QUALITY, &quality, sizeof quality);
    if (compression < 0) return;
    sf_command(file, SFC_SET_BITRATE_MODE, &variable, sizeof variable);
    sf_command(file, SFC_SET_COMPRESSION_LEVEL, &compression, sizeof compression);
}

/* libsndfile gives Ogg streams a random serial number.  This one is the same for the same tags, and
 * differs between briefings, so that files can still be chained. */
static guint32 serial_number(const BcSoundTags *tags) {
    guint32 hash = 5381;
    const char *texts[] = {tags->title, tags->artist, tags->date, tags->comment};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
        hash = hash * 31 + (texts[i] != NULL ? g_str_hash(texts[i]) : 0);
    return hash;
}

/* `why` is used where the output itself met no error, NULL for what libsndfile says.  It is asked
 * only then: it prints a complaint about error numbers that it does not know. */
static gboolean io_error(const BcEncoder *encoder, const char *why, GError **error) {
    int code = bc_output_fault(encoder->output);
    if (code != 0)
        why = g_strerror(code);
    else if (why == NULL)
        why = sf_strerror(encoder->file);
    g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be written: %s", encoder->name, why);
    return FALSE;
}

static gboolean open_file(BcEncoder *encoder, const BcSoundTags *tags, GError **error) {
    if (!bc_library_need(&sndfile_library, error)) return FALSE;
    const Format *format = encoder->format;
    static SF_VIRTUAL_IO io = {io_length, io_seek, io_read, io_write, io_tell};
    SF_INFO info = {.samplerate = format->rate, .channels = 1, .format = format->format};
    if (!sf_format_check(&info)) {
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "%s: %s cannot write %s files",
                    encoder->name, sf_version_string(), format->suffix);
        return FALSE;
    }
    if ((format->format & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG &&
        !bc_output_set_ogg(encoder->output, serial_number(tags), error))
        return FALSE;
    encoder->file = sf_open_virtual(&io, SFM_WRITE, &info, encoder->output);
    if (encoder->file == NULL || bc_output_fault(encoder->output) != 0)
        return io_error(encoder, NULL, error);
    set_quality(encoder->file, format);
    set_tags(encoder->file, tags);
    return TRUE;
}

static gboolean open_resampler(BcEncoder *encoder, GError **error) {
    if (encoder->format->rate == BC_SAMPLE_RATE) return TRUE;
    if (!bc_library_need(&soxr_library, error)) return FALSE;
    soxr_error_t wrong = NULL;
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    encoder->resampler =
        soxr_create(BC_SAMPLE_RATE, encoder->format->rate, 1, &wrong, &io, &quality, &runtime);
    if (encoder->resampler != NULL) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "%s: no resampler: %s", encoder->name, wrong);
    return FALSE;
}

BcEncoder *bc_encoder_new(const char *name, const char *format, const BcSoundTags *tags,
                          BcOutput *output, GError **error) {
    static const BcSoundTags no_tags;
    g_autoptr(BcEncoder) encoder = g_new0(BcEncoder, 1);
    encoder->format = find_format(format);
    encoder->name = g_strdup(name);
    encoder->output = output;
    if (bc_output_is_stream(output) && strcmp(encoder->format->suffix, "wav") == 0) {
        if (!write_wav_head(output)) {
            io_error(encoder, NULL, error);
            return NULL;
        }
    } else if (!open_file(encoder, tags != NULL ? tags : &no_tags, error) ||
               !open_resampler(encoder, error)) {
        return NULL;
    }
    return g_steal_pointer(&encoder);
}

void bc_encoder_free(BcEncoder *encoder) {
    if (encoder == NULL) return;
    if (encoder->file != NULL) sf_close(encoder->file);
    if (encoder->resampler != NULL) soxr_delete(encoder->resampler);
    g_free(encoder->name);
    g_free(encoder);
}

/* ---- the sound ---- */

static gboolean write_raw(BcEncoder *encoder, const gint16 *samples, gsize n, GError **error) {
    gint16 little[CHUNK];
    while (n > 0) {
        gsize some = MIN(n, G_N_ELEMENTS(little));
        for (gsize i = 0; i < some; i++) little[i] = GINT16_TO_LE(samples[i]);
        if (!bc_output_write(encoder->output, little, some * sizeof *little))
            return io_error(encoder, NULL, error);
        samples += some;
        n -= some;
    }
    return TRUE;
}

/* Never more than is due: what the resampler makes at its end is cut or filled up to the length of
 * the sound. */
static gboolean write_resampled(BcEncoder *encoder, const float *samples, gsize n, GError **error) {
    guint64 due =
        (encoder->taken * (guint64)encoder->format->rate + BC_SAMPLE_RATE / 2) / BC_SAMPLE_RATE;
    n = (gsize)MIN(n, due - MIN(due, encoder->given));
    encoder->given += n;
    if (sf_writef_float(encoder->file, samples, (sf_count_t)n) == (sf_count_t)n &&
        bc_output_fault(encoder->output) == 0)
        return TRUE;
    return io_error(encoder, NULL, error);
}

static gboolean resample(BcEncoder *encoder, const gint16 *samples, gsize n, GError **error) {
    float made[CHUNK];
    gsize got = 1;
    while (n > 0 || got > 0) {
        gsize used = 0;
        soxr_error_t wrong = soxr_process(encoder->resampler, samples, n, &used, made, CHUNK, &got);
        if (wrong != NULL) return io_error(encoder, wrong, error);
        samples += used;
        n -= used;
        if (got > 0 && !write_resampled(encoder, made, got, error)) return FALSE;
    }
    return TRUE;
}

static gboolean finish_resampling(BcEncoder *encoder, GError **error) {
    float made[CHUNK];
    for (gsize got = 1; got > 0;) {
        soxr_error_t wrong = soxr_process(encoder->resampler, NULL, 0, NULL, made, CHUNK, &got);
        if (wrong != NULL) return io_error(encoder, wrong, error);
        if (got > 0 && !write_resampled(encoder, made, got, error)) return FALSE;
    }
    return TRUE;
}

gboolean bc_encoder_write(BcEncoder *encoder, const gint16 *samples, gsize n, GError **error) {
    encoder->taken += n;
    if (encoder->file == NULL) return write_raw(encoder, samples, n, error);
    if (encoder->resampler != NULL) return n == 0 || resample(encoder, samples, n, error);
    if (sf_writef_short(encoder->file, samples, (sf_count_t)n) == (sf_count_t)n &&
        bc_output_fault(encoder->output) == 0)
        return TRUE;
    return io_error(encoder, NULL, error);
}

gboolean bc_encoder_finish(BcEncoder *encoder, GError **error) {
    /* libsndfile writes no head before the first sample, and a file without one is unreadable. */
    static const gint16 silence;
    if (encoder->taken == 0 && encoder->file != NULL &&
        !bc_encoder_write(encoder, &silence, 1, error))
        return FALSE;
    if (encoder->resampler != NULL && !finish_resampling(encoder, error)) return FALSE;
    int wrong = encoder->file != NULL ? sf_close(encoder->file) : 0;
    encoder->file = NULL;
    if (wrong == 0 && bc_output_flush(encoder->output)) return TRUE;
    return io_error(encoder, "the encoder failed at the end", error);
}
