#include "sound/decode.h"

#include "base/library.h"

#include <math.h>
#include <sndfile.h>
#include <string.h>

#define DECODE_FUNCTIONS(F) F(sf_open_virtual) F(sf_readf_float) F(sf_close)
BC_LIBRARY_STATIC(decode, BC_SONAME_SNDFILE, "reading sound", DECODE_FUNCTIONS);
#define sf_open_virtual decode.sf_open_virtual
#define sf_readf_float decode.sf_readf_float
#define sf_close decode.sf_close

enum { LOWEST_RATE = 1000, HIGHEST_RATE = 384000, FRAMES = 4096, MOST_CHANNELS = 16 };

/* ---- a file in memory ---- */

typedef struct {
    const guint8 *bytes;
    gsize n, at;
} Memory;

static sf_count_t memory_length(void *data) { return (sf_count_t)((Memory *)data)->n; }

static sf_count_t memory_seek(sf_count_t offset, int whence, void *data) {
    Memory *memory = data;
    sf_count_t from = whence == SEEK_SET   ? 0
                      : whence == SEEK_CUR ? (sf_count_t)memory->at
                                           : (sf_count_t)memory->n;
    sf_count_t to = from + offset;
    if (to < 0 || to > (sf_count_t)memory->n) return -1;
    memory->at = (gsize)to;
    return to;
}

static sf_count_t memory_read(void *to, sf_count_t wanted, void *data) {
    Memory *memory = data;
    gsize n = MIN((gsize)MAX(wanted, 0), memory->n - memory->at);
    memcpy(to, memory->bytes + memory->at, n);
    memory->at += n;
    return (sf_count_t)n;
}

static sf_count_t memory_write(const void *from, sf_count_t n, void *data) {
    (void)from;
    (void)n;
    (void)data;
    return 0;
}

static sf_count_t memory_tell(void *data) { return (sf_count_t)((Memory *)data)->at; }

/* ---- formats ---- */

static int subformat(const char *format) {
    static const struct {
        const char *name;
        int format;
    } formats[] = {
        {"s8", SF_FORMAT_PCM_S8},  {"u8", SF_FORMAT_PCM_U8},  {"s16", SF_FORMAT_PCM_16},
        {"s24", SF_FORMAT_PCM_24}, {"s32", SF_FORMAT_PCM_32}, {"f32", SF_FORMAT_FLOAT},
        {"f64", SF_FORMAT_DOUBLE}, {"ulaw", SF_FORMAT_ULAW},  {"alaw", SF_FORMAT_ALAW},
    };
    int order = g_str_has_suffix(format, "be") ? SF_ENDIAN_BIG : SF_ENDIAN_LITTLE;
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_str_has_prefix(format, formats[i].name))
            return SF_FORMAT_RAW | formats[i].format | order;
    return 0;
}

static guint32 length_at(const guint8 *b) {
    return b[0] | (guint32)b[1] << 8 | (guint32)b[2] << 16 | (guint32)b[3] << 24;
}

static void put_length(guint8 *at, gsize length) {
    for (int i = 0; i < 4; i++) at[i] = (guint8)(length >> 8 * i);
}

/* A stream's length is given as nothing or, by different programs, as about the most there can be.
 */
static gboolean is_unknown(guint32 length) { return length == 0 || length >= 0x70000000; }

/* Gives a WAV that was streamed its true lengths, which libsndfile wants.  FALSE for one that ends
 * before its time. */
static gboolean mend_lengths(guint8 *bytes, gsize n) {
    if (n < 12 || memcmp(bytes, "RIFF", 4) != 0 || memcmp(bytes + 8, "WAVE", 4) != 0) return TRUE;
    for (gsize at = 12; at + 8 <= n;) {
        guint32 length = length_at(bytes + at + 4);
        gsize left = n - at - 8;
        if (memcmp(bytes + at, "data", 4) == 0) {
            if (!is_unknown(length)) return length <= left;
            put_length(bytes + at + 4, left);
            put_length(bytes + 4, n - 8);
            return TRUE;
        }
        if (length > left) return FALSE;
        at += 8 + (gsize)length + length % 2;
    }
    return TRUE;
}

/* ---- samples ---- */

static gint16 to_sample(float value) {
    return (gint16)CLAMP(lrintf(value * 32768), G_MININT16, G_MAXINT16);
}

static void read_samples(SNDFILE *file, guint channels, BcSamples *samples) {
    float *frames = g_new(float, FRAMES *channels);
    gint16 mono[FRAMES];
    sf_count_t n;
    while ((n = sf_readf_float(file, frames, FRAMES)) > 0) {
        for (sf_count_t i = 0; i < n; i++) {
            float sum = 0;
            for (guint k = 0; k < channels; k++) sum += frames[i * channels + k];
            mono[i] = isfinite(sum) ? to_sample(sum / (float)channels) : 0;
        }
        bc_samples_append(samples, mono, (gsize)n);
    }
    g_free(frames);
}

static char *what_it_is(const guint8 *bytes, gsize n) {
    char beginning[17];
    gsize shown = MIN(n, sizeof beginning - 1);
    for (gsize i = 0; i < shown; i++)
        beginning[i] = (char)(g_ascii_isprint((char)bytes[i]) ? bytes[i] : '.');
    beginning[shown] = '\0';
    return g_strdup_printf("what it wrote is no sound file; it begins with \"%s\"", beginning);
}

static char *decode_all(guint8 *bytes, gsize n, const BcRawFormat *raw, BcSamples *samples) {
    SF_VIRTUAL_IO io = {memory_length, memory_seek, memory_read, memory_write, memory_tell};
    Memory memory = {bytes, n, 0};
    SF_INFO info = {0};
    if (raw != NULL)
        info = (SF_INFO){.samplerate = (int)raw->rate,
                         .channels = (int)raw->channels,
                         .format = subformat(raw->format)};
    SNDFILE *file = sf_open_virtual(&io, SFM_READ, &info, &memory);
    if (file == NULL) return what_it_is(bytes, n);
    char *wrong = NULL;
    gsize before = samples->n;
    if (info.samplerate < LOWEST_RATE || info.samplerate > HIGHEST_RATE ||
        info.channels > MOST_CHANNELS)
        wrong = g_strdup_printf("sound of %d Hz in %d channels is not what it can be",
                                info.samplerate, info.channels);
    else
        read_samples(file, (guint)info.channels, samples);
    sf_close(file);
    samples->rate = (guint)info.samplerate;
    if (wrong == NULL && samples->n == before)
        wrong = g_strdup("there is no sound in what it wrote");
    return wrong;
}

char *bc_decode_prepare(void) { return bc_library_load(&decode_library); }

char *bc_decode(const guint8 *bytes, gsize n, const BcRawFormat *raw, BcSamples *samples) {
    char *missing = bc_decode_prepare();
    if (missing != NULL) return missing;
    if (n == 0) return g_strdup("it wrote no sound");
    guint8 *copy = g_memdup2(bytes, n);
    char *wrong = raw != NULL || mend_lengths(copy, n)
                      ? decode_all(copy, n, raw, samples)
                      : g_strdup("the WAV that it wrote ends too early");
    g_free(copy);
    return wrong;
}
