#include "cli/cli.h"

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    int status;
    if (options->json && options->ssml) {
        g_set_error(&error, BC_ERROR, BC_ERROR_USAGE, "--json and --ssml exclude each other");
        return complain(error);
    }
    g_autoptr(BcBriefing) briefing = gather(options, AIM_SCRIPT, &status);
    if (briefing == NULL) return status;
    const BcScript *script = bc_briefing_script(briefing, &error);
    if (script == NULL) return complain(error);
    g_autofree char *text = options->json   ? bc_script_print_json(script)
                            : options->ssml ? bc_script_print_ssml(script)
                                            : bc_script_print(script);
    say(text);
    return finish_output(status);
}

const Command command_script = {
    .name = "script",
    .arguments = "SOURCE...",
    .summary = "print what would be said, by whom, in which voice",
    .description = "The text and the JSON can be edited and given to render or play as a source.",
    .groups = OPTIONS_SOURCE | OPTIONS_CHOICE | OPTIONS_CAST | OPTIONS_ALOUD | OPTIONS_WORK |
              OPTIONS_JSON | OPTIONS_SSML,
    .run = run,
};
