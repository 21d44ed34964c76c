/* Reported clauses: X said that ..., according to X; with words in quotation marks among them they
 * are mixed. */
#include "language/quoting.h"

/* How far behind a cue its "that" may stand: "told reporters in Oslo on Monday that". */
#define THAT_REACH 14
#define MIN_CONTENT_WORDS 3

typedef struct {
    guint first, last; /* tokens; last < first: none */
} Range;

#define NO_RANGE ((Range){1, 0})

static gboolean is_none(Range range) { return range.last < range.first; }

static const BcLexicon *lexicon(const Reading *reading, const char *name) {
    return bc_language_lexicon(reading->language, name);
}

/* Without the stop at the end, unless that stands in quotation marks. */
static guint clause_end(const Reading *reading, guint first, guint last) {
    while (last > first && reading->region_of[last] == 0 &&
           reading->tokens[last].kind == BC_TOKEN_PUNCTUATION &&
           !reading_is_mark(reading, last, ')') && !reading_is_mark(reading, last, '%'))
        last--;
    return last;
}

/* "on Friday", "in a statement", "at a rally in Ohio": time and place behind the verb are the
 * narrator's. */
static guint skip_circumstances(const Reading *reading, guint i, guint last) {
    const BcLexicon *times = lexicon(reading, "times");
    const BcLexicon *occasions = lexicon(reading, "occasions");
    const BcLexicon *prepositions = lexicon(reading, "prepositions");
    for (;;) {
        guint start = i;
        while (i <= last && reading_look_up(reading, times, i) != NULL) i++;
        if (i + 1 <= last && reading_look_up(reading, prepositions, i) != NULL) {
            guint k = i + 1;
            if (reading_look_up(reading, times, k) != NULL) {
                while (k <= last && (reading_look_up(reading, times, k) != NULL ||
                                     reading->tokens[k].kind == BC_TOKEN_NUMBER))
                    k++;
                i = k;
            } else {
                while (k <= last && k < i + 5 && reading->region_of[k] == 0 &&
                       reading->tokens[k].kind == BC_TOKEN_WORD &&
                       reading_look_up(reading, occasions, k) == NULL)
                    k++;
                if (k <= last && reading_look_up(reading, occasions, k) != NULL) i = k + 1;
            }
        }
        if (i == start) return i;
    }
}

/* The comma before a clause: at `i`, or behind the prefix of a separable verb: "teilte am Montag
 * |mit, es habe ..."; 0: none. */
static guint comma_behind_prefix(const Reading *reading, guint i, guint last) {
    if (reading_is_mark(reading, i, ',')) return i;
    const BcLexicon *prefixes = lexicon(reading, "prefixes");
    for (guint k = i; k < last && k < i + THAT_REACH && reading_is_word(reading, k); k++)
        if (reading_is_mark(reading, k + 1, ',') && reading->region_of[k + 1] == 0 &&
            reading_look_up(reading, prefixes, k) != NULL)
            return k + 1;
    return 0;
}

