#include "ingest/html-tree.h"

#include "base/text.h"

#include <string.h>

/* Comparisons, which take about a second; nodes of a piece of text that is called short. */
enum { CHEAP = 200 * 1000 * 1000, MAX_SHORT_NODES = 200 };

static const char *const tags[][64] = {
    [BC_TAG_BLOCK] = {"html",   "body",      "div",      "section", "article",  "main",
                      "header", "footer",    "nav",      "aside",   "ul",       "ol",
                      "dl",     "table",     "tbody",    "thead",   "tfoot",    "tr",
                      "form",   "fieldset",  "figure",   "details", "center",   "address",
                      "hgroup", "hr",        "dir",      "menu",    "noscript", "search",
                      "dialog", "amp-story", "frameset", NULL},
    [BC_TAG_PARAGRAPH] = {"p", "li", "blockquote", "pre", "td", "th", "dd", "dt", "figcaption",
                          "summary", "caption", "legend", NULL},
    [BC_TAG_HEADING] = {"h1", "h2", "h3", "h4", "h5", "h6", NULL},
    [BC_TAG_BREAK] = {"br", NULL},
    [BC_TAG_NOTHING] = {"script",  "style",    "template", "iframe",   "object", "embed",
                        "svg",     "math",     "canvas",   "audio",    "video",  "select",
                        "option",  "textarea", "button",   "input",    "head",   "title",
                        "link",    "meta",     "img",      "picture",  "map",    "area",
                        "noembed", "noframes", "datalist", "progress", "meter",  "applet",
                        "source",  "track",    "param",    NULL},
};

static GHashTable *table;

static void load(void) {
    table = g_hash_table_new(g_str_hash, g_str_equal);
    for (gsize kind = 0; kind < G_N_ELEMENTS(tags); kind++)
        for (gsize i = 0; tags[kind][i] != NULL; i++)
            g_hash_table_insert(table, (gpointer)tags[kind][i], GSIZE_TO_POINTER(kind));
}

BcTagKind bc_tree_kind(const xmlNode *node) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) return BC_TAG_INLINE;
    if (node->type != XML_ELEMENT_NODE) return BC_TAG_NOTHING;
    return (BcTagKind)GPOINTER_TO_SIZE(g_hash_table_lookup(table, node->name));
}

gboolean bc_tree_is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcmp((const char *)node->name, name) == 0;
}

const char *bc_tree_attribute(const xmlNode *node, const char *name) {
    if (node->type != XML_ELEMENT_NODE) return NULL;
    for (const xmlAttr *attr = node->properties; attr != NULL; attr = attr->next)
        if (strcmp((const char *)attr->name, name) == 0)
            return attr->children != NULL ? (const char *)attr->children->content : "";
    return NULL;
}

xmlNode *bc_tree_skip(xmlNode *node, const xmlNode *root) {
    while (node != root && node->next == NULL) node = node->parent;
    return node == root ? NULL : node->next;
}

xmlNode *bc_tree_next(xmlNode *node, const xmlNode *root) {
    return node->type == XML_ELEMENT_NODE && node->children != NULL ? node->children
                                                                    : bc_tree_skip(node, root);
}

static char *text_of(xmlNode *root, gsize limit, guint max_nodes) {
    g_autoptr(GString) text = g_string_new(NULL);
    guint seen = 0;
    for (xmlNode *node = root, *next; node != NULL; node = next) {
        if (text->len > limit || seen++ >= max_nodes) return NULL;
        BcTagKind kind = bc_tree_kind(node);
        next = kind == BC_TAG_NOTHING && node != root ? bc_tree_skip(node, root)
                                                      : bc_tree_next(node, root);
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            g_string_append(text, (const char *)node->content);
        else if (kind != BC_TAG_INLINE)
            g_string_append_c(text, ' ');
    }
    return bc_text_fold(text->str, (BcSpan){0, text->len});
}

char *bc_tree_text(xmlNode *root) { return text_of(root, G_MAXSIZE, G_MAXUINT); }

char *bc_tree_short_text(xmlNode *root, gsize limit) {
    /* Unfolded, it may have a good deal of white space. */
    char *text = text_of(root, limit * 4, MAX_SHORT_NODES);
    if (text != NULL && strlen(text) > limit) g_clear_pointer(&text, g_free);
    return text;
}

/* libxml2 looks for what an end tag ends among all open elements: whether that is cheap for this
 * page however its elements are nested.  Counts elements that need no end as open, too. */
static gboolean may_be_deep(const char *html, gsize length) {
    gsize open = 0, deepest = 0, ends = 0;
    for (const char *p = html, *end = html + length;
         (p = memchr(p, '<', (gsize)(end - p))) != NULL && ++p < end;) {
        if (*p == '/') {
            ends++;
            if (open > 0) open--;
        } else if (g_ascii_isalpha(*p)) {
            open++;
            deepest = MAX(deepest, open);
        }
    }
    return deepest * ends < CHEAP;
}

xmlDoc *bc_tree_parse(const char *html, gsize length) {
    g_autofree char *missing = bc_library_load(&bc_xml_library);
    if (missing != NULL || length == 0 || length > G_MAXINT) return NULL;
    htmlParserCtxt *context = htmlCreateMemoryParserCtxt(html, (int)length);
    if (context == NULL) return NULL;
    htmlCtxtUseOptions(context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                    HTML_PARSE_NONET | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC);
    /* The HTML parser has no option for it, but stops at 256 elements in each other without it. */
    if (may_be_deep(html, length)) context->options |= XML_PARSE_HUGE;
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(context);
    xmlDoc *doc = context->myDoc;
    htmlFreeParserCtxt(context);
    return doc;
}

char *bc_tree_plain(const char *html, gsize length) {
    if (memchr(html, '&', length) == NULL && memchr(html, '<', length) == NULL)
        return bc_text_fold(html, (BcSpan){0, length});
    g_autofree char *inner = g_strndup(html, length);
    g_autofree char *page = g_strconcat("<div>", inner, "</div>", NULL);
    xmlDoc *doc = bc_tree_parse(page, strlen(page));
    xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
    char *text = root != NULL ? bc_tree_text(root) : g_strdup("");
    if (doc != NULL) xmlFreeDoc(doc);
    return text;
}
