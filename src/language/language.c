#include "language/lexicon.h"

#include "base/data.h"

#include <string.h>

struct BcLexicon {
    GHashTable *entries; /* folded key -> value */
    guint longest;
};

struct BcLanguage {
    gatomicrefcount holders;
    char *code;
    GHashTable *lexicons; /* name -> BcLexicon */
    BcLexicon *empty;
    Model *model; /* NULL: rules alone */
};

static BcLexicon *lexicon_new(void) {
    BcLexicon *lexicon = g_new0(BcLexicon, 1);
    lexicon->entries = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    return lexicon;
}

static void lexicon_free(gpointer data) {
    BcLexicon *lexicon = data;
    g_hash_table_unref(lexicon->entries);
    g_free(lexicon);
}

static guint count_words(const char *key) {
    guint words = 1;
    for (; *key != '\0'; key++) words += *key == ' ';
    return words;
}

static gboolean add_entry(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    BcLexicon *lexicon = data;
    char *tab = strchr(text, '\t');
    if (tab != NULL) *tab = '\0';
    g_strchomp(text);
    gboolean removes = text[0] == '-' && text[1] != '\0';
    char *key = g_utf8_casefold(text + removes, -1);
    if (*key == '\0') {
        g_free(key);
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "an entry without a key");
        return FALSE;
    }
    if (removes) {
        g_hash_table_remove(lexicon->entries, key);
        g_free(key);
        return TRUE;
    }
    lexicon->longest = MAX(lexicon->longest, count_words(key));
    g_hash_table_replace(lexicon->entries, key, g_strdup(tab != NULL ? g_strstrip(tab + 1) : ""));
    return TRUE;
}

static gboolean load_folder(BcLanguage *language, const char *folder, GError **error) {
    g_auto(GStrv) paths = bc_data_list(folder, ".lex");
    for (char **path = paths; *path != NULL; path++) {
        g_autofree char *name = g_path_get_basename(*path);
        name[strlen(name) - strlen(".lex")] = '\0';
        BcLexicon *lexicon = g_hash_table_lookup(language->lexicons, name);
        if (lexicon == NULL) {
            lexicon = lexicon_new();
            g_hash_table_insert(language->lexicons, g_strdup(name), lexicon);
        }
        if (!bc_data_read(*path, add_entry, lexicon, error)) return FALSE;
    }
    return TRUE;
}

/* The user's model if there is one, else the shipped one.  One that cannot be used is a pity, not
 * an error: the rules do without. */
static Model *load_model(const char *folder) {
    g_autofree char *name = g_strdup_printf("%s/attribution.model", folder);
    g_auto(GStrv) paths = bc_data_files(name);
    guint n = g_strv_length(paths);
    if (n == 0) return NULL;
    g_autoptr(GError) error = NULL;
    Model *model = model_open(paths[n - 1], &error);
    if (model == NULL) g_warning("%s; quotations are found by rules alone", error->message);
    return model;
}

/* A code names a folder, so it must not lead anywhere else. */
static gboolean code_is_sane(const char *code) {
    for (const char *p = code; *p != '\0'; p++)
        if (!g_ascii_isalnum(*p) && *p != '-' && *p != '_') return FALSE;
    return *code != '\0';
}

BcLanguage *bc_language_load(const char *code, GError **error) {
    if (!code_is_sane(code)) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "'%s' is not a language code", code);
        return NULL;
    }
    g_autoptr(BcLanguage) language = g_new0(BcLanguage, 1);
    g_atomic_ref_count_init(&language->holders);
    language->code = g_ascii_strdown(code, -1);
    language->lexicons = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, lexicon_free);
    language->empty = lexicon_new();
    g_autofree char *base = g_strndup(language->code, strcspn(language->code, "-_"));
    if (!load_folder(language, "common", error) || !load_folder(language, base, error)) return NULL;
    if (strcmp(base, language->code) != 0 && !load_folder(language, language->code, error))
        return NULL;
    language->model = load_model(base);
    return g_steal_pointer(&language);
}

BcLanguage *bc_language_ref(BcLanguage *language) {
    g_atomic_ref_count_inc(&language->holders);
    return language;
}

void bc_language_free(BcLanguage *language) {
    if (language == NULL || !g_atomic_ref_count_dec(&language->holders)) return;
    g_free(language->code);
    g_hash_table_unref(language->lexicons);
    lexicon_free(language->empty);
    model_free(language->model);
    g_free(language);
}

const Model *language_model(const BcLanguage *language) { return language->model; }

const char *bc_language_code(const BcLanguage *language) { return language->code; }

const BcLexicon *bc_language_lexicon(const BcLanguage *language, const char *name) {
    const BcLexicon *lexicon = g_hash_table_lookup(language->lexicons, name);
    return lexicon != NULL ? lexicon : language->empty;
}

const char *bc_lexicon_get(const BcLexicon *lexicon, const char *key) {
    return bc_lexicon_get_length(lexicon, key, strlen(key));
}

const char *bc_lexicon_get_length(const BcLexicon *lexicon, const char *text, gsize length) {
    /* Most look-ups are of short ASCII words, and folding those needs no allocation. */
    char small[64];
    if (length < sizeof small) {
        gsize i = 0;
        for (; i < length; i++) {
            guchar c = (guchar)text[i];
            /* Neither do Han and kana, which have no case: U+3000 to U+9FFF and what follows the
             * first byte. */
            if (c >= 0x80 && !(c < 0xC0 && i > 0) && !(c >= 0xE3 && c <= 0xE9)) break;
            small[i] = g_ascii_tolower(text[i]);
        }
        small[i] = '\0';
        if (i == length) return g_hash_table_lookup(lexicon->entries, small);
    }
    g_autofree char *key = g_utf8_casefold(text, (gssize)length);
    return g_hash_table_lookup(lexicon->entries, key);
}

guint bc_lexicon_size(const BcLexicon *lexicon) { return g_hash_table_size(lexicon->entries); }
guint bc_lexicon_longest(const BcLexicon *lexicon) { return lexicon->longest; }
