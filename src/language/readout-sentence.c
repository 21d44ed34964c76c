/* What a sentence of a readout is: a report, the narrator's, or a leader's own words. */
#include "language/readout.h"

#include <string.h>

#define SCORE_OWN 3.0
#define SCORE_OUR 2.0
#define SCORE_CALL 1.5
#define SCORE_STANCE 1.0
#define SCORE_PRESENT 0.5
#define SCORE_PAST (-0.75)
#define SCORE_BACKSHIFT (-1.5)
#define SCORE_DAY (-1.5)

/* The words that end what may be a longer name: "Bahman |Kazemi", but not "In |Kazemi" or "South
 * |Korea". */
static GHashTable *families_in(const Reading *reading) {
    const BcLexicon *stopwords = bc_language_lexicon(reading->language, "stopwords");
    const BcLexicon *places = bc_language_lexicon(reading->language, "places");
    const BcLexicon *houses = bc_language_lexicon(reading->language, "organisations");
    GHashTable *families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 1; i < reading->n_tokens; i++)
        if (reading->tokens[i].kind == BC_TOKEN_WORD && readout_is_capital(reading, i) &&
            reading->tokens[i - 1].kind == BC_TOKEN_WORD && readout_is_capital(reading, i - 1) &&
            reading_look_up(reading, stopwords, i - 1) == NULL &&
            reading_look_up(reading, places, i) == NULL &&
            reading_look_up(reading, houses, i) == NULL)
            g_hash_table_add(families,
                             bc_document_fold(reading->document, reading_span(reading, i, i)));
    return families;
}

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
        .families = families_in(reading),
        .speakers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
    };
}

void readout_clear(Readout *readout) {
    g_hash_table_unref(readout->families);
    g_hash_table_unref(readout->speakers);
}

gboolean readout_is_body(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return p->kind == BC_BLOCK_PARAGRAPH && p->n_sentences > 0;
}

static guint first_of(const Reading *reading, guint sentence) {
    return reading->sentences[sentence].first_token;
}

/* ---- narrators ---- */

/* The verb at or just behind `after` is past tense: "The two sides exchanged views", not "should
 * exchange". */
static gboolean tells_past(const Readout *readout, guint after, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = after; i <= last && i < after + 3; i++) {
        if (readout_is_past(readout, i)) return TRUE;
        if (reading_look_up(reading, readout->auxiliaries, i) != NULL) return FALSE;
    }
    return FALSE;
}

/* "The two sides exchanged views". */
static gboolean tells_of_groups(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i <= last && i < first + 4; i++) {
        if (reading_look_up(reading, readout->groups, i) == NULL) continue;
        guint verb = i + 1;
        while (verb <= last && verb < i + 6 && !readout_is_past(readout, verb) &&
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
    return reading_look_up(reading, readout->auxiliaries, i) != NULL ||
           readout_is_past(readout, i) ||
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
    if (readout_has_title(readout, m)) return TRUE;
    g_autofree char *name = readout_name(reading, m);
    return g_hash_table_contains(readout->speakers, name);
}

/* The sentence begins with a person: "He also introduced ...", "The minister travels on Saturday".
 */
static gboolean begins_with_person(const Readout *readout, guint first) {
    const Reading *reading = readout->reading;
    guint m = reading_mention_over(reading, first);
    if (m == NO_MENTION || reading->mentions[m].first_token != first ||
        !readout_is_person(readout, m) || !is_known(readout, m))
        return FALSE;
    guint end = readout_mention_end(reading, m);
    return !is_possessive(reading, end - 1) && is_verb_like(readout, end);
}

/* "For the minister, ..." */
static guint aside_speaker(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint m = NO_MENTION;
    if (reading_is(reading, first, "for")) m = bc_people_mention_at(reading->people, first + 1);
    if (m >= reading->n_mentions) return NO_MENTION;
    guint end = readout_mention_end(reading, m);
    gboolean comma = reading_is_mark(reading, end, ',') || reading_is_mark(reading, end + 1, ',');
    return reading->mentions[m].first_token == first + 1 && end < last && comma &&
                   readout_is_person(readout, m)
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
        past |= readout_is_past(readout, i);
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

static ReadoutKind narrating_kind(const Readout *readout, guint first, guint last,
                                  ReadoutSentence *s, const char *self) {
    guint verb;
    gboolean subject_is_self = self != NULL && *self != '\0';
    if (begins_according(readout->reading, first)) return READOUT_ASIDE;
    if (tells_of_groups(readout, first, last) && !subject_is_self) return READOUT_NARRATION;
    if (self == NULL && has_scene(readout, first, last)) return READOUT_NARRATION;
    guint person = aside_speaker(readout, first, last);
    if (person == NO_MENTION && !subject_is_self) {
        person = readout_actor(readout, first, last, &verb);
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
    const char *self = readout_self(readout, first, last);
    ReadoutSentence s = {.cue = NO_MENTION, .speaker = NO_MENTION};
    s.own = self != NULL && *self != '\0';
    s.cue = readout_cue(readout, first, last);
    guint label = readout_label(readout, sentence, &s.opens);
    if (label != NO_MENTION) {
        s.kind = READOUT_REPORT;
        s.speaker = label;
        s.cue = NO_MENTION;
        s.colon = TRUE;
    } else if (s.cue != NO_MENTION) {
        s.kind = READOUT_REPORT;
        s.speaker = readout_cue_speaker(readout, s.cue, first, last);
        s.opens = readout_opening(readout, s.cue, last, &s.colon);
    } else {
        s.kind = narrating_kind(readout, first, last, &s, self);
    }
    if (s.speaker != NO_MENTION)
        g_hash_table_add(readout->speakers, readout_name(reading, s.speaker));
    s.continues = is_ordinal(reading, first);
    guint from = s.opens != 0 ? s.opens : first;
    s.score = weigh(readout, from, last, readout_self(readout, from, last));
    return s;
}
