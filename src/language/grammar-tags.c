#include "language/grammar-tags.h"

#define OUTSIDE N_POS /* before the sentence's first token */

static const Form outside;

static inline const Form *form_at(const Form *forms, guint n, guint i, int by) {
    gint64 at = (gint64)i + by;
    return at < 0 || at >= (gint64)n ? &outside : &forms[at];
}

guint tag_features(const Form *forms, guint n, const guint8 *pos, guint i, guint64 *keys) {
    const Form *this = &forms[i];
    const Form *last = form_at(forms, n, i, -1), *next = form_at(forms, n, i, 1);
    guint64 before = i > 0 ? pos[i - 1] : OUTSIDE, beyond = i > 1 ? pos[i - 2] : OUTSIDE;
    guint64 shape = this->shape, shapes = shape << 16 | (guint64)last->shape << 8 | next->shape;
    guint64 end4 = this->ending, end3 = end4 & 0xffffff, end2 = end4 & 0xffff;
    guint64 next_end3 = next->ending & 0xffffff, next_end2 = next->ending & 0xffff;
    guint64 *key = keys;
    *key++ = feature_key(1, this->hash, 0);
    *key++ = feature_key(2, end4, shape);
    *key++ = feature_key(3, end3, shape);
    *key++ = feature_key(4, end2, shape);
    *key++ = feature_key(5, before, shape);
    *key++ = feature_key(6, last->hash, 0);
    *key++ = feature_key(7, next->hash, 0);
    *key++ = feature_key(8, before, beyond);
    *key++ = feature_key(9, before, this->hash);
    *key++ = feature_key(10, next->hash, this->hash);
    *key++ = feature_key(11, last->hash, this->hash);
    *key++ = feature_key(12, form_at(forms, n, i, -2)->hash, 0);
    *key++ = feature_key(13, form_at(forms, n, i, 2)->hash, 0);
    *key++ = feature_key(14, before, end3);
    *key++ = feature_key(15, before, next_end3);
    *key++ = feature_key(16, this->opening, end2);
    *key++ = feature_key(17, shapes, 0);
    *key++ = feature_key(18, next_end2, end2);
    *key++ = feature_key(19, before, next->hash);
    guint64 class = (guint8)this->class, next_class = (guint8)next->class;
    *key++ = feature_key(20, class, shape);
    *key++ = feature_key(21, class, before);
    *key++ = feature_key(22, class, before << 8 | next_class);
    *key++ = feature_key(23, class, next->hash);
    *key++ = feature_key(24, class, end2);
    return (guint)(key - keys);
}

static guint best_of(const gint32 *scores) {
    guint best = 0;
    for (guint j = 1; j < N_LEARNED_POS; j++)
        if (scores[j] > scores[best]) best = j;
    return best;
}

void tag_words(const ModelTable *table, const Form *forms, guint n, guint8 *pos) {
    guint64 keys[TAG_MAX_FEATURES];
    for (guint i = 0; i < n; i++) {
        gint32 scores[N_LEARNED_POS] = {0};
        if (forms[i].mark == 0)
            model_score(table, keys, tag_features(forms, n, pos, i, keys), scores);
        pos[i] = forms[i].mark != 0 ? POS_PUNCT : (guint8)best_of(scores);
    }
}

/* What stands behind a name with the verb 's: "Putin's going", "Anna's a doctor". */
static gboolean shows_verb(guint pos) {
    return pos == POS_VERB_ING || pos == POS_DET || pos == POS_PRON || pos == POS_ADP;
}

void tag_genitives(const Form *forms, guint n, guint8 *pos) {
    for (guint i = 0; i < n; i++) {
        if (!(forms[i].shape & SHAPE_GENITIVE) || (i + 1 < n && shows_verb(pos[i + 1]))) continue;
        if (pos[i] == POS_NOUN) pos[i] = POS_NOUN_POSS;
        if (pos[i] == POS_PROPN) pos[i] = POS_PROPN_POSS;
    }
}
