/* What the bytes of a source are, from themselves. */
#include "base/text.h"
#include "ingest/charset.h"

#include <briefcast/source.h>
#include <string.h>

/* Markup shows within so many bytes that it is some; comments before it are skipped whatever their
 * length. */
enum { SAMPLE = 64 * 1024, LOOSE_SAMPLE = 4096 };

static gboolean starts(const char *p, const char *end, const char *word) {
    gsize length = strlen(word);
    return (gsize)(end - p) >= length && g_ascii_strncasecmp(p, word, length) == 0;
}

static const char *past(const char *p, const char *end, const char *mark) {
    const char *found = g_strstr_len(p, end - p, mark);
    return found != NULL ? found + strlen(mark) : end;
}

/* A document type, with its own list of declarations or without. */
static const char *past_doctype(const char *p, const char *end) {
    const char *open = memchr(p, '[', (gsize)(end - p)), *close = past(p, end, ">");
    return open != NULL && open < close ? past(past(open, end, "]"), end, ">") : close;
}

/* The first element's tag: skips white space, declarations, instructions and comments; NULL where
 * the text does not start with markup.  `*html` when the document type says HTML. */
static const char *first_tag(const char *p, const char *end, gboolean *html) {
    for (;;) {
        while (p < end && (g_ascii_isspace(*p) || starts(p, end, "\xEF\xBB\xBF")))
            p += g_ascii_isspace(*p) ? 1 : 3;
        if (p == end || *p != '<') return NULL;
        if (starts(p, end, "<!--"))
            p = past(p + 4, end, "-->");
        else if (starts(p, end, "<?"))
            p = past(p + 2, end, "?>");
        else if (starts(p, end, "<!doctype")) {
            const char *name = p + strlen("<!doctype");
            while (name < end && g_ascii_isspace(*name)) name++;
            *html = *html || starts(name, end, "html");
            p = past_doctype(p, end);
        } else
            return p + 1;
    }
}

static gsize name_length(const char *p, const char *end) {
    gsize n = 0;
    while (p + n < end && (g_ascii_isalnum(p[n]) || p[n] == ':' || p[n] == '-')) n++;
    return n;
}

static gboolean is_one_of(const char *name, gsize length, const char *const *list) {
    for (; *list != NULL; list++)
        if (strlen(*list) == length && g_ascii_strncasecmp(name, *list, length) == 0) return TRUE;
    return FALSE;
}

static BcContentKind kind_of(const char *text, gsize length) {
    static const char *const feeds[] = {"rss", "feed", "rdf:rdf", "atom:feed", "a:feed", NULL};
    static const char *const pages[] = {
        "html",    "head",  "body",    "title", "meta",     "link", "script", "style",
        "div",     "p",     "article", "main",  "table",    "h1",   "h2",     "h3",
        "a",       "b",     "span",    "font",  "center",   "ul",   "ol",     "br",
        "section", "frame", "header",  "nav",   "base",     "form", "iframe", "img",
        "pre",     "em",    "strong",  "i",     "noscript", NULL};
    const char *end = text + length;
    gboolean html = FALSE;
    const char *tag = first_tag(text, end, &html);
    if (tag != NULL) {
        gsize n = name_length(tag, end);
        if (is_one_of(tag, n, feeds)) return BC_CONTENT_FEED;
        if (html || is_one_of(tag, n, pages)) return BC_CONTENT_HTML;
    }
    /* Pages that begin with a server's warning or with nothing that they should. */
    g_autofree char *loose = g_ascii_strdown(text, (gssize)MIN(length, LOOSE_SAMPLE));
    if (html || (strstr(loose, "<html") != NULL &&
                 (strstr(loose, "<head") != NULL || strstr(loose, "<body") != NULL)))
        return BC_CONTENT_HTML;
    return BC_CONTENT_TEXT;
}

BcContentKind bc_content_kind(const BcContent *content) {
    gsize length, mark;
    const char *bytes = g_bytes_get_data(content->bytes, &length);
    const char *wide = bc_charset_wide(bytes, length, &mark);
    if (wide == NULL || strcmp(wide, "UTF-8") == 0) return kind_of(bytes, length);
    gsize text_length;
    g_autofree char *text =
        bc_charset_markup(bytes, MIN(length, SAMPLE) & ~(gsize)3, NULL, &text_length);
    return kind_of(text, text_length);
}
