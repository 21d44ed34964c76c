#include "script/pls.h"

#include "base/file.h"
#include "base/text.h"
#include "script/lib-xmlreader.h"

#include <string.h>

#define NAMESPACE "http://www.w3.org/2005/01/pronunciation-lexicon"

typedef struct {
    const char *path, *wanted;
    xmlTextReader *reader;
    char *language;
    GPtrArray *graphemes;
    char *ipa, *alias;
    gboolean preferred;
    int fault_line; /* of the first fault in the XML; 0: none */
    char *fault;
    BcPlsFunc lexeme;
    gpointer data;
    gboolean foreign; /* the lexicon is of a language that is not wanted */
} Reading;

static void note_fault(void *data, xmlError *fault) {
    Reading *r = data;
    if (r->fault != NULL || fault == NULL || fault->message == NULL) return;
    r->fault = g_strstrip(g_strdup(fault->message));
    r->fault_line = fault->line;
}

static gboolean fail(Reading *r, GError **error, const char *format, ...) G_GNUC_PRINTF(3, 4);

static gboolean fail(Reading *r, GError **error, const char *format, ...) {
    va_list args;
    va_start(args, format);
    g_autofree char *message = g_strdup_vprintf(format, args);
    va_end(args);
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%d: %s", r->path,
                xmlTextReaderGetParserLineNumber(r->reader), message);
    return FALSE;
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

static char *attribute(Reading *r, const char *name) {
    xmlChar *value = xmlTextReaderGetAttribute(r->reader, (const xmlChar *)name);
    char *copy = g_strdup((const char *)value);
    xmlFree(value);
    return copy;
}

static gboolean check_alphabet(Reading *r, const char *alphabet, GError **error) {
    if (strcmp(alphabet, "ipa") == 0) return TRUE;
    return fail(r, error, "alphabet is 'ipa', not '%s'", alphabet);
}

static gboolean begin_lexicon(Reading *r, GError **error) {
    const char *space = (const char *)xmlTextReaderConstNamespaceUri(r->reader);
    const char *name = (const char *)xmlTextReaderConstLocalName(r->reader);
    if (g_strcmp0(name, "lexicon") != 0 || g_strcmp0(space, NAMESPACE) != 0)
        return fail(r, error, "not a pronunciation lexicon: <lexicon xmlns=\"%s\"> is", NAMESPACE);
    g_autofree char *version = attribute(r, "version");
    if (g_strcmp0(version, "1.0") != 0)
        return fail(r, error, "version is '1.0', not '%s'", version != NULL ? version : "");
    r->language = attribute(r, "xml:lang");
    if (r->language == NULL || *r->language == '\0')
        return fail(r, error, "the lexicon has no xml:lang");
    g_autofree char *alphabet = attribute(r, "alphabet");
    if (alphabet == NULL) return fail(r, error, "the lexicon has no alphabet");
    r->foreign = r->wanted != NULL && !bc_pls_same_language(r->wanted, r->language);
    return r->foreign || check_alphabet(r, alphabet, error);
}

/* The text of the present element, white space folded. */
static char *element_text(Reading *r) {
    xmlChar *text = xmlTextReaderReadString(r->reader);
    if (text == NULL) return g_strdup("");
    char *folded = bc_text_fold((const char *)text, (BcSpan){0, strlen((const char *)text)});
    xmlFree(text);
    return folded;
}

static gboolean take_phoneme(Reading *r, char *text, GError **error) {
    g_autofree char *owned = text, *alphabet = attribute(r, "alphabet"),
                    *prefer = attribute(r, "prefer");
    if (alphabet != NULL && !check_alphabet(r, alphabet, error)) return FALSE;
    if (!bc_pls_is_ipa(text)) return fail(r, error, "'%s' is not IPA", text);
    gboolean preferred = g_strcmp0(prefer, "true") == 0;
    if (r->ipa != NULL && (r->preferred || !preferred)) return TRUE;
    g_free(r->ipa);
    r->ipa = g_steal_pointer(&owned);
    r->preferred = preferred;
    return TRUE;
}

static gboolean take_child(Reading *r, GError **error) {
    const char *name = (const char *)xmlTextReaderConstLocalName(r->reader);
    gboolean grapheme = strcmp(name, "grapheme") == 0, phoneme = strcmp(name, "phoneme") == 0,
             alias = strcmp(name, "alias") == 0;
    if (!grapheme && !phoneme && !alias) {
        if (strcmp(name, "example") == 0) return TRUE;
        return fail(r, error, "<%s> has no place in a lexeme", name);
    }
    g_autofree char *text = element_text(r);
    if (*text == '\0') return fail(r, error, "<%s> is empty", name);
    if (phoneme) return take_phoneme(r, g_steal_pointer(&text), error);
    if (grapheme)
        g_ptr_array_add(r->graphemes, g_steal_pointer(&text));
    else if (r->alias == NULL)
        r->alias = g_steal_pointer(&text);
    return TRUE;
}

