#include "base/text.h"
#include "script/cast-private.h"
#include "script/contrast.h"
#include "script/names.h"
#include "script/script-private.h"

#include <string.h>

/* The work of one bc_cast_assign. */
typedef struct {
    const BcCast *cast;
    BcScript *script;
    const BcVoices *voices;
    GPtrArray *pool;          /* of BcVoice: what may be given away in this language */
    GHashTable *users;        /* BcVoice -> number of members that have it */
    GHashTable *persons;      /* BcCastPerson -> BcVoice that she has */
    GHashTable *keys;         /* BcCastMember -> what is hashed for it */
    GHashTable *late;         /* BcCastMember: those who take what the others leave */
    const BcVoice **voice_of; /* member -> what was given to it, or NULL */
    guint given;              /* to how many members */
    BcTurns *turns;
} Casting;

static BcCastMember *member_at(const Casting *casting, guint index) {
    return &g_array_index(casting->script->cast, BcCastMember, index);
}

static guint index_of(const Casting *casting, const BcCastMember *member) {
    return (guint)(member - member_at(casting, 0));
}

static guint users_of(const Casting *casting, const BcVoice *voice) {
    return GPOINTER_TO_UINT(g_hash_table_lookup(casting->users, voice));
}

static void give(Casting *casting, BcCastMember *member, const BcVoice *voice) {
    g_assert(voice != NULL); /* the pool is not empty */
    g_free(member->voice);
    member->voice = g_strdup(voice->id);
    g_hash_table_insert(casting->users, (gpointer)voice,
                        GUINT_TO_POINTER(users_of(casting, voice) + 1));
    casting->voice_of[index_of(casting, member)] = voice;
    casting->given++;
    const BcCastPerson *person = bc_cast_person(casting->cast, member);
    if (person != NULL && !g_hash_table_contains(casting->persons, person))
        g_hash_table_insert(casting->persons, (gpointer)person, (gpointer)voice);
}

/* ---- the pool ---- */

static gboolean same_base(const char *a, const char *b) {
    gsize length = strcspn(a, "-_");
    return length == strcspn(b, "-_") && g_ascii_strncasecmp(a, b, length) == 0;
}

/* The voices of the script's language: its country's and those of no country; else of any country;
 * else all. */
static GPtrArray *make_pool(const BcVoices *voices, const char *language) {
    gsize n;
    const BcVoice *const *list = bc_voices_list(voices, &n);
    GPtrArray *pool = g_ptr_array_new();
    for (guint round = 0; round < 3 && pool->len == 0; round++)
        for (gsize i = 0; i < n; i++) {
            if (list[i]->extra) continue;
            const char *spoken = list[i]->language;
            gboolean exact = g_ascii_strcasecmp(spoken, language) == 0 ||
                             (same_base(spoken, language) && strpbrk(spoken, "-_") == NULL);
            if (round == 2 || (round == 1 ? same_base(spoken, language) : exact))
                g_ptr_array_add(pool, (gpointer)list[i]);
        }
    return pool;
}

/* ---- preference ---- */

static guint64 hash_of(const char *key, const char *voice) {
    const char *const parts[] = {key, "\n", voice, NULL};
    return bc_text_hash(parts);
}

/* A voice's name without its language, so that a person's voices in two languages are alike where
 * the names are. */
static const char *name_of(const BcVoice *voice) { return strchr(voice->id, '/') + 1; }

/* What speaks against giving this voice to one more member; less is better. */
static guint cost(const Casting *casting, const BcVoice *voice) {
    guint users = users_of(casting, voice);
    const char *narrator = member_at(casting, 0)->voice;
    gboolean is_narrator = narrator != NULL && g_str_equal(narrator, voice->id);
    return (users > 0 ? 1u << 31 : 0) + (users > 0 && is_narrator ? 1u << 30 : 0) +
           (voice->narrator ? 1u << 29 : 0) + MIN(users, (1u << 29) - 1);
}

/* What speaks against `voice` beside those that were given before, but for its own other users.
 * Most members take no turns with this one: they are counted by their voices, of which there are
 * few. */
