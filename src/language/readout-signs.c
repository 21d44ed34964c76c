/* What a part of a readout looks like: signs of a leader's own words and of a narrator's. */
#include "language/readout.h"

#include <string.h>

#define FEW_WORDS 9
#define LONGEST_OPENER 4

static const char *const names[SIGNS] = {
    [SIGN_FREE] = "free",
    [SIGN_TRAILING] = "trailing",
    [SIGN_OWN] = "own",
    [SIGN_OUR] = "our",
    [SIGN_YOU] = "you",
    [SIGN_NOW] = "now",
    [SIGN_MUST] = "must",
    [SIGN_SHIFT] = "shift",
    [SIGN_PAST] = "past",
    [SIGN_NO_VERB] = "no verb",
    [SIGN_LATER_NOW] = "later now",
    [SIGN_LATER_PAST] = "later past",
    [SIGN_LATER_MUST] = "later must",
    [SIGN_PASSIVE] = "passive",
    [SIGN_CALL] = "call",
    [SIGN_NOT] = "not",
    [SIGN_HERE] = "here",
    [SIGN_EVER] = "ever",
    [SIGN_STANCE] = "stance",
    [SIGN_SCENE] = "scene",
    [SIGN_DAY] = "day",
    [SIGN_YEAR] = "year",
    [SIGN_OPENS] = "opens",
    [SIGN_LINKS] = "links",
    [SIGN_ORDINAL] = "ordinal",
    [SIGN_SHORT] = "short",
    [SIGN_GROUP] = "group",
    [SIGN_GROUP_PAST] = "group past",
    [SIGN_PERSON] = "person",
    [SIGN_STRANGER] = "stranger",
    [SIGN_HOUSE] = "house",
    [SIGN_HIMSELF] = "himself",
    [SIGN_COLON] = "colon",
    [SIGN_LATE] = "late",
    [SIGN_BEGIN_OWN] = "begin own",
    [SIGN_TRAIL_OWN] = "trailing own",
    [SIGN_TRAIL_SHIFT] = "trailing shift",
    [SIGN_TRAIL_INVERTED] = "trailing inverted",
    [SIGN_TRAIL_PLAIN] = "trailing plain",
    [SIGN_BEFORE_TRAIL] = "before trail",
    [SIGN_BEFORE_OWN] = "before own",
    [SIGN_BEHIND_OWN] = "behind own",
    [SIGN_BEHIND_NARRATOR] = "behind narrator",
    [SIGN_BEHIND_MARKED] = "behind marked",
    [SIGN_BEHIND_REPORT] = "behind report",
    [SIGN_BEHIND_COURTESY] = "behind courtesy",
    [SIGN_BEHIND_DEED] = "behind deed",
    [SIGN_BEHIND_ASIDE] = "behind aside",
};

char *readout_sign_name(guint sign) {
    if (sign < SIGN_BEHINDS) return g_strdup(names[sign]);
    return g_strdup_printf("begins %s", names[sign - (SIGN_BEHINDS - SIGN_BEHIND)]);
}

/* ---- verbs ---- */

/* The sign that a word of signs.lex is, or SIGNS. */
static guint sign_of(const char *value) {
    static const guint words[] = {SIGN_NOW,  SIGN_MUST,   SIGN_SHIFT, SIGN_NOT, SIGN_HERE,
                                  SIGN_EVER, SIGN_STANCE, SIGN_SCENE, SIGN_YOU};
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(value, names[words[i]]) == 0) return words[i];
    return SIGNS;
}

/* What a verb is where it is not the first of its part. */
static guint later(guint sign) {
    return sign == SIGN_NOW    ? SIGN_LATER_NOW
           : sign == SIGN_PAST ? SIGN_LATER_PAST
           : sign == SIGN_MUST ? SIGN_LATER_MUST
                               : SIGN_SHIFT;
}

static gboolean is_tense(guint sign) {
    return sign == SIGN_NOW || sign == SIGN_MUST || sign == SIGN_SHIFT || sign == SIGN_PAST;
}

static guint64 word_signs(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint64 signs = 0;
    gboolean verb = FALSE, be = FALSE;
    for (guint i = first; i <= last; i++) {
        if (reading->region_of[i] != 0 || !reading_is_word(reading, i)) continue;
        const char *value = reading_look_up(reading, readout->signs, i);
        guint sign = value != NULL ? sign_of(value) : SIGNS;
        gboolean past = sign == SIGNS && readout_is_past(readout, i);
        if (past && be) signs |= SIGN_BIT(SIGN_PASSIVE);
        be = reading_is(reading, i, "was") || reading_is(reading, i, "were");
        if (past) sign = SIGN_PAST;
        if (sign == SIGNS) continue;
        gboolean tense = is_tense(sign);
        signs |= SIGN_BIT(tense && verb ? later(sign) : sign);
        verb |= tense;
    }
    return verb ? signs : signs | SIGN_BIT(SIGN_NO_VERB);
}

/* ---- times ---- */

