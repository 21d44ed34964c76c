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
    const GArray *chosen; /* of guint64: the only features that may learn, or NULL: all */
    GRand *random;
} Lesson;

/* `unused` is for the others' sake. */
Learner *learn_tags(const GPtrArray *sentences, guint8 *const *unused, const Lesson *lesson);
/* What the learner, averaged, thinks of the sentence: n parts of speech. */
void learned_tags(const Learner *learner, const GoldSentence *sentence, guint8 *pos);

/* `pos` has for each sentence its parts of speech as a tagger would guess them. */
Learner *learn_moves(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson);
Learner *learn_relations(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson);

/* The features of an averaged learner that shall stay in a table of `max_bytes`: the largest, as
 * many as there is room for where each must be (GArray of guint64).  To learn again with only these
 * makes up for much of what the others did. */
GArray *choose_features(const Learner *learner, gsize max_bytes);

/* A new learner for the lesson: its set of features is closed when they are chosen. */
Learner *lesson_learner(const Lesson *lesson, guint width);

/* A random order of the sentences that are not left out (GArray of guint). */
GArray *lesson_order(const Lesson *lesson, guint n);

#endif
