#include "tools/learn/grammar-learn.h"

/* The part of speech that the tagger should learn: genitives are left to a rule. */
static guint plain(guint pos) {
    if (pos == POS_NOUN_POSS) return POS_NOUN;
    if (pos == POS_PROPN_POSS) return POS_PROPN;
    return pos == POS_PUNCT ? POS_OTHER : pos; /* a symbol that the treebank calls a mark */
}

static guint guess(const Learner *learner, const guint64 *keys, guint n) {
    float scores[N_LEARNED_POS] = {0};
    learner_score(learner, keys, n, scores);
    guint best = 0;
    for (guint j = 1; j < N_LEARNED_POS; j++)
        if (scores[j] > scores[best]) best = j;
    return best;
}

/* Tags word `i` behind those that are tagged; returns how many features it has, now in `keys`: 0
 * for a mark. */
static guint tag_word(const Learner *learner, const GoldSentence *sentence, guint8 *pos, guint i,
                      guint64 *keys) {
    pos[i] = POS_PUNCT;
    if (sentence->forms[i].mark != 0) return 0;
    guint n = tag_features(sentence->forms, sentence->tokens->len, pos, i, keys);
    pos[i] = (guint8)guess(learner, keys, n);
    return n;
}

static void learn_sentence(Learner *learner, const GoldSentence *sentence, guint8 *pos) {
    guint64 keys[TAG_MAX_FEATURES];
    for (guint i = 0; i < sentence->tokens->len; i++) {
        guint n_keys = tag_word(learner, sentence, pos, i, keys);
        if (n_keys == 0) continue;
        guint right = plain(sentence->gold[i].pos);
        learner_tick(learner);
        if (right == POS_UNKNOWN || right == pos[i]) continue;
        learner_update(learner, keys, n_keys, right, 1);
        learner_update(learner, keys, n_keys, pos[i], -1);
    }
}

static void count_sentence(Learner *learner, const GoldSentence *sentence) {
    guint64 keys[TAG_MAX_FEATURES];
    guint n = sentence->tokens->len;
    g_autofree guint8 *pos = g_new(guint8, n);
    for (guint i = 0; i < n; i++)
        pos[i] = sentence->forms[i].mark != 0 ? POS_PUNCT : (guint8)plain(sentence->gold[i].pos);
    for (guint i = 0; i < n; i++)
        if (sentence->forms[i].mark == 0)
            learner_count(learner, keys, tag_features(sentence->forms, n, pos, i, keys));
}

Learner *learn_tags(const GPtrArray *sentences, guint8 *const *unused, const Lesson *lesson) {
    (void)unused;
    Learner *learner = lesson_learner(lesson, N_LEARNED_POS);
    if (lesson->chosen == NULL) {
        for (guint i = 0; i < sentences->len; i++)
            count_sentence(learner, g_ptr_array_index(sentences, i));
        if (lesson->least > 1) learner_forget_rare(learner, lesson->least);
    }
    for (guint round = 0; round < lesson->rounds; round++) {
        g_autoptr(GArray) order = lesson_order(lesson, sentences->len);
        for (guint i = 0; i < order->len; i++) {
            const GoldSentence *sentence =
                g_ptr_array_index(sentences, g_array_index(order, guint, i));
            g_autofree guint8 *pos = g_new(guint8, sentence->tokens->len);
            learn_sentence(learner, sentence, pos);
        }
    }
    learner_average(learner);
    return learner;
}

void learned_tags(const Learner *learner, const GoldSentence *sentence, guint8 *pos) {
    guint64 keys[TAG_MAX_FEATURES];
    for (guint i = 0; i < sentence->tokens->len; i++) tag_word(learner, sentence, pos, i, keys);
}