/* "on |Thursday", "in |September" */
static gboolean names_day(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i <= last; i++)
        if (readout_is_capital(reading, i) && i > first &&
            reading_look_up(reading, readout->times, i) != NULL)
            return TRUE;
    return FALSE;
}

static gboolean names_year(const Reading *reading, guint first, guint last) {
    for (guint i = first; i <= last; i++) {
        BcSpan span = reading->tokens[i].span;
        const char *word = reading->text + span.start;
        if (bc_span_length(span) == 4 &&
            (g_str_has_prefix(word, "19") || g_str_has_prefix(word, "20")) &&
            g_ascii_isdigit(word[2]) && g_ascii_isdigit(word[3]))
            return TRUE;
    }
    return FALSE;
}

/* ---- subjects ---- */

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

/* "The two sides |exchanged views", "Both should ...". */
static guint64 group_signs(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    for (guint i = first; i <= last && i < first + 4; i++) {
        if (reading_look_up(reading, readout->groups, i) == NULL) continue;
        guint verb = i + 1;
        while (verb <= last && verb < i + 6 && !readout_is_past(readout, verb) &&
               reading_look_up(reading, readout->auxiliaries, verb) == NULL)
            verb++;
        return SIGN_BIT(SIGN_GROUP) |
               (tells_past(readout, verb, last) ? SIGN_BIT(SIGN_GROUP_PAST) : 0);
    }
    return 0;
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

/* The sentence begins with a person, "The minister travels on Saturday", or a country. */
static guint64 subject_signs(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint m = reading_mention_over(reading, first);
    ReadoutDeed deed;
    guint64 signs = 0;
    if (m != NO_MENTION && reading->mentions[m].first_token == first) {
        guint end = readout_mention_end(reading, m);
        gboolean acts =
            !is_possessive(reading, end - 1) &&
            (is_verb_like(readout, end) || reading->mentions[m].kind == BC_MENTION_NAME);
        if (!readout_is_person(readout, m))
            signs |= reading->mentions[m].kind == BC_MENTION_NAME ? SIGN_BIT(SIGN_HOUSE) : 0;
        else if (readout_is_known(readout, m) && acts)
            signs |= SIGN_BIT(SIGN_PERSON);
    }
    if (!(signs & SIGN_BIT(SIGN_PERSON)) &&
        readout_actor(readout, first, last, &deed) != NO_MENTION)
        signs |= SIGN_BIT(SIGN_STRANGER);
    return signs;
}

/* ---- beginnings ---- */

/* The longest phrase of openings.lex with which the part begins. */
static guint64 opening_signs(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    const BcLexicon *lexicon = bc_language_lexicon(reading->language, "readout-openings");
    for (guint n = MIN(LONGEST_OPENER, last - first + 1); n > 0; n--) {
        BcSpan span = reading_span(reading, first, first + n - 1);
        const char *value =
            bc_lexicon_get_length(lexicon, reading->text + span.start, bc_span_length(span));
        if (value == NULL) continue;
        if (strcmp(value, "links") == 0) return SIGN_BIT(SIGN_LINKS);
        if (strcmp(value, "ordinal") == 0)
            return reading_is_mark(reading, first + n, ',') ? SIGN_BIT(SIGN_ORDINAL) : 0;
        return SIGN_BIT(SIGN_OPENS);
    }
    return 0;
}

static gboolean is_short(const Reading *reading, guint first, guint last) {
    guint words = 0;
    for (guint i = first; i <= last && words < FEW_WORDS; i++) words += reading_is_word(reading, i);
    return words < FEW_WORDS;
}

guint64 readout_signs(const Readout *readout, const ReadoutPart *part) {
    const Reading *reading = readout->reading;
    guint first = part->first, last = part->last;
    const char *self = readout_self(readout, first, last);
    guint64 signs = SIGN_BIT(part->kind == READOUT_TRAILING ? SIGN_TRAILING : SIGN_FREE);
    signs |= word_signs(readout, first, last) | group_signs(readout, first, last) |
             subject_signs(readout, first, last) | opening_signs(readout, first, last);
    if (self != NULL) signs |= SIGN_BIT(*self != '\0' ? SIGN_OWN : SIGN_OUR);
    if (self != NULL && *self != '\0' && part->begins) signs |= SIGN_BIT(SIGN_BEGIN_OWN);
    if (reading_is_mark(reading, last, '?') || reading_is_mark(reading, last, '!'))
        signs |= SIGN_BIT(SIGN_CALL);
    if (part->kind == READOUT_TRAILING) {
        if (self != NULL) signs |= SIGN_BIT(SIGN_TRAIL_OWN);
        if (signs & (SIGN_BIT(SIGN_SHIFT) | SIGN_BIT(SIGN_PAST)))
            signs |= SIGN_BIT(SIGN_TRAIL_SHIFT);
    }
    if (names_day(readout, first, last)) signs |= SIGN_BIT(SIGN_DAY);
    if (names_year(reading, first, last)) signs |= SIGN_BIT(SIGN_YEAR);
    if (is_short(reading, first, last)) signs |= SIGN_BIT(SIGN_SHORT);
    return signs;
}
