/* What the tagger's features are made of, and the features. */
#include "language/tagger.h"

#include <string.h>

enum { AT_NONE, AT_INSIDE, AT_OPEN, AT_CLOSE, AT_WEAK };

/* Of a token; small numbers and hashes. */
typedef struct {
    guint64 word, prefix, suffix2, suffix3;
    guint8 shape;
    guint8 region; /* AT_... */
    guint8 cue;    /* CueKind of a cue that rules found here, mixed with begin or not; 0: none */
    guint8 rate;   /* how often the word is a cue */
    guint8 mention;
    guint8 draft;           /* what the rules' quotations make of it */
    guint8 place, from_end; /* in the sentence, bucketed */
    guint8 pos, relation;   /* by the sentence's grammar */
    guint8 path;            /* how it hangs on a likely cue, 0: not */
    gint32 head;            /* token, -1: root */
    guint32 above;          /* the likely cue that it hangs on, or NO_CUE */
    guint8 guess;           /* a first guess of its tag + 1, or 0 */
    guint8 company; /* which parts the guess has in its sentence, before and behind it, as bits */
    guint8 long_;   /* how long the guessed part is, bucketed */
    guint32 guessed_cue;            /* the nearest guessed cue in the sentence, or NO_CUE */
    guint32 previous_cue, next_cue; /* token of a likely cue in the sentence, or NO_CUE */
} Fact;

#define NO_CUE G_MAXUINT32
#define LIKELY_RATE 3

struct TaggerView {
    const Reading *reading;
    Fact *facts;
    guint8 *sentence_facts; /* what is in a sentence, as bits */
};

enum { HAS_CUE = 1, HAS_REGION = 2, HAS_DRAFT = 4, HAS_SOURCE = 8 };

static gboolean is_quote_mark(const BcToken *token) {
    return token->kind == BC_TOKEN_QUOTE_OPEN || token->kind == BC_TOKEN_QUOTE_CLOSE;
}

/* Folds `length` bytes: ASCII letters to small ones, digits to 0, a curly apostrophe to a straight
 * one. */
static gsize fold_into(const char *text, gsize length, char *folded, gsize room) {
    gsize n = 0;
    for (gsize i = 0; i < length && n < room; i++) {
        if (length - i >= 3 && memcmp(text + i, "\xE2\x80\x99", 3) == 0) {
            folded[n++] = '\'';
            i += 2;
        } else
            folded[n++] = g_ascii_isdigit(text[i]) ? '0' : g_ascii_tolower(text[i]);
    }
    return n;
}

guint64 tagger_word(const Reading *reading, guint i) {
    const BcToken *token = &reading->tokens[i];
    if (token->kind == BC_TOKEN_QUOTE_OPEN) return 1;
    if (token->kind == BC_TOKEN_QUOTE_CLOSE) return 2;
    char folded[64];
    gsize n = fold_into(reading->text + token->span.start, token->span.end - token->span.start,
                        folded, sizeof folded);
    return feature_word(folded, n);
}

static guint8 shape_of(const char *text, gsize length, BcTokenKind kind) {
    if (kind == BC_TOKEN_NUMBER) return length == 4 ? 1 : 2;
    if (kind == BC_TOKEN_PUNCTUATION) return 3;
    if (kind != BC_TOKEN_WORD) return 4;
    guint upper = 0, lower = 0;
    for (gsize i = 0; i < length; i++) {
        upper += g_ascii_isupper(text[i]) != 0;
        lower += g_ascii_islower(text[i]) != 0;
    }
    if (upper == 0) return memchr(text, '-', length) != NULL ? 5 : 6;
    if (lower == 0) return length == 1 ? 7 : 8;
    return g_ascii_isupper(text[0]) ? 9 : 10;
}

static void note_word(const Reading *reading, guint i, Fact *fact) {
    const BcToken *token = &reading->tokens[i];
    const char *text = reading->text + token->span.start;
    gsize length = token->span.end - token->span.start;
    fact->shape = shape_of(text, length, token->kind);
    fact->word = tagger_word(reading, i);
    char folded[64];
    gsize n = fold_into(text, length, folded, sizeof folded);
    fact->suffix2 = feature_word(folded + n - MIN(n, 2), MIN(n, 2));
    fact->suffix3 = feature_word(folded + n - MIN(n, 3), MIN(n, 3));
    fact->prefix = feature_word(folded, MIN(n, 4));
}

