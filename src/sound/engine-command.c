/* Any program that turns text into sound.
 *
 * Its settings come from the voice file (script/voice-command.h) and travel to the process of the
 * voice as lines of "key value".  A persistent program lives in that process, which therefore
 * serves its utterances in turn; any other is started for each utterance. */
#define _GNU_SOURCE
#include "base/program.h"
#include "script/voice-command.h"
#include "sound/decode.h"
#include "sound/engine.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { USUAL_PACE = 170, MOST_ARGUMENTS = 255, LONGEST_REPLY = 1 << 28 };

/* ---- in the host ---- */

static char *add_line(char *text, const char *key, const char *value) {
    char *escaped = g_strescape(value, NULL);
    char *longer = g_strdup_printf("%s%s %s\n", text, key, escaped);
    g_free(escaped);
    g_free(text);
    return longer;
}

static char *add_number(char *text, const char *key, double value) {
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    return add_line(text, key, g_ascii_dtostr(digits, sizeof digits, value));
}

static char *describe(const BcVoice *voice) {
    const BcVoiceCommand *command = voice->command;
    char *text = g_strdup("");
    for (char **arg = command->argv; *arg != NULL; arg++) text = add_line(text, "arg", *arg);
    text = add_line(text, "folder", command->folder);
    text = add_line(text, "voice", voice->name != NULL ? voice->name : voice->id);
    if (command->line != NULL) text = add_line(text, "line", command->line);
    if (command->format != NULL) text = add_line(text, "format", command->format);
    text = add_number(text, "input", command->input);
    text = add_number(text, "output", command->output);
    text = add_number(text, "rate", command->rate);
    text = add_number(text, "channels", command->channels);
    text = add_number(text, "persistent", command->persistent);
    text = add_number(text, "timeout", command->timeout);
    return add_number(text, "pace", voice->pace > 0 ? voice->pace : USUAL_PACE);
}

/* ---- in the voice's process: what was described ---- */

static struct {
    char *argv[MOST_ARGUMENTS + 1];
    guint argc;
    char *folder, *voice, *line, *format;
    BcCommandInput input;
    BcCommandOutput output;
    BcRawFormat raw;
    gboolean persistent;
    double timeout, pace;
} settings;

static void take_line(const char *key, char *value) {
    if (g_str_equal(key, "arg") && settings.argc < MOST_ARGUMENTS)
        settings.argv[settings.argc++] = value;
    if (g_str_equal(key, "folder")) settings.folder = value;
    if (g_str_equal(key, "voice")) settings.voice = value;
    if (g_str_equal(key, "line")) settings.line = value;
    if (g_str_equal(key, "format")) settings.format = value;
    double number = g_ascii_strtod(value, NULL);
    if (g_str_equal(key, "input")) settings.input = (BcCommandInput)number;
    if (g_str_equal(key, "output")) settings.output = (BcCommandOutput)number;
    if (g_str_equal(key, "rate")) settings.raw.rate = (guint)number;
    if (g_str_equal(key, "channels")) settings.raw.channels = (guint)number;
    if (g_str_equal(key, "persistent")) settings.persistent = number > 0;
    if (g_str_equal(key, "timeout")) settings.timeout = number;
    if (g_str_equal(key, "pace")) settings.pace = number;
}

static char *start(void) { return NULL; }

static char *load(const char *description) {
    for (const char *line = description; *line != '\0';) {
        gsize length = strcspn(line, "\n"), key_length = strcspn(line, " ");
        char *key = g_strndup(line, key_length);
        char *escaped = g_strndup(line + key_length + 1, length - key_length - 1);
        take_line(key, g_strcompress(escaped)); /* kept as long as the process */
        g_free(key);
        g_free(escaped);
        line += length + 1;
    }
    settings.raw.format = settings.format;
    char *wrong = bc_decode_prepare();
    if (wrong == NULL && settings.argc == MOST_ARGUMENTS)
        wrong = g_strdup("the command has too many arguments");
    return wrong;
}

static gboolean takes_turns(void) { return settings.persistent; }

/* ---- placeholders ---- */

typedef struct {
    const char *name, *value;
} Placeholder;

enum { PLACEHOLDERS = 8 };

typedef struct {
    Placeholder all[PLACEHOLDERS + 1]; /* the last has no name */
    char rate[16], stretch[G_ASCII_DTOSTR_BUF_SIZE];
    char *string, *folder, *output, *file;
} Placeholders;

