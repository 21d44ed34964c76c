#include "tools/learn/grammar-learn.h"

#include "language/model-format.h"

#include <math.h>

GArray *lesson_order(const Lesson *lesson, guint n) {
    GArray *order = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < n; i++)
        if (lesson->folds == 0 || i % lesson->folds != lesson->fold) g_array_append_val(order, i);
    for (guint i = order->len; i > 1; i--) {
        guint j = (guint)g_rand_int_range(lesson->random, 0, (gint32)i);
        guint swapped = g_array_index(order, guint, i - 1);
        g_array_index(order, guint, i - 1) = g_array_index(order, guint, j);
        g_array_index(order, guint, j) = swapped;
    }
    return order;
}

Learner *lesson_learner(const Lesson *lesson, guint width) {
    Learner *learner = learner_new(width);
    if (lesson->chosen == NULL) return learner;
    const guint64 *keys = (const guint64 *)(const void *)lesson->chosen->data;
    learner_count(learner, keys, lesson->chosen->len);
    learner_forget_rare(learner, 1);
    return learner;
}

/* What a feature is worth to a table: large weights, but rather those that are met often. */
static double use_of(const LearnedFeature *feature) {
    return feature->size * sqrt(sqrt(feature->count + 1));
}

static int compare_use(gconstpointer a, gconstpointer b) {
    const LearnedFeature *x = a, *y = b;
    double use_x = use_of(x), use_y = use_of(y);
    if (use_x != use_y) return use_x > use_y ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

GArray *choose_features(const Learner *learner, gsize max_bytes) {
    GArray *chosen = g_array_new(FALSE, FALSE, sizeof(guint64));
    g_autoptr(GArray) features = learner_features(learner);
    g_array_sort(features, compare_use);
    guint width = learner_width(learner), slots = model_slots(width);
    guint32 n_lines = (guint32)(max_bytes / model_line_bytes(width));
    g_autofree guint8 *used = g_new0(guint8, n_lines);
    for (guint i = 0; i < features->len; i++) {
        guint64 key = g_array_index(features, LearnedFeature, i).key;
        guint8 *in_line = &used[model_line_of(key, n_lines)];
        if (*in_line == slots) continue;
        ++*in_line;
        g_array_append_val(chosen, key);
    }
    return chosen;
}
