/* Sinks that encode: to a file that appears whole, or to a stream. */
#include "base/file.h"
#include "sound/encoder.h"
#include "sound/sink.h"

#include <string.h>
#include <unistd.h>

typedef struct {
    BcSink base;
    BcFile *file; /* NULL for a stream */
    BcOutput *output;
    BcEncoder *encoder;
} EncodedSink;

static gboolean encoded_write(BcSink *base, const gint16 *samples, gsize frames, GError **error) {
    return bc_encoder_write(((EncodedSink *)base)->encoder, samples, frames, error);
}

static gboolean encoded_close(BcSink *base, GError **error) {
    EncodedSink *sink = (EncodedSink *)base;
    return bc_encoder_finish(sink->encoder, error) &&
           (sink->file == NULL || bc_file_commit(sink->file, error));
}

static void encoded_free(BcSink *base) {
    EncodedSink *sink = (EncodedSink *)base;
    bc_encoder_free(sink->encoder);
    bc_output_free(sink->output);
    bc_file_free(sink->file);
    g_free(sink);
}

static const BcSinkKind file_kind = {encoded_write, encoded_close, encoded_free, FALSE};
static const BcSinkKind stream_kind = {encoded_write, encoded_close, encoded_free, TRUE};

static gboolean usage_error(const char *name, const char *what, GError **error) {
    g_autofree char *all = g_strjoinv(", ", (char **)bc_sink_formats());
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "%s: %s; there are %s", name, what, all);
    return FALSE;
}

static const char *suffix(const char *path) {
    const char *name = strrchr(path, '/');
    const char *dot = strrchr(name != NULL ? name : path, '.');
    return dot != NULL ? dot + 1 : "";
}

/* `name` stands in messages; the options' format is not NULL. */
static BcSink *encode_to(EncodedSink *sink, const char *name, const BcSinkOptions *options,
                         GError **error) {
    sink->base.channels = MAX(options->channels, 1);
    sink->encoder = bc_encoder_new(name, options, sink->output, error);
    if (sink->encoder != NULL) return &sink->base;
    bc_sink_free(&sink->base);
    return NULL;
}

BcSink *bc_sink_new_file(const char *path, const BcSinkOptions *options, GError **error) {
    BcSinkOptions own = options != NULL ? *options : (BcSinkOptions){0};
    if (own.format == NULL) own.format = suffix(path);
    if (!bc_encoder_knows(own.format)) {
        g_autofree char *what = *own.format != '\0'
                                    ? g_strdup_printf("no format for files called .%s", own.format)
                                    : g_strdup("no suffix to tell the format of sound");
        usage_error(path, what, error);
        return NULL;
    }
    BcFile *file = bc_file_create(path, error);
    if (file == NULL) return NULL;
    EncodedSink *sink = g_new0(EncodedSink, 1);
    sink->base.kind = &file_kind;
    sink->file = file;
    sink->output = bc_output_new(bc_file_descriptor(file), FALSE);
    return encode_to(sink, path, &own, error);
}

BcSink *bc_sink_new_stream(int fd, const BcSinkOptions *options, GError **error) {
    const char *name = fd == STDOUT_FILENO ? "standard output" : "the stream";
    BcSinkOptions own = options != NULL ? *options : (BcSinkOptions){0};
    if (own.format == NULL) own.format = "wav";
    if (!bc_encoder_streams(own.format)) {
        g_autofree char *what = g_strdup_printf(
            bc_encoder_knows(own.format) ? "%s cannot be streamed" : "no format called %s",
            own.format);
        usage_error(name, what, error);
        return NULL;
    }
    EncodedSink *sink = g_new0(EncodedSink, 1);
    sink->base.kind = &stream_kind;
    sink->output = bc_output_new(fd, TRUE);
    return encode_to(sink, name, &own, error);
}
