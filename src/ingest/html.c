#include "ingest/html.h"

#include "base/text.h"
#include "ingest/charset.h"
#include "ingest/dateline.h"
#include "ingest/guess.h"
#include "ingest/head.h"
#include "ingest/html-body.h"
#include "ingest/html-metadata.h"

#include <string.h>

/* Bytes: with less, other ways are tried.  Blocks: of the first ones, some may repeat what stands
 * above the story. */
enum { ENOUGH = 250, HEAD_BLOCKS = 6 };

/* An article that is being made; its text grows in `text`. */
typedef struct {
    BcArticle *article;
    GString *text;
} Draft;

static Draft draft_new(const char *title, const char *origin) {
    Draft draft = {bc_article_new(NULL, 0, origin), g_string_new(NULL)};
    if (title == NULL || *title == '\0') return draft;
    draft.article->title = g_strdup(title);
    g_string_append(draft.text, title);
    bc_article_add_block(draft.article, BC_BLOCK_TITLE, (BcSpan){0, draft.text->len});
    g_string_append(draft.text, "\n\n");
    return draft;
}

static void draft_free(Draft *draft) {
    bc_article_free(draft->article);
    if (draft->text != NULL) g_string_free(draft->text, TRUE);
}

static gsize body_length(const Draft *draft) {
    gsize length = 0;
    for (guint i = 0; i < draft->article->blocks->len; i++) {
        BcBlock block = g_array_index(draft->article->blocks, BcBlock, i);
        if (block.kind == BC_BLOCK_PARAGRAPH) length += bc_span_length(block.span);
    }
    return length;
}

/* The letters of [span) are those of `title`. */
static gboolean says_title(const char *text, BcSpan span, const char *title) {
    if (title == NULL) return FALSE;
    const char *a = text + span.start, *end = text + span.end, *b = title;
    for (;;) {
        while (a < end && !g_unichar_isalnum(g_utf8_get_char(a))) a = g_utf8_next_char(a);
        while (*b != '\0' && !g_unichar_isalnum(g_utf8_get_char(b))) b = g_utf8_next_char(b);
        if (a == end || *b == '\0') return a == end && *b == '\0';
        if (g_unichar_tolower(g_utf8_get_char(a)) != g_unichar_tolower(g_utf8_get_char(b)))
            return FALSE;
        a = g_utf8_next_char(a);
        b = g_utf8_next_char(b);
    }
}

static gboolean is_head(const char *text, BcSpan span) {
    g_autofree char *byline = bc_head_byline(text, span);
    g_autofree char *stamp = byline == NULL ? bc_head_stamp(text, span, TRUE) : NULL;
    return byline != NULL || stamp != NULL;
}

/* What stands among the paragraphs and is none becomes furniture, which recomposing leaves out. */
static void mark_furniture(Draft *draft) {
    GArray *blocks = draft->article->blocks;
    const char *text = draft->text->str;
    for (guint i = 0; i < blocks->len; i++) {
        BcBlock *block = &g_array_index(blocks, BcBlock, i);
        if (block->kind == BC_BLOCK_TITLE) continue;
        if (bc_head_is_furniture(text, block->span) ||
            (i <= HEAD_BLOCKS &&
             (says_title(text, block->span, draft->article->title) || is_head(text, block->span))))
            block->kind = BC_BLOCK_FURNITURE;
    }
    /* A heading with nothing under it was that of something dropped. */
    for (guint i = blocks->len; i-- > 0;) {
        BcBlock *block = &g_array_index(blocks, BcBlock, i);
        if (block->kind == BC_BLOCK_PARAGRAPH || block->kind == BC_BLOCK_TITLE) break;
        block->kind = BC_BLOCK_FURNITURE;
    }
}

static void find_dateline(BcArticle *article) {
    for (guint i = 0; i < article->blocks->len; i++) {
        BcBlock *block = &g_array_index(article->blocks, BcBlock, i);
        if (block->kind != BC_BLOCK_PARAGRAPH) continue;
        article->dateline =
            bc_dateline_find(article->text, block->span, &article->place, &article->agency);
        return;
    }
}

/* Consumes the draft. */
static BcArticle *finish(Draft *draft, const BcMetadata *metadata) {
    BcArticle *raw = draft->article;
    mark_furniture(draft);
    raw->length = draft->text->len;
    raw->text = g_string_free(g_steal_pointer(&draft->text), FALSE);
    BcArticle *article = bc_article_recompose(raw);
    bc_article_free(g_steal_pointer(&draft->article));
    if (metadata != NULL) {
        article->byline = g_strdup(metadata->values[BC_META_BYLINE]);
        article->site = g_strdup(metadata->values[BC_META_SITE]);
        article->date = g_strdup(metadata->values[BC_META_DATE]);
        article->language = g_strdup(metadata->values[BC_META_LANGUAGE]);
    }
    if (article->language == NULL)
        article->language = g_strdup(bc_guess_language(article->text, article->length));
    find_dateline(article);
    return article;
}

