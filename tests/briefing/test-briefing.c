/* The whole chain: sources and options in, a script and its sound out. */
#include "helper.h"

static const char two_speak[] =
    "Bridge to be closed\n\n"
    "The old bridge will be closed next week. \u201CIt is no longer safe to cross,\u201D Ada Lund "
    "said. \u201CEverybody will have to take the ferry,\u201D Tor Berg said. The council meets on "
    "Friday.\n";

/* ---- length ---- */

static double allowed(double seconds) { return MAX(2, 0.03 * seconds); }

static void a_long_story_takes_the_time_wanted(void) {
    g_autofree char *text = long_story(120);
    static const double lengths[] = {20, 33, 60, 90, 120, 240, 450};
    for (guint i = 0; i < G_N_ELEMENTS(lengths); i++) {
        g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = lengths[i]});
        add_text(briefing, text);
        g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
        g_test_message("%g s wanted: %.2f s", lengths[i], seconds_of(timeline));
        g_assert_cmpfloat_with_epsilon(seconds_of(timeline), lengths[i], allowed(lengths[i]));
    }
}

static void other_rates_take_the_time_wanted(void) {
    g_autofree char *text = long_story(60);
    static const guint rates[] = {80, 260, 450};
    for (guint i = 0; i < G_N_ELEMENTS(rates); i++) {
        g_autoptr(BcBriefing) briefing =
            briefing_new(&(BcBriefingOptions){.seconds = 60, .rate = rates[i]});
        add_text(briefing, text);
        g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
        g_test_message("at %u words a minute: %.2f s", rates[i], seconds_of(timeline));
        g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 60, allowed(60));
        g_assert_cmpuint(bc_script_rate(script_of(briefing)), ==, rates[i]);
    }
}

static void more_time_than_there_is_gives_everything(void) {
    g_autoptr(BcBriefing) hour = briefing_new(&(BcBriefingOptions){.seconds = 3600});
    g_autoptr(BcBriefing) all = briefing_new(&(BcBriefingOptions){0});
    add_text(hour, two_speak);
    add_text(all, two_speak);
    g_autofree char *one = bc_script_print(script_of(hour));
    g_autofree char *two = bc_script_print(script_of(all));
    g_assert_cmpstr(one, ==, two);
    guint n, n_sentences;
    const guint *chosen = bc_briefing_chosen(all, 0, &n, NULL);
    bc_document_sentences(bc_briefing_document(all, 0), &n_sentences);
    g_assert_cmpuint(n, ==, n_sentences - 1); /* all but the title */
    g_assert_cmpuint(chosen[n - 1], ==, n_sentences - 1);
}

/* That a story is left out, or that a length is missed, is warned of, which otherwise ends a test.
 */
static BcTimeline *perform_with_warnings(BcBriefing *briefing) {
    GLogLevelFlags before = g_log_set_always_fatal(G_LOG_LEVEL_CRITICAL);
    BcTimeline *timeline = perform(briefing, NULL);
    g_log_set_always_fatal(before);
    return timeline;
}

static void no_time_still_says_something(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 0.1});
    add_text(briefing, two_speak);
    g_autoptr(BcTimeline) timeline = perform_with_warnings(briefing);
    guint n;
    g_assert_nonnull(bc_briefing_chosen(briefing, 0, &n, NULL));
    g_assert_cmpuint(n, ==, 1);
}

static void limits_hold_together(void) {
    g_autofree char *text = long_story(60);
    g_autoptr(BcBriefing) briefing =
        briefing_new(&(BcBriefingOptions){.seconds = 300, .sentences = 5, .words = 60});
    add_text(briefing, text);
    guint n, n_words = 0;
    const guint *chosen = bc_briefing_chosen(briefing, 0, &n, NULL);
    g_assert_cmpuint(n, <=, 5);
    g_assert_cmpuint(n, >=, 3);
    const BcDocument *document = bc_briefing_document(briefing, 0);
    for (guint i = 0; i < n; i++) {
        guint m;
        BcSpan span = bc_document_sentences(document, &m)[chosen[i]].span;
        g_autofree char *words = bc_document_fold(document, span);
        g_auto(GStrv) split = g_strsplit(words, " ", -1);
        n_words += g_strv_length(split);
    }
    g_assert_cmpuint(n_words, <=, 60);
}

