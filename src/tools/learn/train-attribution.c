/* Learns the tagger of sources, cues and contents (language/tagger.h) from marked-up articles.
 *
 *   train-attribution [--seed N] [--rounds N] [--merge MODEL] -o MODEL CORPUS
 *   train-attribution --folds N [--seed N] [--rounds N] [--merge MODEL] -o NAME CORPUS
 *
 * The first writes a model with the other tables of --merge, whose grammar it uses.  The second
 * learns N times from all articles but one in N, prints how those are tagged, and writes what is
 * found in them to NAME.fold0, NAME.fold1, ... as JSON lines. */
#include "language/learned.h"
#include "tools/learn/corpus.h"
#include "tools/learn/model-writer.h"

#include <briefcast/json.h>

#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static gint seed = 1, rounds = 8, folds = 0;
static const Grammar *grammar; /* NULL: none */

/* Examples are tagged by models that have not seen them, each of which leaves out one in so many.
 */
#define JACKKNIFE 4
/* Features seen less often are left out. */
#define LEAST_SEEN 2
/* What a wrong tag is ahead by while weights are learned. */
#define MARGIN 1
#define LINK_ROUNDS 6
/* Sizes of the tables. */
#define TAG_BYTES 1600000
#define GUESS_BYTES 600000
#define SMALL_BYTES (64 << 10)
#define ORIGIN "PolNeAR dev"

/* A paragraph of an example with its features laid out. */
typedef struct {
    const Example *example;
    guint first, n; /* tokens */
    gsize *starts;  /* token -> its first key; n + 1 of them */
    guint64 *keys;
    guint64 *steps; /* TAGGER_STEP_KEYS for each token and tag before */
} Paragraph;

/* ---- how often words are cues -----------------------------------------------------------------
 */

typedef struct {
    guint cue, all;
} Count;

static GHashTable *count_cues(GPtrArray *examples, int without, const Example *only) {
    GHashTable *counts = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
    for (guint e = 0; e < examples->len; e++) {
        const Example *example = g_ptr_array_index(examples, e);
        if ((only != NULL && example != only) || (int)example->fold == without) continue;
        for (guint i = 0; i < example->reading->n_tokens; i++) {
            guint64 word = tagger_word(example->reading, i);
            Count *count = g_hash_table_lookup(counts, &word);
            if (count == NULL) {
                count = g_new0(Count, 1);
                g_hash_table_insert(counts, g_memdup2(&word, sizeof word), count);
            }
            count->all++;
            count->cue += tag_part(example->tags[i]) == TAG_CUE_BEGIN;
        }
    }
    return counts;
}

static guint8 rate_of(guint cue, guint all) {
    if (cue < 2) return cue == 1 && all <= 4 ? 1 : 0;
    double rate = cue / (all + 2.0);
    return rate < .04   ? 1
           : rate < .12 ? 2
           : rate < .25 ? 3
           : rate < .42 ? 4
           : rate < .6  ? 5
           : rate < .8  ? 6
                        : 7;
}

/* Rates of an example's words; with `own`, as if the example itself had not been counted, so that
 * training sees what new articles will see. */
static guint8 *rates_for(const Example *example, GHashTable *counts, GHashTable *own) {
    guint8 *rates = g_new0(guint8, example->reading->n_tokens + 1);
    for (guint i = 0; i < example->reading->n_tokens; i++) {
        guint64 word = tagger_word(example->reading, i);
        const Count *count = g_hash_table_lookup(counts, &word);
        const Count *off = own != NULL ? g_hash_table_lookup(own, &word) : NULL;
        if (count == NULL) continue;
        rates[i] = rate_of(count->cue - (off != NULL ? off->cue : 0),
                           count->all - (off != NULL ? off->all : 0));
    }
    return rates;
}

/* ---- features ---------------------------------------------------------------------------------
 */

