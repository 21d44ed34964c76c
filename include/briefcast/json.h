/* briefcast/json.h: the stages' values as JSON, as the commands extract, sentences and quotes print
 * them.
 *
 * Each is one line without a newline at its end; free with g_free.  Offsets are Unicode code
 * points, half open. */
#ifndef BRIEFCAST_JSON_H
#define BRIEFCAST_JSON_H

#include <briefcast/summary.h>

G_BEGIN_DECLS

/* {"title","byline","site","date","lang","text"}: null where unknown; "text" as bc_article_body. */
char *bc_article_print_json(const BcArticle *article);

/* {"sentences":[{"text","span":[b,e],"paragraph","kind"}]}; with `chosen` (ascending indices) only
 * those. */
char *bc_document_print_json(const BcDocument *document, const guint *chosen, guint n_chosen);

/* {"quotes":[{"speaker","type","content":[[b,e],...],"speaker_span":[b,e]|null,"cue_span":[b,e]|null,"confidence"}]};
 * "speaker" is null when it is not known. */
char *bc_attribution_print_json(const BcAttribution *attribution, const BcDocument *document);

/* {"sentences":[{"number","text","kind","read","fate","rank","score","likeness","other","need",
 * "features":[{"name","part"}]}]}: what bc_summary_reasons has, for every sentence.  Numbers of
 * sentences count from 1, as `briefcast sentences` prints them; "fate" and "need" are those of
 * bc_summary_fate_name and bc_summary_need_name; null where there is none.  Figures are rounded to
 * three places. */
char *bc_summary_print_json(const BcSummary *summary, const BcDocument *document);

G_END_DECLS
#endif