/* A string of Lisp, JSON, C and others alike. */
static char *quoted(const char *text) {
    char *string = g_malloc(2 * strlen(text) + 3), *end = string;
    *end++ = '"';
    for (const char *p = text; *p != '\0'; p++) {
        if (*p == '"' || *p == '\\') *end++ = '\\';
        *end++ = *p;
    }
    *end++ = '"';
    *end = '\0';
    return string;
}

/* `folder` may be NULL. */
static void placeholders_init(Placeholders *p, const char *text, guint rate, const char *folder,
                              guint number) {
    *p = (Placeholders){0};
    g_snprintf(p->rate, sizeof p->rate, "%u", rate);
    g_ascii_formatd(p->stretch, sizeof p->stretch, "%.3f", settings.pace / rate);
    p->string = quoted(text);
    p->folder = g_strdup(folder != NULL ? folder : "");
    p->output = g_strdup_printf("%s/sound-%u.wav", p->folder, number);
    p->file = g_strdup_printf("%s/text-%u.txt", p->folder, number);
    const Placeholder all[] = {
        {"{text}", text},          {"{string}", p->string},     {"{rate}", p->rate},
        {"{stretch}", p->stretch}, {"{voice}", settings.voice}, {"{folder}", p->folder},
        {"{output}", p->output},   {"{file}", p->file}};
    memcpy(p->all, all, sizeof all);
}

static void placeholders_clear(Placeholders *p) {
    g_free(p->string);
    g_free(p->folder);
    g_free(p->output);
    g_free(p->file);
}

static const Placeholder *placeholder_at(const Placeholders *p, const char *text) {
    for (const Placeholder *one = p->all; one->name != NULL; one++)
        if (g_str_has_prefix(text, one->name)) return one;
    return NULL;
}

/* Braces that are no placeholder's stay: JSON has many.  What is put in is not looked at again. */
static char *filled(const char *template, const Placeholders *p) {
    gsize length = 1;
    for (const char *at = template; *at != '\0'; at++) {
        const Placeholder *one = placeholder_at(p, at);
        length += one != NULL ? strlen(one->value) : 1;
    }
    char *text = g_malloc(length), *end = text;
    for (const char *at = template; *at != '\0';) {
        const Placeholder *one = placeholder_at(p, at);
        if (one != NULL) {
            end = stpcpy(end, one->value);
            at += strlen(one->name);
        } else {
            *end++ = *at++;
        }
    }
    *end = '\0';
    return text;
}

/* A text that begins with a dash must not be an option. */
static char *argument(const char *template, const Placeholders *p) {
    char *value = filled(template, p);
    if (!g_str_equal(template, "{text}") || *value != '-') return value;
    char *safe = g_strdup_printf(" %s", value);
    g_free(value);
    return safe;
}

static char **arguments(const Placeholders *p) {
    char **argv = g_new0(char *, settings.argc + 1);
    for (guint i = 0; i < settings.argc; i++) argv[i] = argument(settings.argv[i], p);
    return argv;
}

static void arguments_free(char **argv) {
    for (char **arg = argv; *arg != NULL; arg++) g_free(*arg);
    g_free(argv);
}

static gboolean needs(const char *placeholder) {
    if (settings.line != NULL && strstr(settings.line, placeholder) != NULL) return TRUE;
    for (guint i = 0; i < settings.argc; i++)
        if (strstr(settings.argv[i], placeholder) != NULL) return TRUE;
    return FALSE;
}

/* ---- temporary files ---- */

/* NULL with *wrong set, or where none is needed; the warden of the program removes it. */
static char *make_folder(char **wrong) {
    if (!needs("{folder}") && !needs("{output}") && !needs("{file}")) return NULL;
    const char *place = getenv("TMPDIR");
    if (place == NULL || *place != '/') place = "/tmp";
    char *folder = g_strdup_printf("%s/briefcast-XXXXXX", place);
    if (mkdtemp(folder) != NULL) return folder;
    *wrong = g_strdup_printf("no temporary folder in %s: %s", place, g_strerror(errno));
    g_free(folder);
    return NULL;
}

static char *write_text(const char *path, const char *text) {
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    gsize n = strlen(text), at = 0;
    while (fd >= 0 && at < n) {
        ssize_t written = write(fd, text + at, n - at);
        if (written < 0 && errno != EINTR) break;
        if (written > 0) at += (gsize)written;
    }
    char *wrong = at < n ? g_strdup_printf("%s: %s", path, g_strerror(errno)) : NULL;
    if (fd >= 0) close(fd);
    return wrong;
}

