/* What a script looks like on paper, and that reading it back loses nothing. */
#include "script/script-private.h"

#include <string.h>

static BcScript *parse(const char *text) {
    g_autoptr(GError) error = NULL;
    BcScript *script = bc_script_parse(text, strlen(text), "talks.script", &error);
    g_assert_no_error(error);
    return script;
}

static void refused(const char *text, const char *message) {
    g_autoptr(GError) error = NULL;
    BcScript *script = bc_script_parse(text, strlen(text), "talks.script", &error);
    g_assert_null(script);
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_cmpstr(error->message, ==, message);
}

static void assert_same(const BcScript *a, const BcScript *b) {
    g_assert_cmpstr(bc_script_title(a), ==, bc_script_title(b));
    g_assert_cmpstr(bc_script_site(a), ==, bc_script_site(b));
    g_assert_cmpstr(bc_script_date(a), ==, bc_script_date(b));
    g_assert_cmpstr(bc_script_language(a), ==, bc_script_language(b));
    g_assert_cmpuint(bc_script_rate(a), ==, bc_script_rate(b));
    g_assert_cmpuint(bc_script_lead_ms(a), ==, bc_script_lead_ms(b));
    guint n_a, n_b;
    const BcCastMember *cast_a = bc_script_cast(a, &n_a), *cast_b = bc_script_cast(b, &n_b);
    g_assert_cmpuint(n_a, ==, n_b);
    for (guint i = 0; i < n_a; i++) {
        g_assert_cmpstr(cast_a[i].id, ==, cast_b[i].id);
        g_assert_cmpstr(cast_a[i].name, ==, cast_b[i].name);
        g_assert_cmpstr(cast_a[i].family, ==, cast_b[i].family);
        g_assert_cmpstr(cast_a[i].voice, ==, cast_b[i].voice);
        g_assert_cmpint(cast_a[i].kind, ==, cast_b[i].kind);
        g_assert_cmpint(cast_a[i].sex, ==, cast_b[i].sex);
        g_assert_cmpuint(cast_a[i].words, ==, cast_b[i].words);
    }
    const BcSegment *said_a = bc_script_segments(a, &n_a), *said_b = bc_script_segments(b, &n_b);
    g_assert_cmpuint(n_a, ==, n_b);
    for (guint i = 0; i < n_a; i++) {
        g_assert_cmpint(said_a[i].kind, ==, said_b[i].kind);
        g_assert_cmpuint(said_a[i].member, ==, said_b[i].member);
        g_assert_cmpstr(said_a[i].voice, ==, said_b[i].voice);
        g_assert_cmpstr(said_a[i].text, ==, said_b[i].text);
        g_assert_cmpuint(said_a[i].pause_ms, ==, said_b[i].pause_ms);
        g_assert_cmpuint(said_a[i].story, ==, said_b[i].story);
        g_assert_cmpuint(said_a[i].source.start, ==, said_b[i].source.start);
        g_assert_cmpuint(said_a[i].source.end, ==, said_b[i].source.end);
    }
}

/* ---- the text format ---- */

static const char talks[] = "briefcast-script 1\n"
                            "title: Talks in the harbour\n"
                            "site: The Lighthouse\n"
                            "date: 2024-05-02\n"
                            "language: en\n"
                            "rate: 165\n"
                            "lead: 250\n"
                            "cast: narrator = en/narrator\n"
                            "cast: ada-lund = en/f-low | person | female | lund | Ada Lund\n"
                            "cast: a-sailor = | unnamed | unknown | a sailor | a sailor\n"
                            "\n"
                            "[narrator headline 0-20 pause=700]\n"
                            "Talks in the harbour\n"
                            "\n"
                            "[narrator introduction pause=200]\n"
                            "Ada Lund:\n"
                            "\n"
                            "[ada-lund direct 22-60 pause=1200 voice=en/f-high]\n"
                            "“We sail at dawn, whatever they say.”\n"
                            "\n"
                            "[a-sailor direct 0-12 pause=500 story=1]\n"
                            "\\[sic] Aye.\n";

