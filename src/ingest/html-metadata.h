/* ingest/html-metadata.h: what a page says of its story, for machines and readers. */
#ifndef BC_INGEST_HTML_METADATA_H
#define BC_INGEST_HTML_METADATA_H

#include "ingest/html-tree.h"

typedef enum {
    BC_META_TITLE,
    BC_META_BYLINE,
    BC_META_SITE,
    BC_META_DATE,
    BC_META_LANGUAGE,
    BC_META_DESCRIPTION,
    BC_META_BODY, /* the story's text, where the page gives it for machines */
    BC_META_N
} BcMetaField;

/* The best value for each field, and how good its source is (less is better). */
typedef struct {
    char *values[BC_META_N];
    guint ranks[BC_META_N];
} BcMetadata;

/* Reads JSON-LD, meta elements (Open Graph, Dublin Core and others), <title>, <h1>, <time>, and
 * elements named as bylines and dates.  `url` is the page's address or NULL.  Texts are plain and
 * folded, the title is without the site's name, the date as bc_date_find(). */
void bc_metadata_read(BcMetadata *metadata, xmlNode *root, const char *url);
void bc_metadata_clear(BcMetadata *metadata);

/* Takes `value` (borrowed) for `field` when its source is better than what is there. */
void bc_metadata_offer(BcMetadata *metadata, BcMetaField field, guint rank, const char *value);

/* Takes what the JSON-LD `text` says of an article. */
void bc_metadata_read_json(BcMetadata *metadata, const char *text);

/* The BCP 47 code in what a page or feed says of its language ("en_US" is en-US), free with g_free;
 * NULL where that is none. */
char *bc_metadata_language(const char *value);

#endif
