/* What a sentence of a readout is: a report, the narrator's, or a leader's own words. */
#include "language/readout.h"

#include <string.h>

/* A report's subject stands near the beginning of its sentence. */
#define SUBJECT_WITHIN 16
/* Between a subject and its verb: ", for his part,", ", referring to the agreement,". */
#define LONGEST_ASIDE 10
#define LONGEST_FIRST_ASIDE 24 /* behind a subject that begins its sentence, or before a colon */

#define SCORE_OWN 3.0
#define SCORE_OUR 2.0
#define SCORE_CALL 1.5
#define SCORE_STANCE 1.0
#define SCORE_PRESENT 0.5
#define SCORE_PAST (-0.75)
#define SCORE_BACKSHIFT (-1.5)
#define SCORE_DAY (-1.0)

Readout readout_on(const Reading *reading) {
    const BcLanguage *language = reading->language;
    return (Readout){
        .reading = reading,
        .self = bc_language_lexicon(language, "self"),
        .auxiliaries = bc_language_lexicon(language, "auxiliaries"),
        .past = bc_language_lexicon(language, "past"),
        .groups = bc_language_lexicon(language, "groups"),
        .scene = bc_language_lexicon(language, "scene"),
        .courtesies = bc_language_lexicon(language, "courtesies"),
        .stances = bc_language_lexicon(language, "stances"),
        .times = bc_language_lexicon(language, "times"),
        .complementizers = bc_language_lexicon(language, "complementizers"),
        .prepositions = bc_language_lexicon(language, "prepositions"),
        .titles = bc_language_lexicon(language, "titles"),
        .speakers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
}

void readout_clear(Readout *readout) { g_hash_table_unref(readout->speakers); }

gboolean readout_is_body(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return p->kind == BC_BLOCK_PARAGRAPH && p->n_sentences > 0;
}

static guint first_of(const Reading *reading, guint sentence) {
    return reading->sentences[sentence].first_token;
}

/* ---- words ---- */

/* "me" when the speaker is the subject, "" when he is only near, as in "our"; NULL: neither. */
static const char *self_in(const Readout *readout, guint first, guint last) {
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

static gboolean is_past(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    if (!reading_is_word(reading, i)) return FALSE;
    if (reading_look_up(reading, readout->past, i) != NULL) return TRUE;
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 3 && reading->text[span.end - 1] == 'd' &&
           reading->text[span.end - 2] == 'e' && g_ascii_islower(reading->text[span.start]);
}

/* The verb at or just behind `after` is past tense: "The two sides exchanged views", not "should
 * exchange". */
static gboolean tells_past(const Readout *readout, guint after, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = after; i <= last && i < after + 3; i++) {
        if (is_past(readout, i)) return TRUE;
        if (reading_look_up(reading, readout->auxiliaries, i) != NULL) return FALSE;
    }
    return FALSE;
}

/* ---- subjects ---- */

static gboolean is_person(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->self, mention->core_first) == NULL &&
           bc_people_is_person(readout->reading->people, m);
}

/* The last word of a mention's name, "of Haiwan" left out; free with g_free. */
static char *name_of(const Reading *reading, guint m) {
    const BcMention *mention = &reading->mentions[m];
    guint last = mention->core_first + mention->n_core - 1;
    for (guint i = mention->core_first + 1; i < last; i++)
        if (reading_is(reading, i, "of")) last = i - 1;
    return bc_document_fold(reading->document, reading_span(reading, last, last));
}

static gboolean has_title(const Readout *readout, guint m) {
    const BcMention *mention = &readout->reading->mentions[m];
    return reading_look_up(readout->reading, readout->titles, mention->first_token) != NULL;
}

