#include "language/summary-units.h"

#include "language/summary-needs.h"

#include <string.h>

static int compare_needs(gconstpointer a, gconstpointer b) {
    const BcNeeding *x = a, *y = b;
    if (x->sentence != y->sentence) return x->sentence < y->sentence ? -1 : 1;
    if (x->need.on != y->need.on) return x->need.on < y->need.on ? -1 : 1;
    return (int)x->need.why - (int)y->need.why;
}

/* Calls `each` for every sentence that may meet a need. */
static void for_each_meeting(const BcUnits *units, guint i, const BcNeed *need,
                             void (*each)(BcUnits *, guint met, guint by), BcUnits *data) {
    each(data, i, need->on);
    if (need->others == BC_UNITS_NONE) return;
    guint end = g_array_index(units->groups, guint, need->others + 1);
    for (guint k = g_array_index(units->groups, guint, need->others); k < end; k++) {
        guint other = g_array_index(units->members, guint, k);
        if (other >= i) break;
        if (other != need->on) each(data, i, other);
    }
}

static void count_needing(BcUnits *units, guint i, guint by) {
    (void)i;
    units->first_needing[by + 1]++;
}

/* Fills from the end of each part, which moves to its beginning. */
static void note_needing(BcUnits *units, guint i, guint by) {
    units->needing[--units->first_needing[by + 1]] = i;
}

static void turn_round(BcUnits *units) {
    units->first_needing = g_new0(guint, units->n + 2);
    for (guint i = 0; i < units->n; i++)
        for (guint k = units->first[i]; k < units->first[i + 1]; k++)
            for_each_meeting(units, i, &units->needs[k], count_needing, units);
    for (guint i = 0; i < units->n; i++) units->first_needing[i + 1] += units->first_needing[i];
    guint total = units->first_needing[units->n];
    units->needing = g_new(guint, total + 1);
    for (guint i = 0; i < units->n; i++)
        for (guint k = units->first[i]; k < units->first[i + 1]; k++)
            for_each_meeting(units, i, &units->needs[k], note_needing, units);
    /* Each part's end has become its beginning. */
    memmove(units->first_needing, units->first_needing + 1, units->n * sizeof(guint));
    units->first_needing[units->n] = total;
}

void bc_units_init(BcUnits *units, const BcBody *body) {
    *units = (BcUnits){.n = body->n,
                       .groups = g_array_new(FALSE, FALSE, sizeof(guint)),
                       .members = g_array_new(FALSE, FALSE, sizeof(guint)),
                       .barred = g_new0(BcSummaryNeed, body->n + 1)};
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(BcNeeding));
    bc_needs_find(body, found, units->groups, units->members, units->barred);
    g_array_append_val(units->groups, units->members->len);
    g_array_sort(found, compare_needs);
    units->first = g_new0(guint, body->n + 1);
    units->needs = g_new(BcNeed, found->len + 1);
    for (guint k = 0; k < found->len; k++) {
        const BcNeeding *needing = &g_array_index(found, BcNeeding, k);
        units->first[needing->sentence + 1]++;
        units->needs[k] = needing->need;
    }
    for (guint i = 0; i < body->n; i++) units->first[i + 1] += units->first[i];
    turn_round(units);
}

void bc_units_clear(BcUnits *units) {
    g_free(units->first);
    g_free(units->needs);
    g_free(units->first_needing);
    g_free(units->needing);
    g_free(units->barred);
    g_array_unref(units->groups);
    g_array_unref(units->members);
}

const BcNeed *bc_units_needs(const BcUnits *units, guint i, guint *n) {
    *n = units->first[i + 1] - units->first[i];
    return units->needs + units->first[i];
}

gboolean bc_units_is_met(const BcUnits *units, guint i, const BcNeed *need,
                         const gboolean *chosen) {
    if (chosen[need->on]) return TRUE;
    if (need->others == BC_UNITS_NONE) return FALSE;
    guint end = g_array_index(units->groups, guint, need->others + 1);
    for (guint k = g_array_index(units->groups, guint, need->others); k < end; k++) {
        guint other = g_array_index(units->members, guint, k);
        if (other >= i) return FALSE;
        if (chosen[other]) return TRUE;
    }
    return FALSE;
}

/* Is the need met by one of the members that are coming in? */
static gboolean comes_in(const BcNeed *need, const guint *members, guint n) {
    for (guint k = 0; k < n; k++)
        if (members[k] == need->on) return TRUE;
    return FALSE;
}

guint bc_units_gather(const BcUnits *units, const gboolean *chosen, guint i,
                      guint members[BC_UNITS_MOST]) {
    guint n = 1;
    members[0] = i;
    for (guint at = 0; at < n; at++) {
        guint k = members[at], n_needs;
        if (units->barred[k] != BC_NEED_NOTHING) return 0;
        const BcNeed *needs = bc_units_needs(units, k, &n_needs);
        for (guint m = 0; m < n_needs; m++) {
            if (bc_units_is_met(units, k, &needs[m], chosen) || comes_in(&needs[m], members, n))
                continue;
            if (n == BC_UNITS_MOST) return 0;
            members[n++] = needs[m].on;
        }
    }
    for (guint a = 1; a < n; a++)
        for (guint b = a; b > 0 && members[b] < members[b - 1]; b--) {
            guint swap = members[b];
            members[b] = members[b - 1];
            members[b - 1] = swap;
        }
    return n;
}

gboolean bc_units_is_content(const BcUnits *units, const gboolean *chosen, guint i) {
    guint n;
    const BcNeed *needs = bc_units_needs(units, i, &n);
    for (guint m = 0; m < n; m++)
        if (!bc_units_is_met(units, i, &needs[m], chosen)) return FALSE;
    return TRUE;
}

gboolean bc_units_is_needed(const BcUnits *units, gboolean *chosen, guint i) {
    gboolean needed = FALSE;
    chosen[i] = FALSE;
    for (guint k = units->first_needing[i]; k < units->first_needing[i + 1] && !needed; k++)
        needed =
            chosen[units->needing[k]] && !bc_units_is_content(units, chosen, units->needing[k]);
    chosen[i] = TRUE;
    return needed;
}
