/* What a rule says: its output with the tokens put in.
 *
 * $N is the token of the N-th element of the body: a number in words, anything else as it is.
 * $N:WAY says it another way: one of those below, or the value of a class, of which @M takes the
 * form that goes with number M (^M with its whole part, %M with its decimals) and /K the K-th form.
 */
#include "language/spoken-private.h"

#include <string.h>

typedef struct {
    const BcSpoken *spoken;
    const GArray *tokens;
    const int *captures;
    GString *out;
} Rendering;

static const SpokenToken *token_of(const Rendering *rendering, guint n) {
    if (n == 0 || n > SPOKEN_MAX_BODY || rendering->captures[n - 1] < 0) return NULL;
    return &g_array_index(rendering->tokens, SpokenToken, rendering->captures[n - 1]);
}

/* Which form of a noun a number takes: 0 one, 1 two (and 3, 4 where that differs), 2 many. */
static guint form_for(const BcSpoken *spoken, const SpokenToken *number) {
    if (number == NULL) return 1;
    gint64 value = number->value;
    switch (spoken->plural) {
    case SPOKEN_PLURAL_FRENCH: return value < 2 ? 0 : 1;
    case SPOKEN_PLURAL_SLAVIC:
        if (number->n_frac > 0) return 1;
        if (value % 10 == 1 && value % 100 != 11) return 0;
        return value % 10 >= 2 && value % 10 <= 4 && (value % 100 < 12 || value % 100 > 14) ? 1 : 2;
    default: return value == 1 && number->n_frac == 0 ? 0 : 1;
    }
}

/* The form `k` of "a|b|c"; the last one where there are fewer. */
static void append_form(const char *value, guint k, GString *out) {
    const char *p = value;
    for (const char *bar; k > 0 && (bar = strchr(p, '|')) != NULL; k--) p = bar + 1;
    g_string_append_len(out, p, (gssize)strcspn(p, "|"));
}

static void say_min(const Rendering *rendering, const SpokenToken *token) {
    if (token->value == 0) return;
    if (token->whole == 2 && token->value < 10 && rendering->spoken->cardinals[0] != NULL)
        g_string_append(rendering->out, "oh ");
    spoken_cardinal(rendering->spoken, token->value, rendering->out);
}

/* Hours of a clock with 24: "oh nine". */
static void say_hour(const Rendering *r, const SpokenToken *token, gint64 value, gboolean zero) {
    if (zero && value > 0 && value < 10) g_string_append(r->out, "oh ");
    (void)token;
    spoken_cardinal(r->spoken, value, r->out);
}

/* 0630: "oh six thirty"; 1800: "eighteen hundred". */
static void say_military(const Rendering *r, const SpokenToken *token) {
    SpokenToken minutes = {.value = token->value % 100, .whole = 2};
    say_hour(r, token, token->value / 100, TRUE);
    g_string_append_c(r->out, ' ');
    if (minutes.value == 0)
        g_string_append(r->out, r->spoken->cardinals[28] != NULL ? r->spoken->cardinals[28] : "00");
    else
        say_min(r, &minutes);
}

/* ninety: nineties, third: thirds. */
static void make_plural(GString *out) {
    if (out->len > 1 && out->str[out->len - 1] == 'y') {
        g_string_truncate(out, out->len - 1);
        g_string_append(out, "ie");
    }
    g_string_append_c(out, 's');
}

/* 747: "seven forty-seven", 1234: "twelve thirty-four", 800: "eight hundred". */
static void say_pairs(const Rendering *r, const SpokenToken *token) {
    gint64 value = token->value;
    if (value >= 100 && value < 10000 && value % 100 != 0) {
        spoken_cardinal(r->spoken, value / 100, r->out);
        g_string_append(r->out, value % 100 < 10 ? " oh " : " ");
        value %= 100;
    }
    spoken_cardinal(r->spoken, value, r->out);
}

/* What comes last of a number is a word of class `class`, what is before it a plain number:
 * ordinals that are inflected. */
