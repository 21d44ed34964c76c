/* Bytes as files, mails and servers have them. */
#include "ingest/charset.h"

#include <briefcast/source.h>
#include <string.h>

#define GERMAN "Der Wärter sagte, er sei „müde“ – für heute."
#define FRENCH "Le gardien a été très fatigué ; c’est l’été."
#define RUSSIAN                                                                                                                                                                \
    "Смотритель маяка заявил в понедельник, что лампа будет зажжена до зимних штормов. Он просил " \
    "об этом одиннадцать лет, и никто его не слушал."
#define JAPANESE                                                                                                                                 \
    "灯台守は月曜日、冬の嵐が来る前に新しい灯台に火をともすと述べた。十一年間それを求め続けてきた" \
    "。"

/* What comes of `text` in `charset` with `mark` before it. */
static void check_round(const char *text, const char *charset, const char *mark, gsize mark_length,
                        const char *declared) {
    gsize n, length;
    g_autofree char *bytes = g_convert(text, -1, charset, "UTF-8", NULL, &n, NULL);
    g_assert_nonnull(bytes);
    g_autoptr(GString) input = g_string_new_len(mark, (gssize)mark_length);
    g_string_append_len(input, bytes, (gssize)n);
    g_autoptr(GError) error = NULL;
    gboolean same;
    g_autofree char *decoded =
        bc_charset_text(input->str, input->len, declared, "in", &same, &length, &error);
    g_assert_no_error(error);
    g_assert_false(same);
    g_assert_cmpstr(decoded, ==, text);
}

static void test_encodings(void) {
    check_round(GERMAN, "UTF-16LE", "\xFF\xFE", 2, NULL);
    check_round(GERMAN, "UTF-16BE", "\xFE\xFF", 2, NULL);
    check_round(GERMAN, "UTF-32LE", "\xFF\xFE\0\0", 4, NULL);
    check_round(GERMAN, "UTF-16LE", "", 0, NULL);
    check_round(GERMAN, "UTF-16BE", "", 0, NULL);
    check_round(RUSSIAN, "UTF-16LE", "", 0, NULL);
    check_round(GERMAN, "WINDOWS-1252", "", 0, NULL);
    check_round(FRENCH, "WINDOWS-1252", "", 0, NULL);
    check_round("Señor Núñez llegó a El Escorial.", "ISO-8859-1", "", 0, NULL);
    check_round("São Paulo não é São José.", "ISO-8859-1", "", 0, NULL);
    check_round("Un café.", "ISO-8859-1", "", 0, NULL);
    check_round("È così.", "ISO-8859-1", "", 0, NULL);
    check_round(RUSSIAN, "WINDOWS-1251", "", 0, NULL);
    check_round(RUSSIAN, "KOI8-R", "", 0, NULL);
    check_round(JAPANESE, "SHIFT_JIS", "", 0, NULL);
    check_round(JAPANESE, "EUC-JP", "", 0, NULL);
    check_round("Příliš žluťoučký kůň.", "ISO-8859-2", "", 0, "iso-8859-2");
    check_round("It costs €5.", "WINDOWS-1252", "", 0, "iso-8859-1");
}

static void test_same(void) {
    static const char *const texts[] = {GERMAN, "plain", "\xEF\xBB\xBFmit Marke: ü", RUSSIAN};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        gboolean same;
        gsize length;
        /* UTF-8 is used as it is whatever a server says. */
        g_assert_null(
            bc_charset_text(texts[i], strlen(texts[i]), "iso-8859-1", "in", &same, &length, NULL));
        g_assert_true(same);
    }
}

