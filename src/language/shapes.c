#include "language/shapes.h"

/* Characters of a cue clause with its subject. */
#define LONGEST_HAN_CLAUSE 16

gboolean shape_is_clause_mark(const Reading *reading, guint i) {
    return reading_is_mark(reading, i, ',') || reading_is_mark(reading, i, ':') ||
           reading_is_dash(reading, i);
}

gboolean shape_has_capital(const Reading *reading, guint i) {
    return g_unichar_isupper(g_utf8_get_char(reading->text + reading->tokens[i].span.start));
}

gboolean shape_is_stop(const Reading *reading, guint i) {
    return reading_is_mark(reading, i, '.') || reading_is_mark(reading, i, '!') ||
           reading_is_mark(reading, i, '?');
}

/* The last token inside the region, before the closing quotation marks. */
static guint inner_last(const Reading *reading, const Region *region) {
    guint last = region->last;
    while (last > region->first && reading->tokens[last].kind == BC_TOKEN_QUOTE_CLOSE) last--;
    return last;
}

static guint first_word(const Reading *reading, const Region *region) {
    guint i = region->first;
    while (i < region->last && !reading_is_word(reading, i)) i++;
    return i;
}

/* “……。”丁福生说，“……”: Chinese may stop before the cue; behind a colon it is that of the next. */
static gboolean awaits_han_cue(const Reading *reading, const Region *region) {
    guint i = region->last + 1;
    guint paragraph = reading->sentences[reading->sentence_of[region->last]].paragraph;
    guint last = reading_paragraph_last(reading, paragraph);
    while (i <= last && reading_is_word(reading, i)) i++;
    return reading->forms.no_spaces && i > region->last + 1 && i <= last &&
           !reading_is_mark(reading, i, ':') && i < region->last + LONGEST_HAN_CLAUSE;
}

gboolean shape_awaits_cue(const Reading *reading, const Region *region) {
    guint last = inner_last(reading, region);
    if (awaits_han_cue(reading, region)) return TRUE;
    if (reading_is_mark(reading, last, '.')) /* Only a slip puts a full stop before "he said". */
        return region->last + 1 < reading->n_tokens &&
               reading->sentence_of[region->last + 1] == reading->sentence_of[region->last];
    return !reading_is_word(reading, last) || reading_is_mark(reading, region->last + 1, ',') ||
           reading_is_dash(reading, region->last + 1);
}

gboolean shape_ends_with_comma(const Reading *reading, const Region *region) {
    return reading_is_mark(reading, inner_last(reading, region), ',') ||
           reading_is_mark(reading, region->last + 1, ',');
}

gboolean shape_ends_sentence(const Reading *reading, const Region *region) {
    guint sentence = reading->sentence_of[region->last];
    guint last = reading_sentence_last(reading, sentence);
    guint end = region->last;
    while (end < last && !reading_is_word(reading, end + 1) && reading->region_of[end + 1] == 0)
        end++;
    return end >= last;
}

gboolean shape_begins_sentence(const Reading *reading, const Region *region) {
    guint first = reading->sentences[reading->sentence_of[region->first]].first_token;
    if (region->first <= first || shape_is_stop(reading, region->first - 1)) return TRUE;
    for (guint i = first; i < region->first; i++)
        if (reading_is_word(reading, i)) return FALSE;
    return TRUE;
}

gboolean shape_is_whole(const Reading *reading, const Region *region) {
    if (!shape_begins_sentence(reading, region)) return FALSE;
    return region->open || shape_ends_sentence(reading, region);
}

gboolean shape_has_sentences(const Reading *reading, const Region *region) {
    return reading->sentence_of[inner_last(reading, region)] !=
           reading->sentence_of[first_word(reading, region)];
}

gboolean shape_is_sentence(const Reading *reading, const Region *region) {
    guint last = inner_last(reading, region);
    return region->words >= MIN_WORDS_ALONE &&
           shape_has_capital(reading, first_word(reading, region)) &&
           (shape_is_stop(reading, last) || reading_is_mark(reading, last, ','));
}

/* Words so short are small also in titles: of, the, with. */
#define SMALL_WORD 4

gboolean shape_is_title(const Reading *reading, const Region *region) {
    if (shape_has_sentences(reading, region)) return FALSE;
    for (guint i = region->first; i <= region->last; i++)
        if (reading->tokens[i].kind == BC_TOKEN_WORD && !shape_has_capital(reading, i) &&
            bc_span_length(reading->tokens[i].span) > SMALL_WORD)
            return FALSE;
    return shape_has_capital(reading, first_word(reading, region));
}

gboolean shape_lacks_comma(const Reading *reading, const Region *region) {
    return reading_is_word(reading, inner_last(reading, region)) &&
           region->words >= MIN_WORDS_ALONE && shape_begins_sentence(reading, region) &&
           !shape_is_title(reading, region);
}

gboolean shape_is_cut_short(const Reading *reading, const Region *region) {
    guint last = inner_last(reading, region);
    gboolean long_enough =
        region->words >= MIN_WORDS_ALONE || (region->words > 1 && !shape_is_title(reading, region));
    return long_enough && shape_begins_sentence(reading, region) &&
           !reading_is_mark(reading, last, '.') &&
           (!reading_is_word(reading, last) || reading_is_mark(reading, region->last + 1, ','));
}

gboolean shape_follows(const Reading *reading, const Region *region, guint last) {
    return last + 1 == region->first ||
           (last + 2 == region->first && shape_is_clause_mark(reading, last + 1));
}

/* No heading has more words. */
#define LONGEST_HEADING 8

gboolean shape_is_heading(const Reading *reading, const Region *region) {
    guint last = reading_paragraph_last(reading, region->paragraph);
    while (last > region->last && !reading_is_word(reading, last)) last--;
    if (region->words > LONGEST_HEADING || region->open || last > region->last ||
        region->first != reading_paragraph_first(reading, region->paragraph))
        return FALSE;
    const char *mark = reading->text + reading->tokens[region->first].span.start;
    if (g_utf8_get_char(mark) == '\'' && bc_span_length(reading->tokens[region->first].span) == 1)
        return TRUE;
    BcSpan span = reading_span(reading, region->first, region->last);
    gboolean large = FALSE;
    for (gsize i = span.start; i < span.end; i++) {
        if (g_ascii_islower(reading->text[i])) return FALSE;
        large = large || g_ascii_isupper(reading->text[i]);
    }
    return large && region->words > 1;
}
