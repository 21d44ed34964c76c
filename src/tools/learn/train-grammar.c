/* train-grammar: learns the tables of language/grammar.h from a treebank.
 *
 *   train-grammar --seed 1 -o FILE [--test HELD-OUT.conllu]... CONLLU...
 *
 * The same files, order and seed give the same model.  With --test it also says how many words of
 * those files the written model gets right. */
#include "tools/learn/grammar-learn.h"
#include "tools/learn/model-writer.h"
#include "tools/learn/wordnet.h"

#include <string.h>

#define FOLDS 8
#define TAGS_BYTES (352 * 1024)
#define WORDS_BYTES (146 * 1024)
#define MOVES_BYTES (500 * 1024)
#define RELATIONS_BYTES (350 * 1024)

static int seed = 1;
static char *output, *origin, *wordnet, **tests;
static int rounds = 8, learners = 4, quotes = 700;

static const GOptionEntry options[] = {
    {"seed", 0, 0, G_OPTION_ARG_INT, &seed, "Seed of all random choices (1)", "N"},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Model file to write", "FILE"},
    {"origin", 0, 0, G_OPTION_ARG_STRING, &origin, "What the model shall say it comes from",
     "TEXT"},
    {"wordnet", 0, 0, G_OPTION_ARG_FILENAME, &wordnet,
     "Folder of WordNet 3.0: what its words can be goes into the model", "FOLDER"},
    {"rounds", 0, 0, G_OPTION_ARG_INT, &rounds, "Passes over the sentences (8)", "N"},
    {"learners", 0, 0, G_OPTION_ARG_INT, &learners, "Learners that are averaged (4)", "N"},
    {"quotes", 0, 0, G_OPTION_ARG_INT, &quotes, "Sentences with quotations to make up (700)", "N"},
    {"test", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &tests, "Measure on this file, learn nothing",
     "FILE"},
    {NULL, 0, 0, 0, NULL, NULL, NULL},
};

static GPtrArray *read_all(char **paths, const GoldWords *words, GError **error) {
    g_autoptr(GPtrArray) sentences = gold_new();
    for (; paths != NULL && *paths != NULL; paths++)
        if (!gold_read(*paths, words, sentences, error)) return NULL;
    return g_steal_pointer(&sentences);
}

/* The parts of speech that a tagger gives to sentences that it has not learned: only such show the
 * parser what it will meet. */
static guint8 **guess_tags(const GPtrArray *sentences, const GArray *chosen, GRand *random) {
    guint8 **pos = g_new0(guint8 *, sentences->len + 1);
    for (guint fold = 0; fold < FOLDS; fold++) {
        Lesson lesson = {5, 2, fold, FOLDS, chosen, random};
        Learner *learner = learn_tags(sentences, NULL, &lesson);
        for (guint i = fold; i < sentences->len; i += FOLDS) {
            const GoldSentence *sentence = g_ptr_array_index(sentences, i);
            pos[i] = g_new(guint8, sentence->tokens->len + 1);
            learned_tags(learner, sentence, pos[i]);
        }
        learner_free(learner);
    }
    return pos;
}

static void free_tags(guint8 **pos, guint n) {
    for (guint i = 0; i < n; i++) g_free(pos[i]);
    g_free(pos);
}

typedef Learner *(*LearnFunc)(const GPtrArray *, guint8 *const *, const Lesson *);

/* The sum of several learners that see the sentences in different orders: each errs in its own way,
 * together less. */
static Learner *learn_together(LearnFunc learn, const GPtrArray *sentences, guint8 *const *pos,
                               const Lesson *lesson) {
    Learner *sum = learn(sentences, pos, lesson);
    for (int i = 1; i < learners; i++) {
        Learner *other = learn(sentences, pos, lesson);
        learner_join(sum, other);
        learner_free(other);
    }
    return sum;
}

/* Learns, chooses the features that fit into `max_bytes`, and learns again with these (transfer
 * full). */
static GArray *write_table(ModelWriter *writer, const char *name, gsize max_bytes, LearnFunc learn,
                           const GPtrArray *sentences, guint8 *const *pos, Lesson lesson) {
    Learner *all = learn_together(learn, sentences, pos, &lesson);
    GArray *chosen = choose_features(all, max_bytes);
    learner_free(all);
    lesson.chosen = chosen;
    Learner *learner = learn_together(learn, sentences, pos, &lesson);
    model_writer_add(writer, name, learner, max_bytes);
    learner_free(learner);
    return chosen;
}

static gboolean write_model(ModelWriter *writer, const GPtrArray *sentences, GError **error) {
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)seed);
    Lesson lesson = {(guint)rounds, 1, 0, 0, NULL, random};
    g_autoptr(GArray) tags =
        write_table(writer, "tags", TAGS_BYTES, learn_tags, sentences, NULL, lesson);
    guint8 **pos = guess_tags(sentences, tags, random);
    g_autoptr(GArray) moves =
        write_table(writer, "moves", MOVES_BYTES, learn_moves, sentences, pos, lesson);
    g_autoptr(GArray) relations =
        write_table(writer, "relations", RELATIONS_BYTES, learn_relations, sentences, pos, lesson);
    free_tags(pos, sentences->len);
    return model_writer_save(writer, output, error);
}

typedef struct {
    guint words, pos, heads, both;
    guint right[N_RELATIONS], guessed[N_RELATIONS], known[N_RELATIONS];
} Score;

