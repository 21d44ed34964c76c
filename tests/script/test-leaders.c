/* The shipped cast and the shipped voices fit each other. */
#include "script/cast-private.h"
#include "script/contrast.h"
#include "script/script-private.h"

static BcCast *load(void) {
    g_autoptr(GError) error = NULL;
    BcCast *cast = bc_cast_load(NULL, &error);
    g_assert_no_error(error);
    return cast;
}

static void test_all_is_filled_in(void) {
    g_autoptr(BcCast) cast = load();
    g_assert_cmpuint(cast->people->len, >=, 700);
    for (guint i = 0; i < cast->people->len; i++) {
        const BcCastPerson *person = g_ptr_array_index(cast->people, i);
        g_assert_cmpint(person->sex, !=, BC_SEX_UNKNOWN);
        g_assert_nonnull(person->office);
    }
}

static void test_proposed_voices_exist(void) {
    g_autoptr(BcCast) cast = load();
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_assert_no_error(error);
    for (guint i = 0; i < cast->people->len; i++) {
        const BcCastPerson *person = g_ptr_array_index(cast->people, i);
        if (person->voice == NULL) continue;
        const BcVoice *voice = bc_voices_find(voices, person->voice, "en");
        if (voice == NULL) g_error("%s: there is no voice %s", person->name, person->voice);
        g_assert_cmpint(voice->sex, ==, person->sex);
        g_assert_false(voice->narrator);
    }
}

static const BcCastPerson *who(const BcCast *cast, const char *name, const char *family) {
    BcCastMember member = {.name = (char *)name, .family = (char *)family};
    return bc_cast_person(cast, &member);
}

static void test_spellings(void) {
    g_autoptr(BcCast) cast = load();
    g_assert_nonnull(who(cast, "Volodymyr Zelenskyy", "zelenskyy"));
    g_assert_true(who(cast, "Zelensky", "zelensky") ==
                  who(cast, "Volodymyr Zelenskiy", "zelenskiy"));
    g_assert_true(who(cast, "Erdogan", "erdogan") == who(cast, "Recep Tayyip Erdoğan", "erdoğan"));
    g_assert_true(who(cast, "Lula", "lula") == who(cast, "Luiz Inacio Lula da Silva", "silva"));
    g_assert_null(who(cast, "Kim", "kim"));
    g_assert_null(who(cast, "Anna Putin", "putin"));
}

/* One for each country of the G20, each member of the European Union and of NATO, and for the
 * agencies of the United Nations. */
static void test_who_must_be_there(void) {
    static const char *const names[] = {
        /* G20 */
        "Javier Milei", "Anthony Albanese", "Lula", "Mark Carney", "Xi Jinping", "Emmanuel Macron",
        "Friedrich Merz", "Narendra Modi", "Prabowo Subianto", "Giorgia Meloni", "Sanae Takaichi",
        "Lee Jae-myung", "Claudia Sheinbaum", "Vladimir Putin", "Mohammed bin Salman",
        "Cyril Ramaphosa", "Recep Tayyip Erdogan", "Keir Starmer", "Donald Trump",
        "Ursula von der Leyen", "Mahmoud Ali Youssouf",
        /* EU */
        "Christian Stocker", "Bart De Wever", "Rumen Radev", "Andrej Plenkovic",
        "Nikos Christodoulides", "Petr Pavel", "Mette Frederiksen", "Kristen Michal",
        "Petteri Orpo", "Kyriakos Mitsotakis", "Viktor Orban", "Micheal Martin", "Evika Silina",
        "Gitanas Nauseda", "Luc Frieden", "Robert Abela", "Dick Schoof", "Donald Tusk",
        "Luis Montenegro", "Nicusor Dan", "Robert Fico", "Robert Golob", "Pedro Sanchez",
        "Ulf Kristersson",
        /* NATO besides */
        "Edi Rama", "Kristrun Frostadottir", "Jakov Milatovic", "Hristijan Mickoski",
        "Jonas Gahr Støre", "Mark Rutte",
        /* United Nations */
        "Antonio Guterres", "Volker Türk", "Tom Fletcher", "Filippo Grandi", "Catherine Russell",
        "Cindy McCain", "Amy Pope", "Tedros Adhanom Ghebreyesus", "Philippe Lazzarini",
        "Rafael Grossi", "Inger Andersen", "Simon Stiell", "Qu Dongyu", "Gilbert Houngbo",
        "Audrey Azoulay", "Khaled El-Enany", "Sima Bahous", "Winnie Byanyima", "Celeste Saulo",
        "Doreen Bogdan-Martin", "Rebeca Grynspan", "Kristalina Georgieva", "Ajay Banga",
        "Ngozi Okonjo-Iweala", "Arsenio Dominguez", "Daren Tang"};
    g_autoptr(BcCast) cast = load();
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (who(cast, names[i], "") == NULL) g_error("%s is not in the cast", names[i]);
}

