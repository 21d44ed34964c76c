/* tools/learn/summary-measure.h: how good choices are, told for people and for test-accuracy.sh. */
#ifndef BC_TOOLS_LEARN_SUMMARY_MEASURE_H
#define BC_TOOLS_LEARN_SUMMARY_MEASURE_H

#include "tools/learn/summaries.h"

/* Adds to the story's sums what the choice made with `weights` scores in each task of its set. */
void story_measure(Story *story, const StorySet *set, const BcWeights *weights);

/* Prints the means of a set's stories, of the first sentences, of ours and of the best choice; and
 * of ours for each genre.  `held_out`: ours were made with weights that have not seen them. */
void stories_report(const GPtrArray *stories, const StorySet *set, guint index, gboolean held_out);

#endif
