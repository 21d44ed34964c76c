/* The one file that knows flite.
 *
 * Its library and each of its voices are shared objects of their own, which are opened when a voice
 * is first spoken, so that a computer without them runs briefcast all the same.  flite speaks one
 * language, English, as 16 kHz and ASCII. */
#include "sound/engine.h"

#include <dlfcn.h>
#include <string.h>

#if __has_include(<flite/flite.h>)
#include <flite/flite.h>

typedef cst_voice *(*Register)(const char *folder);

static struct {
    int (*init)(void);
    cst_voice *(*load)(const char *path);
    cst_wave *(*speak)(const char *text, cst_voice *voice);
    void (*free_wave)(cst_wave *wave);
    void (*set_float)(cst_features *features, const char *name, float value);
    int (*add_language)(const char *name, void (*init)(cst_voice *), cst_lexicon *(*lexicon)(void));
} flite;

static cst_voice *voice;
static double pace; /* words a minute at a duration_stretch of 1 */

/* Versions of flite carry on under the name of the first. */
static void *open_library(const char *name, char **wrong) {
    char *file = g_strdup_printf("lib%s.so.1", name);
    void *library = dlopen(file, RTLD_NOW | RTLD_GLOBAL);
    if (library == NULL)
        *wrong = g_strdup_printf("flite: %s cannot be loaded (on Debian install libflite1)", file);
    g_free(file);
    return library;
}

static gboolean find(void *library, const char *name, gpointer *function, char **wrong) {
    *function = dlsym(library, name);
    if (*function == NULL) *wrong = g_strdup_printf("flite: its library has no %s", name);
    return *function != NULL;
}

static char *start(void) {
    char *wrong = NULL;
    void *library = open_library("flite", &wrong);
    if (library == NULL || !find(library, "flite_init", (gpointer *)&flite.init, &wrong) ||
        !find(library, "flite_voice_load", (gpointer *)&flite.load, &wrong) ||
        !find(library, "flite_text_to_wave", (gpointer *)&flite.speak, &wrong) ||
        !find(library, "delete_wave", (gpointer *)&flite.free_wave, &wrong) ||
        !find(library, "flite_add_lang", (gpointer *)&flite.add_language, &wrong) ||
        !find(library, "flite_feat_set_float", (gpointer *)&flite.set_float, &wrong))
        return wrong;
    flite.init();
    return NULL;
}

/* Whoever calls a voice "slt" means cmu_us_slt. */
static char *load_builtin(const char *name) {
    char *wrong = NULL;
    char *whole =
        strncmp(name, "cmu_", 4) == 0 ? g_strdup(name) : g_strdup_printf("cmu_us_%s", name);
    char *library_name = g_strdup_printf("flite_%s", whole);
    char *function_name = g_strdup_printf("register_%s", whole);
    void *library = open_library(library_name, &wrong);
    gpointer function;
    if (library != NULL && find(library, function_name, &function, &wrong))
        voice = ((Register)function)(NULL);
    if (voice == NULL && wrong == NULL) wrong = g_strdup_printf("flite: no voice %s", whole);
    g_free(whole);
    g_free(library_name);
    g_free(function_name);
    return wrong;
}

/* A voice in a file (*.flitevox) brings neither language nor lexicon. */
static char *load_file(const char *path) {
    char *wrong = NULL;
    void *language = open_library("flite_usenglish", &wrong);
    void *lexicon = language != NULL ? open_library("flite_cmulex", &wrong) : NULL;
    gpointer init, words;
    if (lexicon == NULL || !find(language, "usenglish_init", &init, &wrong) ||
        !find(lexicon, "cmulex_init", &words, &wrong))
        return wrong;
    flite.add_language("eng", (void (*)(cst_voice *))init, (cst_lexicon * (*)(void)) words);
    flite.add_language("usenglish", (void (*)(cst_voice *))init, (cst_lexicon * (*)(void)) words);
    voice = flite.load(path);
    return voice != NULL ? NULL : g_strdup("flite: no voice that it can load");
}

/* "PACE NAME" or "PACE /PATH". */
static char *load(const char *description) {
    char *name;
    pace = g_ascii_strtod(description, &name);
    name++;
    return *name == '/' ? load_file(name) : load_builtin(name);
}

/* flite reads bytes, and what is not ASCII it leaves out with the word around it. */
static char *as_ascii(const char *text) {
    static const struct {
        gunichar mark;
        const char *as;
    } marks[] = {{0x2018, "'"}, {0x2019, "'"},   {0x201C, "\""},  {0x201D, "\""},  {0xAB, "\""},
                 {0xBB, "\""},  {0x2013, " - "}, {0x2014, " - "}, {0x2026, "..."}, {0xDF, "ss"},
                 {0xE6, "ae"},  {0xC6, "Ae"},    {0xF8, "o"},     {0xD8, "O"},     {0x142, "l"},
                 {0x141, "L"},  {0x111, "d"},    {0x110, "D"},    {0x131, "i"},    {0xF0, "th"},
                 {0xFE, "th"},  {0x153, "oe"}};
    char *ascii = g_malloc(3 * strlen(text) + 1), *end = ascii;
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH], c = g_utf8_get_char(p);
        gsize n = g_unichar_fully_decompose(c, TRUE, parts, G_N_ELEMENTS(parts));
        for (gsize i = 0; i < n && i < G_N_ELEMENTS(parts); i++)
            if (parts[i] < 0x80 && end - ascii < 3 * (p - text) + 3) *end++ = (char)parts[i];
        for (gsize i = 0; c >= 0x80 && i < G_N_ELEMENTS(marks); i++)
            if (marks[i].mark == c) end = stpcpy(end, marks[i].as);
    }
    *end = '\0';
    return ascii;
}

static char *speak(const char *text, guint rate, BcSamples *samples) {
    char *ascii = as_ascii(text);
    if (strpbrk(ascii, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%$&+=@/#") ==
        NULL)
        return g_strdup("flite: it can say nothing but English");
    flite.set_float(voice->features, "duration_stretch", (float)(pace / rate));
    cst_wave *wave = flite.speak(ascii, voice);
    g_free(ascii);
    if (wave == NULL || wave->num_channels != 1) return g_strdup("flite: it made no sound");
    samples->rate = (guint)wave->sample_rate;
    bc_samples_append(samples, wave->samples, (gsize)MAX(wave->num_samples, 0));
    flite.free_wave(wave);
    return NULL;
}

#else

static char *start(void) { return g_strdup("flite: briefcast was built without it"); }
static char *load(const char *description) { return g_strdup(description); }
static char *speak(const char *text, guint rate, BcSamples *samples) {
    (void)rate;
    (void)samples;
    return g_strdup(text);
}

#endif

/* At a stretch of 1 most of its voices speak at about this, in words a minute of espeak-ng. */
enum { USUAL_PACE = 170 };

static char *describe(const BcVoice *spoken) {
    char digits[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_dtostr(digits, sizeof digits, spoken->pace > 0 ? spoken->pace : USUAL_PACE);
    return g_strdup_printf("%s %s", digits, spoken->path != NULL ? spoken->path : spoken->name);
}

const BcEngine bc_engine_flite = {.name = "flite",
                                  .other_rates = TRUE,
                                  .describe = describe,
                                  .start = start,
                                  .load = load,
                                  .speak = speak};
