/* language/mentions-scan.h: a document as the finder of mentions reads it: what a token is, and
 * where names begin and end.
 *
 * A plain struct inside the room; it borrows everything but what mentions_find makes for it. */
#ifndef BC_LANGUAGE_MENTIONS_SCAN_H
#define BC_LANGUAGE_MENTIONS_SCAN_H

#include "language/forms.h"
#include "language/mentions.h"

#define NONE G_MAXUINT

typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    guint n_tokens;
    const BcLexicon *titles, *roles, *pronouns, *names, *organisations, *stopwords, *cues,
        *auxiliaries, *particles, *places, *times, *demonyms, *qualities, *prepositions, *past,
        *verb_sex, *determiners, *links, *appositions, *openers, *called, *families,
        *complementizers;
    Forms forms;
    GHashTable
        *capitalised;     /* folded words that stand with a capital inside a sentence somewhere */
    GHashTable *surnames; /* folded demonyms that stand behind a given name: Mark |Cuban */
    guint8 *quoted;       /* token -> inside quotation marks */
    guint8 *heading;      /* token -> of a headline, where capitals make no names */
    gboolean begun[2];    /* the sentence has a mention outside, inside quotation marks */
    GArray *found;
    GArray *nested; /* of Mention: names within descriptions */
} Scan;

BcSpan scan_span(const Scan *scan, guint i);
guint scan_sentence_end(const Scan *scan, guint sentence); /* the token behind its last */

/* The value of token `i` in a lexicon, or NULL; "bare": also of "China's" and of a contraction's
 * first part; of a pronoun also where it is tied to its verb. */
const char *scan_value(const Scan *scan, const BcLexicon *lexicon, guint i);
const char *scan_bare_value(const Scan *scan, const BcLexicon *lexicon, guint i);
const char *scan_pronoun_value(const Scan *scan, guint i);
BcSex scan_title_sex(const char *title); /* of a value: m, f, or anything else */

gboolean scan_is_upper(const Scan *scan, guint i);
gboolean scan_is_char(const Scan *scan, guint i, char c);
/* "Cuban", unless the story has a Mark Cuban. */
gboolean scan_is_demonym(const Scan *scan, guint i);
gboolean scan_is_punctuation(const Scan *scan, guint i);
gboolean scan_is_possessive(const Scan *scan, guint i);
gboolean scan_is_speech_cue(const Scan *scan, guint i);

/* Fill scan->heading, scan->capitalised with scan->surnames, and scan->quoted, which must be there;
 * in this order. */
void scan_note_headings(Scan *scan, guint n_sentences);
void scan_note_capitals(Scan *scan, guint n_sentences);
void scan_note_quoted(Scan *scan, guint n_sentences);

/* TRUE where a name begins in the sentence that begins at token `first`; and the token behind its
 * run of words. */
gboolean scan_begins_name(const Scan *scan, guint i, guint first);
guint scan_run_end(const Scan *scan, guint i, guint end);

/* Numbers the sentences of all mentions by the story: what is quoted takes no part in it, so that
 * who was named before a quotation is still near behind it. */
void scan_count_told(const Scan *scan, guint n_sentences);

#endif
