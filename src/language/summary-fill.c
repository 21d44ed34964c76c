/* Filling the time asked for: choosing one by one leaves a gap at the end that no sentence fits
 * into.  So the last that were chosen are taken back, and of them and the next best ones those are
 * chosen that together last as long as is left: a knapsack, whose parts are sentences with what
 * they need, by dynamic programming over the time. */
#include "language/summary-choose.h"

#include <math.h>
#include <stdlib.h>

/* So much of the end is chosen anew, from so many candidates. */
static const double window_seconds = 45;
enum { CANDIDATES = 40 };
/* The time is counted in steps of so many seconds. */
static const double step = 0.05;
/* Candidates that need the same sentences are chosen among all ways to take some of them, if they
 * are no more than so many; else each alone or all. */
enum { TOGETHER = 4 };
/* Nearer than this is not worth a weaker choice: seconds, the first where there are many sentences
 * to choose from, the second for a short time. */
static const double near_long = 0.3, near_short = 0.8, short_time = 60;
/* Longer than asked for is worse than shorter: so much of the time is near, above it. */
static const double excess_share = 0.01;
/* A choice that misses by more gives up the speakers that should be heard, or even the lead:
 * seconds, and share of the time.  Not for one of many stories that has hardly any time: there the
 * lead matters more. */
static const double speakers_miss = 1.3, speakers_share = 0.02, lead_miss = 1.7, lead_share = 0.025,
                    least_time = 12;
/* A story that is no more than so many times as long as the time is thinned out if need be. */
static const double whole_share = 1.6;

/* A sentence with what it needs. */
typedef struct {
    guint sentence, n, members[BC_UNITS_MOST];
    double gain; /* a second */
    guint group; /* of those that share members: the index of its first candidate */
} Candidate;

/* One way to take some candidates of a group. */
typedef struct {
    guint from, to, taken; /* candidates; bit k of `taken`: from + k, all when G_MAXUINT */
    guint steps;
    double value;
} Way;

typedef struct {
    BcChooser *chooser;
    Candidate candidates[CANDIDATES];
    guint n;
    GArray *ways;  /* of Way, group after group */
    GArray *group; /* of guint: where each group's ways begin */
    guint8 *among; /* [body->n]: scratch */
} Filler;

/* Takes back sentence `i` with all that cannot be heard without it, kept ones apart: then nothing
 * is.  Returns the seconds. */
static double take_back(BcChooser *c, guint i) {
    guint gone[BC_UNITS_MOST * 2], n = 1;
    double seconds = 0;
    gboolean stays = c->kept[i];
    gone[0] = i;
    c->chosen[i] = FALSE;
    for (guint at = 0; at < n && !stays; at++)
        for (guint k = c->units->first_needing[gone[at]];
             k < c->units->first_needing[gone[at] + 1] && !stays; k++) {
            guint who = c->units->needing[k];
            if (!c->chosen[who] || bc_units_is_content(c->units, c->chosen, who)) continue;
            stays = c->kept[who] || n == G_N_ELEMENTS(gone);
            if (stays) break;
            c->chosen[who] = FALSE;
            gone[n++] = who;
        }
    for (guint k = 0; k < n; k++) {
        c->chosen[gone[k]] = TRUE;
        if (stays) continue;
        seconds += bc_chooser_duration(c, gone[k]);
        bc_chooser_remove(c, gone[k]);
    }
    return seconds;
}

/* Takes back what was chosen last until the window is open. */
static void open_window(BcChooser *c) {
    double seconds = 0;
    for (guint k = c->order->len; k-- > 0 && seconds < window_seconds;) {
        guint i = g_array_index(c->order, guint, k);
        if (c->chosen[i]) seconds += take_back(c, i);
    }
}

static int compare_candidates(gconstpointer a, gconstpointer b) {
    const Candidate *x = a, *y = b;
    if (x->gain != y->gain) return x->gain > y->gain ? -1 : 1;
    return x->sentence < y->sentence ? -1 : x->sentence > y->sentence;
}

/* The best that may be chosen beside what stays. */
static void find_candidates(Filler *f) {
    BcChooser *c = f->chooser;
    GArray *all = g_array_new(FALSE, FALSE, sizeof(Candidate));
    for (guint p = 0; p < c->n_pool; p++) {
        Candidate one = {.sentence = c->pool[p]};
        BcOffer offer;
        if (c->chosen[one.sentence] || !bc_chooser_offer(c, one.sentence, &offer)) continue;
        one.n = bc_units_gather(c->units, c->chosen, one.sentence, one.members);
        one.gain = offer.gain / offer.sentences + bc_chooser_due(c, one.sentence, one.n);
        g_array_append_val(all, one);
    }
    g_array_sort(all, compare_candidates);
    f->n = MIN(all->len, CANDIDATES);
    for (guint k = 0; k < f->n; k++) f->candidates[k] = g_array_index(all, Candidate, k);
    g_array_unref(all);
}