static Paragraph *lay_out(const Example *example, const TaggerView *view, gboolean second,
                          guint first, guint n) {
    Paragraph *p = g_new0(Paragraph, 1);
    p->example = example;
    p->first = first;
    p->n = n;
    p->starts = g_new(gsize, n + 1);
    g_autoptr(GArray) keys = g_array_new(FALSE, FALSE, sizeof(guint64));
    p->steps = g_new(guint64, (gsize)n * (N_TAGS + 1) * TAGGER_STEP_KEYS);
    for (guint i = 0; i < n; i++) {
        guint64 some[TAGGER_MAX_KEYS];
        p->starts[i] = keys->len;
        g_array_append_vals(keys, some, tagger_keys(view, first + i, some));
        if (second) g_array_append_vals(keys, some, tagger_guess_keys(view, first + i, some));
        for (guint b = 0; b <= N_TAGS; b++)
            tagger_step_keys(b, tagger_look(view, first + i), tagger_finding(view, first + i),
                             &p->steps[((gsize)i * (N_TAGS + 1) + b) * TAGGER_STEP_KEYS]);
    }
    p->starts[n] = keys->len;
    p->keys = (guint64 *)(void *)g_array_steal(keys, NULL);
    return p;
}

/* With `guess`, the tags of a first pass, for the second pass. */
static void lay_out_all(const Example *example, const guint8 *rates, const guint8 *guess,
                        GPtrArray *paragraphs) {
    const Reading *reading = example->reading;
    g_autoptr(TaggerView) view = tagger_view_new(example->quoting, rates, grammar);
    if (guess != NULL) tagger_view_guess(view, guess);
    for (guint k = 0; k < reading->n_paragraphs; k++) {
        guint first, n = tagger_paragraph(reading, k, &first);
        if (n > 0) g_ptr_array_add(paragraphs, lay_out(example, view, guess != NULL, first, n));
    }
}

static void paragraph_free(gpointer data) {
    Paragraph *p = data;
    g_free(p->starts);
    g_free(p->keys);
    g_free(p->steps);
    g_free(p);
}

/* ---- learning ---------------------------------------------------------------------------------
 */

typedef struct {
    Learner *tags, *steps;
} Weights;

/* The tags that the learner thinks best; wrong ones get a margin while it learns. */
static void predict(const Weights *learner, const Paragraph *p, guint8 *tags, gboolean learning) {
    float(*scores)[N_TAGS] = g_malloc0(p->n * sizeof *scores);
    float(*steps)[N_TAGS + 1][N_TAGS] = g_malloc0(p->n * sizeof *steps);
    for (guint i = 0; i < p->n; i++) {
        learner_score(learner->tags, p->keys + p->starts[i],
                      (guint)(p->starts[i + 1] - p->starts[i]), scores[i]);
        for (guint b = 0; b <= N_TAGS; b++)
            learner_score(learner->steps,
                          &p->steps[((gsize)i * (N_TAGS + 1) + b) * TAGGER_STEP_KEYS],
                          TAGGER_STEP_KEYS, steps[i][b]);
        guint8 right = p->example->tags[p->first + i];
        for (guint t = 0; learning && t < N_TAGS; t++)
            if (t != right && !p->example->ignored[p->first + i]) scores[i][t] += MARGIN;
    }
    tagger_decode((const float(*)[N_TAGS])scores, (const float(*)[N_TAGS + 1][N_TAGS]) steps, p->n,
                  tags);
    g_free(scores);
    g_free(steps);
}

static void learn_from(const Weights *learner, const Paragraph *p, guint8 *guess) {
    predict(learner, p, guess, TRUE);
    const guint8 *right = p->example->tags + p->first;
    for (guint i = 0; i < p->n; i++) {
        if (p->example->ignored[p->first + i]) continue;
        guint before = i > 0 ? right[i - 1] : N_TAGS, guessed = i > 0 ? guess[i - 1] : N_TAGS;
        if (guess[i] != right[i]) {
            const guint64 *keys = p->keys + p->starts[i];
            guint n = (guint)(p->starts[i + 1] - p->starts[i]);
            learner_update(learner->tags, keys, n, right[i], 1);
            learner_update(learner->tags, keys, n, guess[i], -1);
        }
        if (guess[i] != right[i] || before != guessed) {
            learner_update(learner->steps,
                           &p->steps[((gsize)i * (N_TAGS + 1) + before) * TAGGER_STEP_KEYS],
                           TAGGER_STEP_KEYS, right[i], 1);
            learner_update(learner->steps,
                           &p->steps[((gsize)i * (N_TAGS + 1) + guessed) * TAGGER_STEP_KEYS],
                           TAGGER_STEP_KEYS, guess[i], -1);
        }
    }
    learner_tick(learner->tags);
    learner_tick(learner->steps);
}

