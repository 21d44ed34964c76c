/* Quotations in quotation marks: which of them are speech, and which cue each belongs to. */
#include "language/quoting.h"

/* Shorter stretches in marks without a cue beside them are names, titles and scare quotes. */
#define MIN_WORDS_ALONE 4
/* How many tokens may stand between a cue and its quotation: "told reporters in Oslo on Monday
 * night, ..." */
#define CUE_REACH 28

typedef struct {
    Quoting *quoting;
    const Reading *reading;
    int last_draft; /* the last direct quotation, or -1 */
    guint last_paragraph;
} Finder;

/* The first cue whose first token is at least `token`. */
static guint cue_from(const Reading *reading, guint token) {
    guint low = 0, high = reading->cues->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (reading_cue(reading, middle)->first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static gboolean speaks(CueKind kind) {
    return (kind & (CUE_SAY | CUE_TELL | CUE_ASK | CUE_VOICE | CUE_PREPOSITION | CUE_THINK)) != 0;
}

static gboolean is_clause_mark(const Reading *reading, guint i) {
    return reading_is_mark(reading, i, ',') || reading_is_mark(reading, i, ':') ||
           reading_is_dash(reading, i);
}

/* The last mark inside the region, before the closing quotation mark. */
static guint inner_last(const Reading *reading, const Region *region) {
    guint last = region->last;
    while (last > region->first && reading->tokens[last].kind == BC_TOKEN_QUOTE_CLOSE) last--;
    return last;
}

/* The quotation ends as one that a cue clause follows does: with a comma, or a stop that is no full
 * stop. */
static gboolean ends_for_cue(const Reading *reading, const Region *region) {
    guint last = inner_last(reading, region);
    return !reading_is_word(reading, last) || reading_is_mark(reading, region->last + 1, ',') ||
           reading_is_dash(reading, region->last + 1);
}

static gboolean ends_sentence(const Reading *reading, const Region *region) {
    guint sentence = reading->sentence_of[region->last];
    guint last = reading_sentence_last(reading, sentence);
    guint end = region->last;
    while (end < last && !reading_is_word(reading, end + 1) && reading->region_of[end + 1] == 0)
        end++;
    return end >= last;
}

static gboolean begins_sentence(const Reading *reading, const Region *region) {
    guint first = reading->sentences[reading->sentence_of[region->first]].first_token;
    if (region->first <= first) return TRUE;
    for (guint i = first; i < region->first; i++)
        if (reading_is_word(reading, i)) return FALSE;
    return TRUE;
}

/* A quotation of one or more whole sentences. */
static gboolean is_whole(const Reading *reading, const Region *region) {
    if (!begins_sentence(reading, region)) return FALSE;
    return region->open || ends_sentence(reading, region);
}

/* The cue clause right behind the region: "..., X said", "...? asked X". */
static guint cue_behind(const Reading *reading, const Region *region) {
    guint start = region->last + 1;
    if (start >= reading->n_tokens || region->open) return NO_MENTION;
    guint sentence = reading->sentence_of[start];
    if (reading->sentences[sentence].paragraph != region->paragraph) return NO_MENTION;
    /* The clause may have become a sentence of its own: "Why?" Smith asked. */
    if (sentence != reading->sentence_of[region->last] && !ends_for_cue(reading, region))
        return NO_MENTION;
    guint end = reading_sentence_last(reading, sentence);
    for (guint c = cue_from(reading, start); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > end || cue->first > start + CUE_REACH) break;
        for (guint i = start; i < cue->first; i++)
            if (reading->region_of[i] != 0) return NO_MENTION;
        if (!speaks(cue->kind) || cue->mention == NO_MENTION) continue;
        const BcMention *mention = &reading->mentions[cue->mention];
        /* The clause consists of the cue and its subject; other words before it make another
         * clause. */
        guint clause = cue->inverted ? cue->group : MIN(mention->first_token, cue->group);
        if (clause < start) return NO_MENTION;
        guint between = 0;
        for (guint i = start; i < clause; i++) between += reading_is_word(reading, i);
        if (between == 0) return c;
        return NO_MENTION;
    }
    return NO_MENTION;
}

/* The cue before the region in its sentence: `X said, "..."`, `X told reporters: "..."`. */
static guint cue_before(const Reading *reading, const Region *region) {
    guint first = reading->sentences[reading->sentence_of[region->first]].first_token;
    if (region->first == first) return NO_MENTION;
    guint start = region->first > first + CUE_REACH ? region->first - CUE_REACH : first;
    guint found = NO_MENTION;
    for (guint c = cue_from(reading, start); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->last >= region->first) break;
        if (speaks(cue->kind) && cue->mention != NO_MENTION) found = c;
    }
    if (found == NO_MENTION) return NO_MENTION;
    const Cue *cue = reading_cue(reading, found);
    for (guint i = cue->last + 1; i < region->first; i++)
        if (reading->region_of[i] != 0) return NO_MENTION;
    return found;
}

