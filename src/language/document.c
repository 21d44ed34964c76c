#include <briefcast/document.h>

#include "base/text.h"
#include "language/quotes-marks.h"
#include "language/sentences.h"
#include "language/summary-excerpt.h"
#include "language/tokens.h"

/* Bytes of a text whose tokens are kept.  Those of a longer one need several times its memory, and
 * who wants its sentences alone should not pay for that: they are made again when asked for. */
enum { KEPT_BYTES = 1024 * 1024 };

struct BcDocument {
    const BcArticle *article;
    const BcLanguage *language;
    GArray *paragraphs, *sentences;
    GArray *tokens; /* NULL: not kept, and not asked for yet */
};

/* What splitting needs besides the document; reused from one paragraph to the next. */
typedef struct {
    BcSentenceRules rules;
    const BcLexicon *elisions;
    GArray *marks, *starts;
    GArray *tokens; /* from the document's token `base` on */
    guint base;
} Workbench;

static void workbench_open(Workbench *bench, const BcLanguage *language, gsize bytes) {
    *bench = (Workbench){.elisions = bc_language_lexicon(language, "elisions"),
                         .marks = g_array_new(FALSE, FALSE, sizeof(BcMark)),
                         .starts = g_array_new(FALSE, FALSE, sizeof(guint))};
    bc_sentence_rules_init(&bench->rules, language);
    /* Room for all tokens of ordinary text, so that growing does not copy them again and again. */
    bench->tokens =
        g_array_sized_new(FALSE, FALSE, sizeof(BcToken), (guint)MIN(bytes / 5, G_MAXINT / 64) + 16);
}

static void workbench_close(Workbench *bench) {
    g_array_unref(bench->marks);
    g_array_unref(bench->starts);
    if (bench->tokens != NULL) g_array_unref(bench->tokens);
}

static const BcToken *tokens_of(const Workbench *bench) {
    return (const BcToken *)(void *)bench->tokens->data;
}

/* Adds the tokens of a block; returns the place of the first. */
static guint scan_block(Workbench *bench, const char *text, BcSpan block) {
    guint first = bench->tokens->len;
    g_array_set_size(bench->marks, 0);
    bc_tokens_scan(text, block, bench->tokens, bench->marks);
    bc_marks_classify(text, block, bench->tokens, first, bench->marks, bench->elisions);
    return first;
}

/* A sentence goes from its first token to the next one's, so that even marks that make no token
 * (invisible ones) are in it. */
static void add_sentences(BcDocument *document, const Workbench *bench, BcSpan block,
                          guint paragraph, guint first, const char *text) {
    guint n = bench->starts->len;
    const BcToken *tokens = tokens_of(bench);
    for (guint i = 0; i < n; i++) {
        guint from = first + g_array_index(bench->starts, guint, i);
        guint to =
            i + 1 < n ? first + g_array_index(bench->starts, guint, i + 1) : bench->tokens->len;
        BcSpan span = {i > 0 ? tokens[from].span.start : block.start,
                       i + 1 < n ? tokens[to].span.start : block.end};
        while (span.end > span.start) {
            const char *last = g_utf8_prev_char(text + span.end);
            if (!bc_text_is_space(g_utf8_get_char(last))) break;
            span.end = (gsize)(last - text);
        }
        BcSentence sentence = {span, paragraph, bench->base + from, to - from};
        g_array_append_val(document->sentences, sentence);
    }
}

static void split_block(BcDocument *document, Workbench *bench, BcBlock block) {
    const char *text = bc_article_text(document->article, NULL);
    BcParagraph paragraph = {block.kind, block.span, document->sentences->len, 0};
    guint first = scan_block(bench, text, block.span);
    g_array_set_size(bench->starts, 0);
    bc_sentences_find(&bench->rules, text, tokens_of(bench) + first, bench->tokens->len - first,
                      bench->starts);
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
    gsize length, n;
    bc_article_text(article, &length);
    gboolean keep = length <= KEPT_BYTES;
    Workbench bench;
    workbench_open(&bench, language, keep ? length : 0);
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++) {
        split_block(document, &bench, blocks[i]);
        if (keep) continue;
        bench.base += bench.tokens->len;
        g_array_set_size(bench.tokens, 0);
    }
    if (keep) document->tokens = g_steal_pointer(&bench.tokens);
    workbench_close(&bench);
    return document;
}

