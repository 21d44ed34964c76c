/* How texts are said: tables of cases, one a language, and what holds for any text. */
#include "language/spoken.h"

#include "base/data.h"

#include <glib/gstdio.h>
#include <string.h>

/* ---- tables ---- */

typedef struct {
    BcSpoken *spoken;
    guint cases, wrong;
} Table;

static gboolean check_line(char *text, guint line, gpointer data, GError **error) {
    Table *table = data;
    if (text[0] == '@' && strchr(text, '\t') == NULL) {
        bc_spoken_free(table->spoken);
        table->spoken = bc_spoken_load(text + 1, error);
        return table->spoken != NULL;
    }
    char *tab = strchr(text, '\t');
    g_assert_nonnull(tab);
    *tab = '\0';
    const char *expected = tab + 1;
    g_autofree char *said = bc_spoken_text(table->spoken, text);
    table->cases++;
    if (strcmp(said, expected) == 0) return TRUE;
    table->wrong++;
    g_test_message("line %u: %s\n  said:     %s\n  expected: %s", line, text, said, expected);
    return TRUE;
}

static void test_table(gconstpointer data) {
    const char *const *name_and_least = data;
    Table table = {0};
    g_autoptr(GError) error = NULL;
    g_autofree char *path =
        g_strdup_printf("%s/../tests/language/spoken-%s.tsv", bc_data_folder(), name_and_least[0]);
    g_assert_true(bc_data_read(path, check_line, &table, &error));
    g_assert_no_error(error);
    g_test_message("%u cases, %u wrong", table.cases, table.wrong);
    g_assert_cmpuint(table.wrong, ==, 0);
    g_assert_cmpuint(table.cases, >=, atoi(name_and_least[1]));
    bc_spoken_free(table.spoken);
}

/* ---- what holds for any text ---- */

static BcSpoken *english(void) {
    g_autoptr(GError) error = NULL;
    BcSpoken *spoken = bc_spoken_load("en", &error);
    g_assert_no_error(error);
    return spoken;
}

/* Texts made of pieces that rules look for, in any order: a fixed seed. */
static char *random_text(GRand *rand) {
    static const char *const pieces[] = {"the",     "U.S.",  "$",        "1,250.75",
                                         "3",       "/",     "2023",     "-",
                                         "–",       " ",     " ",        " ",
                                         "Jan",     ".",     "5",        "pm",
                                         "a.m.",    "%",     "Dr",       "Smith",
                                         "III",     "King",  "km",       "²",
                                         "[",       "]",     "(",        ")",
                                         "@bob",    "#x",    "😀",        "é",
                                         "中国",    "½",     "°",        "C",
                                         "NATO",    "IS",    "it",       "'",
                                         "s",       "\"",    ",",        "bbc.co.uk/news",
                                         "0600",    "hours", "\xC2\xA0", "000",
                                         "x",       "×",     "&",        "*",
                                         "million", "bn",    "No"};
    GString *text = g_string_new(NULL);
    guint n = (guint)g_rand_int_range(rand, 1, 30);
    for (guint i = 0; i < n; i++)
        g_string_append(text, pieces[g_rand_int_range(rand, 0, G_N_ELEMENTS(pieces))]);
    return g_string_free(text, FALSE);
}

static void assert_speakable(const char *said) {
    g_assert_true(g_utf8_validate(said, -1, NULL));
    for (const char *p = said; *p != '\0'; p = g_utf8_next_char(p)) {
        g_assert_false(g_unichar_iscntrl(g_utf8_get_char(p)));
        g_assert_cmpint(*p, !=, '[');
        g_assert_cmpint(*p, !=, ']');
    }
}

static void test_any_text(void) {
    static const char *const codes[] = {"en", "de", "fr", "es", "it", "pt", "ru", "zh", "ar", "hi"};
    for (guint c = 0; c < G_N_ELEMENTS(codes); c++) {
        g_autoptr(BcSpoken) spoken = bc_spoken_load(codes[c], NULL);
        g_assert_nonnull(spoken);
        g_autoptr(GRand) rand = g_rand_new_with_seed(6);
        for (guint i = 0; i < 2000; i++) {
            g_autofree char *text = random_text(rand);
            g_autofree char *said = bc_spoken_text(spoken, text);
            assert_speakable(said);
            for (const char *p = said; c == 0 && *p != '\0'; p++)
                if (g_ascii_isdigit(*p)) g_error("figures are left: %s: %s", text, said);
        }
    }
}

static void test_plain_words(void) {
    g_autoptr(BcSpoken) spoken = english();
    static const char *const texts[] = {
        "The minister said on Tuesday that talks would go on, but nobody believed him.",
        "\"We will not be moved,\" she said; then she left (alone).",
        "Nobody had seen it before — not in this town.",
        "twenty-one people, three of them children, were hurt",
        "I may march in May. It is no use. The second man saw us."};
    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *said = bc_spoken_text(spoken, texts[i]);
        g_assert_cmpstr(said, ==, texts[i]);
    }
}