/* TRUE when the words between cue and quotation only say to whom, where and when. */
static gboolean introduces(const Reading *reading, const Cue *cue, const Region *region) {
    if (cue->last + 1 == region->first) return TRUE;
    if (!is_clause_mark(reading, region->first - 1)) return FALSE;
    if (reading_is_mark(reading, region->first - 1, ':')) return TRUE;
    for (guint i = cue->last + 1; i + 1 < region->first; i++)
        if (reading_is(reading, i, "that") || reading_is_mark(reading, i, ';')) return FALSE;
    return TRUE;
}

static int new_direct(Finder *finder, guint region_index, guint cue) {
    const Region *region = reading_region(finder->reading, region_index);
    int draft = quoting_add(finder->quoting, BC_QUOTE_DIRECT);
    quoting_extend(finder->quoting, draft, region->first, region->last);
    finder->quoting->draft_of_region[region_index] = draft;
    if (cue != NO_MENTION) {
        quoting_cue(finder->quoting, draft, cue);
        finder->quoting->cue_used[cue] = 1;
    }
    finder->last_draft = draft;
    finder->last_paragraph = region->paragraph;
    return draft;
}

static void join_direct(Finder *finder, guint region_index, int draft) {
    const Region *region = reading_region(finder->reading, region_index);
    quoting_extend(finder->quoting, draft, region->first, region->last);
    finder->quoting->draft_of_region[region_index] = draft;
    finder->last_draft = draft;
    finder->last_paragraph = region->paragraph;
}

/* The subject of the sentence before the region, outside quotations: whom the story is about just
 * now. */
static guint subject_of(const Reading *reading, guint sentence) {
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    for (guint m = bc_people_mention_at(reading->people, first); m < reading->n_mentions; m++) {
        const BcMention *mention = &reading->mentions[m];
        if (mention->first_token > last) break;
        if (reading->region_of[mention->core_first] != 0) continue;
        if (reading_is(reading, mention->core_first, "I") ||
            reading_is(reading, mention->core_first, "we") ||
            reading_is(reading, mention->core_first, "it"))
            continue;
        return m;
    }
    return NO_MENTION;
}

/* The draft whose content ends last before `token` in the same paragraph, when only its own cue
 * clause stands between. */
static int draft_just_before(const Finder *finder, const Region *region) {
    const Reading *reading = finder->reading;
    if (finder->last_draft < 0 || finder->last_paragraph != region->paragraph) return -1;
    const Draft *draft = quoting_draft(finder->quoting, finder->last_draft);
    /* Whatever sentence stands between must be the one that holds the cue. */
    guint between = reading->sentence_of[region->first] - reading->sentence_of[draft->last_token];
    return between <= 1 ? finder->last_draft : -1;
}

/* "...", añadió: the verb alone says that whoever spoke goes on. */
static gboolean has_bare_cue(const Reading *reading, const Region *region) {
    if (!reading->forms.dropped_subjects || !ends_for_cue(reading, region)) return FALSE;
    guint i = region->last + 1;
    while (i < reading->n_tokens && !reading_is_word(reading, i) && reading->region_of[i] == 0 &&
           i < region->last + 3)
        i++;
    guint c = cue_from(reading, i);
    return c < reading->cues->len && reading_cue(reading, c)->group == i &&
           speaks(reading_cue(reading, c)->kind) && !reading_cue(reading, c)->inverted;
}

/* A speaker for a quotation that has no cue: who spoke last, or whom the sentence before is about.
 */
