/* tools/learn/grammar-learn.h: how each of the grammar's three tables is learned. */
#ifndef BC_LEARN_GRAMMAR_LEARN_H
#define BC_LEARN_GRAMMAR_LEARN_H

#include "tools/learn/grammar-gold.h"
#include "tools/learn/learner.h"

#include "language/grammar-parse.h"
#include "language/grammar-tags.h"

/* How learning goes; zeros leave nothing out. */
typedef struct {
    guint rounds, least; /* passes over the sentences; how often a feature must be seen */
    guint fold, folds;   /* leaves out sentences whose number modulo folds is fold; folds 0: none */
    GRand *random;
} Lesson;

Learner *learn_tags(const GPtrArray *sentences, const Lesson *lesson);
/* What the learner, averaged, thinks of the sentence: n parts of speech. */
void learned_tags(const Learner *learner, const GoldSentence *sentence, guint8 *pos);

/* `pos` has for each sentence its parts of speech as a tagger would guess them. */
Learner *learn_moves(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson);
Learner *learn_relations(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson);

/* A random order of the sentences that are not left out (GArray of guint). */
GArray *lesson_order(const Lesson *lesson, guint n);

#endif
