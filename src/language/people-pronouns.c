/* Whom a pronoun means. */
#include "language/people-private.h"

#include <string.h>

/* How far back a pronoun looks. */
#define LOOK_BACK_MENTIONS 40
/* What speaks for an antecedent, tried out on news. */
#define WEIGHT_DISTANCE 20
#define WEIGHT_SUBJECT 16
#define WEIGHT_OBLIQUE 3
#define WEIGHT_SEX 18
#define WEIGHT_SPEAKER 12
#define WEIGHT_ASKED 20
#define WEIGHT_BEGINS 12 /* who is introduced at the beginning of a paragraph, not in passing */
#define WEIGHT_EVIDENCE 7
#define LOOK_BACK_SENTENCES 8

/* "Asked whether Hartnell would play, |he", "In a letter to her sister Jean, |she": the pronoun
 * `index` is the subject of a clause with a phrase in front; nobody in that phrase is its subject,
 * unless he is the subject of a clause of his own there ("When Smith arrived, |he"). */
static gboolean is_set_aside(const BcPeople *people, guint i, guint index) {
    const Mention *candidate = mention_at(people, i), *pronoun = mention_at(people, index);
    guint at = pronoun->mention.first_token;
    if (candidate->sentence != pronoun->sentence || at == 0) return FALSE;
    BcSpan comma = people->tokens[at - 1].span;
    if (bc_span_length(comma) != 1 || people->text[comma.start] != ',') return FALSE;
    const BcLanguage *language = bc_document_language(people->document);
    guint n, first = bc_document_sentences(people->document, &n)[pronoun->sentence].first_token;
    if (candidate->mention.first_token <= first) return FALSE;
    g_autofree char *opener = people_word_key(people, first);
    const char *cue = bc_lexicon_get(bc_language_lexicon(language, "cues"), opener);
    gboolean asked = cue != NULL && strstr(cue, "prep") == NULL;
    if (asked) return TRUE;
    return !candidate->subject &&
           bc_lexicon_get(bc_language_lexicon(language, "prepositions"), opener) != NULL;
}

/* The head noun is one for people. */
static gboolean is_someone(const BcPeople *people, const Mention *m) {
    if (m->one) return TRUE;
    if (m->role == NONE) return FALSE;
    const char *role = people_role_value(people, m);
    return role != NULL && g_str_has_prefix(role, "person");
}

/* "Calloway thanked the nurses.  |She": of two Calloways the one of that sex, where only one is;
 * else -1. */
static int namesake(const BcPeople *people, guint i, BcSex sex) {
    const Mention *candidate = mention_at(people, i);
    const char *family = speaker_at(people, (guint)people->entity_of[i])->family;
    if (candidate->n_name != 1 || candidate->sex != BC_SEX_UNKNOWN || family == NULL) return -1;
    const GArray *list = g_hash_table_lookup(people->by_family, family);
    int found = -1;
    for (guint k = 0; list != NULL && k < MIN(list->len, MOST_NAMESAKES); k++) {
        guint entity = g_array_index(list, guint, k);
        if (speaker_at(people, entity)->sex != sex) continue;
        if (found >= 0) return -1;
        found = (int)entity;
    }
    return found;
}

/* Whom the mention `i` may mean for a pronoun of `sex`, as far as is known, or -1. */
static int meant(const BcPeople *people, guint i, BcSex sex) {
    int entity = people->entity_of[i];
    if (entity < 0) return people_bound(people, i);
    return contradicts(speaker_at(people, (guint)entity)->sex, sex) ? namesake(people, i, sex)
                                                                    : entity;
}

/* "The station director, |R.K. Bhargava, came to the platform.  / "...," |he": whom the last
 * sentence of the paragraph before introduces, with an office and a name that tells no sex; others
 * have no advantage by theirs. */
static gboolean is_just_introduced(const BcPeople *people, guint i, guint index) {
    const Mention *candidate = mention_at(people, i), *pronoun = mention_at(people, index);
    guint n;
    const BcSentence *sentences = bc_document_sentences(people->document, &n);
    return candidate->n_name > 1 && candidate->role != NONE && !candidate->oblique &&
           told_since(pronoun, candidate) == 1 &&
           sentences[candidate->sentence].paragraph + 1 == sentences[pronoun->sentence].paragraph &&
           speaker_at(people, (guint)people->entity_of[i])->kind == BC_SPEAKER_PERSON;
}

/* How well mention `i`, which means `entity`, goes with the pronoun `index`; 0 or less: not at
 * all. */
