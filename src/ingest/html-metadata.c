#include "ingest/html-metadata.h"

#include "base/text.h"
#include "ingest/dates.h"
#include "ingest/head.h"
#include "ingest/html-hints.h"

#include <string.h>

/* Bytes: longer ones are not what they are taken for. */
enum { MAX_VALUE = 600, MAX_BYLINE = 120, MAX_DATE_TEXT = 120 };

/* Ranks of sources that are not in the table below. */
enum {
    RANK_H1 = 4,
    RANK_TITLE_TAG = 6,
    RANK_TIME = 6,
    RANK_URL = 7,
    RANK_NAMED = 8,
    RANK_LAST = 99
};

static const struct {
    const char *name; /* of a meta element: its name, property or itemprop */
    BcMetaField field;
    guint rank;
} meta_names[] = {
    {"og:title", BC_META_TITLE, 1},
    {"twitter:title", BC_META_TITLE, 3},
    {"parsely-title", BC_META_TITLE, 3},
    {"sailthru.title", BC_META_TITLE, 3},
    {"dc.title", BC_META_TITLE, 3},
    {"headline", BC_META_TITLE, 3},
    {"author", BC_META_BYLINE, 2},
    {"parsely-author", BC_META_BYLINE, 3},
    {"sailthru.author", BC_META_BYLINE, 3},
    {"dc.creator", BC_META_BYLINE, 3},
    {"dcterms.creator", BC_META_BYLINE, 3},
    {"article:author", BC_META_BYLINE, 4},
    {"byl", BC_META_BYLINE, 2},
    {"og:site_name", BC_META_SITE, 1},
    {"application-name", BC_META_SITE, 4},
    {"dc.publisher", BC_META_SITE, 4},
    {"article:published_time", BC_META_DATE, 1},
    {"og:published_time", BC_META_DATE, 2},
    {"og:article:published_time", BC_META_DATE, 2},
    {"datepublished", BC_META_DATE, 2},
    {"parsely-pub-date", BC_META_DATE, 2},
    {"sailthru.date", BC_META_DATE, 3},
    {"publishdate", BC_META_DATE, 3},
    {"publish-date", BC_META_DATE, 3},
    {"publish_date", BC_META_DATE, 3},
    {"pubdate", BC_META_DATE, 3},
    {"publication_date", BC_META_DATE, 3},
    {"article.published", BC_META_DATE, 3},
    {"date", BC_META_DATE, 4},
    {"dc.date", BC_META_DATE, 4},
    {"dc.date.issued", BC_META_DATE, 4},
    {"dcterms.created", BC_META_DATE, 4},
    {"dcterms.date", BC_META_DATE, 4},
    {"datecreated", BC_META_DATE, 4},
    {"article:modified_time", BC_META_DATE, 9},
    {"og:updated_time", BC_META_DATE, 9},
    {"og:locale", BC_META_LANGUAGE, 4},
    {"content-language", BC_META_LANGUAGE, 2},
    {"og:description", BC_META_DESCRIPTION, 1},
    {"description", BC_META_DESCRIPTION, 2},
    {"twitter:description", BC_META_DESCRIPTION, 3},
};

