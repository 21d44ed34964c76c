/* The base room: offsets, folding, files that appear whole, data files, exit statuses. */
#define _GNU_SOURCE
#include "base/data.h"
#include "base/file.h"
#include "base/text.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *folder;

static char *in_folder(const char *name) { return g_build_filename(folder, name, NULL); }

static guint entries(void) {
    g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
    guint n = 0;
    while (g_dir_read_name(dir) != NULL) n++;
    return n;
}

static void points_count_characters(void) {
    const char *text = "aé漢😀b";
    BcPoints points;
    bc_points_init(&points, text, strlen(text));
    g_assert_cmpuint(bc_points_at(&points, strlen(text)), ==, 5);
    g_assert_cmpuint(bc_points_at(&points, 1), ==, 1); /* back again */
    g_assert_cmpuint(bc_points_at(&points, 3), ==, 2);
    BcSpan span = bc_points_span(&points, (BcSpan){3, 10});
    g_assert_cmpuint(span.start, ==, 2);
    g_assert_cmpuint(span.end, ==, 4);
}

static void folding_keeps_words(void) {
    const char *text = "  one\r\n\ttwo\u00a0three\u00ad\u200b\x01 ";
    g_autofree char *folded = bc_text_fold(text, (BcSpan){0, strlen(text)});
    g_assert_cmpstr(folded, ==, "one two three");
    BcSpan trimmed = bc_text_trim("\uFEFF a b \n", (BcSpan){0, strlen("\uFEFF a b \n")});
    g_assert_cmpuint(trimmed.start, ==, 4);
    g_assert_cmpuint(trimmed.end, ==, 7);
    g_assert_cmpuint(bc_text_line("a\nb\nc", 4), ==, 3);
    g_assert_cmpuint(bc_text_valid_until("ok\xff", 3), ==, 2);
    g_assert_cmpuint(bc_text_valid_until("o\0k", 3), ==, 1);
}

static void write_through(BcFile *file, const char *text) {
    g_assert_cmpint(write(bc_file_descriptor(file), text, strlen(text)), ==, (gssize)strlen(text));
}

static void a_file_appears_whole_or_not_at_all(void) {
    g_autoptr(GError) error = NULL;
    g_autofree char *path = in_folder("new");
    BcFile *file = bc_file_create(path, &error);
    g_assert_no_error(error);
    write_through(file, "half");
    g_assert_false(g_file_test(path, G_FILE_TEST_EXISTS));
    bc_file_free(file);
    g_assert_cmpuint(entries(), ==, 0);

    file = bc_file_create(path, &error);
    write_through(file, "whole");
    g_assert_true(bc_file_commit(file, &error));
    bc_file_free(file);
    g_autofree char *contents = NULL;
    g_assert_true(g_file_get_contents(path, &contents, NULL, NULL));
    g_assert_cmpstr(contents, ==, "whole");
    g_assert_cmpuint(entries(), ==, 1);
    g_unlink(path);
}

static void a_replaced_file_keeps_mode_and_link(void) {
    g_autofree char *path = in_folder("old"), *link = in_folder("link");
    g_assert_true(g_file_set_contents(path, "old", -1, NULL));
    g_assert_cmpint(g_chmod(path, 0640), ==, 0);
    g_assert_cmpint(symlink(path, link), ==, 0);
    BcFile *file = bc_file_create(link, NULL);
    write_through(file, "new");
    g_assert_true(bc_file_commit(file, NULL));
    bc_file_free(file);
    struct stat status;
    g_assert_cmpint(lstat(link, &status), ==, 0);
    g_assert_true(S_ISLNK(status.st_mode));
    g_assert_cmpint(stat(path, &status), ==, 0);
    g_assert_cmpuint(status.st_mode & 0777, ==, 0640);
    g_assert_cmpint(status.st_size, ==, 3);
    g_unlink(link);
    g_unlink(path);
}

static void what_cannot_be_written_is_told(void) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_create(folder, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_OUTPUT);
    g_assert_true(g_str_has_prefix(error->message, folder));
    g_clear_error(&error);
    g_assert_null(bc_file_create("/nowhere/at/all", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_OUTPUT);
    g_assert_null(strchr(error->message, '\n'));
}

static void what_cannot_be_read_is_told(void) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_file_read(folder, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    g_clear_error(&error);
    g_autofree char *path = in_folder("missing");
    g_assert_null(bc_file_read(path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    g_assert_true(g_str_has_prefix(error->message, path));
}

static gboolean collect(char *text, guint line, gpointer data, GError **error) {
    if (strcmp(text, "bad") == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "no good");
        return FALSE;
    }
    g_string_append_printf(data, "%u:%s;", line, text);
    return TRUE;
}

static void data_files_have_lines(void) {
    g_autofree char *path = in_folder("data");
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) seen = g_string_new(NULL);
    g_assert_true(g_file_set_contents(path, "# c\n\n  one \r\ntwo", -1, NULL));
    g_assert_true(bc_data_read(path, collect, seen, &error));
    g_assert_cmpstr(seen->str, ==, "3:one;4:two;");
    g_assert_true(g_file_set_contents(path, "one\nbad\n", -1, NULL));
    g_assert_false(bc_data_read(path, collect, seen, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_autofree char *expected = g_strdup_printf("%s:2: no good", path);
    g_assert_cmpstr(error->message, ==, expected);
    g_clear_error(&error);
    g_assert_true(g_file_set_contents(path, "\xff\n", -1, NULL));
    g_assert_false(bc_data_read(path, collect, seen, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_unlink(path);
}

static void errors_have_statuses(void) {
    g_assert_cmpint(bc_error_exit_status(NULL), ==, 0);
    static const struct {
        int code, status;
    } all[] = {{BC_ERROR_USAGE, 64},     {BC_ERROR_DATA, 65},        {BC_ERROR_INPUT, 66},
               {BC_ERROR_HOST, 68},      {BC_ERROR_UNAVAILABLE, 69}, {BC_ERROR_SOFTWARE, 70},
               {BC_ERROR_SYSTEM, 71},    {BC_ERROR_OUTPUT, 73},      {BC_ERROR_IO, 74},
               {BC_ERROR_TEMPORARY, 75}, {BC_ERROR_CONFIG, 78},      {BC_ERROR_CANCELLED, 130}};
    for (gsize i = 0; i < G_N_ELEMENTS(all); i++) {
        g_autoptr(GError) error = g_error_new_literal(BC_ERROR, all[i].code, "x");
        g_assert_cmpint(bc_error_exit_status(error), ==, all[i].status);
    }
    g_autoptr(GError) foreign = g_error_new_literal(G_FILE_ERROR, 0, "x");
    g_assert_cmpint(bc_error_exit_status(foreign), ==, 70);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    folder = g_dir_make_tmp("briefcast-test-XXXXXX", NULL);
    g_test_add_func("/base/points count characters", points_count_characters);
    g_test_add_func("/base/folding keeps words", folding_keeps_words);
    g_test_add_func("/base/a file appears whole or not at all", a_file_appears_whole_or_not_at_all);
    g_test_add_func("/base/a replaced file keeps mode and link",
                    a_replaced_file_keeps_mode_and_link);
    g_test_add_func("/base/what cannot be written is told", what_cannot_be_written_is_told);
    g_test_add_func("/base/what cannot be read is told", what_cannot_be_read_is_told);
    g_test_add_func("/base/data files have lines", data_files_have_lines);
    g_test_add_func("/base/errors have statuses", errors_have_statuses);
    int status = g_test_run();
    g_rmdir(folder);
    g_free(folder);
    return status;
}