static guint penalty(const Casting *casting, const BcCastMember *member, const BcVoice *voice) {
    guint64 sum = 0;
    GHashTableIter iter;
    gpointer given, users;
    g_hash_table_iter_init(&iter, casting->users);
    while (g_hash_table_iter_next(&iter, &given, &users))
        if (given != voice)
            sum += (guint64)GPOINTER_TO_UINT(users) *
                   bc_contrast_penalty(bc_contrast(voice, given), 0);
    guint n;
    const BcPartner *partners = bc_turns_of(casting->turns, index_of(casting, member), &n);
    for (guint i = 0; i < n; i++) {
        const BcVoice *its = casting->voice_of[partners[i].member];
        if (its == NULL || its == voice) continue;
        /* The narrator takes turns with all; were that counted whole, few voices would be left. */
        guint turns = partners[i].member == 0 ? MIN(partners[i].turns, 1) : partners[i].turns;
        double contrast = bc_contrast(voice, its);
        sum += bc_contrast_penalty(contrast, turns) - bc_contrast_penalty(contrast, 0);
    }
    return (guint)MIN(sum, G_MAXUINT);
}

typedef struct {
    const BcVoice *voice;
    guint cost, penalty;
    guint64 score;
} Candidate;

static gboolean is_better(const Candidate *a, const Candidate *b) {
    if (b->voice == NULL) return TRUE;
    if (a->cost != b->cost) return a->cost < b->cost;
    if (a->penalty != b->penalty) return a->penalty < b->penalty;
    return a->score > b->score;
}

/* Somebody has it already. */
static gboolean is_shared(const Candidate *candidate) { return candidate->cost >= 1u << 31; }

/* The best voice of `sex` for `member`: of those with the least cost and penalty the one that goes
 * with `key` by rendezvous hashing: each pair of a person and a voice has a fixed score, and the
 * highest wins.  A voice that is added to the pool or taken by someone else moves nobody but those
 * who would have it, or who would be too near to it. */
static Candidate choose(const Casting *casting, const BcCastMember *member, const char *key,
                        BcSex sex) {
    Candidate best = {0};
    for (guint i = 0; i < casting->pool->len; i++) {
        const BcVoice *voice = g_ptr_array_index(casting->pool, i);
        if (sex != BC_SEX_UNKNOWN && voice->sex != sex) continue;
        Candidate its = {voice, cost(casting, voice), penalty(casting, member, voice),
                         hash_of(key, name_of(voice))};
        if (is_better(&its, &best)) best = its;
    }
    /* A language without a voice of this sex. */
    return best.voice != NULL || sex == BC_SEX_UNKNOWN
               ? best
               : choose(casting, member, key, BC_SEX_UNKNOWN);
}

/* "Putin" and "Vladimir Putin" are one person in two briefings, so the family name decides; only
 * the second of a family in one briefing is told apart by the whole name. */
static void name_keys(Casting *casting, const GPtrArray *rest) {
    g_autoptr(GHashTable) families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < rest->len; i++) {
        BcCastMember *member = g_ptr_array_index(rest, i);
        const BcCastPerson *person = bc_cast_person(casting->cast, member);
        g_autofree char *family =
            person != NULL ? g_strdup(person->family) : bc_name_key(member->family);
        gboolean first =
            g_hash_table_add(families, g_strdup_printf("%d %s", (int)member->sex, family));
        g_hash_table_insert(casting->keys, member,
                            first ? g_steal_pointer(&family)
                                  : bc_name_key(person != NULL ? person->name : member->name));
    }
}

/* One person under two names has one voice. */
static Candidate choose_for(Casting *casting, const BcCastMember *member) {
    const BcCastPerson *person = bc_cast_person(casting->cast, member);
    const BcVoice *own = person != NULL ? g_hash_table_lookup(casting->persons, person) : NULL;
    if (own != NULL) return (Candidate){.voice = own};
    return choose(casting, member, g_hash_table_lookup(casting->keys, member), member->sex);
}

/* The first voice made for narrators that nobody has. */
static const BcVoice *choose_narrator(const Casting *casting) {
    for (guint i = 0; i < casting->pool->len; i++) {
        const BcVoice *voice = g_ptr_array_index(casting->pool, i);
        if (voice->narrator && users_of(casting, voice) == 0) return voice;
    }
    const BcCastMember *narrator = member_at(casting, 0);
    return choose(casting, narrator, "narrator", narrator->sex).voice;
}

/* ---- pins ---- */

static const BcVoice *find(const Casting *casting, const char *id, const char *place,
                           const char *name, GError **error) {
    const BcVoice *voice = bc_voices_find(casting->voices, id, casting->script->language);
    if (voice == NULL)
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s%sthere is no voice '%s' for %s", place,
                    *place != '\0' ? ": " : "", id, name);
    return voice;
}

