/* Who gets which voice, today and tomorrow, here and elsewhere. */
#include "script/script-private.h"

#include "script/cast-private.h"

#include <glib/gstdio.h>
#include <string.h>

static char *top;

static void put(const char *name, const char *contents) {
    g_autofree char *path = g_build_filename(top, name, NULL);
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

static void put_voice(const char *id, const char *more) {
    const char *name = strchr(id, '/') + 1;
    g_autofree char *path = g_strdup_printf("voices/%s.voice", id);
    g_autofree char *contents = g_strdup_printf("[voice]\nsex=%s\ndefinition=../any\n%s",
                                                *name == 'f' ? "female" : "male", more);
    put(path, contents);
}

/* Six men, four women and a narrator in English, one voice in German. */
static void fresh(void) {
    static const char *const ids[] = {"en/m-1", "en/m-2", "en/m-3", "en/m-4", "en/m-5", "en/m-6",
                                      "en/f-1", "en/f-2", "en/f-3", "en/f-4", "de/m-1"};
    clear(top);
    put("voices/any", "");
    for (gsize i = 0; i < G_N_ELEMENTS(ids); i++) put_voice(ids[i], "");
    put_voice("en/narrator", "role=narrator\n");
    put("voices/cast/known.cast", "[Vladimir Putin]\naliases = V. Putin; Vlad\nsex=male\n"
                                  "[Volodymyr Zelenskyy]\naliases=Zelensky; Volodymyr Zelensky\n"
                                  "sex = male\n"
                                  "[Ann Kim]\nsex=female\n[Bo Kim]\nsex=male\n"
                                  "[Ruth Dale]\nsex=female\nvoice=f-2\n"
                                  "[Eve Moss]\nsex=female\nvoice=f-2\n"
                                  "[Sten Gone]\nvoice=m-99\n");
}

/* A script in which each of `people` ("Ada Lund f 20") speaks so many words. */
static BcScript *script_of(const char *const *people, const char *language) {
    BcScript *script = bc_script_new(language, 0);
    for (; *people != NULL; people++) {
        g_auto(GStrv) words = g_strsplit(*people, " ", -1);
        guint n = g_strv_length(words);
        guint spoken = (guint)atoi(words[n - 1]);
        BcSex sex = *words[n - 2] == 'f'   ? BC_SEX_FEMALE
                    : *words[n - 2] == 'm' ? BC_SEX_MALE
                                           : BC_SEX_UNKNOWN;
        g_clear_pointer(&words[n - 2], g_free);
        g_autofree char *name = g_strjoinv(" ", words);
        g_free(words[n - 1]);
        words[n - 1] = NULL;
        int member = bc_script_add_member(script, NULL, name, NULL, BC_SPEAKER_PERSON, sex);
        GString *text = g_string_new("word");
        while (--spoken > 0) g_string_append(text, " word");
        bc_script_add_segment(script, BC_SEGMENT_DIRECT, (guint)member, g_string_free(text, FALSE),
                              BC_SPAN_NONE, 0, NULL);
    }
    return script;
}

static BcCast *load_cast(const char *path) {
    g_autoptr(GError) error = NULL;
    BcCast *cast = bc_cast_load(path, &error);
    g_assert_no_error(error);
    return cast;
}

static void assign(const BcCast *cast, BcScript *script) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_assert_no_error(error);
    gboolean done = bc_cast_assign(cast, script, voices, &error);
    g_assert_no_error(error);
    g_assert_true(done);
}

static const char *voice_of(const BcScript *script, const char *id) {
    int member = bc_script_find_member(script, id);
    g_assert_cmpint(member, >=, 0);
    return g_array_index(script->cast, BcCastMember, member).voice;
}

/* The voice of member `id` when `people` speak. */
static char *cast_of(const BcCast *cast, const char *const *people, const char *id) {
    g_autoptr(BcScript) script = script_of(people, "en");
    assign(cast, script);
    return g_strdup(voice_of(script, id));
}

#define PEOPLE(...) ((const char *const[]){__VA_ARGS__, NULL})

