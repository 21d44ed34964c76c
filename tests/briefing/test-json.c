/* The stages as JSON: it parses, and its offsets count characters. */
#include "helper.h"
#include <briefcast/json.h>

#include <json-glib/json-glib.h>

/* Characters of two, three and four bytes before, in and after what is pointed to. */
static const char text[] =
    "Caf\u00E9 \U0001F600 \u201CZo\u00EB\u201D to \"close\"\n\n"
    "\u00C9lodie Fran\u00E7ois owns the caf\u00E9 in \u5317\u4EAC. \u201CI shall miss the smell of "
    "cr\u00E8me br\u00FBl\u00E9e,\u201D \u00C9lodie Fran\u00E7ois said.\n\n"
    "Fran\u00E7ois added that the na\u00EFve \U0001F600 would stay.\n";

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcAttribution *attribution;
} Stages;

static Stages stages_new(void) {
    g_autoptr(GError) error = NULL;
    Stages stages = {.article = article_of(text)};
    stages.language = bc_language_load("en", &error);
    g_assert_no_error(error);
    stages.document = bc_document_split(stages.article, stages.language);
    stages.attribution = bc_attribution_find(stages.document);
    return stages;
}

static void stages_clear(Stages *stages) {
    bc_attribution_free(stages->attribution);
    bc_document_free(stages->document);
    bc_language_free(stages->language);
    bc_article_free(stages->article);
}

/* Takes `json`. */
static JsonObject *parse(JsonParser *parser, char *json) {
    g_autoptr(GError) error = NULL;
    json_parser_load_from_data(parser, json, -1, &error);
    g_assert_no_error(error);
    g_free(json);
    return json_node_get_object(json_parser_get_root(parser));
}

/* The words at [b,e], counted in characters by GLib. */
static char *words_at(JsonArray *span) {
    g_assert_cmpuint(json_array_get_length(span), ==, 2);
    gint64 begin = json_array_get_int_element(span, 0), end = json_array_get_int_element(span, 1);
    g_assert_cmpint((int)begin, <, (int)end);
    g_assert_cmpint((int)end, <=, (int)g_utf8_strlen(text, -1));
    return g_utf8_substring(text, begin, end);
}

static void articles_parse(void) {
    g_autoptr(BcArticle) article = article_of(text);
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *object = parse(parser, bc_article_print_json(article));
    g_assert_cmpstr(json_object_get_string_member(object, "title"), ==,
                    "Caf\u00E9 \U0001F600 \u201CZo\u00EB\u201D to \"close\"");
    static const char *const unknown[] = {"byline", "site", "date"};
    for (guint i = 0; i < G_N_ELEMENTS(unknown); i++)
        g_assert_true(json_object_get_null_member(object, unknown[i]));
    g_assert_cmpstr(json_object_get_string_member(object, "lang"), ==, "en");
    g_autofree char *body = bc_article_body(article);
    g_assert_cmpstr(json_object_get_string_member(object, "text"), ==, body);
    g_assert_nonnull(strstr(body, "\u5317\u4EAC"));
    g_assert_cmpuint(json_object_get_size(object), ==, 6);
}

static void sentences_point_to_their_words(void) {
    Stages stages = stages_new();
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *object = parse(parser, bc_document_print_json(stages.document, NULL, 0));
    JsonArray *sentences = json_object_get_array_member(object, "sentences");
    guint n;
    bc_document_sentences(stages.document, &n);
    g_assert_cmpuint(json_array_get_length(sentences), ==, n);
    g_assert_cmpuint(n, ==, 4);
    gint64 last = 0;
    for (guint i = 0; i < n; i++) {
        JsonObject *sentence = json_array_get_object_element(sentences, i);
        g_autofree char *words = words_at(json_object_get_array_member(sentence, "span"));
        g_assert_cmpstr(json_object_get_string_member(sentence, "text"), ==, words);
        g_assert_cmpstr(json_object_get_string_member(sentence, "kind"), ==,
                        i == 0              ? "title"
                        : strlen(words) < 9 ? "heading"
                                            : "paragraph");
        gint64 paragraph = json_object_get_int_member(sentence, "paragraph");
        g_assert_cmpint((int)paragraph, >=, (int)last);
        last = paragraph;
    }
    stages_clear(&stages);
}

