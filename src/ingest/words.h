/* ingest/words.h: the words by which parts of a news text are known, from
 * voices/common/article-words.tsv. */
#ifndef BC_INGEST_WORDS_H
#define BC_INGEST_WORDS_H

#include <briefcast/span.h>

typedef enum {
    BC_WORDS_MONTH,
    BC_WORDS_LABEL,
    BC_WORDS_BYLINE,
    BC_WORDS_BYLINE_WORD,
    BC_WORDS_AGENCY,
    BC_WORDS_NOT_PLACE,
    BC_WORDS_FURNITURE_LINE,
    BC_WORDS_FURNITURE_START,
    BC_WORDS_N
} BcWordsKind;

/* The value of the entry for [span) of `text`, case-folded ("" for one without a value), or NULL
 * when there is none (static).  Long stretches are never entries. */
const char *bc_words_get(BcWordsKind kind, const char *text, BcSpan span);

/* The length in bytes of the longest entry that [span) begins with, up to the end of a word; 0 when
 * there is none. */
gsize bc_words_prefix(BcWordsKind kind, const char *text, BcSpan span);

#endif
