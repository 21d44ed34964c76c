/* A folder for one test. */
#ifndef BC_TESTS_BASE_FOLDER_H
#define BC_TESTS_BASE_FOLDER_H

#include <glib/gstdio.h>
#include <string.h>

G_GNUC_UNUSED static char *folder_new(void) {
    g_autoptr(GError) error = NULL;
    char *folder = g_dir_make_tmp("briefcast-test-XXXXXX", &error);
    g_assert_no_error(error);
    return folder;
}

/* How many entries a folder has, hidden ones too. */
G_GNUC_UNUSED static guint folder_count(const char *folder) {
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    guint n = 0;
    while (g_dir_read_name(dir) != NULL) n++;
    return n;
}

/* Removes it with all that is in it. */
G_GNUC_UNUSED static void folder_remove(const char *folder) {
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_DIR) && !g_file_test(path, G_FILE_TEST_IS_SYMLINK))
            folder_remove(path);
        else
            g_assert_cmpint(g_unlink(path), ==, 0);
    }
    g_assert_cmpint(g_rmdir(folder), ==, 0);
}

/* Writes `text` to FOLDER/NAME, whose folders are made, and returns its path. */
G_GNUC_UNUSED static char *folder_put(const char *folder, const char *name, const char *text) {
    char *path = g_build_filename(folder, name, NULL);
    g_autofree char *parent = g_path_get_dirname(path);
    g_assert_cmpint(g_mkdir_with_parents(parent, 0755), ==, 0);
    g_assert_true(g_file_set_contents(path, text, -1, NULL));
    return path;
}

G_GNUC_UNUSED static void assert_contents(const char *path, const char *expected) {
    g_autofree char *contents = NULL;
    g_assert_true(g_file_get_contents(path, &contents, NULL, NULL));
    g_assert_cmpstr(contents, ==, expected);
}

/* One line that begins with the path. */
G_GNUC_UNUSED static void assert_names(const GError *error, const char *path) {
    g_autofree char *start = g_strconcat(path, ":", NULL);
    g_assert_true(g_str_has_prefix(error->message, start));
    g_assert_null(strchr(error->message, '\n'));
    g_assert_null(strstr(error->message + strlen(start), path));
}

#endif