static Draft try_body(xmlNode *root, gboolean strict, const char *title, const char *origin) {
    Draft draft = draft_new(title, origin);
    BcPage page;
    bc_page_init(&page, root);
    bc_page_prune(&page, strict);
    g_autoptr(GPtrArray) story = bc_page_find_story(&page);
    for (guint i = 0; i < story->len; i++) {
        bc_page_clean(&page, g_ptr_array_index(story, i));
        bc_page_add_blocks(g_ptr_array_index(story, i), draft.text, draft.article);
    }
    bc_page_clear(&page);
    return draft;
}

static void add_plain(Draft *draft, const char *text) {
    if (text == NULL) return;
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **line = lines; *line != NULL; line++) {
        g_autofree char *folded = bc_text_fold(*line, (BcSpan){0, strlen(*line)});
        if (*folded == '\0') continue;
        gsize start = draft->text->len;
        g_string_append(draft->text, folded);
        bc_article_add_block(draft->article, BC_BLOCK_PARAGRAPH, (BcSpan){start, draft->text->len});
        g_string_append(draft->text, "\n\n");
    }
}

/* All that is shown, for pages too small to have a story in them. */
static Draft try_all(xmlNode *root, const char *title, const char *origin) {
    Draft draft = draft_new(title, origin);
    BcPage page;
    bc_page_init(&page, root);
    bc_page_prune(&page, FALSE);
    bc_page_clean(&page, root);
    bc_page_add_blocks(root, draft.text, draft.article);
    bc_page_clear(&page);
    return draft;
}

/* The best of: the body with names heeded, without, and the text for machines; else everything. */
static Draft find_body(xmlNode *root, const BcMetadata *metadata, const char *origin) {
    const char *title = metadata->values[BC_META_TITLE];
    Draft best = try_body(root, TRUE, title, origin);
    if (body_length(&best) >= ENOUGH) return best;
    for (int way = 0; way < 3; way++) {
        if (way == 2 && body_length(&best) > 0) break;
        Draft other = way == 0 ? try_body(root, FALSE, title, origin) : draft_new(title, origin);
        if (way > 0)
            add_plain(&other, metadata->values[way == 1 ? BC_META_BODY : BC_META_DESCRIPTION]);
        if (body_length(&other) > body_length(&best) * 2) {
            Draft worse = best;
            best = other;
            other = worse;
        }
        draft_free(&other);
    }
    if (body_length(&best) > 0) return best;
    draft_free(&best);
    return try_all(root, title, origin);
}

static xmlNode *find_element(xmlNode *root, const char *name) {
    for (xmlNode *node = root; node != NULL; node = bc_tree_next(node, root))
        if (bc_tree_is(node, name)) return node;
    return NULL;
}

static BcArticle *no_article(const char *origin, GError **error) {
    g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: no article in it", origin);
    return NULL;
}

BcArticle *bc_article_new_from_html(const char *html, gsize length, const char *charset,
                                    const char *url, const char *origin, GError **error) {
    if (!bc_library_need(&bc_xml_library, error)) return NULL;
    gsize text_length;
    g_autofree char *text = bc_charset_markup(html, length, charset, &text_length);
    xmlDoc *doc = bc_tree_parse(text, text_length);
    xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
    BcArticle *article = NULL;
    if (root != NULL) {
        BcMetadata metadata = {0};
        bc_metadata_read(&metadata, root, url);
        xmlNode *body = find_element(root, "body");
        Draft draft = find_body(body != NULL ? body : root, &metadata, origin);
        if (body_length(&draft) > 0) article = finish(&draft, &metadata);
        draft_free(&draft);
        bc_metadata_clear(&metadata);
    }
    if (doc != NULL) xmlFreeDoc(doc);
    return article != NULL ? article : no_article(origin, error);
}

BcArticle *bc_html_fragment(const char *html, gsize length, const char *title, const char *origin,
                            GError **error) {
    if (!bc_library_need(&bc_xml_library, error)) return NULL;
    /* The parser wants one element around it all, or takes the first text for a paragraph. */
    g_autofree char *inner = g_strndup(html, length);
    g_autofree char *whole = g_strconcat("<div>", inner, "</div>", NULL);
    xmlDoc *doc = bc_tree_parse(whole, strlen(whole));
    xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
    BcArticle *article = NULL;
    if (root != NULL) {
        Draft draft = try_all(root, title, origin);
        if (body_length(&draft) > 0) article = finish(&draft, NULL);
        draft_free(&draft);
    }
    if (doc != NULL) xmlFreeDoc(doc);
    return article != NULL ? article : no_article(origin, error);
}
