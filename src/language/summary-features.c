/* Features of where a sentence stands and what it looks like. */
#include "language/summary-score.h"

#include <math.h>
#include <string.h>

/* Everything that the tokens of one sentence tell. */
typedef struct {
    guint words, content, bytes, quoted, numbers, names, new_names, address, cues;
    gboolean opens_quote, marks, question, exclamation, finished, internet, aside, colon;
} Counts;

typedef struct {
    const char *text;
    const BcToken *tokens;
    const BcTerms *terms;
    guint paragraph; /* the paragraph that `inside` is about */
    gboolean inside; /* quotation marks */
} Counter;

static void count_word(Counter *c, guint index, Counts *counts) {
    const BcToken *token = &c->tokens[index];
    guint8 marks = c->terms->marks[index];
    const char *word = c->text + token->span.start;
    gsize length = bc_span_length(token->span);
    counts->words++;
    counts->bytes += (guint)length;
    counts->content += !(marks & BC_MARK_STOP);
    counts->quoted += c->inside;
    counts->numbers += token->kind == BC_TOKEN_NUMBER;
    counts->cues += !c->inside && (marks & BC_MARK_CUE) != 0;
    counts->address += !c->inside && (marks & BC_MARK_ADDRESS) != 0;
    if (counts->words > 1 && (marks & BC_MARK_CAPITAL)) {
        counts->names++;
        counts->new_names += (marks & BC_MARK_NEW) != 0;
    }
    if (length > 6 && (memchr(word, '@', length) != NULL || memcmp(word, "http", 4) == 0 ||
                       memcmp(word, "www.", 4) == 0))
        counts->internet = TRUE;
}

static Counts count(Counter *c, const BcSentence *s) {
    Counts counts = {0};
    if (s->paragraph != c->paragraph) c->inside = FALSE;
    c->paragraph = s->paragraph;
    counts.opens_quote = c->inside;
    for (guint i = s->first_token; i < s->first_token + s->n_tokens; i++) {
        const BcToken *token = &c->tokens[i];
        char mark = c->text[token->span.start];
        if (token->kind <= BC_TOKEN_NUMBER) {
            count_word(c, i, &counts);
            counts.finished = c->text[token->span.end - 1] == '.';
            continue;
        }
        counts.finished = TRUE;
        if (token->kind == BC_TOKEN_PUNCTUATION) {
            counts.question = mark == '?';
            counts.exclamation = mark == '!';
            counts.aside = counts.aside || mark == '(' || mark == '[';
            counts.colon = counts.colon || mark == ':' || mark == ';';
        } else {
            c->inside = token->kind == BC_TOKEN_QUOTE_OPEN;
            counts.marks = TRUE;
            counts.opens_quote = counts.opens_quote || (c->inside && i == s->first_token);
        }
    }
    return counts;
}

static void fill_forms(const Counts *k, float *f) {
    float words = MAX(k->words, 1);
    f[BC_FEATURE_LENGTH] = MIN(words / 30.0f, 1);
    f[BC_FEATURE_SHORT] = MAX(9 - words, 0) / 9;
    f[BC_FEATURE_LONG] = CLAMP((words - 40) / 40, 0, 1);
    f[BC_FEATURE_CONTENT] = (float)k->content / words;
    f[BC_FEATURE_LETTERS] = MIN((float)k->bytes / words / 10, 1);
    f[BC_FEATURE_QUESTION] = k->question;
    f[BC_FEATURE_CALL] = k->exclamation && k->address > 0;
    f[BC_FEATURE_QUOTED] = (float)k->quoted / words;
    f[BC_FEATURE_OPENS_QUOTE] = k->opens_quote;
    f[BC_FEATURE_SPEAKS] = k->cues > 0 && (k->marks || k->quoted > 0);
    f[BC_FEATURE_REPORTS] = k->cues > 0 && !k->marks && k->quoted == 0;
    f[BC_FEATURE_NUMBERS] = MIN(5 * (float)k->numbers / words, 1);
    f[BC_FEATURE_NUMBER] = k->numbers > 0;
    f[BC_FEATURE_NAMES] = (float)k->names / words;
    f[BC_FEATURE_NAMES_MANY] = MIN((float)k->names / 8, 1);
    f[BC_FEATURE_NAMES_NEW] = MIN((float)k->new_names / 4, 1);
    f[BC_FEATURE_ADDRESS] = k->address > 0;
    f[BC_FEATURE_ASIDE] = k->aside;
    f[BC_FEATURE_COLON] = k->colon;
    f[BC_FEATURE_UNFINISHED] = !k->finished;
    f[BC_FEATURE_ADDRESSES] = k->internet;
}

static void fill_place(const BcBody *body, guint i, float *f) {
    guint index = i % body->section, section = MIN(body->section, body->n);
    /* The beginning of a later section counts for something, but it is not the lead. */
    float share = i < body->section ? 1.0f : 0.5f;
    f[BC_FEATURE_FIRST] = i == 0;
    f[BC_FEATURE_SECOND] = i == 1;
    f[BC_FEATURE_THIRD] = i == 2;
    f[BC_FEATURE_LAST] = i + 1 == body->n;
    f[BC_FEATURE_NEARNESS] = share / (1.0f + (float)index);
    f[BC_FEATURE_EARLINESS] = share * expf(-(float)index / 8);
    f[BC_FEATURE_SOONNESS] = share * expf(-(float)index / 3);
    f[BC_FEATURE_PLACE] = (float)index / (float)section;
    f[BC_FEATURE_DEPTH] = logf(1 + (float)index) / logf(1 + (float)section);
    f[BC_FEATURE_NEARNESS_LONG] = f[BC_FEATURE_NEARNESS] * logf((float)section) / 6;
}

void bc_summary_forms(const BcBody *body, const BcTerms *terms, float *features) {
    guint n;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(body->document, &n);
    Counter c = {.text = bc_article_text(bc_document_article(body->document), NULL),
                 .tokens = bc_document_tokens(body->document, &n),
                 .terms = terms,
                 .paragraph = G_MAXUINT};
    for (guint i = 0; i < body->n; i++) {
        float *f = features + (gsize)i * BC_FEATURES;
        const BcSentence *s = &sentences[body->sentences[i]];
        f[BC_FEATURE_OPENING] = s->paragraph != c.paragraph;
        f[BC_FEATURE_ALONE] = paragraphs[s->paragraph].n_sentences == 1;
        Counts counts = count(&c, s);
        fill_forms(&counts, f);
        fill_place(body, i, f);
        f[BC_FEATURE_LENGTH_LONG] =
            f[BC_FEATURE_LENGTH] * logf((float)MIN(body->section, body->n)) / 6;
        const char *opener = bc_sentence_opener(body->document, body->sentences[i]);
        if (opener == NULL) continue;
        f[BC_FEATURE_ANAPHOR] = strcmp(opener, "anaphor") == 0;
        f[BC_FEATURE_CONNECTIVE] = strcmp(opener, "connective") == 0;
    }
}
