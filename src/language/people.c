#include "language/people-private.h"

#include <string.h>

char *people_word_key(const BcPeople *people, guint i) {
    BcSpan span = people->tokens[i].span;
    return mentions_key(people->text + span.start, bc_span_length(span));
}

/* The same of `n` tokens that touch. */
static char *tokens_key(const BcPeople *people, guint first, guint n) {
    BcSpan span = {people->tokens[first].span.start, people->tokens[first + n - 1].span.end};
    return mentions_key(people->text + span.start, bc_span_length(span));
}

char *people_role_key(const BcPeople *people, const Mention *m) {
    char *key = tokens_key(people, m->role, MAX(m->n_role, 1));
    const BcLexicon *titles = bc_language_lexicon(bc_document_language(people->document), "titles");
    const char *title = bc_lexicon_get(titles, key);
    const char *noun = title != NULL ? strchr(title, ' ') : NULL;
    if (noun == NULL) return key;
    g_free(key);
    return g_strdup(noun + 1);
}

const char *people_role_value(const BcPeople *people, const Mention *m) {
    const BcLanguage *language = bc_document_language(people->document);
    guint last = m->role + MAX(m->n_role, 1) - 1;
    BcSpan span = {people->tokens[m->role].span.start, people->tokens[last].span.end};
    const char *word = people->text + span.start;
    return forms_value(&people->forms, bc_language_lexicon(language, "roles"), word,
                       mentions_bare_length(word, bc_span_length(span)));
}

/* TRUE when the name has more than a family name. */
static gboolean is_full(const Mention *m) { return m->n_name > MAX(m->n_family, 1); }

static gboolean is_suffix(const char *key) {
    static const char *const suffixes[] = {"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"};
    for (gsize i = 0; i < G_N_ELEMENTS(suffixes); i++)
        if (strcmp(key, suffixes[i]) == 0) return TRUE;
    return FALSE;
}

/* The name's text without a possessive ending. */
static char *name_text(const BcPeople *people, guint first, guint n) {
    BcSpan span = {people->tokens[first].span.start, people->tokens[first + n - 1].span.end};
    char *text = bc_document_fold(people->document, span);
    text[mentions_bare_length(text, strlen(text))] = '\0';
    return text;
}

typedef struct {
    char *family, *given; /* folded; given NULL: only the family name */
    char *text;           /* as written */
    char *key;            /* folded text */
} Name;

static void name_clear(Name *name) {
    g_free(name->family);
    g_free(name->given);
    g_free(name->text);
    g_free(name->key);
}

/* Захара Ложкина */
static gboolean read_declined(const BcPeople *people, Name *name) {
    char *nominative = people_full_nominative(people, name->text);
    if (nominative == NULL) return FALSE;
    name_clear(name);
    const char *space = strchr(nominative, ' ');
    *name = (Name){.family = g_utf8_casefold(space + 1, -1),
                   .given = g_utf8_casefold(nominative, space - nominative),
                   .text = nominative,
                   .key = g_utf8_casefold(nominative, -1)};
    return TRUE;
}

