#include <briefcast/saying.h>

#include "base/data.h"
#include "language/spoken.h"
#include "script/letters.h"
#include "script/pronunciations.h"
#include "script/saying-private.h"

#include <string.h>

/* An alias may have words with aliases of their own, but not without end. */
enum { DEEPEST_ALIAS = 4 };

typedef struct {
    BcSpoken *spoken; /* NULL when its rules are faulty: the warning has been given */
    BcPronunciations *names;
    const BcLetters *letters; /* borrowed; NULL where its rules say nothing of this language */
} Language;

struct BcSaying {
    GHashTable *languages; /* code -> Language */
    BcLetters *letters;    /* NULL until needed */
    GPtrArray *own;        /* of Own: the user's lexemes, in the order of their files */
};

/* A lexeme of the user's, kept for when its language is first spoken. */
typedef struct {
    BcPlsLexeme lexeme;
    guint layer;
} Own;

static void own_free(gpointer data) {
    Own *own = data;
    g_free((char *)own->lexeme.language);
    g_strfreev((char **)own->lexeme.graphemes);
    g_free((char *)own->lexeme.ipa);
    g_free((char *)own->lexeme.alias);
    g_free(own);
}

static void language_free(gpointer data) {
    Language *language = data;
    bc_spoken_free(language->spoken);
    bc_pronunciations_free(language->names);
    g_free(language);
}

void bc_saying_free(BcSaying *saying) {
    if (saying == NULL) return;
    g_hash_table_unref(saying->languages);
    g_ptr_array_unref(saying->own);
    bc_letters_free(saying->letters);
    g_free(saying);
}

/* ---- the user's lexicons ---- */

typedef struct {
    GPtrArray *own;
    guint layer;
} OwnFile;

static void keep_lexeme(const BcPlsLexeme *lexeme, gpointer data) {
    OwnFile *file = data;
    Own *own = g_new(Own, 1);
    own->layer = file->layer;
    own->lexeme =
        (BcPlsLexeme){.language = g_strdup(lexeme->language),
                      .graphemes = (const char *const *)g_strdupv((char **)lexeme->graphemes),
                      .ipa = g_strdup(lexeme->ipa),
                      .alias = g_strdup(lexeme->alias)};
    g_ptr_array_add(file->own, own);
}

static gboolean read_own(BcSaying *saying, const char *const *lexicons, GError **error) {
    OwnFile file = {.own = saying->own};
    g_auto(GStrv) found = bc_data_list("lexicon", ".pls");
    for (char **path = found; *path != NULL; path++) {
        if (g_str_has_prefix(*path, bc_data_folder())) continue;
        file.layer++;
        if (!bc_pls_read(*path, NULL, keep_lexeme, &file, error)) return FALSE;
    }
    for (; lexicons != NULL && *lexicons != NULL; lexicons++) {
        file.layer++;
        if (!bc_pls_read(*lexicons, NULL, keep_lexeme, &file, error)) return FALSE;
    }
    return TRUE;
}

BcSaying *bc_saying_new(const char *const *lexicons, GError **error) {
    g_autoptr(BcSaying) saying = g_new0(BcSaying, 1);
    saying->languages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, language_free);
    saying->own = g_ptr_array_new_with_free_func(own_free);
    return read_own(saying, lexicons, error) ? g_steal_pointer(&saying) : NULL;
}

void bc_saying_add(BcSaying *saying, const char *language, const char *spelling, const char *ipa,
                   guint layer) {
    OwnFile file = {.own = saying->own, .layer = layer};
    const char *const graphemes[] = {spelling, NULL};
    const BcPlsLexeme lexeme = {.language = language, .graphemes = graphemes, .ipa = ipa};
    keep_lexeme(&lexeme, &file);
}

/* ---- saying ---- */

static const Language *language_of(BcSaying *saying, const char *code) {
    Language *language = g_hash_table_lookup(saying->languages, code);
    if (language != NULL) return language;
    g_autoptr(GError) error = NULL;
    language = g_new0(Language, 1);
    language->spoken = bc_spoken_load(code, &error);
    if (language->spoken == NULL) g_warning("%s", error->message);
    language->names = bc_pronunciations_new();
    bc_pronunciations_add_shipped(language->names, code);
    for (guint i = 0; i < saying->own->len; i++) {
        const Own *own = g_ptr_array_index(saying->own, i);
        if (own->lexeme.language == NULL || bc_pls_same_language(own->lexeme.language, code))
            bc_pronunciations_add(language->names, &own->lexeme, own->layer);
    }
    /* Names become English ones by these rules; no other language's sounds. */
    if (bc_pls_same_language(code, "en")) {
        if (saying->letters == NULL) saying->letters = bc_letters_load();
        language->letters = saying->letters;
    }
    g_hash_table_insert(saying->languages, g_strdup(code), language);
    return language;
}

static void say_words(const Language *language, const char *text, guint depth, GString *said);

static void say_found(const Language *language, const BcPronunciation *found, const char *word,
                      gsize length, guint depth, GString *said) {
    if (found->ipa == NULL) {
        say_words(language, found->alias, depth + 1, said);
        return;
    }
    g_string_append_c(said, BC_SAID_WORD);
    g_string_append_len(said, word, (gssize)length);
    g_string_append_printf(said, "%c%s%c", BC_SAID_IPA, found->ipa, BC_SAID_END);
}

