#include "briefing/fit.h"

#include "base/text.h"
#include "script/script-private.h"

#include <math.h>

/* Stories longer than two hours are not measured whole before something is chosen from them.
 */
#define MEASURED_SECONDS 7200
/* How much more than what is wanted of such a story is measured. */
#define POOL_FACTOR 3.0
/* The fit is good enough within this; each round costs one look at the measured durations.  In a
 * short time a nearer choice would be a much weaker one. */
#define TOLERANCE_SECONDS 0.4
#define TOLERANCE_SHORT 1.0
#define SHORT_SECONDS 60
/* The leads of all stories may take so much more than there is. */
#define LEAST_EXCESS 0.8
/* A choice without the leads must come nearer by so much. */
#define LEAD_WORTH 1.2
/* When hardly more time than this is left beside the leads, they alone may be the best choice. */
#define TIGHT_SECONDS 4
#define ROUNDS 12
/* What is promised: the length asked for within the larger of the two. */
#define PROMISED_SHARE 0.03
#define PROMISED_SECONDS 2.0

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
        if (story->left_out) continue;
        bc_script_add_story(script, story->document, story_attribution(story), story->chosen,
                            &script_options);
    }
    return script;
}

gboolean fit_cast(Fit *fit, GError **error) {
    const BcBriefingOptions *options = &fit->options;
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        story->left_out = FALSE;
        gboolean whole = story_full_duration(story) <= MEASURED_SECONDS ||
                         (options->seconds == 0 && options->sentences == 0 && options->words == 0);
        story->reasons = options->reasons;
        if (options->headlines)
            story_choose(story, 1, 0, 0);
        else if (whole)
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

/* The script of what is chosen now, in the voices of the pool, and when what is heard. */
static BcScript *timed_script(Fit *fit, BcTimeline **timeline, GError **error) {
    g_autoptr(BcScript) script = compose(fit);
    bc_script_take_voices(script, fit->pool);
    if (!bc_cast_assign(fit->cast, script, fit->voices, error)) return NULL;
    if (timeline != NULL && !bc_sound_perform(script, 0, G_MAXUINT, fit->voices, fit->synth, NULL,
                                              fit->progress, fit->progress_data, timeline, error))
        return NULL;
    return g_steal_pointer(&script);
}

/* The same, and how long it lasts. */
static BcScript *measured_script(Fit *fit, double *seconds, GError **error) {
    g_autoptr(BcTimeline) timeline = NULL;
    BcScript *script = timed_script(fit, seconds != NULL ? &timeline : NULL, error);
    if (script != NULL && seconds != NULL)
        *seconds = (double)bc_timeline_length(timeline) / BC_SAMPLE_RATE;
    return script;
}

void fit_share(double wanted, const double *needs, const double *weights, double *shares, guint n) {
    /* Whoever needs less than its part gets what it needs, and its rest goes to the others. */
    double open = 0;
    for (guint i = 0; i < n; i++) {
        shares[i] = -1;
        open += weights[i];
    }
    for (gboolean settled = TRUE; settled;) {
        double part = MAX(wanted, 0) / MAX(open, 1e-12);
        settled = FALSE;
        for (guint i = 0; i < n; i++)
            if (shares[i] < 0 && needs[i] <= part * weights[i]) {
                shares[i] = needs[i];
                wanted -= needs[i];
                open -= weights[i];
                settled = TRUE;
            }
        for (guint i = 0; i < n && !settled; i++)
            if (shares[i] < 0) shares[i] = part * weights[i];
    }
}

double fit_weight(double seconds, guint i) { return sqrt(MAX(seconds, 1)) * (1 + 0.5 / (1 + i)); }

void fit_leave_out(double wanted, const double *least, const double *weights, gboolean *left_out,
                   guint n) {
    for (guint i = 1; i < n; i++) left_out[i] = TRUE;
    if (n > 0) {
        left_out[0] = FALSE;
        wanted -= least[0];
    }
    g_autofree gboolean *asked = g_new0(gboolean, n + 1);
    for (guint turn = 1; turn < n; turn++) {
        guint best = 0;
        for (guint i = 1; i < n; i++)
            if (!asked[i] && (best == 0 || weights[i] > weights[best])) best = i;
        asked[best] = TRUE;
        if (least[best] > wanted) continue;
        left_out[best] = FALSE;
        wanted -= least[best];
    }
}

/* The same, but nobody gets less than its lead takes, if all leads fit. */
static void share_with_least(const Fit *fit, double wanted, const double *needs,
                             const double *weights, double *shares) {
    guint n = fit->stories->len;
    double all = 0;
    g_autofree double *open = g_memdup2(needs, n * sizeof *needs);
    for (guint i = 0; i < n; i++)
        if (needs[i] > 0) all += story_at(fit, i)->least;
    fit_share(wanted, open, weights, shares, n);
    for (gboolean changed = all <= wanted + LEAST_EXCESS; changed;) {
        changed = FALSE;
        for (guint i = 0; i < n; i++) {
            double least = MIN(story_at(fit, i)->least, needs[i]);
            if (open[i] == 0 || shares[i] >= least) continue;
            open[i] = 0; /* has its least */
            wanted -= least;
            changed = TRUE;
        }
        fit_share(wanted, open, weights, shares, n);
        for (guint i = 0; i < n; i++)
            if (open[i] == 0 && needs[i] > 0) shares[i] = MIN(story_at(fit, i)->least, needs[i]);
    }
}

/* One choice with `wanted` seconds for the bodies of all stories together. */
static void choose_all(Fit *fit, double wanted) {
    guint n = fit->stories->len;
    g_autofree double *needs = g_new(double, n);
    g_autofree double *shares = g_new(double, n);
    g_autofree double *weights = g_new(double, n);
    for (guint i = 0; i < n; i++) {
        double seconds = story_full_duration(story_at(fit, i));
        needs[i] = story_at(fit, i)->left_out ? 0 : seconds;
        weights[i] = fit_weight(seconds, i);
    }
    share_with_least(fit, wanted, needs, weights, shares);
    for (guint i = 0; i < n; i++) {
        if (story_at(fit, i)->left_out) continue;
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
        if (story->left_out) continue;
        guint n;
        if (story->left_out) continue;
        const guint *chosen = bc_summary_sentences(story->chosen, &n);
        for (guint k = 0; k < n; k++) seconds += story_duration(chosen[k], story);
    }
    return seconds > MEASURED_SECONDS && seconds > 2 * fit->options.seconds;
}

typedef struct {
    BcScript *script;
    GPtrArray *chosen; /* of BcSummary, one a story */
    double seconds, miss;
} Best;

static void best_clear(Best *best) {
    g_clear_pointer(&best->script, bc_script_free);
    g_clear_pointer(&best->chosen, g_ptr_array_unref);
}

static void best_keep(Best *best, Fit *fit, BcScript *script, double seconds, double miss) {
    best_clear(best);
    best->script = script;
    best->seconds = seconds;
    best->miss = miss;
    best->chosen = g_ptr_array_new_with_free_func((GDestroyNotify)bc_summary_free);
    /* What is left out keeps its choice, since nothing is chosen of it again. */
    for (guint i = 0; i < fit->stories->len; i++)
        g_ptr_array_add(best->chosen, story_at(fit, i)->left_out
                                          ? NULL
                                          : g_steal_pointer(&story_at(fit, i)->chosen));
}

static BcScript *best_take(Best *best, Fit *fit) {
    g_assert(best->chosen != NULL); /* the first round keeps what it has */
    for (guint i = 0; i < fit->stories->len; i++) {
        if (story_at(fit, i)->left_out) continue;
        g_clear_pointer(&story_at(fit, i)->chosen, bc_summary_free);
        story_at(fit, i)->chosen = g_ptr_array_index(best->chosen, i);
    }
    g_ptr_array_set_free_func(best->chosen, NULL);
    g_clear_pointer(&best->chosen, g_ptr_array_unref);
    return g_steal_pointer(&best->script);
}

/* One sentence of each. */
static void choose_leads(Fit *fit) {
    for (guint i = 0; i < fit->stories->len; i++) story_choose(story_at(fit, i), 1, 0, 0);
}

/* Some story is told without what it would be told by alone. */
static gboolean loses_lead(const Fit *fit) {
    for (guint i = 0; i < fit->stories->len; i++) {
        const Story *story = story_at(fit, i);
        guint n;
        if (story->left_out || story->lead == G_MAXUINT) continue;
        const guint *chosen = bc_summary_sentences(story->chosen, &n);
        gboolean heard = FALSE;
        for (guint k = 0; k < n && !heard; k++) heard = chosen[k] == story->lead;
        if (!heard) return TRUE;
    }
    return FALSE;
}

/* A listener who asked for a length hears of it when whole sentences do not give that length; that
 * a short story is shorter, or one with another limit, goes without saying. */
static void tell_miss(const BcBriefingOptions *options, double seconds, gboolean all_is_said) {
    double target = options->seconds;
    gboolean may_be_short = all_is_said || options->sentences > 0 || options->words > 0;
    double allowed = MAX(target * PROMISED_SHARE, PROMISED_SECONDS);
    if (fabs(seconds - target) <= allowed || (seconds < target && may_be_short)) return;
    g_warning("asked for %g s: the nearest that whole sentences give is %.0f s", target, seconds);
}

static BcScript *choose_for_time(Fit *fit, GError **error) {
    double target = fit->options.seconds, full = 0, least = 0;
    double wanted = target - bc_script_lead_ms(fit->pool) / 1000.0;
    for (guint i = 0; i < fit->stories->len; i++) {
        if (story_at(fit, i)->left_out) continue;
        wanted -= story_at(fit, i)->headline;
        full += story_full_duration(story_at(fit, i));
        least += story_at(fit, i)->least;
    }
    gboolean tight = fit->stories->len > 1 && least > wanted - TIGHT_SECONDS;
    /* Introductions and pauses depend on what is chosen beside what, so the sum of sentences misses
     * the whole by a little: ask again with the difference, and try both sides of it. */
    Best best = {.miss = INFINITY};
    double lowest = 0, highest = full + 1;
    for (guint round = 0; round < ROUNDS; round++) {
        gboolean leads = round == 0 && tight;
        if (leads)
            choose_leads(fit);
        else
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
        double miss = fabs(seconds - target) + (loses_lead(fit) ? LEAD_WORTH : 0);
        if (miss < best.miss)
            best_keep(&best, fit, script, seconds, miss);
        else
            bc_script_free(script);
        if (miss <= (target < SHORT_SECONDS ? TOLERANCE_SHORT : TOLERANCE_SECONDS) ||
            (seconds < target && wanted >= full))
            break;
        if (leads) continue;
        if (seconds < target)
            lowest = MAX(lowest, wanted);
        else
            highest = MIN(highest, wanted);
        wanted += target - seconds;
        if (wanted <= lowest || wanted >= highest) wanted = (lowest + highest) / 2;
        if (highest - lowest < 0.05) break;
    }
    tell_miss(&fit->options, best.seconds, full <= wanted);
    return best_take(&best, fit);
}

/* Stories for which there is no time are left out, and the listener is told. */
static void leave_out(Fit *fit, const double *least) {
    guint n = fit->stories->len;
    g_autofree double *weights = g_new(double, n);
    g_autofree gboolean *left_out = g_new0(gboolean, n);
    for (guint i = 0; i < n; i++) weights[i] = fit_weight(story_full_duration(story_at(fit, i)), i);
    double wanted = fit->options.seconds - bc_script_lead_ms(fit->pool) / 1000.0 + LEAST_EXCESS;
    fit_leave_out(wanted, least, weights, left_out, n);
    for (guint i = 0; i < n; i++) {
        Story *story = story_at(fit, i);
        story->left_out = left_out[i];
        if (!left_out[i]) continue;
        const char *title = bc_article_title(story->article);
        g_warning("no time for '%s': its headline and one sentence are %.0f s",
                  title != NULL ? title : bc_article_origin(story->article), least[i]);
    }
}

/* How long each story is with headline and one sentence, the pauses between stories included. */
static gboolean measure_least(Fit *fit, double *least, GError **error) {
    choose_leads(fit);
    for (guint i = 0; i < fit->stories->len; i++) {
        Story *story = story_at(fit, i);
        guint n;
        const guint *chosen = bc_summary_sentences(story->chosen, &n);
        story->least = n > 0 ? story_duration(chosen[0], story) : 0;
        story->lead = n > 0 ? chosen[0] : G_MAXUINT;
    }
    g_autoptr(BcTimeline) timeline = NULL;
    g_autoptr(BcScript) script = timed_script(fit, &timeline, error);
    if (script == NULL) return FALSE;
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    for (guint i = 0; i < n; i++)
        least[segments[i].story] +=
            (double)entries[i].samples / BC_SAMPLE_RATE + segments[i].pause_ms / 1000.0;
    return TRUE;
}

static BcScript *choose_headlines(Fit *fit, GError **error) {
    choose_leads(fit);
    return measured_script(fit, NULL, error);
}

BcScript *fit_choose(Fit *fit, GError **error) {
    const BcBriefingOptions *options = &fit->options;
    if (options->seconds > 0 && !is_endless(fit)) {
        g_autofree double *least = g_new0(double, fit->stories->len);
        if (!measure_pool(fit, error) || !measure_least(fit, least, error)) return NULL;
        leave_out(fit, least);
    }
    if (options->headlines) return choose_headlines(fit, error);
    if (options->seconds > 0) return choose_for_time(fit, error);
    for (guint i = 0; i < fit->stories->len; i++)
        story_choose(story_at(fit, i), options->sentences, options->words, 0);
    return measured_script(fit, NULL, error);
}
