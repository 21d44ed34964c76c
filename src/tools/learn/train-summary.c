/* Learns what the features of a sentence weigh when key sentences are chosen
 * (language/summary-score.h) from articles with summaries that people wrote.
 *
 *   train-summary [--general] [--folds N] [-o FILE] DATA.jsonl:TASKS...
 *   train-summary --folds 1 DATA.jsonl:TASKS...     (measures the shipped weights)
 *   (TASKS: what the choice is to be good at, n=3 for three sentences or w=60 for sixty words)
 *
 * Prints ROUGE of the first sentences, of the best choice, and of ours: cross-validated, each
 * article chosen from with weights that have not seen it.  Then learns from all and writes
 * summary.lex.
 *
 * How: first a softmax over the sentences of each article is fitted to the sentences that come
 * nearest to the reference, greedily (maximum likelihood).  Then, from there, one over whole
 * choices among its most promising sentences, so that the mean ROUGE of a choice drawn from it is
 * highest (minimum risk), with likeness among the chosen as one feature more.  No chance is in it.
 */
#include "language/lexicon.h"
#include "tools/learn/summary-measure.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static gint folds = 5, repeats = 1;
static gboolean general;
static char *output;
static double ridge = 0.002, risk_ridge = 0.005, soft = 0.3, set_power = 0.5, sharpness = 2;
static gint risk_rounds = 200, pool_size = 12;

static const GOptionEntry options[] = {
    {"folds", 0, 0, G_OPTION_ARG_INT, &folds, "Parts for cross-validation (5); 1: none", "N"},
    {"repeats", 0, 0, G_OPTION_ARG_INT, &repeats,
     "Divisions into parts, of which the mean is told (1)", "N"},
    {"general", 0, 0, G_OPTION_ARG_NONE, &general, "Read as a language without data of its own",
     NULL},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "File to write", "FILE"},
    {"ridge", 0, 0, G_OPTION_ARG_DOUBLE, &ridge, "Pull of weights to 0 at first (0.002)", "X"},
    {"risk-ridge", 0, 0, G_OPTION_ARG_DOUBLE, &risk_ridge,
     "Pull of weights to those of the first fit in the second (0.005)", "X"},
    {"risk-rounds", 0, 0, G_OPTION_ARG_INT, &risk_rounds, "Rounds of the second fit (200); 0: none",
     "N"},
    {"pool", 0, 0, G_OPTION_ARG_INT, &pool_size,
     "Sentences of which choices are made in the second fit (12)", "N"},
    {"soft", 0, 0, G_OPTION_ARG_DOUBLE, &soft,
     "What part the score of each sentence alone has in the first fit (0.3)", "X"},
    {"sharpness", 0, 0, G_OPTION_ARG_DOUBLE, &sharpness,
     "How much the second fit begins to tell good from bad (2)", "X"},
    {"set-power", 0, 0, G_OPTION_ARG_DOUBLE, &set_power,
     "A file of N articles has N^(1-X) votes (0.5)", "X"},
    {NULL, 0, 0, 0, NULL, NULL, NULL},
};

enum { INPUTS = BC_FEATURES + 1, REDUNDANCY = BC_FEATURES };

/* Something to choose among: rows of inputs, and how good each is. */
typedef struct {
    float *inputs; /* [n * INPUTS] */
    float *worth;  /* [n]: a distribution, or ROUGE */
    guint n;
    const Story *story;
    double weight;
} Menu;

static void menu_free(gpointer data) {
    Menu *menu = data;
    g_free(menu->inputs);
    g_free(menu->worth);
    g_free(menu);
}

/* ---- what is learned from ---- */

static int compare_numbers(gconstpointer a, gconstpointer b) {
    guint x = *(const guint *)a, y = *(const guint *)b;
    return x < y ? -1 : x > y;
}

/* The sentences of a story: worth is shared by those of the oracle, and a part by all as good as
 * each is alone. */
static Menu *sentence_menu(const Story *story, const BcSummaryLimits *limits) {
    guint n = story->body.n;
    Menu *menu = g_new0(Menu, 1);
    menu->n = n;
    menu->story = story;
    menu->inputs = g_new0(float, (gsize)n *INPUTS + 1);
    menu->worth = g_new0(float, n + 1);
    g_autofree guint *oracle = g_new(guint, n + 1);
    guint n_oracle = story_oracle(story, limits, oracle);
    double sum = 0;
    for (guint i = 0; i < n; i++) {
        memcpy(menu->inputs + (gsize)i * INPUTS, story->features + (gsize)i * BC_FEATURES,
               BC_FEATURES * sizeof(float));
        menu->worth[i] = (float)exp(rouge_mean(rouge_score(story->rouge, &i, 1)) / 5);
        sum += menu->worth[i];
    }
    for (guint i = 0; i < n; i++) menu->worth[i] *= (float)(soft / sum);
    for (guint k = 0; k < n_oracle; k++) menu->worth[oracle[k]] += (float)((1 - soft) / n_oracle);
    return menu;
}

