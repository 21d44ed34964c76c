/* Whom a mention means: roles, descriptions, labels. */
#include "language/people-private.h"

#include <string.h>

/* How far back a description looks. */
#define LOOK_BACK_MENTIONS 40
/* A description of an unnamed person is cut after so many words. */
#define LONGEST_DESCRIPTION 8
#define EPITHET_SENTENCES 3 /* how far back an epithet's person may be */
#define LONGEST_OFFICE 24   /* words of a phrase that are read for what it says of an office */
#define OPENING_SENTENCES 3 /* that introduce whom a story is about */
#define OTHER_OFFICE -2

/* What a capitalised word that is neither title nor role says of an office: the country of an
 * adjective ("Russian", "Russia": russia), or itself.  NULL for other words; free with g_free. */
static char *office_key(const BcPeople *people, guint i) {
    if (people->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    if (!g_unichar_isupper(g_utf8_get_char(people->text + people->tokens[i].span.start)))
        return NULL;
    const BcLanguage *language = bc_document_language(people->document);
    g_autofree char *key = people_word_key(people, i);
    const char *country = bc_lexicon_get(bc_language_lexicon(language, "demonyms"), key);
    if (country != NULL && *country != '\0') return g_strdup(country);
    if (bc_lexicon_get(bc_language_lexicon(language, "titles"), key) != NULL ||
        bc_lexicon_get(bc_language_lexicon(language, "roles"), key) != NULL ||
        bc_lexicon_get(bc_language_lexicon(language, "stopwords"), key) != NULL)
        return NULL;
    return g_steal_pointer(&key);
}

/* The offices' keys in a description or around a name, that name not included; at most
 * LONGEST_OFFICE words are read. */
static GPtrArray *office_keys(const BcPeople *people, const Mention *m) {
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);
    if (people_is_listed(people, m)) {
        char *key = office_key(people, m->mention.first_token - 2);
        if (key != NULL) g_ptr_array_add(keys, key);
    }
    guint end = m->mention.first_token + MIN(m->mention.n_tokens, (guint)LONGEST_OFFICE);
    for (guint i = m->mention.first_token; i < end; i++) {
        if (m->n_name > 0 && i >= m->name_first && i < m->name_first + m->n_name) continue;
        char *key = office_key(people, i);
        if (key != NULL) g_ptr_array_add(keys, key);
    }
    return keys;
}

/* 1: they share an office's word; 0: one has none; -1: they differ. */
static int offices_agree(GPtrArray *a, GPtrArray *b) {
    if (a->len == 0 || b->len == 0) return 0;
    for (guint i = 0; i < a->len; i++)
        if (g_ptr_array_find_with_equal_func(b, g_ptr_array_index(a, i), g_str_equal, NULL))
            return 1;
    return -1;
}

static gboolean has_proper_word(const char *text) {
    for (const char *p = text; *p != '\0'; p++)
        if (g_ascii_isupper(*p) && p > text && p[-1] == ' ') return TRUE;
    return FALSE;
}

/* "the Colombian": the last one of whose office that was said; -1: nobody. */
static int resolve_national(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (m->mention.kind != BC_MENTION_NOMINAL || m->mention.n_tokens != 2) return -1;
    const BcLexicon *demonyms =
        bc_language_lexicon(bc_document_language(people->document), "demonyms");
    g_autofree char *key = people_role_key(people, m);
    if (bc_lexicon_get(demonyms, key) == NULL) return -1;
    g_autoptr(GPtrArray) asked = office_keys(people, m);
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        int entity = people->entity_of[i];
        if (entity < 0 || speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON) continue;
        g_autoptr(GPtrArray) theirs = office_keys(people, mention_at(people, i));
        if (offices_agree(asked, theirs) > 0) return entity;
    }
    return -1;
}

/* "the President", where several are: whoever of them has just spoken goes on. */
static int bound_speaker(const BcPeople *people, const char *key, const Mention *m) {
    int last = people->last_speaker;
    if (last < 0 || m->sentence - people->last_sentence > EPITHET_SENTENCES ||
        contradicts(speaker_at(people, (guint)last)->sex, m->sex))
        return -1;
    return people_holds_role(people, key, (guint)last) ? last : -1;
}

