#include "ingest/dateline.h"

#include "base/text.h"
#include "ingest/marks.h"
#include "ingest/words.h"

#include <string.h>

/* No dateline is longer (bytes). */
enum { LONGEST = 160, LONGEST_AGENCY = 48, MAX_PLACE_WORDS = 7 };

/* Everything before the agency or the dash: "WASHINGTON, D.C., March 20". */
typedef struct {
    BcSpan place;
    BcSpan agency; /* one named without brackets: "PARIS, AFP -" */
    guint place_words, lower_words, letters;
    gboolean has_date, all_upper;
} Head;

typedef struct {
    const char *text;
    BcSpan span; /* what is left of the paragraph */
} Rest;

static gunichar peek(const Rest *rest) {
    return bc_span_empty(rest->span) ? 0 : g_utf8_get_char(rest->text + rest->span.start);
}
static void skip(Rest *rest) {
    rest->span.start = (gsize)(g_utf8_next_char(rest->text + rest->span.start) - rest->text);
}
static void skip_spaces(Rest *rest) {
    while (peek(rest) != 0 && (bc_text_is_space(peek(rest)) || bc_text_is_invisible(peek(rest))))
        skip(rest);
}

static gboolean is_letter(gunichar c) { return g_unichar_isalpha(c) || g_unichar_ismark(c); }

/* Cuts the next word or number off; FALSE when the next thing is neither. */
static gboolean next_word(Rest *rest, BcSpan *word) {
    word->start = rest->span.start;
    while (peek(rest) != 0) {
        gunichar c = peek(rest);
        gboolean inner =
            rest->span.start > word->start && (c == '\'' || c == 0x2019 || c == '-' || c == 0x2010);
        if (inner) {
            const char *after = g_utf8_next_char(rest->text + rest->span.start);
            inner = (gsize)(after - rest->text) < rest->span.end &&
                    g_unichar_isalpha(g_utf8_get_char(after));
        }
        if (!is_letter(c) && !g_unichar_isdigit(c) && !inner) break;
        skip(rest);
    }
    word->end = rest->span.start;
    return !bc_span_empty(*word);
}

/* "20", or "March" with a number behind it (unlike "RIO DE JANEIRO, 20 ..."). */
static gboolean starts_date(const Rest *rest, BcSpan word) {
    const char *text = rest->text;
    if (g_unichar_isdigit(g_utf8_get_char(text + word.start))) return TRUE;
    if (bc_words_get(BC_WORDS_MONTH, text, word) == NULL) return FALSE;
    Rest after = *rest;
    if (peek(&after) == '.') skip(&after);
    skip_spaces(&after);
    return g_unichar_isdigit(peek(&after));
}

static void note_letters(const char *text, BcSpan word, Head *head) {
    for (const char *p = text + word.start; p < text + word.end; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (!g_unichar_isalpha(c)) continue;
        head->letters++;
        if (!g_unichar_isupper(c)) head->all_upper = FALSE;
    }
}

/* One word of the head.  FALSE when no dateline has such a word there. */
static gboolean take_word(const Rest *rest, BcSpan word, Head *head) {
    const char *text = rest->text;
    if (starts_date(rest, word) && head->place_words > 0) {
        head->has_date = TRUE;
        return TRUE;
    }
    if (head->has_date && bc_words_get(BC_WORDS_MONTH, text, word) != NULL) return TRUE;
    if (head->has_date) /* "March 20", "20 de março", "lunes 20 marzo" */
        return bc_words_get(BC_WORDS_LABEL, text, word) != NULL || bc_span_length(word) <= 3;
    gunichar first = g_utf8_get_char(text + word.start);
    if (g_unichar_isdigit(first)) return FALSE;
    if (g_unichar_islower(first)) { /* "Rio de Janeiro" */
        head->lower_words++;
        return head->place_words > 0 && bc_span_length(word) <= 6;
    }
    if (head->place_words > 0 && bc_words_get(BC_WORDS_AGENCY, text, word) != NULL &&
        bc_mark_before(text, head->place.start, word.start) == ' ' && text[word.start - 2] == ',') {
        head->agency = word;
        return TRUE;
    }
    if (head->place_words == 0) head->place.start = word.start;
    head->place.end = word.end;
    head->place_words += 1 + head->lower_words;
    head->lower_words = 0;
    note_letters(text, word, head);
    return head->place_words <= MAX_PLACE_WORDS && bc_span_empty(head->agency);
}

/* Reads words, commas and full stops up to whatever else comes. */
static gboolean read_head(Rest *rest, Head *head) {
    *head = (Head){.all_upper = TRUE};
    BcSpan word;
    while (next_word(rest, &word)) {
        if (!take_word(rest, word, head)) return FALSE;
        while (peek(rest) == ',' || peek(rest) == '.' || bc_text_is_space(peek(rest)) ||
               bc_text_is_invisible(peek(rest)))
            skip(rest);
    }
    /* "Rio de" */
    return head->lower_words == 0 || head->has_date;
}

