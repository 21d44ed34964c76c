/* The figures of a page's elements, and what is dropped by names and tags. */
#include "ingest/html-body.h"
#include "ingest/html-hints.h"

#include <string.h>

/* Bytes: a paragraph of prose has at least so many; what is dropped only when short has fewer than
 * the other. */
enum { PROSE = 80, SHORT = 300 };

BcNodeFigures *bc_page_figures(const xmlNode *node) {
    return node->type == XML_ELEMENT_NODE ? node->_private : NULL;
}

static void count_text(const xmlNode *node, guint *bytes, guint *commas) {
    *bytes = *commas = 0;
    for (const char *p = (const char *)node->content; p != NULL && *p != '\0'; p++) {
        if (!g_ascii_isspace(*p)) ++*bytes;
        /* The commas of other scripts: 、， and the Arabic one. */
        if (*p == ',' || ((guchar)*p == 0x81 && (guchar)p[-1] == 0x80 && (guchar)p[-2] == 0xE3) ||
            ((guchar)*p == 0x8C && (guchar)p[-1] == 0xBC) ||
            ((guchar)*p == 0x8C && (guchar)p[-1] == 0xD8))
            ++*commas;
    }
}

static gboolean is_core(const xmlNode *node) {
    const char *property = bc_tree_attribute(node, "itemprop");
    return bc_tree_is(node, "main") || bc_tree_is(node, "h1") ||
           (property != NULL && strcmp(property, "articleBody") == 0);
}

/* Adds the figures of a text or element to those of its parent. */
static void add_up(const xmlNode *node, const BcNodeFigures *f, BcNodeFigures *parent) {
    gboolean link = bc_tree_is(node, "a");
    gboolean is_inline = bc_tree_kind(node) == BC_TAG_INLINE;
    parent->text += f->text;
    parent->link += link ? f->text : f->link;
    parent->core = parent->core || f->core;
    if (is_inline) {
        parent->own += f->own;
        parent->own_link += link ? f->own : f->own_link;
        parent->commas += f->commas;
    }
    gboolean prose = !is_inline && f->own >= PROSE && f->own_link * 2 < f->own &&
                     bc_tree_kind(node) != BC_TAG_HEADING;
    parent->paragraphs += f->paragraphs + (prose ? f->own : 0);
}

/* From the last node to the first, so that children come before their parents. */
static void measure(BcPage *page) {
    for (guint i = 0; i < page->nodes->len; i++) {
        BcNodeFigures *f = bc_page_figures(g_ptr_array_index(page->nodes, i));
        if (f == NULL) continue;
        f->text = f->link = f->own = f->own_link = f->commas = f->paragraphs = 0;
        f->core = is_core(g_ptr_array_index(page->nodes, i));
    }
    for (guint i = page->nodes->len; i-- > 1;) {
        xmlNode *node = g_ptr_array_index(page->nodes, i);
        BcNodeFigures *f = bc_page_figures(node), *parent = bc_page_figures(node->parent);
        if (f != NULL && !f->dropped) {
            add_up(node, f, parent);
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            BcNodeFigures text = {0};
            count_text(node, &text.text, &text.commas);
            text.own = text.text;
            add_up(node, &text, parent);
        }
    }
}

void bc_page_init(BcPage *page, xmlNode *root) {
    page->root = root;
    page->nodes = g_ptr_array_new();
    guint elements = 0, n = 0;
    for (xmlNode *node = root; node != NULL; node = bc_tree_next(node, root)) {
        g_ptr_array_add(page->nodes, node);
        elements += node->type == XML_ELEMENT_NODE;
    }
    page->figures = g_new0(BcNodeFigures, elements);
    for (guint i = 0; i < page->nodes->len; i++) {
        xmlNode *node = g_ptr_array_index(page->nodes, i);
        if (node->type != XML_ELEMENT_NODE) continue;
        node->_private = &page->figures[n++];
        bc_page_figures(node)->hints = bc_hints_of(node);
        bc_page_figures(node)->dropped =
            bc_tree_kind(node) == BC_TAG_NOTHING || bc_tree_is(node, "noscript");
    }
    measure(page);
}

void bc_page_clear(BcPage *page) {
    g_clear_pointer(&page->nodes, g_ptr_array_unref);
    g_clear_pointer(&page->figures, g_free);
}

static gboolean is_frame_tag(const xmlNode *node) {
    return bc_tree_is(node, "nav") || bc_tree_is(node, "aside") || bc_tree_is(node, "footer") ||
           bc_tree_is(node, "figcaption") || bc_tree_is(node, "figure");
}

static gboolean is_unwanted(const BcPage *page, const xmlNode *node, gboolean strict) {
    const BcNodeFigures *f = bc_page_figures(node), *all = bc_page_figures(page->root);
    /* Names lie: what has most of the paragraphs in it is not dropped for its name. */
    if (node == page->root || bc_tree_is(node, "body")) return FALSE;
    if (f->paragraphs * 5 > all->paragraphs * 2 && f->text * 5 > all->text) return FALSE;
    if (f->hints & BC_HINT_HIDDEN || is_frame_tag(node)) return TRUE;
    if (!strict || f->core || bc_tree_kind(node) == BC_TAG_HEADING) return FALSE;
    if (f->hints & BC_HINT_DROP) return TRUE;
    return f->hints & BC_HINT_DROP_SHORT && f->text < SHORT && !bc_tree_is(node, "p");
}

void bc_page_prune(BcPage *page, gboolean strict) {
    for (xmlNode *node = page->root, *next; node != NULL; node = next) {
        BcNodeFigures *f = bc_page_figures(node);
        if (f != NULL && !f->dropped) f->dropped = is_unwanted(page, node, strict);
        next = f != NULL && f->dropped ? bc_tree_skip(node, page->root)
                                       : bc_tree_next(node, page->root);
    }
    measure(page);
}
