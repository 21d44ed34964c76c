/* sound/synth.h: bc_synth_speak with what only this room needs. */
#ifndef BC_SOUND_SYNTH_H
#define BC_SOUND_SYNTH_H

#include <briefcast/sound.h>

typedef struct {
    BcSoundFunc sound;
    gboolean measure; /* only lengths are wanted: `sound` may get NULL for the samples */
    gboolean (*idle)(gpointer data, GError **error); /* about ten times a second while waiting, and
                                                        after each utterance; or NULL */
    gpointer data;
} BcSynthRun;

/* As bc_synth_speak.  Errors of `idle` are passed on. */
gboolean bc_synth_run(BcSynth *synth, const BcUtterance *utterances, guint n, const BcSynthRun *run,
                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Who speaks for `voice` when its engine fails, as far as that was settled before: NULL if not.
 * Borrowed, as the voices of utterances are. */
const BcVoice *bc_synth_understudy(const BcSynth *synth, const BcVoice *voice);
void bc_synth_keep_understudy(BcSynth *synth, const BcVoice *voice, const BcVoice *understudy);

/* TRUE when voices whose engine fails are to be replaced: bc_synth_set_understudies. */
gboolean bc_synth_wants_understudies(const BcSynth *synth);

/* How long an utterance may make no progress before its process counts as hung, in seconds: 20 by
 * default, and as much again for every 40 kB of text. */
void bc_synth_set_patience(BcSynth *synth, double seconds);

#endif
