/* sound/sink.h: what the kinds of sinks have in common. */
#ifndef BC_SOUND_SINK_H
#define BC_SOUND_SINK_H

#include <briefcast/sound.h>

typedef struct {
    gboolean (*write)(BcSink *sink, const gint16 *samples, gsize frames, GError **error);
    gboolean (*close)(BcSink *sink, GError **error);
    void (*free)(BcSink *sink); /* frees the sink itself, too */
    /* NULL: never known */
    gboolean (*loudness)(const BcSink *sink, double *lufs, double *true_peak);
    gboolean live; /* takes sound about as fast as it is heard */
} BcSinkKind;

/* The beginning of every sink. */
struct BcSink {
    const BcSinkKind *kind;
    guint channels; /* samples in a frame, 1 or 2 */
    gboolean closed;
    gboolean broken;
};

/* TRUE when writing waits for the listener. */
gboolean bc_sink_is_live(const BcSink *sink);

/* Samples in a frame. */
guint bc_sink_channels(const BcSink *sink);

#endif
