/* train-sentences: learns the weights of language/sentence-gaps.h.
 *
 *   train-sentences -o voices/en/sentences.model JSONL...
 *   train-sentences --folds 5 JSONL...
 *
 * A line of JSONL is {"id", "genre", "pars": [[sentence, ...], ...]}: a text, its paragraphs, their
 * sentences.  With --folds nothing is written: each text is split by weights that were learned from
 * the other folds, and what comes of it is told for each genre, by rules alone and with weights;
 * in brackets the boundaries that were right, wrong and missed, and, behind marks that end, those
 * that were right and missed.
 *
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011).  The same files, order and seed
 * give the same bytes. */
#include "language/quotes-marks.h"
#include "language/sentence-gaps.h"
#include "tools/learn/model-writer.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

typedef struct {
    char *text;
    GArray *tokens;           /* of BcToken */
    guint8 *by_rule, *wanted; /* token -> a sentence begins with it */
    guint out_of_reach;       /* sentences that begin inside a token */
} Paragraph;

typedef struct {
    char *genre; /* with the file's name before it */
    GPtrArray *paragraphs;
    guint fold;
} Text;

typedef struct {
    guint16 buckets[GAP_FEATURES];
    guint8 wanted;
} Example;

static int rounds = 4, folds = 0, seed = 1;
static double rate = 0.04, threshold = 1;
static gboolean errors;
static char *output, *origin;
static float weights[GAP_BUCKETS], squares[GAP_BUCKETS];

static const GOptionEntry options[] = {
    {"output", 'o', 0, G_OPTION_ARG_FILENAME, &output, "Model file to write", "FILE"},
    {"origin", 0, 0, G_OPTION_ARG_STRING, &origin, "What the model shall say it comes from",
     "TEXT"},
    {"folds", 0, 0, G_OPTION_ARG_INT, &folds, "Measure by cross-validation instead", "N"},
    {"errors", 0, 0, G_OPTION_ARG_NONE, &errors, "With --folds: show what the weights change",
     NULL},
    {"rounds", 0, 0, G_OPTION_ARG_INT, &rounds, "Passes over the gaps (4)", "N"},
    {"rate", 0, 0, G_OPTION_ARG_DOUBLE, &rate, "Rate of learning (0.04)", "NUMBER"},
    {"threshold", 0, 0, G_OPTION_ARG_DOUBLE, &threshold, "Log odds from which a sentence ends (1)",
     "NUMBER"},
    {"seed", 0, 0, G_OPTION_ARG_INT, &seed, "Seed of the order of the gaps (1)", "N"},
    {NULL, 0, 0, 0, NULL, NULL, NULL},
};

static const BcToken *tokens_of(const Paragraph *paragraph) {
    return (const BcToken *)(void *)paragraph->tokens->data;
}

static void paragraph_free(gpointer data) {
    Paragraph *paragraph = data;
    g_array_unref(paragraph->tokens);
    g_free(paragraph->text);
    g_free(paragraph->by_rule);
    g_free(paragraph->wanted);
    g_free(paragraph);
}

static void text_free(gpointer data) {
    Text *text = data;
    g_ptr_array_unref(text->paragraphs);
    g_free(text->genre);
    g_free(text);
}

static void split_by_rule(Paragraph *paragraph, const BcSentenceRules *rules,
                          const BcLexicon *elisions) {
    g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(BcMark));
    g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(guint));
    BcSpan block = {0, strlen(paragraph->text)};
    bc_tokens_scan(paragraph->text, block, paragraph->tokens, marks);
    bc_marks_classify(paragraph->text, block, paragraph->tokens, 0, marks, elisions);
    guint n = paragraph->tokens->len;
    bc_sentences_find(rules, paragraph->text, tokens_of(paragraph), n, starts);
    paragraph->by_rule = g_new0(guint8, n + 1);
    for (guint i = 1; i < starts->len; i++) paragraph->by_rule[g_array_index(starts, guint, i)] = 1;
}

