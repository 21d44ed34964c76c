/* language/lib-stemmer.h: what is used of libstemmer (base/library.h); for language/terms.c only.
 */
#ifndef BC_LANGUAGE_LIB_STEMMER_H
#define BC_LANGUAGE_LIB_STEMMER_H

#include "base/library.h"

#include <libstemmer.h>

#define STEMMER_FUNCTIONS(F)                                                                       \
    F(sb_stemmer_new)                                                                              \
    F(sb_stemmer_delete)                                                                           \
    F(sb_stemmer_stem)                                                                             \
    F(sb_stemmer_length)

BC_LIBRARY_STATIC(stemmer, BC_SONAME_STEMMER, "choosing sentences", STEMMER_FUNCTIONS);

#define sb_stemmer_new stemmer.sb_stemmer_new
#define sb_stemmer_delete stemmer.sb_stemmer_delete
#define sb_stemmer_stem stemmer.sb_stemmer_stem
#define sb_stemmer_length stemmer.sb_stemmer_length

#endif
