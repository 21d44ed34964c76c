#include "sound/loudness.h"
#include "sound/lib-ebur128.h"

struct BcLoudness {
    ebur128_state *state;
    guint channels;
};

double bc_loudness_wanted(double lufs) {
    if (lufs == 0) return BC_LOUDNESS_DEFAULT;
    return lufs < 0 ? CLAMP(lufs, BC_LOUDNESS_LOWEST, BC_LOUDNESS_HIGHEST) : BC_LOUDNESS_OFF;
}

/* It fails for want of memory only, which GLib makes the end of the program, too. */
static ebur128_state *new_state(guint channels, guint rate, int mode) {
    ebur128_state *state = ebur128_init(channels, rate, mode);
    if (state == NULL) g_error("libebur128 cannot measure %u channels at %u Hz", channels, rate);
    return state;
}

BcLoudness *bc_loudness_new(guint channels, guint rate, gboolean peaks, GError **error) {
    if (!bc_library_need(&ebur128_library, error)) return NULL;
    int mode = EBUR128_MODE_I | EBUR128_MODE_HISTOGRAM | (peaks ? EBUR128_MODE_TRUE_PEAK : 0);
    BcLoudness *meter = g_new0(BcLoudness, 1);
    meter->channels = channels;
    meter->state = new_state(channels, rate, mode);
    return meter;
}

void bc_loudness_free(BcLoudness *meter) {
    if (meter == NULL) return;
    ebur128_destroy(&meter->state);
    g_free(meter);
}

void bc_loudness_add(BcLoudness *meter, const gint16 *samples, gsize frames) {
    if (frames > 0) ebur128_add_frames_short(meter->state, samples, frames);
}

double bc_loudness_integrated(const BcLoudness *meter) {
    double lufs;
    return ebur128_loudness_global(meter->state, &lufs) == EBUR128_SUCCESS ? lufs
                                                                           : BC_LOUDNESS_NONE;
}

double bc_loudness_true_peak(const BcLoudness *meter) {
    double most = 0;
    for (guint i = 0; i < meter->channels; i++) {
        double peak;
        if (ebur128_true_peak(meter->state, i, &peak) == EBUR128_SUCCESS) most = MAX(most, peak);
    }
    return 20 * log10(most);
}
