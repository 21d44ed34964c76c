/* The features of a token, as keys. */
#include "language/tagger-facts.h"

typedef struct {
    guint64 *keys;
    guint n;
} Keys;

static inline void add(Keys *keys, guint kind, guint64 a, guint64 b) {
    keys->keys[keys->n++] = feature_key(kind, a, b);
}

static guint64 mix2(guint64 a, guint64 b) { return feature_mix(a, b + 1); }

static gboolean is_quote_mark(const BcToken *token) {
    return token->kind == BC_TOKEN_QUOTE_OPEN || token->kind == BC_TOKEN_QUOTE_CLOSE;
}

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
        guint8 far = tagger_bucket(i - t->previous_cue);
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
        guint8 far = tagger_bucket(t->next_cue - i);
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
    guint far = tagger_bucket(t->guessed_cue > i ? t->guessed_cue - i : i - t->guessed_cue);
    const Fact *cue = &view->facts[t->guessed_cue];
    add(&list, 123, mix2(t->guess, t->guessed_cue > i), mix2(far, t->company));
    add(&list, 124, mix2(t->guess, t->guessed_cue > i), cue->word);
    add(&list, 125, mix2(t->guess, t->above == t->guessed_cue), mix2(t->path, t->company));
    add(&list, 126, mix2(t->guessed_cue > i, MIN(far, 4)), mix2(cue->word, t->pos));
    return list.n;
}

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
    if (f[2]->pos != 0) add_grammar(&list, view, f);
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