static gboolean say_last(const Rendering *r, const SpokenToken *token, const char *way, gsize n) {
    int class = spoken_class(r->spoken, way, n);
    gint64 value =
        token->kind == SPOKEN_NUMBER ? token->value : spoken_roman(token->text, token->length);
    gint64 tail = value % 1000 == 0  ? value
                  : value % 100 == 0 ? value % 1000
                  : value % 100 < 20 ? value % 100
                  : value % 10 == 0  ? value % 100
                                     : value % 10;
    char key[24];
    g_snprintf(key, sizeof key, "%" G_GINT64_FORMAT, tail);
    const char *word =
        class >= 0 ? spoken_value(spoken_entry(r->spoken, key, strlen(key)), (guint) class) : NULL;
    if (word == NULL) {
        spoken_cardinal(r->spoken, value, r->out);
        return TRUE;
    }
    if (value > tail) {
        spoken_cardinal(r->spoken, value - tail, r->out);
        g_string_append_c(r->out, ' ');
    }
    g_string_append(r->out, word);
    return TRUE;
}

/* The decimals as a number of their own: cents, minutes. */
static SpokenToken fraction(const SpokenToken *token) {
    SpokenToken part = {.kind = SPOKEN_NUMBER,
                        .text = token->text + token->frac_at,
                        .length = token->n_frac,
                        .whole = token->n_frac};
    for (guint i = 0; i < token->n_frac && part.value < G_MAXINT64 / 16; i++)
        part.value = part.value * 10 + (part.text[i] - '0');
    return part;
}

static gboolean way_is(const char *way, gsize length, const char *name) {
    return strlen(name) == length && memcmp(way, name, length) == 0;
}

static void append_lower(const SpokenToken *token, GString *out) {
    g_autofree char *lower = g_utf8_strdown(token->text, (gssize)token->length);
    g_string_append(out, lower);
}

/* 1991 as 19 hundred 91: the parts. */
static void say_part(const Rendering *r, gint64 value) {
    if (value > 0) spoken_cardinal(r->spoken, value, r->out);
}

static gboolean say_way(const Rendering *r, const SpokenToken *token, const char *way, gsize n) {
    SpokenToken part = fraction(token);
    if (way_is(way, n, "card"))
        spoken_cardinal(r->spoken, token->value, r->out);
    else if (n > 5 && memcmp(way, "last-", 5) == 0)
        return say_last(r, token, way + 5, n - 5);
    else if (way_is(way, n, "hundreds"))
        say_part(r, token->value / 100);
    else if (way_is(way, n, "rest"))
        say_part(r, token->value % 100);
    else if (way_is(way, n, "hour"))
        say_hour(r, token, token->value, token->whole == 2);
    else if (way_is(way, n, "military"))
        say_military(r, token);
    else if (way_is(way, n, "pairs"))
        say_pairs(r, token);
    else if (way_is(way, n, "decade") && token->value >= 100)
        spoken_year(r->spoken, token->value, r->out), make_plural(r->out);
    else if (way_is(way, n, "decade"))
        spoken_cardinal(r->spoken, token->value, r->out), make_plural(r->out);
    else if (way_is(way, n, "ords"))
        spoken_ordinal(r->spoken, token->value, r->out), make_plural(r->out);
    else if (way_is(way, n, "spells"))
        spoken_spell(token->text, token->length - 1, r->out), g_string_append(r->out, "'s");
    else if (way_is(way, n, "shortyear"))
        spoken_year(r->spoken, token->value + (token->value < 50 ? 2000 : 1900), r->out);
    else if (way_is(way, n, "ord"))
        spoken_ordinal(r->spoken, token->value, r->out);
    else if (way_is(way, n, "year"))
        spoken_year(r->spoken, token->value, r->out);
    else if (way_is(way, n, "digits"))
        spoken_digits(r->spoken, token->text, token->length, r->out);
    else if (way_is(way, n, "decimals"))
        spoken_digits(r->spoken, part.text, part.length, r->out);
    else if (way_is(way, n, "frac"))
        spoken_cardinal(r->spoken, part.value, r->out);
    else if (way_is(way, n, "fracmin"))
        say_min(r, &part);
    else if (way_is(way, n, "min"))
        say_min(r, token);
    else if (way_is(way, n, "roman"))
        spoken_cardinal(r->spoken, spoken_roman(token->text, token->length), r->out);
    else if (way_is(way, n, "romanord"))
        spoken_ordinal(r->spoken, spoken_roman(token->text, token->length), r->out);
    else if (way_is(way, n, "spell"))
        spoken_spell(token->text, token->length, r->out);
    else if (way_is(way, n, "lower"))
        append_lower(token, r->out);
    else if (way_is(way, n, "raw"))
        g_string_append_len(r->out, token->text, (gssize)token->length);
    else
        return FALSE;
    return TRUE;
}

