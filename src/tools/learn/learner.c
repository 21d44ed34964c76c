#include "tools/learn/learner.h"

#include <math.h>
#include <string.h>

/* Open addressing over the keys; weights of feature i at i * width. */
struct Learner {
    guint width;
    guint64 *slots;  /* key, 0: empty */
    guint32 *places; /* slot -> feature */
    guint64 mask;
    guint64 *keys; /* feature -> key */
    guint32 *counts;
    float *weights;
    double *sums; /* weight * tick at each change, to be taken off */
    guint32 n, room;
    gboolean closed, averaged;
    guint64 ticks;
};

Learner *learner_new(guint width) {
    Learner *learner = g_new0(Learner, 1);
    learner->width = width;
    learner->mask = (1u << 16) - 1;
    learner->slots = g_new0(guint64, learner->mask + 1);
    learner->places = g_new0(guint32, learner->mask + 1);
    learner->ticks = 1;
    return learner;
}

void learner_free(Learner *learner) {
    if (learner == NULL) return;
    g_free(learner->slots);
    g_free(learner->places);
    g_free(learner->keys);
    g_free(learner->counts);
    g_free(learner->weights);
    g_free(learner->sums);
    g_free(learner);
}

guint learner_width(const Learner *learner) { return learner->width; }

static guint64 slot_of(const Learner *learner, guint64 key) {
    guint64 slot = (key ^ key >> 29) & learner->mask;
    while (learner->slots[slot] != 0 && learner->slots[slot] != key)
        slot = (slot + 1) & learner->mask;
    return slot;
}

static void rehash(Learner *learner, guint64 size) {
    g_free(learner->slots);
    g_free(learner->places);
    learner->mask = size - 1;
    learner->slots = g_new0(guint64, size);
    learner->places = g_new0(guint32, size);
    for (guint32 i = 0; i < learner->n; i++) {
        guint64 slot = slot_of(learner, learner->keys[i]);
        learner->slots[slot] = learner->keys[i];
        learner->places[slot] = i;
    }
}

static void make_room(Learner *learner) {
    if (learner->n == learner->room) {
        learner->room = MAX(4096, learner->room * 2);
        gsize cells = (gsize)learner->room * learner->width;
        learner->keys = g_renew(guint64, learner->keys, learner->room);
        learner->counts = g_renew(guint32, learner->counts, learner->room);
        learner->weights = g_renew(float, learner->weights, cells);
        learner->sums = g_renew(double, learner->sums, cells);
    }
    if (2 * (guint64)learner->n > learner->mask) rehash(learner, 2 * (learner->mask + 1));
}

/* The feature of `key`, or -1 for one that is not known and may not be added. */
static gint64 find(Learner *learner, guint64 key, gboolean add) {
    if (key == 0) key = 1;
    guint64 slot = slot_of(learner, key);
    if (learner->slots[slot] == key) return learner->places[slot];
    if (!add || learner->closed) return -1;
    make_room(learner);
    slot = slot_of(learner, key);
    guint32 i = learner->n++;
    learner->slots[slot] = key;
    learner->places[slot] = i;
    learner->keys[i] = key;
    learner->counts[i] = 0;
    memset(&learner->weights[(gsize)i * learner->width], 0, learner->width * sizeof(float));
    memset(&learner->sums[(gsize)i * learner->width], 0, learner->width * sizeof(double));
    return i;
}

void learner_count(Learner *learner, const guint64 *keys, guint n) {
    for (guint k = 0; k < n; k++) {
        gint64 i = find(learner, keys[k], TRUE);
        if (i >= 0) learner->counts[i]++;
    }
}

void learner_forget_rare(Learner *learner, guint least) {
    guint32 kept = 0;
    for (guint32 i = 0; i < learner->n; i++) {
        if (learner->counts[i] < least) continue;
        learner->keys[kept] = learner->keys[i];
        learner->counts[kept++] = learner->counts[i];
    }
    learner->n = kept;
    gsize cells = (gsize)learner->room * learner->width;
    memset(learner->weights, 0, cells * sizeof(float));
    memset(learner->sums, 0, cells * sizeof(double));
    rehash(learner, learner->mask + 1);
    learner->closed = TRUE;
}

void learner_score(const Learner *learner, const guint64 *keys, guint n, float *scores) {
    for (guint k = 0; k < n; k++) {
        gint64 i = find((Learner *)learner, keys[k], FALSE);
        if (i < 0) continue;
        const float *weights = &learner->weights[(gsize)i * learner->width];
        for (guint j = 0; j < learner->width; j++) scores[j] += weights[j];
    }
}

void learner_update(Learner *learner, const guint64 *keys, guint n, guint class_, float delta) {
    for (guint k = 0; k < n; k++) {
        gint64 i = find(learner, keys[k], TRUE);
        if (i < 0) continue;
        gsize cell = (gsize)i * learner->width + class_;
        learner->weights[cell] += delta;
        learner->sums[cell] += (double)delta * (double)learner->ticks;
    }
}

void learner_tick(Learner *learner) { learner->ticks++; }

void learner_average(Learner *learner) {
    if (learner->averaged) return;
    gsize cells = (gsize)learner->n * learner->width;
    for (gsize i = 0; i < cells; i++)
        learner->weights[i] -= (float)(learner->sums[i] / (double)learner->ticks);
    learner->averaged = TRUE;
}

void learner_join(Learner *learner, const Learner *other) {
    for (guint32 i = 0; i < other->n; i++) {
        gint64 to = find(learner, other->keys[i], TRUE);
        if (to < 0) continue;
        for (guint j = 0; j < learner->width; j++)
            learner->weights[(gsize)to * learner->width + j] +=
                other->weights[(gsize)i * other->width + j];
    }
}

static int compare_features(gconstpointer a, gconstpointer b) {
    const LearnedFeature *x = a, *y = b;
    if (x->size != y->size) return x->size > y->size ? -1 : 1;
    return x->key < y->key ? -1 : x->key > y->key;
}

GArray *learner_features(const Learner *learner) {
    GArray *features = g_array_new(FALSE, FALSE, sizeof(LearnedFeature));
    for (guint32 i = 0; i < learner->n; i++) {
        LearnedFeature feature = {.key = learner->keys[i],
                                  .count = learner->counts[i],
                                  .weights = &learner->weights[(gsize)i * learner->width]};
        for (guint j = 0; j < learner->width; j++)
            feature.size = MAX(feature.size, fabsf(feature.weights[j]));
        if (feature.size > 0) g_array_append_val(features, feature);
    }
    g_array_sort(features, compare_features);
    return features;
}
