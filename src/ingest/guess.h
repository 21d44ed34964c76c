/* ingest/guess.h: in which language a text is. */
#ifndef BC_INGEST_GUESS_H
#define BC_INGEST_GUESS_H

#include <glib.h>

/* A BCP 47 code, guessed from scripts and frequent words of the beginning of the text
 * (voices/common/language-guess.tsv); "en" where nothing speaks for another.  `text` is valid
 * UTF-8.  (static) */
const char *bc_guess_language(const char *text, gsize length);

#endif
