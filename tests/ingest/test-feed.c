/* Feeds as sites make them. */
#include "ingest/feed.h"

#include <string.h>

static BcFeed *parse(const char *xml, const char *url) {
    g_autoptr(GError) error = NULL;
    BcFeed *feed = bc_feed_parse(xml, strlen(xml), NULL, url, "feed", &error);
    g_assert_no_error(error);
    return feed;
}

static const BcFeedEntry *entry_at(const BcFeed *feed, guint i) {
    g_assert_cmpuint(i, <, feed->entries->len);
    return g_ptr_array_index(feed->entries, i);
}

static void test_rss(void) {
    g_autoptr(BcFeed) feed = parse(
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
        "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'>"
        "<channel><title>Coastal &amp; Inland Courier</title><link>http://c.example/</link>"
        "<language>en-gb</language><image><title>Logo</title></image>"
        "<item><title>Fog &lt;b&gt;again&lt;/b&gt; &amp;amp; again</title><link> /fog </link>"
        "<guid isPermaLink='false'>f1</guid><pubDate>Mon, 20 Mar 2023 08:00:00 GMT</pubDate>"
        "<dc:creator>Ann Marrow</dc:creator><media:title>A picture</media:title>"
        "<description>Short.</description>"
        "<content:encoded><![CDATA[<p>All &amp; more</p>]]></content:encoded></item>"
        "<item><title>Lamp</title><guid>http://c.example/lamp</guid>"
        "<pubDate>Tue, 21 Mar 2023 08:00:00 GMT</pubDate>"
        "<author>tom@c.example (Tom Reed)</author></item></channel></rss>",
        NULL);
    g_assert_cmpstr(feed->title, ==, "Coastal & Inland Courier");
    g_assert_cmpstr(feed->language, ==, "en-gb");
    g_assert_cmpuint(feed->entries->len, ==, 2);
    const BcFeedEntry *newest = entry_at(feed, 0), *other = entry_at(feed, 1);
    g_assert_cmpstr(newest->title, ==, "Lamp");
    g_assert_cmpstr(newest->link, ==, "http://c.example/lamp");
    g_assert_cmpstr(newest->author, ==, "Tom Reed");
    g_assert_null(newest->html);
    g_assert_cmpstr(other->title, ==, "Fog again & again");
    g_assert_cmpstr(other->link, ==, "http://c.example/fog");
    g_assert_cmpstr(other->id, ==, "f1");
    g_assert_cmpstr(other->author, ==, "Ann Marrow");
    g_assert_cmpstr(other->date, ==, "2023-03-20T08:00:00Z");
    g_assert_cmpstr(other->html, ==, "<p>All &amp; more</p>");
    g_assert_true(other->has_content);
}

static void test_atom(void) {
    g_autoptr(BcFeed) feed = parse(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de' xml:base='http://a.example/b/'>"
        "<title type='html'>Caf&amp;eacute;</title>"
        "<entry><title>Eins</title><id>tag:1</id><link rel='self' href='self'/>"
        "<link rel='enclosure' href='x.mp3'/><link href='eins.html'/>"
        "<published>2023-03-20T10:00:00Z</published><updated>2023-03-25T10:00:00Z</updated>"
        "<author><name>A. Nna</name><email>a@a.example</email></author>"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>Ein &lt; zwei</p></div>"
        "</content></entry>"
        "<entry><title type='text'>Zwei</title><link rel='alternate' href='/zwei'/>"
        "<summary type='text'>a &lt;b&gt; "
        "c</summary><updated>2023-03-21T10:00:00Z</updated></entry>"
        "</feed>",
        "http://other.example/feed");
    g_assert_cmpstr(feed->title, ==, "Café");
    g_assert_cmpstr(feed->language, ==, "de");
    const BcFeedEntry *newest = entry_at(feed, 0), *other = entry_at(feed, 1);
    g_assert_cmpstr(newest->title, ==, "Zwei");
    g_assert_cmpstr(newest->link, ==, "http://a.example/zwei");
    g_assert_cmpstr(newest->html, ==, "<p>a &lt;b&gt; c</p>");
    g_assert_cmpstr(other->link, ==, "http://a.example/b/eins.html");
    g_assert_cmpstr(other->date, ==, "2023-03-20T10:00:00Z");
    g_assert_cmpstr(other->author, ==, "A. Nna");
    g_assert_nonnull(strstr(other->html, "<p>Ein &lt; zwei</p>"));
}

static void test_old_formats(void) {
    g_autoptr(BcFeed) rdf = parse(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
        "<channel><title>Old</title></channel><item><title>One</title><link>http://o.example/1"
        "</link><dc:date>2003-03-20T10:00+01:00</dc:date></item></rdf:RDF>",
        NULL);
    g_assert_cmpstr(rdf->title, ==, "Old");
    g_assert_cmpstr(entry_at(rdf, 0)->link, ==, "http://o.example/1");
    g_assert_cmpstr(entry_at(rdf, 0)->date, ==, "2003-03-20T10:00+01:00");
    g_autoptr(BcFeed) rss =
        parse("<rss version='0.91'><channel><title>Older</title><item><title>"
              "One</title><link>http://o.example/1</link></item></channel></rss>",
              NULL);
    g_assert_cmpstr(entry_at(rss, 0)->title, ==, "One");
    g_autoptr(BcFeed) atom = parse("<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry>"
                                   "<title>One</title><link rel='alternate' type='text/html' "
                                   "href='http://o.example/1'/><issued>2003-12-13T08:29:29-04:00"
                                   "</issued></entry></feed>",
                                   NULL);
    g_assert_cmpstr(entry_at(atom, 0)->link, ==, "http://o.example/1");
    g_assert_cmpstr(entry_at(atom, 0)->date, ==, "2003-12-13T08:29:29-04:00");
}

