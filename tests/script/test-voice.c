/* Voices come from files, and a slip in one is told. */
#include <briefcast/voice.h>

#include <glib/gstdio.h>
#include <string.h>

static char *shipped, *config; /* made new for each test, always at the same place */

static void put(const char *place, const char *name, const char *contents) {
    g_autofree char *path = g_build_filename(place, name, NULL);
    g_autofree char *folder = g_path_get_dirname(path);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_assert_true(g_file_set_contents(path, contents, -1, NULL));
}

static void clear(const char *place) {
    g_autoptr(GDir) dir = g_dir_open(place, 0, NULL);
    for (const char *name; dir != NULL && (name = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *path = g_build_filename(place, name, NULL);
        if (g_file_test(path, G_FILE_TEST_IS_DIR)) clear(path);
        g_remove(path);
    }
}

static void fresh(void) {
    clear(shipped);
    clear(config);
    put(shipped, "en/low.espeak", "");
    put(shipped, "en/m-low.voice",
        "# a comment\n[voice]\nsex = male\ndefinition = low.espeak\ngain = -1.5\npitch=98\n"
        "loudness = -22\nword-error = 2.5\ncomment = low, older\n");
    put(shipped, "en/reader.voice",
        "[voice]\nlanguage=en\nsex=female\nrole=narrator\nengine=espeak-ng\ndefinition=low."
        "espeak\n");
    put(shipped, "en/f-high.voice", "[voice]\r\nsex=female\r\ndefinition=low.espeak\r\n");
    put(shipped, "de/f-hoch.voice", "[voice]\nsex=female\ndefinition=../en/low.espeak\n");
    put(shipped, "cast/leaders.cast", "[Nobody]\n");
}

static BcVoices *load(void) {
    g_autoptr(GError) error = NULL;
    BcVoices *voices = bc_voices_load(&error);
    g_assert_no_error(error);
    return voices;
}

static void test_list(void) {
    fresh();
    g_autoptr(BcVoices) voices = load();
    gsize n;
    const BcVoice *const *list = bc_voices_list(voices, &n);
    const char *ids[] = {"de/f-hoch", "en/reader", "en/f-high", "en/m-low"};
    g_assert_cmpuint(n, ==, G_N_ELEMENTS(ids));
    for (gsize i = 0; i < n; i++) g_assert_cmpstr(list[i]->id, ==, ids[i]);
    g_assert_true(list[1]->narrator);
    const BcVoice *low = list[3];
    g_autofree char *definition = g_build_filename(shipped, "en", "low.espeak", NULL);
    g_assert_cmpstr(low->path, ==, definition);
    g_assert_cmpstr(low->language, ==, "en");
    g_assert_cmpstr(low->engine, ==, "espeak-ng");
    g_assert_cmpstr(low->comment, ==, "low, older");
    g_assert_cmpint(low->sex, ==, BC_SEX_MALE);
    g_assert_false(low->narrator);
    g_assert_cmpfloat(low->gain_db, ==, -1.5);
    g_assert_cmpfloat(low->pitch_hz, ==, 98);
    g_assert_cmpfloat(low->loudness, ==, -22);
    g_assert_cmpfloat(low->word_error, ==, 2.5);
    g_assert_cmpfloat(list[2]->word_error, ==, -1);
}

static void test_find(void) {
    fresh();
    g_autoptr(BcVoices) voices = load();
    g_assert_nonnull(bc_voices_find(voices, "en/m-low", NULL));
    g_assert_nonnull(bc_voices_find(voices, "en/m-low", "de"));
    g_assert_nonnull(bc_voices_find(voices, "m-low", "en"));
    g_assert_nonnull(bc_voices_find(voices, "m-low", "en-GB"));
    g_assert_null(bc_voices_find(voices, "m-low", "de"));
    g_assert_null(bc_voices_find(voices, "m-low", NULL));
    g_assert_null(bc_voices_find(voices, "en/nobody", "en"));
}

static void test_users_voices_come_first(void) {
    fresh();
    put(config, "briefcast/en/own.espeak", "");
    put(config, "briefcast/en/m-low.voice", "[voice]\nsex=male\ndefinition=own.espeak\n");
    put(config, "briefcast/fr/m-bas.voice", "[voice]\nsex=male\ndefinition=../en/own.espeak\n");
    g_autoptr(BcVoices) voices = load();
    g_autofree char *own = g_build_filename(config, "briefcast", "en", "own.espeak", NULL);
    g_assert_cmpstr(bc_voices_find(voices, "en/m-low", NULL)->path, ==, own);
    g_assert_nonnull(bc_voices_find(voices, "fr/m-bas", NULL));
    gsize n;
    bc_voices_list(voices, &n);
    g_assert_cmpuint(n, ==, 5);
}

static void refused(const char *contents, const char *fault) {
    fresh();
    put(shipped, "en/bad.voice", contents);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_voices_load(&error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_autofree char *path = g_build_filename(shipped, "en", "bad.voice", NULL);
    g_autofree char *message = g_strconcat(path, fault, NULL);
    g_assert_cmpstr(error->message, ==, message);
}

static void test_slips_are_told(void) {
#define GOOD "[voice]\nsex=male\ndefinition=low.espeak\n"
    refused(GOOD "pich = 90\n", ":4: unknown key 'pich'");
    refused(GOOD "pitch = low\n", ":4: 'low' is not a number");
    refused(GOOD "pitch = 1e9\n", ":4: 1e9 is not between 0 and 1000");
    refused(GOOD "gain = nan\n", ":4: 'nan' is not a number");
    refused(GOOD "role = reader\n", ":4: role is 'speaker', 'narrator' or 'extra', not 'reader'");
    refused(GOOD "sex = male\n", ":4: 'sex' comes twice");
    refused(GOOD "[voice]\n", ":4: [voice] comes twice");
    refused(GOOD "[sound]\n", ":4: unknown group [sound]; only [voice] is known");
    refused(GOOD "language =\n", ":4: a value is missing");
    refused("sex=male\n", ":1: 'sex' stands before the first [group]");
    refused("[voice\n", ":1: ']' is missing at the end of '[voice'");
    refused("[voice]\nsex male\n", ":2: neither '[group]' nor 'key = value': sex male");
    refused("[voice]\nsex = unknown\n", ":2: sex is 'male' or 'female', not 'unknown'");
    refused("[voice]\ndefinition=low.espeak\n", ": 'sex' is missing");
    refused("[voice]\nsex=male\n", ": 'definition' is missing");
    refused("", ": 'sex' is missing");
    refused("[voice]\ncomment = \xFF\n", ":2: not valid UTF-8");
#undef GOOD
    g_autofree char *gone = g_build_filename(shipped, "en", "gone.espeak", NULL);
    g_autofree char *fault = g_strdup_printf(":3: there is no definition %s", gone);
    refused("[voice]\nsex=male\ndefinition=gone.espeak\n", fault);
    fresh();
    put(shipped, "en/two words.voice", "[voice]\n");
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_voices_load(&error));
    g_assert_nonnull(strstr(error->message, "a voice's name has only letters"));
}

static void test_no_voices(void) {
    clear(shipped);
    clear(config);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_voices_load(&error));
    g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_autofree char *top = g_dir_make_tmp("briefcast-voice-XXXXXX", NULL);
    shipped = g_build_filename(top, "voices", NULL);
    config = g_build_filename(top, "config", NULL);
    g_setenv("BRIEFCAST_DATA", shipped, TRUE);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    g_test_add_func("/script/voice/what a file says", test_list);
    g_test_add_func("/script/voice/finding one", test_find);
    g_test_add_func("/script/voice/the user's over the shipped", test_users_voices_come_first);
    g_test_add_func("/script/voice/slips are told with their line", test_slips_are_told);
    g_test_add_func("/script/voice/no voices at all", test_no_voices);
    int status = g_test_run();
    clear(top);
    g_remove(top);
    g_free(shipped);
    g_free(config);
    return status;
}
