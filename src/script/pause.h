/* script/pause.h: how long it is silent between two segments. */
#ifndef BC_SCRIPT_PAUSE_H
#define BC_SCRIPT_PAUSE_H

#include <briefcast/script.h>

/* What lies between a segment and the next one, from the shortest silence to the longest. */
typedef enum {
    BC_CUT_COMMA,        /* inside a sentence, where it has a comma, colon or dash */
    BC_CUT_SPEAKER,      /* inside a sentence, no mark: the voice just changes */
    BC_CUT_INTRODUCTION, /* after "Vladimir Putin:" */
    BC_CUT_SENTENCE,     /* the same speaker goes on with a new sentence */
    BC_CUT_TURN,         /* a new sentence by someone else */
    BC_CUT_END,          /* nothing follows */
    BC_CUT_PARAGRAPH,    /* a new paragraph */
    BC_CUT_HEADLINE,     /* after a headline or a heading */
    BC_CUT_STORY         /* before the next story */
} BcCut;

/* Milliseconds. */
guint bc_pause_ms(BcCut cut);

/* The cut after `segment`, as far as the two segments show: they do not show paragraphs.  `next` is
 * NULL at the end. */
BcCut bc_pause_cut(const BcSegment *segment, const BcSegment *next);

#endif
