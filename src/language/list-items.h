/* language/list-items.h: where the items of a list begin inside one paragraph. */
#ifndef BC_LANGUAGE_LIST_ITEMS_H
#define BC_LANGUAGE_LIST_ITEMS_H

#include "language/tokens.h"

/* A paragraph may be a list whose items follow each other: "1) Eggs 2) Milk", "a. b.", bullets; or
 * lines: items with a mark at the beginning of a line, lines that end long before they are full,
 * short lines without any stop ("Eggs\nMilk\nTwo pounds of flour"). */
typedef struct {
    const char *text;
    const BcToken *tokens;
    guint n;
    enum { BC_NO_LIST, BC_BULLETS, BC_NUMBERS, BC_LETTERS } kind;
    gunichar mark;      /* the bullet, or what stands behind the number */
    guint value;        /* of the latest item */
    gsize line;         /* where the present line begins */
    gsize line_length;  /* of the longest line; 0 when there is only one */
    gboolean each_line; /* short lines without a stop: every one is an item */
} BcListReader;

/* For the paragraph whose tokens are the `n` from `tokens` on. */
void bc_list_reader_init(BcListReader *reader, const char *text, const BcToken *tokens, guint n);

/* TRUE when an item or a line of its own begins with token `i`; ask for each token, in order,
 * from 1 on, and only when `reader->kind` or `reader->line_length` is not 0. */
gboolean bc_list_reader_begins(BcListReader *reader, guint i);

/* TRUE when a list begins with token `i`, behind a colon: "1." or "1)" with a second item after it.
 * The reader then reads that list. */
gboolean bc_list_reader_opens(BcListReader *reader, guint i);

#endif
