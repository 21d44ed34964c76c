/* script/contrast.h: how far apart voices are, and how far apart they should be. */
#ifndef BC_SCRIPT_CONTRAST_H
#define BC_SCRIPT_CONTRAST_H

#include <briefcast/script.h>

/* J: the distance of two voices in steps of "that is somebody else", sqrt((pitch / 1.9 st)^2 +
 * (tract / 1.7 st)^2) (Gaudrain & Baskent 2018; doc/voices.md).  Without a measured tract pitch
 * alone counts; without a measured pitch the distance is taken to be BC_CONTRAST_UNKNOWN. */
double bc_contrast(const BcVoice *a, const BcVoice *b);
#define BC_CONTRAST_UNKNOWN 3.0

/* Below this two voices are not surely told apart. */
#define BC_CONTRAST_LEAST 1.0

/* Who follows whom: how often each two members of a cast are heard one after the other in one
 * story, whatever the order of the stories. */
typedef struct BcTurns BcTurns;
BcTurns *bc_turns_new(const BcScript *script);
void bc_turns_free(BcTurns *turns);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcTurns, bc_turns_free)

/* Two that follow each other at once count whole; two persons with only the narrator between them,
 * whom one still compares, too. */
guint bc_turns_between(const BcTurns *turns, guint a, guint b);

/* All with whom `member` takes turns (transfer none). */
typedef struct {
    guint member, turns;
} BcPartner;
const BcPartner *bc_turns_of(const BcTurns *turns, guint member, guint *n);

/* What speaks against voices at distance `contrast` for two that take `turns` turns: 0 when they
 * are as far apart as they should be, which is 1.5 steps, and half a step more for each turn up to
 * 3 steps; else it grows with the square of what is lacking and with the turns, and it is more than
 * that of any other pair below BC_CONTRAST_LEAST.  In sixteenths, so that it does not depend on a
 * computer's last digit. */
guint bc_contrast_penalty(double contrast, guint turns);

#endif
