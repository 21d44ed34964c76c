#include "cli/cli.h"

#include <string.h>

/* Built for one command at a time, since GOptionEntry has places to write to in it. */
typedef struct {
    OptionGroups groups;
    GOptionEntry entry;
} GroupedEntry;

static GArray *entries_for(Options *o, OptionGroups groups) {
    /* Texts are file names to GLib, so that it leaves their bytes alone whatever the locale is:
     * under cron it is "C". */
    const GroupedEntry all[] = {
        {OPTIONS_CHOICE,
         {"length", 'l', 0, G_OPTION_ARG_FILENAME, &o->length,
          "listening time: 90s, 2m30s, 1h or full (default 2m)", "TIME"}},
        {OPTIONS_CHOICE,
         {"sentences", 'n', 0, G_OPTION_ARG_INT, &o->sentences, "at most N sentences of each story",
          "N"}},
        {OPTIONS_CHOICE,
         {"words", 'w', 0, G_OPTION_ARG_INT, &o->words, "at most N words of each story", "N"}},
        {OPTIONS_CHOICE,
         {"all", 'a', 0, G_OPTION_ARG_NONE, &o->all,
          "everything, no summary (the same as --length full)", NULL}},
        {OPTIONS_CHOICE,
         {"headlines", 0, 0, G_OPTION_ARG_NONE, &o->headlines,
          "of each story its headline and one sentence; with --length of as many as fit", NULL}},
        {OPTIONS_EXPLAIN,
         {"explain", 0, 0, G_OPTION_ARG_NONE, &o->explain,
          "tell of every sentence why it is read or not", NULL}},
        {OPTIONS_OUTPUT,
         {"output", 'o', 0, G_OPTION_ARG_FILENAME, &o->output,
          "write FILE; a pattern of strftime such as %F.ogg; - is standard output", "FILE"}},
        {OPTIONS_OUTPUT,
         {"format", 'f', 0, G_OPTION_ARG_FILENAME, &o->format,
          "wav, flac, ogg, opus or mp3 (default: by FILE's suffix; wav to a pipe)", "FORMAT"}},
        {OPTIONS_LOUDNESS,
         {"loudness", 0, 0, G_OPTION_ARG_FILENAME, &o->loudness,
          "how loud everybody is, -31 to -10 (default -16), or off", "LUFS"}},
        {OPTIONS_STEREO,
         {"stereo", 0, 0, G_OPTION_ARG_NONE, &o->stereo,
          "seat the speakers apart, the narrator in the middle", NULL}},
        {OPTIONS_OUTPUT | OPTIONS_SPEAKERS,
         {"sample-rate", 0, 0, G_OPTION_ARG_INT, &o->sample_rate,
          "samples a second, such as 44100 or 48000 (default 22050; of opus 24000)", "HZ"}},
        {OPTIONS_SPEAKERS,
         {"driver", 0, 0, G_OPTION_ARG_FILENAME, &o->driver,
          "libao's driver, such as pulse or alsa (default: what libao finds)", "NAME"}},
        {OPTIONS_SPEAKERS,
         {"device", 0, 0, G_OPTION_ARG_FILENAME, &o->device, "the driver's device or sink",
          "NAME"}},
        {OPTIONS_JSON,
         {"json", 0, 0, G_OPTION_ARG_NONE, &o->json, "print JSON, one object a line and source",
          NULL}},
        {OPTIONS_SSML,
         {"ssml", 0, 0, G_OPTION_ARG_NONE, &o->ssml, "print SSML for another synthesiser", NULL}},
        {OPTIONS_SAY,
         {"say", 0, 0, G_OPTION_ARG_FILENAME, &o->say, "say TEXT in each voice", "TEXT"}},
        {OPTIONS_CAST,
         {"voice", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o->voices,
          "give the speaker NAME (or narrator) the voice VOICE; may be repeated", "NAME=VOICE"}},
        {OPTIONS_CAST,
         {"cast", 0, 0, G_OPTION_ARG_FILENAME, &o->cast, "read voices pinned to people from FILE",
          "FILE"}},
        {OPTIONS_CAST,
         {"no-state", 0, 0, G_OPTION_ARG_NONE, &o->no_state,
          "neither keep to the voices that people had before nor remember them", NULL}},
        {OPTIONS_CAST,
         {"reported", 0, 0, G_OPTION_ARG_NONE, &o->reported,
          "let speakers also say what is reported without quotation marks", NULL}},
        {OPTIONS_CAST,
         {"min-confidence", 0, 0, G_OPTION_ARG_FILENAME, &o->min_confidence,
          "leave words to the narrator whose speaker is less sure than P, 0 to 1 (default 0.4)",
          "P"}},
        {OPTIONS_ONE_VOICE,
         {"name", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o->names,
          "say the name NAME; may be repeated", "NAME"}},
        {OPTIONS_ONE_VOICE,
         {"voice", 0, 0, G_OPTION_ARG_FILENAME, &o->voice,
          "the voice that speaks (default: the language's narrator)", "VOICE"}},
        {OPTIONS_ONE_VOICE,
         {"show", 0, 0, G_OPTION_ARG_NONE, &o->show,
          "print what would be said, pronunciations between slashes, and be silent", NULL}},
        {OPTIONS_ALOUD,
         {"lexicon", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o->lexicons,
          "read pronunciations from the PLS file FILE; may be repeated", "FILE"}},
        {OPTIONS_CAST | OPTIONS_ONE_VOICE,
         {"rate", 'r', 0, G_OPTION_ARG_INT, &o->rate,
          "speed in words a minute, 80 to 450 (default 170)", "N"}},
        {OPTIONS_SOURCE,
         {"stories", 0, 0, G_OPTION_ARG_INT, &o->stories,
          "newest entries to take from a feed (default 5)", "N"}},
        {OPTIONS_SOURCE,
         {"timeout", 0, 0, G_OPTION_ARG_INT, &o->timeout,
          "seconds to wait for one transfer (default 30)", "N"}},
        {OPTIONS_SOURCE | OPTIONS_LANGUAGE,
         {"lang", 0, 0, G_OPTION_ARG_FILENAME, &o->language,
          "language, such as en or de (default: the source's own)", "CODE"}},
        {OPTIONS_WORK,
         {"jobs", 'j', 0, G_OPTION_ARG_INT, &o->jobs,
          "synthesis workers (default: one for each processor)", "N"}},
        {~0U, {"quiet", 'q', 0, G_OPTION_ARG_NONE, &o->quiet, "no progress, no warnings", NULL}},
        {~0U, {"verbose", 'v', 0, G_OPTION_ARG_NONE, &o->verbose, "tell what is done", NULL}},
        {~0U, {"help", 'h', 0, G_OPTION_ARG_NONE, &o->help, "list the options", NULL}},
        {~0U, {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &o->sources, NULL, NULL}},
    };
    GArray *entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));
    for (gsize i = 0; i < G_N_ELEMENTS(all); i++)
        if (all[i].groups & groups) g_array_append_val(entries, all[i].entry);
    return entries;
}