static Weights learn(GPtrArray *paragraphs) {
    Weights weights = {learner_new(N_TAGS), learner_new(N_TAGS)};
    for (guint k = 0; k < paragraphs->len; k++) {
        const Paragraph *p = g_ptr_array_index(paragraphs, k);
        learner_count(weights.tags, p->keys, (guint)p->starts[p->n]);
    }
    learner_forget_rare(weights.tags, LEAST_SEEN);
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)seed);
    g_autofree guint *order = g_new(guint, paragraphs->len + 1);
    guint longest = 0;
    for (guint k = 0; k < paragraphs->len; k++) {
        order[k] = k;
        longest = MAX(longest, ((Paragraph *)g_ptr_array_index(paragraphs, k))->n);
    }
    g_autofree guint8 *guess = g_new(guint8, longest + 1);
    for (int round = 0; round < rounds; round++) {
        for (guint k = paragraphs->len; k > 1; k--) {
            guint j = (guint)g_rand_int_range(random, 0, (gint32)k), other = order[j];
            order[j] = order[k - 1];
            order[k - 1] = other;
        }
        for (guint k = 0; k < paragraphs->len; k++)
            learn_from(&weights, g_ptr_array_index(paragraphs, order[k]), guess);
    }
    learner_average(weights.tags);
    learner_average(weights.steps);
    return weights;
}

/* ---- links ------------------------------------------------------------------------------------
 */

/* The part that a content or cue belongs to by the marks. */
static guint right_link(const Example *example, const GArray *parts, guint from) {
    const Part *part = &g_array_index(parts, Part, from);
    gboolean content = part->part == TAG_CONTENT_BEGIN;
    BcSpan span = reading_span(example->reading, part->first, part->last);
    for (guint q = 0; q < example->quotes->len; q++) {
        const GoldQuote *quote = g_ptr_array_index(example->quotes, q);
        gboolean here = !content && bc_span_overlaps(quote->cue, span);
        for (guint s = 0; content && s < quote->content->len; s++)
            here |= bc_span_overlaps(g_array_index(quote->content, BcSpan, s), span);
        if (!here) continue;
        BcSpan wanted = content ? quote->cue : quote->source;
        for (guint k = 0; k < parts->len && !bc_span_empty(wanted); k++) {
            const Part *other = &g_array_index(parts, Part, k);
            if (other->part == (content ? TAG_CUE_BEGIN : TAG_SOURCE_BEGIN) &&
                bc_span_overlaps(reading_span(example->reading, other->first, other->last), wanted))
                return k;
        }
    }
    return NO_PART;
}

static guint best_link(const Learner *learner, const Reading *reading, const GArray *parts,
                       guint i) {
    guint64 keys[LINK_MAX_KEYS];
    float best = 0;
    guint link = NO_PART;
    learner_score(learner, keys, link_keys(reading, parts, i, NO_PART, keys), &best);
    for (guint k = i > LINK_REACH ? i - LINK_REACH : 0; k < parts->len && k <= i + LINK_REACH;
         k++) {
        if (!link_possible(parts, i, k)) continue;
        float score = 0;
        learner_score(learner, keys, link_keys(reading, parts, i, k, keys), &score);
        if (score <= best) continue;
        best = score;
        link = k;
    }
    return link;
}

static void learn_links(Learner *learner, const Example *example, guint *wrong, guint *all) {
    g_autoptr(GArray) parts = parts_find(example->reading, example->tags);
    for (guint i = 0; i < parts->len; i++) {
        if (g_array_index(parts, Part, i).part == TAG_SOURCE_BEGIN) continue;
        guint right = right_link(example, parts, i);
        if (right != NO_PART && !link_possible(parts, i, right)) continue;
        guint guess = best_link(learner, example->reading, parts, i);
        guint64 keys[LINK_MAX_KEYS];
        if (guess != right) {
            learner_update(learner, keys, link_keys(example->reading, parts, i, right, keys), 0, 1);
            learner_update(learner, keys, link_keys(example->reading, parts, i, guess, keys), 0,
                           -1);
        }
        *wrong += guess != right;
        ++*all;
        learner_tick(learner);
    }
}

