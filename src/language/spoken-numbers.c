/* Numbers in words, from a language's own number words; figures where it has none. */
#include "language/spoken-private.h"

#include <string.h>

static void space(GString *out) {
    if (out->len > 0 && out->str[out->len - 1] != ' ') g_string_append_c(out, ' ');
}

static void below_hundred(const char *const *last, const BcSpoken *spoken, gint64 value,
                          GString *out) {
    if (value < 20 || value % 10 == 0) {
        g_string_append(out, last[value < 20 ? value : 18 + value / 10]);
        return;
    }
    g_string_append_printf(out, "%s-%s", spoken->cardinals[18 + value / 10], last[value % 10]);
}

/* `last` has the words for what comes last: cardinals or ordinals. */
static void below_thousand(const char *const *last, const BcSpoken *spoken, gint64 value,
                           GString *out) {
    if (value >= 100) {
        g_string_append(out, spoken->cardinals[value / 100]);
        g_string_append_c(out, ' ');
        g_string_append(out, value % 100 == 0 ? last[28] : spoken->cardinals[28]);
        value %= 100;
        if (value == 0) return;
        g_string_append_c(out, ' ');
    }
    below_hundred(last, spoken, value, out);
}

static void in_words(const char *const *last, const BcSpoken *spoken, gint64 value, GString *out) {
    gint64 power = G_GINT64_CONSTANT(1000000000000000);
    for (guint place = 33; place > 28; place--, power /= 1000) {
        if (value < power) continue;
        below_thousand(spoken->cardinals, spoken, value / power, out);
        g_string_append_c(out, ' ');
        value %= power;
        g_string_append(out, value == 0 ? last[place] : spoken->cardinals[place]);
        if (value == 0) return;
        g_string_append_c(out, ' ');
    }
    below_thousand(last, spoken, value, out);
}

/* One to four figures of Chinese: 1205 is a thousand two hundred zero five. */
static void below_myriad(const BcSpoken *spoken, gint64 value, gboolean more, GString *out) {
    const char *const *words = spoken->cardinals;
    const char *powers[] = {words[29], words[28], words[10]};
    gboolean gap = more && value < 1000, any = more;
    for (guint i = 0, power = 1000; i < 3; i++, power /= 10) {
        gint64 digit = value / power % 10;
        if (digit == 0) {
            gap = any;
            continue;
        }
        if (gap) g_string_append(out, words[0]);
        if (digit > 1 || power > 10 || any) g_string_append(out, words[digit]);
        g_string_append(out, powers[i]);
        gap = FALSE;
        any = TRUE;
    }
    if (value % 10 == 0) return;
    if (gap) g_string_append(out, words[0]);
    g_string_append(out, words[value % 10]);
}

static void in_myriads(const BcSpoken *spoken, gint64 value, GString *out) {
    int class = spoken_class(spoken, "myriads", 7);
    if (value == 0) g_string_append(out, spoken->cardinals[0]);
    gint64 power = G_GINT64_CONSTANT(1000000000000);
    gboolean more = FALSE;
    for (char key[2] = "3"; power >= 1; power /= 10000, key[0]--) {
        gint64 part = value / power;
        value %= power;
        if (part == 0) continue;
        below_myriad(spoken, part, more, out);
        const char *word = power > 1 && class >= 0
                               ? spoken_value(spoken_entry(spoken, key, 1), (guint) class)
                               : NULL;
        if (word != NULL) g_string_append(out, word);
        more = TRUE;
    }
}

static gboolean has_words(const char *const *words) {
    if (words[29] != NULL && words[30] == NULL && words[28] != NULL) return TRUE; /* myriads */
    for (guint i = 0; i <= 33; i++)
        if (words[i] == NULL) return FALSE;
    return TRUE;
}

/* Beyond this even a newsreader has no word. */
#define TOO_LARGE G_GINT64_CONSTANT(1000000000000000000)

void spoken_cardinal(const BcSpoken *spoken, gint64 value, GString *out) {
    if (!has_words(spoken->cardinals) || value < 0 || value >= TOO_LARGE) {
        g_string_append_printf(out, "%" G_GINT64_FORMAT, value);
        return;
    }
    if (spoken->myriads)
        in_myriads(spoken, value % G_GINT64_CONSTANT(10000000000000000), out);
    else
        in_words(spoken->cardinals, spoken, value, out);
}

void spoken_ordinal(const BcSpoken *spoken, gint64 value, GString *out) {
    if (has_words(spoken->ordinals) && has_words(spoken->cardinals) && value >= 0 &&
        value < TOO_LARGE) {
        in_words(spoken->ordinals, spoken, value, out);
    } else if (value >= 0 && value < 20 && spoken->ordinals[value] != NULL) {
        g_string_append(out, spoken->ordinals[value]);
    } else {
        g_string_append_printf(out, "%" G_GINT64_FORMAT, value);
    }
}

