/* A model of learned weights is used whole or not at all. */
#include "language/learned.h"
#include "language/lexicon.h"

#include <glib/gstdio.h>
#include <string.h>

static char *shipped(void) {
    const char *folder = g_getenv("BRIEFCAST_DATA");
    return g_build_filename(folder != NULL ? folder : "voices", "en", "attribution.model", NULL);
}

/* Writes the shipped model to a file of its own, changed by `spoil`; returns its path. */
static char *spoilt(void (*spoil)(char *bytes, gsize *size)) {
    g_autofree char *path = shipped();
    g_autofree char *bytes = NULL;
    gsize size;
    g_autoptr(GError) error = NULL;
    g_file_get_contents(path, &bytes, &size, &error);
    g_assert_no_error(error);
    spoil(bytes, &size);
    char *name = NULL;
    int file = g_file_open_tmp("briefcast-XXXXXX.model", &name, &error);
    g_assert_no_error(error);
    g_close(file, NULL);
    g_file_set_contents(name, bytes, (gssize)size, &error);
    g_assert_no_error(error);
    return name;
}

static void leave(char *bytes, gsize *size) { (void)bytes, (void)size; }
static void flip_a_bit(char *bytes, gsize *size) { bytes[*size / 2] ^= 4; }
static void cut_short(char *bytes, gsize *size) { (void)bytes, *size /= 2; }
static void cut_to_nothing(char *bytes, gsize *size) { (void)bytes, *size = 0; }
static void cut_the_header(char *bytes, gsize *size) { (void)bytes, *size = 40; }
static void other_version(char *bytes, gsize *size) { (void)size, ++bytes[8]; }
static void other_seed(char *bytes, gsize *size) { (void)size, ++bytes[16]; }
static void other_magic(char *bytes, gsize *size) { (void)size, ++bytes[0]; }

static void test_refused(void) {
    static const struct {
        void (*spoil)(char *, gsize *);
        const char *wanted;
    } cases[] = {
        {flip_a_bit, "the model is damaged"},
        {cut_short, "the model is cut short"},
        {cut_to_nothing, "this is not a model"},
        {cut_the_header, "this is not a model"},
        {other_version, "a model for another version of briefcast"},
        {other_seed, "a model for another version of briefcast"},
        {other_magic, "this is not a model"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = spoilt(cases[i].spoil);
        g_autoptr(GError) error = NULL;
        g_autoptr(Model) model = model_open(path, &error);
        g_assert_null(model);
        g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
        g_autofree char *message = g_strdup_printf("%s: %s", path, cases[i].wanted);
        g_assert_cmpstr(error->message, ==, message);
        g_unlink(path);
    }
}

static void test_used(void) {
    g_autofree char *path = spoilt(leave);
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(path, &error);
    g_assert_no_error(error);
    g_autoptr(Tagger) tagger = tagger_new(model);
    g_assert_nonnull(tagger);
    g_assert_null(model_table(model, TAGS_TABLE, N_TAGS + 1));
    g_assert_null(model_table(model, "no such table", N_TAGS));
    g_assert_null(tagger_new(NULL));
    g_unlink(path);
}

/* The sums of a table are the same however they are asked for. */
static void test_sums(void) {
    g_autofree char *path = shipped();
    g_autoptr(GError) error = NULL;
    g_autoptr(Model) model = model_open(path, &error);
    g_assert_no_error(error);
    const ModelTable *table = model_table(model, TAGS_TABLE, N_TAGS);
    g_assert_nonnull(table);
    guint64 keys[64];
    guint found = 0;
    for (guint round = 0; round < 4000; round++) {
        gint32 at_once[N_TAGS] = {0}, singly[N_TAGS] = {0};
        for (guint i = 0; i < G_N_ELEMENTS(keys); i++) keys[i] = feature_key(round % 100, i, round);
        model_score(table, keys, G_N_ELEMENTS(keys), at_once);
        for (guint i = 0; i < G_N_ELEMENTS(keys); i++) model_add(table, keys[i], singly);
        for (guint t = 0; t < N_TAGS; t++) {
            g_assert_cmpint(at_once[t], ==, singly[t]);
            found += singly[t] != 0;
        }
    }
    g_assert_cmpuint(found, >, 0);
}

/* A damaged model in the user's folder is told of, and the rules take over. */
static void test_rules_take_over(void) {
    g_autofree char *path = spoilt(flip_a_bit);
    g_autofree char *folder = g_build_filename(g_get_user_config_dir(), "briefcast", "en", NULL);
    g_autofree char *user = g_build_filename(folder, "attribution.model", NULL);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_autofree char *bytes = NULL;
    gsize size;
    g_assert_true(g_file_get_contents(path, &bytes, &size, NULL));
    g_assert_true(g_file_set_contents(user, bytes, (gssize)size, NULL));
    g_test_expect_message("briefcast", G_LOG_LEVEL_WARNING,
                          "*attribution.model: the model is damaged; quotations are found by "
                          "rules alone");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcLanguage) language = bc_language_load("en", &error);
    g_assert_no_error(error);
    g_assert_null(language_model(language)); /* whoever does without is not told */
    g_test_assert_expected_messages();
    g_assert_null(language_model(language));
    const char *text = "\"It is late,\" Ada Quinn said.";
    g_autoptr(BcArticle) article = bc_article_new_from_text(text, strlen(text), "story", &error);
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    g_autoptr(BcAttribution) attribution = bc_attribution_find(document);
    guint n;
    bc_attribution_quotes(attribution, &n);
    g_assert_cmpuint(n, ==, 1);
    g_unlink(user);
    g_unlink(path);
}

static guint sentences_of(const char *text) {
    g_autoptr(BcLanguage) language = bc_language_load("en", NULL);
    g_autoptr(BcArticle) article = bc_article_new_from_text(text, strlen(text), "story", NULL);
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    guint n;
    bc_document_sentences(document, &n);
    return n;
}

/* The same of the splitter's weights. */
static void test_splitter_takes_over(void) {
    g_autofree char *folder = g_build_filename(g_get_user_config_dir(), "briefcast", "en", NULL);
    g_autofree char *user = g_build_filename(folder, "sentences.model", NULL);
    const char *text = "They met. We had tea? it was good of you.";
    g_assert_cmpuint(sentences_of(text), ==, 3);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_assert_true(g_file_set_contents(user, "no model", -1, NULL));
    g_test_expect_message(
        "briefcast", G_LOG_LEVEL_WARNING,
        "*sentences.model: this is not a model; sentences are split by rules alone");
    g_assert_cmpuint(sentences_of(text), ==, 2);
    g_test_assert_expected_messages();
    g_unlink(user);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_autofree char *home = g_dir_make_tmp("briefcast-XXXXXX", NULL);
    g_setenv("XDG_CONFIG_HOME", home, TRUE);
    g_test_add_func("/model/used", test_used);
    g_test_add_func("/model/sums", test_sums);
    g_test_add_func("/model/refused", test_refused);
    g_test_add_func("/model/rules take over", test_rules_take_over);
    g_test_add_func("/model/rules take over from the splitter's weights", test_splitter_takes_over);
    int status = g_test_run();
    g_autofree char *folder = g_build_filename(home, "briefcast", "en", NULL);
    g_autofree char *above = g_build_filename(home, "briefcast", NULL);
    g_rmdir(folder);
    g_rmdir(above);
    g_rmdir(home);
    return status;
}
