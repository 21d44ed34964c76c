/* ingest/lines.h: from the lines of a plain text to its paragraphs. */
#ifndef BC_INGEST_LINES_H
#define BC_INGEST_LINES_H

#include <briefcast/span.h>

/* One or several lines that belong together, without white space at either end. */
typedef struct {
    BcSpan span;
    gboolean apart; /* a blank line (or the text's start) stands before it */
} BcUnit;

/* The units of valid UTF-8, in order, covering all that is not white space: a GArray of BcUnit.
 *
 * Blank lines part paragraphs.  Inside a paragraph, lines that were broken at one width are one
 * unit; lines that each end a sentence are each their own.  A text without blank lines that was not
 * broken at one width has one unit a line. */
GArray *bc_lines_units(const char *text, gsize length);

#endif
