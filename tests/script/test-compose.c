/* Who is heard saying what, and how one knows who it is. */
#include "script/script-private.h"

#include "base/text.h"
#include "story-text.h"

static const BcSpeaker people[] = {
    {.name = (char *)"Ada Lund", .family = (char *)"lund", .sex = BC_SEX_FEMALE},
    {.name = (char *)"Tor Berg", .family = (char *)"berg", .sex = BC_SEX_MALE},
    {.name = (char *)"a harbour pilot",
     .family = (char *)"a harbour pilot",
     .kind = BC_SPEAKER_UNNAMED},
    {.name = (char *)"the two sides", .family = (char *)"the two sides", .kind = BC_SPEAKER_GROUP},
    {.name = (char *)"the Harbour Board",
     .family = (char *)"the harbour board",
     .kind = BC_SPEAKER_ORGANISATION},
};

static char *dump(const BcScript *script) {
    GString *out = g_string_new(NULL);
    guint n, n_cast;
    const BcSegment *segments = bc_script_segments(script, &n);
    const BcCastMember *cast = bc_script_cast(script, &n_cast);
    for (guint i = 0; i < n; i++) {
        const char *who = cast[segments[i].member].id;
        g_string_append_printf(out, "%s", segments[i].member == 0 ? "" : who);
        if (segments[i].kind == BC_SEGMENT_INTRODUCTION) g_string_append(out, "+");
        if (segments[i].kind == BC_SEGMENT_HEADLINE) g_string_append(out, "#");
        if (segments[i].kind == BC_SEGMENT_HEADING) g_string_append(out, "##");
        if (segments[i].kind == BC_SEGMENT_FREE) g_string_append(out, "~");
        if (segments[i].kind == BC_SEGMENT_REPORTED) g_string_append(out, "*");
        g_string_append_printf(out, "> %s (%u)\n", segments[i].text, segments[i].pause_ms);
    }
    return g_string_free(out, FALSE);
}

static void says_with(const char *marked, const char *chosen, gboolean reported,
                      const char *expected) {
    StoryText *story = story_text_new(marked, people, G_N_ELEMENTS(people), chosen);
    story->material.options.reported = reported;
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    bc_script_compose(script, &story->material);
    g_autofree char *got = dump(script);
    g_assert_cmpstr(got, ==, expected);
    story_text_free(story);
}

static void says(const char *marked, const char *chosen, const char *expected) {
    says_with(marked, chosen, FALSE, expected);
}

/* ---- who speaks ---- */

static void test_direct(void) {
    says("# Talks in the harbour\n"
         "[Oslo -- ]{0s|Ada Lund} said: {0d0|“We sail at dawn tomorrow.”} The crowd cheered.\n"
         "{1d1|“That is not wise,”} {1s|Berg} said.",
         NULL,
         "#> Talks in the harbour (700)\n"
         "> Oslo -- Ada Lund said: (240)\n"
         "ada-lund> “We sail at dawn tomorrow.” (450)\n"
         "> The crowd cheered. (550)\n"
         "tor-berg> “That is not wise,” (160)\n"
         "> Berg said. (500)\n");
}

static void test_scare_quotes_stay(void) {
    says("{0s|Lund} called it {0d0|“not wise”} and left.", NULL,
         "> Lund called it “not wise” and left. (500)\n");
    /* Its pieces count together. */
    says("{0d0|“Not now,”} {0s|Lund} said, {0d0|“not ever.”}", NULL,
         "ada-lund> “Not now,” (160)\n"
         "> Lund said, (160)\n"
         "ada-lund> “not ever.” (500)\n");
}

static void test_free(void) {
    says("{0s|Lund} pointed out that {0i0|the ships are ready}. {1f0|Ten years ago I sailed alone. "
         "I remember it well.} The crowd left.",
         NULL,
         "> Lund pointed out that the ships are ready. (450)\n"
         "ada-lund~> Ten years ago I sailed alone. (300)\n"
         "ada-lund~> I remember it well. (450)\n"
         "> The crowd left. (500)\n");
}

static void test_reported(void) {
    const char *marked = "{0s|Lund} said that {0i0|the ships are ready}, {1m1|that they are “very "
                         "old indeed”}, {1s|Berg} added.";
    says(marked, NULL,
         "> Lund said that the ships are ready, that they are “very old indeed”, Berg added. "
         "(500)\n");
    says_with(marked, NULL, TRUE,
              "> Lund said that (150)\n"
              "ada-lund*> the ships are ready, (160)\n"
              "tor-berg*> that they are “very old indeed”, (160)\n"
              "> Berg added. (500)\n");
}

