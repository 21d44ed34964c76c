#include "sound/encoder.h"
#include "sound/lib-sndfile.h"
#include "sound/rate.h"

#include <stdio.h>
#include <string.h>

enum { CHUNK = 4096, MP3 = SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III };

typedef struct {
    const char *suffix;
    int format;
    const guint *rates; /* that it can have, ascending, ending with 0 */
    gboolean streams;
    double quality;        /* of a variable bit rate, 0 to 1, or -1 */
    double compression[2]; /* libsndfile's scale, 0 to 1, or -1; with one channel and with two */
    guint rate;            /* that it has when none is asked for */
} Format;

static const guint opus_rates[] = {8000, 12000, 16000, 24000, 48000, 0};
static const guint mp3_rates[] = {8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000, 0};

/* Opus: 1 is 6 kbit/s and 0 is 256 for each channel; 0.84 is 46 kbit/s, and with two channels
 * 0.93 is 47, since one person speaks at a time: there speech of this band is transparent, and
 * peaks stay below -1 dBTP, which they do neither with less (36: -0.6) nor always with more.  MP3:
 * 0.4 is LAME's -V4. */
static const Format formats[] = {
    {"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, bc_rates, TRUE, -1, {-1, -1}, BC_SAMPLE_RATE},
    {"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, bc_rates, TRUE, -1, {-1, -1}, BC_SAMPLE_RATE},
    {"ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, bc_rates, TRUE, 0.5, {-1, -1}, BC_SAMPLE_RATE},
    {"oga", SF_FORMAT_OGG | SF_FORMAT_VORBIS, bc_rates, TRUE, 0.5, {-1, -1}, BC_SAMPLE_RATE},
    {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, opus_rates, TRUE, -1, {0.84, 0.93}, 24000},
    {"mp3", MP3, mp3_rates, FALSE, -1, {0.4, 0.4}, BC_SAMPLE_RATE},
};

struct BcEncoder {
    const Format *format;
    char *name;
    BcOutput *output;
    guint rate, channels;
    SNDFILE *file;  /* NULL for a WAV stream, whose bytes are the samples themselves */
    BcRate *change; /* of the sample rate; NULL where that is BC_SAMPLE_RATE */
    guint64 taken;  /* frames in */
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

const guint *bc_sink_sample_rates(const char *format) {
    if (format == NULL) return bc_rates;
    const Format *found = find_format(format);
    return found != NULL ? found->rates : NULL;
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

static guint8 *put16(guint8 *to, guint16 value) {
    value = GUINT16_TO_LE(value);
    return (guint8 *)memcpy(to, &value, sizeof value) + sizeof value;
}

static guint8 *put32(guint8 *to, guint32 value) {
    value = GUINT32_TO_LE(value);
    return (guint8 *)memcpy(to, &value, sizeof value) + sizeof value;
}

static guint8 *put_text(guint8 *to, const char *text) {
    gsize n = strlen(text);
    return (guint8 *)memcpy(to, text, n) + n;
}

/* The 44 bytes of a WAV whose length nobody knows yet. */
static gboolean write_wav_head(const BcEncoder *encoder) {
    const guint32 unknown = 0xFFFFFFFF;
    const guint frame = encoder->channels * (guint)sizeof(gint16);
    guint8 head[44];
    guint8 *to = put32(put_text(head, "RIFF"), unknown);
    to = put32(put_text(to, "WAVEfmt "), 16);
    to = put16(put16(to, 1), (guint16)encoder->channels); /* PCM */
    to = put32(put32(to, encoder->rate), encoder->rate * frame);
    to = put16(put16(to, (guint16)frame), 16);
    put32(put_text(to, "data"), unknown);
    return bc_output_write(encoder->output, head, sizeof head);
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

static void set_quality(SNDFILE *file, const Format *format, guint channels) {
    double quality = format->quality, compression = format->compression[channels - 1];
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
    SF_INFO info = {.samplerate = (int)encoder->rate,
                    .channels = (int)encoder->channels,
                    .format = format->format};
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
    set_quality(encoder->file, format, encoder->channels);
    set_tags(encoder->file, tags);
    return TRUE;
}

/* What the caller asks for, or what the format has. */
static gboolean settle(BcEncoder *encoder, const BcSinkOptions *options, GError **error) {
    const Format *format = encoder->format;
    encoder->channels = MAX(options->channels, 1);
    if (encoder->channels > 2) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "%s: %u channels; there are 1 and 2",
                    encoder->name, encoder->channels);
        return FALSE;
    }
    encoder->rate = options->sample_rate != 0 ? options->sample_rate : format->rate;
    g_autoptr(GString) list = g_string_new(NULL);
    for (const guint *rate = format->rates; *rate != 0; rate++) {
        if (*rate == encoder->rate) return TRUE;
        g_string_append_printf(list, "%s%u", rate == format->rates ? "" : ", ", *rate);
    }
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "%s: %s has no sample rate of %u Hz; it has %s",
                encoder->name, format->suffix, encoder->rate, list->str);
    return FALSE;
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

static gboolean write_floats(BcEncoder *encoder, const float *samples, gsize frames,
                             GError **error) {
    if (sf_writef_float(encoder->file, samples, (sf_count_t)frames) == (sf_count_t)frames &&
        bc_output_fault(encoder->output) == 0)
        return TRUE;
    return io_error(encoder, NULL, error);
}

static gboolean write_as_floats(BcEncoder *encoder, const gint16 *samples, gsize frames,
                                GError **error) {
    float floats[CHUNK];
    for (gsize room = CHUNK / encoder->channels, some; frames > 0; frames -= some) {
        some = MIN(frames, room);
        for (gsize i = 0; i < some * encoder->channels; i++) floats[i] = (float)*samples++ / 32768;
        if (!write_floats(encoder, floats, some, error)) return FALSE;
    }
    return TRUE;
}

static gboolean write_frames(BcEncoder *encoder, const gint16 *samples, gsize frames,
                             GError **error) {
    if (encoder->file == NULL)
        return write_raw(encoder, samples, frames * encoder->channels, error);
    /* For MP3 with two channels sf_writef_short puts noise into every second half (libsndfile 1.2,
     * its pull request 1106). */
    if (encoder->format->format == MP3 && encoder->channels == 2)
        return write_as_floats(encoder, samples, frames, error);
    if (sf_writef_short(encoder->file, samples, (sf_count_t)frames) == (sf_count_t)frames &&
        bc_output_fault(encoder->output) == 0)
        return TRUE;
    return io_error(encoder, NULL, error);
}

/* A BcRateFunc.  Codecs of their own take what passes full scale; 16 bits do not. */
static gboolean write_changed(const float *samples, gsize frames, gpointer data, GError **error) {
    BcEncoder *encoder = data;
    if ((encoder->format->format & SF_FORMAT_SUBMASK) != SF_FORMAT_PCM_16)
        return write_floats(encoder, samples, frames, error);
    gint16 quantised[CHUNK];
    for (gsize room = CHUNK / encoder->channels, some; frames > 0; frames -= some) {
        some = MIN(frames, room);
        bc_rate_quantise(samples, some * encoder->channels, quantised);
        if (!write_frames(encoder, quantised, some, error)) return FALSE;
        samples += some * encoder->channels;
    }
    return TRUE;
}

gboolean bc_encoder_write(BcEncoder *encoder, const gint16 *samples, gsize frames, GError **error) {
    encoder->taken += frames;
    return encoder->change != NULL ? bc_rate_write(encoder->change, samples, frames, error)
                                   : write_frames(encoder, samples, frames, error);
}

gboolean bc_encoder_finish(BcEncoder *encoder, GError **error) {
    /* libsndfile writes no head before the first sample, and a file without one is unreadable. */
    static const gint16 silence[2];
    if (encoder->taken == 0 && encoder->file != NULL &&
        !bc_encoder_write(encoder, silence, 1, error))
        return FALSE;
    if (encoder->change != NULL && !bc_rate_finish(encoder->change, error)) return FALSE;
    int wrong = encoder->file != NULL ? sf_close(encoder->file) : 0;
    encoder->file = NULL;
    if (wrong == 0 && bc_output_flush(encoder->output)) return TRUE;
    return io_error(encoder, "the encoder failed at the end", error);
}

/* ---- its life ---- */

static gboolean open_encoder(BcEncoder *encoder, const BcSinkOptions *options, GError **error) {
    static const BcSoundTags no_tags;
    if (!settle(encoder, options, error)) return FALSE;
    if (bc_output_is_stream(encoder->output) && strcmp(encoder->format->suffix, "wav") == 0) {
        if (!write_wav_head(encoder)) return io_error(encoder, NULL, error);
    } else if (!open_file(encoder, options->tags != NULL ? options->tags : &no_tags, error)) {
        return FALSE;
    }
    if (encoder->rate == BC_SAMPLE_RATE) return TRUE;
    encoder->change = bc_rate_new(encoder->rate, encoder->channels, write_changed, encoder, error);
    if (encoder->change == NULL) g_prefix_error(error, "%s: ", encoder->name);
    return encoder->change != NULL;
}

BcEncoder *bc_encoder_new(const char *name, const BcSinkOptions *options, BcOutput *output,
                          GError **error) {
    g_autoptr(BcEncoder) encoder = g_new0(BcEncoder, 1);
    encoder->format = find_format(options->format);
    encoder->name = g_strdup(name);
    encoder->output = output;
    return open_encoder(encoder, options, error) ? g_steal_pointer(&encoder) : NULL;
}

void bc_encoder_free(BcEncoder *encoder) {
    if (encoder == NULL) return;
    if (encoder->file != NULL) sf_close(encoder->file);
    bc_rate_free(encoder->change);
    g_free(encoder->name);
    g_free(encoder);
}
