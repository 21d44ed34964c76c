/* ingest/fetch.h: bytes from the web. */
#ifndef BC_INGEST_FETCH_H
#define BC_INGEST_FETCH_H

#include <briefcast/source.h>

/* TRUE for "http://…" and "https://…". */
gboolean bc_fetch_is_url(const char *source);

/* Fetches `n` addresses, a few at once.  contents[i] becomes what came from urls[i] (free with
 * bc_content_free), or NULL and errors[i] says why (free with g_error_free; codes as
 * bc_source_read).  Redirects lead to http and https only; proxies are those of the environment; no
 * transfer is larger than 64 MiB or longer than options->timeout_seconds. */
void bc_fetch_all(char *const *urls, guint n, const BcSourceOptions *options, BcContent **contents,
                  GError **errors);

/* The same for one. */
BcContent *bc_fetch(const char *url, const BcSourceOptions *options,
                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
