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

/* Bytes of an emoticon at p: eyes, maybe a nose, a mouth; "^_^"; "<3". */
static gsize face_length(const char *p, const char *end) {
    const char *start = p;
    if (end - p >= 2 && p[0] == '<' && p[1] == '3') return 2;
    if (*p == '^') {
        while (++p < end && strchr("_.-", *p) != NULL) continue;
        return p < end && *p == '^' && p > start + 1 ? (gsize)(p + 1 - start) : 0;
    }
    if (*p == '>') p++;
    if (p >= end || strchr(":;=", *p++) == NULL) return 0;
    if (p < end && strchr("-'^o", *p) != NULL) p++;
    const char *mouth = p;
    while (p < end && strchr(")(DPp]|*", *p) != NULL) p++;
    return p > mouth ? (gsize)(p - start) : 0;
}

guint bc_splitter_face(const Splitter *s, guint i) {
    if (i >= s->n || s->tokens[i].kind != BC_TOKEN_PUNCTUATION) return 0;
    gsize start = s->tokens[i].span.start, end = s->tokens[s->n - 1].span.end;
    gsize length = face_length(s->text + start, s->text + end);
    if (length == 0) return 0;
    for (; i < s->n && s->tokens[i].span.end <= start + length; i++) continue;
    return s->tokens[i - 1].span.end == start + length && !touches(s, i) ? i : 0;
}

/* Behind ":)" a sentence begins with a capital. */
static gboolean begins_behind_face(const Splitter *s, guint i) {
    if (i < 3 || s->tokens[i - 1].kind == BC_TOKEN_NUMBER || bc_splitter_beginning(s, i) != UPPER)
        return FALSE;
    guint first = i - 1;
    while (first > 1 && first + 4 > i && touches(s, first)) first--;
    return bc_splitter_face(s, first) == i;
}

gboolean bc_splitter_begins_unasked(const Splitter *s, guint i) {
    if (touches(s, i) || i == 0) return FALSE;
    gboolean rule = is_rule(s, i), behind = is_rule(s, i - 1);
    if (rule || behind) return !(rule && behind);
    if (begins_caption(s, i) || begins_date(s, i)) return TRUE;
    if (s->tokens[i].kind != BC_TOKEN_WORD) return FALSE;
    if (touches(s, i + 1) && bc_token_is(s->text, &s->tokens[i + 1], ':') && !touches(s, i + 2)) {
        const char *kind = label(s, i);
        return kind != NULL && *kind == '\0';
    }
    return begins_behind_face(s, i);
}
