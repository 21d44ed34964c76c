#include "sound/resample.h"

#include "base/library.h"

#include <math.h>
#include <soxr.h>

#define RESAMPLE_FUNCTIONS(F)                                                                      \
    F(soxr_io_spec) F(soxr_quality_spec) F(soxr_runtime_spec) F(soxr_oneshot)
BC_LIBRARY_STATIC(resample, BC_SONAME_SOXR, "another sample rate", RESAMPLE_FUNCTIONS);
#define soxr_io_spec resample.soxr_io_spec
#define soxr_quality_spec resample.soxr_quality_spec
#define soxr_runtime_spec resample.soxr_runtime_spec
#define soxr_oneshot resample.soxr_oneshot

static char *convert(const float *from, gsize n, double rate, float *to, gsize room, gsize *made) {
    soxr_io_spec_t io = soxr_io_spec(SOXR_FLOAT32_I, SOXR_FLOAT32_I);
    soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    soxr_runtime_spec_t runtime = soxr_runtime_spec(1);
    gsize used;
    soxr_error_t wrong = soxr_oneshot(rate, BC_SAMPLE_RATE, 1, from, n, &used, to, room, made, &io,
                                      &quality, &runtime);
    return wrong != NULL ? g_strdup_printf("libsoxr: %s", wrong) : NULL;
}

char *bc_resample_prepare(void) { return bc_library_load(&resample_library); }

char *bc_resample(BcSamples *samples) {
    if (samples->rate == 0 || samples->rate == BC_SAMPLE_RATE || samples->n == 0) return NULL;
    char *missing = bc_resample_prepare();
    if (missing != NULL) return missing;
    double ratio = (double)BC_SAMPLE_RATE / samples->rate;
    gsize room = (gsize)lrint((double)samples->n * ratio) + 1, made;
    float *from = g_new(float, samples->n), *to = g_new(float, room);
    for (gsize i = 0; i < samples->n; i++) from[i] = samples->data[i];
    char *wrong = convert(from, samples->n, samples->rate, to, room, &made);
    if (wrong == NULL) {
        samples->data = g_renew(gint16, samples->data, room);
        samples->n = made;
        samples->room = room;
        samples->rate = BC_SAMPLE_RATE;
        for (gsize i = 0; i < made; i++)
            samples->data[i] = (gint16)CLAMP(lrintf(to[i]), G_MININT16, G_MAXINT16);
    }
    g_free(from);
    g_free(to);
    return wrong;
}
