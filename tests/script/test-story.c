/* From a plain text to a cast script, by the real stages. */
#include <briefcast/cast.h>

#include <string.h>

static const char talks[] =
    "Talks in the harbour\n\n"
    "OSLO (Lighthouse News) - Ferry owner Ada Lund and her rival Tor Berg met on Monday. The hall "
    "was full.\n\n"
    "\"We sail at dawn tomorrow, whatever the weather,\" Lund said. \"I have waited ten years for "
    "this day.\"\n\n"
    "Berg said that his ships would stay in port. \"Nobody can sail in such a storm,\" he told "
    "reporters.\n";

static BcScript *script_of(const char *text, const BcSummaryLimits *limits,
                           const BcScriptOptions *options) {
    g_autoptr(GError) error = NULL;
    g_autoptr(BcArticle) article =
        bc_article_new_from_text(text, strlen(text), "talks.txt", &error);
    g_assert_no_error(error);
    g_autoptr(BcLanguage) language = bc_language_load("en", &error);
    g_assert_no_error(error);
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    g_autoptr(BcAttribution) attribution = bc_attribution_find(document);
    g_autoptr(BcSummary) summary = bc_summary_choose(document, attribution, limits);
    BcScript *script = bc_script_new("en", 0);
    bc_script_add_story(script, document, attribution, summary, options);
    g_autoptr(BcCast) cast = bc_cast_load(NULL, &error);
    g_assert_no_error(error);
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    g_assert_no_error(error);
    gboolean done = bc_cast_assign(cast, script, voices, &error);
    g_assert_no_error(error);
    g_assert_true(done);
    return script;
}

static const char *who_says(const BcScript *script, const char *text) {
    guint n, n_cast;
    const BcSegment *segments = bc_script_segments(script, &n);
    for (guint i = 0; i < n; i++)
        if (strstr(segments[i].text, text) != NULL)
            return bc_script_cast(script, &n_cast)[segments[i].member].id;
    return NULL;
}

static void test_whole(void) {
    g_autoptr(BcScript) script = script_of(talks, &(BcSummaryLimits){0}, NULL);
    g_assert_cmpstr(who_says(script, "Talks in the harbour"), ==, "narrator");
    g_assert_cmpstr(who_says(script, "We sail at dawn"), ==, "ada-lund");
    g_assert_cmpstr(who_says(script, "ten years"), ==, "ada-lund");
    g_assert_cmpstr(who_says(script, "stay in port"), ==, "narrator");
    g_assert_cmpstr(who_says(script, "such a storm"), ==, "tor-berg");
    guint n;
    const BcCastMember *cast = bc_script_cast(script, &n);
    g_assert_cmpuint(n, ==, 3);
    for (guint i = 0; i < n; i++)
        for (guint k = i + 1; k < n; k++) g_assert_cmpstr(cast[i].voice, !=, cast[k].voice);
    g_autofree char *text = bc_script_print(script);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcScript) back = bc_script_parse(text, strlen(text), "talks.script", &error);
    g_assert_no_error(error);
    g_autofree char *again = bc_script_print(back);
    g_assert_cmpstr(again, ==, text);
}

static void test_reported(void) {
    BcScriptOptions options = {.reported = TRUE};
    g_autoptr(BcScript) script = script_of(talks, &(BcSummaryLimits){0}, &options);
    g_assert_cmpstr(who_says(script, "stay in port"), ==, "tor-berg");
}

static void test_longer_quotations_only(void) {
    BcScriptOptions options = {.min_direct = 8};
    g_autoptr(BcScript) script = script_of(talks, &(BcSummaryLimits){0}, &options);
    g_assert_cmpstr(who_says(script, "ten years"), ==, "ada-lund");
    g_assert_cmpstr(who_says(script, "such a storm"), ==, "narrator");
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    g_test_add_func("/script/story/a whole article", test_whole);
    g_test_add_func("/script/story/reported clauses when asked for", test_reported);
    g_test_add_func("/script/story/longer quotations only", test_longer_quotations_only);
    return g_test_run();
}
