#define _GNU_SOURCE
#include "language/lexicon-private.h"

#include "base/data.h"
#include "base/eight.h"
#include "base/file.h"
#include "base/table.h"
#include "base/text.h"

#include <string.h>

/* A file's text is cut up where it lies: keys are folded in place, and keys and values end where a
 * tab or a line did.  So a list costs one table and no string.
 *
 * One whose file says that it is sorted costs not even that, until it has been asked as often as
 * would have paid for the table: most of the time of a short article would go into it. */

static const char sorted_mark[] = "# Sorted:";
/* So many questions are answered by bisecting, with the help of so many guides. */
enum { FEW_QUESTIONS = 2000, GUIDES = 128 };

/* The first eight bytes of the key of a line in the midst of the list, the first the highest. */
typedef struct {
    guint64 prefix;
    const char *line;
} Guide;

struct BcLexicon {
    GMutex *making;
    int made;
    int sorted, asked;       /* it is bisected; so many times */
    const char *lines, *end; /* its entries, then */
    Guide *guides;           /* [GUIDES], ascending */
    GPtrArray *values;       /* the different ones that were asked for */
    GPtrArray *texts;        /* of the files; then of keys that grew when they were folded */
    guint n_files;
    BcTable table; /* folded keys; the value of one that was taken away is NULL */
    guint size, longest;
};

BcLexicon *lexicon_new(GMutex *making) {
    BcLexicon *lexicon = g_new0(BcLexicon, 1);
    lexicon->texts = g_ptr_array_new_with_free_func(g_free);
    lexicon->values = g_ptr_array_new_with_free_func(g_free);
    lexicon->making = making;
    return lexicon;
}

