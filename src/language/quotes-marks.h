/* language/quotes-marks.h: which marks open a quotation, which close one, which are apostrophes. */
#ifndef BC_LANGUAGE_QUOTES_MARKS_H
#define BC_LANGUAGE_QUOTES_MARKS_H

#include "language/tokens.h"

#include "language/lexicon.h"

/* Decides what the `marks` of one paragraph are, and sets the kind of their `tokens`.  A mark's
 * neighbours decide first, then what is open.  A quotation that stays open at the end of the
 * paragraph (one that goes on in the next) is as good as any.  Apostrophes are joined to the word
 * that they belong to ('tis, the workers'), so tokens from `first` on may move; inch and foot marks
 * stay punctuation.  `elisions` has the words that drop their beginning. */
void bc_marks_classify(const char *text, BcSpan block, GArray *tokens, guint first, GArray *marks,
                       const BcLexicon *elisions);

#endif
