/* One plain character for what is written in several. */
#include "language/spoken-private.h"

#include "base/text.h"

#include <string.h>

static const char *ligature(gunichar c) {
    static const char *const parts[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    return c >= 0xFB00 && c <= 0xFB06 ? parts[c - 0xFB00] : NULL;
}

/* Thin, narrow and unbreakable spaces stand in numbers: the tokeniser wants to know them. */
static gboolean is_number_space(gunichar c) { return c == 0xA0 || c == 0x202F || c == 0x2009; }

static gunichar plain(gunichar c) {
    if (c < 0x80) return c;
    /* Full-width digits, letters and a few signs; Chinese punctuation is a script of its own. */
    if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) ||
        (c >= 0xFF41 && c <= 0xFF5A) || c == 0xFF05 || c == 0xFF04 || c == 0xFF0B || c == 0xFF0D ||
        c == 0xFF0F || c == 0xFF0E || c == 0xFF20 || c == 0xFF03 || c == 0xFF06)
        return c - 0xFF00 + 0x20;
    switch (c) {
    case 0x2018: /* opening, but an apostrophe in '90s */
    case 0x2019:
    case 0x02BC: return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2043: return '-';
    case 0x2012: return 0x2013;
    case 0x2015: return 0x2014;
    case 0xFFE1: return 0xA3;
    case 0xFFE5: return 0xA5;
    case 0x2215:
    case 0x2044: return '/';
    case 0x2103: return 0x2103;
    default: break;
    }
    int digit = g_unichar_type(c) == G_UNICODE_DECIMAL_NUMBER ? g_unichar_digit_value(c) : -1;
    return digit >= 0 ? (gunichar)('0' + digit) : c;
}

static gboolean digit_follows(const char *p) {
    gunichar next = g_utf8_get_char(p);
    return g_unichar_type(next) == G_UNICODE_DECIMAL_NUMBER;
}

/* Joins the mark `c` with the letter that comes last in `out`, where they make one.  Not
 * g_utf8_normalize: its time grows with the square of the marks. */
static gboolean compose(GString *out, gunichar c) {
    gunichar whole;
    if (c < 0x300 || c > 0x36F || out->len == 0) return FALSE;
    const char *last = g_utf8_find_prev_char(out->str, out->str + out->len);
    if (!g_unichar_compose(g_utf8_get_char(last), c, &whole)) return FALSE;
    g_string_truncate(out, (gsize)(last - out->str));
    g_string_append_unichar(out, whole);
    return TRUE;
}

char *spoken_fold(const char *text, gsize *length) {
    g_autofree char *mended = g_utf8_validate(text, -1, NULL) ? NULL : g_utf8_make_valid(text, -1);
    const char *p = mended != NULL ? mended : text;
    GString *out = g_string_sized_new(strlen(p) + 16);
    for (; *p != '\0'; p = g_utf8_next_char(p)) {
        if ((guchar)*p < 0x80) {
            char c = *p;
            if (g_ascii_isspace(c)) c = ' ';
            if (c == ' ' && out->len > 0 && out->str[out->len - 1] == ' ') continue;
            if (!g_ascii_iscntrl(c)) g_string_append_c(out, c);
            continue;
        }
        gunichar c = g_utf8_get_char(p);
        if (compose(out, c)) continue;
        const char *parts = ligature(c);
        if (parts != NULL) {
            g_string_append(out, parts);
        } else if (is_number_space(c) && out->len > 0 && g_ascii_isdigit(out->str[out->len - 1]) &&
                   digit_follows(g_utf8_next_char(p))) {
            g_string_append_unichar(out, 0xA0);
        } else if (bc_text_is_space(c)) {
            if (out->len == 0 || out->str[out->len - 1] != ' ') g_string_append_c(out, ' ');
        } else if (!bc_text_is_invisible(c) && !g_unichar_iscntrl(c)) {
            g_string_append_unichar(out, plain(c));
        }
    }
    *length = out->len;
    return g_string_free(out, FALSE);
}
