#include "language/learned.h"

/* Where the rules are right more often than the tagger. */
#define KEEP_CONFIDENCE 0.9
#define KEEP_TOKENS 12
#define MIN_REST_WORDS 4

typedef struct {
    Quoting *quoting;
    const GArray *parts;
    const guint *links;
    guint n_rules;  /* drafts of the rules come first */
    int *owner;     /* token -> draft of the rules + 1, or 0 */
    guint8 *beside; /* token -> stands in marks beside a cue that the tagger took for another's */
} Joining;

static void note_owners(Joining *joining) {
    const Reading *reading = joining->quoting->reading;
    for (guint d = 0; d < joining->n_rules; d++) {
        const Draft *draft = quoting_draft(joining->quoting, (int)d);
        for (guint s = 0; s < draft->content->len; s++) {
            BcSpan span = g_array_index(draft->content, BcSpan, s);
            for (guint i = reading_token_at(reading, span.start);
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

static gboolean is_owned(const Joining *joining, guint token) {
    return joining->owner[token] != 0 &&
           is_voiced(quoting_draft(joining->quoting, joining->owner[token] - 1));
}

/* A stretch in marks that the rules understand well enough to keep it whatever the tagger says:
 * with a cue of its own, or long. */
static gboolean is_kept(const Joining *joining, guint token) {
    if (!is_owned(joining, token)) return FALSE;
    if (joining->beside[token]) return TRUE;
    const Draft *draft = quoting_draft(joining->quoting, joining->owner[token] - 1);
    return draft->type == BC_QUOTE_FREE || draft->transcript ||
           draft->confidence >= KEEP_CONFIDENCE ||
           draft->last_token - draft->first_token > KEEP_TOKENS;
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

/* How many words may stand between a cue and the words in marks that it brings: described as. */
#define BESIDE 1

/* TRUE when the cue of a draft of the rules stands right before the region, and `content`, which
 * the tagger found, belongs to another cue or to somebody else. */
static gboolean is_beside(const Joining *joining, const Draft *draft, const Region *region,
                          guint content) {
    const Reading *reading = joining->quoting->reading;
    if (bc_span_empty(draft->cue) || draft->mention == NO_MENTION) return FALSE;
    guint cue_end = reading_token_at(reading, draft->cue.end - 1) + 1;
    if (cue_end > region->first || region->first > cue_end + BESIDE) return FALSE;
    guint cue = joining->links[content];
    if (cue == NO_PART) return TRUE;
    const Part *other = &g_array_index(joining->parts, Part, cue);
    BcSpan span = reading_span(reading, other->first, other->last);
    if (span.end <= draft->cue.start || draft->cue.end <= span.start) return TRUE;
    guint source = joining->links[cue];
    return source == NO_PART ||
           mention_of(reading, &g_array_index(joining->parts, Part, source)) != draft->mention;
}

/* `wants to open, a plan that critics |called "a car park"`: the words in marks are those of the
 * nearer cue, not of the one that the tagger found for the whole. */
static void free_beside(Joining *joining) {
    Quoting *quoting = joining->quoting;
    const Reading *reading = quoting->reading;
    for (guint p = 0; p < joining->parts->len; p++) {
        const Part *part = &g_array_index(joining->parts, Part, p);
        if (part->part != TAG_CONTENT_BEGIN) continue;
        for (guint i = part->first; i <= part->last; i++) {
            if (reading->region_of[i] == 0 || joining->owner[i] == 0) continue;
            const Region *region = reading_region(reading, reading->region_of[i] - 1);
            const Draft *old = quoting_draft(quoting, joining->owner[i] - 1);
            guint cue = reading_cue_from(reading, reading_token_at(reading, old->cue.start));
            gboolean whole =
                i <= region->first + 1 && region->last <= part->last + 1 &&
                (i == part->first || reading->region_of[i - 1] != reading->region_of[i]);
            if (!whole || !is_beside(joining, old, region, p)) continue;
            int draft = joining->owner[i] - 1;
            if (!is_voiced(old)) {
                draft = quoting_add(quoting, BC_QUOTE_DIRECT);
                quoting_extend(quoting, draft, region->first, region->last);
                quoting_cue(quoting, draft, cue);
            }
            for (guint k = region->first; k <= region->last; k++) {
                joining->owner[k] = draft + 1;
                joining->beside[k] = 1;
            }
        }
    }
    joining->n_rules = quoting->drafts->len;
}

/* The subject of a cue of the rules that overlaps `cue`, or NO_MENTION. */
static guint subject_by_rules(const Reading *reading, const Part *cue) {
    guint k = reading_cue_from(reading, cue->first);
    if (k > 0 && reading_cue(reading, k - 1)->last >= cue->first) k--;
    for (; k < reading->cues->len && reading_cue(reading, k)->first <= cue->last; k++)
        if (reading_cue(reading, k)->mention != NO_MENTION) return reading_cue(reading, k)->mention;
    return NO_MENTION;
}

/* A mention for words whose cue (may be NULL) has no source by the tagger: the one of the rules. */
static guint mention_by_rules(const Joining *joining, const Part *cue, const Part *content) {
    guint mention = cue != NULL ? subject_by_rules(joining->quoting->reading, cue) : NO_MENTION;
    for (guint i = content->first; mention == NO_MENTION && i <= content->last; i++)
        if (joining->owner[i] != 0)
            mention = quoting_draft(joining->quoting, joining->owner[i] - 1)->mention;
    return mention;
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
        for (guint i = reading_token_at(reading, span.start);
             i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++) {
            if (!reading_is_word(reading, i)) continue;
            ++*(reading_is_quoted(reading, i) ? &inside : &outside);
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
    for (guint i = first; i <= last; i++)
        if (joining->owner[i] != 0 ||
            (reading_is_word(reading, i) && !reading_is_quoted(reading, i)))
            return FALSE;
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
    g_autofree guint *links = links_find(reading, parts, tagger_links(tagger));
    g_autofree int *owner = g_new0(int, reading->n_tokens + 1);
    g_autofree guint8 *beside = g_new0(guint8, reading->n_tokens + 1);
    Joining joining = {.quoting = quoting,
                       .parts = parts,
                       .links = links,
                       .n_rules = quoting->drafts->len,
                       .owner = owner,
                       .beside = beside};
    note_owners(&joining);
    free_beside(&joining);
    drop_reported(&joining);
    add_drafts(&joining);
}
