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

/* A symbolic link is followed, so that the file it names is replaced and not the link. */
static char *final_path(const char *path) {
    char *real = realpath(path, NULL);
    if (real == NULL) return g_strdup(path);
    char *copy = g_strdup(real);
    free(real);
    return copy;
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

BcFile *bc_file_create(const char *path, GError **error) {
    struct stat old;
    gboolean exists = stat(path, &old) == 0;
    if (exists && S_ISDIR(old.st_mode)) {
        output_error(error, path, EISDIR);
        return NULL;
    }
    if (exists && access(path, W_OK) != 0) {
        output_error(error, path, errno);
        return NULL;
    }
    g_autoptr(BcFile) file = g_new0(BcFile, 1);
    file->path = final_path(path);
    if (exists && !S_ISREG(old.st_mode)) {
        file->fd = open(path, O_RDWR | O_CLOEXEC);
        if (file->fd < 0) file->fd = open(path, O_WRONLY | O_CLOEXEC);
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

static gboolean read_all(int fd, GByteArray *bytes) {
    guint8 *buffer = g_malloc(1 << 16);
    gssize n;
    do {
        n = read(fd, buffer, 1 << 16);
        if (n > 0) g_byte_array_append(bytes, buffer, (guint)n);
    } while (n > 0 || (n < 0 && errno == EINTR));
    int code = errno;
    g_free(buffer);
    errno = code;
    return n == 0;
}

static int open_input(const char *path) {
    struct stat status;
    if (strcmp(path, "-") == 0) return fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3);
    if (stat(path, &status) != 0) return -1;
    if (S_ISDIR(status.st_mode)) {
        errno = EISDIR;
        return -1;
    }
    return open(path, O_RDONLY | O_CLOEXEC);
}

GBytes *bc_file_read(const char *path, GError **error) {
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    int fd = open_input(path);
    gboolean read_well = fd >= 0 && read_all(fd, bytes);
    int code = errno;
    if (fd >= 0) close(fd);
    if (!read_well) {
        g_set_error(error, BC_ERROR, BC_ERROR_INPUT, "%s: cannot be read: %s", path,
                    g_strerror(code));
        return NULL;
    }
    return g_byte_array_free_to_bytes(g_steal_pointer(&bytes));
}
