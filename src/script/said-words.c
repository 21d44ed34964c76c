#include "script/said-words.h"

#include "base/text.h"

#include <string.h>

gboolean bc_said_is_apostrophe(gunichar c) {
    return c == '\'' || c == '`' || c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0x2BB ||
           c == 0x2BF || c == 0x2BE;
}

static gboolean is_hyphen(gunichar c) {
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x2013;
}

static gboolean is_letter(gunichar c) { return g_unichar_isalpha(c) || g_unichar_ismark(c); }

/* An apostrophe belongs to a word only between letters. */
static gsize word_length(const char *text) {
    const char *p = text;
    while (*p != '\0') {
        gunichar c = g_utf8_get_char(p);
        const char *next = g_utf8_next_char(p);
        gboolean inside =
            is_letter(c) || g_unichar_isdigit(c) ||
            (p > text && bc_said_is_apostrophe(c) && is_letter(g_utf8_get_char(next)));
        if (!inside) break;
        p = next;
    }
    return (gsize)(p - text);
}

typedef struct {
    guint hyphens, spaces, others;
    gboolean ends; /* a sentence ends or a quotation begins in it */
} Gap;

static void note_gap(Gap *gap, gunichar c) {
    if (is_hyphen(c))
        gap->hyphens++;
    else if (bc_text_is_space(c))
        gap->spaces++;
    else
        gap->others++;
    GUnicodeType type = g_unichar_type(c);
    if (type == G_UNICODE_INITIAL_PUNCTUATION || type == G_UNICODE_OPEN_PUNCTUATION ||
        g_utf8_strchr(".!?:;\"“„…—–•", -1, c) != NULL)
        gap->ends = TRUE;
}

static char joint_of(const Gap *gap) {
    if (gap->others > 0) return '\0';
    if (gap->hyphens == 1 && gap->spaces == 0) return '-';
    return gap->hyphens == 0 && gap->spaces > 0 ? ' ' : '\0';
}

GArray *bc_said_words(const char *text) {
    GArray *words = g_array_new(FALSE, FALSE, sizeof(BcSaidWord));
    Gap gap = {.others = 1, .ends = TRUE};
    for (const char *p = text; *p != '\0';) {
        gunichar c = g_utf8_get_char(p);
        if (!is_letter(c) && !g_unichar_isdigit(c)) {
            note_gap(&gap, c);
            p = g_utf8_next_char(p);
            continue;
        }
        gsize start = (gsize)(p - text), length = word_length(p);
        BcSaidWord word = {
            .span = {start, start + length}, .joint = joint_of(&gap), .first = gap.ends};
        g_array_append_val(words, word);
        gap = (Gap){0};
        p += length;
    }
    return words;
}

/* Most words; lexicons have thousands. */
static gboolean is_plain(const char *word, gsize length) {
    for (gsize i = 0; i < length; i++)
        if ((word[i] & 0x80) != 0 || word[i] == '`') return FALSE;
    return TRUE;
}

char *bc_said_fold(const char *word, gsize length) {
    if (is_plain(word, length)) return g_ascii_strdown(word, (gssize)length);
    g_autofree char *lower = g_utf8_casefold(word, (gssize)length);
    g_autofree char *composed = g_utf8_normalize(lower, -1, G_NORMALIZE_NFC);
    if (composed == NULL) return g_steal_pointer(&lower);
    GString *folded = g_string_sized_new(length);
    for (const char *p = composed; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        g_string_append_unichar(folded, bc_said_is_apostrophe(c) ? '\'' : c);
    }
    return g_string_free(folded, FALSE);
}

char *bc_said_fold_plain(const char *word, gsize length) {
    g_autofree char *folded = bc_said_fold(word, length);
    if (g_str_is_ascii(folded)) return NULL;
    g_autofree char *apart = g_utf8_normalize(folded, -1, G_NORMALIZE_NFD);
    g_autofree char *plain = g_str_to_ascii(apart != NULL ? apart : folded, "C");
    return strchr(plain, '?') == NULL && *plain != '\0' ? g_steal_pointer(&plain) : NULL;
}

gboolean bc_said_is_capitalised(const char *word, gsize length) {
    return length > 0 && g_unichar_isupper(g_utf8_get_char(word));
}

gboolean bc_said_is_all_capitals(const char *word, gsize length) {
    guint capitals = 0;
    for (const char *p = word; p < word + length; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_islower(c)) return FALSE;
        capitals += g_unichar_isupper(c) ? 1 : 0;
    }
    return capitals > 1;
}
