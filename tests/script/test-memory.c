/* A person's voice is the same tomorrow, whoever is heard beside her. */
#include "script/script-private.h"

#include "script/contrast.h"
#include "script/memory.h"
#include "script/names.h"
#include <briefcast/cast.h>

#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char *top, *path; /* of the memory */

static void put(const char *name, const char *contents) {
    g_autofree char *file = g_build_filename(top, name, NULL);
    g_autofree char *folder = g_path_get_dirname(file);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_assert_true(g_file_set_contents(file, contents, -1, NULL));
}

static void clear(const char *place) {
    g_autoptr(GDir) dir = g_dir_open(place, 0, NULL);
    for (const char *name; dir != NULL && (name = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *file = g_build_filename(place, name, NULL);
        if (g_file_test(file, G_FILE_TEST_IS_DIR)) clear(file);
        g_remove(file);
    }
}

static void put_voice(const char *id, int pitch) {
    const char *name = strchr(id, '/') + 1;
    g_autofree char *file = g_strdup_printf("voices/%s.voice", id);
    g_autofree char *contents =
        g_strdup_printf("[voice]\nsex=%s\nrole=%s\ndefinition=../any\npitch=%d\ntract=0\n",
                        *name == 'f' ? "female" : "male",
                        g_str_equal(name, "narrator") ? "narrator" : "speaker", pitch);
    put(file, contents);
}

/* Six men a step and a half apart, two women, a narrator far from all; in German one man less. */
static void fresh(void) {
    clear(top);
    put("voices/any", "");
    put_voice("en/m-1", 70);
    put_voice("en/m-2", 83);
    put_voice("en/m-3", 98);
    put_voice("en/m-4", 115);
    put_voice("en/m-5", 136);
    put_voice("en/m-6", 160);
    put_voice("en/f-1", 220);
    put_voice("en/f-2", 300);
    put_voice("en/narrator", 500);
    put_voice("de/m-1", 70);
    put_voice("de/m-6", 160);
    put_voice("de/narrator", 500);
    put("voices/cast/known.cast", "[Vladimir Putin]\naliases = V. Putin\nsex=male\n");
}

static BcVoices *load_voices(void) {
    g_autoptr(GError) error = NULL;
    BcVoices *voices = bc_voices_load(&error);
    g_assert_no_error(error);
    return voices;
}

/* Who speaks one after the other, "Tor Berg m": a word each time. */
static BcScript *script_of(const char *const *turns, const char *language) {
    BcScript *script = bc_script_new(language, 0);
    for (; *turns != NULL; turns++) {
        const char *blank = strrchr(*turns, ' ');
        g_autofree char *name = g_strndup(*turns, (gsize)(blank - *turns));
        BcSex sex = blank[1] == 'f'   ? BC_SEX_FEMALE
                    : blank[1] == 'm' ? BC_SEX_MALE
                                      : BC_SEX_UNKNOWN;
        g_autofree char *id = bc_name_slug(name);
        int member = bc_script_find_member(script, id);
        if (member < 0)
            member = bc_script_add_member(
                script, id, name, NULL,
                g_str_has_prefix(name, "Org") ? BC_SPEAKER_ORGANISATION : BC_SPEAKER_PERSON, sex);
        bc_script_add_segment(script, BC_SEGMENT_DIRECT, (guint)member, g_strdup("word"),
                              BC_SPAN_NONE, 0, NULL);
    }
    return script;
}

/* One day: who has which voice then, as "Tor Berg=m-1 Ada Lund=f-1". */
static char *day(const char *const *turns, const char *language, const char *pin) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = load_voices();
    g_autoptr(BcCast) cast = bc_cast_load(NULL, &error);
    g_assert_no_error(error);
    g_assert_true(bc_cast_recall(cast, path, &error));
    g_assert_no_error(error);
    if (pin != NULL) bc_cast_pin(cast, "Tor Berg", pin);
    g_autoptr(BcScript) script = script_of(turns, language);
    g_assert_true(bc_cast_assign(cast, script, voices, &error));
    g_assert_true(bc_cast_remember(cast, script, voices, &error));
    g_assert_no_error(error);
    g_autoptr(GString) all = g_string_new(NULL);
    guint n;
    const BcCastMember *members = bc_script_cast(script, &n);
    for (guint i = 1; i < n; i++)
        g_string_append_printf(all, "%s%s=%s", i > 1 ? " " : "", members[i].name,
                               strchr(members[i].voice, '/') + 1);
    return g_string_free(g_steal_pointer(&all), FALSE);
}

