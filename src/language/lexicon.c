#include "language/lexicon-private.h"

#include "base/data.h"
#include "base/text.h"

#include <string.h>

/* A file's text is cut up where it lies: keys are folded in place, and keys and values end where a
 * tab or a line did.  So a list costs one table and no string. */

typedef struct {
    const char *key;   /* folded; NULL: the slot is empty */
    const char *value; /* NULL: the entry was taken away */
    guint32 hash, length;
} Slot;

struct BcLexicon {
    GMutex *making;
    int made;
    GPtrArray *texts; /* of the files; then of keys that grew when they were folded */
    guint n_files;
    Slot *slots; /* 2^n, more than a third of them empty; NULL where there is no entry */
    guint32 mask;
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
    g_free(lexicon->slots);
    g_free(lexicon);
}

gboolean lexicon_add_file(BcLexicon *lexicon, const char *path, GError **error) {
    char *text = bc_data_text(path, error);
    if (text == NULL) return FALSE;
    g_ptr_array_add(lexicon->texts, text);
    lexicon->n_files++;
    return TRUE;
}

/* ---- the table ---- */

static guint32 hash_of(const char *key, gsize length) { return (guint32)feature_word(key, length); }

/* The slot that has the key, or the empty one where it would be. */
static Slot *slot_of(const BcLexicon *lexicon, const char *key, gsize length, guint32 hash) {
    guint32 i = hash & lexicon->mask;
    for (;; i = (i + 1) & lexicon->mask) {
        Slot *slot = &lexicon->slots[i];
        if (slot->key == NULL ||
            (slot->hash == hash && slot->length == length && memcmp(slot->key, key, length) == 0))
            return slot;
    }
}

/* ---- making it ---- */

static guint count_words(const char *key) {
    guint words = 1;
    for (; *key != '\0'; key++) words += *key == ' ';
    return words;
}

/* Folds the key where it is, or elsewhere if it does not fit there. */
static char *fold_key(BcLexicon *lexicon, char *key) {
    char small[96];
    gsize length = strlen(key);
    char *folded = bc_text_fold_case(key, length, small, sizeof small);
    gsize folded_length = strlen(folded);
    if (folded_length > length) {
        char *kept = folded == small ? g_strdup(folded) : folded;
        g_ptr_array_add(lexicon->texts, kept);
        return kept;
    }
    memcpy(key, folded, folded_length + 1);
    if (folded != small) g_free(folded);
    return key;
}

static gboolean add_entry(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    (void)error;
    BcLexicon *lexicon = data;
    char *tab = strchr(text, '\t');
    if (tab != NULL) *tab = '\0';
    g_strchomp(text);
    gboolean removes = text[0] == '-' && text[1] != '\0';
    const char *key = fold_key(lexicon, text + removes);
    gsize length = strlen(key);
    guint32 hash = hash_of(key, length);
    Slot *slot = slot_of(lexicon, key, length, hash);
    gboolean had = slot->key != NULL && slot->value != NULL;
    lexicon->size += (guint)!removes - (guint)had;
    if (removes && !had) return TRUE;
    if (!removes) lexicon->longest = MAX(lexicon->longest, count_words(key));
    *slot = (Slot){key,
                   removes       ? NULL
                   : tab != NULL ? g_strstrip(tab + 1)
                                 : "",
                   hash, (guint32)length};
    return TRUE;
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
    guint lines = count_lines(lexicon);
    if (lines == 0) return;
    guint32 n = 4;
    while (n < lines + lines / 2) n *= 2;
    lexicon->mask = n - 1;
    lexicon->slots = g_new0(Slot, n);
    for (guint i = 0; i < lexicon->n_files; i++)
        /* Reading found no fault, and entries have none. */
        if (!bc_data_lines(g_ptr_array_index(lexicon->texts, i), "", add_entry, lexicon, NULL))
            g_assert_not_reached();
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
    gsize key_length = strlen(key);
    const char *value = slot_of(lexicon, key, key_length, hash_of(key, key_length))->value;
    if (key != small) g_free(key);
    return value;
}

guint bc_lexicon_size(const BcLexicon *lexicon) { return lexicon->size; }
guint bc_lexicon_longest(const BcLexicon *lexicon) { return lexicon->longest; }
