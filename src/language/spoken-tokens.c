/* A text cut into words, numbers, signs, initials, addresses and emoji. */
#include "language/spoken-private.h"

#include <string.h>

/* ---- numbers ---- */

static gsize digits_at(const char *p, const char *end) {
    gsize n = 0;
    while (p + n < end && g_ascii_isdigit(p[n])) n++;
    return n;
}

/* The bytes of a mark between groups of digits at `p`, or 0. */
static gsize group_mark(const BcSpoken *spoken, const char *p, const char *end) {
    if (p >= end) return 0;
    if (*p == spoken->group) return 1;
    if (*p == ' ') return 1;
    return end - p >= 2 && (guchar)p[0] == 0xC2 && (guchar)p[1] == 0xA0 ? 2 : 0;
}

/* The end of the groups of three (in India of two, the last of three) behind the first digits. */
static const char *scan_groups(const BcSpoken *spoken, const char *p, const char *end) {
    const char *last = p, *at = p;
    char mark = 0;
    guint groups = 0;
    for (;;) {
        gsize gap = group_mark(spoken, at, end);
        if (gap == 0 || (mark != 0 && *at != mark) || groups == 8) break;
        gsize n = digits_at(at + gap, end);
        /* With more figures behind it, it is a telephone's number. */
        if (n > 0 && n != 3 && mark == ' ') return p;
        if (n != 3 && (n != 2 || *at == ' ')) break;
        mark = *at;
        at += gap + n;
        groups++;
        if (n == 3) last = at;
    }
    /* Where that is not usual, one group behind a plain space is a number of its own. */
    return mark == ' ' && groups < 2 && !spoken->spaced_groups ? p : last;
}

static gint64 value_of(const char *p, const char *end) {
    gint64 value = 0;
    for (; p < end; p++) {
        if (!g_ascii_isdigit(*p)) continue;
        if (value > (G_MAXINT64 - 9) / 10) return G_MAXINT64;
        value = value * 10 + (*p - '0');
    }
    return value;
}

const char *spoken_scan_number(const BcSpoken *spoken, const char *p, const char *end,
                               SpokenToken *token) {
    gsize first = digits_at(p, end);
    const char *at = p + first;
    if (first <= 3 && p[0] != '0') {
        const char *grouped = scan_groups(spoken, at, end);
        if (grouped > at) token->shape |= SPOKEN_GROUPED;
        at = grouped;
    }
    token->value = value_of(p, at);
    token->whole = 0;
    for (const char *q = p; q < at; q++) token->whole += g_ascii_isdigit(*q) ? 1 : 0;
    if (at >= end || *at != spoken->decimal) return at;
    gsize decimals = digits_at(at + 1, end);
    if (decimals == 0) return at;
    const char *after = at + 1 + decimals;
    /* 1.2.3 is no decimal number; its parts are. */
    if (after + 1 < end && *after == spoken->decimal && g_ascii_isdigit(after[1])) return at;
    if (token->glued && p[-1] == spoken->decimal) return at;
    token->frac_at = (guint)(at + 1 - p);
    token->n_frac = (guint)decimals;
    return after;
}

/* ---- emoji ---- */

static gboolean is_emoji(gunichar c) {
    return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x27BF) ||
           (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0x2300 && c <= 0x23FF) ||
           (c >= 0x25A0 && c <= 0x25FF) || (c >= 0xE000 && c <= 0xF8FF);
}

