#include <briefcast/voice.h>

#include "base/data.h"
#include "script/groups.h"
#include "script/words.h"

#include <math.h>
#include <string.h>

/* A voice file, LANG/NAME.voice: one group [voice] with the keys in the table below. */

struct BcVoices {
    GPtrArray *list;   /* of BcVoice, sorted */
    GHashTable *by_id; /* id -> the same BcVoice */
};

static void voice_free(gpointer data) {
    BcVoice *voice = data;
    if (voice == NULL) return;
    g_free(voice->id);
    g_free(voice->language);
    g_free(voice->engine);
    g_free(voice->path);
    g_free(voice->comment);
    g_free(voice);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcVoice, voice_free)

typedef struct {
    BcVoice *voice;
    char *folder; /* of the file */
    gboolean in_voice;
} VoiceFile;

/* ---- the keys ---- */

static gboolean set_text(char **field, const char *value, GError **error) {
    if (*value == '\0') {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "a value is missing");
        return FALSE;
    }
    g_free(*field);
    *field = g_strdup(value);
    return TRUE;
}

static gboolean set_number(double *field, const char *value, double least, double most,
                           GError **error) {
    char *end;
    double number = g_ascii_strtod(value, &end);
    if (end == value || *end != '\0' || !isfinite(number)) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' is not a number", value);
        return FALSE;
    }
    if (number < least || number > most) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s is not between %g and %g", value, least,
                    most);
        return FALSE;
    }
    *field = number;
    return TRUE;
}

static gboolean set_language(VoiceFile *file, const char *value, GError **error) {
    return set_text(&file->voice->language, value, error);
}

static gboolean set_sex(VoiceFile *file, const char *value, GError **error) {
    if (bc_sex_from_name(value, &file->voice->sex) && file->voice->sex != BC_SEX_UNKNOWN)
        return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "sex is 'male' or 'female', not '%s'", value);
    return FALSE;
}

static gboolean set_role(VoiceFile *file, const char *value, GError **error) {
    file->voice->narrator = g_str_equal(value, "narrator");
    if (file->voice->narrator || g_str_equal(value, "speaker")) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "role is 'speaker' or 'narrator', not '%s'",
                value);
    return FALSE;
}

static gboolean set_engine(VoiceFile *file, const char *value, GError **error) {
    return set_text(&file->voice->engine, value, error);
}

static gboolean set_definition(VoiceFile *file, const char *value, GError **error) {
    if (*value == '\0') return set_text(&file->voice->path, value, error);
    g_free(file->voice->path);
    file->voice->path = g_canonicalize_filename(value, file->folder);
    if (g_file_test(file->voice->path, G_FILE_TEST_EXISTS)) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "there is no definition %s", file->voice->path);
    return FALSE;
}

static gboolean set_gain(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->gain_db, value, -60, 40, error);
}

static gboolean set_pitch(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->pitch_hz, value, 0, 1000, error);
}

static gboolean set_loudness(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->loudness, value, -100, 20, error);
}

static gboolean set_word_error(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->word_error, value, -1, 1000, error);
}

static gboolean set_comment(VoiceFile *file, const char *value, GError **error) {
    (void)error;
    g_free(file->voice->comment);
    file->voice->comment = g_strdup(value);
    return TRUE;
}

static const struct {
    const char *name;
    gboolean (*set)(VoiceFile *file, const char *value, GError **error);
} keys[] = {
    {"language", set_language},     /* BCP 47; else the folder's name */
    {"sex", set_sex},               /* male, female; must be there */
    {"role", set_role},             /* speaker (also when absent), narrator */
    {"engine", set_engine},         /* else espeak-ng */
    {"definition", set_definition}, /* the engine's own file, relative to this one; must be there */
    {"gain", set_gain},             /* dB */
    {"pitch", set_pitch},           /* Hz, measured */
    {"loudness", set_loudness},     /* LUFS before the gain, measured */
    {"word-error", set_word_error}, /* per cent, measured */
    {"comment", set_comment},       /* for people */
};

static gboolean read_group(const char *name, gpointer data, GError **error) {
    VoiceFile *file = data;
    if (!g_str_equal(name, "voice"))
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown group [%s]; only [voice] is known",
                    name);
    else if (file->in_voice)
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "[voice] comes twice");
    else
        return file->in_voice = TRUE;
    return FALSE;
}

static gboolean read_key(const char *key, const char *value, gpointer data, GError **error) {
    for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
        if (g_str_equal(keys[i].name, key)) return keys[i].set(data, value, error);
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown key '%s'", key);
    return FALSE;
}

