#define _GNU_SOURCE
#include "base/data.h"

#include "base/file.h"
#include "base/text.h"

#include <string.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

/* Set by the Makefile. */
#ifndef BC_DATADIR
#define BC_DATADIR "/usr/local/share/briefcast/voices"
#endif

gboolean bc_data_fail(GError **error, const char *format, ...) {
    va_list args;
    va_start(args, format);
    if (error != NULL) *error = g_error_new_valist(BC_ERROR, BC_ERROR_CONFIG, format, args);
    va_end(args);
    return FALSE;
}

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

/* What is not UTF-8 is overlooked in comments, which nobody reads. */
static gboolean check_text(char *text, gsize length, const char *path, GError **error) {
    for (gsize from = 0; from < length;) {
        gsize wrong = from + bc_text_valid_until(text + from, length - from);
        if (wrong == length) return TRUE;
        gsize start = wrong;
        while (start > 0 && text[start - 1] != '\n') start--;
        char *end = memchr(text + wrong, '\n', length - wrong);
        while (g_ascii_isspace(text[start])) start++;
        if (text[start] != '#') {
            g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%u: not valid UTF-8", path,
                        bc_text_line(text, wrong));
            return FALSE;
        }
        from = end != NULL ? (gsize)(end - text) : length;
        memset(text + start, '#', from - start);
    }
    return TRUE;
}

char *bc_data_text(const char *path, GError **error) {
    gsize length;
    g_autofree char *text = bc_file_read_text(path, &length, error);
    return text != NULL && check_text(text, length, path, error) ? g_steal_pointer(&text) : NULL;
}

char *bc_data_begin(char *text) {
    return g_str_has_prefix(text, BYTE_ORDER_MARK) ? text + strlen(BYTE_ORDER_MARK) : text;
}

static inline gboolean is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

gboolean bc_data_next(BcDataLine *line) {
    while (line->next != NULL) {
        char *text = line->next;
        char *end = strchrnul(text, '\n');
        line->next = *end != '\0' ? end + 1 : NULL;
        if (line->number++ == 0) text = bc_data_begin(text);
        while (text < end && is_blank(*text)) text++;
        while (end > text && is_blank(end[-1])) end--;
        *end = '\0';
        if (text == end || *text == '#') continue;
        line->text = text;
        line->length = (gsize)(end - text);
        return TRUE;
    }
    return FALSE;
}

gboolean bc_data_read(const char *path, BcDataEntryFunc entry, gpointer data, GError **error) {
    g_autofree char *text = bc_data_text(path, error);
    if (text == NULL) return FALSE;
    for (BcDataLine line = {.next = text}; bc_data_next(&line);) {
        g_autoptr(GError) fault = NULL;
        if (entry(line.text, line.number, data, &fault)) continue;
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%u: %s", path, line.number,
                    fault != NULL ? fault->message : "not understood");
        return FALSE;
    }
    return TRUE;
}
