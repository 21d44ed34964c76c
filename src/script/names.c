#include "script/names.h"

#include <string.h>

static gboolean is_apostrophe(gunichar c) {
    return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x2BB;
}

/* Appends one lower-case letter or digit.  g_str_to_ascii turns what it does not know into '?',
 * and then all Chinese names would be one. */
static void append_letter(GString *key, gunichar c) {
    if (c < 0x80) {
        g_string_append_c(key, g_ascii_tolower((char)c));
        return;
    }
    char utf8[7];
    utf8[g_unichar_to_utf8(c, utf8)] = '\0';
    g_autofree char *ascii = g_str_to_ascii(utf8, "C");
    if (*ascii == '\0' || strchr(ascii, '?') != NULL) {
        g_string_append(key, utf8);
        return;
    }
    for (const char *p = ascii; *p != '\0'; p++)
        if (g_ascii_isalnum(*p)) g_string_append_c(key, g_ascii_tolower(*p));
}

/* The same for a name in ASCII, as most are. */
static char *ascii_key(const char *name) {
    char *key = g_malloc(strlen(name) + 1), *end = key;
    gboolean gap = FALSE;
    for (const char *p = name; *p != '\0'; p++) {
        if (is_apostrophe((guchar)*p)) continue;
        if (g_ascii_isalnum(*p)) {
            if (gap && end > key) *end++ = ' ';
            *end++ = g_ascii_tolower(*p);
        }
        gap = !g_ascii_isalnum(*p);
    }
    *end = '\0';
    return key;
}

char *bc_name_key(const char *name) {
    if (g_str_is_ascii(name)) return ascii_key(name);
    g_autofree char *lower = g_utf8_casefold(name, -1);
    g_autofree char *apart = g_utf8_normalize(lower, -1, G_NORMALIZE_ALL);
    GString *key = g_string_new(NULL);
    gboolean gap = FALSE;
    for (const char *p = apart != NULL ? apart : ""; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_ismark(c) || is_apostrophe(c)) continue;
        if (!g_unichar_isalnum(c)) {
            gap = TRUE;
            continue;
        }
        if (gap && key->len > 0) g_string_append_c(key, ' ');
        gap = FALSE;
        append_letter(key, c);
    }
    return g_string_free(key, FALSE);
}

char *bc_name_family(const char *name) {
    g_autofree char *trimmed = g_strstrip(g_strdup(name));
    const char *blank = strrchr(trimmed, ' ');
    return bc_name_key(blank != NULL ? blank + 1 : trimmed);
}

char *bc_name_slug(const char *name) {
    g_autofree char *key = bc_name_key(name);
    GString *slug = g_string_new(NULL);
    gboolean gap = FALSE;
    for (const char *p = key; *p != '\0'; p++) {
        if (!g_ascii_isalnum(*p)) {
            gap = TRUE;
            continue;
        }
        if (gap && slug->len > 0) g_string_append_c(slug, '-');
        gap = FALSE;
        g_string_append_c(slug, *p);
    }
    return g_string_free(slug, FALSE);
}

/* The words of `shorter` in their order among those of `longer`. */
static gboolean is_subsequence(char **shorter, char **longer) {
    for (; *shorter != NULL && *longer != NULL; longer++)
        if (g_str_equal(*shorter, *longer)) shorter++;
    return *shorter == NULL;
}

gboolean bc_name_within(const char *a, const char *b) {
    g_auto(GStrv) words_a = g_strsplit(a, " ", -1);
    g_auto(GStrv) words_b = g_strsplit(b, " ", -1);
    if (*words_a == NULL || *words_b == NULL) return FALSE;
    return is_subsequence(words_a, words_b) || is_subsequence(words_b, words_a);
}
