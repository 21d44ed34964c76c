#include "language/summary-choose.h"

#include "language/summary-sections.h"

#include <math.h>

/* What it counts for a sentence that its section has not had its share: more than any score. */
static const double section_weight = 100;
/* A sentence that is so like a chosen one says the same again: only before nothing at all. */
static const double same = 0.75, same_cost = 20;
/* Of a long text so many sentences are looked at closely, or so many times what is needed. */
enum { POOL = 40, TIMED_POOL = 400, POOL_FACTOR = 6 };
/* A principal speaker is one whose share of the story's words, of the sentences that fit, comes to
 * one when rounded; and never less than so much.  It is not the share of what is said: somebody who
 * says one sentence in a long report, and is the only one to speak, is not what it is about. */
static const double principal_sentences = 0.5, principal_share = 0.05;
/* But where two speak about as much, and speech is a good part of the story, both sides are heard:
 * the share of all that is said, and of the story's words, that makes one of them.  With room for
 * three each voice takes a third of the summary, so that only such disputes are worth it: hearing
 * every principal speaker there costs 0.6 of ROUGE-1 on news, hearing both sides 0.15. */
static const double side_of_speech = 0.3, side_of_story = 0.12;
enum { PRINCIPALS_ROOM = 4 };
/* With room for so many sentences a principal speaker's own words are wanted, not only a report of
 * them. */
enum { OWN_WORDS_ROOM = 6 };
/* Of words asked for, less than a usual sentence's may stay unused: that gap is not filled with
 * something weaker than all the rest only because it is short. */
enum { GAP_WORDS = 18 };
/* A first sentence of so many words is a lead. */
enum { LEAD_WORDS = 15 };
static const double enough_words = 0.7;
/* How far the time asked for may be exceeded. */
#define EXCESS 1.01

double bc_chooser_duration(BcChooser *chooser, guint i) {
    if (chooser->durations[i] < 0)
        chooser->durations[i] = (float)MAX(
            chooser->limits->duration(chooser->body->sentences[i], chooser->limits->duration_data),
            0);
    return chooser->durations[i];
}

static guint words_of(const BcChooser *c, guint i) {
    return bc_document_sentence_words(c->body->document, c->body->sentences[i]);
}

double bc_chooser_gain(const BcChooser *chooser, guint i) {
    return chooser->scores[i] - chooser->redundancy_weight * chooser->redundancy[i];
}

gboolean bc_chooser_offer(BcChooser *chooser, guint i, BcOffer *offer) {
    const BcSummaryLimits *limits = chooser->limits;
    *offer = (BcOffer){0, 0, 0, 0};
    guint members[BC_UNITS_MOST];
    guint n = bc_units_gather(chooser->units, chooser->chosen, i, members);
    for (guint m = 0; m < n; m++) {
        guint k = members[m];
        offer->sentences++;
        offer->gain += bc_chooser_gain(chooser, k);
        if (limits->words > 0) offer->words += words_of(chooser, k);
        if (limits->seconds > 0) offer->seconds += bc_chooser_duration(chooser, k);
    }
    return n > 0;
}

/* TRUE when `offer` keeps within all limits. */
static gboolean fits(const BcChooser *c, const BcOffer *offer) {
    const BcSummaryLimits *limits = c->limits;
    return (limits->sentences == 0 || c->sentences + offer->sentences <= limits->sentences) &&
           (limits->words == 0 || c->words + offer->words <= limits->words) &&
           (limits->seconds <= 0 || c->seconds + offer->seconds <= limits->seconds * EXCESS);
}

void bc_chooser_take(BcChooser *chooser, guint i) {
    BcChooser *c = chooser;
    c->chosen[i] = TRUE;
    c->sake[i] = i;
    g_array_append_val(c->order, i);
    c->sentences++;
    c->words += words_of(c, i);
    c->in_section[c->section_of[i]]++;
    if (c->limits->seconds > 0) c->seconds += bc_chooser_duration(c, i);
    for (guint p = 0; p < c->n_pool; p++) {
        guint k = c->pool[p];
        if (c->chosen[k]) continue;
        float likeness =
            (float)bc_terms_similarity(c->terms, c->body->sentences[i], c->body->sentences[k]);
        c->redundancy[k] = MAX(c->redundancy[k], likeness);
    }
}

