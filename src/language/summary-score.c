#include "language/summary-score.h"

#include "language/lexicon.h"

#include <math.h>
#include <string.h>

/* Weights of a linear ranker: a softmax over the sentences of an article, fitted to the sentences
 * that come nearest to a human summary, then rounded by hand. */
static const struct {
    const char *name;
    double weight;
} model[BC_FEATURES] = {
    [BC_FEATURE_FIRST] = {"first", -0.40},
    [BC_FEATURE_SECOND] = {"second", 0.05},
    [BC_FEATURE_THIRD] = {"third", -0.05},
    [BC_FEATURE_NEARNESS] = {"nearness", 0.60},
    [BC_FEATURE_EARLINESS] = {"earliness", 1.40},
    [BC_FEATURE_PLACE] = {"place", -0.40},
    [BC_FEATURE_OPENING] = {"opening", 0.00},
    [BC_FEATURE_LENGTH] = {"length", -0.20},
    [BC_FEATURE_SHORT] = {"short", -1.20},
    [BC_FEATURE_LONG] = {"long", -0.50},
    [BC_FEATURE_CENTRE] = {"centre", 2.10},
    [BC_FEATURE_FREQUENCY] = {"frequency", 2.40},
    [BC_FEATURE_TITLE] = {"title", 1.50},
    [BC_FEATURE_LEAD] = {"lead", 0.40},
    [BC_FEATURE_TOP] = {"top", 0.10},
    [BC_FEATURE_QUESTION] = {"question", -0.40},
    [BC_FEATURE_QUOTED] = {"quoted", -0.60},
    [BC_FEATURE_SPEAKS] = {"speaks", 0.30},
    [BC_FEATURE_NUMBERS] = {"numbers", 0.40},
    [BC_FEATURE_NAMES] = {"names", 0.40},
    [BC_FEATURE_ANAPHOR] = {"anaphor", -0.10},
    [BC_FEATURE_CONNECTIVE] = {"connective", -0.10},
    [BC_FEATURE_ADDRESS] = {"address", -0.20},
    [BC_FEATURE_UNFINISHED] = {"unfinished", -2.00},
    [BC_FEATURE_ADDRESSES] = {"addresses", -1.50},
};

const char *bc_feature_name(BcFeature feature) { return model[feature].name; }

void bc_body_init(BcBody *body, const BcDocument *document, const BcAttribution *attribution) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    *body = (BcBody){document, attribution, g_new(guint, n), 0, 1};
    for (guint i = 0; i < n; i++)
        if (paragraphs[sentences[i].paragraph].kind == BC_BLOCK_PARAGRAPH)
            body->sentences[body->n++] = i;
    body->section = MAX(body->n, 1);
}

void bc_body_clear(BcBody *body) { g_free(body->sentences); }

const char *bc_sentence_opener(const BcDocument *document, guint sentence) {
    guint n;
    const BcSentence *s = &bc_document_sentences(document, &n)[sentence];
    const BcToken *tokens = bc_document_tokens(document, &n) + s->first_token;
    const char *text = bc_article_text(bc_document_article(document), NULL);
    const BcLexicon *words = bc_language_lexicon(bc_document_language(document), "stopwords");
    for (guint i = 0; i < s->n_tokens && i < 3; i++) {
        if (tokens[i].kind == BC_TOKEN_QUOTE_OPEN) return NULL;
        if (tokens[i].kind == BC_TOKEN_PUNCTUATION) continue;
        const char *word = text + tokens[i].span.start;
        gsize length = bc_span_length(tokens[i].span);
        const char *value = bc_lexicon_get_length(words, word, length);
        if (value == NULL) {
            /* "He's", "They've" */
            const char *mark = memchr(word, '\'', length);
            if (mark == NULL) mark = g_strstr_len(word, (gssize)length, "\xE2\x80\x99");
            if (mark != NULL) value = bc_lexicon_get_length(words, word, (gsize)(mark - word));
        }
        return value != NULL && *value != '\0' ? value : NULL;
    }
    return NULL;
}

/* Everything that the tokens of one sentence tell. */
typedef struct {
    guint words, quoted, numbers, names, address;
    gboolean question, finished, internet;
} Counts;