static GArray *scan_again(const BcDocument *document) {
    gsize length, n;
    const char *text = bc_article_text(document->article, &length);
    Workbench bench;
    workbench_open(&bench, document->language, length);
    const BcBlock *blocks = bc_article_blocks(document->article, &n);
    for (gsize i = 0; i < n; i++) scan_block(&bench, text, blocks[i].span);
    GArray *tokens = g_steal_pointer(&bench.tokens);
    workbench_close(&bench);
    return tokens;
}

/* Adds a sentence of another document, with its tokens; it begins a paragraph after a gap. */
static void copy_sentence(BcDocument *document, const BcDocument *from, const BcToken *tokens,
                          guint i, gboolean gap) {
    BcSentence sentence = g_array_index(from->sentences, BcSentence, i);
    const BcParagraph *old = &g_array_index(from->paragraphs, BcParagraph, sentence.paragraph);
    if (gap) {
        BcParagraph paragraph = {old->kind, sentence.span, document->sentences->len, 0};
        g_array_append_val(document->paragraphs, paragraph);
    }
    BcParagraph *paragraph =
        &g_array_index(document->paragraphs, BcParagraph, document->paragraphs->len - 1);
    paragraph->span.end = sentence.span.end;
    paragraph->n_sentences++;
    guint first = document->tokens->len;
    g_array_append_vals(document->tokens, tokens + sentence.first_token, sentence.n_tokens);
    sentence.first_token = first;
    sentence.paragraph = document->paragraphs->len - 1;
    g_array_append_val(document->sentences, sentence);
}

BcDocument *bc_document_excerpt(const BcDocument *document, const guint8 *keep) {
    BcDocument *excerpt = g_new0(BcDocument, 1);
    excerpt->article = document->article;
    excerpt->language = document->language;
    excerpt->paragraphs = g_array_new(FALSE, FALSE, sizeof(BcParagraph));
    excerpt->sentences = g_array_new(FALSE, FALSE, sizeof(BcSentence));
    excerpt->tokens = g_array_new(FALSE, FALSE, sizeof(BcToken));
    guint n, paragraph = G_MAXUINT, last = G_MAXUINT;
    const BcToken *tokens = bc_document_tokens(document, &n);
    for (guint i = 0; i < document->sentences->len; i++) {
        if (!keep[i]) continue;
        guint here = g_array_index(document->sentences, BcSentence, i).paragraph;
        copy_sentence(excerpt, document, tokens, i, here != paragraph || last + 1 != i);
        paragraph = here;
        last = i;
    }
    return excerpt;
}

void bc_document_free(BcDocument *document) {
    if (document == NULL) return;
    g_array_unref(document->paragraphs);
    g_array_unref(document->sentences);
    if (document->tokens != NULL) g_array_unref(document->tokens);
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
    /* Nothing that can be seen from outside changes, and threads may share a document. */
    GArray **tokens = &((BcDocument *)document)->tokens;
    if (g_once_init_enter(tokens)) g_once_init_leave(tokens, scan_again(document));
    *n = document->tokens->len;
    return (const BcToken *)(void *)document->tokens->data;
}

char *bc_document_fold(const BcDocument *document, BcSpan span) {
    return bc_text_fold(bc_article_text(document->article, NULL), span);
}

guint bc_document_sentence_words(const BcDocument *document, guint sentence) {
    g_return_val_if_fail(sentence < document->sentences->len, 0);
    const BcSentence *s = &g_array_index(document->sentences, BcSentence, sentence);
    guint words = 0, n;
    const BcToken *tokens = bc_document_tokens(document, &n);
    for (guint i = 0; i < s->n_tokens; i++)
        words += tokens[s->first_token + i].kind <= BC_TOKEN_NUMBER;
    return words;
}