void lexicon_free(gpointer data) {
    BcLexicon *lexicon = data;
    g_ptr_array_unref(lexicon->texts);
    g_ptr_array_unref(lexicon->values);
    g_free(lexicon->guides);
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

typedef struct {
    gsize length;
    gboolean plain; /* folded already, as nearly all of ours are */
    gboolean one;   /* word */
} Key;

static inline gboolean ends_key(char c) { return c == '\t' || c == '\n' || c == '\0'; }

/* The key at the beginning of a line, up to a tab or the end of the line. */
static inline Key key_at(const char *line) {
    guint64 odd = 0, spaces = 0;
    for (gsize i = 0;; i += 8) {
        guint64 eight = bc_eight_at(line + i), controls = bc_eight_below(eight, ' ');
        guint n = 8;
        for (; controls != 0; controls &= controls - 1) {
            n = (guint)__builtin_ctzll(controls) / 8;
            if (ends_key(line[i + n])) break;
            n = 8;
        }
        if (n < 8) eight &= ((guint64)1 << 8 * n) - 1;
        odd |= (eight & BC_EIGHT(0x80)) | (bc_eight_fold(eight) ^ eight);
        spaces |= bc_eight_find(eight, ' ');
        if (n < 8) return (Key){i + n, odd == 0, spaces == 0};
    }
}

static inline gboolean is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/* Cuts what stands up to the end of the line off at both ends; `*next` is what stands behind. */
static char *cut_value(char *value, char **next) {
    while (*value != '\n' && is_blank(*value)) value++;
    char *end = strchrnul(value, '\n');
    *next = *end != '\0' ? end + 1 : end;
    while (end > value && is_blank(end[-1])) end--;
    *end = '\0';
    return value;
}

static guint count_words(const char *key) {
    guint words = 1;
    for (; *key != '\0'; key++) words += *key == ' ';
    return words;
}

static void put(BcLexicon *lexicon, char *text, Key key, char *value) {
    if (!key.plain) {
        char *folded = bc_text_fold_case_here(text, &key.length);
        if (folded != text) g_ptr_array_add(lexicon->texts, folded);
        text = folded;
    }
    gpointer *place = bc_table_add(&lexicon->table, text, key.length);
    lexicon->size += (guint)(value != NULL) - (guint)(*place != NULL);
    *place = value;
    guint words = value == NULL ? 0 : key.one ? 1 : count_words(text);
    lexicon->longest = MAX(lexicon->longest, words);
}

/* Takes the line, which does not begin with a blank; returns what stands behind it. */
static char *add_line(BcLexicon *lexicon, char *line) {
    Key key = key_at(line);
    char *stop = line + key.length, *next = *stop == '\n' ? stop + 1 : stop, *value = (char *)"";
    if (*stop == '\t') value = cut_value(stop + 1, &next);
    while (is_blank(line[key.length - 1])) key.length--;
    line[key.length] = '\0';
    if (*line == '-' && key.length > 1) {
        key.length--;
        put(lexicon, line + 1, key, NULL);
    } else {
        put(lexicon, line, key, value);
    }
    return next;
}

/* By the rules of bc_data_next, which take longer. */
static void add_text(BcLexicon *lexicon, char *text) {
    for (char *p = bc_data_begin(text); *p != '\0';)
        if (is_blank(*p))
            p++;
        else
            p = *p == '#' ? strchrnul(p, '\n') : add_line(lexicon, p);
}

static guint count_lines(const char *p) {
    for (guint lines = 0;; p += 8) {
        guint64 eight = bc_eight_at(p);
        lines += bc_eight_count(eight, '\n');
        if (bc_eight_find(eight, '\0') != 0) return lines + 1;
    }
}

/* Shorter keys are filled up with zeros: what is before in this order is so in that of bytes. */
static guint64 prefix_of(const char *key, gsize length) {
    guint64 prefix = 0;
    for (gsize i = 0; i < 8; i++) prefix = prefix << 8 | (i < length ? (guchar)key[i] : 0);
    return prefix;
}

static gsize key_length(const char *line) {
    const char *stop = line;
    while (!ends_key(*stop)) stop++;
    return (gsize)(stop - line);
}

static void find_guides(BcLexicon *lexicon) {
    lexicon->guides = g_new(Guide, GUIDES);
    for (gsize i = 0; i < GUIDES; i++) {
        const char *line = lexicon->lines + (gsize)(lexicon->end - lexicon->lines) * i / GUIDES;
        if (i > 0) line = strchrnul(line, '\n') + 1; /* at most the end */
        lexicon->guides[i] =
            (Guide){line < lexicon->end ? prefix_of(line, key_length(line)) : G_MAXUINT64, line};
    }
}

/* Of one file alone, which says that it is sorted. */
static gboolean make_sorted(BcLexicon *lexicon) {
    if (lexicon->n_files != 1) return FALSE;
    const char *text = bc_data_begin(g_ptr_array_index(lexicon->texts, 0));
    if (!g_str_has_prefix(text, sorted_mark)) return FALSE;
    while (*text == '#') text = strchrnul(text, '\n') + 1;
    lexicon->lines = text;
    lexicon->end = text + strlen(text);
    if (lexicon->end == text || lexicon->end[-1] != '\n') return FALSE;
    lexicon->size = count_lines(text) - 1;
    lexicon->longest = 1;
    find_guides(lexicon);
    return TRUE;
}

static void make_table(BcLexicon *lexicon) {
    guint lines = 0;
    for (guint i = 0; i < lexicon->n_files; i++)
        lines += count_lines(g_ptr_array_index(lexicon->texts, i));
    if (lexicon->n_files > 0) bc_table_reserve(&lexicon->table, lines);
    lexicon->size = lexicon->longest = 0;
    for (guint i = 0; i < lexicon->n_files; i++)
        add_text(lexicon, g_ptr_array_index(lexicon->texts, i));
}

const BcLexicon *lexicon_made(BcLexicon *lexicon) {
    if (g_atomic_int_get(&lexicon->made)) return lexicon;
    g_mutex_lock(lexicon->making);
    if (!lexicon->made && make_sorted(lexicon))
        g_atomic_int_set(&lexicon->sorted, TRUE);
    else if (!lexicon->made)
        make_table(lexicon);
    g_atomic_int_set(&lexicon->made, 1);
    g_mutex_unlock(lexicon->making);
    return lexicon;
}

/* ---- asking one that is sorted ---- */

/* Others may be bisecting the text meanwhile, so another copy is cut up. */
static void stop_bisecting(BcLexicon *lexicon) {
    g_mutex_lock(lexicon->making);
    if (lexicon->sorted) {
        /* The size and the longest key are what they were. */
        BcLexicon copy = *lexicon;
        gsize length = (gsize)(lexicon->end - lexicon->lines);
        char *text = g_malloc0(length + BC_FILE_SLACK);
        copy.texts = g_ptr_array_new();
        g_ptr_array_add(copy.texts, memcpy(text, lexicon->lines, length));
        make_table(&copy);
        lexicon->table = copy.table;
        g_ptr_array_extend_and_steal(lexicon->texts, copy.texts);
        g_atomic_int_set(&lexicon->sorted, FALSE);
    }
    g_mutex_unlock(lexicon->making);
}

/* The value as a string of its own; there are few different ones. */
static const char *value_between(BcLexicon *lexicon, const char *start, const char *end) {
    const char *found = NULL;
    gsize length = (gsize)(end - start);
    g_mutex_lock(lexicon->making);
    for (guint i = 0; i < lexicon->values->len && found == NULL; i++) {
        const char *value = g_ptr_array_index(lexicon->values, i);
        if (strncmp(value, start, length) == 0 && value[length] == '\0') found = value;
    }
    if (found == NULL) {
        g_ptr_array_add(lexicon->values, g_strndup(start, length));
        found = g_ptr_array_index(lexicon->values, lexicon->values->len - 1);
    }
    g_mutex_unlock(lexicon->making);
    return found;
}

/* The first guide whose prefix is `prefix` or more, or (`behind`) more. */
static guint find_guide(const Guide *guides, guint64 prefix, gboolean behind) {
    guint low = 0, high = GUIDES;
    while (low < high) {
        guint middle = (low + high) / 2;
        if (guides[middle].prefix < prefix || (behind && guides[middle].prefix == prefix))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static const char *bisect(BcLexicon *lexicon, const char *key, gsize length) {
    guint64 prefix = prefix_of(key, length);
    guint first = find_guide(lexicon->guides, prefix, FALSE);
    guint behind = find_guide(lexicon->guides, prefix, TRUE);
    /* Both begin lines. */
    const char *low = lexicon->guides[first > 0 ? first - 1 : 0].line;
    const char *high = behind < GUIDES ? lexicon->guides[behind].line : lexicon->end;
    while (low < high) {
        const char *line = low + (high - low) / 2;
        while (line > low && line[-1] != '\n') line--;
        gsize n = key_length(line);
        int order = memcmp(key, line, MIN(n, length));
        if (order == 0 && n == length) {
            if (line[n] != '\t') return "";
            return value_between(lexicon, line + n + 1, strchrnul(line + n, '\n'));
        }
        if (order < 0 || (order == 0 && length < n))
            high = line;
        else
            low = strchrnul(line + n, '\n') + 1;
    }
    return NULL;
}

/* ---- asking ---- */

const char *bc_lexicon_get(const BcLexicon *lexicon, const char *key) {
    return bc_lexicon_get_length(lexicon, key, strlen(key));
}

const char *bc_lexicon_get_length(const BcLexicon *lexicon, const char *text, gsize length) {
    if (lexicon->size == 0) return NULL;
    char small[96];
    char *key = bc_text_fold_case(text, length, small, sizeof small);
    BcLexicon *self = (BcLexicon *)lexicon; /* how it is kept is no part of what it says */
    const char *value = NULL;
    if (g_atomic_int_get(&self->sorted)) {
        value = bisect(self, key, strlen(key));
        if (g_atomic_int_add(&self->asked, 1) == FEW_QUESTIONS) stop_bisecting(self);
    } else {
        value = bc_table_get(&lexicon->table, key, strlen(key));
    }
    if (key != small) g_free(key);
    return value;
}

guint bc_lexicon_size(const BcLexicon *lexicon) { return lexicon->size; }
guint bc_lexicon_longest(const BcLexicon *lexicon) { return lexicon->longest; }