static void say_plainly(const Rendering *r, const SpokenToken *token) {
    if (token->kind == SPOKEN_NUMBER)
        spoken_number(r->spoken, token, r->out);
    else if (token->kind >= SPOKEN_URL && token->kind <= SPOKEN_HASHTAG)
        spoken_say_web(r->spoken, token, r->out);
    else
        g_string_append_len(r->out, token->text, (gssize)token->length);
}

static void say_class(const Rendering *r, const SpokenToken *token, const char *way, gsize n,
                      int form) {
    int class = spoken_class(r->spoken, way, n);
    const SpokenEntry *entry = token->entry;
    /* A figure may be written in more ways than one: 03 is the third month too. */
    if (token->kind == SPOKEN_NUMBER && token->value <= 9999) {
        char key[16];
        g_snprintf(key, sizeof key, "%d", (int)token->value);
        entry = spoken_entry(r->spoken, key, strlen(key));
    }
    const char *value = class >= 0 ? spoken_value(entry, (guint) class) : NULL, *suffix;
    guint roman = 0;
    if (value == NULL && token->kind == SPOKEN_WORD) {
        roman = spoken_roman(token->text, token->length);
        if (roman == 0) roman = spoken_roman_suffixed(token->text, token->length, &suffix);
    }
    if (roman > 0) {
        char key[16];
        g_snprintf(key, sizeof key, "%u", roman);
        value = class >= 0 ? spoken_value(spoken_entry(r->spoken, key, strlen(key)), (guint) class)
                           : NULL;
    }
    if (value != NULL)
        append_form(value, form < 0 ? 0 : (guint)form, r->out);
    else if (roman > 0)
        spoken_cardinal(r->spoken, roman, r->out);
    else if (token->kind == SPOKEN_NUMBER && token->n_frac == 0)
        spoken_cardinal(r->spoken, token->value, r->out);
    else
        say_plainly(r, token);
}

/* Says "$N:WAY@M/K" at `p`, just behind the dollar; returns its end. */
static const char *say_reference(const Rendering *r, const char *p) {
    const SpokenToken *token;
    guint n = 0;
    for (; g_ascii_isdigit(*p); p++) n = n * 10 + (guint)(*p - '0');
    token = token_of(r, n);
    if (*p != ':' || !g_ascii_isalpha(p[1])) {
        if (token != NULL) say_plainly(r, token);
        return p;
    }
    const char *way = ++p;
    while (g_ascii_isalnum(*p) || (*p == '-' && g_ascii_isalpha(p[1]))) p++;
    gsize length = (gsize)(p - way);
    int form = -1;
    if (*p != '\0' && strchr("@^%", *p) != NULL && g_ascii_isdigit(p[1])) {
        /* @M: by the number M; ^M: by its whole part, %M: by its decimals. */
        guint m = (guint)(p[1] - '0');
        const SpokenToken *number = token_of(r, m);
        SpokenToken part = number != NULL ? *number : (SpokenToken){0};
        if (*p == '%') part = fraction(&part);
        if (*p == '^') part.n_frac = 0;
        form = (int)form_for(r->spoken, number != NULL ? &part : NULL);
        p += 2;
    } else if (*p == '/' && g_ascii_isdigit(p[1])) {
        form = p[1] - '1';
        p += 2;
    }
    if (token != NULL && !say_way(r, token, way, length)) say_class(r, token, way, length, form);
    return p;
}

void spoken_render(const BcSpoken *spoken, const SpokenRule *rule, const GArray *tokens,
                   const int captures[SPOKEN_MAX_BODY], GString *out) {
    const Rendering rendering = {spoken, tokens, captures, out};
    gsize begin = out->len;
    for (const char *p = rule->output; *p != '\0';) {
        if (*p == '$' && g_ascii_isdigit(p[1])) {
            p = say_reference(&rendering, p + 1);
        } else if (*p == ' ' && (out->len == begin || out->str[out->len - 1] == ' ')) {
            p++; /* what was left out leaves no gap */
        } else {
            g_string_append_c(out, *p++);
        }
    }
    /* Nor does it leave a comma for nothing: ", " before an element that is not there. */
    gsize end = strlen(rule->output);
    gboolean comma = end > 0 && rule->output[end - 1] == ',';
    while (out->len > begin &&
           (out->str[out->len - 1] == ' ' || (!comma && out->str[out->len - 1] == ',')))
        g_string_truncate(out, out->len - 1);
}
