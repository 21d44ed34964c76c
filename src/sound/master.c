#include "sound/master.h"
#include "sound/keep.h"
#include "sound/limit.h"
#include "sound/loudness.h"
#include "sound/weighting.h"

#include <string.h>

/* What is limited in pieces is what it would be in one: a piece is looked at with what is before
 * it, until a limiter has forgotten that, and what it has to look ahead to. */
enum { PIECE = 1 << 16, BEFORE = 22048, AFTER = 1024, TRIALS = 6 };
#define MOST_GAIN 24.0 /* dB */
#define NEAR_LU 0.05

struct BcMaster {
    char *path;
    guint channels;
    double lufs;
    BcWeighing *weighing;
    BcKeep *keep;
    guint64 frames;
    double gain; /* with which it was written anew; 0: it is as it came */
};

BcMaster *bc_master_new(const char *path, guint channels, double lufs) {
    BcMaster *master = g_new0(BcMaster, 1);
    *master = (BcMaster){.path = g_strdup(path),
                         .channels = channels,
                         .lufs = lufs,
                         .weighing = bc_weighing_new(channels),
                         .keep = bc_keep_new(path, BC_MASTER_MEMORY)};
    return master;
}

void bc_master_free(BcMaster *master) {
    if (master == NULL) return;
    bc_keep_free(master->keep);
    bc_weighing_free(master->weighing);
    g_free(master->path);
    g_free(master);
}

void bc_master_add(BcMaster *master, const gint16 *samples, gsize frames) {
    bc_keep_add(master->keep, samples, frames * master->channels * sizeof *samples);
    bc_weighing_add(master->weighing, samples, frames);
    master->frames += frames;
}

double bc_master_loudness(const BcMaster *master) { return bc_weighing_loudness(master->weighing); }

gboolean bc_master_is_off(const BcMaster *master) {
    double measured = bc_master_loudness(master);
    if (measured == BC_LOUDNESS_NONE || fabs(measured - master->lufs) <= BC_MASTER_TOLERANCE)
        return FALSE;
    gboolean kept = bc_keep_has_all(master->keep);
    if (!kept)
        g_warning("%s: is at %.1f LUFS instead of %.1f, since there was no room to keep its sound",
                  master->path, measured, master->lufs);
    return kept;
}

/* ---- giving it again ---- */

/* All frames times `gain`, limited, piece by piece; as they came for a gain of 0. */
static gboolean give_all(const BcMaster *master, double gain, BcMasterFunc to, gpointer data,
                         GError **error) {
    gsize width = master->channels * sizeof(gint16);
    gsize room = (gsize)(BEFORE + PIECE + AFTER) * master->channels;
    g_autofree gint16 *in = g_new(gint16, room), *out = g_new(gint16, room);
    for (guint64 at = 0; at < master->frames; at += PIECE) {
        guint64 first = at - MIN(at, BEFORE);
        gsize n = (gsize)MIN((guint64)PIECE, master->frames - at);
        gsize all = (gsize)(MIN(at + n + AFTER, master->frames) - first);
        if (!bc_keep_read(master->keep, first * width, in, all * width, error)) return FALSE;
        if (gain > 0) {
            g_autoptr(BcLimit) limit = bc_limit_new(in, all, master->channels, gain);
            bc_limit_apply(limit, gain, out);
        }
        const gint16 *from = (gain > 0 ? out : in) + (at - first) * master->channels;
        if (!to(from, n, data, error)) return FALSE;
    }
    return TRUE;
}

enum { SEAM = 64 }; /* frames of the piece before, without which peaks near its end are unknown */

typedef struct {
    BcLoudness *meter;
    guint channels;
    gint16 *near; /* SEAM frames and a piece */
    gsize before;
    double peak; /* of full scale */
} Report;

static gboolean report(const gint16 *samples, gsize frames, gpointer data, GError **error) {
    Report *r = data;
    (void)error;
    bc_loudness_add(r->meter, samples, frames);
    memcpy(r->near + r->before * r->channels, samples, frames * r->channels * sizeof *samples);
    frames += r->before;
    /* only what could be higher than all before is looked at between the samples */
    double most = BC_LIMIT_CEILING / (32768 * MAX(r->peak, 1e-4));
    g_autoptr(BcLimit) peaks = bc_limit_new(r->near, frames, r->channels, most);
    r->peak = MAX(r->peak, bc_limit_peak(peaks));
    r->before = MIN(frames, SEAM);
    memmove(r->near, r->near + (frames - r->before) * r->channels,
            r->before * r->channels * sizeof *samples);
    return TRUE;
}

gboolean bc_master_report(const BcMaster *master, double *lufs, double *true_peak, GError **error) {
    g_autoptr(BcLoudness) meter = bc_loudness_new(master->channels, BC_SAMPLE_RATE, FALSE, error);
    g_autofree gint16 *near = g_new(gint16, (gsize)(SEAM + PIECE) * master->channels);
    Report r = {.meter = meter, .channels = master->channels, .near = near};
    if (meter == NULL || !give_all(master, master->gain, report, &r, error)) return FALSE;
    *lufs = bc_loudness_integrated(meter);
    *true_peak = 20 * log10(r.peak);
    return TRUE;
}

/* ---- writing anew ---- */

static void start_weighing(BcMaster *master) {
    bc_weighing_free(master->weighing);
    master->weighing = bc_weighing_new(master->channels);
}

static gboolean only_weigh(const gint16 *samples, gsize frames, gpointer data, GError **error) {
    (void)error;
    bc_weighing_add(((BcMaster *)data)->weighing, samples, frames);
    return TRUE;
}

/* How loud it is with a gain, limited. */
static gboolean try_gain(BcMaster *master, double gain_db, double *lufs, GError **error) {
    start_weighing(master);
    if (!give_all(master, pow(10, gain_db / 20), only_weigh, master, error)) return FALSE;
    *lufs = bc_master_loudness(master);
    return TRUE;
}

/* The gain in dB.  What limiting takes is found by trying, with secants; without any, one trial
 * shows that. */
static gboolean find_gain(BcMaster *master, double *gain_db, GError **error) {
    double lufs = bc_master_loudness(master);
    double step = CLAMP(master->lufs - lufs, -MOST_GAIN, MOST_GAIN);
    *gain_db = step;
    for (guint trial = 0; trial < TRIALS; trial++) {
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

static gboolean weigh_and_give(const gint16 *samples, gsize frames, gpointer data, GError **error) {
    const Listener *listener = data;
    bc_weighing_add(listener->master->weighing, samples, frames);
    return listener->to(samples, frames, listener->data, error);
}

gboolean bc_master_rewrite(BcMaster *master, BcMasterFunc to, gpointer data, GError **error) {
    double gain_db;
    Listener listener = {master, to, data};
    if (!find_gain(master, &gain_db, error)) return FALSE;
    start_weighing(master);
    master->gain = pow(10, gain_db / 20);
    return give_all(master, master->gain, weigh_and_give, &listener, error);
}
