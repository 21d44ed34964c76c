#define _GNU_SOURCE
#include "base/program.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SAID_MOST = 1 << 14, OUTPUT_MOST = 1 << 28 };

/* What comes through the status pipe: from the program's own process when it cannot be started,
 * else from the warden. */
typedef struct {
    gint32 start_errno, end;
} Ending;

/* ---- the program's process ---- */

typedef struct {
    char *const *argv;
    const char *folder, *scratch;
    int in[2], out[2], err[2], leash[2], status[2];
} Start;

static void default_signals(void) {
    for (int i = 1; i < NSIG; i++) signal(i, SIG_DFL);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static void G_GNUC_NORETURN become_program(const Start *start, pid_t warden) {
    setpgid(0, 0);
    default_signals();
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && getppid() == warden && chdir(start->folder) == 0 &&
        dup2(start->in[0], STDIN_FILENO) >= 0 && dup2(start->out[1], STDOUT_FILENO) >= 0 &&
        dup2(start->err[1], STDERR_FILENO) >= 0)
        execvp(start->argv[0], start->argv); /* all other descriptors are close-on-exec */
    Ending ending = {.start_errno = errno != 0 ? errno : ECANCELED};
    while (write(start->status[1], &ending, sizeof ending) < 0 && errno == EINTR) {}
    _exit(127);
}

/* ---- the warden ---- */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about;
    (void)kind;
    (void)place;
    remove(path);
    return 0;
}

/* Kills the group before its leader is reaped: until then its number is nobody else's. */
static int kill_group(pid_t program) {
    int end = 0;
    kill(-program, SIGKILL);
    kill(program, SIGKILL); /* had it not got as far as its own group */
    while (waitpid(program, &end, 0) < 0 && errno == EINTR) {}
    return end;
}

static gboolean has_ended(pid_t program) {
    siginfo_t info = {0};
    return waitid(P_PID, (id_t)program, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == program;
}

static void keep_watch(pid_t program, int leash, int children, int status) {
    struct pollfd polled[] = {{.fd = leash, .events = POLLIN}, {.fd = children, .events = POLLIN}};
    gboolean running = TRUE;
    for (;;) {
        if (poll(polled, 2, -1) < 0 && errno != EINTR) break;
        if (polled[0].revents != 0) break;
        if (!running || polled[1].revents == 0 || !has_ended(program)) continue;
        Ending ending = {.end = kill_group(program)};
        while (write(status, &ending, sizeof ending) < 0 && errno == EINTR) {}
        close(status);
        polled[1].fd = -1;
        running = FALSE;
    }
    if (running) kill_group(program);
}

/* Signals to us or to our terminal are not for the warden: it goes by the leash alone. */
static void G_GNUC_NORETURN run_warden(const Start *start) {
    setpgid(0, 0);
    default_signals();
    for (int i = 1; i < NSIG; i++)
        if (i != SIGCHLD && i != SIGSEGV && i != SIGBUS && i != SIGABRT) signal(i, SIG_IGN);
    sigset_t child;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, NULL);
    int children = signalfd(-1, &child, SFD_CLOEXEC);
    pid_t warden = getpid(), program = children >= 0 ? fork() : -1;
    if (program == 0) become_program(start, warden);
    int code = errno;
    const int closed[] = {start->in[0],  start->in[1],  start->out[0],   start->out[1],
                          start->err[0], start->err[1], start->leash[1], start->status[0]};
    for (gsize i = 0; i < G_N_ELEMENTS(closed); i++) close(closed[i]);
    if (program > 0) {
        setpgid(program, program);
        keep_watch(program, start->leash[0], children, start->status[1]);
    } else {
        Ending ending = {.start_errno = code};
        while (write(start->status[1], &ending, sizeof ending) < 0 && errno == EINTR) {}
    }
    if (start->scratch != NULL) nftw(start->scratch, remove_one, 8, FTW_DEPTH | FTW_PHYS);
    _exit(0);
}

/* ---- our side: start and stop ---- */

static void close_pair(int *pair) {
    for (int i = 0; i < 2; i++)
        if (pair[i] >= 0) close(pair[i]);
}

static gboolean make_pipes(Start *start) {
    int *const pairs[] = {start->in, start->out, start->err, start->leash, start->status};
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) pairs[i][0] = pairs[i][1] = -1;
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
        if (pipe2(pairs[i], O_CLOEXEC) == 0) continue;
        int code = errno;
        for (gsize k = 0; k < i; k++) close_pair(pairs[k]);
        errno = code;
        return FALSE;
    }
    return TRUE;
}

