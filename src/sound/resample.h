/* sound/resample.h: from an engine's sample rate to ours. */
#ifndef BC_SOUND_RESAMPLE_H
#define BC_SOUND_RESAMPLE_H

#include "sound/engine.h"

/* Brings `samples` to BC_SAMPLE_RATE with libsoxr's high quality filter, whose delay is made up
 * for: sample t seconds in stays t seconds in, and the length is the same to a sample.  What would
 * pass full scale is cut off there.  No dither, so the same samples give the same samples.  Returns
 * NULL, or in one line what is wrong (transfer full).  Fit for a forked child. */
char *bc_resample(BcSamples *samples);

/* Loads what bc_resample needs, so that the processes forked from this one have it.  Returns as
 * bc_resample. */
char *bc_resample_prepare(void);

#endif
