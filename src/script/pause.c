#include "script/pause.h"

#include "script/script-private.h"

#include <string.h>

/* The one table of silences, in ms at 170 words a minute.  The engine's own silence at both ends is
 * cut off, so these are what one hears.  Inside an utterance espeak-ng is silent for 157 ms at a
 * comma, 236 at a colon, semicolon or dash and 315 at the end of a sentence, and so it is here: one
 * should not hear where a sentence was cut.  News readers pause a little longer where the speaker
 * changes. */
static const guint table[] = {
    [BC_CUT_SPEAKER] = 150,      [BC_CUT_COMMA] = 160,    [BC_CUT_COLON] = 240,
    [BC_CUT_INTRODUCTION] = 250, [BC_CUT_SENTENCE] = 300, [BC_CUT_QUESTION] = 380,
    [BC_CUT_ELLIPSIS] = 420,     [BC_CUT_TURN] = 450,     [BC_CUT_END] = 500,
    [BC_CUT_PARAGRAPH] = 550,    [BC_CUT_HEADLINE] = 700, [BC_CUT_STORY] = 1200,
};

/* With less than that a change of voice sounds like a cut tape. */
enum { LEAST_MS = 100 };

guint bc_pause_ms(BcCut cut, guint rate) {
    guint ms = table[cut];
    if (cut == BC_CUT_END || rate == 0) return ms;
    guint scaled = (ms * BC_SCRIPT_RATE + rate / 2) / rate;
    return MAX(CLAMP(scaled, ms / 2, ms * 2), LEAST_MS);
}

static gboolean is_one_of(gunichar c, const char *set) { return g_utf8_strchr(set, -1, c) != NULL; }

/* The last mark of `text` that is not a closing quotation mark or bracket; "..." counts as "…". */
static gunichar last_mark(const char *text) {
    const char *p = text + strlen(text);
    while (p > text) {
        p = g_utf8_prev_char(p);
        gunichar c = g_utf8_get_char(p);
        if (is_one_of(c, " \"'”’»›)]}「」『』）")) continue;
        return c == '.' && p > text && p[-1] == '.' ? 0x2026 : c;
    }
    return 0;
}

BcCut bc_pause_cut_inside(const char *text) {
    gunichar mark = last_mark(text);
    if (mark == 0) return BC_CUT_SPEAKER;
    if (is_one_of(mark, ",،、，")) return BC_CUT_COMMA;
    return is_one_of(mark, ";:-–—…?!؛؟；：？！") ? BC_CUT_COLON : BC_CUT_SPEAKER;
}

BcCut bc_pause_cut_sentence(const char *text) {
    gunichar mark = last_mark(text);
    if (mark == 0x2026) return BC_CUT_ELLIPSIS;
    return mark != 0 && is_one_of(mark, "?؟？") ? BC_CUT_QUESTION : BC_CUT_SENTENCE;
}

BcCut bc_pause_cut(const BcSegment *segment, const BcSegment *next) {
    if (next == NULL) return BC_CUT_END;
    if (next->story != segment->story) return BC_CUT_STORY;
    if (segment->kind == BC_SEGMENT_HEADLINE || segment->kind == BC_SEGMENT_HEADING)
        return BC_CUT_HEADLINE;
    if (next->kind == BC_SEGMENT_HEADING) return BC_CUT_PARAGRAPH;
    if (segment->kind == BC_SEGMENT_INTRODUCTION) return BC_CUT_INTRODUCTION;
    gunichar mark = last_mark(segment->text);
    if (mark == 0 || !is_one_of(mark, ".!?…。！？؟।")) return bc_pause_cut_inside(segment->text);
    return next->member == segment->member ? bc_pause_cut_sentence(segment->text) : BC_CUT_TURN;
}
