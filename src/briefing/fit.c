#include "briefing/fit.h"

#include "base/text.h"
#include "script/script-private.h"

#include <math.h>

/* Stories longer than two hours are not measured whole before something is chosen from them.
 */
#define MEASURED_SECONDS 7200
/* How much more than what is wanted of such a story is measured. */
#define POOL_FACTOR 3.0
/* The fit is good enough within this; each round costs one look at the measured durations. */
#define TOLERANCE_SECONDS 0.4
#define ROUNDS 12

static Story *story_at(const Fit *fit, guint i) { return g_ptr_array_index(fit->stories, i); }

static BcScript *compose(const Fit *fit) {
    const BcBriefingOptions *options = &fit->options;
    const char *language = options->language != NULL
                               ? options->language
                               : bc_article_language(story_at(fit, 0)->article);
    BcScript *script = bc_script_new(language, options->rate);
    BcScriptOptions script_options = {.reported = options->reported,
                                      .min_confidence = options->min_confidence};
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        bc_script_add_story(script, story->document, story->attribution, story->chosen,
                            &script_options);
    }
    return script;
}

gboolean fit_cast(Fit *fit, GError **error) {
    const BcBriefingOptions *options = &fit->options;
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        gboolean whole = story_full_duration(story) <= MEASURED_SECONDS ||
                         (options->seconds == 0 && options->sentences == 0 && options->words == 0);
        if (whole)
            story_choose(story, 0, 0, 0);
        else
            story_choose(story, options->sentences, options->words, options->seconds * POOL_FACTOR);
    }
    g_clear_pointer(&fit->pool, bc_script_free);
    fit->pool = compose(fit);
    return bc_cast_assign(fit->cast, fit->pool, fit->voices, error);
}

static void forget_durations(Fit *fit) {
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        guint n;
        bc_document_sentences(story->document, &n);
        for (guint k = 0; k < n; k++) story->durations[k] = -1;
        story->headline = 0;
    }
}

/* Segments of the pool follow their sentences in order; added words belong to the sentence after
 * them. */
static void keep_durations(Fit *fit, const BcTimelineEntry *entries) {
    guint n;
    const BcSegment *segments = bc_script_segments(fit->pool, &n);
    double added = 0;
    guint sentence = 0, story_index = G_MAXUINT;
    BcPoints points;
    for (guint i = 0; i < n; i++) {
        double seconds =
            (double)entries[i].samples / BC_SAMPLE_RATE + segments[i].pause_ms / 1000.0;
        Story *story = story_at(fit, segments[i].story);
        if (segments[i].story != story_index) {
            story_index = segments[i].story;
            sentence = 0;
            gsize length;
            const char *text = bc_article_text(story->article, &length);
            bc_points_init(&points, text, length);
        }
        if (segments[i].kind == BC_SEGMENT_HEADLINE) {
            story->headline += seconds;
            continue;
        }
        if (bc_span_empty(segments[i].source)) {
            added += seconds;
            continue;
        }
        guint n_sentences;
        const BcSentence *sentences = bc_document_sentences(story->document, &n_sentences);
        while (sentence + 1 < n_sentences &&
               bc_points_at(&points, sentences[sentence].span.end) <= segments[i].source.start)
            sentence++;
        story->durations[sentence] = MAX(story->durations[sentence], 0) + seconds + added;
        added = 0;
    }
}

static gboolean measure_pool(Fit *fit, GError **error) {
    g_autoptr(BcTimeline) timeline = NULL;
    if (!bc_sound_perform(fit->pool, 0, G_MAXUINT, fit->voices, fit->synth, NULL, fit->progress,
                          fit->progress_data, &timeline, error))
        return FALSE;
    guint n;
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    forget_durations(fit);
    keep_durations(fit, entries);
    return TRUE;
}

/* The script of what is chosen now, in the voices of the pool, and how long it lasts. */
static BcScript *measured_script(Fit *fit, double *seconds, GError **error) {
    g_autoptr(BcScript) script = compose(fit);
    bc_script_take_voices(script, fit->pool);
    if (!bc_cast_assign(fit->cast, script, fit->voices, error)) return NULL;
    if (seconds != NULL) {
        g_autoptr(BcTimeline) timeline = NULL;
        if (!bc_sound_perform(script, 0, G_MAXUINT, fit->voices, fit->synth, NULL, fit->progress,
                              fit->progress_data, &timeline, error))
            return NULL;
        *seconds = (double)bc_timeline_length(timeline) / BC_SAMPLE_RATE;
    }
    return g_steal_pointer(&script);
}

