#include "briefing/fit.h"

#include <string.h>

#define DEFAULT_RATE 170
#define SLOWEST_RATE 80
#define FASTEST_RATE 450

struct BcBriefing {
    Fit fit;          /* owns all that it points to, but for the progress */
    BcScript *script; /* given as a source, or fitted; NULL until then */
    gboolean given;   /* the script came as a source */
    gboolean sounds;  /* and will be performed */
    char *language, *cast_file;
    char **pins, **lexicons; /* of the options, until the cast is loaded */
    GHashTable *languages;   /* code -> BcLanguage: loaded so far */
};

static gboolean pin_voice(BcCast *cast, const char *pin, const BcVoices *voices, GError **error) {
    const char *equals = strrchr(pin, '=');
    g_autofree char *name = g_strndup(pin, equals != NULL ? (gsize)(equals - pin) : 0);
    g_autofree char *voice = g_strdup(equals != NULL ? equals + 1 : "");
    if (*g_strstrip(name) == '\0' || *g_strstrip(voice) == '\0') {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "'%s' is not NAME=VOICE", pin);
        return FALSE;
    }
    if (strchr(voice, '/') != NULL && bc_voices_find(voices, voice, "en") == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "there is no voice '%s'; 'briefcast voices' lists them", voice);
        return FALSE;
    }
    bc_cast_pin(cast, name, voice);
    return TRUE;
}

static gboolean pin_voices(BcCast *cast, const char *const *pins, const BcVoices *voices,
                           GError **error) {
    for (; pins != NULL && *pins != NULL; pins++)
        if (!pin_voice(cast, *pins, voices, error)) return FALSE;
    return TRUE;
}

/* Who cannot remember tells the news all the same. */
static void recall(BcCast *cast) {
    g_autoptr(GError) trouble = NULL;
    if (!bc_cast_recall(cast, NULL, &trouble))
        g_message("voices are not remembered: %s", trouble->message);
}

static void remember(const Fit *fit) {
    g_autoptr(GError) trouble = NULL;
    if (!bc_cast_remember(fit->cast, fit->pool, fit->voices, &trouble))
        g_message("voices are not remembered: %s", trouble->message);
}

static gboolean check_options(const BcBriefingOptions *options, GError **error) {
    if (options->rate != 0 && (options->rate < SLOWEST_RATE || options->rate > FASTEST_RATE)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "a rate of %u is not within %d to %d words a minute", options->rate,
                    SLOWEST_RATE, FASTEST_RATE);
        return FALSE;
    }
    if (!(options->seconds >= 0 && options->seconds < 1e6)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "the length wanted makes no sense");
        return FALSE;
    }
    return TRUE;
}

BcBriefing *bc_briefing_new(const BcBriefingOptions *options, GError **error) {
    if (!check_options(options, error)) return NULL;
    g_autoptr(BcBriefing) briefing = g_new0(BcBriefing, 1);
    Fit *fit = &briefing->fit;
    fit->stories = g_ptr_array_new_with_free_func((GDestroyNotify)story_free);
    briefing->language = g_strdup(options->language);
    briefing->languages =
        g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)bc_language_free);
    briefing->cast_file = g_strdup(options->cast_file);
    fit->options = *options;
    fit->options.language = briefing->language;
    fit->options.source.language = briefing->language;
    fit->options.cast_file = briefing->cast_file;
    fit->options.voices = NULL;
    fit->options.lexicons = NULL;
    if (fit->options.rate == 0) fit->options.rate = DEFAULT_RATE;
    briefing->pins = g_strdupv((char **)options->voices);
    briefing->lexicons = g_strdupv((char **)options->lexicons);
    fit->synth = bc_synth_new(options->jobs);
    bc_synth_set_understudies(fit->synth, TRUE);
    bc_synth_set_loudness(fit->synth, options->loudness);
    gboolean asked_for =
        options->cast_file != NULL || options->voices != NULL || options->lexicons != NULL;
    if (asked_for && !bc_briefing_prepare(briefing, error)) return NULL;
    return g_steal_pointer(&briefing);
}

