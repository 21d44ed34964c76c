#include "script/compose.h"

void bc_script_add_story(BcScript *script, const BcDocument *document,
                         const BcAttribution *attribution, const BcSummary *summary,
                         const BcScriptOptions *options) {
    BcMaterial material = {.document = document};
    material.quotes = bc_attribution_quotes(attribution, &material.n_quotes);
    material.speakers = bc_attribution_speakers(attribution, &material.n_speakers);
    material.chosen = bc_summary_sentences(summary, &material.n_chosen);
    if (options != NULL) material.options = *options;
    bc_script_compose(script, &material);
}