/* ---- what is fitted is what is performed ---- */

static void assert_same_sound(GBytes *one, GBytes *two) {
    g_assert_cmpuint(g_bytes_get_size(one), >, BC_SAMPLE_RATE);
    g_assert_cmpmem(g_bytes_get_data(one, NULL), g_bytes_get_size(one), g_bytes_get_data(two, NULL),
                    g_bytes_get_size(two));
}

static void assert_same_times(const BcTimeline *one, const BcTimeline *two) {
    guint n, m;
    const BcTimelineEntry *a = bc_timeline_entries(one, &n);
    const BcTimelineEntry *b = bc_timeline_entries(two, &m);
    g_assert_cmpuint(n, ==, m);
    for (guint i = 0; i < n; i++) {
        g_assert_cmpuint(a[i].segment, ==, b[i].segment);
        g_assert_cmpint((int)a[i].start, ==, (int)b[i].start);
        g_assert_cmpint((int)a[i].samples, ==, (int)b[i].samples);
    }
    g_assert_cmpint((int)bc_timeline_length(one), ==, (int)bc_timeline_length(two));
}

/* Performing at once says the headline while the rest is being fitted; that must not be heard. */
static void the_headline_first_is_the_same_sound(void) {
    BcBriefingOptions options = {.seconds = 60};
    g_autoptr(BcBriefing) at_once = briefing_new(&options);
    g_autoptr(BcBriefing) fitted = briefing_new(&options);
    add_sample(at_once, "readout.txt");
    add_sample(fitted, "readout.txt");
    g_autofree char *script = bc_script_print(script_of(fitted));
    g_autoptr(GBytes) one = NULL;
    g_autoptr(GBytes) two = NULL;
    g_autoptr(GBytes) again = NULL;
    g_autoptr(BcTimeline) times = perform(at_once, &one);
    g_autoptr(BcTimeline) fitted_times = perform(fitted, &two);
    g_autoptr(BcTimeline) times_again = perform(at_once, &again);
    assert_same_sound(one, two);
    assert_same_sound(one, again);
    assert_same_times(times, fitted_times);
    assert_same_times(times, times_again);
    g_autofree char *other = bc_script_print(script_of(at_once));
    g_assert_cmpstr(script, ==, other);
}

static void measuring_says_what_is_heard(void) {
    BcBriefingOptions options = {.seconds = 45, .jobs = 1};
    g_autoptr(BcBriefing) briefing = briefing_new(&options);
    add_sample(briefing, "wire-story.txt");
    g_autoptr(BcTimeline) measured = perform(briefing, NULL);
    g_autoptr(GBytes) sound = NULL;
    g_autoptr(BcTimeline) heard = perform(briefing, &sound);
    assert_same_times(measured, heard);
    g_assert_cmpuint(g_bytes_get_size(sound) / 2, ==, (guint64)bc_timeline_length(heard));
    guint n, n_segments;
    bc_timeline_entries(heard, &n);
    bc_script_segments(script_of(briefing), &n_segments);
    g_assert_cmpuint(n, ==, n_segments);
}

/* Written to a file, read back as a source, performed. */
static void assert_reads_back(BcBriefing *briefing, GBytes *sound, const char *printed,
                              char *(*print)(const BcScript *)) {
    g_autofree char *path = NULL;
    int fd = g_file_open_tmp("briefcast-test-XXXXXX", &path, NULL);
    g_assert_cmpint(fd, >=, 0);
    g_close(fd, NULL);
    g_assert_true(g_file_set_contents(path, printed, -1, NULL));
    /* Its own length counts, not what is asked for here. */
    g_autoptr(BcBriefing) back = briefing_new(&(BcBriefingOptions){.seconds = 7});
    add_source(back, path);
    g_assert_cmpuint(bc_briefing_stories(back), ==, bc_briefing_stories(briefing));
    g_autoptr(GBytes) again = NULL;
    g_autoptr(BcTimeline) timeline = perform(back, &again);
    assert_same_sound(sound, again);
    g_autofree char *second = print(script_of(back));
    g_assert_cmpstr(second, ==, printed);
    guint n;
    g_assert_null(bc_briefing_document(back, 0));
    g_assert_null(bc_briefing_attribution(back, 0));
    g_assert_null(bc_briefing_chosen(back, 0, &n, NULL));
    BcSoundTags ours, theirs;
    bc_briefing_tags(briefing, &ours);
    bc_briefing_tags(back, &theirs);
    g_assert_cmpstr(ours.title, ==, theirs.title);
    g_assert_cmpstr(ours.artist, ==, theirs.artist);
    g_assert_cmpstr(ours.date, ==, theirs.date);
    g_assert_cmpint(g_unlink(path), ==, 0);
}

