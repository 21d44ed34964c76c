/* Features of what a sentence is about: its likeness to others.  All are linear in the length of
 * the text: likeness to many sentences is likeness to the sum of their vectors. */
#include "language/summary-score.h"

#include <math.h>
#include <string.h>

/* LexRank (Erkan and Radev 2004), with cosines for links and no threshold: a reader goes on to a
 * like sentence, or with so much probability to any.  Few rounds are as good as many. */
static const float anywhere = 0.15f;
enum { ROUNDS = 6, KEYWORDS = 10 };

static float *row(float *features, guint i) { return features + (gsize)i * BC_FEATURES; }

/* Fills the feature with each sentence's likeness to `bag`, from sentence `from` on. */
static void fill_likeness(const BcBody *body, const BcTerms *terms, const BcBag *bag, guint from,
                          BcFeature feature, float *features) {
    for (guint i = from; i < body->n; i++)
        row(features, i)[feature] = (float)bc_bag_similarity(bag, terms, body->sentences[i]);
}

static void fill_centre(const BcBody *body, const BcTerms *terms, float *features) {
    BcBag bag;
    bc_bag_init(&bag, terms);
    for (guint i = 0; i < body->n; i++) {
        guint n, new = 0;
        const BcTerm *t = bc_terms_of(terms, body->sentences[i], &n);
        for (guint k = 0; k < n; k++) new += bag.weight[t[k].term] == 0;
        row(features, i)[BC_FEATURE_NEW] = n > 0 ? (float)new / (float)n : 0;
        bc_bag_add(&bag, terms, body->sentences[i]);
        if (i == 0) fill_likeness(body, terms, &bag, 1, BC_FEATURE_LEAD, features);
        if (i == 2 || (i < 2 && i + 1 == body->n))
            fill_likeness(body, terms, &bag, i + 1, BC_FEATURE_TOP, features);
    }
    fill_likeness(body, terms, &bag, 0, BC_FEATURE_CENTRE, features);
    bc_bag_clear(&bag);
    float length = logf((float)MIN(body->section, body->n)) / 6;
    for (guint i = 0; i < body->n; i++)
        row(features, i)[BC_FEATURE_CENTRE_LONG] = row(features, i)[BC_FEATURE_CENTRE] * length;
}

static void fill_title(const BcBody *body, const BcTerms *terms, float *features) {
    guint n, n_paragraphs, size = 0;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(body->document, &n_paragraphs);
    BcBag bag;
    bc_bag_init(&bag, terms);
    for (guint i = 0; i < n; i++)
        if (paragraphs[sentences[i].paragraph].kind == BC_BLOCK_TITLE) {
            guint more;
            bc_terms_of(terms, i, &more);
            bc_bag_add(&bag, terms, i);
            size += more;
        }
    for (guint i = 0; i < body->n; i++) {
        float *f = row(features, i);
        if (size == 0) {
            f[BC_FEATURE_LEAD_UNTITLED] = f[BC_FEATURE_LEAD];
            continue;
        }
        guint has = 0;
        const BcTerm *t = bc_terms_of(terms, body->sentences[i], &n);
        for (guint k = 0; k < n; k++) has += bag.weight[t[k].term] > 0;
        f[BC_FEATURE_TITLED] = MIN((float)has / (float)size, 1);
        f[BC_FEATURE_TITLE] = (float)bc_bag_similarity(&bag, terms, body->sentences[i]);
    }
    bc_bag_clear(&bag);
}

static void fill_neighbours(const BcBody *body, const BcTerms *terms, float *features) {
    for (guint i = 1; i < body->n; i++) {
        float likeness =
            (float)bc_terms_similarity(terms, body->sentences[i - 1], body->sentences[i]);
        row(features, i)[BC_FEATURE_BEFORE] = likeness;
        row(features, i - 1)[BC_FEATURE_BEHIND] = likeness;
    }
}

/* Fills [n_terms] with 1 for the terms that most sentences have; returns how many those are. */
static guint find_keywords(const BcTerms *terms, gboolean *keyword) {
    guint most[KEYWORDS], n = 0;
    for (guint t = 0; t < terms->n_terms; t++) {
        guint at = n;
        while (at > 0 && terms->sentences_with[t] > terms->sentences_with[most[at - 1]]) at--;
        if (at == KEYWORDS || terms->sentences_with[t] < 2) continue;
        n = MIN(n + 1, KEYWORDS);
        memmove(most + at + 1, most + at, (n - 1 - at) * sizeof *most);
        most[at] = t;
    }
    for (guint i = 0; i < n; i++) keyword[most[i]] = TRUE;
    return n;
}

