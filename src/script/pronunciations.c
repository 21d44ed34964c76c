#include "script/pronunciations.h"

#include "base/data.h"

#include <string.h>

typedef struct Entry Entry;
struct Entry {
    char *written; /* its words with single blanks, capitals as in the lexicon */
    char *ipa, *alias;
    guint layer;
    Entry *next; /* of the same letters, with other capitals */
};

/* What may stand behind a name, and how it sounds behind which sounds. */
typedef struct {
    char *letters; /* folded */
    char **after;  /* IPA that the name ends with; empty: any */
    char *ipa;
    glong least; /* letters of the name */
} Ending;

struct BcPronunciations {
    GHashTable *entries; /* folded words with single blanks -> Entry */
    GHashTable *longest; /* folded first word -> the most words of an entry, as a pointer */
    GPtrArray *endings;  /* of Ending, as in their file */
};

static void entry_free(gpointer data) {
    for (Entry *entry = data, *next; entry != NULL; entry = next) {
        next = entry->next;
        g_free(entry->written);
        g_free(entry->ipa);
        g_free(entry->alias);
        g_free(entry);
    }
}

static void ending_free(gpointer data) {
    Ending *ending = data;
    g_free(ending->letters);
    g_strfreev(ending->after);
    g_free(ending->ipa);
    g_free(ending);
}

BcPronunciations *bc_pronunciations_new(void) {
    BcPronunciations *p = g_new0(BcPronunciations, 1);
    p->entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, entry_free);
    p->longest = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    p->endings = g_ptr_array_new_with_free_func(ending_free);
    return p;
}

void bc_pronunciations_free(BcPronunciations *p) {
    if (p == NULL) return;
    g_hash_table_unref(p->entries);
    g_hash_table_unref(p->longest);
    g_ptr_array_unref(p->endings);
    g_free(p);
}

/* ---- adding ---- */

static void note_length(BcPronunciations *p, const char *first, guint words) {
    guint known = GPOINTER_TO_UINT(g_hash_table_lookup(p->longest, first));
    if (words > known) g_hash_table_replace(p->longest, g_strdup(first), GUINT_TO_POINTER(words));
}

static void set_entry(Entry *entry, const BcPlsLexeme *lexeme, guint layer) {
    g_free(entry->ipa);
    g_free(entry->alias);
    entry->ipa = g_strdup(lexeme->ipa);
    entry->alias = g_strdup(lexeme->alias);
    entry->layer = layer;
}

/* The entry for `written`, an old one or a new one at the end of its chain. */
static Entry *entry_for(BcPronunciations *p, const char *key, const char *written, gboolean *old) {
    Entry *first = g_hash_table_lookup(p->entries, key), *last = NULL;
    for (Entry *entry = first; entry != NULL; entry = entry->next) {
        *old = g_str_equal(entry->written, written);
        if (*old) return entry;
        last = entry;
    }
    *old = FALSE;
    Entry *entry = g_new0(Entry, 1);
    entry->written = g_strdup(written);
    if (last != NULL)
        last->next = entry;
    else
        g_hash_table_insert(p->entries, g_strdup(key), entry);
    return entry;
}

/* The entry's key and how it is written, for the first word what the longest entry is. */
static void add_words(BcPronunciations *p, const char *grapheme, const GArray *words, GString *key,
                      GString *written) {
    for (guint i = 0; i < words->len; i++) {
        const BcSaidWord *word = &g_array_index(words, BcSaidWord, i);
        const char *start = grapheme + word->span.start;
        gsize length = word->span.end - word->span.start;
        g_autofree char *folded = bc_said_fold(start, length);
        if (i == 0) note_length(p, folded, words->len);
        if (i > 0) g_string_append_c(key, ' ');
        if (i > 0) g_string_append_c(written, ' ');
        g_string_append(key, folded);
        g_string_append_len(written, start, (gssize)length);
    }
}

static gboolean is_letters(const char *text) {
    for (; *text != '\0'; text++)
        if (!g_ascii_isalpha(*text)) return FALSE;
    return TRUE;
}

static void add_grapheme(BcPronunciations *p, const char *grapheme, const BcPlsLexeme *lexeme,
                         guint layer) {
    gboolean old;
    Entry *entry;
    if (is_letters(grapheme)) {
        g_autofree char *key = bc_said_fold(grapheme, strlen(grapheme));
        note_length(p, key, 1);
        entry = entry_for(p, key, grapheme, &old);
    } else {
        g_autoptr(GArray) words = bc_said_words(grapheme);
        if (words->len == 0) return;
        g_autoptr(GString) key = g_string_new(NULL);
        g_autoptr(GString) written = g_string_new(NULL);
        add_words(p, grapheme, words, key, written);
        entry = entry_for(p, key->str, written->str, &old);
    }
    if (!old || layer > entry->layer) set_entry(entry, lexeme, layer);
}

