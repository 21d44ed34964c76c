/* language/works.h: what stands in quotation marks and is nobody's speech: names of works, slogans,
 * inscriptions. */
#ifndef BC_LANGUAGE_WORKS_H
#define BC_LANGUAGE_WORKS_H

#include <briefcast/document.h>

/* TRUE when the tokens [first, last], quotation marks included, are written like a title ("The Long
 * Way to the Sea") or stand behind a word that brings something written ("slogans such as", "a film
 * called": voices/LANG/inscriptions.lex).  Holds for languages in which titles have capitals; in
 * others only the second. */
gboolean bc_work_is_named(const BcDocument *document, guint first, guint last);

/* TRUE when the words in front of the mark at token `first` bring what is written on something, or
 * a nickname: a banner reading |"Hands off our valley", a dog dubbed |"the Duchess of Devon"
 * (voices/LANG/inscriptions.lex). */
gboolean bc_work_is_inscription(const BcDocument *document, guint first);

#endif
