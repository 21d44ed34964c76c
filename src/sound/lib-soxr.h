/* sound/lib-soxr.h: what is used of libsoxr (base/library.h); for sound/rate.c only.
 * A function more is a line more in both lists. */
#ifndef BC_SOUND_LIB_SOXR_H
#define BC_SOUND_LIB_SOXR_H

#include "base/library.h"

#include <soxr.h>

#define SOXR_FUNCTIONS(F)                                                                          \
    F(soxr_create)                                                                                 \
    F(soxr_delete)                                                                                 \
    F(soxr_io_spec)                                                                                \
    F(soxr_process)                                                                                \
    F(soxr_quality_spec)                                                                           \
    F(soxr_runtime_spec)

BC_LIBRARY_STATIC(soxr, BC_SONAME_SOXR, "changing the sample rate", SOXR_FUNCTIONS);

#define soxr_create soxr.soxr_create
#define soxr_delete soxr.soxr_delete
#define soxr_io_spec soxr.soxr_io_spec
#define soxr_process soxr.soxr_process
#define soxr_quality_spec soxr.soxr_quality_spec
#define soxr_runtime_spec soxr.soxr_runtime_spec

#endif