/* The voices that command line, script and the user's cast files name. */
static gboolean give_wanted(Casting *casting, BcCastMember *member, GError **error) {
    const char *wanted = bc_cast_pinned(casting->cast, member), *place = "";
    if (wanted == NULL) wanted = member->voice;
    const BcCastPerson *person = bc_cast_person(casting->cast, member);
    if (wanted == NULL && person != NULL && !person->shipped && person->voice != NULL) {
        wanted = person->voice;
        place = person->place;
    }
    if (wanted == NULL) return TRUE;
    const BcVoice *voice = find(casting, wanted, place, member->name, error);
    if (voice == NULL) return FALSE;
    give(casting, member, voice);
    return TRUE;
}

/* To be remembered. */
static void give_lasting(Casting *casting, BcCastMember *member, const BcVoice *voice) {
    give(casting, member, voice);
    member->lasting = casting->given;
}

/* Nobody has it, nor one that could be taken for it. */
static gboolean is_free(const Casting *casting, const BcVoice *voice) {
    GHashTableIter iter;
    gpointer other;
    g_hash_table_iter_init(&iter, casting->users);
    while (g_hash_table_iter_next(&iter, &other, NULL))
        if (other == voice || bc_contrast(other, voice) < BC_CONTRAST_LEAST) return FALSE;
    return TRUE;
}

/* There is one of the same sex that is free. */
static gboolean is_other_free(const Casting *casting, const BcVoice *voice) {
    for (guint i = 0; i < casting->pool->len; i++) {
        const BcVoice *other = g_ptr_array_index(casting->pool, i);
        if (other->sex == voice->sex && !other->narrator && is_free(casting, other)) return TRUE;
    }
    return FALSE;
}

static gboolean is_settled(const Casting *casting, const BcCastMember *member) {
    const BcCastPerson *person = bc_cast_person(casting->cast, member);
    return member->voice != NULL ||
           (person != NULL && g_hash_table_contains(casting->persons, person));
}

/* A shipped pin is a proposal: it needs the voice in this language and gives way to the user's. */
static void give_proposed(Casting *casting, BcCastMember *member) {
    const BcCastPerson *person = bc_cast_person(casting->cast, member);
    if (is_settled(casting, member) || person == NULL || person->voice == NULL || !person->shipped)
        return;
    const BcVoice *voice =
        bc_voices_find(casting->voices, person->voice, casting->script->language);
    if (voice != NULL && is_free(casting, voice)) give_lasting(casting, member, voice);
}

/* ---- the memory ---- */

typedef struct {
    int record;
    guint order; /* among the members: by words spoken */
    BcCastMember *member;
} Recalled;

static int compare_recalled(gconstpointer a, gconstpointer b) {
    const Recalled *left = a, *right = b;
    if (left->record != right->record) return left->record - right->record;
    return left->order < right->order ? -1 : 1;
}

/* FALSE for one that was guessed when the sex was not known, and is known now to be wrong. */
static gboolean fits(const BcVoice *voice, const BcRecord *record, const BcCastMember *member) {
    return record->sex == member->sex || voice->sex == member->sex;
}

/* Who may not have what she had before waits until the others have theirs: she is to get the same
 * when all this is heard again tomorrow, and they are remembered by then. */
static void give_again(Casting *casting, const Recalled *one) {
    const BcMemory *memory = casting->cast->memory;
    const BcRecord *record = bc_memory_at(memory, (guint)one->record);
    const BcVoice *voice =
        bc_memory_voice(memory, one->record, casting->voices, casting->script->language);
    BcCastMember *member = one->member;
    if (member->sex == BC_SEX_UNKNOWN) member->sex = record->sex;
    if (voice == NULL || is_settled(casting, member) || !fits(voice, record, member)) return;
    if (is_free(casting, voice) ||
        (users_of(casting, voice) == 0 && !is_other_free(casting, voice)))
        give_lasting(casting, member, voice);
    else
        g_hash_table_add(casting->late, member);
}

