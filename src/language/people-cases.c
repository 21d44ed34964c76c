/* Names in languages that decline them: "по словам Захара |Ложкина" is Захар Ложкин. */
#include "language/people-private.h"

#include <string.h>

/* Endings of cases have no more characters. */
#define LONGEST_ENDING 3
#define MOST_FORMS 24

static const BcLexicon *lexicon(const BcPeople *people, const char *name) {
    return bc_language_lexicon(bc_document_language(people->document), name);
}

/* Appends `word` with the last `length` bytes replaced by each of the `endings`; "-": by none. */
static void add_forms(GPtrArray *forms, const char *word, gsize length, const char *endings) {
    g_auto(GStrv) list = g_strsplit(endings, " ", MOST_FORMS);
    gsize stem = strlen(word) - length;
    for (char **ending = list; *ending != NULL; ending++)
        g_ptr_array_add(forms, g_strdup_printf("%.*s%s", (int)stem, word,
                                               strcmp(*ending, "-") == 0 ? "" : *ending));
}

/* What the word may be in the nominative, by voices/LANG/cases.lex. */
static GPtrArray *nominatives(const BcPeople *people, const char *word) {
    GPtrArray *forms = g_ptr_array_new_with_free_func(g_free);
    const BcLexicon *cases = lexicon(people, "cases");
    const char *end = word + strlen(word), *p = end;
    for (guint n = 0; n < LONGEST_ENDING && p > word; n++) {
        p = g_utf8_prev_char(p);
        const char *endings = bc_lexicon_get(cases, p);
        if (endings != NULL && p > word) add_forms(forms, word, (gsize)(end - p), endings);
    }
    return forms;
}

char *people_known_family(const BcPeople *people, const char *family) {
    if (bc_lexicon_size(lexicon(people, "cases")) == 0) return NULL;
    g_autoptr(GPtrArray) forms = nominatives(people, family);
    for (guint i = 0; i < forms->len; i++)
        if (g_hash_table_contains(people->by_family, g_ptr_array_index(forms, i)))
            return g_strdup(g_ptr_array_index(forms, i));
    return NULL;
}

/* The form of the family name whose ending has the sex of the given name, or NULL. */
static const char *family_of_sex(const BcPeople *people, const GPtrArray *forms, BcSex sex) {
    for (guint i = 0; i < forms->len; i++) {
        const char *form = g_ptr_array_index(forms, i);
        if (people_sex_of_name(people, form, form) == sex) return form;
    }
    return NULL;
}

/* Ли, Цой-Ко, Дюма are not declined; the others in these vowels are. */
static gboolean ends_unchanged(const char *family) {
    static const char *const vowels[] = {"и", "о", "э", "ы", "их", "ых"};
    for (gsize i = 0; i < G_N_ELEMENTS(vowels); i++)
        if (g_str_has_suffix(family, vowels[i])) return TRUE;
    return FALSE;
}

char *people_full_nominative(const BcPeople *people, const char *name) {
    const char *space = strchr(name, ' ');
    if (bc_lexicon_size(lexicon(people, "cases")) == 0 || space == NULL ||
        strchr(space + 1, ' ') != NULL)
        return NULL;
    g_autofree char *given = g_strndup(name, (gsize)(space - name));
    const BcLexicon *names = lexicon(people, "names");
    if (bc_lexicon_get(names, given) != NULL) return NULL;
    g_autoptr(GPtrArray) givens = nominatives(people, given);
    g_autoptr(GPtrArray) families = nominatives(people, space + 1);
    for (guint i = 0; i < givens->len; i++) {
        const char *form = g_ptr_array_index(givens, i), *sex = bc_lexicon_get(names, form);
        if (sex == NULL) continue;
        const char *family =
            family_of_sex(people, families, *sex == 'm' ? BC_SEX_MALE : BC_SEX_FEMALE);
        /* главы посёлка Виктора |Ли: vowels that no case changes */
        if (family == NULL && ends_unchanged(space + 1)) family = space + 1;
        if (family != NULL) return g_strdup_printf("%s %s", form, family);
    }
    return NULL;
}