static void test_counterparts_differ(void) {
    static const char *const pairs[][2] = {
        {"Xi Jinping", "Vladimir Putin"},
        {"Vladimir Putin", "Volodymyr Zelenskyy"},
        {"Donald Trump", "Vladimir Putin"},
        {"Donald Trump", "Volodymyr Zelenskyy"},
        {"Donald Trump", "Xi Jinping"},
        {"Donald Trump", "Joe Biden"},
        {"Joe Biden", "Xi Jinping"},
        {"Emmanuel Macron", "Olaf Scholz"},
        {"Emmanuel Macron", "Friedrich Merz"},
        {"Donald Trump", "Benjamin Netanyahu"},
        {"Narendra Modi", "Xi Jinping"},
        {"Narendra Modi", "Vladimir Putin"},
        {"Recep Tayyip Erdoğan", "Vladimir Putin"},
        {"Sergey Lavrov", "Wang Yi"},
        {"Sergey Lavrov", "Marco Rubio"},
        {"Ursula von der Leyen", "Giorgia Meloni"},
    };
    g_autoptr(BcCast) cast = load();
    for (gsize i = 0; i < G_N_ELEMENTS(pairs); i++) {
        const BcCastPerson *left = who(cast, pairs[i][0], ""), *right = who(cast, pairs[i][1], "");
        g_assert_nonnull(left);
        g_assert_nonnull(right);
        g_assert_cmpstr(left->voice, !=, right->voice);
    }
}

/* ---- the voices of all languages ---- */

enum { MEN = 3, WOMEN = 3, CASTS = 60 };

/* Three men and three women of no fame; the first two men speak to each other most of the time. */
static BcScript *conversation(const char *language, guint number) {
    BcScript *script = bc_script_new(language, 0);
    for (guint i = 0; i < MEN + WOMEN; i++) {
        g_autofree char *name = g_strdup_printf("Given%u Family%u", i, number * 31 + i * 7);
        bc_script_add_member(script, NULL, name, NULL, BC_SPEAKER_PERSON,
                             i < MEN ? BC_SEX_MALE : BC_SEX_FEMALE);
    }
    static const guint order[] = {1, 2, 1, 2, 1, 2, 1, 4, 3, 5, 6};
    for (gsize i = 0; i < G_N_ELEMENTS(order); i++)
        bc_script_add_segment(script, BC_SEGMENT_DIRECT, order[i], g_strdup("word"), BC_SPAN_NONE,
                              0, NULL);
    return script;
}

static double distance(const BcScript *script, const BcVoices *voices, guint a, guint b) {
    guint n;
    const BcCastMember *cast = bc_script_cast(script, &n);
    return bc_contrast(bc_voices_find(voices, cast[a].voice, NULL),
                       bc_voices_find(voices, cast[b].voice, NULL));
}

/* In every language nobody can be taken for another while voices are free, and those who speak to
 * each other are at least two steps apart. */
static void test_nobody_sounds_like_another(void) {
    static const char *const languages[] = {"en", "de", "fr", "es", "ru",
                                            "it", "pt", "ar", "hi", "zh"};
    g_autoptr(BcCast) cast = load();
    g_autoptr(BcVoices) voices = bc_voices_load(NULL);
    for (gsize l = 0; l < G_N_ELEMENTS(languages); l++) {
        double least = 99, alternating = 99, mean = 0;
        for (guint k = 0; k < CASTS; k++) {
            g_autoptr(BcScript) script = conversation(languages[l], k);
            g_assert_true(bc_cast_assign(cast, script, voices, NULL));
            for (guint a = 0; a <= MEN + WOMEN; a++)
                for (guint b = 0; b < a; b++) least = MIN(least, distance(script, voices, a, b));
            alternating = MIN(alternating, distance(script, voices, 1, 2));
            mean += distance(script, voices, 1, 2) / CASTS;
        }
        g_test_message("%s: least J %.2f; of two who take turns %.2f, on average %.2f",
                       languages[l], least, alternating, mean);
        g_assert_cmpfloat(least, >=, 1);
        g_assert_cmpfloat(alternating, >=, 2);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    /* The user's own files are not what is tested. */
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    g_test_add_func("/script/leaders/everyone has sex and office", test_all_is_filled_in);
    g_test_add_func("/script/leaders/proposed voices exist", test_proposed_voices_exist);
    g_test_add_func("/script/leaders/spellings", test_spellings);
    g_test_add_func("/script/leaders/who must be there", test_who_must_be_there);
    g_test_add_func("/script/leaders/counterparts differ", test_counterparts_differ);
    g_test_add_func("/script/leaders/nobody sounds like another", test_nobody_sounds_like_another);
    return g_test_run();
}
