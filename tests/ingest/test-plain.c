/* Plain texts as people bring them, and what should come of them. */
#include <briefcast/article.h>

#include <string.h>

static BcArticle *read_text(const char *text) {
    g_autoptr(GError) error = NULL;
    BcArticle *article = bc_article_new_from_text(text, strlen(text), "story.txt", &error);
    g_assert_no_error(error);
    return article;
}

/* The blocks as "T:…", "H:…", "P:…", "F:…", a line each, line ends inside shown as spaces. */
static char *show(const BcArticle *article) {
    GString *out = g_string_new(NULL);
    gsize n;
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++) {
        const char *text = bc_article_text(article, NULL);
        g_autofree char *block =
            g_strndup(text + blocks[i].span.start, bc_span_length(blocks[i].span));
        g_strdelimit(block, "\r\n", ' ');
        g_string_append_printf(out, "%c:%s\n", "THPF"[blocks[i].kind], block);
    }
    return g_string_free(out, FALSE);
}

static void check(const char *text, const char *expected) {
    g_autoptr(BcArticle) article = read_text(text);
    g_autofree char *shown = show(article);
    g_assert_cmpstr(shown, ==, expected);
}

#define LONG_A                                                                                     \
    "The two ministers spoke for three hours about fishing rights in the strait on Monday "        \
    "evening."
#define LONG_B                                                                                     \
    "Neither side gave way, and a second meeting has been called for the end of the week."

static void test_paragraphs(void) {
    check(LONG_A "\n\n" LONG_B "\n", "P:" LONG_A "\nP:" LONG_B "\n");
    check(LONG_A "\r\n\r\n" LONG_B "\r\n", "P:" LONG_A "\nP:" LONG_B "\n");
    check(LONG_A "\r\r" LONG_B, "P:" LONG_A "\nP:" LONG_B "\n");
    check(LONG_A "\n \t \n" LONG_B, "P:" LONG_A "\nP:" LONG_B "\n");
    check("\xEF\xBB\xBF" LONG_A "\n\n" LONG_B, "P:" LONG_A "\nP:" LONG_B "\n");
    check(LONG_A "\xE2\x80\xA9" LONG_B "\xE2\x80\xA8", "P:" LONG_A "\nP:" LONG_B "\n");
    check("Hello", "P:Hello\n");
}

static void test_one_line_each(void) {
    check(LONG_A "\n" LONG_B "\nThe fishermen wait.\n",
          "P:" LONG_A "\nP:" LONG_B "\nP:The fishermen wait.\n");
    check("Strait talks end without a deal\n" LONG_A "\n" LONG_B,
          "T:Strait talks end without a deal\nP:" LONG_A "\nP:" LONG_B "\n");
    /* Lines that each are a paragraph inside blocks that blank lines part. */
    check(LONG_A "\n" LONG_B "\n\nThe fishermen wait.\nSo do their families.\n",
          "P:" LONG_A "\nP:" LONG_B "\nP:The fishermen wait.\nP:So do their families.\n");
}

static void test_wrapped(void) {
    check(
        "The harbour master of Port Ellis said on Tuesday that the new\n"
        "lighthouse would be lit before the winter storms. He had asked\n"
        "for it for eleven years. The council paid for the lamp, and the\n"
        "village for the tower.\n\n"
        "No ship has been lost on the rocks since a schooner from the\n"
        "north struck them in the fog of an October night long ago.\n",
        "P:The harbour master of Port Ellis said on Tuesday that the new lighthouse would be lit "
        "before the winter storms. He had asked for it for eleven years. The council paid for the "
        "lamp, and the village for the tower.\n"
        "P:No ship has been lost on the rocks since a schooner from the north struck them in the "
        "fog of an October night long ago.\n");
}

