/* tools/learn/corpus.h: marked-up articles, as the training of attribution needs them.
 *
 * A corpus is a file of JSON lines: {"id","text","ignore":[[b,e]],"quotes":[{"speaker_span",
 * "cue_span","content":[[b,e]]}]}, offsets in code points. */
#ifndef BC_LEARN_CORPUS_H
#define BC_LEARN_CORPUS_H

#include "language/tagger.h"

typedef struct {
    BcSpan source, cue; /* bytes; empty: none */
    GArray *content;    /* of BcSpan */
} GoldQuote;

typedef struct {
    char *id;
    BcArticle *article;
    BcDocument *document;
    BcPeople *people;
    Reading *reading;
    Quoting *quoting;  /* what the rules find */
    GPtrArray *quotes; /* of GoldQuote */
    guint8 *tags;      /* token -> Tag by the marks */
    guint8 *ignored;   /* token -> is not marked up */
    guint fold;
} Example;

/* All articles of the file at `path` (GPtrArray of Example).  `language` must outlive them. */
GPtrArray *corpus_read(const char *path, const BcLanguage *language, guint folds, GError **error);

#endif
