#include "sound/seats.h"

#include "base/text.h"
#include "script/contrast.h"

#include <math.h>
#include <string.h>

enum { LEFT, RIGHT, SIDES, ROWS = 3, UNSEATED = SIDES };

/* How far out the first on a side sits, the second, and the third. */
static const double rows[ROWS] = {BC_SEATS_FARTHEST, BC_SEATS_FARTHEST / 2,
                                  BC_SEATS_FARTHEST * 3 / 4};

typedef struct {
    const BcCastMember *cast;
    guint members;
    BcTurns *turns;
    guint *sides;        /* LEFT, RIGHT or UNSEATED, for each member */
    guint seated[SIDES]; /* how many sit there */
    double *places;
} Seating;

static guint64 hash_of(const BcCastMember *member) {
    const char *const parts[] = {member->id, NULL};
    return bc_text_hash(parts);
}

static guint own_side(const BcCastMember *member) {
    return hash_of(member) >> 63 == 0 ? LEFT : RIGHT;
}

static void seat(Seating *seating, guint member, guint side) {
    double out = rows[seating->seated[side]++ % ROWS];
    seating->sides[member] = side;
    seating->places[member] = side == LEFT ? -out : out;
}

static gboolean speaks(const Seating *seating, guint member) {
    return member != 0 && seating->cast[member].words > 0;
}

/* Those who take most turns; FALSE when nobody does with anybody but the narrator. */
static gboolean find_leaders(const Seating *seating, guint *one, guint *two) {
    guint most_turns = 0, most_words = 0;
    for (guint a = 1; a < seating->members; a++) {
        guint n;
        const BcPartner *partners = bc_turns_of(seating->turns, a, &n);
        for (guint i = 0; i < n; i++) {
            guint b = partners[i].member, turns = partners[i].turns;
            if (b < a || !speaks(seating, a) || !speaks(seating, b)) continue;
            guint words = seating->cast[a].words + seating->cast[b].words;
            if (turns < most_turns || (turns == most_turns && words <= most_words)) continue;
            most_turns = turns;
            most_words = words;
            *one = a;
            *two = b;
        }
    }
    return most_turns > 0;
}

static void seat_leaders(Seating *seating) {
    guint one, two;
    if (!find_leaders(seating, &one, &two)) return;
    gboolean first = hash_of(&seating->cast[one]) < hash_of(&seating->cast[two]);
    seat(seating, first ? one : two, LEFT);
    seat(seating, first ? two : one, RIGHT);
}

static guint better_side(const Seating *seating, guint member) {
    guint n, turns[SIDES + 1] = {0};
    const BcPartner *partners = bc_turns_of(seating->turns, member, &n);
    for (guint i = 0; i < n; i++) turns[seating->sides[partners[i].member]] += partners[i].turns;
    if (turns[LEFT] != turns[RIGHT]) return turns[LEFT] < turns[RIGHT] ? LEFT : RIGHT;
    const guint *seated = seating->seated;
    if (seated[LEFT] != seated[RIGHT]) return seated[LEFT] < seated[RIGHT] ? LEFT : RIGHT;
    return own_side(&seating->cast[member]);
}

static int by_words(gconstpointer a, gconstpointer b, gpointer data) {
    const BcCastMember *cast = data, *left = &cast[*(const guint *)a],
                       *right = &cast[*(const guint *)b];
    if (left->words != right->words) return left->words > right->words ? -1 : 1;
    return strcmp(left->id, right->id);
}

static void seat_others(Seating *seating) {
    g_autoptr(GArray) others = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 1; i < seating->members; i++)
        if (speaks(seating, i) && seating->sides[i] == UNSEATED) g_array_append_val(others, i);
    g_array_sort_with_data(others, by_words, (gpointer)seating->cast);
    for (guint i = 0; i < others->len; i++) {
        guint member = g_array_index(others, guint, i);
        seat(seating, member, better_side(seating, member));
    }
}

double *bc_seats_of(const BcScript *script) {
    Seating seating = {.turns = bc_turns_new(script)};
    seating.cast = bc_script_cast(script, &seating.members);
    seating.sides = g_new(guint, seating.members);
    seating.places = g_new0(double, seating.members);
    for (guint i = 0; i < seating.members; i++) seating.sides[i] = UNSEATED;
    seat_leaders(&seating);
    seat_others(&seating);
    g_free(seating.sides);
    bc_turns_free(seating.turns);
    return seating.places;
}

void bc_seats_mix(const gint16 *samples, gsize n, double place, gint16 *frames) {
    const double angle = (1 + CLAMP(place, -1, 1)) * G_PI / 4;
    const double left = place == 0 ? G_SQRT2 / 2 : cos(angle);
    const double right = place == 0 ? G_SQRT2 / 2 : sin(angle);
    for (gsize i = 0; i < n; i++) {
        frames[2 * i] = (gint16)lrint(samples[i] * left);
        frames[2 * i + 1] = (gint16)lrint(samples[i] * right);
    }
}