#define TURNS(...) ((const char *const[]){__VA_ARGS__, NULL})

static const char *voice_in(const char *all, const char *name) {
    g_autofree char *key = g_strconcat(name, "=", NULL);
    const char *found = strstr(all, key);
    g_assert_nonnull(found);
    found += strlen(key);
    g_autofree char *voice = g_strndup(found, strcspn(found, " "));
    return g_intern_string(voice);
}

static char *memory_text(void) {
    char *text = NULL;
    g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
    return text;
}

/* ---- distances ---- */

static void distances(void) {
    char id[] = "en/a", engine[] = "espeak-ng";
    BcVoice a = {.id = id, .engine = engine, .pitch_hz = 100, .tract = 0}, b = a;
    g_assert_cmpfloat(bc_contrast(&a, &b), ==, 0);
    b.pitch_hz = 100 * pow(2, 1.9 / 12);
    g_assert_cmpfloat_with_epsilon(bc_contrast(&a, &b), 1, 1e-9);
    b.tract = 1.7;
    g_assert_cmpfloat_with_epsilon(bc_contrast(&a, &b), sqrt(2), 1e-9);
    b.tract = NAN;
    g_assert_cmpfloat_with_epsilon(bc_contrast(&a, &b), 1, 1e-9);
    b.pitch_hz = 0;
    g_assert_cmpfloat(bc_contrast(&a, &b), ==, BC_CONTRAST_UNKNOWN);
    g_assert_cmpuint(bc_contrast_penalty(1.5, 0), ==, 0);
    g_assert_cmpuint(bc_contrast_penalty(1.5, 1), >, 0);
    g_assert_cmpuint(bc_contrast_penalty(3, 99), ==, 0);
    g_assert_cmpuint(bc_contrast_penalty(1.4, 3), >, bc_contrast_penalty(1.4, 2));
    g_assert_cmpuint(bc_contrast_penalty(0.97, 0), >, bc_contrast_penalty(1, 99));
}

static void turns_are_counted(void) {
    fresh();
    /* Tor and Ada alternate, Bo comes once; 1, 2, 3 in the cast. */
    g_autoptr(BcScript) script =
        script_of(TURNS("Tor Berg m", "Ada Lund f", "Tor Berg m", "Ada Lund f", "Bo Ek m"), "en");
    g_autoptr(BcTurns) turns = bc_turns_new(script);
    g_assert_cmpuint(bc_turns_between(turns, 1, 2), ==, 3);
    g_assert_cmpuint(bc_turns_between(turns, 2, 1), ==, 3);
    g_assert_cmpuint(bc_turns_between(turns, 2, 3), ==, 1);
    g_assert_cmpuint(bc_turns_between(turns, 1, 3), ==, 0);
}

/* Of three men the two who speak to each other are farthest apart, whatever their names. */
static void who_alternate_most_differ_most(void) {
    fresh();
    g_autoptr(BcVoices) voices = load_voices();
    for (guint k = 0; k < 40; k++) {
        g_autofree char *a = g_strdup_printf("Aa Man%u m", k);
        g_autofree char *b = g_strdup_printf("Bb Other%u m", k);
        g_autofree char *c = g_strdup_printf("Cc Third%u m", k);
        g_autoptr(BcScript) script = script_of(TURNS(a, b, a, b, a, b, a, b, c), "en");
        g_autoptr(BcCast) cast = bc_cast_load(NULL, NULL);
        g_assert_true(bc_cast_assign(cast, script, voices, NULL));
        guint n;
        const BcCastMember *members = bc_script_cast(script, &n);
        const BcVoice *is[4];
        for (guint i = 1; i < 4; i++) is[i] = bc_voices_find(voices, members[i].voice, "en");
        g_test_message("%s %s %s", is[1]->id, is[2]->id, is[3]->id);
        g_assert_cmpfloat(bc_contrast(is[1], is[2]), >=, 2.9);
        g_assert_cmpfloat(bc_contrast(is[1], is[3]), >=, 1.4);
        g_assert_cmpfloat(bc_contrast(is[2], is[3]), >=, 1.4);
    }
}