static void name_read(const BcPeople *people, const Mention *m, Name *name) {
    guint first = m->name_first, last = m->name_first + m->n_name - 1;
    name->text = name_text(people, first, m->n_name);
    name->key = g_utf8_casefold(name->text, -1);
    if (m->n_name == 2 && read_declined(people, name)) return;
    if (m->n_family > 0) {
        name->family = tokens_key(people, m->family_first, m->n_family);
        if (m->family_first > first)
            name->given = tokens_key(people, first, m->family_first - first - 1);
        else if (m->n_name > m->n_family)
            name->given = tokens_key(people, first + m->n_family, m->n_name - m->n_family);
        return;
    }
    char *family = people_word_key(people, last);
    while (last > first && is_suffix(family)) {
        g_free(family);
        family = people_word_key(people, --last);
    }
    name->family = family;
    name->given = last > first ? people_word_key(people, first) : NULL;
    const BcLexicon *family_first =
        bc_language_lexicon(bc_document_language(people->document), "family-first");
    const BcLexicon *given_names =
        bc_language_lexicon(bc_document_language(people->document), "names");
    if (name->given == NULL || m->n_name > 3 || m->kind != BC_SPEAKER_PERSON) return;
    /* "Xi Jinping", but not "Kim Smith": the first word is a family name there and the last is none
     * here. */
    const char *value = bc_lexicon_get(family_first, name->given);
    if (value == NULL || bc_lexicon_get(family_first, name->family) != NULL) return;
    if (bc_lexicon_get(given_names, name->given) != NULL &&
        bc_lexicon_get(given_names, name->family) == NULL && strchr(name->family, '-') == NULL &&
        g_str_has_prefix(value, "zh") == FALSE)
        return;
    char *swap = name->family;
    name->family = name->given;
    name->given = swap;
}

static GArray *entities_for(GHashTable *table, const char *key, gboolean make) {
    GArray *list = g_hash_table_lookup(table, key);
    if (list == NULL && make) {
        list = g_array_new(FALSE, FALSE, sizeof(guint));
        g_hash_table_insert(table, g_strdup(key), list);
    }
    return list;
}

guint people_add(BcPeople *people, const char *text, const char *family, BcSpeakerKind kind,
                 gboolean full) {
    BcSpeaker speaker = {.name = g_strdup(text), .family = g_strdup(family), .kind = kind};
    guint index = people->speakers->len, zero = 0;
    g_array_append_val(people->speakers, speaker);
    g_array_append_val(people->full, full);
    g_array_append_val(people->last_seen, zero);
    g_array_append_val(people->named, zero);
    g_array_append_val(people->last_named, zero);
    BcSex suggested =
        kind == BC_SPEAKER_PERSON ? people_sex_of_name(people, text, family) : BC_SEX_UNKNOWN;
    g_array_append_val(people->name_sex, suggested);
    gboolean acts = FALSE;
    g_array_append_val(people->located, acts);
    g_array_append_val(people->acts, acts);
    return index;
}

gboolean people_given_fits(const char *a, const char *b) {
    if (a == NULL || b == NULL || strcmp(a, b) == 0) return TRUE;
    /* An initial, or a short form: Ted and Theodore do not, Dan and Daniel do. */
    gsize n = strcspn(a, "."), m = strcspn(b, ".");
    gsize shorter = MIN(n, m);
    return shorter > 0 && (shorter == 1 || shorter >= 3) && strncmp(a, b, shorter) == 0;
}

static guint count_of(const GArray *counts, guint entity) {
    return g_array_index(counts, guint, entity);
}

/* How many sentences before the mention `index` the entity did something under its full name. */
static guint sentences_since_named(const BcPeople *people, guint entity, guint index) {
    guint last = count_of(people->last_named, entity);
    return last == 0 ? G_MAXUINT
                     : mention_at(people, index)->sentence - mention_at(people, last - 1)->sentence;
}

/* TRUE when the bare family name at the mention `index` rather means `a` than `b`: whom the
 * sentence before introduced; else whom the story names most ("Clinton" is Hillary, and the other
 * one "Bill Clinton"); else whom it named last. */
static gboolean is_likelier(const BcPeople *people, guint a, guint b, guint index) {
    guint since_a = sentences_since_named(people, a, index);
    guint since_b = sentences_since_named(people, b, index);
    if (since_a != since_b && MIN(since_a, since_b) <= 1) return since_a < since_b;
    guint named_a = count_of(people->named, a), named_b = count_of(people->named, b);
    if (named_a != named_b) return named_a > named_b;
    return count_of(people->last_seen, a) >= count_of(people->last_seen, b);
}

