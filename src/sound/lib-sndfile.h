/* sound/lib-sndfile.h: what is used of libsndfile (base/library.h); for sound/encoder.c only.
 * A function more is a line more in both lists. */
#ifndef BC_SOUND_LIB_SNDFILE_H
#define BC_SOUND_LIB_SNDFILE_H

#include "base/library.h"

#include <sndfile.h>

#define SNDFILE_FUNCTIONS(F)                                                                       \
    F(sf_close)                                                                                    \
    F(sf_command)                                                                                  \
    F(sf_format_check)                                                                             \
    F(sf_open_virtual)                                                                             \
    F(sf_set_string)                                                                               \
    F(sf_strerror)                                                                                 \
    F(sf_version_string)                                                                           \
    F(sf_writef_float)                                                                             \
    F(sf_writef_short)

BC_LIBRARY_STATIC(sndfile, BC_SONAME_SNDFILE, "writing sound files", SNDFILE_FUNCTIONS);

#define sf_close sndfile.sf_close
#define sf_command sndfile.sf_command
#define sf_format_check sndfile.sf_format_check
#define sf_open_virtual sndfile.sf_open_virtual
#define sf_set_string sndfile.sf_set_string
#define sf_strerror sndfile.sf_strerror
#define sf_version_string sndfile.sf_version_string
#define sf_writef_float sndfile.sf_writef_float
#define sf_writef_short sndfile.sf_writef_short

#endif