typedef struct {
    const char *text;
    const BcToken *tokens;
    const BcLexicon *words;
    guint paragraph; /* the paragraph that `inside` is about */
    gboolean inside; /* quotation marks */
} Counter;

static void count_word(Counter *c, const BcToken *token, Counts *counts) {
    const char *word = c->text + token->span.start;
    gsize length = bc_span_length(token->span);
    counts->words++;
    counts->quoted += c->inside;
    counts->numbers += token->kind == BC_TOKEN_NUMBER;
    if (g_ascii_isupper(*word) ||
        ((guchar)*word >= 0x80 && g_unichar_isupper(g_utf8_get_char(word))))
        counts->names += counts->words > 1;
    if (length > 6 && (memchr(word, '@', length) != NULL || memcmp(word, "http", 4) == 0 ||
                       memcmp(word, "www.", 4) == 0))
        counts->internet = TRUE;
    if (length <= 5 && !c->inside) {
        const char *value = bc_lexicon_get_length(c->words, word, length);
        counts->address += value != NULL && strcmp(value, "address") == 0;
    }
}

static Counts count(Counter *c, const BcSentence *s) {
    Counts counts = {0};
    if (s->paragraph != c->paragraph) c->inside = FALSE;
    c->paragraph = s->paragraph;
    for (guint i = 0; i < s->n_tokens; i++) {
        const BcToken *token = &c->tokens[s->first_token + i];
        if (token->kind <= BC_TOKEN_NUMBER) {
            count_word(c, token, &counts);
            counts.finished = c->text[token->span.end - 1] == '.';
        } else if (token->kind == BC_TOKEN_PUNCTUATION) {
            counts.question = c->text[token->span.start] == '?';
            counts.finished = TRUE;
        } else {
            c->inside = token->kind == BC_TOKEN_QUOTE_OPEN;
            counts.finished = TRUE;
        }
    }
    return counts;
}

static void fill_counts(const BcBody *body, float *features) {
    guint n;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    Counter c = {.text = bc_article_text(bc_document_article(body->document), NULL),
                 .tokens = bc_document_tokens(body->document, &n),
                 .words = bc_language_lexicon(bc_document_language(body->document), "stopwords"),
                 .paragraph = G_MAXUINT};
    for (guint i = 0; i < body->n; i++) {
        float *f = features + (gsize)i * BC_FEATURES;
        const BcSentence *s = &sentences[body->sentences[i]];
        gboolean opens = s->paragraph != c.paragraph;
        Counts k = count(&c, s);
        float words = MAX(k.words, 1);
        f[BC_FEATURE_OPENING] = opens;
        f[BC_FEATURE_LENGTH] = MIN(words / 30.0f, 1);
        f[BC_FEATURE_SHORT] = MAX(9 - words, 0) / 9;
        f[BC_FEATURE_LONG] = CLAMP((words - 40) / 40, 0, 1);
        f[BC_FEATURE_QUESTION] = k.question;
        f[BC_FEATURE_QUOTED] = (float)k.quoted / words;
        f[BC_FEATURE_NUMBERS] = MIN(5 * (float)k.numbers / words, 1);
        f[BC_FEATURE_NAMES] = (float)k.names / words;
        f[BC_FEATURE_ADDRESS] = k.address > 0;
        f[BC_FEATURE_UNFINISHED] = !k.finished;
        f[BC_FEATURE_ADDRESSES] = k.internet;
        const char *opener = bc_sentence_opener(body->document, body->sentences[i]);
        if (opener == NULL) continue;
        f[BC_FEATURE_ANAPHOR] = strcmp(opener, "anaphor") == 0;
        f[BC_FEATURE_CONNECTIVE] = strcmp(opener, "connective") == 0;
    }
}

static void fill_places(const BcBody *body, float *features) {
    for (guint i = 0; i < body->n; i++) {
        float *f = features + (gsize)i * BC_FEATURES;
        guint index = i % body->section;
        /* The beginning of a later section counts for something, but it is not the lead. */
        float share = i < body->section ? 1.0f : 0.5f;
        f[BC_FEATURE_FIRST] = i == 0;
        f[BC_FEATURE_SECOND] = i == 1;
        f[BC_FEATURE_THIRD] = i == 2;
        f[BC_FEATURE_NEARNESS] = share / (1.0f + (float)index);
        f[BC_FEATURE_EARLINESS] = share * expf(-(float)index / 8);
        f[BC_FEATURE_PLACE] = (float)index / (float)body->section;
    }
}

