#include "language/grammar.h"

#include "language/grammar-parse.h"
#include "language/grammar-tags.h"

struct Grammar {
    const ModelTable *words; /* NULL: the model has none */
    const ModelTable *tags, *moves, *relations;
};

Grammar *grammar_new(const Model *model) {
    if (model == NULL) return NULL;
    Grammar found = {.words = model_table(model, "words", 1),
                     .tags = model_table(model, "tags", N_LEARNED_POS),
                     .moves = model_table(model, "moves", N_MOVES),
                     .relations = model_table(model, "relations", N_RELATIONS)};
    if (found.tags == NULL || found.moves == NULL || found.relations == NULL) return NULL;
    Grammar *grammar = g_new(Grammar, 1);
    *grammar = found;
    return grammar;
}

void grammar_free(Grammar *grammar) { g_free(grammar); }

void grammar_read(const Grammar *grammar, const char *text, const BcToken *tokens, guint n,
                  GrammarWord *out) {
    g_autofree Form *forms = g_new(Form, n);
    g_autofree guint8 *pos = g_new(guint8, n);
    g_autofree void *memory = g_malloc(parse_size(n));
    Parse parse;
    grammar_forms(grammar->words, text, tokens, n, forms);
    tag_words(grammar->tags, forms, n, pos);
    tag_genitives(forms, n, pos);
    parse_begin(&parse, memory, forms, pos, n);
    parse_run(&parse, grammar->moves);
    parse_relate(&parse, grammar->relations, forms, n, out);
    for (guint i = 0; i < n; i++) out[i].pos = pos[i];
}
