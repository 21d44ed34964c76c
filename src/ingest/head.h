/* ingest/head.h: what stands above a story (site, headline, byline, time stamp, teaser), and the
 * lines between its paragraphs that are no part of it. */
#ifndef BC_INGEST_HEAD_H
#define BC_INGEST_HEAD_H

#include "ingest/article-private.h"

/* Recognises what stands above the story in `units` (of BcUnit) of article->text, sets title, site,
 * byline and date, and adds the blocks.  `month_first`: how to read 3/4/2023.  Returns the number
 * of units dealt with; the story goes on from there. */
guint bc_head_read(BcArticle *article, const GArray *units, gboolean month_first);

/* TRUE for a line that is never part of a story: "Read more: …", "ADVERTISEMENT", "© 2023 …". */
gboolean bc_head_is_furniture(const char *text, BcSpan span);

/* The writers in "By Jane Doe and John Roe, Reuters" without "By" (free with g_free), or NULL when
 * [span) is no such line. */
char *bc_head_byline(const char *text, BcSpan span);

/* The date of a line that is a time stamp and nothing else, as bc_date_find(), or NULL. */
char *bc_head_stamp(const char *text, BcSpan span, gboolean month_first);

#endif
