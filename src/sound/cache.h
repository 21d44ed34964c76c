/* sound/cache.h: sounds that were spoken already.
 *
 * Keeps sounds up to a number of bytes; the least recently used leave first.  Their durations stay
 * for much longer. */
#ifndef BC_SOUND_CACHE_H
#define BC_SOUND_CACHE_H

#include <briefcast/sound.h>

typedef struct BcCache BcCache;

BcCache *bc_cache_new(gsize bytes);
void bc_cache_free(BcCache *cache);

/* What the sound of an utterance depends on, as a short string: free with g_free. */
char *bc_cache_key(const BcVoice *voice, guint rate, double lufs, const char *text);

/* The sound, or NULL (transfer full). */
GBytes *bc_cache_sound(BcCache *cache, const char *key);

/* TRUE when the length is known; it goes to *samples. */
gboolean bc_cache_length(BcCache *cache, const char *key, gsize *samples);

void bc_cache_put(BcCache *cache, const char *key, GBytes *sound);

#endif
