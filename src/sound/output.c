#define _GNU_SOURCE
#include "sound/output.h"
#include "sound/lib-ogg.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

struct BcOutput {
    int fd, fault;
    gboolean stream;
    gint64 base; /* of position 0, in a file that was not at its beginning */
    gint64 position, length;
    gboolean ogg;
    guint32 serial;
    GByteArray *page; /* an Ogg page that is not whole yet */
};

BcOutput *bc_output_new(int fd, gboolean stream) {
    struct stat about;
    BcOutput *output = g_new0(BcOutput, 1);
    output->fd = fd;
    output->stream = stream || fstat(fd, &about) != 0 || !S_ISREG(about.st_mode);
    if (!output->stream) output->base = MAX(lseek(fd, 0, SEEK_CUR), 0);
    output->page = g_byte_array_new();
    return output;
}

void bc_output_free(BcOutput *output) {
    if (output == NULL) return;
    g_byte_array_unref(output->page);
    g_free(output);
}

gboolean bc_output_is_stream(const BcOutput *output) { return output->stream; }

gboolean bc_output_set_ogg(BcOutput *output, guint32 serial, GError **error) {
    output->ogg = bc_library_need(&ogg_library, error);
    output->serial = serial;
    return output->ogg;
}

gint64 bc_output_position(const BcOutput *output) { return output->position; }
gint64 bc_output_length(const BcOutput *output) { return output->length; }
void bc_output_seek(BcOutput *output, gint64 position) { output->position = MAX(position, 0); }
int bc_output_fault(const BcOutput *output) { return output->fault; }

static gboolean wait_until_writable(int fd) {
    struct pollfd polled = {.fd = fd, .events = POLLOUT};
    int n;
    do n = poll(&polled, 1, -1);
    while (n < 0 && errno == EINTR);
    return n > 0;
}

/* Writes everything.  Descriptors that the host has made non-blocking are waited for. */
static gboolean write_all(BcOutput *output, const char *bytes, gsize n) {
    while (n > 0) {
        ssize_t written = output->stream
                              ? write(output->fd, bytes, n)
                              : pwrite(output->fd, bytes, n, output->base + output->position);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EAGAIN && wait_until_writable(output->fd)) continue;
        if (written < 0) {
            output->fault = errno;
            return FALSE;
        }
        output->position += written;
        bytes += written;
        n -= (gsize)written;
    }
    output->length = MAX(output->length, output->position);
    return TRUE;
}

/* A reader that went away is an error like any other and must not kill the host, whose handling of
 * SIGPIPE is its own: the signal is held back from this thread, and taken away if it came. */
static gboolean write_quietly(BcOutput *output, const char *bytes, gsize n) {
    sigset_t pipe_only, old, pending;
    sigemptyset(&pipe_only);
    sigaddset(&pipe_only, SIGPIPE);
    sigpending(&pending);
    gboolean had_one = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe_only, &old);
    gboolean well = write_all(output, bytes, n);
    if (output->fault == EPIPE && !had_one) {
        struct timespec now = {0};
        while (sigtimedwait(&pipe_only, NULL, &now) < 0 && errno == EINTR) {}
    }
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    return well;
}

static gboolean write_at_position(BcOutput *output, const char *bytes, gsize n) {
    if (output->stream && output->position < output->length) {
        gsize over = MIN(n, (gsize)(output->length - output->position));
        output->position += (gint64)over;
        bytes += over;
        n -= over;
    }
    return n == 0 || write_quietly(output, bytes, n);
}

/* The length of the Ogg page at the beginning of the bytes; 0 while that cannot be known. */
static gsize page_length(const guint8 *bytes, gsize n, gsize *head) {
    enum { FIXED = 27, SEGMENTS = 26 };
    if (n < FIXED || n < FIXED + (gsize)bytes[SEGMENTS]) return 0;
    gsize length = *head = FIXED + (gsize)bytes[SEGMENTS];
    for (guint i = 0; i < bytes[SEGMENTS]; i++) length += bytes[FIXED + i];
    return length;
}

static gboolean write_page(BcOutput *output, guint8 *bytes, gsize head, gsize length) {
    enum { SERIAL = 14 };
    guint32 serial = GUINT32_TO_LE(output->serial);
    memcpy(bytes + SERIAL, &serial, sizeof serial);
    ogg_page page = {bytes, (long)head, bytes + head, (long)(length - head)};
    ogg_page_checksum_set(&page);
    return write_at_position(output, (const char *)bytes, length);
}

static gboolean write_pages(BcOutput *output) {
    gsize done = 0, head = 0, length;
    gboolean well = TRUE;
    while (well &&
           (length = page_length(output->page->data + done, output->page->len - done, &head)) !=
               0 &&
           length <= output->page->len - done) {
        well = write_page(output, output->page->data + done, head, length);
        done += length;
    }
    g_byte_array_remove_range(output->page, 0, (guint)done);
    return well;
}

gboolean bc_output_write(BcOutput *output, gconstpointer bytes, gsize n) {
    if (output->fault != 0) return FALSE;
    if (!output->ogg) return write_at_position(output, bytes, n);
    g_byte_array_append(output->page, bytes, (guint)n);
    return write_pages(output);
}

gboolean bc_output_flush(BcOutput *output) {
    if (output->fault != 0) return FALSE;
    g_autoptr(GByteArray) rest = g_steal_pointer(&output->page);
    output->page = g_byte_array_new();
    return rest->len == 0 || write_at_position(output, (const char *)rest->data, rest->len);
}