/* ---- fitting ---- */

typedef struct {
    double weights[INPUTS], gradient[INPUTS], mean[INPUTS], square[INPUTS];
} Fit;

/* Adam (Kingma and Ba 2015), one step uphill. */
static void climb(Fit *fit, guint round, double rate) {
    for (guint k = 0; k < INPUTS; k++) {
        fit->mean[k] = 0.9 * fit->mean[k] + 0.1 * fit->gradient[k];
        fit->square[k] = 0.99 * fit->square[k] + 0.01 * fit->gradient[k] * fit->gradient[k];
        fit->weights[k] += rate * fit->mean[k] / (1 - pow(0.9, round + 1)) /
                           (sqrt(fit->square[k] / (1 - pow(0.99, round + 1))) + 1e-8);
    }
}

static void spread(const Menu *menu, const double *weights, double *chance) {
    double most = -G_MAXDOUBLE, sum = 0;
    for (guint i = 0; i < menu->n; i++) {
        const float *x = menu->inputs + (gsize)i * INPUTS;
        chance[i] = 0;
        for (guint k = 0; k < INPUTS; k++) chance[i] += weights[k] * x[k];
        most = MAX(most, chance[i]);
    }
    for (guint i = 0; i < menu->n; i++) sum += chance[i] = exp(chance[i] - most);
    for (guint i = 0; i < menu->n; i++) chance[i] /= sum;
}

/* Adds the gradient of one menu; `risk`: of the mean worth, else of the likelihood. */
static void add_gradient(Fit *fit, const Menu *menu, gboolean risk, double *chance) {
    spread(menu, fit->weights, chance);
    double mean = 0;
    for (guint i = 0; i < menu->n && risk; i++) mean += chance[i] * menu->worth[i];
    for (guint i = 0; i < menu->n; i++) {
        const float *x = menu->inputs + (gsize)i * INPUTS;
        double pull = menu->weight *
                      (risk ? chance[i] * (menu->worth[i] - mean) : menu->worth[i] - chance[i]);
        if (fabs(pull) < 1e-9) continue;
        for (guint k = 0; k < INPUTS; k++) fit->gradient[k] += pull * x[k];
    }
}

/* Climbs from `weights`; those are pulled to `home` by `stiffness`. */
static void fit_menus(const GPtrArray *menus, gint without, gboolean risk, guint rounds,
                      double stiffness, const double *home, double *weights) {
    Fit fit = {{0}, {0}, {0}, {0}};
    guint most = 0;
    double total = 0;
    memcpy(fit.weights, weights, sizeof fit.weights);
    for (guint i = 0; i < menus->len; i++) {
        const Menu *menu = g_ptr_array_index(menus, i);
        most = MAX(most, menu->n);
        if ((gint)menu->story->fold != without) total += menu->weight;
    }
    double *chance = g_new(double, most + 1);
    for (guint round = 0; round < rounds; round++) {
        memset(fit.gradient, 0, sizeof fit.gradient);
        for (guint i = 0; i < menus->len; i++) {
            const Menu *menu = g_ptr_array_index(menus, i);
            if ((gint)menu->story->fold != without && menu->n > 1)
                add_gradient(&fit, menu, risk, chance);
        }
        for (guint k = 0; k < INPUTS; k++)
            fit.gradient[k] = fit.gradient[k] / total - stiffness * (fit.weights[k] - home[k]);
        climb(&fit, round, 0.05 * (1 - 0.9 * round / rounds));
    }
    g_free(chance);
    memcpy(weights, fit.weights, sizeof fit.weights);
}

/* ---- whole choices ---- */

typedef struct {
    const Story *story;
    const BcSummaryLimits *limits;
    guint pool[32], n_pool;
    guint chosen[16], n;
    GArray *inputs, *worth;
} Choices;

static void add_choice(Choices *c) {
    float row[INPUTS] = {0};
    guint words = 0;
    for (guint i = 0; i < c->n; i++) {
        const float *f = c->story->features + (gsize)c->chosen[i] * BC_FEATURES;
        double likeness = 0;
        for (guint k = 0; k < BC_FEATURES; k++) row[k] += f[k];
        for (guint k = 0; k < i; k++)
            likeness = MAX(likeness, bc_terms_similarity(c->story->terms,
                                                         c->story->body.sentences[c->chosen[i]],
                                                         c->story->body.sentences[c->chosen[k]]));
        row[REDUNDANCY] -= (float)likeness;
        words +=
            bc_document_sentence_words(c->story->document, c->story->body.sentences[c->chosen[i]]);
    }
    float worth = (float)rouge_mean(rouge_score(c->story->rouge, c->chosen, c->n));
    g_array_append_vals(c->inputs, row, INPUTS);
    g_array_append_val(c->worth, worth);
}

