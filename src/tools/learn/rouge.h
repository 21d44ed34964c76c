/* tools/learn/rouge.h: how much a choice of sentences has in common with summaries that people
 * wrote.
 *
 * ROUGE-1, ROUGE-2 and ROUGE-Lsum (Lin 2004) as F1, as the Python package rouge-score 0.1.2 counts
 * them with its stemmer: words are runs of a-z and 0-9 without case, those of more than three
 * letters are stemmed (Porter 1980 with the extensions of NLTK). */
#ifndef BC_TOOLS_LEARN_ROUGE_H
#define BC_TOOLS_LEARN_ROUGE_H

#include <glib.h>

/* One article: its sentences and its references, made ready for scoring many choices. */
typedef struct Rouge Rouge;

typedef struct {
    double one, two, l; /* 0 to 100 */
} RougeScore;

/* `sentences` is [n]; of each reference, a line is a sentence.  Borrows nothing. */
Rouge *rouge_new(char **sentences, guint n, char **references);
void rouge_free(Rouge *rouge);

/* The score of the sentences `chosen`, in this order; the mean over the references. */
RougeScore rouge_score(Rouge *rouge, const guint *chosen, guint n);

/* The stem of an ASCII word in lower case, in place. */
void rouge_stem(char *word);

#endif
