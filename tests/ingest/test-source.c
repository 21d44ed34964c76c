/* Sources as users name them: files, and addresses on a server of the test's own. */
#include <briefcast/source.h>

#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define P1                                                                                         \
    "The harbour master of Port Ellis said on Tuesday that the new lighthouse would be lit "       \
    "before the winter storms, after eleven years of asking, begging and waiting."
#define P2                                                                                         \
    "The council paid for the lamp, the village for the tower, and the fishermen, who had "        \
    "nothing, carried the stones up the hill on Sundays."
#define PAGE                                                                                       \
    "<!DOCTYPE html><html><head><title>Lamp lit</title></head><body><p>" P1 "</p><p>" P2 "</p>"

/* ---- the server ---- */

static guint16 port;
static gint requests, running, most_running;

enum { MAX_ZIPPED = 256 * 1024 };

static char *zipped(const char *text, gsize *length) {
    g_autoptr(GConverter) zip =
        G_CONVERTER(g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_GZIP, 6));
    char *out = g_malloc(MAX_ZIPPED);
    gsize read;
    g_converter_convert(zip, text, strlen(text), out, MAX_ZIPPED, G_CONVERTER_INPUT_AT_END, &read,
                        length, NULL);
    return out;
}

static void answer(GOutputStream *out, const char *status, const char *headers, const char *body,
                   gsize length, gsize said) {
    g_autofree char *head = g_strdup_printf(
        "HTTP/1.1 %s\r\nConnection: close\r\nContent-Length: %" G_GSIZE_FORMAT "\r\n%s\r\n", status,
        said, headers);
    g_output_stream_write_all(out, head, strlen(head), NULL, NULL, NULL);
    g_output_stream_write_all(out, body, length, NULL, NULL, NULL);
}

static void answer_text(GOutputStream *out, const char *status, const char *headers,
                        const char *body) {
    answer(out, status, headers, body, strlen(body), strlen(body));
}

static const struct {
    const char *path, *status, *headers, *body;
} answers[] = {
    {"/page", "200 OK", "Content-Type: text/html; charset=\"UTF-8\"\r\n", PAGE},
    {"/other", "200 OK", "", "<html><title>Other</title><p>" P2 "</p><p>" P1 "</p>"},
    {"/latin1", "200 OK", "Content-Type: text/plain; charset=iso-8859-1\r\n", "Un caf\xE9 noir."},
    {"/missing", "404 Not Found", "", "<html><p>" P1},
    {"/broken", "503 Service Unavailable", "", "later"},
    {"/busy", "429 Too Many Requests", "", "later"},
    {"/empty", "200 OK", "", ""},
    {"/to-page", "302 Found", "Location: /page\r\n", "moved"},
    {"/to-file", "302 Found", "Location: file:///etc/hostname\r\n", "moved"},
    {"/round", "302 Found", "Location: /round\r\n", "moved"},
    {"/feed", "200 OK", "",
     "<rss><channel><title>Courier</title>"
     "<item><title>A</title><link>/page</link><pubDate>4 Jan 2023</pubDate></item>"
     "<item><title>Again</title><link>/page</link><pubDate>3 Jan 2023</pubDate></item>"
     "<item><title>Gone</title><link>/missing</link><pubDate>2 Jan 2023</pubDate>"
     "<description>&lt;p>What the feed has.&lt;/p></description></item>"
     "<item><title>Lost</title><link>/broken</link><pubDate>1 Jan 2023</pubDate></item>"
     "<item><title>Last</title><link>/other</link><pubDate>1 Jan 2022</pubDate></item>"
     "</channel></rss>"},
    {"/bad-feed", "200 OK", "",
     "<rss><channel><item><title>Lost</title><link>/broken</link></item></channel></rss>"},
    {"/slow-feed", "200 OK", "",
     "<rss><channel><item><link>/pause?1</link></item><item><link>/pause?2</link></item><item>"
     "<link>/pause?3</link></item><item><link>/pause?4</link></item><item><link>/pause?5</link>"
     "</item><item><link>/pause?6</link></item></channel></rss>"},
};

