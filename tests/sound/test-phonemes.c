/* Pronunciations on their way to espeak-ng. */
#include "helper.h"

#include "script/pls.h"
#include "sound/phonemes.h"

static BcPhonemes *phonemes;

static void becomes(const char *ipa, const char *mnemonics) {
    g_autofree char *given = bc_phonemes_from_ipa(phonemes, "en", ipa);
    g_assert_cmpstr(given, ==, mnemonics);
}

static void ipa_becomes_phonemes(void) {
    becomes("ˌʃiː dʒɪnˈpɪŋ", "S,i: dZInp'IN");
    becomes("pʊtɪn", "p'UtIn");      /* a word has a stress */
    becomes("ˈstɑːrmər", "st'A@m3"); /* r colours the vowel before it */
    becomes("ˈmɑːri", "m'A:ri");     /* but not before another */
    becomes("ˈnɔ̃.t͡ʃa", "n'0ntSA:");  /* no nasal vowels, no ties */
    becomes("ˈatʃa", "'A:tSA:");
    becomes("ˈat ʃa", "'A:t SA:");
    becomes("ˈatsh", "'A:tsh");
    becomes("", NULL);
    becomes("ǃa", NULL); /* a click */
}

/* "t" and "S" of two syllables are not "tS". */
static void two_sounds_stay_two(void) {
    g_autofree char *one = bc_phonemes_from_ipa(phonemes, "en", "ʌtʃ");
    g_autofree char *stressed = bc_phonemes_from_ipa(phonemes, "en", "aˈɪ");
    g_assert_cmpstr(one, ==, "'VtS");
    g_assert_cmpstr(stressed, ==, "A:'I");
    g_autofree char *two = bc_phonemes_from_ipa(phonemes, "en", "ɑɪ");
    g_assert_cmpstr(two, ==, "'A:I");
    g_autofree char *ei = bc_phonemes_from_ipa(phonemes, "en", "ɪi");
    g_assert_cmpstr(ei, ==, "'Ii");
    g_autofree char *iat = bc_phonemes_from_ipa(phonemes, "en", "iə");
    g_assert_cmpstr(iat, ==, "'i|@"); /* "i@" is another vowel */
}

static void a_language_without_a_table_speaks_unaided(void) {
    g_assert_null(bc_phonemes_from_ipa(phonemes, "xx", "a"));
    g_assert_null(bc_phonemes_from_ipa(phonemes, "../en", "a"));
    g_autofree char *text = bc_phonemes_text(phonemes, "xx", "Hello \001Xi\002ʃiː\003.");
    g_assert_cmpstr(text, ==, "Hello Xi.");
}

static void seven_languages_have_a_table(void) {
    static const char *const cases[][3] = {{"de", "ʃiː dʒɪnˈpɪŋ", "Si: dZInp'IN"},
                                           {"de-AT", "ˈøːtsi", "'Y:tsi:"},
                                           {"fr", "bɔ̃ˈʒuʁ", "bO~Z'ur"},
                                           {"es", "ˈxefe", "x'efe"},
                                           {"it", "ˈɲɔkki", "n^'Okki"},
                                           {"pt-BR", "ʒuˈɐ̃w̃", "Zu'&U~"},
                                           {"ru", "ˈputʲɪn", "p'ut;In"}};
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *given = bc_phonemes_from_ipa(phonemes, cases[i][0], cases[i][1]);
        g_assert_cmpstr(given, ==, cases[i][2]);
    }
}

static void brackets_of_the_text_are_never_phonemes(void) {
    g_autofree char *text =
        bc_phonemes_text(phonemes, "en", "[[h@'loU]] [x] \001[[Xi]]\002ʃiː\003 \001[Q]\002ǃ\003");
    g_assert_cmpstr(text, ==, "((h@'loU)) (x) [[S'i:]] (Q)");
}

static void a_mark_before_a_name_does_not_swallow_it(void) {
    g_autofree char *text =
        bc_phonemes_text(phonemes, "en", "(\001Xi\002ʃiː\003, \"\001Xi\002ʃiː\003\"");
    g_assert_cmpstr(text, ==, "( [[S'i:]], \" [[S'i:]]\"");
}

static void half_a_mark_is_no_harm(void) {
    static const char *const texts[] = {"\001Xi", "\001Xi\002ʃ", "\002\003", "\003\001",
                                        "\001\002\003"};
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *text = bc_phonemes_text(phonemes, "en", texts[i]);
        g_assert_null(strstr(text, "[["));
    }
}

static void check_lexeme(const BcPlsLexeme *lexeme, gpointer data) {
    (void)data;
    if (lexeme->ipa == NULL) return;
    g_autofree char *given = bc_phonemes_from_ipa(phonemes, lexeme->language, lexeme->ipa);
    if (given == NULL) g_error("%s: no phonemes for /%s/", lexeme->graphemes[0], lexeme->ipa);
}