static void test_wrapped_with_head(void) {
    check(
        "Port Ellis gets its lighthouse after eleven years of asking and\n"
        "begging\n"
        "By Ann Marrow\n\n"
        "The harbour master of Port Ellis said on Tuesday that the new\n"
        "lighthouse would be lit before the winter storms. He had asked\n"
        "for it for eleven years. The council paid for the lamp, and the\n"
        "village for the tower.\n",
        "T:Port Ellis gets its lighthouse after eleven years of asking and begging\n"
        "F:By Ann Marrow\n"
        "P:The harbour master of Port Ellis said on Tuesday that the new lighthouse would be lit "
        "before the winter storms. He had asked for it for eleven years. The council paid for the "
        "lamp, and the village for the tower.\n");
}

static void test_head(void) {
    g_autoptr(BcArticle) article = read_text(
        "Coastal Courier\n\nMinisters leave strait talks empty-handed\n\n"
        "By Ann Marrow and Tom Reed, Reuters\n\nUpdated: March 20, 2023 at 9:05 p.m. EDT\n\n" LONG_A
        "\n\n" LONG_B "\n");
    g_autofree char *shown = show(article);
    g_assert_cmpstr(shown, ==,
                    "F:Coastal Courier\nT:Ministers leave strait talks empty-handed\n"
                    "F:By Ann Marrow and Tom Reed, Reuters\n"
                    "F:Updated: March 20, 2023 at 9:05 p.m. EDT\nP:" LONG_A "\nP:" LONG_B "\n");
    g_assert_cmpstr(bc_article_title(article), ==, "Ministers leave strait talks empty-handed");
    g_assert_cmpstr(bc_article_site(article), ==, "Coastal Courier");
    g_assert_cmpstr(bc_article_byline(article), ==, "Ann Marrow and Tom Reed, Reuters");
    g_assert_cmpstr(bc_article_date(article), ==, "2023-03-20T21:05-04:00");
    g_assert_cmpstr(bc_article_language(article), ==, "en");
}

static void test_no_title(void) {
    g_autoptr(BcArticle) article = read_text(LONG_A "\n\n" LONG_B);
    g_assert_null(bc_article_title(article));
    /* A sentence is no headline, however short. */
    check("The strait is closed.\n\n" LONG_A "\n", "P:The strait is closed.\nP:" LONG_A "\n");
    /* A headline may ask or quote. */
    check("Who owns the strait?\n\n" LONG_A "\n", "T:Who owns the strait?\nP:" LONG_A "\n");
    check("Minister: \"We shall not give way\"\n\n" LONG_A "\n",
          "T:Minister: \"We shall not give way\"\nP:" LONG_A "\n");
    /* A paragraph that begins like a byline or has a date in it stays one. */
    check("By noon all the ships had left the harbour and gone north.\n\n" LONG_A "\n",
          "P:By noon all the ships had left the harbour and gone north.\nP:" LONG_A "\n");
    check("On March 20, 2023 the strait was closed to all ships.\n\n" LONG_A "\n",
          "P:On March 20, 2023 the strait was closed to all ships.\nP:" LONG_A "\n");
}

static void test_teaser(void) {
    check("Strait talks fail\n\n"
          "PORT ELLIS (AP) -- The two ministers spoke for three hours about fishing rights. "
          "Nei...\n\n"
          "PORT ELLIS (AP) -- The two ministers spoke for three hours about fishing rights.\n\n"
          "Neither side gave way on anything.\n",
          "T:Strait talks fail\n"
          "F:PORT ELLIS (AP) -- The two ministers spoke for three hours about fishing rights. "
          "Nei...\n"
          "P:PORT ELLIS (AP) -- The two ministers spoke for three hours about fishing rights.\n"
          "P:Neither side gave way on anything.\n");
    /* One that says something else is read. */
    check("Strait talks fail\n\nThe two ministers spoke for three long hours and then l\n\n" LONG_A
          "\n\n" LONG_B,
          "T:Strait talks fail\nH:The two ministers spoke for three long hours and then l\n"
          "P:" LONG_A "\nP:" LONG_B "\n");
}