static Learner *learn_all_links(GPtrArray *examples, int without) {
    Learner *learner = learner_new(1);
    for (int round = 0; round < LINK_ROUNDS; round++) {
        guint wrong = 0, all = 0;
        for (guint e = 0; e < examples->len; e++)
            if ((int)((Example *)g_ptr_array_index(examples, e))->fold != without)
                learn_links(learner, g_ptr_array_index(examples, e), &wrong, &all);
        if (round == LINK_ROUNDS - 1)
            fprintf(stderr, "links: %u of %u wrong in the last round\n", wrong, all);
    }
    learner_average(learner);
    return learner;
}

/* ---- measuring --------------------------------------------------------------------------------
 */

typedef struct {
    guint right[3], found[3], marked[3]; /* spans: source, cue, content */
    guint words_right, words_found, words_marked;
} Tally;

static guint span_end(const guint8 *tags, guint n, guint i) {
    Tag part = tags[i];
    guint end = i + 1;
    while (end < n && tag_goes_on(tags[end]) && tag_part(tags[end]) == part) end++;
    return end;
}

static void tally(Tally *sum, const guint8 *guess, const guint8 *right, guint n) {
    for (guint i = 0; i < n; i++) {
        gboolean g = guess[i] != TAG_NONE && !tag_goes_on(guess[i]);
        gboolean r = right[i] != TAG_NONE && !tag_goes_on(right[i]);
        if (g) sum->found[guess[i] / 2]++;
        if (r) sum->marked[right[i] / 2]++;
        if (g && r && guess[i] == right[i] && span_end(guess, n, i) == span_end(right, n, i))
            sum->right[guess[i] / 2]++;
        gboolean gc = tag_part(guess[i]) == TAG_CONTENT_BEGIN;
        gboolean rc = tag_part(right[i]) == TAG_CONTENT_BEGIN;
        sum->words_found += gc;
        sum->words_marked += rc;
        sum->words_right += gc && rc;
    }
}

static double f1(double right, double found, double marked) {
    return found + marked > 0 ? 200 * right / (found + marked) : 0;
}

static void print_tally(const char *name, const Tally *t) {
    printf("%s: exact F1 source %.1f cue %.1f content %.1f (P %.1f R %.1f); content tokens %.1f (P "
           "%.1f R %.1f)\n",
           name, f1(t->right[0], t->found[0], t->marked[0]),
           f1(t->right[1], t->found[1], t->marked[1]), f1(t->right[2], t->found[2], t->marked[2]),
           100. * t->right[2] / (t->found[2] + .1), 100. * t->right[2] / (t->marked[2] + .1),
           f1(t->words_right, t->words_found, t->words_marked),
           100. * t->words_right / t->words_found, 100. * t->words_right / t->words_marked);
    fflush(stdout);
}

/* Rates as weights that tagger_rates understands. */
static Learner *rates_as_table(GHashTable *counts) {
    Learner *learner = learner_new(1);
    GHashTableIter iter;
    gpointer word, count;
    g_hash_table_iter_init(&iter, counts);
    while (g_hash_table_iter_next(&iter, &word, &count)) {
        guint8 rate = rate_of(((Count *)count)->cue, ((Count *)count)->all);
        guint64 key = rate_key(*(guint64 *)word);
        if (rate > 0) learner_update(learner, &key, 1, 0, rate);
    }
    return learner;
}

/* What is learned from. */
typedef struct {
    GPtrArray *examples; /* of Example, borrowed */
    GPtrArray *rates;    /* of guint8 * */
    GPtrArray *guesses;  /* of guint8 *, tags of a first pass */
    GHashTable *counts;  /* of cues */
} Lesson;

static Lesson lesson_new(GPtrArray *examples, int without) {
    Lesson lesson = {g_ptr_array_new(), g_ptr_array_new_with_free_func(g_free),
                     g_ptr_array_new_with_free_func(g_free), count_cues(examples, without, NULL)};
    for (guint e = 0; e < examples->len; e++) {
        Example *example = g_ptr_array_index(examples, e);
        if ((int)example->fold == without) continue;
        g_autoptr(GHashTable) own = count_cues(examples, -1, example);
        g_ptr_array_add(lesson.examples, example);
        g_ptr_array_add(lesson.rates, rates_for(example, lesson.counts, own));
        g_ptr_array_add(lesson.guesses, g_new0(guint8, example->reading->n_tokens + 1));
    }
    return lesson;
}

