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
        if (g_str_has_prefix(value, "subject")) return value;
        found = ""; /* "me", "our" */
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

/* The last word of a mention's name, "of Haiwan" left out; free with g_free. */
static char *last_name(const Reading *reading, guint m) {
    const BcMention *mention = &reading->mentions[m];
    guint last = mention->core_first + mention->n_core - 1;
    for (guint i = mention->core_first + 1; i < last; i++)
        if (reading_is(reading, i, "of")) last = i - 1;
    return bc_document_fold(reading->document, reading_span(reading, last, last));
}

/* "Kazemi", where the text has "Bahman Kazemi", though in a phrase that nobody has understood. */
static gboolean has_fuller_name(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    if (mention->kind != BC_MENTION_NAME || mention->n_tokens != 1) return FALSE;
    g_autofree char *name = last_name(readout->reading, m);
    return g_hash_table_contains(readout->families, name);
}

/* "A |journalist", but not "a wave", of which nothing tells that it is nobody. */
static gboolean has_role(const Readout *readout, const BcMention *mention) {
    guint n;
    for (guint i = mention->core_first; i < mention->core_first + mention->n_core; i++) {
        const char *role = reading_look_up(readout->reading, readout->roles, i);
        if ((role != NULL && g_str_has_prefix(role, "person")) ||
            reading_look_up(readout->reading, readout->titles, i) != NULL ||
            readout_office_at(readout, i, i + 1, &n) != 0)
            return TRUE;
    }
    return FALSE;
}

gboolean readout_is_person(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    if (mention->kind == BC_MENTION_NOMINAL && !has_role(readout, mention)) return FALSE;
    return reading_look_up(readout->reading, readout->self, mention->core_first) == NULL &&
           (bc_people_is_person(readout->reading->people, m) || has_fuller_name(readout, m));
}

gboolean readout_has_title(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->titles, mention->first_token) != NULL;
}

static gboolean is_indefinite(const Readout *readout, guint i) {
    const char *value = reading_look_up(readout->reading, readout->determiners, i);
    return value != NULL && g_str_has_prefix(value, "indef");
}

gboolean readout_is_known(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    if (mention->kind == BC_MENTION_PRONOUN) return TRUE;
    if (readout->principal_of[m] >= 0)
        return readout_stands_out(readout, (guint)readout->principal_of[m]);
    if (mention->kind != BC_MENTION_NOMINAL ||
        reading_look_up(readout->reading, readout->determiners, mention->first_token) == NULL)
        return FALSE;
    /* "The Kazakh President", of whom no name tells: not the one who has spoken before. */
    for (guint i = mention->first_token, n; i < mention->core_first + mention->n_core; i += n)
        if (readout_office_at(readout, i, mention->core_first + mention->n_core, &n) & OFFICES_HELD)
            return !is_indefinite(readout, mention->first_token);
    return readout_who(readout, m, readout->named) != m;
}

guint readout_mention_end(const Reading *reading, guint m) {
    return reading->mentions[m].first_token + reading->mentions[m].n_tokens;
}

static gboolean is_adverb(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 4 && reading->text[span.end - 1] == 'y' &&
           reading->text[span.end - 2] == 'l' && !readout_is_capital(reading, i);
}

/* The first token of a verb at or behind `i`: "has |also warmly thanked". */
static guint verb_from(const Readout *readout, guint i, guint last) {
    const Reading *reading = readout->reading;
    while (i < last && !readout_is_past(readout, i) &&
           (reading_look_up(reading, readout->auxiliaries, i) != NULL || is_adverb(reading, i)))
        i++;
    return i;
}

static gboolean is_deed(const Readout *readout, guint i) {
    return readout_is_past(readout, i) ||
           reading_look_up(readout->reading, readout->courtesies, i) != NULL;
}

/* The verb group behind a subject that ends before `i`; over asides between commas: "the minister,
 * while conveying greetings, |described". */
static guint verb_behind(const Readout *readout, guint i, guint last, guint reach) {
    const Reading *reading = readout->reading;
    if (i >= last || !reading_is_mark(reading, i, ',')) return i;
    guint end = MIN(last, i + reach), first = 0;
    for (guint k = i + 1; k < end; k++) {
        if (!reading_is_mark(reading, k, ',')) continue;
        if (first == 0) first = k + 1;
        if (is_deed(readout, verb_from(readout, k + 1, last))) return k + 1;
    }
    return first != 0 ? first : i;
}