static gsize edit_distance(const char *a, const char *b) {
    gsize n = strlen(b);
    g_autofree gsize *row = g_new(gsize, n + 1);
    for (gsize j = 0; j <= n; j++) row[j] = j;
    for (gsize i = 1; a[i - 1] != '\0'; i++) {
        gsize diagonal = row[0];
        row[0] = i;
        for (gsize j = 1; j <= n; j++) {
            gsize substitute = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            row[j] = MIN(substitute, MIN(row[j], row[j - 1]) + 1);
        }
    }
    return row[n];
}

const char *nearest(const char *word, const char *const *candidates) {
    const char *best = NULL;
    gsize best_distance = strlen(word) > 256 ? 0 : MAX(2, strlen(word) / 3) + 1;
    for (; *candidates != NULL && best_distance > 0; candidates++) {
        /* An unfinished word is near to what it begins. */
        gsize distance = strlen(word) > 1 && g_str_has_prefix(*candidates, word)
                             ? 1
                             : edit_distance(word, *candidates);
        if (distance < best_distance) {
            best_distance = distance;
            best = *candidates;
        }
    }
    return best;
}

/* GLib says "Unknown option --foo" and "Unknown option -x". */
static void explain(const GError *fault, const Command *command, const GArray *entries) {
    const char *dashes = strstr(fault->message, "--");
    const char *names[64] = {NULL};
    guint n = 0;
    for (guint i = 0; i < entries->len && n < G_N_ELEMENTS(names) - 2; i++) {
        const GOptionEntry *entry = &g_array_index(entries, GOptionEntry, i);
        if (*entry->long_name != '\0') names[n++] = entry->long_name;
    }
    g_autofree char *message = g_strdup(fault->message);
    *message = g_ascii_tolower(*message);
    g_autofree char *word =
        dashes != NULL ? g_strndup(dashes + 2, strcspn(dashes + 2, "= ")) : NULL;
    const char *near =
        g_error_matches(fault, G_OPTION_ERROR, G_OPTION_ERROR_UNKNOWN_OPTION) && word != NULL
            ? nearest(word, names)
            : NULL;
    if (near != NULL)
        g_printerr("briefcast: %s; did you mean --%s?\n", message, near);
    else
        g_printerr("briefcast: %s; see 'briefcast %s --help'\n", message, command->name);
}

