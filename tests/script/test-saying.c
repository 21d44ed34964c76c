/* How names are said: by a lexicon, by their letters, or not touched at all. */
#include <briefcast/cast.h>

#include "base/data.h"
#include "script/pls.h"

#include <glib/gstdio.h>
#include <string.h>

static char *top; /* XDG_CONFIG_HOME */

#define HEAD                                                                                       \
    "<?xml version=\"1.0\"?>\n<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\"\n"         \
    " xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n"

static char *write_file(const char *name, const char *contents) {
    char *path = g_build_filename(top, name, NULL);
    g_autofree char *folder = g_path_get_dirname(path);
    g_assert_cmpint(g_mkdir_with_parents(folder, 0700), ==, 0);
    g_assert_true(g_file_set_contents(path, contents, -1, NULL));
    return path;
}

static BcSaying *with_lexicon(const char *lexemes) {
    g_autofree char *contents = g_strconcat(HEAD, lexemes, "</lexicon>\n", NULL);
    g_autofree char *path = write_file("own.pls", contents);
    const char *const lexicons[] = {path, NULL};
    g_autoptr(GError) error = NULL;
    BcSaying *saying = bc_saying_new(lexicons, &error);
    g_assert_no_error(error);
    return saying;
}

/* "Putin /ˈpuːtɪn/ left" for what is said of `text`. */
static char *shown(BcSaying *saying, const char *language, const char *text) {
    g_autofree char *said = bc_saying_text(saying, language, text);
    GString *shown = g_string_new(NULL);
    for (const char *p = said; *p != '\0'; p++) {
        if (*p == BC_SAID_IPA)
            g_string_append(shown, " /");
        else if (*p == BC_SAID_END)
            g_string_append_c(shown, '/');
        else if (*p != BC_SAID_WORD)
            g_string_append_c(shown, *p);
    }
    return g_string_free(shown, FALSE);
}

static void says(BcSaying *saying, const char *text, const char *expected) {
    g_autofree char *heard = shown(saying, "en", text);
    g_assert_cmpstr(heard, ==, expected);
}

static BcSaying *shipped(void) {
    g_autoptr(GError) error = NULL;
    BcSaying *saying = bc_saying_new(NULL, &error);
    g_assert_no_error(error);
    return saying;
}

/* ---- lexicons ---- */

static void the_longest_name_counts(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>Abo</grapheme><phoneme>ˈɑːboʊ</phoneme></lexeme>"
                     "<lexeme><grapheme>Abo Ridge Road</grapheme><phoneme>eɪ</phoneme></lexeme>");
    says(saying, "Abo spoke.", "Abo /ˈɑːboʊ/ spoke.");
    says(saying, "At Abo Ridge Road and Abo Ridge.",
         "At Abo Ridge Road /eɪ/ and Abo /ˈɑːboʊ/ Ridge.");
    says(saying, "Along Abo, Ridge Road.", "Along Abo /ˈɑːboʊ/, Ridge Road.");
}

static void a_name_has_endings_and_company(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>Quorz</grapheme><phoneme>kwɔːz</phoneme></lexeme>"
                     "<lexeme><grapheme>Dabu</grapheme><phoneme>ˈdɑːbuː</phoneme></lexeme>"
                     "<lexeme><grapheme>Kulabu</grapheme><phoneme>kʊ</phoneme></lexeme>"
                     "<lexeme><grapheme>Tarik</grapheme><phoneme>ˈtɑːrɪk</phoneme></lexeme>");
    says(saying, "Dabu’s men", "Dabu's /ˈdɑːbuːz/ men");
    says(saying, "Tarik's men", "Tarik's /ˈtɑːrɪks/ men");
    says(saying, "Quorz's men and the Kulabus", "Quorz's /kwɔːzɪz/ men and the Kulabus /kʊz/");
    says(saying, "Dabus run", "Dabus run"); /* so short a name may be another word */
    says(saying, "an anti-Dabu rally", "an anti-Dabu /ˈdɑːbuː/ rally");
    says(saying, "the Dabu-Tarik pact", "the Dabu /ˈdɑːbuː/-Tarik /ˈtɑːrɪk/ pact");
    says(saying, "(Dabu), \"Tarik\"", "(Dabu /ˈdɑːbuː/), \"Tarik /ˈtɑːrɪk/\"");
    says(saying, "Dabuchi left", "Dabuchi left");
}

