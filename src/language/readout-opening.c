/* Where a leader's own words begin in the middle of a sentence. */
#include "language/readout.h"

#include <string.h>

#define MIN_WORDS 4
#define LONGEST_LABEL 8
/* Behind the cue that ends a sentence. */
#define LONGEST_TRAIL 8
#define LONGEST_CLAUSE 40

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

/* "noted, |dear Mr. Minister, I am glad", but not "noted, adding that we". */
static gboolean speaks_of_self(const Readout *readout, guint first, guint last) {
    BcSpan span = readout->reading->tokens[first].span;
    const char *self = readout_self(readout, first, last);
    if (bc_span_length(span) > 4 && strncmp(readout->reading->text + span.end - 3, "ing", 3) == 0)
        return FALSE;
    return self != NULL && *self != '\0';
}

guint readout_opening(const Readout *readout, guint cue_index, guint last, gboolean *colon) {
    const Reading *reading = readout->reading;
    const Cue *cue = reading_cue(reading, cue_index);
    *colon = FALSE;
    if (cue->inverted) return 0;
    if (reading_is_mark(reading, cue->last + 1, ',') && cue->last + 2 <= last &&
        (begins_clause(readout, cue->last + 2) || speaks_of_self(readout, cue->last + 2, last)) &&
        has_words(reading, cue->last + 2, last))
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

guint readout_colon(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i < last; i++) {
        if (reading->region_of[i] != 0) return 0;
        if (reading_is_mark(reading, i, ':'))
            return reading->region_of[i + 1] == 0 && has_words(reading, i + 1, last) ? i + 1 : 0;
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

/* ---- behind ---- */

/* Nothing but a time or a circumstance stands in [i, last]: "he said |to the host." */
static gboolean closes(const Readout *readout, guint i, guint last, guint most) {
    const Reading *reading = readout->reading;
    if (i + 3 >= last) return TRUE;
    if (reading_is_mark(reading, i, ','))
        return reading_look_up(reading, readout->complementizers, i + 1) != NULL ||
               reading_is(reading, i + 1, "and");
    if (i + most < last) return FALSE;
    if (reading_is(reading, i, "to") && !readout_is_capital(reading, i + 1) &&
        reading_look_up(reading, readout->determiners, i + 1) == NULL)
        return FALSE;
    return reading_look_up(reading, readout->prepositions, i) != NULL ||
           reading_look_up(reading, readout->times, i) != NULL;
}

/* "considered |for her part |Minister Lobo", "said |in turn |the guest": behind what stands
 * between.
 */
static guint behind_aside(const Readout *readout, guint i) {
    guint n;
    const char *kind =
        readout_phrase_at(readout, readout->sources, i, readout->reading->n_tokens, &n);
    return kind != NULL && strcmp(kind, "aside") == 0 ? i + n : i;
}

static gboolean has_verb(const Readout *readout, guint first, guint end) {
    for (guint i = first; i < end; i++)
        if (reading_look_up(readout->reading, readout->auxiliaries, i) != NULL ||
            readout_is_past(readout, i))
            return TRUE;
    return FALSE;
}

/* "|affirmed the president", "|he underlined": a verb of the past, listed or not, and a person. */
static gboolean is_trail(const Readout *readout, guint first, guint i, guint last,
                         ReadoutTrail *trail) {
    const Reading *reading = readout->reading;
    guint end, m;
    trail->cue = clause_cue(readout, i, &end);
    if (trail->cue != NO_MENTION &&
        reading->mentions[reading_cue(reading, trail->cue)->mention].first_token >= i) {
        trail->speaker = reading_cue(reading, trail->cue)->mention;
        guint verb = reading_cue(reading, trail->cue)->first;
        const char *sign = reading_look_up(reading, readout->signs, verb);
        trail->plain = sign != NULL && strcmp(sign, "plain") == 0;
        trail->inverted = reading_cue(reading, trail->cue)->inverted;
        return readout_is_person(readout, trail->speaker) &&
               (trail->inverted || closes(readout, end, last, LONGEST_TRAIL));
    }
    trail->cue = NO_MENTION;
    trail->inverted = FALSE;
    m = readout_person_at(readout, i, last, &end);
    if (m != NO_MENTION) {
        if (!readout_is_past(readout, end) || end + 1 < last) return FALSE;
    } else {
        if (!readout_is_past(readout, i)) return FALSE;
        m = readout_person_at(readout, behind_aside(readout, i + 1), last, &end);
        const BcLexicon *cues = bc_language_lexicon(reading->language, "cues");
        gboolean says = reading_look_up(reading, cues, i) != NULL;
        if (m == NO_MENTION ||
            (!says && (!has_verb(readout, first, i) || !closes(readout, end, last, LONGEST_TRAIL))))
            return FALSE;
        trail->inverted = TRUE;
    }
    trail->speaker = m;
    return readout_is_person(readout, m);
}

/* "Regarding trade, X proposed it": a circumstance, and no words of his. */
static gboolean is_circumstance(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    BcSpan span = reading->tokens[first].span;
    gboolean participle =
        bc_span_length(span) > 4 && strncmp(reading->text + span.end - 3, "ing", 3) == 0;
    if (!participle && reading_look_up(reading, readout->prepositions, first) == NULL) return FALSE;
    for (guint i = first; i <= last; i++)
        if (reading_look_up(reading, readout->auxiliaries, i) != NULL) return FALSE;
    return TRUE;
}

ReadoutTrail readout_trail(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    ReadoutTrail trail = {0};
    for (guint i = last; i > first + MIN_WORDS && i + LONGEST_CLAUSE > last; i--) {
        if (!reading_is_mark(reading, i, ',') || reading->region_of[i] != 0) continue;
        guint next = i + 1;
        if (reading_is_dash(reading, next)) next++;
        if (!is_trail(readout, first, next, last, &trail)) continue;
        trail.end = i;
        if (has_words(reading, first, i) && reading->region_of[first] == 0 &&
            !is_circumstance(readout, first, i))
            return trail;
        break;
    }
    return (ReadoutTrail){0};
}
