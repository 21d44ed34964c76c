/* Word lists: what a file says, a user's file over it, and what is wrong with a bad one. */
#include "base/data.h"
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

/* A list is read by a quick eye; what it sees is what bc_data_read does. */
typedef struct {
    const BcLexicon *lexicon;
    guint n;
} Expected;

static gboolean expect(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    (void)error;
    Expected *expected = data;
    g_auto(GStrv) fields = g_strsplit(text, "\t", 2);
    g_autofree char *key = g_utf8_casefold(g_strchomp(fields[0]), -1);
    const char *value = bc_lexicon_get(expected->lexicon, key);
    g_assert_cmpstr(value, ==, fields[1] != NULL ? g_strstrip(fields[1]) : "");
    expected->n++;
    return TRUE;
}

static void test_odd_lines(void) {
    write_list("data/odd", "lines.lex",
               "\xEF\xBB\xBF#first\r\n  \t \n\tshort \t a b\t c \t\r\nexactly8\nexactly8 and\tx\n"
               "with\x01control\x0b\tvalue\x01\n#\n no value\t\n\r\nBIG Letters Of Four Words\n"
               "Ünïcödé\tß\nsixteen letters!\n- dash\tx\n-\nlast one\t of all");
    g_autofree char *path = g_build_filename(root, "data", "odd", "lines.lex", NULL);
    g_autoptr(BcLanguage) language = bc_language_load("odd", NULL);
    Expected expected = {bc_language_lexicon(language, "lines"), 0};
    const char *with_dash = "- dash"; /* takes " dash" away, which is not there */
    g_assert_null(bc_lexicon_get(expected.lexicon, with_dash));
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "short"), ==, "a b\t c");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "exactly8"), ==, "");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "exactly8 and"), ==, "x");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "with\x01control"), ==, "value\x01");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "no value"), ==, "");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "big letters of four words"), ==, "");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "ünïcödé"), ==, "ß");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "sixteen letters!"), ==, "");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "-"), ==, "");
    g_assert_cmpstr(bc_lexicon_get(expected.lexicon, "last one"), ==, "of all");
    g_assert_cmpuint(bc_lexicon_size(expected.lexicon), ==, 10);
    g_assert_cmpuint(bc_lexicon_longest(expected.lexicon), ==, 5);
}

static void test_shipped(void) {
    const char *codes[] = {"zh", "ru", "fr", "common"};
    for (gsize i = 0; i < G_N_ELEMENTS(codes); i++) {
        g_autofree char *folder = g_build_filename("voices", codes[i], NULL);
        g_autoptr(GDir) dir = g_dir_open(folder, 0, NULL);
        if (dir == NULL) {
            g_test_skip("not run from the checkout");
            return;
        }
        for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
            if (!g_str_has_suffix(name, ".lex")) continue;
            g_autofree char *path = g_build_filename(folder, name, NULL);
            g_autofree char *text = NULL;
            g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
            write_list("data/copy", "list.lex", text);
            g_autoptr(BcLanguage) language = bc_language_load("copy", NULL);
            Expected expected = {bc_language_lexicon(language, "list"), 0};
            g_assert_true(bc_data_read(path, expect, &expected, NULL));
            g_assert_cmpuint(bc_lexicon_size(expected.lexicon), ==, expected.n);
        }
    }
}

static gboolean is_in_order(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    (void)error;
    char **last = data;
    g_autofree char *key = g_strndup(text, strcspn(text, "\t"));
    g_autofree char *small = g_utf8_casefold(key, -1);
    g_assert_cmpstr(small, ==, key);
    g_assert_true(*key != '-' && strchr(key, ' ') == NULL);
    g_assert_true(*last == NULL || strcmp(*last, key) < 0);
    g_free(*last);
    *last = g_steal_pointer(&key);
    return TRUE;
}

/* What a file says of itself is true: names, roles. */
static void test_sorted(void) {
    static const char *const files[] = {"common/names", "common/families", "en/roles"};
    for (gsize i = 0; i < G_N_ELEMENTS(files); i++) {
        g_autofree char *path = g_strdup_printf("voices/%s.lex", files[i]);
        g_autofree char *text = NULL;
        if (!g_file_get_contents(path, &text, NULL, NULL)) {
            g_test_skip("not run from the checkout");
            return;
        }
        g_assert_true(g_str_has_prefix(text, "# Sorted:"));
        g_autofree char *last = NULL;
        g_assert_true(bc_data_read(path, is_in_order, &last, NULL));
    }
}

/* It is bisected at first, and a table later: the same words have the same values. */
static void test_bisected(void) {
    write_list("data/yy", "fruit.lex",
               "# Sorted: yes\n# and said so\napple\tred\nfig\nfigs\tblue\npear\tgreen ripe\n");
    g_autoptr(BcLanguage) language = bc_language_load("yy", NULL);
    const BcLexicon *fruit = bc_language_lexicon(language, "fruit");
    for (guint i = 0; i < 2500; i++) {
        g_assert_cmpstr(bc_lexicon_get(fruit, "Apple"), ==, "red");
        g_assert_cmpstr(bc_lexicon_get(fruit, "fig"), ==, "");
        g_assert_cmpstr(bc_lexicon_get(fruit, "figs"), ==, "blue");
        g_assert_cmpstr(bc_lexicon_get(fruit, "pear"), ==, "green ripe");
        g_assert_null(bc_lexicon_get(fruit, "a"));
        g_assert_null(bc_lexicon_get(fruit, "figsy"));
        g_assert_null(bc_lexicon_get(fruit, "zest"));
        g_assert_cmpuint(bc_lexicon_size(fruit), ==, 4);
        g_assert_cmpuint(bc_lexicon_longest(fruit), ==, 1);
    }
    /* The user's own go over it. */
    write_list("config/briefcast/yy", "fruit.lex", "-fig\npear\tsoft\n");
    g_autoptr(BcLanguage) own = bc_language_load("yy", NULL);
    g_assert_null(bc_lexicon_get(bc_language_lexicon(own, "fruit"), "fig"));
    g_assert_cmpstr(bc_lexicon_get(bc_language_lexicon(own, "fruit"), "pear"), ==, "soft");
    g_assert_cmpstr(bc_lexicon_get(bc_language_lexicon(own, "fruit"), "figs"), ==, "blue");
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
    g_test_add_func("/lexicon/odd lines", test_odd_lines);
    g_test_add_func("/lexicon/shipped lists", test_shipped);
    g_test_add_func("/lexicon/sorted lists are sorted", test_sorted);
    g_test_add_func("/lexicon/a sorted list is bisected", test_bisected);
    g_test_add_func("/lexicon/threads may ask at once", test_threads);
    int status = g_test_run();
    g_autofree char *remove = g_strdup_printf("rm -rf '%s'", root);
    if (system(remove) != 0) status = 1;
    g_free(root);
    return status;
}
