/* Bytes of any encoding, as text, as markup, and sniffed; what comes out is UTF-8. */
#include "ingest/charset.h"

#include <briefcast/source.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    gboolean same;
    gsize length;
    g_autofree char *text =
        bc_charset_text((const char *)data, size, NULL, "fuzz", &same, &length, NULL);
    if (text != NULL && !g_utf8_validate(text, (gssize)length, NULL) &&
        memchr(text, '\0', length) == NULL)
        abort();
    g_autofree char *markup = bc_charset_markup((const char *)data, size, NULL, &length);
    if (!g_utf8_validate(markup, (gssize)length, NULL)) abort();
    BcContent content = {.bytes = g_bytes_new_static(data, size)};
    bc_content_kind(&content);
    g_bytes_unref(content.bytes);
    return 0;
}
