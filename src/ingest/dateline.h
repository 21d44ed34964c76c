/* ingest/dateline.h: where and by which agency a story was written, at its very start. */
#ifndef BC_INGEST_DATELINE_H
#define BC_INGEST_DATELINE_H

#include <briefcast/span.h>

/* The dateline that [paragraph) of `text` begins with, from its first letter to the end of its
 * dash, or the empty span: "MOSCOW, March 20 (Reuters) - ", "Moscow, 3 Mar (Xinhua) --",
 * "(CNN) --", "BERLIN —", "MOSCOW, March 20. /TASS/.".  *place and *agency become its parts (free
 * with g_free) or NULL. */
BcSpan bc_dateline_find(const char *text, BcSpan paragraph, char **place, char **agency);

#endif