static void a_script_read_back_sounds_the_same(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 60});
    add_sample(briefing, "readout.txt");
    add_sample(briefing, "wire-story.txt");
    g_autoptr(GBytes) sound = NULL;
    g_autoptr(BcTimeline) timeline = perform(briefing, &sound);
    g_autofree char *text = bc_script_print(script_of(briefing));
    g_autofree char *json = bc_script_print_json(script_of(briefing));
    assert_reads_back(briefing, sound, text, bc_script_print);
    assert_reads_back(briefing, sound, json, bc_script_print_json);
}

/* ---- voices ---- */

/* Name to voice of all who speak. */
static GHashTable *voices_of(const BcScript *script) {
    GHashTable *voices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    guint n, n_segments;
    const BcCastMember *cast = bc_script_cast(script, &n);
    const BcSegment *segments = bc_script_segments(script, &n_segments);
    for (guint i = 0; i < n_segments; i++) {
        const BcCastMember *member = &cast[segments[i].member];
        g_hash_table_replace(
            voices, g_strdup(member->name),
            g_strdup(segments[i].voice != NULL ? segments[i].voice : member->voice));
    }
    return voices;
}

static void voices_do_not_depend_on_the_length(void) {
    static const char *const samples[] = {"readout.txt", "wire-story.txt", "surnames.txt",
                                          "feature.txt", "press-conference.txt"};
    for (guint s = 0; s < G_N_ELEMENTS(samples); s++) {
        g_autoptr(BcBriefing) all = briefing_new(&(BcBriefingOptions){0});
        add_sample(all, samples[s]);
        g_autoptr(GHashTable) expected = voices_of(script_of(all));
        static const double lengths[] = {15, 40, 75};
        for (guint i = 0; i < G_N_ELEMENTS(lengths); i++) {
            g_autoptr(BcBriefing) briefing =
                briefing_new(&(BcBriefingOptions){.seconds = lengths[i]});
            add_sample(briefing, samples[s]);
            g_autoptr(GHashTable) voices = voices_of(script_of(briefing));
            GHashTableIter iter;
            gpointer name, voice;
            g_hash_table_iter_init(&iter, voices);
            while (g_hash_table_iter_next(&iter, &name, &voice))
                g_assert_cmpstr(voice, ==, g_hash_table_lookup(expected, name));
        }
    }
}

static void pins_are_obeyed(void) {
    const char *const pins[] = {"Ada Lund=en/f-clear", " Berg =m-plain", "narrator=en/m-deep",
                                NULL};
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.voices = pins});
    add_text(briefing, two_speak);
    g_autoptr(GHashTable) voices = voices_of(script_of(briefing));
    g_assert_cmpstr(g_hash_table_lookup(voices, "Ada Lund"), ==, "en/f-clear");
    g_assert_cmpstr(g_hash_table_lookup(voices, "Tor Berg"), ==, "en/m-plain");
    g_assert_cmpstr(g_hash_table_lookup(voices, "Narrator"), ==, "en/m-deep");
}

