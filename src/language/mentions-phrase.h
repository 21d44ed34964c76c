/* language/mentions-phrase.h: what follows a name or a role noun and belongs to it: appositions,
 * complements, possessions. */
#ifndef BC_LANGUAGE_MENTIONS_PHRASE_H
#define BC_LANGUAGE_MENTIONS_PHRASE_H

#include "language/mentions-scan.h"

/* TRUE when token `i` is longer than `ending` and ends so. */
gboolean phrase_ends_in(const Scan *scan, guint i, const char *ending);

/* TRUE when token `i` is a determiner, of that class: def, indef, article, any. */
gboolean phrase_is_determiner(const Scan *scan, guint i);
gboolean phrase_determines(const Scan *scan, guint i, const char *class);

/* A lower-case word that may stand inside a compound and is most likely no verb. */
gboolean phrase_may_modify(const Scan *scan, guint i);

/* "Trump's campaign |manager", "Sanders' senior media |adviser": the head of what the possessor
 * whose last word is `stop` - 1 has, the last role noun of a compound; or NONE. */
guint phrase_owned_head(const Scan *scan, guint stop, guint end);

/* Takes in "(R-Ohio)" and ", 31, the mayor of Oslo" behind [.., i); returns the new end. */
guint phrase_take_appositions(const Scan *scan, Mention *m, guint i, guint end);

/* The name that is given to somebody behind [.., i): "a student |named Pia Holm", "a woman who gave
 * her |name only as Dora" (voices/LANG/called.lex); or NONE. */
guint phrase_given_name(const Scan *scan, guint i, guint end);

/* "a passenger, who gave her name as |Analyn Bacus": the same in a clause at the comma `i`. */
guint phrase_name_in_clause(const Scan *scan, guint i, guint end);

/* "la maire |(PCF) de Vierzon": the token behind brackets that stand before a complement or a name,
 * or `i`. */
guint phrase_skip_aside(const Scan *scan, guint i, guint end);

/* "of the city", "for the Ministry of Finance": the complement of a role noun; returns the token
 * behind it. */
guint phrase_take_complement(const Scan *scan, guint i, guint end);

/* The name in ", Dmitry Peskov" or ", the farmer Jadwiga Kowalczyk" at the comma `i`, or NONE. */
guint phrase_apposed_name(const Scan *scan, guint i, guint end);

/* The name behind what the office at `head` belongs to, where no comma is needed: "la ministra de
 * Cultura |Lucía Campos"; or NONE. */
guint phrase_bare_name(const Scan *scan, guint head, guint end);

/* The name behind all that an office is said to be: "la secretaria general del partido en la
 * provincia, |Lucía Berenguer,"; in English only between commas: "a lawyer for the state's fire
 * service, |Dominic Quist, said"; or NONE. */
guint phrase_far_name(const Scan *scan, guint head, guint end);

/* The name behind "secretary of state |Anna Lund", "master of ceremonies |Paul Orr"; or NONE. */
guint phrase_stated_name(const Scan *scan, guint head, guint end);

/* "le maire |sortant, Armand Piquet": where adjectives follow their noun, one before a comma or a
 * verb belongs to it. */
guint phrase_skip_qualities(const Scan *scan, guint i, guint end);

/* "Besitzer der Herde ist |Jens-Peter Wöhler": whom an office is said to be; NONE in English, where
 * such a sentence is about the name. */
guint phrase_name_behind_copula(const Scan *scan, guint i, guint end);

/* "die Gewerkschaft |Verdi", "la agencia |EFE" */
gboolean phrase_names_house(const Scan *scan, guint head, guint end);

/* "une |des infirmières", "одна |из медсестёр": the noun in one of several; or NONE. */
guint phrase_one_of(const Scan *scan, guint i, guint end);

/* "le Premier |ministre": the noun of an office whose capital stands on the word before it, both of
 * which a list has as one. */
gboolean phrase_ends_office(const Scan *scan, guint i, guint end);

/* "Marta Wielgosz |casts church bells": behind a given and a family name such a word is a verb, and
 * no part of a compound. */
gboolean phrase_is_deed(const Scan *scan, const Mention *m, guint i, guint end);

/* Where the name of the house begins that the noun at `head`, of which the phrase ends at `i`,
 * means: the operator, |Saronic Terminals, said; NONE: none, or a person's. */
guint phrase_apposed_house(const Scan *scan, guint head, guint i, guint end);

/* The head of the compound that goes on in lower case at `i`, behind a name: "(Clinton) campaign
 * |manager", "(Kremlin) |officials"; NONE where nothing of the kind does. */
guint phrase_head_after(const Scan *scan, guint i, guint end);

#endif
