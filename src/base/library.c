#include "base/library.h"

#include <briefcast/error.h>
#include <dlfcn.h>
#include <string.h>

static char *complaint(const BcLibrary *library) {
    const char *reason = dlerror();
    return g_strdup_printf("%s; %s needs it", reason != NULL ? reason : library->soname,
                           library->purpose);
}

char *bc_library_load(BcLibrary *library) {
    if (g_atomic_int_get(&library->loaded)) return NULL;
    /* Whoever else comes here finds the same addresses and writes them to the same places. */
    /* Global as if it had been linked: libao's drivers take functions of libao from there. */
    void *handle = dlopen(library->soname, RTLD_LAZY | RTLD_GLOBAL);
    if (handle == NULL) return complaint(library);
    for (gsize i = 0; i < library->n; i++) {
        void *address = dlsym(handle, library->names[i]);
        if (address == NULL) return complaint(library);
        memcpy((char *)library->table + i * sizeof address, &address, sizeof address);
    }
    g_atomic_int_set(&library->loaded, 1);
    return NULL;
}

gboolean bc_library_need(BcLibrary *library, GError **error) {
    g_autofree char *missing = bc_library_load(library);
    if (missing == NULL) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "%s", missing);
    return FALSE;
}
