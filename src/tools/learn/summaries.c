#include "tools/learn/summaries.h"

#include <json-glib/json-glib.h>
#include <stdlib.h>
#include <string.h>

void story_free(gpointer data) {
    Story *story = data;
    if (story == NULL) return;
    if (story->features != NULL) {
        bc_units_clear(&story->units);
        bc_body_clear(&story->body);
    }
    g_free(story->features);
    bc_terms_free(story->terms);
    rouge_free(story->rouge);
    bc_attribution_free(story->attribution);
    bc_document_free(story->document);
    bc_article_free(story->article);
    g_free(story->genre);
    g_free(story);
}

static char **references_of(JsonObject *object) {
    g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
    if (json_object_has_member(object, "summaries")) {
        JsonArray *list = json_object_get_array_member(object, "summaries");
        for (guint i = 0; i < json_array_get_length(list); i++)
            g_strv_builder_add(builder, json_array_get_string_element(list, i));
    } else {
        g_strv_builder_add(builder, json_object_get_string_member(object, "summary"));
    }
    return g_strv_builder_end(builder);
}

static Story *story_new(JsonObject *object, const StorySet *set, const BcLanguage *language,
                        GError **error) {
    const char *text = json_object_get_string_member(object, "text");
    Story *story = g_new0(Story, 1);
    story->article = bc_article_new_from_text(text, strlen(text), "-", error);
    if (story->article == NULL) {
        story_free(story);
        return NULL;
    }
    if (json_object_has_member(object, "genre"))
        story->genre = g_strdup(json_object_get_string_member(object, "genre"));
    story->document = bc_document_split(story->article, language);
    story->attribution = bc_attribution_find_by_rules(story->document);
    story->terms = bc_terms_new(story->document);
    bc_body_init(&story->body, story->document, story->attribution);
    BcBody *body = &story->body;
    guint n;
    bc_body_divide(body, &set->tasks[0]);
    story->features = g_new(float, (gsize)body->n *BC_FEATURES + 1);
    bc_summary_features(body, story->terms, story->features);
    bc_units_init(&story->units, body);
    const BcSentence *sentences = bc_document_sentences(story->document, &n);
    g_auto(GStrv) lines = g_new0(char *, body->n + 1);
    for (guint i = 0; i < body->n; i++)
        lines[i] = bc_document_fold(story->document, sentences[body->sentences[i]].span);
    g_auto(GStrv) references = references_of(object);
    story->rouge = rouge_new(lines, body->n, references);
    return story;
}

static gboolean read_tasks(StorySet *set, const char *list, GError **error) {
    g_auto(GStrv) tasks = g_strsplit(list, ",", -1);
    for (guint i = 0; tasks[i] != NULL; i++) {
        guint64 value = strlen(tasks[i]) > 2 ? g_ascii_strtoull(tasks[i] + 2, NULL, 10) : 0;
        if (set->n_tasks == MOST_TASKS || value == 0 || value > 10000 ||
            (!g_str_has_prefix(tasks[i], "n=") && !g_str_has_prefix(tasks[i], "w="))) {
            g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "'%s' is no task", tasks[i]);
            return FALSE;
        }
        BcSummaryLimits *limits = &set->tasks[set->n_tasks++];
        *limits = (BcSummaryLimits){0};
        if (tasks[i][0] == 'n')
            limits->sentences = (guint)value;
        else
            limits->words = (guint)value;
    }
    return TRUE;
}

gboolean story_set_read(StorySet *set, const char *spec, guint index, const BcLanguage *language,
                        GPtrArray *stories, GError **error) {
    const char *colon = strrchr(spec, ':');
    if (colon == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "'%s' names no task (FILE:n=3)", spec);
        return FALSE;
    }
    *set = (StorySet){.name = g_strndup(spec, (gsize)(colon - spec))};
    g_autofree char *contents = NULL;
    if (!read_tasks(set, colon + 1, error) ||
        !g_file_get_contents(set->name, &contents, NULL, error))
        return FALSE;
    g_auto(GStrv) lines = g_strsplit(contents, "\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
        if (*lines[i] == '\0') continue;
        g_autoptr(JsonNode) node = json_from_string(lines[i], error);
        Story *story =
            node == NULL ? NULL : story_new(json_node_get_object(node), set, language, error);
        if (story == NULL) {
            g_prefix_error(error, "%s:%u: ", set->name, i + 1);
            return FALSE;
        }
        story->set = index;
        story->line = i;
        g_ptr_array_add(stories, story);
    }
    return TRUE;
}

void story_set_clear(StorySet *set) { g_free(set->name); }

void stories_deal(GPtrArray *stories, guint folds, guint round) {
    for (guint i = 0; i < stories->len; i++) {
        Story *story = g_ptr_array_index(stories, i);
        guint turn = (story->line / folds * round + round / folds) * 2654435761u >> 16;
        story->fold = (story->line + (round > 0 ? turn : 0)) % folds;
    }
}

double rouge_mean(RougeScore score) { return (score.one + score.two + score.l) / 3; }

guint story_choose(const Story *story, const BcWeights *weights, const BcSummaryLimits *limits,
                   guint *chosen) {
    BcChooser chooser;
    guint n = 0;
    g_autofree float *scores = g_new(float, story->body.n + 1);
    bc_summary_scores(&story->body, weights, story->features, scores);
    bc_chooser_init(&chooser, &story->body, story->terms, &story->units, scores,
                    weights->redundancy, limits);
    bc_chooser_run(&chooser);
    for (guint i = 0; i < story->body.n; i++)
        if (chooser.chosen[i]) chosen[n++] = i;
    bc_chooser_clear(&chooser);
    return n;
}

gboolean story_fits(const Story *story, const BcSummaryLimits *limits, const guint *chosen,
                    guint n) {
    guint words = 0;
    if (limits->words == 0) return n <= limits->sentences;
    for (guint i = 0; i < n; i++)
        words += bc_document_sentence_words(story->document, story->body.sentences[chosen[i]]);
    return words <= limits->words;
}

static int compare_numbers(gconstpointer a, gconstpointer b) {
    guint x = *(const guint *)a, y = *(const guint *)b;
    return x < y ? -1 : x > y;
}

guint story_oracle(const Story *story, const BcSummaryLimits *limits, guint *chosen) {
    guint n = 0;
    double best = 0;
    guint *try = g_new(guint, story->body.n + 1);
    for (;;) {
        guint found = story->body.n;
        for (guint i = 0; i < story->body.n; i++) {
            gboolean has = FALSE;
            for (guint k = 0; k < n; k++) has = has || chosen[k] == i;
            memcpy(try, chosen, n * sizeof *try);
            try[n] = i;
            qsort(try, n + 1, sizeof *try, compare_numbers);
            if (has || !story_fits(story, limits, try, n + 1)) continue;
            double score = rouge_mean(rouge_score(story->rouge, try, n + 1));
            if (score > best) {
                best = score;
                found = i;
            }
        }
        if (found == story->body.n) break;
        chosen[n++] = found;
        qsort(chosen, n, sizeof *chosen, compare_numbers);
    }
    g_free(try);
    return n;
}
