/* script/voicing.h: whose voice speaks each token. */
#ifndef BC_SCRIPT_VOICING_H
#define BC_SCRIPT_VOICING_H

#include <briefcast/script.h>

#define BC_NARRATOR (-1)

/* What a story is composed of; everything borrowed. */
typedef struct {
    const BcDocument *document;
    const BcQuote *quotes;
    const BcSpeaker *speakers;
    const guint *chosen; /* sentences, ascending */
    guint n_quotes, n_speakers, n_chosen;
    BcScriptOptions options;
} BcMaterial;

/* For each token of the document the quotation that is spoken in its speaker's voice there, or
 * BC_NARRATOR; free with g_free.  Voiced are free passages and direct quotations of at least
 * options.min_direct words (all their pieces together; by default also shorter ones that are all
 * that is said), and as long a stretch in quotation marks
 * within a reported clause; with options.reported also reported clauses.  A group has a
 * voice for its direct quotations alone; someone unknown has none.  Where quotations overlap,
 * marked words go before free ones and those before reported ones; of two of a kind the one that
 * began first has them: who quotes someone within his own words speaks on. */
int *bc_voicing_owners(const BcMaterial *material);

/* A stretch of one sentence by one speaker. */
typedef struct {
    guint first_token, end_token; /* half open */
    int quote;                    /* its first voiced quotation, or BC_NARRATOR */
    BcSegmentKind kind;
} BcRun;

/* Cuts `sentence` into runs (of BcRun, appended to `runs`): where the speaker changes, so that each
 * has a word or a number; marks without a word between them go with what is before them, opening
 * ones with what follows.  A sentence without words has no runs.  May move tokens between `owners`.
 */
void bc_voicing_runs(const BcMaterial *material, int *owners, guint sentence, GArray *runs);

/* The index of the first token that starts at `offset` or later. */
guint bc_voicing_token_at(const BcDocument *document, gsize offset);

#endif
