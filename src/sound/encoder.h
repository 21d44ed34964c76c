/* sound/encoder.h: samples to bytes, through libsndfile. */
#ifndef BC_SOUND_ENCODER_H
#define BC_SOUND_ENCODER_H

#include "sound/output.h"

typedef struct BcEncoder BcEncoder;

/* TRUE when `format` is one of bc_sink_formats. */
gboolean bc_encoder_knows(const char *format);

/* TRUE when `format` can be written without going back. */
gboolean bc_encoder_streams(const char *format);

/* Encodes to `output` (borrowed).  `name` stands in messages.  Errors: BC_ERROR_UNAVAILABLE (this
 * libsndfile lacks the format), BC_ERROR_IO. */
BcEncoder *bc_encoder_new(const char *name, const char *format, const BcSoundTags *tags,
                          BcOutput *output, GError **error);
void bc_encoder_free(BcEncoder *encoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcEncoder, bc_encoder_free)

/* Errors: BC_ERROR_IO. */
gboolean bc_encoder_write(BcEncoder *encoder, const gint16 *samples, gsize n, GError **error);

/* Writes the end.  Errors: BC_ERROR_IO. */
gboolean bc_encoder_finish(BcEncoder *encoder, GError **error);

#endif