static void test_who_has_no_voice(void) {
    says("{0d?|“Nobody knows who said this,”} it was said.", NULL,
         "> “Nobody knows who said this,” it was said. (500)\n");
    /* a group's own words have a voice, what is told of it has none */
    says("{0d3|“We agree on all points,”} {0s|the two sides} said.", NULL,
         "the-two-sides> “We agree on all points,” (160)\n> the two sides said. (500)\n");
    says("{0d2|“The water is too low,”} {0s|a harbour pilot} said. {1s|The Harbour Board} said: "
         "{1d4|“It is high enough now.”}",
         NULL,
         "a-harbour-pilot> “The water is too low,” (160)\n"
         "> a harbour pilot said. (300)\n"
         "> The Harbour Board said: (240)\n"
         "the-harbour-board> “It is high enough now.” (500)\n");
}

static void test_quotation_in_quotation(void) {
    says("{0d0|“He told me, {1d1|‘go away from here now’}, and I went,”} {0s|Lund} said.", NULL,
         "ada-lund> “He told me, ‘go away from here now’, and I went,” (160)\n"
         "> Lund said. (500)\n");
    says_with("{0s|Lund} said {0i0|that {1s|Berg} shouted {1d1|“go away from here now”} at her}.",
              NULL, TRUE,
              "> Lund said (150)\n"
              "ada-lund*> that Berg shouted (150)\n"
              "tor-berg> “go away from here now” (150)\n"
              "ada-lund*> at her. (500)\n");
}

static void test_marks_go_with_words(void) {
    /* Whatever the attribution leaves out, no mark stands alone. */
    says("“{0d0|We sail at dawn tomorrow}”, {0s|Lund} said (“{0d0|at dawn}”).", NULL,
         "ada-lund> “We sail at dawn tomorrow”, (160)\n"
         "> Lund said (150)\n"
         "ada-lund> (“at dawn”). (500)\n");
    says("{0s|Lund}: {0d0|“We sail at dawn tomorrow”} -- {0d0|“not later”}!", NULL,
         "> Lund: (240)\n"
         "ada-lund> “We sail at dawn tomorrow” -- “not later”! (500)\n");
    says("First. *** Last.", NULL, "> First. (300)\n> *** Last. (500)\n");
}

static void test_dateline_is_the_narrators(void) {
    says("[Oslo -- ]{0f0|I am glad to be here today.}", NULL,
         "+> Ada Lund: (250)\n"
         "> Oslo -- (240)\n"
         "ada-lund~> I am glad to be here today. (500)\n");
}

/* ---- introductions ---- */

static void test_torn_from_its_beginning(void) {
    const char *marked =
        "{0s|Lund} spoke first. {0f0|I sailed alone once. I remember it well.} "
        "Rain fell on the {9s|town}. {1d1|“It never stops here. I am tired of it,”} "
        "{1s|Berg} said.";
    /* The free passage without its first sentence. */
    says(marked, "2", "+> Ada Lund: (250)\nada-lund~> I remember it well. (500)\n");
    says(marked, "0 2",
         "> Lund spoke first. (300)\n"
         "+> Ada Lund: (250)\n"
         "ada-lund~> I remember it well. (500)\n");
    /* Her voice goes on: no need to say her name again. */
    says(marked, "0 1 2",
         "> Lund spoke first. (450)\n"
         "ada-lund~> I sailed alone once. (300)\n"
         "ada-lund~> I remember it well. (500)\n");
    /* The beginning of a quotation whose speaker is named in the sentence left out... */
    says(marked, "4", "+> Tor Berg: (250)\ntor-berg> “It never stops here. (500)\n");
    /* ...and with it. */
    says(marked, "4 5",
         "tor-berg> “It never stops here. (300)\n"
         "tor-berg> I am tired of it,” (160)\n"
         "> Berg said. (500)\n");
}