/* A broken pipe is an answer like others; the process that asks is ours alone. */
static void forget_broken_pipes(void) { signal(SIGPIPE, SIG_IGN); }

char *bc_program_start(BcProgram *program, char *const *argv, const char *folder,
                       const char *scratch) {
    Start start = {.argv = argv, .folder = folder, .scratch = scratch};
    *program = BC_PROGRAM_NONE;
    forget_broken_pipes();
    pid_t warden = make_pipes(&start) ? fork() : -1;
    if (warden == 0) run_warden(&start);
    if (warden < 0) {
        char *wrong = g_strdup_printf("%s: cannot be started: %s", argv[0], g_strerror(errno));
        int *const pairs[] = {start.in, start.out, start.err, start.leash, start.status};
        for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) close_pair(pairs[i]);
        return wrong;
    }
    const int theirs[] = {start.in[0], start.out[1], start.err[1], start.leash[0], start.status[1]};
    for (gsize i = 0; i < G_N_ELEMENTS(theirs); i++) close(theirs[i]);
    *program = (BcProgram){.warden = warden,
                           .in = start.in[1],
                           .out = start.out[0],
                           .err = start.err[0],
                           .leash = start.leash[1],
                           .status = start.status[0]};
    const int ours[] = {program->in, program->out, program->err, program->status};
    for (gsize i = 0; i < G_N_ELEMENTS(ours); i++) fcntl(ours[i], F_SETFL, O_NONBLOCK);
    return NULL;
}

static void close_one(int *fd) {
    if (*fd >= 0) close(*fd);
    *fd = -1;
}

void bc_program_stop(BcProgram *program) {
    int *const ours[] = {&program->leash, &program->in, &program->out, &program->err,
                         &program->status};
    for (gsize i = 0; i < G_N_ELEMENTS(ours); i++) close_one(ours[i]);
    if (program->warden > 0)
        while (waitpid(program->warden, NULL, 0) < 0 && errno == EINTR) {}
    g_free(program->said);
    *program = BC_PROGRAM_NONE;
}

/* ---- our side: talking ---- */

static gboolean is_over(ssize_t n) {
    return n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR);
}

static void send_input(BcProgram *program, const BcProgramTalk *talk, gsize *sent) {
    ssize_t n = 0;
    while (*sent < talk->n_input &&
           (n = write(program->in, talk->input + *sent, talk->n_input - *sent)) > 0)
        *sent += (gsize)n;
    /* Who does not read its input may still answer. */
    if (*sent < talk->n_input && is_over(n)) *sent = talk->n_input;
    if (*sent == talk->n_input && talk->whole == NULL) close_one(&program->in);
}

static void read_output(BcProgram *program, BcProgramTalk *talk) {
    ssize_t n;
    do {
        if (talk->room - talk->n_output < 1 << 16) {
            talk->room = MAX(talk->room * 2, 1 << 17);
            talk->output = g_realloc(talk->output, talk->room);
        }
        n = read(program->out, talk->output + talk->n_output, talk->room - talk->n_output);
        if (n > 0) talk->n_output += (gsize)n;
    } while (n > 0 && talk->n_output < OUTPUT_MOST);
    if (n <= 0 && is_over(n)) close_one(&program->out);
}

static void read_said(BcProgram *program) {
    char bytes[4096];
    ssize_t n;
    while ((n = read(program->err, bytes, sizeof bytes)) > 0) {
        gsize kept = MIN((gsize)n, SAID_MOST - program->n_said);
        program->said = g_realloc(program->said, program->n_said + kept + 1);
        memcpy(program->said + program->n_said, bytes, kept);
        program->n_said += kept;
        program->said[program->n_said] = '\0';
    }
    if (is_over(n)) close_one(&program->err);
}

static void read_ending(BcProgram *program) {
    Ending ending;
    ssize_t n = read(program->status, &ending, sizeof ending);
    if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
    program->ended = TRUE;
    program->end = n == (ssize_t)sizeof ending ? ending.end : SIGKILL;
    program->start_errno = n == (ssize_t)sizeof ending ? ending.start_errno : 0;
    close_one(&program->status);
}

