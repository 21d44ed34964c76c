/* briefcast/voice.h: the voices there are. */
#ifndef BRIEFCAST_VOICE_H
#define BRIEFCAST_VOICE_H

#include <briefcast/attribution.h>

G_BEGIN_DECLS

/* How the program of a voice with the engine "command" is run (script/voice-command.h). */
typedef struct BcVoiceCommand BcVoiceCommand;

/* One voice, as its file voices/LANG/NAME.voice describes it. */
typedef struct {
    char *id;       /* "en/m-deep": language and name; unique */
    char *language; /* BCP 47 */
    BcSex sex;
    gboolean narrator; /* made for the narrator; no speaker is given it while others are left */
    gboolean extra;    /* given to those only for whom it is asked */
    char *engine;      /* "espeak-ng", "flite" or "command" */
    char *path;        /* the engine's own definition, a file, absolute; or NULL */
    char *name;        /* the engine's own name for the voice, "slt"; or NULL */
    char *file;        /* the voice file itself, for messages; may be NULL */
    BcVoiceCommand *command; /* for the engine "command", else NULL */
    double gain_db;          /* brings it to the common loudness */
    double pitch_hz;         /* median, measured; 0: not measured */
    double tract;      /* formants, semitones, measured: see doc/voices.md; NAN: not measured */
    double loudness;   /* LUFS before the gain, measured; 0: not measured */
    double pace;       /* words a minute when nobody asks for a rate, in espeak-ng's words a
                          minute; 0: not measured */
    double word_error; /* per cent of words lost to a recogniser, measured; negative: not */
    char *comment;     /* for people: "deep, older" */
} BcVoice;

typedef struct BcVoices BcVoices;

/* Reads all voice files, the user's (XDG_CONFIG_HOME/briefcast/LANG/) over the shipped ones.  A
 * voice file has one group [voice]; its keys are described in voices/README.md; sex and what its
 * engine needs must be there, unknown keys are faults.  Errors: BC_ERROR_CONFIG with file
 * and line, BC_ERROR_UNAVAILABLE when there are none. */
BcVoices *bc_voices_load(GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_voices_free(BcVoices *voices);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcVoices, bc_voices_free)

/* Sorted by language, narrators first, then name (transfer none). */
const BcVoice *const *bc_voices_list(const BcVoices *voices, gsize *n);

/* The voice called `id`; "m-deep" alone is looked for in `language`.  NULL if there is none. */
const BcVoice *bc_voices_find(const BcVoices *voices, const char *id, const char *language);

G_END_DECLS
#endif