/* Of those with the family name the one who is meant by the mention `index`. */
static int find_by_family(const BcPeople *people, const Name *name, BcSex sex,
                          const GPtrArray *givens, guint index) {
    GArray *list = entities_for(people->by_family, name->family, FALSE);
    int best = -1;
    guint n = list != NULL ? list->len : 0;
    for (guint i = n > MOST_NAMESAKES ? n - MOST_NAMESAKES : 0; i < n; i++) {
        guint entity = g_array_index(list, guint, i);
        if (contradicts(speaker_at(people, entity)->sex, sex) ||
            contradicts(g_array_index(people->name_sex, BcSex, entity), sex))
            continue;
        if (!people_given_fits(name->given, g_ptr_array_index(givens, entity))) continue;
        if (best < 0 || is_likelier(people, entity, (guint)best, index)) best = (int)entity;
    }
    return best;
}

static gboolean known_name(const BcPeople *people, const char *word) {
    const BcLanguage *language = bc_document_language(people->document);
    return bc_lexicon_get(bc_language_lexicon(language, "names"), word) != NULL ||
           bc_lexicon_get(bc_language_lexicon(language, "family-first"), word) != NULL;
}

static void note_seen(BcPeople *people, guint entity, guint index) {
    const Mention *m = mention_at(people, index);
    g_array_index(people->last_seen, guint, entity) = index + 1;
    if (is_full(m) && m->subject && !m->quoted)
        g_array_index(people->last_named, guint, entity) = index + 1;
}

/* A sign that said "Hej Erik": the quotation is nothing but the name.  Who is called so elsewhere
 * is somebody else. */
static gboolean is_inscription(const BcPeople *people, const Mention *m) {
    guint first = m->mention.first_token, end = first + m->mention.n_tokens;
    if (!m->quoted || first == 0 || people->tokens[first - 1].kind != BC_TOKEN_QUOTE_OPEN)
        return FALSE;
    while (end < people->n_tokens && people->tokens[end].kind == BC_TOKEN_PUNCTUATION) end++;
    return end < people->n_tokens && people->tokens[end].kind == BC_TOKEN_QUOTE_CLOSE;
}

/* A new entity for the name of `m`. */
static guint add_named(BcPeople *people, const Mention *m, const Name *name, GPtrArray *givens) {
    gboolean person = m->kind == BC_SPEAKER_PERSON;
    guint entity = people_add(people, name->text, person ? name->family : name->key, m->kind,
                              name->given != NULL);
    g_ptr_array_add(givens, g_strdup(name->given));
    if (!person || is_inscription(people, m)) return entity;
    GArray *list = entities_for(people->by_family, name->family, TRUE);
    g_array_append_val(list, entity);
    /* "Hillary" is Hillary Smith, but "Smith" is not the Smith Train. */
    gboolean calls = name->given != NULL && (m->role != NONE || known_name(people, name->given));
    if (calls && !g_hash_table_contains(people->by_given, name->given))
        g_hash_table_insert(people->by_given, g_strdup(name->given), GUINT_TO_POINTER(entity + 1));
    return entity;
}

/* Антонина |Петровна is Антонина Шевелёва, if somebody is called Антонина; else -1. */
static int by_patronymic(const BcPeople *people, const Name *name, const Mention *m) {
    const BcLexicon *patronymics =
        bc_language_lexicon(bc_document_language(people->document), "patronymics");
    if (m->n_name != 2 || bc_lexicon_size(patronymics) == 0) return -1;
    for (const char *p = name->family; *p != '\0'; p = g_utf8_next_char(p))
        if (p > name->family && bc_lexicon_get(patronymics, p) != NULL)
            return (int)GPOINTER_TO_UINT(g_hash_table_lookup(people->by_given, name->given)) - 1;
    return -1;
}

/* Puts a named mention to an entity, made where there is none. `givens`: entity -> folded given
 * name or NULL. */