/* The person to whom the role of a definite description is bound: the last one before it; where all
 * stand behind it, the first.  "The Russian president" is one of whom that was said, else one of
 * whom no country was, if there is only one.  OTHER_OFFICE: there are others of that role, so the
 * description is no epithet for one of them. */
static int resolve_role(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (m->role == NONE || !m->definite || m->kind != BC_SPEAKER_UNNAMED) return -1;
    g_autofree char *key = people_role_key(people, m);
    const GArray *list = g_hash_table_lookup(people->roles, key);
    if (list == NULL) return -1;
    g_autoptr(GPtrArray) asked = office_keys(people, m);
    int best = asked->len == 0 ? bound_speaker(people, key, m) : -1, vague = -1;
    if (best >= 0) return best;
    gboolean several = FALSE, others = FALSE;
    for (guint i = list->len, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const RoleBinding *binding = &g_array_index(list, RoleBinding, i);
        if (contradicts(speaker_at(people, binding->entity)->sex, m->sex)) continue;
        if (asked->len > 0) {
            g_autoptr(GPtrArray) theirs = office_keys(people, mention_at(people, binding->mention));
            int agree = offices_agree(asked, theirs);
            if (agree <= 0) {
                others |= agree < 0;
                several |= agree == 0 && vague >= 0 && vague != (int)binding->entity;
                if (agree == 0) vague = (int)binding->entity;
                continue;
            }
        }
        best = (int)binding->entity;
        if (binding->mention < index) break;
    }
    if (best >= 0) return best;
    return several || (others && vague < 0) ? OTHER_OFFICE : vague;
}

/* "The President of Kazakhstan", in a story of two presidents of which only the other's country is
 * told: the one person in its first lines who might be him.  -1: none or several. */
static int resolve_by_exclusion(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    g_autofree char *key = people_role_key(people, m);
    const GArray *list = g_hash_table_lookup(people->roles, key);
    int found = -1;
    for (guint i = 0; list != NULL && i < people->mentions->len; i++) {
        const Mention *candidate = mention_at(people, i);
        int entity = people->entity_of[i];
        if (candidate->sentence > OPENING_SENTENCES) break;
        if (entity < 0 || entity == found || candidate->n_name == 0 ||
            !g_array_index(people->full, gboolean, (guint)entity))
            continue;
        const BcSpeaker *speaker = speaker_at(people, (guint)entity);
        if (speaker->kind != BC_SPEAKER_PERSON || contradicts(speaker->sex, m->sex) ||
            people_holds_role(people, key, (guint)entity))
            continue;
        if (found >= 0) return -1;
        found = entity;
    }
    return found;
}

/* The description's head noun alone: "an |usher" and later "the usher" are one. */
static char *described_key(const BcPeople *people, const Mention *m, const char *text) {
    if (m->role == NONE || m->kind != BC_SPEAKER_UNNAMED || has_proper_word(text))
        return g_utf8_casefold(text, -1);
    return people_role_key(people, m);
}

/* "the Easterby |captain": a name alone of which nothing tells that it is a person's may be a
 * club's.
 */
static gboolean is_surely_somebody(const BcPeople *people, guint entity) {
    return g_array_index(people->full, gboolean, entity) ||
           speaker_at(people, entity)->sex != BC_SEX_UNKNOWN;
}

/* "the Smith |supporter", "Smith's |lawyer": somebody else than Smith, and not the one just named.
 */
static gboolean belongs_to_person(const BcPeople *people, const Mention *m) {
    for (guint i = m->mention.core_first; i < m->role; i++) {
        if (people->tokens[i].kind != BC_TOKEN_WORD) continue;
        if (!g_unichar_isupper(g_utf8_get_char(people->text + people->tokens[i].span.start)))
            continue;
        g_autofree char *key = people_word_key(people, i);
        const GArray *list = g_hash_table_lookup(people->by_family, key);
        for (guint k = 0; list != NULL && k < MIN(list->len, MOST_NAMESAKES); k++)
            if (is_surely_somebody(people, g_array_index(list, guint, k))) return TRUE;
    }
    return FALSE;
}

/* "представитель |ведомства" says itself who it is: a word follows that is none of those that begin
 * something else. */