static void test_text_is_stable(void) {
    g_autoptr(BcScript) script = parse(talks);
    g_autofree char *printed = bc_script_print(script);
    g_assert_cmpstr(printed, ==, talks);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(n, ==, 4);
    g_assert_cmpint(segments[1].kind, ==, BC_SEGMENT_INTRODUCTION);
    g_assert_true(bc_span_empty(segments[1].source));
    g_assert_cmpstr(segments[3].text, ==, "[sic] Aye.");
    g_assert_cmpuint(segments[3].story, ==, 1);
    const BcCastMember *cast = bc_script_cast(script, &n);
    g_assert_cmpuint(cast[1].words, ==, 7);
    g_assert_null(cast[2].voice);
}

static void test_written_by_hand(void) {
    g_autoptr(BcScript) script = parse("\xEF\xBB\xBF"
                                       "briefcast-script 1\r\n"
                                       "# for the morning\r\n"
                                       "cast: lund = en/f-low\r\n"
                                       "\r\n"
                                       "[narrator headline]\r\n"
                                       "Talks\r\n"
                                       "[narrator]\r\n"
                                       "Ada Lund\r\n"
                                       "   said,\r\n"
                                       "# a remark\r\n"
                                       "\r\n"
                                       "[lund]\r\n"
                                       "“We sail.”\r\n"
                                       "\\# 7 stays.\r\n"
                                       "[narrator headline]\r\n"
                                       "Weather\r\n");
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(n, ==, 4);
    g_assert_cmpstr(segments[1].text, ==, "Ada Lund said,");
    g_assert_cmpint(segments[1].kind, ==, BC_SEGMENT_NARRATION);
    g_assert_cmpint(segments[2].kind, ==, BC_SEGMENT_DIRECT);
    g_assert_cmpstr(segments[2].text, ==, "“We sail.” # 7 stays.");
    g_assert_cmpuint(segments[2].story, ==, 0);
    g_assert_cmpuint(segments[3].story, ==, 1);
    guint pauses[] = {700, 160, 1200, 500};
    for (guint i = 0; i < n; i++) g_assert_cmpuint(segments[i].pause_ms, ==, pauses[i]);
    const BcCastMember *cast = bc_script_cast(script, &n);
    g_assert_cmpstr(cast[1].name, ==, "lund");
    g_assert_cmpstr(cast[1].family, ==, "lund");
}

static void test_slips_are_told(void) {
#define HEAD "briefcast-script 1\ncast: lund = en/f-low\n"
    refused("briefcast-script 7\n", "talks.script:1: version '7' of the format is not known; this "
                                    "program reads version 1");
    refused(HEAD "\n[lind]\nHello.\n", "talks.script:4: the speaker 'lind' is not in the cast");
    refused(HEAD "[lund drect]\nHello.\n", "talks.script:3: 'drect' is not a kind of segment");
    refused(HEAD "[lund direct\nHello.\n", "talks.script:3: ']' is missing at the end of '[lund "
                                           "direct'");
    refused(HEAD "[lund pause=0.5]\nHello.\n", "talks.script:3: '0.5' is not a whole number");
    refused(HEAD "[lund 5-5]\nHello.\n", "talks.script:3: the source's end is not after its start");
    refused(HEAD "[lund speed=2]\nHello.\n", "talks.script:3: unknown option 'speed'");
    refused(HEAD "[]\nHello.\n", "talks.script:3: [] without a speaker");
    refused(HEAD "[lund pause=99999999999999999999]\nHello.\n",
            "talks.script:3: a pause of more than an hour");
    refused(HEAD "cast: lund = en/f-mid\n", "talks.script:3: 'lund' is in the cast twice");
    refused(HEAD "Hello.\n", "talks.script:3: neither 'field: value' nor a [speaker] before "
                             "'Hello.'");
    refused(HEAD "speed: 3\n", "talks.script:3: unknown field 'speed'");
    refused(HEAD "rate: 2\n", "talks.script:3: the rate is 80 to 450 words a minute");
    refused(HEAD "\xFF\n", "talks.script:3: not valid UTF-8");
    refused(HEAD "[lund story=2]\nA.\n[lund story=1]\nB.\n",
            "talks.script:5: stories are numbered from 0 in the order of speaking");
#undef HEAD
}

/* ---- JSON ---- */

