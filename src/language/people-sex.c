/* What names say of the sex. */
#include "language/people-private.h"

#include <string.h>

/* Ясенева, Тарский: where the family name tells it. */
static BcSex sex_of_family(const BcPeople *people, const char *family) {
    const BcLexicon *endings =
        bc_language_lexicon(bc_document_language(people->document), "endings");
    if (bc_lexicon_size(endings) == 0 || *family == '\0') return BC_SEX_UNKNOWN;
    for (const char *p = g_utf8_next_char(family); *p != '\0'; p = g_utf8_next_char(p)) {
        const char *sex = bc_lexicon_get(endings, p);
        if (sex != NULL) return *sex == 'm' ? BC_SEX_MALE : BC_SEX_FEMALE;
    }
    return BC_SEX_UNKNOWN;
}

BcSex people_sex_of_name(const BcPeople *people, const char *name, const char *family) {
    const BcLexicon *names = bc_language_lexicon(bc_document_language(people->document), "names");
    g_auto(GStrv) words = g_strsplit(name, " ", 5);
    guint n = g_strv_length(words);
    for (guint w = 0; w < n; w++) {
        g_autofree char *folded = g_utf8_casefold(words[w], -1);
        if (n > 1 && strcmp(folded, family) == 0) continue;
        const char *sex = bc_lexicon_get(names, words[w]);
        if (sex == NULL) /* Jens-Peter */
            sex = bc_lexicon_get_length(names, words[w], strcspn(words[w], "-"));
        if (sex != NULL && *sex == 'm') return BC_SEX_MALE;
        if (sex != NULL && *sex == 'f') return BC_SEX_FEMALE;
        if (n == 1 || sex != NULL) break;
    }
    return sex_of_family(people, family);
}