static int fitness(const BcPeople *people, guint i, int entity, guint index, guint between) {
    const Mention *candidate = mention_at(people, i), *pronoun = mention_at(people, index);
    BcSex sex = pronoun->sex;
    if (entity < 0 || candidate->quoted) return 0;
    const BcSpeaker *speaker = speaker_at(people, (guint)entity);
    if (speaker->kind == BC_SPEAKER_ORGANISATION || speaker->kind == BC_SPEAKER_GROUP ||
        contradicts(speaker->sex, sex))
        return 0;
    gboolean nobody = speaker->kind == BC_SPEAKER_UNNAMED && !is_someone(people, candidate) &&
                      entity != people->last_speaker;
    gboolean evident =
        speaker->sex == sex || candidate->role != NONE || speaker->kind == BC_SPEAKER_UNNAMED;
    if (nobody) return 0; /* "reading |a cow": whatever that is */
    /* Nothing tells that "Honolulu" is a person: it has done nothing, or something is in it. */
    if (!evident && (!g_array_index(people->acts, gboolean, (guint)entity) ||
                     g_array_index(people->located, gboolean, (guint)entity)))
        return 0;
    gboolean introduced = speaker->sex == BC_SEX_UNKNOWN && is_just_introduced(people, i, index);
    return 100 - WEIGHT_DISTANCE * (int)told_since(pronoun, candidate) +
           (candidate->subject ? WEIGHT_SUBJECT : 0) - (candidate->oblique ? WEIGHT_OBLIQUE : 0) +
           (speaker->sex == sex || introduced ? WEIGHT_SEX : 0) +
           (introduced && !candidate->subject ? WEIGHT_SUBJECT : 0) +
           (entity == people->last_speaker ? WEIGHT_SPEAKER : 0) +
           (entity == people->asked ? WEIGHT_ASKED : 0) - (int)MIN(between, 5) -
           (evident ? 0 : WEIGHT_EVIDENCE);
}

/* What the word that begins the mention says of it (voices/LANG/determiners.lex), or NULL. */
static const char *determiner_of(const BcPeople *people, const Mention *m) {
    g_autofree char *first = people_word_key(people, m->mention.first_token);
    return bc_lexicon_get(
        bc_language_lexicon(bc_document_language(people->document), "determiners"), first);
}

/* "His |wife", of whom it is clear without a name who she is. */
static gboolean is_somebodys(const BcPeople *people, const Mention *m) {
    const char *value = determiner_of(people, m);
    return value != NULL && g_str_has_prefix(value, "def") && strstr(value, "article") == NULL &&
           strstr(value, "noun") != NULL && is_someone(people, m);
}

/* "The bishop came on Sunday", but not "Neither bishop". */
static gboolean is_known(const BcPeople *people, const Mention *m) {
    const char *value = determiner_of(people, m);
    if (value == NULL && people->forms.no_articles) return m->mention.first_token == m->role;
    return value != NULL && g_str_has_prefix(value, "def article");
}

/* Nobody is mentioned in its paragraph before it. */
static gboolean begins_paragraph(const BcPeople *people, guint i) {
    guint n;
    const BcSentence *sentences = bc_document_sentences(people->document, &n);
    return i == 0 || sentences[mention_at(people, i - 1)->sentence].paragraph !=
                         sentences[mention_at(people, i)->sentence].paragraph;
}

/* "A welder has worked here since 1987. |He said": somebody without a name who begins a sentence
 * and of whom nobody has asked yet. */
static int fitness_unnamed(const BcPeople *people, guint i, guint index) {
    const Mention *candidate = mention_at(people, i), *pronoun = mention_at(people, index);
    BcSex sex = pronoun->sex;
    if (people->entity_of[i] >= 0 || candidate->mention.kind != BC_MENTION_NOMINAL ||
        candidate->kind != BC_SPEAKER_UNNAMED || candidate->quoted || !candidate->subject ||
        candidate->oblique || contradicts(candidate->sex, sex) || !is_someone(people, candidate))
        return 0;
    gboolean told = candidate->sex == sex && is_somebodys(people, candidate);
    if (candidate->definite && !told &&
        (told_since(pronoun, candidate) > 1 || !is_known(people, candidate)))
        return 0;
    /* "One visitor left.  Do the seals mind?  |He": whoever has spoken goes on. */
    gboolean passing = told_since(pronoun, candidate) > 1 && people->last_speaker >= 0 &&
                       speaker_at(people, (guint)people->last_speaker)->sex == sex;
    return 100 - WEIGHT_DISTANCE * (int)told_since(pronoun, candidate) + WEIGHT_SUBJECT +
           (begins_paragraph(people, i) && !passing ? WEIGHT_BEGINS : -WEIGHT_BEGINS) +
           (candidate->sex == sex ? WEIGHT_SEX : 0);
}

/* Who is meant by the pronoun `index`: an entity, or -1; `*unnamed`: then a mention that has none
 * yet, or NONE.  (How often somebody is named says nothing: tried out, it costs.) */
