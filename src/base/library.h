/* base/library.h: libraries that most commands do without, loaded when they are first needed.
 *
 * The loader spends five times longer on libcurl and libespeak-ng, and on the eighty libraries they
 * bring along, than briefcast on an article.  So the program is linked with GLib only, and what
 * uses another library asks for it first.  Its functions are still called by their own names and
 * with the types of their own headers:
 *
 *     #include <ao/ao.h>
 *     #define AO_FUNCTIONS(F) F(ao_initialize) F(ao_play)
 *     BC_LIBRARY_STATIC(ao, BC_SONAME_AO, "playing", AO_FUNCTIONS)
 *     #define ao_initialize ao.ao_initialize
 *     #define ao_play ao.ao_play
 *
 * A function that is missing in such a list does not compile or does not link.  BC_SONAME_… is what
 * the library calls itself where briefcast was built (Makefile); it stands in the file as a note,
 * too, from which packagers read what must be installed: https://uapi-group.org/specifications,
 * "ELF dlopen metadata". */
#ifndef BC_BASE_LIBRARY_H
#define BC_BASE_LIBRARY_H

#include <glib.h>
#include <sonames.h> /* made by the Makefile */

typedef struct {
    const char *soname;
    const char *purpose; /* "fetching": stands in messages */
    const char *const *names;
    gpointer table; /* pointers to what has these names, in their order */
    gsize n;
    int loaded;
} BcLibrary;

/* Loads the library unless it is loaded, for the rest of the process's life.  Returns NULL, or in
 * one line what is missing (free with g_free).  From any thread, and between fork and _exit, too:
 * it takes no lock. */
char *bc_library_load(BcLibrary *library) G_GNUC_WARN_UNUSED_RESULT;

/* The same.  Errors: BC_ERROR_UNAVAILABLE. */
gboolean bc_library_need(BcLibrary *library, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* ---- how a library is declared ---- */

#define BC_LIBRARY_MEMBER(function) __typeof__(function) *function;
#define BC_LIBRARY_NAME(function) #function,

#define BC_LIBRARY_NOTE(variable, json)                                                            \
    __attribute__((used, section(".note.dlopen"), aligned(4))) static const struct {               \
        guint32 name_size, text_size, type;                                                        \
        char name[4];                                                                              \
        char text[(sizeof(json) + 3) / 4 * 4];                                                     \
    } variable = {4, sizeof(json), 0x407c0c0a, "FDO", json}

#define BC_LIBRARY_BODY(linkage, id, library_soname, library_purpose, list)                        \
    BC_LIBRARY_NOTE(id##_note,                                                                     \
                    "[{\"soname\":[\"" library_soname "\"],\"description\":\"" library_purpose     \
                    "\",\"priority\":\"required\"}]");                                             \
    static const char *const id##_names[] = {list(BC_LIBRARY_NAME)};                               \
    _Static_assert(sizeof id == sizeof id##_names, "one pointer for each name");                   \
    linkage BcLibrary id##_library = {                                                             \
        library_soname, library_purpose, id##_names, &id, sizeof id / sizeof(gpointer), 0}

/* For one file: the table `id` and the BcLibrary `id_library`. */
#define BC_LIBRARY_STATIC(id, soname, purpose, list)                                               \
    static struct { list(BC_LIBRARY_MEMBER) } id;                                                  \
    BC_LIBRARY_BODY(static, id, soname, purpose, list)

/* For several files: the first in their header, the second in one file. */
#define BC_LIBRARY_EXTERN(id, list)                                                                \
    typedef struct {                                                                               \
        list(BC_LIBRARY_MEMBER)                                                                    \
    } id##_functions;                                                                              \
    extern id##_functions id;                                                                      \
    extern BcLibrary id##_library
#define BC_LIBRARY_DEFINE(id, soname, purpose, list)                                               \
    id##_functions id;                                                                             \
    BC_LIBRARY_BODY(, id, soname, purpose, list)

#endif
