/* How long it is silent: what one should hear between two segments. */
#include "script/pause.h"

#include "script/script-private.h"

#include <math.h>
#include <string.h>

static void cut_is(const char *text, guint next_member, BcCut wanted) {
    BcSegment segment = {.kind = BC_SEGMENT_NARRATION, .text = (char *)text};
    BcSegment next = {.kind = BC_SEGMENT_NARRATION, .member = next_member, .text = (char *)"Yes."};
    BcCut cut = bc_pause_cut(&segment, &next);
    if (cut != wanted) g_error("after «%s»: cut %d, not %d", text, (int)cut, (int)wanted);
}

/* The mark says it, whatever closes behind it. */
static void the_mark_decides(void) {
    static const struct {
        const char *text;
        BcCut goes_on, other;
    } cases[] = {
        {"She left.", BC_CUT_SENTENCE, BC_CUT_TURN},
        {"“She left.”", BC_CUT_SENTENCE, BC_CUT_TURN},
        {"Stop!", BC_CUT_SENTENCE, BC_CUT_TURN},
        {"What then?", BC_CUT_QUESTION, BC_CUT_TURN},
        {"«Et alors ? »", BC_CUT_QUESTION, BC_CUT_TURN},
        {"(Was it?)", BC_CUT_QUESTION, BC_CUT_TURN},
        {"ماذا؟", BC_CUT_QUESTION, BC_CUT_TURN},
        {"为什么？", BC_CUT_QUESTION, BC_CUT_TURN},
        {"And then…", BC_CUT_ELLIPSIS, BC_CUT_TURN},
        {"“And then...”", BC_CUT_ELLIPSIS, BC_CUT_TURN},
        {"No one in the U.S.", BC_CUT_SENTENCE, BC_CUT_TURN},
        {"बस।", BC_CUT_SENTENCE, BC_CUT_TURN},
        {"Lund said:", BC_CUT_COLON, BC_CUT_COLON},
        {"他说：", BC_CUT_COLON, BC_CUT_COLON},
        {"It rained;", BC_CUT_COLON, BC_CUT_COLON},
        {"It rained —", BC_CUT_COLON, BC_CUT_COLON},
        {"It rained --", BC_CUT_COLON, BC_CUT_COLON},
        {"“It rained,”", BC_CUT_COMMA, BC_CUT_COMMA},
        {"她说，", BC_CUT_COMMA, BC_CUT_COMMA},
        {"قال،", BC_CUT_COMMA, BC_CUT_COMMA},
        {"Lund said that", BC_CUT_SPEAKER, BC_CUT_SPEAKER},
        {"", BC_CUT_SPEAKER, BC_CUT_SPEAKER},
        {"”", BC_CUT_SPEAKER, BC_CUT_SPEAKER},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        cut_is(cases[i].text, 0, cases[i].goes_on);
        cut_is(cases[i].text, 1, cases[i].other);
    }
}

/* “Will you stay?” Lund asked.  The sentence is not over. */
static void a_question_inside_a_sentence_is_no_end(void) {
    g_assert_cmpint(bc_pause_cut_inside("“Will you stay?”"), ==, BC_CUT_COLON);
    g_assert_cmpint(bc_pause_cut_inside("“Stay!”"), ==, BC_CUT_COLON);
    g_assert_cmpint(bc_pause_cut_inside("“I thought…”"), ==, BC_CUT_COLON);
    g_assert_cmpint(bc_pause_cut_inside("“I thought,”"), ==, BC_CUT_COMMA);
    g_assert_cmpint(bc_pause_cut_inside("Lund said"), ==, BC_CUT_SPEAKER);
}