static void test_a_pronoun_is_no_name(void) {
    const char *marked = "{0s|Lund} left. The town slept. {1d0|“We sail at dawn tomorrow,”} "
                         "{1s|she} said. {2s|She} added: {2d0|“If the wind allows it.”}";
    says(marked, "2",
         "+> Ada Lund: (250)\n"
         "ada-lund> “We sail at dawn tomorrow,” (160)\n"
         "> she said. (500)\n");
    says(marked, "2 3",
         "+> Ada Lund: (250)\n"
         "ada-lund> “We sail at dawn tomorrow,” (160)\n"
         "> she said. (300)\n"
         "> She added: (240)\n"
         "ada-lund> “If the wind allows it.” (500)\n");
    /* With all that stands before it, it is as clear as on paper. */
    says(marked, "0 1 2",
         "> Lund left. (300)\n"
         "> The town slept. (450)\n"
         "ada-lund> “We sail at dawn tomorrow,” (160)\n"
         "> she said. (500)\n");
    /* Said before the sentence, not in the middle of it. */
    says(marked, "3",
         "+> Ada Lund: (250)\n"
         "> She added: (240)\n"
         "ada-lund> “If the wind allows it.” (500)\n");
}

static void test_named_just_before(void) {
    says("Lund raised her hand. {0d0|“Silence in the hall, please.”}", NULL,
         "> Lund raised her hand. (450)\n"
         "ada-lund> “Silence in the hall, please.” (500)\n");
    says("Lund met Berg. {0d0|“Silence in the hall, please.”}", NULL,
         "> Lund met Berg. (300)\n"
         "+> Ada Lund: (250)\n"
         "ada-lund> “Silence in the hall, please.” (500)\n");
    says("Berg’s ship sank. {0d0|“Silence in the hall, please.”}", NULL,
         "> Berg’s ship sank. (300)\n"
         "+> Ada Lund: (250)\n"
         "ada-lund> “Silence in the hall, please.” (500)\n");
}

static void test_named_in_the_sentence(void) {
    says("It rained. Lund smiled when {0s|she} said: {0d0|“We sail at dawn.”}", "1",
         "> Lund smiled when she said: (240)\n"
         "ada-lund> “We sail at dawn.” (500)\n");
    says("It rained. Berg smiled when {0s|she} said: {0d0|“We sail at dawn.”}", "1",
         "+> Ada Lund: (250)\n"
         "> Berg smiled when she said: (240)\n"
         "ada-lund> “We sail at dawn.” (500)\n");
}

/* Marks weigh as they do for a news reader; a paragraph that ends in a colon announces the next. */
static void test_pauses_follow_the_marks(void) {
    says("{0d0|“Shall we sail at dawn?”} {0s|Lund} asked. Will she? The crowd wondered…", NULL,
         "ada-lund> “Shall we sail at dawn?” (240)\n"
         "> Lund asked. (300)\n"
         "> Will she? (380)\n"
         "> The crowd wondered… (500)\n");
    const char *announced = "The sea was calm. {0s|Lund} said:\n"
                            "{1d0|“We sail at dawn tomorrow.”}\n"
                            "The crowd cheered.";
    says(announced, NULL,
         "> The sea was calm. (300)\n"
         "> Lund said: (250)\n"
         "ada-lund> “We sail at dawn tomorrow.” (550)\n"
         "> The crowd cheered. (500)\n");
    /* What it announced was left out. */
    says(announced, "1 3", "> Lund said: (550)\n> The crowd cheered. (500)\n");
}

static void test_unnamed_is_introduced(void) {
    says("It rained. {0d2|“The water is too low.”}", NULL,
         "> It rained. (300)\n"
         "+> A harbour pilot: (250)\n"
         "a-harbour-pilot> “The water is too low.” (500)\n");
}

/* ---- several stories ---- */

