#include "language/mentions.h"

#include <string.h>

/* How far back a pronoun looks. */
#define LOOK_BACK_MENTIONS 40
#define LOOK_BACK_ALL 200 /* those in quotation marks with them */
/* What speaks for an antecedent, tried out on news. */
#define WEIGHT_DISTANCE 20
#define WEIGHT_SUBJECT 16
#define WEIGHT_OBLIQUE 3
#define WEIGHT_SEX 18
#define WEIGHT_SPEAKER 12
#define WEIGHT_EVIDENCE 7
#define LOOK_BACK_SENTENCES 8
/* A description of an unnamed person is cut after so many words. */
#define LONGEST_DESCRIPTION 8
#define EPITHET_SENTENCES 3 /* how far back an epithet's person may be */
#define MOST_NAMESAKES 64   /* of one family name, the latest; keeps time linear */
#define LONGEST_OFFICE 24   /* words of a phrase that are read for what it says of an office */
#define OTHER_OFFICE -2
#define NONE G_MAXUINT

typedef struct {
    guint entity;
    guint mention;
} RoleBinding;

struct BcPeople {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    guint n_tokens;
    GArray *mentions;      /* of Mention */
    GArray *public;        /* of BcMention */
    GArray *speakers;      /* of BcSpeaker */
    GArray *full;          /* of gboolean: the name has a given name */
    int *entity_of;        /* mention -> entity, -1: not known yet */
    GHashTable *by_family; /* family key -> GArray of entities */
    GHashTable *by_name;   /* folded name -> entity + 1 */
    GHashTable *by_given;  /* folded given name -> entity + 1 */
    GHashTable *roles;     /* role word -> GArray of RoleBinding, in order of mentions */
    GHashTable *described; /* folded description -> entity + 1 */
    GArray *last_seen;     /* entity -> last mention so far, + 1 */
    GArray *acts;          /* entity -> gboolean: a subject somewhere, or known to be a person */
    GArray *name_sex;      /* entity -> BcSex that its given name suggests */
    guint next_pronoun;    /* mention up to which pronouns have been resolved */
    int last_speaker;
    guint last_sentence;
};

static const Mention *mention_at(const BcPeople *people, guint i) {
    return &g_array_index(people->mentions, Mention, i);
}
static BcSpeaker *speaker_at(const BcPeople *people, guint i) {
    return &g_array_index(people->speakers, BcSpeaker, i);
}

static char *word_key(const BcPeople *people, guint i) {
    BcSpan span = people->tokens[i].span;
    return mentions_key(people->text + span.start, bc_span_length(span));
}

/* The same of `n` tokens that touch. */
static char *tokens_key(const BcPeople *people, guint first, guint n) {
    BcSpan span = {people->tokens[first].span.start, people->tokens[first + n - 1].span.end};
    return mentions_key(people->text + span.start, bc_span_length(span));
}

