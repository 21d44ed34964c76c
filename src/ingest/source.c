#include "base/file.h"
#include "ingest/article-private.h"
#include "ingest/charset.h"
#include "ingest/feed.h"
#include "ingest/fetch.h"

#include <briefcast/source.h>
#include <string.h>

void bc_content_free(BcContent *content) {
    if (content == NULL) return;
    g_clear_pointer(&content->bytes, g_bytes_unref);
    g_free(content->origin);
    g_free(content->url);
    g_free(content->charset);
    g_free(content);
}

/* A path, or what a browser shows for one. */
static char *path_of(const char *source, GError **error) {
    if (g_ascii_strncasecmp(source, "file://", 7) != 0) return g_strdup(source);
    g_autofree char *host = NULL;
    char *path = g_filename_from_uri(source, &host, NULL);
    if (host != NULL && g_ascii_strcasecmp(host, "localhost") != 0) g_clear_pointer(&path, g_free);
    if (path == NULL)
        g_set_error(error, BC_ERROR, BC_ERROR_INPUT, "%s: names no file of this machine", source);
    return path;
}

BcContent *bc_source_read(const char *source, const BcSourceOptions *options, GError **error) {
    if (bc_fetch_is_url(source)) return bc_fetch(source, options, error);
    g_autofree char *path = path_of(source, error);
    g_autoptr(GBytes) bytes = path != NULL ? bc_file_read(path, error) : NULL;
    if (bytes == NULL) return NULL;
    if (g_bytes_get_size(bytes) == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: empty", source);
        return NULL;
    }
    BcContent *content = g_new0(BcContent, 1);
    content->bytes = g_steal_pointer(&bytes);
    content->origin = g_strdup(source);
    return content;
}

static BcArticle *text_article(const BcContent *content, GError **error) {
    gsize length, text_length;
    gboolean same;
    const char *bytes = g_bytes_get_data(content->bytes, &length);
    g_autofree char *text = bc_charset_text(bytes, length, content->charset, content->origin, &same,
                                            &text_length, error);
    if (same) return bc_article_new_from_text(bytes, length, content->origin, error);
    if (text == NULL) return NULL;
    g_autoptr(BcArticle) article =
        bc_article_new_from_text(text, text_length, content->origin, error);
    return article != NULL ? bc_article_recompose(article) : NULL;
}

static BcArticle *html_article(const BcContent *content, GError **error) {
    gsize length;
    const char *bytes = g_bytes_get_data(content->bytes, &length);
    return bc_article_new_from_html(bytes, length, content->charset, content->url, content->origin,
                                    error);
}

GPtrArray *bc_content_articles(const BcContent *content, const BcSourceOptions *options,
                               GError **error) {
    g_autoptr(GPtrArray) articles = NULL;
    BcContentKind kind = bc_content_kind(content);
    if (kind == BC_CONTENT_FEED) {
        articles = bc_feed_articles(content, options, error);
        if (articles == NULL) return NULL;
    } else {
        BcArticle *article =
            kind == BC_CONTENT_HTML ? html_article(content, error) : text_article(content, error);
        if (article == NULL) return NULL;
        articles = g_ptr_array_new_with_free_func((GDestroyNotify)bc_article_free);
        g_ptr_array_add(articles, article);
    }
    for (guint i = 0; options != NULL && options->language != NULL && i < articles->len; i++) {
        BcArticle *article = g_ptr_array_index(articles, i);
        g_free(article->language);
        article->language = g_strdup(options->language);
    }
    return g_steal_pointer(&articles);
}
