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

static void learn_sentence(Learner *learner, const GoldSentence *sentence, guint8 *pos) {
    guint64 keys[TAG_MAX_FEATURES];
    guint n = sentence->tokens->len;
    for (guint i = 0; i < n; i++) {
        pos[i] = POS_PUNCT;
        if (sentence->forms[i].mark != 0) continue;
        guint n_keys = tag_features(sentence->forms, n, pos, i, keys);
        pos[i] = (guint8)guess(learner, keys, n_keys);
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
    guint n = sentence->tokens->len;
    for (guint i = 0; i < n; i++) {
        pos[i] = POS_PUNCT;
        if (sentence->forms[i].mark != 0) continue;
        guint n_keys = tag_features(sentence->forms, n, pos, i, keys);
        pos[i] = (guint8)guess(learner, keys, n_keys);
    }
    tag_genitives(sentence->forms, n, pos);
}