/* All of a regular file; NULL where there is none. */
static guint8 *read_file(const char *path, gsize *n) {
    struct stat about;
    *n = 0;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    gboolean fits = fd >= 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode) &&
                    about.st_size < LONGEST_REPLY;
    guint8 *bytes = fits ? g_malloc((gsize)about.st_size + 1) : NULL;
    while (fits && *n < (gsize)about.st_size) {
        ssize_t got = read(fd, bytes + *n, (gsize)about.st_size - *n);
        if (got == 0 || (got < 0 && errno != EINTR)) break;
        if (got > 0) *n += (gsize)got;
    }
    if (fd >= 0) close(fd);
    return bytes;
}

/* The file that one of the lines names. */
static char *named_file(const guint8 *bytes, gsize n) {
    const char *at = (const char *)bytes, *end = at + n;
    while (at < end) {
        gsize length = 0;
        while (at + length < end && at[length] != '\n') length++;
        if (at + length == end) return NULL; /* not a whole line yet */
        char *name = g_strndup(at, length);
        g_strstrip(name);
        char *path =
            *name == '/' ? g_strdup(name) : g_strdup_printf("%s/%s", settings.folder, name);
        struct stat about;
        gboolean found = *name != '\0' && stat(path, &about) == 0 && S_ISREG(about.st_mode);
        g_free(name);
        if (found) return path;
        g_free(path);
        at += length + 1;
    }
    return NULL;
}

static char *decode_file(const char *path, const char *folder, BcSamples *samples) {
    gsize n;
    guint8 *bytes = read_file(path, &n);
    if (bytes == NULL) return g_strdup_printf("it wrote no sound to %s", path);
    const BcRawFormat *raw = settings.output == BC_OUTPUT_RAW ? &settings.raw : NULL;
    char *wrong = bc_decode(bytes, n, raw, samples);
    g_free(bytes);
    if (folder != NULL && *folder != '\0' && g_str_has_prefix(path, folder)) unlink(path);
    return wrong;
}

/* ---- a program for one utterance ---- */

static char *decode_talk(const BcProgramTalk *talk, const Placeholders *p, BcSamples *samples) {
    if (settings.output == BC_OUTPUT_PATH) {
        char *path = named_file(talk->output, talk->n_output);
        if (path == NULL) return g_strdup("it named no file with the sound");
        char *wrong = decode_file(path, p->folder, samples);
        g_free(path);
        return wrong;
    }
    if (needs("{output}")) return decode_file(p->output, p->folder, samples);
    const BcRawFormat *raw = settings.output == BC_OUTPUT_RAW ? &settings.raw : NULL;
    return bc_decode(talk->output, talk->n_output, raw, samples);
}

static char *speak_once(const char *text, guint rate, BcSamples *samples) {
    char *wrong = NULL, *folder = make_folder(&wrong);
    if (wrong != NULL) return wrong;
    Placeholders p;
    placeholders_init(&p, text, rate, folder, 1);
    char **argv = arguments(&p);
    char *input = settings.input == BC_INPUT_STDIN ? g_strdup_printf("%s\n", text) : g_strdup("");
    BcProgram program;
    BcProgramTalk talk = {.input = input, .n_input = strlen(input), .seconds = settings.timeout};
    if (settings.input == BC_INPUT_FILE) wrong = write_text(p.file, text);
    char *unstarted = bc_program_start(&program, argv, settings.folder, folder);
    if (unstarted != NULL && folder != NULL) rmdir(folder);
    if (wrong == NULL) wrong = unstarted;
    if (wrong == NULL) wrong = bc_program_talk(&program, &talk);
    if (wrong == NULL) wrong = decode_talk(&talk, &p, samples);
    bc_program_stop(&program);
    g_free(talk.output);
    g_free(input);
    g_free(folder);
    arguments_free(argv);
    placeholders_clear(&p);
    return wrong;
}

/* ---- a program that stays ---- */

static BcProgram lasting = {.in = -1, .out = -1, .err = -1, .leash = -1, .status = -1};
static char *lasting_folder;
static guint lasting_number; /* of the utterance */

/* Where the sound begins in a reply, and how long it is: 0 while that is not known. */
typedef struct {
    gsize begin, length;
    char *path;
} Reply;

static guint32 little_endian(const guint8 *b) {
    return b[0] | (guint32)b[1] << 8 | (guint32)b[2] << 16 | (guint32)b[3] << 24;
}

