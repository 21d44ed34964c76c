/* language/lexicon-private.h: how the lists of a language are made; for language.c only.
 *
 * A language has more lists than most commands ask for, so the files are read and checked when it
 * is loaded (that is when a fault can be told), and made a list of when somebody first asks. */
#ifndef BC_LANGUAGE_LEXICON_PRIVATE_H
#define BC_LANGUAGE_LEXICON_PRIVATE_H

#include "language/lexicon.h"

/* An empty one.  `making` (borrowed) is held while a list is made. */
BcLexicon *lexicon_new(GMutex *making);
void lexicon_free(gpointer lexicon);

/* Reads one more file, whose entries go over those before it; not after lexicon_made.  Errors:
 * those of bc_data_text. */
gboolean lexicon_add_file(BcLexicon *lexicon, const char *path, GError **error);

/* The same list, with its entries; from any thread. */
const BcLexicon *lexicon_made(BcLexicon *lexicon);

#endif