/* What changes or joins emoji: variation, joiner, skin, tags, keycap. */
static gboolean is_emoji_part(gunichar c) {
    return c == 0xFE0F || c == 0xFE0E || c == 0x200D || c == 0x20E3 ||
           (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

static const char *scan_emoji(const char *p, const char *end) {
    gboolean joined = FALSE;
    gboolean flag = g_utf8_get_char(p) >= 0x1F1E6 && g_utf8_get_char(p) <= 0x1F1FF;
    p = g_utf8_next_char(p);
    while (p < end) {
        gunichar c = g_utf8_get_char(p);
        gboolean pair = flag && c >= 0x1F1E6 && c <= 0x1F1FF;
        if (!is_emoji_part(c) && !(joined && is_emoji(c)) && !pair) return p;
        flag = flag && !pair;
        joined = c == 0x200D;
        p = g_utf8_next_char(p);
    }
    return p;
}

/* ---- words ---- */

static gboolean is_han(gunichar c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000;
}

static gboolean is_letter(gunichar c) {
    if (c == 0xAA || c == 0xBA) return FALSE; /* marks of ordinals */
    return g_unichar_isalpha(c) || g_unichar_ismark(c) || c == 0x200D || c == 0x200C;
}

static const char *scan_word(const char *p, const char *end) {
    const char *begin = p;
    while (p < end) {
        gunichar c = g_utf8_get_char(p);
        if (is_han(c)) break;
        if (!is_letter(c)) {
            /* A name like O'Neill, a word like l'eau or don't; the s of a possessive is apart. */
            if (c != '\'' || p + 1 >= end || !is_letter(g_utf8_get_char(p + 1))) break;
            const char *after = p + 2;
            gboolean s = p[1] == 's' || p[1] == 'S';
            /* Nor is an elided article part of a name: l'UE, dell'ONU. */
            if (p > begin && g_unichar_islower(g_utf8_get_char(g_utf8_prev_char(p))) &&
                g_unichar_isupper(g_utf8_get_char(p + 1)))
                break;
            if (s && (after >= end || !is_letter(g_utf8_get_char(after)))) break;
        }
        p = g_utf8_next_char(p);
    }
    return p;
}

/* U.S., p.m., a.m, J.K.: letters with stops between them. */
static const char *scan_initials(const char *p, const char *end) {
    const char *at = p;
    guint letters = 0;
    while (at < end) {
        gunichar c = g_utf8_get_char(at);
        const char *next = g_utf8_next_char(at);
        if (!is_letter(c) || is_han(c)) break;
        gboolean stop = next < end && *next == '.';
        if (!stop) {
            /* The last may be without: U.S, but not U.Sam. */
            if (letters > 0 && (next >= end || !is_letter(g_utf8_get_char(next))) &&
                (next >= end || !g_ascii_isdigit(*next)))
                return letters >= 1 ? next : NULL;
            break;
        }
        letters++;
        at = next + 1;
    }
    if (letters < 2 || at >= end) return letters >= 2 ? at : NULL;
    gunichar c = g_utf8_get_char(at);
    return is_letter(c) || g_ascii_isdigit(*at) ? NULL : at;
}

static guint8 shape_of(const char *p, gsize length) {
    gboolean upper = FALSE, lower = FALSE, first = FALSE;
    for (const char *q = p; q < p + length; q = g_utf8_next_char(q)) {
        gunichar c = g_utf8_get_char(q);
        if (g_unichar_isupper(c)) {
            upper = TRUE;
            first = first || q == p;
        } else if (g_unichar_islower(c)) {
            lower = TRUE;
        }
    }
    if (!upper) return lower ? SPOKEN_LOW : 0;
    return (guint8)((first ? SPOKEN_CAP : 0) | (lower ? 0 : SPOKEN_UP));
}

/* ---- all of them ---- */

static const char *scan_sign(const char *p, const char *end) {
    const char *next = g_utf8_next_char(p);
    if (*p == '-' || *p == '.') /* "--" and "..." are one sign */
        while (next < end && *next == *p) next++;
    return next;
}

/* What is written of initials: "US" for "U.S.". */
static const SpokenEntry *initials_entry(const BcSpoken *spoken, const SpokenToken *token) {
    char letters[32];
    gsize n = 0;
    for (gsize i = 0; i < token->length && n < sizeof letters; i++)
        if (token->text[i] != '.') letters[n++] = token->text[i];
    return spoken_entry(spoken, letters, n);
}

static const char *scan(const BcSpoken *spoken, const char *p, const char *end, gboolean after_word,
                        SpokenToken *token) {
    token->text = p;
    const char *stop;
    gunichar c = g_utf8_get_char(p);
    if (!after_word && (stop = spoken_scan_web(spoken, p, end, &token->kind)) != NULL) return stop;
    if (g_ascii_isdigit(*p)) {
        token->kind = SPOKEN_NUMBER;
        return spoken_scan_number(spoken, p, end, token);
    }
    if (is_han(c)) {
        /* Nothing shows where Chinese words end: a sign alone is a word here. */
        token->kind = SPOKEN_WORD;
        return g_utf8_next_char(p);
    }
    if (is_letter(c)) {
        if ((!after_word || p[-1] == '-') && (stop = scan_initials(p, end)) != NULL) {
            token->kind = SPOKEN_INITIALS;
            return stop;
        }
        token->kind = SPOKEN_WORD;
        stop = scan_word(p, end);
        /* US$, A$, HK$ before a number are signs of money. */
        if (stop - p <= 3 && stop + 1 < end && *stop == '$' &&
            (g_ascii_isdigit(stop[1]) || stop[1] == ' ')) {
            token->kind = SPOKEN_SIGN;
            stop++;
        }
        return stop > p ? stop : g_utf8_next_char(p);
    }
    if (is_emoji(c)) {
        token->kind = SPOKEN_EMOJI;
        return scan_emoji(p, end);
    }
    token->kind = SPOKEN_SIGN;
    return scan_sign(p, end);
}

/* Marks words in capitals that stand among others: there capitals do not mean an acronym. */
static void mark_headlines(GArray *tokens) {
    guint begin = 0, words = 0, plain = 0;
    for (guint i = 0; i <= tokens->len; i++) {
        const SpokenToken *token = i < tokens->len ? &g_array_index(tokens, SpokenToken, i) : NULL;
        gboolean word = token != NULL && token->kind == SPOKEN_WORD;
        if (word && (token->shape & SPOKEN_UP) != 0) {
            words++;
            if (token->length >= 4 && token->entry == NULL && !spoken_is_spelled(token)) plain++;
            continue;
        }
        if (token != NULL && !word) continue;
        if (words >= 2 && plain >= 1)
            for (guint k = begin; k < i; k++)
                g_array_index(tokens, SpokenToken, k).shape |= SPOKEN_HEADLINE;
        begin = i + 1;
        words = plain = 0;
    }
}

static gboolean is_word_like(const SpokenToken *token) {
    return token->kind == SPOKEN_WORD || token->kind == SPOKEN_NUMBER ||
           token->kind == SPOKEN_INITIALS;
}

GArray *spoken_tokens(const BcSpoken *spoken, const char *text, gsize length) {
    GArray *tokens = g_array_sized_new(FALSE, FALSE, sizeof(SpokenToken), (guint)(length / 4 + 4));
    const char *p = text, *end = text + length;
    gboolean space = TRUE, after_word = FALSE;
    while (p < end) {
        if (*p == ' ' || ((guchar)p[0] == 0xC2 && (guchar)p[1] == 0xA0)) {
            space = TRUE;
            after_word = FALSE;
            p = g_utf8_next_char(p);
            continue;
        }
        SpokenToken token = {.glued = !space};
        const char *stop = scan(spoken, p, end, after_word, &token);
        token.length = (gsize)(stop - p);
        if (token.kind == SPOKEN_WORD || token.kind == SPOKEN_INITIALS)
            token.shape = shape_of(p, token.length);
        token.entry = token.kind == SPOKEN_INITIALS ? initials_entry(spoken, &token)
                                                    : spoken_entry(spoken, p, token.length);
        g_array_append_val(tokens, token);
        after_word = is_word_like(&token) || *p == '.' || *p == '-' || *p == '@' || *p == '_';
        space = FALSE;
        p = stop;
    }
    mark_headlines(tokens);
    return tokens;
}