static gboolean check_numbers(const Options *o) {
    const struct {
        const char *name;
        int value, most;
    } numbers[] = {
        {"sentences", o->sentences, 1000000},
        {"words", o->words, 100000000},
        {"stories", o->stories, 1000},
        {"timeout", o->timeout, 86400},
        {"jobs", o->jobs, 256},
        {"rate", o->rate, 450},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(numbers); i++)
        if (numbers[i].value < 0 || numbers[i].value > numbers[i].most) {
            g_printerr("briefcast: --%s %d is not within 1 to %d\n", numbers[i].name,
                       numbers[i].value, numbers[i].most);
            return FALSE;
        }
    return TRUE;
}

static gboolean parse_loudness(Options *o) {
    o->lufs = o->loudness == NULL ? BC_LOUDNESS_DEFAULT : BC_LOUDNESS_OFF;
    if (o->loudness == NULL || strcmp(o->loudness, "off") == 0) return TRUE;
    char *end;
    o->lufs = g_ascii_strtod(o->loudness, &end);
    if (end != o->loudness && *end == '\0' && o->lufs >= BC_LOUDNESS_LOWEST &&
        o->lufs <= BC_LOUDNESS_HIGHEST)
        return TRUE;
    g_printerr("briefcast: --loudness %s is not within %g to %g LUFS, nor off\n", o->loudness,
               BC_LOUDNESS_LOWEST, BC_LOUDNESS_HIGHEST);
    return FALSE;
}

static gboolean check_sample_rate(int asked) {
    g_autoptr(GString) list = g_string_new(NULL);
    if (asked == 0) return TRUE;
    for (const guint *rate = bc_sink_sample_rates(NULL); *rate != 0; rate++) {
        if (asked > 0 && *rate == (guint)asked) return TRUE;
        g_string_append_printf(list, "%s%u", list->len > 0 ? ", " : "", *rate);
    }
    g_printerr("briefcast: --sample-rate %d: there are %s\n", asked, list->str);
    return FALSE;
}

/* GLib's -n 0 and no -n look the same, but "no sentences" is not what 0 does here. */
static gboolean refuse_zero(int argc, char **argv) {
    for (int i = 1; i < argc && argv[i] != NULL && strcmp(argv[i], "--") != 0; i++) {
        const char *value = NULL;
        const char *const names[] = {
            "--sentences",   "--words", "--stories", "--timeout", "--jobs", "--rate",
            "--sample-rate", "-n",      "-w",        "-j",        "-r"};
        for (gsize k = 0; k < G_N_ELEMENTS(names) && value == NULL; k++) {
            gsize length = strlen(names[k]);
            if (strcmp(argv[i], names[k]) == 0)
                value = i + 1 < argc ? argv[i + 1] : NULL;
            else if (g_str_has_prefix(argv[i], names[k]))
                value = names[k][1] != '-'       ? argv[i] + length
                        : argv[i][length] == '=' ? argv[i] + length + 1
                                                 : NULL;
        }
        if (value != NULL && strcmp(value, "0") == 0) {
            g_printerr("briefcast: %s: 0 is not a number of at least 1\n", argv[i]);
            return TRUE;
        }
    }
    return FALSE;
}