void fit_share(double wanted, const double *needs, double *shares, guint n) {
    /* Whoever needs less than an equal part gets what it needs, and its rest goes to the others. */
    guint open = n;
    for (guint i = 0; i < n; i++) shares[i] = -1;
    while (open > 0) {
        double part = MAX(wanted, 0) / open;
        guint settled = 0;
        for (guint i = 0; i < n; i++)
            if (shares[i] < 0 && needs[i] <= part) {
                shares[i] = needs[i];
                wanted -= needs[i];
                settled++;
            }
        if (settled == 0)
            for (guint i = 0; i < n; i++)
                if (shares[i] < 0) shares[i] = part;
        open = settled == 0 ? 0 : open - settled;
    }
}

/* One choice with `wanted` seconds for the bodies of all stories together. */
static void choose_all(Fit *fit, double wanted) {
    guint n = fit->stories->len;
    g_autofree double *needs = g_new(double, n);
    g_autofree double *shares = g_new(double, n);
    for (guint i = 0; i < n; i++) needs[i] = story_full_duration(story_at(fit, i));
    fit_share(wanted, needs, shares, n);
    for (guint i = 0; i < n; i++) {
        /* A share of nothing would mean "no limit". */
        double seconds = shares[i] >= needs[i] ? 0 : MAX(shares[i], 0.001);
        story_choose(story_at(fit, i), fit->options.sentences, fit->options.words, seconds);
    }
}

/* Of a text that is one endless sentence something must be said, but nobody needs to know how long
 * that takes. */
static gboolean is_endless(const Fit *fit) {
    double seconds = 0;
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        guint n;
        const guint *chosen = bc_summary_sentences(story->chosen, &n);
        for (guint k = 0; k < n; k++) seconds += story_duration(chosen[k], story);
    }
    return seconds > MEASURED_SECONDS && seconds > 2 * fit->options.seconds;
}

typedef struct {
    BcScript *script;
    GPtrArray *chosen; /* of BcSummary, one a story */
    double miss;
} Best;

static void best_clear(Best *best) {
    g_clear_pointer(&best->script, bc_script_free);
    g_clear_pointer(&best->chosen, g_ptr_array_unref);
}

static void best_keep(Best *best, Fit *fit, BcScript *script, double miss) {
    best_clear(best);
    best->script = script;
    best->miss = miss;
    best->chosen = g_ptr_array_new_with_free_func((GDestroyNotify)bc_summary_free);
    for (guint i = 0; i < fit->stories->len; i++)
        g_ptr_array_add(best->chosen, g_steal_pointer(&story_at(fit, i)->chosen));
}

static BcScript *best_take(Best *best, Fit *fit) {
    g_assert(best->chosen != NULL); /* the first round keeps what it has */
    for (guint i = 0; i < fit->stories->len; i++) {
        g_clear_pointer(&story_at(fit, i)->chosen, bc_summary_free);
        story_at(fit, i)->chosen = g_ptr_array_index(best->chosen, i);
    }
    g_ptr_array_set_free_func(best->chosen, NULL);
    g_clear_pointer(&best->chosen, g_ptr_array_unref);
    return g_steal_pointer(&best->script);
}

static BcScript *choose_for_time(Fit *fit, GError **error) {
    double target = fit->options.seconds, full = 0;
    double wanted = target - bc_script_lead_ms(fit->pool) / 1000.0;
    for (guint i = 0; i < fit->stories->len; i++) {
        wanted -= story_at(fit, i)->headline;
        full += story_full_duration(story_at(fit, i));
    }
    /* Introductions and pauses depend on what is chosen beside what, so the sum of sentences misses
     * the whole by a little: ask again with the difference, and try both sides of it. */
    Best best = {.miss = INFINITY};
    double lowest = 0, highest = full + 1;
    for (guint round = 0; round < ROUNDS; round++) {
        choose_all(fit, wanted);
        if (is_endless(fit)) {
            best_clear(&best);
            return measured_script(fit, NULL, error);
        }
        double seconds;
        BcScript *script = measured_script(fit, &seconds, error);
        if (script == NULL) {
            best_clear(&best);
            return NULL;
        }
        double miss = fabs(seconds - target);
        if (miss < best.miss)
            best_keep(&best, fit, script, miss);
        else
            bc_script_free(script);
        if (miss <= TOLERANCE_SECONDS || (seconds < target && wanted >= full)) break;
        if (seconds < target)
            lowest = MAX(lowest, wanted);
        else
            highest = MIN(highest, wanted);
        wanted += target - seconds;
        if (wanted <= lowest || wanted >= highest) wanted = (lowest + highest) / 2;
        if (highest - lowest < 0.05) break;
    }
    return best_take(&best, fit);
}

BcScript *fit_choose(Fit *fit, GError **error) {
    const BcBriefingOptions *options = &fit->options;
    if (options->seconds > 0)
        return is_endless(fit) || measure_pool(fit, error) ? choose_for_time(fit, error) : NULL;
    for (guint i = 0; i < fit->stories->len; i++)
        story_choose(story_at(fit, i), options->sentences, options->words, 0);
    return measured_script(fit, NULL, error);
}
