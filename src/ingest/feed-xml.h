/* ingest/feed-xml.h: the XML of feeds, which is often none. */
#ifndef BC_INGEST_FEED_XML_H
#define BC_INGEST_FEED_XML_H

#include "ingest/lib-xml.h"

#include <glib.h>

/* Parses UTF-8.  No entity is ever expanded (HTML's names become their characters, others stay as
 * text), nothing is fetched, and damage is worked around.  NULL when nothing is left; free with
 * xmlFreeDoc. */
xmlDoc *bc_feed_xml_parse(const char *text, gsize length);

/* An element's name, with the usual prefix of its namespace (dc:, content:, itunes:, media:,
 * dcterms:) or none for those of feeds themselves; NULL for what is no element (free with g_free).
 */
char *bc_feed_xml_name(const xmlNode *node);

/* All text in it; free with g_free. */
char *bc_feed_xml_text(xmlNode *node);

/* Its content as a fragment of HTML, whether it was escaped, plain, or XHTML; free with g_free. */
char *bc_feed_xml_html(xmlNode *node);

/* The base of relative addresses in `node`: xml:base of what is around it, on `base` (or NULL);
 * free with g_free. */
char *bc_feed_xml_base(const xmlNode *node, const char *base);

#endif
