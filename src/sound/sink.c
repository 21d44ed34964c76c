#include "sound/sink.h"

static gboolean not_open(GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_IO, "sound was written after its end or after a failure");
    return FALSE;
}

gboolean bc_sink_write(BcSink *sink, const gint16 *samples, gsize frames, GError **error) {
    if (sink->closed || sink->broken) return not_open(error);
    sink->broken = frames > 0 && !sink->kind->write(sink, samples, frames, error);
    return !sink->broken;
}

gboolean bc_sink_close(BcSink *sink, GError **error) {
    if (sink->closed || sink->broken) return not_open(error);
    sink->closed = TRUE;
    return sink->kind->close(sink, error);
}

void bc_sink_free(BcSink *sink) {
    if (sink != NULL) sink->kind->free(sink);
}

gboolean bc_sink_is_live(const BcSink *sink) { return sink->kind->live; }

guint bc_sink_channels(const BcSink *sink) { return sink->channels; }

gboolean bc_sink_loudness(const BcSink *sink, double *lufs, double *true_peak) {
    return sink->kind->loudness != NULL && sink->kind->loudness(sink, lufs, true_peak);
}