static void attribute_alone(Finder *finder, guint region_index) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    int before = draft_just_before(finder, region);
    if (before >= 0) {
        join_direct(finder, region_index, before);
        return;
    }
    guint sentence = reading->sentence_of[region->first];
    guint first_of_paragraph = reading->paragraphs[region->paragraph].first_sentence;
    int previous = finder->last_draft;
    gboolean near = previous >= 0 && region->paragraph - finder->last_paragraph <= 1;
    if (sentence > first_of_paragraph) {
        guint subject = subject_of(reading, sentence - 1);
        int draft = new_direct(finder, region_index, NO_MENTION);
        if (subject != NO_MENTION)
            quoting_draft(finder->quoting, draft)->mention = subject;
        else if (near)
            quoting_draft(finder->quoting, draft)->like = previous;
        return;
    }
    /* It begins its paragraph: the speaker goes on, unless the paragraph between was about somebody
     * else. */
    guint subject = NO_MENTION;
    gboolean previous_ends_quoted =
        sentence > 0 && reading->region_of[reading_sentence_last(reading, sentence - 1)] != 0;
    if (sentence > 0 && !previous_ends_quoted &&
        reading->paragraphs[reading->sentences[sentence - 1].paragraph].kind ==
            BC_BLOCK_PARAGRAPH) {
        /* The last cue of the paragraph before speaks for it; without one, its last subject. */
        guint last = reading_sentence_last(reading, sentence - 1);
        guint first = reading->sentences[sentence - 1].first_token;
        for (guint c = cue_from(reading, first); c < reading->cues->len; c++) {
            const Cue *cue = reading_cue(reading, c);
            if (cue->first > last) break;
            if (cue->mention != NO_MENTION) subject = cue->mention;
        }
        if (subject == NO_MENTION) subject = subject_of(reading, sentence - 1);
    }
    int draft = new_direct(finder, region_index, NO_MENTION);
    if (subject != NO_MENTION && !(near && finder->last_paragraph == region->paragraph))
        quoting_draft(finder->quoting, draft)->mention = subject;
    else if (near)
        quoting_draft(finder->quoting, draft)->like = previous;
}

/* `The mayor put it this way: "..."`: a colon introduces even where no cue verb does. */
static guint colon_speaker(const Reading *reading, const Region *region) {
    if (region->first == 0 || !reading_is_mark(reading, region->first - 1, ':')) return NO_MENTION;
    if (!ends_sentence(reading, region) && !region->open) return NO_MENTION;
    guint sentence = reading->sentence_of[region->first];
    guint first = reading->sentences[sentence].first_token;
    for (guint m = bc_people_mention_at(reading->people, first); m < reading->n_mentions; m++) {
        if (reading->mentions[m].first_token >= region->first) break;
        if (reading->region_of[reading->mentions[m].first_token] == 0) return m;
    }
    return NO_MENTION;
}

static void find_one(Finder *finder, guint region_index) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (finder->quoting->explained[region->first]) return;
    /* A quotation that was left open goes on here, whatever stands around it. */
    if (region->resumes && finder->last_draft >= 0 &&
        finder->last_paragraph + 1 >= region->paragraph) {
        join_direct(finder, region_index, finder->last_draft);
        if (!region->open &&
            quoting_draft(finder->quoting, finder->last_draft)->mention == NO_MENTION &&
            quoting_draft(finder->quoting, finder->last_draft)->like < 0) {
            guint cue = cue_behind(reading, region);
            if (cue != NO_MENTION) {
                quoting_cue(finder->quoting, finder->last_draft, cue);
                finder->quoting->cue_used[cue] = 1;
            }
        }
        return;
    }
    guint before = cue_before(reading, region);
    gboolean introduced =
        before != NO_MENTION && introduces(reading, reading_cue(reading, before), region) &&
        (ends_sentence(reading, region) || region->words >= MIN_WORDS_ALONE || region->open);
    guint behind =
        ends_for_cue(reading, region) && (begins_sentence(reading, region) || before == NO_MENTION)
            ? cue_behind(reading, region)
            : NO_MENTION;
    if (behind != NO_MENTION) {
        int draft = draft_just_before(finder, region);
        /* `"A," X said, "B," Y said`: the cue behind is closer. */
        if (draft >= 0 && finder->quoting->cue_used[behind]) {
            join_direct(finder, region_index, draft);
            return;
        }
        new_direct(finder, region_index, behind);
        return;
    }
    if (before != NO_MENTION && finder->quoting->cue_used[before] && finder->last_draft >= 0 &&
        is_clause_mark(reading, region->first - 1) && finder->last_paragraph == region->paragraph) {
        /* "A," X said, "B." */
        join_direct(finder, region_index, finder->last_draft);
        return;
    }
    if (introduced) {
        new_direct(finder, region_index, before);
        return;
    }
    guint speaker = region->words >= MIN_WORDS_ALONE ? colon_speaker(reading, region) : NO_MENTION;
    if (speaker != NO_MENTION) {
        quoting_draft(finder->quoting, new_direct(finder, region_index, NO_MENTION))->mention =
            speaker;
        return;
    }
    if (has_bare_cue(reading, region) ||
        (is_whole(reading, region) &&
         (region->words >= MIN_WORDS_ALONE || draft_just_before(finder, region) >= 0)))
        attribute_alone(finder, region_index);
}

void direct_find(Quoting *quoting) {
    Finder finder = {.quoting = quoting, .reading = quoting->reading, .last_draft = -1};
    for (guint r = 0; r < quoting->reading->regions->len; r++) {
        guint paragraph = reading_region(quoting->reading, r)->paragraph;
        if (quoting->reading->paragraphs[paragraph].kind == BC_BLOCK_TITLE) continue;
        find_one(&finder, r);
    }
}
