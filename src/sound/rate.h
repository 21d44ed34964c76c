/* sound/rate.h: sound at BC_SAMPLE_RATE, as it comes, to another sample rate (libsoxr). */
#ifndef BC_SOUND_RATE_H
#define BC_SOUND_RATE_H

#include <briefcast/sound.h>

typedef struct BcRate BcRate;

/* Receives `frames` frames at the new rate, full scale 1; peaks between the old samples may pass
 * it.  FALSE stops with the error it has set. */
typedef gboolean (*BcRateFunc)(const float *samples, gsize frames, gpointer data, GError **error);

/* The sample rates that there are, ascending, ending with 0. */
extern const guint bc_rates[];

/* To `rate` Hz, for frames of `channels` samples, with libsoxr's high quality filter.  `to` gets
 * the frames.  The filter's delay is made up for, so that what sounds t seconds in stays there; the
 * length is that of what went in, to the nearest frame; the same sound gives the same frames, in
 * whatever pieces it comes.  Errors: BC_ERROR_UNAVAILABLE (no libsoxr), BC_ERROR_SYSTEM. */
BcRate *bc_rate_new(guint rate, guint channels, BcRateFunc to, gpointer data,
                    GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_rate_free(BcRate *rate);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcRate, bc_rate_free)

/* Errors: BC_ERROR_SYSTEM, those of `to`. */
gboolean bc_rate_write(BcRate *rate, const gint16 *samples, gsize frames,
                       GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Gives what is left.  Errors: as bc_rate_write. */
gboolean bc_rate_finish(BcRate *rate, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* `n` samples of full scale 1 as 16 bits, cut off at full scale; no dither, so that the same sound
 * gives the same bytes. */
void bc_rate_quantise(const float *samples, gsize n, gint16 *quantised);

#endif