/* The first token of the clause that `cue` reports, going forward; 0 for none. */
static guint clause_start(const Reading *reading, const Cue *cue, guint last) {
    guint i = cue->last + 1;
    if (cue->inverted && cue->mention != NO_MENTION)
        i = reading->mentions[cue->mention].first_token + reading->mentions[cue->mention].n_tokens;
    for (guint k = i; k <= last && k < i + THAT_REACH; k++) {
        /* German and Russian have a comma before the clause. */
        if (reading_is_mark(reading, k, ',') && k < last &&
            reading_look_up(reading, lexicon(reading, "complementizers"), k + 1) != NULL)
            return k + 1;
        if (reading->region_of[k] != 0 || reading_is_mark(reading, k, ',') ||
            reading_is_mark(reading, k, ';'))
            break;
        if (reading_look_up(reading, lexicon(reading, "complementizers"), k) != NULL) return k;
    }
    if (cue->kind & CUE_TELL) {
        guint hearer = reading_mention_over(reading, i);
        if (hearer != NO_MENTION)
            i = reading->mentions[hearer].core_first + reading->mentions[hearer].n_core;
        else
            i++;
    }
    i = skip_circumstances(reading, i, last);
    if (i > last || reading_is_mark(reading, i, '.')) return 0;
    /* Chinese sets the clause off with a comma: 习近平指出，... */
    if (reading->forms.no_spaces && reading_is_mark(reading, i, ',')) i++;
    if (reading->forms.clause_commas && !(cue->kind & (CUE_PREPOSITION | CUE_JUDGE))) {
        guint comma = comma_behind_prefix(reading, i, last);
        if (comma != 0)
            i = comma + 1;
        else if (!reading_is_mark(reading, i, ':') && reading->region_of[i] == 0)
            return 0;
    }
    if (reading_is_mark(reading, i, ':')) return i + 1;
    if (!reading_is_word(reading, i) && reading->region_of[i] == 0) return 0;
    /* "dismissed as |“a car park”" */
    if (cue->kind == CUE_JUDGE && i < last && reading->region_of[i] == 0 &&
        reading->region_of[i + 1] != 0)
        return i + 1;
    /* "said of it", "spoke about it": what follows is a topic, not a clause. */
    if (reading_look_up(reading, lexicon(reading, "prepositions"), i) != NULL &&
        !(cue->kind & CUE_PREPOSITION) && !reading_is(reading, i, "in") &&
        !reading_is(reading, i, "after") && !reading_is(reading, i, "under") &&
        !reading_is(reading, i, "if") && !reading_is(reading, i, "despite"))
        return 0;
    return i;
}

/* Cuts the clause where the next cue of the sentence begins another: ", but Putin said", "and
 * added". */
static guint cut_at_next_cue(const Reading *reading, guint cue_index, guint first, guint last) {
    for (guint c = cue_index + 1; c < reading->cues->len; c++) {
        const Cue *next = reading_cue(reading, c);
        if (next->first > last) break;
        if (next->first <= first || next->kind == CUE_JUDGE || next->mention == NO_MENTION ||
            next->inverted)
            continue;
        guint start = reading->mentions[next->mention].first_token;
        if (next->shared) start = next->group;
        if (start <= first + 1 || start > next->group) continue;
        guint before = start - 1;
        gboolean joined = reading_is(reading, before, "and") ||
                          reading_is(reading, before, "but") ||
                          reading_is(reading, before, "while");
        if (joined && before > first + 1) before--;
        if (!joined && !reading_is_mark(reading, before, ';')) continue;
        if (!next->shared && !reading_is_mark(reading, before, ',') &&
            !reading_is_mark(reading, before, ';'))
            continue;
        return clause_end(reading, first, reading_is_word(reading, before) ? before : before - 1);
    }
    return last;
}

/* The clause in front of a cue that ends its sentence: "The talks failed, Putin said." */
static Range clause_in_front(const Reading *reading, const Cue *cue, guint first) {
    guint start = cue->kind == CUE_PREPOSITION || cue->inverted || cue->mention == NO_MENTION
                      ? cue->group
                      : MIN(cue->group, reading->mentions[cue->mention].first_token);
    if (start <= first + 1) return NO_RANGE;
    guint before = start - 1;
    if (reading_is_mark(reading, before, ',') || reading_is_dash(reading, before))
        before--;
    else if (cue->kind != CUE_PREPOSITION)
        return NO_RANGE;
    return before > first ? (Range){first, before} : NO_RANGE;
}

/* TRUE when nothing but time and place stands behind the cue clause. */
static gboolean ends_sentence(const Reading *reading, const Cue *cue, guint last) {
    guint i = cue->last + 1;
    if (cue->inverted && cue->mention != NO_MENTION)
        i = reading->mentions[cue->mention].first_token + reading->mentions[cue->mention].n_tokens;
    if (cue->kind & CUE_TELL) {
        guint hearer = i <= last ? reading_mention_over(reading, i) : NO_MENTION;
        if (hearer != NO_MENTION)
            i = reading->mentions[hearer].first_token + reading->mentions[hearer].n_tokens;
    }
    i = skip_circumstances(reading, i, last);
    return i > last || !reading_is_word(reading, i);
}

