#include "language/learned.h"

gboolean tagger_open(Tagger *tagger, const Model *model) {
    tagger->guess = model_table(model, GUESS_TABLE, N_TAGS);
    tagger->guess_steps = model_table(model, GUESS_STEPS_TABLE, N_TAGS);
    tagger->tags = model_table(model, TAGS_TABLE, N_TAGS);
    tagger->steps = model_table(model, STEPS_TABLE, N_TAGS);
    tagger->rates = model_table(model, RATES_TABLE, 1);
    tagger->links = model_table(model, LINKS_TABLE, 1);
    return tagger->guess != NULL && tagger->guess_steps != NULL && tagger->tags != NULL &&
           tagger->steps != NULL && tagger->rates != NULL && tagger->links != NULL;
}

guint8 *tagger_rates(const Tagger *tagger, const Reading *reading) {
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
        if (reading->paragraphs[k].n_sentences == 0 ||
            reading->paragraphs[k].kind == BC_BLOCK_FURNITURE)
            continue;
        guint first = reading_paragraph_first(reading, k);
        guint last = reading_paragraph_last(reading, k);
        if (last >= first && last < reading->n_tokens)
            tag_paragraph(&pass, first, last - first + 1, tags);
    }
}

guint8 *tagger_tag(const Tagger *tagger, const Quoting *quoting) {
    const Reading *reading = quoting->reading;
    guint8 *tags = g_new0(guint8, reading->n_tokens + 1);
    g_autofree guint8 *rates = tagger_rates(tagger, reading);
    g_autoptr(TaggerView) view = tagger_view_new(quoting, rates, tagger->grammar);
    tag_document(tagger->guess, tagger->guess_steps, view, FALSE, reading, tags);
    tagger_view_guess(view, tags);
    tag_document(tagger->tags, tagger->steps, view, TRUE, reading, tags);
    return tags;
}

/* Where the rules are right more often than the tagger. */
#define KEEP_CONFIDENCE 0.9
#define KEEP_TOKENS 12
#define MIN_REST_WORDS 4

/* ---- joining ----------------------------------------------------------------------------------
 */

typedef struct {
    Quoting *quoting;
    const GArray *parts;
    const guint *links;
    guint n_rules; /* drafts of the rules come first */
    int *owner;    /* token -> draft of the rules + 1, or 0 */
} Joining;