static gboolean share_members(const Candidate *a, const Candidate *b) {
    for (guint x = 0; x < a->n; x++)
        for (guint y = 0; y < b->n; y++)
            if (a->members[x] == b->members[y]) return TRUE;
    return FALSE;
}

static int compare_groups(gconstpointer a, gconstpointer b) {
    const Candidate *x = a, *y = b;
    if (x->group != y->group) return x->group < y->group ? -1 : 1;
    return compare_candidates(a, b);
}

/* Puts those that share members, directly or by others, together. */
static void group_candidates(Filler *f) {
    for (guint k = 0; k < f->n; k++) f->candidates[k].group = k;
    for (gboolean changed = TRUE; changed;) {
        changed = FALSE;
        for (guint a = 0; a < f->n; a++)
            for (guint b = a + 1; b < f->n; b++) {
                Candidate *x = &f->candidates[a], *y = &f->candidates[b];
                if (x->group == y->group || !share_members(x, y)) continue;
                x->group = y->group = MIN(x->group, y->group);
                changed = TRUE;
            }
    }
    qsort(f->candidates, f->n, sizeof *f->candidates, compare_groups);
}

/* What it is to take those: each sentence once. */
static void add_way(Filler *f, guint from, guint to, guint taken) {
    BcChooser *c = f->chooser;
    Way way = {from, to, taken, 0, 0};
    double seconds = 0;
    for (gboolean clear = FALSE;; clear = TRUE) {
        for (guint k = from; k < to; k++) {
            const Candidate *one = &f->candidates[k];
            if (taken != G_MAXUINT && !(taken >> (k - from) & 1)) continue;
            for (guint m = 0; m < one->n; m++) {
                guint i = one->members[m];
                if (!clear && !f->among[i]) {
                    double duration = bc_chooser_duration(c, i);
                    seconds += duration;
                    /* By the second: of the same time, as many short as long ones are worth it. */
                    way.value += duration * (bc_chooser_gain(c, i) + bc_chooser_due(c, i, 1));
                }
                f->among[i] = !clear;
            }
        }
        if (clear) break;
    }
    way.steps = (guint)lround(seconds / step);
    g_array_append_val(f->ways, way);
}

static void find_ways(Filler *f) {
    for (guint from = 0, to; from < f->n; from = to) {
        for (to = from + 1; to < f->n && f->candidates[to].group == f->candidates[from].group;)
            to++;
        g_array_append_val(f->group, f->ways->len);
        guint n = to - from;
        for (guint taken = 1; n <= TOGETHER && taken < 1U << n; taken++)
            add_way(f, from, to, taken);
        for (guint k = from; n > TOGETHER && k < to; k++) add_way(f, k, k + 1, 1);
        if (n > TOGETHER) add_way(f, from, to, G_MAXUINT);
    }
    g_array_append_val(f->group, f->ways->len);
}

/* For each number of steps the best choice that lasts so long; which way of each group that takes
 * is noted in `taken` ([groups][size]; 0: none). */
static double *fill_table(const Filler *f, guint size, guint8 *taken) {
    double *value = g_new(double, size);
    for (guint t = 0; t < size; t++) value[t] = t == 0 ? 0 : -G_MAXDOUBLE;
    for (guint g = 0; g + 1 < f->group->len; g++) {
        guint first = g_array_index(f->group, guint, g),
              end = g_array_index(f->group, guint, g + 1);
        guint8 *row = taken + (gsize)g * size;
        /* From the end, so that no group is taken twice. */
        for (guint t = size; t-- > 0;)
            for (guint w = first; w < end; w++) {
                const Way *way = &g_array_index(f->ways, Way, w);
                if (way->steps > t || value[t - way->steps] == -G_MAXDOUBLE || way->steps == 0)
                    continue;
                double sum = value[t - way->steps] + way->value;
                if (sum <= value[t]) continue;
                value[t] = sum;
                row[t] = (guint8)(w - first + 1);
            }
    }
    return value;
}

/* The best choice that is at most `near` below and `above` above `wanted` steps, else the nearest.
 */
static guint find_time(const double *value, guint size, guint wanted, guint near, guint above) {
    guint found = 0, miss = G_MAXUINT;
    for (guint t = 0; t < size; t++) {
        if (value[t] == -G_MAXDOUBLE) continue;
        guint off = t > wanted ? t - wanted : wanted - t;
        if (off <= (t > wanted ? above : near)) off = 0;
        if (off > miss || (off == miss && value[t] <= value[found])) continue;
        miss = off;
        found = t;
    }
    return found;
}

static void take_way(Filler *f, const Way *way) {
    for (guint k = way->from; k < way->to; k++)
        if (way->taken == G_MAXUINT || way->taken >> (k - way->from) & 1)
            if (!f->chooser->chosen[f->candidates[k].sentence])
                bc_chooser_add(f->chooser, f->candidates[k].sentence);
}

