#include "script/letters.h"

#include "script/letters-rules.h"

#include "base/data.h"

#include <string.h>

struct BcLetters {
    GPtrArray *languages; /* of BcLetterRules, by their files' names */
};

BcLetters *bc_letters_load(void) {
    BcLetters *letters = g_new0(BcLetters, 1);
    letters->languages = g_ptr_array_new_with_free_func((GDestroyNotify)bc_letter_rules_free);
    g_auto(GStrv) files = bc_data_list("lexicon", ".rules");
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        BcLetterRules *rules = bc_letter_rules_read(*file, &error);
        if (rules != NULL)
            g_ptr_array_add(letters->languages, rules);
        else
            g_warning("%s", error->message);
    }
    return letters;
}

void bc_letters_free(BcLetters *letters) {
    if (letters == NULL) return;
    g_ptr_array_unref(letters->languages);
    g_free(letters);
}

char *bc_letters_ipa(const BcLetters *letters, const char *language, const char *word) {
    for (guint i = 0; i < letters->languages->len; i++) {
        const BcLetterRules *rules = g_ptr_array_index(letters->languages, i);
        if (!g_str_equal(rules->language, language)) continue;
        g_autofree char *folded = bc_letter_rules_fold(rules, word, strlen(word));
        return bc_letter_rules_ipa(rules, folded);
    }
    return NULL;
}

/* ---- what shows where a name comes from ---- */

/* "'s" is English, whatever it stands behind. */
static gsize possessive(const char *word, gsize length) {
    g_autofree char *folded = bc_said_fold(word, length);
    if (!g_str_has_suffix(folded, "'s")) return 0;
    const char *end = word + length, *apostrophe = g_utf8_prev_char(g_utf8_prev_char(end));
    return apostrophe > word ? (gsize)(end - apostrophe) : 0;
}

static gboolean may_be(const BcLetterRules *rules, const char *folded) {
    if (g_hash_table_contains(rules->exceptions, folded)) return FALSE;
    for (const char *p = folded; *p != '\0'; p = g_utf8_next_char(p))
        if (g_utf8_strchr(rules->foreign, -1, g_utf8_get_char(p)) != NULL) return FALSE;
    return TRUE;
}

static gboolean has_part(const char *folded, char **parts) {
    for (; *parts != NULL; parts++)
        if (strstr(folded, *parts) != NULL) return TRUE;
    return FALSE;
}

static gboolean shows_language(const BcLetterRules *rules, const char *folded) {
    if (!may_be(rules, folded)) return FALSE;
    if (has_part(folded, rules->marks)) return TRUE;
    for (char **end = rules->endings; *end != NULL; end++)
        if (g_str_has_suffix(folded, *end) && strlen(folded) > strlen(*end) + 1) return TRUE;
    for (char **begin = rules->beginnings; *begin != NULL; begin++)
        if (g_str_has_prefix(folded, *begin) && strlen(folded) > strlen(*begin) + 1) return TRUE;
    return FALSE;
}

typedef struct {
    const BcLetterRules *rules;
    const char *text;
    const BcSaidWord *words;
    guint n, before; /* how many there are, and how many before them */
} Name;

static const char *word_of(const Name *name, gint i, gsize *length) {
    *length = name->words[i].span.end - name->words[i].span.start;
    return name->text + name->words[i].span.start;
}

/* Capitals inside are a trade mark's, or a letter that was decoded wrongly. */
static gboolean is_name_word(const Name *name, gint i) {
    gsize length;
    const char *word = word_of(name, i, &length);
    if (!bc_said_is_capitalised(word, length)) return FALSE;
    if (bc_said_is_all_capitals(word, length)) return TRUE;
    for (const char *p = g_utf8_next_char(word); p < word + length; p = g_utf8_next_char(p))
        if (g_unichar_isupper(g_utf8_get_char(p))) return FALSE;
    return TRUE;
}

