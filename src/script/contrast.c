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
    GHashTable *places; /* two members in one pointer -> place in the list of the lower one, + 1 */
    GArray **partners;  /* of BcPartner, for each member */
    guint members;
};

static gpointer pair_of(guint a, guint b) { return GSIZE_TO_POINTER((gsize)a << 24 | b); }

/* One turn more in a's list. */
static void count_in(BcTurns *turns, guint a, guint b) {
    GArray **list = &turns->partners[a];
    if (*list == NULL) *list = g_array_new(FALSE, FALSE, sizeof(BcPartner));
    guint place = GPOINTER_TO_UINT(g_hash_table_lookup(turns->places, pair_of(a, b)));
    if (place != 0) {
        g_array_index(*list, BcPartner, place - 1).turns++;
        return;
    }
    BcPartner partner = {b, 1};
    g_array_append_val(*list, partner);
    g_hash_table_insert(turns->places, pair_of(a, b), GUINT_TO_POINTER((*list)->len));
}

static void count(BcTurns *turns, guint a, guint b) {
    if (a == b) return;
    count_in(turns, a, b);
    count_in(turns, b, a);
}

BcTurns *bc_turns_new(const BcScript *script) {
    BcTurns *turns = g_new0(BcTurns, 1);
    turns->places = g_hash_table_new(NULL, NULL);
    bc_script_cast(script, &turns->members);
    turns->partners = g_new0(GArray *, MAX(turns->members, 1));
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
    for (guint i = 0; i < turns->members; i++)
        if (turns->partners[i] != NULL) g_array_unref(turns->partners[i]);
    g_free(turns->partners);
    g_hash_table_unref(turns->places);
    g_free(turns);
}

const BcPartner *bc_turns_of(const BcTurns *turns, guint member, guint *n) {
    const GArray *list = member < turns->members ? turns->partners[member] : NULL;
    *n = list != NULL ? list->len : 0;
    return list != NULL ? (const BcPartner *)(gpointer)list->data : NULL;
}

guint bc_turns_between(const BcTurns *turns, guint a, guint b) {
    guint n;
    const BcPartner *partners = bc_turns_of(turns, a, &n);
    guint place = GPOINTER_TO_UINT(g_hash_table_lookup(turns->places, pair_of(a, b)));
    return place != 0 && place <= n ? partners[place - 1].turns : 0;
}

guint bc_contrast_penalty(double contrast, guint turns) {
    enum { MOST_TURNS = 3, TOO_NEAR = 1 << 12 };
    guint heard = MIN(turns, MOST_TURNS);
    double lacking = 1.5 + 0.5 * heard - contrast;
    if (lacking <= 0) return 0;
    guint penalty = (guint)lrint(16 * (1 + heard) * lacking * lacking);
    return contrast < BC_CONTRAST_LEAST ? penalty + TOO_NEAR : penalty;
}
