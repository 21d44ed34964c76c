#define _GNU_SOURCE
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct BcFile {
    char *path;
    char *temporary; /* NULL: written in place, or committed */
    int fd;
};

static void output_error(GError **error, const char *path, int code) {
    g_set_error(error, BC_ERROR, BC_ERROR_OUTPUT, "%s: cannot be written: %s", path,
                g_strerror(code));
}

/* As many as the kernel follows. */
#define MOST_LINKS 40

/* A symbolic link is followed, so that the file it names is replaced (or made) and not the link. */
static char *final_path(const char *path) {
    char *at = g_strdup(path);
    for (guint i = 0; i < MOST_LINKS; i++) {
        g_autofree char *target = g_file_read_link(at, NULL);
        if (target == NULL) break;
        g_autofree char *folder = g_path_get_dirname(at);
        g_free(at);
        at = g_path_is_absolute(target) ? g_strdup(target) : g_build_filename(folder, target, NULL);
    }
    return at;
}

/* Where a file cannot be renamed over.  A pipe opened for reading too would never learn that its
 * reader has gone, nor wait until there is one. */
static int open_in_place(const char *path, const struct stat *old) {
    int fd = S_ISFIFO(old->st_mode) ? -1 : open(path, O_RDWR | O_CLOEXEC);
    return fd >= 0 ? fd : open(path, O_WRONLY | O_CLOEXEC);
}

static int open_temporary(const char *path, char **name) {
    g_autofree char *folder = g_path_get_dirname(path);
    g_autofree char *base = g_path_get_basename(path);
    *name = g_strdup_printf("%s/.%.100s.XXXXXX", folder, base);
    int fd = mkostemp(*name, O_CLOEXEC);
    if (fd < 0) g_clear_pointer(name, g_free);
    return fd;
}

/* mkstemp makes files that only their owner can read; a new file has what the umask leaves, a
 * replaced one what it had. */
static void set_mode(int fd, const struct stat *old) {
    mode_t mode = 0666;
    if (old != NULL) {
        mode = old->st_mode & 07777;
    } else {
        mode_t mask = umask(0);
        umask(mask);
        mode &= ~mask;
    }
    if (fchmod(fd, mode) != 0) g_debug("fchmod: %s", g_strerror(errno));
}

/* Why `path` cannot be written, as far as that shows before trying; 0: it may be.  `exists` tells
 * whether there is something of that name, and `old` what. */
static int refusal(const char *path, gboolean *exists, struct stat *old) {
    *exists = stat(path, old) == 0;
    if (!*exists) return *path == '\0' || errno != ENOENT ? errno : 0;
    if (S_ISDIR(old->st_mode)) return EISDIR;
    return access(path, W_OK) == 0 ? 0 : errno;
}

BcFile *bc_file_create(const char *path, GError **error) {
    struct stat old;
    gboolean exists;
    int code = refusal(path, &exists, &old);
    if (code != 0) {
        output_error(error, path, code);
        return NULL;
    }
    g_autoptr(BcFile) file = g_new0(BcFile, 1);
    file->path = final_path(path);
    if (exists && !S_ISREG(old.st_mode)) {
        file->fd = open_in_place(path, &old);
    } else {
        file->fd = open_temporary(file->path, &file->temporary);
        if (file->fd >= 0) set_mode(file->fd, exists ? &old : NULL);
    }
    if (file->fd < 0) {
        output_error(error, path, errno);
        return NULL;
    }
    return g_steal_pointer(&file);
}

int bc_file_descriptor(const BcFile *file) { return file->fd; }

gboolean bc_file_commit(BcFile *file, GError **error) {
    if (file->temporary != NULL && fsync(file->fd) != 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be written: %s", file->path,
                    g_strerror(errno));
        return FALSE;
    }
    int fd = file->fd;
    file->fd = -1;
    if (close(fd) != 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be written: %s", file->path,
                    g_strerror(errno));
        return FALSE;
    }
    if (file->temporary != NULL && rename(file->temporary, file->path) != 0) {
        output_error(error, file->path, errno);
        return FALSE;
    }
    g_clear_pointer(&file->temporary, g_free);
    return TRUE;
}

void bc_file_free(BcFile *file) {
    if (file == NULL) return;
    if (file->fd >= 0) close(file->fd);
    if (file->temporary != NULL) unlink(file->temporary);
    g_free(file->temporary);
    g_free(file->path);
    g_free(file);
}

/* No news is longer than a gibibyte; an array of GLib ends the program at four. */
#define MOST_BYTES (1u << 30)

/* Text that grows; a file says how long it is. */
typedef struct {
    char *data;
    gsize length, room;
} Text;

static gboolean read_all(int fd, gsize expected, Text *text) {
    enum { UNKNOWN = 1 << 14 };
    /* One byte more shows the end. */
    text->room = expected > 0 ? expected + 1 + BC_FILE_SLACK : UNKNOWN;
    text->data = g_malloc(text->room);
    for (;;) {
        gssize n = read(fd, text->data + text->length, text->room - text->length - BC_FILE_SLACK);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return n == 0;
        text->length += (gsize)n;
        if (text->length > MOST_BYTES) {
            errno = EFBIG;
            return FALSE;
        }
        if (text->room - text->length > BC_FILE_SLACK) continue;
        text->room *= 2;
        text->data = g_realloc(text->data, text->room);
    }
}

static int open_input(const char *path) {
    return strcmp(path, "-") == 0 ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                                  : open(path, O_RDONLY | O_CLOEXEC);
}

/* 0 where it is not known; a folder is found out by read. */
static gsize size_of(int fd) {
    struct stat status;
    gboolean known = fstat(fd, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
    return known ? (gsize)MIN(status.st_size, MOST_BYTES) : 0;
}

char *bc_file_read_text(const char *path, gsize *length, GError **error) {
    Text text = {0};
    int fd = open_input(path);
    gboolean read_well = fd >= 0 && read_all(fd, size_of(fd), &text);
    int code = errno;
    if (fd >= 0) close(fd);
    if (!read_well) {
        g_free(text.data);
        g_set_error(error, BC_ERROR, BC_ERROR_INPUT, "%s: cannot be read: %s", path,
                    g_strerror(code));
        return NULL;
    }
    memset(text.data + text.length, 0, BC_FILE_SLACK);
    *length = text.length;
    return text.data;
}

GBytes *bc_file_read(const char *path, GError **error) {
    gsize length;
    char *text = bc_file_read_text(path, &length, error);
    return text != NULL ? g_bytes_new_take(text, length) : NULL;
}
