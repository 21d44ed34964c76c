/* base/data.h: where the knowledge files are, and the one reader for them.
 *
 * A knowledge file is named relative to voices/, e.g. "en/cues".  Shipped files are looked for in
 * $BRIEFCAST_DATA, else in the checkout that the program or library was built in (when it runs from
 * there), else in PREFIX/share/briefcast/voices.  A user's file of the same name under
 * $XDG_CONFIG_HOME/briefcast/ comes after it and adds to or overrides its entries. */
#ifndef BC_BASE_DATA_H
#define BC_BASE_DATA_H

#include <briefcast/error.h>

/* The folder of shipped data (static string). */
const char *bc_data_folder(void);

/* $XDG_CONFIG_HOME/briefcast, by g_get_user_config_dir (static string). */
const char *bc_data_user_folder(void);

/* The existing files called `name`, shipped first, then the user's; NULL-terminated, maybe empty;
 * free with g_strfreev. */
char **bc_data_files(const char *name);

/* The existing files with suffix `suffix` in the folder `name` of each place, sorted by place then
 * name. */
char **bc_data_list(const char *name, const char *suffix);

/* The names of the folders directly in the shipped and the user's place ("en", "cast"), each once,
 * sorted; hidden ones left out; NULL-terminated; free with g_strfreev. */
char **bc_data_folders(void);

/* Calls `entry` for each line of the file at `path` that is not blank and not a comment (#), with
 * white space at both ends cut off and tab- or " = "-separation left to `entry`; a byte-order mark
 * is passed over.  `line` counts from 1.  `entry` reports a fault by returning FALSE with *error
 * set without file and line ("unknown sex 'x'"); the reader puts "PATH:LINE: " before it and the
 * code BC_ERROR_CONFIG.
 * Errors: BC_ERROR_INPUT when unreadable; BC_ERROR_CONFIG for invalid UTF-8. */
typedef gboolean (*BcDataEntryFunc)(char *line_text, guint line, gpointer data, GError **error);
gboolean bc_data_read(const char *path, BcDataEntryFunc entry, gpointer data,
                      GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Sets *error to BC_ERROR_CONFIG with the text, without file and line, and returns FALSE: how an
 * entry says what is wrong with it. */
gboolean bc_data_fail(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Its two halves, for who reads now and asks later: the text of the file, which is UTF-8, ends with
 * BC_FILE_SLACK NULs and is freed with g_free; and its lines, one after the other. */
char *bc_data_text(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

typedef struct {
    char *next;   /* set this to the text, and the rest to 0 */
    char *text;   /* of the line, which is cut off from the others and lasts as long as the text */
    gsize length; /* of `text`, without the NUL behind it */
    guint number;
} BcDataLine;

/* A text without its byte-order mark. */
char *bc_data_begin(char *text);

/* The next line that is neither blank nor a comment; FALSE at the end. */
gboolean bc_data_next(BcDataLine *line);

#endif