void bc_chooser_add(BcChooser *chooser, guint i) {
    guint members[BC_UNITS_MOST];
    guint n = bc_units_gather(chooser->units, chooser->chosen, i, members);
    for (guint m = 0; m < n; m++) {
        bc_chooser_take(chooser, members[m]);
        chooser->sake[members[m]] = i;
    }
}

void bc_chooser_remove(BcChooser *chooser, guint i) {
    chooser->chosen[i] = FALSE;
    chooser->sentences--;
    chooser->words -= words_of(chooser, i);
    chooser->in_section[chooser->section_of[i]]--;
    if (chooser->limits->seconds > 0) chooser->seconds -= bc_chooser_duration(chooser, i);
}

static gboolean offer_fits(BcChooser *c, guint i, BcOffer *offer) {
    return bc_chooser_offer(c, i, offer) && fits(c, offer);
}

/* How many sentences the limits are about, to know how finely to divide the text. */
static guint estimate(const BcSummaryLimits *limits) {
    double n = G_MAXUINT / 2;
    if (limits->sentences > 0) n = limits->sentences;
    if (limits->words > 0) n = MIN(n, limits->words / 20.0);
    if (limits->seconds > 0) n = MIN(n, limits->seconds / 7.0);
    return (guint)MAX(n, 1);
}

guint bc_chooser_sections(guint sentences, const BcSummaryLimits *limits) {
    double wanted = MIN(sentences, estimate(limits));
    if (sentences <= 80) return 1;
    return (guint)CLAMP(sentences > 200 ? wanted : wanted / 2, 1, sentences / 20.0);
}

guint *bc_chooser_pool(const BcBody *body, const float *scores, const BcSummaryLimits *limits,
                       guint *n_pool) {
    guint n = body->n, sections = bc_body_sections(body);
    /* Where durations decide, many are needed to fill the time exactly. */
    guint least = limits->seconds > 0 ? TIMED_POOL : POOL;
    guint wanted = MAX(least, POOL_FACTOR * MIN(estimate(limits), n));
    guint share = wanted / sections + 1;
    guint *pool = g_new(guint, n + 1);
    *n_pool = 0;
    BcRanked *ranked = g_new0(BcRanked, body->section);
    for (guint start = 0; start < n; start += body->section) {
        guint count = MIN(body->section, n - start);
        for (guint i = 0; i < count; i++) ranked[i] = (BcRanked){scores[start + i], start + i};
        if (count > share) bc_ranked_sort(ranked, count);
        for (guint i = 0; i < MIN(count, share); i++) pool[(*n_pool)++] = ranked[i].index;
    }
    g_free(ranked);
    return pool;
}

/* The pool with what it needs. */
static void fill_pool(BcChooser *c) {
    guint n = c->body->n, n_best, size = 0;
    gboolean *in = g_new0(gboolean, n + 1);
    g_autofree guint *best = bc_chooser_pool(c->body, c->scores, c->limits, &n_best);
    for (guint i = 0; i < n_best; i++) {
        guint members[BC_UNITS_MOST];
        guint needed = bc_units_gather(c->units, c->chosen, best[i], members);
        /* It may become possible by and by, as what it needs is chosen. */
        if (needed == 0) members[needed++] = best[i];
        for (guint m = 0; m < needed; m++) {
            size += !in[members[m]];
            in[members[m]] = TRUE;
        }
    }
    size += n > 0 && !in[0];
    if (n > 0) in[0] = TRUE; /* the lead, always */
    c->pool = g_new(guint, size + 1);
    for (guint i = 0; i < n; i++)
        if (in[i]) c->pool[c->n_pool++] = i;
    g_free(in);
}

void bc_chooser_init(BcChooser *chooser, const BcBody *body, const BcTerms *terms,
                     const BcUnits *units, const float *scores, float redundancy_weight,
                     const BcSummaryLimits *limits) {
    *chooser = (BcChooser){.body = body,
                           .terms = terms,
                           .units = units,
                           .scores = scores,
                           .redundancy_weight = redundancy_weight,
                           .limits = limits};
    chooser->section_of = g_new0(guint, body->n + 1);
    chooser->n_sections =
        bc_sections_divide(body, terms, bc_body_sections(body), chooser->section_of);
    chooser->in_section = g_new0(guint, chooser->n_sections);
    chooser->order = g_array_new(FALSE, FALSE, sizeof(guint));
    chooser->chosen = g_new0(gboolean, body->n + 1);
    chooser->sake = g_new0(guint, body->n + 1);
    chooser->kept = g_new0(gboolean, body->n + 1);
    chooser->redundancy = g_new0(float, body->n + 1);
    chooser->durations = g_new(float, body->n + 1);
    for (guint i = 0; i < body->n; i++) chooser->durations[i] = -1;
    fill_pool(chooser);
}

