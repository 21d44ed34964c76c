/* briefcast/voice.h: the voices there are. */
#ifndef BRIEFCAST_VOICE_H
#define BRIEFCAST_VOICE_H

#include <briefcast/attribution.h>

G_BEGIN_DECLS

/* One voice, as its file voices/LANG/NAME.voice describes it. */
typedef struct {
    char *id;       /* "en/m-deep": language and name; unique */
    char *language; /* BCP 47 */
    BcSex sex;
    gboolean narrator; /* made for the narrator; no speaker is given it while others are left */
    char *engine;      /* "espeak-ng" */
    char *path;        /* the engine's own definition, absolute */
    double gain_db;    /* brings it to the common loudness */
    double pitch_hz;   /* median, measured; 0: not measured */
    double loudness;   /* LUFS before the gain, measured; 0: not measured */
    double
        word_error; /* per cent of words lost to a recogniser, measured; negative: not measured */
    char *comment;  /* for people: "deep, older" */
} BcVoice;

typedef struct BcVoices BcVoices;

/* Reads all voice files, the user's (XDG_CONFIG_HOME/briefcast/LANG/) over the shipped ones.  A
 * voice file has one group [voice] with the keys language (else the folder's), sex, role (speaker,
 * narrator), engine, definition (relative to the file), gain (dB), pitch (Hz), loudness (LUFS),
 * word-error (per cent) and comment; sex and definition must be there, other keys are faults.
 * Errors: BC_ERROR_CONFIG with file and line, BC_ERROR_UNAVAILABLE when there are none. */
BcVoices *bc_voices_load(GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_voices_free(BcVoices *voices);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcVoices, bc_voices_free)

/* Sorted by language, narrators first, then name (transfer none). */
const BcVoice *const *bc_voices_list(const BcVoices *voices, gsize *n);

/* The voice called `id`; "m-deep" alone is looked for in `language`.  NULL if there is none. */
const BcVoice *bc_voices_find(const BcVoices *voices, const char *id, const char *language);

G_END_DECLS
#endif
