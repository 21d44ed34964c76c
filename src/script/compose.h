/* script/compose.h: a story becomes segments. */
#ifndef BC_SCRIPT_COMPOSE_H
#define BC_SCRIPT_COMPOSE_H

#include "script/voicing.h"

/* What bc_script_add_story promises, from the parts of an attribution and a summary. */
void bc_script_compose(BcScript *script, const BcMaterial *material);

#endif
