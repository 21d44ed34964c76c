/* language/needs-private.h: what the files that find needs share. */
#ifndef BC_LANGUAGE_NEEDS_PRIVATE_H
#define BC_LANGUAGE_NEEDS_PRIVATE_H

#include "language/opening.h"
#include "language/summary-needs.h"

typedef struct {
    const BcBody *body;
    Opener opener;
    Opening *openings; /* [body->n] */
    guint8 *speech;    /* [body->n]: has words in quotation marks that somebody says */
    GArray *needs, *groups, *members; /* as for bc_needs_find */
    BcSummaryNeed *barred;
} Needs;

const BcSentence *needs_sentence(const Needs *n, guint i);

/* Sentence `sentence` needs `on`, or one of a group. */
void needs_add(Needs *n, guint sentence, guint on, guint others, BcSummaryNeed why);
/* It says "the company" at `token`. */
void needs_known(Needs *n, guint i, guint token, BcSummaryNeed why);

/* Somebody is told of in sentence `i` whom "he" in a later one could mean. */
gboolean needs_names_somebody(const Needs *n, guint i);

/* It ends in a question mark. */
gboolean needs_is_question(const Needs *n, guint i);

/* needs-speech.c: quotations and their speakers; fills n->speech. */
void needs_find_speech(Needs *n);
/* needs-names.c: surnames whose bearers were introduced before. */
void needs_find_names(Needs *n);

#endif