static char *role_key(const BcPeople *people, const Mention *m) {
    return tokens_key(people, m->role, MAX(m->n_role, 1));
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
    gsize length = strlen(text);
    if (length > 2 && (g_str_has_suffix(text, "'s") || g_str_has_suffix(text, "'")))
        text[length - (text[length - 1] == 's' ? 2 : 1)] = '\0';
    else if (g_str_has_suffix(text, "\xe2\x80\x99s"))
        text[length - 4] = '\0';
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

static void name_read(const BcPeople *people, const Mention *m, Name *name) {
    guint first = m->name_first, last = m->name_first + m->n_name - 1;
    name->text = name_text(people, first, m->n_name);
    name->key = g_utf8_casefold(name->text, -1);
    if (m->n_family > 0) {
        name->family = tokens_key(people, m->family_first, m->n_family);
        if (m->family_first > first)
            name->given = tokens_key(people, first, m->family_first - first - 1);
        else if (m->n_name > m->n_family)
            name->given = tokens_key(people, first + m->n_family, m->n_name - m->n_family);
        return;
    }
    char *family = word_key(people, last);
    while (last > first && is_suffix(family)) {
        g_free(family);
        family = word_key(people, --last);
    }
    name->family = family;
    name->given = last > first ? word_key(people, first) : NULL;
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

/* What the given names in `name` suggest. */
static BcSex sex_of_name(const BcPeople *people, const char *name, const char *family) {
    const BcLexicon *names = bc_language_lexicon(bc_document_language(people->document), "names");
    g_auto(GStrv) words = g_strsplit(name, " ", 5);
    guint n = g_strv_length(words);
    for (guint w = 0; w < n; w++) {
        g_autofree char *folded = g_utf8_casefold(words[w], -1);
        if (n > 1 && strcmp(folded, family) == 0) continue;
        const char *sex = bc_lexicon_get(names, words[w]);
        if (sex != NULL && *sex == 'm') return BC_SEX_MALE;
        if (sex != NULL && *sex == 'f') return BC_SEX_FEMALE;
        if (n == 1 || sex != NULL) return BC_SEX_UNKNOWN;
    }
    return BC_SEX_UNKNOWN;
}

static guint new_entity(BcPeople *people, const char *text, const char *family, BcSpeakerKind kind,
                        gboolean full) {
    BcSpeaker speaker = {.name = g_strdup(text), .family = g_strdup(family), .kind = kind};
    guint index = people->speakers->len, zero = 0;
    g_array_append_val(people->speakers, speaker);
    g_array_append_val(people->full, full);
    g_array_append_val(people->last_seen, zero);
    BcSex suggested =
        kind == BC_SPEAKER_PERSON ? sex_of_name(people, text, family) : BC_SEX_UNKNOWN;
    g_array_append_val(people->name_sex, suggested);
    gboolean acts = FALSE;
    g_array_append_val(people->acts, acts);
    return index;
}

static gboolean contradicts(BcSex a, BcSex b) {
    return a != BC_SEX_UNKNOWN && b != BC_SEX_UNKNOWN && a != b;
}

static gboolean given_fits(const char *a, const char *b) {
    if (a == NULL || b == NULL || strcmp(a, b) == 0) return TRUE;
    /* An initial, or a short form: Ted and Theodore do not, Dan and Daniel do. */
    gsize n = strcspn(a, "."), m = strcspn(b, ".");
    gsize shorter = MIN(n, m);
    return shorter > 0 && (shorter == 1 || shorter >= 3) && strncmp(a, b, shorter) == 0;
}

/* Of those with the family name the one seen last that may be meant. */
static int find_by_family(const BcPeople *people, const Name *name, BcSex sex,
                          const GPtrArray *givens) {
    GArray *list = entities_for(people->by_family, name->family, FALSE);
    int best = -1;
    guint n = list != NULL ? list->len : 0;
    for (guint i = n > MOST_NAMESAKES ? n - MOST_NAMESAKES : 0; i < n; i++) {
        guint entity = g_array_index(list, guint, i);
        if (contradicts(speaker_at(people, entity)->sex, sex) ||
            contradicts(g_array_index(people->name_sex, BcSex, entity), sex))
            continue;
        if (!given_fits(name->given, g_ptr_array_index(givens, entity))) continue;
        if (best < 0 || g_array_index(people->last_seen, guint, entity) >=
                            g_array_index(people->last_seen, guint, (guint)best))
            best = (int)entity;
    }
    return best;
}

/* Takes `key`. */
static void bind_role(BcPeople *people, char *key, guint entity, guint mention_index) {

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

static gboolean known_name(const BcPeople *people, const char *word) {
    const BcLanguage *language = bc_document_language(people->document);
    return bc_lexicon_get(bc_language_lexicon(language, "names"), word) != NULL ||
           bc_lexicon_get(bc_language_lexicon(language, "family-first"), word) != NULL;
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
    if (entity < 0 && m->kind == BC_SPEAKER_PERSON) {
        entity = find_by_family(people, &name, m->sex, givens);
        if (entity < 0 && name.given == NULL)
            entity = (int)GPOINTER_TO_UINT(g_hash_table_lookup(people->by_given, name.family)) - 1;
    }
    if (entity < 0) {
        entity = (int)new_entity(people, name.text,
                                 m->kind == BC_SPEAKER_PERSON ? name.family : name.key, m->kind,
                                 name.given != NULL);
        g_ptr_array_add(givens, g_strdup(name.given));
        guint e = (guint)entity;
        if (m->kind == BC_SPEAKER_PERSON) {
            GArray *list = entities_for(people->by_family, name.family, TRUE);
            g_array_append_val(list, e);
        }
        /* "Hillary" is Hillary Smith, but "Smith" is not the Smith Train. */
        gboolean calls = name.given != NULL && m->kind == BC_SPEAKER_PERSON &&
                         (m->role != NONE || known_name(people, name.given));
        if (calls && !g_hash_table_contains(people->by_given, name.given))
            g_hash_table_insert(people->by_given, g_strdup(name.given), GUINT_TO_POINTER(e + 1));
    }
    if (!g_hash_table_contains(people->by_name, name.key))
        g_hash_table_insert(people->by_name, g_strdup(name.key),
                            GUINT_TO_POINTER((guint)entity + 1));
    BcSpeaker *speaker = speaker_at(people, (guint)entity);
    if (speaker->sex == BC_SEX_UNKNOWN) speaker->sex = m->sex;
    g_array_index(people->last_seen, guint, (guint)entity) = index + 1;
    people->entity_of[index] = entity;
    g_array_index(people->acts, gboolean, (guint)entity) |= m->subject || m->role != NONE;
    if (m->role != NONE) bind_role(people, role_key(people, m), (guint)entity, index);
    if (m->apposed_role != NONE)
        bind_role(people, word_key(people, m->apposed_role), (guint)entity, index);
    name_clear(&name);
}

/* Full names first, so that "Putin" in the first line finds the Vladimir of the third. */
static void place_names(BcPeople *people) {
    g_autoptr(GPtrArray) givens = g_ptr_array_new_with_free_func(g_free);
    for (guint pass = 0; pass < 2; pass++) {
        for (guint e = 0; e < people->last_seen->len; e++)
            g_array_index(people->last_seen, guint, e) = 0;
        for (guint i = 0; i < people->mentions->len; i++) {
            const Mention *m = mention_at(people, i);
            if (m->n_name == 0) continue;
            if (people->entity_of[i] >= 0) {
                g_array_index(people->last_seen, guint, (guint)people->entity_of[i]) = i + 1;
                continue;
            }
            if (is_full(m) == (pass == 0)) place_name(people, i, givens);
        }
    }
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
        if (entity < 0 || speaker_at(people, (guint)entity)->kind != BC_SPEAKER_PERSON) continue;
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
    people->mentions = mentions_find(document);
    people->public = g_array_new(FALSE, FALSE, sizeof(BcMention));
    people->speakers = g_array_new(FALSE, FALSE, sizeof(BcSpeaker));
    people->full = g_array_new(FALSE, FALSE, sizeof(gboolean));
    people->last_seen = g_array_new(FALSE, FALSE, sizeof(guint));
    people->acts = g_array_new(FALSE, FALSE, sizeof(gboolean));
    people->name_sex = g_array_new(FALSE, FALSE, sizeof(BcSex));
    people->entity_of = g_new(int, people->mentions->len + 1);
    people->by_family =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    people->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->by_given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->roles =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
    people->described = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    people->last_speaker = -1;
    for (guint i = 0; i < people->mentions->len; i++) {
        people->entity_of[i] = -1;
        g_array_append_val(people->public, mention_at(people, i)->mention);
    }
    place_names(people);
    learn_sex_from_pronouns(people);
    learn_sex_from_names(people);
    return people;
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
    g_array_unref(people->acts);
    g_array_unref(people->name_sex);
    g_free(people->entity_of);
    g_hash_table_unref(people->by_family);
    g_hash_table_unref(people->by_name);
    g_hash_table_unref(people->by_given);
    g_hash_table_unref(people->roles);
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

/* How well mention `i` goes with a pronoun of `sex` in `sentence`; 0 or less: not at all. */
static int fitness(const BcPeople *people, guint i, BcSex sex, guint sentence, guint between) {
    const Mention *candidate = mention_at(people, i);
    int entity = people->entity_of[i];
    if (entity < 0 || candidate->quoted) return 0;
    const BcSpeaker *speaker = speaker_at(people, (guint)entity);
    if (speaker->kind == BC_SPEAKER_ORGANISATION || speaker->kind == BC_SPEAKER_GROUP ||
        contradicts(speaker->sex, sex))
        return 0;
    gboolean evident =
        speaker->sex == sex || candidate->role != NONE || speaker->kind == BC_SPEAKER_UNNAMED;
    /* Nothing tells that "Honolulu" is a person: it has done nothing. */
    if (!evident && !g_array_index(people->acts, gboolean, (guint)entity)) return 0;
    return 100 - WEIGHT_DISTANCE * (int)(sentence - candidate->sentence) +
           (candidate->subject ? WEIGHT_SUBJECT : 0) - (candidate->oblique ? WEIGHT_OBLIQUE : 0) +
           (speaker->sex == sex ? WEIGHT_SEX : 0) +
           (entity == people->last_speaker ? WEIGHT_SPEAKER : 0) - (int)MIN(between, 5) -
           (evident ? 0 : WEIGHT_EVIDENCE);
}

static int find_antecedent(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (m->sex == BC_SEX_UNKNOWN) return -1;
    int best = -1, best_score = 0;
    for (guint i = index, between = 0, seen = 0;
         i-- > 0 && between < LOOK_BACK_MENTIONS && seen < LOOK_BACK_ALL; seen++) {
        if (m->sentence - mention_at(people, i)->sentence > LOOK_BACK_SENTENCES) break;
        int score = fitness(people, i, m->sex, m->sentence, between);
        if (score > best_score) {
            best_score = score;
            best = people->entity_of[i];
        }
        between += !mention_at(people, i)->quoted;
    }
    return best;
}

/* The pronouns of the report before it are resolved first: a chain of them keeps its person. */
static int resolve_pronoun(BcPeople *people, guint index) {
    for (; people->next_pronoun < index; people->next_pronoun++) {
        guint i = people->next_pronoun;
        const Mention *m = mention_at(people, i);
        if (m->mention.kind == BC_MENTION_PRONOUN && !m->quoted && people->entity_of[i] < 0)
            people->entity_of[i] = find_antecedent(people, i);
    }
    return find_antecedent(people, index);
}

/* What a capitalised word that is neither title nor role says of an office: the country of an
 * adjective ("Russian", "Russia": russia), or itself.  NULL for other words; free with g_free. */
static char *office_key(const BcPeople *people, guint i) {
    if (people->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    if (!g_unichar_isupper(g_utf8_get_char(people->text + people->tokens[i].span.start)))
        return NULL;
    const BcLanguage *language = bc_document_language(people->document);
    g_autofree char *key = word_key(people, i);
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

/* The person to whom the role of a definite description is bound: the last one before it; where all
 * stand behind it, the first.  "The Russian president" is one of whom that was said, else one of
 * whom no country was, if there is only one.  OTHER_OFFICE: there are others of that role, so the
 * description is no epithet for one of them. */
static int resolve_role(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (m->role == NONE || !m->definite) return -1;
    g_autofree char *key = role_key(people, m);
    const GArray *list = g_hash_table_lookup(people->roles, key);
    if (list == NULL) return -1;
    g_autoptr(GPtrArray) asked = office_keys(people, m);
    int best = -1, vague = -1;
    gboolean several = FALSE;
    for (guint i = list->len, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const RoleBinding *binding = &g_array_index(list, RoleBinding, i);
        if (contradicts(speaker_at(people, binding->entity)->sex, m->sex)) continue;
        if (asked->len > 0) {
            g_autoptr(GPtrArray) theirs = office_keys(people, mention_at(people, binding->mention));
            int agree = offices_agree(asked, theirs);
            if (agree <= 0) {
                several |= agree < 0 || (vague >= 0 && vague != (int)binding->entity);
                vague = (int)binding->entity;
                continue;
            }
        }
        best = (int)binding->entity;
        if (binding->mention < index) break;
    }
    return best >= 0 ? best : several ? OTHER_OFFICE : vague;
}

/* The description's head noun alone: "an |usher" and later "the usher" are one. */
static char *described_key(const BcPeople *people, const Mention *m, const char *text) {
    if (m->role == NONE || m->kind != BC_SPEAKER_UNNAMED || has_proper_word(text))
        return g_utf8_casefold(text, -1);
    return role_key(people, m);
}

/* "the Smith |supporter", "Smith's |lawyer": somebody else than Smith, and not the one just named.
 */
static gboolean belongs_to_person(const BcPeople *people, const Mention *m) {
    for (guint i = m->mention.core_first; i < m->role; i++) {
        if (people->tokens[i].kind != BC_TOKEN_WORD) continue;
        if (!g_unichar_isupper(g_utf8_get_char(people->text + people->tokens[i].span.start)))
            continue;
        g_autofree char *key = word_key(people, i);
        if (g_hash_table_contains(people->by_family, key)) return TRUE;
    }
    return FALSE;
}

/* "the veteran politician", where nobody was introduced as one: whom the story has just been about.
 */
static int resolve_epithet(const BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    if (!m->definite || m->kind != BC_SPEAKER_UNNAMED || m->role == NONE) return -1;
    const BcLexicon *determiners =
        bc_language_lexicon(bc_document_language(people->document), "determiners");
    BcSpan first = people->tokens[m->mention.first_token].span;
    const char *article =
        bc_lexicon_get_length(determiners, people->text + first.start, bc_span_length(first));
    if (article == NULL || strstr(article, "article") == NULL) return -1;
    if (belongs_to_person(people, m)) return -1;
    /* "the spokesman |of the police" says itself who it is. */
    if (m->mention.core_first + m->mention.n_core > m->role + 1) return -1;
    /* Whoever spoke last without a name goes on without one. */
    if (people->last_speaker >= 0 && m->sentence - people->last_sentence <= EPITHET_SENTENCES &&
        speaker_at(people, (guint)people->last_speaker)->kind == BC_SPEAKER_UNNAMED &&
        !contradicts(speaker_at(people, (guint)people->last_speaker)->sex, m->sex))
        return people->last_speaker;
    g_autofree char *key = role_key(people, m);
    int best = -1, best_score = 0;
    for (guint i = index, seen = 0; i-- > 0 && seen < LOOK_BACK_MENTIONS; seen++) {
        const Mention *candidate = mention_at(people, i);
        if (m->sentence - candidate->sentence > EPITHET_SENTENCES) break;
        if (candidate->role != NONE && candidate->n_name == 0) {
            g_autofree char *theirs = role_key(people, candidate);
            if (strcmp(theirs, key) == 0) return -1;
        }
        int entity = people->entity_of[i];
        if (entity < 0 || candidate->quoted) continue;
        const BcSpeaker *speaker = speaker_at(people, (guint)entity);
        if (speaker->kind != BC_SPEAKER_PERSON || contradicts(speaker->sex, m->sex)) continue;
        int score = 50 - 10 * (int)(m->sentence - candidate->sentence) +
                    (candidate->subject ? 8 : 0) + (entity == people->last_speaker ? 6 : 0);
        if (score > best_score) {
            best_score = score;
            best = entity;
        }
    }
    return best;
}

static int resolve_description(BcPeople *people, guint index) {
    const Mention *m = mention_at(people, index);
    guint n = MIN(m->mention.n_core, (guint)LONGEST_DESCRIPTION);
    BcSpan span = {people->tokens[m->mention.core_first].span.start,
                   people->tokens[m->mention.core_first + n - 1].span.end};
    g_autofree char *text = bc_document_fold(people->document, span);
    g_autofree char *key = described_key(people, m, text);
    guint found = GPOINTER_TO_UINT(g_hash_table_lookup(people->described, key));
    if (found > 0 && m->definite) return (int)found - 1;
    g_autofree char *folded = g_utf8_casefold(text, -1);
    guint entity = new_entity(people, text, folded, m->kind, FALSE);
    speaker_at(people, entity)->sex = m->sex;
    g_hash_table_replace(people->described, g_strdup(key), GUINT_TO_POINTER(entity + 1));
    return (int)entity;
}

int bc_people_resolve(BcPeople *people, guint index) {
    g_return_val_if_fail(index < people->mentions->len, -1);
    const Mention *m = mention_at(people, index);
    int entity = people->entity_of[index];
    if (entity < 0 && m->mention.kind == BC_MENTION_PRONOUN)
        entity = resolve_pronoun(people, index);
    if (entity < 0 && m->mention.kind == BC_MENTION_NOMINAL) {
        entity = resolve_role(people, index);
        if (entity == -1) entity = resolve_epithet(people, index);
        if (entity < 0) entity = resolve_description(people, index);
    }
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

int bc_people_resolve_label(BcPeople *people, BcSpan label) {
    g_autofree char *text = bc_document_fold(people->document, label);
    const BcLanguage *language = bc_document_language(people->document);
    const BcLexicon *titles = bc_language_lexicon(language, "titles");
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    guint n = g_strv_length(words);
    if (n == 0) return -1;
    g_autofree char *name = g_utf8_casefold(text, -1);
    guint found = GPOINTER_TO_UINT(g_hash_table_lookup(people->by_name, name));
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
            if (given_fits(given, known) || strcmp(known, family) == 0) found = entity + 1;
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
        guint entity = new_entity(people, bare, family, BC_SPEAKER_PERSON, FALSE);
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
