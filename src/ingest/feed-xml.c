#include "ingest/feed-xml.h"

#include "ingest/feed-mend.h"
#include "ingest/html-tree.h"

#include <string.h>

enum { MAX_BASES = 32 };

xmlDoc *bc_feed_xml_parse(const char *text, gsize length) {
    /* Nothing may stand before the XML declaration, and often something does. */
    const char *start = memchr(text, '<', length);
    g_autofree char *missing = bc_library_load(&bc_xml_library);
    if (start == NULL || missing != NULL) return NULL;
    g_autoptr(GString) mended = bc_feed_mend(start, length - (gsize)(start - text));
    if (mended->len > G_MAXINT) return NULL;
    return xmlReadMemory(mended->str, (int)mended->len, NULL, "UTF-8",
                         XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR |
                             XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_COMPACT);
}

char *bc_feed_xml_name(const xmlNode *node) {
    static const struct {
        const char *part, *prefix;
    } spaces[] = {{"purl.org/dc/elements", "dc:"}, {"purl.org/dc/terms", "dcterms:"},
                  {"modules/content", "content:"}, {"itunes", "itunes:"},
                  {"search.yahoo.com", "media:"},  {"video.search", "media:"}};
    if (node->type != XML_ELEMENT_NODE) return NULL;
    const char *name = (const char *)node->name;
    if (node->ns == NULL || node->ns->href == NULL) return g_strdup(name);
    for (gsize i = 0; i < G_N_ELEMENTS(spaces); i++)
        if (strstr((const char *)node->ns->href, spaces[i].part) != NULL)
            return g_strconcat(spaces[i].prefix, name, NULL);
    /* Atom's own elements inside RSS are as good as RSS's; of others with a prefix nothing is
     * known. */
    gboolean known = node->ns->prefix == NULL ||
                     strstr((const char *)node->ns->href, "Atom") != NULL ||
                     strstr((const char *)node->ns->href, "purl.org/atom") != NULL ||
                     strstr((const char *)node->ns->href, "purl.org/rss") != NULL;
    return known ? g_strdup(name) : g_strconcat((const char *)node->ns->prefix, ":", name, NULL);
}

char *bc_feed_xml_text(xmlNode *node) {
    GString *text = g_string_new(NULL);
    for (xmlNode *at = node; at != NULL; at = bc_tree_next(at, node))
        if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE)
            g_string_append(text, (const char *)at->content);
    return g_string_free(text, FALSE);
}

static gboolean has_elements(const xmlNode *node) {
    for (const xmlNode *child = node->children; child != NULL; child = child->next)
        if (child->type == XML_ELEMENT_NODE) return TRUE;
    return FALSE;
}

static char *serialise(xmlNode *node) {
    xmlBuffer *buffer = xmlBufferCreate();
    for (xmlNode *child = node->children; child != NULL; child = child->next)
        xmlNodeDump(buffer, node->doc, child, 0, 0);
    char *text = g_strdup((const char *)xmlBufferContent(buffer));
    xmlBufferFree(buffer);
    return text;
}

char *bc_feed_xml_html(xmlNode *node) {
    const char *type = bc_tree_attribute(node, "type");
    if (has_elements(node)) return serialise(node);
    char *text = bc_feed_xml_text(node);
    gboolean plain = type != NULL && (strcmp(type, "text") == 0 || strcmp(type, "text/plain") == 0);
    if (!plain) return text;
    g_autofree char *escaped = g_markup_escape_text(text, -1);
    g_free(text);
    g_auto(GStrv) paragraphs = g_strsplit(escaped, "\n\n", -1);
    g_autofree char *joined = g_strjoinv("</p><p>", paragraphs);
    return g_strconcat("<p>", joined, "</p>", NULL);
}

char *bc_feed_xml_base(const xmlNode *node, const char *base) {
    const char *bases[MAX_BASES];
    guint n = 0;
    for (; node != NULL && node->type == XML_ELEMENT_NODE && n < MAX_BASES; node = node->parent)
        for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next)
            if (strcmp((const char *)attr->name, "base") == 0 && attr->ns != NULL &&
                attr->children != NULL)
                if (n < MAX_BASES) bases[n++] = (const char *)attr->children->content;
    char *result = g_strdup(base);
    while (n-- > 0) {
        char *next = result != NULL
                         ? g_uri_resolve_relative(result, bases[n], G_URI_FLAGS_PARSE_RELAXED, NULL)
                         : g_strdup(bases[n]);
        if (next == NULL) continue;
        g_free(result);
        result = next;
    }
    return result;
}
