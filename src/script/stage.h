/* script/stage.h: whom a listener would take a voice for, from what she has heard so far. */
#ifndef BC_SCRIPT_STAGE_H
#define BC_SCRIPT_STAGE_H

#include "script/voicing.h"

/* Follows the chosen sentences of one story in order. */
typedef struct BcStage BcStage;

/* Borrows both; `owners` by bc_voicing_owners. */
BcStage *bc_stage_new(const BcMaterial *material, const int *owners);
void bc_stage_free(BcStage *stage);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcStage, bc_stage_free)

/* TRUE when it is clear who speaks `quote` in the chosen sentence number `at`: it is said there or
 * right after it, or the sentence just before leaves no doubt. */
gboolean bc_stage_is_clear(const BcStage *stage, guint at, const BcQuote *quote);

/* The chosen sentence number `at` has been said in `n` runs, introductions where they were needed.
 */
void bc_stage_said(BcStage *stage, guint at, const BcRun *runs, guint n);

#endif
