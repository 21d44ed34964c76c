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

/* A WAV that is still being written has a size of nothing or of everything; libsndfile wants the
 * truth.  Only the first 44 or so bytes are looked at: chunks follow each other from byte 12. */
static void mend_lengths(guint8 *head, gsize n, gsize all) {
    if (n < 12 || memcmp(head, "RIFF", 4) != 0 || memcmp(head + 8, "WAVE", 4) != 0) return;
    for (gsize at = 12; at + 8 <= n;) {
        guint32 size =
            head[at + 4] | head[at + 5] << 8 | head[at + 6] << 16 | (guint32)head[at + 7] << 24;
        if (memcmp(head + at, "data", 4) == 0) {
            gsize left = all - at - 8;
            if (size != 0 && size <= left) return;
            for (int i = 0; i < 4; i++) head[at + 4 + (gsize)i] = (guint8)(left >> 8 * i);
            for (int i = 0; i < 4; i++) head[4 + i] = (guint8)((all - 8) >> 8 * i);
            return;
        }
        if (size > n) return;
        at += 8 + size + size % 2;
    }
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
    if (raw == NULL) mend_lengths(copy, n, n);
    char *wrong = decode_all(copy, n, raw, samples);
    g_free(copy);
    return wrong;
}
