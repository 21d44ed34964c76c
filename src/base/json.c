#include "base/json.h"

#include <math.h>
#include <string.h>

static void separate(GString *out) {
    gsize n = out->len;
    while (n > 0 && out->str[n - 1] == '\n') n--;
    if (n > 0 && strchr("{[:,", out->str[n - 1]) == NULL) g_string_append_c(out, ',');
}

void bc_json_begin(GString *out, char bracket) {
    separate(out);
    g_string_append_c(out, bracket);
}

void bc_json_end(GString *out, char bracket) { g_string_append_c(out, bracket); }

static void append_quoted(GString *out, const char *text) {
    static const char letters[] = {['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f',
                                   ['\r'] = 'r', ['"'] = '"',  ['\\'] = '\\'};
    g_string_append_c(out, '"');
    for (const char *p = text;;) {
        const char *start = p;
        while ((guchar)*p >= 0x20 && *p != '"' && *p != '\\' && *p != 0x7F) p++;
        g_string_append_len(out, start, p - start);
        if (*p == '\0') break;
        guchar c = (guchar)*p++;
        if (c < sizeof letters && letters[c] != '\0') {
            g_string_append_c(out, '\\');
            g_string_append_c(out, letters[c]);
        } else {
            g_string_append_printf(out, "\\u%04x", (guint)c);
        }
    }
    g_string_append_c(out, '"');
}

void bc_json_string(GString *out, const char *text) {
    separate(out);
    if (text != NULL)
        append_quoted(out, text);
    else
        g_string_append(out, "null");
}

void bc_json_name(GString *out, const char *name) {
    bc_json_string(out, name);
    g_string_append_c(out, ':');
}

void bc_json_int(GString *out, gint64 value) {
    separate(out);
    g_string_append_printf(out, "%" G_GINT64_FORMAT, value);
}

void bc_json_double(GString *out, double value, guint places) {
    char digits[400];
    separate(out);
    if (!isfinite(value)) {
        g_string_append(out, "null");
        return;
    }
    char format[8];
    g_snprintf(format, sizeof format, "%%.%uf", MIN(places, 17));
    g_ascii_formatd(digits, sizeof digits, format, value);
    char *end = digits + strlen(digits);
    if (strchr(digits, '.') != NULL) {
        while (end[-1] == '0') end--;
        if (end[-1] == '.') end++; /* 1.0, so that readers see the type */
    }
    g_string_append_len(out, digits, end - digits);
}

void bc_json_boolean(GString *out, gboolean value) {
    separate(out);
    g_string_append(out, value ? "true" : "false");
}

void bc_json_pair(GString *out, const char *name, const char *text) {
    bc_json_name(out, name);
    bc_json_string(out, text);
}

void bc_json_pair_int(GString *out, const char *name, gint64 value) {
    bc_json_name(out, name);
    bc_json_int(out, value);
}
