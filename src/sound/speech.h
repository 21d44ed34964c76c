/* sound/speech.h: the processes that speak.
 *
 *     host ── one process for each engine, which has started it
 *               └─ one for each voice, which has loaded it
 *                    └─ one for each utterance, which speaks it, shapes it and is gone
 *
 * Each is forked from the one above it, so that every utterance meets the engine in the same state,
 * whatever was spoken before, and a crash takes one utterance with it.  Processes appear when first
 * needed; all end when the host ends, however that happens. */
#ifndef BC_SOUND_SPEECH_H
#define BC_SOUND_SPEECH_H

#include <briefcast/sound.h>

typedef struct BcSpeech BcSpeech;

BcSpeech *bc_speech_new(void);
void bc_speech_free(BcSpeech *speech);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcSpeech, bc_speech_free)

/* `voice` will be spoken soon (NULL: one of espeak-ng, nobody knows which): its process begins to
 * load it and nobody waits.  What is wrong is told when something is spoken. */
void bc_speech_expect(BcSpeech *speech, const BcVoice *voice);

/* One utterance on its way. */
typedef struct BcSpeechJob BcSpeechJob;

/* Begins to speak `said`, said text (briefcast/saying.h), and returns at once; `lufs` as for
 * bc_shape.  Errors:
 * BC_ERROR_UNAVAILABLE (no such engine), BC_ERROR_SYSTEM. */
BcSpeechJob *bc_speech_begin(BcSpeech *speech, const BcVoice *voice, guint rate, double lufs,
                             const char *said, GError **error);

/* For poll: the descriptor, and what to wait for. */
int bc_speech_job_descriptor(const BcSpeechJob *job);
short bc_speech_job_events(const BcSpeechJob *job);

/* Reads and writes what can be without waiting.  TRUE when it is over: then *sound has the samples,
 * or the job has failed, with BC_ERROR_UNAVAILABLE (the engine will not speak) or BC_ERROR_SOFTWARE
 * (its process died).  *moved is set TRUE when there was progress. */
gboolean bc_speech_job_work(BcSpeechJob *job, gboolean *moved, GBytes **sound, GError **error);

/* Of a job that has failed: TRUE when a program of others did, for which another try is worth
 * while. */
gboolean bc_speech_job_may_succeed(const BcSpeechJob *job);

/* Frees; an utterance that is not over is given up. */
void bc_speech_job_free(BcSpeechJob *job);

/* Ends the process that holds `voice`: the next utterance makes a new one. */
void bc_speech_forget(BcSpeech *speech, const BcVoice *voice);

/* Ends all processes at once, hung ones too. */
void bc_speech_stop(BcSpeech *speech);

#endif
