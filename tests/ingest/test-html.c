/* Pages as sites make them: the story comes out, what is around it stays out. */
#include <briefcast/article.h>

#include <string.h>

#define P1                                                                                         \
    "The harbour master of Port Ellis said on Tuesday that the new lighthouse would be lit "       \
    "before the winter storms, after eleven years of asking, begging and waiting."
#define P2                                                                                         \
    "The council paid for the lamp, the village for the tower, and the fishermen, who had "        \
    "nothing, carried the stones up the hill on Sundays."
#define P3                                                                                         \
    "No ship has been lost on the rocks since a schooner struck them in the fog, and everybody "   \
    "hopes that it stays so, he said, looking out at the sea."

static BcArticle *read_page(const char *html) {
    g_autoptr(GError) error = NULL;
    BcArticle *article =
        bc_article_new_from_html(html, strlen(html), NULL, NULL, "page.html", &error);
    g_assert_no_error(error);
    /* What is promised of every page. */
    g_autofree char *printed = bc_article_print(article);
    g_assert_cmpstr(bc_article_text(article, NULL), ==, printed);
    return article;
}

static void check(const char *html, const char *printed) {
    g_autoptr(BcArticle) article = read_page(html);
    g_assert_cmpstr(bc_article_text(article, NULL), ==, printed);
}

static void test_whole_page(void) {
    g_autoptr(BcArticle) article = read_page(
        "<!DOCTYPE html><html lang='en-GB'><head><title>Port Ellis lit at last | Coastal Courier"
        "</title><meta property='og:site_name' content='Coastal Courier'>"
        "<meta name='author' content='By Ann Marrow'>"
        "<meta property='article:published_time' content='2023-03-20T21:00:47Z'>"
        "<style>p { color: red }</style></head><body>"
        "<nav><ul><li><a href='/'>Home</a><li><a href='/sea'>Sea and ships</a></ul></nav>"
        "<div class='cookie-banner'><p>We use cookies, and more cookies, and we would like you to "
        "accept all of them, now and for ever.</p></div>"
        "<article><h1>Port Ellis lit at last</h1><div class='byline'>By Ann Marrow</div>"
        "<p>" P1 "</p><figure><img src='a.jpg'><figcaption>The tower. Photo: A. Person</figcaption>"
        "</figure><h2>Stones on Sundays</h2><p>" P2 "</p><aside><p>Read our long series about "
        "lamps, towers, and the people who keep them.</p></aside><p>" P3 "</p>"
        "<div class='related-links'><h3>Related</h3><ul><li><a href='/b'>Fog again this week, say "
        "forecasters</a></ul></div></article>"
        "<section id='comments'><p>I do not believe a word of this, and neither does my dog, who "
        "is a good judge of lamps, and of men.</p></section>"
        "<footer><p>Copyright Coastal Courier, all rights reserved, as they are.</p></footer>"
        "<script>document.write('<p>never</p>')</script></body></html>");
    g_assert_cmpstr(bc_article_text(article, NULL), ==,
                    "Port Ellis lit at last\n\n" P1 "\n\nStones on Sundays\n\n" P2 "\n\n" P3 "\n");
    g_assert_cmpstr(bc_article_title(article), ==, "Port Ellis lit at last");
    g_assert_cmpstr(bc_article_site(article), ==, "Coastal Courier");
    g_assert_cmpstr(bc_article_byline(article), ==, "Ann Marrow");
    g_assert_cmpstr(bc_article_date(article), ==, "2023-03-20T21:00:47Z");
    g_assert_cmpstr(bc_article_language(article), ==, "en-GB");
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    g_assert_cmpuint(n, ==, 5);
    g_assert_cmpint(blocks[0].kind, ==, BC_BLOCK_TITLE);
    g_assert_cmpint(blocks[2].kind, ==, BC_BLOCK_HEADING);
    g_assert_cmpint(blocks[4].kind, ==, BC_BLOCK_PARAGRAPH);
    g_autofree char *body = bc_article_body(article);
    g_assert_cmpstr(body, ==, P1 "\n\nStones on Sundays\n\n" P2 "\n\n" P3);
}

static void test_breaks(void) {
    check("<html><body><div id='text'>" P1 "<br><br />\n" P2 "<br>" P3 "</div></body></html>",
          P1 "\n\n" P2 " " P3 "\n");
}

static void test_inline(void) {
    check("<html><body><div><p>" P1 " <a href='x'>And <b>so</b>&nbsp;on</a>,\n said\tAnn.</p><p>" P2
          "</p></div>",
          P1 " And so on, said Ann.\n\n" P2 "\n");
}

static void test_lists_and_quotes(void) {
    check("<html><body><article><p>" P1 "</p><ul><li>One lamp, of brass</li><li>Two keepers</li>"
          "</ul><blockquote><p>" P2 "</p></blockquote><p>" P3 "</p></article>",
          P1 "\n\nOne lamp, of brass\n\nTwo keepers\n\n" P2 "\n\n" P3 "\n");
}

static void test_json_ld(void) {
    g_autoptr(BcArticle) article = read_page(
        "<html><head><title>x</title><script type='application/ld+json'>\n"
        "{\"@graph\": [{\"@type\": \"WebPage\", \"name\": \"no\"}, {\"@type\": [\"NewsArticle\"],"
        "\"headline\": \"Lamp &amp; tower\", \"datePublished\": \"2023-03-20\","
        "\"author\": [{\"name\": \"Ann Marrow\"}, {\"name\": \"Tom Reed\"}],"
        "\"publisher\": {\"name\": \"Courier\"}}]}</script></head>"
        "<body><p>" P1 "</p><p>" P2 "</p>");
    g_assert_cmpstr(bc_article_title(article), ==, "Lamp & tower");
    g_assert_cmpstr(bc_article_byline(article), ==, "Ann Marrow, Tom Reed");
    g_assert_cmpstr(bc_article_site(article), ==, "Courier");
    g_assert_cmpstr(bc_article_date(article), ==, "2023-03-20");
    g_assert_cmpstr(bc_article_language(article), ==, "en");
}