static guint token_at(const Reading *reading, gsize offset) {
    guint low = 0, high = reading->n_tokens;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (reading->tokens[middle].span.end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void note_owners(Joining *joining) {
    const Reading *reading = joining->quoting->reading;
    for (guint d = 0; d < joining->n_rules; d++) {
        const Draft *draft = quoting_draft(joining->quoting, (int)d);
        for (guint s = 0; s < draft->content->len; s++) {
            BcSpan span = g_array_index(draft->content, BcSpan, s);
            for (guint i = token_at(reading, span.start);
                 i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++)
                joining->owner[i] = (int)d + 1;
        }
    }
}

static gboolean is_voiced(const Draft *draft) {
    return draft->transcript || draft->type == BC_QUOTE_DIRECT || draft->type == BC_QUOTE_FREE;
}

/* The reported clauses of the rules give way to those of the tagger. */
static void drop_reported(Joining *joining) {
    for (guint d = 0; d < joining->n_rules; d++) {
        Draft *draft = quoting_draft(joining->quoting, (int)d);
        if (!is_voiced(draft)) g_array_set_size(draft->content, 0);
    }
}

/* A stretch in marks that the rules understand well enough to keep it whatever the tagger says:
 * with a cue of its own, or long. */
static gboolean is_kept(const Joining *joining, guint token) {
    if (joining->owner[token] == 0) return FALSE;
    const Draft *draft = quoting_draft(joining->quoting, joining->owner[token] - 1);
    return is_voiced(draft) && (draft->type == BC_QUOTE_FREE || draft->transcript ||
                                draft->confidence >= KEEP_CONFIDENCE ||
                                draft->last_token - draft->first_token > KEEP_TOKENS);
}

static gboolean is_owned(const Joining *joining, guint token) {
    return joining->owner[token] != 0 &&
           is_voiced(quoting_draft(joining->quoting, joining->owner[token] - 1));
}

static guint words_in(const Reading *reading, guint first, guint last) {
    guint words = 0;
    for (guint i = first; i <= last; i++) words += reading_is_word(reading, i);
    return words;
}

/* Takes the tokens of a part away from the rules' direct quotations that lie whole within it. */
static void take_over(Joining *joining, guint first, guint last) {
    const Reading *reading = joining->quoting->reading;
    BcSpan span = reading_span(reading, first, last);
    for (guint i = first; i <= last; i++) {
        if (joining->owner[i] == 0) continue;
        Draft *draft = quoting_draft(joining->quoting, joining->owner[i] - 1);
        for (guint s = draft->content->len; s-- > 0;)
            if (bc_span_contains(span, g_array_index(draft->content, BcSpan, s)))
                g_array_remove_index(draft->content, s);
    }
}

/* The mention that stands for a source: the one that begins with it, else the longest in it. */
static guint mention_of(const Reading *reading, const Part *source) {
    guint best = NO_MENTION, most = 0;
    guint from = source->first > 12 ? source->first - 12 : 0;
    for (guint m = bc_people_mention_at(reading->people, from); m < reading->n_mentions; m++) {
        const BcMention *mention = &reading->mentions[m];
        guint end = mention->first_token + mention->n_tokens - 1;
        if (mention->first_token > source->last) break;
        if (end < source->first) continue;
        guint shared = MIN(end, source->last) - MAX(mention->first_token, source->first) + 1;
        shared = 2 * shared + (mention->first_token <= source->first + 1 ? 3 : 0);
        if (shared <= most) continue;
        most = shared;
        best = m;
    }
    return best;
}

/* A mention for a cue that the tagger has found no source for: the one that the rules found. */
static guint mention_by_rules(const Joining *joining, const Part *cue, const Part *content) {
    const Reading *reading = joining->quoting->reading;
    for (guint k = 0; cue != NULL && k < reading->cues->len; k++) {
        const Cue *c = reading_cue(reading, k);
        if (c->first <= cue->last && c->last >= cue->first && c->mention != NO_MENTION)
            return c->mention;
    }
    for (guint i = content->first; i <= content->last; i++) {
        if (joining->owner[i] == 0) continue;
        guint mention = quoting_draft(joining->quoting, joining->owner[i] - 1)->mention;
        if (mention != NO_MENTION) return mention;
    }
    return NO_MENTION;
}

static void set_source(Joining *joining, int index, guint cue, const Part *content) {
    const Reading *reading = joining->quoting->reading;
    Draft *draft = quoting_draft(joining->quoting, index);
    const Part *c = cue != NO_PART ? &g_array_index(joining->parts, Part, cue) : NULL;
    if (c != NULL) draft->cue = reading_span(reading, c->first, c->last);
    guint link = c != NULL ? joining->links[cue] : NO_PART;
    if (link == NO_PART) {
        draft->mention = mention_by_rules(joining, c, content);
        if (draft->mention != NO_MENTION) quoting_found(joining->quoting, index, WAY_GUESSED);
        return;
    }
    const Part *source = &g_array_index(joining->parts, Part, link);
    draft->source = reading_span(reading, source->first, source->last);
    draft->mention = mention_of(reading, source);
    if (draft->mention == NO_MENTION) draft->label = draft->source;
    quoting_found(joining->quoting, index, WAY_LINKED);
}

/* By how many of its words stand in quotation marks. */
static BcQuoteType type_of(const Reading *reading, const Draft *draft) {
    guint inside = 0, outside = 0;
    for (guint s = 0; s < draft->content->len; s++) {
        BcSpan span = g_array_index(draft->content, BcSpan, s);
        for (guint i = token_at(reading, span.start);
             i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++) {
            if (!reading_is_word(reading, i)) continue;
            guint region = reading->region_of[i];
            gboolean marked = region != 0 && !reading_region(reading, region - 1)->weak;
            ++*(marked ? &inside : &outside);
        }
    }
    return inside == 0 ? BC_QUOTE_INDIRECT : outside == 0 ? BC_QUOTE_DIRECT : BC_QUOTE_MIXED;
}

typedef struct {
    int *draft_of; /* cue -> its draft, or -1 */
    int previous;
    guint previous_paragraph;
} Adding;

/* The draft that a content goes to: its cue's, else the one before it in the paragraph. */
static int draft_for(Joining *joining, Adding *adding, guint content) {
    const Part *part = &g_array_index(joining->parts, Part, content);
    guint cue = joining->links[content];
    int draft = cue != NO_PART                                  ? adding->draft_of[cue]
                : part->paragraph == adding->previous_paragraph ? adding->previous
                                                                : -1;
    if (draft < 0) {
        draft = quoting_add(joining->quoting, BC_QUOTE_INDIRECT);
        set_source(joining, draft, cue, part);
        if (cue != NO_PART) adding->draft_of[cue] = draft;
    }
    adding->previous = draft;
    adding->previous_paragraph = part->paragraph;
    return draft;
}

/* Words in marks that the rules have passed over: a title, a slogan, a word at arm's length.  About
 * those they know more than the tagger. */
static gboolean is_passed_over(const Joining *joining, guint first, guint last) {
    const Reading *reading = joining->quoting->reading;
    for (guint i = first; i <= last; i++) {
        guint region = reading->region_of[i];
        gboolean marked = region != 0 && !reading_region(reading, region - 1)->weak;
        if (joining->owner[i] != 0 || (reading_is_word(reading, i) && !marked)) return FALSE;
    }
    return TRUE;
}

/* Adds the tokens [first, last] of a content, none of which the rules keep. */
static void add_content(Joining *joining, Adding *adding, guint content, guint first, guint last) {
    const Reading *reading = joining->quoting->reading;
    guint words = words_in(reading, first, last), owned = 0;
    for (guint i = first; i <= last; i++)
        owned += reading_is_word(reading, i) && is_owned(joining, i);
    if (words == 0 || owned == words || is_passed_over(joining, first, last)) return;
    take_over(joining, first, last);
    quoting_extend(joining->quoting, draft_for(joining, adding, content), first, last);
}

/* Adds what of a content the rules do not keep. */
static void add_rest(Joining *joining, Adding *adding, guint content) {
    const Part *part = &g_array_index(joining->parts, Part, content);
    guint first = part->first;
    gboolean cut = FALSE;
    for (guint i = part->first; i <= part->last + 1; i++) {
        gboolean kept = i <= part->last && is_kept(joining, i);
        if (i <= part->last && !kept) continue;
        gboolean rest = cut || kept;
        if (i > first &&
            (!rest || words_in(joining->quoting->reading, first, i - 1) >= MIN_REST_WORDS))
            add_content(joining, adding, content, first, i - 1);
        first = i + 1;
        cut |= kept;
    }
}

static void add_drafts(Joining *joining) {
    Quoting *quoting = joining->quoting;
    g_autofree int *draft_of = g_new(int, joining->parts->len + 1);
    for (guint i = 0; i < joining->parts->len; i++) draft_of[i] = -1;
    Adding adding = {draft_of, -1, G_MAXUINT};
    for (guint i = 0; i < joining->parts->len; i++)
        if (g_array_index(joining->parts, Part, i).part == TAG_CONTENT_BEGIN)
            add_rest(joining, &adding, i);
    for (guint d = joining->n_rules; d < quoting->drafts->len; d++) {
        Draft *draft = quoting_draft(quoting, (int)d);
        draft->type = type_of(quoting->reading, draft);
    }
}

void learned_find(Quoting *quoting, const Tagger *tagger) {
    const Reading *reading = quoting->reading;
    g_autofree guint8 *tags = tagger_tag(tagger, quoting);
    g_autoptr(GArray) parts = parts_find(reading, tags);
    g_autofree guint *links = links_find(reading, parts, tagger->links);
    g_autofree int *owner = g_new0(int, reading->n_tokens + 1);
    Joining joining = {.quoting = quoting,
                       .parts = parts,
                       .links = links,
                       .n_rules = quoting->drafts->len,
                       .owner = owner};
    note_owners(&joining);
    drop_reported(&joining);
    add_drafts(&joining);
}