/* What has been said once is not changed by saying it again. */
static gboolean check_again(char *text, guint line, gpointer data, GError **error) {
    (void)error;
    Table *table = data;
    char *tab = strchr(text, '\t');
    if (tab == NULL) return TRUE;
    g_autofree char *again = bc_spoken_text(table->spoken, tab + 1);
    table->cases++;
    if (strcmp(again, tab + 1) == 0) return TRUE;
    table->wrong++;
    g_test_message("line %u: %s\n  again: %s", line, tab + 1, again);
    return TRUE;
}

static void test_again(void) {
    Table table = {.spoken = english()};
    g_autofree char *path = g_strdup_printf("%s/../tests/language/spoken-en.tsv", bc_data_folder());
    g_assert_true(bc_data_read(path, check_again, &table, NULL));
    g_assert_cmpuint(table.wrong, ==, 0);
    bc_spoken_free(table.spoken);
}

static void test_bad_bytes(void) {
    g_autoptr(BcSpoken) spoken = english();
    g_autofree char *said = bc_spoken_text(spoken, "a \xFF\xFE 5 \x01\x02 \xE2\x80");
    assert_speakable(said);
    g_autofree char *empty = bc_spoken_text(spoken, "");
    g_assert_cmpstr(empty, ==, "");
}

static void test_other_languages(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSpoken) unknown = bc_spoken_load("xx-YY", &error);
    g_assert_no_error(error);
    g_autofree char *same = bc_spoken_text(unknown, "5 km");
    g_assert_cmpstr(same, ==, "5 km");
    g_assert_null(bc_spoken_load("../etc", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
}

/* test-spoken -m perf: how fast, in bytes of the table's texts a microsecond (MB/s). */
static gboolean gather(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    (void)error;
    g_string_append(data, text);
    g_string_append(data,
                    " and that was all that he had said about it to the people who were there. ");
    return TRUE;
}

static void test_speed(void) {
    g_autoptr(BcSpoken) spoken = english();
    g_autofree char *path = g_strdup_printf("%s/../tests/language/spoken-en.tsv", bc_data_folder());
    GString *text = g_string_new(NULL);
    g_assert_true(bc_data_read(path, gather, text, NULL));
    g_test_timer_start();
    for (guint i = 0; i < 50; i++) g_free(bc_spoken_text(spoken, text->str));
    double seconds = g_test_timer_elapsed();
    g_test_maximized_result((double)text->len * 50 / 1e6 / seconds, "%.1f MB/s",
                            (double)text->len * 50 / 1e6 / seconds);
    g_string_free(text, TRUE);
}

/* ---- a user's own words and rules ---- */

static void write_file(const char *folder, const char *name, const char *contents) {
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_assert_true(g_file_set_contents(path, contents, -1, NULL));
}

static void test_user(void) {
    g_autofree char *folder = g_build_filename(bc_data_user_folder(), "en", NULL);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    write_file(folder, "spoken.words", "[units]\nfur\tfurlong|furlongs\n[spelled]\n-NATO\nRADAR\n");
    write_file(folder, "spoken.rules", "24 +/ +7 -> all the time\n");
    g_autoptr(BcSpoken) mine = english();
    g_autofree char *said = bc_spoken_text(mine, "5 fur, 1 fur; open 24/7");
    g_assert_cmpstr(said, ==, "five furlongs, one furlong; open all the time");
    g_autoptr(GError) error = NULL;
    write_file(folder, "spoken.rules", "# mine\n<nonsense> -> no\n");
    g_assert_null(bc_spoken_load("en", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_assert_nonnull(strstr(error->message, "spoken.rules:2: unknown class <nonsense>"));
    g_autofree char *remove = g_strdup_printf("rm -rf '%s'", folder);
    g_assert_cmpint(system(remove), ==, 0);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_autofree char *config = g_dir_make_tmp("briefcast-spoken-XXXXXX", NULL);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    static const char *const tables[][2] = {{"en", "400"}, {"de", "40"}, {"fr", "40"}, {"es", "40"},
                                            {"ru", "40"},  {"it", "25"}, {"pt", "25"}, {"zh", "15"},
                                            {"ar", "10"},  {"hi", "10"}};
    for (guint i = 0; i < G_N_ELEMENTS(tables); i++) {
        g_autofree char *name = g_strdup_printf("/spoken/the table of %s", tables[i][0]);
        g_test_add_data_func(name, tables[i], test_table);
    }
    g_test_add_func("/spoken/any text is speakable, an English one in words alone", test_any_text);
    g_test_add_func("/spoken/plain words stay as they are", test_plain_words);
    g_test_add_func("/spoken/saying it again changes nothing", test_again);
    g_test_add_func("/spoken/bad bytes and nothing at all", test_bad_bytes);
    g_test_add_func("/spoken/a language without rules", test_other_languages);
    g_test_add_func("/spoken/a user's words and rules come first", test_user);
    if (g_test_perf()) g_test_add_func("/spoken/speed", test_speed);
    int status = g_test_run();
    g_autofree char *remove = g_strdup_printf("rm -rf '%s'", config);
    return system(remove) != 0 ? 1 : status;
}