char *bc_metadata_language(const char *value) {
    gsize n = strcspn(value, ",; ");
    char *code = g_strndup(value, MIN(n, 16));
    g_strdelimit(code, "_", '-');
    gsize primary = strspn(code, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (primary >= 2 && primary <= 3 && (code[primary] == '-' || code[primary] == '\0')) {
        for (gsize i = 0; i < primary; i++) code[i] = g_ascii_tolower(code[i]);
        return code;
    }
    g_free(code);
    return NULL;
}

static char *byline_text(const char *text) {
    BcSpan span = {0, strlen(text)};
    if (span.end > MAX_BYLINE || strstr(text, "://") != NULL || span.end < 2) return NULL;
    char *names = bc_head_byline(text, span);
    return names != NULL ? names : g_strdup(text);
}

void bc_metadata_offer(BcMetadata *metadata, BcMetaField field, guint rank, const char *value) {
    if (value == NULL || *value == '\0' || !g_utf8_validate(value, -1, NULL)) return;
    if (metadata->values[field] != NULL && metadata->ranks[field] <= rank) return;
    if (field != BC_META_BODY && field != BC_META_DESCRIPTION && strlen(value) > MAX_VALUE) return;
    /* Escaped twice, as it often is in JSON, or not at all. */
    g_autofree char *text =
        field == BC_META_BODY ? g_strdup(value) : bc_tree_plain(value, strlen(value));
    char *kept = NULL;
    if (field == BC_META_DATE)
        kept = bc_date_find(text, (BcSpan){0, strlen(text)}, TRUE, NULL);
    else if (field == BC_META_LANGUAGE)
        kept = bc_metadata_language(text);
    else if (field == BC_META_BYLINE)
        kept = byline_text(text);
    else if (*text != '\0')
        kept = g_steal_pointer(&text);
    if (kept == NULL) return;
    g_free(metadata->values[field]);
    metadata->values[field] = kept;
    metadata->ranks[field] = rank;
}

static void read_meta(BcMetadata *metadata, const xmlNode *node) {
    static const char *const keys[] = {"property", "name", "itemprop", "http-equiv"};
    const char *content = bc_tree_attribute(node, "content");
    for (gsize k = 0; content != NULL && k < G_N_ELEMENTS(keys); k++) {
        const char *name = bc_tree_attribute(node, keys[k]);
        for (gsize i = 0; name != NULL && i < G_N_ELEMENTS(meta_names); i++)
            if (g_ascii_strcasecmp(name, meta_names[i].name) == 0)
                bc_metadata_offer(metadata, meta_names[i].field, meta_names[i].rank, content);
    }
}

static void read_script(BcMetadata *metadata, const xmlNode *node) {
    const char *type = bc_tree_attribute(node, "type");
    if (type == NULL || g_ascii_strncasecmp(type, "application/ld+json", 19) != 0) return;
    xmlChar *text = xmlNodeGetContent(node);
    if (text == NULL) return;
    const char *start = strpbrk((const char *)text, "{[");
    g_autofree char *json = g_strdup(start != NULL ? start : "");
    char *end = strrchr(json, '}'), *other = strrchr(json, ']');
    if (other > end) end = other;
    if (end != NULL) end[1] = '\0'; /* comments around it */
    bc_metadata_read_json(metadata, json);
    xmlFree(text);
}

static gboolean has_word(const char *names, const char *word) {
    if (names == NULL) return FALSE;
    g_autofree char *lower = g_ascii_strdown(names, -1);
    return strstr(lower, word) != NULL;
}

/* Elements that are named for readers' eyes. */
static void read_named(BcMetadata *metadata, xmlNode *node) {
    const char *class = bc_tree_attribute(node, "class"), *rel = bc_tree_attribute(node, "rel");
    const char *property = bc_tree_attribute(node, "itemprop");
    gboolean author = (rel != NULL && strcmp(rel, "author") == 0) ||
                      (property != NULL && strcmp(property, "author") == 0);
    gboolean byline = has_word(class, "byline") || has_word(class, "author");
    guint rank = author ? RANK_NAMED - 1 : RANK_NAMED;
    if ((author || byline) &&
        (metadata->values[BC_META_BYLINE] == NULL || metadata->ranks[BC_META_BYLINE] > rank)) {
        g_autofree char *text = bc_tree_short_text(node, MAX_BYLINE);
        bc_metadata_offer(metadata, BC_META_BYLINE, rank, text);
    }
    if (property != NULL && strcmp(property, "datePublished") == 0)
        bc_metadata_offer(metadata, BC_META_DATE, 3, bc_tree_attribute(node, "datetime"));
    gboolean dated = (class != NULL && bc_hints_of(node) & BC_HINT_DROP_SHORT &&
                      (has_word(class, "date") || has_word(class, "time"))) ||
                     (property != NULL && strcmp(property, "datePublished") == 0);
    if (dated && metadata->values[BC_META_DATE] == NULL) {
        g_autofree char *text = bc_tree_short_text(node, MAX_DATE_TEXT);
        bc_metadata_offer(metadata, BC_META_DATE, RANK_NAMED, text);
    }
}

/* /2023/03/20/ in an address. */
static void read_url(BcMetadata *metadata, const char *url) {
    if (url == NULL) return;
    for (const char *p = url; (p = strchr(p, '/')) != NULL; p++)
        if (g_ascii_isdigit(p[1]) && (p[1] == '1' || p[1] == '2') && strlen(p) >= 11 && p[5] == '/')
            bc_metadata_offer(metadata, BC_META_DATE, RANK_URL, p + 1);
}

/* Only letters and digits, in small letters, for comparing names and titles. */
static char *bare(const char *text) {
    GString *out = g_string_new(NULL);
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_isalnum(c)) g_string_append_unichar(out, g_unichar_tolower(c));
    }
    return g_string_free(out, FALSE);
}

