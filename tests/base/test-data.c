/* Data files: where they are, whose counts, and what is wrong in which line. */
#include "base/data.h"
#include "folder.h"

#include <string.h>

static char *shipped, *user; /* the two places, set before anything asks for them */

static void assert_list(char **list, const char *first, ...) {
    va_list rest;
    va_start(rest, first);
    guint n = 0;
    for (const char *expected = first; expected != NULL; expected = va_arg(rest, const char *), n++)
        g_assert_cmpstr(list[n], ==, expected); /* NULL, the end, equals no string */
    va_end(rest);
    g_assert_null(list[n]);
}

static void the_places_are_the_named_ones(void) {
    g_assert_cmpstr(bc_data_folder(), ==, shipped);
    g_assert_cmpstr(bc_data_user_folder(), ==, user);
}

static void the_users_file_comes_after(void) {
    g_autofree char *ours = folder_put(shipped, "xx/both", "");
    g_autofree char *theirs = folder_put(user, "xx/both", "");
    g_autofree char *only_ours = folder_put(shipped, "xx/ours", "");
    g_autofree char *only_theirs = folder_put(user, "xx/theirs", "");
    g_auto(GStrv) both = bc_data_files("xx/both");
    assert_list(both, ours, theirs, NULL);
    g_auto(GStrv) one = bc_data_files("xx/ours");
    assert_list(one, only_ours, NULL);
    g_auto(GStrv) other = bc_data_files("xx/theirs");
    assert_list(other, only_theirs, NULL);
    g_auto(GStrv) none = bc_data_files("xx/none");
    assert_list(none, NULL, NULL);
    g_auto(GStrv) folder = bc_data_files("xx");
    assert_list(folder, NULL, NULL);
}

static void lists_are_sorted_by_place_then_name(void) {
    g_autofree char *b = folder_put(shipped, "list/b.voice", "");
    g_autofree char *a = folder_put(shipped, "list/a.voice", "");
    g_autofree char *c = folder_put(user, "list/c.voice", "");
    g_autofree char *a2 = folder_put(user, "list/a.voice", "");
    g_autofree char *other = folder_put(shipped, "list/a.espeak", "");
    g_autofree char *hidden = folder_put(user, "list/.a.voice", "");
    g_auto(GStrv) list = bc_data_list("list", ".voice");
    assert_list(list, a, b, a2, c, NULL);
    g_auto(GStrv) none = bc_data_list("no-such-folder", ".voice");
    assert_list(none, NULL, NULL);
}

static void folders_of_both_places_are_listed_once(void) {
    g_autofree char *one = folder_put(shipped, "f-two/x", "");
    g_autofree char *two = folder_put(user, "f-two/x", "");
    g_autofree char *three = folder_put(user, "f-one/x", "");
    g_autofree char *hidden = folder_put(user, ".f/x", "");
    g_autofree char *file = folder_put(user, "f-file", "");
    g_auto(GStrv) folders = bc_data_folders();
    for (char **f = folders; *f != NULL; f++)
        if (f[1] != NULL) g_assert_cmpint(strcmp(f[0], f[1]), <, 0);
    const char *const *names = (const char *const *)folders;
    g_assert_true(g_strv_contains(names, "f-one"));
    g_assert_true(g_strv_contains(names, "f-two"));
    g_assert_false(g_strv_contains(names, "f-file"));
    g_assert_false(g_strv_contains(names, ".f"));
}

/* Collects "LINE TEXT"; a line that begins with "!" is a fault. */
static gboolean collect(char *text, guint line, gpointer data, GError **error) {
    if (*text == '!') {
        /* "!" alone gives no reason. */
        if (text[1] != '\0') g_set_error(error, BC_ERROR, BC_ERROR_DATA, "what is '%s'?", text + 1);
        return FALSE;
    }
    g_string_append_printf(data, "%u<%s>", line, text);
    return TRUE;
}

