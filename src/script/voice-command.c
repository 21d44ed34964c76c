#include "script/voice-command.h"
#include "base/data.h"

#include <string.h>

enum { DEFAULT_TIMEOUT = 30 };

BcVoiceCommand *bc_voice_command_new(const char *folder) {
    BcVoiceCommand *command = g_new0(BcVoiceCommand, 1);
    command->folder = g_strdup(folder);
    command->timeout = DEFAULT_TIMEOUT;
    return command;
}

void bc_voice_command_free(BcVoiceCommand *command) {
    if (command == NULL) return;
    g_strfreev(command->argv);
    g_free(command->folder);
    g_free(command->line);
    g_free(command->format);
    g_free(command);
}

guint bc_command_format_width(const char *format) {
    static const struct {
        const char *name;
        guint width;
    } formats[] = {{"s8", 1},    {"u8", 1},    {"s16le", 2}, {"s16be", 2}, {"s24le", 3},
                   {"s24be", 3}, {"s32le", 4}, {"s32be", 4}, {"f32le", 4}, {"f32be", 4},
                   {"f64le", 8}, {"f64be", 8}, {"ulaw", 1},  {"alaw", 1}};
    for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
        if (g_str_equal(formats[i].name, format)) return formats[i].width;
    return 0;
}

/* ---- the keys ---- */

/* Split as a shell would, and nothing else of a shell; but "~/" is what everybody writes. */
static gboolean set_command(BcVoiceCommand *command, const char *value, GError **error) {
    g_autoptr(GError) fault = NULL;
    if (!g_shell_parse_argv(value, NULL, &command->argv, &fault))
        return bc_data_fail(error, "command: %s", fault->message);
    if (command->argv == NULL || *command->argv == NULL)
        return bc_data_fail(error, "command names no program");
    for (char **arg = command->argv; *arg != NULL; arg++) {
        if (!g_str_has_prefix(*arg, "~/")) continue;
        char *whole = g_build_filename(g_get_home_dir(), *arg + 2, NULL);
        g_free(*arg);
        *arg = whole;
    }
    return **command->argv != '\0' || bc_data_fail(error, "command names no program");
}

static gboolean set_choice(const char *key, const char *value, const char *const *choices,
                           int *chosen, GError **error) {
    for (*chosen = 0; choices[*chosen] != NULL; (*chosen)++)
        if (g_str_equal(value, choices[*chosen])) return TRUE;
    g_autofree char *all = g_strjoinv(", ", (char **)choices);
    return bc_data_fail(error, "%s is one of %s, not '%s'", key, all, value);
}

static gboolean set_input(BcVoiceCommand *command, const char *value, GError **error) {
    static const char *const choices[] = {"stdin", "argument", "file", NULL};
    int chosen;
    if (!set_choice("input", value, choices, &chosen, error)) return FALSE;
    command->input = (BcCommandInput)chosen;
    return TRUE;
}

static gboolean set_output(BcVoiceCommand *command, const char *value, GError **error) {
    static const char *const choices[] = {"wav", "raw", "path", NULL};
    int chosen;
    if (!set_choice("output", value, choices, &chosen, error)) return FALSE;
    command->output = (BcCommandOutput)chosen;
    return TRUE;
}

static gboolean set_line(BcVoiceCommand *command, const char *value, GError **error) {
    if (*value == '\0') return bc_data_fail(error, "a value is missing");
    command->line = g_strdup(value);
    return TRUE;
}

static gboolean set_format(BcVoiceCommand *command, const char *value, GError **error) {
    if (bc_command_format_width(value) == 0)
        return bc_data_fail(error, "format '%s' is not known; s16le, f32le and the like are",
                            value);
    command->format = g_strdup(value);
    return TRUE;
}

static gboolean set_count(guint *field, const char *key, const char *value, guint least, guint most,
                          GError **error) {
    guint64 number;
    if (!g_ascii_string_to_unsigned(value, 10, least, most, &number, NULL))
        return bc_data_fail(error, "%s is a number from %u to %u, not '%s'", key, least, most,
                            value);
    *field = (guint)number;
    return TRUE;
}

