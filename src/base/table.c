#include "base/table.h"

#include <string.h>
/* As code of this file: a library less for the loader. */
#define XXH_INLINE_ALL
#include <xxhash.h>

struct BcTableEntry {
    const char *key;
    gpointer value;
};

static guint32 hash_of(const char *key, gsize length) { return (guint32)XXH3_64bits(key, length); }

/* The place in the index of the entry that has the key, or the empty one where it would be.  The
 * lower bits of a hash choose the place, so the upper ones tell those apart that meet. */
static guint32 *find(const BcTable *table, const char *key, gsize length, guint32 hash) {
    for (guint32 i = hash & table->mask;; i = (i + 1) & table->mask) {
        guint32 *place = &table->index[i];
        if (*place == 0) return place;
        if (((*place ^ hash) & ~table->mask) != 0) continue;
        const BcTableEntry *entry = &table->entries[(*place & table->mask) - 1];
        if (strncmp(entry->key, key, length) == 0 && entry->key[length] == '\0') return place;
    }
}

static void make_index(BcTable *table, guint32 size) {
    g_free(table->index);
    table->index = g_new0(guint32, size);
    table->mask = size - 1;
    for (guint32 i = 0; i < table->n; i++) {
        const char *key = table->entries[i].key;
        gsize length = strlen(key);
        guint32 hash = hash_of(key, length);
        *find(table, key, length, hash) = (hash & ~table->mask) | (i + 1);
    }
}

void bc_table_reserve(BcTable *table, guint n) {
    guint64 wanted = (guint64)table->n + n, size = 4;
    if (wanted <= table->room) return;
    g_assert(wanted < G_MAXUINT32 / 4);
    table->entries = g_renew(BcTableEntry, table->entries, wanted);
    table->room = (guint32)wanted;
    while (size * 2 < wanted * 3) size *= 2;
    if (table->index == NULL || size > (guint64)table->mask + 1) make_index(table, (guint32)size);
}

gpointer *bc_table_add(BcTable *table, const char *key, gsize length) {
    if (table->index == NULL) bc_table_reserve(table, 8);
    guint32 hash = hash_of(key, length);
    guint32 *place = find(table, key, length, hash);
    if (*place == 0 && table->n == table->room) {
        bc_table_reserve(table, table->n);
        place = find(table, key, length, hash);
    }
    if (*place == 0) {
        table->entries[table->n++] = (BcTableEntry){key, NULL};
        *place = (hash & ~table->mask) | table->n;
    }
    return &table->entries[(*place & table->mask) - 1].value;
}

gpointer bc_table_get(const BcTable *table, const char *key, gsize length) {
    if (table->n == 0) return NULL;
    guint32 place = *find(table, key, length, hash_of(key, length));
    return place != 0 ? table->entries[(place & table->mask) - 1].value : NULL;
}

void bc_table_clear(BcTable *table) {
    g_free(table->entries);
    g_free(table->index);
    *table = (BcTable){0};
}
