#include "base/text.h"

#include <string.h>

void bc_points_init(BcPoints *points, const char *text, gsize length) {
    *points = (BcPoints){.text = text, .length = length};
}

static gboolean is_lead_byte(char c) { return ((guchar)c & 0xC0) != 0x80; }

gsize bc_points_at(BcPoints *points, gsize byte) {
    g_return_val_if_fail(byte <= points->length, points->point);
    /* Going back from the last answer is as cheap as going on: nested spans do it all the time. */
    while (points->byte < byte) points->point += is_lead_byte(points->text[points->byte++]);
    while (points->byte > byte) points->point -= is_lead_byte(points->text[--points->byte]);
    return points->point;
}

BcSpan bc_points_span(BcPoints *points, BcSpan bytes) {
    gsize start = bc_points_at(points, bytes.start);
    return (BcSpan){start, bc_points_at(points, bytes.end)};
}

guint bc_text_line(const char *text, gsize offset) {
    guint line = 1;
    for (const char *p = text; (p = memchr(p, '\n', offset - (gsize)(p - text))) != NULL; p++)
        line++;
    return line;
}

gboolean bc_text_is_space(gunichar c) {
    if (c < 0x80) return c == ' ' || (c >= '\t' && c <= '\r');
    return c == 0x85 || g_unichar_isspace(c);
}

gboolean bc_text_is_invisible(gunichar c) {
    return c == 0xAD || c == 0x180E || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060 ||
           c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

static gboolean is_blank(gunichar c) { return bc_text_is_space(c) || bc_text_is_invisible(c); }

char *bc_text_fold(const char *text, BcSpan span) {
    GString *out = g_string_sized_new(bc_span_length(span));
    gboolean gap = FALSE;
    for (const char *p = text + span.start, *end = text + span.end; p < end;
         p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (bc_text_is_invisible(c)) continue;
        if (bc_text_is_space(c)) {
            gap = TRUE;
        } else if (!g_unichar_iscntrl(c)) {
            if (gap && out->len > 0) g_string_append_c(out, ' ');
            gap = FALSE;
            g_string_append_len(out, p, g_utf8_next_char(p) - p);
        }
    }
    return g_string_free(out, FALSE);
}

BcSpan bc_text_trim(const char *text, BcSpan span) {
    while (span.start < span.end && is_blank(g_utf8_get_char(text + span.start)))
        span.start = (gsize)(g_utf8_next_char(text + span.start) - text);
    while (span.start < span.end) {
        const char *last = g_utf8_prev_char(text + span.end);
        if (!is_blank(g_utf8_get_char(last))) break;
        span.end = (gsize)(last - text);
    }
    return span;
}

gsize bc_text_valid_until(const char *text, gsize length) {
    const char *end;
    g_utf8_validate_len(text, length, &end);
    return (gsize)(end - text);
}
