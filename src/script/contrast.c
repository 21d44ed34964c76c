#include "script/contrast.h"

#include <math.h>
#include <string.h>

double bc_contrast(const BcVoice *a, const BcVoice *b) {
    if (!(a->pitch_hz > 0) || !(b->pitch_hz > 0)) return BC_CONTRAST_UNKNOWN;
    double pitch = 12 * log2(a->pitch_hz / b->pitch_hz) / 1.9;
    double tract = isnan(a->tract) || isnan(b->tract) ? 0 : (a->tract - b->tract) / 1.7;
    return hypot(pitch, tract);
}

struct BcTurns {
    GHashTable *counts; /* a and b in one pointer -> count */
};

static gpointer pair_of(guint a, guint b) {
    return GSIZE_TO_POINTER((gsize)MIN(a, b) << 24 | MAX(a, b));
}

static void count(BcTurns *turns, guint a, guint b) {
    if (a == b) return;
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(turns->counts, pair_of(a, b)));
    g_hash_table_insert(turns->counts, pair_of(a, b), GUINT_TO_POINTER(n + 1));
}

BcTurns *bc_turns_new(const BcScript *script) {
    BcTurns *turns = g_new0(BcTurns, 1);
    turns->counts = g_hash_table_new(NULL, NULL);
    guint n;
    const BcSegment *segments = bc_script_segments(script, &n);
    guint last = G_MAXUINT, last_person = G_MAXUINT, story = G_MAXUINT;
    for (guint i = 0; i < n; i++) {
        guint member = segments[i].member;
        if (segments[i].story != story) last = last_person = G_MAXUINT;
        story = segments[i].story;
        if (last != G_MAXUINT) count(turns, last, member);
        if (member != 0 && last_person != G_MAXUINT && last_person != last)
            count(turns, last_person, member);
        if (member != 0) last_person = member;
        last = member;
    }
    return turns;
}

void bc_turns_free(BcTurns *turns) {
    if (turns == NULL) return;
    g_hash_table_unref(turns->counts);
    g_free(turns);
}

guint bc_turns_between(const BcTurns *turns, guint a, guint b) {
    return GPOINTER_TO_UINT(g_hash_table_lookup(turns->counts, pair_of(a, b)));
}

guint bc_contrast_penalty(double contrast, guint turns) {
    enum { MOST_TURNS = 3, TOO_NEAR = 1 << 12 };
    guint heard = MIN(turns, MOST_TURNS);
    double lacking = 1.5 + 0.5 * heard - contrast;
    if (lacking <= 0) return 0;
    guint penalty = (guint)lrint(16 * (1 + heard) * lacking * lacking);
    return contrast < BC_CONTRAST_LEAST ? penalty + TOO_NEAR : penalty;
}