static void place_name(BcPeople *people, guint index, GPtrArray *givens) {
    const Mention *m = mention_at(people, index);
    Name name = {0};
    name_read(people, m, &name);
    int entity = (int)GPOINTER_TO_UINT(g_hash_table_lookup(people->by_name, name.key)) - 1;
    if (entity >= 0 && contradicts(speaker_at(people, (guint)entity)->sex, m->sex)) entity = -1;
    /* "Ms. Smith" is another than the Smith of whom the story spoke first, where there are several.
     */
    const GArray *namesakes = name.given == NULL && m->sex != BC_SEX_UNKNOWN
                                  ? entities_for(people->by_family, name.family, FALSE)
                                  : NULL;
    if (namesakes != NULL && namesakes->len > 1) entity = -1;
    int aged =
        name.given == NULL
            ? people_by_age(people, index, entities_for(people->by_family, name.family, FALSE))
            : -1;
    if (aged >= 0) entity = aged;
    if (entity < 0 && m->kind == BC_SPEAKER_PERSON) {
        entity = find_by_family(people, &name, m->sex, givens, index);
        char *known =
            entity < 0 && name.given == NULL ? people_known_family(people, name.family) : NULL;
        if (known != NULL) {
            g_free(name.family);
            name.family = known;
            entity = find_by_family(people, &name, m->sex, givens, index);
        }
        if (entity < 0 && name.given != NULL) entity = by_patronymic(people, &name, m);
        /* Also behind a title: "Mr. Lou" is Lou Jiwei, whose family name no list has. */
        if (entity < 0 && name.given == NULL)
            entity = (int)GPOINTER_TO_UINT(g_hash_table_lookup(people->by_given, name.family)) - 1;
    }
    if (entity < 0) entity = (int)add_named(people, m, &name, givens);
    if (aged < 0 && !g_hash_table_contains(people->by_name, name.key))
        g_hash_table_insert(people->by_name, g_strdup(name.key),
                            GUINT_TO_POINTER((guint)entity + 1));
    BcSpeaker *speaker = speaker_at(people, (guint)entity);
    if (speaker->sex == BC_SEX_UNKNOWN) speaker->sex = m->sex;
    note_seen(people, (guint)entity, index);
    g_array_index(people->named, guint, (guint)entity) += name.given != NULL;
    people->entity_of[index] = entity;
    g_array_index(people->located, gboolean, (guint)entity) |= m->inside;
    g_array_index(people->acts, gboolean, (guint)entity) |= m->subject || m->role != NONE;
    people_bind_roles(people, (guint)entity, index);
    name_clear(&name);
}

/* "the last letter of |Ines Calloway": who is named within a description is somebody too, whom a
 * family name may mean later. */
static void place_nested(BcPeople *people, const GArray *nested, GPtrArray *givens) {
    for (guint i = 0; i < nested->len; i++) {
        const Mention *m = &g_array_index(nested, Mention, i);
        Name name = {0};
        name_read(people, m, &name);
        const GArray *namesakes = entities_for(people->by_family, name.family, FALSE);
        gboolean known = g_hash_table_contains(people->by_name, name.key);
        for (guint k = 0; !known && namesakes != NULL && k < MIN(namesakes->len, MOST_NAMESAKES);
             k++) {
            guint entity = g_array_index(namesakes, guint, k);
            known = people_given_fits(name.given, g_ptr_array_index(givens, entity));
        }
        if (!known) {
            guint entity = add_named(people, m, &name, givens);
            g_hash_table_insert(people->by_name, g_strdup(name.key), GUINT_TO_POINTER(entity + 1));
        }
        name_clear(&name);
    }
}