/* Chooses among the candidates for the time that is left. */
static void pack(Filler *f) {
    BcChooser *c = f->chooser;
    double target = c->limits->seconds, left = MAX(target - c->seconds, 0);
    guint wanted = (guint)lround(left / step), size = (guint)(wanted * 1.25) + 200;
    guint near = (guint)lround((target < short_time ? near_short : near_long) / step);
    guint8 *taken = g_new0(guint8, (gsize)size * MAX(f->group->len, 1));
    g_autofree double *value = fill_table(f, size, taken);
    guint above = (guint)lround(MIN(excess_share * target, near * step) / step);
    guint t = find_time(value, size, wanted, near, above);
    for (guint g = f->group->len - 1; g-- > 0;) {
        guint8 way = taken[(gsize)g * size + t];
        if (way == 0) continue;
        const Way *one = &g_array_index(f->ways, Way, g_array_index(f->group, guint, g) + way - 1);
        take_way(f, one);
        t -= one->steps;
    }
    g_free(taken);
}

/* What is chosen, to come back to. */
typedef struct {
    gboolean *chosen;
    guint *in_section, sentences, words;
    double seconds;
} Keepsake;

static Keepsake remember(const BcChooser *c) {
    return (Keepsake){g_memdup2(c->chosen, (c->body->n + 1) * sizeof *c->chosen),
                      g_memdup2(c->in_section, c->n_sections * sizeof *c->in_section), c->sentences,
                      c->words, c->seconds};
}

static void swap_back(BcChooser *c, Keepsake *before) {
    gboolean *chosen = c->chosen;
    guint *in_section = c->in_section;
    c->chosen = before->chosen;
    c->in_section = before->in_section;
    c->sentences = before->sentences;
    c->words = before->words;
    c->seconds = before->seconds;
    before->chosen = chosen;
    before->in_section = in_section;
}

/* Fills; what was chosen stays where that comes nearer. */
static void fill_once(BcChooser *c) {
    Filler f = {.chooser = c,
                .ways = g_array_new(FALSE, FALSE, sizeof(Way)),
                .group = g_array_new(FALSE, FALSE, sizeof(guint)),
                .among = g_new0(guint8, c->body->n + 1)};
    Keepsake before = remember(c);
    open_window(c);
    find_candidates(&f);
    group_candidates(&f);
    find_ways(&f);
    pack(&f);
    double target = c->limits->seconds;
    if (fabs(target - c->seconds) > fabs(target - before.seconds)) swap_back(c, &before);
    g_array_unref(f.ways);
    g_array_unref(f.group);
    g_free(f.among);
    g_free(before.chosen);
    g_free(before.in_section);
}

/* A sentence that is never chosen may stay where everything around it does. */
static gboolean is_around_barred(const BcChooser *c, guint i) {
    return (i > 0 && c->chosen[i - 1] && c->units->barred[i - 1] != BC_NEED_NOTHING) ||
           (i + 1 < c->body->n && c->chosen[i + 1] && c->units->barred[i + 1] != BC_NEED_NOTHING);
}

/* The weakest that can go without missing the time by more. */
static guint find_weakest(BcChooser *c, double excess) {
    guint found = c->body->n;
    for (guint i = 1; i < c->body->n; i++) {
        if (!c->chosen[i] || is_around_barred(c, i) ||
            bc_chooser_duration(c, i) > excess + near_long ||
            (found < c->body->n && c->scores[i] >= c->scores[found]) ||
            bc_units_is_needed(c->units, c->chosen, i))
            continue;
        found = i;
    }
    return found;
}

/* Of a story that is hardly longer than the time, the weakest sentences go. */
static void thin_out(BcChooser *c) {
    double target = c->limits->seconds, all = 0;
    for (guint i = 0; i < c->body->n && all <= target * whole_share; i++)
        all += bc_chooser_duration(c, i);
    if (all > target * whole_share || all < target) return;
    Keepsake before = remember(c);
    for (guint i = 0; i < c->body->n; i++)
        if (!c->chosen[i]) bc_chooser_take(c, i);
    for (guint weakest; (weakest = find_weakest(c, c->seconds - target)) < c->body->n;)
        bc_chooser_remove(c, weakest);
    if (fabs(target - c->seconds) > fabs(target - before.seconds)) swap_back(c, &before);
    g_free(before.chosen);
    g_free(before.in_section);
}

void bc_chooser_fill(BcChooser *chooser) {
    const BcSummaryLimits *limits = chooser->limits;
    if (limits->sentences > 0 || limits->words > 0) return;
    double target = limits->seconds;
    fill_once(chooser);
    if (fabs(target - chooser->seconds) > MAX(speakers_miss, speakers_share * target)) {
        for (guint i = 1; i < chooser->body->n; i++) chooser->kept[i] = FALSE;
        fill_once(chooser);
    }
    double miss = MAX(lead_miss, lead_share * target);
    if (fabs(target - chooser->seconds) > miss) thin_out(chooser);
    if (fabs(target - chooser->seconds) > miss && target >= least_time) {
        chooser->kept[0] = FALSE;
        fill_once(chooser);
    }
}
