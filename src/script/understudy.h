/* script/understudy.h: who speaks when a voice cannot. */
#ifndef BC_SCRIPT_UNDERSTUDY_H
#define BC_SCRIPT_UNDERSTUDY_H

#include <briefcast/voice.h>

/* TRUE for a voice whose engine is not espeak-ng: others may be missing, or fail. */
gboolean bc_understudy_is_needed(const BcVoice *voice);

/* The espeak-ng voice that is nearest to `voice` in pitch among those of its language and sex whose
 * ids are not in `taken`; without one, of its language alone; without that one too, one of its sex
 * that is taken.  Each time voices for narrators come last or, for the `narrator`, first.  NULL
 * when espeak-ng does not speak the language. */
const BcVoice *bc_understudy_choose(const BcVoices *voices, const BcVoice *voice, gboolean narrator,
                                    GHashTable *taken);

#endif
