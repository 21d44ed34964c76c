/* Cue verbs and their subjects. */
#include "language/reading.h"

#include <string.h>

/* How far a subject may stand before its verb, in tokens, when other words come between. */
#define SUBJECT_REACH 30

static CueKind kind_of(const char *value) {
    static const struct {
        const char *name;
        CueKind kind;
    } names[] = {
        {"say", CUE_SAY},     {"tell", CUE_TELL},   {"ask", CUE_ASK},          {"think", CUE_THINK},
        {"voice", CUE_VOICE}, {"judge", CUE_JUDGE}, {"prep", CUE_PREPOSITION}, {"report", CUE_SAY},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_str_has_prefix(value, names[i].name))
            return names[i].kind | (strstr(value, " behind") != NULL ? CUE_BEHIND : 0);
    return 0;
}

/* No cue has more words, or characters where those are words. */
#define LONGEST_CUE 4

/* TRUE when tokens i to i + n - 1 are words and stand together, without a space if `joined`. */
static gboolean are_words(const Reading *reading, guint i, guint n, gboolean joined) {
    if (i + n > reading->n_tokens) return FALSE;
    for (guint k = i; k < i + n; k++) {
        if (reading->tokens[k].kind != BC_TOKEN_WORD) return FALSE;
        if (joined && k > i && reading->tokens[k].span.start != reading->tokens[k - 1].span.end)
            return FALSE;
    }
    return TRUE;
}

/* The value of the longest cue of several words that begins at token `i`. */
static const char *long_value(const Reading *reading, const BcLexicon *cues, guint i, guint *last) {
    gboolean joined = reading->forms.no_spaces;
    guint most = joined ? LONGEST_CUE : MIN(bc_lexicon_longest(cues), (guint)LONGEST_CUE);
    for (guint n = most; n > 1; n--) {
        if (!are_words(reading, i, n, joined)) continue;
        char key[96];
        gsize length = 0;
        for (guint k = i; k < i + n; k++) {
            BcSpan span = reading->tokens[k].span;
            if (length + bc_span_length(span) + 1 >= sizeof key) return NULL;
            if (k > i && !joined) key[length++] = ' ';
            memcpy(key + length, reading->text + span.start, bc_span_length(span));
            length += bc_span_length(span);
        }
        const char *value = bc_lexicon_get_length(cues, key, length);
        *last = i + n - 1;
        if (value != NULL) return value;
    }
    return NULL;
}

/* The cue that begins at token `i` and its last token; 0 also for a listed phrase that is none. */
static CueKind look_up(const Reading *reading, const BcLexicon *cues, guint i, guint *last) {
    *last = i;
    if (reading->tokens[i].kind != BC_TOKEN_WORD) return 0;
    const char *value = long_value(reading, cues, i, last);
    if (value != NULL) return kind_of(value);
    *last = i;
    value = reading_look_up(reading, cues, i);
    gsize verb;
    BcSpan span = reading->tokens[i].span;
    if (value == NULL && forms_tied_pronoun(&reading->forms, reading->text + span.start,
                                            bc_span_length(span), &verb) != NULL)
        value = forms_value(&reading->forms, cues, reading->text + span.start, verb);
    return value != NULL ? kind_of(value) : 0;
}

static gboolean is_adverb(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    gsize length = bc_span_length(span);
    return length > 4 && strncmp(reading->text + span.end - 2, "ly", 2) == 0 &&
           g_ascii_islower(reading->text[span.start]);
}

/* Where the verb group with its auxiliaries and adverbs begins: "had later also |said". */
static guint group_start(const Reading *reading, const BcLexicon *auxiliaries, guint verb,
                         guint sentence_first) {
    guint i = verb;
    while (i > sentence_first && reading->region_of[i - 1] == 0 &&
           (reading_look_up(reading, auxiliaries, i - 1) != NULL || is_adverb(reading, i - 1)))
        i--;
    return i;
}

