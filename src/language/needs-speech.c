/* What quotations need: whoever speaks is to be known. */
#include "language/needs-private.h"

#include <string.h>

/* So far back the name of "he said" is looked for. */
enum { NAME_BACK = 3 };
/* A quotation without a speaker makes its sentence unsafe when so much of it is quoted. */
static const double mostly = 0.6;
/* A longer one is no quotation: a mark is missing somewhere. */
enum { LONGEST = 5 };

/* The first sentence of the body that ends behind byte `offset`; body->n when there is none. */
static guint sentence_at(const Needs *n, gsize offset) {
    guint low = 0, high = n->body->n;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (needs_sentence(n, middle)->span.end > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/* The sentences of one stretch of a quotation need the one that names its speaker. */
static void need_naming(Needs *n, BcSpan content, guint naming) {
    for (guint i = sentence_at(n, content.start); i < n->body->n; i++) {
        if (needs_sentence(n, i)->span.start >= content.end) break;
        n->speech[i] = TRUE;
        if (naming < n->body->n) needs_add(n, i, naming, BC_UNITS_NONE, BC_NEED_SPEAKER);
    }
}

/* Does `word` stand in sentence `i` before byte `before`? */
static gboolean says_word(const Needs *n, guint i, const char *word, gsize before) {
    const BcSentence *s = needs_sentence(n, i);
    gsize length = strlen(word);
    for (guint t = s->first_token; t < s->first_token + s->n_tokens; t++) {
        BcSpan span = n->opener.tokens[t].span;
        if (span.start >= before) break;
        if (opener_bare(&n->opener, t) == length &&
            memcmp(n->opener.text + span.start, word, length) == 0)
            return TRUE;
    }
    return FALSE;
}

/* The last word of a name. */
static const char *last_word(const char *name) {
    const char *space = strrchr(name, ' ');
    return space != NULL ? space + 1 : name;
}

/* "He said": back to the sentence that tells who he is. */
static void need_name(Needs *n, guint naming, const BcQuote *quote, const BcSpeaker *speaker) {
    const char *word =
        speaker != NULL && speaker->kind == BC_SPEAKER_PERSON ? last_word(speaker->name) : NULL;
    if (word != NULL && says_word(n, naming, word, quote->source.start)) return;
    for (guint back = 1; back <= MIN(naming, NAME_BACK); back++) {
        guint k = naming - back;
        needs_add(n, naming, k, BC_UNITS_NONE, BC_NEED_SPEAKER);
        if (word != NULL ? says_word(n, k, word, G_MAXSIZE) : needs_names_somebody(n, k)) return;
    }
}

/* The token at the beginning of `span`. */
static guint token_at(const Needs *n, guint sentence, gsize start) {
    const BcSentence *s = needs_sentence(n, sentence);
    guint t = s->first_token;
    while (t + 1 < s->first_token + s->n_tokens && n->opener.tokens[t].span.end <= start) t++;
    return t;
}

/* What the words for the speaker need themselves. */
static void need_source(Needs *n, guint naming, const BcQuote *quote, const BcSpeaker *speaker) {
    guint token = token_at(n, naming, quote->source.start);
    OpeningClass class = opener_class(&n->opener, token);
    gboolean alone = n->opener.tokens[token].span.end >= quote->source.end;
    if (alone && class & (OPENING_PERSON | OPENING_THING))
        need_name(n, naming, quote, speaker);
    else if (class & (OPENING_PERSON | OPENING_THING) && naming > 0)
        needs_add(n, naming, naming - 1, BC_UNITS_NONE, BC_NEED_REFERENT); /* "its chairman" */
    else if (class & OPENING_DEFINITE &&
             n->opener.tokens[token + 1].span.end == quote->source.end &&
             opener_class(&n->opener, token + 1) & OPENING_KNOWN)
        needs_known(n, naming, token + 1, BC_NEED_SPEAKER);
}

/* The share of a sentence's words that stand in [content). */
static double share_of(const Needs *n, guint i, BcSpan content) {
    const BcSentence *s = needs_sentence(n, i);
    guint words = 0, inside = 0;
    for (guint t = s->first_token; t < s->first_token + s->n_tokens; t++) {
        const BcToken *token = &n->opener.tokens[t];
        if (token->kind > BC_TOKEN_NUMBER) continue;
        words++;
        inside += token->span.start >= content.start && token->span.end <= content.end;
    }
    return words > 0 ? (double)inside / words : 0;
}

/* Where the speaker of a quotation without one of its own is named: where he was before. */
static guint find_naming(const Needs *n, const BcQuote *quotes, guint q, guint first) {
    if (!bc_span_empty(quotes[q].source)) return sentence_at(n, quotes[q].source.start);
    for (guint p = q; p-- > 0 && quotes[q].speaker >= 0;) {
        if (quotes[p].speaker != quotes[q].speaker) break;
        if (!bc_span_empty(quotes[p].source)) return sentence_at(n, quotes[p].source.start);
    }
    /* A free passage goes on from what came before. */
    if (quotes[q].type == BC_QUOTE_FREE || quotes[q].speaker >= 0) return first > 0 ? first - 1 : 0;
    return n->body->n;
}

/* The turn of an interview: no marks, but a paragraph behind that of a question.  All of it needs
 * the question. */
static void need_asked(Needs *n, const BcQuote *quote, guint first) {
    if (first == 0 || !needs_is_question(n, first - 1) ||
        needs_sentence(n, first)->paragraph == needs_sentence(n, first - 1)->paragraph)
        return;
    for (guint k = 0; k < quote->n_content; k++)
        for (guint i = sentence_at(n, quote->content[k].start);
             i < n->body->n && needs_sentence(n, i)->span.start < quote->content[k].end; i++)
            needs_add(n, i, first - 1, BC_UNITS_NONE, BC_NEED_QUESTION);
}

static gboolean is_marked(const Needs *n, guint first, const BcQuote *quote) {
    return n->opener.tokens[token_at(n, first, quote->content[0].start)].kind ==
           BC_TOKEN_QUOTE_OPEN;
}

static void read_quote(Needs *n, const BcQuote *quotes, guint q, const BcSpeaker *speakers) {
    const BcQuote *quote = &quotes[q];
    if (quote->n_content == 0) return;
    guint first = sentence_at(n, quote->content[0].start);
    if (first == n->body->n) return;
    guint naming = find_naming(n, quotes, q, first);
    /* Who asks in an interview needs no name. */
    gboolean turn = quote->type == BC_QUOTE_DIRECT && !is_marked(n, first, quote);
    if (turn) need_asked(n, quote, first);
    for (guint k = 0; k < quote->n_content; k++) {
        need_naming(n, quote->content[k], naming);
        if (naming < n->body->n || turn || quote->type != BC_QUOTE_DIRECT) continue;
        guint at = sentence_at(n, quote->content[k].start);
        if (sentence_at(n, quote->content[k].end - 1) >= at + LONGEST) continue;
        for (; at < n->body->n && needs_sentence(n, at)->span.start < quote->content[k].end; at++)
            if (share_of(n, at, quote->content[k]) > mostly) n->barred[at] = BC_NEED_SPEAKER;
    }
    if (naming < n->body->n && !bc_span_empty(quote->source))
        need_source(n, naming, quote, quote->speaker >= 0 ? &speakers[quote->speaker] : NULL);
}

/* Marks of quotation whether or not anybody was found to speak: a sentence inside marks that opened
 * before it needs their beginning, one that is nothing but a quotation of nobody is not heard. */
static void read_marks(Needs *n) {
    gboolean inside = FALSE;
    guint since = 0;
    for (guint i = 0; i < n->body->n; i++) {
        const BcSentence *s = needs_sentence(n, i);
        if (i == 0 || s->paragraph != needs_sentence(n, i - 1)->paragraph) inside = FALSE;
        gboolean whole = s->n_tokens > 2, began = inside;
        for (guint t = s->first_token; t < s->first_token + s->n_tokens; t++) {
            BcTokenKind kind = n->opener.tokens[t].kind;
            if (kind == BC_TOKEN_QUOTE_OPEN)
                inside = TRUE;
            else if (kind <= BC_TOKEN_NUMBER && !inside)
                whole = FALSE;
            if (kind == BC_TOKEN_QUOTE_CLOSE) inside = FALSE;
        }
        since = inside ? since + 1 : 0;
        if (since > LONGEST) inside = FALSE;
        if (n->speech[i]) continue;
        if (began)
            needs_add(n, i, i - 1, BC_UNITS_NONE, BC_NEED_SPEAKER);
        else if (whole)
            n->barred[i] = BC_NEED_SPEAKER;
    }
}

void needs_find_speech(Needs *n) {
    if (n->body->attribution == NULL) return;
    guint n_quotes, n_speakers;
    const BcQuote *quotes = bc_attribution_quotes(n->body->attribution, &n_quotes);
    const BcSpeaker *speakers = bc_attribution_speakers(n->body->attribution, &n_speakers);
    for (guint q = 0; q < n_quotes; q++) read_quote(n, quotes, q, speakers);
    read_marks(n);
}
