#include "script/cast-private.h"

#include "base/data.h"
#include "script/groups.h"
#include "script/names.h"
#include "script/pls.h"
#include "script/saying-private.h"
#include "script/words.h"

#include <string.h>

static void person_free(gpointer data) {
    BcCastPerson *person = data;
    g_free(person->name);
    g_free(person->family);
    g_free(person->office);
    g_free(person->ipa);
    g_free(person->voice);
    g_free(person->place);
    g_free(person);
}

static void pin_free(gpointer data) {
    BcPin *pin = data;
    g_free(pin->key);
    g_free(pin->voice);
    g_free(pin);
}

void bc_cast_free(BcCast *cast) {
    if (cast == NULL) return;
    g_ptr_array_unref(cast->people);
    g_hash_table_unref(cast->by_name);
    g_hash_table_unref(cast->by_family);
    g_ptr_array_unref(cast->pins);
    bc_memory_free(cast->memory);
    g_free(cast->memory_path);
    g_free(cast);
}

/* ---- reading ---- */

typedef struct {
    BcCast *cast;
    BcCastPerson *person; /* of the group */
    const char *path;
    gboolean shipped;
} CastFile;

/* A family that comes twice names nobody by itself. */
static void index_family(BcCast *cast, BcCastPerson *person) {
    gboolean taken = g_hash_table_contains(cast->by_family, person->family);
    g_hash_table_replace(cast->by_family, g_strdup(person->family), taken ? NULL : person);
}

static void add_name(BcCast *cast, const char *name, BcCastPerson *person) {
    g_hash_table_replace(cast->by_name, bc_name_key(name), person);
}

static gboolean set_aliases(CastFile *file, const char *value, GError **error) {
    g_auto(GStrv) aliases = g_strsplit(value, ";", -1);
    for (char **alias = aliases; *alias != NULL; alias++) {
        g_autofree char *key = bc_name_key(*alias);
        if (*key == '\0') continue;
        const BcCastPerson *other = g_hash_table_lookup(file->cast->by_name, key);
        if (other != NULL && other != file->person)
            return bc_data_fail(error, "'%s' is also a name of %s", g_strstrip(*alias),
                                other->name);
        add_name(file->cast, *alias, file->person);
    }
    return TRUE;
}

static gboolean set_family(CastFile *file, const char *value, GError **error) {
    g_autofree char *key = bc_name_key(value);
    if (*key == '\0') return bc_data_fail(error, "family is empty");
    g_free(file->person->family);
    file->person->family = g_steal_pointer(&key);
    return TRUE;
}

static gboolean set_sex(CastFile *file, const char *value, GError **error) {
    if (bc_sex_from_name(value, &file->person->sex)) return TRUE;
    return bc_data_fail(error, "sex is 'male', 'female' or 'unknown', not '%s'", value);
}

static gboolean set_office(CastFile *file, const char *value, GError **error) {
    (void)error;
    g_free(file->person->office);
    file->person->office = g_strdup(value);
    return TRUE;
}

static gboolean set_pronunciation(CastFile *file, const char *value, GError **error) {
    if (!bc_pls_is_ipa(value)) return bc_data_fail(error, "'%s' is not IPA", value);
    g_free(file->person->ipa);
    file->person->ipa = *value != '\0' ? g_strdup(value) : NULL;
    file->person->shipped_ipa = file->shipped;
    return TRUE;
}

/* "voice =" takes a shipped voice away. */
static gboolean set_voice(CastFile *file, const char *value, GError **error) {
    (void)error;
    BcCastPerson *person = file->person;
    g_free(person->voice);
    g_free(person->place);
    person->voice = *value != '\0' ? g_strdup(value) : NULL;
    person->place = g_strdup(file->path);
    person->shipped = file->shipped;
    return TRUE;
}

static gboolean read_key(const char *key, const char *value, gpointer data, GError **error) {
    static const struct {
        const char *name;
        gboolean (*set)(CastFile *file, const char *value, GError **error);
    } keys[] = {{"aliases", set_aliases},
                {"family", set_family},
                {"sex", set_sex},
                {"office", set_office},
                {"pronunciation", set_pronunciation},
                {"voice", set_voice}};
    for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
        if (g_str_equal(keys[i].name, key)) return keys[i].set(data, value, error);
    return bc_data_fail(error, "unknown key '%s'", key);
}