static void test_one_person_in_two_stories(void) {
    const BcSpeaker first[] = {
        {.name = (char *)"Lund", .family = (char *)"lund"},
        {.name = (char *)"an aide", .family = (char *)"an aide", .kind = BC_SPEAKER_UNNAMED}};
    const BcSpeaker second[] = {
        {.name = (char *)"Ada Lund", .family = (char *)"lund", .sex = BC_SEX_FEMALE},
        {.name = (char *)"Eva Lund", .family = (char *)"lund", .sex = BC_SEX_FEMALE},
        {.name = (char *)"an aide", .family = (char *)"an aide", .kind = BC_SPEAKER_UNNAMED}};
    StoryText *one = story_text_new("# One\n"
                                    "{0d0|“We sail at dawn tomorrow,”} {0s|Lund} said. "
                                    "{1d1|“Or maybe not at all,”} {1s|an aide} said.",
                                    first, 2, NULL);
    StoryText *two = story_text_new("# Two\n"
                                    "{0d0|“It was a good trip,”} {0s|Ada Lund} said. "
                                    "{1d1|“I was not there, sadly,”} {1s|Eva Lund} said. "
                                    "{2d2|“She really was not there,”} {2s|an aide} said.",
                                    second, 3, NULL);
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    bc_script_compose(script, &one->material);
    bc_script_compose(script, &two->material);
    guint n;
    const BcCastMember *cast = bc_script_cast(script, &n);
    const char *ids[] = {"narrator", "lund", "an-aide", "eva-lund", "an-aide-2"};
    g_assert_cmpuint(n, ==, G_N_ELEMENTS(ids));
    for (guint i = 0; i < n; i++) g_assert_cmpstr(cast[i].id, ==, ids[i]);
    g_assert_cmpstr(cast[1].name, ==, "Ada Lund");
    g_assert_cmpint(cast[1].sex, ==, BC_SEX_FEMALE);
    g_assert_cmpuint(cast[1].words, ==, 10);
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(segments[4].pause_ms, ==, 1200);
    g_assert_cmpint(segments[5].kind, ==, BC_SEGMENT_HEADLINE);
    g_assert_cmpuint(segments[5].story, ==, 1);
    g_assert_cmpstr(bc_script_title(script), ==, "One");
    story_text_free(one);
    story_text_free(two);
}

static void test_nothing_to_say(void) {
    StoryText *story = story_text_new("***", people, 0, NULL);
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    bc_script_compose(script, &story->material);
    guint n;
    bc_script_segments(script, &n);
    g_assert_cmpuint(n, ==, 0);
    story_text_free(story);
}

static void test_sources_are_code_points(void) {
    StoryText *story = story_text_new("Été à Oslo. {0s|Lund} said: {0d0|“Où est le café noir?”}",
                                      people, G_N_ELEMENTS(people), NULL);
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    bc_script_compose(script, &story->material);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(n, ==, 3);
    g_assert_cmpuint(segments[0].source.start, ==, 0);
    g_assert_cmpuint(segments[0].source.end, ==, 11);
    g_assert_cmpuint(segments[1].source.start, ==, 12);
    g_assert_cmpuint(segments[2].source.start, ==, 23);
    g_assert_cmpuint(segments[2].source.end, ==, 45);
    story_text_free(story);
}

/* ---- whatever is quoted, nothing is lost ---- */

static char *without_blanks(const char *text) {
    char **parts = g_strsplit(text, " ", -1);
    char *joined = g_strjoinv("", parts);
    g_strfreev(parts);
    return joined;
}

static GString *random_words(void) {
    static const char *const pieces[] = {"We ",
                                         "sail ",
                                         "at ",
                                         "dawn",
                                         ". ",
                                         ", ",
                                         "“",
                                         "”",
                                         " ",
                                         "‘",
                                         "’",
                                         "1,200 ",
                                         "Lund ",
                                         "Berg’s ",
                                         "! ",
                                         "-- ",
                                         "(",
                                         ")",
                                         "$5 ",
                                         "… ",
                                         "U.S. ",
                                         "中文",
                                         "é ",
                                         "\xC2\xAD",
                                         "\xE2\x80\x8B",
                                         "*** ",
                                         "\xF0\x9F\x98\x80 ",
                                         "she ",
                                         "“I ",
                                         "go.” "};
    GString *text = g_string_new("Word ");
    for (gint i = g_test_rand_int_range(0, 60); i > 0; i--)
        g_string_append(text, pieces[g_test_rand_int_range(0, G_N_ELEMENTS(pieces))]);
    return text;
}

/* Moves to a character boundary. */
static gsize boundary(const GString *text, gsize offset) {
    while (((guchar)text->str[offset] & 0xC0) == 0x80) offset--;
    return offset;
}

static BcSpan random_span(const GString *text) {
    gsize a = boundary(text, (gsize)g_test_rand_int_range(0, (gint32)text->len));
    gsize b = boundary(text, (gsize)g_test_rand_int_range(0, (gint32)text->len));
    return (BcSpan){MIN(a, b), MAX(a, b)};
}

