#include "ingest/words.h"

#include "base/data.h"
#include "base/text.h"

#include <string.h>

/* No entry is longer, so that a long line is never folded for nothing. */
enum { LONGEST = 80 };

static const char *const kind_names[BC_WORDS_N] = {
    [BC_WORDS_MONTH] = "month",
    [BC_WORDS_LABEL] = "label",
    [BC_WORDS_BYLINE] = "byline",
    [BC_WORDS_BYLINE_WORD] = "byline-word",
    [BC_WORDS_AGENCY] = "agency",
    [BC_WORDS_NOT_PLACE] = "not-place",
    [BC_WORDS_FURNITURE_LINE] = "furniture-line",
    [BC_WORDS_FURNITURE_START] = "furniture-start",
};

static GHashTable *tables[BC_WORDS_N];

static gboolean add_entry(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    (void)data;
    g_auto(GStrv) fields = g_strsplit(line, "\t", 3);
    GHashTable *table = NULL;
    for (int kind = 0; kind < BC_WORDS_N; kind++)
        if (strcmp(fields[0], kind_names[kind]) == 0) table = tables[kind];
    if (table == NULL || fields[1] == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown kind of words '%s'", fields[0]);
        return FALSE;
    }
    g_auto(GStrv) words = g_strsplit(fields[1], ", ", -1);
    for (char **word = words; *word != NULL; word++)
        g_hash_table_replace(table, g_utf8_casefold(g_strstrip(*word), -1),
                             g_strdup(fields[2] != NULL ? fields[2] : ""));
    return TRUE;
}

static void load(void) {
    for (int kind = 0; kind < BC_WORDS_N; kind++)
        tables[kind] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_auto(GStrv) files = bc_data_files("common/article-words.tsv");
    if (files[0] == NULL) g_warning("%s/common/article-words.tsv: is missing", bc_data_folder());
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        if (!bc_data_read(*file, add_entry, NULL, &error)) g_warning("%s", error->message);
    }
}

static const char *lookup(BcWordsKind kind, const char *text, gsize length) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    g_autofree char *folded = g_utf8_casefold(text, (gssize)length);
    return g_hash_table_lookup(tables[kind], folded);
}

const char *bc_words_get(BcWordsKind kind, const char *text, BcSpan span) {
    if (bc_span_empty(span) || bc_span_length(span) > LONGEST) return NULL;
    return lookup(kind, text + span.start, bc_span_length(span));
}

gsize bc_words_prefix(BcWordsKind kind, const char *text, BcSpan span) {
    gsize longest = 0;
    const char *start = text + span.start, *end = text + MIN(span.end, span.start + LONGEST);
    gboolean was_word = FALSE;
    for (const char *p = start; p < end; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        gboolean is_word = g_unichar_isalnum(c) || g_unichar_ismark(c);
        if (p > start && !(was_word && is_word) && lookup(kind, start, (gsize)(p - start)) != NULL)
            longest = (gsize)(p - start);
        was_word = is_word;
    }
    if (span.end - span.start <= LONGEST && bc_words_get(kind, text, span) != NULL)
        longest = bc_span_length(span);
    return longest;
}
