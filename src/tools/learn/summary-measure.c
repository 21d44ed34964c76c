#include "tools/learn/summary-measure.h"

#include <math.h>
#include <stdio.h>

static void add_to(RougeScore *sum, RougeScore score) {
    sum->one += score.one;
    sum->two += score.two;
    sum->l += score.l;
}

void story_measure(Story *story, const StorySet *set, const BcWeights *weights) {
    g_autofree guint *chosen = g_new(guint, story->body.n + 1);
    for (guint t = 0; t < set->n_tasks; t++) {
        const BcSummaryLimits *limits = &set->tasks[t];
        guint n = story_choose(story, weights, limits, chosen);
        add_to(&story->ours[t], rouge_score(story->rouge, chosen, n));
        if (story->n_measured > 0) continue;
        for (n = 0; n < story->body.n; n++) {
            chosen[n] = n;
            if (!story_fits(story, limits, chosen, n + 1)) break;
        }
        story->first[t] = rouge_score(story->rouge, chosen, n);
        n = story_oracle(story, limits, chosen);
        story->best[t] = rouge_score(story->rouge, chosen, n);
    }
    story->n_measured++;
}

/* Sums over articles, of each of the three scores. */
typedef struct {
    double sum[3], squares[3];
    guint n;
} Sum;

/* Adds `s`, a sum of `rounds`, less `less`. */
static void add_score(Sum *sum, RougeScore s, guint rounds, RougeScore less) {
    double scores[3] = {s.one / rounds - less.one, s.two / rounds - less.two,
                        s.l / rounds - less.l};
    for (guint k = 0; k < 3; k++) {
        sum->sum[k] += scores[k];
        sum->squares[k] += scores[k] * scores[k];
    }
    sum->n++;
}

static void print_sum(const char *name, const Sum *sum, gboolean interval) {
    printf("  %-20s", name);
    for (guint k = 0; k < 3; k++) {
        double mean = sum->sum[k] / sum->n, n = sum->n;
        printf(" %6.2f", mean);
        if (interval)
            printf(" +- %.2f", 1.96 * sqrt(MAX(sum->squares[k] / n - mean * mean, 0) / n));
    }
    printf("\n");
}

static void report_genre(const GPtrArray *stories, const char *genre, guint set, guint task) {
    static const RougeScore nothing;
    Sum ours = {.n = 0};
    for (guint i = 0; i < stories->len; i++) {
        const Story *story = g_ptr_array_index(stories, i);
        if (story->set == set && g_strcmp0(story->genre, genre) == 0)
            add_score(&ours, story->ours[task], story->n_measured, nothing);
    }
    g_autofree char *name = g_strdup_printf("of %u %s", ours.n, genre);
    print_sum(name, &ours, FALSE);
}

static void report_genres(const GPtrArray *stories, guint set, guint task) {
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < stories->len; i++) {
        const Story *story = g_ptr_array_index(stories, i);
        if (story->set == set && story->genre != NULL && g_hash_table_add(seen, story->genre))
            report_genre(stories, story->genre, set, task);
    }
}

static void report_task(const GPtrArray *stories, const StorySet *set, guint index, guint task,
                        gboolean held_out) {
    const BcSummaryLimits *limits = &set->tasks[task];
    static const RougeScore nothing;
    Sum first = {.n = 0}, best = {.n = 0}, ours = {.n = 0}, gain = {.n = 0};
    for (guint i = 0; i < stories->len; i++) {
        const Story *story = g_ptr_array_index(stories, i);
        if (story->set != index) continue;
        add_score(&first, story->first[task], 1, nothing);
        add_score(&best, story->best[task], 1, nothing);
        add_score(&ours, story->ours[task], story->n_measured, nothing);
        add_score(&gain, story->ours[task], story->n_measured, story->first[task]);
    }
    printf("%s, %u %s (%u articles)\n", set->name,
           limits->sentences > 0 ? limits->sentences : limits->words,
           limits->sentences > 0 ? "sentences" : "words", ours.n);
    print_sum("the first", &first, FALSE);
    print_sum(held_out ? "ours, held out" : "ours", &ours, FALSE);
    print_sum("gain, 95 %", &gain, TRUE);
    print_sum("best, greedily", &best, FALSE);
    report_genres(stories, index, task);
    fflush(stdout);
}

void stories_report(const GPtrArray *stories, const StorySet *set, guint index, gboolean held_out) {
    for (guint t = 0; t < set->n_tasks; t++) report_task(stories, set, index, t, held_out);
}