/* A mention whose core or whole ends at token `i`. */
static guint mention_ending_at(const Reading *reading, guint i) {
    guint over = reading_mention_over(reading, i);
    if (over == NO_MENTION) return NO_MENTION;
    const BcMention *mention = &reading->mentions[over];
    return i + 1 == mention->first_token + mention->n_tokens ||
                   i + 1 == mention->core_first + mention->n_core
               ? over
               : NO_MENTION;
}

/* The mention in front of the verb group at `group`, if it is its subject. */
static guint subject_before(const Reading *reading, guint group, guint first, gboolean *shared) {
    *shared = FALSE;
    if (group == first) return NO_MENTION;
    guint before = group - 1;
    guint mention = mention_ending_at(reading, before);
    if (mention != NO_MENTION) return mention;
    if ((reading_is_mark(reading, before, ',') || reading_is_mark(reading, before, ')') ||
         reading_is_dash(reading, before)) &&
        before > first) {
        mention = mention_ending_at(reading, before - 1);
        if (mention != NO_MENTION) return mention;
    }
    guint limit = group > first + SUBJECT_REACH ? group - SUBJECT_REACH : first;
    /* "Putin, speaking in Moscow, said" and "Putin on Friday said": what begins the clause speaks.
     */
    gboolean conjunction = reading_is(reading, before, "and") || reading_is(reading, before, "but");
    guint nearest = NO_MENTION;
    for (guint i = before; i-- > limit;) {
        if (reading->region_of[i] != 0) break;
        guint over = reading_mention_over(reading, i);
        if (over == NO_MENTION) {
            if (reading_is_mark(reading, i, ';') || reading_is_mark(reading, i, ':')) break;
            continue;
        }
        const BcMention *found = &reading->mentions[over];
        i = found->first_token;
        if (i < limit) break;
        nearest = over;
        if (i == first) break;
    }
    *shared = conjunction;
    return nearest;
}

static gboolean is_participle(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 4 && strncmp(reading->text + span.end - 3, "ing", 3) == 0;
}

/* Words of a noun phrase that its mention does not begin with: "said retired Army Gen. Mick
 * Bednarek". */
#define LEADING_WORDS 4

/* Behind the verb: "said Putin", "according to the ministry". */
static guint mention_behind(const Reading *reading, const BcLexicon *auxiliaries, guint last) {
    const BcLexicon *stopwords = bc_language_lexicon(reading->language, "stopwords");
    const BcLexicon *times = bc_language_lexicon(reading->language, "times");
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    guint tied = reading_mention_over(reading, last); /* dit-elle */
    if (tied != NO_MENTION && reading->mentions[tied].first_token == last &&
        reading->mentions[tied].kind == BC_MENTION_PRONOUN)
        return tied;
    for (guint i = last + 1; i < reading->n_tokens && i <= last + 1 + LEADING_WORDS; i++) {
        if (reading->sentence_of[i] != reading->sentence_of[last]) return NO_MENTION;
        guint over = reading_mention_over(reading, i);
        if (over != NO_MENTION) return reading->mentions[over].first_token == i ? over : NO_MENTION;
        if (reading->tokens[i].kind != BC_TOKEN_WORD || reading->region_of[i] != 0 ||
            (reading_look_up(reading, stopwords, i) != NULL &&
             reading_look_up(reading, determiners, i) == NULL) ||
            reading_look_up(reading, auxiliaries, i) != NULL ||
            reading_look_up(reading, times, i) != NULL)
            return NO_MENTION;
    }
    return NO_MENTION;
}

/* TRUE where a verb stands right behind a quotation or the comma of a reported clause, so that its
 * subject may follow. */
static gboolean may_invert(const Reading *reading, guint group, guint first) {
    if (group == first) return group > 0 && reading->region_of[group - 1] != 0;
    guint before = group - 1;
    if (reading->region_of[before] != 0) return TRUE;
    /* Russian and French put a dash between a quotation and its verb. */
    if (reading_is_dash(reading, before) && before > first &&
        (reading->region_of[before - 1] != 0 || reading_is_mark(reading, before - 1, ',')))
        return TRUE;
    return reading_is_mark(reading, before, ',');
}

