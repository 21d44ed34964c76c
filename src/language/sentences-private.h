/* language/sentences-private.h: what the parts of the splitter share. */
#ifndef BC_LANGUAGE_SENTENCES_PRIVATE_H
#define BC_LANGUAGE_SENTENCES_PRIVATE_H

#include "language/sentences.h"

/* How a word treats the full stop behind it; the names are the values of abbreviations.lex. */
typedef enum {
    NO_ABBREVIATION,
    TITLE,  /* stands before a name: never ends a sentence */
    PLACE,  /* St. Louis, Main St.: stands before a name or behind one */
    NEVER,  /* goes on in any case: vs. */
    NUMBER, /* stands before a number: No. 5 */
    MONTH,  /* stands before a number, or ends */
    TIME,   /* a.m.: ends before a capital that is no day or zone */
    END,    /* may end a sentence: Inc., etc.; does before a word that begins sentences */
    LIST,   /* etc.: ends before any capital */
    HOST,   /* Newsfeeds.Com: no abbreviation, but goes with a stop that it touches */
    CALL,   /* Yahoo!: no abbreviation, but has an exclamation mark of its own */
    DAY     /* a day, a zone: goes on from a time */
} Abbreviation;

typedef enum { LOWER, UPPER, DIGIT, OTHER, NOTHING } Beginning;

typedef struct {
    const BcSentenceRules *rules;
    const char *text;
    const BcToken *tokens;
    guint n;
    guint start; /* the first token of the sentence being read */
} Splitter;

static inline gunichar first_char(const Splitter *s, guint i) {
    return g_utf8_get_char(s->text + s->tokens[i].span.start);
}

static inline gsize token_bytes(const Splitter *s, guint i) {
    return bc_span_length(s->tokens[i].span);
}

/* TRUE when token i touches the one before it. */
static inline gboolean touches(const Splitter *s, guint i) {
    return i > 0 && i < s->n && s->tokens[i - 1].span.end == s->tokens[i].span.start;
}

static inline const char *token_text(const Splitter *s, guint i, gsize *length) {
    *length = token_bytes(s, i);
    return s->text + s->tokens[i].span.start;
}

static inline gboolean opens_bracket(const Splitter *s, guint i) {
    return bc_token_is(s->text, &s->tokens[i], '(') || bc_token_is(s->text, &s->tokens[i], '[');
}

/* What the first letter of the token `word` is; NOTHING at the end of the text. */
Beginning bc_splitter_beginning(const Splitter *s, guint word);

/* The class of the word in abbreviations.lex. */
Abbreviation bc_splitter_abbreviation(const Splitter *s, guint word);

/* The token behind the emoticon that stands by itself at token `i`: ":-)", "^_^"; 0 when there is
 * none. */
guint bc_splitter_face(const Splitter *s, guint i);

/* Does a sentence begin with token `i` although the one before it has not ended?  Behind a rule
 * ("-----") and with one, behind ":)", with a label ("Image: ..."), a caption, a heading's date. */
gboolean bc_splitter_begins_unasked(const Splitter *s, guint i);

/* FALSE where that is so for sure: between two words in the middle of a sentence. */
static inline gboolean may_begin_unasked(const Splitter *s, guint i) {
    if (i == 0 || touches(s, i)) return FALSE;
    return s->tokens[i].kind > BC_TOKEN_NUMBER || s->tokens[i - 1].kind > BC_TOKEN_NUMBER ||
           i == s->start + 2 || s->n - i == 5 || s->n - i == 6 ||
           (i + 1 < s->n && s->text[s->tokens[i + 1].span.start] == ':');
}

#endif
