#include "language/grammar-parse.h"

#include <string.h>

#define POS_ROOT N_POS
#define POS_NONE (N_POS + 1)

/* Up to six parts of speech, children's included, as one value. */
#define PACK2(a, b) ((guint64)(a) << 5 | (b))
#define PACK3(a, b, c) (PACK2(a, b) << 5 | (c))
#define PACK4(a, b, c, d) (PACK3(a, b, c) << 5 | (d))

gsize parse_size(guint n) { return (n + 2) * (sizeof(Node) + sizeof(guint32)); }

static Node empty_node(guint pos, guint none) {
    return (Node){.hash = pos,
                  .pos = (guint8)pos,
                  .head = none,
                  .left = none,
                  .near_left = none,
                  .right = none};
}

void parse_begin(Parse *parse, void *memory, const Form *forms, const guint8 *pos, guint n) {
    guint words = 0;
    for (guint i = 0; i < n; i++) words += forms[i].mark == 0;
    *parse = (Parse){.nodes = memory, .n = words};
    parse->stack = (guint32 *)(void *)(parse->nodes + words + 2);
    guint marks = 0, commas = 0, quoted = 0, at = 0;
    for (guint i = 0; i < n; i++) {
        if (forms[i].mark != 0) {
            marks |= forms[i].mark;
            commas += (forms[i].mark & (MARK_COMMA | MARK_DASH)) != 0;
            if (forms[i].mark & (MARK_OPEN | MARK_CLOSE)) quoted = forms[i].mark == MARK_OPEN;
            continue;
        }
        Node *node = &parse->nodes[at++];
        *node = empty_node(pos[i], words + 1);
        node->hash = forms[i].hash;
        node->token = i;
        node->mark = (guint8)marks;
        node->commas = commas;
        node->quoted = (guint8)quoted;
        marks = 0;
    }
    for (guint i = 0; i < 2; i++) parse->nodes[words + i] = empty_node(POS_ROOT + i, words + 1);
    parse->nodes[words].mark = (guint8)marks;
    parse->nodes[words].commas = commas;
}

gboolean parse_goes_on(const Parse *parse) { return parse->next < parse->n || parse->depth > 0; }

guint parse_moves(const Parse *parse) {
    if (parse->depth == 0) return 1 << MOVE_SHIFT;
    gboolean two = parse->depth > 1;
    /* Only one word may be the root: the others go below it first. */
    if (parse->next == parse->n) return two ? 1 << MOVE_RIGHT : 1 << MOVE_LEFT;
    return 1 << MOVE_SHIFT | 1 << MOVE_LEFT | (two ? 1 << MOVE_RIGHT : 0);
}

static void attach_left(Parse *parse, guint child, guint head) {
    Node *above = &parse->nodes[head];
    parse->nodes[child].head = head;
    above->left = child;
    if (above->n_left++ == 0) above->near_left = child;
    above->left_pos |= 1u << parse->nodes[child].pos;
}

static void attach_right(Parse *parse, guint child, guint head) {
    Node *above = &parse->nodes[head];
    parse->nodes[child].head = head;
    above->right = child;
    above->n_right++;
    above->right_pos |= 1u << parse->nodes[child].pos;
}

void parse_make(Parse *parse, Move move) {
    switch (move) {
    case MOVE_SHIFT: parse->stack[parse->depth++] = parse->next++; return;
    case MOVE_LEFT: attach_left(parse, parse->stack[parse->depth - 1], parse->next); break;
    case MOVE_RIGHT:
        attach_right(parse, parse->stack[parse->depth - 1], parse->stack[parse->depth - 2]);
        break;
    default: return;
    }
    parse->depth--;
}

static inline const Node *on_stack(const Parse *parse, guint below) {
    return &parse->nodes[parse->depth > below ? parse->stack[parse->depth - 1 - below]
                                              : parse->n + 1];
}

static inline const Node *in_text(const Parse *parse, guint ahead) {
    return &parse->nodes[parse->next + ahead <= parse->n ? parse->next + ahead : parse->n + 1];
}

/* What the marks between two words say, `b` being the later. */
static inline guint64 marks_between(const Node *a, const Node *b) {
    guint64 commas = MIN(b->commas - MIN(a->commas, b->commas), 3);
    return b->mark | commas << 6 | (guint64)(a->quoted != b->quoted) << 8;
}

static inline guint64 distance(const Node *a, const Node *b) {
    guint64 d = (guint64)(b - a);
    return d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6;
}

static inline guint64 has(guint32 set, guint pos) { return set >> pos & 1; }

/* How many children, and of the kinds that come only once: a subject, an auxiliary, a link. */
static inline guint64 valency(const Node *node) {
    const guint32 nominal = 1u << POS_NOUN | 1u << POS_PROPN | 1u << POS_PRON;
    guint32 left = node->left_pos;
    return MIN(node->n_left, 3) | MIN(node->n_right, 3) << 2 | ((left & nominal) != 0) << 4 |
           ((node->right_pos & nominal) != 0) << 5 | has(left, POS_AUX) << 6 |
           has(left, POS_SCONJ) << 7 | has(left, POS_ADP) << 8 | has(left, POS_PART) << 9 |
           has(left, POS_DET) << 10 | has(left, POS_CCONJ) << 11;
}

