/* From the entries of a feed to the stories behind them. */
#include "ingest/article-private.h"
#include "ingest/feed.h"
#include "ingest/fetch.h"
#include "ingest/html-metadata.h"
#include "ingest/html.h"

#include <string.h>

enum { DEFAULT_STORIES = 5 };

/* The newest entries, each link once. */
static GPtrArray *pick(const BcFeed *feed, guint stories) {
    GPtrArray *picked = g_ptr_array_new();
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    for (guint i = 0; i < feed->entries->len && picked->len < stories; i++) {
        BcFeedEntry *entry = g_ptr_array_index(feed->entries, i);
        const char *key = entry->link != NULL ? entry->link : entry->id;
        if (key == NULL && entry->html == NULL) continue;
        if (key != NULL && !g_hash_table_add(seen, (gpointer)key)) continue;
        g_ptr_array_add(picked, entry);
    }
    return picked;
}

typedef struct {
    BcContent **contents;
    GError **errors;
    guint n;
} Fetched;

static void fetched_clear(Fetched *fetched) {
    for (guint i = 0; i < fetched->n; i++) {
        bc_content_free(fetched->contents[i]);
        g_clear_error(&fetched->errors[i]);
    }
    g_free(fetched->contents);
    g_free(fetched->errors);
}

/* For each entry what its link leads to, at the same place; nothing for one without a link. */
static Fetched fetch_links(const GPtrArray *entries, const BcSourceOptions *options) {
    Fetched fetched = {g_new0(BcContent *, entries->len), g_new0(GError *, entries->len),
                       entries->len};
    g_autofree char **urls = g_new0(char *, entries->len);
    g_autofree guint *places = g_new0(guint, entries->len);
    g_autofree BcContent **contents = g_new0(BcContent *, entries->len);
    g_autofree GError **errors = g_new0(GError *, entries->len);
    guint n = 0;
    for (guint i = 0; i < entries->len; i++) {
        const BcFeedEntry *entry = g_ptr_array_index(entries, i);
        if (entry->link == NULL) continue;
        places[n] = i;
        urls[n++] = entry->link;
    }
    bc_fetch_all(urls, n, options, contents, errors);
    for (guint i = 0; i < n; i++) {
        fetched.contents[places[i]] = contents[i];
        fetched.errors[places[i]] = errors[i];
    }
    return fetched;
}

/* The story on the page behind a link; NULL with an error. */
static BcArticle *linked_article(const BcContent *content, GError **error) {
    /* A link to another feed would lead round and round. */
    if (bc_content_kind(content) == BC_CONTENT_FEED) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: a feed, not an article", content->origin);
        return NULL;
    }
    g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, error);
    return articles != NULL ? g_ptr_array_steal_index(articles, 0) : NULL;
}

static gsize body_length(const BcArticle *article) {
    if (article == NULL) return 0;
    g_autofree char *body = bc_article_body(article);
    return strlen(body);
}

static void fill_in(char **to, const char *value) {
    if (*to == NULL && value != NULL && *value != '\0') *to = g_strdup(value);
}

static BcArticle *own_article(const BcFeedEntry *entry, const BcFeed *feed,
                              const BcContent *content) {
    if (entry->html == NULL) return NULL;
    const char *origin = entry->link != NULL ? entry->link : content->origin;
    BcArticle *article =
        bc_html_fragment(entry->html, strlen(entry->html), entry->title, origin, NULL);
    char *language = feed->language != NULL ? bc_metadata_language(feed->language) : NULL;
    if (article == NULL || language == NULL) {
        g_free(language);
        return article;
    }
    g_free(article->language);
    article->language = language;
    return article;
}

/* The story of one entry: from its page, or what the feed has where that is more or all. */
static BcArticle *entry_article(const BcFeedEntry *entry, const BcFeed *feed,
                                const BcContent *content, const BcContent *linked,
                                const GError *fetch_error) {
    g_autoptr(GError) fault = fetch_error != NULL ? g_error_copy(fetch_error) : NULL;
    g_autoptr(BcArticle) page = linked != NULL ? linked_article(linked, &fault) : NULL;
    g_autoptr(BcArticle) own = own_article(entry, feed, content);
    const char *name = entry->link != NULL    ? entry->link
                       : entry->title != NULL ? entry->title
                                              : content->origin;
    if (page == NULL && own == NULL) {
        if (fault != NULL)
            g_warning("%s; this story is left out", fault->message);
        else
            g_warning("%s: no story in this entry of the feed", name);
        return NULL;
    }
    if (fetch_error != NULL)
        g_warning("%s; reading what the feed itself has", fetch_error->message);
    else if (fault != NULL)
        g_info("%s; reading what the feed itself has", fault->message);
    gboolean use_own = page == NULL || (entry->has_content && body_length(own) > body_length(page));
    BcArticle *article = use_own ? g_steal_pointer(&own) : g_steal_pointer(&page);
    fill_in(&article->title, entry->title);
    fill_in(&article->byline, entry->author);
    fill_in(&article->date, entry->date);
    fill_in(&article->site, feed->title);
    return article;
}

static const GError *find_cancelled(const Fetched *fetched) {
    for (guint i = 0; i < fetched->n; i++)
        if (g_error_matches(fetched->errors[i], BC_ERROR, BC_ERROR_CANCELLED))
            return fetched->errors[i];
    return NULL;
}

GPtrArray *bc_feed_articles(const BcContent *content, const BcSourceOptions *options,
                            GError **error) {
    gsize length;
    const char *bytes = g_bytes_get_data(content->bytes, &length);
    g_autoptr(BcFeed) feed =
        bc_feed_parse(bytes, length, content->charset, content->url, content->origin, error);
    if (feed == NULL) return NULL;
    guint stories = options != NULL && options->stories > 0 ? options->stories : DEFAULT_STORIES;
    g_autoptr(GPtrArray) entries = pick(feed, stories);
    g_autoptr(GPtrArray) articles = g_ptr_array_new_with_free_func((GDestroyNotify)bc_article_free);
    Fetched fetched = fetch_links(entries, options);
    const GError *cancelled = find_cancelled(&fetched);
    for (guint i = 0; i < entries->len && cancelled == NULL; i++) {
        BcArticle *article = entry_article(g_ptr_array_index(entries, i), feed, content,
                                           fetched.contents[i], fetched.errors[i]);
        if (article != NULL) g_ptr_array_add(articles, article);
    }
    if (cancelled != NULL)
        g_propagate_error(error, g_error_copy(cancelled));
    else if (articles->len == 0)
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: no story in this feed can be read",
                    content->origin);
    fetched_clear(&fetched);
    return articles->len > 0 && cancelled == NULL ? g_steal_pointer(&articles) : NULL;
}
