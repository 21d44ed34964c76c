#include "cli/cli.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const Command *const commands[] = {
    &command_play,   &command_render,    &command_script, &command_extract, &command_sentences,
    &command_quotes, &command_summarize, &command_voices, &command_say,
};

static gboolean be_quiet, be_verbose;

/* The library tells of trouble that does not stop the work through the log. */
static GLogWriterOutput write_log(GLogLevelFlags level, const GLogField *fields, gsize n,
                                  gpointer data) {
    const char *domain = NULL, *message = NULL;
    for (gsize i = 0; i < n; i++) {
        if (strcmp(fields[i].key, "GLIB_DOMAIN") == 0) domain = fields[i].value;
        if (strcmp(fields[i].key, "MESSAGE") == 0) message = fields[i].value;
    }
    if (g_strcmp0(domain, "briefcast") != 0 || (level & (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL)))
        return g_log_writer_default(level, fields, n, data);
    gboolean wanted = level & G_LOG_LEVEL_WARNING                        ? !be_quiet
                      : level & (G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO) ? be_verbose
                                                                         : FALSE;
    if (wanted) g_printerr("briefcast: %s\n", message);
    return G_LOG_WRITER_HANDLED;
}

static void print_raw(const char *text, FILE *stream) {
    fputs(text, stream);
    fflush(stream);
}

/* In a locale without UTF-8 GLib would replace what it cannot convert; names of files are bytes and
 * stay as they are. */
static void print_error(const char *text) { print_raw(text, stderr); }

int complain(const GError *error) {
    if (error->code != BC_ERROR_CANCELLED || error->domain != BC_ERROR)
        g_printerr("briefcast: %s\n", error->message);
    return bc_error_exit_status(error);
}

void say(const char *text) { fputs(text, stdout); }

gboolean output_is_closed(void) {
    struct pollfd reader = {.fd = STDOUT_FILENO, .events = POLLOUT};
    return poll(&reader, 1, 0) == 1 && (reader.revents & POLLERR) != 0;
}

int finish_output(int status) {
    if (fflush(stdout) == 0 && !ferror(stdout)) return status;
    if (output_is_closed()) return status;
    g_printerr("briefcast: standard output: cannot be written: %s\n", g_strerror(errno));
    return status != 0 ? status : 74;
}

gboolean has_sources(const Options *options, GError **error) {
    if (options->sources != NULL) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                "no source given: a file, a URL, or - for standard input");
    return FALSE;
}

BcBriefing *gather(const Options *options, Aim aim, int *status) {
    g_autoptr(GError) error = NULL;
    BcBriefingOptions briefing_values;
    *status = 0;
    if (!has_sources(options, &error) || !briefing_options(options, &briefing_values, &error)) {
        *status = complain(error);
        return NULL;
    }
    g_autoptr(BcBriefing) briefing = bc_briefing_new(&briefing_values, &error);
    if (briefing != NULL && aim == AIM_SOUND) bc_briefing_expect_sound(briefing);
    if (briefing == NULL || (aim != AIM_TEXT && !bc_briefing_prepare(briefing, &error))) {
        *status = complain(error);
        return NULL;
    }
    for (char **source = options->sources; *source != NULL; source++) {
        g_autoptr(GError) fault = NULL;
        if (bc_briefing_add(briefing, *source, &fault)) continue;
        int failed = complain(fault);
        if (*status == 0) *status = failed;
    }
    return bc_briefing_stories(briefing) > 0 ? g_steal_pointer(&briefing) : NULL;
}

static void print_help(void) {
    say("Usage: briefcast COMMAND [OPTION...] SOURCE...\n"
        "\n"
        "Turns news into multi-voice audio briefings.  A SOURCE is a file, - (standard input), an\n"
        "http(s) address, a saved page, a feed, or a script that 'briefcast script' has written.\n"
        "\n"
        "Commands:\n");
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        printf("  %-10s %s\n", commands[i]->name, commands[i]->summary);
    say("\n"
        "'briefcast COMMAND --help' lists a command's options; briefcast(1) tells all of it.\n");
}

static int unknown_command(const char *word) {
    const char *names[G_N_ELEMENTS(commands) + 1] = {NULL};
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) names[i] = commands[i]->name;
    const char *near = nearest(word, names);
    if (*word == '-')
        g_printerr("briefcast: unknown option %s; see 'briefcast --help'\n", word);
    else if (near != NULL)
        g_printerr("briefcast: no command '%s'; did you mean '%s'?\n", word, near);
    else if (strchr(word, '/') != NULL || strchr(word, '.') != NULL)
        g_printerr("briefcast: no command '%s'; to hear it: briefcast play %s\n", word, word);
    else
        g_printerr("briefcast: no command '%s'; see 'briefcast --help'\n", word);
    return 64;
}

static int run_command(const Command *command, int argc, char **argv) {
    Options options = {0};
    int status;
    if (options_parse(&options, command, argc, argv, &status)) {
        be_quiet = options.quiet;
        be_verbose = options.verbose;
        status = command->run(&options);
    }
    options_clear(&options);
    return status;
}

int main(int argc, char **argv) {
    g_log_set_writer_func(write_log, NULL, NULL);
    g_set_printerr_handler(print_error);
    if (argc < 2) {
        g_printerr("briefcast: no command given; see 'briefcast --help'\n");
        return 64;
    }
    const char *word = argv[1];
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || strcmp(word, "help") == 0) {
        print_help();
        return finish_output(0);
    }
    if (strcmp(word, "--version") == 0 || strcmp(word, "-V") == 0) {
        say("briefcast " BC_VERSION "\n");
        return finish_output(0);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(commands); i++)
        if (strcmp(word, commands[i]->name) == 0) {
            if (argc > 2 && strcmp(argv[2], "--version") == 0) {
                say("briefcast " BC_VERSION "\n");
                return finish_output(0);
            }
            return run_command(commands[i], argc - 1, argv + 1);
        }
    return unknown_command(word);
}
