#include <briefcast/saying.h>

#include "language/spoken.h"

struct BcSaying {
    GHashTable *spoken; /* code -> BcSpoken */
};

BcSaying *bc_saying_new(const char *const *lexicons, GError **error) {
    (void)lexicons;
    (void)error;
    BcSaying *saying = g_new0(BcSaying, 1);
    saying->spoken =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)bc_spoken_free);
    return saying;
}

void bc_saying_free(BcSaying *saying) {
    if (saying == NULL) return;
    g_hash_table_unref(saying->spoken);
    g_free(saying);
}

/* NULL for a language whose rules are faulty: the warning has been given. */
static const BcSpoken *spoken_of(BcSaying *saying, const char *language) {
    gpointer found;
    if (g_hash_table_lookup_extended(saying->spoken, language, NULL, &found)) return found;
    g_autoptr(GError) error = NULL;
    BcSpoken *spoken = bc_spoken_load(language, &error);
    if (spoken == NULL) g_warning("%s", error->message);
    g_hash_table_insert(saying->spoken, g_strdup(language), spoken);
    return spoken;
}

char *bc_saying_text(BcSaying *saying, const char *language, const char *text) {
    const BcSpoken *spoken = spoken_of(saying, language);
    return spoken != NULL ? bc_spoken_text(spoken, text) : g_strdup(text);
}
