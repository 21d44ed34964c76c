/* Who acts in a sentence of a readout, and who is reported. */
#include "language/readout.h"

#include <string.h>

/* A report's subject stands near the beginning of its sentence; farther than LONGEST_FRONT nobody
 * looks for it. */
#define SUBJECT_WITHIN 16
#define LONGEST_FRONT 80
/* Between a subject and its verb: ", for his part,", ", referring to the agreement,". */
#define LONGEST_ASIDE 10
#define LONGEST_FIRST_ASIDE 24 /* behind a subject that begins its sentence, or before a colon */

const char *readout_self(const Readout *readout, guint first, guint last) {
    const char *found = NULL;
    for (guint i = first; i <= last; i++) {
        if (readout->reading->region_of[i] != 0) continue;
        const char *value = reading_look_up(readout->reading, readout->self, i);
        if (value == NULL) continue;
        if (*value != '\0') return value;
        found = value;
    }
    return found;
}

gboolean readout_is_past(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    if (!reading_is_word(reading, i)) return FALSE;
    if (reading_look_up(reading, readout->past, i) != NULL) return TRUE;
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 3 && reading->text[span.end - 1] == 'd' &&
           reading->text[span.end - 2] == 'e' && g_ascii_islower(reading->text[span.start]);
}

/* "Kazemi", where the text has "Bahman Kazemi", though in a phrase that nobody has understood. */
static gboolean has_fuller_name(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    if (mention->kind != BC_MENTION_NAME || mention->n_tokens != 1) return FALSE;
    g_autofree char *name = readout_name(readout->reading, m);
    return g_hash_table_contains(readout->families, name);
}

gboolean readout_is_person(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->self, mention->core_first) == NULL &&
           (bc_people_is_person(readout->reading->people, m) || has_fuller_name(readout, m));
}

/* The last word of a mention's name, "of Haiwan" left out; free with g_free. */
char *readout_name(const Reading *reading, guint m) {
    const BcMention *mention = &reading->mentions[m];
    guint last = mention->core_first + mention->n_core - 1;
    for (guint i = mention->core_first + 1; i < last; i++)
        if (reading_is(reading, i, "of")) last = i - 1;
    return bc_document_fold(reading->document, reading_span(reading, last, last));
}

gboolean readout_has_title(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->titles, mention->first_token) != NULL;
}

guint readout_mention_end(const Reading *reading, guint m) {
    return reading->mentions[m].first_token + reading->mentions[m].n_tokens;
}

/* The verb group behind a subject that ends before `i`; over one aside between commas. */
static guint verb_behind(const Readout *readout, guint i, guint last, guint reach) {
    const Reading *reading = readout->reading;
    if (i < last && reading_is_mark(reading, i, ',')) {
        guint k = i + 1;
        while (k < last && k < i + reach && !reading_is_mark(reading, k, ',')) k++;
        if (reading_is_mark(reading, k, ',')) i = k + 1;
    }
    return i;
}

gboolean readout_is_capital(const Reading *reading, guint i) {
    return g_ascii_isupper(reading->text[reading->tokens[i].span.start]);
}

/* Where the subject of a main clause may begin: first of all, or behind "In his turn,", "At the end
 * of the talks" or a dateline. */
static gboolean may_be_subject(const Readout *readout, guint first, guint i) {
    const Reading *reading = readout->reading;
    while (i > first && readout_is_capital(reading, i - 1)) i--; /* H.E. */
    if (i == first || reading_is_mark(reading, i - 1, ',') ||
        reading_is_mark(reading, i - 1, ')') || reading_is_dash(reading, i - 1))
        return TRUE;
    if (reading_look_up(reading, readout->prepositions, first) == NULL &&
        reading_look_up(reading, readout->times, first) == NULL)
        return FALSE;
    for (guint k = first; k < i; k++)
        if (reading_look_up(reading, readout->auxiliaries, k) != NULL ||
            reading_is_mark(reading, k, ','))
            return FALSE;
    return TRUE;
}

/* The person whose deed in the past, or whose courtesy, the sentence tells; `verb`: where. */
guint readout_actor(const Readout *readout, guint first, guint last, guint *verb) {
    const Reading *reading = readout->reading;
    guint m = bc_people_mention_at(reading->people, first);
    for (; m < reading->n_mentions && reading->mentions[m].first_token <= last &&
           reading->mentions[m].first_token < first + SUBJECT_WITHIN;
         m++) {
        const BcMention *mention = &reading->mentions[m];
        if (reading->region_of[mention->first_token] != 0 || !readout_is_person(readout, m) ||
            !may_be_subject(readout, first, mention->first_token))
            continue;
        guint ends[] = {readout_mention_end(reading, m), mention->core_first + mention->n_core};
        for (guint e = 0; e < G_N_ELEMENTS(ends); e++) {
            guint i = verb_behind(readout, ends[e], last, LONGEST_ASIDE);
            while (i < last && reading_look_up(reading, readout->auxiliaries, i) != NULL &&
                   !readout_is_past(readout, i))
                i++;
            *verb = i;
            if (i <= last && (readout_is_past(readout, i) ||
                              reading_look_up(reading, readout->courtesies, i) != NULL))
                return m;
        }
    }
    return NO_MENTION;
}

