#include "ingest/lines.h"

#include "base/text.h"
#include "ingest/marks.h"

#include <string.h>

/* Columns: nobody breaks running text narrower or wider by hand or by machine. */
enum { NARROWEST = 38, WIDEST = 120 };

typedef struct {
    BcSpan span;   /* trimmed */
    guint columns; /* of the trimmed line, no more than WIDEST + 1 */
    guint first;   /* columns of its first word, the same */
    guint8 indent; /* white space before it */
    guint8 apart;  /* after a blank line or at the start */
    guint8 stop;   /* ends like a sentence */
    guint8 item;   /* starts like an item of a list */
} Line;

typedef struct {
    const char *text;
    GArray *lines;
    guint groups; /* stretches between blank lines */
    guint width;  /* at which lines were broken; 0: they were not */
} Layout;

/* The end of the line that starts at `p`, and past its end mark in *next: LF, CR, CR LF, the
 * separators U+2028 and U+2029. */
static const char *line_end(const char *p, const char *end, const char **next) {
    for (; p < end; p++) {
        guchar c = (guchar)*p;
        if (c == '\n' || c == '\r') {
            *next = p + (c == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1);
            return p;
        }
        if (c == 0xE2 && end - p >= 3 && (guchar)p[1] == 0x80 && ((guchar)p[2] & 0xFE) == 0xA8) {
            *next = p + 3;
            return p;
        }
    }
    *next = end;
    return end;
}

static void measure(const char *text, Line *line) {
    const char *p = text + line->span.start, *end = text + line->span.end;
    guint columns = 0, first = 0;
    for (; p < end && columns <= WIDEST; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (first == 0 && bc_text_is_space(c)) first = columns;
        if (c < 0x300) /* no mark that combines, and nothing wide */
            columns++;
        else if (!g_unichar_iszerowidth(c))
            columns += g_unichar_iswide(c) ? 2 : 1;
    }
    line->columns = columns;
    line->first = first > 0 ? first : columns;
}

static GArray *split_lines(const char *text, gsize length, guint *groups) {
    GArray *lines = g_array_new(FALSE, FALSE, sizeof(Line));
    gboolean blank = TRUE;
    *groups = 0;
    for (const char *p = text, *end = text + length, *next; p < end; p = next) {
        const char *stop = line_end(p, end, &next);
        Line line = {.span = bc_text_trim(text, (BcSpan){(gsize)(p - text), (gsize)(stop - text)})};
        if (bc_span_empty(line.span)) {
            blank = TRUE;
            continue;
        }
        measure(text, &line);
        line.indent = (guint8)MIN(line.span.start - (gsize)(p - text), 255);
        line.apart = blank;
        line.stop = bc_mark_ends_sentence(text, line.span);
        line.item = bc_mark_starts_item(text, line.span);
        *groups += blank;
        blank = FALSE;
        g_array_append_val(lines, line);
    }
    return lines;
}

static const Line *line_at(const Layout *layout, guint i) {
    return &g_array_index(layout->lines, Line, i);
}

/* The next line's first word would not have fitted on this line any more. */
static gboolean is_full(const Layout *layout, guint i, guint width) {
    return line_at(layout, i)->columns + 1 + line_at(layout, i + 1)->first > width;
}

/* The width at which the text was broken, or 0.  A broken text has no longer lines, most of its
 * lines are full, and most do not happen to end where a sentence ends. */
static guint find_width(const Layout *layout) {
    guint width = 0, breaks = 0, full = 0, stops = 0;
    for (guint i = 0; i < layout->lines->len; i++) {
        const Line *line = line_at(layout, i);
        /* An address of one long word could not be broken. */
        if (line->first < line->columns) width = MAX(width, line->columns);
    }
    if (width < NARROWEST || width > WIDEST) return 0;
    for (guint i = 0; i + 1 < layout->lines->len; i++) {
        if (line_at(layout, i + 1)->apart) continue;
        breaks++;
        full += is_full(layout, i, width);
        stops += line_at(layout, i)->stop;
    }
    gboolean likely = breaks >= (layout->groups > 1 ? 2 : 4) && stops * 2 <= breaks;
    return likely && full * 10 >= breaks * 7 ? width : 0;
}

static gboolean goes_on(const Layout *layout, const Line *line) {
    gunichar c = bc_mark_first_letter(layout->text, line->span);
    return g_unichar_islower(c);
}

/* Whether line i + 1 belongs to the unit that line i is in.  `in_head`: no sentence has ended yet,
 * so this may be headline, byline and date, one a line. */
static gboolean belongs(const Layout *layout, guint i, gboolean in_head) {
    const Line *line = line_at(layout, i), *next = line_at(layout, i + 1);
    if (next->apart) return FALSE;
    if (layout->width > 0) {
        gboolean full = is_full(layout, i, layout->width);
        if (next->item && (!full || line->stop)) return FALSE;
        if (next->indent >= line->indent + 2 && (line->stop || !full)) return FALSE;
        return full || (in_head ? goes_on(layout, next) : !line->stop);
    }
    if (line->stop || next->item) return FALSE;
    if (goes_on(layout, next)) return TRUE;
    return layout->groups > 1 && !in_head && line->columns <= WIDEST;
}

GArray *bc_lines_units(const char *text, gsize length) {
    Layout layout = {.text = text};
    layout.lines = split_lines(text, length, &layout.groups);
    layout.width = find_width(&layout);
    GArray *units = g_array_new(FALSE, FALSE, sizeof(BcUnit));
    gboolean in_head = TRUE;
    for (guint i = 0; i < layout.lines->len; i++) {
        const Line *line = line_at(&layout, i);
        BcUnit unit = {line->span, line->apart};
        while (i + 1 < layout.lines->len && belongs(&layout, i, in_head)) {
            in_head = in_head && !line_at(&layout, i)->stop;
            unit.span.end = line_at(&layout, ++i)->span.end;
        }
        in_head = in_head && !line_at(&layout, i)->stop;
        g_array_append_val(units, unit);
    }
    g_array_unref(layout.lines);
    return units;
}
