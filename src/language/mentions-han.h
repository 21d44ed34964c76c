/* language/mentions-han.h: mentions in scripts without spaces between words, where a token is a
 * character (Chinese). */
#ifndef BC_LANGUAGE_MENTIONS_HAN_H
#define BC_LANGUAGE_MENTIONS_HAN_H

#include "language/mentions.h"

/* Appends all mentions of `document` to `found`, of Mention, in text order, without overlap.
 * `quoted` tells of each token whether it stands in quotation marks.  Linear time. */
void mentions_han_find(const BcDocument *document, const guint8 *quoted, GArray *found);

#endif