static void what_lies_between_weighs_more_than_the_mark(void) {
    BcSegment headline = {.kind = BC_SEGMENT_HEADLINE, .text = (char *)"Is it war?"};
    BcSegment words = {.kind = BC_SEGMENT_NARRATION, .text = (char *)"It is not,"};
    BcSegment heading = {.kind = BC_SEGMENT_HEADING, .text = (char *)"The harbour"};
    BcSegment other_story = {.kind = BC_SEGMENT_HEADLINE, .story = 1, .text = (char *)"Rain"};
    BcSegment introduction = {.kind = BC_SEGMENT_INTRODUCTION, .text = (char *)"Ada Lund:"};
    g_assert_cmpint(bc_pause_cut(&headline, &words), ==, BC_CUT_HEADLINE);
    g_assert_cmpint(bc_pause_cut(&words, &heading), ==, BC_CUT_PARAGRAPH);
    g_assert_cmpint(bc_pause_cut(&words, &other_story), ==, BC_CUT_STORY);
    g_assert_cmpint(bc_pause_cut(&introduction, &words), ==, BC_CUT_INTRODUCTION);
    g_assert_cmpint(bc_pause_cut(&words, NULL), ==, BC_CUT_END);
}

/* Each kind of cut is at least as long as the one that joins more closely, at any rate. */
static void the_order_holds_at_any_rate(void) {
    for (guint rate = BC_SCRIPT_RATE_LEAST; rate <= BC_SCRIPT_RATE_MOST; rate++)
        for (guint cut = BC_CUT_SPEAKER + 1; cut <= BC_CUT_STORY; cut++)
            if (cut != BC_CUT_END && cut - 1 != BC_CUT_END)
                g_assert_cmpuint(bc_pause_ms((BcCut)cut, rate), >=,
                                 bc_pause_ms((BcCut)(cut - 1), rate));
}

/* Who speaks more slowly pauses longer, in proportion and within reason. */
static void pauses_go_with_the_rate(void) {
    for (guint cut = BC_CUT_SPEAKER; cut <= BC_CUT_STORY; cut++) {
        guint usual = bc_pause_ms((BcCut)cut, BC_SCRIPT_RATE), before = G_MAXUINT;
        for (guint rate = BC_SCRIPT_RATE_LEAST; rate <= BC_SCRIPT_RATE_MOST; rate++) {
            guint ms = bc_pause_ms((BcCut)cut, rate);
            if (cut == BC_CUT_END) {
                g_assert_cmpuint(ms, ==, usual); /* that is not speech */
                continue;
            }
            g_assert_cmpuint(ms, <=, before);
            before = ms;
            g_assert_cmpuint(ms, >=, 100);
            g_assert_cmpuint(ms, >=, usual / 2);
            g_assert_cmpuint(ms, <=, usual * 2);
            if (rate >= 120 && rate <= 250)
                g_assert_cmpfloat(fabs(ms - usual * 170.0 / rate), <=, 1);
        }
    }
}

/* A script that gives its pauses keeps them at any rate; one that does not gets those of its rate.
 */
static void a_script_keeps_what_it_says(void) {
    const char *text = "briefcast-script 1\nrate: 340\n[narrator pause=300]\nOne.\n"
                       "[narrator]\nTwo.\n[narrator]\nThree.\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(BcScript) script = bc_script_parse(text, strlen(text), "fast.script", &error);
    g_assert_no_error(error);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    g_assert_cmpuint(segments[0].pause_ms, ==, 300);
    g_assert_cmpuint(segments[1].pause_ms, ==, 150);
    g_assert_cmpuint(segments[2].pause_ms, ==, 500);
    /* In JSON the rate may stand behind the segments. */
    const char *json = "{\"segments\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}],\"rate\":340}";
    g_autoptr(BcScript) other = bc_script_parse(json, strlen(json), "fast.json", &error);
    g_assert_no_error(error);
    g_assert_cmpuint(bc_script_segments(other, &n)[0].pause_ms, ==, 150);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/script/pause/the mark decides", the_mark_decides);
    g_test_add_func("/script/pause/a question inside a sentence is no end",
                    a_question_inside_a_sentence_is_no_end);
    g_test_add_func("/script/pause/what lies between weighs more than the mark",
                    what_lies_between_weighs_more_than_the_mark);
    g_test_add_func("/script/pause/the order holds at any rate", the_order_holds_at_any_rate);
    g_test_add_func("/script/pause/pauses go with the rate", pauses_go_with_the_rate);
    g_test_add_func("/script/pause/a script keeps what it says", a_script_keeps_what_it_says);
    return g_test_run();
}
