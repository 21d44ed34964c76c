#include "sound/cache.h"

#include <string.h>

enum { MOST_LENGTHS = 1 << 16 };

typedef struct {
    char *key;
    gsize bytes;
    GBytes *sound; /* NULL: only its length is known any more */
    GList link;    /* in `sounds` or `lengths` */
} Entry;

struct BcCache {
    GHashTable *entries; /* owns them; by their own key */
    GQueue sounds;       /* entries with a sound, last used first */
    GQueue lengths;      /* entries without one */
    gsize bytes, most;
};

static void entry_free(gpointer data) {
    Entry *entry = data;
    g_clear_pointer(&entry->sound, g_bytes_unref);
    g_free(entry->key);
    g_free(entry);
}

BcCache *bc_cache_new(gsize bytes) {
    BcCache *cache = g_new0(BcCache, 1);
    cache->most = bytes;
    cache->entries = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, entry_free);
    g_queue_init(&cache->sounds);
    g_queue_init(&cache->lengths);
    return cache;
}

void bc_cache_free(BcCache *cache) {
    if (cache == NULL) return;
    g_hash_table_destroy(cache->entries); /* the links of both queues are inside the entries */
    g_free(cache);
}

char *bc_cache_key(const BcVoice *voice, guint rate, double lufs, const char *text) {
    char gain[G_ASCII_DTOSTR_BUF_SIZE], loudness[G_ASCII_DTOSTR_BUF_SIZE];
    g_ascii_dtostr(gain, sizeof gain, voice->gain_db);
    g_ascii_dtostr(loudness, sizeof loudness, lufs);
    const char *definition = voice->path != NULL ? voice->path : voice->name;
    g_autofree char *settings = g_strdup_printf("%s\n%s\n%s\n%s\n%s\n%u\n", voice->engine,
                                                definition, voice->id, gain, loudness, rate);
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA1);
    g_checksum_update(sum, (const guchar *)settings, -1);
    g_checksum_update(sum, (const guchar *)text, -1);
    char *key = g_strdup(g_checksum_get_string(sum));
    g_checksum_free(sum);
    return key;
}

GBytes *bc_cache_sound(BcCache *cache, const char *key) {
    Entry *entry = g_hash_table_lookup(cache->entries, key);
    if (entry == NULL || entry->sound == NULL) return NULL;
    g_queue_unlink(&cache->sounds, &entry->link);
    g_queue_push_head_link(&cache->sounds, &entry->link);
    return g_bytes_ref(entry->sound);
}

gboolean bc_cache_length(BcCache *cache, const char *key, gsize *samples) {
    Entry *entry = g_hash_table_lookup(cache->entries, key);
    if (entry != NULL) *samples = entry->bytes / sizeof(gint16);
    return entry != NULL;
}

static void drop_oldest_sound(BcCache *cache) {
    Entry *entry = g_queue_pop_tail_link(&cache->sounds)->data;
    cache->bytes -= entry->bytes;
    g_clear_pointer(&entry->sound, g_bytes_unref);
    g_queue_push_head_link(&cache->lengths, &entry->link);
    if (g_queue_get_length(&cache->lengths) <= MOST_LENGTHS) return;
    Entry *oldest = g_queue_pop_tail_link(&cache->lengths)->data;
    g_hash_table_remove(cache->entries, oldest->key);
}

static void remove_entry(BcCache *cache, Entry *entry) {
    g_queue_unlink(entry->sound != NULL ? &cache->sounds : &cache->lengths, &entry->link);
    if (entry->sound != NULL) cache->bytes -= entry->bytes;
    g_hash_table_remove(cache->entries, entry->key);
}

void bc_cache_put(BcCache *cache, const char *key, GBytes *sound) {
    Entry *old = g_hash_table_lookup(cache->entries, key);
    if (old != NULL) remove_entry(cache, old);
    Entry *entry = g_new0(Entry, 1);
    entry->key = g_strdup(key);
    entry->bytes = g_bytes_get_size(sound);
    entry->sound = g_bytes_ref(sound);
    entry->link.data = entry;
    g_hash_table_insert(cache->entries, entry->key, entry);
    g_queue_push_head_link(&cache->sounds, &entry->link);
    cache->bytes += entry->bytes;
    while (cache->bytes > cache->most) drop_oldest_sound(cache);
}