static Paragraph *read_paragraph(JsonArray *sentences, const BcSentenceRules *rules,
                                 const BcLexicon *elisions) {
    Paragraph *paragraph = g_new0(Paragraph, 1);
    GString *text = g_string_new(NULL);
    g_autoptr(GArray) begins = g_array_new(FALSE, FALSE, sizeof(gsize));
    for (guint i = 0; i < json_array_get_length(sentences); i++) {
        if (i > 0) {
            g_string_append_c(text, ' ');
            g_array_append_val(begins, text->len);
        }
        g_string_append(text, json_array_get_string_element(sentences, i));
    }
    paragraph->text = g_string_free(text, FALSE);
    paragraph->tokens = g_array_new(FALSE, FALSE, sizeof(BcToken));
    split_by_rule(paragraph, rules, elisions);
    guint n = paragraph->tokens->len, token = 0;
    paragraph->wanted = g_new0(guint8, n + 1);
    for (guint i = 0; i < begins->len; i++) {
        gsize at = g_array_index(begins, gsize, i);
        while (token < n && tokens_of(paragraph)[token].span.start < at) token++;
        if (token < n && tokens_of(paragraph)[token].span.start == at)
            paragraph->wanted[token] = 1;
        else
            paragraph->out_of_reach++;
    }
    return paragraph;
}

static gboolean read_text(const char *line, const char *path, const BcLanguage *language,
                          GPtrArray *texts, GError **error) {
    BcSentenceRules rules;
    bc_sentence_rules_init(&rules, language);
    rules.gaps = NULL;
    const BcLexicon *elisions = bc_language_lexicon(language, "elisions");
    g_autoptr(JsonParser) parser = json_parser_new();
    if (!json_parser_load_from_data(parser, line, -1, error)) return FALSE;
    JsonObject *object = json_node_get_object(json_parser_get_root(parser));
    g_autofree char *name = g_path_get_basename(path);
    Text *text = g_new0(Text, 1);
    name[strcspn(name, ".")] = '\0';
    text->genre = g_strdup_printf("%s %s", name, json_object_get_string_member(object, "genre"));
    text->paragraphs = g_ptr_array_new_with_free_func(paragraph_free);
    text->fold = g_str_hash(json_object_get_string_member(object, "id")) % (guint)MAX(folds, 1);
    JsonArray *paragraphs = json_object_get_array_member(object, "pars");
    for (guint i = 0; i < json_array_get_length(paragraphs); i++)
        g_ptr_array_add(
            text->paragraphs,
            read_paragraph(json_array_get_array_element(paragraphs, i), &rules, elisions));
    g_ptr_array_add(texts, text);
    return TRUE;
}

