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

static const char story[] = "<p>" P1 "</p><p>" P2 "</p><p>" P3 "</p>";
#define STORY "P:" P1 "\nP:" P2 "\nP:" P3 "\n"

/* Every character that is not white space is in exactly one block; the text is what is printed. */
static void check_article(const BcArticle *article) {
    gsize length, n, at = 0;
    const char *text = bc_article_text(article, &length);
    const BcBlock *blocks = bc_article_blocks(article, &n);
    g_autofree char *printed = bc_article_print(article);
    g_assert_cmpstr(printed, ==, text);
    g_assert_cmpuint(strlen(text), ==, length);
    g_assert_true(g_utf8_validate(text, (gssize)length, NULL));
    for (gsize i = 0; i <= n; i++) {
        gsize start = i < n ? blocks[i].span.start : length;
        g_assert_cmpuint(at, <=, start);
        for (; at < start; at++) g_assert_true(g_ascii_isspace(text[at]));
        if (i == n) break;
        g_assert_cmpuint(blocks[i].span.end, <=, length);
        g_assert_false(bc_span_empty(blocks[i].span));
        at = blocks[i].span.end;
    }
    BcSpan dateline = bc_article_dateline(article);
    g_assert_cmpuint(dateline.start, <=, dateline.end);
    g_assert_cmpuint(dateline.end, <=, length);
}

static BcArticle *read_page(const char *html) {
    g_autoptr(GError) error = NULL;
    BcArticle *article =
        bc_article_new_from_html(html, strlen(html), NULL, NULL, "page.html", &error);
    g_assert_no_error(error);
    check_article(article);
    return article;
}

static void check(const char *html, const char *printed) {
    g_autoptr(BcArticle) article = read_page(html);
    g_assert_cmpstr(bc_article_text(article, NULL), ==, printed);
}

/* The blocks as "T:…", "H:…", "P:…", a line each. */
static char *show(const BcArticle *article) {
    GString *out = g_string_new(NULL);
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++)
        g_string_append_printf(out, "%c:%.*s\n", "THPF"[blocks[i].kind],
                               (int)bc_span_length(blocks[i].span),
                               bc_article_text(article, NULL) + blocks[i].span.start);
    return g_string_free(out, FALSE);
}

static void check_blocks(const char *html, const char *expected) {
    g_autoptr(BcArticle) article = read_page(html);
    g_autofree char *shown = show(article);
    g_assert_cmpstr(shown, ==, expected);
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

static void test_never_read(void) {
    static const char *const hidden[] = {
        "<script>document.write('SECRET words, in a script, that nobody should ever "
        "hear');</script>",
        "<style>.x:after { content: 'SECRET' }</style>",
        "<!-- SECRET comment -->",
        "<p hidden>SECRET words, in a paragraph, that no reader of the page can see at all.</p>",
        "<p style='color:red; display : none'>SECRET words, in a paragraph, that are not "
        "shown.</p>",
        "<div style='Visibility:hidden'><p>SECRET words, in a box, that are never shown.</p></div>",
        "<span aria-hidden='true'>SECRET</span>",
        "<textarea>SECRET</textarea><select><option>SECRET</option></select>",
        "<button>SECRET</button>",
        "<noscript><p>SECRET words, for browsers, that have no scripts, or have them "
        "off.</p></noscript>",
        "<template><p>SECRET words, in a template, that are not shown until a script "
        "wants.</p></template>",
        "<svg><title>SECRET</title><text>SECRET</text></svg>",
        "<iframe>SECRET</iframe><object>SECRET</object><video>SECRET</video>",
    };
    for (gsize i = 0; i < G_N_ELEMENTS(hidden); i++) {
        g_autofree char *html = g_strconcat("<html><body><article><p>" P1 "</p>", hidden[i],
                                            "<p>" P2 "</p><p>" P3 "</p></article>", NULL);
        g_autoptr(BcArticle) article = read_page(html);
        g_autofree char *shown = show(article);
        if (strstr(shown, "SECRET") != NULL) g_test_message("read aloud: %s", hidden[i]);
        g_assert_null(strstr(shown, "SECRET"));
        g_assert_nonnull(strstr(shown, P3));
    }
}

/* A page that a script fills: the story is only in the text for machines. */
static void test_json_body(void) {
    check_blocks("<html><head><title>Ferry runs again</title><script type='application/ld+json'>"
                 "{\"@type\":\"NewsArticle\",\"articleBody\":\"" P1 "\\n\\n" P2 "\"}"
                 "</script></head><body><div id='root'>Loading</div></body></html>",
                 "T:Ferry runs again\nP:" P1 "\nP:" P2 "\n");
}

/* Broken or mad JSON takes nothing from the page. */
static void test_json_broken(void) {
    static const char *const bad[] = {"{\"@type\":\"NewsArticle\",",
                                      "[[[[",
                                      "{\"@type\":null}",
                                      "\"\\ud800\"",
                                      "{\"@type\":\"Article\",\"author\":[1,{},null]}",
                                      "{\"@graph\":{\"@graph\":[]},\"@type\":[7]}"};
    for (gsize i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autofree char *html = g_strconcat("<html><head><script type='application/ld+json'>",
                                            bad[i], "</script></head><body>", story, NULL);
        check_blocks(html, STORY);
    }
    GString *deep = g_string_new("<html><head><script type='application/ld+json'>");
    for (int i = 0; i < 100000; i++) g_string_append(deep, "{\"@graph\":[");
    g_string_append(deep, "</script></head><body>");
    g_string_append(deep, story);
    check_blocks(deep->str, STORY);
    g_string_free(deep, TRUE);
}

static void test_meta(void) {
    g_autofree char *html = g_strconcat(
        "<html><head><title>Something else</title>"
        "<meta property='og:title' content='Ferry runs again'>"
        "<meta property='og:site_name' content='Port Ellis Echo'>"
        "<meta name='author' content='By Ann Marrow'>"
        "<meta property='og:locale' content='en_US'>"
        "<meta property='article:modified_time' content='2031-06-01T00:00:00Z'>"
        "<meta property='article:published_time' content='2031-05-04T06:00:00Z'></head><body>",
        story, NULL);
    g_autoptr(BcArticle) article = read_page(html);
    g_assert_cmpstr(bc_article_title(article), ==, "Ferry runs again");
    g_assert_cmpstr(bc_article_site(article), ==, "Port Ellis Echo");
    g_assert_cmpstr(bc_article_byline(article), ==, "Ann Marrow");
    g_assert_cmpstr(bc_article_language(article), ==, "en-US");
    g_assert_cmpstr(bc_article_date(article), ==, "2031-05-04T06:00:00Z");
}

static void test_time(void) {
    g_autofree char *html = g_strconcat(
        "<html><body><article><h1>Ferry runs again</h1><p class='byline'>By Ann Marrow</p>"
        "<time datetime='2031-05-04T08:15'>a while ago</time>",
        story, "</article>", NULL);
    g_autoptr(BcArticle) article = read_page(html);
    g_assert_cmpstr(bc_article_date(article), ==, "2031-05-04T08:15");
    g_assert_cmpstr(bc_article_byline(article), ==, "Ann Marrow");
    g_autofree char *shown = show(article);
    g_assert_cmpstr(shown, ==, "T:Ferry runs again\n" STORY);
}

static void test_address(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcArticle) article = bc_article_new_from_html(
        story, strlen(story), NULL, "https://echo.example/2031/05/04/ferry", "page", &error);
    g_assert_no_error(error);
    g_assert_cmpstr(bc_article_date(article), ==, "2031-05-04");
    g_assert_cmpstr(bc_article_site(article), ==, "echo.example");
    g_assert_cmpstr(bc_article_origin(article), ==, "page");
    g_assert_cmpstr(bc_article_language(article), ==, "en");
}

