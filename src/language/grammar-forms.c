#include "language/grammar-forms.h"

#include <string.h>

#define LONGEST 48 /* bytes of a word that count; of a longer one the end */

static guint mark_of(const char *text, const BcToken *token) {
    if (token->kind == BC_TOKEN_QUOTE_OPEN) return MARK_OPEN;
    if (token->kind == BC_TOKEN_QUOTE_CLOSE) return MARK_CLOSE;
    if (token->kind != BC_TOKEN_PUNCTUATION) return 0;
    if (token->span.end <= token->span.start) return MARK_STOP;
    guchar c = (guchar)text[token->span.start];
    if (c >= 0x80) {
        gunichar wide = g_utf8_get_char(text + token->span.start);
        if (wide >= 0x2010 && wide <= 0x2015) return MARK_DASH;
        return g_unichar_ispunct(wide) && wide != 0xA7 ? MARK_STOP : 0; /* a symbol: a word */
    }
    if (c == ',') return MARK_COMMA;
    if (strchr("-:;", c) != NULL) return MARK_DASH;
    if (strchr("()[]{}", c) != NULL) return MARK_BRACKET;
    return strchr("$%&+=@<>^#", c) != NULL ? 0 : MARK_STOP;
}

/* Copies the word in small letters, at most LONGEST bytes of it; returns their number. */
static guint fold(const char *word, gsize length, char *folded) {
    if (length > LONGEST) {
        word += length - LONGEST;
        length = LONGEST;
    }
    guint n = 0;
    for (gsize i = 0; i < length; i++) {
        char c = word[i];
        if (c == '\xE2' && i + 2 < length && memcmp(word + i, "\xE2\x80\x99", 3) == 0) {
            c = '\'';
            i += 2;
        }
        folded[n++] = g_ascii_tolower(c);
    }
    return n;
}

static guint shape_of(const char *word, gsize length) {
    guint shape = 0, capitals = 0, small = 0;
    for (gsize i = 0; i < MIN(length, LONGEST); i++) {
        if (g_ascii_isupper(word[i])) capitals++;
        if (g_ascii_islower(word[i])) small++;
        if (g_ascii_isdigit(word[i])) shape |= SHAPE_DIGIT;
        if (word[i] == '-') shape |= SHAPE_HYPHEN;
    }
    if (capitals > 1 && small == 0) shape |= SHAPE_CAPITALS;
    if (capitals > 0 && g_ascii_isupper(word[0])) shape |= SHAPE_CAPITAL;
    if ((guchar)word[0] >= 0x80 && g_unichar_isupper(g_utf8_get_char(word))) shape |= SHAPE_CAPITAL;
    return shape;
}

static void note_ending(Form *form, const char *folded, guint n) {
    if (n == 0) return;
    if (n > 2 && folded[n - 2] == '\'' && folded[n - 1] == 's') {
        form->shape |= SHAPE_GENITIVE;
        n -= 2;
    } else if (n > 2 && folded[n - 2] == 's' && folded[n - 1] == '\'') {
        form->shape |= SHAPE_GENITIVE;
        n -= 1;
    }
    for (guint i = n > 4 ? n - 4 : 0; i < n; i++)
        form->ending = form->ending << 8 | (guchar)folded[i];
    form->opening = (guint16)((guchar)folded[0] << 8 | (n > 1 ? (guchar)folded[1] : 0));
}

/* Numbers of as many digits are alike. */
static void hide_digits(char *folded, guint n) {
    for (guint i = 0; i < n; i++)
        if (g_ascii_isdigit(folded[i])) folded[i] = '0';
}

static Form form_of(const char *text, const BcToken *token) {
    Form form = {.mark = (guint8)mark_of(text, token)};
    if (form.mark != 0) {
        form.hash = feature_mix(0, form.mark);
        return form;
    }
    if (token->span.end <= token->span.start) return form;
    const char *word = text + token->span.start;
    gsize length = token->span.end - token->span.start;
    char folded[LONGEST];
    guint n = fold(word, length, folded);
    form.shape = (guint8)shape_of(word, length);
    if (form.shape & SHAPE_DIGIT) hide_digits(folded, n);
    note_ending(&form, folded, n);
    form.hash = feature_word(folded, n);
    return form;
}

/* SHAPE_HEADLINE, SHAPE_LOWER or 0, from all words of a sentence. */
static guint8 capitals_of(const BcToken *tokens, guint n, const Form *forms) {
    guint capital = 0, small = 0, long_small = 0;
    for (guint i = 0; i < n; i++) {
        if (tokens[i].kind != BC_TOKEN_WORD) continue;
        gboolean is_capital = (forms[i].shape & SHAPE_CAPITAL) != 0;
        capital += is_capital;
        small += !is_capital;
        long_small += !is_capital && tokens[i].span.end - tokens[i].span.start > 4;
    }
    if (capital == 0 && small > 0) return SHAPE_LOWER;
    return capital > 2 && long_small == 0 && capital >= small ? SHAPE_HEADLINE : 0;
}

static gint8 class_of(const ModelTable *words, const Form *form) {
    gint32 number = 0;
    if (words != NULL && form->mark == 0) model_add(words, form_key(form->hash), &number);
    return (gint8)number;
}

void grammar_forms(const ModelTable *words, const char *text, const BcToken *tokens, guint n,
                   Form *forms) {
    for (guint i = 0; i < n; i++) {
        forms[i] = form_of(text, &tokens[i]);
        forms[i].class = class_of(words, &forms[i]);
    }
    guint8 capitals = capitals_of(tokens, n, forms);
    gboolean first = TRUE;
    for (guint i = 0; i < n; i++) {
        forms[i].shape |= capitals;
        if (first && forms[i].mark == 0) forms[i].shape |= SHAPE_FIRST;
        first = forms[i].mark == MARK_OPEN || (first && forms[i].mark != 0);
    }
}
