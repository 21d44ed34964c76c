/* script/saying-private.h: pronunciations from elsewhere than lexicons. */
#ifndef BC_SCRIPT_SAYING_PRIVATE_H
#define BC_SCRIPT_SAYING_PRIVATE_H

#include <briefcast/saying.h>

/* `spelling` is said as `ipa` in `language` (NULL: in all); layers as bc_pronunciations_add has
 * them, 0 below all lexicons.  Only for languages that have not been spoken yet. */
void bc_saying_add(BcSaying *saying, const char *language, const char *spelling, const char *ipa,
                   guint layer);

#endif
