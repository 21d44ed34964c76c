/* language/summary-explain.h: why each sentence was or was not chosen. */
#ifndef BC_LANGUAGE_SUMMARY_EXPLAIN_H
#define BC_LANGUAGE_SUMMARY_EXPLAIN_H

#include "language/summary-choose.h"

/* Of BcSummaryReason, one for every sentence of the document, when `chooser` has chosen; `whole`:
 * since everything fits, nothing had to be.  `weights` and `features` are those that the scores
 * were made of. Free with g_array_unref. */
GArray *bc_explain(const BcChooser *chooser, const BcWeights *weights, const float *features,
                   gboolean whole);

#endif
