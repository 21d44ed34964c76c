#include "ingest/charset.h"

#include "base/text.h"
#include "ingest/binary.h"
#include "ingest/lib-uchardet.h"

#include <errno.h>
#include <string.h>

/* Bytes: of the beginning, for statistics; of markup, in which it names its encoding. */
enum { SAMPLE = 64 * 1024, PRESCAN = 4096 };

/* UTF-16 without a mark: NUL bytes, as halves of ASCII and spaces, at every other place only, and
 * hardly a letter beyond the alphabets (U+2000), which two bytes of other data would mostly be. */
static const char *markless(const char *bytes, gsize n) {
    gsize zeros[2] = {0, 0}, strange = 0;
    for (gsize i = 0; i < n; i++) zeros[i & 1] += bytes[i] == '\0';
    int high = zeros[1] > zeros[0];
    if (zeros[!high] > 0 || zeros[high] < 2 || zeros[high] * 16 < n) return NULL;
    for (gsize i = 0; i < n; i += 2) {
        guchar low = (guchar)bytes[i + !high], top = (guchar)bytes[i + high];
        strange += top > 0x20 || (top == 0 && low < 0x20 && (low < '\t' || low > '\r'));
    }
    return strange * 20 > n ? NULL : high ? "UTF-16LE" : "UTF-16BE";
}

const char *bc_charset_wide(const char *bytes, gsize length, gsize *mark) {
    static const struct {
        const char *mark;
        gsize length;
        const char *name;
    } marks[] = {
        {"\xEF\xBB\xBF", 3, "UTF-8"},    {"\xFF\xFE\0\0", 4, "UTF-32LE"},
        {"\0\0\xFE\xFF", 4, "UTF-32BE"}, {"\xFF\xFE", 2, "UTF-16LE"},
        {"\xFE\xFF", 2, "UTF-16BE"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(marks); i++)
        if (length >= marks[i].length && memcmp(bytes, marks[i].mark, marks[i].length) == 0) {
            *mark = marks[i].length;
            return marks[i].name;
        }
    *mark = 0;
    return markless(bytes, MIN(length, SAMPLE) & ~(gsize)1);
}

/* 0x80 to 0x9F of Windows-1252; the rest is as Latin-1. */
static const guint16 windows_1252[32] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

static char *decode_western(const char *bytes, gsize length, gsize *out_length) {
    GString *out = g_string_sized_new(length + length / 8);
    for (gsize i = 0; i < length; i++) {
        guchar c = (guchar)bytes[i];
        if (c < 0x80)
            g_string_append_c(out, (char)c);
        else
            g_string_append_unichar(out, c < 0xA0 ? windows_1252[c - 0x80] : c);
    }
    *out_length = out->len;
    return g_string_free(out, FALSE);
}

static char *mend_utf8(const char *bytes, gsize length, gsize *out_length) {
    GString *out = g_string_sized_new(length);
    while (length > 0) {
        gsize valid = bc_text_valid_until(bytes, length);
        g_string_append_len(out, bytes, (gssize)valid);
        if (valid == length) break;
        bytes += valid + 1;
        length -= valid + 1;
        g_string_append(out, "\xEF\xBF\xBD");
    }
    *out_length = out->len;
    return g_string_free(out, FALSE);
}

/* By iconv, with U+FFFD for each byte that is wrong; NULL for an encoding that is not known. */
static char *decode_iconv(const char *bytes, gsize length, const char *charset, gsize *out_length) {
    GIConv converter = g_iconv_open("UTF-8", charset);
    if (converter == (GIConv)-1) return NULL;
    GString *out = g_string_sized_new(length + length / 2);
    char *in = (char *)bytes, buffer[4096];
    while (length > 0) {
        char *to = buffer;
        gsize room = sizeof buffer;
        gsize result = g_iconv(converter, &in, &length, &to, &room);
        g_string_append_len(out, buffer, to - buffer);
        if (result != (gsize)-1 || errno == E2BIG) continue;
        if (errno == EINVAL) { /* cut off in the middle of a character */
            g_string_append(out, "\xEF\xBF\xBD");
            break;
        }
        g_string_append(out, "\xEF\xBF\xBD");
        in++;
        length--;
    }
    g_iconv_close(converter);
    *out_length = out->len;
    return g_string_free(out, FALSE);
}

/* Names that the web uses for supersets of what they say (WHATWG Encoding). */
static const char *real_name(const char *label) {
    static const char *const names[][2] = {
        {"utf8", "UTF-8"},
        {"iso-8859-1", "WINDOWS-1252"},
        {"latin1", "WINDOWS-1252"},
        {"latin-1", "WINDOWS-1252"},
        {"us-ascii", "WINDOWS-1252"},
        {"ascii", "WINDOWS-1252"},
        {"cp1252", "WINDOWS-1252"},
        {"iso8859-1", "WINDOWS-1252"},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"shift_jis", "CP932"},
        {"sjis", "CP932"},
        {"x-sjis", "CP932"},
        {"euc-kr", "CP949"},
        {"ks_c_5601-1987", "CP949"},
        {"iso-8859-9", "CP1254"},
        {"tis-620", "CP874"},
        {"windows-874", "CP874"},
        {"iso-8859-8-i", "CP1255"},
        {"big5", "BIG5-HKSCS"},
        {"x-user-defined", "UTF-8"},
        {"utf-16", "UTF-8"},
        {"utf-16le", "UTF-8"},
        {"utf-16be", "UTF-8"},
    };
    /* Whoever could read "utf-16" in bytes was not reading UTF-16. */
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_ascii_strcasecmp(label, names[i][0]) == 0) return names[i][1];
    return label;
}

