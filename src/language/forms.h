/* language/forms.h: what a language does with words that lexicons alone cannot say.
 *
 * voices/LANG/grammar.lex names the traits; a language without that file has none of them. */
#ifndef BC_LANGUAGE_FORMS_H
#define BC_LANGUAGE_FORMS_H

#include "language/lexicon.h"

/* Borrows the language. */
typedef struct {
    const BcLexicon *proclitics; /* small words grown on to the next: l', d' */
    const BcLexicon *pronouns;
    gboolean capital_nouns;   /* German: every noun has a capital, so a capital makes no name */
    gboolean compound_nouns;  /* the last part of a noun says whom it means: |Oppositions|führerin;
                                 lexicons have such parts as "*führerin" */
    gboolean hyphen_subjects; /* French: a pronoun is tied to its verb: dit-elle, explique-t-il */
    gboolean dropped_subjects; /* Spanish: "...", añadió. */
    gboolean inner_cues;       /* French: « ..., dit-il, ... » in one pair of marks */
    gboolean dash_dialogue;    /* — ..., — сказал Орлов. — ... */
    gboolean bare_appositions; /* a name follows what an office belongs to without a comma: капитан
                                  баржи Ермолай Синицын, la ministra de Cultura Lucía Campos */
    gboolean
        verb_second; /* German: nach Angaben von Brandt |fehlt Geld: no comma before the clause */
    gboolean late_subjects;   /* a circumstance may stand between verb and subject: dijo entre risas
                                 |la bióloga, a déclaré lundi |le maire */
    gboolean late_adjectives; /* French: adjectives follow their nouns */
    gboolean no_articles; /* Russian: a bare noun may be somebody known: «...», — сказал |министр */
    gboolean clause_commas; /* German: a reported clause has a comma before it, always */
    gboolean no_spaces;     /* Chinese: one token a character */
} Forms;

Forms forms_of(const BcLanguage *language);

/* The value of a word in `lexicon`, NULL if it has none: as it stands, without a proclitic, or by
 * its last part. */
const char *forms_value(const Forms *forms, const BcLexicon *lexicon, const char *word,
                        gsize length);

/* The value of the pronoun that is tied to a verb ("f" for "dit-elle"), or NULL; then
 * `*verb_length` is the length of the verb. */
const char *forms_tied_pronoun(const Forms *forms, const char *word, gsize length,
                               gsize *verb_length);

#endif