/* "(Reuters)" or "/TASS/." */
static gboolean read_agency(Rest *rest, BcSpan *agency) {
    gunichar closer = peek(rest) == '(' ? ')' : '/';
    if (peek(rest) != '(' && peek(rest) != '/') return FALSE;
    skip(rest);
    BcSpan inside = {rest->span.start, rest->span.start};
    while (peek(rest) != 0 && peek(rest) != closer &&
           rest->span.start - inside.start < LONGEST_AGENCY)
        skip(rest);
    if (peek(rest) != closer) return FALSE;
    inside.end = rest->span.start;
    skip(rest);
    if (closer == '/' && peek(rest) == '.') skip(rest);
    *agency = bc_text_trim(rest->text, inside);
    return !bc_span_empty(*agency) && bc_mark_words(rest->text, *agency, 5) <= 4 &&
           g_unichar_isalpha(g_utf8_get_char(rest->text + agency->start));
}

/* " - ", " -- ", "—", " – "; `*strong` when no hyphen or aside is written so. */
static gboolean read_dash(Rest *rest, gboolean *strong) {
    skip_spaces(rest);
    gboolean spaced = bc_text_is_space(bc_mark_before(rest->text, 0, rest->span.start));
    guint n = 0;
    *strong = FALSE;
    for (gunichar c; bc_mark_is_dash(c = peek(rest)) && n < 3; n++) {
        if (c != '-') *strong = TRUE;
        skip(rest);
    }
    if (n >= 2) *strong = TRUE;
    if (n == 0 || (!*strong && !spaced)) return FALSE;
    return *strong || bc_text_is_space(peek(rest));
}

/* The story goes on with a capital, a quotation mark or a number, and not in capitals all along. */
static gboolean story_follows(Rest rest) {
    skip_spaces(&rest);
    gunichar c = bc_mark_first_letter(rest.text, rest.span);
    if (c == 0 || (!g_unichar_isupper(c) && !g_unichar_isdigit(c) &&
                   (g_unichar_islower(c) || !g_unichar_isalpha(c))))
        return FALSE;
    guint upper = 0, letters = 0;
    while (peek(&rest) != 0 && letters < 24) {
        letters += g_unichar_isalpha(peek(&rest));
        upper += g_unichar_isupper(peek(&rest));
        skip(&rest);
    }
    return letters < 8 || upper * 4 < letters * 3;
}

/* "Berlin — The chancellor" is one, "Jane — Tom's sister — said" is not. */
static gboolean dash_again(Rest rest) {
    rest.span.end = MIN(rest.span.end, rest.span.start + LONGEST);
    for (; peek(&rest) != 0 && peek(&rest) != '.'; skip(&rest))
        if (bc_mark_is_dash(peek(&rest)) && peek(&rest) != '-') return TRUE;
    return FALSE;
}

static gboolean is_dateline(const Head *head, const Rest *rest, BcSpan agency, gboolean dash,
                            gboolean strong) {
    gboolean known = bc_words_get(BC_WORDS_AGENCY, rest->text, agency) != NULL;
    if (head->place_words == 0) return known || (dash && !bc_span_empty(agency));
    gboolean shouted = head->all_upper && head->letters >= 3;
    if (!dash) return known && (shouted || head->has_date);
    if (!bc_span_empty(agency)) return known || shouted || head->has_date;
    if (head->has_date) return TRUE;
    if (bc_words_get(BC_WORDS_NOT_PLACE, rest->text, head->place) != NULL || !story_follows(*rest))
        return FALSE;
    return shouted || (strong && head->place_words <= 3 && !dash_again(*rest) &&
                       g_unichar_isupper(g_utf8_get_char(rest->text + head->place.start)));
}

BcSpan bc_dateline_find(const char *text, BcSpan paragraph, char **place, char **agency) {
    *place = *agency = NULL;
    BcSpan span = bc_text_trim(text, paragraph);
    Rest rest = {text, span};
    rest.span.end = MIN(span.end, span.start + 2 * LONGEST);
    while (rest.span.end < span.end && ((guchar)text[rest.span.end] & 0xC0) == 0x80)
        rest.span.end--;
    Head head;
    BcSpan named = BC_SPAN_NONE;
    gboolean strong = FALSE;
    if (!read_head(&rest, &head)) return BC_SPAN_NONE;
    if (!read_agency(&rest, &named)) {
        if (peek(&rest) == '/' || peek(&rest) == '(') return BC_SPAN_NONE;
        named = head.agency;
        if (head.place_words == 0) return BC_SPAN_NONE;
    }
    Rest before_dash = rest;
    gboolean dash = read_dash(&rest, &strong);
    if (!dash) rest = before_dash;
    if (!is_dateline(&head, &rest, named, dash, strong)) return BC_SPAN_NONE;
    Rest story = rest;
    skip_spaces(&story);
    if (rest.span.start - span.start > LONGEST || peek(&story) == 0 ||
        bc_mark_is_dash(peek(&story)))
        return BC_SPAN_NONE;
    if (head.place_words > 0) *place = bc_text_fold(text, head.place);
    if (!bc_span_empty(named)) *agency = bc_text_fold(text, named);
    return (BcSpan){span.start, rest.span.start};
}
