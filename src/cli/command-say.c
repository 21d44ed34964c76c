#include "cli/cli.h"

#include <string.h>

/* What is to be said: the text of the command line, then each name. */
static GPtrArray *texts_of(const Options *options, GError **error) {
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
    if (options->sources != NULL) g_ptr_array_add(texts, g_strjoinv(" ", options->sources));
    for (char **name = options->names; name != NULL && *name != NULL; name++)
        g_ptr_array_add(texts, g_strdup(*name));
    for (guint i = 0; i < texts->len; i++) {
        char *text = g_ptr_array_index(texts, i);
        if (!g_utf8_validate(text, -1, NULL)) {
            g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "the text is not valid UTF-8");
            return NULL;
        }
        for (; *text != '\0'; text++)
            if (g_ascii_iscntrl(*text)) *text = ' ';
        g_strchug(g_ptr_array_index(texts, i));
    }
    if (texts->len > 0) return g_steal_pointer(&texts);
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "nothing to say: give a text or --name NAME");
    return NULL;
}

static char *script_of(const GPtrArray *texts, const BcVoice *voice, const char *language,
                       const Options *options) {
    GString *script = g_string_new("briefcast-script 1\n");
    g_string_append_printf(script, "language: %s\nrate: %d\ncast: narrator = %s\n", language,
                           options->rate > 0 ? options->rate : 170, voice->id);
    for (guint i = 0; i < texts->len; i++) {
        const char *text = g_ptr_array_index(texts, i);
        gboolean escaped = *text != '\0' && strchr("[#\\", *text) != NULL;
        g_string_append_printf(script, "\n[narrator narration pause=%d]\n%s%s\n",
                               i + 1 < texts->len ? 500 : 0, escaped ? "\\" : "", text);
    }
    return g_string_free(script, FALSE);
}

/* Said text with its pronunciations between slashes. */
static void show(BcSaying *saying, const char *language, const char *text) {
    g_autofree char *said = bc_saying_text(saying, language, text);
    g_autoptr(GString) shown = g_string_new(NULL);
    for (const char *p = said; *p != '\0'; p++) {
        if (*p == BC_SAID_IPA)
            g_string_append(shown, " /");
        else if (*p == BC_SAID_END)
            g_string_append_c(shown, '/');
        else if (*p != BC_SAID_WORD)
            g_string_append_c(shown, *p);
    }
    g_string_append_c(shown, '\n');
    say(shown->str);
}

static const BcVoice *voice_of(const BcVoices *voices, const char *language, const char *name,
                               GError **error) {
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    if (name != NULL) {
        const BcVoice *voice = bc_voices_find(voices, name, language);
        if (voice == NULL)
            g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                        "there is no voice '%s'; 'briefcast voices' lists them", name);
        return voice;
    }
    gsize primary = strcspn(language, "-_");
    for (gsize i = 0; i < n; i++)
        if (strlen(all[i]->language) >= primary &&
            g_ascii_strncasecmp(all[i]->language, language, primary) == 0)
            return all[i];
    g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "there is no voice for the language '%s'",
                language);
    return NULL;
}

static gboolean speak(const char *text, const BcVoices *voices, BcSaying *saying,
                      const Options *options, GError **error) {
    g_autoptr(BcScript) script = bc_script_parse(text, strlen(text), "say", error);
    if (script == NULL) return FALSE;
    BcSoundTags tags = {.title = "briefcast", .artist = "briefcast"};
    BcSinkOptions wanted = sink_options(options, &tags);
    g_autoptr(BcSink) sink =
        options->output != NULL
            ? open_output(options, &tags, error)
            : bc_sink_new_speakers(options->driver, options->device, &wanted, error);
    if (sink == NULL) return FALSE;
    g_autoptr(BcSynth) synth = bc_synth_new(0);
    bc_synth_set_saying(synth, saying);
    bc_synth_set_loudness(synth, options->lufs);
    return bc_sound_perform(script, 0, G_MAXUINT, voices, synth, sink, NULL, NULL, NULL, error) &&
           bc_sink_close(sink, error);
}

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GPtrArray) texts = texts_of(options, &error);
    if (texts == NULL) return complain(error);
    g_autoptr(BcSaying) saying = bc_saying_new((const char *const *)options->lexicons, &error);
    g_autoptr(BcCast) cast = saying != NULL ? bc_cast_load(NULL, &error) : NULL;
    if (cast == NULL) return complain(error);
    bc_cast_pronounce(cast, saying);
    if (options->show) {
        const char *language = options->language != NULL ? options->language : "en";
        for (guint i = 0; i < texts->len; i++) show(saying, language, g_ptr_array_index(texts, i));
        return finish_output(0);
    }
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    if (voices == NULL) return complain(error);
    const char *asked = options->language != NULL ? options->language : "en";
    const BcVoice *voice = voice_of(voices, asked, options->voice, &error);
    if (voice == NULL) return complain(error);
    const char *language = options->language != NULL ? options->language : voice->language;
    g_autofree char *script = script_of(texts, voice, language, options);
    signals_watch();
    if (speak(script, voices, saying, options, &error)) return 0;
    int status = complain(error);
    signals_die();
    return status;
}

const Command command_say = {
    .name = "say",
    .arguments = "[TEXT...]",
    .summary = "say a text or a name, or print how",
    .description = "Through the speakers, or to a file with -o.  --show prints what would be said, "
                   "with the pronunciations of names.",
    .groups = OPTIONS_LANGUAGE | OPTIONS_ONE_VOICE | OPTIONS_ALOUD | OPTIONS_OUTPUT |
              OPTIONS_SPEAKERS | OPTIONS_LOUDNESS,
    .run = run,
};