void spoken_year(const BcSpoken *spoken, gint64 value, GString *out) {
    if (!has_words(spoken->cardinals) || spoken->myriads || value < 1010 || value > 9999 ||
        value % 1000 < 10) {
        spoken_cardinal(spoken, value, out);
        return;
    }
    below_hundred(spoken->cardinals, spoken, value / 100, out);
    g_string_append_c(out, ' ');
    if (value % 100 == 0) {
        g_string_append(out, spoken->cardinals[28]);
        return;
    }
    if (value % 100 < 10) g_string_append(out, "oh ");
    below_hundred(spoken->cardinals, spoken, value % 100, out);
}

void spoken_digits(const BcSpoken *spoken, const char *text, gsize length, GString *out) {
    gboolean first = TRUE;
    for (gsize i = 0; i < length; i++) {
        if (!g_ascii_isdigit(text[i])) continue;
        if (!first && !spoken->myriads) g_string_append_c(out, ' ');
        first = FALSE;
        const char *word = spoken->cardinals[text[i] - '0'];
        if (word != NULL)
            g_string_append(out, word);
        else
            g_string_append_c(out, text[i]);
    }
}

void spoken_number(const BcSpoken *spoken, const SpokenToken *token, GString *out) {
    gboolean words = has_words(spoken->cardinals);
    gboolean zeros = token->whole > 1 && token->text[0] == '0';
    if (words && (zeros || token->value >= TOO_LARGE)) {
        gsize whole = token->n_frac > 0 ? token->frac_at : token->length;
        spoken_digits(spoken, token->text, whole, out);
    } else if (words) {
        spoken_cardinal(spoken, token->value, out);
    } else {
        /* Without grouping marks, which engines take for other things. */
        for (gsize i = 0; i < token->length && (token->n_frac == 0 || i + 1 < token->frac_at); i++)
            if (g_ascii_isdigit(token->text[i])) g_string_append_c(out, token->text[i]);
    }
    if (token->n_frac == 0) return;
    if (words) {
        int bit = spoken_class(spoken, "point", 5);
        const char *point =
            bit >= 0 ? spoken_value(spoken_entry(spoken, ".", 1), (guint)bit) : NULL;
        if (!spoken->myriads) space(out);
        g_string_append(out, point != NULL ? point : "point");
        if (!spoken->myriads) g_string_append_c(out, ' ');
        spoken_digits(spoken, token->text + token->frac_at, token->n_frac, out);
    } else {
        g_string_append_c(out, spoken->decimal);
        g_string_append_len(out, token->text + token->frac_at, token->n_frac);
    }
}

guint spoken_roman(const char *text, gsize length) {
    static const struct {
        char sign[3];
        guint value;
    } signs[] = {{"M", 1000}, {"CM", 900}, {"D", 500}, {"CD", 400}, {"C", 100},
                 {"XC", 90},  {"L", 50},   {"XL", 40}, {"X", 10},   {"IX", 9},
                 {"V", 5},    {"IV", 4},   {"I", 1}};
    guint value = 0;
    gsize at = 0;
    for (guint i = 0; i < G_N_ELEMENTS(signs); i++) {
        gsize n = strlen(signs[i].sign);
        while (at + n <= length && memcmp(text + at, signs[i].sign, n) == 0) {
            value += signs[i].value;
            at += n;
        }
    }
    if (at < length || value > 3999) return 0;
    /* It is one only if the number is written just so: not IIII, not VX. */
    guint rest = value;
    at = 0;
    for (guint i = 0; i < G_N_ELEMENTS(signs); i++) {
        gsize n = strlen(signs[i].sign);
        for (; rest >= signs[i].value; rest -= signs[i].value, at += n)
            if (at + n > length || memcmp(text + at, signs[i].sign, n) != 0) return 0;
    }
    return value;
}

guint spoken_roman_suffixed(const char *text, gsize length, const char **suffix) {
    gsize capitals = 0;
    while (capitals < length && g_ascii_isupper(text[capitals])) capitals++;
    if (capitals == length) return 0;
    *suffix = text + capitals;
    return spoken_roman(text, capitals);
}

void spoken_spell(const char *text, gsize length, GString *out) {
    gboolean first = TRUE;
    for (const char *p = text; p < text + length; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (!g_unichar_isalnum(c)) continue;
        if (!first) g_string_append_c(out, '.');
        first = FALSE;
        g_string_append_unichar(out, c);
    }
}

static gboolean is_vowel(char c) { return strchr("AEIOUY", c) != NULL; }

/* Two or three letters are spelled; of longer ones those that nobody could say. */
gboolean spoken_is_spelled(const SpokenToken *token) {
    if (token->length < 2 || token->length > 6) return FALSE;
    guint run = 0, longest = 0, first = 0, vowels = 0, vowel_run = 0, longest_vowels = 0;
    for (gsize i = 0; i < token->length; i++) {
        if (!g_ascii_isupper(token->text[i])) return FALSE;
        if (is_vowel(token->text[i])) {
            vowels++;
            run = 0;
            vowel_run++;
        } else {
            run++;
            vowel_run = 0;
        }
        if (run == i + 1) first = run;
        longest = MAX(longest, run);
        longest_vowels = MAX(longest_vowels, vowel_run);
    }
    if (token->length <= 3 || vowels == 0) return TRUE;
    return first >= 3 || longest >= 4 || longest_vowels >= 3 ||
           (token->length == 4 && (longest >= 3 || vowels == 3));
}
