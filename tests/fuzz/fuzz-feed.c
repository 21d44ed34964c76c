/* Feeds of any bytes. */
#include "ingest/feed.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    g_autoptr(BcFeed) feed =
        bc_feed_parse((const char *)data, size, NULL, "http://example.org/feed", "fuzz", NULL);
    for (guint i = 0; feed != NULL && i < feed->entries->len; i++) {
        const BcFeedEntry *entry = g_ptr_array_index(feed->entries, i);
        if (entry->link != NULL && strncmp(entry->link, "http", 4) != 0) abort();
        if (entry->title != NULL && !g_utf8_validate(entry->title, -1, NULL)) abort();
    }
    return 0;
}
