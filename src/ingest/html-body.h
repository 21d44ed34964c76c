/* ingest/html-body.h: which part of a page is the story, and its paragraphs. */
#ifndef BC_INGEST_HTML_BODY_H
#define BC_INGEST_HTML_BODY_H

#include "ingest/article-private.h"
#include "ingest/html-tree.h"

/* Figures of one element, kept in xmlNode._private while a page is worked on. */
typedef struct {
    guint text;       /* bytes below it that are not white space, dropped ones left out */
    guint link;       /* of these, inside links */
    guint own;        /* of `text`, in no block element below it */
    guint own_link;   /* of `own`, inside links */
    guint commas;     /* in its own text */
    guint paragraphs; /* of `text`, in paragraphs with a sentence or so each */
    guint hints;      /* BcHints */
    float score;
    gboolean dropped; /* it and all below it */
    gboolean core;    /* something below it says that it is the story */
} BcNodeFigures;

/* A page being worked on. */
typedef struct {
    xmlNode *root;          /* <body> or what there is */
    GPtrArray *nodes;       /* all nodes below it, in document order */
    BcNodeFigures *figures; /* of the elements */
} BcPage;

/* Takes the figures of the tree `root`, nothing dropped yet.  The tree must stay until
 * bc_page_clear(). */
void bc_page_init(BcPage *page, xmlNode *root);
void bc_page_clear(BcPage *page);

/* The figures of an element; of none for other nodes (NULL). */
BcNodeFigures *bc_page_figures(const xmlNode *node);

/* Drops what is surely or probably not the story; `strict` goes by names, too. */
void bc_page_prune(BcPage *page, gboolean strict);

/* The elements that hold the story, in document order (free with g_ptr_array_unref); after the
 * manner of Readability (https://github.com/mozilla/readability): paragraphs give points to what
 * is around them.  Empty when there is no text. */
GPtrArray *bc_page_find_story(BcPage *page);

/* Drops lists of links and the like inside the story. */
void bc_page_clean(BcPage *page, xmlNode *story);

/* Appends the headings and paragraphs below `story` to the text and blocks of `article` (whose text
 * is `text` while it grows). */
void bc_page_add_blocks(xmlNode *story, GString *text, BcArticle *article);

#endif
