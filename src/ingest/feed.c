#include "ingest/feed.h"

#include "base/text.h"
#include "ingest/charset.h"
#include "ingest/dates.h"
#include "ingest/feed-xml.h"
#include "ingest/html-tree.h"

#include <string.h>

static void entry_free(gpointer data) {
    BcFeedEntry *entry = data;
    g_free(entry->id);
    g_free(entry->title);
    g_free(entry->link);
    g_free(entry->author);
    g_free(entry->date);
    g_free(entry->html);
    g_free(entry);
}

void bc_feed_free(BcFeed *feed) {
    if (feed == NULL) return;
    g_free(feed->title);
    g_free(feed->language);
    g_ptr_array_unref(feed->entries);
    g_free(feed);
}

/* What an element of an entry is for; of several elements for one purpose the one with the lower
 * rank wins, then the first. */
typedef enum { TITLE, LINK, GUID, ID, AUTHOR, DATE, CONTENT, NOT_USED } Purpose;

static const struct {
    const char *name;
    Purpose purpose;
    guint rank;
} elements[] = {
    {"title", TITLE, 1},
    {"dc:title", TITLE, 2},
    {"link", LINK, 1},
    {"guid", GUID, 1},
    {"id", ID, 1},
    {"author", AUTHOR, 1},
    {"dc:creator", AUTHOR, 2},
    {"pubDate", DATE, 1},
    {"published", DATE, 1},
    {"issued", DATE, 2},
    {"dc:date", DATE, 3},
    {"dcterms:issued", DATE, 3},
    {"created", DATE, 4},
    {"date", DATE, 4},
    {"updated", DATE, 5},
    {"modified", DATE, 6},
    {"content:encoded", CONTENT, 1},
    {"content", CONTENT, 2},
    {"description", CONTENT, 3},
    {"summary", CONTENT, 4},
    {"itunes:summary", CONTENT, 5},
};

typedef struct {
    BcFeedEntry *entry;
    guint ranks[NOT_USED];
    char *guid_link;
    const char *base;
} Reader;

static void take(char **to, char *value) {
    g_free(*to);
    *to = value;
}

static char *plain_of(xmlNode *node) {
    g_autofree char *text = bc_feed_xml_text(node);
    return bc_tree_plain(text, strlen(text));
}

/* An absolute address of the web, or NULL. */
static char *resolve(const char *link, const char *base) {
    g_autofree char *folded = bc_text_fold(link, (BcSpan){0, strlen(link)});
    if (*folded == '\0') return NULL;
    char *whole = base != NULL
                      ? g_uri_resolve_relative(base, folded, G_URI_FLAGS_PARSE_RELAXED, NULL)
                      : g_strdup(folded);
    if (whole != NULL && (g_ascii_strncasecmp(whole, "http://", 7) == 0 ||
                          g_ascii_strncasecmp(whole, "https://", 8) == 0))
        return whole;
    g_free(whole);
    return NULL;
}

/* RSS has the address as text, Atom as an attribute, with what it is for. */
static char *link_of(xmlNode *node, const char *base) {
    const char *href = bc_tree_attribute(node, "href"), *rel = bc_tree_attribute(node, "rel");
    if (href != NULL && rel != NULL && strcmp(rel, "alternate") != 0) return NULL;
    g_autofree char *inner_base = bc_feed_xml_base(node, base);
    if (href != NULL) return resolve(href, inner_base);
    g_autofree char *text = bc_feed_xml_text(node);
    return resolve(text, inner_base);
}

static char *author_of(xmlNode *node) {
    for (xmlNode *child = node->children; child != NULL; child = child->next)
        if (bc_tree_is(child, "name")) return plain_of(child);
    char *text = plain_of(node);
    /* RSS wants "jane@example.org (Jane Doe)". */
    char *open = strchr(text, '('), *close = strrchr(text, ')');
    if (strchr(text, '@') != NULL && open != NULL && close > open) {
        char *name = g_strndup(open + 1, (gsize)(close - open - 1));
        take(&text, name);
    }
    return text;
}

static void read_guid(Reader *reader, xmlNode *node) {
    const char *permanent = bc_tree_attribute(node, "isPermaLink");
    g_autofree char *text = bc_feed_xml_text(node);
    take(&reader->entry->id, bc_text_fold(text, (BcSpan){0, strlen(text)}));
    if (permanent == NULL || strcmp(permanent, "false") != 0)
        take(&reader->guid_link, resolve(text, NULL));
}

static void read_element(Reader *reader, xmlNode *node, Purpose purpose) {
    BcFeedEntry *entry = reader->entry;
    g_autofree char *text = NULL;
    switch (purpose) {
    case TITLE: take(&entry->title, plain_of(node)); break;
    case LINK: take(&entry->link, link_of(node, reader->base)); break;
    case GUID: read_guid(reader, node); break;
    case ID: take(&entry->id, plain_of(node)); break;
    case AUTHOR: take(&entry->author, author_of(node)); break;
    case DATE:
        text = bc_feed_xml_text(node);
        take(&entry->date, bc_date_find(text, (BcSpan){0, strlen(text)}, TRUE, NULL));
        break;
    case CONTENT: take(&entry->html, bc_feed_xml_html(node)); break;
    case NOT_USED: break;
    }
}

