/* script/voice-file.h: one file voices/LANG/NAME.voice. */
#ifndef BC_SCRIPT_VOICE_FILE_H
#define BC_SCRIPT_VOICE_FILE_H

#include "base/data.h"
#include <briefcast/voice.h>

/* `folder_name` is LANG, the first part of the voice's id.  Errors: BC_ERROR_CONFIG with file and
 * line. */
BcVoice *bc_voice_read(const char *path, const char *folder_name, GError **error);

void bc_voice_free(gpointer voice); /* a BcVoice or NULL */

#endif