static void test_the_same_everywhere(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autofree char *alone = cast_of(cast, PEOPLE("Tor Berg m 20"), "tor-berg");
    g_assert_true(g_str_has_prefix(alone, "en/m-"));
    g_autofree char *family = cast_of(cast, PEOPLE("Berg m 3"), "berg");
    g_assert_cmpstr(family, ==, alone);
    g_autofree char *accents = cast_of(cast, PEOPLE("Tor BÉRG m 3"), "tor-berg");
    g_assert_cmpstr(accents, ==, alone);
    /* Who speaks most is not moved by anyone. */
    g_autofree char *first = cast_of(
        cast, PEOPLE("Ada Lund f 9", "Al Moe m 10", "Bo Ek m 11", "Tor Berg m 20"), "tor-berg");
    g_assert_cmpstr(first, ==, alone);
    /* Written down once, so that a change of the hash does not go unseen. */
    g_assert_cmpstr(alone, ==, "en/m-5");
    g_autofree char *lund = cast_of(cast, PEOPLE("Ada Lund f 9"), "ada-lund");
    g_assert_cmpstr(lund, ==, "en/f-2");
}

static void test_nobody_shares(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autoptr(BcScript) script = script_of(
        PEOPLE("A One m 1", "B Two m 2", "C Three m 3", "D Four m 4", "E Five m 5", "F Six m 6",
               "G Seven f 7", "H Eight f 8", "I Nine f 9", "J Ten f 10", "K Eleven m 1"),
        "en");
    assign(cast, script);
    g_assert_cmpstr(voice_of(script, "narrator"), ==, "en/narrator");
    g_autoptr(GHashTable) taken = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < script->cast->len; i++) {
        const BcCastMember *member = &g_array_index(script->cast, BcCastMember, i);
        gboolean new = g_hash_table_add(taken, member->voice);
        /* Seven men, six voices: the one with the least to say shares, and not the narrator's. */
        g_assert_true(new == (i != 11));
        if (member->sex == BC_SEX_FEMALE)
            g_assert_true(g_str_has_prefix(member->voice, "en/f-"));
        else if (i > 0)
            g_assert_true(g_str_has_prefix(member->voice, "en/m-"));
    }
}

static void test_sexes(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    /* The cast knows what the text does not say... */
    g_autofree char *known = cast_of(cast, PEOPLE("Ruth Dale ? 5"), "ruth-dale");
    g_assert_cmpstr(known, ==, "en/f-2");
    /* ...but the text is believed: this is another one. */
    g_autofree char *other = cast_of(cast, PEOPLE("Ruth Dale m 5"), "ruth-dale");
    g_assert_true(g_str_has_prefix(other, "en/m-"));
    /* Two Kims: the family alone names nobody. */
    g_autoptr(BcScript) script = script_of(PEOPLE("Kim ? 5"), "en");
    assign(cast, script);
    g_assert_cmpint(g_array_index(script->cast, BcCastMember, 1).sex, ==, BC_SEX_UNKNOWN);
}

static void test_one_family(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autoptr(BcScript) script = script_of(PEOPLE("Tor Berg m 20", "Ola Berg m 10"), "en");
    assign(cast, script);
    g_assert_cmpstr(voice_of(script, "tor-berg"), ==, "en/m-5");
    g_assert_cmpstr(voice_of(script, "ola-berg"), !=, "en/m-5");
    /* Two spellings of one person are one. */
    g_autoptr(BcScript) two = script_of(
        PEOPLE("Volodymyr Zelenskyy m 20", "Zelensky m 10", "Vlad m 3", "Putin m 2"), "en");
    assign(cast, two);
    g_assert_cmpstr(voice_of(two, "volodymyr-zelenskyy"), ==, voice_of(two, "zelensky"));
    g_assert_cmpstr(voice_of(two, "vlad"), ==, voice_of(two, "putin"));
    g_assert_cmpstr(voice_of(two, "vlad"), !=, voice_of(two, "zelensky"));
}

