/* Two of one family name, told apart by age: "the |younger Baird", "Baird the |elder". */
#include "language/people-private.h"

#include <string.h>

/* What the word at token `i` says of an age, or NULL. */
static const char *age_at(const BcPeople *people, guint i) {
    if (i >= people->n_tokens) return NULL;
    const BcLexicon *ages = bc_language_lexicon(bc_document_language(people->document), "ages");
    g_autofree char *key = people_word_key(people, i);
    return bc_lexicon_get(ages, key);
}

/* The same of a family name alone. */
static const char *age_beside(const BcPeople *people, const Mention *m) {
    guint end = m->name_first + m->n_name;
    const char *before = m->name_first > 0 ? age_at(people, m->name_first - 1) : NULL;
    if (before != NULL || end + 1 >= people->n_tokens) return before;
    const BcLexicon *determiners =
        bc_language_lexicon(bc_document_language(people->document), "determiners");
    g_autofree char *article = people_word_key(people, end);
    const char *value = bc_lexicon_get(determiners, article);
    return value != NULL && strstr(value, "article") != NULL ? age_at(people, end + 1) : NULL;
}

/* What is said of the entity's age beside its full name: "Ross Baird, Calum's |younger brother",
 * "her |elder sister, Ida Lomas". */
static const char *age_told(const BcPeople *people, guint entity) {
    for (guint i = 0; i < people->mentions->len; i++) {
        const Mention *m = mention_at(people, i);
        if (people->entity_of[i] != (int)entity || m->n_name < 2) continue;
        for (guint k = 0; k < m->mention.n_tokens; k++) {
            const char *age = age_at(people, m->mention.first_token + k);
            if (age != NULL) return age;
        }
    }
    return NULL;
}

int people_by_age(const BcPeople *people, guint index, const GArray *namesakes) {
    if (namesakes == NULL || namesakes->len != 2) return -1;
    const char *age = age_beside(people, mention_at(people, index));
    if (age == NULL) return -1;
    for (guint i = 0; i < 2; i++) {
        guint entity = g_array_index(namesakes, guint, i);
        const char *told = age_told(people, entity);
        if (told == NULL) continue;
        return strcmp(told, age) == 0 ? (int)entity : (int)g_array_index(namesakes, guint, 1 - i);
    }
    return -1;
}
