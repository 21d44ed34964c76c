/* Libraries are loaded when they are needed, and one that is missing is told in one line. */
#include "base/lib-json.h"

#include <briefcast/error.h>
#include <string.h>

static int one_pointer(const char *name, BcLibrary *library, gpointer *place) {
    static const char *names[1];
    names[0] = name;
    *library = (BcLibrary){"libm.so.6", "arithmetic", names, place, 1, 0};
    g_autofree char *missing = bc_library_load(library);
    if (missing != NULL) g_test_message("%s", missing);
    return missing == NULL;
}

static void what_is_there_can_be_called(void) {
    BcLibrary library;
    gpointer place = NULL;
    double (*absolute)(double);
    g_assert_true(one_pointer("fabs", &library, &place));
    memcpy(&absolute, &place, sizeof absolute);
    g_assert_cmpfloat(absolute(-3), ==, 3);
    g_assert_true(bc_library_need(&library, NULL));
}

static void a_function_that_is_missing_is_named(void) {
    BcLibrary library;
    gpointer place = NULL;
    g_autoptr(GError) error = NULL;
    g_assert_false(one_pointer("briefcast_abs", &library, &place));
    g_assert_false(bc_library_need(&library, &error));
    g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
    g_assert_nonnull(strstr(error->message, "briefcast_abs"));
    g_assert_nonnull(strstr(error->message, "libm.so.6"));
    g_assert_null(strchr(error->message, '\n'));
}

static void a_library_that_is_missing_is_named(void) {
    const char *const names[] = {"sing"};
    gpointer place = NULL;
    BcLibrary library = {"libgramophone.so.78", names[0], names, &place, 1, 0};
    for (guint i = 0; i < 2; i++) { /* and again: it may have been installed meanwhile */
        g_autoptr(GError) error = NULL;
        g_assert_false(bc_library_need(&library, &error));
        g_assert_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE);
        g_assert_true(g_str_has_prefix(error->message, "libgramophone.so.78: "));
        g_assert_true(g_str_has_suffix(error->message, "; sing needs it"));
    }
    g_assert_null(place);
}

static gpointer load(gpointer unused) {
    (void)unused;
    g_autofree char *missing = bc_library_load(&bc_json_library);
    g_assert_null(missing);
    return json_parser_new();
}

static void many_threads_may_ask_at_once(void) {
    GThread *threads[8];
    for (guint i = 0; i < G_N_ELEMENTS(threads); i++) threads[i] = g_thread_new("load", load, NULL);
    for (guint i = 0; i < G_N_ELEMENTS(threads); i++) {
        gpointer parser = g_thread_join(threads[i]); /* before g_object_unref is looked up */
        g_object_unref(parser);
    }
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/library/what is there can be called", what_is_there_can_be_called);
    g_test_add_func("/library/a missing function is named", a_function_that_is_missing_is_named);
    g_test_add_func("/library/a missing library is named", a_library_that_is_missing_is_named);
    g_test_add_func("/library/many threads may ask at once", many_threads_may_ask_at_once);
    return g_test_run();
}
