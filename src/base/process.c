#define _GNU_SOURCE
#include "base/process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* Where a child's socket is: right behind the standard streams, so that all above can be closed. */
enum { SOCKET = STDERR_FILENO + 1 };

static void forget_signals(void) {
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL); /* fails for SIGKILL and the like: fine */
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Moves the socket to its place and closes everything else.  A standard stream that the parent had
 * closed may be the very number that the socket got, hence the copy above all of them first. */
static gboolean keep_only(int socket) {
    int high = fcntl(socket, F_DUPFD, SOCKET + 1);
    int null = open("/dev/null", O_RDWR);
    if (high < 0 || null < 0 || dup2(high, SOCKET) < 0) return FALSE;
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
        if (dup2(null, fd) < 0) return FALSE;
    closefrom(SOCKET + 1);
    return TRUE;
}

static void G_GNUC_NORETURN run_child(int socket, BcProcessMain run, gpointer data) {
    forget_signals();
    if (!keep_only(socket)) _exit(71);
    _exit(run(SOCKET, data));
}

gboolean bc_process_start(BcProcess *process, int type, BcProcessMain run, gpointer data,
                          GError **error) {
    int ends[2];
    if (socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends) != 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "no socket for a worker process: %s",
                    g_strerror(errno));
        return FALSE;
    }
    /* A signal that comes before the child has forgotten the host's handlers must not run them. */
    sigset_t all, old;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &old);
    pid_t pid = fork();
    if (pid == 0) run_child(ends[1], run, data);
    int code = errno;
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        g_set_error(error, BC_ERROR, BC_ERROR_SYSTEM, "no worker process: %s", g_strerror(code));
        return FALSE;
    }
    *process = (BcProcess){pid, ends[0]};
    return TRUE;
}

void bc_process_stop(BcProcess *process) {
    if (process->socket >= 0) close(process->socket);
    /* A host that reaps every child may have taken ours, and its number may be another's by now:
     * only what is still waiting to be reaped by us may be killed. */
    siginfo_t info = {0};
    if (process->pid > 0 &&
        waitid(P_PID, (id_t)process->pid, &info, WEXITED | WNOHANG | WNOWAIT) == 0) {
        if (info.si_pid == 0) kill(process->pid, SIGKILL);
        while (waitpid(process->pid, NULL, 0) < 0 && errno == EINTR) {}
    }
    *process = BC_PROCESS_NONE;
}

/* The connection that a client sends: one byte with a descriptor.  -1 at the end. */
static int accept_connection(int server) {
    char byte;
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control;
    struct iovec part = {&byte, 1};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    ssize_t n;
    do n = recvmsg(server, &message, MSG_CMSG_CLOEXEC);
    while (n < 0 && errno == EINTR);
    struct cmsghdr *header = n == 1 ? CMSG_FIRSTHDR(&message) : NULL;
    if (header == NULL || header->cmsg_type != SCM_RIGHTS) return -1;
    int fd;
    memcpy(&fd, CMSG_DATA(header), sizeof fd);
    return fd;
}

int bc_process_serve(int socket, BcProcessMain run, gpointer data) {
    /* Children are reaped by the kernel: their end is seen by who holds the connection. */
    struct sigaction reap = {.sa_handler = SIG_DFL, .sa_flags = SA_NOCLDWAIT};
    sigaction(SIGCHLD, &reap, NULL);
    pid_t self = getpid();
    for (int fd; (fd = accept_connection(socket)) >= 0;) {
        if (fork() == 0) {
            if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != self) _exit(71);
            run_child(fd, run, data);
        }
        close(fd); /* of a fork that failed, too: then the client sees the end */
    }
    return 0;
}

int bc_process_serve_in_turn(int socket, BcProcessMain run, gpointer data) {
    for (int fd; (fd = accept_connection(socket)) >= 0;) {
        run(fd, data);
        close(fd);
    }
    return 0;
}

static gboolean send_connection(int server, int fd) {
    char byte = 0;
    union {
        char bytes[CMSG_SPACE(sizeof(int))];
        struct cmsghdr align;
    } control = {{0}};
    struct iovec part = {&byte, 1};
    struct msghdr message = {.msg_iov = &part,
                             .msg_iovlen = 1,
                             .msg_control = control.bytes,
                             .msg_controllen = sizeof control.bytes};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof fd);
    memcpy(CMSG_DATA(header), &fd, sizeof fd);
    ssize_t n;
    do n = sendmsg(server, &message, MSG_NOSIGNAL);
    while (n < 0 && errno == EINTR);
    return n == 1;
}

int bc_process_connect(int server, int type) {
    int ends[2];
    if (socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends) != 0) return -1;
    gboolean sent = send_connection(server, ends[1]);
    int code = errno;
    close(ends[1]);
    if (sent) return ends[0];
    close(ends[0]);
    errno = code;
    return -1;
}

gboolean bc_process_write(int socket, gconstpointer bytes, gsize n) {
    const char *at = bytes;
    while (n > 0) {
        ssize_t sent = send(socket, at, n, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent < 0) return FALSE;
        at += sent;
        n -= (gsize)sent;
    }
    return TRUE;
}

gboolean bc_process_read(int socket, gpointer bytes, gsize n) {
    char *at = bytes;
    while (n > 0) {
        ssize_t got = recv(socket, at, n, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return FALSE;
        at += got;
        n -= (gsize)got;
    }
    return TRUE;
}
