/* briefcast/article.h: one news article, recognised but not yet understood.
 *
 * An article owns one immutable UTF-8 buffer, its text.  Everything later in the chain points into
 * it by BcSpan and borrows it: keep the article alive as long as what was made from it.
 *
 * For plain text that came as UTF-8 the buffer is the input itself, byte for byte (byte-order mark
 * and CR included), so that offsets are offsets into the user's file.  For every other source
 * (HTML, feeds, other encodings) it is exactly what bc_article_print() gives. */
#ifndef BRIEFCAST_ARTICLE_H
#define BRIEFCAST_ARTICLE_H

#include <briefcast/error.h>
#include <briefcast/span.h>

G_BEGIN_DECLS

typedef struct BcArticle BcArticle;

/* What a block of the text is.  Only BC_BLOCK_FURNITURE is never read aloud. */
typedef enum {
    BC_BLOCK_TITLE,     /* the headline, at most one */
    BC_BLOCK_HEADING,   /* a heading inside the body */
    BC_BLOCK_PARAGRAPH, /* body text */
    BC_BLOCK_FURNITURE  /* site name, byline, time stamp, cut-off teaser, "Read more" */
} BcBlockKind;

typedef struct {
    BcBlockKind kind;
    BcSpan span; /* without white space at either end */
} BcBlock;

/* Recognises an article in plain text.  `text` is UTF-8 of `length` bytes and is copied; `origin`
 * names it in messages (a path, a URL, "-").  Paragraphs are separated by blank lines; a text
 * without blank lines has one paragraph a line, unless its lines were broken at one width.  Finds
 * headline, site, byline, time stamp, dateline and agency, and a cut-off teaser that repeats the
 * lead.  Blocks cover every character that is not white space (or an invisible mark at the end of a
 * line: byte-order mark, soft hyphen, zero-width space).  Errors: BC_ERROR_DATA for invalid UTF-8
 * (with the line), or when there is no text in it. */
BcArticle *bc_article_new_from_text(const char *text, gsize length, const char *origin,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Recognises the article in an HTML page of `length` bytes.  `charset` is what the transport said
 * or NULL (then the page's own declaration decides); `url` is the page's address or NULL. */
BcArticle *bc_article_new_from_html(const char *html, gsize length, const char *charset,
                                    const char *url, const char *origin,
                                    GError **error) G_GNUC_WARN_UNUSED_RESULT;

void bc_article_free(BcArticle *article);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcArticle, bc_article_free)

/* All (transfer none).  The strings are NULL where unknown. */
const char *bc_article_text(const BcArticle *article, gsize *length);
const char *bc_article_origin(const BcArticle *article);
const char *bc_article_title(const BcArticle *article);
const char *bc_article_byline(const BcArticle *article);
const char *bc_article_site(const BcArticle *article);
const char *bc_article_date(const BcArticle *article); /* ISO 8601: YYYY-MM-DD[Thh:mm[:ss][zone]] */
const char *bc_article_language(
    const BcArticle *article); /* BCP 47, from the source or guessed; never NULL */
const char *bc_article_place(const BcArticle *article);  /* of the dateline: "Moscow" */
const char *bc_article_agency(const BcArticle *article); /* of the dateline: "Xinhua" */

/* The dateline ("Moscow, 3 Mar (Xinhua) -- ") at the start of the first paragraph, its dash
 * included, or the empty span. */
BcSpan bc_article_dateline(const BcArticle *article);

/* The blocks, in text order, `*n` of them (transfer none). */
const BcBlock *bc_article_blocks(const BcArticle *article, gsize *n);

/* The article as `extract` prints it: the title, a blank line, then headings and paragraphs
 * separated by blank lines, white space folded, and a newline.  Free with g_free. */
char *bc_article_print(const BcArticle *article);
/* The same without the title: the "text" of `extract --json`. */
char *bc_article_body(const BcArticle *article);

G_END_DECLS
#endif
