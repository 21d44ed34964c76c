#include "language/lexicon-private.h"

#include "base/data.h"

#include <string.h>

typedef struct {
    char *file;   /* NULL: rules alone */
    Model *model; /* NULL: not asked for, or of no use */
    int ready;
} LateModel;

struct BcLanguage {
    gatomicrefcount holders;
    char *code;
    GMutex making;        /* one list at a time; then the models */
    GHashTable *lexicons; /* name -> BcLexicon, made when it is asked for */
    BcLexicon *empty;
    LateModel attribution, sentences;
};

static gboolean load_folder(BcLanguage *language, const char *folder, GError **error) {
    g_auto(GStrv) paths = bc_data_list(folder, ".lex");
    for (char **path = paths; *path != NULL; path++) {
        g_autofree char *name = g_path_get_basename(*path);
        name[strlen(name) - strlen(".lex")] = '\0';
        BcLexicon *lexicon = g_hash_table_lookup(language->lexicons, name);
        if (lexicon == NULL) {
            lexicon = lexicon_new(&language->making);
            g_hash_table_insert(language->lexicons, g_strdup(name), lexicon);
        }
        if (!lexicon_add_file(lexicon, *path, error)) return FALSE;
    }
    return TRUE;
}

/* The user's model if there is one, else the shipped one. */
static char *find_model(const char *folder, const char *what) {
    g_autofree char *name = g_strdup_printf("%s/%s.model", folder, what);
    g_auto(GStrv) paths = bc_data_files(name);
    guint n = g_strv_length(paths);
    return n > 0 ? g_strdup(paths[n - 1]) : NULL;
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
    g_mutex_init(&language->making);
    language->empty = lexicon_new(&language->making);
    g_autofree char *base = g_strndup(language->code, strcspn(language->code, "-_"));
    if (!load_folder(language, "common", error) || !load_folder(language, base, error)) return NULL;
    if (strcmp(base, language->code) != 0 && !load_folder(language, language->code, error))
        return NULL;
    language->attribution.file = find_model(base, "attribution");
    language->sentences.file = find_model(base, "sentences");
    return g_steal_pointer(&language);
}

static void clear_model(LateModel *late) {
    model_free(late->model);
    g_free(late->file);
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
    clear_model(&language->attribution);
    clear_model(&language->sentences);
    g_mutex_clear(&language->making);
    g_free(language);
}

/* One that cannot be used is a pity, not an error: the rules do without. */
static void load_model(LateModel *late, const char *work) {
    g_autoptr(GError) error = NULL;
    if (late->file != NULL) late->model = model_open(late->file, &error);
    if (error != NULL) g_warning("%s; %s by rules alone", error->message, work);
}

static const Model *late_model(BcLanguage *language, LateModel *late, const char *work) {
    if (g_atomic_int_get(&late->ready)) return late->model;
    g_mutex_lock(&language->making);
    if (!late->ready) load_model(late, work);
    g_atomic_int_set(&late->ready, 1);
    g_mutex_unlock(&language->making);
    return late->model;
}

const Model *language_model(const BcLanguage *language) {
    BcLanguage *own = (BcLanguage *)language; /* what is loaded late is no change to anybody */
    return late_model(own, &own->attribution, "quotations are found");
}

const Model *language_sentence_model(const BcLanguage *language) {
    BcLanguage *own = (BcLanguage *)language;
    return late_model(own, &own->sentences, "sentences are split");
}

const char *bc_language_code(const BcLanguage *language) { return language->code; }

const BcLexicon *bc_language_lexicon(const BcLanguage *language, const char *name) {
    BcLexicon *lexicon = g_hash_table_lookup(language->lexicons, name);
    return lexicon_made(lexicon != NULL ? lexicon : language->empty);
}