/* The person that a group of a later file means by `key`: "[Putin]" is Vladimir Putin. */
static BcCastPerson *known_person(const BcCast *cast, const char *key) {
    BcCastPerson *person = g_hash_table_lookup(cast->by_name, key);
    return person != NULL ? person : g_hash_table_lookup(cast->by_family, key);
}

static BcCastPerson *new_person(BcCast *cast, const char *name) {
    BcCastPerson *person = g_new0(BcCastPerson, 1);
    person->name = g_strdup(name);
    person->family = bc_name_family(name);
    g_ptr_array_add(cast->people, person);
    add_name(cast, name, person);
    return person;
}

static gboolean read_group(const char *name, gpointer data, GError **error) {
    CastFile *file = data;
    g_autofree char *key = bc_name_key(name);
    if (*key == '\0') return bc_data_fail(error, "[%s] is not a name", name);
    file->person = known_person(file->cast, key);
    if (file->person == NULL) file->person = new_person(file->cast, name);
    return TRUE;
}

static gboolean read_file(BcCast *cast, const char *path, gboolean shipped, GError **error) {
    static const BcGroupHandler handler = {read_group, read_key};
    CastFile file = {.cast = cast, .path = path, .shipped = shipped};
    if (!bc_groups_read(path, &handler, &file, error)) return FALSE;
    /* Families are known only when the file has been read, and are not looked up within it. */
    g_hash_table_remove_all(cast->by_family);
    for (guint i = 0; i < cast->people->len; i++)
        index_family(cast, g_ptr_array_index(cast->people, i));
    return TRUE;
}

BcCast *bc_cast_load(const char *path, GError **error) {
    g_autoptr(BcCast) cast = g_new0(BcCast, 1);
    cast->people = g_ptr_array_new_with_free_func(person_free);
    cast->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    cast->by_family = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    cast->pins = g_ptr_array_new_with_free_func(pin_free);
    g_auto(GStrv) files = bc_data_list("cast", ".cast");
    for (char **file = files; *file != NULL; file++)
        if (!read_file(cast, *file, g_str_has_prefix(*file, bc_data_folder()), error)) return NULL;
    if (path != NULL && !read_file(cast, path, FALSE, error)) return NULL;
    return g_steal_pointer(&cast);
}

/* ---- how they are called ---- */

/* A shipped pronunciation is an English newsreader's and gives way to the lexicons. */
static void pronounce(const BcCastPerson *person, const char *name, const char *ipa,
                      BcSaying *saying) {
    bc_saying_add(saying, person->shipped_ipa ? "en" : NULL, name, ipa,
                  person->shipped_ipa ? 0 : G_MAXUINT);
}

/* The family name alone, where each word of the name has its own in `ipa`. */
static void pronounce_family(const BcCastPerson *person, BcSaying *saying) {
    g_auto(GStrv) words = g_strsplit(person->name, " ", -1);
    g_auto(GStrv) sounds = g_strsplit(person->ipa, " ", -1);
    if (g_strv_length(words) != g_strv_length(sounds) || words[0] == NULL) return;
    for (guint i = 0; words[i] != NULL; i++) {
        g_autofree char *key = bc_name_key(words[i]);
        if (g_str_equal(key, person->family)) pronounce(person, words[i], sounds[i], saying);
    }
}

void bc_cast_pronounce(const BcCast *cast, BcSaying *saying) {
    for (guint i = 0; i < cast->people->len; i++) {
        const BcCastPerson *person = g_ptr_array_index(cast->people, i);
        if (person->ipa == NULL) continue;
        pronounce(person, person->name, person->ipa, saying);
        if (!person->shipped_ipa) pronounce_family(person, saying);
    }
}

/* ---- asking ---- */