/* GLib reads "-j2" as two flags; everybody else as -j 2.  Free with g_strfreev. */
static char **split_short_values(int argc, char **argv) {
    g_autoptr(GStrvBuilder) out = g_strv_builder_new();
    gboolean options_ended = FALSE;
    for (int i = 0; i < argc; i++) {
        const char *word = argv[i];
        options_ended = options_ended || strcmp(word, "--") == 0;
        gboolean joined = i > 0 && !options_ended && word[0] == '-' && word[1] != '\0' &&
                          strchr("lnwofrj", word[1]) != NULL && word[2] != '\0';
        if (!joined) {
            g_strv_builder_add(out, word);
            continue;
        }
        char flag[] = {'-', word[1], '\0'};
        g_strv_builder_add(out, flag);
        g_strv_builder_add(out, word + 2 + (word[2] == '='));
    }
    return g_strv_builder_end(out);
}

static gboolean check_text(const char *text, const char *what) {
    if (text == NULL || g_utf8_validate(text, -1, NULL)) return TRUE;
    g_printerr("briefcast: %s is not valid UTF-8\n", what);
    return FALSE;
}

/* GLib's own help goes through the locale, which under cron cannot print its ellipsis. */
static void print_help(GOptionContext *context) {
    g_autofree char *help = g_option_context_get_help(context, TRUE, NULL);
    const char *rest = g_str_has_prefix(help, "Usage:\n  ") ? help + strlen("Usage:\n  ") : help;
    say("Usage: ");
    say(rest);
}

gboolean options_parse(Options *options, const Command *command, int argc, char **argv,
                       int *status) {
    g_autoptr(GArray) entries = entries_for(options, command->groups);
    g_autofree char *name = g_strdup_printf("briefcast %s", command->name);
    g_autofree char *usage = g_strdup_printf("%s - %s", command->arguments, command->summary);
    g_autoptr(GOptionContext) context = g_option_context_new(usage);
    if (command->description != NULL) g_option_context_set_summary(context, command->description);
    g_option_context_set_description(context, "See briefcast(1) for all of it.");
    g_option_context_add_main_entries(context, (const GOptionEntry *)(void *)entries->data, NULL);
    g_set_prgname(name);
    g_autoptr(GError) fault = NULL;
    *status = 64;
    g_auto(GStrv) words = split_short_values(argc, argv);
    if (refuse_zero((int)g_strv_length(words), words)) return FALSE;
    g_option_context_set_help_enabled(context, FALSE);
    if (!g_option_context_parse_strv(context, &words, &fault)) {
        explain(fault, command, entries);
        return FALSE;
    }
    if (options->help) {
        print_help(context);
        *status = finish_output(0);
        return FALSE;
    }
    if (!check_numbers(options) || !check_sample_rate(options->sample_rate)) return FALSE;
    if (!parse_loudness(options)) return FALSE;
    if (!check_text(options->say, "the text after --say")) return FALSE;
    if (!check_text(options->voice, "the name after --voice")) return FALSE;
    for (char **said = options->names; said != NULL && *said != NULL; said++)
        if (!check_text(*said, "the name after --name")) return FALSE;
    for (char **pin = options->voices; pin != NULL && *pin != NULL; pin++)
        if (!check_text(*pin, "the name after --voice")) return FALSE;
    if (options->quiet && options->verbose) {
        g_printerr("briefcast: --quiet and --verbose exclude each other\n");
        return FALSE;
    }
    return TRUE;
}

void options_clear(Options *options) {
    g_strfreev(options->sources);
    g_strfreev(options->voices);
    g_strfreev(options->names);
    g_strfreev(options->lexicons);
    g_free(options->voice);
    g_free(options->length);
    g_free(options->loudness);
    g_free(options->min_confidence);
    g_free(options->cast);
    g_free(options->language);
    g_free(options->output);
    g_free(options->format);
    g_free(options->driver);
    g_free(options->device);
    g_free(options->say);
    *options = (Options){0};
}