static char *decode(const char *bytes, gsize length, const char *charset, gsize *out_length) {
    if (g_ascii_strcasecmp(charset, "WINDOWS-1252") == 0)
        return decode_western(bytes, length, out_length);
    if (g_ascii_strcasecmp(charset, "UTF-8") == 0) return mend_utf8(bytes, length, out_length);
    return decode_iconv(bytes, length, charset, out_length);
}

typedef struct {
    gsize letters; /* ASCII ones */
    gsize high;    /* bytes from 0x80 */
    gsize odd;     /* of these, such as no Windows-1252 text has at that place */
    gsize multi;   /* valid UTF-8 sequences of several bytes */
    gsize broken;  /* bytes that belong to none */
} Statistics;

static gboolean is_odd(guchar before, guchar c, guchar after) {
    if (c == 0x81 || c == 0x8D || c == 0x8F || c == 0x90 || c == 0x9D || c == 0xFF) return TRUE;
    /* A capital with an accent inside a word in small letters, or a letter by itself in nowhere. */
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return g_ascii_islower(before);
    return c >= 0xDF && c != 0xF7 && before < 0x80 && after < 0x80 && !g_ascii_isalpha(before) &&
           !g_ascii_isalpha(after) && c != 0xE0 && c != 0xE9 && c != 0xE8 && c != 0xF3 &&
           c != 0xFA && c != 0xF2;
}

static Statistics count(const char *bytes, gsize length) {
    Statistics s = {0};
    for (gsize i = 0; i < length; i++) {
        guchar c = (guchar)bytes[i];
        s.letters += g_ascii_isalpha(c);
        if (c < 0x80) continue;
        s.high++;
        s.odd += is_odd(i > 0 ? (guchar)bytes[i - 1] : ' ', c,
                        i + 1 < length ? (guchar)bytes[i + 1] : ' ');
    }
    for (gsize i = 0; i < length;) {
        gunichar c = (guchar)bytes[i] < 0x80
                         ? (guchar)bytes[i]
                         : g_utf8_get_char_validated(bytes + i, (gssize)MIN(length - i, 6));
        if (c < 0x80) {
            i++;
        } else if (c >= (gunichar)-2) {
            s.broken++;
            i++;
        } else {
            s.multi++;
            i += (gsize)g_unichar_to_utf8(c, NULL);
        }
    }
    return s;
}

static char *ask_uchardet(const char *bytes, gsize length) {
    g_autofree char *missing = bc_library_load(&uchardet_library);
    if (missing != NULL) {
        g_warning("%s", missing);
        return NULL;
    }
    uchardet_t detector = uchardet_new();
    char *name = NULL;
    if (uchardet_handle_data(detector, bytes, MIN(length, SAMPLE)) == 0) {
        uchardet_data_end(detector);
        const char *found = uchardet_get_charset(detector);
        if (found != NULL && *found != '\0' && g_ascii_strcasecmp(found, "ASCII") != 0)
            name = g_strdup(found);
    }
    uchardet_delete(detector);
    return name;
}

/* The encoding of bytes that are not UTF-8.  The detector is good at scripts and poor at western
 * languages, where a few accents are all it sees; NULL when they look like nothing. */
static char *guess(const char *bytes, gsize length, const Statistics *s) {
    gboolean foreign = s->high >= 8 && s->high * 4 >= s->letters;
    gboolean unlike = s->high >= 30 && s->odd * 10 >= s->high;
    if (foreign || unlike) {
        char *name = ask_uchardet(bytes, length);
        if (name != NULL && g_ascii_strcasecmp(name, "UTF-8") != 0) return name;
        g_free(name);
    }
    return s->odd * 2 >= s->high ? NULL : g_strdup("WINDOWS-1252");
}

static gboolean refuse_binary(const char *bytes, gsize length, const char *origin, GError **error) {
    const char *name = bc_binary_name(bytes, length);
    if (name == NULL) return FALSE;
    g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: looks like %s, not text", origin, name);
    return TRUE;
}

