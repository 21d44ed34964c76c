/* sound/keep.h: bytes that are kept until they may be wanted again.
 *
 * Up to a size they are kept in memory; beyond that all of them move to a temporary file without a
 * name beside the file that is being written, where there is room for what is as large. */
#ifndef BC_SOUND_KEEP_H
#define BC_SOUND_KEEP_H

#include <glib.h>

typedef struct BcKeep BcKeep;

/* `path` is that of the file being written, `most` what is kept in memory, in bytes. */
BcKeep *bc_keep_new(const char *path, gsize most) G_GNUC_WARN_UNUSED_RESULT;
void bc_keep_free(BcKeep *keep);

/* What cannot be kept, for want of room, is forgotten, and everything with it. */
void bc_keep_add(BcKeep *keep, gconstpointer bytes, gsize n);

/* FALSE when something was forgotten. */
gboolean bc_keep_has_all(const BcKeep *keep);

/* `n` bytes from byte `at` on, of those that were added.  Errors: BC_ERROR_IO (they cannot be read
 * back). */
gboolean bc_keep_read(const BcKeep *keep, guint64 at, gpointer bytes, gsize n,
                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
