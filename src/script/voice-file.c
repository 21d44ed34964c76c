#include "script/voice-file.h"

#include "script/groups.h"
#include "script/voice-command.h"
#include "script/words.h"

#include <math.h>
#include <string.h>

void bc_voice_free(gpointer data) {
    BcVoice *voice = data;
    if (voice == NULL) return;
    g_free(voice->id);
    g_free(voice->language);
    g_free(voice->engine);
    g_free(voice->path);
    g_free(voice->name);
    g_free(voice->file);
    g_free(voice->comment);
    bc_voice_command_free(voice->command);
    g_free(voice);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcVoice, bc_voice_free)

typedef struct {
    BcVoice *voice;
    char *folder; /* of the file */
    gboolean in_voice;
    char *command_key; /* the first key that only a command has, or NULL */
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
    file->voice->extra = g_str_equal(value, "extra");
    if (file->voice->narrator || file->voice->extra || g_str_equal(value, "speaker")) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG,
                "role is 'speaker', 'narrator' or 'extra', not '%s'", value);
    return FALSE;
}

static const char *const engines[] = {"espeak-ng", "flite", "command", NULL};

static gboolean set_engine(VoiceFile *file, const char *value, GError **error) {
    if (g_strv_contains(engines, value)) return set_text(&file->voice->engine, value, error);
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG,
                "engine is 'espeak-ng', 'flite' or 'command', not '%s'", value);
    return FALSE;
}

static gboolean set_name(VoiceFile *file, const char *value, GError **error) {
    return set_text(&file->voice->name, value, error);
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

static gboolean set_tract(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->tract, value, -24, 24, error);
}

static gboolean set_pace(VoiceFile *file, const char *value, GError **error) {
    return set_number(&file->voice->pace, value, 20, 1000, error);
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
    {"role", set_role},             /* speaker (also when absent), narrator, extra */
    {"engine", set_engine},         /* else espeak-ng */
    {"definition", set_definition}, /* the engine's own file, relative to this one; must be there */
    {"voice", set_name},            /* the engine's own name for it */
    {"gain", set_gain},             /* dB */
    {"pitch", set_pitch},           /* Hz, measured */
    {"tract", set_tract},           /* semitones, measured */
    {"pace", set_pace},             /* words a minute, measured */
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
    VoiceFile *file = data;
    gboolean known = TRUE;
    if (file->voice->command == NULL) file->voice->command = bc_voice_command_new(file->folder);
    if (file->command_key == NULL) file->command_key = g_strdup(key);
    if (!bc_voice_command_set(file->voice->command, key, value, &known, error)) return FALSE;
    if (known) return TRUE;
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

static gboolean missing(const char *key, GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' is missing", key);
    return FALSE;
}

/* What the engine needs is there, and nothing that it cannot use. */
static gboolean check(const VoiceFile *file, GError **error) {
    BcVoice *voice = file->voice;
    if (voice->sex == BC_SEX_UNKNOWN) return missing("sex", error);
    if (g_str_equal(voice->engine, "command")) {
        if (voice->command == NULL) return missing("command", error);
        return bc_voice_command_check(voice->command, error);
    }
    if (file->command_key != NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' is only for engine = command",
                    file->command_key);
        return FALSE;
    }
    if (voice->path != NULL) return TRUE;
    if (!g_str_equal(voice->engine, "flite")) return missing("definition", error);
    return voice->name != NULL ? TRUE : missing("voice", error);
}

static gboolean read_voice(VoiceFile *file, GError **error) {
    static const BcGroupHandler handler = {read_group, read_key};
    const char *path = file->voice->file;
    g_autoptr(GError) fault = NULL;
    if (!bc_groups_read(path, &handler, file, error)) return FALSE;
    if (check(file, &fault)) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s: %s", path, fault->message);
    return FALSE;
}

BcVoice *bc_voice_read(const char *path, const char *folder_name, GError **error) {
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
    voice->file = g_strdup(path);
    voice->word_error = -1;
    voice->tract = NAN;
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    g_autofree char *folder = g_path_get_dirname(absolute);
    VoiceFile file = {.voice = voice, .folder = folder};
    gboolean well = read_voice(&file, error);
    g_free(file.command_key);
    if (!well) return NULL;
    if (!g_str_equal(voice->engine, "command"))
        g_clear_pointer(&voice->command, bc_voice_command_free);
    else if (voice->name == NULL)
        voice->name = g_strdup(name);
    return g_steal_pointer(&voice);
}