static gboolean read_file(const char *path, const BcLanguage *language, GPtrArray *texts,
                          GError **error) {
    g_autofree char *bytes = NULL;
    if (!g_file_get_contents(path, &bytes, NULL, error)) return FALSE;
    g_auto(GStrv) lines = g_strsplit(bytes, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        if (**line != '\0' && !read_text(*line, path, language, texts, error)) return FALSE;
    return TRUE;
}

/* The open gaps of a text that its rules leave together. */
static void add_examples(const Text *text, const BcSentenceRules *rules, GArray *examples) {
    for (guint p = 0; p < text->paragraphs->len; p++) {
        const Paragraph *paragraph = g_ptr_array_index(text->paragraphs, p);
        GapReader reader;
        gap_reader_init(&reader, rules, paragraph->text, tokens_of(paragraph),
                        paragraph->tokens->len);
        for (guint i = 1; i < paragraph->tokens->len; i++) {
            if (!paragraph->by_rule[i] && gap_is_open(&reader, i)) {
                Example example = {.wanted = paragraph->wanted[i]};
                gap_features(&reader, i, example.buckets);
                g_array_append_val(examples, example);
            }
            if (paragraph->wanted[i]) reader.start = i;
        }
        gap_reader_clear(&reader);
    }
}

static float score(const guint16 *buckets) {
    float sum = 0;
    for (guint k = 0; k < GAP_FEATURES; k++) sum += weights[buckets[k]];
    return sum;
}

static void learn_from(const Example *example) {
    float slope = (float)example->wanted - 1 / (1 + expf(-score(example->buckets)));
    for (guint k = 0; k < GAP_FEATURES; k++) {
        guint16 bucket = example->buckets[k];
        squares[bucket] += slope * slope;
        weights[bucket] += (float)rate * slope / sqrtf(squares[bucket]);
    }
}

static void learn(const GArray *examples) {
    memset(weights, 0, sizeof weights);
    for (guint i = 0; i < GAP_BUCKETS; i++) squares[i] = 0.01f;
    g_autoptr(GRand) random = g_rand_new_with_seed((guint32)seed);
    g_autofree guint *order = g_new(guint, examples->len);
    for (guint i = 0; i < examples->len; i++) order[i] = i;
    for (int round = 0; round < rounds; round++) {
        for (guint i = examples->len; i > 1; i--) {
            guint other = (guint)g_rand_int_range(random, 0, (gint32)i), kept = order[other];
            order[other] = order[i - 1];
            order[i - 1] = kept;
        }
        for (guint i = 0; i < examples->len; i++)
            learn_from(&g_array_index(examples, Example, order[i]));
    }
}

static void put_number(gint8 *bytes, long number) {
    bytes[0] = (gint8)(number & 0xFF);
    bytes[1] = (gint8)(number >> 8 & 0xFF);
}

/* Weights as bytes, the largest 127; behind them the threshold in the same unit, and the least that
 * the features of shape say where all together say that a sentence ends, with some room. */
static void quantise(const GArray *examples, gint8 *bytes) {
    float largest = 1e-6f;
    for (guint i = 0; i < GAP_BUCKETS; i++) largest = MAX(largest, fabsf(weights[i]));
    memset(bytes, 0, GAP_TABLE_BYTES);
    for (guint i = 0; i < GAP_BUCKETS; i++) bytes[i] = (gint8)lrintf(weights[i] / largest * 127);
    long limit = lrint(threshold / largest * 127), least = 0;
    for (guint i = 0; i < examples->len; i++) {
        const Example *example = &g_array_index(examples, Example, i);
        long shapes = 0, all = 0;
        for (guint k = 0; k < GAP_FEATURES; k++) {
            all += bytes[example->buckets[k]];
            if (k + 1 == GAP_SHAPE_FEATURES) shapes = all;
        }
        if (all > limit) least = MIN(least, shapes);
    }
    put_number(bytes + GAP_BUCKETS, limit);
    put_number(bytes + GAP_BUCKETS + 2, least - limit / 4);
}

/* Boundaries that were found rightly, found and not there, not found; the last also of those behind
 * a mark that ends. */
typedef struct {
    guint right, wrong, missed, right_marked, missed_marked;
} Count;

typedef struct {
    Count by_rule, by_both;
} Counts;

static gboolean is_marked(const Paragraph *paragraph, guint i) {
    const char *end = paragraph->text + tokens_of(paragraph)[i - 1].span.end;
    gunichar last = g_utf8_get_char(g_utf8_prev_char(end));
    return g_utf8_strchr(".!?\"')]:;\u2026\u201D\u2019", -1, last) != NULL;
}

static void count(Count *c, gboolean wanted, gboolean found, gboolean marked) {
    c->right += wanted && found;
    c->wrong += !wanted && found;
    c->missed += wanted && !found;
    c->right_marked += wanted && found && marked;
    c->missed_marked += wanted && !found && marked;
}

static void show(const char *genre, const Paragraph *paragraph, guint i) {
    BcSpan gap = {tokens_of(paragraph)[i - 1].span.end, tokens_of(paragraph)[i].span.start};
    gsize from = gap.end > 50 ? gap.end - 50 : 0;
    g_autofree char *before = g_utf8_make_valid(paragraph->text + from, (gssize)(gap.end - from));
    g_autofree char *behind = g_utf8_substring(
        paragraph->text + gap.end, 0, MIN(g_utf8_strlen(paragraph->text + gap.end, -1), 40));
    g_print("%s %s: %s| %s\n", paragraph->wanted[i] ? "gain" : "LOSS", genre, before, behind);
}

static void measure(const char *genre, const Paragraph *paragraph, const BcSentenceRules *rules,
                    Counts *counts) {
    guint n = paragraph->tokens->len;
    g_autoptr(GArray) starts = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < n; i++)
        if (i == 0 || paragraph->by_rule[i]) g_array_append_val(starts, i);
    bc_gaps_find(rules, paragraph->text, tokens_of(paragraph), n, starts, 0);
    g_autofree guint8 *found = g_new0(guint8, n + 1);
    for (guint i = 0; i < starts->len; i++) found[g_array_index(starts, guint, i)] = 1;
    for (guint i = 1; i < n; i++) {
        gboolean wanted = paragraph->wanted[i], marked = is_marked(paragraph, i);
        count(&counts->by_rule, wanted, paragraph->by_rule[i], marked);
        count(&counts->by_both, wanted, found[i], marked);
        if (errors && found[i] && !paragraph->by_rule[i]) show(genre, paragraph, i);
    }
    counts->by_rule.missed += paragraph->out_of_reach;
    counts->by_both.missed += paragraph->out_of_reach;
}