/* NULL where the rules do not cover the word; *cut bytes at its end are a possessive. */
static char *sound_of(const Name *name, gint i, gsize *cut) {
    gsize length;
    const char *word = word_of(name, i, &length);
    *cut = possessive(word, length);
    g_autofree char *folded = bc_letter_rules_fold(name->rules, word, length - *cut);
    gboolean family = i == 0 && g_hash_table_contains(name->rules->families, folded);
    if (!family && g_hash_table_contains(name->rules->exceptions, folded)) return NULL;
    return bc_letter_rules_ipa(name->rules, folded);
}

/* A family name that stands first, with at least one more word, all of them in this spelling. */
static char *family_name(const Name *name, guint *n, gsize *cut) {
    gsize length;
    const char *first = word_of(name, 0, &length);
    g_autofree char *folded = bc_letter_rules_fold(name->rules, first, length);
    if (!g_hash_table_contains(name->rules->families, folded)) return NULL;
    g_autoptr(GPtrArray) sounds = g_ptr_array_new_with_free_func(g_free);
    guint given = 0; /* letters of the given names */
    *cut = 0;
    for (gint i = 0; i < (gint)MIN(name->n, name->rules->longest_name) && *cut == 0; i++) {
        if (i > 0 && (name->words[i].joint == '\0' || !is_name_word(name, i))) break;
        char *sound = sound_of(name, i, cut);
        if (sound == NULL) break;
        if (i > 0) given += (guint)(word_of(name, i, &length), length - *cut);
        g_ptr_array_add(sounds, sound);
    }
    if (sounds->len < 2 || given < name->rules->shortest_given) return NULL;
    g_autoptr(GString) ipa = g_string_new(NULL);
    for (guint i = 0; i < sounds->len; i++)
        g_string_append_printf(ipa, "%s%s", i > 0 ? " " : "",
                               (const char *)g_ptr_array_index(sounds, i));
    *n = sounds->len;
    return g_strdup(ipa->str);
}

/* The word `i`, next to the first, is one of a name of this language. */
static gboolean neighbour_shows(const Name *name, gint i) {
    if (i < -(gint)name->before || i >= (gint)name->n || !is_name_word(name, i) ||
        name->words[MAX(i, 0)].joint == '\0')
        return FALSE;
    gsize length;
    const char *word = word_of(name, i, &length);
    g_autofree char *folded = bc_letter_rules_lower(word, length - possessive(word, length));
    return shows_language(name->rules, folded);
}

static char *single_word(const Name *name, guint *n, gsize *cut) {
    gsize length;
    const char *word = word_of(name, 0, &length);
    *cut = possessive(word, length);
    g_autofree char *folded = bc_letter_rules_lower(word, length - *cut);
    gboolean weak = may_be(name->rules, folded) && has_part(folded, name->rules->weak) &&
                    (neighbour_shows(name, 1) || neighbour_shows(name, -1));
    if (!weak && !shows_language(name->rules, folded)) return NULL;
    *n = 1;
    return sound_of(name, 0, cut);
}

char *bc_letters_find(const BcLetters *letters, const char *text, const GArray *words, guint at,
                      guint *n, gsize *cut) {
    Name name = {
        .text = text, .words = &g_array_index(words, BcSaidWord, at), .n = words->len - at};
    if (!is_name_word(&name, 0)) return NULL;
    char *only = NULL;
    for (guint i = 0; i < letters->languages->len; i++) {
        name.rules = g_ptr_array_index(letters->languages, i);
        guint found_words = 0;
        gsize found_cut = 0;
        char *ipa = family_name(&name, &found_words, &found_cut);
        if (ipa == NULL) ipa = single_word(&name, &found_words, &found_cut);
        if (ipa == NULL) continue;
        if (only != NULL) { /* of two languages: nobody knows */
            g_free(ipa);
            g_clear_pointer(&only, g_free);
            return NULL;
        }
        only = ipa;
        *n = found_words;
        *cut = found_cut;
    }
    return only;
}
