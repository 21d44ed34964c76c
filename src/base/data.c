#include "base/data.h"

#include "base/file.h"
#include "base/text.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* Set by the Makefile. */
#ifndef BC_DATADIR
#define BC_DATADIR "/usr/local/share/briefcast/voices"
#endif

static char *find_folder(void) {
    const char *named = g_getenv("BRIEFCAST_DATA");
    if (named != NULL && *named != '\0') return g_strdup(named);
    /* Run from the checkout, the data of the checkout is meant, not that of an older installation.
     */
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    for (char *slash; self != NULL && (slash = strrchr(self, '/')) != NULL && slash != self;) {
        *slash = '\0';
        g_autofree char *makefile = g_build_filename(self, "src", "base", "data.c", NULL);
        if (g_file_test(makefile, G_FILE_TEST_EXISTS))
            return g_build_filename(self, "voices", NULL);
    }
    return g_strdup(BC_DATADIR);
}

const char *bc_data_folder(void) {
    static gsize once;
    static char *folder;
    if (g_once_init_enter(&once)) {
        folder = find_folder();
        g_once_init_leave(&once, 1);
    }
    return folder;
}

const char *bc_data_user_folder(void) {
    static gsize once;
    static char *folder;
    if (g_once_init_enter(&once)) {
        folder = g_build_filename(g_get_user_config_dir(), "briefcast", NULL);
        g_once_init_leave(&once, 1);
    }
    return folder;
}

char **bc_data_files(const char *name) {
    g_autoptr(GStrvBuilder) found = g_strv_builder_new();
    const char *places[] = {bc_data_folder(), bc_data_user_folder()};
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
        g_autofree char *path = g_build_filename(places[i], name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_REGULAR)) g_strv_builder_add(found, path);
    }
    return g_strv_builder_end(found);
}

static int compare_names(gconstpointer a, gconstpointer b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

char **bc_data_list(const char *name, const char *suffix) {
    g_autoptr(GStrvBuilder) found = g_strv_builder_new();
    const char *places[] = {bc_data_folder(), bc_data_user_folder()};
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
        g_autofree char *folder = g_build_filename(places[i], name, NULL);
        g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
        if (dir == NULL) continue;
        g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
        for (const char *entry; (entry = g_dir_read_name(dir)) != NULL;)
            if (*entry != '.' && g_str_has_suffix(entry, suffix))
                g_ptr_array_add(names, g_build_filename(folder, entry, NULL));
        g_ptr_array_sort(names, compare_names);
        for (guint n = 0; n < names->len; n++)
            g_strv_builder_add(found, g_ptr_array_index(names, n));
    }
    return g_strv_builder_end(found);
}

static void add_folders(const char *place, GPtrArray *names) {
    g_autoptr(GDir) dir = g_dir_open(place, 0, NULL);
    if (dir == NULL) return;
    for (const char *entry; (entry = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *path = g_build_filename(place, entry, NULL);
        if (*entry != '.' && g_file_test(path, G_FILE_TEST_IS_DIR))
            g_ptr_array_add(names, g_strdup(entry));
    }
}

char **bc_data_folders(void) {
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
    add_folders(bc_data_folder(), names);
    add_folders(bc_data_user_folder(), names);
    g_ptr_array_sort(names, compare_names);
    g_autoptr(GStrvBuilder) found = g_strv_builder_new();
    for (guint i = 0; i < names->len; i++)
        if (i == 0 || strcmp(g_ptr_array_index(names, i), g_ptr_array_index(names, i - 1)) != 0)
            g_strv_builder_add(found, g_ptr_array_index(names, i));
    return g_strv_builder_end(found);
}

static gboolean read_line(char *text, const char *path, guint line, BcDataEntryFunc entry,
                          gpointer data, GError **error) {
    g_strstrip(text);
    if (*text == '\0' || *text == '#') return TRUE;
    g_autoptr(GError) fault = NULL;
    if (!g_utf8_validate(text, -1, NULL))
        g_set_error(&fault, BC_ERROR, BC_ERROR_CONFIG, "not valid UTF-8");
    else if (entry(text, line, data, &fault))
        return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%u: %s", path, line,
                fault != NULL ? fault->message : "not understood");
    return FALSE;
}

gboolean bc_data_read(const char *path, BcDataEntryFunc entry, gpointer data, GError **error) {
    g_autoptr(GBytes) bytes = bc_file_read(path, error);
    if (bytes == NULL) return FALSE;
    gsize length;
    const char *all = g_bytes_get_data(bytes, &length);
    g_autofree char *contents = length > 0 ? g_strndup(all, length) : g_strdup("");
    if (strlen(contents) < length) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%u: not valid UTF-8", path,
                    bc_text_line(all, strlen(contents)));
        return FALSE;
    }
    guint line = 1;
    char *text = contents;
    if (g_str_has_prefix(text, BYTE_ORDER_MARK)) text += strlen(BYTE_ORDER_MARK);
    for (char *next; text != NULL; text = next, line++) {
        next = strchr(text, '\n');
        if (next != NULL) *next++ = '\0';
        if (!read_line(text, path, line, entry, data, error)) return FALSE;
    }
    return TRUE;
}
