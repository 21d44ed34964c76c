/* The words of a name in a readout, and whether two of them name one person, who is called
 * "U.Khurelsukh", "Khurelsukh" and "Khurelsukh Ukhnaa" in one text. */
#include "language/readout.h"

#include <string.h>

/* An initial is kept with its stop: "u." */
static gboolean is_initial(const char *word) { return g_str_has_suffix(word, "."); }

/* "u.khurelsukh": its initials, and what is left of it. */
static void add_word(GPtrArray *words, const char *folded) {
    g_auto(GStrv) pieces = g_strsplit(folded, ".", -1);
    guint n = g_strv_length(pieces);
    for (guint i = 0; i < n; i++) {
        if (*pieces[i] == '\0') continue;
        glong length = g_utf8_strlen(pieces[i], -1);
        gboolean glued = i + 1 < n && *pieces[i + 1] != '\0';
        gboolean initial = length == 1 || (length == 2 && glued);
        g_ptr_array_add(words, g_strconcat(pieces[i], initial ? "." : "", NULL));
    }
}

GPtrArray *readout_name_words(const Reading *reading, guint first, guint n) {
    GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
    for (guint i = first; i < first + n && !reading_is(reading, i, "of"); i++) {
        if (reading->tokens[i].kind != BC_TOKEN_WORD || !readout_is_capital(reading, i)) continue;
        g_autofree char *folded = bc_document_fold(reading->document, reading_span(reading, i, i));
        add_word(words, folded);
    }
    return words;
}

guint readout_name_length(const GPtrArray *names) {
    guint n = 0;
    for (guint i = 0; i < names->len; i++) n += !is_initial(g_ptr_array_index(names, i));
    return n;
}

static gboolean has_word(const GPtrArray *names, const char *word) {
    return g_ptr_array_find_with_equal_func((GPtrArray *)names, word, g_str_equal, NULL);
}

/* "u." stands for "ukhnaa" of `many`, which `few` does not tell in full. */
static gboolean has_initialled(const GPtrArray *many, const GPtrArray *few, const char *initial) {
    for (guint i = 0; i < many->len; i++) {
        const char *word = g_ptr_array_index(many, i);
        if (strncmp(word, initial, strlen(initial) - 1) == 0 && !has_word(few, word)) return TRUE;
    }
    return FALSE;
}

gboolean readout_has_names(const GPtrArray *many, const GPtrArray *few) {
    for (guint i = 0; i < few->len; i++) {
        const char *word = g_ptr_array_index(few, i);
        if (!has_word(many, word) && !(is_initial(word) && has_initialled(many, few, word)))
            return FALSE;
    }
    return readout_name_length(few) > 0;
}
