#include "script/voicing.h"

#include "language/works.h"

#define MIN_DIRECT 4
/* Below it a wrong voice is likelier than it is worth: doc/attribution.md has the curve. */
#define MIN_CONFIDENCE 0.4

guint bc_voicing_token_at(const BcDocument *document, gsize offset) {
    guint n;
    const BcToken *tokens = bc_document_tokens(document, &n);
    guint low = 0, high = n;
    while (low < high) {
        guint middle = low + (high - low) / 2;
        if (tokens[middle].span.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static gboolean is_word(const BcToken *token) {
    return token->kind == BC_TOKEN_WORD || token->kind == BC_TOKEN_NUMBER;
}

/* ---- who owns a token ---- */

static guint quote_words(const BcDocument *document, const BcQuote *quote) {
    guint n, words = 0;
    const BcToken *tokens = bc_document_tokens(document, &n);
    for (guint i = 0; i < quote->n_content; i++)
        for (guint t = bc_voicing_token_at(document, quote->content[i].start);
             t < n && tokens[t].span.start < quote->content[i].end; t++)
            words += is_word(&tokens[t]);
    return words;
}

static BcSegmentKind kind_of(const BcQuote *quote) {
    switch (quote->type) {
    case BC_QUOTE_DIRECT: return BC_SEGMENT_DIRECT;
    case BC_QUOTE_FREE: return BC_SEGMENT_FREE;
    default: return BC_SEGMENT_REPORTED;
    }
}

static guint least_words(const BcMaterial *material) {
    return material->options.min_direct > 0 ? material->options.min_direct : MIN_DIRECT;
}

static gboolean has_voice(const BcMaterial *material, const BcQuote *quote) {
    double least =
        material->options.min_confidence > 0 ? material->options.min_confidence : MIN_CONFIDENCE;
    return quote->speaker >= 0 && quote->confidence >= least &&
           (material->speakers[quote->speaker].kind != BC_SPEAKER_GROUP ||
            quote->type == BC_QUOTE_DIRECT);
}

static gboolean is_dash(const BcDocument *document, const BcToken *token) {
    gunichar c =
        g_utf8_get_char(bc_article_text(bc_document_article(document), NULL) + token->span.start);
    return token->kind == BC_TOKEN_PUNCTUATION && c >= 0x2012 && c <= 0x2015;
}

/* Stands in marks, or behind the dash that is one.  A turn of a transcript does not; it is its
 * speaker's, however short. */
static gboolean is_marked(const BcDocument *document, const BcQuote *quote) {
    guint n;
    const BcToken *tokens = bc_document_tokens(document, &n);
    guint first = quote->n_content > 0 ? bc_voicing_token_at(document, quote->content[0].start) : n;
    return first < n && (tokens[first].kind == BC_TOKEN_QUOTE_OPEN ||
                         (first > 0 && is_dash(document, &tokens[first - 1])));
}

/* One character that ends what is said, or the comma before its cue. */
static gboolean ends_saying(const BcDocument *document, const BcToken *token) {
    const char *mark = bc_article_text(bc_document_article(document), NULL) + token->span.start;
    return token->kind == BC_TOKEN_PUNCTUATION &&
           g_utf8_strchr(",.!?…，。！？", -1, g_utf8_get_char(mark)) != NULL;
}

/* "No.", a paragraph by itself between others that are said: an answer that needs no verb. */
static gboolean is_paragraph(const BcDocument *document, const BcQuote *quote) {
    guint n, n_sentences, n_paragraphs;
    const BcToken *tokens = bc_document_tokens(document, &n);
    const BcSentence *sentences = bc_document_sentences(document, &n_sentences);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    guint first = bc_voicing_token_at(document, quote->content[0].start), low = 0,
          high = n_sentences;
    while (low < high) { /* the first sentence behind it */
        guint middle = low + (high - low) / 2;
        if (sentences[middle].first_token <= first)
            low = middle + 1;
        else
            high = middle;
    }
    if (quote->n_content != 1 || low == 0) return FALSE;
    const BcParagraph *p = &paragraphs[sentences[low - 1].paragraph];
    const BcSentence *last = &sentences[p->first_sentence + p->n_sentences - 1];
    return p->first_sentence == low - 1 && sentences[low - 1].first_token == first &&
           tokens[last->first_token + last->n_tokens - 1].span.end <= quote->content[0].end;
}

/* "Yes," he said: all of an answer, unlike the "mess" that he called it.  It begins as a sentence
 * does, ends as one or before its cue, and a verb tells that it was said. */
static gboolean is_utterance(const BcDocument *document, const BcQuote *quote) {
    guint n;
    const BcToken *tokens = bc_document_tokens(document, &n);
    const char *text = bc_article_text(bc_document_article(document), NULL);
    if (quote->n_content == 0 || (bc_span_empty(quote->cue) && !is_paragraph(document, quote)))
        return FALSE;
    BcSpan span = quote->content[0];
    guint first = bc_voicing_token_at(document, span.start), last = first;
    while (last + 1 < n && tokens[last + 1].span.start < span.end) last++;
    while (first < last && !is_word(&tokens[first])) first++;
    if (first >= n || g_unichar_islower(g_utf8_get_char(text + tokens[first].span.start)))
        return FALSE;
    /* a plan that it calls |"Operation Badge", a sign that says |"No" */
    guint open = bc_voicing_token_at(document, span.start);
    if (quote->cue.end <= span.start && open > 0 && tokens[open - 1].kind == BC_TOKEN_WORD)
        return FALSE;
    if (last + 1 < n && ends_saying(document, &tokens[last + 1])) return TRUE;
    while (last > first && tokens[last].kind == BC_TOKEN_QUOTE_CLOSE) last--;
    return ends_saying(document, &tokens[last]);
}

static gboolean is_long_enough(const BcMaterial *material, const BcQuote *quote) {
    return quote_words(material->document, quote) >= least_words(material) ||
           (material->options.min_direct == 0 && is_utterance(material->document, quote));
}

/* A dog dubbed |"the Duchess of Devon" by neighbours. */
static gboolean is_inscription(const BcDocument *document, const BcQuote *quote) {
    return quote->n_content == 1 &&
           bc_work_is_inscription(document, bc_voicing_token_at(document, quote->content[0].start));
}

static gboolean is_voiced(const BcMaterial *material, const BcQuote *quote) {
    if (!has_voice(material, quote)) return FALSE;
    switch (kind_of(quote)) {
    case BC_SEGMENT_DIRECT:
        return !is_marked(material->document, quote) ||
               (is_long_enough(material, quote) && !is_inscription(material->document, quote));
    case BC_SEGMENT_FREE: return TRUE;
    default:
        /* A plan or a wish of a word or two ("to keep it") is no speech. */
        return material->options.reported &&
               quote_words(material->document, quote) >= least_words(material);
    }
}

static void paint(const BcDocument *document, const BcQuote *quote, int index, int *owners) {
    guint n;
    const BcToken *tokens = bc_document_tokens(document, &n);
    for (guint i = 0; i < quote->n_content; i++)
        for (guint t = bc_voicing_token_at(document, quote->content[i].start);
             t < n && tokens[t].span.start < quote->content[i].end; t++)
            owners[t] = index;
}

/* A Chinese word has two characters or so, and each is a token. */
static gboolean is_half_word(const BcMaterial *material, const BcToken *token) {
    const char *text = bc_article_text(bc_document_article(material->document), NULL);
    gunichar c = g_utf8_get_char(text + token->span.start);
    return c >= 0x3400 && c < 0xA000;
}

/* A reported clause may hold a quotation of its own length: `he said that "the door will stay open
 * to all" and left`.  Its marked words, from `least` on, are the speaker's. */
static void paint_marked(const BcMaterial *material, const BcQuote *quote, int index, guint least,
                         int *owners) {
    guint n;
    const BcToken *tokens = bc_document_tokens(material->document, &n);
    for (guint i = 0; i < quote->n_content; i++) {
        guint depth = 0, opened = 0, words = 0, halves = 0;
        for (guint t = bc_voicing_token_at(material->document, quote->content[i].start);
             t < n && tokens[t].span.start < quote->content[i].end; t++) {
            if (tokens[t].kind == BC_TOKEN_QUOTE_OPEN && depth++ == 0) {
                opened = t;
                words = halves = 0;
            }
            words += is_word(&tokens[t]);
            halves += is_half_word(material, &tokens[t]);
            if (tokens[t].kind != BC_TOKEN_QUOTE_CLOSE || depth == 0 || --depth > 0 ||
                words - halves / 2 < least || bc_work_is_named(material->document, opened, t))
                continue;
            for (guint k = opened; k <= t; k++) owners[k] = index;
        }
    }
}

int *bc_voicing_owners(const BcMaterial *material) {
    static const BcSegmentKind order[] = {BC_SEGMENT_REPORTED, BC_SEGMENT_FREE, BC_SEGMENT_DIRECT};
    const BcDocument *document = material->document;
    guint n_tokens;
    const BcToken *tokens = bc_document_tokens(document, &n_tokens);
    int *owners = g_new(int, MAX(n_tokens, 1));
    for (guint t = 0; t < n_tokens; t++) owners[t] = BC_NARRATOR;
    /* What is painted later wins. */
    for (gsize o = 0; o < G_N_ELEMENTS(order); o++)
        for (guint q = material->n_quotes; q-- > 0;) {
            const BcQuote *quote = &material->quotes[q];
            if (kind_of(quote) == order[o] && is_voiced(material, quote))
                paint(document, quote, (int)q, owners);
            else if (order[o] == BC_SEGMENT_REPORTED && quote->type == BC_QUOTE_MIXED &&
                     has_voice(material, quote))
                paint_marked(material, quote, (int)q, least_words(material), owners);
        }
    BcSpan dateline = bc_article_dateline(bc_document_article(document));
    for (guint t = bc_voicing_token_at(document, dateline.start);
         t < n_tokens && tokens[t].span.start < dateline.end; t++)
        owners[t] = BC_NARRATOR;
    return owners;
}

/* ---- runs ---- */

typedef struct {
    const char *text;
    const BcToken *tokens;
    const BcQuote *quotes;
    int *owners;
    guint first, end; /* of the sentence */
} Cutter;

static int speaker_at(const Cutter *cutter, guint token) {
    int owner = cutter->owners[token];
    return owner == BC_NARRATOR ? BC_NARRATOR : cutter->quotes[owner].speaker;
}

static guint run_end(const Cutter *cutter, guint token) {
    int speaker = speaker_at(cutter, token);
    while (token < cutter->end && speaker_at(cutter, token) == speaker) token++;
    return token;
}

static gboolean has_word(const Cutter *cutter, guint first, guint end) {
    for (guint t = first; t < end; t++)
        if (is_word(&cutter->tokens[t])) return TRUE;
    return FALSE;
}

static void set_owner(const Cutter *cutter, guint first, guint end, int owner) {
    for (guint t = first; t < end; t++) cutter->owners[t] = owner;
}

/* Gives marks without a word between them to what is before them, or after them at the start. */
static void join_wordless(const Cutter *cutter) {
    guint first = cutter->first, end = first;
    while (!has_word(cutter, first, end)) {
        first = end;
        end = run_end(cutter, end);
    }
    set_owner(cutter, cutter->first, first, cutter->owners[first]);
    for (guint t = end; t < cutter->end; t = end) {
        end = run_end(cutter, t);
        if (!has_word(cutter, t, end)) set_owner(cutter, t, end, cutter->owners[t - 1]);
    }
}

static gboolean is_mark(const Cutter *cutter, guint token, BcTokenKind kind, const char *marks) {
    if (cutter->tokens[token].kind == kind) return TRUE;
    if (cutter->tokens[token].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    gunichar c = g_utf8_get_char(cutter->text + cutter->tokens[token].span.start);
    return g_utf8_strchr(marks, -1, c) != NULL;
}

/* At each change of speaker moves closing marks to the end of what is before it ("..." , he said)
 * and opening ones to the start of what follows. */
static void settle_marks(const Cutter *cutter) {
    for (guint t = run_end(cutter, cutter->first); t < cutter->end; t = run_end(cutter, t)) {
        int before = cutter->owners[t - 1], after = cutter->owners[t];
        guint closing = t;
        while (closing < cutter->end &&
               is_mark(cutter, closing, BC_TOKEN_QUOTE_CLOSE, ",.;:!?…)]}-–—、，。；：！？）"))
            cutter->owners[closing++] = before;
        if (closing > t) {
            t = closing - 1;
            continue;
        }
        for (guint opening = t; opening > cutter->first &&
                                is_mark(cutter, opening - 1, BC_TOKEN_QUOTE_OPEN, "([{（「『");
             opening--)
            cutter->owners[opening - 1] = after;
    }
}

void bc_voicing_runs(const BcMaterial *material, int *owners, guint sentence, GArray *runs) {
    guint n;
    const BcSentence *it = &bc_document_sentences(material->document, &n)[sentence];
    Cutter cutter = {.text = bc_article_text(bc_document_article(material->document), NULL),
                     .tokens = bc_document_tokens(material->document, &n),
                     .quotes = material->quotes,
                     .owners = owners,
                     .first = it->first_token,
                     .end = it->first_token + it->n_tokens};
    if (!has_word(&cutter, cutter.first, cutter.end)) return;
    join_wordless(&cutter);
    settle_marks(&cutter);
    for (guint t = cutter.first, end; t < cutter.end; t = end) {
        end = run_end(&cutter, t);
        BcRun run = {.first_token = t, .end_token = end, .quote = owners[t]};
        /* Of several kinds the one that promises least: not all words need be in marks. */
        run.kind = BC_SEGMENT_NARRATION;
        for (guint k = t; k < end && owners[k] != BC_NARRATOR; k++) {
            BcSegmentKind kind = kind_of(&cutter.quotes[owners[k]]);
            if (kind == BC_SEGMENT_REPORTED && !material->options.reported)
                kind = BC_SEGMENT_DIRECT;
            run.kind = MAX(run.kind, kind);
        }
        g_array_append_val(runs, run);
    }
}
