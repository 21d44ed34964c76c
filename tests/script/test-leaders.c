/* The shipped cast and the shipped voices fit each other. */
#include "script/cast-private.h"

static BcCast *load(void) {
    g_autoptr(GError) error = NULL;
    BcCast *cast = bc_cast_load(NULL, &error);
    g_assert_no_error(error);
    return cast;
}

static void test_all_is_filled_in(void) {
    g_autoptr(BcCast) cast = load();
    g_assert_cmpuint(cast->people->len, >=, 120);
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

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    /* The user's own files are not what is tested. */
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    g_test_add_func("/script/leaders/everyone has sex and office", test_all_is_filled_in);
    g_test_add_func("/script/leaders/proposed voices exist", test_proposed_voices_exist);
    g_test_add_func("/script/leaders/spellings", test_spellings);
    g_test_add_func("/script/leaders/counterparts differ", test_counterparts_differ);
    return g_test_run();
}