static int find_candidate(const BcPeople *people, guint index, guint *unnamed) {
    const Mention *m = mention_at(people, index);
    *unnamed = NONE;
    if (m->sex == BC_SEX_UNKNOWN) return -1;
    int best = -1, best_score = 0;
    for (guint i = index, between = 0, seen = 0;
         i-- > 0 && between < LOOK_BACK_MENTIONS && seen < LOOK_BACK_ALL; seen++) {
        if (told_since(m, mention_at(people, i)) > LOOK_BACK_SENTENCES) break;
        int entity = meant(people, i, m->sex);
        int score = fitness(people, i, entity, index, between);
        if (score <= 0 && entity < 0) score = fitness_unnamed(people, i, index);
        gboolean asker = entity >= 0 && entity == people->asker;
        if (score > 0 && (is_set_aside(people, i, index) || asker)) score = 1;
        if (score > best_score) {
            best_score = score;
            best = entity;
            *unnamed = entity < 0 ? i : NONE;
        }
        between += !mention_at(people, i)->quoted;
    }
    return best;
}

static int find_antecedent(BcPeople *people, guint index) {
    guint unnamed;
    int entity = find_candidate(people, index, &unnamed);
    if (unnamed == NONE) return entity;
    /* Who begins a paragraph is no epithet for somebody of the one before, unless the story is
     * about that office. */
    g_autofree char *key = people_role_key(people, mention_at(people, unnamed));
    gboolean fresh =
        begins_paragraph(people, unnamed) && !g_hash_table_contains(people->roles, key);
    people->entity_of[unnamed] = fresh ? people_resolve_description(people, unnamed)
                                       : people_resolve_nominal(people, unnamed);
    return people->entity_of[unnamed];
}

/* "une |affiche": it says something, but is no house. */
static gboolean is_thing(const BcPeople *people, const Mention *m) {
    if (m->role == NONE) return FALSE;
    g_autofree char *key = people_role_key(people, m);
    const char *role =
        bc_lexicon_get(bc_language_lexicon(bc_document_language(people->document), "roles"), key);
    return role != NULL && g_str_has_prefix(role, "thing");
}

/* "Selon la préfecture ... |rappelle-t-elle": the house that spoke last, if its article has the sex
 * of the pronoun `index` and nobody of that sex has been named since; else -1. */
static int house_just_heard(const BcPeople *people, guint index) {
    const Mention *pronoun = mention_at(people, index);
    int last = people->last_speaker;
    if (last < 0 || pronoun->sentence - people->last_sentence > 1) return -1;
    const BcSpeaker *speaker = speaker_at(people, (guint)last);
    if (speaker->kind != BC_SPEAKER_ORGANISATION || pronoun->sex == BC_SEX_UNKNOWN ||
        speaker->sex != pronoun->sex)
        return -1;
    for (guint i = index; i-- > 0 && mention_at(people, i)->sentence >= people->last_sentence;) {
        int entity = people->entity_of[i];
        if (entity == last && is_thing(people, mention_at(people, i))) return -1;
        if (entity == last) break;
        if (entity >= 0 && !mention_at(people, i)->quoted &&
            speaker_at(people, (guint)entity)->kind != BC_SPEAKER_ORGANISATION &&
            !contradicts(speaker_at(people, (guint)entity)->sex, pronoun->sex))
            return -1;
    }
    return last;
}

/* "La préfecture a pris acte du vote.  « ... », |rappelle-t-elle": the house that begins the
 * paragraph, if its article has the sex of the pronoun `index` and nobody stands between; else -1.
 */
static int house_just_named(BcPeople *people, guint index) {
    const Mention *pronoun = mention_at(people, index);
    for (guint i = index; i-- > 0;) {
        const Mention *m = mention_at(people, i);
        if (told_since(pronoun, m) > 1) return -1;
        if (m->quoted) continue;
        if (m->kind != BC_SPEAKER_ORGANISATION || m->mention.kind != BC_MENTION_NOMINAL ||
            m->sex != pronoun->sex || m->sex == BC_SEX_UNKNOWN || is_thing(people, m) ||
            !begins_paragraph(people, i))
            return -1;
        if (people->entity_of[i] < 0) people->entity_of[i] = people_resolve_nominal(people, i);
        return people->entity_of[i];
    }
    return -1;
}

/* The pronouns of the report before it are resolved first: a chain of them keeps its person. */
int people_resolve_pronoun(BcPeople *people, guint index) {
    for (; people->next_pronoun < index; people->next_pronoun++) {
        guint i = people->next_pronoun;
        const Mention *m = mention_at(people, i);
        if (m->mention.kind == BC_MENTION_PRONOUN && !m->quoted && people->entity_of[i] < 0)
            people->entity_of[i] = find_antecedent(people, i);
    }
    int house = house_just_heard(people, index);
    if (house < 0) house = house_just_named(people, index);
    return house >= 0 ? house : find_antecedent(people, index);
}
