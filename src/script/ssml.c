#include "script/script-private.h"

/* What may not stand in XML 1.0 becomes U+FFFD. */
static void append_escaped(GString *out, const char *text) {
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (c == '&')
            g_string_append(out, "&amp;");
        else if (c == '<')
            g_string_append(out, "&lt;");
        else if (c == '>')
            g_string_append(out, "&gt;");
        else if (c == '"')
            g_string_append(out, "&quot;");
        else if (c == 0xFFFE || c == 0xFFFF || (c < 0x20 && c != '\t' && c != '\n' && c != '\r'))
            g_string_append_unichar(out, 0xFFFD);
        else
            g_string_append_unichar(out, c);
    }
}

static void append_attribute(GString *out, const char *name, const char *value) {
    g_string_append_printf(out, " %s=\"", name);
    append_escaped(out, value);
    g_string_append_c(out, '"');
}

static void append_meta(GString *out, const char *name, const char *value) {
    if (value == NULL) return;
    g_string_append(out, "<meta");
    append_attribute(out, "name", name);
    append_attribute(out, "content", value);
    g_string_append(out, "/>\n");
}

/* A member that is not cast yet is told by its sex. */
static void append_voice(GString *out, const BcSegment *segment, const BcCastMember *member) {
    const char *voice = segment->voice != NULL ? segment->voice : member->voice;
    g_string_append(out, "<voice");
    if (voice != NULL)
        append_attribute(out, "name", voice);
    else if (member->sex != BC_SEX_UNKNOWN)
        append_attribute(out, "gender", member->sex == BC_SEX_MALE ? "male" : "female");
    else
        append_attribute(out, "name", member->id);
    g_string_append_c(out, '>');
    append_escaped(out, segment->text);
    g_string_append(out, "</voice>\n");
}

static void append_break(GString *out, guint ms) {
    g_string_append_printf(out, "<break time=\"%ums\"/>\n", ms);
}

char *bc_script_print_ssml(const BcScript *script) {
    GString *out =
        g_string_new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" "
                     "xmlns=\"http://www.w3.org/2001/10/synthesis\"");
    append_attribute(out, "xml:lang", script->language);
    g_string_append(out, ">\n");
    append_meta(out, "title", script->title);
    append_meta(out, "site", script->site);
    append_meta(out, "date", script->date);
    /* SSML 1.1 knows a rate only as a share of the default. */
    g_string_append_printf(out, "<prosody rate=\"%u%%\">\n",
                           (script->rate * 100 + BC_SCRIPT_RATE / 2) / BC_SCRIPT_RATE);
    append_break(out, script->lead_ms);
    for (guint i = 0; i < script->segments->len; i++) {
        const BcSegment *segment = &g_array_index(script->segments, BcSegment, i);
        append_voice(out, segment, &g_array_index(script->cast, BcCastMember, segment->member));
        append_break(out, segment->pause_ms);
    }
    g_string_append(out, "</prosody>\n</speak>\n");
    return g_string_free(out, FALSE);
}