/* "Putin said" and "Smith, the mayor of Oslo, said": no need to look behind the verb. */
static gboolean has_subject_before(const Reading *reading, guint group, guint first) {
    if (group == first) return FALSE;
    if (mention_ending_at(reading, group - 1) != NO_MENTION) return TRUE;
    if (group < first + 2 || !reading_is_mark(reading, group - 1, ',')) return FALSE;
    guint before = mention_ending_at(reading, group - 2);
    if (before == NO_MENTION) return FALSE;
    const BcMention *mention = &reading->mentions[before];
    gboolean apposed =
        mention->first_token + mention->n_tokens > mention->core_first + mention->n_core;
    return apposed || mention->first_token == first;
}

static void add_cue(Reading *reading, const BcLexicon *auxiliaries, guint i, guint last,
                    CueKind kind) {
    guint sentence = reading->sentence_of[i];
    guint first = reading->sentences[sentence].first_token;
    Cue cue = {.first = i, .last = last, .kind = kind, .sentence = sentence, .mention = NO_MENTION};
    cue.group = kind == CUE_PREPOSITION ? i : group_start(reading, auxiliaries, i, first);
    /* Chinese has the subject before its verb always. */
    guint behind = reading->forms.no_spaces && kind != CUE_PREPOSITION
                       ? NO_MENTION
                       : mention_behind(reading, auxiliaries, last);
    if (kind == CUE_PREPOSITION) {
        cue.mention = behind;
        if (behind == NO_MENTION) return;
        cue.inverted = TRUE;
    } else if (behind != NO_MENTION && !(kind & (CUE_JUDGE | CUE_TELL)) &&
               may_invert(reading, cue.group, first) && !is_participle(reading, i) &&
               !has_subject_before(reading, cue.group, first)) {
        cue.mention = behind;
        cue.inverted = TRUE;
        /* "Putin, said Peskov" has the subject behind; "Putin, the president, said Peskov was ill"
         * has not. */
        if (cue.group > first && reading_is_mark(reading, cue.group - 1, ',') &&
            cue.group > first + 1 && reading->region_of[cue.group - 2] == 0) {
            guint end = reading->mentions[behind].first_token + reading->mentions[behind].n_tokens;
            gboolean clause_ends = end >= reading->n_tokens ||
                                   reading->sentence_of[end] != sentence ||
                                   !reading_is_word(reading, end);
            if (!clause_ends) cue.inverted = FALSE;
        }
        if (!cue.inverted) cue.mention = subject_before(reading, cue.group, first, &cue.shared);
    } else {
        cue.mention = subject_before(reading, cue.group, first, &cue.shared);
    }
    /* "so": only where its subject follows. */
    if ((kind & CUE_BEHIND) && !cue.inverted) return;
    g_array_append_val(reading->cues, cue);
}

void cues_find(Reading *reading) {
    const BcLexicon *cues = bc_language_lexicon(reading->language, "cues");
    const BcLexicon *auxiliaries = bc_language_lexicon(reading->language, "auxiliaries");
    if (bc_lexicon_size(cues) == 0) return;
    for (guint i = 0; i < reading->n_tokens; i++) {
        if (reading->region_of[i] != 0) continue;
        guint paragraph = reading->sentences[reading->sentence_of[i]].paragraph;
        if (reading->paragraphs[paragraph].kind == BC_BLOCK_FURNITURE) continue;
        guint last;
        CueKind kind = look_up(reading, cues, i, &last);
        if (kind == 0 || reading->region_of[last] != 0) {
            i = last; /* "no novel": 小|说 */
            continue;
        }
        add_cue(reading, auxiliaries, i, last, kind);
        i = last;
    }
}
