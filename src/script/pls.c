#include "script/pls.h"

#include "base/file.h"
#include "base/text.h"
#include "script/lib-xmlsax.h"

#include <string.h>

#define NAMESPACE "http://www.w3.org/2005/01/pronunciation-lexicon"

typedef struct {
    const char *path, *wanted;
    xmlParserCtxt *parser;
    guint depth;   /* of the present element; 0: the lexicon */
    guint skipped; /* depth of the element whose contents do not count; 0: none */
    char *language;
    GPtrArray *graphemes;
    char *ipa, *alias;
    gboolean preferred, prefers; /* the phoneme kept; the present one */
    GString *text;               /* of the present grapheme, phoneme or alias */
    BcPlsFunc lexeme;
    gpointer data;
    gboolean foreign; /* the lexicon is of a language that is not wanted */
    GError *error;    /* the first fault */
} Reading;

static void fail(Reading *r, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void fail(Reading *r, const char *format, ...) {
    if (r->error == NULL && !r->foreign) {
        va_list args;
        va_start(args, format);
        g_autofree char *message = g_strdup_vprintf(format, args);
        va_end(args);
        g_set_error(&r->error, BC_ERROR, BC_ERROR_CONFIG, "%s:%d: %s", r->path,
                    MAX(xmlSAX2GetLineNumber(r->parser), 1), message);
    }
    xmlStopParser(r->parser);
}

/* Faults of the XML itself. */
static void note_fault(void *data, xmlError *fault) {
    Reading *r = data;
    if (r->error != NULL || r->foreign || fault == NULL || fault->message == NULL ||
        fault->level < XML_ERR_ERROR)
        return;
    g_autofree char *message = g_strstrip(g_strdup(fault->message));
    g_strdelimit(message, "\n", ' ');
    g_set_error(&r->error, BC_ERROR, BC_ERROR_CONFIG, "%s:%d: %s", r->path, MAX(fault->line, 1),
                message);
}

gboolean bc_pls_same_language(const char *a, const char *b) {
    gsize n = strcspn(a, "-_");
    return n == strcspn(b, "-_") && g_ascii_strncasecmp(a, b, n) == 0;
}

gboolean bc_pls_is_ipa(const char *text) {
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        gboolean known = g_ascii_islower((char)(c < 0x80 ? c : 0)) || (c >= 0x250 && c <= 0x36F) ||
                         (c >= 0x1C0 && c <= 0x1C3) ||
                         g_utf8_strchr(" .-':|‖‿’βθχᵝᵊᵻæçðøħŋœãẽĩõũåäëïöüɡⁿˡ", -1, c) != NULL;
        if (!known) return FALSE;
    }
    return TRUE;
}

/* The attribute `name` among libxml2's groups of five; free with g_free. */
static char *attribute(int n, const xmlChar **attributes, const char *name) {
    for (int i = 0; i < n; i++, attributes += 5)
        if (strcmp((const char *)attributes[0], name) == 0)
            return g_strndup((const char *)attributes[3], (gsize)(attributes[4] - attributes[3]));
    return NULL;
}

static gboolean check_alphabet(Reading *r, const char *alphabet) {
    if (strcmp(alphabet, "ipa") == 0) return TRUE;
    fail(r, "alphabet is 'ipa', not '%s'", alphabet);
    return FALSE;
}

static void begin_lexicon(Reading *r, const char *name, gboolean ours, int n,
                          const xmlChar **attributes) {
    if (strcmp(name, "lexicon") != 0 || !ours) {
        fail(r, "not a pronunciation lexicon: <lexicon xmlns=\"%s\"> is", NAMESPACE);
        return;
    }
    g_autofree char *version = attribute(n, attributes, "version");
    g_autofree char *alphabet = attribute(n, attributes, "alphabet");
    r->language = attribute(n, attributes, "lang");
    if (g_strcmp0(version, "1.0") != 0)
        fail(r, "version is '1.0', not '%s'", version != NULL ? version : "");
    else if (r->language == NULL || *r->language == '\0')
        fail(r, "the lexicon has no xml:lang");
    else if (alphabet == NULL)
        fail(r, "the lexicon has no alphabet");
    else if (r->wanted != NULL && !bc_pls_same_language(r->wanted, r->language)) {
        r->foreign = TRUE;
        xmlStopParser(r->parser);
    } else
        check_alphabet(r, alphabet);
}

static void begin_lexeme(Reading *r) {
    g_ptr_array_set_size(r->graphemes, 0);
    g_clear_pointer(&r->ipa, g_free);
    g_clear_pointer(&r->alias, g_free);
    r->preferred = FALSE;
}

static void begin_child(Reading *r, const char *name, int n, const xmlChar **attributes) {
    g_string_truncate(r->text, 0);
    if (strcmp(name, "phoneme") == 0) {
        g_autofree char *alphabet = attribute(n, attributes, "alphabet");
        g_autofree char *prefer = attribute(n, attributes, "prefer");
        if (alphabet != NULL && !check_alphabet(r, alphabet)) return;
        r->prefers = g_strcmp0(prefer, "true") == 0;
    } else if (strcmp(name, "example") == 0) {
        r->skipped = r->depth;
    } else if (strcmp(name, "grapheme") != 0 && strcmp(name, "alias") != 0) {
        fail(r, "<%s> has no place in a lexeme", name);
    }
}

