#include "ingest/words.h"

#include "base/data.h"
#include "base/table.h"
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

static BcTable tables[BC_WORDS_N]; /* folded words → values; both lie in the texts of the files */
static BcTable starts[BC_WORDS_N]; /* the first words of the entries, by first_word_end() */

static gboolean is_word_char(const char *p) {
    if ((guchar)*p < 0x80) return g_ascii_isalnum(*p);
    gunichar c = g_utf8_get_char(p);
    return g_unichar_isalnum(c) || g_unichar_ismark(c);
}

/* Where the first word ends, or the first character that is none. */
static const char *first_word_end(const char *p, const char *end) {
    if (p == end || !is_word_char(p)) return p == end ? p : g_utf8_next_char(p);
    while (p < end && is_word_char(p)) p = g_utf8_next_char(p);
    return p;
}

static void add_word(BcWordsKind kind, char *word, gsize length, char *value) {
    char *folded = bc_text_fold_case_here(word, &length);
    gsize first = (gsize)(first_word_end(folded, folded + length) - folded);
    if (bc_table_get(&starts[kind], folded, first) == NULL) {
        char *start = first == length ? folded : g_strndup(folded, first);
        *bc_table_add(&starts[kind], start, first) = start;
    }
    *bc_table_add(&tables[kind], folded, length) = value;
}

/* KIND, tab, words separated by ", ", and maybe a tab and their value; FALSE when it is not. */
static gboolean add_line(char *line) {
    char *words = strchr(line, '\t');
    if (words == NULL) return FALSE;
    *words++ = '\0';
    int kind = 0;
    while (kind < BC_WORDS_N && strcmp(line, kind_names[kind]) != 0) kind++;
    if (kind == BC_WORDS_N) return FALSE;
    char *value = strchr(words, '\t');
    if (value != NULL) *value++ = '\0';
    for (char *next; words != NULL; words = next) {
        next = strstr(words, ", ");
        gsize length = next != NULL ? (gsize)(next - words) : strlen(words);
        if (next != NULL) next += strlen(", ");
        while (length > 0 && g_ascii_isspace(*words)) words++, length--;
        while (length > 0 && g_ascii_isspace(words[length - 1])) length--;
        if (length > 0)
            add_word((BcWordsKind)kind, words, length, value != NULL ? value : (char *)"");
    }
    return TRUE;
}

/* The text of the file is kept for good. */
static void load_file(const char *path) {
    g_autoptr(GError) error = NULL;
    char *text = bc_data_text(path, &error);
    if (text == NULL) g_warning("%s", error->message);
    for (BcDataLine line = {.next = text}; bc_data_next(&line);)
        if (!add_line(line.text)) {
            g_warning("%s:%u: unknown kind of words '%s'", path, line.number, line.text);
            break;
        }
}

static void load(void) {
    g_auto(GStrv) files = bc_data_files("common/article-words.tsv");
    if (files[0] == NULL) g_warning("%s/common/article-words.tsv: is missing", bc_data_folder());
    for (char **file = files; *file != NULL; file++) load_file(*file);
}

static gpointer lookup(const BcTable *of_kinds, BcWordsKind kind, const char *text, gsize length) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    char buffer[LONGEST + 1];
    char *folded = bc_text_fold_case(text, length, buffer, sizeof buffer);
    gpointer value = bc_table_get(&of_kinds[kind], folded, strlen(folded));
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
