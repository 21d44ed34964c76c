/* ingest/binary.h: content that is no text at all. */
#ifndef BC_INGEST_BINARY_H
#define BC_INGEST_BINARY_H

#include <glib.h>

/* What the bytes seem to be: "a PDF document", "binary data" (static); NULL for what may be text in
 * some encoding of bytes.  (UTF-16 has to be recognised before: it is full of NUL bytes.) */
const char *bc_binary_name(const char *bytes, gsize length);

#endif
