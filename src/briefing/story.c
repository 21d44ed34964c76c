#include "briefing/story.h"

#include "script/pause.h"

/* What libespeak-ng speaks at 170 words a minute; only for sentences that nobody has measured. */
#define CHARACTERS_A_SECOND_AT_170 15.0

static BcLanguage *load_once(const char *code, GHashTable *languages, GError **error) {
    BcLanguage *language = g_hash_table_lookup(languages, code);
    if (language == NULL) {
        language = bc_language_load(code, error);
        if (language == NULL) return NULL;
        g_hash_table_insert(languages, g_strdup(code), language);
    }
    return bc_language_ref(language);
}

Story *story_new(BcArticle *article, const char *forced, GHashTable *languages, guint rate,
                 GError **error) {
    g_autoptr(Story) story = g_new0(Story, 1);
    story->article = article;
    story->rate = rate;
    story->language =
        load_once(forced != NULL ? forced : bc_article_language(article), languages, error);
    if (story->language == NULL) return NULL;
    story->document = bc_document_split(article, story->language);
    guint n;
    bc_document_sentences(story->document, &n);
    story->durations = g_new(double, n + 1);
    for (guint i = 0; i < n; i++) story->durations[i] = -1;
    return g_steal_pointer(&story);
}

void story_free(Story *story) {
    if (story == NULL) return;
    g_clear_pointer(&story->chosen, bc_summary_free);
    g_clear_pointer(&story->attribution, bc_attribution_free);
    g_clear_pointer(&story->by_rules, bc_attribution_free);
    g_clear_pointer(&story->document, bc_document_free);
    g_clear_pointer(&story->language, bc_language_free);
    g_clear_pointer(&story->article, bc_article_free);
    g_free(story->durations);
    g_free(story);
}

const BcAttribution *story_attribution(Story *story) {
    if (story->attribution == NULL) story->attribution = bc_attribution_find(story->document);
    return story->attribution;
}

double story_duration(guint sentence, gpointer data) {
    const Story *story = data;
    if (story->durations[sentence] >= 0) return story->durations[sentence];
    guint n;
    BcSpan span = bc_document_sentences(story->document, &n)[sentence].span;
    const char *text = bc_article_text(story->article, NULL);
    double characters = (double)g_utf8_strlen(text + span.start, (gssize)bc_span_length(span));
    return characters / (CHARACTERS_A_SECOND_AT_170 * story->rate / 170) +
           bc_pause_ms(BC_CUT_SENTENCE, story->rate) / 1000.0;
}

double story_full_duration(Story *story) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(story->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(story->document, &n_paragraphs);
    double seconds = 0;
    for (guint i = 0; i < n; i++) {
        BcBlockKind kind = paragraphs[sentences[i].paragraph].kind;
        if (kind == BC_BLOCK_PARAGRAPH || kind == BC_BLOCK_HEADING)
            seconds += story_duration(i, story);
    }
    return seconds;
}

void story_choose(Story *story, guint sentences, guint words, double seconds) {
    BcSummaryLimits limits = {
        .sentences = sentences,
        .words = words,
        .seconds = seconds,
        .duration = story_duration,
        .duration_data = story,
        .reasons = story->reasons,
    };
    /* Asked again and again for a time, the summary would find it each time. */
    if (seconds > 0 && story->by_rules == NULL)
        story->by_rules = bc_attribution_find_by_rules(story->document);
    g_clear_pointer(&story->chosen, bc_summary_free);
    story->chosen = bc_summary_choose(story->document, story->by_rules, &limits);
}