static void test_json_and_back(void) {
    g_autoptr(BcScript) script = parse(talks);
    g_autofree char *json = bc_script_print_json(script);
    g_assert_nonnull(strstr(json, "\"pause\":0.7,\"source\":[0,20],\"story\":0}"));
    g_assert_nonnull(strstr(json, "\"pause\":0.2,\"source\":null,\"story\":0}"));
    g_assert_true(bc_script_recognise(json, strlen(json)));
    g_autoptr(BcScript) back = parse(json);
    assert_same(script, back);
}

static void test_json_little(void) {
    g_autoptr(BcScript) script = parse("{\"segments\": [{\"text\": \"Good  morning.\"}]}");
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(n, ==, 1);
    g_assert_cmpstr(segments[0].text, ==, "Good morning.");
    g_assert_cmpuint(segments[0].pause_ms, ==, 500);
    g_assert_cmpuint(segments[0].member, ==, 0);
}

static void test_json_slips_are_told(void) {
    refused("{\"segments\": [\n{\"text\": \"a\"},,]}",
            "talks.script:2: not valid JSON: unexpected character `,', expected character `]'");
    refused("{\"segments\": [{\"text\": 3}]}", "talks.script: segments[0]: 'text' is not a string");
    refused("{\"segments\": [{\"text\": \"a\", \"pause\": \"1\"}]}",
            "talks.script: segments[0]: 'pause' is not a number of seconds between nothing and an "
            "hour");
    refused("{\"segments\": [{\"text\": \"a\", \"source\": [1]}]}",
            "talks.script: segments[0]: 'source' is not an array of a start and an end");
    refused("{\"segments\": 1}", "talks.script: 'segments' is not an array");
    refused("{\"segments\": [{\"text\": \"a\", \"speaker\": \"lund\"}]}",
            "talks.script: segments[0]: the speaker 'lund' is not in the cast");
    g_autofree char *deep = g_strnfill(200000, '[');
    g_autofree char *bomb = g_strdup_printf("{\"segments\":\n%s", deep);
    refused(bomb, "talks.script:2: nested too deeply for a script");
}

/* However much stands where a word should, one can read the message. */
static void test_messages_are_short(void) {
    for (guint n = 150; n < 400; n++) {
        g_autofree char *long_word = g_strnfill(n, 'x');
        g_autofree char *text =
            g_strdup_printf("{\"segments\": [{\"text\": \"a\", \"kind\": \"é\\n%s\"}]}", long_word);
        g_autoptr(GError) error = NULL;
        g_autoptr(BcScript) script = bc_script_parse(text, strlen(text), "x", &error);
        g_assert_null(script);
        g_assert_null(strchr(error->message, '\n'));
        g_assert_cmpuint(strlen(error->message), <, 250);
        g_assert_true(g_utf8_validate(error->message, -1, NULL));
    }
}

/* ---- recognising ---- */

static gboolean recognised(const char *text) { return bc_script_recognise(text, strlen(text)); }

static void test_recognise(void) {
    g_assert_true(recognised(talks));
    g_assert_true(recognised("\xEF\xBB\xBF"
                             "briefcast-script 1\r\n"));
    g_assert_true(recognised(" \n{\"segments\":[]}"));
    g_assert_false(recognised("briefcast-scripture is a word"));
    g_assert_false(recognised("{\"quotes\":[]}"));
    g_assert_false(recognised("The talks ended. \"segments\""));
    g_assert_false(recognised(""));
}

/* ---- SSML ---- */

static void test_ssml(void) {
    g_autoptr(BcScript) script =
        parse("briefcast-script 1\n"
              "title: \"A\" & B\n"
              "cast: narrator = en/narrator\n"
              "cast: x = | person | male | x | X\n"
              "[narrator pause=300]\nProfit < loss & <break/> \xEF\xBF\xBF\n"
              "[x pause=0]\nYes.\n");
    g_autofree char *ssml = bc_script_print_ssml(script);
    g_assert_cmpstr(ssml, ==,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    "<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" "
                    "xml:lang=\"en\">\n"
                    "<meta name=\"title\" content=\"&quot;A&quot; &amp; B\"/>\n"
                    "<prosody rate=\"100%\">\n"
                    "<break time=\"250ms\"/>\n"
                    "<voice name=\"en/narrator\">Profit &lt; loss &amp; &lt;break/&gt; \xEF\xBF\xBD"
                    "</voice>\n"
                    "<break time=\"300ms\"/>\n"
                    "<voice gender=\"male\">Yes.</voice>\n"
                    "<break time=\"0ms\"/>\n"
                    "</prosody>\n</speak>\n");
}

