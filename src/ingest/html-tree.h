/* ingest/html-tree.h: walking a page's tree without recursion, and what its tags mean. */
#ifndef BC_INGEST_HTML_TREE_H
#define BC_INGEST_HTML_TREE_H

#include "ingest/lib-xml.h"

#include <glib.h>

typedef enum {
    BC_TAG_INLINE,    /* runs along with the text around it: a, b, span, anything unknown */
    BC_TAG_BLOCK,     /* parts paragraphs: div, section, ul */
    BC_TAG_PARAGRAPH, /* parts them and is one: p, li, blockquote, pre, td */
    BC_TAG_HEADING,   /* h1 to h6 */
    BC_TAG_BREAK,     /* br */
    BC_TAG_NOTHING    /* has no text for a reader: script, style, form controls, pictures */
} BcTagKind;

/* What a node is; text is inline, comments are nothing. */
BcTagKind bc_tree_kind(const xmlNode *node);

gboolean bc_tree_is(const xmlNode *node, const char *name);

/* The value of an attribute (borrowed from the tree), or NULL. */
const char *bc_tree_attribute(const xmlNode *node, const char *name);

/* The next node in document order inside `root`, and the same past the node's children; NULL at the
 * end. */
xmlNode *bc_tree_next(xmlNode *node, const xmlNode *root);
xmlNode *bc_tree_skip(xmlNode *node, const xmlNode *root);

/* All text below `root`, white space folded; free with g_free. */
char *bc_tree_text(xmlNode *root);

/* The same where it is short, else NULL: at most `limit` bytes, from few nodes.  For asking many
 * elements in each other. */
char *bc_tree_short_text(xmlNode *root, gsize limit);

/* The text of a short piece that may be HTML or plain, folded; free with g_free. */
char *bc_tree_plain(const char *html, gsize length);

/* Parses HTML that is UTF-8 (bc_charset_markup); never uses the network.  NULL when there is
 * nothing in it, or no libxml2 (bc_library_need); free with xmlFreeDoc. */
xmlDoc *bc_tree_parse(const char *html, gsize length);

#endif
