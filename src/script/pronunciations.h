/* script/pronunciations.h: how the names of a language are pronounced, from PLS lexicons.
 *
 * Shipped ones: voices/lexicon/LANG.pls and LANG-*.pls; their endings (possessives, plurals):
 * voices/lexicon/endings-LANG.tsv. */
#ifndef BC_SCRIPT_PRONUNCIATIONS_H
#define BC_SCRIPT_PRONUNCIATIONS_H

#include "script/pls.h"
#include "script/said-words.h"

typedef struct BcPronunciations BcPronunciations;

BcPronunciations *bc_pronunciations_new(void);
void bc_pronunciations_free(BcPronunciations *pronunciations);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcPronunciations, bc_pronunciations_free)

/* Adds a lexeme.  Where two have the same spelling, the one with the higher `layer` counts, and in
 * one layer the first. */
void bc_pronunciations_add(BcPronunciations *pronunciations, const BcPlsLexeme *lexeme,
                           guint layer);

/* Adds the shipped lexicons and endings of `language` in layer 0.  A file with a fault is told of
 * in a warning and left out. */
void bc_pronunciations_add_shipped(BcPronunciations *pronunciations, const char *language);

/* What was found. */
typedef struct {
    guint words; /* how many */
    char *alias; /* words to say instead, or NULL; g_free */
    char *ipa;   /* or NULL; g_free */
} BcPronunciation;

/* The longest entry that the words [at, ...) of `text` are a spelling of.  A capital in an entry
 * must be one in the text; a small letter may be one at the start of a word or where the whole word
 * has capitals (which two letters alone are not enough for).  A hyphen is as good as a blank;
 * accents of the text that the entry does not have do not matter; the last word may have an ending
 * of the language.  FALSE: there is none. */
gboolean bc_pronunciations_find(const BcPronunciations *pronunciations, const char *text,
                                const GArray *words, guint at, BcPronunciation *found);

/* The pronunciation `ipa` with the ending `letters` ("’s"); `ipa` itself where the language has no
 * such ending.  Free with g_free. */
char *bc_pronunciations_ending(const BcPronunciations *pronunciations, const char *ipa,
                               const char *letters);

#endif
