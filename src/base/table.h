/* base/table.h: what belongs to a word.
 *
 * A hash table for data files: keys are borrowed, so that they may lie in the text of a file, and
 * an entry takes some twenty bytes; what is small is fast, since each page that is touched first
 * costs as much as thirty entries.  Nothing is ever taken out. */
#ifndef BC_BASE_TABLE_H
#define BC_BASE_TABLE_H

#include <glib.h>

typedef struct BcTableEntry BcTableEntry;

/* {0} is an empty one. */
typedef struct {
    BcTableEntry *entries; /* in the order in which they came */
    guint32 n, room;
    guint32 *index; /* 2^k of them, a third of them 0; else some bits of the hash, and 1 + entry */
    guint32 mask;
} BcTable;

/* Makes room for `n` entries more: for who knows how many will come. */
void bc_table_reserve(BcTable *table, guint n);

/* Where the value for `key` is (borrowed; `length` bytes and a NUL); NULL stands there when it is
 * new.  Valid until the next call that adds. */
gpointer *bc_table_add(BcTable *table, const char *key, gsize length);

/* The value for the `length` bytes at `key`, or NULL. */
gpointer bc_table_get(const BcTable *table, const char *key, gsize length);

void bc_table_clear(BcTable *table);

#endif