char *bc_charset_text(const char *bytes, gsize length, const char *declared, const char *origin,
                      gboolean *same, gsize *out_length, GError **error) {
    gsize mark;
    *same = FALSE;
    const char *wide = bc_charset_wide(bytes, length, &mark);
    if (wide != NULL && strcmp(wide, "UTF-8") != 0)
        return decode_iconv(bytes + mark, length - mark, wide, out_length);
    if (refuse_binary(bytes, length, origin, error)) return NULL;
    gsize valid = bc_text_valid_until(bytes, length);
    if (valid == length) {
        *same = TRUE;
        return NULL;
    }
    const char *said = declared != NULL ? real_name(declared) : "UTF-8";
    Statistics s = count(bytes, length);
    if (g_ascii_strcasecmp(said, "UTF-8") != 0) {
        char *text = decode(bytes, length, said, out_length);
        if (text != NULL) return text;
    }
    g_autofree char *guessed =
        s.multi >= s.broken || wide != NULL ? NULL : guess(bytes, length, &s);
    char *text = guessed != NULL ? decode(bytes, length, guessed, out_length) : NULL;
    if (text == NULL)
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s:%u: not valid UTF-8", origin,
                    bc_text_line(bytes, valid));
    return text;
}

/* The name after `key`, =, and maybe a quotation mark; free with g_free. */
static char *value_after(const char *at, const char *end) {
    while (at < end && (g_ascii_isspace(*at) || *at == '=' || *at == '"' || *at == '\'')) at++;
    const char *stop = at;
    while (stop < end && (g_ascii_isalnum(*stop) || strchr("-_:.+", *stop) != NULL)) stop++;
    return stop > at && stop - at < 40 ? g_strndup(at, (gsize)(stop - at)) : NULL;
}

/* <?xml encoding="…"?>, <meta charset=…>, <meta http-equiv content="…; charset=…"> */
static char *declared_inside(const char *bytes, gsize length) {
    g_autofree char *head = g_ascii_strdown(bytes, (gssize)MIN(length, PRESCAN));
    /* g_ascii_strdown stops at no NUL, strstr does: markup with NULs is too odd to care about. */
    const char *end = head + strlen(head);
    if (g_str_has_prefix(head, "<?xml")) {
        const char *close = strstr(head, "?>");
        const char *key = g_strstr_len(head, close != NULL ? close - head : -1, "encoding");
        if (key != NULL) return value_after(key + strlen("encoding"), end);
    }
    for (const char *meta = head; (meta = strstr(meta, "<meta")) != NULL; meta++) {
        const char *close = strchr(meta, '>');
        if (close == NULL) close = end;
        const char *key = g_strstr_len(meta, close - meta, "charset");
        if (key != NULL) return value_after(key + strlen("charset"), close);
    }
    return NULL;
}

static char *decode_markup(const char *bytes, gsize length, const char *declared,
                           gsize *out_length) {
    gsize mark;
    const char *wide = bc_charset_wide(bytes, length, &mark);
    if (wide != NULL) return decode(bytes + mark, length - mark, wide, out_length);
    g_autofree char *inside = declared == NULL ? declared_inside(bytes, length) : NULL;
    const char *said = declared != NULL ? declared : inside;
    if (bc_text_valid_until(bytes, length) == length && (said == NULL || *said == '\0'))
        return decode(bytes, length, "UTF-8", out_length);
    if (said != NULL) said = real_name(said);
    Statistics s = count(bytes, length);
    gboolean is_utf8 = s.multi > s.broken;
    /* Many pages are declared wrong one way or the other, and valid UTF-8 is never an accident. */
    if (is_utf8 && s.multi >= 3 && s.broken == 0) return decode(bytes, length, "UTF-8", out_length);
    if (said != NULL && (g_ascii_strcasecmp(said, "UTF-8") != 0 || is_utf8 || s.broken < 3)) {
        char *text = decode(bytes, length, said, out_length);
        if (text != NULL) return text;
    }
    g_autofree char *guessed = is_utf8 ? g_strdup("UTF-8") : guess(bytes, length, &s);
    char *text = decode(bytes, length, guessed != NULL ? guessed : "WINDOWS-1252", out_length);
    return text != NULL ? text : decode_western(bytes, length, out_length);
}

char *bc_charset_markup(const char *bytes, gsize length, const char *declared, gsize *out_length) {
    char *text = decode_markup(bytes, length, declared, out_length);
    gsize kept = 0;
    if (memchr(text, '\0', *out_length) == NULL) return text;
    for (gsize i = 0; i < *out_length; i++)
        if (text[i] != '\0') text[kept++] = text[i];
    text[kept] = '\0';
    *out_length = kept;
    return text;
}
