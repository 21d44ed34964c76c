#include "language/tagger.h"

#include <float.h>

void tagger_decode(const float (*scores)[N_TAGS], const float (*steps)[N_TAGS + 1][N_TAGS], guint n,
                   guint8 *tags) {
    if (n == 0) return;
    guint8(*from)[N_TAGS] = g_malloc(n * sizeof *from);
    float best[N_TAGS], next[N_TAGS];
    for (guint t = 0; t < N_TAGS; t++)
        best[t] = tag_goes_on(t) ? -FLT_MAX / 4 : scores[0][t] + steps[0][N_TAGS][t];
    for (guint i = 1; i < n; i++) {
        for (guint t = 0; t < N_TAGS; t++) {
            next[t] = -FLT_MAX;
            for (guint b = 0; b < N_TAGS; b++) {
                if (tag_goes_on(t) && tag_part(t) != tag_part(b)) continue;
                float score = best[b] + steps[i][b][t];
                if (score <= next[t]) continue;
                next[t] = score;
                from[i][t] = (guint8)b;
            }
            next[t] += scores[i][t];
        }
        for (guint t = 0; t < N_TAGS; t++) best[t] = next[t];
    }
    guint8 tag = 0;
    for (guint t = 1; t < N_TAGS; t++)
        if (best[t] > best[tag]) tag = (guint8)t;
    for (guint i = n; i-- > 0;) {
        tags[i] = tag;
        if (i > 0) tag = from[i][tag];
    }
    g_free(from);
}

struct Tagger {
    const ModelTable *guess, *guess_steps, *tags, *steps, *rates, *links;
    Grammar *grammar; /* NULL: the model has none */
};

Tagger *tagger_new(const Model *model) {
    Tagger found = {.guess = model_table(model, GUESS_TABLE, N_TAGS),
                    .guess_steps = model_table(model, GUESS_STEPS_TABLE, N_TAGS),
                    .tags = model_table(model, TAGS_TABLE, N_TAGS),
                    .steps = model_table(model, STEPS_TABLE, N_TAGS),
                    .rates = model_table(model, RATES_TABLE, 1),
                    .links = model_table(model, LINKS_TABLE, 1)};
    if (found.guess == NULL || found.guess_steps == NULL || found.tags == NULL ||
        found.steps == NULL || found.rates == NULL || found.links == NULL)
        return NULL;
    found.grammar = grammar_new(model);
    return g_memdup2(&found, sizeof found);
}

void tagger_free(Tagger *tagger) {
    if (tagger == NULL) return;
    grammar_free(tagger->grammar);
    g_free(tagger);
}

const ModelTable *tagger_links(const Tagger *tagger) { return tagger->links; }

guint tagger_paragraph(const Reading *reading, guint paragraph, guint *first) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    if (p->n_sentences == 0 || p->kind == BC_BLOCK_FURNITURE) return 0;
    *first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph);
    return last >= *first && last < reading->n_tokens ? last - *first + 1 : 0;
}

/* How often each token's word is a cue.  Free with g_free. */
static guint8 *rates_of(const Tagger *tagger, const Reading *reading) {
    guint8 *rates = g_new0(guint8, reading->n_tokens + 1);
    for (guint i = 0; i < reading->n_tokens; i++) {
        gint32 weight = 0;
        model_add(tagger->rates, rate_key(tagger_word(reading, i)), &weight);
        rates[i] = (guint8)((weight * (TAGGER_RATES - 1) + 63) / 127);
    }
    return rates;
}

/* Scores of the steps that hang on one of a token's small numbers; most tokens share a few. */
typedef struct {
    gboolean known;
    float scores[N_TAGS + 1][N_TAGS];
} Steps;

/* One pass over a document: the tables, and whether features of a first guess count. */
typedef struct {
    const ModelTable *tags, *steps;
    const TaggerView *view;
    gboolean second;
    Steps *looks, *findings; /* scores of steps, once they have been asked for */
} Pass;

/* The scores that one of the step keys gives; the first counts with the second. */
static const Steps *steps_for(const Pass *pass, Steps *cache, guint look, guint finding, guint from,
                              guint n) {
    if (cache->known) return cache;
    float unit = model_step(pass->steps);
    for (guint b = 0; b <= N_TAGS; b++) {
        guint64 keys[TAGGER_STEP_KEYS];
        gint32 sums[N_TAGS] = {0};
        tagger_step_keys(b, look, finding, keys);
        model_score(pass->steps, keys + from, n, sums);
        for (guint t = 0; t < N_TAGS; t++) cache->scores[b][t] = unit * (float)sums[t];
    }
    cache->known = TRUE;
    return cache;
}

static void score_steps(const Pass *pass, guint token, float (*scores)[N_TAGS]) {
    guint look = tagger_look(pass->view, token), finding = tagger_finding(pass->view, token);
    const Steps *a = steps_for(pass, &pass->looks[look], look, finding, 0, 2);
    const Steps *b = steps_for(pass, &pass->findings[finding], look, finding, 2, 1);
    for (guint t = 0; t < (N_TAGS + 1) * N_TAGS; t++)
        (&scores[0][0])[t] = (&a->scores[0][0])[t] + (&b->scores[0][0])[t];
}

static void score_tags(const Pass *pass, guint token, float *scores) {
    guint64 keys[TAGGER_MAX_KEYS];
    gint32 sums[N_TAGS] = {0};
    guint n = tagger_keys(pass->view, token, keys);
    if (pass->second) n += tagger_guess_keys(pass->view, token, keys + n);
    model_score(pass->tags, keys, n, sums);
    float unit = model_step(pass->tags);
    for (guint t = 0; t < N_TAGS; t++) scores[t] = unit * (float)sums[t];
}

static void tag_paragraph(const Pass *pass, guint first, guint n, guint8 *tags) {
    float(*scores)[N_TAGS] = g_malloc(n * sizeof *scores);
    float(*steps)[N_TAGS + 1][N_TAGS] = g_malloc(n * sizeof *steps);
    for (guint i = 0; i < n; i++) {
        score_tags(pass, first + i, scores[i]);
        score_steps(pass, first + i, steps[i]);
    }
    tagger_decode((const float(*)[N_TAGS])scores, (const float(*)[N_TAGS + 1][N_TAGS]) steps, n,
                  tags + first);
    g_free(scores);
    g_free(steps);
}

static void tag_document(const ModelTable *tags_table, const ModelTable *steps_table,
                         const TaggerView *view, gboolean second, const Reading *reading,
                         guint8 *tags) {
    g_autofree Steps *looks = g_new0(Steps, TAGGER_LOOKS);
    g_autofree Steps *findings = g_new0(Steps, TAGGER_FINDINGS);
    Pass pass = {tags_table, steps_table, view, second, looks, findings};
    for (guint k = 0; k < reading->n_paragraphs; k++) {
        guint first, n = tagger_paragraph(reading, k, &first);
        if (n > 0) tag_paragraph(&pass, first, n, tags);
    }
}

guint8 *tagger_tag(const Tagger *tagger, const Quoting *quoting) {
    const Reading *reading = quoting->reading;
    guint8 *tags = g_new0(guint8, reading->n_tokens + 1);
    g_autofree guint8 *rates = rates_of(tagger, reading);
    g_autoptr(TaggerView) view = tagger_view_new(quoting, rates, tagger->grammar);
    tag_document(tagger->guess, tagger->guess_steps, view, FALSE, reading, tags);
    tagger_view_guess(view, tags);
    tag_document(tagger->tags, tagger->steps, view, TRUE, reading, tags);
    return tags;
}