static void capitals_count(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>Polish</grapheme><phoneme>ˈpoʊlɪʃ</phoneme></lexeme>"
                     "<lexeme><grapheme>polish</grapheme><phoneme>ˈpɒlɪʃ</phoneme></lexeme>"
                     "<lexeme><grapheme>Rex Odu</grapheme><phoneme>rɛks oʊˈduː</phoneme></lexeme>"
                     "<lexeme><grapheme>Od</grapheme><phoneme>oʊd</phoneme></lexeme>");
    says(saying, "the Polish polish", "the Polish /ˈpoʊlɪʃ/ polish /ˈpɒlɪʃ/");
    says(saying, "REX ODU WINS", "REX ODU /rɛks oʊˈduː/ WINS");
    says(saying, "rex odu", "rex odu");
    /* two capitals alone are more often something else */
    g_autofree char *heard = shown(saying, "en", "the OD level");
    g_assert_null(strstr(heard, "oʊd"));
}

static void accents_of_the_text_do_not_hide_a_name(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>Orqan</grapheme><phoneme>ˈɔːkɑːn</phoneme></lexeme>"
                     "<lexeme><grapheme>Paté</grapheme><phoneme>ˈpæteɪ</phoneme></lexeme>");
    says(saying, "Orqán won", "Orqán /ˈɔːkɑːn/ won");
    says(saying, "The Pate of it", "The Pate of it"); /* but accents of the lexicon do */
}

static void an_alias_is_said_instead(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>ZWQK</grapheme><alias>Zone of Dabu</alias></lexeme>"
                     "<lexeme><grapheme>Loop</grapheme><alias>Loop</alias></lexeme>"
                     "<lexeme><grapheme>Dabu</grapheme><phoneme>ˈdɑːbuː</phoneme></lexeme>");
    says(saying, "the ZWQK's head", "the Zone of Dabu's /ˈdɑːbuːz/ head");
    says(saying, "Loop on", "Loop on");
}

static void capitals_are_not_spelled_that_a_lexicon_knows(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>ACWE</grapheme><phoneme>ˈækwi</phoneme></lexeme>");
    says(saying, "ACWE said", "ACWE /ˈækwi/ said");
}

static void the_last_lexicon_counts(void) {
    g_autofree char *first = write_file(
        "first.pls", HEAD "<lexeme><grapheme>Putin</grapheme><phoneme>wʌn</phoneme></lexeme>"
                          "<lexeme><grapheme>Putin</grapheme><phoneme>tuː</phoneme></lexeme>"
                          "</lexicon>");
    g_autofree char *second = write_file(
        "second.pls", HEAD "<lexeme><grapheme>Putin</grapheme><phoneme>θriː</phoneme></lexeme>"
                           "</lexicon>");
    g_autoptr(BcSaying) both = bc_saying_new((const char *const[]){first, second, NULL}, NULL);
    says(both, "Putin", "Putin /θriː/");
    g_autoptr(BcSaying) one = bc_saying_new((const char *const[]){second, first, NULL}, NULL);
    says(one, "Putin", "Putin /wʌn/"); /* in one file the first */
}

static void the_preferred_phoneme_counts(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme role=\"x:y\"><grapheme>Dabu</grapheme><phoneme>wʌn</phoneme>"
                     "<phoneme prefer=\"true\">tuː</phoneme><phoneme>θriː</phoneme>"
                     "<example>Dabu <!-- me --> said</example></lexeme>"
                     "<metadata><any xmlns=\"urn:x\"><lexeme/></any></metadata>");
    says(saying, "Dabu", "Dabu /tuː/");
}

static void a_lexicon_is_for_its_language(void) {
    g_autoptr(BcSaying) saying =
        with_lexicon("<lexeme><grapheme>Dabu</grapheme><phoneme>ˈdɑːbuː</phoneme></lexeme>");
    g_autofree char *british = shown(saying, "en-GB", "Dabu");
    g_assert_cmpstr(british, ==, "Dabu /ˈdɑːbuː/");
    g_autofree char *german = shown(saying, "de", "Dabu");
    g_assert_cmpstr(german, ==, "Dabu");
}

