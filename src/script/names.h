/* script/names.h: keys under which spellings of one name are the same. */
#ifndef BC_SCRIPT_NAMES_H
#define BC_SCRIPT_NAMES_H

#include <glib.h>

/* `name` for comparing and hashing: lower case, accents off ("Erdoğan" and "Erdogan" are one),
 * apostrophes dropped, other punctuation a space, single spaces.  Letters that have no ASCII
 * likeness stay.  The same in every locale; free with g_free. */
char *bc_name_key(const char *name);

/* The key of the last word of `name`, between blanks: "jean pierre" of "Karine Jean-Pierre". */
char *bc_name_family(const char *name);

/* `name` as an identifier: ASCII lower-case letters, digits and single hyphens between them; ""
 * when nothing of it is left.  Free with g_free. */
char *bc_name_slug(const char *name);

/* TRUE when the words of the key `a` all stand, in their order, in the key `b`, or the other way
 * round. */
gboolean bc_name_within(const char *a, const char *b);

#endif
