/* language/sentences.h: where sentences end. */
#ifndef BC_LANGUAGE_SENTENCES_H
#define BC_LANGUAGE_SENTENCES_H

#include "language/tokens.h"

#include "language/lexicon.h"

/* What the splitter needs to know of a language; look it up once for a document. */
typedef struct {
    const BcLexicon *abbreviations; /* how each treats its full stop: voices/en/abbreviations.lex */
    const BcLexicon *stopwords; /* words that, capitalised, are no names: one begins a sentence */
    const BcLexicon *cues;      /* verbs of speech */
    const BcLexicon *labels;    /* what stands with a colon before a caption: "Image:" */
    const gint8 *gaps;          /* the weights of sentence-gaps.h; NULL: rules alone */
    gint32 gap_threshold, gap_floor;
    gboolean ordinals; /* "3. Juni": a short number with a stop is an ordinal */
    gboolean complete; /* the abbreviations are: others end, even before a small letter */
} BcSentenceRules;

void bc_sentence_rules_init(BcSentenceRules *rules, const BcLanguage *language);

/* Appends to `starts` (of guint) the index in `tokens` of the first token of each sentence of the
 * paragraph `block`, whose tokens are the `n` from `tokens` on.  Linear in n. */
void bc_sentences_find(const BcSentenceRules *rules, const char *text, const BcToken *tokens,
                       guint n, GArray *starts);

#endif