/* Does everything that is chosen have what it needs to be heard? */
static gboolean is_safe(const Choices *c) {
    const BcUnits *units = &c->story->units;
    g_autofree gboolean *chosen = g_new0(gboolean, c->story->body.n + 1);
    for (guint i = 0; i < c->n; i++) chosen[c->chosen[i]] = TRUE;
    for (guint i = 0; i < c->n; i++) {
        guint n;
        const BcNeed *needs = bc_units_needs(units, c->chosen[i], &n);
        if (units->barred[c->chosen[i]] != BC_NEED_NOTHING) return FALSE;
        for (guint k = 0; k < n; k++)
            if (!bc_units_is_met(units, c->chosen[i], &needs[k], chosen)) return FALSE;
    }
    return TRUE;
}

/* All choices from pool[from] on that fill the limits, or are enough. */
static void find_choices(Choices *c, guint from) {
    guint words = 0;
    for (guint i = 0; i < c->n && c->limits->words > 0; i++)
        words +=
            bc_document_sentence_words(c->story->document, c->story->body.sentences[c->chosen[i]]);
    gboolean full = TRUE, enough = bc_chooser_is_enough(c->limits, words);
    for (guint p = 0; p < c->n_pool && c->n < 8; p++) {
        gboolean has = FALSE;
        for (guint k = 0; k < c->n; k++) has = has || c->chosen[k] == c->pool[p];
        if (has) continue;
        c->chosen[c->n] = c->pool[p];
        if (!story_fits(c->story, c->limits, c->chosen, c->n + 1)) continue;
        full = FALSE;
        if (p < from) continue;
        c->n++;
        find_choices(c, p + 1);
        c->n--;
    }
    if ((full || enough) && c->n > 0 && c->worth->len < 3000 && is_safe(c)) add_choice(c);
}

static Menu *choice_menu(const Story *story, const BcSummaryLimits *limits, const double *weights) {
    guint n = story->body.n;
    Choices c = {.story = story, .limits = limits};
    c.inputs = g_array_new(FALSE, FALSE, sizeof(float));
    c.worth = g_array_new(FALSE, FALSE, sizeof(float));
    g_autofree BcRanked *ranked = g_new(BcRanked, n + 1);
    for (guint i = 0; i < n; i++) {
        double score = 0;
        for (guint k = 0; k < BC_FEATURES; k++)
            score += weights[k] * story->features[(gsize)i * BC_FEATURES + k];
        ranked[i] = (BcRanked){(float)score, i};
    }
    bc_ranked_sort(ranked, n);
    guint size = (guint)pool_size * (limits->sentences == 2 ? 2 : 1);
    for (guint i = 0; i < MIN(n, size); i++) c.pool[c.n_pool++] = ranked[i].index;
    qsort(c.pool, c.n_pool, sizeof *c.pool, compare_numbers);
    find_choices(&c, 0);
    Menu *menu = g_new0(Menu, 1);
    menu->n = c.worth->len;
    menu->story = story;
    menu->inputs = (float *)(void *)g_array_free(c.inputs, FALSE);
    menu->worth = (float *)(void *)g_array_free(c.worth, FALSE);
    return menu;
}

/* ---- learning ---- */

typedef struct {
    StorySet *sets;
    guint n_sets;
    GPtrArray *stories;             /* of Story */
    GPtrArray *sentences, *choices; /* of Menu */
    double scale[INPUTS];
} School;

static double weight_of(const School *school, const Story *story) {
    guint n = 0;
    for (guint i = 0; i < school->stories->len; i++)
        n += ((const Story *)g_ptr_array_index(school->stories, i))->set == story->set;
    return pow(n, -set_power) / school->sets[story->set].n_tasks;
}

static void prepare(School *school) {
    for (guint i = 0; i < school->stories->len; i++) {
        const Story *story = g_ptr_array_index(school->stories, i);
        for (guint t = 0; t < school->sets[story->set].n_tasks; t++) {
            Menu *menu = sentence_menu(story, &school->sets[story->set].tasks[t]);
            menu->weight = weight_of(school, story);
            g_ptr_array_add(school->sentences, menu);
        }
    }
}

