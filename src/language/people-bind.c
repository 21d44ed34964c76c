/* Which roles the named have: "the minister" and 骑手 are later looked up by them. */
#include "language/people-private.h"

#include "language/forms.h"

#include <string.h>

/* Takes `key`. */
static void bind_role(BcPeople *people, char *key, guint entity, guint mention_index) {
    g_hash_table_add(people->holders, g_strdup_printf("%u %s", entity, key));
    GArray *list = g_hash_table_lookup(people->roles, key);
    if (list == NULL) {
        list = g_array_new(FALSE, FALSE, sizeof(RoleBinding));
        g_hash_table_insert(people->roles, key, list);
    } else {
        g_free(key);
    }
    RoleBinding binding = {entity, mention_index};
    g_array_append_val(list, binding);
}

/* The last part of a compound that is a role by itself: Polizei|sprecherin, 外卖|骑手.  NULL: none.
 */
static const char *last_part(const BcPeople *people, const char *key) {
    const BcLanguage *language = bc_document_language(people->document);
    Forms forms = forms_of(language);
    if ((!forms.compound_nouns && !forms.no_spaces) || *key == '\0') return NULL;
    const BcLexicon *roles = bc_language_lexicon(language, "roles");
    for (const char *p = g_utf8_next_char(key); *p != '\0'; p = g_utf8_next_char(p)) {
        const char *role = bc_lexicon_get(roles, p);
        if (role != NULL && g_str_has_prefix(role, "person")) return p;
    }
    return NULL;
}

static void bind_with_part(BcPeople *people, char *key, guint entity, guint index) {
    const char *part = last_part(people, key);
    if (part != NULL) bind_role(people, g_strdup(part), entity, index);
    bind_role(people, key, entity, index);
}

/* How far before the name the noun may stand that lists it. */
#define LIST_REACH 16

static const char *role_at(const BcPeople *people, guint i, char **key) {
    const BcLexicon *roles = bc_language_lexicon(bc_document_language(people->document), "roles");
    *key = people_word_key(people, i);
    return bc_lexicon_get(roles, *key);
}

gboolean people_holds_role(const BcPeople *people, const char *key, guint entity) {
    g_autofree char *holder = g_strdup_printf("%u %s", entity, key);
    return g_hash_table_contains(people->holders, holder);
}

/* "of |Mexico": the word ties an office to what it belongs to, and begins no circumstance. */
static gboolean is_link(const BcPeople *people, guint i) {
    const BcLanguage *language = bc_document_language(people->document);
    g_autofree char *key = people_word_key(people, i);
    const char *link = bc_lexicon_get(bc_language_lexicon(language, "links"), key);
    return link != NULL && strcmp(link, "owner") == 0;
}

gboolean people_is_listed(const BcPeople *people, const Mention *m) {
    guint at = m->mention.first_token;
    if (at < 4 || m->n_name == 0 || m->role != NONE || at != m->name_first) return FALSE;
    BcSpan comma = people->tokens[at - 1].span;
    return people->text[comma.start] == ',' && is_link(people, at - 3) &&
           g_unichar_isupper(g_utf8_get_char(people->text + people->tokens[at - 2].span.start));
}

/* "the presidents of Mexico, |Ana Lund, and of Chile, |Carl Hart": each is a president. */
static void bind_listed(BcPeople *people, guint entity, guint index) {
    const Mention *m = mention_at(people, index);
    if (!people_is_listed(people, m)) return;
    guint n, first = bc_document_sentences(people->document, &n)[m->sentence].first_token;
    for (guint i = m->mention.first_token - 3; i > first && i + LIST_REACH > m->mention.first_token;
         i--) {
        g_autofree char *key = NULL;
        const char *role = role_at(people, i - 1, &key);
        gsize length = strlen(key);
        if (role == NULL || !g_str_has_prefix(role, "group") || length < 3 ||
            key[length - 1] != 's')
            continue;
        bind_role(people, g_strndup(key, length - 1), entity, index);
        return;
    }
}

void people_bind_roles(BcPeople *people, guint entity, guint index) {
    const Mention *m = mention_at(people, index);
    bind_listed(people, entity, index);
    if (m->role != NONE) bind_with_part(people, people_role_key(people, m), entity, index);
    if (m->apposed_role != NONE)
        bind_with_part(people, people_word_key(people, m->apposed_role), entity, index);
}

/* A bare noun for one person, in a language whose nouns have articles otherwise. */
static gboolean is_predicate(const Mention *m) {
    return m->mention.kind == BC_MENTION_NOMINAL && m->kind == BC_SPEAKER_UNNAMED &&
           m->role == m->mention.first_token && m->definite && !m->quoted && !m->oblique;
}

void people_bind_predicates(BcPeople *people) {
    if (!people->forms.bare_appositions || people->forms.no_articles) return;
    for (guint i = 1; i < people->mentions->len; i++) {
        const Mention *m = mention_at(people, i), *before = mention_at(people, i - 1);
        int entity = people->entity_of[i - 1];
        if (!is_predicate(m) || before->sentence != m->sentence || !before->subject ||
            before->n_name == 0 || entity < 0 ||
            speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON ||
            contradicts(speaker_at(people, (guint)entity)->sex, m->sex))
            continue;
        bind_role(people, people_role_key(people, m), (guint)entity, i);
    }
}