gboolean bc_briefing_prepare(BcBriefing *briefing, GError **error) {
    Fit *fit = &briefing->fit;
    if (fit->saying != NULL) return TRUE;
    g_autoptr(BcVoices) voices = bc_voices_load(error);
    if (voices == NULL) return FALSE;
    g_autoptr(BcCast) cast = bc_cast_load(briefing->cast_file, error);
    if (cast == NULL || !pin_voices(cast, (const char *const *)briefing->pins, voices, error))
        return FALSE;
    if (fit->options.remember) recall(cast);
    BcSaying *saying = bc_saying_new((const char *const *)briefing->lexicons, error);
    if (saying == NULL) return FALSE;
    bc_cast_pronounce(cast, saying);
    fit->voices = g_steal_pointer(&voices);
    fit->cast = g_steal_pointer(&cast);
    fit->saying = saying;
    bc_synth_set_saying(fit->synth, saying);
    return TRUE;
}

void bc_briefing_free(BcBriefing *briefing) {
    if (briefing == NULL) return;
    g_clear_pointer(&briefing->script, bc_script_free);
    g_clear_pointer(&briefing->fit.pool, bc_script_free);
    g_clear_pointer(&briefing->fit.stories, g_ptr_array_unref);
    g_clear_pointer(&briefing->fit.synth, bc_synth_free);
    g_clear_pointer(&briefing->fit.saying, bc_saying_free);
    g_clear_pointer(&briefing->fit.cast, bc_cast_free);
    g_clear_pointer(&briefing->fit.voices, bc_voices_free);
    g_clear_pointer(&briefing->languages, g_hash_table_unref);
    g_free(briefing->language);
    g_free(briefing->cast_file);
    g_strfreev(briefing->pins);
    g_strfreev(briefing->lexicons);
    g_free(briefing);
}

/* What was fitted no longer holds when a story comes in. */
static void forget_script(BcBriefing *briefing) {
    g_clear_pointer(&briefing->script, bc_script_free);
    g_clear_pointer(&briefing->fit.pool, bc_script_free);
}

static gboolean refuse_beside_script(const char *source, GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "%s: a script cannot be joined with other sources",
                source);
    return FALSE;
}

static gboolean add_script(BcBriefing *briefing, const BcContent *content, GError **error) {
    gsize length;
    const char *data = g_bytes_get_data(content->bytes, &length);
    if (briefing->fit.stories->len > 0 || briefing->given)
        return refuse_beside_script(content->origin, error);
    if (!bc_briefing_prepare(briefing, error)) return FALSE;
    g_autoptr(BcScript) script = bc_script_parse(data, length, content->origin, error);
    if (script == NULL || !bc_cast_assign(briefing->fit.cast, script, briefing->fit.voices, error))
        return FALSE;
    briefing->script = g_steal_pointer(&script);
    briefing->given = TRUE;
    return TRUE;
}

void bc_briefing_expect_sound(BcBriefing *briefing) {
    briefing->sounds = TRUE;
    bc_synth_expect(briefing->fit.synth, NULL);
}

/* Who it will be is known only when the story is cast; this one it is nearly always. */
static void expect_narrator(BcBriefing *briefing, const BcArticle *article) {
    const char *language =
        briefing->language != NULL ? briefing->language : bc_article_language(article);
    gsize n = 0, length = strcspn(language, "-_");
    const BcVoice *const *voices =
        briefing->fit.voices != NULL ? bc_voices_list(briefing->fit.voices, &n) : NULL;
    for (gsize i = 0; i < n; i++)
        if (voices[i]->narrator &&
            g_ascii_strncasecmp(voices[i]->language, language, length) == 0 &&
            (voices[i]->language[length] == '\0' || voices[i]->language[length] == '-')) {
            bc_synth_expect(briefing->fit.synth, voices[i]);
            return;
        }
}