static gboolean is_whole_wav(const guint8 *bytes, gsize n, Reply *reply, char **wrong) {
    if (memcmp(bytes, "RIFF", MIN(n, 4)) != 0) {
        *wrong = g_strdup("it answers with something else than a WAV");
        return FALSE;
    }
    if (n < 12) return FALSE;
    reply->length = (gsize)little_endian(bytes + 4) + 8;
    if (reply->length >= 44 && reply->length < LONGEST_REPLY) return n >= reply->length;
    *wrong = g_strdup("its WAV does not say how long it is; a persistent command's must");
    return FALSE;
}

/* A line with the number of bytes, then those. */
static gboolean is_whole_raw(const guint8 *bytes, gsize n, Reply *reply, char **wrong) {
    gsize digits = 0;
    while (digits < n && g_ascii_isdigit((char)bytes[digits])) digits++;
    if (digits > 9 || (digits < n && (digits == 0 || bytes[digits] != '\n'))) {
        *wrong = g_strdup("it does not begin with a line that has the number of bytes");
        return FALSE;
    }
    if (digits == n) return FALSE;
    reply->begin = digits + 1;
    reply->length = (gsize)g_ascii_strtoull((const char *)bytes, NULL, 10);
    return n >= reply->begin + reply->length;
}

static gboolean is_whole(const guint8 *bytes, gsize n, gpointer data, char **wrong) {
    Reply *reply = data;
    if (n == 0) return FALSE;
    if (settings.output == BC_OUTPUT_WAV) return is_whole_wav(bytes, n, reply, wrong);
    if (settings.output == BC_OUTPUT_RAW) return is_whole_raw(bytes, n, reply, wrong);
    reply->path = named_file(bytes, n);
    return reply->path != NULL;
}

static char *start_lasting(const Placeholders *p) {
    char **argv = arguments(p);
    char *wrong = bc_program_start(&lasting, argv, settings.folder, lasting_folder);
    arguments_free(argv);
    return wrong;
}

/* Where it has died or said something unasked since the last time, a new one. */
static char *ensure_lasting(const char *text, guint rate) {
    if (lasting.warden != 0 && bc_program_is_spoilt(&lasting)) bc_program_stop(&lasting);
    if (lasting.warden != 0) return NULL;
    char *wrong = NULL;
    g_free(lasting_folder);
    lasting_folder = make_folder(&wrong);
    if (wrong != NULL) return wrong;
    Placeholders p;
    placeholders_init(&p, text, rate, lasting_folder, lasting_number);
    wrong = start_lasting(&p);
    placeholders_clear(&p);
    return wrong;
}

static char *ask_lasting(const char *text, guint rate, BcSamples *samples) {
    Placeholders p;
    placeholders_init(&p, text, rate, lasting_folder, lasting_number);
    char *line = settings.line != NULL ? filled(settings.line, &p) : g_strdup(text);
    char *input = g_strconcat(line, "\n", NULL);
    Reply reply = {0};
    BcProgramTalk talk = {.input = input,
                          .n_input = strlen(input),
                          .seconds = settings.timeout,
                          .whole = is_whole,
                          .data = &reply};
    char *wrong = bc_program_talk(&lasting, &talk);
    if (wrong == NULL && settings.output == BC_OUTPUT_PATH) {
        wrong = decode_file(reply.path, lasting_folder, samples);
    } else if (wrong == NULL) {
        const BcRawFormat *raw = settings.output == BC_OUTPUT_RAW ? &settings.raw : NULL;
        wrong = bc_decode(talk.output + reply.begin, reply.length, raw, samples);
        if (talk.n_output > reply.begin + reply.length) bc_program_stop(&lasting); /* out of step */
    }
    g_free(reply.path);
    g_free(talk.output);
    g_free(input);
    g_free(line);
    placeholders_clear(&p);
    return wrong;
}

static char *speak(const char *text, guint rate, BcSamples *samples) {
    char *wrong;
    if (settings.persistent) {
        lasting_number++;
        wrong = ensure_lasting(text, rate);
        if (wrong == NULL) wrong = ask_lasting(text, rate, samples);
    } else {
        wrong = speak_once(text, rate, samples);
    }
    if (wrong == NULL) return NULL;
    char *named = g_strdup_printf("%s: %s", settings.argv[0], wrong);
    g_free(wrong);
    return named;
}

const BcEngine bc_engine_command = {.name = "command",
                                    .foreign = TRUE,
                                    .other_rates = TRUE,
                                    .describe = describe,
                                    .start = start,
                                    .load = load,
                                    .speak = speak,
                                    .takes_turns = takes_turns};
