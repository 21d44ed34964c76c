/* base/text.h: UTF-8 offsets, lines, and folding of white space. */
#ifndef BC_BASE_TEXT_H
#define BC_BASE_TEXT_H

#include <briefcast/span.h>

/* Converts byte offsets to code points; cheap when offsets are asked for in ascending order. */
typedef struct {
    const char *text;
    gsize length;
    gsize byte, point; /* the last answer */
} BcPoints;

void bc_points_init(BcPoints *points, const char *text, gsize length);
/* `byte` is on a character boundary, at most `length`. */
gsize bc_points_at(BcPoints *points, gsize byte);
/* A span in code points. */
BcSpan bc_points_span(BcPoints *points, BcSpan bytes);

/* The line, from 1, that holds byte `offset`. */
guint bc_text_line(const char *text, gsize offset);

/* TRUE for white space of any script: ASCII, NBSP, ideographic space. */
gboolean bc_text_is_space(gunichar c);

/* TRUE for marks that are neither seen nor spoken: byte-order mark, soft hyphen, zero-width space,
 * direction marks. They may stand inside a word.  (Zero-width joiners are part of spelling and not
 * among them.) */
gboolean bc_text_is_invisible(gunichar c);

/* The bytes [span) with runs of white space folded to one space, none at the ends; control
 * characters and invisible marks dropped. */
char *bc_text_fold(const char *text, BcSpan span);

/* As g_utf8_casefold for `length` bytes, which are valid: in `buffer` of `room` bytes where they
 * fit and their folding is plain (ASCII, accented Latin, Cyrillic, scripts without case), else in
 * memory that the caller frees with g_free when it is not `buffer`.  NUL-terminated. */
char *bc_text_fold_case(const char *text, gsize length, char *buffer, gsize room);

/* Appends the bytes [span) to `out` with runs of white space as one space, none at the ends, and
 * everything else as it is. */
void bc_text_squeeze(GString *out, const char *text, BcSpan span);

/* The same in place, where the folded text is not longer, and in new memory where it is (then the
 * result is not `text`; g_free).  `*length` becomes its length, behind which there is a NUL:
 * `text[*length]` may be overwritten. */
char *bc_text_fold_case_here(char *text, gsize *length);

/* `span` without white space and invisible marks at its ends. */
BcSpan bc_text_trim(const char *text, BcSpan span);

/* Offset of the first invalid UTF-8 byte, or `length` when all is valid (U+0000 counts as invalid).
 */
gsize bc_text_valid_until(const char *text, gsize length);

/* A hash of the texts `parts` (NULL-terminated), as of one text: the same on every machine and for
 * ever, since what people remember hangs on it.  FNV-1a (Fowler, Noll and Vo) with the finish of
 * SplitMix64: FNV alone mixes the last letters badly into the high bits, and voices differ in their
 * last letters. */
guint64 bc_text_hash(const char *const *parts);

#endif