static void assert_pin_refused(const char *pin, const char *named) {
    const char *const pins[] = {pin, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(BcBriefing) briefing = bc_briefing_new(&(BcBriefingOptions){.voices = pins}, &error);
    if (briefing != NULL) { /* which language's voice is meant shows only with the story */
        add_text(briefing, two_speak);
        g_assert_null(bc_briefing_script(briefing, &error));
    }
    g_assert_nonnull(error);
    g_assert_true(error->domain == BC_ERROR);
    g_assert_nonnull(strstr(error->message, named));
    g_assert_null(strchr(error->message, '\n'));
}

static void wrong_pins_are_refused(void) {
    assert_pin_refused("Ada Lund=en/no-such-voice", "en/no-such-voice");
    assert_pin_refused("Ada Lund=no-such-voice", "no-such-voice");
    assert_pin_refused("Ada Lund", "Ada Lund");
    assert_pin_refused("Ada Lund=", "Ada Lund=");
    assert_pin_refused("=en/f-mid", "=en/f-mid");
    assert_pin_refused(" =en/f-mid", " =en/f-mid");
}

/* ---- options ---- */

static void assert_options_refused(BcBriefingOptions options, BcErrorCode code) {
    g_autoptr(GError) error = NULL;
    g_assert_null(bc_briefing_new(&options, &error));
    g_assert_error(error, BC_ERROR, (int)code);
}

static void senseless_options_are_refused(void) {
    assert_options_refused((BcBriefingOptions){.rate = 79}, BC_ERROR_USAGE);
    assert_options_refused((BcBriefingOptions){.rate = 451}, BC_ERROR_USAGE);
    assert_options_refused((BcBriefingOptions){.seconds = -1}, BC_ERROR_USAGE);
    assert_options_refused((BcBriefingOptions){.seconds = NAN}, BC_ERROR_USAGE);
    assert_options_refused((BcBriefingOptions){.seconds = INFINITY}, BC_ERROR_USAGE);
    assert_options_refused((BcBriefingOptions){.cast_file = "/nonexistent/cast"}, BC_ERROR_INPUT);
}

static void options_are_copied(void) {
    g_autofree char *language = g_strdup("de");
    char *pin = g_strdup("Ada Lund=f-high");
    const char *pins[] = {pin, NULL};
    g_autoptr(BcBriefing) briefing =
        briefing_new(&(BcBriefingOptions){.language = language, .voices = pins});
    memset(language, 'x', strlen(language));
    memset(pin, 'x', strlen(pin));
    g_free(pin);
    add_text(briefing, two_speak);
    g_assert_cmpstr(bc_script_language(script_of(briefing)), ==, "de");
}

/* ---- stories ---- */

static double seconds_of_story(const BcScript *script, const BcTimeline *timeline, guint story) {
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    const BcTimelineEntry *entries = bc_timeline_entries(timeline, &n);
    double seconds = 0;
    for (guint i = 0; i < n; i++)
        if (segments[i].story == story && segments[i].kind != BC_SEGMENT_HEADLINE)
            seconds += (double)entries[i].samples / BC_SAMPLE_RATE + segments[i].pause_ms / 1000.0;
    return seconds;
}

static void two_stories_share_the_time(void) {
    g_autofree char *text = long_story(60);
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 120});
    add_text(briefing, text);
    add_sample(briefing, "feature.txt");
    g_assert_cmpuint(bc_briefing_stories(briefing), ==, 2);
    g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 120, allowed(120));
    double one = seconds_of_story(script_of(briefing), timeline, 0);
    double two = seconds_of_story(script_of(briefing), timeline, 1);
    g_test_message("%.1f s and %.1f s", one, two);
    /* The first, which is also the longer one, gets more; the other is still a story. */
    g_assert_cmpfloat(one, >, two);
    g_assert_cmpfloat(two, >, 25);
}

static void the_same_story_twice_shares_too(void) {
    g_autofree char *text = long_story(30);
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 90});
    add_text(briefing, text);
    add_text(briefing, text);
    g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 90, allowed(90));
}

/* The time is met in several rounds, in each without the stories that are left out. */
static void many_stories_and_little_time(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 37});
    for (guint i = 0; i < 8; i++) {
        g_autofree char *text = long_story(12 + 3 * i);
        add_text(briefing, text);
    }
    g_autoptr(BcTimeline) timeline = perform_with_warnings(briefing);
    g_assert_false(bc_briefing_is_left_out(briefing, 0));
    guint left_out = 0;
    for (guint i = 0; i < 8; i++) left_out += bc_briefing_is_left_out(briefing, i);
    g_assert_cmpuint(left_out, >=, 2);
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 37, allowed(37));
}

