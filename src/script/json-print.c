#include "script/script-private.h"

#include "script/words.h"

#include <string.h>

/* Written by hand: json-glib prints 0.45 as 0.45000000000000001. */

static void append_string(GString *out, const char *text) {
    if (text == NULL) {
        g_string_append(out, "null");
        return;
    }
    g_string_append_c(out, '"');
    for (const char *p = text; *p != '\0'; p++) {
        if (*p == '"' || *p == '\\')
            g_string_append_c(out, '\\');
        else if ((guchar)*p < 0x20 || *p == 0x7F) {
            g_string_append_printf(out, "\\u%04x", (guint)(guchar)*p);
            continue;
        }
        g_string_append_c(out, *p);
    }
    g_string_append_c(out, '"');
}

static void append_pair(GString *out, const char *name, const char *value) {
    append_string(out, name);
    g_string_append_c(out, ':');
    append_string(out, value);
}

/* Milliseconds as seconds, in as few digits as they need. */
static void append_seconds(GString *out, guint ms) {
    g_string_append_printf(out, "%u", ms / 1000);
    if (ms % 1000 == 0) return;
    g_string_append_printf(out, ".%03u", ms % 1000);
    while (out->str[out->len - 1] == '0') g_string_truncate(out, out->len - 1);
}

static void append_member(GString *out, const BcCastMember *member) {
    g_string_append_c(out, '{');
    append_pair(out, "id", member->id);
    g_string_append_c(out, ',');
    append_pair(out, "name", member->name);
    g_string_append_c(out, ',');
    append_pair(out, "kind", bc_speaker_kind_name(member->kind));
    g_string_append_c(out, ',');
    append_pair(out, "sex", bc_sex_name(member->sex));
    g_string_append_c(out, ',');
    append_pair(out, "family", member->family);
    g_string_append_c(out, ',');
    append_pair(out, "voice", member->voice);
    g_string_append_printf(out, ",\"words\":%u}", member->words);
}

static void append_segment(GString *out, const BcScript *script, const BcSegment *segment) {
    const BcCastMember *member = &g_array_index(script->cast, BcCastMember, segment->member);
    g_string_append_c(out, '{');
    append_pair(out, "speaker", member->id);
    g_string_append_c(out, ',');
    append_pair(out, "kind", bc_segment_kind_name(segment->kind));
    g_string_append_c(out, ',');
    append_pair(out, "voice", segment->voice != NULL ? segment->voice : member->voice);
    g_string_append_c(out, ',');
    append_pair(out, "text", segment->text);
    g_string_append(out, ",\"pause\":");
    append_seconds(out, segment->pause_ms);
    if (bc_span_empty(segment->source))
        g_string_append(out, ",\"source\":null");
    else
        g_string_append_printf(out, ",\"source\":[%" G_GSIZE_FORMAT ",%" G_GSIZE_FORMAT "]",
                               segment->source.start, segment->source.end);
    g_string_append_printf(out, ",\"story\":%u}", segment->story);
}

char *bc_script_print_json(const BcScript *script) {
    GString *out = g_string_new("{");
    append_pair(out, "title", script->title);
    g_string_append_c(out, ',');
    append_pair(out, "site", script->site);
    g_string_append_c(out, ',');
    append_pair(out, "date", script->date);
    g_string_append_c(out, ',');
    append_pair(out, "language", script->language);
    g_string_append_printf(out, ",\"rate\":%u,\"lead\":", script->rate);
    append_seconds(out, script->lead_ms);
    g_string_append(out, ",\"cast\":[");
    for (guint i = 0; i < script->cast->len; i++) {
        g_string_append(out, i > 0 ? ",\n" : "\n");
        append_member(out, &g_array_index(script->cast, BcCastMember, i));
    }
    g_string_append(out, "],\n\"segments\":[");
    for (guint i = 0; i < script->segments->len; i++) {
        g_string_append(out, i > 0 ? ",\n" : "\n");
        append_segment(out, script, &g_array_index(script->segments, BcSegment, i));
    }
    g_string_append(out, "]}\n");
    return g_string_free(out, FALSE);
}
