/* sound/engine.h: what turns text into samples.
 *
 * The three steps run in processes that are forked from one another (sound/speech.h), in this
 * order: start once, then load once for each voice, then speak once for each utterance.  So an
 * engine may keep any state it likes and nothing of one utterance reaches the next.
 *
 * These functions, but for `describe` and `prepare`, run between fork and _exit of a host that may
 * have threads: no GLib type that lives in slices (GString, GArray, GError, lists); see
 * base/process.h. */
#ifndef BC_SOUND_ENGINE_H
#define BC_SOUND_ENGINE_H

#include "sound/phonemes.h"

#include <briefcast/sound.h>

/* Mono samples, growing at the end. */
typedef struct {
    gint16 *data; /* g_free */
    gsize n, room;
    guint rate; /* Hz; 0: BC_SAMPLE_RATE */
} BcSamples;

void bc_samples_append(BcSamples *samples, const gint16 *more, gsize n);

typedef struct {
    const char *name; /* as in a voice file's "engine" */

    /* It runs programs of others: what fails once may work the second time, and silence is a
     * failure. */
    gboolean foreign;

    gboolean other_rates; /* its samples may have any rate */

    /* In the host: all that `load` must know of a voice, as text without NUL; g_free.  NULL: the
     * path of its definition. */
    char *(*describe)(const BcVoice *voice);

    /* In the host, before anything is sent: the text for `speak` (transfer full), made from said
     * text in the voice's language.  NULL: the engine gets the words without pronunciations. */
    char *(*prepare)(BcPhonemes *phonemes, const char *language, const char *said);

    /* Each returns NULL, or (transfer full) in one line what is wrong. */
    char *(*start)(void);
    char *(*load)(const char *description);
    char *(*speak)(const char *text, guint rate, BcSamples *samples);

    /* After load: TRUE when utterances of this voice have to take turns in its one process, since
     * it holds what cannot be forked.  NULL: never. */
    gboolean (*takes_turns)(void);
} BcEngine;

/* NULL when there is no such engine. */
const BcEngine *bc_engine_find(const char *name);

/* `text` without what no engine should see: control characters (some are commands to espeak-ng),
 * invisible marks, private and unassigned characters (espeak-ng uses some for itself).  White space
 * of any kind is a space, what is not UTF-8 a replacement character.  NULL when nothing in it can
 * be spoken. */
char *bc_engine_plain_text(const char *text);

/* Said text (briefcast/saying.h) without pronunciations, for engines that cannot use them; in
 * place.  Returns `text`. */
char *bc_engine_unmark(char *text);

extern const BcEngine bc_engine_espeak, bc_engine_flite, bc_engine_command;

#endif