static void fill_frequency(const BcBody *body, const BcTerms *terms, float *features) {
    float *logs = g_new(float, terms->n_terms + 1), most = 1;
    gboolean *keyword = g_new0(gboolean, terms->n_terms + 1);
    guint n_keywords = find_keywords(terms, keyword);
    for (guint t = 0; t < terms->n_terms; t++) {
        most = MAX(most, (float)terms->sentences_with[t]);
        logs[t] = logf((float)MAX(terms->sentences_with[t], 1));
    }
    for (guint i = 0; i < body->n; i++) {
        guint n, keywords = 0;
        const BcTerm *t = bc_terms_of(terms, body->sentences[i], &n);
        float sum = 0, usual = 0;
        for (guint k = 0; k < n; k++) {
            sum += logs[t[k].term];
            usual += (float)terms->sentences_with[t[k].term];
            keywords += keyword[t[k].term] != 0;
        }
        float *f = row(features, i);
        f[BC_FEATURE_FREQUENCY] = n > 0 ? sum / (float)n / log1pf((float)body->n) : 0;
        f[BC_FEATURE_USUAL] = n > 0 ? usual / (float)n / most : 0;
        f[BC_FEATURE_KEYWORDS] = n_keywords > 0 ? (float)keywords / (float)n_keywords : 0;
    }
    g_free(logs);
    g_free(keyword);
}

/* One step of all readers: each sentence gives its rank to those like it, in proportion.  The sum
 * of cosines with all sentences is one cosine with the sum of their vectors, so this is linear. */
static void lexrank_step(const BcBody *body, const BcTerms *terms, const float *share, float *sum,
                         float *reached) {
    memset(sum, 0, terms->n_terms * sizeof *sum);
    for (guint i = 0; i < body->n; i++) {
        guint n, s = body->sentences[i];
        const BcTerm *t = bc_terms_of(terms, s, &n);
        if (n == 0) continue;
        float weight = share[i] / (float)terms->length[s];
        for (guint k = 0; k < n; k++) sum[t[k].term] += t[k].count * weight;
    }
    for (guint i = 0; i < body->n; i++) {
        guint n, s = body->sentences[i];
        const BcTerm *t = bc_terms_of(terms, s, &n);
        float dot = 0;
        for (guint k = 0; k < n; k++) dot += t[k].count * sum[t[k].term];
        /* Not to itself. */
        reached[i] = n > 0 ? MAX(dot / (float)terms->length[s] - share[i], 0) : 0;
    }
}

static void fill_lexrank(const BcBody *body, const BcTerms *terms, float *features) {
    guint n = body->n;
    if (n == 0) return;
    float *buffer = g_new0(float, 4 * (gsize)n + terms->n_terms + 1);
    float *rank = buffer, *share = rank + n, *links = share + n, *reached = links + n;
    float *sum = reached + n, most = 0;
    for (guint i = 0; i < n; i++) rank[i] = share[i] = 1;
    lexrank_step(body, terms, share, sum, links);
    for (guint round = 0; round < ROUNDS; round++) {
        for (guint i = 0; i < n; i++) share[i] = links[i] > 0 ? rank[i] / links[i] : 0;
        lexrank_step(body, terms, share, sum, reached);
        for (guint i = 0; i < n; i++) rank[i] = anywhere + (1 - anywhere) * reached[i];
    }
    for (guint i = 0; i < n; i++) most = MAX(most, rank[i]);
    for (guint i = 0; i < n; i++)
        row(features, i)[BC_FEATURE_LEXRANK] = most > 0 ? rank[i] / most : 0;
    g_free(buffer);
}

static void fill_rank(const BcBody *body, BcFeature of, BcFeature feature, float *features) {
    BcRanked *ranked = g_new(BcRanked, body->n + 1);
    for (guint i = 0; i < body->n; i++) ranked[i] = (BcRanked){row(features, i)[of], i};
    bc_ranked_sort(ranked, body->n);
    for (guint i = 0; i < body->n; i++)
        row(features, ranked[i].index)[feature] = (float)(body->n - 1 - i) / (float)body->n;
    g_free(ranked);
}

void bc_summary_likeness(const BcBody *body, const BcTerms *terms, float *features) {
    if (body->n == 0) return;
    fill_centre(body, terms, features);
    fill_title(body, terms, features);
    fill_neighbours(body, terms, features);
    fill_frequency(body, terms, features);
    fill_lexrank(body, terms, features);
    fill_rank(body, BC_FEATURE_CENTRE, BC_FEATURE_CENTRE_RANK, features);
    fill_rank(body, BC_FEATURE_LEXRANK, BC_FEATURE_LEXRANK_RANK, features);
}
