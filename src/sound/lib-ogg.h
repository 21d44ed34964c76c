/* sound/lib-ogg.h: what is used of libogg (base/library.h); for sound/output.c only. */
#ifndef BC_SOUND_LIB_OGG_H
#define BC_SOUND_LIB_OGG_H

#include "base/library.h"

#include <ogg/ogg.h>

#define OGG_FUNCTIONS(F) F(ogg_page_checksum_set)

BC_LIBRARY_STATIC(ogg, BC_SONAME_OGG, "writing Ogg files", OGG_FUNCTIONS);

#define ogg_page_checksum_set ogg.ogg_page_checksum_set

#endif