static void score_word(Score *score, const GrammarWord *gold, const GrammarWord *guess) {
    gboolean head = gold->head == guess->head, relation = gold->relation == guess->relation;
    score->words++;
    score->pos += gold->pos == guess->pos;
    score->heads += head;
    score->both += head && relation;
    score->known[gold->relation]++;
    score->guessed[guess->relation]++;
    score->right[gold->relation] += head && relation;
}

static void print_score(const Score *score, double seconds) {
    static const char *const names[N_RELATIONS] = {
        "other",    "subject",   "passive-subject", "object",     "complement", "adverbial",
        "relative", "parataxis", "oblique",         "apposition", "conjunct",   "function"};
    double words = MAX(score->words, 1);
    g_print("%u words without marks: POS %.2f %%, UAS %.2f %%, LAS %.2f %%; %.0f words a second\n",
            score->words, 100 * score->pos / words, 100 * score->heads / words,
            100 * score->both / words, words / MAX(seconds, 1e-6));
    for (guint j = 0; j < N_RELATIONS; j++)
        g_print("  %-16s precision %.1f recall %.1f (%u)\n", names[j],
                100.0 * score->right[j] / MAX(score->guessed[j], 1),
                100.0 * score->right[j] / MAX(score->known[j], 1), score->known[j]);
}

static void measure_sentence(const Grammar *grammar, const GoldSentence *sentence, Score *score) {
    guint n = sentence->tokens->len;
    g_autofree GrammarWord *guess = g_new(GrammarWord, n);
    grammar_read(grammar, sentence->text, (const BcToken *)(void *)sentence->tokens->data, n,
                 guess);
    for (guint i = 0; i < n; i++)
        if (sentence->forms[i].mark == 0 && sentence->gold[i].pos != POS_UNKNOWN)
            score_word(score, &sentence->gold[i], &guess[i]);
}

static gboolean measure(const char *path, const GoldWords *words, GError **error) {
    g_autoptr(Model) model = model_open(output, error);
    g_autoptr(GPtrArray) sentences = gold_new();
    if (model == NULL || !gold_read(path, words, sentences, error)) return FALSE;
    g_autoptr(Grammar) grammar = grammar_new(model);
    Score score = {0};
    gint64 start = g_get_monotonic_time();
    for (guint i = 0; i < sentences->len; i++)
        measure_sentence(grammar, g_ptr_array_index(sentences, i), &score);
    g_print("%s: %u sentences, ", path, sentences->len);
    print_score(&score, (double)(g_get_monotonic_time() - start) / 1e6);
    return TRUE;
}

/* Writes what WordNet says as a model of its own, since the forms of all sentences need it. */
static gboolean write_words(ModelWriter *writer, GError **error) {
    g_autoptr(GHashTable) forms = wordnet_read(wordnet, error);
    if (forms == NULL) return FALSE;
    Learner *learner = learner_new(1);
    GHashTableIter iter;
    gpointer form, number;
    g_hash_table_iter_init(&iter, forms);
    while (g_hash_table_iter_next(&iter, &form, &number)) {
        guint64 key = form_key(feature_word(form, strlen(form)));
        learner_update(learner, &key, 1, 0, (float)GPOINTER_TO_UINT(number));
    }
    model_writer_add_exact(writer, "words", learner, 127, WORDS_BYTES);
    learner_free(learner);
    g_print("%u forms of words\n", g_hash_table_size(forms));
    return model_writer_save(writer, output, error);
}

static gboolean learn_all(ModelWriter *writer, const GoldWords *words, char **paths,
                          GError **error) {
    g_autoptr(GPtrArray) sentences = read_all(paths, words, error);
    if (sentences == NULL) return FALSE;
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)seed);
    if (!gold_add_quotes(sentences, words, (guint)quotes, random, error)) return FALSE;
    gold_add_copies(sentences, words, 20);
    g_print("%u sentences to learn from\n", sentences->len);
    if (!write_model(writer, sentences, error)) return FALSE;
    for (char **path = tests; path != NULL && *path != NULL; path++)
        if (!measure(*path, words, error)) return FALSE;
    return TRUE;
}

static gboolean run(char **paths, GError **error) {
    g_autoptr(BcLanguage) language = bc_language_load("en", error);
    if (language == NULL) return FALSE;
    ModelWriter *writer = model_writer_new(origin != NULL ? origin : "UD English");
    g_autoptr(Model) model = NULL;
    gboolean done = wordnet == NULL ||
                    (write_words(writer, error) && (model = model_open(output, error)) != NULL);
    GoldWords words = {language, model_table(model, "words", 1)};
    done = done && learn_all(writer, &words, paths, error);
    model_writer_free(writer);
    return done;
}

int main(int argc, char **argv) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GOptionContext) context = g_option_context_new("CONLLU...");
    g_option_context_add_main_entries(context, options, NULL);
    if (!g_option_context_parse(context, &argc, &argv, &error) ||
        (argc > 1 && output != NULL && !run(argv + 1, &error))) {
        g_printerr("train-grammar: %s\n", error->message);
        return 1;
    }
    if (argc < 2 || output == NULL) {
        g_printerr("train-grammar: an output (-o FILE) and CoNLL-U files are needed\n");
        return 64;
    }
    return 0;
}
