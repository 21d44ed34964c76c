/* language/tokens.h: words, numbers and marks of one block of text. */
#ifndef BC_LANGUAGE_TOKENS_H
#define BC_LANGUAGE_TOKENS_H

#include <briefcast/document.h>

/* A token that may turn out to be a quotation mark. */
typedef struct {
    guint token; /* its index in the array of tokens */
    gunichar
        mark; /* its first character; ASCII but for '"' is doubled if the token has two bytes */
} BcMark;

/* Appends the tokens of `block` in the valid UTF-8 `text` to `tokens` (of BcToken), and to `marks`
 * (of BcMark) each of them that looks like a quotation mark or a loose apostrophe: those are
 * BC_TOKEN_PUNCTUATION until bc_marks_classify has seen the whole paragraph.
 *
 * A word keeps inner apostrophes, hyphens and the full stops of initialisms, the last one too
 * (U.S., a.m., Ph.D.); the stop of other abbreviations (Mr., Inc., J.) is a token of its own.
 * Addresses (example.com, a URL, e-mail) are one word.  Every Chinese character is a word, and
 * every run of hiragana or katakana. */
void bc_tokens_scan(const char *text, BcSpan block, GArray *tokens, GArray *marks);

/* TRUE when the token is exactly the one ASCII character `c`. */
static inline gboolean bc_token_is(const char *text, const BcToken *token, char c) {
    return token->span.end - token->span.start == 1 && text[token->span.start] == c;
}

#endif
