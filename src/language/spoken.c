#include "language/spoken.h"

struct BcSpoken {
    char *code;
};

BcSpoken *bc_spoken_load(const char *code, GError **error) {
    (void)error;
    BcSpoken *spoken = g_new0(BcSpoken, 1);
    spoken->code = g_strdup(code);
    return spoken;
}

void bc_spoken_free(BcSpoken *spoken) {
    if (spoken == NULL) return;
    g_free(spoken->code);
    g_free(spoken);
}

char *bc_spoken_text(const BcSpoken *spoken, const char *text) {
    (void)spoken;
    return g_strdup(text);
}
