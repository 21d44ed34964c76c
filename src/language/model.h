/* language/model.h: learned weights, mapped from one file and used where they lie.
 *
 * A model is a set of named tables.  A table maps features, which are 64-bit keys, to one small
 * weight for each of the table's classes.  What a key stands for is an affair of the table's user;
 * both its trainer and its reader make keys by feature_key.
 *
 * The file (model-format.h) carries the version of the features, their hash's seed, its size and a
 * checksum: one that is damaged, cut short or made for another version is refused.  Opening reads
 * the file once for the checksum and allocates next to nothing. */
#ifndef BC_LANGUAGE_MODEL_H
#define BC_LANGUAGE_MODEL_H

#include "language/model-format.h"

#include <briefcast/error.h>

typedef struct Model Model;
typedef struct ModelTable ModelTable;

/* Maps the file at `path` (a name as messages should show it).  Errors: BC_ERROR_INPUT when it
 * cannot be read, BC_ERROR_CONFIG ("PATH: ...") when it is no model, damaged or not of this
 * version. */
Model *model_open(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void model_free(Model *model);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Model, model_free)

/* The table called `name` with `width` classes, or NULL when the model has none such (transfer
 * none). */
const ModelTable *model_table(const Model *model, const char *name, guint width);

/* Adds the weights of each of the `n` keys to the width sums in `scores`; a key that the table does
 * not have adds nothing. */
void model_score(const ModelTable *table, const guint64 *keys, guint n, gint32 *scores);

/* All bytes of the table of one class called `name`, for who finds his weights by himself: `*n` of
 * them, a multiple of 64.  NULL when the model has none such (transfer none). */
const gint8 *model_bytes(const Model *model, const char *name, gsize *n);

/* What a sum of 1 stands for: sums of two tables compare only by it. */
float model_step(const ModelTable *table);

/* model_score for one key. */
void model_add(const ModelTable *table, guint64 key, gint32 *scores);

/* Changes a seed, a value at a time, into a key whose every bit hangs on every value.
 * Source: the finaliser of MurmurHash3 (A. Appleby, public domain), one multiplication less. */
static inline guint64 feature_mix(guint64 hash, guint64 value) {
    hash = (hash ^ value) * G_GUINT64_CONSTANT(0xff51afd7ed558ccd);
    return hash ^ (hash >> 32);
}

/* The key of the feature that template `kind` makes of two values. */
static inline guint64 feature_key(guint kind, guint64 a, guint64 b) {
    return feature_mix(feature_mix(feature_mix(MODEL_SEED, kind), a), b);
}

/* A word as a value for features: its bytes hashed. */
guint64 feature_word(const char *text, gsize length);

#endif
