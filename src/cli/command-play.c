#include "cli/cli.h"

static gboolean play(BcBriefing *briefing, BcSink *sink, const Options *options, GError **error) {
    Progress progress;
    progress_init(&progress, options);
    gboolean played =
        bc_briefing_perform(briefing, sink, progress_update, &progress, NULL, error) &&
        bc_sink_close(sink, error);
    progress_clear(&progress);
    return played;
}

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    int status;
    BcSinkOptions wanted = sink_options(options, NULL);
    /* The device opens while the sources are read. */
    g_autoptr(BcSink) sink =
        bc_sink_start_speakers(options->driver, options->device, &wanted, &error);
    if (sink == NULL) return complain(error);
    g_autoptr(BcBriefing) briefing = gather(options, AIM_SOUND, &status);
    if (briefing == NULL) return status;
    signals_watch();
    if (!play(briefing, sink, options, &error)) {
        int failed = complain(error);
        g_clear_pointer(&sink, bc_sink_free);
        g_clear_pointer(&briefing, bc_briefing_free);
        signals_die();
        return failed;
    }
    return status;
}

const Command command_play = {
    .name = "play",
    .arguments = "SOURCE...",
    .summary = "listen to a briefing now",
    .groups = OPTIONS_SOURCE | OPTIONS_CHOICE | OPTIONS_CAST | OPTIONS_ALOUD | OPTIONS_WORK |
              OPTIONS_SPEAKERS | OPTIONS_STEREO | OPTIONS_LOUDNESS,
    .run = run,
};