static char *host_of(const char *url) {
    g_autoptr(GUri) uri = url != NULL ? g_uri_parse(url, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;
    return uri != NULL ? g_strdup(g_uri_get_host(uri)) : NULL;
}

/* TRUE when `tail`, after a mark at the end of a title, names the site. */
static gboolean names_site(const char *tail, const char *site, const char *host, gboolean bar) {
    g_autofree char *tail_bare = bare(tail);
    g_autofree char *site_bare = bare(site != NULL ? site : "");
    g_autofree char *host_bare = bare(host != NULL ? host : "");
    if (*tail_bare == '\0') return TRUE;
    if (*site_bare != '\0' &&
        (strstr(tail_bare, site_bare) != NULL || strstr(site_bare, tail_bare) != NULL))
        return TRUE;
    if (*host_bare != '\0' && strstr(host_bare, tail_bare) != NULL) return TRUE;
    return bar && strlen(tail) <= 40;
}

/* Cuts " | The Site" off the end, more than once where need be. */
static void strip_site(char *title, const char *site, const char *host) {
    static const char *const marks[] = {" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "};
    for (int round = 0; round < 3; round++) {
        char *last = NULL;
        gsize length = 0;
        for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
            char *found = g_strrstr(title, marks[i]);
            if (found == NULL || (last != NULL && found < last)) continue;
            last = found;
            length = strlen(marks[i]);
        }
        if (last == NULL || last == title) return;
        g_autofree char *head = g_strndup(title, (gsize)(last - title));
        gboolean bar = last[1] == '|' && strchr(head, ' ') != NULL;
        if (!names_site(last + length, site, host, bar)) return;
        *last = '\0';
    }
}

/* The heading that the title repeats is the title without anything around it. */
static void prefer_heading(BcMetadata *metadata, xmlNode *root) {
    guint seen = 0;
    for (xmlNode *node = root; node != NULL && seen < 4; node = bc_tree_next(node, root)) {
        if (!bc_tree_is(node, "h1")) continue;
        seen++;
        g_autofree char *text = bc_tree_text(node);
        if (metadata->values[BC_META_TITLE] == NULL) {
            bc_metadata_offer(metadata, BC_META_TITLE, RANK_H1, text);
            continue;
        }
        g_autofree char *title_bare = bare(metadata->values[BC_META_TITLE]);
        g_autofree char *text_bare = bare(text);
        if (metadata->ranks[BC_META_TITLE] >= RANK_TITLE_TAG && strlen(text_bare) >= 12 &&
            strstr(title_bare, text_bare) != NULL)
            bc_metadata_offer(metadata, BC_META_TITLE, RANK_H1, text);
    }
}

static void read_node(BcMetadata *metadata, xmlNode *node) {
    if (bc_tree_is(node, "meta")) {
        read_meta(metadata, node);
    } else if (bc_tree_is(node, "script")) {
        read_script(metadata, node);
    } else if (bc_tree_is(node, "title") && !bc_tree_is(node->parent, "svg")) {
        g_autofree char *text = bc_tree_text(node);
        bc_metadata_offer(metadata, BC_META_TITLE, RANK_TITLE_TAG, text);
    } else if (bc_tree_is(node, "html")) {
        const char *lang = bc_tree_attribute(node, "lang");
        if (lang == NULL) lang = bc_tree_attribute(node, "xml:lang");
        bc_metadata_offer(metadata, BC_META_LANGUAGE, 1, lang);
    } else if (bc_tree_is(node, "time")) {
        bc_metadata_offer(metadata, BC_META_DATE, RANK_TIME, bc_tree_attribute(node, "datetime"));
    }
}

void bc_metadata_read(BcMetadata *metadata, xmlNode *root, const char *url) {
    for (xmlNode *node = root; node != NULL; node = bc_tree_next(node, root))
        if (node->type == XML_ELEMENT_NODE) read_node(metadata, node);
    read_url(metadata, url);
    for (xmlNode *node = root; node != NULL; node = bc_tree_next(node, root))
        if (node->type == XML_ELEMENT_NODE && node->properties != NULL) read_named(metadata, node);
    prefer_heading(metadata, root);
    g_autofree char *host = host_of(url);
    if (metadata->values[BC_META_TITLE] != NULL)
        strip_site(metadata->values[BC_META_TITLE], metadata->values[BC_META_SITE], host);
    bc_metadata_offer(metadata, BC_META_SITE, RANK_LAST, host);
}

void bc_metadata_clear(BcMetadata *metadata) {
    for (int field = 0; field < BC_META_N; field++)
        g_clear_pointer(&metadata->values[field], g_free);
}