/* ---- any script survives ---- */

static char *random_text(gboolean folded) {
    static const char *const pieces[] = {"word",     " ",
                                         "[",        "]",
                                         "#",        "\\",
                                         "|",        "\\n",
                                         "=",        ":",
                                         "pause=1",  "“",
                                         "”",        "é",
                                         "中文",     "\xF0\x9F\x98\x80",
                                         "\"",       "<b>",
                                         "&",        "e\xCC\x81",
                                         "7",        "cast: x",
                                         "\\s",      "\xC2\x85",
                                         "\xC2\xA0", "\xE2\x80\xA8",
                                         "\n",       "\t",
                                         "\r",       "-",
                                         "\x7F",     "\x01"};
    GString *text = g_string_new(NULL);
    for (gint i = g_test_rand_int_range(0, 9); i > 0; i--)
        g_string_append(text, pieces[g_test_rand_int_range(0, G_N_ELEMENTS(pieces))]);
    char *plain = g_string_free(text, FALSE);
    if (!folded) return plain;
    char *line = bc_script_fold(plain);
    g_free(plain);
    return line;
}

static BcScript *random_script(void) {
    BcScript *script = bc_script_new("en-gb", (guint)g_test_rand_int_range(80, 451));
    char **fields[] = {&script->title, &script->site, &script->date};
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++) {
        *fields[i] = random_text(FALSE);
        if (**fields[i] == '\0') g_clear_pointer(fields[i], g_free);
    }
    script->lead_ms = (guint)g_test_rand_int_range(0, 5000);
    for (gint i = g_test_rand_int_range(0, 5); i > 0; i--) {
        g_autofree char *words = random_text(FALSE);
        g_autofree char *family = random_text(FALSE);
        g_autofree char *name = g_strconcat(words, "!", NULL);
        int member = bc_script_add_member(script, NULL, name, family,
                                          (BcSpeakerKind)g_test_rand_int_range(0, 4),
                                          (BcSex)g_test_rand_int_range(0, 3));
        if (g_test_rand_bit())
            g_array_index(script->cast, BcCastMember, member).voice = g_strdup("en/m-low");
    }
    guint story = 0;
    for (gint i = g_test_rand_int_range(0, 12); i > 0; i--) {
        story += (guint)(g_test_rand_int_range(0, 4) == 0);
        gsize start = (gsize)g_test_rand_int_range(0, 1000);
        BcSpan source = g_test_rand_bit() ? BC_SPAN_NONE : (BcSpan){start, start + 5};
        bc_script_add_segment(script, (BcSegmentKind)g_test_rand_int_range(0, 7),
                              (guint)g_test_rand_int_range(0, (gint32)script->cast->len),
                              random_text(TRUE), source, story,
                              g_test_rand_bit() ? "en/own" : NULL);
        g_array_index(script->segments, BcSegment, script->segments->len - 1).pause_ms =
            (guint)g_test_rand_int_range(0, 3000);
    }
    return script;
}

static void test_any_script_survives(void) {
    for (guint i = 0; i < 2000; i++) {
        g_autoptr(BcScript) script = random_script();
        g_autofree char *text = bc_script_print(script);
        g_autoptr(BcScript) from_text = parse(text);
        assert_same(script, from_text);
        g_autofree char *json = bc_script_print_json(script);
        g_autoptr(BcScript) from_json = parse(json);
        assert_same(script, from_json);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/script/format/a script prints as it was read", test_text_is_stable);
    g_test_add_func("/script/format/little is enough by hand", test_written_by_hand);
    g_test_add_func("/script/format/slips are told with their line", test_slips_are_told);
    g_test_add_func("/script/format/JSON and back", test_json_and_back);
    g_test_add_func("/script/format/little JSON is enough", test_json_little);
    g_test_add_func("/script/format/slips in JSON are told", test_json_slips_are_told);
    g_test_add_func("/script/format/messages are short", test_messages_are_short);
    g_test_add_func("/script/format/a script is known from its bytes", test_recognise);
    g_test_add_func("/script/format/SSML is escaped", test_ssml);
    g_test_add_func("/script/format/any script survives", test_any_script_survives);
    return g_test_run();
}
