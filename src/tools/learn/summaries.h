/* tools/learn/summaries.h: articles with summaries that people wrote, seen as the program sees
 * them. */
#ifndef BC_TOOLS_LEARN_SUMMARIES_H
#define BC_TOOLS_LEARN_SUMMARIES_H

#include "language/summary-choose.h"
#include "tools/learn/rouge.h"

enum { MOST_TASKS = 4 };

/* One article.  Indices are those of the body. */
typedef struct {
    BcArticle *article;
    BcDocument *document;
    BcAttribution *attribution;
    BcBody body;
    BcTerms *terms;
    BcUnits units;
    float *features; /* [body.n * BC_FEATURES] */
    Rouge *rouge;    /* of the body's sentences */
    guint set, line; /* which file it came from */
    guint fold;
    char *genre;                                                      /* or NULL */
    RougeScore first[MOST_TASKS], best[MOST_TASKS], ours[MOST_TASKS]; /* sums */
    guint n_measured;
} Story;

/* One file: what is asked of its articles. */
typedef struct {
    char *name;
    BcSummaryLimits tasks[MOST_TASKS];
    guint n_tasks;
} StorySet;

/* Reads the articles of a JSON Lines file (members: text, summary or summaries, genre) into
 * `stories`. `spec` is FILE:TASK[,TASK...]; a task is n=SENTENCES or w=WORDS.  Errors:
 * BC_ERROR_INPUT, BC_ERROR_USAGE, with file and line. */
gboolean story_set_read(StorySet *set, const char *spec, guint index, const BcLanguage *language,
                        GPtrArray *stories, GError **error);
void story_set_clear(StorySet *set);
void story_free(gpointer story);

/* Deals the stories out to `folds` folds, in another way in each round: as many to each, and an
 * article that is in two files, in the same line of both, to one. */
void stories_deal(GPtrArray *stories, guint folds, guint round);

/* The mean of the three scores: what all is tuned for. */
double rouge_mean(RougeScore score);

/* Chooses as the program does, with these weights; fills `chosen` ([body.n]); returns how many. */
guint story_choose(const Story *story, const BcWeights *weights, const BcSummaryLimits *limits,
                   guint *chosen);

/* Does a choice keep within the limits? */
gboolean story_fits(const Story *story, const BcSummaryLimits *limits, const guint *chosen,
                    guint n);

/* The choice that gains most with each sentence, as story_choose. */
guint story_oracle(const Story *story, const BcSummaryLimits *limits, guint *chosen);

#endif
