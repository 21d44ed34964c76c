#include "language/summary-needs.h"

#include "language/needs-private.h"

#include <string.h>

/* So far back the first item of several, or the noun that "the company" means, is looked for. */
enum { ITEMS_BACK = 10, NOUN_BACK = 12, PERSON_BACK = 3 };
/* A shorter sentence behind a question is no answer without it. */
enum { FRAGMENT_WORDS = 6 };
/* Letters by which "decided" and "decision" are one. */
enum { NOUN_LETTERS = 5 };

void needs_add(Needs *n, guint sentence, guint on, guint others, BcSummaryNeed why) {
    if (on == sentence || on >= n->body->n) return;
    BcNeeding needing = {sentence, {on, others, why}};
    g_array_append_val(n->needs, needing);
}

const BcSentence *needs_sentence(const Needs *n, guint i) {
    return &n->opener.sentences[n->body->sentences[i]];
}

static guint end_of(const Needs *n, guint i) {
    const BcSentence *s = needs_sentence(n, i);
    return s->first_token + s->n_tokens;
}

gboolean needs_names_somebody(const Needs *n, guint i) {
    return opener_names_somebody(&n->opener, n->openings[i].first, end_of(n, i));
}

/* Sentence `i` says "he" of somebody: all sentences back to the one that tells who. */
static void need_person(Needs *n, guint i, BcSummaryNeed why) {
    for (guint back = 1; back <= MIN(i, PERSON_BACK); back++) {
        needs_add(n, i, i - back, BC_UNITS_NONE, why);
        if (n->openings[i - back].dangles || needs_names_somebody(n, i - back)) return;
    }
}

/* A first sentence with "He" is explained by what follows. */
static void need_ahead(Needs *n, guint i) {
    for (guint k = i + 1; k <= MIN(i + PERSON_BACK, n->body->n - 1); k++) {
        needs_add(n, i, k, BC_UNITS_NONE, BC_NEED_REFERENT);
        if (needs_names_somebody(n, k)) return;
    }
}

static gboolean has_noun(const Needs *n, guint i, const char *noun, gsize length) {
    const BcSentence *s = needs_sentence(n, i);
    gsize letters = MIN(length, MAX(NOUN_LETTERS, length > 7 ? length - 3 : 0));
    for (guint t = s->first_token; t < end_of(n, i); t++) {
        BcSpan span = n->opener.tokens[t].span;
        if (n->opener.tokens[t].kind == BC_TOKEN_WORD && bc_span_length(span) >= letters &&
            g_ascii_strncasecmp(n->opener.text + span.start, noun, letters) == 0)
            return TRUE;
    }
    return FALSE;
}

/* The story's subject is introduced by its lead, another one right before. */
static void need_lead_or_before(Needs *n, guint i, BcSummaryNeed why) {
    guint group = n->groups->len, lead = 0;
    g_array_append_val(n->groups, n->members->len);
    g_array_append_val(n->members, lead);
    needs_add(n, i, i - 1, group, why);
}

/* "The company" means one that was told of: the nearest sentence with that word, or else any that
 * the sentence before can tell of. */
void needs_known(Needs *n, guint i, guint token, BcSummaryNeed why) {
    const char *noun = n->opener.text + n->opener.tokens[token].span.start;
    gsize length = opener_bare(&n->opener, token);
    guint nearest = BC_UNITS_NONE, group = n->groups->len, members = 0;
    guint from = i > NOUN_BACK ? i - NOUN_BACK : 0;
    for (guint k = 0; k < i; k = k == 0 && from > 0 ? from : k + 1) {
        if (!has_noun(n, k, noun, length)) continue;
        if (members == 0) g_array_append_val(n->groups, n->members->len);
        g_array_append_val(n->members, k);
        members++;
        nearest = k;
    }
    if (nearest != BC_UNITS_NONE)
        needs_add(n, i, nearest, group, why);
    else if (i > 0 && opener_class(&n->opener, token) & OPENING_SUBJECT)
        need_lead_or_before(n, i, why);
    else if (i > 0)
        needs_add(n, i, i - 1, BC_UNITS_NONE, why);
}

/* "Second, ..." needs the item before it, and "First, ..." what the items are of. */
static void need_items(Needs *n, guint i) {
    OpeningClass kind = n->openings[i].kind;
    if (kind & OPENING_ORDER) {
        for (guint back = 1; back <= MIN(i, ITEMS_BACK); back++)
            if (n->openings[i - back].kind & (OPENING_ORDER | OPENING_FIRST)) {
                needs_add(n, i, i - back, BC_UNITS_NONE, BC_NEED_LIST);
                return;
            }
        if (i > 0) needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_LIST);
    } else if (kind & OPENING_FIRST && i > 0) {
        for (guint k = i + 1; k < MIN(n->body->n, i + ITEMS_BACK); k++)
            if (n->openings[k].kind & OPENING_ORDER) {
                needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_LIST);
                return;
            }
    }
}

static void need_openings(Needs *n, guint i) {
    const Opening *o = &n->openings[i];
    gboolean person = o->dangles || (o->kind & OPENING_PERSON);
    if (i == 0) {
        if (o->dangles) need_ahead(n, i);
        return;
    }
    if (person)
        need_person(n, i, BC_NEED_REFERENT);
    else if (o->kind & OPENING_ANAPHOR)
        needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_REFERENT);
    if (o->kind & OPENING_CONNECTIVE) needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_CONNECTION);
    if (o->known != G_MAXUINT) needs_known(n, i, o->known, BC_NEED_REFERENT);
    need_items(n, i);
}

