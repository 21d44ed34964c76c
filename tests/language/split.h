/* A text as a document, and what its sentences are; for the tests of the splitter. */
#ifndef BC_TESTS_SPLIT_H
#define BC_TESTS_SPLIT_H

#include "base/text.h"
#include "ingest/article-private.h"
#include "language/lexicon.h"

#include <briefcast/document.h>
#include <string.h>

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
} Fixture;

/* Paragraphs are separated by a blank line. */
static inline Fixture read_in(const char *code, const char *text) {
    Fixture f;
    f.article = bc_article_new(g_strdup(text), strlen(text), "-");
    for (const char *p = text, *end; *p != '\0'; p = end + strspn(end, "\n")) {
        end = strstr(p, "\n\n");
        if (end == NULL) end = p + strlen(p);
        BcSpan span = bc_text_trim(text, (BcSpan){(gsize)(p - text), (gsize)(end - text)});
        if (!bc_span_empty(span)) bc_article_add_block(f.article, BC_BLOCK_PARAGRAPH, span);
    }
    f.language = bc_language_load(code, NULL);
    f.document = bc_document_split(f.article, f.language);
    return f;
}

static inline void drop(Fixture *f) {
    bc_document_free(f->document);
    bc_language_free(f->language);
    bc_article_free(f->article);
}

/* `expected` has | between sentences. */
static inline void check_sentences(const char *code, const char *text, const char *expected) {
    Fixture f = read_in(code, text);
    g_autoptr(GString) got = g_string_new(NULL);
    guint n;
    const BcSentence *sentences = bc_document_sentences(f.document, &n);
    for (guint i = 0; i < n; i++) {
        g_autofree char *folded = bc_document_fold(f.document, sentences[i].span);
        g_string_append_printf(got, "%s%s", i > 0 ? "|" : "", folded);
    }
    g_assert_cmpstr(got->str, ==, expected);
    drop(&f);
}

static inline void check_blank(const char *text, gsize start, gsize end) {
    BcSpan rest = bc_text_trim(text, (BcSpan){start, end});
    g_assert_cmpuint(bc_span_length(rest), ==, 0);
}

/* Whatever the text: sentences cover all that is seen, in order, and tokens are inside them. */
static inline void check_cover(const Fixture *f) {
    gsize length, at = 0;
    const char *text = bc_article_text(f->article, &length);
    guint n, n_tokens, next = 0;
    const BcSentence *sentences = bc_document_sentences(f->document, &n);
    const BcToken *tokens = bc_document_tokens(f->document, &n_tokens);
    for (guint i = 0; i < n; i++) {
        check_blank(text, at, sentences[i].span.start);
        at = sentences[i].span.end;
        g_assert_cmpuint(sentences[i].first_token, ==, next);
        next += sentences[i].n_tokens;
        for (guint k = sentences[i].first_token; k < next; k++)
            g_assert_true(bc_span_contains(sentences[i].span, tokens[k].span));
    }
    check_blank(text, at, length);
    g_assert_cmpuint(next, ==, n_tokens);
}

#endif
