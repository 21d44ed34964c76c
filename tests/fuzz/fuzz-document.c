/* Any valid UTF-8 is split into sentences and tokens that cover it, in order. */
#include "base/text.h"
#include "ingest/article-private.h"

#include <briefcast/document.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(gboolean holds) {
    if (!holds) g_error("a promise of bc_document_split is broken");
}

static void check_document(const BcDocument *document, const char *text, BcSpan block) {
    guint n, n_tokens, next = 0;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcToken *tokens = bc_document_tokens(document, &n_tokens);
    gsize at = block.start, token_end = 0;
    for (guint i = 0; i < n; i++) {
        check(sentences[i].span.start >= at && sentences[i].span.end > sentences[i].span.start);
        check(bc_span_empty(bc_text_trim(text, (BcSpan){at, sentences[i].span.start})));
        at = sentences[i].span.end;
        check(sentences[i].first_token == next && sentences[i].n_tokens > 0);
        for (guint k = 0; k < sentences[i].n_tokens; k++, next++) {
            check(bc_span_contains(sentences[i].span, tokens[next].span));
            check(tokens[next].span.start >= token_end && !bc_span_empty(tokens[next].span));
            token_end = tokens[next].span.end;
        }
    }
    check(bc_span_empty(bc_text_trim(text, (BcSpan){at, block.end})) && next == n_tokens);
}

/* The first byte chooses the language. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static BcLanguage *languages[3];
    if (languages[0] == NULL) {
        languages[0] = bc_language_load("en", NULL);
        languages[1] = bc_language_load("de", NULL);
        languages[2] = bc_language_load("zh", NULL);
    }
    if (size < 2) return 0;
    const char *text = (const char *)data + 1;
    if (bc_text_valid_until(text, size - 1) != size - 1) return 0;
    char *copy = g_strndup(text, size - 1);
    BcSpan block = bc_text_trim(copy, (BcSpan){0, size - 1});
    BcArticle *article = bc_article_new(copy, size - 1, "-");
    if (!bc_span_empty(block)) {
        bc_article_add_block(article, BC_BLOCK_PARAGRAPH, block);
        BcDocument *document = bc_document_split(article, languages[data[0] % 3]);
        check_document(document, copy, block);
        bc_document_free(document);
    }
    bc_article_free(article);
    return 0;
}