static void assert_entries(const char *text, const char *expected) {
    g_autofree char *path = folder_put(shipped, "entries", text);
    g_autoptr(GString) got = g_string_new(NULL);
    g_autoptr(GError) error = NULL;
    gboolean well = bc_data_read(path, collect, got, &error);
    g_assert_no_error(error);
    g_assert_true(well);
    g_assert_cmpstr(got->str, ==, expected);
}

static void entries_come_with_their_lines(void) {
    assert_entries("", "");
    assert_entries("\n\n", "");
    assert_entries("# only a comment", "");
    assert_entries("one\n\n  # comment\n\ttwo = 2 # kept \n", "1<one>4<two = 2 # kept>");
    assert_entries("a\tb\r\n\r\nlast", "1<a\tb>3<last>");
    assert_entries("\xEF\xBB\xBF# made by an editor\n\u00E9t\u00E9\n", "2<\u00E9t\u00E9>");
}

static void check_fault(const char *bytes, gsize length, guint line, const char *what,
                        const char *before) {
    g_autofree char *path = g_build_filename(shipped, "faulty", NULL);
    g_assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
    g_autoptr(GString) got = g_string_new(NULL);
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_data_read(path, collect, got, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_autofree char *message = g_strdup_printf("%s:%u: %s", path, line, what);
    g_assert_cmpstr(error->message, ==, message);
    g_assert_cmpstr(got->str, ==, before);
}

/* `text` is a literal that may hold U+0000. */
#define assert_fault(text, ...) check_fault(text, sizeof(text) - 1, __VA_ARGS__)

static void faults_are_told_with_file_and_line(void) {
    assert_fault("good\n\n#\n!bad\nafter\n", 4, "what is 'bad'?", "1<good>");
    assert_fault("!", 1, "not understood", "");
}

static void what_is_not_utf8_is_a_fault(void) {
    /* The text is looked through before any entry is taken. */
    assert_fault("good\ncaf\xE9\n", 2, "not valid UTF-8", "");
    assert_fault("# caf\xE9\n#\n\xE9\n", 3, "not valid UTF-8", "");
    assert_fault("good\ncaf\xC3", 2, "not valid UTF-8", "");
    assert_entries("# caf\xE9\ngood\n  # \xFF\xFE", "2<good>");
    /* What stands behind a U+0000 is not passed over in silence. */
    assert_fault("good\nba\0d\nlost\n", 2, "not valid UTF-8", "");
}

static void assert_no_file(const char *path) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GString) got = g_string_new(NULL);
    g_assert_false(bc_data_read(path, collect, got, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    assert_names(error, path);
}

static void what_cannot_be_read_is_named(void) {
    g_autofree char *missing = g_build_filename(shipped, "missing", NULL);
    assert_no_file(missing);
    assert_no_file(shipped);
}

int main(int argc, char **argv) {
    g_autofree char *folder = folder_new();
    g_autofree char *config = g_build_filename(folder, "config", NULL);
    shipped = g_build_filename(folder, "shipped", NULL);
    user = g_build_filename(config, "briefcast", NULL);
    g_setenv("BRIEFCAST_DATA", shipped, TRUE);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    g_test_init(&argc, &argv, NULL);
#define TEST(f, name) g_test_add_func("/base/data/" name, f)
    TEST(the_places_are_the_named_ones, "the places are the named ones");
    TEST(the_users_file_comes_after, "the user's file comes after");
    TEST(lists_are_sorted_by_place_then_name, "lists are sorted by place, then name");
    TEST(folders_of_both_places_are_listed_once, "folders of both places are listed once");
    TEST(entries_come_with_their_lines, "entries come with their lines");
    TEST(faults_are_told_with_file_and_line, "faults are told with file and line");
    TEST(what_is_not_utf8_is_a_fault, "what is not UTF-8 is a fault");
    TEST(what_cannot_be_read_is_named, "what cannot be read is named");
    int failed = g_test_run();
    folder_remove(folder);
    g_free(shipped);
    g_free(user);
    return failed;
}