static gboolean has_genitive(const BcPeople *people, const Mention *m) {
    static const char *const lists[] = {"prepositions", "auxiliaries", "cues", "stopwords",
                                        "times"};
    const BcLanguage *language = bc_document_language(people->document);
    guint i = m->mention.core_first + m->mention.n_core;
    if (i >= people->n_tokens || people->tokens[i].kind != BC_TOKEN_WORD) return FALSE;
    g_autofree char *key = people_word_key(people, i);
    for (gsize k = 0; k < G_N_ELEMENTS(lists); k++)
        if (bc_lexicon_get(bc_language_lexicon(language, lists[k]), key) != NULL) return FALSE;
    return TRUE;
}

/* "узбекский |лидер": nothing but words of a description in front of the noun. */
static gboolean may_describe(const BcPeople *people, const Mention *m) {
    const BcLexicon *determiners =
        bc_language_lexicon(bc_document_language(people->document), "determiners");
    if (!people->forms.no_articles) return FALSE;
    for (guint i = m->mention.first_token; i < m->role; i++) {
        g_autofree char *key = people_word_key(people, i);
        if (bc_lexicon_get(determiners, key) != NULL) return FALSE;
    }
    return !has_genitive(people, m);
}

#define SAME_ROLE -3

/* "A Kestrian |diplomat was hopeful.  ... the |diplomat said": who was called that a few sentences
 * before; SAME_ROLE: somebody of whom nothing else is known; -1: nobody was. */
static int same_role_before(const BcPeople *people, guint index, const char *key) {
    const Mention *m = mention_at(people, index);
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (told_since(m, candidate) > EPITHET_SENTENCES) break;
        if (candidate->role == NONE || candidate->n_name > 0) continue;
        /* "My |father laughs."  "...," the |father of two said. */
        if (candidate->quoted && people_may_be_anybody(people, index)) continue;
        g_autofree char *theirs = people_role_key(people, candidate);
        if (strcmp(theirs, key) == 0)
            return people->entity_of[i] >= 0 ? people->entity_of[i] : SAME_ROLE;
    }
    return -1;
}

/* Whom the last few sentences were about, or -1. */
static int latest_person(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    gboolean anybody = people_may_be_anybody(people, index);
    int best = -1, best_score = 0;
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (told_since(m, candidate) > EPITHET_SENTENCES) break;
        int entity = people->entity_of[i];
        if (entity < 0 || candidate->quoted) continue;
        const BcSpeaker *speaker = speaker_at(people, (guint)entity);
        if (speaker->kind != BC_SPEAKER_PERSON || contradicts(speaker->sex, m->sex)) continue;
        /* "Narbonne": nothing tells that it is somebody. */
        if (speaker->sex == BC_SEX_UNKNOWN && candidate->role == NONE &&
            !g_array_index(people->full, gboolean, (guint)entity))
            continue;
        /* "the 29-year-old": who was named last and is surely somebody, no club. */
        if (anybody && speaker->sex == BC_SEX_UNKNOWN && candidate->role == NONE &&
            candidate->mention.n_tokens == candidate->mention.n_core)
            continue;
        gboolean acts = candidate->subject && !anybody;
        int score = 50 - 10 * (int)told_since(m, candidate) + (acts ? 8 : 0) +
                    (entity == people->last_speaker ? 6 : 0);
        if (entity == people->asker) score = 1;
        if (score > best_score) {
            best_score = score;
            best = entity;
        }
    }
    return best;
}

/* "the veteran politician", where nobody was introduced as one: whom the story has just been about.
 */
