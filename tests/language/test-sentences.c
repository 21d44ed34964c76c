/* Where sentences end: stories in every language that has data of its own, in scripts that have
 * none, and in the untidy writing of letters and of the web. */
#include "split.h"

static void test_german(void) {
    check_sentences(
        "de",
        "Bürgermeister a. D. Gerhard Hay kam am 3. Juni 2024 um 17.30 Uhr nach Bonn. "
        "„Wir sind bereit“, sagte er. „Das ist z. B. nicht wahr!“ Die Firma Hay & Co. KG "
        "zahlte ca. 3,5 Mio. Euro.",
        "Bürgermeister a. D. Gerhard Hay kam am 3. Juni 2024 um 17.30 Uhr nach Bonn.|"
        "„Wir sind bereit“, sagte er.|„Das ist z. B. nicht wahr!“|Die Firma Hay & Co. KG "
        "zahlte ca. 3,5 Mio. Euro.");
    check_sentences(
        "de",
        "Im 19. Jahrhundert lebte hier König Ludwig II. Danach zog er fort. Es kostet Holz, "
        "Salz usw. Niemand weiß es. Vgl. S. 12 ff. Der Rest fehlt.",
        "Im 19. Jahrhundert lebte hier König Ludwig II.|Danach zog er fort.|Es kostet Holz, "
        "Salz usw.|Niemand weiß es.|Vgl. S. 12 ff.|Der Rest fehlt.");
}

static void test_french(void) {
    check_sentences("fr",
                    "M. Hay et Mme Roth sont arrivés à 17 h 30. « Est-ce vrai ? » Elle a répondu : "
                    "« Non ! » Il habite bd. Voltaire, cf. p. 12.",
                    "M. Hay et Mme Roth sont arrivés à 17 h 30.|« Est-ce vrai ? »|Elle a répondu : "
                    "« Non ! »|Il habite bd. Voltaire, cf. p. 12.");
    check_sentences(
        "fr",
        "J.-C. Roth est né le 1er janv. 1950. Le Dr. Roth est parti... Puis il est revenu. "
        "La société Hay S.A. a payé.",
        "J.-C. Roth est né le 1er janv. 1950.|Le Dr. Roth est parti...|Puis il est revenu.|"
        "La société Hay S.A. a payé.");
}

static void test_spanish(void) {
    check_sentences("es",
                    "El Sr. Hay y la Dra. Roth llegaron a las 5 p.m. El martes salieron. "
                    "—¿Qué pasa? —preguntó él. —Nada.",
                    "El Sr. Hay y la Dra. Roth llegaron a las 5 p.m.|El martes salieron.|"
                    "—¿Qué pasa? —preguntó él.|—Nada.");
    check_sentences("es",
                    "EE. UU. anunció un plan. ¡No! Vive en la calle Mayor núm. 5. «Sí.» Se fue.",
                    "EE. UU. anunció un plan.|¡No!|Vive en la calle Mayor núm. 5.|«Sí.»|Se fue.");
}

static void test_italian(void) {
    check_sentences(
        "it",
        "Il dott. Hay e l’on. Roth sono arrivati alle 17.30. «È vero?» Lei ha risposto: "
        "«No!» La Hay S.p.A. produce pane, vino ecc. Nessuno lo sa. Cfr. pag. 12.",
        "Il dott. Hay e l’on. Roth sono arrivati alle 17.30.|«È vero?»|Lei ha risposto: "
        "«No!»|La Hay S.p.A. produce pane, vino ecc.|Nessuno lo sa.|Cfr. pag. 12.");
}

static void test_portuguese(void) {
    check_sentences("pt",
                    "O Sr. Hay e a Dra. Roth chegaram às 17h30. “É verdade?” Ela respondeu: “Não!” "
                    "Mora na av. Brasil, nº 5. O ex-presidente saiu.",
                    "O Sr. Hay e a Dra. Roth chegaram às 17h30.|“É verdade?”|Ela respondeu: “Não!”|"
                    "Mora na av. Brasil, nº 5.|O ex-presidente saiu.");
}

static void test_russian(void) {
    check_sentences(
        "ru",
        "Г-н Иванов и д-р Рот приехали в 17.30. «Правда?» — спросила она. В 2020 г. Россия "
        "и др. страны подписали договор. Он живёт на ул. Ленина, д. 5.",
        "Г-н Иванов и д-р Рот приехали в 17.30.|«Правда?» — спросила она.|В 2020 г. Россия "
        "и др. страны подписали договор.|Он живёт на ул. Ленина, д. 5.");
    check_sentences("ru", "Поэт родился в 1799 г. Он вырос в г. Москве. Т. е. всё кончено.",
                    "Поэт родился в 1799 г.|Он вырос в г. Москве.|Т. е. всё кончено.");
}

