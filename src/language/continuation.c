/* Free continuation: the passages of a readout in which a leader's own words go on without marks.
 */
#include "language/readout.h"

static void take_spans(Draft *draft, BcSpan whole) {
    for (guint i = draft->content->len; i-- > 0;)
        if (bc_span_contains(whole, g_array_index(draft->content, BcSpan, i)))
            g_array_remove_index(draft->content, i);
}

/* Words in marks inside a passage are part of it: "As the ancients put it, ...". */
static void absorb_marked(Quoting *quoting, guint first, guint last) {
    const Reading *reading = quoting->reading;
    for (guint i = first; i <= last; i++) {
        if (reading->region_of[i] == 0) continue;
        guint region = reading->region_of[i] - 1;
        int draft = quoting->draft_of_region[region];
        if (draft >= 0)
            take_spans(quoting_draft(quoting, draft), reading_span(reading, first, last));
        i = reading_region(reading, region)->last;
    }
}

/* Adds the words of `part` to `draft`, or to a new one (-1); returns it. */
static int speak(Quoting *quoting, const ReadoutPart *part, int draft) {
    const Reading *reading = quoting->reading;
    absorb_marked(quoting, part->first, part->last);
    if (draft < 0) {
        draft = quoting_add(quoting, BC_QUOTE_FREE);
        if (part->cue != NO_MENTION) quoting_cue(quoting, draft, part->cue);
        quoting_draft(quoting, draft)->mention = part->speaker;
        quoting_draft(quoting, draft)->source = part->source;
        quoting_found(quoting, draft, WAY_REPORTED);
    }
    for (guint i = part->first; i <= part->last;) {
        guint last = MIN(part->last, reading_sentence_last(reading, reading->sentence_of[i]));
        quoting_extend(quoting, draft, i, last);
        i = last + 1;
    }
    return draft;
}

/* `"...," the head of state noted` is by whom a readout means by that, too. */
static void name_marked(Quoting *quoting, const guint *meant) {
    for (guint i = 0; i < quoting->drafts->len; i++) {
        Draft *draft = quoting_draft(quoting, (int)i);
        if (draft->mention == NO_MENTION || meant[draft->mention] == NO_MENTION) continue;
        if (bc_span_empty(draft->source))
            draft->source = quoting->reading->mentions[draft->mention].span;
        draft->mention = meant[draft->mention];
    }
}

void continuation_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    if (bc_lexicon_size(bc_language_lexicon(reading->language, "self")) == 0) return;
    g_auto(Readout) readout = readout_on(reading);
    g_autofree guint *meant = g_new(guint, reading->n_mentions + 1);
    g_autoptr(GArray) parts = readout_layout(&readout, quoting, meant);
    readout_choose(reading, parts);
    if (!readout_is_style(&readout, parts)) return;
    name_marked(quoting, meant);
    int draft = -1;
    for (guint i = 0; i < parts->len; i++) {
        const ReadoutPart *part = &g_array_index(parts, ReadoutPart, i);
        gboolean goes_on = i > 0 && part[-1].speech && part[-1].speaker == part->speaker &&
                           part[-1].last + 1 == part->first && !part->begins;
        draft = part->speech ? speak(quoting, part, goes_on ? draft : -1) : -1;
    }
}
