#include <briefcast/error.h>

/* The macro would want the name unquoted, which the formatter takes for a subtraction. */
GQuark bc_error_quark(void) { return g_quark_from_static_string("briefcast-error-quark"); }

int bc_error_exit_status(const GError *error) {
    static const int statuses[] = {
        [BC_ERROR_USAGE] = 64,     [BC_ERROR_DATA] = 65,        [BC_ERROR_INPUT] = 66,
        [BC_ERROR_HOST] = 68,      [BC_ERROR_UNAVAILABLE] = 69, [BC_ERROR_SOFTWARE] = 70,
        [BC_ERROR_SYSTEM] = 71,    [BC_ERROR_OUTPUT] = 73,      [BC_ERROR_IO] = 74,
        [BC_ERROR_TEMPORARY] = 75, [BC_ERROR_CONFIG] = 78,      [BC_ERROR_CANCELLED] = 130,
    };
    if (error == NULL) return 0;
    if (error->domain != BC_ERROR || error->code < 0 || error->code >= (int)G_N_ELEMENTS(statuses))
        return statuses[BC_ERROR_SOFTWARE];
    return statuses[error->code];
}
