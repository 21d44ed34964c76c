/* ingest/lib-uchardet.h: what is used of libuchardet (base/library.h); for ingest/charset.c only.
 */
#ifndef BC_INGEST_LIB_UCHARDET_H
#define BC_INGEST_LIB_UCHARDET_H

#include "base/library.h"

#include <uchardet.h>

#define UCHARDET_FUNCTIONS(F)                                                                      \
    F(uchardet_data_end)                                                                           \
    F(uchardet_delete)                                                                             \
    F(uchardet_get_charset)                                                                        \
    F(uchardet_handle_data)                                                                        \
    F(uchardet_new)

BC_LIBRARY_STATIC(uchardet, BC_SONAME_UCHARDET, "guessing an encoding", UCHARDET_FUNCTIONS);

#define uchardet_data_end uchardet.uchardet_data_end
#define uchardet_delete uchardet.uchardet_delete
#define uchardet_get_charset uchardet.uchardet_get_charset
#define uchardet_handle_data uchardet.uchardet_handle_data
#define uchardet_new uchardet.uchardet_new

#endif