static void test_chinese(void) {
    check_sentences("zh", "他来了。“你好！”她说。他问：“为什么？”“没什么。”记者（张三。）报道。",
                    "他来了。|“你好！”她说。|他问：“为什么？”|“没什么。”|记者（张三。）报道。");
    check_sentences("zh", "价格是3.5元。美国U.S.A.宣布……然后走了。真的吗？！不。",
                    "价格是3.5元。|美国U.S.A.宣布……然后走了。|真的吗？！|不。");
}

static void test_other_scripts(void) {
    check_sentences("ar", "قال د. سامي: «نحن مستعدون». ثم غادر. هل هذا صحيح؟ لا! بلغت 3.5 مليون.",
                    "قال د. سامي: «نحن مستعدون».|ثم غادر.|هل هذا صحيح؟|لا!|بلغت 3.5 مليون.");
    check_sentences("hi", "डॉ. शर्मा आए। क्या यह सच है? नहीं! कीमत 3.5 रुपये है। अंत॥",
                    "डॉ. शर्मा आए।|क्या यह सच है?|नहीं!|कीमत 3.5 रुपये है।|अंत॥");
    check_sentences("ja", "彼は来た。価格は3.5円です。本当ですか？！いいえ。「終わり」。次へ！",
                    "彼は来た。|価格は3.5円です。|本当ですか？！|いいえ。|「終わり」。|次へ！");
    check_sentences("ur", "وہ آیا۔ کیا یہ سچ ہے؟ نہیں۔", "وہ آیا۔|کیا یہ سچ ہے؟|نہیں۔");
    check_sentences("am", "እሱ መጣ። እሷ ሄደች።", "እሱ መጣ።|እሷ ሄደች።");
    check_sentences("el", "Ήρθε ο Νίκος. Έφυγε; Όχι!", "Ήρθε ο Νίκος.|Έφυγε; Όχι!");
}

/* No rule could know these; the weights of voices/en/sentences.model do. */
static void test_learned(void) {
    check_sentences("en", "the shop was closed. we went home and had some tea.",
                    "the shop was closed.|we went home and had some tea.");
    check_sentences("en", "Thanks for the lovely dinner! hope to see you all again soon.",
                    "Thanks for the lovely dinner!|hope to see you all again soon.");
    /* Whoever forgets one capital; but what is no end to a reader is none here. */
    check_sentences("en", "We won the game. after that we had tea. It rained (see below. b) Tea).",
                    "We won the game.|after that we had tea.|It rained (see below. b) Tea).");
    check_sentences("en", "It met the dept. of trade and approx. ten others.",
                    "It met the dept. of trade and approx. ten others.");
    /* No list of abbreviations is complete but the English one. */
    check_sentences("de", "Das ist bzgl. der Miete falsch. Er ging ggfs. nach Haus.",
                    "Das ist bzgl. der Miete falsch.|Er ging ggfs. nach Haus.");
    /* What is left out stands before small letters; an address behind a clause stands alone. */
    check_sentences("en", "They were led away. ... We saw it. … and so on. It rained. ...",
                    "They were led away. ...|We saw it.|… and so on.|It rained.|...");
    check_sentences("en", "All that we know about it is here: http://a.org/b Website: http://a.org",
                    "All that we know about it is here:|http://a.org/b Website: http://a.org");
    /* A dash goes on. */
    check_sentences("en", "He was civil, but firm — Lee must go.",
                    "He was civil, but firm — Lee must go.");
    /* And nothing of the kind inside names. */
    check_sentences("en",
                    "The New York City Fire Department and Mayor Ann Lee Hay met in Fort Hill.",
                    "The New York City Fire Department and Mayor Ann Lee Hay met in Fort Hill.");
    check_sentences("en", "Dr. Martin Hay, Senior Vice President at Acme Holdings Inc., spoke.",
                    "Dr. Martin Hay, Senior Vice President at Acme Holdings Inc., spoke.");
}