static void test_furniture_and_headings(void) {
    check(LONG_A
          "\n\nADVERTISEMENT\n\nRead more: Lighthouse lit at last\n\nA long history\n\n" LONG_B
          "\n\n\xC2\xA9 2023 Coastal Courier. All rights reserved.\n",
          "P:" LONG_A "\nF:ADVERTISEMENT\nF:Read more: Lighthouse lit at last\nP:A long history\n"
          "P:" LONG_B "\nF:\xC2\xA9 2023 Coastal Courier. All rights reserved.\n");
    check(LONG_A "\n\nA long history\n\n" LONG_B, "P:" LONG_A "\nH:A long history\nP:" LONG_B "\n");
    /* Dialogue and lists are no headings. */
    check(LONG_A "\n\n- Cod\n\n- Herring\n\n" LONG_B,
          "P:" LONG_A "\nP:- Cod\nP:- Herring\nP:" LONG_B "\n");
    /* Who wants to hear only furniture hears it. */
    check("Read more: Lighthouse lit at last\n", "P:Read more: Lighthouse lit at last\n");
}

static void test_poem(void) {
    check(LONG_A "\n\nO lamp above the foaming sea,\nO keeper of the night\n\n" LONG_B,
          "P:" LONG_A "\nP:O lamp above the foaming sea, O keeper of the night\nP:" LONG_B "\n");
}

typedef struct {
    const char *paragraph, *dateline, *place, *agency;
} Dateline;

static const Dateline datelines[] = {
    {"MOSCOW, March 20 (Reuters) - The lamp is lit.", "MOSCOW, March 20 (Reuters) -", "MOSCOW",
     "Reuters"},
    {"Moscow, 3 Mar (Xinhua) -- The lamp is lit.", "Moscow, 3 Mar (Xinhua) --", "Moscow", "Xinhua"},
    {"WASHINGTON (AP) — The lamp is lit.", "WASHINGTON (AP) —", "WASHINGTON", "AP"},
    {"(CNN) -- The lamp is lit.", "(CNN) --", NULL, "CNN"},
    {"BERLIN — The lamp is lit.", "BERLIN —", "BERLIN", NULL},
    {"Berlin – The lamp is lit.", "Berlin –", "Berlin", NULL},
    {"PARIS, 3 mars (AFP) - La lampe brûle.", "PARIS, 3 mars (AFP) -", "PARIS", "AFP"},
    {"PARIS, AFP - La lampe brûle.", "PARIS, AFP -", "PARIS", "AFP"},
    {"WASHINGTON, D.C., Jan. 4 — The lamp is lit.", "WASHINGTON, D.C., Jan. 4 —", "WASHINGTON, D.C",
     NULL},
    {"MOSCOW, March 20. /TASS/. The lamp is lit.", "MOSCOW, March 20. /TASS/.", "MOSCOW", "TASS"},
    {"RIO DE JANEIRO, 20 de março (Reuters) - Acesa.", "RIO DE JANEIRO, 20 de março (Reuters) -",
     "RIO DE JANEIRO", "Reuters"},
    {"МОСКВА, 20 марта (ТАСС) — Лампа горит.", "МОСКВА, 20 марта (ТАСС) —", "МОСКВА", "ТАСС"},
    {"KYIV, Ukraine (AP) — The lamp is lit.", "KYIV, Ukraine (AP) —", "KYIV, Ukraine", "AP"},
    /* None of these is one. */
    {"The lamp — a gift of the village — is lit.", NULL, NULL, NULL},
    {"Jane — Tom's elder sister — keeps the lamp.", NULL, NULL, NULL},
    {"BREAKING — The lamp is lit.", NULL, NULL, NULL},
    {"The lamp (a gift) - is lit.", NULL, NULL, NULL},
    {"Ann Marrow (left) - The keeper.", NULL, NULL, NULL},
    {"Twenty-two lamps are lit.", NULL, NULL, NULL},
    {"I - we all - saw it.", NULL, NULL, NULL},
    {"US-China talks go on.", NULL, NULL, NULL},
    {"MOSCOW, March 20 (Reuters) -", NULL, NULL, NULL},
};