static void test_structure(void) {
    check_blocks(
        "<html><body><article><h1>Ferry runs again</h1><p>" P1 "</p>"
        "<h2>What broke</h2><p>" P2 "</p>"
        "<ul><li>The shaft was cast abroad, in one piece.</li><li>It came by train.</li></ul>"
        "<blockquote><p>I have never been so glad to hear an engine, she said.</p></blockquote>"
        "<h2>Fares</h2><p>" P3 "</p></article></body></html>",
        "T:Ferry runs again\nP:" P1 "\nH:What broke\nP:" P2
        "\nP:The shaft was cast abroad, in one piece.\nP:It came by train."
        "\nP:I have never been so glad to hear an engine, she said.\nH:Fares\nP:" P3 "\n");
}

static void test_entities(void) {
    check_blocks(
        "<body><p>The <b>fer</b>ry <a href='/x'>between</a>\n  Port&nbsp;Ellis &mdash; "
        "<em>&quot;Old Nan&quot;</em> &amp; co &#8211; caf&eacute; &#x1F6A2; &bogus; &lt;tag&gt; "
        "runs, with<br>one break, and soft&shy;ly, again.</p></body>",
        "P:The ferry between Port Ellis — \"Old Nan\" & co – café 🚢 &bogus; <tag> "
        "runs, with one break, and softly, again.\n");
}

static void test_table(void) {
    /* A table that lays the page out, and one with figures. */
    check_blocks("<body><table><tr><td><a href='/'>Home</a> <a href='/n'>News</a></td><td><p>" P1
                 "</p><p>" P2 "</p><p>" P3 "</p></td></tr></table></body>",
                 STORY);
    g_autofree char *html =
        g_strconcat("<body><article>", story,
                    "<table><tr><th>Day</th><th>Crossings</th></tr><tr><td>Monday</td><td>Six</td>"
                    "</tr></table></article></body>",
                    NULL);
    g_autoptr(BcArticle) article = read_page(html);
    g_autofree char *shown = show(article);
    g_assert_true(g_str_has_prefix(shown, STORY));
    g_assert_nonnull(strstr(shown, "P:Monday\nP:Six\n"));
}

