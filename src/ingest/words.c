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
static GHashTable *starts[BC_WORDS_N]; /* the first words of the entries, as first_word() */

static gboolean is_word_char(const char *p) {
    gunichar c = g_utf8_get_char(p);
    return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

/* Where the first word ends, or the first character that is none. */
static const char *first_word_end(const char *p, const char *end) {
    if (p == end || !is_word_char(p)) return p == end ? p : g_utf8_next_char(p);
    while (p < end && is_word_char(p)) p = g_utf8_next_char(p);
    return p;
}

static void add_word(BcWordsKind kind, const char *word, const char *value) {
    char *folded = g_utf8_casefold(word, -1);
    const char *end = first_word_end(folded, folded + strlen(folded));
    g_hash_table_add(starts[kind], g_strndup(folded, (gsize)(end - folded)));
    g_hash_table_replace(tables[kind], folded, g_strdup(value));
}

static gboolean add_entry(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    (void)data;
    g_auto(GStrv) fields = g_strsplit(line, "\t", 3);
    int kind = 0;
    while (kind < BC_WORDS_N && strcmp(fields[0], kind_names[kind]) != 0) kind++;
    if (kind == BC_WORDS_N || fields[1] == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown kind of words '%s'", fields[0]);
        return FALSE;
    }
    g_auto(GStrv) words = g_strsplit(fields[1], ", ", -1);
    for (char **word = words; *word != NULL; word++)
        add_word((BcWordsKind)kind, g_strstrip(*word), fields[2] != NULL ? fields[2] : "");
    return TRUE;
}

static void load(void) {
    for (int kind = 0; kind < BC_WORDS_N; kind++) {
        tables[kind] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
        starts[kind] = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    }
    g_auto(GStrv) files = bc_data_files("common/article-words.tsv");
    if (files[0] == NULL) g_warning("%s/common/article-words.tsv: is missing", bc_data_folder());
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        if (!bc_data_read(*file, add_entry, NULL, &error)) g_warning("%s", error->message);
    }
}

static gpointer lookup(GHashTable *const *of_kinds, BcWordsKind kind, const char *text,
                       gsize length) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    char buffer[LONGEST + 1];
    char *folded = bc_text_fold_case(text, length, buffer, sizeof buffer);
    gpointer value = g_hash_table_lookup(of_kinds[kind], folded);
    if (folded != buffer) g_free(folded);
    return value;
}

const char *bc_words_get(BcWordsKind kind, const char *text, BcSpan span) {
    if (bc_span_empty(span) || bc_span_length(span) > LONGEST) return NULL;
    return lookup(tables, kind, text + span.start, bc_span_length(span));
}

gsize bc_words_prefix(BcWordsKind kind, const char *text, BcSpan span) {
    const char *start = text + span.start, *end = text + span.end;
    const char *limit = text + MIN(span.end, span.start + LONGEST);
    const char *p = first_word_end(start, limit);
    if (p == start || p > limit || lookup(starts, kind, start, (gsize)(p - start)) == NULL)
        return 0;
    gsize longest = 0;
    gboolean was_word = is_word_char(start);
    for (; p <= limit; p = g_utf8_next_char(p)) {
        gboolean is_word = p < end && is_word_char(p);
        if (!(was_word && is_word) && lookup(tables, kind, start, (gsize)(p - start)) != NULL)
            longest = (gsize)(p - start);
        if (p >= limit) break;
        was_word = is_word;
    }
    return longest;
}