void bc_pronunciations_add(BcPronunciations *p, const BcPlsLexeme *lexeme, guint layer) {
    for (const char *const *grapheme = lexeme->graphemes; *grapheme != NULL; grapheme++)
        add_grapheme(p, *grapheme, lexeme, layer);
}

static void add_shipped_lexeme(const BcPlsLexeme *lexeme, gpointer data) {
    bc_pronunciations_add(data, lexeme, 0);
}

/* "ENDING <tab> IPA ... <tab> IPA [<tab> LETTERS]": behind which sounds ("*": any), how it sounds,
 * and how many letters the name must have. */
static gboolean read_ending(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    BcPronunciations *p = data;
    g_auto(GStrv) fields = g_strsplit(line, "\t", -1);
    guint n = g_strv_length(fields);
    guint64 least = 1;
    if ((n != 3 && n != 4) ||
        (n == 4 && !g_ascii_string_to_unsigned(fields[3], 10, 1, 99, &least, NULL))) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG,
                    "an ending has three columns, letters, sounds before it and sound, and perhaps "
                    "a number");
        return FALSE;
    }
    Ending *ending = g_new0(Ending, 1);
    ending->letters = bc_said_fold(fields[0], strlen(fields[0]));
    ending->after = g_strsplit(g_str_equal(fields[1], "*") ? "" : fields[1], " ", -1);
    ending->ipa = g_strdup(fields[2]);
    ending->least = (glong)least;
    g_ptr_array_add(p->endings, ending);
    return TRUE;
}

static gboolean is_for(const char *path, const char *language) {
    g_autofree char *base = g_path_get_basename(path);
    gsize n = strcspn(language, "-_");
    return g_ascii_strncasecmp(base, language, n) == 0 && (base[n] == '-' || base[n] == '.');
}

void bc_pronunciations_add_shipped(BcPronunciations *p, const char *language) {
    g_auto(GStrv) files = bc_data_list("lexicon", ".pls");
    for (char **file = files; *file != NULL; file++) {
        if (!g_str_has_prefix(*file, bc_data_folder()) || !is_for(*file, language)) continue;
        g_autoptr(GError) error = NULL;
        if (!bc_pls_read(*file, language, add_shipped_lexeme, p, &error))
            g_warning("%s", error->message);
    }
    g_autofree char *primary = g_ascii_strdown(language, (gssize)strcspn(language, "-_"));
    g_autofree char *name = g_strdup_printf("lexicon/endings-%s.tsv", primary);
    g_auto(GStrv) endings = bc_data_files(name);
    for (char **file = endings; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        if (!bc_data_read(*file, read_ending, p, &error)) g_warning("%s", error->message);
    }
}

/* ---- finding ---- */

/* One word of an entry and one of the text, which have the same letters but for accents. */
static gboolean capitals_fit(const char *written, gsize n, const char *word, gsize length,
                             gboolean alone) {
    if (bc_said_is_all_capitals(word, length) &&
        (!alone || g_utf8_strlen(word, (gssize)length) > 2 || bc_said_is_all_capitals(written, n)))
        return TRUE;
    const char *p = written, *q = word;
    for (; p < written + n && q < word + length; p = g_utf8_next_char(p), q = g_utf8_next_char(q)) {
        gboolean capital = g_unichar_isupper(g_utf8_get_char(q));
        if (g_unichar_isupper(g_utf8_get_char(p)) && !capital) return FALSE;
        if (g_unichar_islower(g_utf8_get_char(p)) && capital && q > word) return FALSE;
    }
    return TRUE;
}

static gboolean entry_fits(const Entry *entry, const char *text, const BcSaidWord *words, guint n) {
    const char *written = entry->written;
    for (guint i = 0; i < n; i++) {
        gsize length = strcspn(written, " ");
        const char *word = text + words[i].span.start;
        if (!capitals_fit(written, length, word, words[i].span.end - words[i].span.start, n == 1))
            return FALSE;
        written += length + (written[length] == ' ');
    }
    return TRUE;
}

static const Entry *entry_of_key(const BcPronunciations *p, const char *key, const char *text,
                                 const BcSaidWord *words, guint n) {
    const Entry *best = NULL;
    for (const Entry *entry = g_hash_table_lookup(p->entries, key); entry != NULL;
         entry = entry->next)
        if (entry_fits(entry, text, words, n) && (best == NULL || entry->layer > best->layer))
            best = entry;
    return best;
}

static char *key_of(const char *text, const BcSaidWord *words, guint n, gboolean plain) {
    GString *key = g_string_new(NULL);
    for (guint i = 0; i < n; i++) {
        const char *word = text + words[i].span.start;
        gsize length = words[i].span.end - words[i].span.start;
        char *folded = plain ? bc_said_fold_plain(word, length) : NULL;
        if (folded == NULL) folded = bc_said_fold(word, length);
        if (i > 0) g_string_append_c(key, ' ');
        g_string_append(key, folded);
        g_free(folded);
    }
    return g_string_free(key, FALSE);
}