static void faults_are_told_with_their_line(void) {
    static const struct {
        const char *contents, *fault;
    } cases[] = {
        {"", ":1: not a pronunciation lexicon"},
        {"Putin\tputin\n", ":1: "},
        {"<html/>", ":1: not a pronunciation lexicon"},
        {"<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\"/>",
         ":1: not a pronunciation lexicon"},
        {HEAD "<lexeme><grapheme>A</grapheme>\n<phoneme>a</phoneme>\n</lexicon>", ":6: "},
        {HEAD "<lexeme>\n<phoneme>a</phoneme></lexeme></lexicon>",
         ":5: a lexeme has no <grapheme>"},
        {HEAD "\n<lexeme><grapheme>Ab</grapheme></lexeme></lexicon>",
         ":5: 'Ab' has neither <phoneme> nor <alias>"},
        {HEAD "<lexeme><grapheme>Ab</grapheme><phoneme>AB1</phoneme></lexeme></lexicon>",
         ":4: 'AB1' is not IPA"},
        {HEAD "<lexeme><grapheme/><phoneme>a</phoneme></lexeme></lexicon>",
         ":4: <grapheme> is empty"},
        {HEAD "<lexeme><graphem>Ab</graphem><phoneme>a</phoneme></lexeme></lexicon>",
         ":4: <graphem> has no place in a lexeme"},
        {HEAD "<word/></lexicon>", ":4: <word> has no place in a lexicon"},
        {"<lexicon version=\"2.0\" xml:lang=\"en\" alphabet=\"ipa\" "
         "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"/>",
         ":1: version is '1.0', not '2.0'"},
        {"<lexicon version=\"1.0\" xml:lang=\"en\" alphabet=\"x-sampa\" "
         "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\"/>",
         ":1: alphabet is 'ipa', not 'x-sampa'"},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = write_file("bad.pls", cases[i].contents);
        g_autoptr(GError) error = NULL;
        g_autoptr(BcSaying) saying = bc_saying_new((const char *const[]){path, NULL}, &error);
        g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
        g_assert_null(saying);
        g_autofree char *expected = g_strconcat(path, cases[i].fault, NULL);
        if (!g_str_has_prefix(error->message, expected))
            g_error("case %" G_GSIZE_FORMAT ": %s", i, error->message);
        g_assert_null(strchr(error->message, '\n'));
    }
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSaying) none =
        bc_saying_new((const char *const[]){"/nonexistent/x.pls", NULL}, &error);
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    g_assert_null(none);
}

/* ---- casts ---- */

static void a_cast_says_how_people_are_called(void) {
    g_autofree char *path =
        write_file("own.cast", "[Ona Dabu]\nsex = female\npronunciation = ˈoʊnə ˈdɑːbuː\n"
                               "[Xi Jinping]\npronunciation = ˈziː ˈdʒɪn\n");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcCast) cast = bc_cast_load(path, &error);
    g_assert_no_error(error);
    g_autoptr(BcSaying) saying = bc_saying_new(NULL, NULL);
    bc_cast_pronounce(cast, saying);
    says(saying, "Ona Dabu's aide", "Ona Dabu's /ˈoʊnə ˈdɑːbuːz/ aide");
    says(saying, "Dabu left", "Dabu /ˈdɑːbuː/ left");
    says(saying, "Xi Jinping, Xi", "Xi Jinping /ˈziː ˈdʒɪn/, Xi /ˈziː/"); /* over what is shipped */
    g_autofree char *german = shown(saying, "de", "Ona Dabu");
    g_assert_cmpstr(german, ==, "Ona Dabu /ˈoʊnə ˈdɑːbuː/");

    g_autofree char *bad = write_file("bad.cast", "[Ona Dabu]\npronunciation = DAH-boo!\n");
    g_autoptr(BcCast) none = bc_cast_load(bad, &error);
    g_assert_error(error, BC_ERROR, BC_ERROR_CONFIG);
    g_assert_nonnull(strstr(error->message, "bad.cast:2: 'DAH-boo!' is not IPA"));
    g_assert_null(none);
}

/* ---- what is shipped ---- */

static void names_in_the_news(void) {
    g_autoptr(BcSaying) saying = shipped();
    says(saying, "Xi Jinping met Putin.", "Xi Jinping /ˈʃiː dʒɪnˈpɪŋ/ met Putin /ˈpuːtɪn/.");
    says(saying, "Xi's visit", "Xi's /ʃiːz/ visit");
    says(saying, "President Erdogan and Erdoğan",
         "President Erdogan /ˈɛrdəwɑːn/ and Erdoğan /ˈɛrdəwɑːn/");
    says(saying, "Abe and Abe Lincoln", "Abe /ˈɑːbeɪ/ and Abe Lincoln /ˈeɪb ˈlɪŋkən/");
    says(saying, "Le Pen's party", "Le Pen's /lə ˈpɛnz/ party");
}

static void ordinary_words_are_not_names(void) {
    g_autoptr(BcSaying) saying = shipped();
    static const char *const texts[] = {
        "He said that she may go on. Can she? Long may it last.",
        "Said the baker: the bread is on the table. Gallant men ran.",
        "HE SAID SHE SAID: MEN CAN RUN",
        "Boxing, default and assault. A bureau on a plateau. The taxi is human."};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *said = bc_saying_text(saying, "en", texts[i]);
        g_assert_null(strchr(said, BC_SAID_IPA));
    }
}