/* Four short stories and hardly any time: nothing is cut, the last and lightest are left out. */
static void what_has_no_room_is_left_out(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 20});
    for (guint i = 0; i < 4; i++) {
        g_autofree char *text = long_story(10 + i);
        add_text(briefing, text);
    }
    g_autoptr(BcTimeline) timeline = perform_with_warnings(briefing);
    guint heard = 0, n;
    for (guint i = 0; i < 4; i++) {
        gboolean left_out = bc_briefing_is_left_out(briefing, i);
        heard += !left_out;
        const guint *chosen = bc_briefing_chosen(briefing, i, &n, NULL);
        g_assert_true(left_out ? chosen == NULL && n == 0 : n > 0);
    }
    g_assert_cmpuint(heard, ==, 2);
    g_assert_false(bc_briefing_is_left_out(briefing, 0));
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 20, allowed(20));
}

static void headlines_have_one_sentence_each(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.headlines = TRUE});
    for (guint i = 0; i < 3; i++) {
        g_autofree char *text = long_story(10 + i);
        add_text(briefing, text);
    }
    guint n;
    const BcSegment *segments = bc_script_segments(script_of(briefing), &n);
    guint headlines = 0;
    for (guint i = 0; i < n; i++) headlines += segments[i].kind == BC_SEGMENT_HEADLINE;
    g_assert_cmpuint(headlines, ==, 3);
    for (guint i = 0; i < 3; i++) {
        g_assert_nonnull(bc_briefing_chosen(briefing, i, &n, NULL));
        g_assert_cmpuint(n, ==, 1);
    }
}

static void a_short_story_leaves_its_time_to_others(void) {
    g_autofree char *text = long_story(60);
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 90});
    add_text(briefing, two_speak);
    add_text(briefing, text);
    g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 90, allowed(90));
    guint n;
    g_assert_nonnull(bc_briefing_chosen(briefing, 0, &n, NULL));
    g_assert_cmpuint(n, ==, 4); /* all of it */
}

static void a_story_can_come_after_fitting(void) {
    BcBriefingOptions options = {.seconds = 40};
    g_autoptr(BcBriefing) grown = briefing_new(&options);
    g_autoptr(BcBriefing) whole = briefing_new(&options);
    add_sample(grown, "wire-story.txt");
    script_of(grown);
    add_text(grown, two_speak);
    add_sample(whole, "wire-story.txt");
    add_text(whole, two_speak);
    g_autofree char *one = bc_script_print(script_of(grown));
    g_autofree char *two = bc_script_print(script_of(whole));
    g_assert_cmpstr(one, ==, two);
}

static void assert_add_fails(BcBriefing *briefing, const char *source, BcErrorCode code) {
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_briefing_add(briefing, source, &error));
    g_assert_error(error, BC_ERROR, (int)code);
    g_assert_true(g_str_has_prefix(error->message, source));
}

static void a_failing_source_changes_nothing(void) {
    g_autofree char *script_path = NULL;
    int fd = g_file_open_tmp("briefcast-test-XXXXXX", &script_path, NULL);
    g_close(fd, NULL);
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 20});
    add_text(briefing, two_speak);
    g_autofree char *before = bc_script_print(script_of(briefing));
    g_autofree char *folder = g_path_get_dirname(script_path);
    assert_add_fails(briefing, "/nonexistent.txt", BC_ERROR_INPUT);
    assert_add_fails(briefing, folder, BC_ERROR_INPUT);
    assert_add_fails(briefing, script_path, BC_ERROR_DATA); /* empty */
    g_assert_true(g_file_set_contents(script_path, before, -1, NULL));
    assert_add_fails(briefing, script_path, BC_ERROR_USAGE); /* a script beside a story */
    g_assert_cmpuint(bc_briefing_stories(briefing), ==, 1);
    g_autofree char *after = bc_script_print(script_of(briefing));
    g_assert_cmpstr(before, ==, after);

    g_autoptr(BcBriefing) given = briefing_new(&(BcBriefingOptions){0});
    add_source(given, script_path);
    assert_add_fails(given, script_path, BC_ERROR_USAGE);
    g_autofree char *story = sample("wire-story.txt");
    assert_add_fails(given, story, BC_ERROR_USAGE);
    g_autoptr(GError) error = NULL;
    g_assert_false(bc_briefing_add_article(given, article_of(two_speak), &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_USAGE);
    g_autofree char *kept = bc_script_print(script_of(given));
    g_assert_cmpstr(before, ==, kept);
    g_assert_cmpint(g_unlink(script_path), ==, 0);
}

