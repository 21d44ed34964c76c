/* The sentences that would be read, or why they are. */
#include "cli/cli.h"

#include <math.h>
#include <string.h>

/* Columns of the table; together with the blanks between them it is 100 wide. */
enum { FATE_COLUMNS = 30, PARTS_COLUMNS = 23, TEXT_COLUMNS = 27 };

static void say_line(char *text) {
    say(text);
    say("\n");
    g_free(text);
}

static guint columns_of(gunichar c) {
    return g_unichar_iszerowidth(c) ? 0 : g_unichar_iswide(c) ? 2 : 1;
}

/* `text` in exactly `columns` columns: cut with dots or filled with blanks. */
static void append_cell(GString *line, const char *text, guint columns) {
    guint all = 0, used = 0;
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p))
        all += columns_of(g_utf8_get_char(p));
    guint room = all > columns ? columns - 3 : columns;
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (used + columns_of(c) > room) break;
        g_string_append_unichar(line, c);
        used += columns_of(c);
    }
    if (all > columns) g_string_append(line, "...");
    for (used += all > columns ? 3 : 0; used < columns; used++) g_string_append_c(line, ' ');
}

/* "chosen", "needed by 13: speaker", "unsafe without 12: referent", "repeats 4 (0.62)". */
static char *tell_fate(const BcSummaryReason *reason) {
    static const char *const told[] = {
        [BC_FATE_CHOSEN] = "chosen",          [BC_FATE_NEEDED] = "needed by",
        [BC_FATE_WHOLE] = "everything fits",  [BC_FATE_WEAKER] = "others matter more",
        [BC_FATE_REDUNDANT] = "repeats",      [BC_FATE_COMPANIONS] = "would bring",
        [BC_FATE_UNSAFE] = "unsafe without",  [BC_FATE_HEADING] = "heading",
        [BC_FATE_APART] = "not of the story",
    };
    GString *out = g_string_new(told[reason->fate]);
    if (reason->fate == BC_FATE_UNSAFE && reason->other < 0) g_string_assign(out, "unsafe");
    if (reason->other >= 0) g_string_append_printf(out, " %d", reason->other + 1);
    if (reason->fate == BC_FATE_REDUNDANT) g_string_append_printf(out, " (%.2f)", reason->likeness);
    if (reason->need != BC_NEED_NOTHING)
        g_string_append_printf(out, ": %s", bc_summary_need_name(reason->need));
    return g_string_free(out, FALSE);
}

static char *tell_parts(const BcSummaryReason *reason) {
    GString *out = g_string_new(NULL);
    for (guint k = 0; k < BC_SUMMARY_PARTS && reason->parts[k].name != NULL; k++)
        if (fabs(reason->parts[k].part) >= 0.005 &&
            out->len + strlen(reason->parts[k].name) + 2 <= PARTS_COLUMNS)
            g_string_append_printf(out, "%s%c%s", out->len > 0 ? " " : "",
                                   reason->parts[k].part > 0 ? '+' : '-', reason->parts[k].name);
    return g_string_free(out, FALSE);
}

static void say_reason(const BcDocument *document, const BcSummaryReason *reason) {
    guint n;
    gboolean chosen = reason->fate <= BC_FATE_WHOLE;
    const BcSentence *sentence = &bc_document_sentences(document, &n)[reason->sentence];
    g_autofree char *text = bc_document_fold(document, sentence->span);
    g_autofree char *fate = tell_fate(reason), *parts = tell_parts(reason);
    g_autoptr(GString) line = g_string_new(NULL);
    g_string_append_printf(line, "%4u%c", reason->sentence + 1, chosen ? '*' : ' ');
    if (reason->rank > 0)
        g_string_append_printf(line, " %4u %5.2f ", reason->rank, reason->score);
    else
        g_string_append(line, "            ");
    append_cell(line, fate, FATE_COLUMNS);
    g_string_append_c(line, ' ');
    append_cell(line, parts, PARTS_COLUMNS);
    g_string_append_c(line, ' ');
    append_cell(line, text, TEXT_COLUMNS);
    g_strchomp(line->str);
    say(line->str);
    say("\n");
}

static void say_table(const BcDocument *document, const BcSummary *summary) {
    guint n;
    const BcSummaryReason *reasons = bc_summary_reasons(summary, &n);
    g_autoptr(GString) head = g_string_new("  no  rank score ");
    append_cell(head, "why (* is read)", FATE_COLUMNS + 1);
    append_cell(head, "what mattered most", PARTS_COLUMNS + 1);
    g_string_append(head, "sentence\n");
    say(head->str);
    for (guint i = 0; i < n; i++) say_reason(document, &reasons[i]);
}

/* The chosen sentences; for --headlines with those of the title before them.  Free with
 * g_array_unref. */
static GArray *sentences_to_say(const BcDocument *document, const guint *chosen, guint n,
                                gboolean titled) {
    guint n_all, n_paragraphs;
    const BcSentence *list = bc_document_sentences(document, &n_all);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    GArray *said = g_array_sized_new(FALSE, FALSE, sizeof(guint), n + 1);
    for (guint i = 0; titled && n > 0 && i < n_all; i++)
        if (paragraphs[list[i].paragraph].kind == BC_BLOCK_TITLE) g_array_append_val(said, i);
    if (n > 0) g_array_append_vals(said, chosen, n);
    return said;
}

static gboolean say_story(BcBriefing *briefing, guint story, const Options *options,
                          GError **error) {
    guint n, n_all;
    GError *fault = NULL;
    const guint *chosen = bc_briefing_chosen(briefing, story, &n, &fault);
    if (fault != NULL) {
        g_propagate_error(error, fault);
        return FALSE;
    }
    const BcDocument *document = bc_briefing_document(briefing, story);
    if (document == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE,
                    "a script is not summarized; summarize its source");
        return FALSE;
    }
    if (options->explain) {
        const BcSummary *summary = bc_briefing_summary(briefing, story, error);
        if (summary == NULL) return FALSE;
        if (options->json)
            say_line(bc_summary_print_json(summary, document));
        else
            say_table(document, summary);
        return TRUE;
    }
    /* As JSON it keeps its line, without a sentence. */
    g_autoptr(GArray) said = sentences_to_say(document, chosen, n, options->headlines);
    const guint *indices = (const guint *)(void *)said->data;
    if (options->json) {
        say_line(bc_document_print_json(document, indices, said->len));
        return TRUE;
    }
    const BcSentence *list = bc_document_sentences(document, &n_all);
    for (guint i = 0; i < said->len; i++)
        say_line(bc_document_fold(document, list[indices[i]].span));
    return TRUE;
}

static int run(Options *options) {
    g_autoptr(GError) error = NULL;
    int status;
    g_autoptr(BcBriefing) briefing = gather(options, AIM_TEXT, &status);
    if (briefing == NULL) return status;
    for (guint story = 0; story < bc_briefing_stories(briefing); story++)
        if (!say_story(briefing, story, options, &error)) return complain(error);
    return finish_output(status);
}

const Command command_summarize = {
    .name = "summarize",
    .arguments = "SOURCE...",
    .summary = "print the key sentences, one a line",
    .description =
        "With --explain: a line for each sentence of the story, and why it is read or not.",
    .groups = OPTIONS_SOURCE | OPTIONS_CHOICE | OPTIONS_WORK | OPTIONS_JSON | OPTIONS_CAST |
              OPTIONS_ALOUD | OPTIONS_EXPLAIN,
    .run = run,
};