static gboolean is_filled(const BcFeedEntry *entry, Purpose purpose) {
    const char *values[NOT_USED] = {
        [TITLE] = entry->title,   [LINK] = entry->link, [GUID] = entry->id,     [ID] = entry->id,
        [AUTHOR] = entry->author, [DATE] = entry->date, [CONTENT] = entry->html};
    return values[purpose] != NULL && *values[purpose] != '\0';
}

static BcFeedEntry *read_entry(xmlNode *item, const char *base) {
    Reader reader = {.entry = g_new0(BcFeedEntry, 1), .base = base};
    for (xmlNode *node = item->children; node != NULL; node = node->next) {
        g_autofree char *name = bc_feed_xml_name(node);
        for (gsize i = 0; name != NULL && i < G_N_ELEMENTS(elements); i++) {
            Purpose purpose = elements[i].purpose;
            if (strcmp(name, elements[i].name) != 0) continue;
            if (is_filled(reader.entry, purpose) && reader.ranks[purpose] <= elements[i].rank)
                continue;
            read_element(&reader, node, purpose);
            reader.ranks[purpose] = elements[i].rank;
        }
    }
    BcFeedEntry *entry = reader.entry;
    entry->has_content = entry->html != NULL && reader.ranks[CONTENT] <= 2;
    if (entry->link == NULL) entry->link = g_steal_pointer(&reader.guid_link);
    g_free(reader.guid_link);
    return entry;
}

static gboolean is_empty(const BcFeedEntry *entry) {
    return entry->title == NULL && entry->link == NULL && entry->html == NULL;
}

/* What stands before the first entry, or beside the entries, in the channel or feed element. */
static void read_channel(BcFeed *feed, xmlNode *root, char **base) {
    for (xmlNode *node = root, *next; node != NULL; node = next) {
        gboolean item = bc_tree_is(node, "item") || bc_tree_is(node, "entry") ||
                        bc_tree_is(node, "image") || bc_tree_is(node, "textinput");
        next = item ? bc_tree_skip(node, root) : bc_tree_next(node, root);
        g_autofree char *name = item ? NULL : bc_feed_xml_name(node);
        if (name == NULL) continue;
        if (feed->title == NULL && strcmp(name, "title") == 0)
            feed->title = plain_of(node);
        else if (feed->language == NULL &&
                 (strcmp(name, "language") == 0 || strcmp(name, "dc:language") == 0))
            feed->language = plain_of(node);
        else if (*base == NULL && strcmp(name, "link") == 0)
            *base = link_of(node, NULL);
    }
    if (feed->language == NULL) feed->language = g_strdup(bc_tree_attribute(root, "lang"));
}

typedef struct {
    gint64 seconds;
    guint place;
    BcFeedEntry *entry;
} Dated;

static int compare_dated(gconstpointer a, gconstpointer b) {
    const Dated *x = a, *y = b;
    if (x->seconds != y->seconds) return x->seconds > y->seconds ? -1 : 1;
    return x->place < y->place ? -1 : 1;
}

/* An entry without a date stays with the one before it. */
static void sort_entries(BcFeed *feed) {
    g_autoptr(GArray) dated = g_array_new(FALSE, FALSE, sizeof(Dated));
    gint64 last = G_MAXINT64;
    for (guint i = 0; i < feed->entries->len; i++) {
        BcFeedEntry *entry = g_ptr_array_index(feed->entries, i);
        gint64 seconds = bc_date_seconds(entry->date);
        if (seconds != G_MININT64) last = seconds;
        Dated one = {last, i, entry};
        g_array_append_val(dated, one);
    }
    g_array_sort(dated, compare_dated);
    for (guint i = 0; i < dated->len; i++)
        feed->entries->pdata[i] = g_array_index(dated, Dated, i).entry;
}

static BcFeed *read_feed(xmlNode *root, const char *url) {
    BcFeed *feed = g_new0(BcFeed, 1);
    feed->entries = g_ptr_array_new_with_free_func(entry_free);
    g_autofree char *base = g_strdup(url);
    read_channel(feed, root, &base);
    for (xmlNode *node = root, *next; node != NULL; node = next) {
        gboolean item = bc_tree_is(node, "item") || bc_tree_is(node, "entry");
        next = item ? bc_tree_skip(node, root) : bc_tree_next(node, root);
        if (!item) continue;
        BcFeedEntry *entry = read_entry(node, base);
        if (is_empty(entry))
            entry_free(entry);
        else
            g_ptr_array_add(feed->entries, entry);
    }
    sort_entries(feed);
    return feed;
}

BcFeed *bc_feed_parse(const char *bytes, gsize length, const char *charset, const char *url,
                      const char *origin, GError **error) {
    if (!bc_library_need(&bc_xml_library, error)) return NULL;
    gsize text_length;
    g_autofree char *text = bc_charset_markup(bytes, length, charset, &text_length);
    xmlDoc *doc = bc_feed_xml_parse(text, text_length);
    xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
    BcFeed *feed = root != NULL ? read_feed(root, url) : NULL;
    if (doc != NULL) xmlFreeDoc(doc);
    if (feed != NULL && feed->entries->len > 0) return feed;
    g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: %s", origin,
                feed == NULL ? "a feed that cannot be read" : "a feed without entries");
    bc_feed_free(feed);
    return NULL;
}
