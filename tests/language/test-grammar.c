/* Parts of speech and dependencies: what must hold without a model, and what the shipped one knows.
 */
#include "language/grammar.h"

#include "base/data.h"
#include "language/quotes-marks.h"

#include <string.h>

static Model *model;

/* A sentence in tokens. */
static GArray *scan(const char *text) {
    GArray *tokens = g_array_new(FALSE, FALSE, sizeof(BcToken));
    g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(BcMark));
    g_autoptr(BcLanguage) language = bc_language_load("en", NULL);
    bc_tokens_scan(text, (BcSpan){0, strlen(text)}, tokens, marks);
    bc_marks_classify(text, (BcSpan){0, strlen(text)}, tokens, 0, marks,
                      bc_language_lexicon(language, "elisions"));
    return tokens;
}

static const BcToken *data_of(const GArray *tokens) {
    return (const BcToken *)(const void *)tokens->data;
}

static gint find(const char *text, const GArray *tokens, const char *word) {
    for (guint i = 0; i < tokens->len; i++) {
        BcSpan span = g_array_index(tokens, BcToken, i).span;
        if (span.end - span.start == strlen(word) &&
            memcmp(text + span.start, word, strlen(word)) == 0)
            return (gint)i;
    }
    g_error("no '%s' in: %s", word, text);
}

/* A tree: every way upwards ends at the only root. */
static void check_tree(const GrammarWord *words, guint n) {
    guint roots = 0;
    for (guint i = 0; i < n; i++) {
        roots += words[i].head == -1;
        g_assert_cmpuint(words[i].pos, <, N_POS);
        g_assert_cmpuint(words[i].relation, <, N_RELATIONS);
        guint steps = 0;
        for (gint at = (gint)i; at >= 0; at = words[at].head) {
            g_assert_cmpint(at, <, (gint)n);
            g_assert_cmpuint(steps++, <=, n);
        }
    }
    g_assert_cmpuint(roots, ==, 1);
}

/* "word < head relation" for each in `wanted`. */
static void expect(const char *text, const char *word, Relation relation, const char *head) {
    g_autoptr(Grammar) grammar = grammar_new(model);
    g_autoptr(GArray) tokens = scan(text);
    g_autofree GrammarWord *words = g_new(GrammarWord, tokens->len);
    grammar_read(grammar, text, data_of(tokens), tokens->len, words);
    check_tree(words, tokens->len);
    const GrammarWord *found = &words[find(text, tokens, word)];
    g_assert_cmpint(found->head, ==, find(text, tokens, head));
    g_assert_cmpuint(found->relation, ==, relation);
}

static void expect_pos(const char *text, const char *word, Pos pos) {
    g_autoptr(Grammar) grammar = grammar_new(model);
    g_autoptr(GArray) tokens = scan(text);
    g_autofree GrammarWord *words = g_new(GrammarWord, tokens->len);
    grammar_read(grammar, text, data_of(tokens), tokens->len, words);
    g_assert_cmpuint(words[find(text, tokens, word)].pos, ==, pos);
}

static gboolean lacks_model(void) {
    g_autoptr(Grammar) grammar = grammar_new(model);
    if (grammar == NULL) g_test_skip("the shipped model has no grammar");
    return grammar == NULL;
}

static void test_no_model(void) {
    g_assert_null(grammar_new(NULL));
    grammar_free(NULL);
}

static void test_said(void) {
    if (lacks_model()) return;
    expect("The minister said the plan had failed.", "minister", RELATION_SUBJECT, "said");
    expect("The minister said the plan had failed.", "failed", RELATION_COMPLEMENT, "said");
    expect("The minister said the plan had failed.", "plan", RELATION_SUBJECT, "failed");
    expect("She said that he was wrong.", "She", RELATION_SUBJECT, "said");
    expect("She said that he was wrong.", "wrong", RELATION_COMPLEMENT, "said");
}

static void test_inverted(void) {
    if (lacks_model()) return;
    expect("\"The plan has failed,\" said the minister.", "minister", RELATION_SUBJECT, "said");
    expect("“The plan has failed,” she said.", "she", RELATION_SUBJECT, "said");
    expect("“The plan has failed,” she said.", "failed", RELATION_COMPLEMENT, "said");
}

static void test_parts_of_speech(void) {
    if (lacks_model()) return;
    expect_pos("Putin's plan failed.", "Putin's", POS_PROPN_POSS);
    expect_pos("Putin’s plan failed.", "Putin’s", POS_PROPN_POSS);
    expect_pos("They don't know.", "don't", POS_AUX);
    expect_pos("The plan was rejected by the court.", "rejected", POS_VERB_EN);
    expect_pos("He wants to leave.", "leave", POS_VERB_INF);
    expect_pos("He left, she said.", ",", POS_PUNCT);
}

static void check_any(const char *text) {
    g_autoptr(Grammar) grammar = grammar_new(model);
    g_autoptr(GArray) tokens = scan(text);
    g_autofree GrammarWord *words = g_new(GrammarWord, tokens->len);
    grammar_read(grammar, text, data_of(tokens), tokens->len, words);
    if (tokens->len > 0) check_tree(words, tokens->len);
}

static void test_odd_sentences(void) {
    if (lacks_model()) return;
    check_any("");
    check_any("word");
    check_any("...");
    check_any("\" ' , \"");
    check_any("'s 's' s' 100% $5 ÉCOLE 漢字 -- (!) “‘’”");
    check_any("$ % & + = @ < > ^ #");
}

/* Empty tokens, tokens out of order, all kinds. */
static void test_odd_tokens(void) {
    if (lacks_model()) return;
    g_autoptr(Grammar) grammar = grammar_new(model);
    const BcToken tokens[] = {{BC_TOKEN_WORD, {4, 4}},        {BC_TOKEN_PUNCTUATION, {0, 0}},
                              {BC_TOKEN_QUOTE_OPEN, {5, 6}},  {BC_TOKEN_NUMBER, {0, 3}},
                              {BC_TOKEN_PUNCTUATION, {1, 2}}, {BC_TOKEN_QUOTE_CLOSE, {0, 6}}};
    GrammarWord words[G_N_ELEMENTS(tokens)];
    grammar_read(grammar, "abc d'", tokens, G_N_ELEMENTS(tokens), words);
    check_tree(words, G_N_ELEMENTS(tokens));
}

static void test_long_sentence(void) {
    if (lacks_model()) return;
    g_autoptr(GString) text = g_string_new("");
    for (guint i = 0; i < 20000; i++) g_string_append(text, "and he said, that ");
    check_any(text->str);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    const char *named = g_getenv("BRIEFCAST_GRAMMAR");
    g_autofree char *shipped = g_build_filename(bc_data_folder(), "en", "attribution.model", NULL);
    const char *path = named != NULL ? named : shipped;
    if (g_file_test(path, G_FILE_TEST_EXISTS)) model = model_open(path, NULL);
    g_test_add_func("/grammar/no-model", test_no_model);
    g_test_add_func("/grammar/said", test_said);
    g_test_add_func("/grammar/inverted", test_inverted);
    g_test_add_func("/grammar/parts-of-speech", test_parts_of_speech);
    g_test_add_func("/grammar/odd-sentences", test_odd_sentences);
    g_test_add_func("/grammar/odd-tokens", test_odd_tokens);
    g_test_add_func("/grammar/long-sentence", test_long_sentence);
    int status = g_test_run();
    model_free(model);
    return status;
}
