/* The listening time is divided among stories by their weight; what has no room is left out. */
#include "briefing/fit.h"

#include <math.h>

#define MOST 12
#define NEARLY 1e-9

static double sum(const double *values, guint n) {
    double all = 0;
    for (guint i = 0; i < n; i++) all += values[i];
    return all;
}

static const double equal[MOST] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

/* What weighted max-min fairness means: nobody gets more than is needed; nothing is wasted; and
 * whoever gets less than is needed gets no less, for its weight, than anybody else. */
static void assert_fair(double wanted, const double *needs, const double *weights, guint n) {
    double shares[MOST];
    fit_share(wanted, needs, weights, shares, n);
    double available = MAX(wanted, 0);
    g_assert_cmpfloat(sum(shares, n), <=, available + NEARLY);
    g_assert_cmpfloat_with_epsilon(sum(shares, n), MIN(available, sum(needs, n)), 1e-6);
    for (guint i = 0; i < n; i++) {
        g_assert_cmpfloat(shares[i], >=, 0);
        g_assert_cmpfloat(shares[i], <=, needs[i] + NEARLY);
        if (shares[i] < needs[i] - NEARLY)
            for (guint k = 0; k < n; k++)
                g_assert_cmpfloat(shares[k] / weights[k], <=, shares[i] / weights[i] + 1e-6);
    }
}

static void shares_are_as_expected(void) {
    static const double needs[] = {10, 100, 40, 200};
    double shares[4];
    fit_share(150, needs, equal, shares, 4);
    g_assert_cmpfloat_with_epsilon(shares[0], 10, 1e-9);
    g_assert_cmpfloat_with_epsilon(shares[1], 50, 1e-9); /* (150 - 10 - 40) / 2 */
    g_assert_cmpfloat_with_epsilon(shares[2], 40, 1e-9);
    g_assert_cmpfloat_with_epsilon(shares[3], 50, 1e-9);
    fit_share(1000, needs, equal, shares, 4);
    for (guint i = 0; i < 4; i++) g_assert_cmpfloat_with_epsilon(shares[i], needs[i], 1e-9);
    fit_share(4, needs, equal, shares, 4);
    for (guint i = 0; i < 4; i++) g_assert_cmpfloat_with_epsilon(shares[i], 1, 1e-9);
}

static void nothing_is_shared_as_nothing(void) {
    static const double needs[] = {10, 0, 40};
    double shares[3];
    static const double wanted[] = {0, -0.5, -1000};
    for (guint k = 0; k < G_N_ELEMENTS(wanted); k++) {
        fit_share(wanted[k], needs, equal, shares, 3);
        for (guint i = 0; i < 3; i++) g_assert_cmpfloat(shares[i], ==, 0);
    }
    fit_share(10, needs, equal, shares, 0); /* no story: nothing is written */
    g_assert_cmpfloat(shares[0], ==, 0);
}

static void any_shares_are_fair(void) {
    for (guint round = 0; round < 20000; round++) {
        double needs[MOST], weights[MOST];
        guint n = (guint)g_test_rand_int_range(1, MOST + 1);
        for (guint i = 0; i < n; i++)
            needs[i] = g_test_rand_int_range(0, 8) == 0 ? 0 : g_test_rand_double_range(0, 300);
        for (guint i = 0; i < n; i++) weights[i] = g_test_rand_double_range(0.1, 20);
        if (n > 1) needs[n - 1] = needs[0]; /* twins */
        assert_fair(g_test_rand_double_range(-50, 1.2 * sum(needs, n) + 1), needs, weights, n);
        assert_fair(g_test_rand_double_range(-50, 1.2 * sum(needs, n) + 1), needs, equal, n);
        assert_fair(sum(needs, n), needs, weights, n);
    }
}

static void the_order_does_not_matter(void) {
    static const double needs[] = {10, 100, 40, 200}, other[] = {200, 40, 100, 10};
    double one[4], two[4];
    fit_share(170, needs, equal, one, 4);
    fit_share(170, other, equal, two, 4);
    for (guint i = 0; i < 4; i++) g_assert_cmpfloat_with_epsilon(one[i], two[3 - i], 1e-9);
}

/* Of two as long as each other the first gets more; one four times as long twice as much. */
static void the_first_and_the_long_weigh_more(void) {
    double needs[] = {400, 400, 1600}, weights[3], shares[3];
    for (guint i = 0; i < 3; i++) weights[i] = fit_weight(needs[i], i);
    fit_share(120, needs, weights, shares, 3);
    g_assert_cmpfloat(shares[0], >, shares[1]);
    g_assert_cmpfloat(shares[2], >, shares[1]);
    g_assert_cmpfloat(shares[2], <, 2 * shares[0]);
    g_assert_cmpfloat(fit_weight(0, 3), >, 0);
}

static void stories_without_room_are_left_out(void) {
    static const double least[] = {12, 9, 11, 8}, weights[] = {20, 10, 15, 9};
    gboolean left_out[4];
    fit_leave_out(100, least, weights, left_out, 4);
    for (guint i = 0; i < 4; i++) g_assert_false(left_out[i]);
    /* 12 + 11 + 8: the second does not fit any more, the fourth, which weighs less, does. */
    fit_leave_out(31.5, least, weights, left_out, 4);
    g_assert_false(left_out[0]);
    g_assert_true(left_out[1]);
    g_assert_false(left_out[2]);
    g_assert_false(left_out[3]);
    /* The first is told in any case. */
    fit_leave_out(3, least, weights, left_out, 4);
    g_assert_false(left_out[0]);
    for (guint i = 1; i < 4; i++) g_assert_true(left_out[i]);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/briefing/fit/shares are as expected", shares_are_as_expected);
    g_test_add_func("/briefing/fit/nothing is shared as nothing", nothing_is_shared_as_nothing);
    g_test_add_func("/briefing/fit/any shares are fair", any_shares_are_fair);
    g_test_add_func("/briefing/fit/the order does not matter", the_order_does_not_matter);
    g_test_add_func("/briefing/fit/the first and the long weigh more",
                    the_first_and_the_long_weigh_more);
    g_test_add_func("/briefing/fit/stories without room are left out",
                    stories_without_room_are_left_out);
    return g_test_run();
}