static void each_is_one_line(void) {
    Stages stages = stages_new();
    g_autofree char *article = bc_article_print_json(stages.article);
    g_autofree char *document = bc_document_print_json(stages.document, NULL, 0);
    g_autofree char *attribution = bc_attribution_print_json(stages.attribution, stages.document);
    g_assert_null(strchr(article, '\n'));
    g_assert_null(strchr(document, '\n'));
    g_assert_null(strchr(attribution, '\n'));
    stages_clear(&stages);
}

static void chosen_sentences_only(void) {
    Stages stages = stages_new();
    guint chosen[] = {1, 3};
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *object = parse(parser, bc_document_print_json(stages.document, chosen, 2));
    JsonArray *sentences = json_object_get_array_member(object, "sentences");
    g_assert_cmpuint(json_array_get_length(sentences), ==, 2);
    guint n;
    for (guint i = 0; i < 2; i++) {
        BcSpan span = bc_document_sentences(stages.document, &n)[chosen[i]].span;
        g_autofree char *expected = bc_document_fold(stages.document, span);
        JsonObject *sentence = json_array_get_object_element(sentences, i);
        g_assert_cmpstr(json_object_get_string_member(sentence, "text"), ==, expected);
    }
    object = parse(parser, bc_document_print_json(stages.document, chosen, 0));
    g_assert_cmpuint(json_array_get_length(json_object_get_array_member(object, "sentences")), ==,
                     0);
    stages_clear(&stages);
}

static void quotations_point_to_their_words(void) {
    Stages stages = stages_new();
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *object =
        parse(parser, bc_attribution_print_json(stages.attribution, stages.document));
    JsonArray *quotes = json_object_get_array_member(object, "quotes");
    g_assert_cmpuint(json_array_get_length(quotes), ==, 2);
    static const struct {
        const char *type, *content, *speaker, *cue;
    } expected[] = {
        {"direct", "\u201CI shall miss the smell of cr\u00E8me br\u00FBl\u00E9e,\u201D",
         "\u00C9lodie Fran\u00E7ois", "said"},
        {"indirect", "the na\u00EFve \U0001F600 would stay", "Fran\u00E7ois", "added"},
    };
    for (guint i = 0; i < 2; i++) {
        JsonObject *quote = json_array_get_object_element(quotes, i);
        JsonArray *content = json_object_get_array_member(quote, "content");
        g_assert_cmpuint(json_array_get_length(content), ==, 1);
        g_autofree char *words = words_at(json_array_get_array_element(content, 0));
        g_autofree char *source = words_at(json_object_get_array_member(quote, "speaker_span"));
        g_autofree char *cue = words_at(json_object_get_array_member(quote, "cue_span"));
        g_assert_cmpstr(json_object_get_string_member(quote, "type"), ==, expected[i].type);
        g_assert_nonnull(strstr(words, expected[i].content));
        g_assert_cmpstr(source, ==, expected[i].speaker);
        g_assert_cmpstr(cue, ==, expected[i].cue);
        g_assert_cmpstr(json_object_get_string_member(quote, "speaker"), ==,
                        "\u00C9lodie Fran\u00E7ois");
    }
    stages_clear(&stages);
}

/* The script's sources too: what is said stands there. */
static void scripts_point_to_their_words(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){0});
    add_text(briefing, text);
    g_autoptr(JsonParser) parser = json_parser_new();
    JsonObject *object = parse(parser, bc_script_print_json(script_of(briefing)));
    JsonArray *segments = json_object_get_array_member(object, "segments");
    guint from_source = 0;
    for (guint i = 0; i < json_array_get_length(segments); i++) {
        JsonObject *segment = json_array_get_object_element(segments, i);
        if (json_object_get_null_member(segment, "source")) continue;
        g_autofree char *words = words_at(json_object_get_array_member(segment, "source"));
        g_assert_cmpstr(json_object_get_string_member(segment, "text"), ==, words);
        from_source++;
    }
    g_assert_cmpuint(from_source, >=, 5);
}

int main(int argc, char **argv) {
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    g_test_init(&argc, &argv, NULL);
#define TEST(f, name) g_test_add_func("/briefing/json/" name, f)
    TEST(articles_parse, "articles parse");
    TEST(sentences_point_to_their_words, "sentences point to their words");
    TEST(each_is_one_line, "each is one line");
    TEST(chosen_sentences_only, "chosen sentences only");
    TEST(quotations_point_to_their_words, "quotations point to their words");
    TEST(scripts_point_to_their_words, "scripts point to their words");
    return g_test_run();
}