void bc_cast_pin(BcCast *cast, const char *name, const char *voice) {
    BcPin *pin = g_new(BcPin, 1);
    *pin = (BcPin){.key = bc_name_key(name), .voice = g_strdup(voice)};
    g_ptr_array_insert(cast->pins, 0, pin);
}

const BcCastPerson *bc_cast_person(const BcCast *cast, const BcCastMember *member) {
    if (member->kind != BC_SPEAKER_PERSON) return NULL;
    g_autofree char *name = bc_name_key(member->name);
    g_autofree char *family = bc_name_key(member->family);
    const BcCastPerson *person = g_hash_table_lookup(cast->by_name, name);
    if (person == NULL && g_str_equal(name, family))
        person = g_hash_table_lookup(cast->by_family, family);
    if (person == NULL) return NULL;
    gboolean contradict = person->sex != BC_SEX_UNKNOWN && member->sex != BC_SEX_UNKNOWN &&
                          person->sex != member->sex;
    return contradict ? NULL : person;
}

static const char *pin_for_key(const BcCast *cast, const char *key) {
    for (guint i = 0; i < cast->pins->len; i++) {
        const BcPin *pin = g_ptr_array_index(cast->pins, i);
        if (g_str_equal(pin->key, key)) return pin->voice;
    }
    return NULL;
}

static const char *pin_for_person(const BcCast *cast, const BcCastPerson *person) {
    for (guint i = 0; person != NULL && i < cast->pins->len; i++) {
        const BcPin *pin = g_ptr_array_index(cast->pins, i);
        if (known_person(cast, pin->key) == person) return pin->voice;
    }
    return NULL;
}

const char *bc_cast_pinned(const BcCast *cast, const BcCastMember *member) {
    if (cast->pins->len == 0) return NULL;
    g_autofree char *name = bc_name_key(member->name);
    g_autofree char *family = bc_name_key(member->family);
    g_autofree char *id = bc_name_key(member->id);
    const char *voice = pin_for_key(cast, name);
    if (voice == NULL) voice = pin_for_key(cast, id);
    if (voice == NULL) voice = pin_for_person(cast, bc_cast_person(cast, member));
    /* "Johnson" pinned means any Johnson. */
    return voice != NULL ? voice : pin_for_key(cast, family);
}

/* ---- remembering ---- */

const char *bc_cast_name(const BcCast *cast, const BcCastMember *member) {
    const BcCastPerson *person = bc_cast_person(cast, member);
    return person != NULL ? person->name : member->name;
}

gboolean bc_cast_recall(BcCast *cast, const char *path, GError **error) {
    g_clear_pointer(&cast->memory, bc_memory_free);
    g_free(cast->memory_path);
    cast->memory_path = path != NULL
                            ? g_strdup(path)
                            : g_build_filename(g_get_user_state_dir(), "briefcast", "voices", NULL);
    cast->memory = bc_memory_read(cast->memory_path, error);
    if (cast->memory == NULL) g_clear_pointer(&cast->memory_path, g_free);
    return cast->memory != NULL;
}

static int compare_lasting(gconstpointer a, gconstpointer b) {
    const BcHeard *left = a, *right = b;
    return left->order < right->order ? -1 : 1;
}

gboolean bc_cast_remember(const BcCast *cast, const BcScript *script, const BcVoices *voices,
                          GError **error) {
    if (cast->memory == NULL) return TRUE;
    guint n;
    const BcCastMember *members = bc_script_cast(script, &n);
    const char *language = bc_script_language(script);
    g_autoptr(GArray) heard = g_array_new(FALSE, FALSE, sizeof(BcHeard));
    for (guint i = 1; i < n; i++) {
        if (members[i].lasting == 0) continue;
        BcHeard one = {bc_cast_name(cast, &members[i]), members[i].sex,
                       bc_voices_find(voices, members[i].voice, language), members[i].lasting};
        if (one.voice != NULL) g_array_append_val(heard, one);
    }
    g_array_sort(heard, compare_lasting);
    return heard->len == 0 ||
           bc_memory_add(cast->memory_path, (const BcHeard *)(gpointer)heard->data, heard->len,
                         voices, language, error);
}
