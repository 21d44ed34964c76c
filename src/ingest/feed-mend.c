#include "ingest/feed-mend.h"

#include "ingest/lib-xml.h"

#include <string.h>

/* So many open elements are looked through for the one that an end tag means. */
enum { LONGEST_ENTITY = 12, MAX_LOOK = 32 };

typedef struct {
    const char *name;
    gsize length;
} Name;

typedef struct {
    GString *out;
    GArray *open; /* of Name */
} Mender;

static const htmlEntityDesc *find_entity(const char *name) {
    g_autofree char *missing = bc_library_load(&bc_xml_library);
    return missing == NULL ? htmlEntityLookup((const xmlChar *)name) : NULL;
}

/* Appends the reference at p ("&name;") as a number, or its "&" as a character; returns what comes
 * next. */
static const char *add_reference(GString *out, const char *p, const char *end) {
    char name[LONGEST_ENTITY + 1];
    gsize n = 0;
    const char *q = p + 1;
    if (q < end && *q == '#') {
        const char *digit = q + 1;
        gboolean hex = digit < end && (*digit == 'x' || *digit == 'X');
        digit += hex;
        const char *first = digit;
        while (digit < end && (hex ? g_ascii_isxdigit(*digit) : g_ascii_isdigit(*digit))) digit++;
        guint64 value = digit - first < 9 ? g_ascii_strtoull(first, NULL, hex ? 16 : 10) : 0;
        gboolean allowed = value >= 0x20 || value == '\t' || value == '\n' || value == '\r';
        if (digit == first || digit == end || *digit != ';') {
            g_string_append(out, "&#38;");
            return p + 1;
        }
        if (allowed && value <= 0x10FFFF && g_unichar_validate((gunichar)value))
            g_string_append_printf(out, "&#%u;", (guint)value);
        return digit + 1;
    }
    while (q < end && n < LONGEST_ENTITY && g_ascii_isalnum(*q)) name[n++] = *q++;
    name[n] = '\0';
    const htmlEntityDesc *entity = q < end && *q == ';' && n > 0 ? find_entity(name) : NULL;
    gboolean apos = q < end && *q == ';' && strcmp(name, "apos") == 0;
    g_string_append_printf(out, "&#%u;", entity != NULL ? entity->value : apos ? '\'' : '&');
    return entity != NULL || apos ? q + 1 : p + 1;
}

static gboolean is_allowed(char c) {
    return (guchar)c >= 0x20 || c == '\t' || c == '\n' || c == '\r';
}

static const char *copy(Mender *mender, const char *p, const char *stop) {
    for (; p < stop; p++)
        if (is_allowed(*p)) g_string_append_c(mender->out, *p);
    return stop;
}

static Name name_at(const char *p, const char *end) {
    Name name = {p, 0};
    while (p + name.length < end && strchr(" \t\r\n/>=\"'<&", p[name.length]) == NULL)
        name.length++;
    return name;
}

static void close_innermost(Mender *mender) {
    Name name = g_array_index(mender->open, Name, mender->open->len - 1);
    g_array_set_size(mender->open, mender->open->len - 1);
    g_string_append(mender->out, "</");
    g_string_append_len(mender->out, name.name, (gssize)name.length);
    g_string_append_c(mender->out, '>');
}

/* Closes what the end tag means, with all inside it; drops a tag that means nothing. */
static void end_element(Mender *mender, Name name) {
    GArray *open = mender->open;
    for (guint i = open->len; i-- > 0 && open->len - i <= MAX_LOOK;) {
        Name other = g_array_index(open, Name, i);
        if (other.length != name.length || memcmp(other.name, name.name, name.length) != 0)
            continue;
        while (open->len > i) close_innermost(mender);
        return;
    }
}

/* A start tag, its attributes mended like text; returns what comes next. */
static const char *start_element(Mender *mender, const char *p, const char *end) {
    Name name = name_at(p + 1, end);
    char quote = '\0', last = '\0';
    g_string_append_c(mender->out, *p++);
    while (p < end && (quote != '\0' || (*p != '>' && *p != '<'))) {
        if (*p == '&') {
            p = add_reference(mender->out, p, end);
            continue;
        }
        if (quote != '\0' ? *p == quote : *p == '"' || *p == '\'')
            quote = quote != '\0' ? '\0' : *p;
        if (quote != '\0' && *p == '<')
            g_string_append(mender->out, "&#60;");
        else if (is_allowed(*p))
            g_string_append_c(mender->out, *p);
        last = *p++;
    }
    g_string_append_c(mender->out, '>');
    if (last != '/') g_array_append_val(mender->open, name);
    return p < end && *p == '>' ? p + 1 : p;
}

static gboolean starts(const char *p, const char *end, const char *what) {
    return (gsize)(end - p) >= strlen(what) && memcmp(p, what, strlen(what)) == 0;
}

static const char *past(const char *p, const char *end, const char *what) {
    const char *found = g_strstr_len(p, end - p, what);
    return found != NULL ? found + strlen(what) : end;
}

static const char *past_doctype(const char *p, const char *end) {
    const char *close = past(p, end, ">"), *open = memchr(p, '[', (gsize)(close - p));
    return open != NULL ? past(past(open, end, "]"), end, ">") : close;
}

static const char *markup(Mender *mender, const char *p, const char *end) {
    if (starts(p, end, "<![CDATA[")) {
        const char *stop = copy(mender, p, past(p, end, "]]>"));
        gboolean closed = stop - p >= 12 && memcmp(stop - 3, "]]>", 3) == 0;
        if (!closed) g_string_append(mender->out, "]]>");
        return stop;
    }
    if (starts(p, end, "<!--")) return past(p + 4, end, "-->");
    if (starts(p, end, "<?")) return copy(mender, p, past(p, end, "?>"));
    if (starts(p, end, "<!")) return past_doctype(p, end);
    if (starts(p, end, "</")) {
        end_element(mender, name_at(p + 2, end));
        return past(p, end, ">");
    }
    if (p + 1 < end && (g_ascii_isalpha(p[1]) || p[1] == '_' || (guchar)p[1] >= 0x80))
        return start_element(mender, p, end);
    g_string_append(mender->out, "&#60;");
    return p + 1;
}

GString *bc_feed_mend(const char *text, gsize length) {
    Mender mender = {g_string_sized_new(length + length / 16),
                     g_array_new(FALSE, FALSE, sizeof(Name))};
    for (const char *p = text, *end = text + length; p < end;) {
        if (*p == '<')
            p = markup(&mender, p, end);
        else if (*p == '&')
            p = add_reference(mender.out, p, end);
        else
            p = copy(&mender, p, p + 1);
    }
    while (mender.open->len > 0) close_innermost(&mender);
    g_array_unref(mender.open);
    return mender.out;
}
