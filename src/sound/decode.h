/* sound/decode.h: the sound that a program wrote, as samples. */
#ifndef BC_SOUND_DECODE_H
#define BC_SOUND_DECODE_H

#include "sound/engine.h"

/* Raw samples; NULL where a file says itself what it is. */
typedef struct {
    const char *format; /* as in a voice file: "s16le" */
    guint rate, channels;
} BcRawFormat;

/* Appends the sound in `bytes`: raw, or any kind of file that libsndfile reads, also a WAV that was
 * streamed and does not know its own length.  Channels are averaged; what is above full scale is
 * cut off there.  Returns NULL, or in one line what is wrong (transfer full).  Fit for a forked
 * child. */
char *bc_decode(const guint8 *bytes, gsize n, const BcRawFormat *raw, BcSamples *samples);

/* Loads what bc_decode needs; returns as it does. */
char *bc_decode_prepare(void);

#endif
