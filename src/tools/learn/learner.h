/* tools/learn/learner.h: an averaged perceptron's weights while they are learned.
 *
 * A feature is a 64-bit key (language/model.h); it has one weight for each class.  Weights are
 * averaged over all ticks (Collins 2002; the lazy form of Daume 2006).  All is deterministic. */
#ifndef BC_LEARN_LEARNER_H
#define BC_LEARN_LEARNER_H

#include "language/model.h"

typedef struct Learner Learner;

/* `width` classes, 1 to MODEL_MAX_WIDTH. */
Learner *learner_new(guint width);
void learner_free(Learner *learner);

guint learner_width(const Learner *learner);

/* Counts the keys as seen; with learner_forget_rare the way to leave rare features out. */
void learner_count(Learner *learner, const guint64 *keys, guint n);
/* Only features counted at least `least` times learn anything from now on. */
void learner_forget_rare(Learner *learner, guint least);

/* Adds the current weights (the averages, after learner_average) of the keys to scores[width]. */
void learner_score(const Learner *learner, const guint64 *keys, guint n, float *scores);

/* Adds `delta` to the weight of `class_` of each key.  A key that is new is added, unless
 * learner_forget_rare has closed the set. */
void learner_update(Learner *learner, const guint64 *keys, guint n, guint class_, float delta);

/* One example has been seen. */
void learner_tick(Learner *learner);

/* Turns the weights into their averages; nothing may be learned after that. */
void learner_average(Learner *learner);

/* Adds the averages of another learner of the same width to those of this one. */
void learner_join(Learner *learner, const Learner *other);

typedef struct {
    guint64 key;
    const float *weights; /* width of them */
    float size;           /* the largest of their magnitudes */
    guint count;          /* by learner_count */
} LearnedFeature;

/* The features whose weights are not all 0, the largest first, equal ones by key (GArray of
 * LearnedFeature that borrow the learner's memory). */
GArray *learner_features(const Learner *learner);

#endif
