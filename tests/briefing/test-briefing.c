/* The chain as a whole: the time is met, the voices do not hang on it, parts and whole sound the
 * same. */
#include "briefing/fit.h"

#include <glib/gstdio.h>
#include <string.h>

static void shares_are_fair(void) {
    for (guint round = 0; round < 500; round++) {
        double needs[6], shares[6], sum = 0, all = 0;
        guint n = (guint)g_test_rand_int_range(1, 7);
        double wanted = g_test_rand_double_range(-5, 300);
        for (guint i = 0; i < n; i++) all += needs[i] = g_test_rand_double_range(0, 100);
        fit_share(wanted, needs, shares, n);
        double most = 0;
        for (guint i = 0; i < n; i++) {
            g_assert_cmpfloat(shares[i], >=, 0);
            g_assert_cmpfloat(shares[i], <=, needs[i] + 1e-9);
            sum += shares[i];
            most = MAX(most, shares[i]);
        }
        g_assert_cmpfloat(sum, <=, MAX(wanted, 0) + 1e-6);
        if (wanted >= all) g_assert_cmpfloat(sum, >=, all - 1e-6);
        /* Whoever does not get all that it needs gets as much as anybody. */
        for (guint i = 0; i < n; i++)
            if (shares[i] < needs[i] - 1e-9) g_assert_cmpfloat(shares[i], >=, most - 1e-6);
    }
}

static char *story(guint paragraphs) {
    GString *text = g_string_new("Harbour town votes on its lighthouse\n\n");
    for (guint i = 0; i < paragraphs; i++)
        g_string_append_printf(text,
                               "Mayor Anna Lund opened meeting number %u on Monday. \"We will keep "
                               "the lamp burning for another "
                               "%u years,\" she said. The fishermen listened in silence and "
                               "counted the ships outside.\n\n"
                               "Otto Brandt disagreed. \"The lamp has asked me %u times to "
                               "let it rest,\" he said.\n\n",
                               i + 2, i + 10, i + 3);
    return g_string_free(text, FALSE);
}

static BcBriefing *briefing_of(double seconds, guint paragraphs, guint stories) {
    GError *error = NULL;
    BcBriefingOptions options = {.seconds = seconds, .jobs = 2};
    BcBriefing *briefing = bc_briefing_new(&options, &error);
    g_assert_no_error(error);
    g_autofree char *text = story(paragraphs);
    for (guint i = 0; i < stories; i++) {
        BcArticle *article = bc_article_new_from_text(text, strlen(text), "test", &error);
        g_assert_no_error(error);
        g_assert_true(bc_briefing_add_article(briefing, article, &error));
    }
    return briefing;
}

static double lasts(BcBriefing *briefing) {
    GError *error = NULL;
    BcTimeline *timeline = NULL;
    g_assert_true(bc_briefing_perform(briefing, NULL, NULL, NULL, &timeline, &error));
    double seconds = (double)bc_timeline_length(timeline) / BC_SAMPLE_RATE;
    bc_timeline_free(timeline);
    return seconds;
}

static void the_time_is_met(void) {
    static const double wanted[] = {30, 60, 95, 150};
    for (gsize i = 0; i < G_N_ELEMENTS(wanted); i++) {
        g_autoptr(BcBriefing) briefing = briefing_of(wanted[i], 20, 1);
        g_assert_cmpfloat(ABS(lasts(briefing) - wanted[i]), <=, MAX(2, wanted[i] * 0.03));
    }
    g_autoptr(BcBriefing) two = briefing_of(90, 12, 2);
    g_assert_cmpfloat(ABS(lasts(two) - 90), <=, 3);
    g_assert_cmpuint(bc_briefing_stories(two), ==, 2);
}

static const char *voice_of(const BcScript *script, const char *name) {
    guint n;
    const BcCastMember *cast = bc_script_cast(script, &n);
    for (guint i = 0; i < n; i++)
        if (strcmp(cast[i].name, name) == 0) return cast[i].voice;
    return NULL;
}

static void a_voice_does_not_hang_on_the_length(void) {
    g_autoptr(BcBriefing) brief = briefing_of(40, 10, 1);
    g_autoptr(BcBriefing) whole = briefing_of(0, 10, 1);
    const BcScript *a = bc_briefing_script(brief, NULL), *b = bc_briefing_script(whole, NULL);
    const char *lund = voice_of(b, "Anna Lund"), *brandt = voice_of(b, "Otto Brandt");
    g_assert_nonnull(lund);
    g_assert_nonnull(brandt);
    g_assert_cmpstr(lund, !=, brandt);
    if (voice_of(a, "Anna Lund") != NULL) g_assert_cmpstr(voice_of(a, "Anna Lund"), ==, lund);
    if (voice_of(a, "Otto Brandt") != NULL) g_assert_cmpstr(voice_of(a, "Otto Brandt"), ==, brandt);
    g_assert_true(voice_of(a, "Anna Lund") != NULL || voice_of(a, "Otto Brandt") != NULL);
}

static void a_script_that_is_read_back_lasts_the_same(void) {
    g_autoptr(BcBriefing) briefing = briefing_of(45, 8, 1);
    g_autofree char *text = bc_script_print(bc_briefing_script(briefing, NULL));
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("briefcast-script-XXXXXX", &path, NULL);
    g_assert_cmpint(fd, >=, 0);
    g_assert_true(g_file_set_contents(path, text, -1, NULL));
    BcBriefingOptions options = {0};
    g_autoptr(BcBriefing) again = bc_briefing_new(&options, NULL);
    g_assert_true(bc_briefing_add(again, path, NULL));
    g_assert_cmpfloat(lasts(again), ==, lasts(briefing));
    g_autofree char *second = bc_script_print(bc_briefing_script(again, NULL));
    g_assert_cmpstr(second, ==, text);
    /* And nothing can be joined with it. */
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_briefing_add(again, path, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    g_unlink(path);
}

static void a_failed_source_changes_nothing(void) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcBriefing) briefing = briefing_of(30, 4, 1);
    g_assert_false(bc_briefing_add(briefing, "/nowhere/at/all", &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_INPUT);
    g_assert_cmpuint(bc_briefing_stories(briefing), ==, 1);
    BcBriefingOptions options = {0};
    g_autoptr(BcBriefing) empty = bc_briefing_new(&options, NULL);
    g_clear_error(&error);
    g_assert_null(bc_briefing_script(empty, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
}

static void wrong_options_are_refused(void) {
    const char *pins[] = {"nobody", NULL};
    BcBriefingOptions wrong[] = {{.rate = 20}, {.seconds = -1}, {.voices = pins}};
    for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autoptr(GError) error = NULL;
        g_assert_null(bc_briefing_new(&wrong[i], &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/briefing/shares are fair", shares_are_fair);
    g_test_add_func("/briefing/the time is met", the_time_is_met);
    g_test_add_func("/briefing/a voice does not hang on the length",
                    a_voice_does_not_hang_on_the_length);
    g_test_add_func("/briefing/a script that is read back lasts the same",
                    a_script_that_is_read_back_lasts_the_same);
    g_test_add_func("/briefing/a failed source changes nothing", a_failed_source_changes_nothing);
    g_test_add_func("/briefing/wrong options are refused", wrong_options_are_refused);
    return g_test_run();
}