static void serve_path(const char *path, GOutputStream *out) {
    if (strcmp(path, "/gzip") == 0) {
        gsize length;
        g_autofree char *body = zipped(PAGE, &length);
        answer(out, "200 OK", "Content-Encoding: gzip\r\n", body, length, length);
    } else if (strcmp(path, "/cut") == 0) {
        answer(out, "200 OK", "", PAGE, strlen(PAGE), strlen(PAGE) + 100);
    } else if (strcmp(path, "/slow") == 0) {
        g_usleep(3 * G_USEC_PER_SEC);
        answer_text(out, "200 OK", "", PAGE);
    } else if (g_str_has_prefix(path, "/pause")) {
        gint now = g_atomic_int_add(&running, 1) + 1;
        if (now > g_atomic_int_get(&most_running)) g_atomic_int_set(&most_running, now);
        g_usleep(G_USEC_PER_SEC / 5);
        g_atomic_int_add(&running, -1);
        answer_text(out, "200 OK", "", PAGE);
    } else if (strcmp(path, "/bomb") == 0) {
        gsize length;
        g_autofree char *zeros = g_strnfill((gsize)65 << 20, '0');
        g_autofree char *body = zipped(zeros, &length);
        answer(out, "200 OK", "Content-Encoding: gzip\r\n", body, length, length);
    } else if (strcmp(path, "/huge") == 0) {
        answer(out, "200 OK", "", PAGE, strlen(PAGE), (gsize)100 << 20);
        g_autofree char *block = g_malloc0(1 << 20);
        while (g_output_stream_write_all(out, block, 1 << 20, NULL, NULL, NULL)) continue;
    }
    for (gsize i = 0; i < G_N_ELEMENTS(answers); i++)
        if (strcmp(path, answers[i].path) == 0)
            answer_text(out, answers[i].status, answers[i].headers, answers[i].body);
}

static gboolean serve(GThreadedSocketService *service, GSocketConnection *connection,
                      GObject *source, gpointer data) {
    (void)service;
    (void)source;
    (void)data;
    g_atomic_int_inc(&requests);
    char buffer[4096];
    GInputStream *in = g_io_stream_get_input_stream(G_IO_STREAM(connection));
    gssize n = g_input_stream_read(in, buffer, sizeof buffer - 1, NULL, NULL);
    buffer[MAX(n, 0)] = '\0';
    g_auto(GStrv) words = g_strsplit(buffer, " ", 3);
    if (g_strv_length(words) == 3)
        serve_path(words[1], g_io_stream_get_output_stream(G_IO_STREAM(connection)));
    g_io_stream_close(G_IO_STREAM(connection), NULL, NULL);
    return TRUE;
}

static gpointer run_loop(gpointer loop) {
    g_main_context_push_thread_default(g_main_loop_get_context(loop));
    GSocketService *service = g_threaded_socket_service_new(16);
    g_autoptr(GInetAddress) loopback = g_inet_address_new_loopback(G_SOCKET_FAMILY_IPV4);
    g_autoptr(GSocketAddress) address = g_inet_socket_address_new(loopback, 0);
    g_autoptr(GSocketAddress) bound = NULL;
    g_socket_listener_add_address(G_SOCKET_LISTENER(service), address, G_SOCKET_TYPE_STREAM,
                                  G_SOCKET_PROTOCOL_TCP, NULL, &bound, NULL);
    g_signal_connect(service, "run", G_CALLBACK(serve), NULL);
    g_socket_service_start(service);
    g_atomic_int_set(&requests, 0);
    port = g_inet_socket_address_get_port(G_INET_SOCKET_ADDRESS(bound));
    g_main_loop_run(loop);
    g_socket_service_stop(service);
    g_socket_listener_close(G_SOCKET_LISTENER(service));
    g_object_unref(service);
    g_main_context_pop_thread_default(g_main_loop_get_context(loop));
    return NULL;
}

static char *address_of(const char *path) {
    return g_strdup_printf("http://127.0.0.1:%u%s", port, path);
}

/* ---- the stories ---- */

static void test_page(void) {
    static const char *const paths[] = {"/page", "/gzip", "/to-page"};
    for (gsize i = 0; i < G_N_ELEMENTS(paths); i++) {
        g_autofree char *url = address_of(paths[i]), *page = address_of("/page");
        g_autoptr(GError) error = NULL;
        g_autoptr(BcContent) content = bc_source_read(url, NULL, &error);
        g_assert_no_error(error);
        g_assert_cmpstr(content->origin, ==, url);
        g_assert_cmpstr(content->url, ==, i == 2 ? page : url);
        g_assert_cmpstr(content->charset, ==, i == 1 ? NULL : "utf-8");
        g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, &error);
        g_assert_no_error(error);
        g_assert_cmpuint(articles->len, ==, 1);
        g_assert_cmpstr(bc_article_text(articles->pdata[0], NULL), ==,
                        "Lamp lit\n\n" P1 "\n\n" P2 "\n");
    }
}