static void lesson_clear(Lesson *lesson) {
    g_ptr_array_unref(lesson->examples);
    g_ptr_array_unref(lesson->rates);
    g_ptr_array_unref(lesson->guesses);
    g_hash_table_unref(lesson->counts);
}

/* The paragraphs of all examples but each JACKKNIFE-th, beginning with `left_out` (-1: none is). */
static GPtrArray *paragraphs_of(const Lesson *lesson, int left_out, gboolean second) {
    GPtrArray *paragraphs = g_ptr_array_new_with_free_func(paragraph_free);
    for (guint e = 0; e < lesson->examples->len; e++)
        if ((int)(e % JACKKNIFE) != left_out)
            lay_out_all(g_ptr_array_index(lesson->examples, e), g_ptr_array_index(lesson->rates, e),
                        second ? g_ptr_array_index(lesson->guesses, e) : NULL, paragraphs);
    return paragraphs;
}

static void weights_clear(Weights *weights) {
    learner_free(weights->tags);
    learner_free(weights->steps);
}

/* The second pass must learn from guesses as good as those that it will see, so each example is
 * tagged by weights that have not learned from it. */
static void guess_all(Lesson *lesson) {
    for (int part = 0; part < JACKKNIFE; part++) {
        g_autoptr(GPtrArray) paragraphs = paragraphs_of(lesson, part, FALSE);
        Weights weights = learn(paragraphs);
        for (guint e = (guint)part; e < lesson->examples->len; e += JACKKNIFE) {
            g_autoptr(GPtrArray) own = g_ptr_array_new_with_free_func(paragraph_free);
            lay_out_all(g_ptr_array_index(lesson->examples, e), g_ptr_array_index(lesson->rates, e),
                        NULL, own);
            guint8 *guess = g_ptr_array_index(lesson->guesses, e);
            for (guint k = 0; k < own->len; k++) {
                const Paragraph *p = g_ptr_array_index(own, k);
                predict(&weights, p, guess + p->first, FALSE);
            }
        }
        weights_clear(&weights);
    }
}

static void write_pass(ModelWriter *writer, GPtrArray *paragraphs, const char *tags,
                       const char *steps, gsize bytes) {
    Weights weights = learn(paragraphs);
    model_writer_add(writer, tags, weights.tags, bytes);
    model_writer_add(writer, steps, weights.steps, SMALL_BYTES);
    weights_clear(&weights);
}

/* Learns from all examples but those of the fold `without`, and writes the model. */
static gboolean train(GPtrArray *examples, int without, const char *merge, const char *path,
                      GError **error) {
    Lesson lesson = lesson_new(examples, without);
    ModelWriter *writer = model_writer_new(ORIGIN);
    GPtrArray *first = paragraphs_of(&lesson, -1, FALSE);
    write_pass(writer, first, GUESS_TABLE, GUESS_STEPS_TABLE, GUESS_BYTES);
    g_ptr_array_unref(first);
    guess_all(&lesson);
    GPtrArray *second = paragraphs_of(&lesson, -1, TRUE);
    write_pass(writer, second, TAGS_TABLE, STEPS_TABLE, TAG_BYTES);
    g_ptr_array_unref(second);
    Learner *links = learn_all_links(examples, without), *rates = rates_as_table(lesson.counts);
    model_writer_add(writer, LINKS_TABLE, links, SMALL_BYTES);
    model_writer_add_exact(writer, RATES_TABLE, rates, TAGGER_RATES - 1, SMALL_BYTES);
    gboolean done = (merge == NULL || model_writer_copy(writer, merge, error)) &&
                    model_writer_save(writer, path, error);
    model_writer_free(writer);
    learner_free(links);
    learner_free(rates);
    lesson_clear(&lesson);
    return done;
}