static void all_shipped_pronunciations_can_be_spoken(void) {
    g_auto(GStrv) files = bc_data_list("lexicon", ".pls");
    g_assert_nonnull(files[0]);
    for (char **file = files; *file != NULL; file++)
        g_assert_true(bc_pls_read(*file, NULL, check_lexeme, NULL, NULL));
}

/* ---- what is heard ---- */

static const BcVoice *narrator(void) {
    static BcVoice voice;
    voice = *test_voice("narrator");
    voice.language = (char *)"en";
    return &voice;
}

static gboolean same_sound(const char *a, const char *b) {
    g_autoptr(GBytes) one = test_say(narrator(), a);
    g_autoptr(GBytes) two = test_say(narrator(), b);
    g_assert_cmpuint(g_bytes_get_size(one), >, 0);
    return g_bytes_equal(one, two);
}

static void brackets_sound_like_round_ones(void) {
    g_assert_true(same_sound("He said [[h@'loU]] to us.", "He said ((h@'loU)) to us."));
    g_assert_true(same_sound("He [then] left.", "He (then) left."));
    g_assert_false(same_sound("He said [[h@'loU]] to us.", "He said hello to us."));
}

static GBytes *say_with(BcSaying *saying, const char *text) {
    g_autoptr(GPtrArray) heard = test_heard_new();
    g_autoptr(BcSynth) synth = bc_synth_new(1);
    bc_synth_set_saying(synth, saying);
    g_autoptr(GError) error = NULL;
    BcUtterance utterance = {.voice = narrator(), .text = text, .rate = 170, .language = "en"};
    gboolean spoken = bc_synth_speak(synth, &utterance, 1, test_hear, heard, &error);
    g_assert_no_error(error);
    g_assert_true(spoken);
    return g_bytes_ref(g_ptr_array_index(heard, 0));
}

/* A pronunciation that is the word's own changes nothing, prosody and pauses included. */
static void a_lexicon_is_heard(void) {
    g_autofree char *top = g_dir_make_tmp("briefcast-phonemes-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(top, "own.pls", NULL);
    g_assert_true(g_file_set_contents(
        path,
        "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\" "
        "xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">"
        "<lexeme><grapheme>Berlin</grapheme><phoneme>bɜːˈlɪn</phoneme></lexeme>"
        "<lexeme><grapheme>Boston</grapheme><phoneme>bɜːˈlɪn</phoneme></lexeme></lexicon>",
        -1, NULL));
    g_autoptr(BcSaying) plain = bc_saying_new(NULL, NULL);
    g_autoptr(BcSaying) own = bc_saying_new((const char *const[]){path, NULL}, NULL);
    g_autoptr(GBytes) before = say_with(plain, "We met in Berlin, on Tuesday.");
    g_autoptr(GBytes) after = say_with(own, "We met in Berlin, on Tuesday.");
    g_autoptr(GBytes) other = say_with(own, "We met in Boston, on Tuesday.");
    g_autoptr(GBytes) boston = say_with(plain, "We met in Boston, on Tuesday.");
    g_assert_true(g_bytes_equal(before, after));
    g_assert_true(g_bytes_equal(before, other));
    g_assert_false(g_bytes_equal(before, boston));
    g_remove(path);
    g_rmdir(top);
}

/* espeak-ng cuts a clause at about 780 bytes, wherever that is. */
static void a_clause_without_end_does_not_break_a_name(void) {
    g_autoptr(GString) text = g_string_new("We");
    while (text->len < 690) g_string_append(text, " met and met and met and met");
    g_autofree char *said =
        g_strconcat(text->str, " \001Berlin Berlin\002bɜːˈlɪn bɜːˈlɪn\003 now", NULL);
    g_autofree char *given = bc_phonemes_text(phonemes, "en", said);
    g_assert_null(strstr(given, "[["));
    g_autofree char *ended = g_strconcat(text->str, ". \001Berlin\002bɜːˈlɪn\003 now", NULL);
    g_autofree char *fine = bc_phonemes_text(phonemes, "en", ended);
    g_assert_nonnull(strstr(fine, "[["));
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    phonemes = bc_phonemes_new();
    g_test_add_func("/ipa/phonemes", ipa_becomes_phonemes);
    g_test_add_func("/ipa/two", two_sounds_stay_two);
    g_test_add_func("/ipa/no-table", a_language_without_a_table_speaks_unaided);
    g_test_add_func("/ipa/languages", seven_languages_have_a_table);
    g_test_add_func("/text/brackets", brackets_of_the_text_are_never_phonemes);
    g_test_add_func("/text/marks", a_mark_before_a_name_does_not_swallow_it);
    g_test_add_func("/text/half", half_a_mark_is_no_harm);
    g_test_add_func("/text/long-clause", a_clause_without_end_does_not_break_a_name);
    g_test_add_func("/shipped/all", all_shipped_pronunciations_can_be_spoken);
    g_test_add_func("/sound/brackets", brackets_sound_like_round_ones);
    g_test_add_func("/sound/lexicon", a_lexicon_is_heard);
    int status = g_test_run();
    bc_phonemes_free(phonemes);
    return status;
}
