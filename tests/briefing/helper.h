/* What the tests of this room share: articles, briefings, and what was heard. */
#ifndef BC_TESTS_BRIEFING_HELPER_H
#define BC_TESTS_BRIEFING_HELPER_H

#include "base/data.h"
#include <briefcast/briefing.h>

#include <glib/gstdio.h>
#include <math.h>
#include <sndfile.h>
#include <string.h>

/* samples/NAME. */
G_GNUC_UNUSED static char *sample(const char *name) {
    g_autofree char *top = g_path_get_dirname(bc_data_folder());
    return g_build_filename(top, "samples", name, NULL);
}

G_GNUC_UNUSED static BcArticle *article_of(const char *text) {
    g_autoptr(GError) error = NULL;
    BcArticle *article = bc_article_new_from_text(text, strlen(text), "story.txt", &error);
    g_assert_no_error(error);
    return article;
}

/* A story of `paragraphs` paragraphs about one subject, in which two people speak; always the
 * same. */
G_GNUC_UNUSED static char *long_story(guint paragraphs) {
    static const char *const who[] = {"The council", "A committee", "The harbour master",
                                      "A group of fishermen", "The ferry company"};
    static const char *const does[] = {"has examined", "will repair", "opened", "wants to sell",
                                       "counted"};
    static const char *const what[] = {"the old bridge", "seven cranes", "the northern pier",
                                       "a storehouse from the last century",
                                       "every boat in the harbour and most of those outside it"};
    static const char *const when[] = {"on Monday", "before the winter storms",
                                       "after years of quarrels about the money", "in the spring",
                                       "without asking anybody"};
    GString *text = g_string_new("Harbour of Norvik to be rebuilt\n\n");
    g_autoptr(GRand) rand = g_rand_new_with_seed(7);
#define ANY(list) list[g_rand_int_range(rand, 0, G_N_ELEMENTS(list))]
    for (guint p = 0; p < paragraphs; p++) {
        for (gint32 s = g_rand_int_range(rand, 1, 5); s > 0; s--)
            g_string_append_printf(text, "%s %s %s %s. ", ANY(who), ANY(does), ANY(what),
                                   ANY(when));
        if (p % 3 == 1)
            g_string_append_printf(text, "\u201CWe have waited %u years for %s,\u201D %s said.",
                                   p + 2, ANY(what), p % 2 ? "Ada Lund" : "Tor Berg");
        g_string_append(text, "\n\n");
    }
#undef ANY
    return g_string_free(text, FALSE);
}

G_GNUC_UNUSED static BcBriefing *briefing_new(const BcBriefingOptions *options) {
    g_autoptr(GError) error = NULL;
    BcBriefing *briefing = bc_briefing_new(options, &error);
    g_assert_no_error(error);
    g_assert_nonnull(briefing);
    return briefing;
}

G_GNUC_UNUSED static void add_text(BcBriefing *briefing, const char *text) {
    g_autoptr(GError) error = NULL;
    gboolean added = bc_briefing_add_article(briefing, article_of(text), &error);
    g_assert_no_error(error);
    g_assert_true(added);
}

G_GNUC_UNUSED static void add_source(BcBriefing *briefing, const char *source) {
    g_autoptr(GError) error = NULL;
    gboolean added = bc_briefing_add(briefing, source, &error);
    g_assert_no_error(error);
    g_assert_true(added);
}

G_GNUC_UNUSED static void add_sample(BcBriefing *briefing, const char *name) {
    g_autofree char *path = sample(name);
    add_source(briefing, path);
}

G_GNUC_UNUSED static const BcScript *script_of(BcBriefing *briefing) {
    g_autoptr(GError) error = NULL;
    const BcScript *script = bc_briefing_script(briefing, &error);
    g_assert_no_error(error);
    g_assert_nonnull(script);
    return script;
}

/* Measures it; with `sound` it goes to a WAV file whose samples are read back. */
G_GNUC_UNUSED static BcTimeline *perform(BcBriefing *briefing, GBytes **sound) {
    g_autoptr(GError) error = NULL;
    g_autofree char *folder = g_dir_make_tmp("briefcast-test-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "b.wav", NULL);
    g_autoptr(BcSink) sink = sound != NULL ? bc_sink_new_file(path, NULL, &error) : NULL;
    g_assert_no_error(error);
    BcTimeline *timeline = NULL;
    gboolean performed = bc_briefing_perform(briefing, sink, NULL, NULL, &timeline, &error);
    g_assert_no_error(error);
    g_assert_true(performed);
    if (sound != NULL) {
        g_assert_true(bc_sink_close(sink, &error));
        SF_INFO info = {0};
        SNDFILE *file = sf_open(path, SFM_READ, &info);
        gint16 *samples = g_new(gint16, info.frames);
        g_assert_cmpint((int)sf_readf_short(file, samples, info.frames), ==, (int)info.frames);
        sf_close(file);
        *sound = g_bytes_new_take(samples, (gsize)info.frames * sizeof *samples);
        g_assert_cmpint(g_unlink(path), ==, 0);
    }
    g_assert_cmpint(g_rmdir(folder), ==, 0);
    return timeline;
}

G_GNUC_UNUSED static double seconds_of(const BcTimeline *timeline) {
    return (double)bc_timeline_length(timeline) / BC_SAMPLE_RATE;
}

#endif
