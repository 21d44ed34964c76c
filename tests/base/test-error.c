/* Every error has its exit status of sysexits.h. */
#include <briefcast/error.h>

#include <gio/gio.h>
#include <sysexits.h>

static void every_code_has_its_status(void) {
    static const struct {
        BcErrorCode code;
        int status;
    } expected[] = {
        {BC_ERROR_USAGE, EX_USAGE},       {BC_ERROR_DATA, EX_DATAERR},
        {BC_ERROR_INPUT, EX_NOINPUT},     {BC_ERROR_HOST, EX_NOHOST},
        {BC_ERROR_SOFTWARE, EX_SOFTWARE}, {BC_ERROR_UNAVAILABLE, EX_UNAVAILABLE},
        {BC_ERROR_SYSTEM, EX_OSERR},      {BC_ERROR_OUTPUT, EX_CANTCREAT},
        {BC_ERROR_IO, EX_IOERR},          {BC_ERROR_TEMPORARY, EX_TEMPFAIL},
        {BC_ERROR_CONFIG, EX_CONFIG},     {BC_ERROR_CANCELLED, 128 + 2}, /* as after SIGINT */
    };
    g_assert_cmpuint(G_N_ELEMENTS(expected), ==, BC_ERROR_CANCELLED + 1);
    for (guint i = 0; i < G_N_ELEMENTS(expected); i++) {
        g_autoptr(GError) error = g_error_new_literal(BC_ERROR, (int)expected[i].code, "x");
        g_assert_cmpint(bc_error_exit_status(error), ==, expected[i].status);
    }
}

static void no_error_is_success(void) { g_assert_cmpint(bc_error_exit_status(NULL), ==, EX_OK); }

static void what_is_not_ours_is_a_defect(void) {
    g_autoptr(GError) foreign = g_error_new_literal(G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "x");
    g_autoptr(GError) above = g_error_new_literal(BC_ERROR, BC_ERROR_CANCELLED + 1, "x");
    g_autoptr(GError) below = g_error_new_literal(BC_ERROR, -1, "x");
    g_assert_cmpint(bc_error_exit_status(foreign), ==, EX_SOFTWARE);
    g_assert_cmpint(bc_error_exit_status(above), ==, EX_SOFTWARE);
    g_assert_cmpint(bc_error_exit_status(below), ==, EX_SOFTWARE);
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/base/error/every code has its status", every_code_has_its_status);
    g_test_add_func("/base/error/no error is success", no_error_is_success);
    g_test_add_func("/base/error/what is not ours is a defect", what_is_not_ours_is_a_defect);
    return g_test_run();
}
