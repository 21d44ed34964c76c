#include "ingest/guess.h"

#include "base/data.h"
#include "base/table.h"

#include <string.h>

/* So much of the text says enough. */
enum { SAMPLE = 64 * 1024, MAX_LANGUAGES = 32, LONGEST_WORD = 24 };

typedef struct {
    const char *code;
    gboolean has_words;
    GArray *scripts; /* of ScriptWeight */
} Candidate;

typedef struct {
    GUnicodeScript script;
    guint weight;
} ScriptWeight;

static Candidate candidates[MAX_LANGUAGES];
static guint n_candidates;
static BcTable words; /* word → bits of the candidates that have it */

static gboolean add_script(Candidate *candidate, const char *text, GError **error) {
    if (strlen(text) < 4 || (text[4] != '\0' && text[4] != '*')) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown script '%s'", text);
        return FALSE;
    }
    guint32 code = 0;
    for (int i = 0; i < 4; i++) code = code << 8 | (guchar)text[i];
    ScriptWeight weight = {g_unicode_script_from_iso15924(code), 1};
    if (text[4] == '*') weight.weight = (guint)g_ascii_strtoull(text + 5, NULL, 10);
    g_array_append_val(candidate->scripts, weight);
    return TRUE;
}

/* Cuts off what stands before the next `mark` and moves on behind it; NULL at the end. */
static char *take(char **rest, char mark) {
    char *part = *rest;
    char *end = part != NULL ? strchr(part, mark) : NULL;
    if (end != NULL) *end++ = '\0';
    *rest = end;
    return part;
}

static gboolean add_language(char *line, GError **error) {
    char *code = take(&line, '\t'), *scripts = take(&line, '\t'), *list = line;
    if (scripts == NULL || n_candidates == MAX_LANGUAGES) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "not LANG, scripts and words");
        return FALSE;
    }
    Candidate *candidate = &candidates[n_candidates];
    *candidate = (Candidate){code, list != NULL, g_array_new(FALSE, FALSE, sizeof(ScriptWeight))};
    for (char *script; (script = take(&scripts, ' ')) != NULL;)
        if (!add_script(candidate, script, error)) return FALSE;
    for (char *word; (word = take(&list, ' ')) != NULL;) {
        gpointer *bits = bc_table_add(&words, word, strlen(word));
        *bits = GUINT_TO_POINTER(GPOINTER_TO_UINT(*bits) | 1u << n_candidates);
    }
    n_candidates++;
    return TRUE;
}

/* The text of the file is kept for good. */
static void load_file(const char *path) {
    g_autoptr(GError) error = NULL;
    char *text = bc_data_text(path, &error);
    if (text == NULL) g_warning("%s", error->message);
    for (BcDataLine line = {.next = text}; bc_data_next(&line);)
        if (!add_language(line.text, &error)) {
            g_warning("%s:%u: %s", path, line.number, error->message);
            return;
        }
}

static void load(void) {
    g_auto(GStrv) files = bc_data_files("common/language-guess.tsv");
    if (files[0] == NULL) g_warning("%s/common/language-guess.tsv: is missing", bc_data_folder());
    bc_table_reserve(&words, 600);
    for (char **file = files; *file != NULL; file++) load_file(*file);
}

/* A word that several languages have counts for each of them a little. */
static void count_word(const char *word, gsize length, guint *scores) {
    guint bits = GPOINTER_TO_UINT(bc_table_get(&words, word, length));
    if (bits == 0) return;
    guint share = bits & (bits - 1) ? 1 : 4;
    for (guint i = 0; i < n_candidates; i++)
        if (bits & 1u << i) scores[i] += share;
}

typedef struct {
    guint letters[MAX_LANGUAGES]; /* weighted letters in the scripts of each */
    guint words[MAX_LANGUAGES];   /* points for frequent words */
} Evidence;

static void count_letters(GUnicodeScript script, guint n, Evidence *evidence) {
    for (guint i = 0; i < n_candidates; i++)
        for (guint s = 0; s < candidates[i].scripts->len; s++) {
            ScriptWeight *weight = &g_array_index(candidates[i].scripts, ScriptWeight, s);
            if (weight->script == script) evidence->letters[i] += weight->weight * n;
        }
}

static void gather(const char *text, gsize length, Evidence *evidence) {
    char word[LONGEST_WORD + 8];
    gsize n = 0;
    guint n_ascii = 0;
    const char *end = text + MIN(length, SAMPLE);
    for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
        if (g_ascii_isalpha(*p)) {
            if (n <= LONGEST_WORD) word[n++] = (char)(*p | 0x20);
            n_ascii++;
            continue;
        }
        gunichar c = g_utf8_get_char(p);
        if (c >= 0x80 && (g_unichar_isalpha(c) || g_unichar_ismark(c))) {
            count_letters(g_unichar_get_script(c), 1, evidence);
            if (n <= LONGEST_WORD) n += (gsize)g_unichar_to_utf8(g_unichar_tolower(c), word + n);
        } else {
            if (n > 0 && n <= LONGEST_WORD) count_word(word, n, evidence->words);
            n = 0;
        }
    }
    if (n > 0 && n <= LONGEST_WORD) count_word(word, n, evidence->words);
    count_letters(G_UNICODE_SCRIPT_LATIN, n_ascii, evidence);
}

const char *bc_guess_language(const char *text, gsize length) {
    static gsize once;
    if (g_once_init_enter(&once)) {
        load();
        g_once_init_leave(&once, 1);
    }
    Evidence evidence = {{0}, {0}};
    gather(text, length, &evidence);
    guint most = 0;
    for (guint i = 0; i < n_candidates; i++) most = MAX(most, evidence.letters[i]);
    const char *best = NULL;
    guint best_points = 0;
    /* Only languages in the script of most letters compete; in it, the words decide. */
    for (guint i = 0; i < n_candidates && most > 0; i++) {
        if (evidence.letters[i] < most) continue;
        guint points = candidates[i].has_words ? evidence.words[i] : 1;
        if (best == NULL || points > best_points) {
            best = candidates[i].code;
            best_points = points;
        }
    }
    return best != NULL ? best : "en";
}
