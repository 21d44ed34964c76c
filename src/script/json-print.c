#include "script/script-private.h"

#include "base/json.h"
#include "script/words.h"

#include <string.h>

/* Milliseconds as seconds, in as few digits as they need. */
static void append_seconds(GString *out, guint ms) {
    g_string_append_printf(out, "%u", ms / 1000);
    if (ms % 1000 == 0) return;
    g_string_append_printf(out, ".%03u", ms % 1000);
    while (out->str[out->len - 1] == '0') g_string_truncate(out, out->len - 1);
}

static void append_member(GString *out, const BcCastMember *member) {
    bc_json_begin(out, '{');
    bc_json_pair(out, "id", member->id);
    bc_json_pair(out, "name", member->name);
    bc_json_pair(out, "kind", bc_speaker_kind_name(member->kind));
    bc_json_pair(out, "sex", bc_sex_name(member->sex));
    bc_json_pair(out, "family", member->family);
    bc_json_pair(out, "voice", member->voice);
    bc_json_pair_int(out, "words", member->words);
    bc_json_end(out, '}');
}

static void append_segment(GString *out, const BcScript *script, const BcSegment *segment) {
    const BcCastMember *member = &g_array_index(script->cast, BcCastMember, segment->member);
    bc_json_begin(out, '{');
    bc_json_pair(out, "speaker", member->id);
    bc_json_pair(out, "kind", bc_segment_kind_name(segment->kind));
    bc_json_pair(out, "voice", segment->voice != NULL ? segment->voice : member->voice);
    bc_json_pair(out, "text", segment->text);
    bc_json_name(out, "pause");
    append_seconds(out, segment->pause_ms);
    bc_json_name(out, "source");
    if (bc_span_empty(segment->source)) {
        bc_json_string(out, NULL);
    } else {
        bc_json_begin(out, '[');
        bc_json_int(out, (gint64)segment->source.start);
        bc_json_int(out, (gint64)segment->source.end);
        bc_json_end(out, ']');
    }
    bc_json_pair_int(out, "story", segment->story);
    bc_json_end(out, '}');
}

char *bc_script_print_json(const BcScript *script) {
    GString *out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_pair(out, "title", script->title);
    bc_json_pair(out, "site", script->site);
    bc_json_pair(out, "date", script->date);
    bc_json_pair(out, "language", script->language);
    bc_json_pair_int(out, "rate", script->rate);
    bc_json_name(out, "lead");
    append_seconds(out, script->lead_ms);
    bc_json_name(out, "cast");
    bc_json_begin(out, '[');
    for (guint i = 0; i < script->cast->len; i++) {
        g_string_append(out, i > 0 ? ",\n" : "\n");
        append_member(out, &g_array_index(script->cast, BcCastMember, i));
    }
    g_string_append(out, "],\n");
    bc_json_name(out, "segments");
    bc_json_begin(out, '[');
    for (guint i = 0; i < script->segments->len; i++) {
        g_string_append(out, i > 0 ? ",\n" : "\n");
        append_segment(out, script, &g_array_index(script->segments, BcSegment, i));
    }
    g_string_append(out, "]}\n");
    return g_string_free(out, FALSE);
}
