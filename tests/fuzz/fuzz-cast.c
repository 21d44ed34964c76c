/* Any bytes as a cast file. */
#define _GNU_SOURCE
#include <briefcast/cast.h>

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    /* The readers take paths: a file in memory has one. */
    int fd = memfd_create("fuzz", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) g_error("no file in memory");
    g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", fd);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcCast) cast = bc_cast_load(path, &error);
    if ((cast == NULL) != (error != NULL)) g_error("neither a cast nor an error");
    close(fd);
    if (cast != NULL) bc_cast_pin(cast, "Putin", "m-low");
    return 0;
}
