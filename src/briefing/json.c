#include <briefcast/json.h>

#include "base/text.h"

#include <json-glib/json-glib.h>
#include <math.h>

static char *print_and_free(JsonBuilder *builder) {
    g_autoptr(JsonNode) root = json_builder_get_root(builder);
    char *text = json_to_string(root, FALSE);
    g_object_unref(builder);
    return text;
}

static void add_string(JsonBuilder *builder, const char *name, const char *value) {
    json_builder_set_member_name(builder, name);
    if (value != NULL)
        json_builder_add_string_value(builder, value);
    else
        json_builder_add_null_value(builder);
}

static void add_span(JsonBuilder *builder, BcPoints *points, BcSpan bytes) {
    BcSpan span = bc_points_span(points, bytes);
    json_builder_begin_array(builder);
    json_builder_add_int_value(builder, (gint64)span.start);
    json_builder_add_int_value(builder, (gint64)span.end);
    json_builder_end_array(builder);
}

static void add_named_span(JsonBuilder *builder, const char *name, BcPoints *points, BcSpan bytes) {
    json_builder_set_member_name(builder, name);
    if (bc_span_empty(bytes))
        json_builder_add_null_value(builder);
    else
        add_span(builder, points, bytes);
}

char *bc_article_print_json(const BcArticle *article) {
    g_autofree char *body = bc_article_body(article);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    add_string(builder, "title", bc_article_title(article));
    add_string(builder, "byline", bc_article_byline(article));
    add_string(builder, "site", bc_article_site(article));
    add_string(builder, "date", bc_article_date(article));
    add_string(builder, "lang", bc_article_language(article));
    add_string(builder, "text", body);
    json_builder_end_object(builder);
    return print_and_free(builder);
}

static const char *kind_name(BcBlockKind kind) {
    static const char *const names[] = {
        [BC_BLOCK_TITLE] = "title",
        [BC_BLOCK_HEADING] = "heading",
        [BC_BLOCK_PARAGRAPH] = "paragraph",
        [BC_BLOCK_FURNITURE] = "furniture",
    };
    return names[kind];
}

static void add_sentence(JsonBuilder *builder, BcPoints *points, const BcDocument *document,
                         guint index) {
    guint n;
    const BcSentence *sentence = &bc_document_sentences(document, &n)[index];
    const BcParagraph *paragraph = &bc_document_paragraphs(document, &n)[sentence->paragraph];
    g_autofree char *text = bc_document_fold(document, sentence->span);
    json_builder_begin_object(builder);
    add_string(builder, "text", text);
    add_named_span(builder, "span", points, sentence->span);
    json_builder_set_member_name(builder, "paragraph");
    json_builder_add_int_value(builder, sentence->paragraph);
    add_string(builder, "kind", kind_name(paragraph->kind));
    json_builder_end_object(builder);
}

static void points_of(BcPoints *points, const BcDocument *document) {
    gsize length;
    const char *text = bc_article_text(bc_document_article(document), &length);
    bc_points_init(points, text, length);
}

char *bc_document_print_json(const BcDocument *document, const guint *chosen, guint n_chosen) {
    BcPoints points;
    points_of(&points, document);
    guint n;
    bc_document_sentences(document, &n);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_builder_set_member_name(builder, "sentences");
    json_builder_begin_array(builder);
    for (guint i = 0; i < (chosen != NULL ? n_chosen : n); i++)
        add_sentence(builder, &points, document, chosen != NULL ? chosen[i] : i);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return print_and_free(builder);
}

static void add_quote(JsonBuilder *builder, BcPoints *points, const BcQuote *quote,
                      const BcSpeaker *speakers) {
    json_builder_begin_object(builder);
    add_string(builder, "speaker", quote->speaker >= 0 ? speakers[quote->speaker].name : NULL);
    add_string(builder, "type", bc_quote_type_name(quote->type));
    json_builder_set_member_name(builder, "content");
    json_builder_begin_array(builder);
    for (guint i = 0; i < quote->n_content; i++) add_span(builder, points, quote->content[i]);
    json_builder_end_array(builder);
    add_named_span(builder, "speaker_span", points, quote->source);
    add_named_span(builder, "cue_span", points, quote->cue);
    /* Two places are all that the estimate is worth. */
    json_builder_set_member_name(builder, "confidence");
    json_builder_add_double_value(builder, round(quote->confidence * 100) / 100);
    json_builder_end_object(builder);
}

char *bc_attribution_print_json(const BcAttribution *attribution, const BcDocument *document) {
    BcPoints points;
    points_of(&points, document);
    guint n, n_speakers;
    const BcQuote *quotes = bc_attribution_quotes(attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(attribution, &n_speakers);
    JsonBuilder *builder = json_builder_new();
    json_builder_begin_object(builder);
    json_builder_set_member_name(builder, "quotes");
    json_builder_begin_array(builder);
    for (guint i = 0; i < n; i++) add_quote(builder, &points, &quotes[i], speakers);
    json_builder_end_array(builder);
    json_builder_end_object(builder);
    return print_and_free(builder);
}