gboolean bc_briefing_add(BcBriefing *briefing, const char *source, GError **error) {
    const BcSourceOptions *options = &briefing->fit.options.source;
    g_autoptr(BcContent) content = bc_source_read(source, options, error);
    if (content == NULL) return FALSE;
    gsize length;
    const char *data = g_bytes_get_data(content->bytes, &length);
    if (bc_script_recognise(data, length)) return add_script(briefing, content, error);
    if (briefing->given) return refuse_beside_script(source, error);
    g_autoptr(GPtrArray) articles = bc_content_articles(content, options, error);
    if (articles == NULL) return FALSE;
    if (briefing->sounds && briefing->fit.stories->len == 0 && articles->len > 0)
        expect_narrator(briefing, g_ptr_array_index(articles, 0));
    g_autoptr(GPtrArray) stories = g_ptr_array_new_with_free_func((GDestroyNotify)story_free);
    g_ptr_array_set_free_func(articles, NULL);
    gboolean made = TRUE;
    for (guint i = 0; i < articles->len; i++) {
        BcArticle *article = g_ptr_array_index(articles, i);
        if (!made) {
            bc_article_free(article);
            continue;
        }
        Story *story = story_new(article, briefing->language, briefing->languages,
                                 briefing->fit.options.rate, error);
        made = story != NULL;
        if (made) g_ptr_array_add(stories, story);
    }
    if (!made) return FALSE;
    forget_script(briefing);
    g_ptr_array_extend_and_steal(briefing->fit.stories, g_steal_pointer(&stories));
    return TRUE;
}

gboolean bc_briefing_add_article(BcBriefing *briefing, BcArticle *article, GError **error) {
    if (briefing->given) {
        refuse_beside_script(bc_article_origin(article), error);
        bc_article_free(article);
        return FALSE;
    }
    Story *story = story_new(article, briefing->language, briefing->languages,
                             briefing->fit.options.rate, error);
    if (story == NULL) return FALSE;
    forget_script(briefing);
    g_ptr_array_add(briefing->fit.stories, story);
    return TRUE;
}

guint bc_briefing_stories(const BcBriefing *briefing) {
    if (!briefing->given) return briefing->fit.stories->len;
    guint n;
    const BcSegment *segments = bc_script_segments(briefing->script, &n);
    return n > 0 ? segments[n - 1].story + 1 : 0;
}

/* Who has which voice; does nothing where that is settled. */
static gboolean settle_cast(BcBriefing *briefing, GError **error) {
    if (briefing->script != NULL || briefing->fit.pool != NULL) return TRUE;
    if (briefing->fit.stories->len == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "there is no story to tell");
        return FALSE;
    }
    if (!bc_briefing_prepare(briefing, error) || !fit_cast(&briefing->fit, error)) return FALSE;
    remember(&briefing->fit);
    return TRUE;
}

static gboolean settle_script(BcBriefing *briefing, GError **error) {
    if (briefing->script != NULL) return TRUE;
    if (!settle_cast(briefing, error)) return FALSE;
    briefing->script = fit_choose(&briefing->fit, error);
    return briefing->script != NULL;
}

const BcScript *bc_briefing_script(BcBriefing *briefing, GError **error) {
    return settle_script(briefing, error) ? briefing->script : NULL;
}

static BcTimeline *join_timelines(BcTimeline *first, BcTimeline *second) {
    if (first == NULL) return second;
    bc_timeline_append(first, second);
    bc_timeline_free(second);
    return first;
}

/* The time limit is met by measuring everything; the headline is sure to be said, so it need not
 * wait for that. */
static gboolean speak_headline(BcBriefing *briefing, BcSink *sink, BcTimeline **timeline,
                               guint *spoken, GError **error) {
    Fit *fit = &briefing->fit;
    *spoken = 0;
    if (briefing->script != NULL || fit->options.seconds == 0 || sink == NULL) return TRUE;
    if (!settle_cast(briefing, error)) return FALSE;
    guint n;
    const BcSegment *segments = bc_script_segments(fit->pool, &n);
    if (n == 0 || segments[0].kind != BC_SEGMENT_HEADLINE) return TRUE;
    *spoken = 1;
    return bc_sound_perform(fit->pool, 0, 1, fit->voices, fit->synth, sink, fit->progress,
                            fit->progress_data, timeline, error);
}

