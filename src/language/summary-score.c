#include "language/summary-score.h"

#include "language/lexicon.h"

#include <stdlib.h>
#include <string.h>

static const char *const names[BC_FEATURES] = {
    [BC_FEATURE_FIRST] = "first",
    [BC_FEATURE_SECOND] = "second",
    [BC_FEATURE_THIRD] = "third",
    [BC_FEATURE_NEARNESS] = "nearness",
    [BC_FEATURE_EARLINESS] = "earliness",
    [BC_FEATURE_SOONNESS] = "soonness",
    [BC_FEATURE_PLACE] = "place",
    [BC_FEATURE_DEPTH] = "depth",
    [BC_FEATURE_LAST] = "last",
    [BC_FEATURE_OPENING] = "opening",
    [BC_FEATURE_ALONE] = "alone",
    [BC_FEATURE_LENGTH] = "length",
    [BC_FEATURE_SHORT] = "short",
    [BC_FEATURE_LONG] = "long",
    [BC_FEATURE_CONTENT] = "content",
    [BC_FEATURE_LETTERS] = "letters",
    [BC_FEATURE_CENTRE] = "centre",
    [BC_FEATURE_CENTRE_RANK] = "centre-rank",
    [BC_FEATURE_LEXRANK] = "lexrank",
    [BC_FEATURE_LEXRANK_RANK] = "lexrank-rank",
    [BC_FEATURE_FREQUENCY] = "frequency",
    [BC_FEATURE_USUAL] = "usual",
    [BC_FEATURE_KEYWORDS] = "keywords",
    [BC_FEATURE_TITLE] = "title",
    [BC_FEATURE_TITLED] = "titled",
    [BC_FEATURE_LEAD] = "lead",
    [BC_FEATURE_TOP] = "top",
    [BC_FEATURE_BEFORE] = "before",
    [BC_FEATURE_BEHIND] = "behind",
    [BC_FEATURE_NEW] = "new",
    [BC_FEATURE_QUESTION] = "question",
    [BC_FEATURE_CALL] = "call",
    [BC_FEATURE_QUOTED] = "quoted",
    [BC_FEATURE_OPENS_QUOTE] = "opens-quote",
    [BC_FEATURE_SPEAKS] = "speaks",
    [BC_FEATURE_REPORTS] = "reports",
    [BC_FEATURE_NUMBERS] = "numbers",
    [BC_FEATURE_NUMBER] = "number",
    [BC_FEATURE_NAMES] = "names",
    [BC_FEATURE_NAMES_MANY] = "names-many",
    [BC_FEATURE_NAMES_NEW] = "names-new",
    [BC_FEATURE_ANAPHOR] = "anaphor",
    [BC_FEATURE_CONNECTIVE] = "connective",
    [BC_FEATURE_ADDRESS] = "address",
    [BC_FEATURE_ASIDE] = "aside",
    [BC_FEATURE_COLON] = "colon",
    [BC_FEATURE_UNFINISHED] = "unfinished",
    [BC_FEATURE_ADDRESSES] = "addresses",
    [BC_FEATURE_NEARNESS_LONG] = "nearness-long",
    [BC_FEATURE_CENTRE_LONG] = "centre-long",
    [BC_FEATURE_LENGTH_LONG] = "length-long",
    [BC_FEATURE_LEAD_UNTITLED] = "lead-untitled",
    [BC_FEATURE_LENGTH_FEW] = "length-few",
    [BC_FEATURE_NEARNESS_FEW] = "nearness-few",
    [BC_FEATURE_TITLED_FEW] = "titled-few",
};

const char *bc_feature_name(BcFeature feature) { return names[feature]; }

static int compare_ranked(gconstpointer a, gconstpointer b) {
    const BcRanked *x = a, *y = b;
    if (x->score != y->score) return x->score > y->score ? -1 : 1;
    return x->index < y->index ? -1 : x->index > y->index;
}

void bc_ranked_sort(BcRanked *ranked, guint n) { qsort(ranked, n, sizeof *ranked, compare_ranked); }

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

void bc_summary_features(const BcBody *body, const BcTerms *terms, float *features) {
    memset(features, 0, (gsize)body->n * BC_FEATURES * sizeof *features);
    bc_summary_forms(body, terms, features);
    bc_summary_likeness(body, terms, features);
    for (guint i = 0; i < body->n && body->few; i++) {
        float *f = features + (gsize)i * BC_FEATURES;
        f[BC_FEATURE_LENGTH_FEW] = f[BC_FEATURE_LENGTH];
        f[BC_FEATURE_NEARNESS_FEW] = f[BC_FEATURE_NEARNESS];
        f[BC_FEATURE_TITLED_FEW] = f[BC_FEATURE_TITLED];
    }
}

static float weight_of(const BcLexicon *lexicon, const char *name) {
    const char *value = bc_lexicon_get(lexicon, name);
    return value != NULL ? (float)g_ascii_strtod(value, NULL) : 0;
}

void bc_weights_read(BcWeights *weights, const BcLanguage *language) {
    const BcLexicon *lexicon = bc_language_lexicon(language, "summary");
    for (guint i = 0; i < BC_FEATURES; i++) weights->feature[i] = weight_of(lexicon, names[i]);
    weights->redundancy = weight_of(lexicon, "redundancy");
}

void bc_summary_scores(const BcBody *body, const BcWeights *weights, const float *features,
                       float *scores) {
    for (guint i = 0; i < body->n; i++) {
        float sum = 0;
        for (guint k = 0; k < BC_FEATURES; k++)
            sum += weights->feature[k] * features[(gsize)i * BC_FEATURES + k];
        scores[i] = sum;
    }
}