static int resolve_epithet(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (!m->definite || m->kind != BC_SPEAKER_UNNAMED || m->role == NONE) return -1;
    const BcLexicon *determiners =
        bc_language_lexicon(bc_document_language(people->document), "determiners");
    BcSpan first = people->tokens[m->mention.first_token].span;
    gsize length = strcspn(people->text + first.start, " '\xe2"); /* l’artisan */
    const char *article = bc_lexicon_get_length(determiners, people->text + first.start,
                                                MIN(length, bc_span_length(first)));
    gboolean shown = article != NULL && strstr(article, "this") != NULL;
    gboolean anybody = people_may_be_anybody(people, index);
    if (!shown && !may_describe(people, m) &&
        (article == NULL || strstr(article, "article") == NULL))
        return -1;
    if (belongs_to_person(people, m)) return -1;
    /* "The driver, |who asked not to be named," introduces somebody. */
    if (m->mention.first_token + m->mention.n_tokens > m->mention.core_first + m->mention.n_core)
        return -1;
    /* "the spokesman |of the police" says itself who it is. */
    if (!shown && !anybody && m->mention.core_first + m->mention.n_core > m->role + 1)
        return people_without_office(people, index);
    g_autofree char *key = people_role_key(people, m);
    int entity = same_role_before(people, index, key);
    if (entity >= 0 || entity == SAME_ROLE) return MAX(entity, -1);
    /* Whoever spoke last without a name goes on without one. */
    if (people->last_speaker >= 0 && people->last_speaker != people->asker &&
        m->sentence - people->last_sentence <= EPITHET_SENTENCES &&
        speaker_at(people, (guint)people->last_speaker)->kind == BC_SPEAKER_UNNAMED &&
        !contradicts(speaker_at(people, (guint)people->last_speaker)->sex, m->sex))
        return people->last_speaker;
    /* "a person", of old: "the person". */
    guint described = GPOINTER_TO_UINT(g_hash_table_lookup(people->described, key));
    if (described > 0) return (int)described - 1;
    if (people->asked >= 0 && !contradicts(speaker_at(people, (guint)people->asked)->sex, m->sex))
        return people->asked;
    return latest_person(people, index);
}

/* How many of the words of a description are said: no more than LONGEST_DESCRIPTION, and no
 * complement cut in two ("an agent for President Bill"). */
static guint described_length(const BcPeople *people, const Mention *m) {
    const BcLexicon *links = bc_language_lexicon(bc_document_language(people->document), "links");
    guint first = m->mention.core_first;
    /* Where characters are words, the noun is the last of them. */
    if (m->mention.n_core <= LONGEST_DESCRIPTION || m->n_role > 0) return m->mention.n_core;
    for (guint n = LONGEST_DESCRIPTION; n > 1 && first + n > m->role + 1; n--) {
        BcSpan span = people->tokens[first + n - 1].span;
        if (bc_lexicon_get_length(links, people->text + span.start, bc_span_length(span)) != NULL)
            return n - 1;
    }
    return LONGEST_DESCRIPTION;
}

int people_resolve_description(BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    guint n = described_length(people, m);
    BcSpan span = {people->tokens[m->mention.core_first].span.start,
                   people->tokens[m->mention.core_first + n - 1].span.end};
    g_autofree char *text = bc_document_fold(people->document, span);
    g_autofree char *key = described_key(people, m, text);
    guint found = GPOINTER_TO_UINT(g_hash_table_lookup(people->described, key));
    if (found > 0 && m->definite) return (int)found - 1;
    g_autofree char *folded = g_utf8_casefold(text, -1);
    guint entity = people_add(people, text, folded, m->kind, FALSE);
    speaker_at(people, entity)->sex = m->sex;
    g_hash_table_replace(people->described, g_strdup(key), GUINT_TO_POINTER(entity + 1));
    return (int)entity;
}

int people_resolve_nominal(BcPeople *people, guint index) {
    int entity = resolve_national(people, index);
    if (entity < 0) entity = resolve_role(people, index);
    if (entity == -1) entity = people_by_synonym(people, index);
    gboolean other = entity == OTHER_OFFICE;
    if (other) entity = resolve_by_exclusion(people, index);
    if (entity >= 0) people_bind_roles(people, (guint)entity, index);
    if (entity < 0 && !other) entity = resolve_epithet(people, index);
    if (entity < 0 && !other) entity = people_resolve_house(people, index);
    return entity >= 0 ? entity : people_resolve_description(people, index);
}

int people_bound(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    return m->mention.kind == BC_MENTION_NOMINAL ? MAX(resolve_role(people, index), -1) : -1;
}

int bc_people_known(const BcPeople *people, guint index) {
    int entity = people->entity_of[index];
    return entity >= 0 ? entity : people_bound(people, index);
}

