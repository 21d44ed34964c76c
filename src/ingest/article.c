#include "ingest/article-private.h"

#include "base/text.h"

#include <string.h>

BcArticle *bc_article_new(char *text, gsize length, const char *origin) {
    BcArticle *article = g_new0(BcArticle, 1);
    article->text = text;
    article->length = length;
    article->origin = g_strdup(origin);
    article->blocks = g_array_new(FALSE, FALSE, sizeof(BcBlock));
    return article;
}

void bc_article_free(BcArticle *article) {
    if (article == NULL) return;
    g_free(article->text);
    g_free(article->origin);
    g_free(article->title);
    g_free(article->byline);
    g_free(article->site);
    g_free(article->date);
    g_free(article->language);
    g_free(article->place);
    g_free(article->agency);
    g_array_unref(article->blocks);
    g_free(article);
}

void bc_article_add_block(BcArticle *article, BcBlockKind kind, BcSpan span) {
    BcBlock block = {kind, span};
    g_array_append_val(article->blocks, block);
}

const char *bc_article_text(const BcArticle *article, gsize *length) {
    if (length != NULL) *length = article->length;
    return article->text;
}

const char *bc_article_origin(const BcArticle *article) { return article->origin; }
const char *bc_article_title(const BcArticle *article) { return article->title; }
const char *bc_article_byline(const BcArticle *article) { return article->byline; }
const char *bc_article_site(const BcArticle *article) { return article->site; }
const char *bc_article_date(const BcArticle *article) { return article->date; }
const char *bc_article_place(const BcArticle *article) { return article->place; }
const char *bc_article_agency(const BcArticle *article) { return article->agency; }
BcSpan bc_article_dateline(const BcArticle *article) { return article->dateline; }

const char *bc_article_language(const BcArticle *article) {
    return article->language != NULL ? article->language : "en";
}

const BcBlock *bc_article_blocks(const BcArticle *article, gsize *n) {
    *n = article->blocks->len;
    return (const BcBlock *)(void *)article->blocks->data;
}

/* Appends the folded text of each block that is read, and says where it went when `moved` is given.
 */
static void print_blocks(const BcArticle *article, gboolean with_title, GString *out,
                         BcArticle *moved) {
    for (guint i = 0; i < article->blocks->len; i++) {
        BcBlock block = g_array_index(article->blocks, BcBlock, i);
        if (block.kind == BC_BLOCK_FURNITURE || (block.kind == BC_BLOCK_TITLE && !with_title))
            continue;
        g_autofree char *folded = bc_text_fold(article->text, block.span);
        if (*folded == '\0') continue;
        if (out->len > 0) g_string_append(out, "\n\n");
        gsize start = out->len;
        g_string_append(out, folded);
        if (moved == NULL) continue;
        bc_article_add_block(moved, block.kind, (BcSpan){start, out->len});
        if (!bc_span_empty(article->dateline) && bc_span_contains(block.span, article->dateline)) {
            g_autofree char *dateline =
                bc_text_fold(article->text, (BcSpan){block.span.start, article->dateline.end});
            moved->dateline = (BcSpan){start, start + strlen(dateline)};
        }
    }
    if (out->len > 0) g_string_append_c(out, '\n');
}

char *bc_article_print(const BcArticle *article) {
    GString *out = g_string_new(NULL);
    print_blocks(article, TRUE, out, NULL);
    return g_string_free(out, FALSE);
}

char *bc_article_body(const BcArticle *article) {
    GString *out = g_string_new(NULL);
    print_blocks(article, FALSE, out, NULL);
    if (out->len > 0) g_string_truncate(out, out->len - 1);
    return g_string_free(out, FALSE);
}

BcArticle *bc_article_recompose(const BcArticle *article) {
    BcArticle *moved = bc_article_new(NULL, 0, article->origin);
    GString *out = g_string_new(NULL);
    print_blocks(article, TRUE, out, moved);
    moved->length = out->len;
    moved->text = g_string_free(out, FALSE);
    moved->title = g_strdup(article->title);
    moved->byline = g_strdup(article->byline);
    moved->site = g_strdup(article->site);
    moved->date = g_strdup(article->date);
    moved->language = g_strdup(article->language);
    moved->place = g_strdup(article->place);
    moved->agency = g_strdup(article->agency);
    return moved;
}
