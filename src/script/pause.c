#include "script/pause.h"

#include <string.h>

/* The one table of silences, in ms.  The engine's own silence at both ends is cut off, so these are
 * what one hears.  News readers pause 0.3 to 0.4 s between sentences and a little longer where the
 * speaker changes; with less than 0.1 s a change of voice sounds like a cut tape. */
guint bc_pause_ms(BcCut cut) {
    static const guint table[] = {
        [BC_CUT_COMMA] = 120,     [BC_CUT_SPEAKER] = 150,  [BC_CUT_INTRODUCTION] = 200,
        [BC_CUT_SENTENCE] = 300,  [BC_CUT_TURN] = 450,     [BC_CUT_END] = 500,
        [BC_CUT_PARAGRAPH] = 550, [BC_CUT_HEADLINE] = 700, [BC_CUT_STORY] = 1200,
    };
    return table[cut];
}

static gboolean is_one_of(gunichar c, const char *set) { return g_utf8_strchr(set, -1, c) != NULL; }

/* The last mark of `text` that is not a closing quotation mark or bracket. */
static gunichar last_mark(const char *text) {
    const char *p = text + strlen(text);
    while (p > text) {
        p = g_utf8_prev_char(p);
        gunichar c = g_utf8_get_char(p);
        if (!is_one_of(c, " \"'”’»›)]}「」『』）")) return c;
    }
    return 0;
}

BcCut bc_pause_cut(const BcSegment *segment, const BcSegment *next) {
    if (next == NULL) return BC_CUT_END;
    if (next->story != segment->story) return BC_CUT_STORY;
    if (segment->kind == BC_SEGMENT_HEADLINE || segment->kind == BC_SEGMENT_HEADING)
        return BC_CUT_HEADLINE;
    if (next->kind == BC_SEGMENT_HEADING) return BC_CUT_PARAGRAPH;
    if (segment->kind == BC_SEGMENT_INTRODUCTION) return BC_CUT_INTRODUCTION;
    gunichar mark = last_mark(segment->text);
    if (is_one_of(mark, ".!?…。！？؟।"))
        return next->member == segment->member ? BC_CUT_SENTENCE : BC_CUT_TURN;
    return is_one_of(mark, ",;:-–—،、，；：") ? BC_CUT_COMMA : BC_CUT_SPEAKER;
}