void bc_chooser_clear(BcChooser *chooser) {
    g_free(chooser->pool);
    g_free(chooser->chosen);
    g_free(chooser->sake);
    g_free(chooser->kept);
    g_free(chooser->redundancy);
    g_free(chooser->durations);
    g_free(chooser->section_of);
    g_free(chooser->in_section);
    g_array_unref(chooser->order);
}

double bc_chooser_due(const BcChooser *chooser, guint i, guint sentences) {
    if (chooser->n_sections == 1) return 0;
    double share = MAX((double)estimate(chooser->limits) / chooser->n_sections, 1);
    return -section_weight *
           floor((chooser->in_section[chooser->section_of[i]] + sentences - 1) / share);
}

gboolean bc_chooser_is_enough(const BcSummaryLimits *limits, guint words) {
    return limits->words > 0 && limits->seconds <= 0 && limits->words - words <= GAP_WORDS &&
           words >= enough_words * limits->words;
}

/* Is a sentence that gains so much worth less than all that are chosen? */
static gboolean is_filler(const BcChooser *c, double gain) {
    for (guint i = 0; i < c->order->len; i++)
        if (gain >= c->scores[g_array_index(c->order, guint, i)]) return FALSE;
    return c->order->len > 0;
}

/* Adds the best of the pool's sentences that `wanted` (or all, when NULL) allows and that fit, with
 * at most `most` others. */
static gboolean add_best(BcChooser *c, const gboolean *wanted, guint most) {
    double best = -G_MAXDOUBLE;
    guint found = c->body->n;
    for (guint p = 0; p < c->n_pool; p++) {
        guint i = c->pool[p];
        BcOffer offer;
        if (c->chosen[i] || (wanted != NULL && !wanted[i]) || !offer_fits(c, i, &offer) ||
            offer.sentences > most)
            continue;
        double gain = offer.gain / offer.sentences + bc_chooser_due(c, i, offer.sentences);
        if (c->redundancy[i] > same) gain -= same_cost;
        if (gain > best) {
            best = gain;
            found = i;
        }
    }
    if (found == c->body->n) return FALSE;
    if (wanted == NULL && bc_chooser_is_enough(c->limits, c->words) && is_filler(c, best))
        return FALSE;
    bc_chooser_add(c, found);
    if (wanted != NULL) c->kept[found] = TRUE;
    return TRUE;
}

/* Words that a listener will hear in the speaker's own voice. */
static gboolean is_voiced(const BcQuote *quote) {
    return quote->type == BC_QUOTE_DIRECT || quote->type == BC_QUOTE_FREE;
}

/* Marks the sentences in which `speaker` is quoted, in own words where there are any.  TRUE when
 * one of them is chosen already. */
static gboolean find_speech(const BcChooser *c, guint speaker, gboolean own_words,
                            gboolean *speech) {
    guint n_quotes, n;
    const BcQuote *quotes = bc_attribution_quotes(c->body->attribution, &n_quotes);
    const BcSentence *sentences = bc_document_sentences(c->body->document, &n);
    gboolean heard = FALSE, voiced = FALSE;
    guint at = 0;
    for (guint q = 0; q < n_quotes; q++)
        voiced =
            voiced || (own_words && quotes[q].speaker == (int)speaker && is_voiced(&quotes[q]));
    for (guint q = 0; q < n_quotes; q++) {
        if (quotes[q].speaker != (int)speaker || quotes[q].n_content == 0) continue;
        if (voiced && !is_voiced(&quotes[q])) continue;
        gsize start = quotes[q].content[0].start;
        while (at < c->body->n && sentences[c->body->sentences[at]].span.end <= start) at++;
        if (at == c->body->n) break;
        speech[at] = TRUE;
        heard = heard || c->chosen[at];
    }
    return heard;
}

/* Who is to be heard. */
typedef struct {
    double least, side; /* so many words make a principal speaker, and one side of a dispute */
    gboolean dispute;   /* there are two sides */
} Principals;

/* "A diver" who found something is no side. */
static gboolean is_side(const BcSpeaker *speaker, double words) {
    return speaker->words >= words && speaker->kind != BC_SPEAKER_UNNAMED;
}

