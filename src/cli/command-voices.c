#include "base/json.h"
#include "cli/cli.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *sex_name(BcSex sex) {
    return sex == BC_SEX_FEMALE ? "female" : sex == BC_SEX_MALE ? "male" : "unknown";
}

static const char *role_name(const BcVoice *voice) {
    return voice->narrator ? "narrator" : voice->extra ? "extra" : "speaker";
}

static void print_table(GPtrArray *voices) {
    for (guint i = 0; i < voices->len; i++) {
        const BcVoice *voice = g_ptr_array_index(voices, i);
        g_autofree char *pitch = voice->pitch_hz > 0 ? g_strdup_printf("%4.0f Hz", voice->pitch_hz)
                                                     : g_strdup("      ?");
        printf("%-16s %-5s %-7s %s  %-10s %s%s\n", voice->id, voice->language, sex_name(voice->sex),
               pitch, voice->engine,
               voice->narrator ? "narrator; "
               : voice->extra  ? "only when asked for; "
                               : "",
               voice->comment != NULL ? voice->comment : "");
    }
}

static void add_measured(GString *out, const char *name, double value, gboolean measured) {
    bc_json_name(out, name);
    bc_json_double(out, measured ? value : NAN, 3);
}

static void print_json(GPtrArray *voices) {
    for (guint i = 0; i < voices->len; i++) {
        const BcVoice *voice = g_ptr_array_index(voices, i);
        g_autoptr(GString) out = g_string_new(NULL);
        bc_json_begin(out, '{');
        const char *const texts[][2] = {
            {"name", voice->id},           {"language", voice->language},
            {"sex", sex_name(voice->sex)}, {"role", role_name(voice)},
            {"engine", voice->engine},     {"comment", voice->comment}};
        for (gsize k = 0; k < G_N_ELEMENTS(texts); k++)
            bc_json_pair(out, texts[k][0], texts[k][1] != NULL ? texts[k][1] : "");
        add_measured(out, "pitch", voice->pitch_hz, voice->pitch_hz > 0);
        add_measured(out, "tract", voice->tract, TRUE);
        add_measured(out, "gain", voice->gain_db, TRUE);
        add_measured(out, "loudness", voice->loudness, voice->loudness < 0);
        add_measured(out, "pace", voice->pace, voice->pace > 0);
        add_measured(out, "word_error", voice->word_error, voice->word_error >= 0);
        bc_json_end(out, '}');
        printf("%s\n", out->str);
    }
}

/* The voices named on the command line, or all of the language. */
static GPtrArray *selected(const BcVoices *voices, const Options *options, GError **error) {
    g_autoptr(GPtrArray) chosen = g_ptr_array_new();
    const char *language = options->language;
    for (char **name = options->sources; name != NULL && *name != NULL; name++) {
        const BcVoice *voice = bc_voices_find(voices, *name, language != NULL ? language : "en");
        if (voice == NULL) {
            g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                        "there is no voice '%s'; 'briefcast voices' lists them", *name);
            return NULL;
        }
        g_ptr_array_add(chosen, (gpointer)voice);
    }
    if (options->sources != NULL) return g_steal_pointer(&chosen);
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    for (gsize i = 0; i < n; i++)
        if (language == NULL || g_ascii_strcasecmp(all[i]->language, language) == 0)
            g_ptr_array_add(chosen, (gpointer)all[i]);
    if (chosen->len > 0) return g_steal_pointer(&chosen);
    g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "there is no voice for the language '%s'",
                language);
    return NULL;
}

/* Hearing voices is a script like any other, with one line for each. */
static char *audition(GPtrArray *voices, const Options *options) {
    GString *script = g_string_new("briefcast-script 1\ntitle: Voices\n");
    g_string_append_printf(script, "rate: %d\n", options->rate > 0 ? options->rate : 170);
    const BcVoice *first = g_ptr_array_index(voices, 0);
    g_string_append_printf(script, "language: %s\n", first->language);
    for (guint i = 0; i < voices->len; i++) {
        const BcVoice *voice = g_ptr_array_index(voices, i);
        g_string_append_printf(script, "cast: voice-%u = %s | person | %s | | %s\n", i, voice->id,
                               sex_name(voice->sex), voice->id);
    }
    g_autofree char *line = g_strdup(options->say);
    for (char *p = line; *p != '\0'; p++)
        if (*p == '\n' || *p == '\r') *p = ' ';
    for (guint i = 0; i < voices->len; i++)
        g_string_append_printf(script, "\n[voice-%u direct pause=600]\n%s%s\n", i,
                               strchr("[#\\", *line) != NULL && *line != '\0' ? "\\" : "", line);
    return g_string_free(script, FALSE);
}

typedef struct {
    GPtrArray *voices;
    guint told;
    Progress progress;
} Audition;

static gboolean tell(guint done, guint total, double seconds, gpointer data) {
    Audition *now = data;
    for (; now->told <= done && now->told < now->voices->len; now->told++)
        g_print("%s\n", ((const BcVoice *)g_ptr_array_index(now->voices, now->told))->id);
    return progress_update(done, total, seconds, &now->progress);
}

static gboolean hear(const BcVoices *all, GPtrArray *voices, const Options *options,
                     GError **error) {
    g_autofree char *text = audition(voices, options);
    g_autoptr(BcScript) script = bc_script_parse(text, strlen(text), "--say", error);
    if (script == NULL) return FALSE;
    BcSoundTags tags = {.title = "Voices", .artist = "briefcast"};
    BcSinkOptions wanted = sink_options(options, &tags);
    g_autoptr(BcSink) sink =
        options->output != NULL
            ? bc_sink_new_file(options->output, &wanted, error)
            : bc_sink_new_speakers(options->driver, options->device, &wanted, error);
    if (sink == NULL) return FALSE;
    g_autoptr(BcSynth) synth = bc_synth_new((guint)options->jobs);
    g_autoptr(BcSaying) saying = bc_saying_new((const char *const *)options->lexicons, error);
    if (saying == NULL) return FALSE;
    bc_synth_set_saying(synth, saying);
    bc_synth_set_loudness(synth, options->lufs);
    Audition now = {.voices = voices};
    progress_init(&now.progress, options);
    return bc_sound_perform(script, 0, G_MAXUINT, all, synth, sink, tell, &now, NULL, error) &&
           bc_sink_close(sink, error);
}

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    if (voices == NULL) return complain(error);
    g_autoptr(GPtrArray) chosen = selected(voices, options, &error);
    if (chosen == NULL) return complain(error);
    if (options->say != NULL) {
        signals_watch();
        if (hear(voices, chosen, options, &error)) return finish_output(0);
        int status = complain(error);
        signals_die();
        return status;
    }
    if (options->json)
        print_json(chosen);
    else
        print_table(chosen);
    return finish_output(0);
}

const Command command_voices = {
    .name = "voices",
    .arguments = "[VOICE...]",
    .summary = "list the voices there are, or hear them",
    .description = "One a line: name, language, sex, pitch, engine.  --say TEXT lets one hear "
                   "each, or those that are named.",
    .groups = OPTIONS_LANGUAGE | OPTIONS_JSON | OPTIONS_SAY | OPTIONS_OUTPUT | OPTIONS_SPEAKERS |
              OPTIONS_WORK | OPTIONS_ALOUD | OPTIONS_LOUDNESS,
    .run = run,
};
