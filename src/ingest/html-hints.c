#include "ingest/html-hints.h"

#include "base/data.h"

#include <string.h>

/* A longer name is generated and means nothing. */
enum { LONGEST = 48 };

static GHashTable *hints; /* word → BcHints */

static gboolean add_words(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    (void)data;
    static const struct {
        const char *name;
        BcHints hint;
    } kinds[] = {{"drop", BC_HINT_DROP},
                 {"drop-short", BC_HINT_DROP_SHORT},
                 {"good", BC_HINT_GOOD},
                 {"bad", BC_HINT_BAD}};
    g_auto(GStrv) fields = g_strsplit(line, "\t", 2);
    for (gsize kind = 0; kind < G_N_ELEMENTS(kinds); kind++) {
        if (strcmp(fields[0], kinds[kind].name) != 0 || fields[1] == NULL) continue;
        g_auto(GStrv) words = g_strsplit(fields[1], " ", -1);
        for (char **word = words; *word != NULL; word++) {
            guint known = GPOINTER_TO_UINT(g_hash_table_lookup(hints, *word));
            g_hash_table_replace(hints, g_strdup(*word),
                                 GUINT_TO_POINTER(known | kinds[kind].hint));
        }
        return TRUE;
    }
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown kind of hint '%s'", fields[0]);
    return FALSE;
}

static void load(void) {
    hints = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_auto(GStrv) files = bc_data_files("common/page-hints.tsv");
    if (files[0] == NULL) g_warning("%s/common/page-hints.tsv: is missing", bc_data_folder());
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        if (!bc_data_read(*file, add_words, NULL, &error)) g_warning("%s", error->message);
    }
}

static BcHints look_up(const char *word) {
    return (BcHints)GPOINTER_TO_UINT(g_hash_table_lookup(hints, word));
}

/* One class or id: as a whole, and each of its words. */
static BcHints hints_of_name(const char *name, gsize length) {
    char lower[LONGEST + 1], word[LONGEST + 1];
    if (length == 0 || length > LONGEST) return 0;
    for (gsize i = 0; i < length; i++) lower[i] = g_ascii_tolower(name[i]);
    lower[length] = '\0';
    BcHints found = look_up(lower);
    gsize n = 0;
    for (gsize i = 0; i <= length; i++) {
        gboolean letter = i < length && g_ascii_isalpha(name[i]);
        gboolean hump = letter && i > 0 && g_ascii_isupper(name[i]) && g_ascii_islower(name[i - 1]);
        if ((!letter || hump) && n > 0) {
            word[n] = '\0';
            found |= look_up(word);
            n = 0;
        }
        if (letter) word[n++] = lower[i];
    }
    return found;
}

static BcHints hints_of_names(const char *names) {
    BcHints found = 0;
    while (names != NULL && *names != '\0') {
        gsize length = strcspn(names, " \t\r\n\f");
        found |= hints_of_name(names, length);
        names += length;
        names += strspn(names, " \t\r\n\f");
    }
    return found;
}

static gboolean is_hidden(const xmlNode *element) {
    const char *aria = bc_tree_attribute(element, "aria-hidden");
    if (bc_tree_attribute(element, "hidden") != NULL ||
        (aria != NULL && g_ascii_strcasecmp(aria, "true") == 0))
        return TRUE;
    const char *style = bc_tree_attribute(element, "style");
    if (style == NULL) return FALSE;
    g_autofree char *packed = g_ascii_strdown(style, -1);
    char *to = packed;
    for (const char *p = packed; *p != '\0'; p++)
        if (!g_ascii_isspace(*p)) *to++ = *p;
    *to = '\0';
    return strstr(packed, "display:none") != NULL || strstr(packed, "visibility:hidden") != NULL;
}

BcHints bc_hints_of(const xmlNode *element) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    BcHints found = hints_of_names(bc_tree_attribute(element, "class")) |
                    hints_of_names(bc_tree_attribute(element, "id")) |
                    hints_of_names(bc_tree_attribute(element, "role"));
    return is_hidden(element) ? found | BC_HINT_HIDDEN : found;
}