static void learn(School *school, gint without, BcWeights *out) {
    static const double nothing[INPUTS];
    double weights[INPUTS] = {0};
    fit_menus(school->sentences, without, FALSE, 400, ridge, nothing, weights);
    if (risk_rounds > 0) {
        g_autoptr(GPtrArray) choices = g_ptr_array_new_with_free_func(menu_free);
        for (guint i = 0; i < school->stories->len; i++) {
            const Story *story = g_ptr_array_index(school->stories, i);
            if ((gint)story->fold == without) continue;
            for (guint t = 0; t < school->sets[story->set].n_tasks; t++) {
                Menu *menu = choice_menu(story, &school->sets[story->set].tasks[t], weights);
                menu->weight = weight_of(school, story);
                g_ptr_array_add(choices, menu);
            }
        }
        double home[INPUTS];
        weights[REDUNDANCY] = 0.5;
        for (guint k = 0; k < INPUTS; k++) weights[k] *= sharpness;
        memcpy(home, weights, sizeof home);
        fit_menus(choices, without, TRUE, (guint)risk_rounds, risk_ridge, home, weights);
    } else {
        weights[REDUNDANCY] = 0.5;
    }
    for (guint k = 0; k < BC_FEATURES; k++) out->feature[k] = (float)weights[k];
    out->redundancy = (float)weights[REDUNDANCY];
}

/* ---- the whole ---- */

static gboolean write_weights(const BcWeights *weights, GError **error) {
    GString *text = g_string_new(
        "# What the features of a sentence weigh when key sentences are chosen.\n"
        "# FEATURE, a tab, WEIGHT.  Features: src/language/summary-score.h; redundancy: likeness\n"
        "# to what is chosen already, which counts against a sentence.\n"
        "# Learned by train-summary (doc/summary.md); do not edit.\n");
    for (guint k = 0; k < BC_FEATURES; k++) {
        char number[G_ASCII_DTOSTR_BUF_SIZE];
        g_ascii_formatd(number, sizeof number, "%.4f", weights->feature[k]);
        g_string_append_printf(text, "%s\t%s\n", bc_feature_name(k), number);
    }
    char number[G_ASCII_DTOSTR_BUF_SIZE];
    g_string_append_printf(text, "redundancy\t%s\n",
                           g_ascii_formatd(number, sizeof number, "%.4f", weights->redundancy));
    g_autofree char *contents = g_string_free(text, FALSE);
    return g_file_set_contents(output, contents, -1, error);
}

/* Scores all stories, each with weights that have not seen it, as often as asked. */
static void measure(School *school, const BcLanguage *language) {
    BcWeights *weights = g_new0(BcWeights, folds + 1);
    bc_weights_read(&weights[0], language);
    for (gint r = 0; r < repeats; r++) {
        stories_deal(school->stories, (guint)MAX(folds, 1), (guint)r);
        for (gint fold = 0; fold < folds && folds > 1; fold++) learn(school, fold, &weights[fold]);
        for (guint i = 0; i < school->stories->len; i++) {
            Story *story = g_ptr_array_index(school->stories, i);
            story_measure(story, &school->sets[story->set], &weights[story->fold]);
        }
    }
    g_free(weights);
    for (guint i = 0; i < school->n_sets; i++)
        stories_report(school->stories, &school->sets[i], i, folds > 1);
}

static gboolean run(char **specs, GError **error) {
    g_autoptr(BcLanguage) language = bc_language_load(general ? "und" : "en", error);
    if (language == NULL) return FALSE;
    School school = {.n_sets = g_strv_length(specs)};
    school.sets = g_new0(StorySet, school.n_sets);
    school.stories = g_ptr_array_new_with_free_func(story_free);
    school.sentences = g_ptr_array_new_with_free_func(menu_free);
    for (guint i = 0; i < school.n_sets; i++)
        if (!story_set_read(&school.sets[i], specs[i], i, language, school.stories, error))
            return FALSE;
    prepare(&school);
    measure(&school, language);
    gboolean written = TRUE;
    if (output != NULL) {
        BcWeights all;
        learn(&school, -1, &all);
        written = write_weights(&all, error);
    }
    g_ptr_array_unref(school.sentences);
    g_ptr_array_unref(school.stories);
    for (guint i = 0; i < school.n_sets; i++) story_set_clear(&school.sets[i]);
    g_free(school.sets);
    return written;
}

int main(int argc, char **argv) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GOptionContext) context = g_option_context_new("DATA.jsonl:TASKS...");
    g_option_context_add_main_entries(context, options, NULL);
    if (!g_option_context_parse(context, &argc, &argv, &error) ||
        (argc > 1 && !run(argv + 1, &error))) {
        g_printerr("train-summary: %s\n", error->message);
        return 1;
    }
    if (argc < 2) {
        g_printerr("train-summary: give files of articles with summaries\n");
        return 64;
    }
    return 0;
}
