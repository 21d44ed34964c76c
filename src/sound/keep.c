#define _GNU_SOURCE
#include "sound/keep.h"

#include <briefcast/error.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct BcKeep {
    char *path;
    char *memory; /* NULL: nothing yet, or it is in the file */
    gsize used, room, most;
    int fd; /* -1: in memory, or forgotten */
    gboolean forgotten;
};

BcKeep *bc_keep_new(const char *path, gsize most) {
    BcKeep *keep = g_new0(BcKeep, 1);
    *keep = (BcKeep){.path = g_strdup(path), .most = most, .fd = -1};
    return keep;
}

static void forget(BcKeep *keep) {
    if (keep->fd >= 0) close(keep->fd);
    keep->fd = -1;
    g_clear_pointer(&keep->memory, g_free);
    keep->forgotten = TRUE;
}

void bc_keep_free(BcKeep *keep) {
    if (keep == NULL) return;
    forget(keep);
    g_free(keep->path);
    g_free(keep);
}

static int open_nameless(const char *path) {
    g_autofree char *folder = g_path_get_dirname(path);
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) return fd;
    g_autofree char *name = g_build_filename(folder, ".briefcast.XXXXXX", NULL);
    fd = mkostemp(name, O_CLOEXEC);
    if (fd >= 0) unlink(name);
    return fd;
}

static gboolean write_all(int fd, const char *bytes, gsize n) {
    while (n > 0) {
        ssize_t written = write(fd, bytes, n);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return FALSE;
        bytes += written;
        n -= (gsize)written;
    }
    return TRUE;
}

static gboolean move_to_file(BcKeep *keep) {
    keep->fd = open_nameless(keep->path);
    if (keep->fd < 0 || !write_all(keep->fd, keep->memory, keep->used)) return FALSE;
    g_clear_pointer(&keep->memory, g_free);
    return TRUE;
}

/* Doubling moves nothing: a large piece of memory gets other addresses, and what was not touched
 * takes no room. */
static void keep_in_memory(BcKeep *keep, gconstpointer bytes, gsize n) {
    enum { FIRST = 1 << 20 };
    if (keep->used + n > keep->room) {
        keep->room = MAX(MAX(2 * keep->room, (gsize)FIRST), keep->used + n);
        keep->memory = g_realloc(keep->memory, keep->room);
    }
    memcpy(keep->memory + keep->used, bytes, n);
    keep->used += n;
}

void bc_keep_add(BcKeep *keep, gconstpointer bytes, gsize n) {
    if (keep->forgotten || n == 0) return;
    if (keep->fd < 0 && keep->used + n <= keep->most) {
        keep_in_memory(keep, bytes, n);
        return;
    }
    if ((keep->fd < 0 && !move_to_file(keep)) || !write_all(keep->fd, bytes, n)) forget(keep);
}

gboolean bc_keep_has_all(const BcKeep *keep) { return !keep->forgotten; }

static gboolean not_readable(const BcKeep *keep, const char *why, GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be read back: %s", keep->path, why);
    return FALSE;
}

gboolean bc_keep_read(const BcKeep *keep, guint64 at, gpointer bytes, gsize n, GError **error) {
    if (keep->forgotten) return not_readable(keep, "it was not kept", error);
    if (keep->fd < 0) {
        if (n > 0) memcpy(bytes, keep->memory + at, n);
        return TRUE;
    }
    char *to = bytes;
    while (n > 0) {
        ssize_t got = pread(keep->fd, to, n, (off_t)at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0)
            return not_readable(keep, got < 0 ? g_strerror(errno) : "it is shorter than it was",
                                error);
        to += got;
        at += (guint64)got;
        n -= (gsize)got;
    }
    return TRUE;
}
