/* ingest/marks.h: what a line of text looks like at its ends. */
#ifndef BC_INGEST_MARKS_H
#define BC_INGEST_MARKS_H

#include <briefcast/span.h>

/* The character before `offset`; 0 at `start`. */
gunichar bc_mark_before(const char *text, gsize start, gsize offset);

/* TRUE when [span) ends like a sentence: full stop, question or exclamation mark, ellipsis, of any
 * script, closing quotation marks and brackets after it left aside. */
gboolean bc_mark_ends_sentence(const char *text, BcSpan span);

/* TRUE when it ends with a quotation mark or bracket that closes. */
gboolean bc_mark_ends_quote(const char *text, BcSpan span);

gboolean bc_mark_is_quote(gunichar c);
gboolean bc_mark_is_dash(gunichar c);

/* TRUE for a sign that opens an item of a list or a turn of a dialogue, with a space after it. */
gboolean bc_mark_starts_item(const char *text, BcSpan span);

/* The first character that is neither quotation mark nor opening bracket; 0 when there is none. */
gunichar bc_mark_first_letter(const char *text, BcSpan span);

/* Words of [span), counted no further than `limit`. */
guint bc_mark_words(const char *text, BcSpan span, guint limit);

#endif