static void test_titles(void) {
    static const char *const titles[][2] = {
        {"Lamp lit at last | Coastal Courier", "Lamp lit at last"},
        {"Lamp lit at last - Coastal Courier", "Lamp lit at last"},
        {"Lamp lit - at last", "Lamp lit - at last"},
        {"Coastal Courier", "Coastal Courier"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(titles); i++) {
        g_autofree char *html = g_strdup_printf(
            "<html><head><title>%s</title><meta property='og:site_name' content='Coastal Courier'>"
            "</head><body><p>" P1 "</p><p>" P2 "</p>",
            titles[i][0]);
        g_autoptr(BcArticle) article = read_page(html);
        g_assert_cmpstr(bc_article_title(article), ==, titles[i][1]);
    }
}

static void test_hidden(void) {
    check("<html><body><div><p>" P1 "</p><p hidden>" P2 "</p><p style='display : none'>" P2
          "</p><p>" P3 "</p></div><template><p>" P2 "</p></template><!-- <p>" P2 "</p> -->",
          P1 "\n\n" P3 "\n");
}

static void test_dateline(void) {
    g_autoptr(BcArticle) article =
        read_page("<html><body><p>PORT ELLIS (AP) &mdash; " P1 "</p><p>" P2 "</p>");
    g_assert_cmpstr(bc_article_place(article), ==, "PORT ELLIS");
    g_assert_cmpstr(bc_article_agency(article), ==, "AP");
    BcSpan span = bc_article_dateline(article);
    g_assert_cmpuint(span.start, ==, 0);
    g_assert_cmpuint(span.end, ==, strlen("PORT ELLIS (AP) —"));
}

static void test_names_lie(void) {
    /* The whole page in a box called sidebar, or hidden until a script runs. */
    check("<html><body class='has-sidebar'><div class='sidebar-left'><div><p>" P1 "</p><p>" P2
          "</p></div></div></body></html>",
          P1 "\n\n" P2 "\n");
    check("<html><body><div style='visibility:hidden'><p>" P1 "</p><p>" P2 "</p></div>",
          P1 "\n\n" P2 "\n");
}

static void test_charset(void) {
    check("<meta charset=iso-8859-1><body><p>Caf\xE9: " P1 "</p><p>" P2 "</p>",
          "Café: " P1 "\n\n" P2 "\n");
}

static void test_nothing(void) {
    static const char *const pages[] = {"<html></html>", "<", "", "<html><body><img src='a'>",
                                        "<script>x</script>"};
    for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(
            bc_article_new_from_html(pages[i], strlen(pages[i]), NULL, NULL, "page.html", &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
        g_assert_cmpstr(error->message, ==, "page.html: no article in it");
    }
}

static char *repeat(const char *before, const char *part, guint times, const char *after) {
    GString *text = g_string_new(before);
    for (guint i = 0; i < times; i++) g_string_append(text, part);
    g_string_append(text, after);
    return g_string_free(text, FALSE);
}

static void test_deep_and_wide(void) {
    char *pages[] = {
        repeat("<html><body>", "<div>", 100000, "<p>" P1 "</p><p>" P2 "</p>"),
        repeat("<html><body><p>" P1 "</p><p>" P2 "</p>", "<div class=a>x</div>", 100000, ""),
        repeat("<html><body><p>" P1 "</p>", "<p>" P2, 20000, ""),
        repeat("<html><body><p>" P1 "</p><p>" P2 "</p>", "<b><i><a href='/a/b/c/d/e'>", 20000, ""),
        repeat("<html><body><p>" P1 "</p><p>" P2 "</p>", "<!--", 50000, ""),
        repeat("<script type='application/ld+json'>", "[{\"a\":", 50000,
               "</script><body><p>" P1 "</p><p>" P2 "</p>"),
    };
    for (gsize i = 0; i < G_N_ELEMENTS(pages); i++) {
        gint64 start = g_get_monotonic_time();
        g_autoptr(BcArticle) article = read_page(pages[i]);
        gint64 took = g_get_monotonic_time() - start;
        g_assert_nonnull(strstr(bc_article_text(article, NULL), P1));
        g_test_message("page %u: %d ms", (guint)i, (int)(took / 1000));
        g_assert_cmpint(took, <, 20 * G_USEC_PER_SEC);
        g_free(pages[i]);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/html/whole page", test_whole_page);
    g_test_add_func("/html/breaks part paragraphs", test_breaks);
    g_test_add_func("/html/inline elements", test_inline);
    g_test_add_func("/html/lists and quotes", test_lists_and_quotes);
    g_test_add_func("/html/json-ld", test_json_ld);
    g_test_add_func("/html/titles", test_titles);
    g_test_add_func("/html/hidden", test_hidden);
    g_test_add_func("/html/dateline", test_dateline);
    g_test_add_func("/html/names lie", test_names_lie);
    g_test_add_func("/html/charset", test_charset);
    g_test_add_func("/html/nothing", test_nothing);
    g_test_add_func("/html/deep and wide", test_deep_and_wide);
    return g_test_run();
}
