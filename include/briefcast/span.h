/* briefcast/span.h: a stretch of text. */
#ifndef BRIEFCAST_SPAN_H
#define BRIEFCAST_SPAN_H

#include <glib.h>

G_BEGIN_DECLS

/* Half-open [start, end).  Everywhere in the library these are byte offsets into the article's
 * UTF-8 text, always on character boundaries; only a BcScript and JSON count Unicode code points,
 * and say so. start == end is the empty span, which means "none". */
typedef struct {
    gsize start;
    gsize end;
} BcSpan;

#define BC_SPAN_NONE ((BcSpan){0, 0})

static inline gsize bc_span_length(BcSpan span) { return span.end - span.start; }
static inline gboolean bc_span_empty(BcSpan span) { return span.start == span.end; }
static inline gboolean bc_span_overlaps(BcSpan a, BcSpan b) {
    return a.start < b.end && b.start < a.end;
}
static inline gboolean bc_span_contains(BcSpan outer, BcSpan inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}

G_END_DECLS
#endif
