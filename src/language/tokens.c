#include "language/tokens.h"

#include "base/text.h"

#include <string.h>

/* What a character does in a token.  LETTER and DIGIT are bits, since words mix them. */
enum { SPACE = 0, LETTER = 1, DIGIT = 2, HAN = 4, HIRAGANA = 8, KATAKANA = 16, MARK = 32 };
enum { ALNUM = LETTER | DIGIT };

static const guint8 ascii_class[128] = {
    ['\t'] = SPACE,       ['\n'] = SPACE,         ['\v'] = SPACE,       ['\f'] = SPACE,
    ['\r'] = SPACE,       [' '] = SPACE,          [0 ... 8] = MARK,     [14 ... 31] = MARK,
    ['!' ... '/'] = MARK, ['0' ... '9'] = DIGIT,  [':' ... '@'] = MARK, ['A' ... 'Z'] = LETTER,
    ['[' ... '`'] = MARK, ['a' ... 'z'] = LETTER, ['{' ... 127] = MARK};

static guint class_beyond_ascii(gunichar c) {
    /* Most of what there is: accented Latin, Greek and Cyrillic letters, dashes and quotation
     * marks. */
    if (c >= 0xC0 && c < 0x250) return c == 0xD7 || c == 0xF7 ? MARK : LETTER;
    if ((c >= 0x3A3 && c < 0x482) || (c >= 0x48A && c < 0x530)) return c == 0x3F6 ? MARK : LETTER;
    if (c >= 0x2010 && c < 0x2028) return MARK;
    if ((c >= 0x3400 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || (c >= 0x20000 && c < 0x40000))
        return c >= 0x4DC0 && c < 0x4E00 ? MARK : HAN;
    if (c >= 0x3041 && c < 0x30A0) return HIRAGANA;
    if ((c >= 0x30A1 && c < 0x3100 && c != 0x30FB) || (c >= 0xFF66 && c < 0xFFA0)) return KATAKANA;
    if (bc_text_is_invisible(c)) return SPACE;
    switch (g_unichar_type(c)) {
    case G_UNICODE_LOWERCASE_LETTER:
    case G_UNICODE_UPPERCASE_LETTER:
    case G_UNICODE_TITLECASE_LETTER:
    case G_UNICODE_MODIFIER_LETTER:
    case G_UNICODE_OTHER_LETTER:
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK:
    case G_UNICODE_LETTER_NUMBER: return LETTER;
    case G_UNICODE_DECIMAL_NUMBER:
    case G_UNICODE_OTHER_NUMBER: return DIGIT;
    default: break;
    }
    if (c == 0x200C || c == 0x200D) return LETTER; /* joiners are spelling */
    return bc_text_is_space(c) ? SPACE : MARK;
}

static inline gunichar peek(const char *p, const char *end) {
    return p < end ? g_utf8_get_char(p) : 0;
}

static inline guint class_at(const char *p, const char *end) {
    if (p >= end) return SPACE;
    return (guchar)*p < 0x80 ? ascii_class[(guchar)*p] : class_beyond_ascii(g_utf8_get_char(p));
}

static gboolean is_apostrophe(gunichar c) { return c == '\'' || c == 0x2019 || c == 0xFF07; }
static gboolean is_hyphen(gunichar c) { return c == '-' || c == 0x2010 || c == 0x2011; }

/* Letters and digits from `p` on; a soft hyphen or the like may stand between two of them. */
static const char *skip_alnum(const char *p, const char *end, guint *seen) {
    for (;;) {
        while (p < end && (guchar)*p < 0x80 && (ascii_class[(guchar)*p] & ALNUM)) {
            *seen |= ascii_class[(guchar)*p];
            p++;
        }
        if (p >= end || (guchar)*p < 0x80) return p;
        guint class = class_beyond_ascii(g_utf8_get_char(p));
        if (class & ALNUM)
            *seen |= class;
        else if (!bc_text_is_invisible(g_utf8_get_char(p)) ||
                 !(class_at(g_utf8_next_char(p), end) & ALNUM))
            return p;
        p = g_utf8_next_char(p);
    }
}

/* A stop inside a word: of an initialism (U.S, a.m, Ph.D), a decimal number or an address
 * (example.com); not one after which a space is missing ("over.The").  `segment` is where the
 * letters before it begin. */
static gboolean joins_at_stop(const char *segment, const char *stop, const char *end) {
    const char *next = stop + 1;
    guint class = class_at(next, end);
    if (!(class & ALNUM)) return FALSE;
    if (class == DIGIT) return class_at(g_utf8_prev_char(stop), end) == DIGIT;
    gunichar c = g_utf8_get_char(next);
    if (!g_unichar_isupper(c)) return TRUE;
    glong before = g_utf8_strlen(segment, MIN(stop - segment, 16));
    guint seen = 0;
    const char *after = skip_alnum(next, MIN(end, next + 32), &seen);
    glong length = g_utf8_strlen(next, after - next);
    gboolean stopped = after < end && *after == '.';
    if (!g_unichar_isupper(g_utf8_get_char(segment))) return FALSE;
    if (before == 1) return length == 1 || (length <= 4 && stopped);
    return before == 2 && length == 1 && stopped;
}

/* TRUE when the mark at `p`, behind a letter or digit, holds a word or a number together. */
static gboolean joins(const char *segment, const char *p, const char *end) {
    gunichar c = g_utf8_get_char(p);
    guint next = class_at(g_utf8_next_char(p), end);
    if (!(next & ALNUM)) return FALSE;
    if (c == '.') return joins_at_stop(segment, p, end);
    if (is_apostrophe(c) || is_hyphen(c) || c == '_') return TRUE;
    guint before = class_at(g_utf8_prev_char(p), end);
    if (c == '&') return before == LETTER && next == LETTER;
    return (c == ',' || c == ':' || c == '/') && before == DIGIT && next == DIGIT;
}

static const char *scan_url(const char *p, const char *end) {
    const char *start = p;
    gboolean bracket = FALSE;
    for (; p < end && (guchar)*p > ' ' && (guchar)*p != '"' && *p != '<' && *p != '>'; p++) {
        if (*p == '(') bracket = TRUE;
        if ((guchar)*p >= 0x80 && !(class_at(p, end) & ALNUM)) break;
        if ((guchar)*p >= 0x80) p = g_utf8_next_char(p) - 1;
    }
    while (p > start && (strchr(".,;:!?'\"]}*", p[-1]) != NULL || (p[-1] == ')' && !bracket))) p--;
    return p;
}

static BcToken scan_word(const char *text, const char *start, const char *end) {
    const char *p = start, *segment = start;
    guint seen = 0;
    gboolean dotted = FALSE;
    for (;;) {
        p = skip_alnum(p, end, &seen);
        if (p >= end || *p == ' ') break;
        if (*p == ':' && end - p > 3 && p[1] == '/' && p[2] == '/') {
            p = scan_url(p, end);
            break;
        }
        /* The last stop of an initialism is its own, even where it also ends the sentence. */
        if (*p == '.' && dotted && g_utf8_next_char(segment) == p &&
            class_at(segment, end) == LETTER && !joins(segment, p, end)) {
            p++;
            if (p >= end || !is_hyphen(peek(p, end)) || !joins(segment, p, end)) break;
        } else if (!joins(segment, p, end)) {
            break;
        }
        dotted = *p == '.' && (seen & LETTER);
        if (*p == '.' && p - start == 3 && g_ascii_strncasecmp(start, "www", 3) == 0) {
            p = scan_url(p, end);
            break;
        }
        p = g_utf8_next_char(p);
        segment = p;
    }
    return (BcToken){seen & LETTER ? BC_TOKEN_WORD : BC_TOKEN_NUMBER,
                     {(gsize)(start - text), (gsize)(p - text)}};
}

static const char *skip_class(const char *p, const char *end, guint class) {
    while (p < end && class_at(p, end) == class) p = g_utf8_next_char(p);
    return p;
}

/* At an @: the tokens that touch it are the name, what follows is the host. FALSE when it is not an
 * e-mail address. */
static gboolean join_address(const char *text, const char *at, const char *end, GArray *tokens,
                             guint floor) {
    guint first = tokens->len;
    gsize start = (gsize)(at - text);
    while (first > floor) {
        const BcToken *token = &g_array_index(tokens, BcToken, first - 1);
        gboolean part =
            token->kind <= BC_TOKEN_NUMBER || strchr(".+-_", text[token->span.start]) != NULL;
        if (token->span.end != start || !part) break;
        start = token->span.start;
        first--;
    }
    if (first == tokens->len || !(class_at(at + 1, end) & ALNUM)) return FALSE;
    BcToken host = scan_word(text, at + 1, end);
    g_array_set_size(tokens, first + 1);
    g_array_index(tokens, BcToken, first) = (BcToken){BC_TOKEN_WORD, {start, host.span.end}};
    return TRUE;
}

static gboolean looks_like_quote(gunichar c) {
    if (c < 0x80) return c == '"' || c == '\'' || c == '`';
    return c == 0xAB || c == 0xB4 || c == 0xBB || (c >= 0x2018 && c <= 0x201F) || c == 0x2039 ||
           c == 0x203A || (c >= 0x300C && c <= 0x300F) || (c >= 0x301D && c <= 0x301F) ||
           c == 0xFF02 || c == 0xFF07;
}

/* ,,low marks" and <<angle marks>> from a keyboard that has no others. */
static gboolean looks_like_typed_quote(const char *text, BcToken token) {
    const char *mark = text + token.span.start;
    return bc_span_length(token.span) == 2 && mark[0] == mark[1] && strchr(",<>", mark[0]) != NULL;
}

/* One mark, or a run of the same one. Quotation marks stand alone, but for `` and ''. */
static const char *scan_mark(const char *p, const char *end, gunichar c) {
    const char *next = g_utf8_next_char(p);
    if (c == '\'' || c == '`') return next < end && *next == *p ? next + 1 : next;
    if (looks_like_quote(c) || strchr("()[]{}", (int)MIN(c, 127)) != NULL) return next;
    while (next < end && g_utf8_get_char(next) == c) next = g_utf8_next_char(next);
    return next;
}

static BcToken scan_token(const char *text, const char *p, const char *end, guint class) {
    const char *next;
    switch (class) {
    case HAN: next = g_utf8_next_char(p); break;
    case HIRAGANA:
    case KATAKANA: next = skip_class(p, end, class); break;
    case MARK:
        next = scan_mark(p, end, g_utf8_get_char(p));
        return (BcToken){BC_TOKEN_PUNCTUATION, {(gsize)(p - text), (gsize)(next - text)}};
    default: return scan_word(text, p, end);
    }
    return (BcToken){BC_TOKEN_WORD, {(gsize)(p - text), (gsize)(next - text)}};
}

/* Tokens on their way to the array, which takes them by the dozen. */
typedef struct {
    GArray *tokens;
    guint n;
    BcToken waiting[64];
} Sink;

static void flush(Sink *sink) {
    g_array_append_vals(sink->tokens, sink->waiting, sink->n);
    sink->n = 0;
}

static inline void put(Sink *sink, BcToken token) {
    sink->waiting[sink->n++] = token;
    if (sink->n == G_N_ELEMENTS(sink->waiting)) flush(sink);
}

void bc_tokens_scan(const char *text, BcSpan block, GArray *tokens, GArray *marks) {
    const char *p = text + block.start, *end = text + block.end;
    guint floor = tokens->len;
    Sink sink = {.tokens = tokens};
    while (p < end) {
        guint class = class_at(p, end);
        if (class == SPACE) {
            p = g_utf8_next_char(p);
            continue;
        }
        if (*p == '@') {
            flush(&sink);
            if (join_address(text, p, end, tokens, floor)) {
                p = text + g_array_index(tokens, BcToken, tokens->len - 1).span.end;
                continue;
            }
        }
        BcToken token = scan_token(text, p, end, class);
        if (class == MARK &&
            (looks_like_quote(g_utf8_get_char(p)) || looks_like_typed_quote(text, token))) {
            BcMark mark = {tokens->len + sink.n, g_utf8_get_char(p)};
            g_array_append_val(marks, mark);
        }
        put(&sink, token);
        p = text + token.span.end;
    }
    flush(&sink);
}
