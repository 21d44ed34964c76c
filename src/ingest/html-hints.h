/* ingest/html-hints.h: what the names of a page's elements say, from voices/common/page-hints.tsv.
 */
#ifndef BC_INGEST_HTML_HINTS_H
#define BC_INGEST_HTML_HINTS_H

#include "ingest/html-tree.h"

typedef enum {
    BC_HINT_DROP = 1 << 0,       /* not the story */
    BC_HINT_DROP_SHORT = 1 << 1, /* not the story when it is short */
    BC_HINT_GOOD = 1 << 2,
    BC_HINT_BAD = 1 << 3,
    BC_HINT_HIDDEN = 1 << 4 /* a reader does not see it */
} BcHints;

/* All hints of an element's class, id, role and other attributes. */
BcHints bc_hints_of(const xmlNode *element);

#endif
