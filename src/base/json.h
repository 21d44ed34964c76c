/* base/json.h: printing JSON.
 *
 * Appends to a GString; commas are set as they are needed.  (json-glib prints 0.45 as
 * 0.45000000000000001, and loading it takes longer than printing; it reads, in lib-json.h.) */
#ifndef BC_BASE_JSON_H
#define BC_BASE_JSON_H

#include <glib.h>

/* An object or an array: '{' or '[', and its end. */
void bc_json_begin(GString *out, char bracket);
void bc_json_end(GString *out, char bracket);

/* The name of the member whose value comes next. */
void bc_json_name(GString *out, const char *name);

/* Values. NULL is null; `text` is UTF-8.  A double is printed in as few digits as tell it from its
 * neighbours, up to `places` after the point; what is not finite is null. */
void bc_json_string(GString *out, const char *text);
void bc_json_int(GString *out, gint64 value);
void bc_json_double(GString *out, double value, guint places);
void bc_json_boolean(GString *out, gboolean value);

/* A name and its value. */
void bc_json_pair(GString *out, const char *name, const char *text);
void bc_json_pair_int(GString *out, const char *name, gint64 value);

#endif