/* What people had before, by the age of the records; `rest` is in the order of words spoken. */
static void give_remembered(Casting *casting, const GPtrArray *rest) {
    const BcMemory *memory = casting->cast->memory;
    if (memory == NULL) return;
    const char *language = casting->script->language;
    g_autoptr(GArray) recalled = g_array_new(FALSE, FALSE, sizeof(Recalled));
    for (guint i = 0; i < rest->len; i++) {
        BcCastMember *member = g_ptr_array_index(rest, i);
        if (member->kind != BC_SPEAKER_PERSON) continue;
        const char *name = bc_cast_name(casting->cast, member);
        Recalled one = {bc_memory_find(memory, name, member->sex, language), i, member};
        if (one.record >= 0) g_array_append_val(recalled, one);
    }
    g_array_sort(recalled, compare_recalled);
    for (guint i = 0; i < recalled->len; i++)
        give_again(casting, &g_array_index(recalled, Recalled, i));
}

/* Those who will be remembered first, as far as there are voices for them, then those who will
 * not: so it makes no difference whether they are remembered already. */
static void give_others(Casting *casting, const GPtrArray *rest) {
    for (guint i = 0; i < rest->len; i++) {
        BcCastMember *member = g_ptr_array_index(rest, i);
        if (member->voice != NULL || g_hash_table_contains(casting->late, member) ||
            member->kind != BC_SPEAKER_PERSON)
            continue;
        Candidate best = choose_for(casting, member);
        if (!is_shared(&best)) give_lasting(casting, member, best.voice);
    }
    for (guint i = 0; i < rest->len; i++) {
        BcCastMember *member = g_ptr_array_index(rest, i);
        if (member->voice == NULL) give(casting, member, choose_for(casting, member).voice);
    }
}

static gboolean check_segments(const Casting *casting, GError **error) {
    for (guint i = 0; i < casting->script->segments->len; i++) {
        BcSegment *segment = &g_array_index(casting->script->segments, BcSegment, i);
        if (segment->voice == NULL) continue;
        const BcVoice *voice = find(casting, segment->voice, "", segment->text, error);
        if (voice == NULL) return FALSE;
        g_free(segment->voice);
        segment->voice = g_strdup(voice->id);
    }
    return TRUE;
}

/* ---- all ---- */

static int compare_members(gconstpointer a, gconstpointer b) {
    const BcCastMember *left = *(BcCastMember *const *)a, *right = *(BcCastMember *const *)b;
    if (left->words != right->words) return left->words > right->words ? -1 : 1;
    return strcmp(left->id, right->id);
}

static gboolean assign(Casting *casting, GError **error) {
    g_autoptr(GPtrArray) rest = g_ptr_array_new();
    guint n = casting->script->cast->len;
    for (guint i = 0; i < n; i++) {
        BcCastMember *member = member_at(casting, i);
        member->lasting = 0;
        const BcCastPerson *person = bc_cast_person(casting->cast, member);
        if (person != NULL && member->sex == BC_SEX_UNKNOWN) member->sex = person->sex;
        if (!give_wanted(casting, member, error)) return FALSE;
        if (i > 0 && member->voice == NULL) g_ptr_array_add(rest, member);
    }
    g_ptr_array_sort(rest, compare_members);
    BcCastMember *narrator = member_at(casting, 0);
    if (narrator->voice == NULL) give(casting, narrator, choose_narrator(casting));
    name_keys(casting, rest);
    give_remembered(casting, rest);
    for (guint i = 0; i < rest->len; i++) give_proposed(casting, g_ptr_array_index(rest, i));
    give_others(casting, rest);
    return check_segments(casting, error);
}

gboolean bc_cast_assign(const BcCast *cast, BcScript *script, const BcVoices *voices,
                        GError **error) {
    Casting casting = {.cast = cast, .script = script, .voices = voices};
    casting.pool = make_pool(voices, script->language);
    gboolean done = FALSE;
    if (casting.pool->len == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "there are no voices");
    } else {
        const BcVoice *first = g_ptr_array_index(casting.pool, 0);
        if (!same_base(first->language, script->language))
            g_info("no voice speaks '%s'; voices of other languages will", script->language);
        casting.users = g_hash_table_new(NULL, NULL);
        casting.persons = g_hash_table_new(NULL, NULL);
        casting.keys = g_hash_table_new_full(NULL, NULL, NULL, g_free);
        casting.late = g_hash_table_new(NULL, NULL);
        casting.voice_of = g_new0(const BcVoice *, script->cast->len);
        casting.turns = bc_turns_new(script);
        done = assign(&casting, error);
        g_free(casting.voice_of);
        bc_turns_free(casting.turns);
        g_hash_table_unref(casting.users);
        g_hash_table_unref(casting.persons);
        g_hash_table_unref(casting.keys);
        g_hash_table_unref(casting.late);
    }
    g_ptr_array_unref(casting.pool);
    return done;
}
