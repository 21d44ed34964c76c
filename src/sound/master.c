#define _GNU_SOURCE
#include "sound/master.h"
#include "sound/limit.h"
#include "sound/loudness.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* What is limited in pieces is what it would be in one: a piece is looked at with what is before
 * it, until a limiter has forgotten that, and what it has to look ahead to. */
enum { PIECE = 1 << 16, BEFORE = 22048, AFTER = 1024, TRIALS = 6 };
#define MOST_GAIN 24.0 /* dB */
#define NEAR_LU 0.05

struct BcMaster {
    char *path;
    guint channels;
    double lufs;
    BcLoudness *meter;
    double peak; /* of full scale */
    int fd;      /* with all frames; -1: they could not be kept */
    guint64 frames;
};

static int open_nameless(const char *path) {
    g_autofree char *folder = g_path_get_dirname(path);
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0) return fd;
    g_autofree char *name = g_build_filename(folder, ".briefcast.XXXXXX", NULL);
    fd = mkostemp(name, O_CLOEXEC);
    if (fd >= 0) unlink(name);
    return fd;
}

BcMaster *bc_master_new(const char *path, guint channels, double lufs, GError **error) {
    BcLoudness *meter = bc_loudness_new(channels, BC_SAMPLE_RATE, FALSE, error);
    if (meter == NULL) return NULL;
    BcMaster *master = g_new0(BcMaster, 1);
    *master = (BcMaster){.path = g_strdup(path),
                         .channels = channels,
                         .lufs = lufs,
                         .meter = meter,
                         .fd = open_nameless(path)};
    return master;
}

static void forget(BcMaster *master) {
    if (master->fd >= 0) close(master->fd);
    master->fd = -1;
}

void bc_master_free(BcMaster *master) {
    if (master == NULL) return;
    forget(master);
    bc_loudness_free(master->meter);
    g_free(master->path);
    g_free(master);
}

static void measure(BcMaster *master, const gint16 *samples, gsize frames) {
    bc_loudness_add(master->meter, samples, frames);
    /* only what could be higher than all before is looked at between the samples */
    double most = BC_LIMIT_CEILING / (32768 * MAX(master->peak, 1e-4));
    g_autoptr(BcLimit) peaks = bc_limit_new(samples, frames, master->channels, most);
    master->peak = MAX(master->peak, bc_limit_peak(peaks));
}

static gboolean write_all(int fd, const char *bytes, gsize n) {
    while (n > 0) {
        ssize_t written = write(fd, bytes, n);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return FALSE;
        bytes += written;
        n -= (gsize)written;
    }
    return TRUE;
}

void bc_master_add(BcMaster *master, const gint16 *samples, gsize frames) {
    gsize bytes = frames * master->channels * sizeof *samples;
    if (master->fd >= 0 && !write_all(master->fd, (const char *)samples, bytes)) forget(master);
    master->frames += frames;
    measure(master, samples, frames);
}

double bc_master_loudness(const BcMaster *master) { return bc_loudness_integrated(master->meter); }

double bc_master_true_peak(const BcMaster *master) { return 20 * log10(master->peak); }

gboolean bc_master_is_off(const BcMaster *master) {
    double measured = bc_master_loudness(master);
    if (measured == BC_LOUDNESS_NONE || fabs(measured - master->lufs) <= BC_MASTER_TOLERANCE)
        return FALSE;
    if (master->fd < 0)
        g_warning("%s: is at %.1f LUFS instead of %.1f, since there was no room to keep its sound",
                  master->path, measured, master->lufs);
    return master->fd >= 0;
}

/* ---- writing anew ---- */

static gboolean read_frames(const BcMaster *master, guint64 first, gint16 *samples, gsize frames,
                            GError **error) {
    gsize width = master->channels * sizeof *samples, n = frames * width;
    char *to = (char *)samples;
    off_t at = (off_t)(first * width);
    while (n > 0) {
        ssize_t got = pread(master->fd, to, n, at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) {
            g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: cannot be read back: %s", master->path,
                        got < 0 ? g_strerror(errno) : "it is shorter than it was");
            return FALSE;
        }
        to += got;
        at += got;
        n -= (gsize)got;
    }
    return TRUE;
}

/* All frames times `gain`, limited, piece by piece. */
static gboolean limit_all(const BcMaster *master, double gain, BcMasterFunc to, gpointer data,
                          GError **error) {
    gsize room = (gsize)(BEFORE + PIECE + AFTER) * master->channels;
    g_autofree gint16 *in = g_new(gint16, room), *out = g_new(gint16, room);
    for (guint64 at = 0; at < master->frames; at += PIECE) {
        guint64 first = at - MIN(at, BEFORE);
        gsize n = (gsize)MIN((guint64)PIECE, master->frames - at);
        gsize all = (gsize)(MIN(at + n + AFTER, master->frames) - first);
        if (!read_frames(master, first, in, all, error)) return FALSE;
        g_autoptr(BcLimit) limit = bc_limit_new(in, all, master->channels, gain);
        bc_limit_apply(limit, gain, out);
        if (!to(out + (at - first) * master->channels, n, data, error)) return FALSE;
    }
    return TRUE;
}

static gboolean start_measuring(BcMaster *master, GError **error) {
    g_clear_pointer(&master->meter, bc_loudness_free);
    master->peak = 0;
    master->meter = bc_loudness_new(master->channels, BC_SAMPLE_RATE, FALSE, error);
    return master->meter != NULL;
}

static gboolean only_measure(const gint16 *samples, gsize frames, gpointer data, GError **error) {
    (void)error;
    measure(data, samples, frames);
    return TRUE;
}

/* How loud it is with a gain, limited. */
static gboolean try_gain(BcMaster *master, double gain_db, double *lufs, GError **error) {
    if (!start_measuring(master, error) ||
        !limit_all(master, pow(10, gain_db / 20), only_measure, master, error))
        return FALSE;
    *lufs = bc_master_loudness(master);
    return TRUE;
}

/* The gain in dB.  What limiting takes is found by trying, with secants. */
static gboolean find_gain(BcMaster *master, double *gain_db, GError **error) {
    double peak_db = bc_master_true_peak(master), lufs = bc_master_loudness(master);
    double step = CLAMP(master->lufs - lufs, -MOST_GAIN, MOST_GAIN);
    *gain_db = step;
    for (guint trial = 0; trial < TRIALS; trial++) {
        if (peak_db + *gain_db <= 20 * log10(BC_LIMIT_CEILING / 32768.0)) break;
        double before = lufs;
        if (!try_gain(master, *gain_db, &lufs, error)) return FALSE;
        if (fabs(master->lufs - lufs) < NEAR_LU || step == 0) break;
        double slope = CLAMP((lufs - before) / step, 0.25, 1);
        double next = CLAMP(*gain_db + (master->lufs - lufs) / slope, -MOST_GAIN, MOST_GAIN);
        step = next - *gain_db;
        *gain_db = next;
    }
    return TRUE;
}

typedef struct {
    BcMaster *master;
    BcMasterFunc to;
    gpointer data;
} Listener;

static gboolean measure_and_give(const gint16 *samples, gsize frames, gpointer data,
                                 GError **error) {
    const Listener *listener = data;
    measure(listener->master, samples, frames);
    return listener->to(samples, frames, listener->data, error);
}

gboolean bc_master_rewrite(BcMaster *master, BcMasterFunc to, gpointer data, GError **error) {
    double gain_db;
    Listener listener = {master, to, data};
    return find_gain(master, &gain_db, error) && start_measuring(master, error) &&
           limit_all(master, pow(10, gain_db / 20), measure_and_give, &listener, error);
}
