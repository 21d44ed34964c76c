/* ingest/feed-mend.h: feeds that are not well-formed, made so. */
#ifndef BC_INGEST_FEED_MEND_H
#define BC_INGEST_FEED_MEND_H

#include <glib.h>

/* The XML with every reference as a number (names of HTML and XML; other ones and loose ampersands
 * become text), without control characters, and with end tags only for what is open: libxml2, asked
 * to recover, drops all references by name after the first fault, and takes any end tag for that of
 * the innermost element. */
GString *bc_feed_mend(const char *text, gsize length);

#endif
