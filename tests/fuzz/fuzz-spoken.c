/* Texts of any bytes, said in each language that has rules: what comes out is UTF-8 without control
 * characters and brackets, and saying it again keeps that. */
#include "language/spoken.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const char *said) {
    if (!g_utf8_validate(said, -1, NULL)) abort();
    for (const char *p = said; *p != '\0'; p = g_utf8_next_char(p))
        if (g_unichar_iscntrl(g_utf8_get_char(p)) || *p == '[' || *p == ']') abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const codes[] = {"en", "en-GB", "de", "fr", "es", "it",
                                        "pt", "ru",    "zh", "ar", "hi"};
    static BcSpoken *spoken[G_N_ELEMENTS(codes)];
    if (size < 1) return 0;
    guint which = data[0] % G_N_ELEMENTS(codes);
    if (spoken[which] == NULL) spoken[which] = bc_spoken_load(codes[which], NULL);
    if (spoken[which] == NULL) abort();
    g_autofree char *text = g_strndup((const char *)data + 1, size - 1);
    g_autofree char *said = bc_spoken_text(spoken[which], text);
    check(said);
    g_autofree char *again = bc_spoken_text(spoken[which], said);
    check(again);
    return 0;
}
