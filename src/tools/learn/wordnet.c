#include "tools/learn/wordnet.h"

#include <string.h>

typedef void (*LemmaFunc)(GHashTable *forms, const char *lemma);

static void add(GHashTable *forms, char *form, guint class_) {
    guint known = GPOINTER_TO_UINT(g_hash_table_lookup(forms, form));
    g_hash_table_replace(forms, form, GUINT_TO_POINTER(known | class_));
}

static gboolean is_vowel(char c) { return strchr("aeiou", c) != NULL; }

/* TRUE for "carry", not for "play". */
static gboolean ends_in_y(const char *word, gsize n) {
    return n > 2 && word[n - 1] == 'y' && !is_vowel(word[n - 2]);
}

static char *with_s(const char *word) {
    gsize n = strlen(word);
    if (ends_in_y(word, n)) return g_strdup_printf("%.*sies", (int)n - 1, word);
    gboolean hisses = strchr("sxz", word[n - 1]) != NULL || g_str_has_suffix(word, "ch") ||
                      g_str_has_suffix(word, "sh");
    return g_strconcat(word, hisses ? "es" : "s", NULL);
}

/* TRUE for "stop" and "admit", whose last letter may be doubled. */
static gboolean may_double(const char *word, gsize n) {
    return n > 2 && strchr("aeiouwxy", word[n - 1]) == NULL && is_vowel(word[n - 2]) &&
           !is_vowel(word[n - 3]);
}

static void add_noun(GHashTable *forms, const char *lemma) {
    add(forms, g_strdup(lemma), CLASS_NOUN);
    add(forms, with_s(lemma), CLASS_PLURAL);
}

static void add_verb(GHashTable *forms, const char *lemma) {
    gsize n = strlen(lemma);
    gboolean e = lemma[n - 1] == 'e', y = ends_in_y(lemma, n);
    add(forms, g_strdup(lemma), CLASS_VERB);
    add(forms, with_s(lemma), CLASS_VERB_S);
    add(forms,
        g_strdup_printf("%.*s%s", (int)(y ? n - 1 : n), lemma,
                        e   ? "d"
                        : y ? "ied"
                            : "ed"),
        CLASS_VERB_ED);
    gboolean drops = e && n > 2 && lemma[n - 2] != 'e';
    add(forms, g_strdup_printf("%.*sing", (int)(drops ? n - 1 : n), lemma), CLASS_VERB_ING);
    if (!may_double(lemma, n)) return;
    add(forms, g_strdup_printf("%s%ced", lemma, lemma[n - 1]), CLASS_VERB_ED);
    add(forms, g_strdup_printf("%s%cing", lemma, lemma[n - 1]), CLASS_VERB_ING);
}

static void add_adjective(GHashTable *forms, const char *lemma) {
    add(forms, g_strdup(lemma), CLASS_ADJECTIVE);
}

static gboolean is_word(const char *lemma) {
    const char *c = lemma;
    while (g_ascii_islower(*c)) c++;
    return *c == '\0' && c - lemma > 1;
}

/* A lemma that is seen in tagged text, or has three meanings or more: "lemma pos synsets n
 * pointers... senses tagged offsets...". */
static gboolean is_common(char **cells) {
    guint n = g_strv_length(cells);
    if (n < 6) return FALSE;
    guint64 synsets = g_ascii_strtoull(cells[2], NULL, 10);
    guint64 pointers = g_ascii_strtoull(cells[3], NULL, 10);
    return synsets > 2 || (5 + pointers < n && cells[5 + pointers][0] != '0');
}

static char **read_lines(const char *folder, const char *name, GError **error) {
    g_autofree char *path = g_build_filename(folder, name, NULL);
    g_autofree char *contents = NULL;
    if (!g_file_get_contents(path, &contents, NULL, error)) return NULL;
    return g_strsplit(contents, "\n", -1);
}

static gboolean read_index(GHashTable *forms, const char *folder, const char *name,
                           LemmaFunc add_forms, GError **error) {
    g_auto(GStrv) lines = read_lines(folder, name, error);
    if (lines == NULL) return FALSE;
    for (char **line = lines; *line != NULL; line++) {
        g_auto(GStrv) cells = g_strsplit(*line, " ", -1);
        if (cells[0] == NULL || !is_word(cells[0]) || !is_common(cells)) continue;
        add_forms(forms, cells[0]);
    }
    return TRUE;
}

static guint class_of_exception(const char *name, const char *form) {
    if (g_str_has_prefix(name, "noun")) return CLASS_PLURAL;
    if (g_str_has_prefix(name, "adj")) return CLASS_ADJECTIVE;
    if (g_str_has_suffix(form, "ing")) return CLASS_VERB_ING;
    return g_str_has_suffix(form, "s") ? CLASS_VERB_S : CLASS_VERB_ED;
}

/* Irregular forms ("went go") of lemmas that are in. */
static gboolean read_exceptions(GHashTable *forms, const char *folder, const char *name,
                                GError **error) {
    g_auto(GStrv) lines = read_lines(folder, name, error);
    if (lines == NULL) return FALSE;
    for (char **line = lines; *line != NULL; line++) {
        g_auto(GStrv) cells = g_strsplit(*line, " ", 2);
        if (g_strv_length(cells) < 2 || !is_word(cells[0])) continue;
        g_strstrip(cells[1]);
        if (g_hash_table_contains(forms, cells[1]))
            add(forms, g_strdup(cells[0]), class_of_exception(name, cells[0]));
    }
    return TRUE;
}

GHashTable *wordnet_read(const char *folder, GError **error) {
    g_autoptr(GHashTable) forms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (!read_index(forms, folder, "index.noun", add_noun, error) ||
        !read_index(forms, folder, "index.verb", add_verb, error) ||
        !read_index(forms, folder, "index.adj", add_adjective, error) ||
        !read_exceptions(forms, folder, "noun.exc", error) ||
        !read_exceptions(forms, folder, "verb.exc", error) ||
        !read_exceptions(forms, folder, "adj.exc", error))
        return NULL;
    return g_steal_pointer(&forms);
}