static void fill_frequency(const BcBody *body, const BcTerms *terms, float *features) {
    double most = log1p(body->n);
    for (guint i = 0; i < body->n; i++) {
        guint n;
        const BcTerm *t = bc_terms_of(terms, body->sentences[i], &n);
        double sum = 0;
        for (guint k = 0; k < n; k++) sum += log(terms->sentences_with[t[k].term]);
        features[(gsize)i * BC_FEATURES + BC_FEATURE_FREQUENCY] =
            n > 0 ? (float)(sum / n / most) : 0;
    }
}

/* Fills the feature with each sentence's likeness to `bag`, from sentence `from` on. */
static void fill_likeness(const BcBody *body, const BcTerms *terms, const BcBag *bag, guint from,
                          BcFeature feature, float *features) {
    for (guint i = from; i < body->n; i++)
        features[(gsize)i * BC_FEATURES + feature] =
            (float)bc_bag_similarity(bag, terms, body->sentences[i]);
}

static void fill_centre(const BcBody *body, const BcTerms *terms, float *features) {
    BcBag bag;
    bc_bag_init(&bag, terms);
    for (guint i = 0; i < body->n; i++) {
        bc_bag_add(&bag, terms, body->sentences[i]);
        if (i == 0) fill_likeness(body, terms, &bag, 1, BC_FEATURE_LEAD, features);
        if (i == 2 || (i < 2 && i + 1 == body->n))
            fill_likeness(body, terms, &bag, i + 1, BC_FEATURE_TOP, features);
    }
    fill_likeness(body, terms, &bag, 0, BC_FEATURE_CENTRE, features);
    bc_bag_clear(&bag);
}

static void fill_title(const BcBody *body, const BcTerms *terms, float *features) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(body->document, &n_paragraphs);
    BcBag bag;
    bc_bag_init(&bag, terms);
    for (guint i = 0; i < n; i++)
        if (paragraphs[sentences[i].paragraph].kind == BC_BLOCK_TITLE) bc_bag_add(&bag, terms, i);
    fill_likeness(body, terms, &bag, 0, BC_FEATURE_TITLE, features);
    bc_bag_clear(&bag);
}

/* Marks the sentences in which someone is quoted with the share of all speech that is theirs. */
static void fill_speech(const BcBody *body, float *features) {
    if (body->attribution == NULL) return;
    guint n_quotes, n_speakers, n, total = 0;
    const BcQuote *quotes = bc_attribution_quotes(body->attribution, &n_quotes);
    const BcSpeaker *speakers = bc_attribution_speakers(body->attribution, &n_speakers);
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    for (guint i = 0; i < n_speakers; i++) total += speakers[i].words;
    guint at = 0;
    for (guint q = 0; q < n_quotes && total > 0; q++) {
        if (quotes[q].speaker < 0 || quotes[q].n_content == 0) continue;
        float share = (float)speakers[quotes[q].speaker].words / (float)total;
        BcSpan first = quotes[q].content[0];
        /* Quotes come in order of their first content. */
        while (at < body->n && sentences[body->sentences[at]].span.end <= first.start) at++;
        if (at == body->n) break;
        float *f = features + (gsize)at * BC_FEATURES;
        f[BC_FEATURE_SPEAKS] = MAX(f[BC_FEATURE_SPEAKS], share);
    }
}

void bc_summary_features(const BcBody *body, const BcTerms *terms, float *features) {
    memset(features, 0, (gsize)body->n * BC_FEATURES * sizeof *features);
    fill_places(body, features);
    fill_counts(body, features);
    fill_frequency(body, terms, features);
    fill_centre(body, terms, features);
    fill_title(body, terms, features);
    fill_speech(body, features);
}

void bc_summary_scores(const BcBody *body, const float *features, float *scores) {
    for (guint i = 0; i < body->n; i++) {
        double sum = 0;
        for (guint k = 0; k < BC_FEATURES; k++)
            sum += model[k].weight * features[(gsize)i * BC_FEATURES + k];
        scores[i] = (float)sum;
    }
}