/* ---- one file ---- */

/* Ids stand in scripts between blanks and bars, and in URLs. */
static gboolean is_plain(const char *name) {
    for (const char *p = name; *p != '\0'; p++)
        if (!g_ascii_isalnum(*p) && strchr("-_.", *p) == NULL) return FALSE;
    return *name != '\0';
}

static gboolean check(const BcVoice *voice, const char *path, GError **error) {
    const char *missing = NULL;
    if (voice->sex == BC_SEX_UNKNOWN) missing = "sex";
    if (voice->path == NULL) missing = "definition";
    if (missing == NULL) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s: '%s' is missing", path, missing);
    return FALSE;
}

static BcVoice *voice_read(const char *path, const char *folder_name, GError **error) {
    g_autofree char *name = g_path_get_basename(path);
    *strrchr(name, '.') = '\0';
    if (!is_plain(name) || !is_plain(folder_name)) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG,
                    "%s: a voice's name has only letters, digits, '-', '_' and '.'", path);
        return NULL;
    }
    g_autoptr(BcVoice) voice = g_new0(BcVoice, 1);
    voice->id = g_strdup_printf("%s/%s", folder_name, name);
    voice->language = g_strdup(folder_name);
    voice->engine = g_strdup("espeak-ng");
    voice->word_error = -1;
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    g_autofree char *folder = g_path_get_dirname(absolute);
    VoiceFile file = {.voice = voice, .folder = folder};
    static const BcGroupHandler handler = {read_group, read_key};
    if (!bc_groups_read(path, &handler, &file, error) || !check(voice, path, error)) return NULL;
    return g_steal_pointer(&voice);
}

/* ---- all of them ---- */

static gboolean load_folder(GHashTable *by_id, const char *folder, GError **error) {
    g_auto(GStrv) paths = bc_data_list(folder, ".voice");
    for (char **path = paths; *path != NULL; path++) {
        BcVoice *voice = voice_read(*path, folder, error);
        if (voice == NULL) return FALSE;
        g_hash_table_replace(by_id, voice->id, voice);
    }
    return TRUE;
}

static int compare_voices(gconstpointer a, gconstpointer b) {
    const BcVoice *left = *(BcVoice *const *)a, *right = *(BcVoice *const *)b;
    int order = g_ascii_strcasecmp(left->language, right->language);
    if (order == 0) order = (int)right->narrator - (int)left->narrator;
    return order != 0 ? order : strcmp(left->id, right->id);
}

BcVoices *bc_voices_load(GError **error) {
    g_autoptr(BcVoices) voices = g_new0(BcVoices, 1);
    voices->list = g_ptr_array_new();
    voices->by_id = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, voice_free);
    g_auto(GStrv) folders = bc_data_folders();
    for (char **folder = folders; *folder != NULL; folder++)
        if (!load_folder(voices->by_id, *folder, error)) return NULL;
    if (g_hash_table_size(voices->by_id) == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "there are no voices in %s",
                    bc_data_folder());
        return NULL;
    }
    GHashTableIter iter;
    gpointer voice;
    g_hash_table_iter_init(&iter, voices->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &voice)) g_ptr_array_add(voices->list, voice);
    g_ptr_array_sort(voices->list, compare_voices);
    return g_steal_pointer(&voices);
}

void bc_voices_free(BcVoices *voices) {
    if (voices == NULL) return;
    g_ptr_array_unref(voices->list);
    g_hash_table_unref(voices->by_id);
    g_free(voices);
}

const BcVoice *const *bc_voices_list(const BcVoices *voices, gsize *n) {
    *n = voices->list->len;
    return (const BcVoice *const *)(void *)voices->list->pdata;
}

const BcVoice *bc_voices_find(const BcVoices *voices, const char *id, const char *language) {
    if (strchr(id, '/') != NULL || language == NULL) return g_hash_table_lookup(voices->by_id, id);
    /* "en-gb", then "en": a voice of the language itself serves all its countries. */
    g_autofree char *code = g_ascii_strdown(language, -1);
    for (;;) {
        g_autofree char *full = g_strdup_printf("%s/%s", code, id);
        const BcVoice *voice = g_hash_table_lookup(voices->by_id, full);
        char *cut = MAX(strrchr(code, '-'), strrchr(code, '_'));
        if (voice != NULL || cut == NULL) return voice;
        *cut = '\0';
    }
}