static Principals find_principals(const BcChooser *c, const BcSpeaker *speakers, guint n,
                                  guint room) {
    guint total = 0, spoken = 0, sides = 0;
    for (guint i = 0; i < c->body->n; i++)
        if (c->body->near == NULL || c->body->near[i]) total += words_of(c, i);
    for (guint i = 0; i < n; i++) spoken += speakers[i].words;
    Principals p = {ceil(MAX(principal_sentences / room, principal_share) * total),
                    MAX(side_of_speech * spoken, side_of_story * total), FALSE};
    for (guint i = 0; i < n; i++) sides += is_side(&speakers[i], p.side);
    p.dispute = sides == 2;
    if (sides >= 2)
        p.least = room < PRINCIPALS_ROOM ? p.side : MIN(p.least, p.side);
    else if (room < PRINCIPALS_ROOM)
        p.least = HUGE_VAL;
    return p;
}

/* The speaker with the most words, `least` or more, who is not done; or -1. */
static int next_principal(const BcSpeaker *speakers, guint n, double least, const gboolean *done) {
    int found = -1;
    for (guint i = 0; i < n; i++)
        if (!done[i] && speakers[i].words >= MAX(least, 1) &&
            (found < 0 || speakers[i].words > speakers[found].words))
            found = (int)i;
    return found;
}

/* Both sides are worth more than the lead: the headline tells what it is about. */
static void add_without_lead(BcChooser *c, const gboolean *speech) {
    if (!c->chosen[0] || bc_units_is_needed(c->units, c->chosen, 0)) return;
    bc_chooser_remove(c, 0);
    if (!add_best(c, speech, BC_UNITS_MOST)) bc_chooser_take(c, 0);
}

/* Each principal speaker is heard once, beside the lead. */
static void hear_speakers(BcChooser *c) {
    guint room = estimate(c->limits), n;
    if (c->body->attribution == NULL || room < 3) return;
    const BcSpeaker *speakers = bc_attribution_speakers(c->body->attribution, &n);
    Principals p = find_principals(c, speakers, n, room);
    gboolean *done = g_new0(gboolean, n + 1);
    for (guint turn = 1; turn < room; turn++) {
        int speaker = next_principal(speakers, n, p.least, done);
        if (speaker < 0) break;
        done[speaker] = TRUE;
        gboolean *speech = g_new0(gboolean, c->body->n + 1);
        /* Whoever is heard first leaves room for the other. */
        gboolean alone = next_principal(speakers, n, p.least, done) < 0 || turn + 1 >= room;
        guint left = room > c->sentences + 1 ? room - c->sentences - 1 : 1;
        if (!find_speech(c, (guint)speaker, room >= OWN_WORDS_ROOM, speech) &&
            (alone || !add_best(c, speech, left)) && !add_best(c, speech, BC_UNITS_MOST) &&
            p.dispute && is_side(&speakers[speaker], p.side))
            add_without_lead(c, speech);
        g_free(speech);
    }
    g_free(done);
}

static gboolean stands_alone(const BcChooser *c, guint i) {
    guint members[BC_UNITS_MOST];
    return bc_units_gather(c->units, c->chosen, i, members) == 1;
}

/* Nothing fits: the shortest of the first sentences that stand alone. */
static void add_shortest(BcChooser *c) {
    guint found = 0;
    for (guint i = 1; i < MIN(c->body->n, 3); i++)
        if (stands_alone(c, i) && words_of(c, i) >= 5 && words_of(c, i) < words_of(c, found))
            found = i;
    bc_chooser_take(c, found);
}

/* A briefing begins with its lead, and so do the sentences asked for when the first is no greeting
 * or heading; of words, which it may use up, it has to be worth them. */
static gboolean keeps_lead(const BcChooser *c) {
    const BcSummaryLimits *limits = c->limits;
    return limits->seconds > 0 || (limits->sentences > 0 && words_of(c, 0) >= LEAD_WORDS);
}

void bc_chooser_run(BcChooser *chooser) {
    BcOffer offer;
    if (chooser->body->n == 0) return;
    if (keeps_lead(chooser) && offer_fits(chooser, 0, &offer)) {
        bc_chooser_add(chooser, 0);
        chooser->kept[0] = TRUE;
    }
    hear_speakers(chooser);
    while (add_best(chooser, NULL, BC_UNITS_MOST)) {}
    if (chooser->limits->seconds > 0) bc_chooser_fill(chooser);
    if (chooser->sentences == 0) add_shortest(chooser);
}
