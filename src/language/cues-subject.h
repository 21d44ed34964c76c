/* language/cues-subject.h: who does what a cue verb says. */
#ifndef BC_LANGUAGE_CUES_SUBJECT_H
#define BC_LANGUAGE_CUES_SUBJECT_H

#include "language/reading.h"

/* Sets the cue's mention, and whether it is inverted, shared or passive.  The cues before it in the
 * text are known, its own verb group too. */
void subject_find(const Reading *reading, Cue *cue);

#endif
