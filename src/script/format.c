#include "script/format.h"

#include "script/pause.h"
#include "script/words.h"

#include <string.h>

#define PAUSE_NOT_GIVEN G_MAXUINT
#define STORIES_MOST 100000
#define POINTS_MOST ((gint64)1 << 52) /* what JSON's numbers hold exactly */

/* A whole article may stand where a word should. */
#define MESSAGE_MOST 200

gboolean bc_format_fail(GError **error, const char *format, ...) {
    va_list args;
    va_start(args, format);
    g_autofree char *message = g_strdup_vprintf(format, args);
    va_end(args);
    g_autofree char *line = bc_script_fold(message);
    if (strlen(line) > MESSAGE_MOST) {
        char *end = g_utf8_find_prev_char(line, line + MESSAGE_MOST - 4);
        memcpy(end, "...", sizeof "...");
    }
    g_set_error_literal(error, BC_ERROR, BC_ERROR_DATA, line);
    return FALSE;
}

static gboolean is_plain(const char *word, const char *more) {
    for (const char *p = word; *p != '\0'; p++)
        if (!g_ascii_isalnum(*p) && strchr(more, *p) == NULL) return FALSE;
    return *word != '\0';
}

gboolean bc_format_is_id(const char *word) { return is_plain(word, "-_."); }
gboolean bc_format_is_voice(const char *word) { return is_plain(word, "-_./+"); }

char *bc_format_text(const char *value) {
    return value != NULL && *value != '\0' ? g_strdup(value) : NULL;
}

static gboolean is_narrator(const char *id) { return g_str_equal(id, "narrator"); }

gboolean bc_format_add_member(BcScript *script, const BcFormatMember *member, GError **error) {
    if (!bc_format_is_id(member->id))
        return bc_format_fail(
            error, "'%s' cannot be a speaker's id: letters, digits, '-', '_' and '.' only",
            member->id);
    if (member->voice != NULL && !bc_format_is_voice(member->voice))
        return bc_format_fail(error, "'%s' cannot be a voice", member->voice);
    int index = 0;
    if (!is_narrator(member->id))
        index = bc_script_add_member(script, member->id,
                                     member->name != NULL ? member->name : member->id,
                                     member->family, member->kind, member->sex);
    BcCastMember *added = index >= 0 ? &g_array_index(script->cast, BcCastMember, index) : NULL;
    if (added == NULL || added->voice != NULL)
        return bc_format_fail(error, "'%s' is in the cast twice", member->id);
    added->voice = g_strdup(member->voice);
    added->sex = member->sex;
    return TRUE;
}

guint bc_format_story(const BcSegment *previous, BcSegmentKind kind) {
    if (previous == NULL) return 0;
    return previous->story + (kind == BC_SEGMENT_HEADLINE);
}

static gboolean check_segment(const BcFormatSegment *segment, const BcSegment *previous,
                              GError **error) {
    if (segment->pause_ms > BC_SCRIPT_PAUSE_MOST)
        return bc_format_fail(error, "a pause of more than an hour");
    if (segment->voice != NULL && !bc_format_is_voice(segment->voice))
        return bc_format_fail(error, "'%s' cannot be a voice", segment->voice);
    if (segment->story > STORIES_MOST ||
        (segment->story >= 0 && previous != NULL && segment->story < previous->story))
        return bc_format_fail(error, "stories are numbered from 0 in the order of speaking");
    if (segment->start >= 0 && (segment->end <= segment->start || segment->end > POINTS_MOST))
        return bc_format_fail(error, "the source's end is not after its start");
    return TRUE;
}

gboolean bc_format_add_segment(BcScript *script, const BcFormatSegment *segment, const char *text,
                               GError **error) {
    guint n = script->segments->len;
    const BcSegment *previous = n > 0 ? &g_array_index(script->segments, BcSegment, n - 1) : NULL;
    int member = bc_script_find_member(script, segment->speaker);
    if (member < 0)
        return bc_format_fail(error, "the speaker '%s' is not in the cast", segment->speaker);
    BcSegmentKind kind = member == 0 ? BC_SEGMENT_NARRATION : BC_SEGMENT_DIRECT;
    if (segment->kind != NULL && !bc_segment_kind_from_name(segment->kind, &kind))
        return bc_format_fail(error, "'%s' is not a kind of segment", segment->kind);
    if (!check_segment(segment, previous, error)) return FALSE;
    guint story = segment->story >= 0 ? (guint)segment->story : bc_format_story(previous, kind);
    if (story > STORIES_MOST) return bc_format_fail(error, "too many stories");
    BcSpan source = BC_SPAN_NONE;
    if (segment->start >= 0) source = (BcSpan){(gsize)segment->start, (gsize)segment->end};
    bc_script_add_segment(script, kind, (guint)member, bc_script_fold(text), source, story,
                          segment->voice);
    g_array_index(script->segments, BcSegment, n).pause_ms =
        segment->pause_ms >= 0 ? (guint)segment->pause_ms : PAUSE_NOT_GIVEN;
    return TRUE;
}

void bc_format_finish(BcScript *script) {
    for (guint i = 0; i < script->segments->len; i++) {
        BcSegment *segment = &g_array_index(script->segments, BcSegment, i);
        const BcSegment *next = i + 1 < script->segments->len ? segment + 1 : NULL;
        if (segment->pause_ms == PAUSE_NOT_GIVEN)
            segment->pause_ms = bc_pause_ms(bc_pause_cut(segment, next), script->rate);
    }
}

gboolean bc_format_set_rate(BcScript *script, gint64 rate, GError **error) {
    if (rate < BC_SCRIPT_RATE_LEAST || rate > BC_SCRIPT_RATE_MOST)
        return bc_format_fail(error, "the rate is %d to %d words a minute", BC_SCRIPT_RATE_LEAST,
                              BC_SCRIPT_RATE_MOST);
    script->rate = (guint)rate;
    return TRUE;
}

gboolean bc_format_set_lead(BcScript *script, gint64 lead_ms, GError **error) {
    if (lead_ms < 0 || lead_ms > BC_SCRIPT_PAUSE_MOST)
        return bc_format_fail(error, "the lead is between nothing and an hour");
    script->lead_ms = (guint)lead_ms;
    return TRUE;
}

gboolean bc_format_set_language(BcScript *script, const char *language, GError **error) {
    if (!bc_format_is_id(language))
        return bc_format_fail(error, "'%s' is not a language code", language);
    g_free(script->language);
    script->language = g_strdup(language);
    return TRUE;
}