/* As written, then without the accents of the text. */
static const Entry *find_words(const BcPronunciations *p, const char *text, const BcSaidWord *words,
                               guint n) {
    g_autofree char *exact = key_of(text, words, n, FALSE);
    const Entry *entry = entry_of_key(p, exact, text, words, n);
    if (entry != NULL || g_str_is_ascii(exact)) return entry;
    g_autofree char *plain = key_of(text, words, n, TRUE);
    return entry_of_key(p, plain, text, words, n);
}

/* How the ending sounds behind `ipa`, or NULL when it cannot stand there. */
static gboolean ending_fits(const Ending *ending, const char *ipa) {
    if (ending->after[0] == NULL) return TRUE;
    for (char **after = ending->after; *after != NULL; after++)
        if (g_str_has_suffix(ipa, *after)) return TRUE;
    return FALSE;
}

char *bc_pronunciations_ending(const BcPronunciations *p, const char *ipa, const char *letters) {
    g_autofree char *folded = bc_said_fold(letters, strlen(letters));
    for (guint i = 0; i < p->endings->len; i++) {
        const Ending *ending = g_ptr_array_index(p->endings, i);
        if (g_str_equal(folded, ending->letters) && ending_fits(ending, ipa))
            return g_strconcat(ipa, ending->ipa, NULL);
    }
    return g_strdup(ipa);
}

/* The words with an ending taken off the last one. */
static gboolean find_with_ending(const BcPronunciations *p, const char *text,
                                 const BcSaidWord *words, guint n, BcPronunciation *found) {
    g_autofree BcSaidWord *stems = g_memdup2(words, n * sizeof *words);
    BcSpan *last = &stems[n - 1].span;
    BcSpan whole = *last;
    const Entry *entry = NULL;
    gsize taken = 0;
    for (guint i = 0; i < p->endings->len; i++) {
        const Ending *ending = g_ptr_array_index(p->endings, i);
        const char *cut = text + whole.end;
        for (glong k = g_utf8_strlen(ending->letters, -1); k > 0 && cut > text + whole.start; k--)
            cut = g_utf8_prev_char(cut);
        if (cut <= text + whole.start ||
            g_utf8_strlen(text + whole.start, cut - text - (glong)whole.start) < ending->least)
            continue;
        g_autofree char *tail = bc_said_fold(cut, (gsize)(text + whole.end - cut));
        if (!g_str_equal(tail, ending->letters)) continue;
        if (entry == NULL || (gsize)(cut - text) != taken) {
            taken = last->end = (gsize)(cut - text);
            entry = find_words(p, text, stems, n);
        }
        if (entry != NULL && entry->ipa == NULL && entry->alias != NULL) {
            *found = (BcPronunciation){.words = n, .alias = g_strconcat(entry->alias, tail, NULL)};
            return TRUE;
        }
        if (entry == NULL || entry->ipa == NULL || !ending_fits(ending, entry->ipa)) continue;
        *found = (BcPronunciation){.words = n, .ipa = g_strconcat(entry->ipa, ending->ipa, NULL)};
        return TRUE;
    }
    return FALSE;
}

/* The most words that can be one entry at `at`: joined by blanks or hyphens. */
static guint reach(const BcPronunciations *p, const char *text, const GArray *words, guint at) {
    const BcSaidWord *first = &g_array_index(words, BcSaidWord, at);
    const char *start = text + first->span.start;
    gsize length = first->span.end - first->span.start;
    g_autofree char *folded = bc_said_fold(start, length);
    g_autofree char *plain = bc_said_fold_plain(start, length);
    guint most = GPOINTER_TO_UINT(g_hash_table_lookup(p->longest, folded));
    if (plain != NULL) most = MAX(most, GPOINTER_TO_UINT(g_hash_table_lookup(p->longest, plain)));
    guint n = 1;
    while (n < most && at + n < words->len && g_array_index(words, BcSaidWord, at + n).joint != 0)
        n++;
    return n;
}

gboolean bc_pronunciations_find(const BcPronunciations *p, const char *text, const GArray *words,
                                guint at, BcPronunciation *found) {
    const BcSaidWord *first = &g_array_index(words, BcSaidWord, at);
    for (guint n = reach(p, text, words, at); n > 0; n--) {
        const Entry *entry = find_words(p, text, first, n);
        if (entry != NULL) {
            *found = (BcPronunciation){
                .words = n, .alias = g_strdup(entry->alias), .ipa = g_strdup(entry->ipa)};
            return TRUE;
        }
        if (find_with_ending(p, text, first, n, found)) return TRUE;
    }
    return FALSE;
}
