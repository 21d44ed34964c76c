#include "script/format.h"

#include "script/words.h"

#include <string.h>

/* Inside a value a backslash begins an escape: a value is one line, and blanks at its ends would be
 * cut off.  The fields of a cast line are parted by bars. */
static void append_value(GString *out, const char *value, gboolean in_cast) {
    static const char plain[] = "\\\n\r\t|", escaped[] = "\\nrt|";
    gsize length = strlen(value);
    for (gsize i = 0; i < length; i++) {
        const char *special = value[i] != '|' || in_cast ? strchr(plain, value[i]) : NULL;
        gboolean at_end = i == 0 || i + 1 == length;
        if (special == NULL && !(value[i] == ' ' && at_end)) {
            g_string_append_c(out, value[i]);
            continue;
        }
        g_string_append_c(out, '\\');
        g_string_append_c(out, special != NULL ? escaped[special - plain] : 's');
    }
}

static void append_field(GString *out, const char *name, const char *value) {
    if (value == NULL || *value == '\0') return;
    g_string_append_printf(out, "%s: ", name);
    append_value(out, value, FALSE);
    g_string_append_c(out, '\n');
}

static void append_member(GString *out, const BcCastMember *member, gboolean narrator) {
    if (narrator && member->voice == NULL) return;
    g_string_append_printf(out, "cast: %s =%s%s", member->id, member->voice != NULL ? " " : "",
                           member->voice != NULL ? member->voice : "");
    if (!narrator || member->sex != BC_SEX_UNKNOWN) {
        g_string_append_printf(out, " | %s | %s | ", bc_speaker_kind_name(member->kind),
                               bc_sex_name(member->sex));
        append_value(out, member->family, TRUE);
        g_string_append(out, " | ");
        append_value(out, member->name, TRUE);
    }
    g_string_append_c(out, '\n');
}

static void append_segment(GString *out, const BcScript *script, const BcSegment *segment,
                           const BcSegment *previous) {
    g_string_append_printf(out, "\n[%s %s",
                           g_array_index(script->cast, BcCastMember, segment->member).id,
                           bc_segment_kind_name(segment->kind));
    if (!bc_span_empty(segment->source))
        g_string_append_printf(out, " %" G_GSIZE_FORMAT "-%" G_GSIZE_FORMAT, segment->source.start,
                               segment->source.end);
    g_string_append_printf(out, " pause=%u", segment->pause_ms);
    if (segment->voice != NULL) g_string_append_printf(out, " voice=%s", segment->voice);
    if (segment->story != bc_format_story(previous, segment->kind))
        g_string_append_printf(out, " story=%u", segment->story);
    g_string_append(out, "]\n");
    if (*segment->text == '\0') return;
    if (strchr("[#\\", *segment->text) != NULL) g_string_append_c(out, '\\');
    g_string_append(out, segment->text);
    g_string_append_c(out, '\n');
}

char *bc_script_print(const BcScript *script) {
    GString *out = g_string_new(BC_SCRIPT_MAGIC " 1\n");
    append_field(out, "title", script->title);
    append_field(out, "site", script->site);
    append_field(out, "date", script->date);
    append_field(out, "language", script->language);
    g_string_append_printf(out, "rate: %u\nlead: %u\n", script->rate, script->lead_ms);
    for (guint i = 0; i < script->cast->len; i++)
        append_member(out, &g_array_index(script->cast, BcCastMember, i), i == 0);
    const BcSegment *previous = NULL;
    for (guint i = 0; i < script->segments->len; i++) {
        const BcSegment *segment = &g_array_index(script->segments, BcSegment, i);
        append_segment(out, script, segment, previous);
        previous = segment;
    }
    return g_string_free(out, FALSE);
}
