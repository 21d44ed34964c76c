/* briefcast/error.h: how every failure is told.
 *
 * Functions that can fail take a `GError **error` last and set it in the domain BC_ERROR.  The
 * message is one line for a person, without the program's name and without a full stop; where the
 * fault is in a file it begins with "FILE:" or "FILE:LINE:".  Errors of other domains never leave
 * the library. */
#ifndef BRIEFCAST_ERROR_H
#define BRIEFCAST_ERROR_H

#include <glib.h>

G_BEGIN_DECLS

#define BC_ERROR (bc_error_quark())

/* What went wrong, each with one exit status of sysexits.h (bc_error_exit_status). */
typedef enum {
    BC_ERROR_USAGE,       /* the call or the command line makes no sense      EX_USAGE       64 */
    BC_ERROR_DATA,        /* the input's content is wrong: binary, bad UTF-8  EX_DATAERR     65 */
    BC_ERROR_INPUT,       /* the input cannot be opened or read               EX_NOINPUT     66 */
    BC_ERROR_HOST,        /* a host's name cannot be resolved                 EX_NOHOST      68 */
    BC_ERROR_UNAVAILABLE, /* a sound device, voice, engine is missing         EX_UNAVAILABLE 69 */
    BC_ERROR_SOFTWARE,    /* a defect: an engine crashed, an invariant broke  EX_SOFTWARE    70 */
    BC_ERROR_SYSTEM,      /* fork, pipe, memory and the like                  EX_OSERR       71 */
    BC_ERROR_OUTPUT,      /* the output cannot be created                     EX_CANTCREAT   73 */
    BC_ERROR_IO,          /* reading or writing broke half-way: disk full     EX_IOERR       74 */
    BC_ERROR_TEMPORARY,   /* the network or a server failed; try again later  EX_TEMPFAIL    75 */
    BC_ERROR_CONFIG,      /* a data, voice or cast file is wrong              EX_CONFIG      78 */
    BC_ERROR_CANCELLED    /* the caller asked to stop                         130 */
} BcErrorCode;

GQuark bc_error_quark(void);

/* The exit status for `error` (NULL: 0); an error of a foreign domain gives EX_SOFTWARE. */
int bc_error_exit_status(const GError *error);

G_END_DECLS
#endif
