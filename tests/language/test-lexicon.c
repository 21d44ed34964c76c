/* Word lists: what a file says, a user's file over it, and what is wrong with a bad one. */
#include "language/lexicon.h"

#include <glib/gstdio.h>
#include <string.h>

static char *root; /* a folder of our own: data/ is shipped, config/briefcast/ the user's */

static void write_list(const char *place, const char *name, const char *contents) {
    g_autofree char *folder = g_build_filename(root, place, NULL);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_assert_true(g_file_set_contents(path, contents, -1, NULL));
}

static void test_values(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLanguage) language = bc_language_load("xx", &error);
    g_assert_no_error(error);
    const BcLexicon *colours = bc_language_lexicon(language, "colours");
    g_assert_cmpstr(bc_lexicon_get(colours, "red"), ==, "warm");
    g_assert_cmpstr(bc_lexicon_get(colours, "sky blue"), ==, "cold");
    g_assert_null(bc_lexicon_get(colours, "pink"));
    g_assert_cmpuint(bc_lexicon_longest(colours), ==, 2);
}

static void test_case(void) {
    g_autoptr(BcLanguage) language = bc_language_load("xx", NULL);
    const BcLexicon *colours = bc_language_lexicon(language, "colours");
    g_assert_cmpstr(bc_lexicon_get_length(colours, "REDDISH", 3), ==, "warm");
    g_assert_cmpstr(bc_lexicon_get(colours, "Écru"), ==, "pale");
    g_assert_cmpstr(bc_lexicon_get(colours, "ÉCRU"), ==, "pale");
}

static void test_user(void) {
    g_autoptr(BcLanguage) language = bc_language_load("xx", NULL);
    const BcLexicon *colours = bc_language_lexicon(language, "colours");
    g_assert_cmpstr(bc_lexicon_get(colours, "green"), ==, "fresh"); /* replaced */
    g_assert_null(bc_lexicon_get(colours, "grey"));                 /* removed */
    g_assert_cmpstr(bc_lexicon_get(colours, "mauve"), ==, "");      /* added */
    g_assert_cmpstr(bc_lexicon_get(colours, "white"), ==, "all");   /* of every language */
}

static void test_region(void) {
    g_autoptr(BcLanguage) language = bc_language_load("xx-YY", NULL);
    g_assert_cmpstr(bc_language_code(language), ==, "xx-yy");
    const BcLexicon *colours = bc_language_lexicon(language, "colours");
    g_assert_cmpstr(bc_lexicon_get(colours, "red"), ==, "warm");
}

static void test_unknown(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLanguage) language = bc_language_load("zz", &error);
    g_assert_no_error(error);
    g_assert_cmpuint(bc_lexicon_size(bc_language_lexicon(language, "nothing")), ==, 0);
    g_assert_null(bc_language_load("../etc", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
}

static void test_fault(void) {
    g_autoptr(GError) error = NULL;
    write_list("data/bad", "list.lex", "good\tone\n# comment\nbad \xFF\n");
    g_assert_null(bc_language_load("bad", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_assert_nonnull(strstr(error->message, "list.lex:3: "));
}

/* Folding makes some keys longer, some shorter; many keys fill the table. */
static void test_many(void) {
    g_autoptr(GString) list = g_string_new("\xEF\xBB\xBF");
    for (guint i = 0; i < 3000; i++)
        g_string_append_printf(list, "Key\xC4\xB0 %u \t value %u \r\n", i, i);
    g_string_append(list, "-key\xC4\xB0 7\n-never there\n-KEY\xC4\xB0 8\nkey\xC4\xB0 8\n\n-\tdash");
    write_list("data/many", "keys.lex", list->str);
    g_autoptr(BcLanguage) language = bc_language_load("many", NULL);
    const BcLexicon *keys = bc_language_lexicon(language, "keys");
    g_assert_cmpuint(bc_lexicon_size(keys), ==, 3000);
    g_assert_cmpuint(bc_lexicon_longest(keys), ==, 2);
    for (guint i = 0; i < 3000; i++) {
        g_autofree char *key = g_strdup_printf("KEY\xC4\xB0 %u", i);
        g_autofree char *value = g_strdup_printf("value %u", i);
        g_assert_cmpstr(bc_lexicon_get(keys, key), ==, i == 7 ? NULL : i == 8 ? "" : value);
    }
    g_assert_cmpstr(bc_lexicon_get(keys, "-"), ==, "dash");
    g_assert_null(bc_lexicon_get(keys, ""));
}

static gpointer ask(gpointer language) {
    return (gpointer)bc_lexicon_get(bc_language_lexicon(language, "colours"), "RED");
}

static void test_threads(void) {
    for (guint round = 0; round < 50; round++) {
        g_autoptr(BcLanguage) language = bc_language_load("xx", NULL);
        GThread *threads[4];
        for (guint i = 0; i < 4; i++) threads[i] = g_thread_new("ask", ask, language);
        for (guint i = 0; i < 4; i++) g_assert_cmpstr(g_thread_join(threads[i]), ==, "warm");
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    root = g_dir_make_tmp("briefcast-lexicon-XXXXXX", NULL);
    g_autofree char *data = g_build_filename(root, "data", NULL);
    g_autofree char *config = g_build_filename(root, "config", NULL);
    g_setenv("BRIEFCAST_DATA", data, TRUE);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    write_list(
        "data/xx", "colours.lex",
        "# KEY, tab, VALUE\nRed\twarm\nsky blue\tcold\n\nÉcru\tpale\ngreen\t-\ngrey\tdull\n");
    write_list("data/common", "colours.lex", "white\tall\ngreen\tcommon\n");
    write_list("config/briefcast/xx", "colours.lex", "green\tfresh\n-grey\nmauve\n");
    g_test_add_func("/lexicon/a word has its value", test_values);
    g_test_add_func("/lexicon/capitals do not matter", test_case);
    g_test_add_func("/lexicon/a user's file adds, replaces and removes", test_user);
    g_test_add_func("/lexicon/a region falls back to its language", test_region);
    g_test_add_func("/lexicon/an unknown language has nothing, a path is refused", test_unknown);
    g_test_add_func("/lexicon/a fault names file and line", test_fault);
    g_test_add_func("/lexicon/many entries, odd letters", test_many);
    g_test_add_func("/lexicon/threads may ask at once", test_threads);
    int status = g_test_run();
    g_autofree char *remove = g_strdup_printf("rm -rf '%s'", root);
    if (system(remove) != 0) status = 1;
    g_free(root);
    return status;
}
