#include "tools/learn/grammar-learn.h"

/* A sentence on its way through the parser, and where it should arrive. */
typedef struct {
    Parse parse;
    void *memory;
    guint32 *heads; /* right heads, as nodes */
    guint8 *relations;
} Pupil;

static void begin(Pupil *pupil, const GoldSentence *sentence, const guint8 *pos) {
    guint n = sentence->tokens->len;
    pupil->memory = g_malloc(parse_size(n));
    parse_begin(&pupil->parse, pupil->memory, sentence->forms, pos, n);
    guint words = pupil->parse.n;
    g_autofree guint32 *node_of = g_new0(guint32, n + 1);
    for (guint i = 0; i < words; i++) node_of[pupil->parse.nodes[i].token] = i;
    pupil->heads = g_new(guint32, words + 1);
    pupil->relations = g_new(guint8, words + 1);
    for (guint i = 0; i < words; i++) {
        const GrammarWord *gold = &sentence->gold[pupil->parse.nodes[i].token];
        pupil->heads[i] = gold->head < 0 ? words : node_of[gold->head];
        pupil->relations[i] = gold->relation;
    }
}

static void end(Pupil *pupil) {
    g_free(pupil->memory);
    g_free(pupil->heads);
    g_free(pupil->relations);
}

static guint children_in_text(const Pupil *pupil, guint head) {
    guint n = 0;
    for (guint i = pupil->parse.next; i < pupil->parse.n; i++) n += pupil->heads[i] == head;
    return n;
}

static guint children_on_stack(const Pupil *pupil, guint head) {
    guint n = 0;
    for (guint i = 0; i < pupil->parse.depth; i++) n += pupil->heads[pupil->parse.stack[i]] == head;
    return n;
}

/* How many right arcs become impossible by a move (Goldberg and Nivre 2013). */
static guint cost_of(const Pupil *pupil, Move move) {
    const Parse *parse = &pupil->parse;
    guint next = parse->next;
    if (move == MOVE_SHIFT) {
        guint cost = children_on_stack(pupil, next), head = pupil->heads[next];
        for (guint i = 0; i + 1 < parse->depth; i++) cost += parse->stack[i] == head;
        return cost;
    }
    guint top = parse->stack[parse->depth - 1], head = pupil->heads[top];
    guint cost = children_in_text(pupil, top);
    if (move == MOVE_RIGHT) return cost + (head >= next);
    return cost + (head > next || (parse->depth > 1 && head == parse->stack[parse->depth - 2]));
}

/* The moves of the least cost among `moves`. */
static guint right_moves(const Pupil *pupil, guint moves) {
    guint right = 0, least = G_MAXUINT;
    for (guint move = 0; move < N_MOVES; move++) {
        if (!(moves >> move & 1)) continue;
        guint cost = cost_of(pupil, (Move)move);
        if (cost > least) continue;
        right = cost == least ? right | 1u << move : 1u << move;
        least = cost;
    }
    return right;
}

static Move best_of(const float *scores, guint moves) {
    Move best = N_MOVES;
    for (guint j = 0; j < N_MOVES; j++)
        if (moves >> j & 1 && (best == N_MOVES || scores[j] > scores[best])) best = (Move)j;
    return best;
}

/* One move; `explores`: the guessed one is made even if it is wrong, so that the parser learns to
 * go on from its own mistakes. */
static void learn_move(Learner *learner, Pupil *pupil, gboolean explores) {
    guint64 keys[PARSE_MAX_FEATURES];
    guint moves = parse_moves(&pupil->parse);
    if ((moves & (moves - 1)) == 0) {
        parse_make(&pupil->parse, best_of((float[N_MOVES]){0}, moves));
        return;
    }
    float scores[N_MOVES] = {0};
    guint n = parse_features(&pupil->parse, keys);
    learner_score(learner, keys, n, scores);
    guint right = right_moves(pupil, moves);
    Move guessed = best_of(scores, moves), best = best_of(scores, right);
    learner_tick(learner);
    if (!(right >> guessed & 1)) {
        learner_update(learner, keys, n, best, 1);
        learner_update(learner, keys, n, guessed, -1);
    }
    parse_make(&pupil->parse, explores ? guessed : best);
}

