/* ingest/charset.h: bytes of any encoding to UTF-8. */
#ifndef BC_INGEST_CHARSET_H
#define BC_INGEST_CHARSET_H

#include <briefcast/error.h>

/* Decodes plain text.  Decided by byte-order mark, by being valid UTF-8, by `declared` (what the
 * transport said, or NULL), by statistics, and for western text without a better answer it is
 * Windows-1252.  Returns NULL with *same TRUE when the bytes are UTF-8 and to be used as they are,
 * else the text (free with g_free) without byte-order mark and *out_length.  Errors: BC_ERROR_DATA,
 * naming `origin`, for what is not text ("looks like a PDF document") and for UTF-8 that is damaged
 * (with the line). */
char *bc_charset_text(const char *bytes, gsize length, const char *declared, const char *origin,
                      gboolean *same, gsize *out_length, GError **error);

/* Decodes markup (HTML or XML), as browsers do: byte-order mark, `declared`, what the markup says
 * itself, else as above.  Never fails: what cannot be decoded becomes U+FFFD.  NUL bytes are left
 * out.  Free with g_free. */
char *bc_charset_markup(const char *bytes, gsize length, const char *declared, gsize *out_length);

/* The encoding of UTF-16 or UTF-32, with a byte-order mark (whose length goes to *mark) or without
 * one (0), or of UTF-8 with one; NULL for everything else (static). */
const char *bc_charset_wide(const char *bytes, gsize length, gsize *mark);

#endif
