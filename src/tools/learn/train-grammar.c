/* train-grammar: learns the tables of language/grammar.h from a treebank.
 *
 *   train-grammar --seed 1 -o FILE [--test HELD-OUT.conllu]... CONLLU...
 *
 * The same files, order and seed give the same model.  With --test it also says how many words of
 * those files the written model gets right. */
#include "tools/learn/grammar-learn.h"
#include "tools/learn/model-writer.h"

#include <string.h>

#define FOLDS 8
#define TAGS_BYTES (480 * 1024)
#define MOVES_BYTES (500 * 1024)
#define RELATIONS_BYTES (350 * 1024)

static int seed = 1;
static char *output, *origin, **tests;
static int rounds = 8;

static const GOptionEntry options[] = {
    {"seed", 0, 0, G_OPTION_ARG_INT, &seed, "Seed of all random choices (1)", "N"},
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Model file to write", "FILE"},
    {"origin", 0, 0, G_OPTION_ARG_STRING, &origin, "What the model shall say it comes from",
     "TEXT"},
    {"rounds", 0, 0, G_OPTION_ARG_INT, &rounds, "Passes over the sentences (8)", "N"},
    {"test", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &tests, "Measure on this file, learn nothing",
     "FILE"},
    {NULL, 0, 0, 0, NULL, NULL, NULL},
};

static GPtrArray *read_all(char **paths, const BcLanguage *language, GError **error) {
    g_autoptr(GPtrArray) sentences = gold_new();
    for (; paths != NULL && *paths != NULL; paths++)
        if (!gold_read(*paths, language, sentences, error)) return NULL;
    return g_steal_pointer(&sentences);
}

/* The parts of speech that a tagger gives to sentences that it has not learned: only such show the
 * parser what it will meet. */
static guint8 **guess_tags(const GPtrArray *sentences, GRand *random) {
    guint8 **pos = g_new0(guint8 *, sentences->len + 1);
    for (guint fold = 0; fold < FOLDS; fold++) {
        Lesson lesson = {5, 2, fold, FOLDS, random};
        Learner *learner = learn_tags(sentences, &lesson);
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

static gboolean write_model(const GPtrArray *sentences, GError **error) {
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)seed);
    Lesson lesson = {(guint)rounds, 2, 0, 0, random};
    ModelWriter *writer = model_writer_new(origin != NULL ? origin : "UD English");
    Learner *tags = learn_tags(sentences, &lesson);
    model_writer_add(writer, "tags", tags, TAGS_BYTES);
    learner_free(tags);
    guint8 **pos = guess_tags(sentences, random);
    Learner *moves = learn_moves(sentences, pos, &lesson);
    model_writer_add(writer, "moves", moves, MOVES_BYTES);
    learner_free(moves);
    Learner *relations = learn_relations(sentences, pos, &lesson);
    model_writer_add(writer, "relations", relations, RELATIONS_BYTES);
    learner_free(relations);
    free_tags(pos, sentences->len);
    gboolean saved = model_writer_save(writer, output, error);
    model_writer_free(writer);
    return saved;
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

static gboolean measure(const char *path, const BcLanguage *language, GError **error) {
    g_autoptr(Model) model = model_open(output, error);
    g_autoptr(GPtrArray) sentences = gold_new();
    if (model == NULL || !gold_read(path, language, sentences, error)) return FALSE;
    g_autoptr(Grammar) grammar = grammar_new(model);
    Score score = {0};
    gint64 start = g_get_monotonic_time();
    for (guint i = 0; i < sentences->len; i++)
        measure_sentence(grammar, g_ptr_array_index(sentences, i), &score);
    g_print("%s: %u sentences, ", path, sentences->len);
    print_score(&score, (double)(g_get_monotonic_time() - start) / 1e6);
    return TRUE;
}

static gboolean run(char **paths, GError **error) {
    g_autoptr(BcLanguage) language = bc_language_load("en", error);
    if (language == NULL) return FALSE;
    g_autoptr(GPtrArray) sentences = read_all(paths, language, error);
    if (sentences == NULL) return FALSE;
    gold_add_copies(sentences, language, 20);
    g_print("%u sentences to learn from\n", sentences->len);
    if (!write_model(sentences, error)) return FALSE;
    for (char **path = tests; path != NULL && *path != NULL; path++)
        if (!measure(*path, language, error)) return FALSE;
    return TRUE;
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
