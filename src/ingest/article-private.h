/* ingest/article-private.h: how the recognisers build an article. */
#ifndef BC_INGEST_ARTICLE_PRIVATE_H
#define BC_INGEST_ARTICLE_PRIVATE_H

#include <briefcast/article.h>

/* A plain struct inside the room: recognisers fill it in, everyone else has the accessors. */
struct BcArticle {
    char *text;
    gsize length;
    char *origin;
    char *title, *byline, *site, *date, *language, *place, *agency;
    BcSpan dateline;
    GArray *blocks; /* of BcBlock */
};

/* Takes `text` (transfer full, `length` bytes and a 0). */
BcArticle *bc_article_new(char *text, gsize length, const char *origin);
void bc_article_add_block(BcArticle *article, BcBlockKind kind, BcSpan span);

/* A new article whose text is exactly bc_article_print(article): what becomes of HTML, feeds and
 * text in other encodings.  Furniture is left out; metadata and the dateline move with it. */
BcArticle *bc_article_recompose(const BcArticle *article);

#endif
