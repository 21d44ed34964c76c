#include "ingest/marks.h"

#include "base/text.h"

gunichar bc_mark_before(const char *text, gsize start, gsize offset) {
    return offset > start ? g_utf8_get_char(g_utf8_prev_char(text + offset)) : 0;
}

gboolean bc_mark_is_quote(gunichar c) {
    return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
           c == 0x2039 || c == 0x203A || (c >= 0x300C && c <= 0x300F) || c == 0xFF02;
}

gboolean bc_mark_is_dash(gunichar c) {
    return c == '-' || (c >= 0x2012 && c <= 0x2015) || c == 0x2212;
}

static gboolean is_terminator(gunichar c) {
    switch (c) {
    case '.':
    case '!':
    case '?':
    case 0x2026: /* … */
    case 0x3002: /* 。 */
    case 0xFF01: /* ！ */
    case 0xFF1F: /* ？ */
    case 0xFF0E: /* ． */
    case 0x0964: /* । */
    case 0x061F: /* ؟ */
    case 0x06D4: /* ۔ */
    case 0x203C: /* ‼ */ return TRUE;
    default: return FALSE;
    }
}

static gboolean is_closer(gunichar c) {
    return bc_mark_is_quote(c) || c == ')' || c == ']' || c == '}' || c == 0xFF09 || c == 0x3011;
}

gboolean bc_mark_ends_sentence(const char *text, BcSpan span) {
    /* More closing marks than these are no prose. */
    for (int i = 0; i < 6; i++) {
        gunichar c = bc_mark_before(text, span.start, span.end);
        if (is_terminator(c)) return TRUE;
        if (!is_closer(c) && !bc_text_is_space(c)) return FALSE;
        span.end = (gsize)(g_utf8_prev_char(text + span.end) - text);
    }
    return FALSE;
}

gboolean bc_mark_ends_quote(const char *text, BcSpan span) {
    return is_closer(bc_mark_before(text, span.start, span.end));
}

gboolean bc_mark_starts_item(const char *text, BcSpan span) {
    const char *p = text + span.start, *end = text + span.end;
    if (p == end) return FALSE;
    gunichar c = g_utf8_get_char(p);
    if (g_ascii_isdigit((char)(c < 128 ? c : 0))) {
        while (p < end && p - (text + span.start) < 3 && g_ascii_isdigit(*p)) p++;
        if (p == end || (*p != '.' && *p != ')')) return FALSE;
    } else if (!bc_mark_is_dash(c) && c != '*' && c != 0x2022 && c != 0xB7 && c != 0x25AA &&
               c != 0x25CF && c != 0x2023 && c != 0x25E6) {
        return FALSE;
    }
    p = g_utf8_next_char(p);
    return p < end && bc_text_is_space(g_utf8_get_char(p));
}

gunichar bc_mark_first_letter(const char *text, BcSpan span) {
    for (const char *p = text + span.start; p < text + span.end; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (!bc_mark_is_quote(c) && c != '(' && c != '[' && !bc_text_is_invisible(c)) return c;
    }
    return 0;
}

guint bc_mark_words(const char *text, BcSpan span, guint limit) {
    guint words = 0;
    gboolean inside = FALSE;
    for (const char *p = text + span.start; p < text + span.end; p = g_utf8_next_char(p)) {
        gboolean space = bc_text_is_space(g_utf8_get_char(p));
        if (!space && !inside && ++words > limit) break;
        inside = !space;
    }
    return words;
}
