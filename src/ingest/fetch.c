#include "ingest/fetch.h"

#include "ingest/lib-curl.h"

#include <string.h>

enum {
    AT_ONCE = 4,
    DEFAULT_TIMEOUT = 30, /* seconds */
    MAX_BYTES = 64 * 1024 * 1024,
    MAX_REDIRECTS = 10,
    POLL = 100, /* milliseconds between two looks at options->cancelled */
};

static const char accept_header[] =
    "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, "
    "application/xml;q=0.9, text/plain;q=0.9, */*;q=0.5";

typedef struct {
    const char *url;
    CURL *easy;
    GByteArray *bytes;
    gboolean too_large;
    char reason[CURL_ERROR_SIZE];
    BcContent **content;
    GError **error;
} Transfer;

gboolean bc_fetch_is_url(const char *source) {
    return g_ascii_strncasecmp(source, "http://", 7) == 0 ||
           g_ascii_strncasecmp(source, "https://", 8) == 0;
}

static size_t take_bytes(char *data, size_t size, size_t n, void *user_data) {
    Transfer *transfer = user_data;
    if (transfer->bytes->len + size * n > MAX_BYTES) {
        transfer->too_large = TRUE;
        return 0;
    }
    g_byte_array_append(transfer->bytes, (const guint8 *)data, (guint)(size * n));
    return size * n;
}

static void set_up(Transfer *transfer, guint timeout, struct curl_slist *headers) {
    CURL *easy = transfer->easy;
    curl_easy_setopt(easy, CURLOPT_URL, transfer->url);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->reason);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_bytes);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, (long)MAX_REDIRECTS);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT, (long)timeout);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_COOKIEFILE, ""); /* some sites redirect until one comes back */
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "briefcast/" BC_VERSION);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
}

static BcErrorCode code_of(CURLcode result) {
    switch (result) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY: return BC_ERROR_HOST;
    case CURLE_URL_MALFORMAT:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_TOO_MANY_REDIRECTS:
    case CURLE_PEER_FAILED_VERIFICATION: return BC_ERROR_INPUT;
    default: return BC_ERROR_TEMPORARY;
    }
}

static void report_failure(Transfer *transfer, CURLcode result, guint timeout) {
    if (transfer->too_large)
        g_set_error(transfer->error, BC_ERROR, BC_ERROR_DATA, "%s: larger than %d MiB",
                    transfer->url, MAX_BYTES >> 20);
    else if (result == CURLE_OPERATION_TIMEDOUT)
        g_set_error(transfer->error, BC_ERROR, BC_ERROR_TEMPORARY,
                    "%s: not there within %u seconds", transfer->url, timeout);
    else
        g_set_error(transfer->error, BC_ERROR, code_of(result), "%s: cannot be fetched: %s",
                    transfer->url,
                    *transfer->reason != '\0' ? transfer->reason : curl_easy_strerror(result));
}

/* What follows "charset=" in a Content-Type, without quotation marks. */
static char *charset_of(const char *type) {
    g_autofree char *lower = type != NULL ? g_ascii_strdown(type, -1) : NULL;
    char *at = lower != NULL ? strstr(lower, "charset=") : NULL;
    if (at == NULL) return NULL;
    at += strlen("charset=");
    at += strspn(at, " \"'");
    at[strcspn(at, " \"';,")] = '\0';
    return *at != '\0' ? g_strdup(at) : NULL;
}

static void finish(Transfer *transfer, CURLcode result, guint timeout) {
    long status = 0;
    char *final_url = NULL, *type = NULL;
    if (result != CURLE_OK) {
        report_failure(transfer, result, timeout);
        return;
    }
    curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(transfer->easy, CURLINFO_EFFECTIVE_URL, &final_url);
    curl_easy_getinfo(transfer->easy, CURLINFO_CONTENT_TYPE, &type);
    if (status < 200 || status > 299) {
        gboolean passing = status >= 500 || status == 429 || status == 408;
        g_set_error(transfer->error, BC_ERROR, passing ? BC_ERROR_TEMPORARY : BC_ERROR_INPUT,
                    "%s: the server answers with HTTP status %ld", transfer->url, status);
        return;
    }
    if (transfer->bytes->len == 0) {
        g_set_error(transfer->error, BC_ERROR, BC_ERROR_DATA, "%s: empty", transfer->url);
        return;
    }
    BcContent *content = g_new0(BcContent, 1);
    content->bytes = g_byte_array_free_to_bytes(g_steal_pointer(&transfer->bytes));
    content->origin = g_strdup(transfer->url);
    content->url = g_strdup(final_url);
    content->charset = charset_of(type);
    *transfer->content = content;
}

