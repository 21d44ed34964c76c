/* language/grammar-forms.h: a token as the grammar's models see it.  For them and their trainer. */
#ifndef BC_LANGUAGE_GRAMMAR_FORMS_H
#define BC_LANGUAGE_GRAMMAR_FORMS_H

#include "language/grammar.h"

/* Bits of FORM.shape. */
enum {
    SHAPE_CAPITAL = 1,  /* begins with a capital */
    SHAPE_CAPITALS = 2, /* has two or more capitals and no small letter */
    SHAPE_DIGIT = 4,
    SHAPE_HYPHEN = 8,
    SHAPE_GENITIVE = 16, /* ends in 's or s' */
    SHAPE_FIRST = 32,    /* first word of the sentence, or of a quotation in it */
    SHAPE_HEADLINE = 64, /* no long word of the sentence begins with a small letter ... */
    SHAPE_LOWER = 128    /* ... or none at all with a capital: capitals say nothing */
};

/* What a mark that the parser skips means; bits. */
enum {
    MARK_COMMA = 1,
    MARK_OPEN = 2,
    MARK_CLOSE = 4,
    MARK_DASH = 8, /* and colon, semicolon */
    MARK_BRACKET = 16,
    MARK_STOP = 32 /* and whatever else there is */
};

typedef struct {
    guint64 hash;    /* of the whole, in small letters, with straight apostrophes */
    guint32 ending;  /* its last four bytes, the last one lowest, without a genitive's 's */
    guint16 opening; /* its first two */
    guint8 shape;
    gint8 class; /* what a list of words says that it can be, 0: nothing (tools/learn/wordnet.h) */
    guint8 mark; /* not 0 for punctuation, which is never tagged or parsed */
} Form;

/* The key of a form in the table "words", which is one number wide. */
static inline guint64 form_key(guint64 hash) { return feature_key(40, hash, 0); }

/* Fills `forms` for the `n` tokens; `words` may be NULL. */
void grammar_forms(const ModelTable *words, const char *text, const BcToken *tokens, guint n,
                   Form *forms);

#endif
