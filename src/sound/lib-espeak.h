/* sound/lib-espeak.h: what is used of libespeak-ng (base/library.h); for sound/engine-espeak.c
 * only. A function more is a line more in both lists. */
#ifndef BC_SOUND_LIB_ESPEAK_H
#define BC_SOUND_LIB_ESPEAK_H

#include "base/library.h"

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

#define ESPEAK_FUNCTIONS(F)                                                                        \
    F(espeak_GetCurrentVoice)                                                                      \
    F(espeak_SetParameter)                                                                         \
    F(espeak_SetSynthCallback)                                                                     \
    F(espeak_ng_ClearErrorContext)                                                                 \
    F(espeak_ng_GetSampleRate)                                                                     \
    F(espeak_ng_GetStatusCodeMessage)                                                              \
    F(espeak_ng_Initialize)                                                                        \
    F(espeak_ng_InitializeOutput)                                                                  \
    F(espeak_ng_InitializePath)                                                                    \
    F(espeak_ng_SetVoiceByFile)                                                                    \
    F(espeak_ng_Synthesize)

BC_LIBRARY_STATIC(espeak, BC_SONAME_ESPEAK, "speaking", ESPEAK_FUNCTIONS);

#define espeak_GetCurrentVoice espeak.espeak_GetCurrentVoice
#define espeak_SetParameter espeak.espeak_SetParameter
#define espeak_SetSynthCallback espeak.espeak_SetSynthCallback
#define espeak_ng_ClearErrorContext espeak.espeak_ng_ClearErrorContext
#define espeak_ng_GetSampleRate espeak.espeak_ng_GetSampleRate
#define espeak_ng_GetStatusCodeMessage espeak.espeak_ng_GetStatusCodeMessage
#define espeak_ng_Initialize espeak.espeak_ng_Initialize
#define espeak_ng_InitializeOutput espeak.espeak_ng_InitializeOutput
#define espeak_ng_InitializePath espeak.espeak_ng_InitializePath
#define espeak_ng_SetVoiceByFile espeak.espeak_ng_SetVoiceByFile
#define espeak_ng_Synthesize espeak.espeak_ng_Synthesize

#endif