/* Words with several capitals would be spelled or changed by the rules of saying before a lexicon
 * sees them ("XI JINPING", "AfD").  Where a lexicon has them they wait behind a word that those
 * rules leave alone. */
#define PLACE "Qzq"
enum { MOST_PLACES = 26 };

typedef struct {
    const Language *language;
    guint depth;
    GPtrArray *places; /* of said text, for PLACE and a letter; NULL: none are taken or given */
    gboolean capitals; /* only words with several capitals */
    GString *said;
} Pass;

/* The said text that waits behind the word, or NULL. */
static const char *waiting(const Pass *pass, const char *word, gsize length) {
    gsize n = strlen(PLACE);
    if (pass->capitals || pass->places == NULL || length != n + 1 || strncmp(word, PLACE, n) != 0)
        return NULL;
    guint i = (guint)(word[n] - 'a');
    return i < pass->places->len ? g_ptr_array_index(pass->places, i) : NULL;
}

static gboolean has_capitals(const char *text, gsize length) {
    guint n = 0;
    for (const char *p = text; p < text + length; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (!g_unichar_isalpha(c)) n = 0;
        if (g_unichar_isupper(c) && ++n > 1) return TRUE;
    }
    return FALSE;
}

static void say_stretch(Pass *pass, const BcPronunciation *found, const char *word, gsize length) {
    if (!pass->capitals) {
        say_found(pass->language, found, word, length, pass->depth, pass->said);
        return;
    }
    if (!has_capitals(word, length) || pass->places->len == MOST_PLACES) {
        g_string_append_len(pass->said, word, (gssize)length);
        return;
    }
    GString *later = g_string_new(NULL);
    say_found(pass->language, found, word, length, pass->depth, later);
    g_string_append_printf(pass->said, PLACE "%c", 'a' + (char)pass->places->len);
    g_ptr_array_add(pass->places, g_string_free(later, FALSE));
}

/* By a lexicon, else by its letters. */
static gboolean find(const Pass *pass, const char *text, const GArray *words, guint at,
                     BcPronunciation *found) {
    const Language *language = pass->language;
    gboolean listed = bc_pronunciations_find(language->names, text, words, at, found);
    if (language->letters == NULL || pass->capitals || (listed && found->words > 1)) return listed;
    guint n;
    gsize cut;
    g_autofree char *ipa = bc_letters_find(language->letters, text, words, at, &n, &cut);
    /* A family name alone may be listed, and its bearer's whole name may be known by it. */
    if (ipa == NULL || (listed && n == 1)) return listed;
    g_free(found->ipa);
    g_free(found->alias);
    const char *ending = text + g_array_index(words, BcSaidWord, at + n - 1).span.end - cut;
    g_autofree char *letters = g_strndup(ending, cut);
    *found = (BcPronunciation){.words = n,
                               .ipa = bc_pronunciations_ending(language->names, ipa, letters)};
    return TRUE;
}

static void run_pass(Pass *pass, const char *text) {
    g_autoptr(GArray) words = bc_said_words(text);
    gsize done = 0;
    for (guint i = 0; i < words->len && pass->depth <= DEEPEST_ALIAS;) {
        BcSpan span = g_array_index(words, BcSaidWord, i).span;
        BcPronunciation found = {.words = 1};
        const char *late = waiting(pass, text + span.start, span.end - span.start);
        if (late == NULL && !find(pass, text, words, i, &found)) {
            i++;
            continue;
        }
        gsize end = g_array_index(words, BcSaidWord, i + found.words - 1).span.end;
        g_string_append_len(pass->said, text + done, (gssize)(span.start - done));
        if (late != NULL)
            g_string_append(pass->said, late);
        else
            say_stretch(pass, &found, text + span.start, end - span.start);
        g_free(found.ipa);
        g_free(found.alias);
        done = end;
        i += found.words;
    }
    g_string_append(pass->said, text + done);
}

static void say_words(const Language *language, const char *text, guint depth, GString *said) {
    Pass pass = {.language = language, .depth = depth, .said = said};
    run_pass(&pass, text);
}

static guint count(const char *text, const char *part) {
    guint n = 0;
    for (const char *p = text; (p = strstr(p, part)) != NULL; p += strlen(part)) n++;
    return n;
}

char *bc_saying_text(BcSaying *saying, const char *code, const char *text) {
    const Language *language = language_of(saying, code);
    g_autoptr(GPtrArray) places = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GString) kept = g_string_new(NULL);
    Pass first = {.language = language, .places = places, .capitals = TRUE, .said = kept};
    if (strstr(text, PLACE) == NULL) run_pass(&first, text);
    const char *given = places->len > 0 ? kept->str : text;
    g_autofree char *spoken =
        language->spoken != NULL ? bc_spoken_text(language->spoken, given) : g_strdup(given);
    if (count(spoken, PLACE) != places->len) { /* the rules have done something to them after all */
        g_ptr_array_set_size(places, 0);
        g_free(spoken);
        spoken = bc_spoken_text(language->spoken, text);
    }
    Pass last = {.language = language,
                 .places = places->len > 0 ? places : NULL,
                 .said = g_string_sized_new(strlen(spoken) + 64)};
    run_pass(&last, spoken);
    return g_string_free(last.said, FALSE);
}
