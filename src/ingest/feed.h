/* ingest/feed.h: the entries of RSS and Atom feeds. */
#ifndef BC_INGEST_FEED_H
#define BC_INGEST_FEED_H

#include <briefcast/source.h>

/* One entry; strings are NULL where the feed has none.  `html` is what it says of the story: its
 * content, else its summary, as a fragment of HTML. */
typedef struct {
    char *id;
    char *title; /* plain text */
    char *link;  /* absolute where the feed's address or base is known */
    char *author;
    char *date; /* ISO 8601, as bc_date_find() */
    char *html;
    gboolean has_content; /* `html` is the content and not only a summary */
} BcFeedEntry;

typedef struct {
    char *title;
    char *language;
    GPtrArray *entries; /* of BcFeedEntry, newest first; undated ones where the feed has them */
} BcFeed;

/* Reads RSS 0.9x, 1.0 and 2.0 and Atom 0.3 and 1.0, damaged ones as far as they can be.  `url` is
 * its address, or NULL.  Errors: BC_ERROR_DATA, naming `origin`: not a feed, or no entry in it. */
BcFeed *bc_feed_parse(const char *bytes, gsize length, const char *charset, const char *url,
                      const char *origin, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_feed_free(BcFeed *feed);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcFeed, bc_feed_free)

/* The articles behind the newest entries of the feed in `content`; as bc_content_articles(). */
GPtrArray *bc_feed_articles(const BcContent *content, const BcSourceOptions *options,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
