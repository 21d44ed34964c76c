/* language/grammar-parse.h: heads and relations, word by word.  For grammar.c and its trainer.
 *
 * An arc-hybrid transition parser (Kuhlmann, Gomez-Rodriguez and Satta 2011), greedy: words move
 * from the text to a stack; the top of the stack goes below the next word (LEFT) or below the word
 * under it (RIGHT).  Marks are left out; what they say is in the words behind them.  Relations are
 * chosen when the whole tree stands. */
#ifndef BC_LANGUAGE_GRAMMAR_PARSE_H
#define BC_LANGUAGE_GRAMMAR_PARSE_H

#include "language/grammar-forms.h"

#define PARSE_MAX_FEATURES 44
#define RELATION_MAX_FEATURES 24

typedef enum { MOVE_SHIFT, MOVE_LEFT, MOVE_RIGHT, N_MOVES } Move;

typedef struct {
    guint64 hash;
    guint32 token;
    guint32 head;                   /* a node; the root's head is node n */
    guint32 left, near_left, right; /* outermost children and the first on the left, or no node */
    guint32 n_left, n_right;
    guint32 left_pos, right_pos; /* sets of the children's parts of speech */
    guint32 commas;              /* commas and dashes before it in the sentence */
    guint8 pos, mark, quoted;    /* mark: those just before it, bits together */
} Node;

typedef struct {
    Node *nodes;    /* n of them, the root's head, and one that stands for "none" */
    guint32 *stack; /* of nodes */
    guint n, depth, next;
} Parse;

/* Bytes for a parse of `n` tokens. */
gsize parse_size(guint n);
/* Begins a parse in `memory` of parse_size(n) bytes. */
void parse_begin(Parse *parse, void *memory, const Form *forms, const guint8 *pos, guint n);

/* TRUE until all words have a head. */
gboolean parse_goes_on(const Parse *parse);
/* The moves that can be made, a bit each: never none while the parse goes on. */
guint parse_moves(const Parse *parse);
void parse_make(Parse *parse, Move move);
guint parse_features(const Parse *parse, guint64 *keys);
/* Of the arc to `node`, in a whole tree. */
guint relation_features(const Parse *parse, guint node, guint64 *keys);

/* Parses with tables "moves" and "relations"; fills head and relation of `out` for the `n` tokens.
 */
void parse_run(Parse *parse, const ModelTable *moves);
void parse_relate(const Parse *parse, const ModelTable *relations, const Form *forms, guint n,
                  GrammarWord *out);

#endif
