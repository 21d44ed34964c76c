#include "language/lexicon-private.h"

#include "base/data.h"
#include "base/table.h"
#include "base/text.h"

#include <string.h>

/* A file's text is cut up where it lies: keys are folded in place, and keys and values end where a
 * tab or a line did.  So a list costs one table and no string. */

struct BcLexicon {
    GMutex *making;
    int made;
    GPtrArray *texts; /* of the files; then of keys that grew when they were folded */
    guint n_files;
    BcTable table; /* folded keys; the value of one that was taken away is NULL */
    guint size, longest;
};

BcLexicon *lexicon_new(GMutex *making) {
    BcLexicon *lexicon = g_new0(BcLexicon, 1);
    lexicon->texts = g_ptr_array_new_with_free_func(g_free);
    lexicon->making = making;
    return lexicon;
}

void lexicon_free(gpointer data) {
    BcLexicon *lexicon = data;
    g_ptr_array_unref(lexicon->texts);
    bc_table_clear(&lexicon->table);
    g_free(lexicon);
}

gboolean lexicon_add_file(BcLexicon *lexicon, const char *path, GError **error) {
    char *text = bc_data_text(path, error);
    if (text == NULL) return FALSE;
    g_ptr_array_add(lexicon->texts, text);
    lexicon->n_files++;
    return TRUE;
}

/* ---- making it ---- */

static guint count_words(const char *key, gsize length) {
    guint words = 1;
    for (const char *p = key, *end = key + length; (p = memchr(p, ' ', (gsize)(end - p))) != NULL;
         p++)
        words++;
    return words;
}

static void add_entry(BcLexicon *lexicon, const BcDataLine *line) {
    char *text = line->text, *value = (char *)"";
    gsize length = line->length;
    char *tab = memchr(text, '\t', length);
    if (tab != NULL) {
        value = tab + 1;
        while (g_ascii_isspace(*value)) value++;
        while (tab > text && g_ascii_isspace(tab[-1])) tab--;
        *tab = '\0';
        length = (gsize)(tab - text);
    }
    gboolean removes = text[0] == '-' && length > 1;
    length -= (gsize)removes;
    char *key = bc_text_fold_case_here(text + removes, &length);
    if (key != text + removes) g_ptr_array_add(lexicon->texts, key);
    gpointer *place = bc_table_add(&lexicon->table, key, length);
    lexicon->size += (guint)!removes - (guint)(*place != NULL);
    *place = removes ? NULL : value;
    if (!removes) lexicon->longest = MAX(lexicon->longest, count_words(key, length));
}

static guint count_lines(const BcLexicon *lexicon) {
    guint lines = 0;
    for (guint i = 0; i < lexicon->n_files; i++) {
        lines++;
        for (const char *p = g_ptr_array_index(lexicon->texts, i); (p = strchr(p, '\n')) != NULL;
             p++)
            lines++;
    }
    return lines;
}

static void make(BcLexicon *lexicon) {
    if (lexicon->n_files > 0) bc_table_reserve(&lexicon->table, count_lines(lexicon));
    for (guint i = 0; i < lexicon->n_files; i++)
        for (BcDataLine line = {.next = g_ptr_array_index(lexicon->texts, i)}; bc_data_next(&line);)
            add_entry(lexicon, &line);
}

const BcLexicon *lexicon_made(BcLexicon *lexicon) {
    if (g_atomic_int_get(&lexicon->made)) return lexicon;
    g_mutex_lock(lexicon->making);
    if (!lexicon->made) make(lexicon);
    g_atomic_int_set(&lexicon->made, 1);
    g_mutex_unlock(lexicon->making);
    return lexicon;
}

/* ---- asking ---- */

const char *bc_lexicon_get(const BcLexicon *lexicon, const char *key) {
    return bc_lexicon_get_length(lexicon, key, strlen(key));
}

const char *bc_lexicon_get_length(const BcLexicon *lexicon, const char *text, gsize length) {
    if (lexicon->size == 0) return NULL;
    char small[96];
    char *key = bc_text_fold_case(text, length, small, sizeof small);
    const char *value = bc_table_get(&lexicon->table, key, strlen(key));
    if (key != small) g_free(key);
    return value;
}

guint bc_lexicon_size(const BcLexicon *lexicon) { return lexicon->size; }
guint bc_lexicon_longest(const BcLexicon *lexicon) { return lexicon->longest; }