static void letters_show_where_a_name_comes_from(void) {
    g_autoptr(BcSaying) saying = shipped();
    static const char *const names[][2] = {{"Wang Xuefeng", "ˈwɑːŋ ʃweɪˈfʌŋ"},
                                           {"Yıldırımoğlu", "jɪldɪrɪˈmoʊluː"},
                                           {"Grzędziński", "ɡʒɛnˈdzɪnski"},
                                           {"Dvořáček", "ˈdvɒrʒɑːtʃɛk"},
                                           {"Simão", "siːˈmaʊ"},
                                           {"Boisseau", "bwɑːˈsoʊ"},
                                           {"Weißgerber", "ˈvaɪsɡɛrbər"},
                                           {"Lê Hoài Trung", "ˈleɪ ˈhwaɪ ˈtʃʊŋ"}};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *text = g_strdup_printf("Yesterday %s spoke.", names[i][0]);
        g_autofree char *expected =
            g_strdup_printf("Yesterday %s /%s/ spoke.", names[i][0], names[i][1]);
        says(saying, text, expected);
    }
    /* "sz" alone shows nothing */
    says(saying, "Today Szymon Grzędziński spoke.",
         "Today Szymon /ˈʃɪmɒn/ Grzędziński /ɡʒɛnˈdzɪnski/ spoke.");
    says(saying, "Today Szymon Smith spoke.", "Today Szymon Smith spoke.");
    says(saying, "President Grzędziński's", "President Grzędziński's /ɡʒɛnˈdzɪnskiz/");
    says(saying, "Weißgerber's men", "Weißgerber's /ˈvaɪsɡɛrbərz/ men");
}

static void without_evidence_a_name_is_left_alone(void) {
    g_autoptr(BcSaying) saying = shipped();
    static const char *const names[] = {"Smith", "Johnson",  "Li Smith",
                                        "Zhqx",  "Hangover", "Schiller Park"};
    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *text = g_strdup_printf("Today %s spoke.", names[i]);
        g_autofree char *heard = shown(saying, "en", text);
        g_assert_cmpstr(heard, ==, text);
    }
}

static void count_lexeme(const BcPlsLexeme *lexeme, gpointer count) {
    g_assert_nonnull(lexeme->ipa);
    ++*(guint *)count;
}

static void four_hundred_names_are_shipped(void) {
    g_auto(GStrv) files = bc_data_list("lexicon", ".pls");
    guint count = 0;
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        gboolean read = bc_pls_read(*file, "en", count_lexeme, &count, &error);
        g_assert_no_error(error);
        g_assert_true(read);
    }
    g_assert_cmpuint(count, >=, 400);
}

int main(int argc, char **argv) {
    top = g_dir_make_tmp("briefcast-saying-XXXXXX", NULL);
    g_setenv("XDG_CONFIG_HOME", top, TRUE);
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/lexicon/longest", the_longest_name_counts);
    g_test_add_func("/lexicon/endings", a_name_has_endings_and_company);
    g_test_add_func("/lexicon/capitals", capitals_count);
    g_test_add_func("/lexicon/accents", accents_of_the_text_do_not_hide_a_name);
    g_test_add_func("/lexicon/alias", an_alias_is_said_instead);
    g_test_add_func("/lexicon/acronym", capitals_are_not_spelled_that_a_lexicon_knows);
    g_test_add_func("/lexicon/order", the_last_lexicon_counts);
    g_test_add_func("/lexicon/prefer", the_preferred_phoneme_counts);
    g_test_add_func("/lexicon/language", a_lexicon_is_for_its_language);
    g_test_add_func("/lexicon/faults", faults_are_told_with_their_line);
    g_test_add_func("/cast/pronunciation", a_cast_says_how_people_are_called);
    g_test_add_func("/shipped/names", names_in_the_news);
    g_test_add_func("/shipped/ordinary", ordinary_words_are_not_names);
    g_test_add_func("/shipped/letters", letters_show_where_a_name_comes_from);
    g_test_add_func("/shipped/no-evidence", without_evidence_a_name_is_left_alone);
    g_test_add_func("/shipped/size", four_hundred_names_are_shipped);
    int status = g_test_run();
    g_autoptr(GDir) dir = g_dir_open(top, 0, NULL);
    for (const char *name; dir != NULL && (name = g_dir_read_name(dir)) != NULL;) {
        g_autofree char *path = g_build_filename(top, name, NULL);
        g_remove(path);
    }
    g_rmdir(top);
    return status;
}