static gboolean ends_with(const Reading *reading, guint i, const char *ending) {
    BcSpan span = reading->tokens[i].span;
    gsize length = strlen(ending);
    return bc_span_length(span) > length &&
           strncmp(reading->text + span.end - length, ending, length) == 0;
}

static gboolean is_group(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->groups,
                           mention->core_first + mention->n_core - 1) != NULL;
}

/* "I thank him for the trust he has shown": who speaks of himself is not reported behind it. */
static gboolean speaks_before(const Readout *readout, guint first, guint before) {
    if (before == first) return FALSE;
    const char *self = readout_self(readout, first, before - 1);
    return self != NULL && *self != '\0';
}

/* "Novotný |at the press conference stated": only a circumstance stands in [first, end). */
static gboolean is_circumstance(const Readout *readout, guint first, guint end) {
    const Reading *reading = readout->reading;
    if (first >= end || end > first + LONGEST_ASIDE ||
        reading_look_up(reading, readout->prepositions, first) == NULL)
        return FALSE;
    for (guint i = first; i < end; i++)
        if (!reading_is_word(reading, i) || readout_is_past(readout, i) ||
            reading_look_up(reading, readout->auxiliaries, i) != NULL)
            return FALSE;
    return TRUE;
}

/* Whether `cue` reports what somebody else than "I" said. */
static gboolean reports(const Readout *readout, const Cue *cue, guint first, guint last) {
    const Reading *reading = readout->reading;
    if (!(cue->kind & (CUE_SAY | CUE_TELL | CUE_THINK | CUE_ASK)) || cue->mention == NO_MENTION ||
        !readout_is_person(readout, cue->mention))
        return FALSE;
    const BcMention *mention = &reading->mentions[cue->mention];
    if (cue->kind == CUE_THINK && !reading_is(reading, cue->last + 1, "that")) return FALSE;
    if (ends_with(reading, cue->first, "ing") || is_group(readout, cue->mention)) return FALSE;
    if (cue->inverted) return TRUE;
    if (mention->first_token > first + LONGEST_FRONT) return FALSE;
    if (speaks_before(readout, first, mention->first_token)) return FALSE;
    guint core_end = mention->core_first + mention->n_core;
    guint end = readout_mention_end(reading, cue->mention);
    gboolean introduces = reading_is_mark(reading, cue->last + 1, ':');
    guint reach = introduces || mention->first_token == first ? LONGEST_FIRST_ASIDE : LONGEST_ASIDE;
    gboolean beside = core_end == cue->group || end == cue->group || end + 1 == cue->group ||
                      verb_behind(readout, end, last, reach) == cue->group ||
                      verb_behind(readout, core_end, last, reach) == cue->group;
    beside |= mention->first_token == first && is_circumstance(readout, end, cue->group);
    if (!beside && !cue->shared) return FALSE;
    gboolean closes =
        cue->last + 3 >= last || introduces || reading_is_mark(reading, cue->last + 1, ',');
    return mention->first_token <= first + SUBJECT_WITHIN || closes;
}

/* "Tehran, IRNA - President X, in a meeting with the ambassador on Sunday, stated: ...": the first
 * person before a cue with a colon, if nothing nearer is its subject. */
static guint first_person(const Readout *readout, guint first, guint cue_first) {
    const Reading *reading = readout->reading;
    guint m = bc_people_mention_at(reading->people, first), found = NO_MENTION;
    guint end = MIN(cue_first, first + LONGEST_FRONT);
    for (; m < reading->n_mentions && reading->mentions[m].first_token < end; m++) {
        guint at = reading->mentions[m].first_token;
        gboolean behind = at > first && reading_look_up(reading, readout->prepositions, at - 1);
        if (!readout_is_person(readout, m) || behind || is_group(readout, m)) continue;
        if (readout_has_title(readout, m)) return m;
        if (found == NO_MENTION) found = m;
    }
    return found;
}

static gboolean introduces_alone(const Readout *readout, const Cue *cue) {
    const Reading *reading = readout->reading;
    return (cue->kind & (CUE_SAY | CUE_TELL)) && reading_is_mark(reading, cue->last + 1, ':') &&
           (cue->mention == NO_MENTION || !readout_is_person(readout, cue->mention));
}

guint readout_cue(Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint found = NO_MENTION;
    while (readout->next_cue < reading->cues->len &&
           reading_cue(reading, readout->next_cue)->first < first)
        readout->next_cue++;
    for (; readout->next_cue < reading->cues->len; readout->next_cue++) {
        const Cue *cue = reading_cue(reading, readout->next_cue);
        if (cue->first > last) break;
        if (found == NO_MENTION && (reports(readout, cue, first, last) ||
                                    (introduces_alone(readout, cue) &&
                                     first_person(readout, first, cue->first) != NO_MENTION)))
            found = readout->next_cue;
    }
    return found;
}

/* "General Secretary and President X thanked him and said": whoever acts before a shared cue. */
guint readout_cue_speaker(const Readout *readout, guint cue_index, guint first, guint last) {
    const Cue *cue = reading_cue(readout->reading, cue_index);
    if (introduces_alone(readout, cue)) return first_person(readout, first, cue->first);
    guint verb, person = cue->shared ? readout_actor(readout, first, last, &verb) : NO_MENTION;
    return person != NO_MENTION && verb < cue->group ? person : cue->mention;
}