static guint8 region_at(const Reading *reading, guint i) {
    guint region = reading->region_of[i];
    if (region == 0) return AT_NONE;
    const Region *r = reading_region(reading, region - 1);
    if (r->weak) return AT_WEAK;
    if (i == r->first) return AT_OPEN;
    return i == r->last && !r->open ? AT_CLOSE : AT_INSIDE;
}

static guint8 bucket(guint n) {
    static const guint8 buckets[] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 7};
    if (n < G_N_ELEMENTS(buckets)) return buckets[n];
    return n < 24 ? 8 : n < 40 ? 9 : 10;
}

static void note_mentions(const Reading *reading, Fact *facts) {
    for (guint m = 0; m < reading->n_mentions; m++) {
        const BcMention *mention = &reading->mentions[m];
        guint8 kind = (guint8)(1 + 3 * mention->kind);
        for (guint i = 0; i < mention->n_tokens; i++) {
            guint token = mention->first_token + i;
            gboolean core =
                token >= mention->core_first && token < mention->core_first + mention->n_core;
            facts[token].mention = i == 0 ? kind : core ? kind + 1 : kind + 2;
        }
    }
}

static void note_cues(const Reading *reading, Fact *facts) {
    for (guint c = 0; c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        guint8 kind = (guint8)(1 + g_bit_nth_lsf(cue->kind, -1));
        for (guint i = cue->group; i <= cue->last; i++)
            facts[i].cue = (guint8)(kind | (i == cue->group ? 16 : 0) | (cue->inverted ? 32 : 0));
    }
}

