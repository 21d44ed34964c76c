/* language/reading.h: a document laid out for those who look for quotations in it.
 *
 * Plain structs inside the room.  A reading borrows its document and people. */
#ifndef BC_LANGUAGE_READING_H
#define BC_LANGUAGE_READING_H

#include "language/forms.h"
#include "language/people.h"

/* An outermost stretch in quotation marks; it never leaves its paragraph. */
typedef struct {
    guint first, last; /* tokens, marks included */
    guint paragraph;
    gboolean open; /* not closed in its paragraph: by custom the next paragraph goes on with it */
    gboolean resumes; /* opens the paragraph after one that was left open */
    gboolean
        weak; /* begins with '', which by rights only closes: some archives write it for any mark */
    gboolean interrupted; /* goes on with the region before, behind a cue clause in its marks */
    guint words;
} Region;

/* What a cue does with words; a bit each, so that the lexicon can name several. */
typedef enum {
    CUE_SAY = 1 << 0,         /* takes a clause or a quotation: said */
    CUE_TELL = 1 << 1,        /* the same, with its hearer in between: told */
    CUE_ASK = 1 << 2,         /* a question */
    CUE_THINK = 1 << 3,       /* takes a clause, but is not aloud: believes */
    CUE_VOICE = 1 << 4,       /* only beside a quotation: laughed, continued */
    CUE_JUDGE = 1 << 5,       /* takes words, not clauses: called */
    CUE_PREPOSITION = 1 << 6, /* according to */
    CUE_BEHIND = 1 << 7,      /* with another: its subject stands behind it or it is no cue: so */
    CUE_REPLY = 1 << 8,       /* with another: to somebody who spoke before: answered */
    CUE_IT = 1 << 9 /* with another: nobody is its subject: heißt es, говорится */
} CueKind;

typedef struct {
    guint first, last; /* tokens of the verb, without its auxiliaries */
    guint group;       /* first token of the verb group, auxiliaries included */
    CueKind kind;
    guint sentence;
    guint mention;     /* of the speaker, or NO_MENTION */
    gboolean inverted; /* the speaker stands behind it: said Putin */
    gboolean passive;  /* its mention, if any, stands behind "by": was asked by Putin */
    gboolean shared;   /* no subject of its own: shares one with a verb before it */
} Cue;

#define NO_MENTION G_MAXUINT

typedef struct {
    const BcDocument *document;
    const BcLanguage *language;
    Forms forms;
    BcPeople *people;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    const BcParagraph *paragraphs;
    const BcMention *mentions;
    guint n_tokens, n_sentences, n_paragraphs, n_mentions;
    guint *sentence_of; /* token -> sentence */
    guint *region_of;   /* token -> region + 1, 0 outside */
    GArray *regions;    /* of Region */
    GArray *cues;       /* of Cue */
} Reading;

Reading *reading_new(const BcDocument *document, BcPeople *people);
void reading_free(Reading *reading);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Reading, reading_free)

static inline const Region *reading_region(const Reading *reading, guint i) {
    return &g_array_index(reading->regions, Region, i);
}
static inline const Cue *reading_cue(const Reading *reading, guint i) {
    return &g_array_index(reading->cues, Cue, i);
}

/* TRUE when token `i` is `word`, whatever its case (ASCII). */
gboolean reading_is(const Reading *reading, guint i, const char *word);
/* TRUE when the token is the single ASCII character `c`, or its full-width form. */
gboolean reading_is_mark(const Reading *reading, guint i, char c);
/* TRUE for a dash of any kind. */
gboolean reading_is_dash(const Reading *reading, guint i);
gboolean reading_is_word(const Reading *reading, guint i);
/* The value of token `i` in the lexicon called `name`, or NULL. */
const char *reading_look_up(const Reading *reading, const BcLexicon *lexicon, guint i);
/* From the start of token `first` to the end of token `last`. */
BcSpan reading_span(const Reading *reading, guint first, guint last);
/* First and last token of a sentence and of a paragraph (last < first: none). */
guint reading_sentence_last(const Reading *reading, guint sentence);
guint reading_paragraph_first(const Reading *reading, guint paragraph);
guint reading_paragraph_last(const Reading *reading, guint paragraph);
/* The mention that holds token `i`, or NO_MENTION. */
guint reading_mention_over(const Reading *reading, guint i);

/* The first token that ends behind byte `offset` (n_tokens if none), and the first cue whose verb
 * begins at or behind `token` (cues->len if none).  O(log n). */
guint reading_token_at(const Reading *reading, gsize offset);
guint reading_cue_from(const Reading *reading, guint token);
/* TRUE for a token in quotation marks that surely are some; those of a weak region may not be. */
gboolean reading_is_quoted(const Reading *reading, guint i);

/* Notes the quotation, and that its tokens belong to it; one without words is none. */
void reading_add_region(Reading *reading, Region region);

/* dialogue.c: the last token, mark included, of a cue clause that stands inside quotation marks at
 * `first`, behind a comma: « ..., dit-il, ... »; 0: none. */
guint dialogue_inner_cue(const Reading *reading, guint first, guint last);
/* TRUE when a cue clause follows the closing mark at `close`, so that it closes inner quotations
 * too: «... говорит: «Крикни», — улыбается он. */
gboolean dialogue_closes_all(const Reading *reading, guint close, guint last);
/* Finds the quotations of a paragraph in which dashes are the marks ("— ..., — сказал Орлов. —
 * ..."); FALSE: it is none. */
gboolean dialogue_find(Reading *reading, guint paragraph);

/* cues.c: fills reading->cues. */
void cues_find(Reading *reading);

#endif
