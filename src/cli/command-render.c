#include "cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* A pattern such as ~/briefings/%F.ogg, for the moment of the call.  Without a % the name is taken
 * as it is. */
static char *output_path(const char *pattern, GError **error) {
    if (strchr(pattern, '%') == NULL) return g_strdup(pattern);
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    char *path = g_utf8_validate(pattern, -1, NULL) ? g_date_time_format(now, pattern) : NULL;
    if (path == NULL || *path == '\0') {
        g_free(path);
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "%s: not a pattern of strftime (write %%%% for a %%)", pattern);
        return NULL;
    }
    /* Tomorrow's folder is not there yet: a dated briefing must not be lost for it. */
    g_autofree char *folder = g_path_get_dirname(path);
    if (g_mkdir_with_parents(folder, 0777) != 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_OUTPUT, "%s: cannot be made", folder);
        g_free(path);
        return NULL;
    }
    return path;
}

static BcSink *open_stream(const BcSinkOptions *wanted, GError **error) {
    if (isatty(STDOUT_FILENO)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "sound is not written to a terminal; use -o FILE or a pipe");
        return NULL;
    }
    return bc_sink_new_stream(STDOUT_FILENO, wanted, error);
}

BcSink *open_output(const Options *options, const BcSoundTags *tags, GError **error) {
    BcSinkOptions wanted = sink_options(options, tags);
    if (strcmp(options->output, "-") == 0) return open_stream(&wanted, error);
    g_autofree char *path = output_path(options->output, error);
    return path != NULL ? bc_sink_new_file(path, &wanted, error) : NULL;
}

static gboolean write_briefing(BcBriefing *briefing, const Options *options, GError **error) {
    BcSoundTags tags;
    bc_briefing_tags(briefing, &tags);
    g_autoptr(BcSink) sink = open_output(options, &tags, error);
    if (sink == NULL) return FALSE;
    Progress progress;
    progress_init(&progress, options);
    gboolean written =
        bc_briefing_perform(briefing, sink, progress_update, &progress, NULL, error) &&
        bc_sink_close(sink, error);
    progress_clear(&progress);
    double lufs, peak;
    if (written && options->verbose && bc_sink_loudness(sink, &lufs, &peak))
        g_message("%s: %.1f LUFS, true peak %.1f dBTP", options->output, lufs, peak);
    return written;
}

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    int status;
    if (options->output == NULL) {
        g_set_error(&error, BC_ERROR, BC_ERROR_USAGE, "render needs -o FILE, or -o - for a pipe");
        return complain(error);
    }
    g_autoptr(BcBriefing) briefing = gather(options, AIM_SOUND, &status);
    if (briefing == NULL) return status;
    signals_watch();
    if (!write_briefing(briefing, options, &error)) {
        if (strcmp(options->output, "-") == 0 && output_is_closed()) return status;
        int failed = complain(error);
        g_clear_pointer(&briefing, bc_briefing_free);
        signals_die();
        return failed;
    }
    return status;
}

const Command command_render = {
    .name = "render",
    .arguments = "SOURCE...",
    .summary = "write a briefing to a sound file",
    .description = "Writes WAV, FLAC, Ogg Vorbis, Opus or MP3, by FILE's suffix.  The file appears "
                   "whole or not at all.",
    .groups = OPTIONS_SOURCE | OPTIONS_CHOICE | OPTIONS_CAST | OPTIONS_ALOUD | OPTIONS_WORK |
              OPTIONS_OUTPUT | OPTIONS_STEREO | OPTIONS_LOUDNESS,
    .run = run,
};
