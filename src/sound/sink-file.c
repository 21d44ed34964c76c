/* Sinks that encode: to a file that appears whole, or to a stream. */
#include "base/file.h"
#include "sound/encoder.h"
#include "sound/loudness.h"
#include "sound/master.h"
#include "sound/sink.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

typedef struct {
    BcSink base;
    BcFile *file; /* NULL for a stream */
    BcOutput *output;
    BcEncoder *encoder;
    BcMaster *master; /* NULL: nobody asked how loud it is, or it cannot be written anew */
    gboolean finished;
    char *name;
    BcSinkOptions options; /* with a format and tags of its own */
    BcSoundTags tags;
} EncodedSink;

static gboolean encoded_write(BcSink *base, const gint16 *samples, gsize frames, GError **error) {
    EncodedSink *sink = (EncodedSink *)base;
    if (sink->master != NULL) bc_master_add(sink->master, samples, frames);
    return bc_encoder_write(sink->encoder, samples, frames, error);
}

static gboolean open_encoder(EncodedSink *sink, GError **error) {
    sink->encoder = bc_encoder_new(sink->name, &sink->options, sink->output, error);
    return sink->encoder != NULL;
}

static gboolean encode(const gint16 *samples, gsize frames, gpointer sink, GError **error) {
    return bc_encoder_write(((EncodedSink *)sink)->encoder, samples, frames, error);
}

/* What was encoded is dropped, what was kept is encoded instead. */
static gboolean encode_anew(EncodedSink *sink, GError **error) {
    int fd = bc_file_descriptor(sink->file);
    g_clear_pointer(&sink->encoder, bc_encoder_free);
    g_clear_pointer(&sink->output, bc_output_free);
    if (ftruncate(fd, 0) != 0 || lseek(fd, 0, SEEK_SET) != 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be written anew: %s", sink->name,
                    g_strerror(errno));
        return FALSE;
    }
    sink->output = bc_output_new(fd, FALSE);
    return open_encoder(sink, error) && bc_master_rewrite(sink->master, encode, sink, error);
}

static gboolean bring_to_target(EncodedSink *sink, GError **error) {
    return sink->master == NULL || !bc_master_is_off(sink->master) || encode_anew(sink, error);
}

static gboolean encoded_close(BcSink *base, GError **error) {
    EncodedSink *sink = (EncodedSink *)base;
    sink->finished = bring_to_target(sink, error) && bc_encoder_finish(sink->encoder, error) &&
                     (sink->file == NULL || bc_file_commit(sink->file, error));
    return sink->finished;
}

static gboolean encoded_loudness(const BcSink *base, double *lufs, double *true_peak) {
    const EncodedSink *sink = (const EncodedSink *)base;
    if (!sink->finished || sink->master == NULL) return FALSE;
    g_autoptr(GError) error = NULL;
    if (bc_master_report(sink->master, lufs, true_peak, &error)) return *lufs != BC_LOUDNESS_NONE;
    g_info("%s: how loud it is, is not known: %s", sink->name, error->message);
    return FALSE;
}

static void encoded_free(BcSink *base) {
    EncodedSink *sink = (EncodedSink *)base;
    bc_encoder_free(sink->encoder);
    bc_output_free(sink->output);
    bc_file_free(sink->file);
    bc_master_free(sink->master);
    const char *const texts[] = {sink->name,        sink->options.format, sink->tags.title,
                                 sink->tags.artist, sink->tags.date,      sink->tags.comment};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) g_free((gpointer)texts[i]);
    g_free(sink);
}

static const BcSinkKind file_kind = {encoded_write, encoded_close, encoded_free, encoded_loudness,
                                     FALSE};
static const BcSinkKind stream_kind = {encoded_write, encoded_close, encoded_free, encoded_loudness,
                                       TRUE};

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

/* Keeps copies for when it is encoded anew. */
static void keep_options(EncodedSink *sink, const BcSinkOptions *options) {
    static const BcSoundTags no_tags;
    const BcSoundTags *tags = options->tags != NULL ? options->tags : &no_tags;
    sink->options = *options;
    sink->options.format = g_strdup(options->format);
    sink->tags = (BcSoundTags){g_strdup(tags->title), g_strdup(tags->artist), g_strdup(tags->date),
                               g_strdup(tags->comment)};
    sink->options.tags = &sink->tags;
}

/* `name` stands in messages; the options' format is not NULL. */
static BcSink *encode_to(EncodedSink *sink, const char *name, const BcSinkOptions *options,
                         GError **error) {
    sink->base.channels = MAX(options->channels, 1);
    sink->name = g_strdup(name);
    keep_options(sink, options);
    gboolean well = open_encoder(sink, error);
    if (well && options->loudness < 0 && !bc_output_is_stream(sink->output)) {
        double lufs = bc_loudness_wanted(options->loudness);
        sink->master = bc_master_new(name, sink->base.channels, lufs);
    }
    if (well) return &sink->base;
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