/* ---- from day to day ---- */

/* Six men together have six voices; each keeps his when he comes alone or beside others. */
static void a_voice_stays_whoever_else_speaks(void) {
    fresh();
    const char *const men[] = {"A One m",  "B Two m", "C Three m", "D Four m",
                               "E Five m", "F Six m", NULL};
    g_autofree char *together = day(men, "en", NULL);
    for (guint i = 0; i < 6; i++) {
        g_autofree char *alone = day(TURNS(men[i]), "en", NULL);
        g_autofree char *name = g_strndup(men[i], strlen(men[i]) - 2);
        g_assert_cmpstr(voice_in(alone, name), ==, voice_in(together, name));
        /* by his family name, too */
        g_autofree char *family = g_strconcat(strchr(name, ' ') + 1, " m", NULL);
        g_autofree char *short_day = day(TURNS(family), "en", NULL);
        g_assert_cmpstr(voice_in(short_day, strchr(name, ' ') + 1), ==, voice_in(together, name));
        /* beside a newcomer who has more to say */
        g_autofree char *beside = day(TURNS("Z New m", "Z New m", men[i]), "en", NULL);
        g_assert_cmpstr(voice_in(beside, name), ==, voice_in(together, name));
        g_unlink(path);
        g_autofree char *again = day(men, "en", NULL);
        g_assert_cmpstr(again, ==, together);
    }
}

/* Some of fifteen people, of whom a few are known already, more than there are voices; three of
 * them have the same family name, two are organisations. */
static char *random_turn(GRand *random) {
    static const char *const people[] = {"A Berg m",   "B Berg m",  "C Berg f", "D Lund f",
                                         "E Ek m",     "F Moe m",   "G Lie ?",  "H Dahl m",
                                         "I Sand m",   "J Vik m",   "K Holm f", "L Aas ?",
                                         "M Strand m", "Org One ?", "Org Two ?"};
    return g_strdup(people[g_rand_int_range(random, 0, G_N_ELEMENTS(people))]);
}

static void put_random_memory(GRand *random) {
    g_autoptr(GString) text = g_string_new(NULL);
    for (int n = g_rand_int_range(random, 0, 6); n > 0; n--) {
        g_autofree char *who = random_turn(random);
        gboolean female = strchr(who, 'f') != NULL;
        *strrchr(who, ' ') = '\0';
        g_string_append_printf(text, "%s = %c-%d\n", who, female ? 'f' : 'm',
                               g_rand_int_range(random, 1, female ? 3 : 7));
    }
    put("state/voices", text->str);
}

/* What is remembered of today changes nothing when today's news is heard again. */
static void the_same_news_again_sounds_the_same(void) {
    g_autoptr(GRand) random = g_rand_new_with_seed(6);
    fresh();
    for (guint k = 0; k < 400; k++) {
        put_random_memory(random);
        g_autoptr(GPtrArray) turns = g_ptr_array_new_with_free_func(g_free);
        for (int n = g_rand_int_range(random, 1, 30); n > 0; n--)
            g_ptr_array_add(turns, random_turn(random));
        g_ptr_array_add(turns, NULL);
        g_autofree char *before = memory_text();
        const char *const *all = (const char *const *)turns->pdata;
        g_autofree char *today = day(all, "en", k % 5 == 0 ? "m-2" : NULL);
        g_autofree char *again = day(all, "en", k % 5 == 0 ? "m-2" : NULL);
        g_test_message("%u: %s", k, before);
        g_assert_cmpstr(again, ==, today);
    }
}

static void the_elder_record_keeps_the_voice(void) {
    fresh();
    put("state/voices", "Bo Ek = m-2 | male | 2026-01-01\nTor Berg = m-2 | male | 2026-02-02\n");
    g_autofree char *both = day(TURNS("Tor Berg m", "Tor Berg m", "Bo Ek m"), "en", NULL);
    g_assert_cmpstr(voice_in(both, "Bo Ek"), ==, "m-2");
    g_assert_cmpstr(voice_in(both, "Tor Berg"), !=, "m-2");
    /* for this once only */
    g_autofree char *alone = day(TURNS("Tor Berg m"), "en", NULL);
    g_assert_cmpstr(voice_in(alone, "Tor Berg"), ==, "m-2");
    g_autofree char *pinned = day(TURNS("Tor Berg m", "Bo Ek m"), "en", "m-2");
    g_assert_cmpstr(voice_in(pinned, "Tor Berg"), ==, "m-2");
    g_assert_cmpstr(voice_in(pinned, "Bo Ek"), !=, "m-2");
}

