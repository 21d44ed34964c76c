/* language/mentions.h: finding the noun phrases that may be speakers. */
#ifndef BC_LANGUAGE_MENTIONS_H
#define BC_LANGUAGE_MENTIONS_H

#include "language/lexicon.h"
#include "language/people.h"

/* A mention with what its words say about whom it means. */
typedef struct {
    BcMention mention;
    guint name_first, n_name;     /* the name's own tokens, without titles; n_name 0: no name */
    guint family_first, n_family; /* the name's family name where that is told; n_family 0: the
                                     usual rules find it */
    guint role;         /* token of the role noun or title nearest to the name, or G_MAXUINT */
    guint n_role;       /* tokens of that noun where characters are words; 0: one */
    guint apposed_role; /* the role noun of what follows the name, or G_MAXUINT */
    BcSex sex;          /* by titles and role nouns; unknown otherwise */
    BcSpeakerKind kind;
    gboolean definite; /* "the", "his", a title: somebody known; not "a" or "one" */
    gboolean one;      /* one of several: "one of the nurses" */
    gboolean quoted;   /* stands in quotation marks */
    guint sentence;
    guint told;           /* how many sentences up to this one do not begin in quotation marks */
    gboolean told_quoted; /* and this one does */
    gboolean subject;     /* the first of its sentence, or right before a verb */
    gboolean inside;      /* "in" or the like stands before it: a place, if it is nothing else */
    gboolean oblique;     /* a preposition stands before it, or it is a possessor */
} Mention;

/* All mentions of `document`, of Mention, in text order.  Free with g_array_unref.  Full names of
 * people within descriptions are no mentions; they are added to `nested`: a friend of |Ana Lund. */
GArray *mentions_find(const BcDocument *document, GArray *nested);

/* The length of a word of `n` bytes without its possessive ending: Lund's, the ministers'. */
gsize mentions_bare_length(const char *word, gsize n);

/* The key of a word of `n` bytes: folded, without accents, without a possessive ending.  Free with
 * g_free. */
char *mentions_key(const char *word, gsize n);

#endif