static double f1(guint right, guint wrong, guint missed) {
    return 200.0 * right / MAX(2 * right + wrong + missed, 1);
}

static void print_count(const Count *c) {
    g_print("  P %.2f R %.2f F1 %.2f, at marks %.2f",
            100.0 * c->right / MAX(c->right + c->wrong, 1),
            100.0 * c->right / MAX(c->right + c->missed, 1), f1(c->right, c->wrong, c->missed),
            f1(c->right_marked, c->wrong, c->missed_marked));
    g_print(" (%u %u %u, %u %u)", c->right, c->wrong, c->missed, c->right_marked, c->missed_marked);
}

static void learn_without(const GPtrArray *texts, const BcSentenceRules *rules, guint fold,
                          gint8 *bytes) {
    g_autoptr(GArray) examples = g_array_new(FALSE, FALSE, sizeof(Example));
    for (guint i = 0; i < texts->len; i++) {
        const Text *text = g_ptr_array_index(texts, i);
        if (text->fold != fold) add_examples(text, rules, examples);
    }
    learn(examples);
    quantise(examples, bytes);
}

static void cross_validate(const GPtrArray *texts, BcSentenceRules *rules, gint8 *bytes) {
    g_autoptr(GTree) genres = g_tree_new_full((GCompareDataFunc)(void *)strcmp, NULL, NULL, g_free);
    for (guint fold = 0; fold < (guint)folds; fold++) {
        learn_without(texts, rules, fold, bytes);
        bc_gaps_init(rules, bytes, GAP_TABLE_BYTES);
        for (guint i = 0; i < texts->len; i++) {
            const Text *text = g_ptr_array_index(texts, i);
            if (text->fold != fold) continue;
            Counts *counts = g_tree_lookup(genres, text->genre);
            if (counts == NULL) g_tree_insert(genres, text->genre, counts = g_new0(Counts, 1));
            for (guint p = 0; p < text->paragraphs->len; p++)
                measure(text->genre, g_ptr_array_index(text->paragraphs, p), rules, counts);
        }
    }
    for (GTreeNode *node = g_tree_node_first(genres); node != NULL; node = g_tree_node_next(node)) {
        const Counts *counts = g_tree_node_value(node);
        g_print("%-18s", (const char *)g_tree_node_key(node));
        print_count(&counts->by_rule);
        g_print(" |");
        print_count(&counts->by_both);
        g_print("\n");
    }
}

static gboolean run(char **paths, GError **error) {
    g_autoptr(BcLanguage) language = bc_language_load("en", error);
    if (language == NULL) return FALSE;
    g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(text_free);
    for (; *paths != NULL; paths++)
        if (!read_file(*paths, language, texts, error)) return FALSE;
    BcSentenceRules rules;
    bc_sentence_rules_init(&rules, language);
    g_autofree gint8 *bytes = g_new0(gint8, GAP_TABLE_BYTES);
    if (folds > 1) {
        cross_validate(texts, &rules, bytes);
        return TRUE;
    }
    learn_without(texts, &rules, 1, bytes); /* all are in fold 0 */
    ModelWriter *writer = model_writer_new(origin != NULL ? origin : "GUM and UD English EWT");
    model_writer_add_bytes(writer, SENTENCE_GAPS, bytes, GAP_TABLE_BYTES);
    gboolean saved = model_writer_save(writer, output, error);
    model_writer_free(writer);
    return saved;
}

int main(int argc, char **argv) {
    g_autoptr(GError) error = NULL;
    g_autoptr(GOptionContext) context = g_option_context_new("JSONL...");
    g_option_context_add_main_entries(context, options, NULL);
    gboolean parsed = g_option_context_parse(context, &argc, &argv, &error);
    if (parsed && (argc < 2 || (output == NULL && folds < 2))) {
        g_printerr("train-sentences: files and an output (-o FILE) or --folds are needed\n");
        return 64;
    }
    if (!parsed || !run(argv + 1, &error)) {
        g_printerr("train-sentences: %s\n", error->message);
        return 1;
    }
    return 0;
}