static gboolean perform(BcBriefing *briefing, BcSink *sink, BcTimeline **timeline, GError **error) {
    Fit *fit = &briefing->fit;
    g_autoptr(BcTimeline) beginning = NULL;
    g_autoptr(BcTimeline) rest = NULL;
    guint spoken;
    if (!speak_headline(briefing, sink, &beginning, &spoken, error) ||
        !settle_script(briefing, error) ||
        !bc_sound_perform(briefing->script, spoken, G_MAXUINT, fit->voices, fit->synth, sink,
                          fit->progress, fit->progress_data, &rest, error))
        return FALSE;
    if (timeline != NULL)
        *timeline = join_timelines(g_steal_pointer(&beginning), g_steal_pointer(&rest));
    return TRUE;
}

gboolean bc_briefing_perform(BcBriefing *briefing, BcSink *sink, BcProgressFunc progress,
                             gpointer progress_data, BcTimeline **timeline, GError **error) {
    briefing->fit.progress = progress;
    briefing->fit.progress_data = progress_data;
    gboolean performed = perform(briefing, sink, timeline, error);
    briefing->fit.progress = NULL;
    return performed;
}

const BcDocument *bc_briefing_document(const BcBriefing *briefing, guint story) {
    if (story >= briefing->fit.stories->len) return NULL;
    return ((Story *)g_ptr_array_index(briefing->fit.stories, story))->document;
}

const BcAttribution *bc_briefing_attribution(const BcBriefing *briefing, guint story) {
    if (story >= briefing->fit.stories->len) return NULL;
    return story_attribution(g_ptr_array_index(briefing->fit.stories, story));
}

const guint *bc_briefing_chosen(BcBriefing *briefing, guint story, guint *n, GError **error) {
    *n = 0;
    const BcSummary *summary = bc_briefing_summary(briefing, story, error);
    if (summary == NULL || bc_briefing_is_left_out(briefing, story)) return NULL;
    return bc_summary_sentences(summary, n);
}

const BcSummary *bc_briefing_summary(BcBriefing *briefing, guint story, GError **error) {
    const BcBriefingOptions *options = &briefing->fit.options;
    /* A number of sentences or words needs no voices, only a time does. */
    if (options->seconds > 0 && !settle_script(briefing, error)) return NULL;
    if (story >= briefing->fit.stories->len) return NULL;
    Story *one = g_ptr_array_index(briefing->fit.stories, story);
    if (briefing->script == NULL && (one->chosen == NULL || briefing->fit.pool != NULL)) {
        one->reasons = options->reasons;
        story_choose(one, options->headlines ? 1 : options->sentences, options->words, 0);
    }
    return one->chosen;
}

gboolean bc_briefing_is_left_out(const BcBriefing *briefing, guint story) {
    return story < briefing->fit.stories->len &&
           ((Story *)g_ptr_array_index(briefing->fit.stories, story))->left_out;
}

void bc_briefing_tags(const BcBriefing *briefing, BcSoundTags *tags) {
    *tags = (BcSoundTags){.artist = "briefcast"};
    const char *site = NULL;
    if (briefing->given) {
        tags->title = bc_script_title(briefing->script);
        tags->date = bc_script_date(briefing->script);
        site = bc_script_site(briefing->script);
    } else if (briefing->fit.stories->len > 0) {
        const BcArticle *article = ((Story *)g_ptr_array_index(briefing->fit.stories, 0))->article;
        tags->title = bc_article_title(article);
        tags->date = bc_article_date(article);
        site = bc_article_site(article);
    }
    if (site != NULL) tags->artist = site;
}

const BcVoices *bc_briefing_voices(BcBriefing *briefing) {
    return bc_briefing_prepare(briefing, NULL) ? briefing->fit.voices : NULL;
}