static guint mention_end(const Reading *reading, guint m) {
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

static gboolean is_capital(const Reading *reading, guint i) {
    return g_ascii_isupper(reading->text[reading->tokens[i].span.start]);
}

/* Where the subject of a main clause may begin: first of all, or behind "In his turn," or "At the
 * end of the talks". */
static gboolean may_be_subject(const Readout *readout, guint first, guint i) {
    const Reading *reading = readout->reading;
    while (i > first && is_capital(reading, i - 1)) i--; /* H.E. */
    if (i == first || reading_is_mark(reading, i - 1, ',')) return TRUE;
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
static guint acting_person(const Readout *readout, guint first, guint last, guint *verb) {
    const Reading *reading = readout->reading;
    guint m = bc_people_mention_at(reading->people, first);
    for (; m < reading->n_mentions && reading->mentions[m].first_token <= last &&
           reading->mentions[m].first_token < first + SUBJECT_WITHIN;
         m++) {
        const BcMention *mention = &reading->mentions[m];
        if (reading->region_of[mention->first_token] != 0 || !is_person(readout, m) ||
            !may_be_subject(readout, first, mention->first_token))
            continue;
        guint ends[] = {mention_end(reading, m), mention->core_first + mention->n_core};
        for (guint e = 0; e < G_N_ELEMENTS(ends); e++) {
            guint i = verb_behind(readout, ends[e], last, LONGEST_ASIDE);
            while (i < last && reading_look_up(reading, readout->auxiliaries, i) != NULL &&
                   !is_past(readout, i))
                i++;
            *verb = i;
            if (i <= last &&
                (is_past(readout, i) || reading_look_up(reading, readout->courtesies, i) != NULL))
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
    const char *self = self_in(readout, first, before - 1);
    return self != NULL && *self != '\0';
}

/* Whether `cue` reports what somebody else than "I" said. */
static gboolean reports(const Readout *readout, const Cue *cue, guint first, guint last) {
    const Reading *reading = readout->reading;
    if (!(cue->kind & (CUE_SAY | CUE_TELL | CUE_THINK | CUE_ASK)) || cue->mention == NO_MENTION ||
        !is_person(readout, cue->mention))
        return FALSE;
    const BcMention *mention = &reading->mentions[cue->mention];
    if (cue->kind == CUE_THINK && !reading_is(reading, cue->last + 1, "that")) return FALSE;
    if (ends_with(reading, cue->first, "ing") || is_group(readout, cue->mention)) return FALSE;
    if (cue->inverted) return TRUE;
    if (speaks_before(readout, first, mention->first_token)) return FALSE;
    guint core_end = mention->core_first + mention->n_core;
    guint end = mention_end(reading, cue->mention);
    gboolean introduces = reading_is_mark(reading, cue->last + 1, ':');
    guint reach = introduces || mention->first_token == first ? LONGEST_FIRST_ASIDE : LONGEST_ASIDE;
    gboolean beside = core_end == cue->group || end == cue->group || end + 1 == cue->group ||
                      verb_behind(readout, end, last, reach) == cue->group ||
                      verb_behind(readout, core_end, last, reach) == cue->group;
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
    for (; m < reading->n_mentions && reading->mentions[m].first_token < cue_first; m++) {
        guint at = reading->mentions[m].first_token;
        gboolean behind = at > first && reading_look_up(reading, readout->prepositions, at - 1);
        if (!is_person(readout, m) || behind || is_group(readout, m)) continue;
        if (has_title(readout, m)) return m;
        if (found == NO_MENTION) found = m;
    }
    return found;
}

static gboolean introduces_alone(const Readout *readout, const Cue *cue) {
    const Reading *reading = readout->reading;
    return (cue->kind & (CUE_SAY | CUE_TELL)) && reading_is_mark(reading, cue->last + 1, ':') &&
           (cue->mention == NO_MENTION || !is_person(readout, cue->mention));
}

static guint reporting_cue(Readout *readout, guint first, guint last) {
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

/* ---- narrators ---- */

/* "The two sides exchanged views". */
static gboolean tells_of_groups(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i <= last && i < first + 4; i++) {
        if (reading_look_up(reading, readout->groups, i) == NULL) continue;
        guint verb = i + 1;
        while (verb <= last && verb < i + 6 && !is_past(readout, verb) &&
               reading_look_up(reading, readout->auxiliaries, verb) == NULL)
            verb++;
        return tells_past(readout, verb, last);
    }
    return FALSE;
}

static gboolean is_possessive(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    const char *end = reading->text + span.end;
    return bc_span_length(span) > 2 && end[-1] == 's' &&
           (end[-2] == '\'' || (guchar)end[-2] == 0x99);
}

/* What a subject is followed by: an auxiliary, a past form, or a form in -s. */
static gboolean is_verb_like(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    if (!reading_is_word(reading, i)) return FALSE;
    BcSpan span = reading->tokens[i].span;
    return reading_look_up(reading, readout->auxiliaries, i) != NULL || is_past(readout, i) ||
           (bc_span_length(span) > 3 && reading->text[span.end - 1] == 's' &&
            g_ascii_islower(reading->text[span.start]));
}

/* A name that is surely a person's: with a title, or of somebody who spoke before. */
static gboolean is_known(const Readout *readout, guint m) {
    const Reading *reading = readout->reading;
    const BcMention *mention = &reading->mentions[m];
    if (mention->kind == BC_MENTION_PRONOUN) return TRUE;
    if (mention->kind == BC_MENTION_NOMINAL)
        return reading_is(reading, mention->first_token, "the");
    if (has_title(readout, m)) return TRUE;
    g_autofree char *name = name_of(reading, m);
    return g_hash_table_contains(readout->speakers, name);
}

/* The sentence begins with a person: "He also introduced ...", "The minister travels on Saturday".
 */
static gboolean begins_with_person(const Readout *readout, guint first) {
    const Reading *reading = readout->reading;
    guint m = reading_mention_over(reading, first);
    if (m == NO_MENTION || reading->mentions[m].first_token != first || !is_person(readout, m) ||
        !is_known(readout, m))
        return FALSE;
    guint end = mention_end(reading, m);
    return !is_possessive(reading, end - 1) && is_verb_like(readout, end);
}

/* "For the minister, ..." */
static guint aside_speaker(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint m = NO_MENTION;
    if (reading_is(reading, first, "for")) m = bc_people_mention_at(reading->people, first + 1);
    if (m >= reading->n_mentions) return NO_MENTION;
    guint end = mention_end(reading, m);
    gboolean comma = reading_is_mark(reading, end, ',') || reading_is_mark(reading, end + 1, ',');
    return reading->mentions[m].first_token == first + 1 && end < last && comma &&
                   is_person(readout, m)
               ? m
               : NO_MENTION;
}

/* "In her words, ...", "According to him ...". */
static gboolean begins_according(const Reading *reading, guint first) {
    return reading_is(reading, first, "according") ||
           (reading_is(reading, first, "in") &&
            (reading_is(reading, first + 1, "his") || reading_is(reading, first + 1, "her")) &&
            (reading_is(reading, first + 2, "words") || reading_is(reading, first + 2, "opinion") ||
             reading_is(reading, first + 2, "view")));
}

static gboolean has_scene(const Readout *readout, guint first, guint last) {
    for (guint i = first; i <= last; i++)
        if (reading_look_up(readout->reading, readout->scene, i) != NULL) return TRUE;
    return FALSE;
}

/* ---- weighing ---- */

static double tense_score(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    gboolean past = FALSE;
    for (guint i = first; i <= last; i++) {
        if (reading->region_of[i] != 0) continue;
        if (reading_is(reading, i, "would") || reading_is(reading, i, "could"))
            return past ? SCORE_PAST : SCORE_BACKSHIFT;
        gboolean is_now = reading_is(reading, i, "is") || reading_is(reading, i, "are") ||
                          reading_is(reading, i, "will") || reading_is(reading, i, "can") ||
                          reading_is(reading, i, "has") || reading_is(reading, i, "have") ||
                          reading_is(reading, i, "do") || reading_is(reading, i, "does");
        if (is_now) return SCORE_PRESENT;
        past |= is_past(readout, i);
    }
    return past ? SCORE_PAST : SCORE_PRESENT;
}

static gboolean names_day(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i < last; i++) {
        BcSpan span = reading->tokens[i + 1].span;
        gsize length = bc_span_length(span);
        if (reading_is(reading, i, "on") && length >= 6 &&
            strncmp(reading->text + span.end - 3, "day", 3) == 0 &&
            reading_look_up(reading, readout->times, i + 1) != NULL)
            return TRUE;
    }
    return FALSE;
}

static double weigh(const Readout *readout, guint first, guint last, const char *self) {
    const Reading *reading = readout->reading;
    double score = tense_score(readout, first, last);
    if (self != NULL) score += *self != '\0' ? SCORE_OWN : SCORE_OUR;
    if (reading_is_mark(reading, last, '?') || reading_is_mark(reading, last, '!'))
        score += SCORE_CALL;
    for (guint i = first; i <= last; i++)
        if (reading->region_of[i] == 0 && reading_look_up(reading, readout->stances, i) != NULL) {
            score += SCORE_STANCE;
            break;
        }
    if (names_day(readout, first, last)) score += SCORE_DAY;
    return score;
}

static gboolean is_ordinal(const Reading *reading, guint first) {
    static const char *const ordinals[] = {"first",   "firstly", "second", "secondly", "third",
                                           "thirdly", "fourth",  "fifth",  "sixth",    "finally"};
    for (gsize i = 0; i < G_N_ELEMENTS(ordinals); i++)
        if (reading_is(reading, first, ordinals[i]))
            return reading_is_mark(reading, first + 1, ',');
    return FALSE;
}

/* ---- the sentence ---- */

/* "General Secretary and President X thanked him and said": whoever acts before a shared cue. */
static guint cue_speaker(const Readout *readout, guint cue_index, guint first, guint last) {
    const Cue *cue = reading_cue(readout->reading, cue_index);
    if (introduces_alone(readout, cue)) return first_person(readout, first, cue->first);
    guint verb, person = cue->shared ? acting_person(readout, first, last, &verb) : NO_MENTION;
    return person != NO_MENTION && verb < cue->group ? person : cue->mention;
}

static ReadoutKind narrating_kind(const Readout *readout, guint first, guint last,
                                  ReadoutSentence *s, const char *self) {
    guint verb;
    gboolean subject_is_self = self != NULL && *self != '\0';
    if (begins_according(readout->reading, first)) return READOUT_ASIDE;
    if (tells_of_groups(readout, first, last) && !subject_is_self) return READOUT_NARRATION;
    if (self == NULL && has_scene(readout, first, last)) return READOUT_NARRATION;
    guint person = aside_speaker(readout, first, last);
    if (person == NO_MENTION && !subject_is_self) {
        person = acting_person(readout, first, last, &verb);
        if (person != NO_MENTION) {
            s->speaker = person;
            return reading_look_up(readout->reading, readout->courtesies, verb) != NULL
                       ? READOUT_REPORT
                       : READOUT_HINT;
        }
    } else if (person != NO_MENTION) {
        s->speaker = person;
        return READOUT_REPORT;
    }
    return begins_with_person(readout, first) && self == NULL ? READOUT_NARRATION : READOUT_FREE;
}

ReadoutSentence readout_sentence(Readout *readout, guint sentence) {
    const Reading *reading = readout->reading;
    guint first = first_of(reading, sentence), last = reading_sentence_last(reading, sentence);
    const char *self = self_in(readout, first, last);
    ReadoutSentence s = {.cue = NO_MENTION, .speaker = NO_MENTION};
    s.own = self != NULL && *self != '\0';
    s.cue = reporting_cue(readout, first, last);
    guint label = readout_label(readout, sentence, &s.opens);
    if (label != NO_MENTION) {
        s.kind = READOUT_REPORT;
        s.speaker = label;
        s.cue = NO_MENTION;
        s.colon = TRUE;
    } else if (s.cue != NO_MENTION) {
        s.kind = READOUT_REPORT;
        s.speaker = cue_speaker(readout, s.cue, first, last);
        s.opens = readout_opening(readout, s.cue, last, &s.colon);
    } else {
        s.kind = narrating_kind(readout, first, last, &s, self);
    }
    if (s.speaker != NO_MENTION) g_hash_table_add(readout->speakers, name_of(reading, s.speaker));
    s.continues = is_ordinal(reading, first);
    guint from = s.opens != 0 ? s.opens : first;
    s.score = weigh(readout, from, last, self_in(readout, from, last));
    return s;
}
