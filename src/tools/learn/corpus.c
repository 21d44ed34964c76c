#include "tools/learn/corpus.h"

#include <json-glib/json-glib.h>
#include <string.h>

static void gold_free(gpointer data) {
    GoldQuote *quote = data;
    g_array_unref(quote->content);
    g_free(quote);
}

static void example_free(gpointer data) {
    Example *example = data;
    quoting_free(example->quoting);
    reading_free(example->reading);
    bc_people_free(example->people);
    bc_document_free(example->document);
    bc_article_free(example->article);
    if (example->quotes != NULL) g_ptr_array_unref(example->quotes);
    g_free(example->tags);
    g_free(example->ignored);
    g_free(example->id);
    g_free(example);
}

/* Code points to bytes, for offsets in any order. */
static BcSpan span_of(JsonArray *pair, const gsize *bytes, gsize n) {
    gint64 start = json_array_get_int_element(pair, 0), end = json_array_get_int_element(pair, 1);
    return (BcSpan){bytes[CLAMP(start, 0, (gint64)n)], bytes[CLAMP(end, 0, (gint64)n)]};
}

static BcSpan span_member(JsonObject *object, const char *name, const gsize *bytes, gsize n) {
    if (!json_object_has_member(object, name) || json_object_get_null_member(object, name))
        return BC_SPAN_NONE;
    return span_of(json_object_get_array_member(object, name), bytes, n);
}

static GoldQuote *gold_new(JsonObject *object, const gsize *bytes, gsize n) {
    GoldQuote *quote = g_new0(GoldQuote, 1);
    quote->source = span_member(object, "speaker_span", bytes, n);
    quote->cue = span_member(object, "cue_span", bytes, n);
    quote->content = g_array_new(FALSE, FALSE, sizeof(BcSpan));
    JsonArray *content = json_object_get_array_member(object, "content");
    for (guint i = 0; i < json_array_get_length(content); i++) {
        BcSpan span = span_of(json_array_get_array_element(content, i), bytes, n);
        g_array_append_val(quote->content, span);
    }
    return quote;
}

/* A part may go on in the next paragraph; there it begins anew, since decoding ends with each. */
static void mark(Example *example, BcSpan span, Tag begin) {
    const Reading *reading = example->reading;
    guint paragraph = G_MAXUINT;
    for (guint i = reading_token_at(reading, span.start);
         i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++) {
        guint here = reading->sentences[reading->sentence_of[i]].paragraph;
        example->tags[i] = here == paragraph ? begin + 1 : begin;
        paragraph = here;
    }
}

static void mark_all(Example *example, JsonObject *object, const gsize *bytes, gsize n) {
    const Reading *reading = example->reading;
    example->tags = g_new0(guint8, reading->n_tokens + 1);
    example->ignored = g_new0(guint8, reading->n_tokens + 1);
    for (guint q = 0; q < example->quotes->len; q++) {
        GoldQuote *quote = g_ptr_array_index(example->quotes, q);
        mark(example, quote->source, TAG_SOURCE_BEGIN);
        mark(example, quote->cue, TAG_CUE_BEGIN);
        for (guint s = 0; s < quote->content->len; s++)
            mark(example, g_array_index(quote->content, BcSpan, s), TAG_CONTENT_BEGIN);
    }
    /* What an overlap has cut off from its begin begins where it is cut. */
    for (guint i = 0; i < reading->n_tokens; i++)
        if (tag_goes_on(example->tags[i]) &&
            (i == 0 || tag_part(example->tags[i - 1]) != tag_part(example->tags[i])))
            example->tags[i] = tag_part(example->tags[i]);
    JsonArray *ignore = json_object_has_member(object, "ignore")
                            ? json_object_get_array_member(object, "ignore")
                            : NULL;
    for (guint k = 0; ignore != NULL && k < json_array_get_length(ignore); k++) {
        BcSpan span = span_of(json_array_get_array_element(ignore, k), bytes, n);
        for (guint i = reading_token_at(reading, span.start);
             i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++)
            example->ignored[i] = 1;
    }
}

static Example *example_new(JsonObject *object, const BcLanguage *language, GError **error) {
    const char *text = json_object_get_string_member(object, "text");
    Example *example = g_new0(Example, 1);
    example->id = g_strdup(json_object_get_string_member(object, "id"));
    example->article = bc_article_new_from_text(text, strlen(text), example->id, error);
    if (example->article == NULL) {
        example_free(example);
        return NULL;
    }
    example->document = bc_document_split(example->article, language);
    example->people = bc_people_find(example->document);
    example->reading = reading_new(example->document, example->people);
    example->quoting = quoting_new(example->reading);
    quoting_find(example->quoting);
    gsize n = (gsize)g_utf8_strlen(text, -1);
    g_autofree gsize *bytes = g_new(gsize, n + 1);
    const char *p = text;
    for (gsize i = 0; i <= n; i++, p = g_utf8_next_char(p)) bytes[i] = (gsize)(p - text);
    example->quotes = g_ptr_array_new_with_free_func(gold_free);
    JsonArray *quotes = json_object_get_array_member(object, "quotes");
    for (guint i = 0; i < json_array_get_length(quotes); i++)
        g_ptr_array_add(example->quotes,
                        gold_new(json_array_get_object_element(quotes, i), bytes, n));
    mark_all(example, object, bytes, n);
    return example;
}

GPtrArray *corpus_read(const char *path, const BcLanguage *language, guint folds, GError **error) {
    g_autofree char *contents = NULL;
    if (!g_file_get_contents(path, &contents, NULL, error)) return NULL;
    g_auto(GStrv) lines = g_strsplit(contents, "\n", -1);
    g_autoptr(GPtrArray) examples = g_ptr_array_new_with_free_func(example_free);
    for (guint i = 0; lines[i] != NULL; i++) {
        if (*lines[i] == '\0') continue;
        g_autoptr(JsonNode) node = json_from_string(lines[i], error);
        Example *example =
            node == NULL ? NULL : example_new(json_node_get_object(node), language, error);
        if (example == NULL) {
            g_prefix_error(error, "%s:%u: ", path, i + 1);
            return NULL;
        }
        example->fold = folds > 0 ? examples->len % folds : 0;
        g_ptr_array_add(examples, example);
    }
    return g_steal_pointer(&examples);
}
