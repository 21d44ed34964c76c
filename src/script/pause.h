/* script/pause.h: how long it is silent between two segments. */
#ifndef BC_SCRIPT_PAUSE_H
#define BC_SCRIPT_PAUSE_H

#include <briefcast/script.h>

/* What lies between a segment and the next one, from the shortest silence to the longest. */
typedef enum {
    BC_CUT_SPEAKER,      /* inside a sentence, no mark: the voice just changes */
    BC_CUT_COMMA,        /* inside a sentence, where it has a comma */
    BC_CUT_COLON,        /* inside a sentence, where it has a heavier mark: colon, semicolon, dash,
                            ellipsis, or the end of a question in quotation marks */
    BC_CUT_INTRODUCTION, /* after "Vladimir Putin:", and after a paragraph that ends in a colon */
    BC_CUT_SENTENCE,     /* the same speaker goes on with a new sentence */
    BC_CUT_QUESTION,     /* the same, after a question: it is left standing for a moment */
    BC_CUT_ELLIPSIS,     /* the same, after a sentence that trails off */
    BC_CUT_TURN,         /* a new sentence by someone else */
    BC_CUT_END,          /* nothing follows */
    BC_CUT_PARAGRAPH,    /* a new paragraph */
    BC_CUT_HEADLINE,     /* after a headline or a heading */
    BC_CUT_STORY         /* before the next story */
} BcCut;

/* Milliseconds, at `rate` words a minute: as in the table at 170, longer where people speak more
 * slowly and shorter where they hurry, between half and twice of it and never less than 100 ms.
 * BC_CUT_END is not speech and stays. */
guint bc_pause_ms(BcCut cut, guint rate);

/* The cut after `segment`, as far as the two segments show: they do not show paragraphs.  `next` is
 * NULL at the end. */
BcCut bc_pause_cut(const BcSegment *segment, const BcSegment *next);

/* The cut after `text` when its sentence goes on in another voice. */
BcCut bc_pause_cut_inside(const char *text);

/* The cut after `text`, a whole sentence, when the same speaker goes on. */
BcCut bc_pause_cut_sentence(const char *text);

#endif