gboolean readout_is_capital(const Reading *reading, guint i) {
    return g_ascii_isupper(reading->text[reading->tokens[i].span.start]);
}

/* "T|. Vardanyan" */
static gboolean is_initials_stop(const Reading *reading, guint i) {
    return i > 0 && reading_is_mark(reading, i, '.') && readout_is_capital(reading, i - 1) &&
           bc_span_length(reading->tokens[i - 1].span) <= 2;
}

/* Where the subject of a main clause may begin: first of all, or behind "In his turn,", "At the end
 * of the talks" or a dateline. */
static gboolean may_be_subject(const Readout *readout, guint first, guint i) {
    const Reading *reading = readout->reading;
    while (i > first && (readout_is_capital(reading, i - 1) || is_initials_stop(reading, i - 1)))
        i--; /* H.E., T. Vardanyan */
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

/* "was informed": others do something to the subject of the verb at `i`. */
static gboolean is_suffered(const Readout *readout, guint i, guint last) {
    const Reading *reading = readout->reading;
    if (!reading_is(reading, i, "was") && !reading_is(reading, i, "were")) return FALSE;
    guint verb = i + 1;
    while (verb < last && (is_adverb(reading, verb) ||
                           reading_look_up(reading, readout->auxiliaries, verb) != NULL))
        verb++;
    const char *cue =
        reading_look_up(reading, bc_language_lexicon(reading->language, "cues"), verb);
    const char *sign = reading_look_up(reading, readout->signs, verb);
    return (cue != NULL && (strcmp(cue, "tell") == 0 || strcmp(cue, "ask") == 0)) ||
           (sign != NULL && strcmp(sign, "scene") == 0);
}

/* "|Your consul", "My |professor": somebody whom a speaker tells of; not "the Head of our State".
 */
static gboolean is_speakers_own(const Readout *readout, guint first, guint end) {
    for (guint i = first - MIN(first, 1u), n; i < end; i += n) {
        gboolean office = readout_office_at(readout, i, end, &n) != 0;
        if (!office && reading_look_up(readout->reading, readout->self, i) != NULL) return TRUE;
    }
    return FALSE;
}

/* "has |studied", "will be |signed": of the present or of duty, as speakers tell it. */
static gboolean is_present(const Readout *readout, guint first, guint verb) {
    for (guint i = first; i < verb; i++) {
        const char *sign = reading_look_up(readout->reading, readout->signs, i);
        if (sign != NULL && (strcmp(sign, "now") == 0 || strcmp(sign, "must") == 0)) return TRUE;
    }
    return FALSE;
}

/* Where a subject that ends before `end` has a verb by which it acts; 0: nowhere. */
static guint deed_behind(const Readout *readout, guint end, guint last) {
    guint from = verb_behind(readout, end, last, LONGEST_FIRST_ASIDE);
    guint verb = verb_from(readout, from, last);
    return verb <= last && is_deed(readout, verb) && !is_present(readout, from, verb) &&
                   !is_suffered(readout, verb, last)
               ? verb
               : 0;
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

/* "Novotný |in response thanked": the deed behind a circumstance; 0: none. */
static guint deed_behind_circumstance(const Readout *readout, guint end, guint last) {
    for (guint i = end + 1; i <= last && i <= end + LONGEST_ASIDE; i++)
        if (readout_is_past(readout, i))
            return is_circumstance(readout, end, i) ? deed_behind(readout, i, last) : 0;
    return 0;
}

/* "the president of Bolivia, Ana Cruz|, received": a subject that ends with a comma of its own. */
static gboolean has_apposition(const Reading *reading, guint first, guint end) {
    if (!reading_is_mark(reading, end, ',')) return FALSE;
    for (guint i = first; i < end; i++)
        if (reading_is_mark(reading, i, ',')) return TRUE;
    return FALSE;
}

guint readout_actor(const Readout *readout, guint first, guint last, ReadoutDeed *deed) {
    const Reading *reading = readout->reading;
    guint most = MIN(last, first + LONGEST_FRONT);
    for (guint i = first, end; i < most; i++) {
        gboolean far = i >= first + SUBJECT_WITHIN;
        if (reading->region_of[i] != 0 || (far && !reading_is_mark(reading, i - 1, ',')) ||
            !may_be_subject(readout, first, i))
            continue;
        guint m = readout_person_at(readout, i, last, &end);
        if (m == NO_MENTION || is_speakers_own(readout, i, end)) continue;
        const BcMention *mention = &reading->mentions[m];
        *deed = (ReadoutDeed){deed_behind(readout, end, last), i, end};
        if (deed->verb == 0 && mention->first_token == i)
            deed->verb = deed_behind(readout, mention->core_first + mention->n_core, last);
        if (deed->verb == 0 && has_apposition(reading, i, end))
            deed->verb = deed_behind(readout, end + 1, last);
        if (deed->verb == 0 && i == first)
            deed->verb = deed_behind_circumstance(readout, end, last);
        if (deed->verb != 0) return m;
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

/* "will be |found", "was |emphasized": others speak, who may be named behind "by". */
static gboolean is_passive(const Readout *readout, const Cue *cue) {
    if (ends_with(readout->reading, cue->first, "ing")) return FALSE;
    for (guint i = cue->group; i < cue->first; i++) {
        const char *value = reading_look_up(readout->reading, readout->auxiliaries, i);
        if (value != NULL && strcmp(value, "be") == 0) return TRUE;
    }
    return FALSE;
}

/* "It was emphasized by |the Head of State that", or NO_MENTION. */
static guint agent_of(const Readout *readout, const Cue *cue, guint last) {
    guint end;
    if (!is_passive(readout, cue) || !reading_is(readout->reading, cue->last + 1, "by"))
        return NO_MENTION;
    return readout_person_at(readout, cue->last + 2, last, &end);
}

/* "X, in a meeting with |the minister, pointing to the past, stated": whom a preposition governs is
 * no subject of a verb farther behind. */
static gboolean is_governed(const Readout *readout, const Cue *cue) {
    const Reading *reading = readout->reading;
    if (cue->mention == NO_MENTION || cue->inverted) return FALSE;
    const BcMention *mention = &reading->mentions[cue->mention];
    guint end = readout_mention_end(reading, cue->mention);
    return mention->first_token > 0 && end < cue->group &&
           reading_look_up(reading, readout->prepositions, mention->first_token - 1) != NULL;
}

/* Whether `cue` reports what somebody else than "I" said. */
static gboolean reports(const Readout *readout, const Cue *cue, guint first, guint last) {
    const Reading *reading = readout->reading;
    if (is_passive(readout, cue)) return agent_of(readout, cue, last) != NO_MENTION;
    if (!(cue->kind & (CUE_SAY | CUE_TELL | CUE_THINK | CUE_ASK)) || cue->mention == NO_MENTION ||
        !readout_is_person(readout, cue->mention))
        return FALSE;
    const BcMention *mention = &reading->mentions[cue->mention];
    if (cue->kind == CUE_THINK && !reading_is(reading, cue->last + 1, "that")) return FALSE;
    if (ends_with(reading, cue->first, "ing") || is_group(readout, cue->mention)) return FALSE;
    if (cue->inverted) return TRUE;
    if (mention->first_token > first + LONGEST_FRONT || is_governed(readout, cue)) return FALSE;
    if (speaks_before(readout, first, mention->first_token)) return FALSE;
    guint core_end = mention->core_first + mention->n_core;
    guint end = readout_mention_end(reading, cue->mention);
    gboolean introduces = reading_is_mark(reading, cue->last + 1, ':');
    guint reach = introduces || mention->first_token == first ? LONGEST_FIRST_ASIDE : LONGEST_ASIDE;
    gboolean beside = core_end == cue->group || end == cue->group || end + 1 == cue->group ||
                      verb_behind(readout, end, last, reach) == cue->group ||
                      verb_behind(readout, core_end, last, reach) == cue->group;
    beside |=
        mention->first_token == first &&
        (introduces || is_circumstance(readout, end, cue->group)); /* however long the aside */
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
    return !is_passive(readout, cue) && (cue->kind & (CUE_SAY | CUE_TELL)) &&
           reading_is_mark(reading, cue->last + 1, ':') &&
           (cue->mention == NO_MENTION || !readout_is_person(readout, cue->mention) ||
            is_governed(readout, cue));
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
    if (is_passive(readout, cue)) return agent_of(readout, cue, last);
    if (introduces_alone(readout, cue)) return first_person(readout, first, cue->first);
    ReadoutDeed deed;
    guint person = cue->shared ? readout_actor(readout, first, last, &deed) : NO_MENTION;
    return person != NO_MENTION && deed.verb < cue->group ? person : cue->mention;
}