static void test_pins(void) {
    fresh();
    put("own.cast", "# mine\n[Putin]\nvoice = m-3\n\n[Tor Berg]\nvoice = en/m-3\n");
    g_autofree char *path = g_build_filename(top, "own.cast", NULL);
    g_autoptr(BcCast) cast = load_cast(path);
    g_autoptr(BcScript) script = script_of(PEOPLE("Vladimir Putin m 20", "Tor Berg m 10",
                                                  "Ann Lie f 8", "Ruth Dale f 5", "Eve Moss f 9"),
                                           "en");
    bc_cast_pin(cast, "lie", "f-1");
    bc_cast_pin(cast, "narrator", "en/m-6");
    assign(cast, script);
    g_assert_cmpstr(voice_of(script, "vladimir-putin"), ==, "en/m-3");
    g_assert_cmpstr(voice_of(script, "tor-berg"), ==, "en/m-3");
    g_assert_cmpstr(voice_of(script, "ann-lie"), ==, "en/f-1");
    g_assert_cmpstr(voice_of(script, "narrator"), ==, "en/m-6");
    /* Two proposals for one voice: who says more has it. */
    g_assert_cmpstr(voice_of(script, "eve-moss"), ==, "en/f-2");
    g_assert_cmpstr(voice_of(script, "ruth-dale"), !=, "en/f-2");
    /* The last pin counts, and an alias is as good as a name. */
    g_autoptr(BcScript) again = script_of(PEOPLE("Vladimir Putin m 20"), "en");
    bc_cast_pin(cast, "V. Putin", "m-1");
    bc_cast_pin(cast, "V. Putin", "m-2");
    assign(cast, again);
    g_assert_cmpstr(voice_of(again, "vladimir-putin"), ==, "en/m-2");
}

static void test_a_user_goes_first(void) {
    fresh();
    put("config/briefcast/cast/mine.cast", "[Ruth Dale]\nvoice =\n[Eve Moss]\nvoice = f-4\n");
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autoptr(BcScript) script = script_of(PEOPLE("Eve Moss f 9"), "en");
    assign(cast, script);
    g_assert_cmpstr(voice_of(script, "eve-moss"), ==, "en/f-4");
    /* A shipped proposal gives way to a pin. */
    put("config/briefcast/cast/mine.cast", "");
    g_autoptr(BcCast) plain = load_cast(NULL);
    bc_cast_pin(plain, "Ada Lund", "f-2");
    g_autoptr(BcScript) two = script_of(PEOPLE("Eve Moss f 9", "Ada Lund f 1"), "en");
    assign(plain, two);
    g_assert_cmpstr(voice_of(two, "ada-lund"), ==, "en/f-2");
    g_assert_cmpstr(voice_of(two, "eve-moss"), !=, "en/f-2");
    /* One for which there is no voice in this language is none. */
    g_autofree char *gone = cast_of(plain, PEOPLE("Sten Gone m 3"), "sten-gone");
    g_assert_true(g_str_has_prefix(gone, "en/m-"));
}