static void test_order(void) {
    g_autoptr(BcFeed) feed =
        parse("<rss><channel><item><title>a</title></item><item><title>b</title><pubDate>1 Jan 2020"
              "</pubDate></item><item><title>c</title></item><item><title>d</title><pubDate>2 Jan "
              "2020 00:00 +0000</pubDate></item><item><title>e</title><pubDate>2 Jan 2020 00:00 GMT"
              "</pubDate></item></channel></rss>",
              NULL);
    g_autoptr(GString) order = g_string_new(NULL);
    for (guint i = 0; i < feed->entries->len; i++) g_string_append(order, entry_at(feed, i)->title);
    /* The undated one keeps to its neighbour, equal dates to the feed's order. */
    g_assert_cmpstr(order->str, ==, "adebc");
}

static void test_damaged(void) {
    g_autoptr(BcFeed) feed =
        parse("\n\n<?xml version='1.0'?><rss><channel><title>Caf&eacute; & Bar &nope; \x01</title>"
              "<item><title>One & two &amp; three</b></title><link>http://o.example/?a=1&b=2</link>"
              "</item><item><title>Cut o",
              NULL);
    g_assert_cmpstr(feed->title, ==, "Café & Bar &nope;");
    g_assert_cmpstr(entry_at(feed, 0)->title, ==, "One & two & three");
    g_assert_cmpstr(entry_at(feed, 0)->link, ==, "http://o.example/?a=1&b=2");
}

static void test_safe(void) {
    /* Neither files nor other entities get in, and nothing grows. */
    g_autoptr(BcFeed) feed =
        parse("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>"
              "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
              "<rss><channel><item><title>x &f; &b; y</title><link>file:///etc/passwd</link>"
              "<description>d</description></item></channel></rss>",
              NULL);
    g_assert_cmpstr(entry_at(feed, 0)->title, ==, "x &f; &b; y");
    g_assert_null(entry_at(feed, 0)->link);
}

static void test_nothing(void) {
    static const char *const feeds[] = {"<rss><channel><title>x</title></channel></rss>", "", "x",
                                        "<rss>", "<feed xmlns='http://www.w3.org/2005/Atom'/>"};
    for (gsize i = 0; i < G_N_ELEMENTS(feeds); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(bc_feed_parse(feeds[i], strlen(feeds[i]), NULL, NULL, "feed", &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
        g_assert_true(g_str_has_prefix(error->message, "feed: "));
    }
}

static void test_bombs(void) {
    /* Ten levels of ten, as entities of the text and of the document type; and a file's text. */
    g_autoptr(GString) xml = g_string_new("<?xml version='1.0'?><!DOCTYPE rss [\n"
                                          "<!ENTITY % file SYSTEM 'file:///etc/passwd'> %file;\n"
                                          "<!ENTITY l0 'lol'><!ENTITY % p0 'x'>\n");
    for (int level = 1; level <= 10; level++) {
        g_string_append_printf(xml, "<!ENTITY l%d '", level);
        for (int i = 0; i < 10; i++) g_string_append_printf(xml, "&l%d;", level - 1);
        g_string_append_printf(xml, "'>\n<!ENTITY %% p%d '", level);
        for (int i = 0; i < 10; i++) g_string_append_printf(xml, "%%p%d;", level - 1);
        g_string_append(xml, "'>\n");
    }
    g_string_append(xml, "%p10; ]><rss><channel><item><title>A &l10; z</title>"
                         "<link>http://o.example/1</link></item></channel></rss>");
    gint64 start = g_get_monotonic_time();
    g_autoptr(GError) error = NULL;
    g_autoptr(BcFeed) feed = bc_feed_parse(xml->str, xml->len, NULL, NULL, "feed", &error);
    g_assert_cmpint(g_get_monotonic_time() - start, <, 5 * G_USEC_PER_SEC);
    /* A parser that would rather not read on is right, too. */
    if (feed == NULL)
        g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    else
        g_assert_cmpstr(entry_at(feed, 0)->title, ==, "A &l10; z");
}

static void test_large(void) {
    /* A feed with far more entries than anyone reads, in time that grows with its size. */
    g_autoptr(GString) xml = g_string_new("<rss><channel><title>T</title>");
    for (int i = 0; i < 50000; i++)
        g_string_append_printf(xml,
                               "<item><title>Story %d</title><link>http://o.example/%d</link>"
                               "<description><![CDATA[<p>a & b]]></description></item>",
                               i, i);
    g_string_append(xml, "</channel></rss>");
    gint64 start = g_get_monotonic_time();
    g_autoptr(BcFeed) feed = parse(xml->str, NULL);
    g_test_message("50000 entries: %d ms", (int)((g_get_monotonic_time() - start) / 1000));
    g_assert_cmpint(g_get_monotonic_time() - start, <, 20 * G_USEC_PER_SEC);
    g_assert_cmpuint(feed->entries->len, ==, 50000);
    g_assert_cmpstr(entry_at(feed, 49999)->html, ==, "<p>a & b");
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/feed/rss", test_rss);
    g_test_add_func("/feed/atom", test_atom);
    g_test_add_func("/feed/old formats", test_old_formats);
    g_test_add_func("/feed/order", test_order);
    g_test_add_func("/feed/damaged", test_damaged);
    g_test_add_func("/feed/safe", test_safe);
    g_test_add_func("/feed/nothing", test_nothing);
    g_test_add_func("/feed/bombs", test_bombs);
    g_test_add_func("/feed/large", test_large);
    return g_test_run();
}
