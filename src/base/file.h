/* base/file.h: files that appear whole, by atomic rename, or not at all. */
#ifndef BC_BASE_FILE_H
#define BC_BASE_FILE_H

#include <briefcast/error.h>

/* A file being written under a temporary name beside its final one (or straight to it, where `path`
 * is something that cannot be renamed over: a device or a pipe). */
typedef struct BcFile BcFile;

/* A symbolic link is followed, also one to nothing yet; a file that is replaced keeps its mode; a
 * pipe waits for its reader.  Errors: BC_ERROR_OUTPUT, naming `path` and the reason. */
BcFile *bc_file_create(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Open for writing, a regular file and a device also for reading (borrowed). */
int bc_file_descriptor(const BcFile *file);

/* Syncs and renames.  Errors: BC_ERROR_IO (disk full), BC_ERROR_OUTPUT.  The BcFile is still to be
 * freed. */
gboolean bc_file_commit(BcFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Frees; without a commit the temporary file is removed. */
void bc_file_free(BcFile *file);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcFile, bc_file_free)

/* So many NULs stand behind a text that was read: who looks at eight bytes at once may do so at its
 * last one. */
enum { BC_FILE_SLACK = 8 };

/* Reads all of a regular file, pipe or standard input (`path` "-"), at most 1 GiB, and puts NULs
 * behind it; free with g_free.  Errors: BC_ERROR_INPUT, naming `path`. */
char *bc_file_read_text(const char *path, gsize *length, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* The same as GBytes, without the NUL. */
GBytes *bc_file_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