static void test_missing_voices_are_told(void) {
    fresh();
    put("own.cast", "[Tor Berg]\nvoice = m-77\n");
    g_autofree char *path = g_build_filename(top, "own.cast", NULL);
    g_autoptr(BcCast) cast = load_cast(path);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_autoptr(BcScript) script = script_of(PEOPLE("Tor Berg m 20"), "en");
    g_assert_false(bc_cast_assign(cast, script, voices, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_autofree char *message = g_strdup_printf("%s: there is no voice 'm-77' for Tor Berg", path);
    g_assert_cmpstr(error->message, ==, message);
    g_clear_error(&error);
    static const char text[] = "briefcast-script 1\ncast: x = en/m-1\n[x voice=en/zz]\nHello.\n";
    g_autoptr(BcScript) read = bc_script_parse(text, strlen(text), "x", &error);
    g_assert_no_error(error);
    g_assert_false(bc_cast_assign(cast, read, voices, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_assert_cmpstr(error->message, ==, "there is no voice 'en/zz' for Hello.");
}

static void test_a_script_keeps_its_voices(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    static const char text[] = "briefcast-script 1\n"
                               "cast: tor-berg = m-1\n"
                               "cast: ada-lund =\n"
                               "[tor-berg]\nHello.\n[ada-lund voice=f-3]\nHello.\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(BcScript) script = bc_script_parse(text, strlen(text), "x", &error);
    g_assert_no_error(error);
    assign(cast, script);
    g_assert_cmpstr(voice_of(script, "tor-berg"), ==, "en/m-1");
    g_assert_nonnull(voice_of(script, "ada-lund"));
    guint n;
    g_assert_cmpstr(bc_script_segments(script, &n)[1].voice, ==, "en/f-3");
    /* Assigning again changes nothing. */
    g_autofree char *once = bc_script_print(script);
    assign(cast, script);
    g_autofree char *twice = bc_script_print(script);
    g_assert_cmpstr(once, ==, twice);
}

static void test_taking_voices_over(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autoptr(BcScript) whole = script_of(PEOPLE("Tor Berg m 9", "Ola Berg m 20"), "en");
    assign(cast, whole);
    g_autoptr(BcScript) part = script_of(PEOPLE("Tor Berg m 2"), "en");
    bc_script_take_voices(part, whole);
    assign(cast, part);
    g_assert_cmpstr(voice_of(part, "tor-berg"), ==, voice_of(whole, "tor-berg"));
    g_assert_cmpstr(voice_of(part, "tor-berg"), !=, voice_of(whole, "ola-berg"));
    g_assert_cmpstr(voice_of(part, "narrator"), ==, "en/narrator");
}

static void test_languages(void) {
    fresh();
    g_autoptr(BcCast) cast = load_cast(NULL);
    g_autoptr(BcScript) british = script_of(PEOPLE("Tor Berg m 20"), "en-GB");
    assign(cast, british);
    g_assert_cmpstr(voice_of(british, "tor-berg"), ==, "en/m-5");
    /* One voice: the narrator has it, and whoever speaks shares it. */
    g_autoptr(BcScript) german = script_of(PEOPLE("Tor Berg m 20", "Ada Lund f 3"), "de");
    assign(cast, german);
    g_assert_cmpstr(voice_of(german, "narrator"), ==, "de/m-1");
    g_assert_cmpstr(voice_of(german, "ada-lund"), ==, "de/m-1");
    g_autoptr(BcScript) other = script_of(PEOPLE("Tor Berg m 20"), "sw");
    assign(cast, other);
    g_assert_nonnull(voice_of(other, "tor-berg"));
}

static void refused(const char *contents, const char *fault) {
    fresh();
    put("bad.cast", contents);
    g_autofree char *path = g_build_filename(top, "bad.cast", NULL);
    g_autofree char *message = g_strconcat(path, fault, NULL);
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_cast_load(path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_assert_cmpstr(error->message, ==, message);
}

static void test_slips_are_told(void) {
    refused("[Tor Berg]\nvoise = m-1\n", ":2: unknown key 'voise'");
    refused("[Tor Berg]\nsex = man\n", ":2: sex is 'male', 'female' or 'unknown', not 'man'");
    refused("[Tor Berg]\naliases = Ruth Dale\n", ":2: 'Ruth Dale' is also a name of Ruth Dale");
    refused("[Tor Berg]\nfamily = -\n", ":2: family is empty");
    refused("[ - ]\n", ":1: [-] is not a name");
    refused("voice = m-1\n", ":1: 'voice' stands before the first [group]");
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_cast_load("/nonexistent/my.cast", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    top = g_dir_make_tmp("briefcast-cast-XXXXXX", NULL);
    g_autofree char *data = g_build_filename(top, "voices", NULL);
    g_autofree char *config = g_build_filename(top, "config", NULL);
    g_setenv("BRIEFCAST_DATA", data, TRUE);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    g_test_add_func("/script/cast/the same voice in every briefing", test_the_same_everywhere);
    g_test_add_func("/script/cast/nobody shares while voices are left", test_nobody_shares);
    g_test_add_func("/script/cast/sex from text and cast", test_sexes);
    g_test_add_func("/script/cast/one family, one person", test_one_family);
    g_test_add_func("/script/cast/pins", test_pins);
    g_test_add_func("/script/cast/the user goes first", test_a_user_goes_first);
    g_test_add_func("/script/cast/missing voices are told", test_missing_voices_are_told);
    g_test_add_func("/script/cast/a script keeps its voices", test_a_script_keeps_its_voices);
    g_test_add_func("/script/cast/voices taken from the whole", test_taking_voices_over);
    g_test_add_func("/script/cast/languages", test_languages);
    g_test_add_func("/script/cast/slips are told with their line", test_slips_are_told);
    int status = g_test_run();
    clear(top);
    g_remove(top);
    g_free(top);
    return status;
}
