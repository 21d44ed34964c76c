#include "language/reading.h"

#include <string.h>

gboolean reading_is(const Reading *reading, guint i, const char *word) {
    if (i >= reading->n_tokens) return FALSE;
    BcSpan span = reading->tokens[i].span;
    gsize length = bc_span_length(span);
    return strlen(word) == length &&
           g_ascii_strncasecmp(reading->text + span.start, word, length) == 0;
}

/* Chinese and Japanese marks are the ASCII ones, moved and wide; the Arabic ones are others. */
static gunichar plain_mark(gunichar c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + '!';
    switch (c) {
    case 0x3002: return '.';
    case 0x060C: return ',';
    case 0x061B: return ';';
    default: return c;
    }
}

gboolean reading_is_mark(const Reading *reading, guint i, char c) {
    if (i >= reading->n_tokens) return FALSE;
    BcSpan span = reading->tokens[i].span;
    const char *mark = reading->text + span.start;
    if ((guchar)*mark < 0x80) return bc_span_length(span) == 1 && *mark == c;
    return g_utf8_next_char(mark) == reading->text + span.end &&
           plain_mark(g_utf8_get_char(mark)) == (gunichar)c;
}

gboolean reading_is_dash(const Reading *reading, guint i) {
    if (i >= reading->n_tokens || reading->tokens[i].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    gunichar c = g_utf8_get_char(reading->text + reading->tokens[i].span.start);
    return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

gboolean reading_is_word(const Reading *reading, guint i) {
    return i < reading->n_tokens &&
           (reading->tokens[i].kind == BC_TOKEN_WORD || reading->tokens[i].kind == BC_TOKEN_NUMBER);
}

const char *reading_look_up(const Reading *reading, const BcLexicon *lexicon, guint i) {
    if (i >= reading->n_tokens || reading->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    BcSpan span = reading->tokens[i].span;
    return forms_value(&reading->forms, lexicon, reading->text + span.start, bc_span_length(span));
}

BcSpan reading_span(const Reading *reading, guint first, guint last) {
    return (BcSpan){reading->tokens[first].span.start, reading->tokens[last].span.end};
}

guint reading_sentence_last(const Reading *reading, guint sentence) {
    const BcSentence *s = &reading->sentences[sentence];
    return s->first_token + s->n_tokens - 1;
}

guint reading_paragraph_first(const Reading *reading, guint paragraph) {
    return reading->sentences[reading->paragraphs[paragraph].first_sentence].first_token;
}

guint reading_paragraph_last(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return reading_sentence_last(reading, p->first_sentence + p->n_sentences - 1);
}

guint reading_mention_over(const Reading *reading, guint i) {
    guint after = bc_people_mention_at(reading->people, i + 1);
    if (after == 0) return NO_MENTION;
    const BcMention *mention = &reading->mentions[after - 1];
    return i < mention->first_token + mention->n_tokens ? after - 1 : NO_MENTION;
}

guint reading_token_at(const Reading *reading, gsize offset) {
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

guint reading_cue_from(const Reading *reading, guint token) {
    guint low = 0, high = reading->cues->len;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (reading_cue(reading, middle)->first < token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

gboolean reading_is_quoted(const Reading *reading, guint i) {
    guint region = reading->region_of[i];
    return region != 0 && !reading_region(reading, region - 1)->weak;
}

void reading_add_region(Reading *reading, Region region) {
    BcSpan mark = reading->tokens[region.first].span;
    region.weak = bc_span_length(mark) == 2 && memcmp(reading->text + mark.start, "''", 2) == 0;
    for (guint i = region.first; i <= region.last; i++) {
        region.words += reading_is_word(reading, i);
        reading->region_of[i] = reading->regions->len + 1;
    }
    /* Marks around nothing, or a lone one at the end, are no quotation. */
    if (region.words > 0) {
        g_array_append_val(reading->regions, region);
        return;
    }
    for (guint i = region.first; i <= region.last; i++) reading->region_of[i] = 0;
}

/* date="...": what is left of a page's markup. */
static gboolean is_markup(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    return (span.start > 0 && reading->text[span.start - 1] == '=') ||
           reading->text[span.end] == '>';
}

/* The quotation state machine of one paragraph; returns whether it ends inside a quotation. */
static gboolean find_regions(Reading *reading, guint paragraph, gboolean was_open) {
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph);
    guint depth = 0, opened = 0;
    gboolean interrupted = FALSE;
    if (dialogue_find(reading, paragraph)) return FALSE;
    for (guint i = first; i <= last; i++) {
        BcTokenKind kind = reading->tokens[i].kind;
        if (kind == BC_TOKEN_QUOTE_OPEN) {
            if (depth == 0 && is_markup(reading, i)) continue;
            if (depth++ == 0) {
                opened = i;
                interrupted = FALSE;
            }
        } else if (kind == BC_TOKEN_QUOTE_CLOSE && depth > 0 &&
                   (--depth == 0 || dialogue_closes_all(reading, i, last))) {
            depth = 0;
            reading_add_region(reading, (Region){.first = opened,
                                                 .last = i,
                                                 .paragraph = paragraph,
                                                 .interrupted = interrupted,
                                                 .resumes = was_open && opened == first});
        } else if (depth == 1 && i > opened && i < last &&
                   (reading_is_mark(reading, i, ',') || reading_is_mark(reading, i, '!') ||
                    reading_is_mark(reading, i, '?') || reading_is_dash(reading, i + 1))) {
            guint end = dialogue_inner_cue(reading, i + 1, last);
            if (end == 0) continue;
            reading_add_region(reading, (Region){.first = opened,
                                                 .last = i,
                                                 .paragraph = paragraph,
                                                 .interrupted = interrupted,
                                                 .resumes = was_open && opened == first});
            if (reading->tokens[end].kind == BC_TOKEN_QUOTE_CLOSE) end--;
            i = end;
            opened = end + 1;
            interrupted = TRUE;
        }
    }
    /* Behind a cue that ends the paragraph nothing more is quoted in it. */
    if (depth == 0 || opened > last) return depth > 0;
    reading_add_region(reading, (Region){.first = opened,
                                         .last = last,
                                         .paragraph = paragraph,
                                         .open = TRUE,
                                         .interrupted = interrupted,
                                         .resumes = was_open && opened == first});
    return TRUE;
}

/* Where other marks are used more, '' means what it looks like. */
static void trust_weak(Reading *reading) {
    guint weak = 0;
    for (guint r = 0; r < reading->regions->len; r++) weak += reading_region(reading, r)->weak;
    if (2 * weak >= reading->regions->len) return;
    for (guint r = 0; r < reading->regions->len; r++)
        g_array_index(reading->regions, Region, r).weak = FALSE;
}

static void lay_out(Reading *reading) {
    for (guint s = 0; s < reading->n_sentences; s++)
        for (guint k = 0; k < reading->sentences[s].n_tokens; k++)
            reading->sentence_of[reading->sentences[s].first_token + k] = s;
    gboolean open = FALSE;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        const BcParagraph *paragraph = &reading->paragraphs[p];
        if (paragraph->kind == BC_BLOCK_FURNITURE || paragraph->n_sentences == 0) continue;
        open = find_regions(reading, p, open);
    }
    trust_weak(reading);
}

Reading *reading_new(const BcDocument *document, BcPeople *people) {
    Reading *reading = g_new0(Reading, 1);
    reading->document = document;
    reading->language = bc_document_language(document);
    reading->forms = forms_of(reading->language);
    reading->people = people;
    reading->text = bc_article_text(bc_document_article(document), NULL);
    reading->tokens = bc_document_tokens(document, &reading->n_tokens);
    reading->sentences = bc_document_sentences(document, &reading->n_sentences);
    reading->paragraphs = bc_document_paragraphs(document, &reading->n_paragraphs);
    reading->mentions = bc_people_mentions(people, &reading->n_mentions);
    reading->sentence_of = g_new0(guint, reading->n_tokens + 1);
    reading->region_of = g_new0(guint, reading->n_tokens + 1);
    reading->regions = g_array_new(FALSE, FALSE, sizeof(Region));
    reading->cues = g_array_new(FALSE, FALSE, sizeof(Cue));
    lay_out(reading);
    cues_find(reading);
    return reading;
}

void reading_free(Reading *reading) {
    if (reading == NULL) return;
    g_free(reading->sentence_of);
    g_free(reading->region_of);
    g_array_unref(reading->regions);
    g_array_unref(reading->cues);
    g_free(reading);
}