static void test_charset(void) {
    g_autofree char *url = address_of("/latin1");
    g_autoptr(BcContent) content = bc_source_read(url, NULL, NULL);
    BcSourceOptions options = {.language = "fr-CA"};
    g_autoptr(GPtrArray) articles = bc_content_articles(content, &options, NULL);
    g_assert_cmpstr(bc_article_text(articles->pdata[0], NULL), ==, "Un café noir.\n");
    g_assert_cmpstr(bc_article_language(articles->pdata[0]), ==, "fr-CA");
}

static void check_error(const char *source, int code, const char *part) {
    BcSourceOptions options = {.timeout_seconds = 1};
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_source_read(source, &options, &error));
    g_assert_error(error, BC_ERROR, code);
    if (strstr(error->message, part) == NULL) g_test_message("%s", error->message);
    g_assert_nonnull(strstr(error->message, part));
    g_assert_true(g_str_has_prefix(error->message, source));
    g_assert_null(strchr(error->message, '\n'));
}

static void test_http_errors(void) {
    static const struct {
        const char *path;
        int code;
        const char *part;
    } cases[] = {
        {"/missing", BC_ERROR_INPUT, "404"},        {"/broken", BC_ERROR_TEMPORARY, "503"},
        {"/busy", BC_ERROR_TEMPORARY, "429"},       {"/empty", BC_ERROR_DATA, "empty"},
        {"/to-file", BC_ERROR_INPUT, "file"},       {"/round", BC_ERROR_INPUT, "redirect"},
        {"/cut", BC_ERROR_TEMPORARY, "cannot be"},  {"/slow", BC_ERROR_TEMPORARY, "1 second"},
        {"/huge", BC_ERROR_DATA, "larger than 64"}, {"/bomb", BC_ERROR_DATA, "larger than 64"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *url = address_of(cases[i].path);
        check_error(url, cases[i].code, cases[i].part);
    }
    check_error("http://no-such-host.invalid/", BC_ERROR_HOST, "no-such-host.invalid");
    check_error("http://127.0.0.1:1/", BC_ERROR_TEMPORARY, "127.0.0.1");
    check_error("http://", BC_ERROR_INPUT, "http://");
}

static gboolean at_once(gpointer data) {
    ++*(int *)data;
    return TRUE;
}

static void test_cancel(void) {
    int asked = 0;
    BcSourceOptions options = {.cancelled = at_once, .cancelled_data = &asked};
    g_autofree char *url = address_of("/slow");
    g_autoptr(GError) error = NULL;
    gint64 start = g_get_monotonic_time();
    g_assert_null(bc_source_read(url, &options, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_CANCELLED);
    g_assert_cmpint(asked, >, 0);
    g_assert_cmpint(g_get_monotonic_time() - start, <, G_USEC_PER_SEC);
}

/* What the user is warned of, a line each, while a story runs. */
static GString *warnings;
static guint handler;

static void take_warning(const char *domain, GLogLevelFlags level, const char *text,
                         gpointer data) {
    (void)domain;
    (void)level;
    (void)data;
    g_string_append_printf(warnings, "%s\n", text);
}

static void expect_warnings(void) {
    g_log_set_always_fatal(G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
    warnings = g_string_new(NULL);
    handler = g_log_set_handler("briefcast", G_LOG_LEVEL_WARNING, take_warning, NULL);
}

static void check_warnings(const char *pattern) {
    g_log_remove_handler("briefcast", handler);
    g_log_set_always_fatal(G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
    if (!g_pattern_match_simple(pattern, warnings->str)) g_test_message("%s", warnings->str);
    g_assert_true(g_pattern_match_simple(pattern, warnings->str));
    g_string_free(warnings, TRUE);
}

static void test_feed(void) {
    g_autofree char *url = address_of("/feed");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcContent) content = bc_source_read(url, NULL, &error);
    g_assert_no_error(error);
    BcSourceOptions options = {.stories = 4};
    expect_warnings();
    g_autoptr(GPtrArray) articles = bc_content_articles(content, &options, &error);
    check_warnings(
        "*/missing: *404; reading what the feed itself has\n*/broken: *503; *left out\n");
    g_assert_no_error(error);
    g_assert_cmpuint(articles->len, ==, 3);
    g_assert_cmpstr(bc_article_title(articles->pdata[0]), ==, "Lamp lit");
    g_assert_cmpstr(bc_article_date(articles->pdata[0]), ==, "2023-01-04");
    g_assert_cmpstr(bc_article_text(articles->pdata[1], NULL), ==, "Gone\n\nWhat the feed has.\n");
    g_assert_cmpstr(bc_article_title(articles->pdata[1]), ==, "Gone");
    g_assert_cmpstr(bc_article_site(articles->pdata[1]), ==, "Courier");
    g_assert_cmpstr(bc_article_title(articles->pdata[2]), ==, "Other");
}

static void test_feed_of_nothing(void) {
    g_autofree char *url = address_of("/bad-feed");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcContent) content = bc_source_read(url, NULL, &error);
    expect_warnings();
    g_assert_null(bc_content_articles(content, NULL, &error));
    check_warnings("*503*left out\n");
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_true(g_str_has_prefix(error->message, url));
}

static void test_at_once(void) {
    g_autofree char *url = address_of("/slow-feed");
    g_autoptr(BcContent) content = bc_source_read(url, NULL, NULL);
    BcSourceOptions options = {.stories = 6};
    g_atomic_int_set(&most_running, 0);
    g_autoptr(GPtrArray) articles = bc_content_articles(content, &options, NULL);
    g_assert_cmpuint(articles->len, ==, 6);
    g_assert_cmpint(g_atomic_int_get(&most_running), >, 1);
    g_assert_cmpint(g_atomic_int_get(&most_running), <=, 4);
}

static char *folder;

static char *write_file(const char *name, const char *bytes, gsize length) {
    char *path = g_build_filename(folder, name, NULL);
    g_assert_true(g_file_set_contents(path, bytes, (gssize)length, NULL));
    return path;
}

static void test_files(void) {
    g_autofree char *path = write_file("a b.txt", P1 "\n", strlen(P1) + 1);
    g_autofree char *uri = g_filename_to_uri(path, NULL, NULL);
    const char *const names[] = {path, uri};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(BcContent) content = bc_source_read(names[i], NULL, &error);
        g_assert_no_error(error);
        g_assert_cmpint(bc_content_kind(content), ==, BC_CONTENT_TEXT);
        g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, &error);
        g_assert_no_error(error);
        /* Offsets are into the user's file. */
        g_assert_cmpstr(bc_article_text(articles->pdata[0], NULL), ==, P1 "\n");
        g_assert_cmpstr(bc_article_origin(articles->pdata[0]), ==, names[i]);
    }
    g_autofree char *empty = write_file("empty", "", 0);
    check_error(empty, BC_ERROR_DATA, "empty");
    check_error(folder, BC_ERROR_INPUT, "directory");
    check_error("/no/such/file", BC_ERROR_INPUT, "No such file");
    check_error("file://elsewhere/etc/hostname", BC_ERROR_INPUT, "no file of this machine");
}

