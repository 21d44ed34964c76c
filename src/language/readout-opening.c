/* Where a leader's own words begin in the middle of a sentence. */
#include "language/readout.h"

#include <string.h>

#define MIN_WORDS 4
#define LONGEST_LABEL 8

static gboolean has_words(const Reading *reading, guint first, guint last) {
    guint words = 0;
    for (guint i = first; i <= last; i++) words += reading_is_word(reading, i);
    return words >= MIN_WORDS;
}

/* Behind "X said, ..." own words begin with a subject; anything else is the narrator's clause. */
static gboolean begins_clause(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    if (reading_look_up(reading, readout->self, i) != NULL || reading_is(reading, i, "the") ||
        reading_is(reading, i, "this") || reading_is(reading, i, "these") ||
        reading_is(reading, i, "there") || reading_is(reading, i, "it"))
        return TRUE;
    guint m = reading_mention_over(reading, i);
    return m != NO_MENTION && reading->mentions[m].first_token == i &&
           reading->mentions[m].kind == BC_MENTION_NAME;
}

guint readout_opening(const Readout *readout, guint cue_index, guint last, gboolean *colon) {
    const Reading *reading = readout->reading;
    const Cue *cue = reading_cue(reading, cue_index);
    *colon = FALSE;
    if (cue->inverted) return 0;
    if (reading_is_mark(reading, cue->last + 1, ',') && cue->last + 2 <= last &&
        begins_clause(readout, cue->last + 2) && has_words(reading, cue->last + 2, last))
        return cue->last + 2;
    for (guint i = cue->last + 1; i <= last; i++) {
        if (reading->region_of[i] != 0 ||
            reading_look_up(reading, readout->complementizers, i) != NULL)
            return 0;
        if (!reading_is_mark(reading, i, ':')) continue;
        *colon = i == last || reading->region_of[i + 1] == 0;
        return *colon && has_words(reading, i + 1, last) ? i + 1 : 0;
    }
    return 0;
}

guint readout_label(const Readout *readout, guint sentence, guint *opens) {
    const Reading *reading = readout->reading;
    const BcSentence *s = &reading->sentences[sentence];
    guint m = reading_mention_over(reading, s->first_token);
    if (reading->paragraphs[s->paragraph].first_sentence != sentence || m == NO_MENTION)
        return NO_MENTION;
    const BcMention *mention = &reading->mentions[m];
    guint end = mention->first_token + mention->n_tokens;
    if (mention->first_token != s->first_token || mention->n_tokens > LONGEST_LABEL ||
        mention->kind != BC_MENTION_NAME || !bc_people_is_person(reading->people, m) ||
        !reading_is_mark(reading, end, ':') || reading->region_of[end + 1] != 0 ||
        end + 1 > reading_sentence_last(reading, sentence))
        return NO_MENTION;
    *opens = end + 1;
    return m;
}

/* The cue clause that begins at `i`: "said X", "X noted"; `end`: behind it. */
static guint clause_cue(const Readout *readout, guint i, guint *end) {
    const Reading *reading = readout->reading;
    guint c = reading_cue_from(reading, i);
    if (c >= reading->cues->len) return NO_MENTION;
    const Cue *cue = reading_cue(reading, c);
    if (cue->mention == NO_MENTION) return NO_MENTION;
    const BcMention *mention = &reading->mentions[cue->mention];
    if (cue->group != i && mention->first_token != i) return NO_MENTION;
    *end = MAX(cue->last + 1, readout_mention_end(reading, cue->mention));
    return c;
}

/* "- We are ready, said the President.": where a comma alone sets off the clause that ends the
 * paragraph. */
static void end_at_comma(const Readout *readout, guint dash, guint last, ReadoutTurn *turn) {
    const Reading *reading = readout->reading;
    for (guint i = last; i > dash + MIN_WORDS && i + LONGEST_LABEL > last; i--) {
        guint end;
        if (!reading_is_mark(reading, i, ',')) continue;
        guint cue = clause_cue(readout, i + 1, &end);
        if (cue == NO_MENTION || end < last) continue;
        turn->cue = cue;
        turn->end = i;
        return;
    }
}

ReadoutTurn readout_turn(const Readout *readout, guint dash, guint last) {
    const Reading *reading = readout->reading;
    ReadoutTurn turn = {.cue = NO_MENTION};
    if (!reading_is_dash(reading, dash)) return turn;
    for (guint i = dash + 2; i < last && turn.cue == NO_MENTION; i++) {
        guint end;
        if (!reading_is_dash(reading, i) || reading_is_word(reading, i - 1)) continue;
        turn.cue = clause_cue(readout, i + 1, &end);
        if (turn.cue == NO_MENTION) continue;
        turn.end = i - 1;
        for (guint k = end; k < last && k < end + LONGEST_LABEL; k++)
            if (reading_is_dash(reading, k)) {
                turn.resumes = k;
                break;
            }
    }
    if (turn.cue == NO_MENTION) end_at_comma(readout, dash, last, &turn);
    return turn;
}
