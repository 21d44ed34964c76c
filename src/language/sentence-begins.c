#include "language/sentences-private.h"

#include <string.h>

/* A rule across the text: "-----". */
static gboolean is_rule(const Splitter *s, guint i) {
    return s->tokens[i].kind == BC_TOKEN_PUNCTUATION && token_bytes(s, i) >= 4 &&
           strchr("-=_*~#", s->text[s->tokens[i].span.start]) != NULL;
}

static const char *label(const Splitter *s, guint i) {
    gsize length;
    const char *word = token_text(s, i, &length);
    if (s->tokens[i].kind != BC_TOKEN_WORD || bc_splitter_beginning(s, i) != UPPER) return NULL;
    return bc_lexicon_get_length(s->rules->labels, word, length);
}

/* "Figure 1.3 This map shows": a number and its caption. */
static gboolean begins_caption(const Splitter *s, guint i) {
    if (i != s->start + 2 || s->tokens[i - 1].kind != BC_TOKEN_NUMBER) return FALSE;
    if (bc_splitter_beginning(s, i) != UPPER && !opens_bracket(s, i)) return FALSE;
    const char *kind = label(s, s->start);
    return kind != NULL && strcmp(kind, "numbered") == 0;
}

/* A heading's date: "Talks go on Tuesday, 3 March 2026" at the end of a paragraph. */
static gboolean begins_date(const Splitter *s, guint i) {
    if (i < 3 || (s->n - i != 6 && s->n - i != 5) || s->tokens[i].kind != BC_TOKEN_WORD)
        return FALSE;
    const BcToken *before = &s->tokens[i - 1], *year = &s->tokens[s->n - 1];
    if (year->kind != BC_TOKEN_NUMBER || bc_span_length(year->span) != 4) return FALSE;
    if (!bc_token_is(s->text, &s->tokens[i + 1], ',') || bc_splitter_abbreviation(s, i) != DAY)
        return FALSE;
    if (before->kind == BC_TOKEN_QUOTE_CLOSE) return TRUE;
    gsize length;
    const char *word = token_text(s, i - 1, &length);
    return before->kind == BC_TOKEN_WORD &&
           bc_lexicon_get_length(s->rules->stopwords, word, length) == NULL;
}

gboolean bc_splitter_begins_unasked(const Splitter *s, guint i) {
    if (touches(s, i) || i == 0) return FALSE;
    if (is_rule(s, i) || is_rule(s, i - 1)) return TRUE;
    if (begins_caption(s, i) || begins_date(s, i)) return TRUE;
    if (s->tokens[i].kind != BC_TOKEN_WORD) return FALSE;
    if (touches(s, i + 1) && bc_token_is(s->text, &s->tokens[i + 1], ':') && !touches(s, i + 2)) {
        const char *kind = label(s, i);
        return kind != NULL && *kind == '\0';
    }
    return i >= 3 && bc_token_is(s->text, &s->tokens[i - 1], ')') && touches(s, i - 1) &&
           bc_splitter_beginning(s, i) == UPPER &&
           strchr(":;-", s->text[s->tokens[i - 2].span.start]) != NULL && !touches(s, i - 2);
}