/* Full names first, so that "Putin" in the first line finds the Vladimir of the third. */
static void place_names(BcPeople *people, const GArray *nested) {
    g_autoptr(GPtrArray) givens = g_ptr_array_new_with_free_func(g_free);
    for (guint pass = 0; pass < 2; pass++) {
        if (pass == 1) place_nested(people, nested, givens);
        for (guint e = 0; e < people->last_seen->len; e++)
            g_array_index(people->last_seen, guint, e) =
                g_array_index(people->last_named, guint, e) = 0;
        for (guint i = 0; i < people->mentions->len; i++) {
            const Mention *m = mention_at(people, i);
            if (m->n_name == 0) continue;
            if (people->entity_of[i] >= 0) {
                note_seen(people, (guint)people->entity_of[i], i);
                continue;
            }
            if (is_full(m) == (pass == 0)) place_name(people, i, givens);
        }
    }
}

/* Something was in it, and nothing says that it is somebody. */
static gboolean is_place(const BcPeople *people, guint entity) {
    return g_array_index(people->located, gboolean, entity) &&
           speaker_at(people, entity)->sex == BC_SEX_UNKNOWN &&
           g_array_index(people->name_sex, BcSex, entity) == BC_SEX_UNKNOWN;
}

/* The one person of whom this sentence and the one before it speak in front of the pronoun `i`; -1:
 * nobody, or several.  `chain` has whom pronouns before it can only mean. */
static int only_person_before(const BcPeople *people, guint i, const int *chain) {
    const Mention *pronoun = mention_at(people, i);
    int only = -1;
    for (guint k = i, seen = 0; k-- > 0 && seen < LOOK_BACK_ALL; seen++) {
        const Mention *m = mention_at(people, k);
        if (pronoun->sentence - m->sentence > 1) break;
        if (m->quoted) continue;
        int entity = m->sex == pronoun->sex && chain[k] >= 0 ? chain[k] : people->entity_of[k];
        if (entity < 0 || speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON ||
            is_place(people, (guint)entity))
            continue;
        /* "Asked by Helen Lund what |he saw": who is Helen is told by her name. */
        if (m->oblique &&
            contradicts(g_array_index(people->name_sex, BcSex, (guint)entity), pronoun->sex))
            return -1;
        if (only >= 0 && only != entity) return -1;
        only = entity;
    }
    return only;
}

/* "Smith rose.  She said ...": a pronoun that can mean nobody else tells the sex; against what the
 * given name suggests it takes more than one, and more than speak for that. */
static void learn_sex_from_pronouns(BcPeople *people) {
    guint n = people->speakers->len, n_mentions = people->mentions->len;
    g_autofree int *balance = g_new0(int, n + 1); /* male ones less female ones */
    g_autofree int *chain = g_new(int, n_mentions + 1);
    for (guint i = 0; i < n_mentions; i++) {
        const Mention *m = mention_at(people, i);
        chain[i] = -1;
        if (m->mention.kind != BC_MENTION_PRONOUN || m->sex == BC_SEX_UNKNOWN || m->quoted)
            continue;
        chain[i] = only_person_before(people, i, chain);
        if (chain[i] >= 0) balance[chain[i]] += m->sex == BC_SEX_MALE ? 1 : -1;
    }
    for (guint e = 0; e < n; e++) {
        BcSpeaker *speaker = speaker_at(people, e);
        if (speaker->sex != BC_SEX_UNKNOWN || balance[e] == 0) continue;
        BcSex told = balance[e] > 0 ? BC_SEX_MALE : BC_SEX_FEMALE;
        if (!contradicts(told, g_array_index(people->name_sex, BcSex, e)) || ABS(balance[e]) > 1)
            speaker->sex = told;
    }
}

/* Names say it only where the text does not. */
static void learn_sex_from_names(BcPeople *people) {
    for (guint e = 0; e < people->speakers->len; e++)
        if (speaker_at(people, e)->sex == BC_SEX_UNKNOWN)
            speaker_at(people, e)->sex = g_array_index(people->name_sex, BcSex, e);
}