/* Whose initials they are: "OD". */
static gboolean has_initials(const char *name, const char *initials) {
    g_auto(GStrv) words = g_strsplit(name, " ", -1);
    gsize n = strlen(initials);
    if (g_strv_length(words) != n) return FALSE;
    for (gsize i = 0; i < n; i++)
        if (words[i][0] != initials[i]) return FALSE;
    return TRUE;
}

int people_by_initials(const BcPeople *people, const char *label) {
    gsize n = strlen(label);
    if (n < 2 || n > 3) return -1;
    for (const char *p = label; *p != '\0'; p++)
        if (!g_ascii_isupper(*p)) return -1;
    for (guint e = 0; e < people->speakers->len; e++)
        if (speaker_at(people, e)->kind == BC_SPEAKER_PERSON &&
            has_initials(speaker_at(people, e)->name, label))
            return (int)e;
    return -1;
}

#define LONGEST_SYNONYM 4 /* words of "the head of government" */

/* What the description says in other words, by voices/LANG/synonyms.lex: roles with commas between
 * them, or NULL. */
static const char *synonyms_of(const BcPeople *people, const Mention *m) {
    const BcLexicon *synonyms =
        bc_language_lexicon(bc_document_language(people->document), "synonyms");
    /* Also what no complement takes in: the father |of two */
    guint end = people->n_tokens;
    if (bc_lexicon_size(synonyms) == 0) return NULL;
    for (guint n = MIN(LONGEST_SYNONYM, end - m->role); n > 0; n--) {
        BcSpan span = {people->tokens[m->role].span.start,
                       people->tokens[m->role + n - 1].span.end};
        const char *found =
            bc_lexicon_get_length(synonyms, people->text + span.start, bc_span_length(span));
        if (found != NULL) return found;
    }
    g_autofree char *word = people_word_key(people, m->role); /* "the 29-|year-old" */
    const char *ending = strchr(word, '-');
    return ending != NULL ? bc_lexicon_get(synonyms, ending + 1) : NULL;
}

gboolean people_may_be_anybody(const BcPeople *people, guint index) {
    const char *synonyms = synonyms_of(people, mention_at(people, index));
    return synonyms != NULL && strcmp(synonyms, "*") == 0;
}

/* How far back somebody without a name may have been described. */
#define DESCRIBED_SENTENCES 3

/* "El abogado habló.  "...", señaló |el letrado": the entity of who was described by the role
 * `key` a little before, or -1. */
static int described_before(BcPeople *people, guint index, const char *key) {
    const Mention *m = mention_at(people, index);
    for (guint i = index;
         i-- > 0 && m->sentence - mention_at(people, i)->sentence <= DESCRIBED_SENTENCES;) {
        const Mention *candidate = mention_at(people, i);
        if (candidate->role == NONE || candidate->n_name > 0 || candidate->quoted ||
            candidate->kind != BC_SPEAKER_UNNAMED)
            continue;
        g_autofree char *theirs = people_role_key(people, candidate);
        if (strcmp(theirs, key) != 0) continue;
        if (people->entity_of[i] < 0) people->entity_of[i] = people_resolve_description(people, i);
        return people->entity_of[i];
    }
    return -1;
}

int people_by_synonym(BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (m->role == NONE || !m->definite || m->kind != BC_SPEAKER_UNNAMED) return -1;
    const char *synonyms = synonyms_of(people, m);
    g_auto(GStrv) roles = g_strsplit(synonyms != NULL ? synonyms : "", ",", -1);
    int best = -1;
    guint last = 0;
    for (char **role = roles; *role != NULL; role++) {
        const char *noun = g_strstrip(*role);
        g_autofree char *key = mentions_key(noun, strlen(noun));
        const GArray *list = g_hash_table_lookup(people->roles, key);
        for (guint i = 0; list != NULL && i < list->len; i++) {
            const RoleBinding *binding = &g_array_index(list, RoleBinding, i);
            if (binding->mention >= index || (best >= 0 && binding->mention < last) ||
                contradicts(speaker_at(people, binding->entity)->sex, m->sex))
                continue;
            best = (int)binding->entity;
            last = binding->mention;
        }
        if (best < 0) best = described_before(people, index, key);
    }
    return best;
}

static gboolean has_office(const BcPeople *people, guint entity) {
    GHashTableIter iter;
    gpointer list;
    g_hash_table_iter_init(&iter, people->roles);
    while (g_hash_table_iter_next(&iter, NULL, &list))
        for (guint i = 0; i < ((GArray *)list)->len; i++)
            if (g_array_index((GArray *)list, RoleBinding, i).entity == entity) return TRUE;
    return FALSE;
}

int people_without_office(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    guint n;
    const BcSentence *sentences = bc_document_sentences(people->document, &n);
    int found = -1;
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_ALL; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (m->sentence - candidate->sentence > 1 ||
            sentences[candidate->sentence].paragraph != sentences[m->sentence].paragraph)
            break;
        int entity = people->entity_of[i];
        if (candidate->quoted || entity < 0 || entity == found) continue;
        if (found >= 0 || !candidate->subject || candidate->n_name < 2 || candidate->role != NONE ||
            speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON ||
            contradicts(speaker_at(people, (guint)entity)->sex, m->sex))
            return -1;
        found = entity;
    }
    return found >= 0 && !has_office(people, (guint)found) ? found : -1;
}
