#include "base/text.h"

#include "base/eight.h"

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
    if (c < 0x2000) return c == 0x85 || c == 0xA0 || c == 0x1680;
    return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
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

/* Bytes that white space beyond ASCII begins with: U+0085 and U+00A0; U+1680; U+2000 to U+205F;
 * U+3000. */
static inline gboolean may_be_space(guchar byte) {
    return byte <= ' ' || byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3);
}

typedef guchar Bytes __attribute__((vector_size(16)));

/* TRUE when nothing in the 16 bytes at p may be white space, but for single spaces; the byte before
 * them can be read. */
static inline gboolean is_plain(const char *p) {
    Bytes now, before;
    memcpy(&now, p, sizeof now);
    memcpy(&before, p - 1, sizeof before);
    Bytes odd = (Bytes)(now < ' ') | (Bytes)(now == 0xC2) | (Bytes)((Bytes)(now - 0xE1) < 3) |
                (Bytes)((now == ' ') & (before == ' '));
    guint64 halves[2];
    memcpy(halves, &odd, sizeof halves);
    return (halves[0] | halves[1]) == 0;
}

void bc_text_squeeze(GString *out, const char *text, BcSpan span) {
    const char *start = text + span.start, *end = text + span.end, *p = start, *from = start;
    while (p < end) {
        while (p > from && end - p > 16 && is_plain(p)) p += 16;
        if (!may_be_space((guchar)*p) ||
            (*p == ' ' && p > from && p + 1 < end && !may_be_space((guchar)p[1]) && p[-1] != ' ')) {
            p++;
            continue;
        }
        if (!bc_text_is_space(g_utf8_get_char(p))) {
            p = g_utf8_next_char(p);
            continue;
        }
        /* Plain bytes may have ended with the first of several spaces. */
        const char *gap = p;
        while (gap > from && gap[-1] == ' ') gap--;
        g_string_append_len(out, from, gap - from);
        while (p < end && bc_text_is_space(g_utf8_get_char(p))) p = g_utf8_next_char(p);
        if (gap > start && p < end) g_string_append_c(out, ' ');
        from = p;
    }
    g_string_append_len(out, from, p - from);
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

/* The two bytes at `in` folded to `out`; FALSE where the rule is not plain. */
static gboolean fold_pair(const guchar *in, char *out) {
    guchar first = in[0], second = in[1];
    switch (first) {
    case 0xC3: /* U+00C0 to U+00FF: À to Þ are capitals, but ×; ß becomes two letters */
        if (second == 0x9F) return FALSE;
        if (second < 0x9F && second != 0x97) second += 0x20;
        break;
    case 0xD0: /* U+0400 to U+043F: capitals up to U+042F */
        if (second < 0x90) {
            first = 0xD1;
            second += 0x10;
        } else if (second < 0xA0) {
            second += 0x20;
        } else if (second < 0xB0) {
            first = 0xD1;
            second -= 0x20;
        }
        break;
    case 0xD1: /* U+0440 to U+045F; older letters after them */
        if (second >= 0xA0) return FALSE;
        break;
    case 0xD8:
    case 0xD9: break; /* Arabic has no case */
    default: return FALSE;
    }
    out[0] = (char)first;
    out[1] = (char)second;
    return TRUE;
}

char *bc_text_fold_case(const char *text, gsize length, char *buffer, gsize room) {
    const guchar *in = (const guchar *)text;
    gsize i = 0;
    while (i < length && length < room) {
        if (in[i] < 0x80) {
            buffer[i] = (char)(in[i] + (in[i] >= 'A' && in[i] <= 'Z' ? 32 : 0));
            i++;
        } else if (in[i] == 0xE0 || (in[i] >= 0xE3 && in[i] <= 0xE9) ||
                   (in[i] == 0xE2 && in[i + 1] == 0x80)) {
            /* U+0800 to U+0FFF, U+2000 to U+203F, U+3000 to U+9FFF: Devanagari, dashes and
             * quotation marks, kana and Han */
            memcpy(buffer + i, text + i, 3);
            i += 3;
        } else if (fold_pair(in + i, buffer + i)) {
            i += 2;
        } else {
            break;
        }
    }
    if (i < length || length >= room) return g_utf8_casefold(text, (gssize)length);
    buffer[i] = '\0';
    return buffer;
}

/* FALSE where there are other letters than ASCII's; then only those have been folded. */
static inline gboolean fold_ascii_here(char *text, gsize length) {
    guint64 seen = 0, eight = 0;
    if (length < sizeof eight) {
        memcpy(&eight, text, length);
        seen = eight;
        eight = bc_eight_fold(eight);
        memcpy(text, &eight, length);
        return (seen & BC_EIGHT(0x80)) == 0;
    }
    for (gsize i = 0;; i = MIN(i + sizeof eight, length - sizeof eight)) {
        memcpy(&eight, text + i, sizeof eight); /* the last ones overlap, which does no harm */
        seen |= eight;
        eight = bc_eight_fold(eight);
        memcpy(text + i, &eight, sizeof eight);
        if (i + sizeof eight == length) return (seen & BC_EIGHT(0x80)) == 0;
    }
}

char *bc_text_fold_case_here(char *text, gsize *length) {
    text[*length] = '\0';
    if (fold_ascii_here(text, *length)) return text;
    char small[96];
    char *folded = bc_text_fold_case(text, *length, small, sizeof small);
    gsize before = *length;
    *length = strlen(folded);
    if (*length > before) return folded == small ? g_strdup(folded) : folded;
    memcpy(text, folded, *length + 1);
    if (folded != small) g_free(folded);
    return text;
}

/* So many bytes at the beginning are ASCII and not NUL, give or take a few. */
static gsize plain_until(const char *text, gsize length) {
    gsize i = 0;
    for (guint64 eight; i + sizeof eight <= length; i += sizeof eight) {
        memcpy(&eight, text + i, sizeof eight);
        if (((eight | (eight - BC_EIGHT(1))) & BC_EIGHT(0x80)) != 0) break;
    }
    return i;
}

gsize bc_text_valid_until(const char *text, gsize length) {
    enum { PIECE = 256 };
    for (gsize i = 0;;) {
        i += plain_until(text + i, length - i);
        gsize end = MIN(length, i + PIECE);
        while (end < length && end > i && !is_lead_byte(text[end])) end--;
        if (end == i) end = MIN(length, i + PIECE);
        const char *wrong;
        if (!g_utf8_validate_len(text + i, end - i, &wrong)) return (gsize)(wrong - text);
        if (end == length) return length;
        i = end;
    }
}

guint64 bc_text_hash(const char *const *parts) {
    guint64 hash = 0xCBF29CE484222325u;
    for (; *parts != NULL; parts++)
        for (const char *p = *parts; *p != '\0'; p++) hash = (hash ^ (guchar)*p) * 0x100000001B3u;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9u;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBu;
    return hash ^ (hash >> 31);
}
