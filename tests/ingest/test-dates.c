/* Dates as people and machines write them. */
#include "ingest/dates.h"

#include <string.h>

static const struct {
    const char *text;
    gboolean month_first;
    const char *iso;
} cases[] = {
    {"3/20/2023, 9:00:47 PM", FALSE, "2023-03-20T21:00:47"},
    {"March 20, 2023", FALSE, "2023-03-20"},
    {"20 March 2023 10:15 GMT", FALSE, "2023-03-20T10:15Z"},
    {"2023-03-20", FALSE, "2023-03-20"},
    {"2023-03-20T21:00:47+03:00", FALSE, "2023-03-20T21:00:47+03:00"},
    {"2023-03-20T21:00:47.123Z", FALSE, "2023-03-20T21:00:47Z"},
    {"20230320T210047Z", FALSE, "2023-03-20T21:00:47Z"},
    {"Updated: Mar. 20th, 2023 at 9:05 p.m. EDT", FALSE, "2023-03-20T21:05-04:00"},
    {"Mon, 20 Mar 2023 21:00:47 +0000", FALSE, "2023-03-20T21:00:47+00:00"},
    {"Mon, 6 Mar 23 21:00 EST", FALSE, "2023-03-06T21:00-05:00"},
    {"Mon Mar 20 21:00:47 UTC 2023", FALSE, "2023-03-20T21:00:47Z"},
    {"20-Mar-2023", FALSE, "2023-03-20"},
    {"4/3/2023", TRUE, "2023-04-03"},
    {"4/3/2023", FALSE, "2023-03-04"},
    {"13/3/2023", TRUE, "2023-03-13"},
    {"4/3/2023 at 9 AM", FALSE, "2023-04-03T09:00"},
    {"20.03.2023, 21:00 Uhr", TRUE, "2023-03-20T21:00"},
    {"12:30 AM, 1 May 2023", FALSE, "2023-05-01T00:30"},
    {"20. März 2023", FALSE, "2023-03-20"},
    {"le 3 août 2023 à 21h30", FALSE, "2023-08-03T21:30"},
    {"20 de março de 2023", FALSE, "2023-03-20"},
    {"20 марта 2023 года", FALSE, "2023-03-20"},
    {"2023年3月20日", FALSE, "2023-03-20"},
    {"2023년 3월 20일", FALSE, "2023-03-20"},
    {"Monday, February 30, 2023", FALSE, NULL},
    {"3 Mar", FALSE, NULL},
    {"31/31/2023", FALSE, NULL},
    {"version 1.2.3", FALSE, NULL},
    {"May it be", FALSE, NULL},
    {"", FALSE, NULL},
};

static void test_find(void) {
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        BcSpan span = {0, strlen(cases[i].text)};
        g_autofree char *iso = bc_date_find(cases[i].text, span, cases[i].month_first, NULL);
        if (g_strcmp0(iso, cases[i].iso) != 0) g_test_message("in '%s'", cases[i].text);
        g_assert_cmpstr(iso, ==, cases[i].iso);
    }
}

static void test_seconds(void) {
    g_assert_cmpint(bc_date_seconds("1970-01-02"), ==, 86400);
    g_assert_cmpint(bc_date_seconds("1970-01-01T01:00"), ==, 3600);
    g_assert_cmpint(bc_date_seconds("1970-01-01T01:00:05"), ==, 3605);
    g_assert_cmpint(bc_date_seconds("1970-01-01T01:00+01:00"), ==, 0);
    g_assert_cmpint(bc_date_seconds("1970-01-01T01:00:00Z"), ==, 3600);
    g_assert_cmpint(bc_date_seconds("nonsense"), ==, G_MININT64);
    g_assert_cmpint(bc_date_seconds(NULL), ==, G_MININT64);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/dates/find", test_find);
    g_test_add_func("/dates/seconds", test_seconds);
    return g_test_run();
}