static void count_moves(Learner *learner, const GoldSentence *sentence, const guint8 *pos) {
    guint64 keys[PARSE_MAX_FEATURES];
    Pupil pupil;
    begin(&pupil, sentence, pos);
    while (parse_goes_on(&pupil.parse)) {
        guint moves = parse_moves(&pupil.parse);
        if (moves & (moves - 1)) learner_count(learner, keys, parse_features(&pupil.parse, keys));
        parse_make(&pupil.parse, best_of((float[N_MOVES]){0}, right_moves(&pupil, moves)));
    }
    end(&pupil);
}

Learner *learn_moves(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson) {
    Learner *learner = lesson_learner(lesson, N_MOVES);
    if (lesson->chosen == NULL) {
        for (guint i = 0; i < sentences->len; i++)
            count_moves(learner, g_ptr_array_index(sentences, i), pos[i]);
        if (lesson->least > 1) learner_forget_rare(learner, lesson->least);
    }
    for (guint round = 0; round < lesson->rounds; round++) {
        g_autoptr(GArray) order = lesson_order(lesson, sentences->len);
        for (guint i = 0; i < order->len; i++) {
            guint at = g_array_index(order, guint, i);
            gboolean explores = round > 0 && g_rand_double(lesson->random) < 0.9;
            Pupil pupil;
            begin(&pupil, g_ptr_array_index(sentences, at), pos[at]);
            while (parse_goes_on(&pupil.parse)) learn_move(learner, &pupil, explores);
            end(&pupil);
        }
    }
    learner_average(learner);
    return learner;
}

/* Makes the right tree; arcs that cross cannot all be made. */
static void follow(Pupil *pupil) {
    while (parse_goes_on(&pupil->parse)) {
        guint right = right_moves(pupil, parse_moves(&pupil->parse));
        parse_make(&pupil->parse, best_of((float[N_MOVES]){0}, right));
    }
}

static void learn_relation(Learner *learner, const Pupil *pupil, guint node) {
    if (pupil->parse.nodes[node].head != pupil->heads[node] || pupil->heads[node] == pupil->parse.n)
        return;
    guint64 keys[RELATION_MAX_FEATURES];
    float scores[N_RELATIONS] = {0};
    guint n = relation_features(&pupil->parse, node, keys), right = pupil->relations[node];
    learner_score(learner, keys, n, scores);
    guint best = 0;
    for (guint j = 1; j < N_RELATIONS; j++)
        if (scores[j] > scores[best]) best = j;
    learner_tick(learner);
    if (best == right) return;
    learner_update(learner, keys, n, right, 1);
    learner_update(learner, keys, n, best, -1);
}

static void count_relations(Learner *learner, const GoldSentence *sentence, const guint8 *pos) {
    guint64 keys[RELATION_MAX_FEATURES];
    Pupil pupil;
    begin(&pupil, sentence, pos);
    follow(&pupil);
    for (guint node = 0; node < pupil.parse.n; node++)
        learner_count(learner, keys, relation_features(&pupil.parse, node, keys));
    end(&pupil);
}

Learner *learn_relations(const GPtrArray *sentences, guint8 *const *pos, const Lesson *lesson) {
    Learner *learner = lesson_learner(lesson, N_RELATIONS);
    if (lesson->chosen == NULL) {
        for (guint i = 0; i < sentences->len; i++)
            count_relations(learner, g_ptr_array_index(sentences, i), pos[i]);
        if (lesson->least > 1) learner_forget_rare(learner, lesson->least);
    }
    for (guint round = 0; round < lesson->rounds; round++) {
        g_autoptr(GArray) order = lesson_order(lesson, sentences->len);
        for (guint i = 0; i < order->len; i++) {
            guint at = g_array_index(order, guint, i);
            Pupil pupil;
            begin(&pupil, g_ptr_array_index(sentences, at), pos[at]);
            follow(&pupil);
            for (guint node = 0; node < pupil.parse.n; node++)
                learn_relation(learner, &pupil, node);
            end(&pupil);
        }
    }
    learner_average(learner);
    return learner;
}
