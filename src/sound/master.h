/* sound/master.h: a finished file is as loud as it should be.
 *
 * Utterances are levelled one by one, but a file of short ones, or of a voice that nobody has
 * measured, may still be too loud or too soft as a whole, and that is known at its end only.  So
 * what is written is measured (sound/weighting.h) and kept until then (sound/keep.h). */
#ifndef BC_SOUND_MASTER_H
#define BC_SOUND_MASTER_H

#include <briefcast/sound.h>

/* In LU: what is nearer to the target is left as it is. */
#define BC_MASTER_TOLERANCE 0.25

/* So much sound is kept in memory, in bytes: 25 minutes, or twelve of two channels. */
#define BC_MASTER_MEMORY (1 << 26)

typedef struct BcMaster BcMaster;

/* For frames of `channels` samples that are to be at `lufs`; `path` is the file's.  Where samples
 * cannot be kept they are only measured. */
BcMaster *bc_master_new(const char *path, guint channels, double lufs) G_GNUC_WARN_UNUSED_RESULT;
void bc_master_free(BcMaster *master);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcMaster, bc_master_free)

void bc_master_add(BcMaster *master, const gint16 *samples, gsize frames);

/* Of what was added, or written by bc_master_rewrite: LUFS, or BC_LOUDNESS_NONE. */
double bc_master_loudness(const BcMaster *master);

/* The same by libebur128, and the true peak in dBTP (bc_limit_peak), from the sound that was kept:
 * for who asks, since it takes a while.  Errors: BC_ERROR_UNAVAILABLE (no libebur128), BC_ERROR_IO
 * (it was not kept, or cannot be read back). */
gboolean bc_master_report(const BcMaster *master, double *lufs, double *true_peak,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* TRUE when it is off the target and can be written anew.  A warning tells of samples that could
 * not be kept and are wanted now.  What cannot be measured is left alone. */
gboolean bc_master_is_off(const BcMaster *master);

typedef gboolean (*BcMasterFunc)(const gint16 *samples, gsize frames, gpointer data,
                                 GError **error);

/* Gives all that was added to `to`, with the gain that brings it to the target (at most 24 dB) and
 * its true peaks limited.  Errors: BC_ERROR_IO (it cannot be read back), those of `to`. */
gboolean bc_master_rewrite(BcMaster *master, BcMasterFunc to, gpointer data,
                           GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
