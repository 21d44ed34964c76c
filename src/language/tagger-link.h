/* language/tagger-link.h: which source and which contents belong to a cue.
 *
 * Between the parts that the tagger has marked: each content goes to the cue that it fits best,
 * each cue takes the source that fits it best, both by a linear model over what lies between them.
 */
#ifndef BC_LANGUAGE_TAGGER_LINK_H
#define BC_LANGUAGE_TAGGER_LINK_H

#include "language/tagger.h"

/* A part that has been marked. */
typedef struct {
    Tag part; /* TAG_..._BEGIN */
    guint first, last;
    guint paragraph;
} Part;

/* The parts that `tags` mark, in text order (GArray of Part). */
GArray *parts_find(const Reading *reading, const guint8 *tags);

#define LINK_MAX_KEYS 24
/* Parts further apart than so many others are never linked. */
#define LINK_REACH 8

/* The features of linking `parts[from]`, a content or a cue, to `parts[to]`, a cue or a source,
 * into `keys`; returns how many.  to == NO_PART: to nothing. */
#define NO_PART G_MAXUINT
guint link_keys(const Reading *reading, const GArray *parts, guint from, guint to, guint64 *keys);

/* Whether `to` is of the right kind and near enough to be linked to `from`. */
gboolean link_possible(const GArray *parts, guint from, guint to);

/* For each part that is a content or cue the cue or source that it is linked to, or NO_PART.  Free
 * with g_free. */
guint *links_find(const Reading *reading, const GArray *parts, const ModelTable *table);

#endif
