#include "language/list-items.h"

#include <string.h>

/* Room that a line must have left over for its end to be meant; and bytes of the longest line, and
 * lines, of a list that has no marks. */
enum { SPARE = 15, SHORT = 40, SEVERAL = 3 };

/* Tokens in which the second item of a list must come for its first to be one. */
enum { LONG_ITEM = 300 };

static gunichar first_char(const BcListReader *r, guint i) {
    return g_utf8_get_char(r->text + r->tokens[i].span.start);
}

static gboolean touches(const BcListReader *r, guint i) {
    return i > 0 && i < r->n && r->tokens[i - 1].span.end == r->tokens[i].span.start;
}

static gboolean is_bullet(gunichar c) {
    return c == 0x2022 || c == 0x2023 || c == 0x2043 || c == 0x2219 || c == 0x25E6 || c == 0x25CF ||
           c == 0x25AA || c == 0x25A0 || c == 0x25BA || c == 0x27A2 || c == 0xB7;
}

/* Bullets that are also used for other things, so that they count only at the beginning of a line.
 */
static gboolean is_line_bullet(gunichar c) {
    return is_bullet(c) || c == '*' || c == '-' || c == '+' || c == 0x2013 || c == 0x2014;
}

/* Reads "3." or "b)" or "2.)" at token i: its value, and the mark behind it; 0 when there is none.
 */
static guint read_number(const BcListReader *r, guint i, gunichar *mark, gboolean *letter) {
    if (i + 2 >= r->n || r->tokens[i].kind > BC_TOKEN_NUMBER || !touches(r, i + 1)) return 0;
    const char *text = r->text + r->tokens[i].span.start;
    gsize length = bc_span_length(r->tokens[i].span);
    guint last = i + 1;
    if (bc_token_is(r->text, &r->tokens[last], '.') && touches(r, last + 1) &&
        bc_token_is(r->text, &r->tokens[last + 1], ')'))
        last++;
    *mark = first_char(r, last);
    if ((*mark != '.' && *mark != ')') || bc_span_length(r->tokens[last].span) != 1) return 0;
    if (touches(r, last + 1)) return 0;
    *letter = r->tokens[i].kind == BC_TOKEN_WORD;
    if (*letter) return length == 1 ? (guint)(*text | 0x20) - 'a' + 1 : 0;
    guint value = 0;
    for (gsize k = 0; k < length; k++) {
        if (!g_ascii_isdigit(text[k]) || k == 3) return 0;
        value = value * 10 + (guint)(text[k] - '0');
    }
    return value;
}

/* Looks at the lines; says nothing of a paragraph that has only one. */
static void measure_lines(BcListReader *r) {
    gsize start = r->tokens[0].span.start, end = r->tokens[r->n - 1].span.end;
    const char *p = r->text + start, *last = r->text + end, *next;
    guint lines = 0;
    gboolean marks = FALSE;
    if (memchr(p, '\n', end - start) == NULL) return;
    for (; p < last; p = next + 1) {
        next = memchr(p, '\n', (gsize)(last - p));
        if (next == NULL) next = last;
        r->line_length = MAX(r->line_length, (gsize)(next - p));
        lines++;
        /* What ends with a comma goes on, and a mark that ends a sentence shows that this is prose.
         */
        const char *tail = next;
        while (tail > p && g_ascii_isspace(tail[-1])) tail--;
        marks = marks || (tail > p && (tail[-1] == ',' || tail[-1] == '-'));
        for (const char *c = p; c < next && !marks; c++) marks = strchr(".!?", *c) != NULL;
    }
    r->each_line = lines >= SEVERAL && r->line_length <= SHORT && !marks;
}

void bc_list_reader_init(BcListReader *reader, const char *text, const BcToken *tokens, guint n) {
    *reader = (BcListReader){.text = text, .tokens = tokens, .n = n};
    if (n < 2) return;
    gboolean letter = FALSE;
    gunichar mark = first_char(reader, 0);
    reader->line = tokens[0].span.start;
    measure_lines(reader);
    if (is_bullet(mark)) {
        reader->kind = BC_BULLETS;
        reader->mark = mark;
    } else if ((reader->value = read_number(reader, 0, &mark, &letter)) != 0) {
        reader->kind = letter ? BC_LETTERS : BC_NUMBERS;
        reader->mark = mark;
    }
}

static gboolean begins_item(BcListReader *r, guint i) {
    if (r->kind == BC_BULLETS) return first_char(r, i) == r->mark;
    if (r->kind == BC_NO_LIST) return FALSE;
    gunichar mark = 0;
    gboolean letter = FALSE;
    guint value = read_number(r, i, &mark, &letter);
    if (value != r->value + 1 || mark != r->mark || letter != (r->kind == BC_LETTERS)) return FALSE;
    r->value = value;
    return TRUE;
}

gboolean bc_list_reader_opens(BcListReader *r, guint i) {
    gunichar mark = 0, next = 0;
    gboolean letter = FALSE, other = FALSE;
    /* Behind a colon letters number the clauses of a sentence. */
    if (read_number(r, i, &mark, &letter) != 1 || letter) return FALSE;
    for (guint k = i + 1; k < r->n && k < i + LONG_ITEM; k++) {
        if (read_number(r, k, &next, &other) != 2 || next != mark || other) continue;
        r->kind = BC_NUMBERS;
        r->mark = mark;
        r->value = 1;
        return TRUE;
    }
    return FALSE;
}

/* Token i is the first of its line: is this line another sentence than the one before it? */
static gboolean begins_line(BcListReader *r, guint i, gsize previous_line) {
    gunichar c = first_char(r, i), mark = 0;
    gboolean letter = FALSE;
    if (is_line_bullet(c) && !touches(r, i + 1)) return TRUE;
    if (read_number(r, i, &mark, &letter) != 0 && !letter) return TRUE;
    gsize length = r->tokens[i - 1].span.end - previous_line;
    gsize word = bc_span_length(r->tokens[i].span);
    return length + word + SPARE < r->line_length && !g_unichar_islower(c) && g_unichar_isalnum(c);
}

gboolean bc_list_reader_begins(BcListReader *reader, guint i) {
    if (touches(reader, i)) return FALSE;
    gboolean begins = begins_item(reader, i);
    if (reader->line_length == 0) return begins;
    gsize gap = reader->tokens[i - 1].span.end, start = reader->tokens[i].span.start;
    const char *newline = memchr(reader->text + gap, '\n', start - gap);
    if (newline == NULL) return begins;
    gsize previous = reader->line;
    reader->line = start;
    if (reader->each_line) return TRUE;
    return begins_line(reader, i, previous) || begins;
}
