/* briefcast/source.h: from what a user names to articles.
 *
 * A source is a path, "-" (standard input) or an http(s) URL.  Its content, never its name, decides
 * what it is.  Progress and trouble that does not stop the work (one story of a feed that cannot be
 * fetched) are logged in the log domain "briefcast": g_info for the curious, g_warning for what the
 * user must know. */
#ifndef BRIEFCAST_SOURCE_H
#define BRIEFCAST_SOURCE_H

#include <briefcast/article.h>

G_BEGIN_DECLS

/* Bytes with what is known about them. */
typedef struct {
    GBytes *bytes;
    char *origin;  /* names the source in messages */
    char *url;     /* its final address after redirects, or NULL for a file */
    char *charset; /* what the server said, or NULL */
} BcContent;

void bc_content_free(BcContent *content);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcContent, bc_content_free)

typedef enum { BC_CONTENT_TEXT, BC_CONTENT_HTML, BC_CONTENT_FEED } BcContentKind;

typedef struct {
    guint stories;         /* newest entries to take from a feed; 0: the default, 5 */
    guint timeout_seconds; /* for one transfer; 0: the default, 30 */
    const char *language;  /* BCP 47 code to force, or NULL */
    gboolean (*cancelled)(
        gpointer data); /* asked now and then; TRUE stops with BC_ERROR_CANCELLED; or NULL */
    gpointer cancelled_data;
} BcSourceOptions;

/* Reads the whole of `source`.  Errors name the source: BC_ERROR_INPUT (missing, a directory,
 * unreadable), BC_ERROR_HOST, BC_ERROR_TEMPORARY (network, HTTP 5xx/429), BC_ERROR_INPUT (HTTP
 * 4xx), BC_ERROR_DATA (empty). */
BcContent *bc_source_read(const char *source, const BcSourceOptions *options,
                          GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* What the bytes are, from themselves. */
BcContentKind bc_content_kind(const BcContent *content);

/* The articles in `content`, a GPtrArray of BcArticle that frees them: one for text and HTML; for a
 * feed its newest `stories` entries, each fetched from its link (or read from the feed where that
 * fails or has no link). Never an empty array without an error.  Errors: BC_ERROR_DATA (binary,
 * undecodable, no article in it). */
GPtrArray *bc_content_articles(const BcContent *content, const BcSourceOptions *options,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
#endif