/* One look at all pipes; FALSE when nothing came until the deadline. */
static gboolean wait_and_move(BcProgram *program, BcProgramTalk *talk, gsize *sent,
                              gint64 deadline) {
    struct pollfd polled[] = {
        {.fd = *sent < talk->n_input ? program->in : -1, .events = POLLOUT},
        {.fd = program->out, .events = POLLIN},
        {.fd = program->err, .events = POLLIN},
        {.fd = program->status, .events = POLLIN},
    };
    gint64 left = deadline - g_get_monotonic_time();
    if (left <= 0) return FALSE;
    int n = poll(polled, G_N_ELEMENTS(polled), (int)MIN(left / 1000 + 1, G_MAXINT));
    if (n < 0) return errno == EINTR;
    if (polled[0].revents != 0) send_input(program, talk, sent);
    if (polled[1].revents != 0) read_output(program, talk);
    if (polled[2].revents != 0) read_said(program);
    if (polled[3].revents != 0) read_ending(program);
    return TRUE;
}

/* Of all that it complained about, the line that says most: Python puts it last, others first. */
static char *complaint(const BcProgram *program) {
    static const char *const words[] = {"error",   "fatal",   "cannot",  "can't",    "not found",
                                        "no such", "unknown", "invalid", "exception"};
    const char *said = program->said != NULL ? program->said : "", *first = NULL;
    for (const char *line = said; *line != '\0';) {
        gsize length = strcspn(line, "\n");
        char *lower = g_ascii_strdown(line, (gssize)length);
        gboolean telling = FALSE;
        for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
            telling = telling || strstr(lower, words[i]) != NULL;
        gboolean blank = *g_strstrip(lower) == '\0';
        g_free(lower);
        if (first == NULL && !blank) first = line;
        if (telling) {
            first = line;
            break;
        }
        line += length + (line[length] == '\n');
    }
    if (first == NULL) return g_strdup("");
    char *line = g_strndup(first, MIN(strcspn(first, "\n"), 200));
    char *told = g_strdup_printf(": %s", g_strstrip(line));
    g_free(line);
    return told;
}

static char *how_it_ended(const BcProgram *program, const char *what) {
    if (program->start_errno != 0)
        return g_strdup_printf("it cannot be started: %s", g_strerror(program->start_errno));
    char *told = complaint(program), *whole;
    if (WIFSIGNALED(program->end))
        whole = g_strdup_printf("%s with signal %d%s", what, WTERMSIG(program->end), told);
    else
        whole = g_strdup_printf("%s with status %d%s", what, WEXITSTATUS(program->end), told);
    g_free(told);
    return whole;
}

static char *talk_to(BcProgram *program, BcProgramTalk *talk) {
    gint64 deadline = g_get_monotonic_time() + (gint64)(talk->seconds * G_USEC_PER_SEC);
    gsize sent = 0;
    if (talk->n_input == 0) send_input(program, talk, &sent);
    for (char *wrong = NULL;;) {
        if (!wait_and_move(program, talk, &sent, deadline))
            return g_strdup_printf("no answer within %g seconds", talk->seconds);
        if (talk->n_output >= OUTPUT_MOST) return g_strdup("its answer has no end");
        gboolean all = program->out < 0 && program->err < 0 && program->ended;
        if (talk->whole == NULL) {
            if (!all) continue;
            gboolean well = program->start_errno == 0 && program->end == 0;
            return well ? NULL : how_it_ended(program, "it ended");
        }
        if (talk->whole(talk->output, talk->n_output, talk->data, &wrong)) return NULL;
        if (wrong != NULL) return wrong;
        if (all) return how_it_ended(program, "instead of answering it ended");
    }
}

char *bc_program_talk(BcProgram *program, BcProgramTalk *talk) {
    g_clear_pointer(&program->said, g_free);
    program->n_said = 0;
    talk->room = 1 << 17;
    talk->output = g_malloc(talk->room);
    talk->n_output = 0;
    char *wrong = talk_to(program, talk);
    if (wrong != NULL) bc_program_stop(program);
    return wrong;
}

gboolean bc_program_is_spoilt(const BcProgram *program) {
    struct pollfd polled[] = {{.fd = program->out, .events = POLLIN},
                              {.fd = program->status, .events = POLLIN}};
    return program->out < 0 || program->status < 0 || poll(polled, 2, 0) != 0;
}
