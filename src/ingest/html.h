/* ingest/html.h: pieces of HTML that are known to be the story. */
#ifndef BC_INGEST_HTML_H
#define BC_INGEST_HTML_H

#include "ingest/article-private.h"

/* The article in a fragment of HTML (UTF-8), such as a feed's entry: all of it is the story.
 * `title` is its headline or NULL.  Errors: BC_ERROR_DATA when there is no text in it. */
BcArticle *bc_html_fragment(const char *html, gsize length, const char *title, const char *origin,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