static void test_other_encodings(void) {
    static const char text[] = "Lampe gelöscht\n\n" P1 "\n\n" P2 "\n";
    gsize length;
    g_autofree char *bytes = g_convert(text, -1, "UTF-16LE", "UTF-8", NULL, &length, NULL);
    g_autoptr(GString) marked = g_string_new_len("\xFF\xFE", 2);
    g_string_append_len(marked, bytes, (gssize)length);
    g_autofree char *path = write_file("wide.txt", marked->str, marked->len);
    g_autoptr(BcContent) content = bc_source_read(path, NULL, NULL);
    g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, NULL);
    g_assert_cmpstr(bc_article_text(articles->pdata[0], NULL), ==, text);
    g_assert_cmpstr(bc_article_title(articles->pdata[0]), ==, "Lampe gelöscht");
}

static void test_bad_content(void) {
    static const struct {
        const char *bytes, *message;
    } cases[] = {
        {"%PDF-1.4 x", "looks like a PDF document, not text"},
        {"one\ntwo\xFF", ":2: not valid UTF-8"},
        {" \n ", "no text in it"},
        {"<html><body></body></html>", "no article in it"},
        {"<rss><channel></channel></rss>", "without entries"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = write_file("bad", cases[i].bytes, strlen(cases[i].bytes));
        g_autoptr(BcContent) content = bc_source_read(path, NULL, NULL);
        g_autoptr(GError) error = NULL;
        g_assert_null(bc_content_articles(content, NULL, &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
        g_assert_true(g_str_has_prefix(error->message, path));
        g_assert_nonnull(strstr(error->message, cases[i].message));
    }
}

static void test_standard_input(void) {
    g_autofree char *path = write_file("in", PAGE, strlen(PAGE));
    g_autofree char *empty = write_file("nothing", "", 0);
    const char *const inputs[] = {path, empty};
    int before = dup(STDIN_FILENO);
    for (gsize i = 0; i < G_N_ELEMENTS(inputs); i++) {
        int fd = g_open(inputs[i], O_RDONLY);
        g_assert_cmpint(dup2(fd, STDIN_FILENO), ==, STDIN_FILENO);
        close(fd);
        g_autoptr(GError) error = NULL;
        g_autoptr(BcContent) content = bc_source_read("-", NULL, &error);
        if (i == 1) {
            g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
            g_assert_true(g_str_has_prefix(error->message, "-: ") ||
                          g_str_has_prefix(error->message, "standard input: "));
            continue;
        }
        g_assert_no_error(error);
        g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, &error);
        g_assert_cmpstr(bc_article_title(articles->pdata[0]), ==, "Lamp lit");
    }
    dup2(before, STDIN_FILENO);
    close(before);
}

/* A feed that was saved, on a machine without a network: it has stories of its own. */
static void test_saved_feed(void) {
    static const char feed[] =
        "<?xml version='1.0'?><rss><channel><title>Courier</title><language>en-GB</language>"
        "<item><title>One</title><link>http://127.0.0.1:1/a</link>"
        "<description>&lt;p>" P1 "&lt;/p></description></item>"
        "<item><title>No address</title><description>" P2 "</description></item>"
        "</channel></rss>";
    g_autofree char *path = write_file("feed.xml", feed, strlen(feed));
    g_autoptr(GError) error = NULL;
    g_autoptr(BcContent) content = bc_source_read(path, NULL, &error);
    g_assert_no_error(error);
    expect_warnings();
    g_autoptr(GPtrArray) articles = bc_content_articles(content, NULL, &error);
    check_warnings(
        "http://127.0.0.1:1/a: cannot be fetched: *; reading what the feed itself has\n");
    g_assert_no_error(error);
    g_assert_cmpuint(articles->len, ==, 2);
    g_assert_cmpstr(bc_article_text(articles->pdata[0], NULL), ==, "One\n\n" P1 "\n");
    g_assert_cmpstr(bc_article_text(articles->pdata[1], NULL), ==, "No address\n\n" P2 "\n");
    g_assert_cmpstr(bc_article_language(articles->pdata[0]), ==, "en-GB");
}

static void remove_folder(void) {
    GDir *dir = g_dir_open(folder, 0, NULL);
    for (const char *name; (name = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *path = g_build_filename(folder, name, NULL);
        g_unlink(path);
    }
    g_dir_close(dir);
    g_rmdir(folder);
    g_free(folder);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_setenv("no_proxy", "127.0.0.1,no-such-host.invalid", TRUE);
    folder = g_dir_make_tmp("test-source-XXXXXX", NULL);
    g_autoptr(GMainContext) context = g_main_context_new();
    GMainLoop *loop = g_main_loop_new(context, FALSE);
    g_atomic_int_set(&requests, -1);
    GThread *thread = g_thread_new("server", run_loop, loop);
    while (g_atomic_int_get(&requests) < 0 || !g_main_loop_is_running(loop)) g_usleep(1000);
    g_test_add_func("/source/page", test_page);
    g_test_add_func("/source/charset", test_charset);
    g_test_add_func("/source/http errors", test_http_errors);
    g_test_add_func("/source/cancel", test_cancel);
    g_test_add_func("/source/feed", test_feed);
    g_test_add_func("/source/feed of nothing", test_feed_of_nothing);
    g_test_add_func("/source/at once", test_at_once);
    g_test_add_func("/source/files", test_files);
    g_test_add_func("/source/other encodings", test_other_encodings);
    g_test_add_func("/source/bad content", test_bad_content);
    g_test_add_func("/source/standard input", test_standard_input);
    g_test_add_func("/source/saved feed", test_saved_feed);
    int status = g_test_run();
    g_main_loop_quit(loop);
    g_thread_join(thread);
    g_main_loop_unref(loop);
    remove_folder();
    return status;
}
