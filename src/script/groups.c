#include "script/groups.h"

#include <string.h>

typedef struct {
    const BcGroupHandler *handler;
    gpointer data;
    gboolean in_group;
    GHashTable *keys; /* seen in this group */
} Reader;

static gboolean read_group(char *text, Reader *reader, GError **error) {
    gsize length = strlen(text);
    if (text[length - 1] != ']') {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "']' is missing at the end of '%s'", text);
        return FALSE;
    }
    text[length - 1] = '\0';
    const char *name = g_strstrip(text + 1);
    if (*name == '\0') {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "a group without a name");
        return FALSE;
    }
    reader->in_group = TRUE;
    g_hash_table_remove_all(reader->keys);
    return reader->handler->group(name, reader->data, error);
}

static gboolean read_entry(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    Reader *reader = data;
    if (*text == '[') return read_group(text, reader, error);
    char *equals = strchr(text, '=');
    if (equals == NULL || equals == text) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "neither '[group]' nor 'key = value': %s",
                    text);
        return FALSE;
    }
    *equals = '\0';
    const char *key = g_strstrip(text), *value = g_strstrip(equals + 1);
    if (!reader->in_group) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' stands before the first [group]", key);
        return FALSE;
    }
    if (!g_hash_table_add(reader->keys, g_strdup(key))) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' comes twice", key);
        return FALSE;
    }
    return reader->handler->key(key, value, reader->data, error);
}

gboolean bc_groups_read(const char *path, const BcGroupHandler *handler, gpointer data,
                        GError **error) {
    Reader reader = {.handler = handler, .data = data};
    reader.keys = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    gboolean read_well = bc_data_read(path, read_entry, &reader, error);
    g_hash_table_unref(reader.keys);
    return read_well;
}
