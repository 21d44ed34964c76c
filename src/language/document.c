#include <briefcast/document.h>

#include "base/text.h"
#include "language/quotes-marks.h"
#include "language/sentences.h"
#include "language/tokens.h"

struct BcDocument {
    const BcArticle *article;
    const BcLanguage *language;
    GArray *paragraphs, *sentences, *tokens;
};

/* What splitting needs besides the document; reused from one paragraph to the next. */
typedef struct {
    BcSentenceRules rules;
    const BcLexicon *elisions;
    GArray *marks, *starts;
} Workbench;

/* A sentence goes from its first token to the next one's, so that even marks that make no token
 * (invisible ones) are in it. */
static void add_sentences(BcDocument *document, const Workbench *bench, BcSpan block,
                          guint paragraph, guint first, const char *text) {
    guint n = bench->starts->len;
    for (guint i = 0; i < n; i++) {
        guint from = first + g_array_index(bench->starts, guint, i);
        guint to =
            i + 1 < n ? first + g_array_index(bench->starts, guint, i + 1) : document->tokens->len;
        const BcToken *tokens = (const BcToken *)(void *)document->tokens->data;
        BcSpan span = {i > 0 ? tokens[from].span.start : block.start,
                       i + 1 < n ? tokens[to].span.start : block.end};
        while (span.end > span.start) {
            const char *last = g_utf8_prev_char(text + span.end);
            if (!bc_text_is_space(g_utf8_get_char(last))) break;
            span.end = (gsize)(last - text);
        }
        BcSentence sentence = {span, paragraph, from, to - from};
        g_array_append_val(document->sentences, sentence);
    }
}

static void split_block(BcDocument *document, Workbench *bench, BcBlock block) {
    const char *text = bc_article_text(document->article, NULL);
    BcParagraph paragraph = {block.kind, block.span, document->sentences->len, 0};
    guint first = document->tokens->len;
    g_array_set_size(bench->marks, 0);
    g_array_set_size(bench->starts, 0);
    bc_tokens_scan(text, block.span, document->tokens, bench->marks);
    bc_marks_classify(text, block.span, document->tokens, first, bench->marks, bench->elisions);
    bc_sentences_find(&bench->rules, text, (const BcToken *)(void *)document->tokens->data + first,
                      document->tokens->len - first, bench->starts);
    add_sentences(document, bench, block.span, document->paragraphs->len, first, text);
    paragraph.n_sentences = document->sentences->len - paragraph.first_sentence;
    g_array_append_val(document->paragraphs, paragraph);
}

BcDocument *bc_document_split(const BcArticle *article, const BcLanguage *language) {
    BcDocument *document = g_new0(BcDocument, 1);
    document->article = article;
    document->language = language;
    document->paragraphs = g_array_new(FALSE, FALSE, sizeof(BcParagraph));
    document->sentences = g_array_new(FALSE, FALSE, sizeof(BcSentence));
    /* Room for all tokens of ordinary text, so that growing does not copy them again and again. */
    gsize length;
    bc_article_text(article, &length);
    document->tokens = g_array_sized_new(FALSE, FALSE, sizeof(BcToken),
                                         (guint)MIN(length / 5, G_MAXINT / 64) + 16);
    Workbench bench = {.elisions = bc_language_lexicon(language, "elisions"),
                       .marks = g_array_new(FALSE, FALSE, sizeof(BcMark)),
                       .starts = g_array_new(FALSE, FALSE, sizeof(guint))};
    bc_sentence_rules_init(&bench.rules, language);
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++) split_block(document, &bench, blocks[i]);
    g_array_unref(bench.marks);
    g_array_unref(bench.starts);
    return document;
}

void bc_document_free(BcDocument *document) {
    if (document == NULL) return;
    g_array_unref(document->paragraphs);
    g_array_unref(document->sentences);
    g_array_unref(document->tokens);
    g_free(document);
}

const BcArticle *bc_document_article(const BcDocument *document) { return document->article; }
const BcLanguage *bc_document_language(const BcDocument *document) { return document->language; }

const BcParagraph *bc_document_paragraphs(const BcDocument *document, guint *n) {
    *n = document->paragraphs->len;
    return (const BcParagraph *)(void *)document->paragraphs->data;
}

const BcSentence *bc_document_sentences(const BcDocument *document, guint *n) {
    *n = document->sentences->len;
    return (const BcSentence *)(void *)document->sentences->data;
}

const BcToken *bc_document_tokens(const BcDocument *document, guint *n) {
    *n = document->tokens->len;
    return (const BcToken *)(void *)document->tokens->data;
}

char *bc_document_fold(const BcDocument *document, BcSpan span) {
    return bc_text_fold(bc_article_text(document->article, NULL), span);
}

guint bc_document_sentence_words(const BcDocument *document, guint sentence) {
    g_return_val_if_fail(sentence < document->sentences->len, 0);
    const BcSentence *s = &g_array_index(document->sentences, BcSentence, sentence);
    guint words = 0;
    for (guint i = 0; i < s->n_tokens; i++)
        words +=
            g_array_index(document->tokens, BcToken, s->first_token + i).kind <= BC_TOKEN_NUMBER;
    return words;
}
