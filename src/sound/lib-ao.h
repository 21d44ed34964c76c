/* sound/lib-ao.h: what is used of libao (base/library.h); for sound/speakers.c only.
 * A function more is a line more in both lists. */
#ifndef BC_SOUND_LIB_AO_H
#define BC_SOUND_LIB_AO_H

#include "base/library.h"

#include <ao/ao.h>

#define AO_FUNCTIONS(F)                                                                            \
    F(ao_append_option)                                                                            \
    F(ao_close)                                                                                    \
    F(ao_default_driver_id)                                                                        \
    F(ao_driver_id)                                                                                \
    F(ao_driver_info)                                                                              \
    F(ao_driver_info_list)                                                                         \
    F(ao_free_options)                                                                             \
    F(ao_initialize)                                                                               \
    F(ao_open_live)                                                                                \
    F(ao_play)

BC_LIBRARY_STATIC(ao, BC_SONAME_AO, "playing", AO_FUNCTIONS);

#define ao_append_option ao.ao_append_option
#define ao_close ao.ao_close
#define ao_default_driver_id ao.ao_default_driver_id
#define ao_driver_id ao.ao_driver_id
#define ao_driver_info ao.ao_driver_info
#define ao_driver_info_list ao.ao_driver_info_list
#define ao_free_options ao.ao_free_options
#define ao_initialize ao.ao_initialize
#define ao_open_live ao.ao_open_live
#define ao_play ao.ao_play

#endif