static void check_refused(const char *bytes, gsize length, const char *message) {
    g_autoptr(GError) error = NULL;
    gboolean same;
    gsize out;
    g_assert_null(bc_charset_text(bytes, length, NULL, "in", &same, &out, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_cmpstr(error->message, ==, message);
}

#define REFUSED(bytes, message) check_refused(bytes, sizeof bytes - 1, message)

static void test_refused(void) {
    REFUSED("%PDF-1.7\n1 0 obj", "in: looks like a PDF document, not text");
    REFUSED("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", "in: looks like a PNG image, not text");
    REFUSED("\x7F"
            "ELF\2\1\1\0\0\0\0",
            "in: looks like a program (ELF), not text");
    REFUSED("PK\3\4\24\0\0\0", "in: looks like a zip archive or an office document, not text");
    REFUSED("\x1F\x8B\10\0\0\0\0\0\0\3", "in: looks like a gzip archive, not text");
    REFUSED("Good\0bad", "in: looks like binary data, not text");
    REFUSED("a\1\2\3\4\5\6b", "in: looks like binary data, not text");
    /* Damaged UTF-8 is not taken for something else. */
    REFUSED("Erste Zeile\nDer W\xC3\xA4rter ist m\xC3\xBC"
            "de und \xC3\n",
            "in:2: not valid UTF-8");
    REFUSED("M\xC3\xBCller caf\xC3(", "in:1: not valid UTF-8");
    REFUSED("ok\nok\nbad \xFF here", "in:3: not valid UTF-8");
    REFUSED("caf\xC3( bar", "in:1: not valid UTF-8");
    REFUSED("\xEF\xBB\xBFlatin caf\xE9", "in:1: not valid UTF-8");
}

static void check_markup(const char *bytes, const char *declared, const char *expected) {
    gsize length;
    g_autofree char *text = bc_charset_markup(bytes, strlen(bytes), declared, &length);
    g_assert_cmpstr(text, ==, expected);
    g_assert_cmpuint(length, ==, strlen(expected));
}

static void test_markup(void) {
    check_markup("<meta charset=\"iso-8859-1\">caf\xE9", NULL, "<meta charset=\"iso-8859-1\">café");
    check_markup("<?xml version='1.0' encoding='ISO-8859-2'?><a>\xB9</a>", NULL,
                 "<?xml version='1.0' encoding='ISO-8859-2'?><a>š</a>");
    check_markup("<p>\xE9t\xE9", "windows-1252", "<p>été");
    /* Declared wrong, both ways. */
    check_markup("<meta charset=iso-8859-1>été, café, thé", NULL,
                 "<meta charset=iso-8859-1>été, café, thé");
    check_markup("<meta charset=utf-8>l'\xE9t\xE9, le caf\xE9", NULL,
                 "<meta charset=utf-8>l'été, le café");
    /* One broken character costs that one. */
    check_markup("<p>été, café, thé \xC3 fin", "utf-8", "<p>été, café, thé \xEF\xBF\xBD fin");
    check_markup("<meta charset=x-unknown>caf\xE9", NULL, "<meta charset=x-unknown>café");
}

static BcContentKind kind_of(const char *bytes, gsize length) {
    BcContent content = {.bytes = g_bytes_new_static(bytes, length)};
    BcContentKind kind = bc_content_kind(&content);
    g_bytes_unref(content.bytes);
    return kind;
}

static void test_kinds(void) {
    static const struct {
        const char *text;
        BcContentKind kind;
    } cases[] = {
        {"<!DOCTYPE html><p>x", BC_CONTENT_HTML},
        {"\xEF\xBB\xBF\n  <!-- saved --><HTML>", BC_CONTENT_HTML},
        {"<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C\"><html>", BC_CONTENT_HTML},
        {"<div>piece</div>", BC_CONTENT_HTML},
        {"Warning: old PHP\n<html><head>", BC_CONTENT_HTML},
        {"<?xml version=\"1.0\"?><rss version=\"2.0\">", BC_CONTENT_FEED},
        {"<rss>", BC_CONTENT_FEED},
        {"<?xml version='1.0'?><?xml-stylesheet href='a'?><!-- x > y --><feed xmlns='a'>",
         BC_CONTENT_FEED},
        {"<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", BC_CONTENT_FEED},
        {"<!DOCTYPE rss [<!ENTITY a \"b>\">]><rss>", BC_CONTENT_FEED},
        {"<3 is a heart, and 2 < 3.", BC_CONTENT_TEXT},
        {"The <html> element is the first.", BC_CONTENT_TEXT},
        {"", BC_CONTENT_TEXT},
        {"<!-- never closed", BC_CONTENT_TEXT},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
        g_assert_cmpint(kind_of(cases[i].text, strlen(cases[i].text)), ==, cases[i].kind);
    static const char wide[] = "\xFF\xFE<\0h\0t\0m\0l\0>\0";
    g_assert_cmpint(kind_of(wide, sizeof wide - 1), ==, BC_CONTENT_HTML);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/charset/encodings", test_encodings);
    g_test_add_func("/charset/UTF-8 is used as it is", test_same);
    g_test_add_func("/charset/refused", test_refused);
    g_test_add_func("/charset/markup", test_markup);
    g_test_add_func("/charset/kinds of content", test_kinds);
    return g_test_run();
}
