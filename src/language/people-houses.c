/* Which names are those of houses, and which of them "the company" means. */
#include "language/people-private.h"

#include <string.h>

/* How far back "the company" looks. */
#define LOOK_BACK_MENTIONS 40
#define LOOK_BACK_SENTENCES 3
/* The headline and the lead. */
#define STORY_SENTENCES 2

static const BcLexicon *lexicon(const BcPeople *people, const char *name) {
    return bc_language_lexicon(bc_document_language(people->document), name);
}

/* "Meridian Stays": a name that may be anything's, since neither a title, a given name nor a
 * pronoun tells that it is a person's. */
static gboolean may_be_house(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    int entity = people->entity_of[index];
    if (entity < 0 || m->n_name == 0) return FALSE;
    const BcSpeaker *speaker = speaker_at(people, (guint)entity);
    if (speaker->kind == BC_SPEAKER_ORGANISATION) return TRUE;
    if (speaker->kind != BC_SPEAKER_PERSON || speaker->sex != BC_SEX_UNKNOWN) return FALSE;
    if (m->role == NONE) return TRUE;
    g_autofree char *title = people_word_key(people, m->role);
    return bc_lexicon_get(lexicon(people, "titles"), title) == NULL;
}

gboolean bc_people_take_for_house(BcPeople *people, guint index) {
    if (!may_be_house(people, index)) return FALSE;
    speaker_at(people, (guint)people->entity_of[index])->kind = BC_SPEAKER_ORGANISATION;
    return TRUE;
}

/* What kind of house the name says that it is: the Harbour |Board.  Its key, or NULL; free with
 * g_free. */
static char *kind_in_name(const BcPeople *people, const Mention *m) {
    const BcLexicon *roles = lexicon(people, "roles");
    for (guint i = m->name_first + m->n_name; i-- > m->name_first;) {
        g_autofree char *key = people_word_key(people, i);
        const char *role = bc_lexicon_get(roles, key);
        if (role != NULL && g_str_has_prefix(role, "org")) return g_steal_pointer(&key);
    }
    return NULL;
}

/* A country, or where something was; but not the operator, |Saronic Terminals, in which there are
 * shares. */
static gboolean is_place(const BcPeople *people, const Mention *m, guint entity) {
    g_autofree char *noun = m->role != NONE ? people_word_key(people, m->role) : g_strdup("");
    const char *role = bc_lexicon_get(lexicon(people, "roles"), noun);
    if (role != NULL && g_str_has_prefix(role, "org")) return FALSE;
    g_autofree char *last = people_word_key(people, m->name_first + m->n_name - 1);
    return g_array_index(people->located, gboolean, entity) ||
           bc_lexicon_get(lexicon(people, "places"), last) != NULL;
}

/* TRUE when the house named at `i` may be called by the noun `key`: the Harbour Board is no bank,
 * and whatever has not said what it is may be any. */
static gboolean may_be_called(const BcPeople *people, guint i, const char *key, gboolean any) {
    const Mention *m = mention_at(people, i);
    if (m->quoted || !may_be_house(people, i) || is_place(people, m, (guint)people->entity_of[i]))
        return FALSE;
    g_autofree char *kind = kind_in_name(people, m);
    if (kind != NULL) return any || strcmp(kind, key) == 0;
    return any || speaker_at(people, (guint)people->entity_of[i])->kind == BC_SPEAKER_ORGANISATION;
}

/* "The employers' |association ... the |association said": or -1. */
static int described_before(BcPeople *people, guint index, const char *key) {
    const Mention *m = mention_at(people, index);
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (told_since(m, candidate) > LOOK_BACK_SENTENCES) break;
        if (candidate->n_name > 0 && candidate->subject && may_be_called(people, i, key, TRUE))
            break;
        if (candidate->mention.kind != BC_MENTION_NOMINAL || candidate->role == NONE ||
            candidate->mention.n_core <= m->mention.n_core || candidate->quoted)
            continue;
        g_autofree char *theirs = people_role_key(people, candidate);
        if (strcmp(theirs, key) != 0) continue;
        if (people->entity_of[i] < 0) people->entity_of[i] = people_resolve_nominal(people, i);
        return people->entity_of[i];
    }
    return -1;
}

/* Something tells that the name is a person's: a title, what is said behind it, or the family name
 * alone. */
static gboolean is_called_like_somebody(const BcPeople *people, guint entity) {
    if (speaker_at(people, entity)->kind == BC_SPEAKER_ORGANISATION) return FALSE;
    gboolean full = g_array_index(people->full, gboolean, entity);
    for (guint i = 0; i < people->mentions->len; i++) {
        const Mention *m = mention_at(people, i);
        if (people->entity_of[i] != (int)entity) continue;
        if (m->role != NONE || m->apposed_role != NONE || (full && m->n_name == 1)) return TRUE;
    }
    return FALSE;
}

/* The house that the story is about: whose name its first sentence begins with, and that acts there
 * ("Borealis Air began ..."), if the headline has it too; -1: none, or it has said what it is. */
static int house_of_story(const BcPeople *people, const char *key) {
    int named = -1;
    for (guint i = 0; i < people->mentions->len; i++) {
        const Mention *m = mention_at(people, i);
        int entity = people->entity_of[i];
        if (m->sentence > STORY_SENTENCES) break;
        if (m->n_name == 0 || entity < 0 || !may_be_house(people, i) ||
            is_place(people, m, (guint)entity))
            continue;
        g_autofree char *kind = kind_in_name(people, m);
        if (kind != NULL && strcmp(kind, key) != 0) continue;
        if (entity == named && m->subject)
            return is_called_like_somebody(people, (guint)entity) ? -1 : entity;
        if (named < 0) named = entity;
    }
    return -1;
}

int people_resolve_house(BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (!m->definite || m->kind != BC_SPEAKER_ORGANISATION || m->role == NONE ||
        m->mention.n_core != 2 || m->role != m->mention.core_first + 1)
        return -1;
    g_autofree char *article = people_word_key(people, m->mention.core_first);
    const char *determines = bc_lexicon_get(lexicon(people, "determiners"), article);
    g_autofree char *key = people_role_key(people, m);
    const char *role = people_role_value(people, m);
    if (determines == NULL || strstr(determines, "article") == NULL || role == NULL ||
        !g_str_has_prefix(role, "org") || g_hash_table_contains(people->described, key))
        return -1;
    int described = described_before(people, index, key);
    if (described >= 0) return described;
    gboolean any = strstr(role, " any") != NULL;
    int best = -1, best_score = 0;
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (told_since(m, candidate) > LOOK_BACK_SENTENCES) break;
        if (candidate->n_name == 0 || !may_be_called(people, i, key, any)) continue;
        int score = 50 - 10 * (int)told_since(m, candidate) + (candidate->subject ? 15 : 0) -
                    (candidate->oblique ? 5 : 0);
        if (score <= best_score) continue;
        best_score = score;
        best = people->entity_of[i];
    }
    /* The management is not the house. */
    if (best < 0 && strstr(role, " part") == NULL) best = house_of_story(people, key);
    if (best >= 0) speaker_at(people, (guint)best)->kind = BC_SPEAKER_ORGANISATION;
    return best;
}