static void start(CURLM *multi, Transfer *transfer, guint timeout, struct curl_slist *headers) {
    transfer->easy = curl_easy_init();
    transfer->bytes = g_byte_array_new();
    set_up(transfer, timeout, headers);
    curl_multi_add_handle(multi, transfer->easy);
    g_info("fetching %s", transfer->url);
}

static void stop(CURLM *multi, Transfer *transfer) {
    if (transfer->easy == NULL) return;
    curl_multi_remove_handle(multi, transfer->easy);
    curl_easy_cleanup(g_steal_pointer(&transfer->easy));
    if (transfer->bytes != NULL) g_byte_array_unref(g_steal_pointer(&transfer->bytes));
}

static guint finish_some(CURLM *multi, guint timeout) {
    guint finished = 0;
    int queued;
    for (CURLMsg *message; (message = curl_multi_info_read(multi, &queued)) != NULL;) {
        if (message->msg != CURLMSG_DONE) continue;
        Transfer *transfer = NULL;
        CURLcode result = message->data.result;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        finish(transfer, result, timeout);
        stop(multi, transfer);
        finished++;
    }
    return finished;
}

static gboolean is_cancelled(const BcSourceOptions *options) {
    return options != NULL && options->cancelled != NULL &&
           options->cancelled(options->cancelled_data);
}

static void run(CURLM *multi, Transfer *transfers, guint n, guint timeout,
                struct curl_slist *headers, const BcSourceOptions *options) {
    guint next = 0, running = 0;
    while (next < n || running > 0) {
        while (next < n && running < AT_ONCE) {
            start(multi, &transfers[next++], timeout, headers);
            running++;
        }
        int active;
        curl_multi_perform(multi, &active);
        running -= finish_some(multi, timeout);
        if (is_cancelled(options)) return;
        if (running > 0) curl_multi_poll(multi, NULL, 0, POLL, NULL);
    }
}

static void fetch_all(Transfer *transfers, guint n, guint timeout, const BcSourceOptions *options) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        curl_global_init(CURL_GLOBAL_DEFAULT);
        g_once_init_leave(&once, 1);
    }
    struct curl_slist *headers = curl_slist_append(NULL, accept_header);
    CURLM *multi = curl_multi_init();
    run(multi, transfers, n, timeout, headers, options);
    for (guint i = 0; i < n; i++) stop(multi, &transfers[i]);
    curl_multi_cleanup(multi);
    curl_slist_free_all(headers);
}

void bc_fetch_all(char *const *urls, guint n, const BcSourceOptions *options, BcContent **contents,
                  GError **errors) {
    guint timeout = options != NULL && options->timeout_seconds > 0 ? options->timeout_seconds
                                                                    : DEFAULT_TIMEOUT;
    g_autofree Transfer *transfers = g_new0(Transfer, n);
    g_autofree char *missing = bc_library_load(&curl_library);
    for (guint i = 0; i < n; i++) {
        contents[i] = NULL;
        errors[i] = NULL;
        transfers[i] = (Transfer){.url = urls[i], .content = &contents[i], .error = &errors[i]};
    }
    if (missing == NULL) fetch_all(transfers, n, timeout, options);
    for (guint i = 0; i < n; i++)
        if (missing != NULL)
            g_set_error(&errors[i], BC_ERROR, BC_ERROR_UNAVAILABLE, "%s: %s", urls[i], missing);
        else if (contents[i] == NULL && errors[i] == NULL)
            g_set_error(&errors[i], BC_ERROR, BC_ERROR_CANCELLED, "%s: stopped", urls[i]);
}

BcContent *bc_fetch(const char *url, const BcSourceOptions *options, GError **error) {
    BcContent *content;
    GError *fault;
    bc_fetch_all((char *const *)&url, 1, options, &content, &fault);
    if (fault != NULL) g_propagate_error(error, fault);
    return content;
}
