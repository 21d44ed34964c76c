#include "cli/cli.h"

#include <unistd.h>

/* Work that is over sooner than this needs no report. */
#define PATIENCE_MICROSECONDS 500000
#define EVERY_MICROSECONDS 200000

void progress_init(Progress *progress, const Options *options) {
    *progress = (Progress){
        .wanted = !options->quiet && isatty(STDERR_FILENO),
        .began = g_get_monotonic_time(),
    };
}

gboolean progress_update(guint done, guint total, double seconds, gpointer data) {
    Progress *progress = data;
    if (signals_caught()) return FALSE;
    gint64 now = g_get_monotonic_time();
    if (!progress->wanted || total == 0 || now - progress->began < PATIENCE_MICROSECONDS ||
        now - progress->last < EVERY_MICROSECONDS)
        return TRUE;
    progress->last = now;
    progress->shown = TRUE;
    int spoken = (int)seconds;
    g_printerr("\r%u of %u, %d:%02d spoken", done, total, spoken / 60, spoken % 60);
    if (done > 0) {
        gint64 left = (now - progress->began) * (total - done) / done / G_USEC_PER_SEC;
        g_printerr(", %d:%02d left\033[K", (int)(left / 60), (int)(left % 60));
    }
    return TRUE;
}

void progress_clear(Progress *progress) {
    if (progress->shown) g_printerr("\r\033[K");
    progress->shown = FALSE;
}