static void a_pin_is_not_remembered(void) {
    fresh();
    g_autofree char *before = day(TURNS("Tor Berg m"), "en", NULL);
    const char *other = g_str_equal(voice_in(before, "Tor Berg"), "m-1") ? "m-6" : "m-1";
    g_autofree char *pinned = day(TURNS("Tor Berg m"), "en", other);
    g_assert_cmpstr(voice_in(pinned, "Tor Berg"), ==, other);
    g_autofree char *after = day(TURNS("Tor Berg m"), "en", NULL);
    g_assert_cmpstr(after, ==, before);
}

static void what_a_person_wrote_is_kept(void) {
    fresh();
    put("state/voices", "# my own remark\n\nVladimir Putin = m-6\nthis is no record\n"
                        "Ada Lund = no-such-voice | female | 2026-01-01\n");
    g_autofree char *all = day(TURNS("V. Putin m", "Ada Lund f"), "en", NULL);
    g_assert_cmpstr(voice_in(all, "V. Putin"), ==, "m-6");
    g_assert_true(g_str_has_prefix(voice_in(all, "Ada Lund"), "f-"));
    g_autofree char *text = memory_text();
    g_assert_nonnull(strstr(text, "# my own remark\n\nVladimir Putin = m-6 | male | 2"));
    g_assert_nonnull(strstr(text, "\nthis is no record\n"));
    g_assert_nonnull(strstr(text, "Ada Lund = no-such-voice | female | 2026-01-01\n"));
    g_autofree char *again = day(TURNS("Putin m", "Ada Lund f"), "en", NULL);
    g_assert_cmpstr(voice_in(again, "Putin"), ==, "m-6");
    g_assert_cmpstr(voice_in(again, "Ada Lund"), ==, voice_in(all, "Ada Lund"));
}

static void a_language_without_that_voice_has_one_of_its_own(void) {
    fresh();
    put("state/voices", "Tor Berg = m-3 | male | 2026-01-01\n");
    g_autofree char *german = day(TURNS("Tor Berg m"), "de", NULL);
    g_autofree char *english = day(TURNS("Tor Berg m"), "en", NULL);
    g_assert_cmpstr(voice_in(english, "Tor Berg"), ==, "m-3");
    g_autofree char *text = memory_text();
    g_autofree char *line =
        g_strdup_printf("Tor Berg = de/%s | male", voice_in(german, "Tor Berg"));
    g_assert_nonnull(strstr(text, line));
    g_autofree char *again = day(TURNS("Tor Berg m"), "de", NULL);
    g_assert_cmpstr(again, ==, german);
}

static void a_wrong_guess_is_put_right(void) {
    fresh();
    put("state/voices", "Kim Dahl = m-3 | unknown | 2026-01-01\n");
    g_autofree char *known = day(TURNS("Kim Dahl f"), "en", NULL);
    g_assert_true(g_str_has_prefix(voice_in(known, "Kim Dahl"), "f-"));
    g_autofree char *later = day(TURNS("Kim Dahl ?"), "en", NULL);
    g_assert_cmpstr(later, ==, known);
    /* but another's name and sex are another's */
    g_autofree char *man = day(TURNS("Kim Dahl m"), "en", NULL);
    g_assert_true(g_str_has_prefix(voice_in(man, "Kim Dahl"), "m-"));
}

/* ---- the file ---- */

static void two_processes_lose_nothing(void) {
    fresh();
    enum { PROCESSES = 6, EACH = 8 };
    for (guint p = 0; p < PROCESSES; p++)
        if (fork() == 0) {
            for (guint i = 0; i < EACH; i++) {
                g_autofree char *name = g_strdup_printf("Name%u Family%u-%u m", i, p, i);
                g_free(day(TURNS(name), "en", NULL));
            }
            _exit(0);
        }
    int status;
    for (guint p = 0; p < PROCESSES; p++) {
        g_assert_cmpint(wait(&status), >, 0);
        g_assert_cmpint(status, ==, 0);
    }
    g_autoptr(BcMemory) memory = bc_memory_read(path, NULL);
    g_assert_cmpuint(bc_memory_length(memory), ==, PROCESSES * EACH);
}

