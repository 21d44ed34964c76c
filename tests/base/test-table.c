/* A table of words: what was put in is found, and nothing else. */
#include "base/table.h"

#include <string.h>

static void an_empty_one_has_nothing(void) {
    BcTable table = {0};
    g_assert_null(bc_table_get(&table, "", 0));
    g_assert_null(bc_table_get(&table, "word", 4));
    bc_table_clear(&table);
}

/* Through many sizes, with and without knowing how many will come. */
static void fill(guint reserved) {
    enum { MANY = 5000 };
    g_autoptr(GStringChunk) chunk = g_string_chunk_new(1 << 12);
    BcTable table = {0};
    if (reserved > 0) bc_table_reserve(&table, reserved);
    for (guint i = 0; i < MANY; i++) {
        g_autofree char *name = g_strdup_printf("%.*x", (int)(1 + i % 9), i * 2654435761u);
        char *key = g_string_chunk_insert(chunk, name);
        gpointer *value = bc_table_add(&table, key, strlen(key));
        if (*value == NULL) *value = key;
        g_assert_cmpstr(*value, ==, key); /* some come twice: the first one's stays */
        g_assert_true(bc_table_add(&table, key, strlen(key)) == value);
        for (guint k = 1; i % 500 == 0 && k <= 16; k *= 2) {
            g_autofree char *other = g_strdup_printf("%s%*s", key, (int)k, "");
            g_assert_null(bc_table_get(&table, other, strlen(other)));
            g_assert_true(bc_table_get(&table, other, strlen(key)) == *value);
        }
    }
    for (guint i = 0; i < MANY; i++) {
        g_autofree char *name = g_strdup_printf("%.*x", (int)(1 + i % 9), i * 2654435761u);
        g_assert_cmpstr(bc_table_get(&table, name, strlen(name)), ==, name);
    }
    bc_table_clear(&table);
}

static void what_was_put_in_is_found(void) {
    fill(0);
    fill(1);
    fill(5000);
    fill(100000);
}

static void a_part_is_not_the_whole(void) {
    BcTable table = {0};
    *bc_table_add(&table, "cast", 4) = (char *)"people";
    *bc_table_add(&table, "", 0) = (char *)"nothing";
    g_assert_null(bc_table_get(&table, "cas", 3));
    g_assert_null(bc_table_get(&table, "castle", 6));
    g_assert_null(bc_table_get(&table, "cast\0", 5));
    g_assert_cmpstr(bc_table_get(&table, "castle", 4), ==, "people");
    g_assert_cmpstr(bc_table_get(&table, "castle", 0), ==, "nothing");
    bc_table_clear(&table);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/base/table/an empty one has nothing", an_empty_one_has_nothing);
    g_test_add_func("/base/table/what was put in is found", what_was_put_in_is_found);
    g_test_add_func("/base/table/a part is not the whole", a_part_is_not_the_whole);
    return g_test_run();
}
