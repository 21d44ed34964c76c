/* sound/encoder.h: samples to bytes, through libsndfile. */
#ifndef BC_SOUND_ENCODER_H
#define BC_SOUND_ENCODER_H

#include "sound/output.h"

typedef struct BcEncoder BcEncoder;

/* TRUE when `format` is one of bc_sink_formats. */
gboolean bc_encoder_knows(const char *format);

/* TRUE when `format` can be written without going back. */
gboolean bc_encoder_streams(const char *format);

/* Encodes to `output` (borrowed) as `options` have it, whose format is one that bc_encoder_knows.
 * `name` stands in messages.  Errors: BC_ERROR_USAGE (a sample rate that the format has not, more
 * than two channels), BC_ERROR_UNAVAILABLE (this libsndfile lacks the format), BC_ERROR_IO. */
BcEncoder *bc_encoder_new(const char *name, const BcSinkOptions *options, BcOutput *output,
                          GError **error);
void bc_encoder_free(BcEncoder *encoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcEncoder, bc_encoder_free)

/* Frames at BC_SAMPLE_RATE.  Errors: BC_ERROR_IO. */
gboolean bc_encoder_write(BcEncoder *encoder, const gint16 *samples, gsize frames, GError **error);

/* Writes the end.  Errors: BC_ERROR_IO. */
gboolean bc_encoder_finish(BcEncoder *encoder, GError **error);

#endif