static void test_speakers(void) {
    check_sentences("en", "\"Why?\" Ann asked. \"Why?\" She answered: \"Because.\" It rained.",
                    "\"Why?\" Ann asked.|\"Why?\"|She answered: \"Because.\"|It rained.");
    check_sentences("en", "\"Stop!\" the guard shouted. 'Who is it?' he asked. “No…” she said.",
                    "\"Stop!\" the guard shouted.|'Who is it?' he asked.|“No…” she said.");
}

static void test_wire(void) {
    check_sentences(
        "en",
        "The house is on Main St. The street is quiet. St. Louis won. They met on Hill St. "
        "Anthony came.",
        "The house is on Main St.|The street is quiet.|St. Louis won.|They met on Hill St. "
        "Anthony came.");
    check_sentences("en", "It happened in 1999. iPhone sales rose. See Vol. II for more. He left.",
                    "It happened in 1999.|iPhone sales rose.|See Vol. II for more.|He left.");
    check_sentences(
        "en",
        "HILLTON (AP) — President Hay met Gov. Ron Lee, R-Fla., on Jan. 6. Roe was not there. "
        "The Jan. 6 Committee met at 3 p.m. EST. (Reporting by Ann Lee; Editing by Joe Hay.) "
        "He left.",
        "HILLTON (AP) — President Hay met Gov. Ron Lee, R-Fla., on Jan. 6.|Roe was not there.|"
        "The Jan. 6 Committee met at 3 p.m. EST.|(Reporting by Ann Lee; Editing by Joe Hay.)|"
        "He left.");
    check_sentences(
        "en",
        "Acme Inc. Chief Executive Ann Lee spoke. We saw Joe Hay Jr. He waved. They live in "
        "Hill, D.C. The house is old.",
        "Acme Inc. Chief Executive Ann Lee spoke.|We saw Joe Hay Jr.|He waved.|They live in "
        "Hill, D.C.|The house is old.");
}

/* Whatever stands in a text: words of many kinds, marks of all scripts, gaps of every width. */
static void test_cover(void) {
    static const char *const pieces[] = {" ",        "  ",
                                         "\n",       "\t",
                                         "\xC2\xA0", "\xE3\x80\x80",
                                         ".",        "!",
                                         "?",        "...",
                                         "…",        "\"",
                                         "'",        "“",
                                         "”",        "«",
                                         "»",        "(",
                                         ")",        "[3]",
                                         "He",       "was",
                                         "Mr.",      "U.S.",
                                         "etc.",     "7",
                                         "1.",       "2)",
                                         "•",        "- ",
                                         "--",       ":-)",
                                         "^_^",      "<3",
                                         "a@b.org",  "http://x.org",
                                         "x",        "。",
                                         "中",       "۔",
                                         "।",        "ß",
                                         "Я",        "é",
                                         "\xC2\xAD", "\xE2\x80\x8B",
                                         "😀",        "Figure 1",
                                         ":",        ",",
                                         "Yahoo!",   "A.DOC",
                                         "****",     "Tuesday, March 3, 2026"};
    static const char *const codes[] = {"en", "de", "ru", "zh", "hi", "xx"};
    for (guint seed = 0; seed < 1200; seed++) {
        g_autoptr(GRand) rand = g_rand_new_with_seed(seed);
        g_autoptr(GString) text = g_string_new("A");
        for (guint i = 0; i < 50; i++) {
            g_string_append(text, pieces[g_rand_int_range(rand, 0, G_N_ELEMENTS(pieces))]);
            if (g_rand_int_range(rand, 0, 3) > 0) g_string_append_c(text, ' ');
        }
        g_string_append_c(text, 'b');
        Fixture f = read_in(codes[seed % G_N_ELEMENTS(codes)], text->str);
        check_cover(&f);
        drop(&f);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/sentences/German", test_german);
    g_test_add_func("/sentences/French", test_french);
    g_test_add_func("/sentences/Spanish", test_spanish);
    g_test_add_func("/sentences/Italian", test_italian);
    g_test_add_func("/sentences/Portuguese", test_portuguese);
    g_test_add_func("/sentences/Russian", test_russian);
    g_test_add_func("/sentences/Chinese", test_chinese);
    g_test_add_func("/sentences/scripts of other languages", test_other_scripts);
    g_test_add_func("/sentences/ends that no rule could know", test_learned);
    g_test_add_func("/sentences/speakers stay with what they ask", test_speakers);
    g_test_add_func("/sentences/news from the wire", test_wire);
    g_test_add_func("/sentences/every character is in one", test_cover);
    return g_test_run();
}
