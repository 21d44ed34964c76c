#include "script/understudy.h"

#include <math.h>
#include <string.h>

gboolean bc_understudy_is_needed(const BcVoice *voice) {
    return !g_str_equal(voice->engine, "espeak-ng");
}

static gboolean same_language(const BcVoice *a, const BcVoice *b) {
    gsize length = strcspn(a->language, "-_");
    return length == strcspn(b->language, "-_") &&
           g_ascii_strncasecmp(a->language, b->language, length) == 0;
}

/* Octaves, as far as both were measured. */
static double distance(const BcVoice *a, const BcVoice *b) {
    if (!(a->pitch_hz > 0) || !(b->pitch_hz > 0)) return 10;
    return fabs(log2(a->pitch_hz / b->pitch_hz));
}

/* What speaks against `other`; the least is taken, of equals the first by name. */
static double cost(const BcVoice *voice, const BcVoice *other, gboolean narrator,
                   GHashTable *taken) {
    gboolean is_taken = g_hash_table_contains(taken, other->id);
    return (is_taken ? 1000 : 0) + (other->sex != voice->sex ? (is_taken ? 4000 : 200) : 0) +
           (other->narrator != narrator ? (is_taken ? 2000 : 100) : 0) + distance(voice, other);
}

const BcVoice *bc_understudy_choose(const BcVoices *voices, const BcVoice *voice, gboolean narrator,
                                    GHashTable *taken) {
    gsize n;
    const BcVoice *const *all = bc_voices_list(voices, &n);
    const BcVoice *best = NULL;
    double least = 0;
    for (gsize i = 0; i < n; i++) {
        if (bc_understudy_is_needed(all[i]) || !same_language(all[i], voice)) continue;
        double its = cost(voice, all[i], narrator, taken);
        if (best != NULL && its >= least) continue;
        best = all[i];
        least = its;
    }
    return best;
}