static void check_story(const StoryText *story, const BcScript *script) {
    guint n_sentences, n, n_cast;
    const BcSentence *sentences = bc_document_sentences(story->document, &n_sentences);
    const BcSegment *segments = bc_script_segments(script, &n);
    const BcCastMember *cast = bc_script_cast(script, &n_cast);
    BcPoints points;
    bc_points_init(&points, story->text->str, story->text->len);
    guint s = 0;
    for (guint i = 0; i < story->chosen->len; i++) {
        guint sentence = g_array_index(story->chosen, guint, i);
        BcSpan span = bc_points_span(&points, sentences[sentence].span);
        GString *said = g_string_new(NULL);
        for (; s < n && (bc_span_empty(segments[s].source) || segments[s].source.start < span.end);
             s++) {
            g_assert_true(bc_script_has_words(segments[s].text));
            if (segments[s].kind == BC_SEGMENT_INTRODUCTION) {
                g_assert_true(bc_span_empty(segments[s].source));
                /* What is introduced is heard. */
                g_assert_cmpuint(s + 1, <, n);
                continue;
            }
            g_assert_true(bc_span_contains(span, segments[s].source));
            g_string_append(said, segments[s].text);
        }
        g_autofree char *whole = bc_document_fold(story->document, sentences[sentence].span);
        g_autofree char *got = without_blanks(said->str);
        g_autofree char *wanted = without_blanks(whole);
        if (bc_document_sentence_words(story->document, sentence) > 0)
            g_assert_cmpstr(got, ==, wanted);
        else
            g_assert_cmpstr(got, ==, "");
        g_string_free(said, TRUE);
    }
    g_assert_cmpuint(s, ==, n);
    for (guint i = 1; i < n_cast; i++) g_assert_cmpuint(cast[i].words, >, 0);
}

static void test_nothing_is_lost(void) {
    for (guint round = 0; round < 3000; round++) {
        GString *words = random_words();
        StoryText *story = story_text_new(words->str, people, G_N_ELEMENTS(people), NULL);
        BcSpan content[6][2];
        guint n_quotes = (guint)g_test_rand_int_range(0, 7);
        for (guint q = 0; q < n_quotes; q++) {
            content[q][0] = random_span(story->text);
            content[q][1] = random_span(story->text);
            story->quotes[q] =
                (BcQuote){.type = (BcQuoteType)g_test_rand_int_range(0, 4),
                          .speaker = g_test_rand_int_range(-1, G_N_ELEMENTS(people)),
                          .content = content[q],
                          .n_content = (guint)g_test_rand_int_range(1, 3),
                          .source = g_test_rand_bit() ? random_span(story->text) : BC_SPAN_NONE};
        }
        story->material.n_quotes = n_quotes;
        story->material.options.reported = g_test_rand_bit();
        for (guint i = story->chosen->len; i-- > 0;)
            if (g_test_rand_int_range(0, 3) == 0) g_array_remove_index(story->chosen, i);
        story->material.n_chosen = story->chosen->len;
        g_autoptr(BcScript) script = bc_script_new("en", 0);
        bc_script_compose(script, &story->material);
        check_story(story, script);
        story_text_free(story);
        g_string_free(words, TRUE);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/script/compose/pauses follow the marks", test_pauses_follow_the_marks);
    g_test_add_func("/script/compose/marked words are their speaker's", test_direct);
    g_test_add_func("/script/compose/scare quotes stay with the narrator", test_scare_quotes_stay);
    g_test_add_func("/script/compose/a free passage is its speaker's", test_free);
    g_test_add_func("/script/compose/reported clauses when asked for", test_reported);
    g_test_add_func("/script/compose/groups and strangers have no voice", test_who_has_no_voice);
    g_test_add_func("/script/compose/who quotes someone speaks on", test_quotation_in_quotation);
    g_test_add_func("/script/compose/marks go with words", test_marks_go_with_words);
    g_test_add_func("/script/compose/a dateline is the narrator's", test_dateline_is_the_narrators);
    g_test_add_func("/script/compose/torn quotations are introduced", test_torn_from_its_beginning);
    g_test_add_func("/script/compose/a pronoun is no name", test_a_pronoun_is_no_name);
    g_test_add_func("/script/compose/named just before is clear", test_named_just_before);
    g_test_add_func("/script/compose/named in the sentence is clear", test_named_in_the_sentence);
    g_test_add_func("/script/compose/someone unnamed is introduced", test_unnamed_is_introduced);
    g_test_add_func("/script/compose/one person in two stories", test_one_person_in_two_stories);
    g_test_add_func("/script/compose/nothing to say", test_nothing_to_say);
    g_test_add_func("/script/compose/sources are code points", test_sources_are_code_points);
    g_test_add_func("/script/compose/nothing is lost", test_nothing_is_lost);
    return g_test_run();
}