static guint token_at(const Reading *reading, gsize offset) {
    guint low = 0, high = reading->n_tokens;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (reading->tokens[middle].span.end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void note_drafts(const Quoting *quoting, Fact *facts) {
    const Reading *reading = quoting->reading;
    for (guint d = 0; d < quoting->drafts->len; d++) {
        const Draft *draft = quoting_draft(quoting, (int)d);
        for (guint s = 0; s < draft->content->len; s++) {
            BcSpan span = g_array_index(draft->content, BcSpan, s);
            guint8 value = (guint8)(8 + 2 * draft->type);
            for (guint i = token_at(reading, span.start);
                 i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++)
                facts[i].draft = reading->tokens[i].span.start == span.start ? value : value + 1;
        }
        if (!bc_span_empty(draft->cue))
            for (guint i = token_at(reading, draft->cue.start);
                 i < reading->n_tokens && reading->tokens[i].span.start < draft->cue.end; i++)
                facts[i].draft = 1;
        if (draft->mention != NO_MENTION) {
            const BcMention *mention = &reading->mentions[draft->mention];
            for (guint i = 0; i < mention->n_tokens; i++)
                facts[mention->first_token + i].draft = i == 0 ? 2 : 3;
        }
    }
}

static gboolean is_likely_cue(const Fact *fact) {
    return fact->rate >= LIKELY_RATE || fact->cue != 0 || fact->draft == 1;
}

/* The nearest likely cue that a token hangs on in its sentence, and by what. */
static void note_path(Fact *facts, guint i) {
    guint at = i;
    facts[i].above = NO_CUE;
    for (guint steps = 1; steps <= 8 && facts[at].head >= 0; steps++) {
        guint head = (guint)facts[at].head;
        if (is_likely_cue(&facts[head]) && facts[head].region == facts[i].region) {
            facts[i].above = head;
            facts[i].path = (guint8)(1 + facts[at].relation * 4 + (at > head) + 2 * (steps > 1));
            return;
        }
        at = head;
    }
}

static void note_grammar(TaggerView *view, guint sentence, const Grammar *grammar) {
    const Reading *reading = view->reading;
    guint first = reading->sentences[sentence].first_token;
    guint n = reading->sentences[sentence].n_tokens;
    g_autofree GrammarWord *words = g_new(GrammarWord, n);
    grammar_read(grammar, reading->text, reading->tokens + first, n, words);
    for (guint i = 0; i < n; i++) {
        Fact *fact = &view->facts[first + i];
        fact->pos = words[i].pos + 1;
        fact->relation = words[i].relation;
        fact->head = words[i].head < 0 ? -1 : (gint32)first + words[i].head;
    }
    for (guint i = 0; i < n; i++) note_path(view->facts, first + i);
}

/* Cues to both sides within the sentence; those inside quotation marks count only there. */
static void note_sentence(TaggerView *view, guint sentence) {
    const Reading *reading = view->reading;
    Fact *facts = view->facts;
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    guint32 outside = NO_CUE, inside = NO_CUE;
    guint8 has = 0;
    for (guint i = first; i <= last && last != G_MAXUINT; i++) {
        Fact *fact = &facts[i];
        gboolean out = fact->region == AT_NONE;
        fact->place = bucket(i - first);
        fact->from_end = bucket(last - i);
        fact->previous_cue = out || inside == NO_CUE ? outside : inside;
        if (is_likely_cue(fact)) *(out ? &outside : &inside) = i;
        if (out && is_likely_cue(fact)) has |= HAS_CUE;
        if (!out) has |= HAS_REGION;
        if (fact->draft >= 8) has |= HAS_DRAFT;
        if (fact->draft == 2) has |= HAS_SOURCE;
    }
    outside = inside = NO_CUE;
    for (guint i = last + 1; i-- > first;) {
        Fact *fact = &facts[i];
        gboolean out = fact->region == AT_NONE;
        fact->next_cue = out || inside == NO_CUE ? outside : inside;
        if (is_likely_cue(fact)) *(out ? &outside : &inside) = i;
    }
    view->sentence_facts[sentence] = has;
}

TaggerView *tagger_view_new(const Quoting *quoting, const guint8 *rates, const Grammar *grammar) {
    const Reading *reading = quoting->reading;
    TaggerView *view = g_new0(TaggerView, 1);
    view->reading = reading;
    view->facts = g_new0(Fact, reading->n_tokens + 1);
    view->sentence_facts = g_new0(guint8, reading->n_sentences + 1);
    for (guint i = 0; i < reading->n_tokens; i++) {
        Fact *fact = &view->facts[i];
        note_word(reading, i, fact);
        fact->region = region_at(reading, i);
        fact->rate = rates[i];
        fact->previous_cue = fact->next_cue = fact->above = NO_CUE;
        fact->head = -1;
    }
    note_mentions(reading, view->facts);
    note_cues(reading, view->facts);
    note_drafts(quoting, view->facts);
    for (guint s = 0; s < reading->n_sentences; s++) {
        if (reading->sentences[s].n_tokens == 0) continue;
        note_sentence(view, s);
        if (grammar != NULL) note_grammar(view, s, grammar);
    }
    return view;
}

static guint8 part_bit(guint8 guess) {
    Tag part = tag_part(guess - 1);
    return part == TAG_NONE ? 0 : (guint8)(1 << (part / 2));
}

/* Notes what parts are guessed to both sides of each token, and the nearest cue. */
static void note_company(TaggerView *view, guint sentence) {
    Fact *facts = view->facts;
    guint first = view->reading->sentences[sentence].first_token;
    guint end = first + view->reading->sentences[sentence].n_tokens;
    guint8 seen = 0;
    guint32 cue = NO_CUE;
    for (guint i = first; i < end; i++) {
        facts[i].company = seen;
        facts[i].guessed_cue = cue;
        seen |= part_bit(facts[i].guess);
        if (part_bit(facts[i].guess) == 2) cue = i;
    }
    seen = 0;
    cue = NO_CUE;
    for (guint i = end; i-- > first;) {
        facts[i].company |= (guint8)(seen << 3);
        guint32 before = facts[i].guessed_cue;
        if (before == NO_CUE || (cue != NO_CUE && cue - i < i - before)) facts[i].guessed_cue = cue;
        seen |= part_bit(facts[i].guess);
        if (part_bit(facts[i].guess) == 2) cue = i;
    }
}

static void note_lengths(TaggerView *view) {
    guint n = view->reading->n_tokens;
    for (guint i = 0; i < n;) {
        guint end = i + 1;
        while (end < n && tag_goes_on(view->facts[end].guess - 1)) end++;
        for (guint k = i; k < end; k++) view->facts[k].long_ = bucket(end - i);
        i = end;
    }
}

void tagger_view_guess(TaggerView *view, const guint8 *tags) {
    for (guint i = 0; i < view->reading->n_tokens; i++) view->facts[i].guess = tags[i] + 1;
    for (guint s = 0; s < view->reading->n_sentences; s++) note_company(view, s);
    note_lengths(view);
}

void tagger_view_free(TaggerView *view) {
    if (view == NULL) return;
    g_free(view->facts);
    g_free(view->sentence_facts);
    g_free(view);
}

/* ---- features ---------------------------------------------------------------------------------
 */

typedef struct {
    guint64 *keys;
    guint n;
} Keys;

static inline void add(Keys *keys, guint kind, guint64 a, guint64 b) {
    keys->keys[keys->n++] = feature_key(kind, a, b);
}

static guint64 mix2(guint64 a, guint64 b) { return feature_mix(a, b + 1); }

/* What lies between a cue and a token: "that", a comma, a mention. */
static guint between(const TaggerView *view, guint from, guint to) {
    const Reading *reading = view->reading;
    guint seen = 0;
    for (guint i = from; i < to && i < from + 24; i++) {
        if (reading_is_mark(reading, i, ',')) seen |= 1;
        if (reading_is(reading, i, "that")) seen |= 2;
        if (is_quote_mark(&reading->tokens[i])) seen |= 4;
        if (reading_is_mark(reading, i, ':')) seen |= 8;
    }
    return seen;
}

static void add_words(Keys *keys, const Fact *f[5]) {
    add(keys, 1, 0, 0);
    for (guint k = 0; k < 5; k++) add(keys, 2 + k, f[k]->word, 0);
    add(keys, 7, f[1]->word, f[2]->word);
    add(keys, 8, f[2]->word, f[3]->word);
    add(keys, 9, f[1]->word, f[3]->word);
    add(keys, 10, f[2]->suffix2, 0);
    add(keys, 11, f[2]->suffix3, 0);
    add(keys, 12, f[2]->prefix, 0);
    add(keys, 13, mix2(f[1]->shape, f[2]->shape), f[3]->shape);
    add(keys, 14, f[1]->suffix3, f[2]->suffix3);
    add(keys, 15, f[2]->suffix3, f[3]->suffix3);
    add(keys, 16, mix2(f[0]->shape, f[1]->shape), f[2]->shape);
}

static void add_findings(Keys *keys, const Fact *f[5]) {
    const Fact *t = f[2];
    add(keys, 20, mix2(f[1]->region, t->region), f[3]->region);
    add(keys, 21, t->region, t->word);
    add(keys, 22, t->region, f[1]->word);
    add(keys, 23, mix2(f[1]->draft, t->draft), f[3]->draft);
    add(keys, 24, t->draft, t->word);
    add(keys, 25, t->draft, f[1]->word);
    add(keys, 26, t->draft, f[1]->draft);
    add(keys, 27, mix2(f[1]->cue, t->cue), f[3]->cue);
    add(keys, 28, mix2(f[1]->rate, t->rate), f[3]->rate);
    add(keys, 29, mix2(t->cue, t->rate), mix2(t->region, t->draft));
    add(keys, 30, mix2(f[1]->mention, t->mention), f[3]->mention);
    add(keys, 31, mix2(t->mention, f[3]->rate), mix2(t->region, f[3]->draft));
    add(keys, 32, mix2(t->mention, f[1]->rate), mix2(t->region, f[1]->draft));
    add(keys, 33, mix2(t->rate, t->suffix2), mix2(f[1]->mention, f[1]->shape));
    add(keys, 34, mix2(t->draft, t->region), mix2(t->mention, t->rate));
}

static void add_place(Keys *keys, const TaggerView *view, guint i, const Fact *f[5]) {
    const Reading *reading = view->reading;
    const Fact *t = f[2];
    guint sentence = reading->sentence_of[i];
    guint8 here = view->sentence_facts[sentence];
    guint8 before = sentence > 0 && reading->sentences[sentence - 1].paragraph ==
                                        reading->sentences[sentence].paragraph
                        ? view->sentence_facts[sentence - 1]
                        : 32;
    guint8 after = sentence + 1 < reading->n_sentences ? view->sentence_facts[sentence + 1] : 32;
    add(keys, 40, t->place, t->region);
    add(keys, 41, t->from_end, t->region);
    add(keys, 42, mix2(here, before), t->region);
    add(keys, 43, mix2(here, after), t->region);
    add(keys, 44, mix2(here, t->place), t->shape);
    add(keys, 45, reading->sentences[sentence].paragraph == 0, mix2(t->place, t->region));
    guint first = reading->sentences[sentence].first_token;
    add(keys, 46, view->facts[first].word, mix2(t->region, i == first));
    add(keys, 47, mix2(here, before), mix2(t->word, t->region));
}

static void add_cues(Keys *keys, const TaggerView *view, guint i, const Fact *f[5]) {
    const Fact *t = f[2];
    if (t->previous_cue != NO_CUE) {
        const Fact *cue = &view->facts[t->previous_cue];
        guint seen = between(view, t->previous_cue + 1, i);
        guint8 far = bucket(i - t->previous_cue);
        add(keys, 50, far, t->region);
        add(keys, 51, mix2(far, seen), cue->rate);
        add(keys, 52, cue->word, mix2(seen, far > 3));
        add(keys, 53, cue->word, mix2(MIN(far, 3), t->word));
        add(keys, 54, mix2(cue->cue, cue->draft), mix2(seen, far > 3));
        add(keys, 55, mix2(seen, t->word), cue->rate);
        add(keys, 56, mix2(seen, MIN(far, 4)), mix2(t->shape, f[1]->shape));
    } else
        add(keys, 57, t->region, t->place);
    if (t->next_cue != NO_CUE) {
        const Fact *cue = &view->facts[t->next_cue];
        guint8 far = bucket(t->next_cue - i);
        guint seen = between(view, i + 1, t->next_cue);
        add(keys, 60, far, t->region);
        add(keys, 61, mix2(far, t->mention), cue->rate);
        add(keys, 62, cue->word, mix2(MIN(far, 4), t->shape));
        add(keys, 63, cue->word, mix2(t->mention, seen));
        add(keys, 64, mix2(cue->cue, cue->draft), mix2(MIN(far, 4), seen));
        add(keys, 65, mix2(MIN(far, 4), t->word), seen);
    } else
        add(keys, 66, t->region, t->from_end);
    guint state = (t->previous_cue != NO_CUE) | (t->next_cue != NO_CUE) << 1;
    add(keys, 67, state, mix2(t->word, t->region));
}

static void add_grammar(Keys *keys, const TaggerView *view, const Fact *f[5]) {
    const Fact *t = f[2];
    add(keys, 80, t->pos, 0);
    add(keys, 81, mix2(f[1]->pos, t->pos), t->region);
    add(keys, 82, mix2(t->pos, f[3]->pos), t->region);
    add(keys, 83, mix2(f[1]->pos, t->pos), f[3]->pos);
    add(keys, 84, mix2(f[0]->pos, f[1]->pos), t->pos);
    add(keys, 85, mix2(t->pos, f[3]->pos), f[4]->pos);
    add(keys, 86, mix2(f[1]->path, t->path), t->region);
    add(keys, 87, mix2(t->path, f[3]->path), t->region);
    add(keys, 88, mix2(t->path, t->pos), mix2(t->draft, t->rate));
    add(keys, 89, mix2(t->relation, t->head >= 0 ? view->facts[t->head].pos : 0), t->pos);
    add(keys, 90, t->relation, t->head >= 0 ? view->facts[t->head].word : 0);
    if (t->above == NO_CUE) return;
    const Fact *cue = &view->facts[t->above];
    add(keys, 91, mix2(t->path, cue->word), 0);
    add(keys, 92, mix2(t->path, cue->rate), mix2(f[1]->path, t->pos));
    add(keys, 93, mix2(t->path, t->word), 0);
    add(keys, 94, mix2(t->path, f[1]->above == t->above), f[3]->above == t->above);
}

guint tagger_guess_keys(const TaggerView *view, guint i, guint64 *keys) {
    const Fact *t = &view->facts[i];
    const Fact *b = i > 0 ? t - 1 : t, *a = i + 1 < view->reading->n_tokens ? t + 1 : t;
    const Fact *bb = i > 1 ? t - 2 : b, *aa = i + 2 < view->reading->n_tokens ? t + 2 : a;
    Keys list = {keys, 0};
    add(&list, 110, mix2(b->guess, t->guess), a->guess);
    add(&list, 111, t->guess, t->word);
    add(&list, 112, mix2(t->guess, t->pos), mix2(b->pos, a->pos));
    add(&list, 113, mix2(t->guess, t->region), mix2(t->draft, t->rate));
    add(&list, 114, mix2(bb->guess, b->guess), mix2(t->guess, mix2(a->guess, aa->guess)));
    add(&list, 115, t->guess, t->company);
    add(&list, 116, mix2(t->guess, t->company), mix2(t->pos, t->region));
    add(&list, 117, mix2(t->guess, t->long_), mix2(a->guess, t->shape));
    add(&list, 118, mix2(t->guess, t->company), mix2(t->place, t->from_end));
    add(&list, 119, mix2(t->guess, a->guess), mix2(a->word, 0));
    add(&list, 120, mix2(t->guess, b->guess), mix2(b->word, 0));
    add(&list, 121, t->guess, t->head >= 0 ? view->facts[t->head].guess : 0);
    add(&list, 122, mix2(t->company, t->mention), mix2(t->rate, t->path));
    if (t->guessed_cue == NO_CUE) return list.n;
    guint far = bucket(t->guessed_cue > i ? t->guessed_cue - i : i - t->guessed_cue);
    const Fact *cue = &view->facts[t->guessed_cue];
    add(&list, 123, mix2(t->guess, t->guessed_cue > i), mix2(far, t->company));
    add(&list, 124, mix2(t->guess, t->guessed_cue > i), cue->word);
    add(&list, 125, mix2(t->guess, t->above == t->guessed_cue), mix2(t->path, t->company));
    add(&list, 126, mix2(t->guessed_cue > i, MIN(far, 4)), mix2(cue->word, t->pos));
    return list.n;
}

static gboolean t_has_grammar(const Fact *fact) { return fact->pos != 0; }

guint tagger_keys(const TaggerView *view, guint i, guint64 *keys) {
    static const Fact outside = {.word = 3};
    const Reading *reading = view->reading;
    guint paragraph = reading->sentences[reading->sentence_of[i]].paragraph;
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph);
    const Fact *f[5];
    for (guint k = 0; k < 5; k++)
        f[k] = i + k >= first + 2 && i + k <= last + 2 ? &view->facts[i + k - 2] : &outside;
    Keys list = {keys, 0};
    add_words(&list, f);
    add_findings(&list, f);
    add_place(&list, view, i, f);
    add_cues(&list, view, i, f);
    if (t_has_grammar(f[2])) add_grammar(&list, view, f);
    g_assert(list.n <= TAGGER_MAX_KEYS);
    return list.n;
}

guint tagger_look(const TaggerView *view, guint i) {
    const Fact *t = &view->facts[i];
    return (guint)t->region << 4 | t->shape;
}

guint tagger_finding(const TaggerView *view, guint i) {
    const Fact *t = &view->facts[i];
    return (guint)t->rate << 4 | (t->draft & 15);
}

void tagger_step_keys(Tag before, guint look, guint finding, guint64 *keys) {
    keys[0] = feature_key(100, before, 0);
    keys[1] = feature_key(101, before, look);
    keys[2] = feature_key(102, before, finding);
}
