/* script/said-words.h: the words of a text as a pronunciation lexicon sees them. */
#ifndef BC_SCRIPT_SAID_WORDS_H
#define BC_SCRIPT_SAID_WORDS_H

#include <briefcast/span.h>
#include <glib.h>

/* A run of letters, with apostrophes between them ("Xi'an", "Putin’s"). */
typedef struct {
    BcSpan span; /* in the text */
    char joint;  /* what alone is between it and the word before: ' ' or '-'; 0: something else */
    gboolean first; /* it may have a capital for its place: it begins the text, a sentence or a
                       quotation */
} BcSaidWord;

/* The words of `text`; free with g_array_unref. */
GArray *bc_said_words(const char *text);

/* `word` of `length` bytes for comparing: case folded, composed, apostrophes alike.  Free with
 * g_free. */
char *bc_said_fold(const char *word, gsize length);

/* The same without accents ("erdogan"), or NULL when that changes nothing. */
char *bc_said_fold_plain(const char *word, gsize length);

gboolean bc_said_is_apostrophe(gunichar c);

/* Of the word's letters: its first is a capital; all are, and more than one. */
gboolean bc_said_is_capitalised(const char *word, gsize length);
gboolean bc_said_is_all_capitals(const char *word, gsize length);

#endif
