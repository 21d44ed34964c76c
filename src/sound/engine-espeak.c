/* The one file that knows libespeak-ng. */
#define _GNU_SOURCE
#include "sound/engine.h"
#include "sound/lib-espeak.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

/* espeak-ng clips inside at its default of 100 with some voices; none does below 80. */
enum { VOLUME = 75, PITCH = 50, RANGE = 50 };

static char *what_went_wrong(espeak_ng_STATUS status) {
    char message[256] = "";
    espeak_ng_GetStatusCodeMessage(status, message, sizeof message);
    return g_strdup_printf("espeak-ng: %s", *message != '\0' ? message : "unknown error");
}

static char *start(void) {
    char *missing = bc_library_load(&espeak_library);
    if (missing != NULL) return missing;
    espeak_ng_InitializePath(NULL);
    espeak_ng_ERROR_CONTEXT context = NULL;
    espeak_ng_STATUS status = espeak_ng_Initialize(&context);
    espeak_ng_ClearErrorContext(&context);
    if (status == ENS_OK) status = espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, 0, NULL);
    if (status != ENS_OK) return what_went_wrong(status);
    int rate = espeak_ng_GetSampleRate();
    if (rate != BC_SAMPLE_RATE) return g_strdup_printf("espeak-ng: speaks at %d Hz", rate);
    return NULL;
}

/* What the engine complained about first, or NULL.  It reports most faults of a voice file
 * on standard error only and goes on with another phoneme table or with defaults. */
static char *complaint(int log) {
    char text[512];
    ssize_t n = pread(log, text, sizeof text - 1, 0);
    if (n <= 0) return NULL;
    text[n] = '\0';
    text[strcspn(text, "\n")] = '\0';
    return *text != '\0' ? g_strdup_printf("espeak-ng: %s", text) : NULL;
}

/* By a short name of the open file: espeak-ng copies the path into a small buffer, and cuts it at a
 * '+', behind which it looks for a variant. */
static espeak_ng_STATUS load_file(int fd) {
    char path[40];
    g_snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    espeak_ng_STATUS status = espeak_ng_SetVoiceByFile(path);
    espeak_VOICE *voice = status == ENS_OK ? espeak_GetCurrentVoice() : NULL;
    if (status == ENS_OK && (voice == NULL || g_strcmp0(voice->identifier, path) != 0))
        status = ENS_VOICE_NOT_FOUND;
    return status;
}

static char *load(const char *path) {
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    if (fd < 0) return g_strdup(g_strerror(errno));
    if (fstat(fd, &about) != 0 || !S_ISREG(about.st_mode) || about.st_size == 0) {
        close(fd);
        return g_strdup("not a voice definition");
    }
    int log = memfd_create("briefcast-log", MFD_CLOEXEC), usual = dup(STDERR_FILENO);
    if (log >= 0) dup2(log, STDERR_FILENO);
    espeak_ng_STATUS status = load_file(fd);
    if (usual >= 0) dup2(usual, STDERR_FILENO);
    char *wrong = log >= 0 ? complaint(log) : NULL;
    if (wrong == NULL && status != ENS_OK) wrong = what_went_wrong(status);
    if (log >= 0) close(log);
    if (usual >= 0) close(usual);
    close(fd);
    return wrong;
}

/* The callback has no argument of its own. */
static BcSamples *spoken;
static int foreign_rate;

static int receive(short *wave, int n, espeak_EVENT *events) {
    for (espeak_EVENT *e = events; e != NULL && e->type != espeakEVENT_LIST_TERMINATED; e++)
        if (e->type == espeakEVENT_SAMPLERATE && e->id.number != BC_SAMPLE_RATE)
            foreign_rate = e->id.number;
    if (wave != NULL && n > 0) bc_samples_append(spoken, wave, (gsize)n);
    return foreign_rate != 0;
}

static char *speak(const char *text, guint rate, BcSamples *samples) {
    spoken = samples;
    espeak_SetSynthCallback(receive);
    espeak_SetParameter(espeakRATE, (int)CLAMP(rate, espeakRATE_MINIMUM, espeakRATE_MAXIMUM), 0);
    espeak_SetParameter(espeakVOLUME, VOLUME, 0);
    espeak_SetParameter(espeakPITCH, PITCH, 0);
    espeak_SetParameter(espeakRANGE, RANGE, 0);
    espeak_SetParameter(espeakPUNCTUATION, espeakPUNCT_NONE, 0);
    espeak_SetParameter(espeakCAPITALS, 0, 0);
    /* Not espeakSSML: then "<" and "&" are characters like others.  With espeakPHONEMES "[[" is
     * not, but those of `text` are all from `prepare`. */
    espeak_ng_STATUS status = espeak_ng_Synthesize(text, strlen(text) + 1, 0, POS_CHARACTER, 0,
                                                   espeakCHARS_UTF8 | espeakPHONEMES, NULL, NULL);
    if (foreign_rate != 0) return g_strdup_printf("espeak-ng: speaks at %d Hz", foreign_rate);
    return status == ENS_OK ? NULL : what_went_wrong(status);
}

const BcEngine bc_engine_espeak = {
    .name = "espeak-ng", .prepare = bc_phonemes_text, .start = start, .load = load, .speak = speak};
