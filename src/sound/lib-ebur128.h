/* sound/lib-ebur128.h: what is used of libebur128 (base/library.h); for sound/loudness.c only.
 * A function more is a line more in both lists. */
#ifndef BC_SOUND_LIB_EBUR128_H
#define BC_SOUND_LIB_EBUR128_H

#include "base/library.h"

#include <ebur128.h>

#define EBUR128_FUNCTIONS(F)                                                                       \
    F(ebur128_add_frames_short)                                                                    \
    F(ebur128_destroy)                                                                             \
    F(ebur128_init)                                                                                \
    F(ebur128_loudness_global)                                                                     \
    F(ebur128_true_peak)

BC_LIBRARY_STATIC(ebur128, BC_SONAME_EBUR128, "measuring loudness", EBUR128_FUNCTIONS);

#define ebur128_add_frames_short ebur128.ebur128_add_frames_short
#define ebur128_destroy ebur128.ebur128_destroy
#define ebur128_init ebur128.ebur128_init
#define ebur128_loudness_global ebur128.ebur128_loudness_global
#define ebur128_true_peak ebur128.ebur128_true_peak

#endif