static void begin_lexeme(Reading *r) {
    g_ptr_array_set_size(r->graphemes, 0);
    g_clear_pointer(&r->ipa, g_free);
    g_clear_pointer(&r->alias, g_free);
    r->preferred = FALSE;
}

static gboolean end_lexeme(Reading *r, GError **error) {
    if (r->graphemes->len == 0) return fail(r, error, "a lexeme has no <grapheme>");
    if (r->ipa == NULL && r->alias == NULL)
        return fail(r, error, "'%s' has neither <phoneme> nor <alias>",
                    (const char *)g_ptr_array_index(r->graphemes, 0));
    g_ptr_array_add(r->graphemes, NULL);
    const BcPlsLexeme lexeme = {.language = r->language,
                                .graphemes = (const char *const *)r->graphemes->pdata,
                                .ipa = r->ipa,
                                .alias = r->ipa == NULL ? r->alias : NULL};
    r->lexeme(&lexeme, r->data);
    return TRUE;
}

/* One node; elements are those of PLS, by their depth: lexicon, lexeme, grapheme. */
static gboolean take_node(Reading *r, GError **error) {
    int type = xmlTextReaderNodeType(r->reader), depth = xmlTextReaderDepth(r->reader);
    gboolean begins = type == XML_READER_TYPE_ELEMENT, ends = type == XML_READER_TYPE_END_ELEMENT;
    if (!begins && !ends) return TRUE;
    if (depth == 0) return ends || begin_lexicon(r, error);
    const char *space = (const char *)xmlTextReaderConstNamespaceUri(r->reader);
    const char *name = (const char *)xmlTextReaderConstLocalName(r->reader);
    gboolean ours = g_strcmp0(space, NAMESPACE) == 0;
    if (depth == 1 && begins && ours && strcmp(name, "lexeme") == 0) {
        begin_lexeme(r);
        return !xmlTextReaderIsEmptyElement(r->reader) || end_lexeme(r, error);
    }
    if (depth == 1 && ends && ours && strcmp(name, "lexeme") == 0) return end_lexeme(r, error);
    if (depth == 1 && begins && ours && strcmp(name, "meta") != 0 && strcmp(name, "metadata") != 0)
        return fail(r, error, "<%s> has no place in a lexicon", name);
    return depth != 2 || !begins || !ours || take_child(r, error);
}

/* Things inside <metadata> are not PLS's. */
static int next_node(Reading *r) {
    gboolean skip =
        xmlTextReaderNodeType(r->reader) == XML_READER_TYPE_ELEMENT &&
        xmlTextReaderDepth(r->reader) == 1 &&
        g_strcmp0((const char *)xmlTextReaderConstLocalName(r->reader), "metadata") == 0;
    return skip ? xmlTextReaderNext(r->reader) : xmlTextReaderRead(r->reader);
}

static gboolean read_nodes(Reading *r, GError **error) {
    int more;
    while ((more = next_node(r)) == 1 && r->fault == NULL) {
        if (!take_node(r, error)) return FALSE;
        if (r->foreign) return TRUE;
    }
    if (more == 0 && r->fault == NULL) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:%d: %s", r->path, MAX(r->fault_line, 1),
                r->fault != NULL ? r->fault : "not XML");
    return FALSE;
}

gboolean bc_pls_read(const char *path, const char *language, BcPlsFunc lexeme, gpointer data,
                     GError **error) {
    if (!bc_library_need(&xmlreader_library, error)) return FALSE;
    g_autoptr(GBytes) bytes = bc_file_read(path, error);
    if (bytes == NULL) return FALSE;
    gsize length;
    const char *text = g_bytes_get_data(bytes, &length);
    if (length == 0 || length > G_MAXINT) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s:1: not a pronunciation lexicon", path);
        return FALSE;
    }
    Reading r = {.path = path, .wanted = language, .lexeme = lexeme, .data = data};
    r.reader = xmlReaderForMemory(text, (int)length, path, NULL, XML_PARSE_NONET);
    r.graphemes = g_ptr_array_new_with_free_func(g_free);
    xmlTextReaderSetStructuredErrorHandler(r.reader, note_fault, &r);
    gboolean well = read_nodes(&r, error);
    begin_lexeme(&r);
    xmlFreeTextReader(r.reader);
    g_ptr_array_unref(r.graphemes);
    g_free(r.language);
    g_free(r.fault);
    return well;
}