static gboolean set_rate(BcVoiceCommand *command, const char *value, GError **error) {
    return set_count(&command->rate, "sample-rate", value, 1000, 384000, error);
}

static gboolean set_channels(BcVoiceCommand *command, const char *value, GError **error) {
    return set_count(&command->channels, "channels", value, 1, 16, error);
}

static gboolean set_persistent(BcVoiceCommand *command, const char *value, GError **error) {
    command->persistent = g_str_equal(value, "yes");
    return command->persistent || g_str_equal(value, "no") ||
           bc_data_fail(error, "persistent is yes or no, not '%s'", value);
}

static gboolean set_timeout(BcVoiceCommand *command, const char *value, GError **error) {
    char *end;
    command->timeout = g_ascii_strtod(value, &end);
    return (end != value && *end == '\0' && command->timeout >= 0.1 && command->timeout <= 3600) ||
           bc_data_fail(error, "timeout is seconds from 0.1 to 3600, not '%s'", value);
}

gboolean bc_voice_command_set(BcVoiceCommand *command, const char *key, const char *value,
                              gboolean *known, GError **error) {
    static const struct {
        const char *name;
        gboolean (*set)(BcVoiceCommand *command, const char *value, GError **error);
    } keys[] = {
        {"command", set_command},   {"input", set_input},           {"output", set_output},
        {"line", set_line},         {"format", set_format},         {"sample-rate", set_rate},
        {"channels", set_channels}, {"persistent", set_persistent}, {"timeout", set_timeout},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
        if (g_str_equal(keys[i].name, key)) return keys[i].set(command, value, error);
    *known = FALSE;
    return TRUE;
}

/* ---- all of them together ---- */

static gboolean mentions(const BcVoiceCommand *command, const char *placeholder) {
    for (char **arg = command->argv; *arg != NULL; arg++)
        if (strstr(*arg, placeholder) != NULL) return TRUE;
    return FALSE;
}

static gboolean check_persistent(const BcVoiceCommand *command, GError **error) {
    if (command->input != BC_INPUT_STDIN)
        return bc_data_fail(error, "a persistent command gets its texts by standard input");
    if (mentions(command, "{output}"))
        return bc_data_fail(error,
                            "a persistent command has {output} in 'line'; in 'command' {folder}");
    if (command->line == NULL) return TRUE;
    if (strstr(command->line, "{text}") == NULL && strstr(command->line, "{string}") == NULL)
        return bc_data_fail(error, "there is neither {text} nor {string} in 'line'");
    return TRUE;
}

/* The text goes where its placeholder is. */
static gboolean check_input(BcVoiceCommand *command, GError **error) {
    gboolean text = mentions(command, "{text}"), file = mentions(command, "{file}");
    if (text && file) return bc_data_fail(error, "the command has both {text} and {file}");
    if (text) command->input = BC_INPUT_ARGUMENT;
    if (file) command->input = BC_INPUT_FILE;
    if (command->input == BC_INPUT_ARGUMENT && !text)
        return bc_data_fail(error, "there is no {text} in the command");
    if (command->input == BC_INPUT_FILE && !file)
        return bc_data_fail(error, "there is no {file} in the command");
    return TRUE;
}

gboolean bc_voice_command_check(BcVoiceCommand *command, GError **error) {
    if (command->argv == NULL) return bc_data_fail(error, "'command' is missing");
    if (!check_input(command, error)) return FALSE;
    if (command->persistent && !check_persistent(command, error)) return FALSE;
    if (!command->persistent && command->line != NULL)
        return bc_data_fail(error, "'line' is only for persistent = yes");
    if (command->output == BC_OUTPUT_RAW) {
        if (command->rate == 0) return bc_data_fail(error, "output = raw needs a sample-rate");
        if (command->format == NULL) command->format = g_strdup("s16le");
        if (command->channels == 0) command->channels = 1;
    } else if (command->rate != 0 || command->format != NULL || command->channels != 0) {
        return bc_data_fail(error, "sample-rate, format and channels are only for output = raw");
    }
    return TRUE;
}