static void without_a_story_there_is_nothing_to_tell(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){0});
    g_autoptr(GError) error = NULL;
    g_autoptr(GError) other = NULL;
    g_assert_null(bc_briefing_script(briefing, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_DATA);
    g_assert_false(bc_briefing_perform(briefing, NULL, NULL, NULL, NULL, &other));
    g_assert_error(other, BC_ERROR, BC_ERROR_DATA);
    g_assert_cmpuint(bc_briefing_stories(briefing), ==, 0);
}

static gboolean stop(guint done, guint all, double seconds, gpointer data) {
    (void)done, (void)all, (void)seconds;
    return --*(guint *)data > 0;
}

/* Stopped while measuring (29 segments) or while fitting: the next try is whole. */
static void a_stopped_performance_can_be_repeated(void) {
    g_autoptr(BcBriefing) briefing = briefing_new(&(BcBriefingOptions){.seconds = 25});
    add_sample(briefing, "wire-story.txt");
    static const guint calls[] = {1, 5, 31};
    for (guint i = 0; i < G_N_ELEMENTS(calls); i++) {
        guint left = calls[i];
        BcTimeline *timeline = NULL;
        g_autoptr(GError) error = NULL;
        g_assert_false(bc_briefing_perform(briefing, NULL, stop, &left, &timeline, &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_CANCELLED);
        g_assert_null(timeline);
    }
    g_autoptr(BcTimeline) timeline = perform(briefing, NULL);
    g_assert_cmpfloat_with_epsilon(seconds_of(timeline), 25, 3);
}

int main(int argc, char **argv) {
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    g_test_init(&argc, &argv, NULL);
#define TEST(f, name) g_test_add_func("/briefing/" name, f)
    TEST(a_long_story_takes_the_time_wanted, "a long story takes the time wanted");
    TEST(other_rates_take_the_time_wanted, "other rates take the time wanted");
    TEST(more_time_than_there_is_gives_everything, "more time than there is gives everything");
    TEST(no_time_still_says_something, "no time still says something");
    TEST(limits_hold_together, "limits hold together");
    TEST(the_headline_first_is_the_same_sound, "the headline first is the same sound");
    TEST(measuring_says_what_is_heard, "measuring says what is heard");
    TEST(a_script_read_back_sounds_the_same, "a script read back sounds the same");
    TEST(voices_do_not_depend_on_the_length, "voices do not depend on the length");
    TEST(pins_are_obeyed, "pins are obeyed");
    TEST(wrong_pins_are_refused, "wrong pins are refused");
    TEST(senseless_options_are_refused, "senseless options are refused");
    TEST(options_are_copied, "options are copied");
    TEST(two_stories_share_the_time, "two stories share the time");
    TEST(the_same_story_twice_shares_too, "the same story twice shares too");
    TEST(many_stories_and_little_time, "many stories and little time");
    TEST(what_has_no_room_is_left_out, "what has no room is left out");
    TEST(headlines_have_one_sentence_each, "headlines have one sentence each");
    TEST(a_short_story_leaves_its_time_to_others, "a short story leaves its time to others");
    TEST(a_story_can_come_after_fitting, "a story can come after fitting");
    TEST(a_failing_source_changes_nothing, "a failing source changes nothing");
    TEST(without_a_story_there_is_nothing_to_tell, "without a story there is nothing to tell");
    TEST(a_stopped_performance_can_be_repeated, "a stopped performance can be repeated");
    return g_test_run();
}
