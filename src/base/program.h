/* base/program.h: programs of others, talked to through pipes; none outlives us.
 *
 *     we ── warden ── the program, in a process group of its own
 *
 * The warden holds a leash, a pipe whose other end is ours: when we end, however that happens, or
 * let go of it, it kills the whole group and removes the program's folder of temporary files.  It
 * does the same with what is left of the group when the program itself has ended.  A process that
 * leaves the group on purpose (a daemon) escapes.
 *
 * As all that may run between fork and _exit (base/process.h), these functions report in plain
 * text: NULL, or (transfer full) in one line what is wrong. */
#ifndef BC_BASE_PROGRAM_H
#define BC_BASE_PROGRAM_H

#include <briefcast/error.h>
#include <sys/types.h>

typedef struct {
    pid_t warden; /* 0: none */
    int in, out, err, leash, status;
    gboolean ended; /* then `end` is how */
    int end;        /* as waitpid has it; meaningless when it could not be started */
    int start_errno;
    char *said; /* the beginning of what it wrote to standard error since the last exchange */
    gsize n_said;
} BcProgram;

#define BC_PROGRAM_NONE ((BcProgram){.in = -1, .out = -1, .err = -1, .leash = -1, .status = -1})

/* Starts argv[0], looked for in PATH, with `argv` in the folder `folder`.  No shell comes near the
 * arguments.  `scratch` (NULL: none) is a folder that is removed with all in it once the program
 * is let go. */
char *bc_program_start(BcProgram *program, char *const *argv, const char *folder,
                       const char *scratch);

/* Ends it, with its children, and waits until they are gone.  Does nothing for BC_PROGRAM_NONE,
 * which it leaves behind. */
void bc_program_stop(BcProgram *program);

/* What a program has answered so far: TRUE when that is all of it, or *wrong is set (transfer full)
 * when it cannot be an answer. */
typedef gboolean (*BcProgramWhole)(const guint8 *bytes, gsize n, gpointer data, char **wrong);

typedef struct {
    const char *input; /* what it is to read */
    gsize n_input;
    double seconds;       /* how long that may take */
    BcProgramWhole whole; /* NULL: all that it writes until it ends, and it must end well */
    gpointer data;
    guint8 *output; /* what it wrote (g_free); never NULL afterwards */
    gsize n_output, room;
} BcProgramTalk;

/* Sends the input and takes the answer.  Without `whole` its standard input ends after the input.
 * Afterwards an error has cost the program its life. */
char *bc_program_talk(BcProgram *program, BcProgramTalk *talk);

/* TRUE when it has written something that no one has asked for, or is dead. */
gboolean bc_program_is_spoilt(const BcProgram *program);

#endif