/* Short stories and pages with nothing to go by are read all the same. */
static void test_small(void) {
    check_blocks("<p>Hello.", "P:Hello.\n");
    check_blocks("<html><body>The ferry runs.</body></html>", "P:The ferry runs.\n");
    check_blocks("<p>One.<p>Two.", "P:One.\nP:Two.\n");
}

/* Depth and names that ask for more work at every level; quadratic time would take hours. */
static void test_names_nested(void) {
    static const char *const tags[] = {
        "<div>",        "<span class=author>",   "<div class=byline>", "<b>",
        "<blockquote>", "<span class=pubdate>",  "<ul><li>",           "<table><tr><td>",
        "<h1>",         "<span itemprop=author>"};
    for (gsize i = 0; i < G_N_ELEMENTS(tags); i++) {
        g_autoptr(GString) html = g_string_new("<html><body>");
        for (guint n = 0; n < 100000; n++) g_string_append(html, tags[i]);
        g_string_append(html, story);
        gint64 start = g_get_monotonic_time();
        g_autoptr(BcArticle) article =
            bc_article_new_from_html(html->str, html->len, NULL, NULL, "deep", NULL);
        double seconds = (double)(g_get_monotonic_time() - start) / 1e6;
        g_test_message("%s: %.2f s", tags[i], seconds);
        g_assert_cmpfloat(seconds, <, 20);
        if (article != NULL) check_article(article);
        if (i == 0) {
            g_autofree char *shown = show(article);
            g_assert_cmpstr(shown, ==, STORY);
        }
    }
}

static void test_sent_charset(void) {
    static const char latin[] =
        "<html><head><meta charset='iso-8859-1'></head><body><p>Caf\xE9 cr\xE8me</p></body></html>";
    static const char plain[] = "<html><body><p>Caf\xE9 cr\xE8me</p></body></html>";
    for (int i = 0; i < 2; i++) {
        const char *html = i == 0 ? latin : plain;
        g_autoptr(BcArticle) article = bc_article_new_from_html(
            html, strlen(html), i == 0 ? NULL : "iso-8859-1", NULL, "page", NULL);
        g_assert_nonnull(article);
        g_assert_cmpstr(bc_article_text(article, NULL), ==, "Café crème\n");
    }
}

/* Pages with pieces lost, doubled, moved and overwritten; each gives an article or an error. */
static void test_mutations(void) {
    static const char *const seeds[] = {
        "<!DOCTYPE html><html lang=en><head><title>A | B</title><meta property='og:title' "
        "content='A &amp; B'><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
        "\"headline\":\"A\",\"author\":{\"name\":\"X\"}}</script></head><body><nav><a href=x>y</a>"
        "</nav><article><h1>A</h1><p>" P1 "</p><ul><li>one</li></ul>",
        "<table><tr><td><p>" P2 "<br><br>\xC3\xA9t\xC3\xA9 &eacute; &#xD800; &#0;</td></tr>",
        "<div style='display:none' class='comment author'><!-- x --><p>" P3 "</div><svg>"};
    g_autoptr(GString) seed = g_string_new(NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(seeds); i++) g_string_append(seed, seeds[i]);
    guint articles = 0;
    for (int round = 0; round < 3000; round++) {
        g_autoptr(GString) page = g_string_new_len(seed->str, (gssize)seed->len);
        int changes = g_test_rand_int_range(1, 12);
        for (int change = 0; change < changes && page->len > 1; change++) {
            gsize at = (gsize)g_test_rand_int_range(0, (gint32)page->len);
            gsize n = (gsize)g_test_rand_int_range(0, 60);
            n = MIN(n, page->len - at);
            int what = g_test_rand_int_range(0, 3);
            if (what == 0) {
                g_string_erase(page, (gssize)at, (gssize)n);
            } else if (what == 1) {
                page->str[at] = (char)g_test_rand_int_range(0, 256);
            } else {
                g_autofree char *piece = g_strndup(page->str + at, n);
                g_string_insert(page, g_test_rand_int_range(0, (gint32)page->len), piece);
            }
        }
        g_autoptr(GError) error = NULL;
        g_autoptr(BcArticle) article =
            bc_article_new_from_html(page->str, page->len, NULL, NULL, "page", &error);
        g_assert_true((article == NULL) == (error != NULL));
        if (article == NULL) continue;
        articles++;
        check_article(article);
    }
    g_assert_cmpuint(articles, >, 2000);
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
    g_test_add_func("/html/never read", test_never_read);
    g_test_add_func("/html/json body", test_json_body);
    g_test_add_func("/html/json broken", test_json_broken);
    g_test_add_func("/html/meta", test_meta);
    g_test_add_func("/html/time", test_time);
    g_test_add_func("/html/address", test_address);
    g_test_add_func("/html/structure", test_structure);
    g_test_add_func("/html/entities", test_entities);
    g_test_add_func("/html/table", test_table);
    g_test_add_func("/html/small", test_small);
    g_test_add_func("/html/names nested", test_names_nested);
    g_test_add_func("/html/sent charset", test_sent_charset);
    g_test_add_func("/html/mutations", test_mutations);
    return g_test_run();
}
