/* script/voice-command.h: the program behind a voice with the engine "command".
 *
 * The promise to users, with examples, is in voices/README.md. */
#ifndef BC_SCRIPT_VOICE_COMMAND_H
#define BC_SCRIPT_VOICE_COMMAND_H

#include <briefcast/voice.h>

typedef enum { BC_INPUT_STDIN, BC_INPUT_ARGUMENT, BC_INPUT_FILE } BcCommandInput;

typedef enum {
    BC_OUTPUT_WAV, /* a sound file of any kind that says itself what it is */
    BC_OUTPUT_RAW, /* samples; `format`, `rate` and `channels` say what they are */
    BC_OUTPUT_PATH /* lines, of which one names a sound file */
} BcCommandOutput;

struct BcVoiceCommand {
    char **argv;  /* the program and its arguments, with placeholders */
    char *folder; /* where it runs: that of the voice file */
    char *line;   /* what a persistent program is sent for each utterance, with placeholders; or
                     NULL for the text itself */
    char *format; /* of raw samples: "s16le" and the like */
    BcCommandInput input;
    BcCommandOutput output;
    guint rate, channels; /* of raw samples */
    gboolean persistent;  /* stays alive between utterances */
    double timeout;       /* seconds for one utterance */
};

/* Reads one key of a voice file.  *known is set FALSE for a key that is none of a command's.
 * Errors: BC_ERROR_CONFIG without file and line. */
gboolean bc_voice_command_set(BcVoiceCommand *command, const char *key, const char *value,
                              gboolean *known, GError **error);

/* What the keys together must fulfil; completes what they leave open.  Errors: as above. */
gboolean bc_voice_command_check(BcVoiceCommand *command, GError **error);

BcVoiceCommand *bc_voice_command_new(const char *folder);
void bc_voice_command_free(BcVoiceCommand *command); /* or NULL */

/* Bytes of one sample in `format` ("s16le": 2), or 0 for one that is not known. */
guint bc_command_format_width(const char *format);

#endif
