/* What is written is kept until it is known whether it is wanted again. */
#include "helper.h"
#include "sound/keep.h"

/* Adds `all` in pieces; what is read back, from anywhere, is what was added. */
static void keep_and_read(const char *path, gsize most, const char *all, gsize n) {
    g_autoptr(GError) error = NULL;
    BcKeep *keep = bc_keep_new(path, most);
    for (gsize at = 0; at < n;) {
        gsize some = (gsize)g_test_rand_int_range(0, 90000);
        some = MIN(some, n - at);
        bc_keep_add(keep, all + at, some);
        at += some;
    }
    g_assert_true(bc_keep_has_all(keep));
    g_autofree char *back = g_malloc(n);
    g_assert_true(bc_keep_read(keep, 0, back, n, &error));
    g_assert_cmpmem(back, n, all, n);
    for (guint round = 0; round < 50; round++) {
        gsize at = (gsize)g_test_rand_int_range(0, (int)n);
        gsize some = (gsize)g_test_rand_int_range(0, (int)(n - at) + 1);
        g_assert_true(bc_keep_read(keep, at, back, some, &error));
        g_assert_cmpmem(back, some, all + at, some);
    }
    bc_keep_free(keep);
}

static char *noise(gsize n) {
    char *made = g_malloc(n);
    for (gsize i = 0; i < n; i++) made[i] = (char)g_test_rand_int();
    return made;
}

/* In memory, moved to a file at some point, in a file from the beginning: nobody sees which. */
static void what_was_kept_is_there(void) {
    g_autofree char *folder = test_folder();
    g_autofree char *path = g_build_filename(folder, "sound.wav", NULL);
    enum { ALL = 3000000 };
    g_autofree char *all = noise(ALL);
    const gsize most[] = {0, 1, 100000, ALL - 1, ALL, ALL + 1};
    for (guint i = 0; i < G_N_ELEMENTS(most); i++) keep_and_read(path, most[i], all, ALL);
    test_remove_folder(folder, 0); /* and nothing is left of it */
}

/* A folder that is not there has room for nothing. */
static void without_room_memory_is_all_there_is(void) {
    g_autoptr(GError) error = NULL;
    enum { MOST = 100000 };
    g_autofree char *all = noise(MOST), *back = g_malloc(MOST);
    BcKeep *keep = bc_keep_new("/no such folder/sound.wav", MOST);
    bc_keep_add(keep, all, MOST);
    g_assert_true(bc_keep_has_all(keep));
    g_assert_true(bc_keep_read(keep, 0, back, MOST, &error));
    g_assert_cmpmem(back, MOST, all, MOST);
    bc_keep_add(keep, all, 1);
    g_assert_false(bc_keep_has_all(keep));
    bc_keep_add(keep, all, 1); /* once something is missing, the rest is of no use */
    g_assert_false(bc_keep_has_all(keep));
    g_assert_false(bc_keep_read(keep, 0, back, 1, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_IO);
    bc_keep_free(keep);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/keep/what was kept is there", what_was_kept_is_there);
    g_test_add_func("/keep/without room, memory is all there is",
                    without_room_memory_is_all_there_is);
    return g_test_run();
}