static void the_longest_unheard_leave_first(void) {
    fresh();
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = 0; i < 5000; i++)
        g_string_append_printf(text, "P%u Q%u = m-1 | male | 20%02u-01-01\n", i, i,
                               i == 7 ? 1 : 20);
    put("state/voices", text->str);
    g_autofree char *all = day(TURNS("Tor Berg m"), "en", NULL);
    g_autoptr(BcMemory) memory = bc_memory_read(path, NULL);
    g_assert_cmpuint(bc_memory_length(memory), ==, 5000);
    g_assert_cmpint(bc_memory_find(memory, "Tor Berg", BC_SEX_MALE, "en"), >=, 0);
    g_assert_cmpint(bc_memory_find(memory, "P7 Q7", BC_SEX_MALE, "en"), ==, -1);
    g_assert_cmpint(bc_memory_find(memory, "P8 Q8", BC_SEX_MALE, "en"), ==, 7);
}

/* A file that cannot be ours is neither believed nor written over. */
static void what_is_no_memory_is_left_alone(void) {
    fresh();
    put("state/voices", "\xFF\xFE\x00\x01");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = load_voices();
    g_autoptr(BcCast) cast = bc_cast_load(NULL, NULL);
    g_assert_false(bc_cast_recall(cast, path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_clear_error(&error);
    g_autoptr(BcScript) script = script_of(TURNS("Tor Berg m"), "en");
    g_assert_true(bc_cast_assign(cast, script, voices, &error));
    g_assert_true(bc_cast_remember(cast, script, voices, &error));
    g_autofree char *text = memory_text();
    g_assert_cmpstr(text, ==, "\xFF\xFE");
    /* a folder that cannot be made */
    put("file", "");
    g_autofree char *impossible = g_build_filename(top, "file", "voices", NULL);
    g_assert_true(bc_cast_recall(cast, impossible, &error));
    g_assert_false(bc_cast_remember(cast, script, voices, &error));
    g_assert_nonnull(strstr(error->message, "file"));
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    top = g_dir_make_tmp("briefcast-memory-XXXXXX", NULL);
    path = g_build_filename(top, "state", "voices", NULL);
    g_autofree char *data = g_build_filename(top, "voices", NULL);
    g_autofree char *config = g_build_filename(top, "config", NULL);
    g_setenv("BRIEFCAST_DATA", data, TRUE);
    g_setenv("XDG_CONFIG_HOME", config, TRUE);
    g_test_add_func("/script/memory/distances", distances);
    g_test_add_func("/script/memory/turns are counted", turns_are_counted);
    g_test_add_func("/script/memory/who alternate most differ most",
                    who_alternate_most_differ_most);
    g_test_add_func("/script/memory/a voice stays, whoever else speaks",
                    a_voice_stays_whoever_else_speaks);
    g_test_add_func("/script/memory/the same news again sounds the same",
                    the_same_news_again_sounds_the_same);
    g_test_add_func("/script/memory/the elder record keeps the voice",
                    the_elder_record_keeps_the_voice);
    g_test_add_func("/script/memory/a pin is not remembered", a_pin_is_not_remembered);
    g_test_add_func("/script/memory/what a person wrote is kept", what_a_person_wrote_is_kept);
    g_test_add_func("/script/memory/a language without that voice has one of its own",
                    a_language_without_that_voice_has_one_of_its_own);
    g_test_add_func("/script/memory/a wrong guess is put right", a_wrong_guess_is_put_right);
    g_test_add_func("/script/memory/two processes lose nothing", two_processes_lose_nothing);
    g_test_add_func("/script/memory/the longest unheard leave first",
                    the_longest_unheard_leave_first);
    g_test_add_func("/script/memory/what is no memory is left alone",
                    what_is_no_memory_is_left_alone);
    int status = g_test_run();
    clear(top);
    g_remove(top);
    g_free(top);
    g_free(path);
    return status;
}
