/* Which sentences may be chosen at all. */
#include "language/lexicon.h"
#include "language/summary-score.h"

#include <string.h>

/* A paragraph of more sentences is no caption; one of more words that has no mark at its end is no
 * heading, but somebody's way of writing. */
enum { CAPTION_SENTENCES = 3, HEADING_WORDS = 40, SALUTATION_WORDS = 12, CREDIT_TOKENS = 8 };

typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    const BcLexicon *captions;
} Reader;

static gboolean is_class(const Reader *r, const BcToken *token, const char *class) {
    if (token->kind != BC_TOKEN_WORD) return FALSE;
    const char *value = bc_lexicon_get_length(r->captions, r->text + token->span.start,
                                              bc_span_length(token->span));
    return value != NULL && strcmp(value, class) == 0;
}

static gboolean is_mark(const Reader *r, const BcToken *token, char mark) {
    return r->text[token->span.start] == mark && bc_span_length(token->span) == 1;
}

/* "Image: Brian Burnell." at the beginning; or "Ann Lee. Image: Brian Burnell" at the end, where a
 * name follows and nothing else. */
static gboolean is_credit(const Reader *r, const BcSentence *s) {
    const BcToken *t = r->tokens + s->first_token;
    for (guint i = 0; i + 1 < s->n_tokens; i++)
        if (is_class(r, t + i, "credit") && is_mark(r, t + i + 1, ':') &&
            (i == 0 || (s->n_tokens - i <= CREDIT_TOKENS && i + 2 < s->n_tokens &&
                        g_ascii_isupper(r->text[t[i + 2].span.start]))))
            return TRUE;
    return FALSE;
}

/* "Braverman (left) and Sunak (right) ..." */
static gboolean has_side(const Reader *r, const BcSentence *s) {
    const BcToken *t = r->tokens + s->first_token;
    for (guint i = 0; i + 1 < s->n_tokens; i++)
        if (is_mark(r, t + i, '(') && is_class(r, t + i + 1, "side")) return TRUE;
    return FALSE;
}

static gboolean is_caption(const Reader *r, const BcParagraph *p) {
    if (p->n_sentences > CAPTION_SENTENCES) return FALSE;
    for (guint i = 0; i < p->n_sentences; i++) {
        const BcSentence *s = &r->sentences[p->first_sentence + i];
        if (is_credit(r, s) || (p->n_sentences == 1 && has_side(r, s))) return TRUE;
    }
    return FALSE;
}

/* A line without a mark at its end: a heading, a date, an address; or "Dear Sir,". */
static gboolean is_line(const Reader *r, const BcParagraph *p) {
    if (p->n_sentences != 1) return FALSE;
    const BcSentence *s = &r->sentences[p->first_sentence];
    if (s->n_tokens == 0) return TRUE;
    const BcToken *last = &r->tokens[s->first_token + s->n_tokens - 1];
    guint words = bc_document_sentence_words(r->document, p->first_sentence);
    if (is_mark(r, last, ',')) return words <= SALUTATION_WORDS;
    /* "Awards (since 2012)" */
    if (is_mark(r, last, ')') && s->n_tokens > 1 && (last - 1)->kind <= BC_TOKEN_NUMBER)
        return r->text[(last - 1)->span.end - 1] != '.' && words <= SALUTATION_WORDS;
    return last->kind <= BC_TOKEN_NUMBER && r->text[last->span.end - 1] != '.' &&
           words <= HEADING_WORDS;
}

/* "You will learn:" before lines that are not read. */
static gboolean announces(const Reader *r, const BcParagraph *p) {
    const BcSentence *s = &r->sentences[p->first_sentence];
    return p->n_sentences == 1 && s->n_tokens > 0 &&
           is_mark(r, &r->tokens[s->first_token + s->n_tokens - 1], ':');
}

static guint tokens_in(const Reader *r, const BcParagraph *p) {
    guint n = 0;
    for (guint i = 0; i < p->n_sentences; i++) n += r->sentences[p->first_sentence + i].n_tokens;
    return n;
}

/* Fills [paragraphs] with those that do not compete; none when that would be most of the text. */
static void find_furniture(const Reader *r, const BcParagraph *paragraphs, guint n,
                           gboolean *furniture) {
    guint found = 0, all = 0;
    for (guint i = n; i-- > 0;) {
        if (paragraphs[i].kind != BC_BLOCK_PARAGRAPH) continue;
        guint tokens = tokens_in(r, &paragraphs[i]);
        furniture[i] = is_caption(r, &paragraphs[i]) || is_line(r, &paragraphs[i]) ||
                       (i + 1 < n && furniture[i + 1] && announces(r, &paragraphs[i]));
        found += furniture[i] ? tokens : 0;
        all += tokens;
    }
    if (2 * found > all) memset(furniture, 0, n * sizeof *furniture);
}

void bc_body_init(BcBody *body, const BcDocument *document, const BcAttribution *attribution) {
    guint n, n_tokens, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    Reader r = {.document = document,
                .text = bc_article_text(bc_document_article(document), NULL),
                .tokens = bc_document_tokens(document, &n_tokens),
                .sentences = sentences,
                .captions = bc_language_lexicon(bc_document_language(document), "captions")};
    gboolean *furniture = g_new0(gboolean, n_paragraphs + 1);
    find_furniture(&r, paragraphs, n_paragraphs, furniture);
    *body = (BcBody){.document = document,
                     .attribution = attribution,
                     .sentences = g_new(guint, n + 1),
                     .section = 1};
    for (guint i = 0; i < n; i++) {
        guint p = sentences[i].paragraph;
        if (paragraphs[p].kind == BC_BLOCK_PARAGRAPH && !furniture[p])
            body->sentences[body->n++] = i;
    }
    body->section = MAX(body->n, 1);
    g_free(furniture);
}

void bc_body_clear(BcBody *body) {
    g_free(body->sentences);
    g_free(body->near);
}

void bc_body_divide(BcBody *body, const BcSummaryLimits *limits) {
    guint sections = bc_chooser_sections(body->n, limits);
    body->section = MAX(1, (body->n + sections - 1) / sections);
    body->few = limits->sentences == 1 || limits->sentences == 2;
}

guint bc_body_sections(const BcBody *body) {
    return MAX((body->n + body->section - 1) / MAX(body->section, 1), 1);
}
