/* Safe to listen to: what a sentence of a story needs before a listener may hear it.
 *
 * Each story stands with what must be true of it, whatever is chosen: {A, B} says that who hears A
 * hears B; {A, NEVER}, that A is not heard in any part of the story; {A, ALONE}, that A is safe by
 * itself (a rule that drags in or passes over too much is no use). */
#include "language/summary-units.h"
#include "told.h"

#include <briefcast/summary.h>

#define ALONE "(alone)"
#define NEVER "(never)"

typedef struct {
    const char *heard, *with;
} Need;

typedef struct {
    const char *name, *language, *text;
    Need needs[8];
} Case;

static const Case cases[] = {
#include "safety-stories.inc"
};

/* Disputes: with three sentences or more, each side is heard. */
static const struct {
    const char *name, *text, *sides[2];
} disputes[] = {
#include "safety-disputes.inc"
};

static gboolean says(const Told *told, guint sentence, const char *words) {
    guint n;
    g_autofree char *text =
        bc_document_fold(told->document, bc_document_sentences(told->document, &n)[sentence].span);
    return strstr(text, words) != NULL;
}

/* The index in the body of the sentence that has `words` in it; there must be one and only one. */
static guint find(const Told *told, const BcBody *body, const char *words) {
    guint found = G_MAXUINT;
    for (guint i = 0; i < body->n; i++) {
        if (!says(told, body->sentences[i], words)) continue;
        if (found != G_MAXUINT) g_error("two sentences have \"%s\"", words);
        found = i;
    }
    if (found == G_MAXUINT) g_error("no sentence has \"%s\"", words);
    return found;
}

/* What the rules say of the sentence, apart from what is worth hearing. */
static void check_unit(const Told *told, const BcBody *body, const BcUnits *units, const Need *need,
                       const char *story) {
    g_autofree gboolean *chosen = g_new0(gboolean, body->n + 1);
    guint i = find(told, body, need->heard), members[BC_UNITS_MOST];
    guint n = bc_units_gather(units, chosen, i, members);
    if (strcmp(need->with, ALONE) == 0) {
        if (n != 1) g_error("%s: \"%s\" is not safe alone (%u)", story, need->heard, n);
        return;
    }
    if (n == 0) return; /* passed over */
    gboolean met = FALSE;
    for (guint m = 0; m < n && strcmp(need->with, NEVER) != 0; m++)
        met = met || says(told, body->sentences[members[m]], need->with);
    if (!met) g_error("%s: \"%s\" without \"%s\"", story, need->heard, need->with);
}

static gboolean is_heard(const Told *told, const BcSummary *summary, const char *words) {
    guint n;
    const guint *chosen = bc_summary_sentences(summary, &n);
    for (guint i = 0; i < n; i++)
        if (says(told, chosen[i], words)) return TRUE;
    return FALSE;
}

/* Is what stands before and behind the sentence heard, too? */
static gboolean is_surrounded(const Told *told, const BcSummary *summary, const char *words) {
    guint n, n_all;
    const guint *chosen = bc_summary_sentences(summary, &n);
    bc_document_sentences(told->document, &n_all);
    for (guint i = 0; i < n; i++)
        if (says(told, chosen[i], words))
            return (i > 0 && chosen[i - 1] + 1 == chosen[i]) &&
                   (chosen[i] + 1 == n_all || (i + 1 < n && chosen[i + 1] == chosen[i] + 1));
    return FALSE;
}

/* The same of what is really chosen. */
static void check_choice(const Told *told, const BcSummary *summary, const Case *story) {
    for (const Need *need = story->needs; need->heard != NULL; need++) {
        if (strcmp(need->with, ALONE) == 0 || !is_heard(told, summary, need->heard)) continue;
        if (strcmp(need->with, NEVER) == 0 ? !is_surrounded(told, summary, need->heard)
                                           : !is_heard(told, summary, need->with))
            g_error("%s: heard \"%s\" without \"%s\"", story->name, need->heard, need->with);
    }
}

static double duration_of(guint sentence, gpointer document) {
    return 0.5 + bc_document_sentence_words(document, sentence) / 2.5;
}

static void is_safe(gconstpointer data) {
    const Case *story = data;
    Told told = tell(story->text, story->language != NULL ? story->language : "en");
    BcBody body;
    BcUnits units;
    bc_body_init(&body, told.document, told.attribution);
    bc_units_init(&units, &body);
    g_assert_cmpuint(body.n, >, 2);
    for (const Need *need = story->needs; need->heard != NULL; need++)
        check_unit(&told, &body, &units, need, story->name);
    guint words = 0;
    for (guint i = 0; i < body.n; i++)
        words += bc_document_sentence_words(told.document, body.sentences[i]);
    for (guint n = 1; n < body.n; n++) {
        BcSummaryLimits limits[] = {
            {.sentences = n},
            {.words = words * n / body.n},
            {.seconds = words / 2.5 * n / body.n,
             .duration = duration_of,
             .duration_data = told.document},
        };
        for (guint k = 0; k < G_N_ELEMENTS(limits); k++) {
            g_autoptr(BcSummary) summary =
                bc_summary_choose(told.document, told.attribution, &limits[k]);
            guint heard;
            bc_summary_sentences(summary, &heard);
            g_assert_cmpuint(heard, >, 0);
            check_choice(&told, summary, story);
        }
    }
    bc_units_clear(&units);
    bc_body_clear(&body);
    forget(&told);
}

/* Is one of the speaker's quotations among what is chosen? */
static gboolean is_quoted(const Told *told, const BcSummary *summary, const char *speaker) {
    guint n, n_quotes, n_speakers, n_all;
    const guint *chosen = bc_summary_sentences(summary, &n);
    const BcQuote *quotes = bc_attribution_quotes(told->attribution, &n_quotes);
    const BcSpeaker *speakers = bc_attribution_speakers(told->attribution, &n_speakers);
    const BcSentence *sentences = bc_document_sentences(told->document, &n_all);
    for (guint q = 0; q < n_quotes; q++) {
        if (quotes[q].speaker < 0 || strcmp(speakers[quotes[q].speaker].name, speaker) != 0)
            continue;
        for (guint i = 0; i < n; i++)
            if (bc_span_contains(sentences[chosen[i]].span, quotes[q].source)) return TRUE;
    }
    return FALSE;
}

static void both_sides(gconstpointer data) {
    const char *text = disputes[GPOINTER_TO_UINT(data)].text;
    Told told = tell(text, "en");
    guint n_all;
    bc_document_sentences(told.document, &n_all);
    for (guint n = 3; n < n_all; n++) {
        g_autoptr(BcSummary) summary =
            bc_summary_choose(told.document, told.attribution, &(BcSummaryLimits){.sentences = n});
        for (guint side = 0; side < 2; side++) {
            const char *who = disputes[GPOINTER_TO_UINT(data)].sides[side];
            if (!is_quoted(&told, summary, who)) g_error("of %u sentences none by %s", n, who);
        }
    }
    forget(&told);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *path = g_strdup_printf("/safety/%s", cases[i].name);
        g_test_add_data_func(path, &cases[i], is_safe);
    }
    for (gsize i = 0; i < G_N_ELEMENTS(disputes); i++) {
        g_autofree char *path = g_strdup_printf("/both sides/%s", disputes[i].name);
        g_test_add_data_func(path, GUINT_TO_POINTER((guint)i), both_sides);
    }
    return g_test_run();
}
