#include "sound/rate.h"

#include "sound/lib-soxr.h"

#include <math.h>

enum { CHUNK = 4096 }; /* samples */

const guint bc_rates[] = {8000,  11025, 12000, 16000, 22050, 24000,
                          32000, 44100, 48000, 88200, 96000, 0};

struct BcRate {
    soxr_t resampler;
    guint rate, channels;
    BcRateFunc to;
    gpointer data;
    guint64 taken; /* frames in */
    guint64 given; /* frames out */
};

BcRate *bc_rate_new(guint rate, guint channels, BcRateFunc to, gpointer data, GError **error) {
    if (!bc_library_need(&soxr_library, error)) return NULL;
    soxr_error_t wrong = NULL;
    soxr_io_spec_t io = soxr_io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    soxr_t resampler = soxr_create(BC_SAMPLE_RATE, rate, channels, &wrong, &io, &quality, &runtime);
    if (resampler == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "no resampler: %s", wrong);
        return NULL;
    }
    BcRate *made = g_new0(BcRate, 1);
    *made = (BcRate){resampler, rate, channels, to, data, 0, 0};
    return made;
}

void bc_rate_free(BcRate *rate) {
    if (rate == NULL) return;
    soxr_delete(rate->resampler);
    g_free(rate);
}

/* Never more than is due: what the resampler makes at its end is cut to the length of the sound. */
static gboolean give(BcRate *rate, const float *samples, gsize frames, GError **error) {
    guint64 due = (rate->taken * rate->rate + BC_SAMPLE_RATE / 2) / BC_SAMPLE_RATE;
    frames = (gsize)MIN(frames, due - MIN(due, rate->given));
    rate->given += frames;
    return frames == 0 || rate->to(samples, frames, rate->data, error);
}

/* `samples` of NULL: the end. */
static gboolean convert(BcRate *rate, const gint16 *samples, gsize frames, GError **error) {
    float made[CHUNK];
    for (gsize got = 1; frames > 0 || got > 0;) {
        gsize used = 0;
        soxr_error_t wrong = soxr_process(rate->resampler, samples, frames, &used, made,
                                          CHUNK / rate->channels, &got);
        if (wrong != NULL) {
            g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "the resampler fails: %s", wrong);
            return FALSE;
        }
        if (samples != NULL) samples += used * rate->channels;
        frames -= used;
        if (!give(rate, made, got, error)) return FALSE;
    }
    return TRUE;
}

gboolean bc_rate_write(BcRate *rate, const gint16 *samples, gsize frames, GError **error) {
    rate->taken += frames;
    return frames == 0 || convert(rate, samples, frames, error);
}

gboolean bc_rate_finish(BcRate *rate, GError **error) { return convert(rate, NULL, 0, error); }

void bc_rate_quantise(const float *samples, gsize n, gint16 *quantised) {
    for (gsize i = 0; i < n; i++)
        quantised[i] = (gint16)CLAMP(lrintf(samples[i] * 32768), G_MININT16, G_MAXINT16);
}