int bc_people_resolve(BcPeople *people, guint index) {
    g_return_val_if_fail(index < people->mentions->len, -1);
    const Mention *m = mention_at(people, index);
    int entity = people->entity_of[index];
    if (entity < 0 && m->mention.kind == BC_MENTION_PRONOUN)
        entity = people_resolve_pronoun(people, index);
    if (entity < 0 && m->mention.kind == BC_MENTION_NOMINAL)
        entity = people_resolve_nominal(people, index);
    people->entity_of[index] = entity;
    if (entity >= 0) {
        people->last_speaker = entity;
        people->last_sentence = m->sentence;
        BcSpeaker *speaker = speaker_at(people, (guint)entity);
        if (m->mention.kind == BC_MENTION_PRONOUN && speaker->sex == BC_SEX_UNKNOWN)
            speaker->sex = m->sex;
    }
    return entity;
}

gboolean bc_people_is_bound(const BcPeople *people, guint index) {
    return mention_at(people, index)->mention.kind == BC_MENTION_NAME ||
           resolve_role(people, index) >= 0;
}

BcSex bc_people_sex(const BcPeople *people, guint index) {
    int entity = people->entity_of[index];
    return entity >= 0 ? speaker_at(people, (guint)entity)->sex : mention_at(people, index)->sex;
}

guint bc_people_name(const BcPeople *people, guint index, guint *n) {
    *n = mention_at(people, index)->n_name;
    return mention_at(people, index)->name_first;
}

/* "Sh." in a label, where one letter of another script has become two: Shavkat. */
static gboolean begins_with_initial(const char *name, const char *initial) {
    return initial != NULL && strlen(initial) == 3 && initial[2] == '.' &&
           strncmp(name, initial, 2) == 0;
}

int bc_people_resolve_label(BcPeople *people, BcSpan label) {
    g_autofree char *text = bc_document_fold(people->document, label);
    const BcLanguage *language = bc_document_language(people->document);
    const BcLexicon *titles = bc_language_lexicon(language, "titles");
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    guint n = g_strv_length(words);
    if (n == 0) return -1;
    g_autofree char *name = g_utf8_casefold(text, -1);
    guint found = GPOINTER_TO_UINT(g_hash_table_lookup(people->by_name, name));
    int initials = people_by_initials(people, text);
    if (initials >= 0) found = (guint)initials + 1;
    if (found == 0) found = GPOINTER_TO_UINT(g_hash_table_lookup(people->described, name));
    guint first = 0;
    while (first + 1 < n &&
           bc_lexicon_get_length(titles, words[first], strcspn(words[first], ".")) != NULL)
        first++;
    if (found == 0 && n > 0) {
        g_autofree char *family = g_utf8_casefold(words[n - 1], -1);
        const GArray *list = g_hash_table_lookup(people->by_family, family);
        g_autofree char *given = first + 1 < n ? g_utf8_casefold(words[first], -1) : NULL;
        guint most = list != NULL ? MIN(list->len, MOST_NAMESAKES) : 0;
        for (guint i = 0; i < most && found == 0; i++) {
            guint entity = g_array_index(list, guint, i);
            g_autofree char *known = g_utf8_casefold(speaker_at(people, entity)->name, -1);
            known[strcspn(known, " ")] = '\0';
            if (people_given_fits(given, known) || begins_with_initial(known, given) ||
                strcmp(known, family) == 0)
                found = entity + 1;
        }
        if (found == 0) {
            /* "THE PRESIDENT" */
            const GArray *bound = g_hash_table_lookup(people->roles, family);
            if (bound != NULL) found = g_array_index(bound, RoleBinding, 0).entity + 1;
        }
    }
    if (found == 0) {
        g_autofree char *bare = g_strjoinv(" ", words + first);
        g_autofree char *family = g_utf8_casefold(words[n - 1], -1);
        guint entity = people_add(people, bare, family, BC_SPEAKER_PERSON, FALSE);
        const char *title = first > 0 ? bc_lexicon_get_length(titles, words[first - 1],
                                                              strcspn(words[first - 1], "."))
                                      : NULL;
        if (title != NULL && *title == 'm') speaker_at(people, entity)->sex = BC_SEX_MALE;
        if (title != NULL && *title == 'f') speaker_at(people, entity)->sex = BC_SEX_FEMALE;
        g_hash_table_insert(people->described, g_strdup(name), GUINT_TO_POINTER(entity + 1));
        found = entity + 1;
    }
    people->last_speaker = (int)found - 1;
    return (int)found - 1;
}