static void add(Quoting *quoting, guint cue_index, const Range *ranges, guint n) {
    const Reading *reading = quoting->reading;
    guint words = 0, marked = 0;
    for (guint k = 0; k < n; k++)
        for (guint i = ranges[k].first; i <= ranges[k].last; i++) {
            if (quoting->explained[i]) return;
            if (!reading_is_word(reading, i)) continue;
            words++;
            marked += reading->region_of[i] != 0;
        }
    if (words < MIN_CONTENT_WORDS && marked == 0) return;
    if (words == 0) return;
    BcQuoteType type = marked == 0       ? BC_QUOTE_INDIRECT
                       : marked == words ? BC_QUOTE_DIRECT
                                         : BC_QUOTE_MIXED;
    int draft = quoting_add(quoting, type);
    for (guint k = 0; k < n; k++) quoting_extend(quoting, draft, ranges[k].first, ranges[k].last);
    quoting_cue(quoting, draft, cue_index);
}

/* Content must not end inside quotation marks: take the whole region in, or none of it. */
static guint close_region(const Reading *reading, guint first, guint last) {
    guint region = reading->region_of[last];
    if (region == 0) return last;
    const Region *r = reading_region(reading, region - 1);
    if (r->last == last) return last;
    return r->first > first ? r->first - 1 : last;
}

/* Of `called the plan "a gift" on Sunday` the day is the narrator's. */
static guint judged_end(const Reading *reading, Range range) {
    guint end = range.last;
    while (end > range.first && reading->region_of[end] == 0) end--;
    if (end == range.last || reading->region_of[end] == 0) return range.last;
    return skip_circumstances(reading, end + 1, range.last) > range.last ? end : range.last;
}

static void report(Quoting *quoting, guint cue_index) {
    const Reading *reading = quoting->reading;
    const Cue *cue = reading_cue(reading, cue_index);
    guint first = reading->sentences[cue->sentence].first_token;
    guint last = reading_sentence_last(reading, cue->sentence);
    if (cue->mention == NO_MENTION || quoting->cue_used[cue_index] ||
        quoting->explained[cue->first])
        return;
    if (cue->kind == CUE_PREPOSITION) {
        guint end =
            reading->mentions[cue->mention].first_token + reading->mentions[cue->mention].n_tokens;
        gboolean comma = end < last && reading_is_mark(reading, end, ',');
        if (cue->first == first && end < last && (comma || reading->forms.verb_second)) {
            guint start = comma ? end + 1 : end;
            Range range = {start, close_region(reading, start, clause_end(reading, start, last))};
            add(quoting, cue_index, &range, 1);
            return;
        }
    }
    if (cue->kind == CUE_PREPOSITION || ends_sentence(reading, cue, last)) {
        Range range = clause_in_front(reading, cue, first);
        if (!is_none(range)) {
            range.last = close_region(reading, range.first, range.last);
            add(quoting, cue_index, &range, 1);
            return;
        }
    }
    if (!(cue->kind & (CUE_SAY | CUE_TELL | CUE_THINK | CUE_ASK | CUE_JUDGE))) return;
    guint start = clause_start(reading, cue, last);
    if (start == 0 || start > last) return;
    Range range = {start,
                   cut_at_next_cue(reading, cue_index, start, clause_end(reading, start, last))};
    range.last = close_region(reading, range.first, range.last);
    if (cue->kind == CUE_JUDGE) {
        gboolean marked = FALSE;
        for (guint i = range.first; i <= range.last; i++) marked |= reading->region_of[i] != 0;
        if (!marked) return;
        range.last = judged_end(reading, range);
    }
    if (!is_none(range)) add(quoting, cue_index, &range, 1);
}

/* `promised a reform that critics |called "a car park"`: words in marks beside a verb of judging
 * are its subject's, also within what somebody else says. */
void reported_find(Quoting *quoting) {
    const GArray *cues = quoting->reading->cues;
    for (guint c = 0; c < cues->len; c++)
        if (g_array_index(cues, Cue, c).kind == CUE_JUDGE) report(quoting, c);
    for (guint c = 0; c < cues->len; c++)
        if (g_array_index(cues, Cue, c).kind != CUE_JUDGE) report(quoting, c);
}
