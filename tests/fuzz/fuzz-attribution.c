/* Any text's quotations lie inside its blocks, in order, and belong to speakers that exist; the
 * summary keeps its limits. */
#include "base/text.h"

#include <briefcast/summary.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static gboolean on_boundary(const char *text, gsize at) {
    return ((guchar)text[at] & 0xC0) != 0x80;
}

static gboolean in_block(const BcArticle *article, BcSpan span) {
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++)
        if (bc_span_contains(blocks[i].span, span)) return blocks[i].kind != BC_BLOCK_FURNITURE;
    return FALSE;
}

static void check_span(const BcArticle *article, BcSpan span) {
    gsize length;
    const char *text = bc_article_text(article, &length);
    g_assert_true(span.start < span.end && span.end <= length);
    g_assert_true(on_boundary(text, span.start) && on_boundary(text, span.end));
    g_assert_true(in_block(article, span));
}

static void check_quotes(const BcArticle *article, const BcAttribution *attribution) {
    guint n, n_speakers;
    gsize length;
    bc_article_text(article, &length);
    const BcQuote *quotes = bc_attribution_quotes(attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(attribution, &n_speakers);
    guint8 *direct = g_new0(guint8, length + 1);
    int heard = -1;
    for (guint i = 0; i < n; i++) {
        const BcQuote *quote = &quotes[i];
        g_assert_cmpuint(quote->n_content, >, 0);
        g_assert_true(i == 0 || quote->content[0].start >= quotes[i - 1].content[0].start);
        g_assert_true(quote->speaker >= -1 && quote->speaker <= heard + 1);
        heard = MAX(heard, quote->speaker);
        if (!bc_span_empty(quote->source)) check_span(article, quote->source);
        if (!bc_span_empty(quote->cue)) check_span(article, quote->cue);
        for (guint k = 0; k < quote->n_content; k++) {
            BcSpan span = quote->content[k];
            check_span(article, span);
            g_assert_true(k == 0 || span.start >= quote->content[k - 1].end);
            for (gsize at = span.start; quote->type == BC_QUOTE_DIRECT && at < span.end; at++)
                g_assert_true(direct[at]++ == 0);
        }
    }
    g_assert_true(heard + 1 == (int)n_speakers);
    for (guint i = 0; i < n_speakers; i++)
        g_assert_true(speakers[i].name[0] != '\0' && speakers[i].words_voiced <= speakers[i].words);
    g_free(direct);
}

static double duration_of(guint sentence, gpointer document) {
    return 0.5 + bc_document_sentence_words(document, sentence) / 2.5;
}

static void check_summary(BcDocument *document, const BcAttribution *attribution, guint8 size) {
    BcSummaryLimits limits = {.sentences = size % 8, .words = size / 8 % 8 * 10};
    if (size >= 64) {
        limits.seconds = size / 8.0;
        limits.duration = duration_of;
        limits.duration_data = document;
    }
    BcSummary *summary = bc_summary_choose(document, attribution, &limits);
    guint n, total, words = 0;
    double seconds = 0;
    const guint *chosen = bc_summary_sentences(summary, &n);
    bc_document_sentences(document, &total);
    for (guint i = 0; i < n; i++) {
        g_assert_true(chosen[i] < total && (i == 0 || chosen[i] > chosen[i - 1]));
        words += bc_document_sentence_words(document, chosen[i]);
        seconds += duration_of(chosen[i], document);
    }
    if (n > 1) {
        g_assert_true(limits.sentences == 0 || n <= limits.sentences);
        g_assert_true(limits.words == 0 || words <= limits.words);
        g_assert_true(limits.seconds <= 0 || seconds <= limits.seconds * 1.01 + 1e-6);
    }
    bc_summary_free(summary);
}

/* The first byte chooses the language, the second the limits. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const names[] = {"en", "de", "fr", "ru", "zh"};
    static BcLanguage *languages[G_N_ELEMENTS(names)];
    for (gsize i = 0; i < G_N_ELEMENTS(names) && languages[i] == NULL; i++)
        languages[i] = bc_language_load(names[i], NULL);
    if (size < 3) return 0;
    const char *text = (const char *)data + 2;
    if (bc_text_valid_until(text, size - 2) != size - 2) return 0;
    BcArticle *article = bc_article_new_from_text(text, size - 2, "-", NULL);
    if (article == NULL) return 0;
    BcDocument *document = bc_document_split(article, languages[data[0] % G_N_ELEMENTS(names)]);
    BcAttribution *attribution = bc_attribution_find(document);
    check_quotes(article, attribution);
    check_summary(document, attribution, data[1]);
    bc_attribution_free(attribution);
    bc_document_free(document);
    bc_article_free(article);
    return 0;
}