BcPeople *bc_people_find(const BcDocument *document) {
    BcPeople *people = g_new0(BcPeople, 1);
    people->document = document;
    people->text = bc_article_text(bc_document_article(document), NULL);
    people->tokens = bc_document_tokens(document, &people->n_tokens);
    g_autoptr(GArray) nested = g_array_new(FALSE, FALSE, sizeof(Mention));
    people->forms = forms_of(bc_document_language(document));
    people->mentions = mentions_find(document, nested);
    people->public = g_array_new(FALSE, FALSE, sizeof(BcMention));
    people->speakers = g_array_new(FALSE, FALSE, sizeof(BcSpeaker));
    people->full = g_array_new(FALSE, FALSE, sizeof(gboolean));
    people->last_seen = g_array_new(FALSE, FALSE, sizeof(guint));
    people->named = g_array_new(FALSE, FALSE, sizeof(guint));
    people->last_named = g_array_new(FALSE, FALSE, sizeof(guint));
    people->located = g_array_new(FALSE, FALSE, sizeof(gboolean));
    people->acts = g_array_new(FALSE, FALSE, sizeof(gboolean));
    people->name_sex = g_array_new(FALSE, FALSE, sizeof(BcSex));
    people->entity_of = g_new(int, people->mentions->len + 1);
    people->by_family =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    people->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->by_given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->roles =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    people->holders = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->described = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->last_speaker = people->asker = people->asked = -1;
    for (guint i = 0; i < people->mentions->len; i++) {
        people->entity_of[i] = -1;
        g_array_append_val(people->public, mention_at(people, i)->mention);
    }
    place_names(people, nested);
    learn_sex_from_pronouns(people);
    learn_sex_from_names(people);
    people_bind_predicates(people);
    return people;
}

gboolean bc_people_are_same(const BcPeople *people, guint a, guint b) {
    return people->entity_of[a] >= 0 && people->entity_of[a] == people->entity_of[b];
}

void bc_people_answers(BcPeople *people, int asker, int asked) {
    people->asker = asker;
    people->asked = asked;
}

void bc_people_free(BcPeople *people) {
    if (people == NULL) return;
    for (guint i = 0; i < people->speakers->len; i++) {
        g_free(speaker_at(people, i)->name);
        g_free(speaker_at(people, i)->family);
    }
    g_array_unref(people->mentions);
    g_array_unref(people->public);
    g_array_unref(people->speakers);
    g_array_unref(people->full);
    g_array_unref(people->last_seen);
    g_array_unref(people->named);
    g_array_unref(people->last_named);
    g_array_unref(people->located);
    g_array_unref(people->acts);
    g_array_unref(people->name_sex);
    g_free(people->entity_of);
    g_hash_table_unref(people->by_family);
    g_hash_table_unref(people->by_name);
    g_hash_table_unref(people->by_given);
    g_hash_table_unref(people->roles);
    g_hash_table_unref(people->holders);
    g_hash_table_unref(people->described);
    g_free(people);
}

const BcMention *bc_people_mentions(const BcPeople *people, guint *n) {
    *n = people->public->len;
    return (const BcMention *)(void *)people->public->data;
}

const BcSpeaker *bc_people_speakers(const BcPeople *people, guint *n) {
    *n = people->speakers->len;
    return (const BcSpeaker *)(void *)people->speakers->data;
}

guint bc_people_mention_at(const BcPeople *people, guint token) {
    guint low = 0, high = people->public->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (g_array_index(people->public, BcMention, middle).first_token < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

gboolean bc_people_is_person(const BcPeople *people, guint mention) {
    const Mention *m = mention_at(people, mention);
    if (m->mention.kind == BC_MENTION_PRONOUN) return m->sex != BC_SEX_UNKNOWN;
    if (m->mention.kind == BC_MENTION_NOMINAL) return m->kind == BC_SPEAKER_UNNAMED;
    int entity = people->entity_of[mention];
    if (entity < 0 || speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON) return FALSE;
    return speaker_at(people, (guint)entity)->sex != BC_SEX_UNKNOWN || m->role != NONE ||
           g_array_index(people->full, gboolean, (guint)entity);
}