/* The last mark of the sentence, quotation marks apart; 0 when it ends in a word. */
static gunichar last_mark(const Needs *n, guint i) {
    const BcSentence *s = needs_sentence(n, i);
    for (guint t = end_of(n, i); t-- > s->first_token;) {
        const BcToken *token = &n->opener.tokens[t];
        if (token->kind <= BC_TOKEN_NUMBER) return 0;
        if (token->kind == BC_TOKEN_PUNCTUATION)
            return g_utf8_get_char(n->opener.text + token->span.start);
    }
    return 0;
}

gboolean needs_is_question(const Needs *n, guint i) {
    gunichar mark = last_mark(n, i);
    return mark == '?' || mark == 0xFF1F || mark == 0x61F;
}

/* What is broken off or announces something: "He said this:", "Every night -". */
static gboolean announces(const Needs *n, guint i) {
    gunichar mark = last_mark(n, i);
    return mark == ':' || mark == 0xFF1A || mark == ',' || mark == ';' || mark == 0x2014 ||
           mark == 0x2013;
}

/* Begins as an item of a list does: "- ", "•", "1.", "(a)". */
static gboolean is_item(const Needs *n, guint i) {
    const BcSentence *s = needs_sentence(n, i);
    if (s->n_tokens < 2) return FALSE;
    const BcToken *token = &n->opener.tokens[s->first_token];
    gunichar c = g_utf8_get_char(n->opener.text + token->span.start);
    if (token->kind == BC_TOKEN_PUNCTUATION)
        return c == '-' || c == '*' || c == 0x2022 || c == 0x2013 || c == 0x2014 || c == 0xB7;
    BcSpan next = token[1].span;
    return token->kind == BC_TOKEN_NUMBER && next.start == token->span.end &&
           (n->opener.text[next.start] == '.' || n->opener.text[next.start] == ')');
}

static void need_list(Needs *n, guint i) {
    if (announces(n, i)) {
        if (i + 1 < n->body->n)
            needs_add(n, i, i + 1, BC_UNITS_NONE, BC_NEED_REST);
        else
            n->barred[i] = BC_NEED_REST;
    }
    if (i > 0 && announces(n, i - 1)) needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_LIST);
    if (!is_item(n, i)) return;
    for (guint back = 1; back <= MIN(i, ITEMS_BACK); back++) {
        if (is_item(n, i - back)) continue;
        needs_add(n, i, i - back, BC_UNITS_NONE, BC_NEED_LIST);
        return;
    }
}

/* "Q:", "A:", "NAME:" at the beginning. */
static gboolean has_label(const Needs *n, guint i) {
    const BcSentence *s = needs_sentence(n, i);
    for (guint t = s->first_token; t < MIN(end_of(n, i), s->first_token + 4); t++)
        if (n->opener.text[n->opener.tokens[t].span.start] == ':') return t > s->first_token;
    return FALSE;
}

static void need_question(Needs *n, guint i) {
    if (needs_is_question(n, i)) {
        if (i + 1 < n->body->n)
            needs_add(n, i, i + 1, BC_UNITS_NONE, BC_NEED_ANSWER);
        else
            n->barred[i] = BC_NEED_ANSWER;
        return;
    }
    if (i == 0) return;
    OpeningClass kind = n->openings[i].kind;
    gboolean asked = needs_is_question(n, i - 1);
    gboolean fragment =
        bc_document_sentence_words(n->body->document, n->body->sentences[i]) < FRAGMENT_WORDS;
    if ((kind & OPENING_ANSWER) ||
        (asked && (fragment || has_label(n, i) || has_label(n, i - 1) ||
                   ((kind & OPENING_CLAUSE) && !n->openings[i].dangles && fragment))))
        needs_add(n, i, i - 1, BC_UNITS_NONE, asked ? BC_NEED_QUESTION : BC_NEED_CONNECTION);
}

/* The next sentence turns round what this one says. */
static void need_reversal(Needs *n, guint i) {
    if (i + 1 >= n->body->n) return;
    const Opening *next = &n->openings[i + 1];
    if (next->kind & OPENING_CORRECTION) {
        needs_add(n, i, i + 1, BC_UNITS_NONE, BC_NEED_CORRECTION);
        return;
    }
    if (!(next->kind & OPENING_REVERSAL)) return;
    gboolean speech = n->speech[i] && n->speech[i + 1];
    if (speech) needs_add(n, i, i + 1, BC_UNITS_NONE, BC_NEED_REVERSAL);
}

void bc_needs_find(const BcBody *body, GArray *needs, GArray *groups, GArray *members,
                   BcSummaryNeed *barred) {
    Needs n = {.body = body,
               .needs = needs,
               .groups = groups,
               .members = members,
               .barred = barred,
               .openings = g_new(Opening, body->n + 1),
               .speech = g_new0(guint8, body->n + 1)};
    opener_init(&n.opener, body->document);
    for (guint i = 0; i < body->n; i++) n.openings[i] = opener_read(&n.opener, body->sentences[i]);
    needs_find_speech(&n);
    needs_find_names(&n);
    for (guint i = 0; i < body->n; i++) {
        need_openings(&n, i);
        need_list(&n, i);
        need_question(&n, i);
        need_reversal(&n, i);
    }
    opener_clear(&n.opener);
    g_free(n.openings);
    g_free(n.speech);
}