static gboolean is_ours(const xmlChar *space) {
    return space != NULL && strcmp((const char *)space, NAMESPACE) == 0;
}

/* Elements are known by their depth: lexicon, lexeme, grapheme. */
static void begin_element(void *data, const xmlChar *local, const xmlChar *prefix,
                          const xmlChar *space, int n_spaces, const xmlChar **spaces, int n,
                          int n_defaulted, const xmlChar **attributes) {
    (void)prefix, (void)n_spaces, (void)spaces, (void)n_defaulted;
    Reading *r = data;
    const char *name = (const char *)local;
    guint depth = r->depth++;
    if (r->skipped != 0 || r->error != NULL) return;
    if (depth == 0)
        begin_lexicon(r, name, is_ours(space), n, attributes);
    else if (!is_ours(space) || strcmp(name, "metadata") == 0 || strcmp(name, "meta") == 0)
        r->skipped = r->depth;
    else if (depth == 1 && strcmp(name, "lexeme") == 0)
        begin_lexeme(r);
    else if (depth == 1)
        fail(r, "<%s> has no place in a lexicon", name);
    else if (depth == 2)
        begin_child(r, name, n, attributes);
    else
        r->skipped = r->depth;
}

static void take_text(void *data, const xmlChar *text, int n) {
    Reading *r = data;
    if (r->depth == 3 && r->skipped == 0) g_string_append_len(r->text, (const char *)text, n);
}

static void take_phoneme(Reading *r, char *text) {
    g_autofree char *owned = text;
    if (!bc_pls_is_ipa(text)) {
        fail(r, "'%s' is not IPA", text);
    } else if (r->ipa == NULL || (r->prefers && !r->preferred)) {
        g_free(r->ipa);
        r->ipa = g_steal_pointer(&owned);
        r->preferred = r->prefers;
    }
}

static void end_child(Reading *r, const char *name) {
    g_autofree char *text = bc_text_fold(r->text->str, (BcSpan){0, r->text->len});
    if (*text == '\0')
        fail(r, "<%s> is empty", name);
    else if (strcmp(name, "phoneme") == 0)
        take_phoneme(r, g_steal_pointer(&text));
    else if (strcmp(name, "grapheme") == 0)
        g_ptr_array_add(r->graphemes, g_steal_pointer(&text));
    else if (r->alias == NULL)
        r->alias = g_steal_pointer(&text);
}

static void end_lexeme(Reading *r) {
    if (r->graphemes->len == 0) {
        fail(r, "a lexeme has no <grapheme>");
    } else if (r->ipa == NULL && r->alias == NULL) {
        fail(r, "'%s' has neither <phoneme> nor <alias>",
             (const char *)g_ptr_array_index(r->graphemes, 0));
    } else {
        g_ptr_array_add(r->graphemes, NULL);
        const BcPlsLexeme lexeme = {.language = r->language,
                                    .graphemes = (const char *const *)r->graphemes->pdata,
                                    .ipa = r->ipa,
                                    .alias = r->ipa == NULL ? r->alias : NULL};
        r->lexeme(&lexeme, r->data);
    }
}

static void end_element(void *data, const xmlChar *local, const xmlChar *prefix,
                        const xmlChar *space) {
    (void)prefix, (void)space;
    Reading *r = data;
    guint depth = r->depth--;
    if (r->skipped == depth)
        r->skipped = 0;
    else if (r->skipped != 0 || r->error != NULL)
        return;
    else if (depth == 3)
        end_child(r, (const char *)local);
    else if (depth == 2)
        end_lexeme(r);
}

/* Nothing is fetched, no entity of the file's own is looked into. */
static void parse(Reading *r, const char *text, gsize length) {
    xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
                         .startElementNs = begin_element,
                         .endElementNs = end_element,
                         .characters = take_text,
                         .ignorableWhitespace = take_text,
                         .cdataBlock = take_text,
                         .serror = (xmlStructuredErrorFunc)note_fault};
    r->parser = xmlCreatePushParserCtxt(&sax, r, NULL, 0, r->path);
    xmlCtxtUseOptions(r->parser, XML_PARSE_NONET);
    xmlParseChunk(r->parser, text, (int)length, 1);
    gboolean whole = r->parser->wellFormed != 0;
    if (!whole && r->error == NULL && !r->foreign) fail(r, "not XML");
    xmlFreeParserCtxt(r->parser);
}

gboolean bc_pls_read(const char *path, const char *language, BcPlsFunc lexeme, gpointer data,
                     GError **error) {
    if (!bc_library_need(&xmlsax_library, error)) return FALSE;
    g_autoptr(GBytes) bytes = bc_file_read(path, error);
    if (bytes == NULL) return FALSE;
    gsize length;
    const char *text = g_bytes_get_data(bytes, &length);
    if (length == 0 || length > G_MAXINT) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:1: not a pronunciation lexicon", path);
        return FALSE;
    }
    Reading r = {.path = path, .wanted = language, .lexeme = lexeme, .data = data};
    r.graphemes = g_ptr_array_new_with_free_func(g_free);
    r.text = g_string_new(NULL);
    parse(&r, text, length);
    begin_lexeme(&r);
    g_ptr_array_unref(r.graphemes);
    g_string_free(r.text, TRUE);
    g_free(r.language);
    if (r.error != NULL) g_propagate_error(error, r.error);
    return r.error == NULL;
}
