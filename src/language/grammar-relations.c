#include "language/grammar-parse.h"

#define PACK2(a, b) ((guint64)(a) << 5 | (b))
#define PACK3(a, b, c) (PACK2(a, b) << 5 | (c))
#define PACK4(a, b, c, d) (PACK3(a, b, c) << 5 | (d))

static inline const Node *neighbour(const Parse *parse, guint node, int by) {
    gint64 at = (gint64)node + by;
    return &parse->nodes[at < 0 || at > (gint64)parse->n ? parse->n + 1 : (guint)at];
}

static guint64 distance(guint a, guint b) { return MIN(a > b ? a - b : b - a, 6); }

guint relation_features(const Parse *parse, guint node, guint64 *keys) {
    const Node *nodes = parse->nodes, *word = &nodes[node];
    const Node *head = &nodes[word->head], *above = &nodes[head->head];
    const Node *left = &nodes[word->left], *near = &nodes[word->near_left];
    const Node *helper = &nodes[head->near_left];
    guint64 side = word->head > node, far = distance(node, word->head);
    guint64 pos = word->pos << 1 | side, arc = PACK2(head->pos, word->pos) << 1 | side;
    guint64 marks = (side ? head : word)->mark;
    guint64 edge = (head->right == node) << 1 | (head->left == node);
    guint64 others = side ? MIN(head->n_left, 4) : MIN(head->n_right, 4);
    guint64 *key = keys;
    *key++ = feature_key(81, word->hash, side);
    *key++ = feature_key(82, arc, far);
    *key++ = feature_key(83, word->hash, (guint64)head->pos << 1 | side);
    *key++ = feature_key(84, head->hash, pos);
    *key++ = feature_key(85, left->hash, pos);
    *key++ = feature_key(86, arc, left->pos);
    *key++ = feature_key(87, arc, left->hash);
    *key++ = feature_key(88, arc, near->hash);
    *key++ = feature_key(89, arc, helper->hash);
    *key++ = feature_key(90, arc, marks);
    *key++ = feature_key(91, arc, edge << 4 | others);
    *key++ = feature_key(92, head->hash, word->hash);
    *key++ = feature_key(93, head->hash, feature_mix(left->hash, pos));
    *key++ = feature_key(94, arc,
                         PACK2(neighbour(parse, node, -1)->pos, neighbour(parse, node, 1)->pos));
    *key++ = feature_key(95, arc, above->pos);
    *key++ = feature_key(96, arc, word->left_pos);
    *key++ = feature_key(97, arc, PACK2(left->pos, nodes[word->right].pos));
    *key++ = feature_key(98, arc, side ? head->right_pos : head->left_pos);
    *key++ = feature_key(99, arc, marks << 16 | word->quoted << 8 | head->quoted);
    return (guint)(key - keys);
}

static guint best_of(const gint32 *scores) {
    guint best = 0;
    for (guint j = 1; j < N_RELATIONS; j++)
        if (scores[j] > scores[best]) best = j;
    return best;
}

static guint relation_of(const Parse *parse, guint node, const ModelTable *table) {
    if (parse->nodes[node].head == parse->n) return RELATION_OTHER;
    guint64 keys[RELATION_MAX_FEATURES];
    gint32 scores[N_RELATIONS] = {0};
    model_score(table, keys, relation_features(parse, node, keys), scores);
    return best_of(scores);
}

/* A mark hangs on the word before it, or the first; where there is none at all, on the first mark.
 */
static gint32 head_of_mark(const Parse *parse, guint words_before, guint token) {
    if (parse->n == 0) return token > 0 ? 0 : -1;
    return (gint32)parse->nodes[MAX(words_before, 1) - 1].token;
}

void parse_relate(const Parse *parse, const ModelTable *table, const Form *forms, guint n,
                  GrammarWord *out) {
    guint node = 0;
    for (guint i = 0; i < n; i++) {
        if (forms[i].mark != 0) {
            out[i].relation = RELATION_OTHER;
            out[i].head = head_of_mark(parse, node, i);
            continue;
        }
        guint32 head = parse->nodes[node].head;
        out[i].relation = (guint8)relation_of(parse, node++, table);
        out[i].head = head < parse->n ? (gint32)parse->nodes[head].token : -1;
    }
}