/* One "2m" of "2m30s"; its unit must be smaller than that of the one before. */
static const char *parse_part(const char *p, double *seconds, double *smaller_than) {
    char *end;
    if (!g_ascii_isdigit(*p) && *p != '.') return NULL;
    double value = g_ascii_strtod(p, &end);
    double unit = *end == 'h' ? 3600 : *end == 'm' ? 60 : *end == 's' || *end == '\0' ? 1 : 0;
    if (end == p || unit == 0 || unit >= *smaller_than || memchr(p, 'x', (gsize)(end - p)) != NULL)
        return NULL;
    *smaller_than = unit;
    *seconds += value * unit;
    return *end == '\0' ? end : end + 1;
}

/* "2:30" and "1:02:30". */
static gboolean parse_clock(const char *text, double *seconds) {
    g_auto(GStrv) parts = g_strsplit(text, ":", 4);
    guint n = g_strv_length(parts);
    if (n < 2 || n > 3) return FALSE;
    for (guint i = 0; i < n; i++) {
        guint64 value;
        if (!g_ascii_string_to_unsigned(parts[i], 10, 0, i == 0 ? 99 : 59, &value, NULL))
            return FALSE;
        *seconds = *seconds * 60 + (double)value;
    }
    return TRUE;
}

gboolean parse_length(const char *text, double *seconds, GError **error) {
    *seconds = 0;
    if (strcmp(text, "full") == 0) return TRUE;
    const char *p = text;
    double smaller_than = G_MAXDOUBLE;
    if (strchr(text, ':') != NULL)
        p = parse_clock(text, seconds) ? "" : NULL;
    else
        do p = parse_part(p, seconds, &smaller_than);
        while (p != NULL && *p != '\0');
    if (p != NULL && *seconds >= 1 && *seconds < 360000) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                "--length %s is not a time such as 90s, 2m30s, 1h or full", text);
    return FALSE;
}

/* A share such as 0.9; 0 asks for everything, for which the library wants a number above 0. */
static gboolean parse_confidence(const char *text, double *confidence, GError **error) {
    char *end;
    *confidence = g_ascii_strtod(text, &end);
    if (end == text || *end != '\0' || !(*confidence >= 0 && *confidence <= 1)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "--min-confidence %s is not a number from 0 to 1", text);
        return FALSE;
    }
    *confidence = MAX(*confidence, 1e-9);
    return TRUE;
}

BcSinkOptions sink_options(const Options *options, const BcSoundTags *tags) {
    return (BcSinkOptions){.format = options->format,
                           .sample_rate = (guint)options->sample_rate,
                           .channels = options->stereo ? 2 : 1,
                           .loudness = options->lufs,
                           .tags = tags};
}

gboolean briefing_options(const Options *options, BcBriefingOptions *briefing, GError **error) {
    *briefing = (BcBriefingOptions){
        .sentences = (guint)options->sentences,
        .words = (guint)options->words,
        .rate = (guint)options->rate,
        .jobs = (guint)options->jobs,
        .loudness = options->lufs,
        .language = options->language,
        .cast_file = options->cast,
        .voices = (const char *const *)options->voices,
        .lexicons = (const char *const *)options->lexicons,
        .headlines = options->headlines,
        .reasons = options->explain,
        .reported = options->reported,
        .remember = !options->no_state,
        .source = {.stories = (guint)options->stories, .timeout_seconds = (guint)options->timeout},
    };
    if (options->min_confidence != NULL &&
        !parse_confidence(options->min_confidence, &briefing->min_confidence, error))
        return FALSE;
    gboolean limited = options->sentences > 0 || options->words > 0;
    if (options->all && (limited || options->length != NULL)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "--all excludes --length, --sentences and --words");
        return FALSE;
    }
    if (options->headlines && (limited || options->all)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "--headlines is one sentence of each story: it excludes --all, --sentences and "
                    "--words");
        return FALSE;
    }
    if (options->length != NULL) return parse_length(options->length, &briefing->seconds, error);
    briefing->seconds = options->all || limited || options->headlines ? 0 : 120;
    return TRUE;
}
