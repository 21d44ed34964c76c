/* Gathers what the tagger knows of each token before it looks. */
#include "language/tagger-facts.h"

#include <string.h>

/* Words that are a cue at least so often are likely ones. */
#define LIKELY_RATE 3

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

static guint64 word_value(BcTokenKind kind, const char *folded, gsize n) {
    if (kind == BC_TOKEN_QUOTE_OPEN) return 1;
    return kind == BC_TOKEN_QUOTE_CLOSE ? 2 : feature_word(folded, n);
}

guint64 tagger_word(const Reading *reading, guint i) {
    const BcToken *token = &reading->tokens[i];
    char folded[64];
    gsize n = fold_into(reading->text + token->span.start, token->span.end - token->span.start,
                        folded, sizeof folded);
    return word_value(token->kind, folded, n);
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
    char folded[64];
    gsize n = fold_into(text, length, folded, sizeof folded);
    fact->word = word_value(token->kind, folded, n);
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

guint8 tagger_bucket(guint n) {
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

static void note_drafts(const Quoting *quoting, Fact *facts) {
    const Reading *reading = quoting->reading;
    for (guint d = 0; d < quoting->drafts->len; d++) {
        const Draft *draft = quoting_draft(quoting, (int)d);
        for (guint s = 0; s < draft->content->len; s++) {
            BcSpan span = g_array_index(draft->content, BcSpan, s);
            guint8 value = (guint8)(8 + 2 * draft->type);
            for (guint i = reading_token_at(reading, span.start);
                 i < reading->n_tokens && reading->tokens[i].span.start < span.end; i++)
                facts[i].draft = reading->tokens[i].span.start == span.start ? value : value + 1;
        }
        if (!bc_span_empty(draft->cue))
            for (guint i = reading_token_at(reading, draft->cue.start);
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
        fact->place = tagger_bucket(i - first);
        fact->from_end = tagger_bucket(last - i);
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
        for (guint k = i; k < end; k++) view->facts[k].long_ = tagger_bucket(end - i);
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
