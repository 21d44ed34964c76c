/* sound/output.h: where encoded bytes go: a file that can be rewritten in its head, or a stream
 * that cannot. */
#ifndef BC_SOUND_OUTPUT_H
#define BC_SOUND_OUTPUT_H

#include <briefcast/sound.h>

typedef struct BcOutput BcOutput;

/* Writes to `fd` (borrowed) from where it stands.  Where it is not a regular file, or `stream` is
 * TRUE, what is written over earlier bytes is silently dropped: so an encoder that at its end goes
 * back to fill in a length leaves the length unknown. */
BcOutput *bc_output_new(int fd, gboolean stream);
void bc_output_free(BcOutput *output);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcOutput, bc_output_free)

gboolean bc_output_is_stream(const BcOutput *output);

/* From now on the bytes are Ogg pages, and each gets the serial number `serial`.  Errors:
 * BC_ERROR_UNAVAILABLE (no libogg). */
gboolean bc_output_set_ogg(BcOutput *output, guint32 serial, GError **error);

/* Writes all `n` bytes at the position, which advances.  Never raises SIGPIPE.  FALSE after the
 * first failure, which bc_output_fault keeps. */
gboolean bc_output_write(BcOutput *output, gconstpointer bytes, gsize n);

/* What holds back for want of a whole page goes out. */
gboolean bc_output_flush(BcOutput *output);

gint64 bc_output_position(const BcOutput *output);
gint64 bc_output_length(const BcOutput *output);
void bc_output_seek(BcOutput *output, gint64 position);

/* The errno of the first failure, 0 when there was none. */
int bc_output_fault(const BcOutput *output);

#endif
