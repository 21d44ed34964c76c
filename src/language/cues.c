/* Cue verbs and their subjects. */
#include "language/cues-subject.h"

#include <string.h>

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
            return names[i].kind | (strstr(value, " behind") != NULL ? CUE_BEHIND : 0) |
                   (strstr(value, " reply") != NULL ? CUE_REPLY : 0) |
                   (g_str_has_suffix(value, " it") ? CUE_IT : 0);
    return 0;
}

/* No ending of adverbs has more bytes. */
#define LONGEST_ENDING 8

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

/* By its ending: finally, finalement. */
static gboolean is_adverb(const Reading *reading, guint i) {
    const BcLexicon *endings = bc_language_lexicon(reading->language, "adverb-endings");
    BcSpan span = reading->tokens[i].span;
    const char *word = reading->text + span.start, *end = reading->text + span.end;
    if (bc_span_length(span) <= 4 || !g_unichar_islower(g_utf8_get_char(word))) return FALSE;
    for (gsize n = MIN(bc_span_length(span) - 2, (gsize)LONGEST_ENDING); n > 1; n--)
        if ((end[-(gssize)n] & 0xC0) != 0x80 && bc_lexicon_get_length(endings, end - n, n) != NULL)
            return TRUE;
    return FALSE;
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

/* "Trump's remarks", "the report": a noun. */
static gboolean is_noun(const Reading *reading, const Cue *cue, guint first) {
    if (cue->group != cue->first || cue->first == first || cue->kind == CUE_PREPOSITION)
        return FALSE;
    guint before = cue->first - 1;
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    const char *value = reading_look_up(reading, determiners, before);
    if (value != NULL) return strstr(value, "noun") != NULL;
    BcSpan span = reading->tokens[before].span;
    const char *end = reading->text + span.end;
    guint over = reading_mention_over(reading, before);
    if (over == NO_MENTION || reading->mentions[over].kind == BC_MENTION_PRONOUN) return FALSE;
    return bc_span_length(span) > 4 &&
           (g_str_has_prefix(end - 2, "'s") || g_str_has_prefix(end - 4, "\u2019s"));
}

static void add_cue(Reading *reading, const BcLexicon *auxiliaries, guint i, guint last,
                    CueKind kind) {
    guint sentence = reading->sentence_of[i];
    guint first = reading->sentences[sentence].first_token;
    Cue cue = {.first = i, .last = last, .kind = kind, .sentence = sentence, .mention = NO_MENTION};
    cue.group = kind == CUE_PREPOSITION ? i : group_start(reading, auxiliaries, i, first);
    if (is_noun(reading, &cue, first)) return;
    subject_find(reading, &cue);
    if (kind == CUE_PREPOSITION && cue.mention == NO_MENTION) return;
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