static void test_datelines(void) {
    for (gsize i = 0; i < G_N_ELEMENTS(datelines); i++) {
        const Dateline *d = &datelines[i];
        g_autoptr(BcArticle) article = read_text(d->paragraph);
        BcSpan span = bc_article_dateline(article);
        g_autofree char *found =
            g_strndup(bc_article_text(article, NULL) + span.start, bc_span_length(span));
        g_assert_cmpstr(found, ==, d->dateline != NULL ? d->dateline : "");
        g_assert_cmpstr(bc_article_place(article), ==, d->place);
        g_assert_cmpstr(bc_article_agency(article), ==, d->agency);
    }
}

static void test_languages(void) {
    static const char *const texts[][2] = {
        {"en", "The keeper of the lamp said that he was tired and would go home."},
        {"de", "Der Wärter sagte, dass er müde ist und nach Hause gehen will."},
        {"fr", "Le gardien a dit qu'il est fatigué et que la lampe ne sera pas allumée."},
        {"es", "El guardián dijo que está cansado y que no va a encender la lámpara."},
        {"pt", "O guarda disse que está cansado e que não vai acender a lâmpada."},
        {"it", "Il guardiano ha detto che è stanco e non vuole accendere la lampada."},
        {"ru", "Смотритель заявил, что он устал и не будет зажигать лампу."},
        {"uk", "Доглядач заявив, що він втомився і не буде запалювати лампу."},
        {"zh", "守塔人说他累了，今晚不点灯。"},
        {"ja", "灯台守は疲れたので今夜は灯をともさないと言った。"},
        {"ko", "등대지기는 피곤해서 오늘 밤 불을 켜지 않겠다고 말했다."},
        {"ar", "قال الحارس إنه متعب ولن يشعل المصباح."},
        {"hi", "रखवाले ने कहा कि वह थक गया है।"},
        {"en", "42"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(BcArticle) article = read_text(texts[i][1]);
        g_assert_cmpstr(bc_article_language(article), ==, texts[i][0]);
    }
}

static void test_errors(void) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_article_new_from_text("Good\nb\xFF"
                                           "d",
                                           8, "story.txt", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_cmpstr(error->message, ==, "story.txt:2: not valid UTF-8");
    g_clear_error(&error);
    g_assert_null(bc_article_new_from_text(" \r\n\t", 4, "story.txt", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_true(g_str_has_prefix(error->message, "story.txt: "));
}

static gboolean is_space(gunichar c) { return g_unichar_isspace(c) || c == 0x85; }

/* Blocks stand in order, end on letters, and leave nothing but white space and marks that cannot be
 * seen between them. */
static void check_cover(const BcArticle *article) {
    gsize n, length, at = 0;
    const char *text = bc_article_text(article, &length);
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i <= n; i++) {
        gsize stop = i < n ? blocks[i].span.start : length;
        g_assert_cmpuint(at, <=, stop);
        for (const char *p = text + at; p < text + stop; p = g_utf8_next_char(p)) {
            gunichar c = g_utf8_get_char(p);
            g_assert_true(is_space(c) || c == 0xAD || g_unichar_iszerowidth(c));
        }
        if (i == n) break;
        g_assert_false(bc_span_empty(blocks[i].span));
        g_assert_false(is_space(g_utf8_get_char(text + blocks[i].span.start)));
        at = blocks[i].span.end;
    }
}

static void test_cover(void) {
    static const char *const parts[] = {
        "\n",   "\n\n",     "\r\n",    " ",         "\t",       "\xEF\xBB\xBF",
        LONG_A, LONG_B,     "A title", "By Jo Day", "2023-1-2", "\xE2\x80\xA8",
        "- ",   "(AP) — ",  "é",       "\xC2\xA0",  "OSLO ",    "Read more:",
        "\"",   "\xC2\xAD", "5",       "。",        ".",        "\x01",
    };
    for (int round = 0; round < 3000; round++) {
        g_autoptr(GString) text = g_string_new("x");
        for (int i = g_test_rand_int_range(0, 30); i > 0; i--)
            g_string_append(text, parts[g_test_rand_int_range(0, G_N_ELEMENTS(parts))]);
        g_autoptr(BcArticle) article = read_text(text->str);
        check_cover(article);
        g_autofree char *printed = bc_article_print(article);
        g_assert_true(g_utf8_validate(printed, -1, NULL));
    }
}

static void test_big(void) {
    /* 2 MB in every shape, at once. */
    static const char *const lines[] = {LONG_A "\n\n", LONG_A "\n", "word ", "\n", "a\n", "( - "};
    for (gsize i = 0; i < G_N_ELEMENTS(lines); i++) {
        g_autoptr(GString) text = g_string_new("Start");
        while (text->len < 2000000) g_string_append(text, lines[i]);
        gint64 start = g_get_monotonic_time();
        g_autoptr(BcArticle) article = read_text(text->str);
        check_cover(article);
        g_assert_cmpint(g_get_monotonic_time() - start, <, 5 * G_USEC_PER_SEC);
    }
}

static void test_readout(void) {
    const char *shared = g_getenv("BRIEFCAST_SHARED");
    g_autofree char *path = g_build_filename(shared != NULL ? shared : "../shared", "data",
                                             "readout", "moscow-readout.txt", NULL);
    g_autofree char *text = NULL;
    gsize length;
    if (!g_file_get_contents(path, &text, &length, NULL)) {
        g_test_skip("the shared readout is not here (BRIEFCAST_SHARED)");
        return;
    }
    g_autoptr(GError) error = NULL;
    g_autoptr(BcArticle) article = bc_article_new_from_text(text, length, path, &error);
    g_assert_no_error(error);
    gsize n, kinds[4] = {0};
    const BcBlock *blocks = bc_article_blocks(article, &n);
    for (gsize i = 0; i < n; i++) kinds[blocks[i].kind]++;
    g_assert_cmpuint(kinds[BC_BLOCK_TITLE], ==, 1);
    g_assert_cmpuint(kinds[BC_BLOCK_FURNITURE], ==, 3);
    g_assert_cmpuint(kinds[BC_BLOCK_HEADING], ==, 0);
    g_assert_cmpuint(kinds[BC_BLOCK_PARAGRAPH], ==, 8);
    g_assert_cmpstr(bc_article_date(article), ==, "2023-03-20T21:00:47");
    g_assert_cmpstr(bc_article_place(article), ==, "Moscow");
    g_assert_cmpstr(bc_article_agency(article), ==, "Xinhua");
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/plain/paragraphs", test_paragraphs);
    g_test_add_func("/plain/one line each", test_one_line_each);
    g_test_add_func("/plain/wrapped", test_wrapped);
    g_test_add_func("/plain/wrapped with head", test_wrapped_with_head);
    g_test_add_func("/plain/head", test_head);
    g_test_add_func("/plain/no title", test_no_title);
    g_test_add_func("/plain/teaser", test_teaser);
    g_test_add_func("/plain/furniture and headings", test_furniture_and_headings);
    g_test_add_func("/plain/poem", test_poem);
    g_test_add_func("/plain/datelines", test_datelines);
    g_test_add_func("/plain/languages", test_languages);
    g_test_add_func("/plain/errors", test_errors);
    g_test_add_func("/plain/cover", test_cover);
    g_test_add_func("/plain/big", test_big);
    g_test_add_func("/plain/readout", test_readout);
    return g_test_run();
}