guint parse_features(const Parse *parse, guint64 *keys) {
    const Node *nodes = parse->nodes;
    const Node *s0 = on_stack(parse, 0), *s1 = on_stack(parse, 1), *s2 = on_stack(parse, 2);
    const Node *b0 = in_text(parse, 0), *b1 = in_text(parse, 1), *b2 = in_text(parse, 2);
    const Node *s0l = &nodes[s0->left], *s0r = &nodes[s0->right], *b0l = &nodes[b0->left];
    const Node *s1l = &nodes[s1->left], *s1r = &nodes[s1->right];
    guint64 s0p = s0->pos, s1p = s1->pos, s2p = s2->pos, b0p = b0->pos, b1p = b1->pos;
    guint64 near = distance(s0, b0), far = distance(s1, s0);
    guint64 ahead = marks_between(s0, b0), behind = marks_between(s1, s0);
    guint64 *key = keys;
    *key++ = feature_key(41, s0->hash, s0p);
    *key++ = feature_key(42, s1->hash, s1p);
    *key++ = feature_key(43, b0->hash, b0p);
    *key++ = feature_key(44, b1->hash, b1p);
    *key++ = feature_key(45, PACK2(s0p, b0p), near);
    *key++ = feature_key(46, PACK2(s1p, s0p), far);
    *key++ = feature_key(47, PACK3(s0p, b0p, b1p), 0);
    *key++ = feature_key(48, PACK3(s1p, s0p, b0p), 0);
    *key++ = feature_key(49, PACK3(s2p, s1p, s0p), b0p);
    *key++ = feature_key(50, PACK4(s0p, b0p, b1p, b2->pos), 0);
    *key++ = feature_key(51, s0->hash, b0->hash);
    *key++ = feature_key(52, s0->hash, b0p);
    *key++ = feature_key(53, s0p, b0->hash);
    *key++ = feature_key(54, s1->hash, s0->hash);
    *key++ = feature_key(55, s1->hash, s0p);
    *key++ = feature_key(56, s1p, s0->hash);
    *key++ = feature_key(57, s1->hash, b0->hash);
    *key++ = feature_key(58, PACK3(s0p, b0p, b0l->pos), 0);
    *key++ = feature_key(59, PACK3(s0p, b0p, s0r->pos), 0);
    *key++ = feature_key(60, PACK3(s0p, b0p, s0l->pos), 0);
    *key++ = feature_key(61, PACK3(s1p, s0p, s1r->pos), 0);
    *key++ = feature_key(62, PACK3(s1p, s0p, s1l->pos), 0);
    *key++ = feature_key(63, PACK3(s1p, s0p, s0l->pos), 0);
    *key++ = feature_key(64, PACK2(s0p, b0p), ahead);
    *key++ = feature_key(65, PACK3(s1p, s0p, b0p), behind << 16 | ahead);
    *key++ = feature_key(66, PACK2(s0p, b0p), valency(s0));
    *key++ = feature_key(67, PACK2(s0p, b0p), valency(b0));
    *key++ = feature_key(68, PACK2(s1p, s0p), valency(s1));
    *key++ = feature_key(69, PACK2(s0p, b0p), s0l->hash);
    *key++ = feature_key(70, PACK2(s1p, b0p), s1r->hash);
    *key++ = feature_key(71, s0->hash, PACK2(b0p, b1p));
    *key++ = feature_key(72, s1->hash, PACK2(s0p, b0p));
    *key++ = feature_key(73, PACK2(s1p, s0p), b0->hash);
    *key++ = feature_key(74, PACK4(s1p, s0p, b0p, b1p), 0);
    *key++ = feature_key(75, s0r->hash, PACK2(s0p, b0p));
    *key++ = feature_key(76, PACK2(s0p, b0p), valency(s0) << 16 | ahead);
    *key++ = feature_key(77, PACK2(s1p, s0p), behind << 4 | far);
    *key++ = feature_key(101, s1->hash, feature_mix(s0l->hash, s0p));
    *key++ = feature_key(102, PACK3(s1p, s0p, b0p), valency(s0));
    *key++ = feature_key(103, PACK2(s0p, b0p), valency(s0) << 12 | valency(b0));
    *key++ = feature_key(104, PACK2(s1p, s0p), valency(s1) << 12 | valency(s0));
    return (guint)(key - keys);
}

static Move best_of(const gint32 *scores, guint moves) {
    Move best = N_MOVES;
    for (guint j = 0; j < N_MOVES; j++)
        if (moves >> j & 1 && (best == N_MOVES || scores[j] > scores[best])) best = (Move)j;
    return best;
}

void parse_run(Parse *parse, const ModelTable *table) {
    guint64 keys[PARSE_MAX_FEATURES];
    while (parse_goes_on(parse)) {
        guint moves = parse_moves(parse);
        gint32 scores[N_MOVES] = {0};
        if (moves & (moves - 1)) model_score(table, keys, parse_features(parse, keys), scores);
        parse_make(parse, best_of(scores, moves));
    }
}
