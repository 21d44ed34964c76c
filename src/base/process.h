/* base/process.h: the one place that forks.
 *
 * A child made here shares nothing with its parent but one socket: it has the default signal
 * handlers, ignores the terminal's interrupt and quit keys (its parent decides what they mean),
 * its standard streams lead to /dev/null, every other descriptor is closed, and it leaves through
 * _exit.  It runs between fork and _exit of a parent that may have threads, so its function must
 * keep to what is safe there: the C library's allocator is, GLib's slices (GString, GArray,
 * GError, lists) are not.
 *
 * A server is a child that has prepared something dear (an engine, a loaded voice) and forks itself
 * for every connection, so that each starts from the same state and can do no harm to it.  Servers
 * nest. */
#ifndef BC_BASE_PROCESS_H
#define BC_BASE_PROCESS_H

#include <briefcast/error.h>
#include <sys/types.h>

/* What a child does; `socket` is its end of the connection.  Returns its exit status. */
typedef int (*BcProcessMain)(int socket, gpointer data);

typedef struct {
    pid_t pid;  /* 0: none */
    int socket; /* the parent's end, SOCK_STREAM or SOCK_SEQPACKET; close-on-exec */
} BcProcess;

#define BC_PROCESS_NONE ((BcProcess){0, -1})

/* Forks a child that runs `run` and is connected by a socket of `type`.  The child sees the end of
 * the file when the parent closes its socket or dies.  Errors: BC_ERROR_SYSTEM. */
gboolean bc_process_start(BcProcess *process, int type, BcProcessMain run, gpointer data,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Ends it, with all its own children, and waits for it.  Does nothing for BC_PROCESS_NONE, which
 * it leaves behind. */
void bc_process_stop(BcProcess *process);

/* In a child: serves connections until the parent is gone, each in a child of its own that runs
 * `run` and dies with this process.  Returns the exit status.  `socket` is SOCK_SEQPACKET. */
int bc_process_serve(int socket, BcProcessMain run, gpointer data);

/* The same, but each connection is served by this process itself, one after the other: for what
 * cannot be forked.  `run` must not close the socket that it is given. */
int bc_process_serve_in_turn(int socket, BcProcessMain run, gpointer data);

/* Connects to the server behind `server` with a new socket of `type` (close-on-exec).  When the
 * server or the child that it makes dies, the socket reads as ended.  Returns -1 with errno set
 * when the server is gone (EPIPE) or there are no descriptors left. */
int bc_process_connect(int server, int type);

/* Writes all `n` bytes to a blocking socket, never raising SIGPIPE; FALSE with errno set. */
gboolean bc_process_write(int socket, gconstpointer bytes, gsize n);

/* Reads exactly `n` bytes from a blocking socket; FALSE at its end or on an error. */
gboolean bc_process_read(int socket, gpointer bytes, gsize n);

#endif
