#include <briefcast/json.h>

#include "base/json.h"
#include "base/text.h"

static void add_span(GString *out, BcPoints *points, BcSpan bytes) {
    BcSpan span = bc_points_span(points, bytes);
    bc_json_begin(out, '[');
    bc_json_int(out, (gint64)span.start);
    bc_json_int(out, (gint64)span.end);
    bc_json_end(out, ']');
}

static void add_named_span(GString *out, const char *name, BcPoints *points, BcSpan bytes) {
    bc_json_name(out, name);
    if (bc_span_empty(bytes))
        bc_json_string(out, NULL);
    else
        add_span(out, points, bytes);
}

char *bc_article_print_json(const BcArticle *article) {
    g_autofree char *body = bc_article_body(article);
    GString *out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_pair(out, "title", bc_article_title(article));
    bc_json_pair(out, "byline", bc_article_byline(article));
    bc_json_pair(out, "site", bc_article_site(article));
    bc_json_pair(out, "date", bc_article_date(article));
    bc_json_pair(out, "lang", bc_article_language(article));
    bc_json_pair(out, "text", body);
    bc_json_end(out, '}');
    return g_string_free(out, FALSE);
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

static void add_sentence(GString *out, BcPoints *points, const BcDocument *document, guint index) {
    guint n;
    const BcSentence *sentence = &bc_document_sentences(document, &n)[index];
    const BcParagraph *paragraph = &bc_document_paragraphs(document, &n)[sentence->paragraph];
    g_autofree char *text = bc_document_fold(document, sentence->span);
    bc_json_begin(out, '{');
    bc_json_pair(out, "text", text);
    add_named_span(out, "span", points, sentence->span);
    bc_json_pair_int(out, "paragraph", sentence->paragraph);
    bc_json_pair(out, "kind", kind_name(paragraph->kind));
    bc_json_end(out, '}');
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
    GString *out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_name(out, "sentences");
    bc_json_begin(out, '[');
    for (guint i = 0; i < (chosen != NULL ? n_chosen : n); i++)
        add_sentence(out, &points, document, chosen != NULL ? chosen[i] : i);
    bc_json_end(out, ']');
    bc_json_end(out, '}');
    return g_string_free(out, FALSE);
}

static void add_quote(GString *out, BcPoints *points, const BcQuote *quote,
                      const BcSpeaker *speakers) {
    bc_json_begin(out, '{');
    bc_json_pair(out, "speaker", quote->speaker >= 0 ? speakers[quote->speaker].name : NULL);
    bc_json_pair(out, "type", bc_quote_type_name(quote->type));
    bc_json_name(out, "content");
    bc_json_begin(out, '[');
    for (guint i = 0; i < quote->n_content; i++) add_span(out, points, quote->content[i]);
    bc_json_end(out, ']');
    add_named_span(out, "speaker_span", points, quote->source);
    add_named_span(out, "cue_span", points, quote->cue);
    /* Two places are all that the estimate is worth. */
    bc_json_name(out, "confidence");
    bc_json_double(out, quote->confidence, 2);
    bc_json_end(out, '}');
}

char *bc_attribution_print_json(const BcAttribution *attribution, const BcDocument *document) {
    BcPoints points;
    points_of(&points, document);
    guint n, n_speakers;
    const BcQuote *quotes = bc_attribution_quotes(attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(attribution, &n_speakers);
    GString *out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_name(out, "quotes");
    bc_json_begin(out, '[');
    for (guint i = 0; i < n; i++) add_quote(out, &points, &quotes[i], speakers);
    bc_json_end(out, ']');
    bc_json_end(out, '}');
    return g_string_free(out, FALSE);
}

static void add_number(GString *out, const char *name, double value) {
    bc_json_name(out, name);
    bc_json_double(out, value, 3);
}

/* A number from 1; null for 0. */
static void add_ordinal(GString *out, const char *name, guint value) {
    if (value > 0)
        bc_json_pair_int(out, name, value);
    else
        bc_json_pair(out, name, NULL);
}

static void add_reason(GString *out, const BcDocument *document, const BcSummaryReason *reason) {
    guint n;
    const BcSentence *sentence = &bc_document_sentences(document, &n)[reason->sentence];
    const BcParagraph *paragraph = &bc_document_paragraphs(document, &n)[sentence->paragraph];
    g_autofree char *text = bc_document_fold(document, sentence->span);
    bc_json_begin(out, '{');
    add_ordinal(out, "number", reason->sentence + 1);
    bc_json_pair(out, "text", text);
    bc_json_pair(out, "kind", kind_name(paragraph->kind));
    bc_json_name(out, "read");
    bc_json_boolean(out, reason->fate <= BC_FATE_WHOLE);
    bc_json_pair(out, "fate", bc_summary_fate_name(reason->fate));
    add_ordinal(out, "rank", reason->rank);
    add_number(out, "score", reason->score);
    add_number(out, "likeness", reason->likeness);
    add_ordinal(out, "other", (guint)(reason->other + 1));
    bc_json_pair(out, "need", bc_summary_need_name(reason->need));
    bc_json_name(out, "features");
    bc_json_begin(out, '[');
    for (guint k = 0; k < BC_SUMMARY_PARTS && reason->parts[k].name != NULL; k++) {
        bc_json_begin(out, '{');
        bc_json_pair(out, "name", reason->parts[k].name);
        add_number(out, "part", reason->parts[k].part);
        bc_json_end(out, '}');
    }
    bc_json_end(out, ']');
    bc_json_end(out, '}');
}

char *bc_summary_print_json(const BcSummary *summary, const BcDocument *document) {
    guint n;
    const BcSummaryReason *reasons = bc_summary_reasons(summary, &n);
    GString *out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_name(out, "sentences");
    bc_json_begin(out, '[');
    for (guint i = 0; i < n; i++) add_reason(out, document, &reasons[i]);
    bc_json_end(out, ']');
    bc_json_end(out, '}');
    return g_string_free(out, FALSE);
}