/* What the model makes of the examples of a fold: how its tags compare, and JSON for a scorer. */
static gboolean test(GPtrArray *examples, int fold, const Model *model, const char *path,
                     GError **error) {
    Tally sum = {0};
    g_autoptr(Tagger) tagger = tagger_new(model);
    g_autoptr(GString) json = g_string_new(NULL);
    for (guint e = 0; e < examples->len; e++) {
        const Example *example = g_ptr_array_index(examples, e);
        if ((int)example->fold != fold) continue;
        g_autofree guint8 *guess = tagger_tag(tagger, example->quoting);
        tally(&sum, guess, example->tags, example->reading->n_tokens);
        g_autoptr(BcAttribution) attribution = attribution_find(example->document, model);
        g_autofree char *quotes = bc_attribution_print_json(attribution, example->document);
        g_string_append_printf(json, "{\"id\":\"%s\",%s\n", example->id, quotes + 1);
    }
    g_autofree char *name = g_strdup_printf("fold %d", fold);
    print_tally(name, &sum);
    return g_file_set_contents(path, json->str, -1, error);
}

static gboolean run_fold(GPtrArray *examples, int fold, const char *merge, const char *output,
                         GError **error) {
    g_autofree char *path = g_strdup_printf("%s.fold%d", output, fold);
    g_autofree char *model_path = g_strconcat(path, ".model", NULL);
    if (!train(examples, fold, merge, model_path, error)) return FALSE;
    g_autoptr(Model) model = model_open(model_path, error);
    return model != NULL && test(examples, fold, model, path, error);
}

static int fail(const GError *error) {
    fprintf(stderr, "train-attribution: %s\n", error->message);
    return 65;
}

/* Waits for `n` children at the most; the first bad status, or 0. */
static int wait_for(int n) {
    int bad = 0, status;
    for (; n > 0 && wait(&status) > 0; n--)
        if (bad == 0 && status != 0) bad = WIFEXITED(status) ? WEXITSTATUS(status) : 70;
    return bad;
}

/* Two folds at a time, each in a process of its own. */
static int cross_validate(GPtrArray *examples, const char *merge, const char *output) {
    int bad = 0;
    for (int fold = 0; fold < folds && bad == 0; fold++) {
        if (fold >= 2) bad = wait_for(1);
        if (fork() != 0) continue;
        GError *error = NULL;
        _exit(run_fold(examples, fold, merge, output, &error) ? 0 : fail(error));
    }
    int rest = wait_for(2);
    return bad != 0 ? bad : rest;
}

int main(int argc, char **argv) {
    g_autofree char *merge = NULL, *output = NULL;
    GOptionEntry options[] = {
        {"seed", 0, 0, G_OPTION_ARG_INT, &seed, "of the order of paragraphs (default 1)", "N"},
        {"rounds", 0, 0, G_OPTION_ARG_INT, &rounds, "over all paragraphs (default 8)", "N"},
        {"folds", 0, 0, G_OPTION_ARG_INT, &folds, "cross-validate, N times", "N"},
        {"merge", 0, 0, G_OPTION_ARG_FILENAME, &merge, "the grammar, and other tables", "MODEL"},
        {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "what to write", "FILE"},
        {NULL, 0, 0, 0, NULL, NULL, NULL}};
    g_autoptr(GOptionContext) context = g_option_context_new("CORPUS");
    g_option_context_add_main_entries(context, options, NULL);
    g_autoptr(GError) error = NULL;
    if (!g_option_context_parse(context, &argc, &argv, &error)) {
        fail(error);
        return 64;
    }
    if (argc != 2 || output == NULL) {
        fputs("train-attribution: needs -o FILE and one CORPUS\n", stderr);
        return 64;
    }
    g_autoptr(BcLanguage) language = bc_language_load("en", &error);
    g_autoptr(GPtrArray) examples =
        language != NULL ? corpus_read(argv[1], language, (guint)MAX(folds, 0), &error) : NULL;
    if (examples == NULL) return fail(error);
    g_autoptr(Model) merged = merge != NULL ? model_open(merge, &error) : NULL;
    if (error != NULL) return fail(error);
    grammar = grammar_new(merged);
    if (folds > 0) return cross_validate(examples, merge, output);
    return train(examples, -1, merge, output, &error) ? 0 : fail(error);
}
