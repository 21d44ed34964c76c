/* script/groups.h: files of [groups] with "key = value" lines, each fault told with its line.
 *
 * The syntax is GKeyFile's without its escapes; GKeyFile itself cannot say in which line a key
 * stands. */
#ifndef BC_SCRIPT_GROUPS_H
#define BC_SCRIPT_GROUPS_H

#include "base/data.h"

typedef struct {
    /* A "[name]" line. */
    gboolean (*group)(const char *name, gpointer data, GError **error);
    /* A "key = value" line under the last group; `value` may be empty. */
    gboolean (*key)(const char *key, const char *value, gpointer data, GError **error);
} BcGroupHandler;

/* Reads the file at `path`.  A key before the first group and a key that comes twice in one group
 * are faults.  The handler's functions report theirs as a BcDataEntryFunc does.  Errors: those of
 * bc_data_read. */
gboolean bc_groups_read(const char *path, const BcGroupHandler *handler, gpointer data,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

#endif
