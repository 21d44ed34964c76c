/* Stories for tests, with their quotations marked in the text.
 *
 * "# " begins a title, "## " a heading; other lines are paragraphs.  {1d0|...} are words of the
 * quotation 1, which is direct (i indirect, m mixed, f free), by speaker 0 (or ?: unknown); pieces
 * with one number are one quotation.  {1s|...} mentions its speaker.  A paragraph may begin with a
 * dateline, [Oslo -- ]. */
#ifndef BC_TESTS_STORY_TEXT_H
#define BC_TESTS_STORY_TEXT_H

#include "ingest/article-private.h"
#include "script/compose.h"

#include <string.h>

#define MOST_QUOTES 10

typedef struct {
    GString *text;
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcQuote quotes[MOST_QUOTES];
    GArray *content[MOST_QUOTES];
    GArray *chosen;
    BcMaterial material;
} StoryText;

static const char *mark_begin(StoryText *story, const char *p, GArray *open) {
    int quote = *p++ - '0', type = *p++;
    g_assert_true(quote >= 0 && quote < MOST_QUOTES);
    BcQuote *it = &story->quotes[quote];
    if (type != 's') {
        it->type = type == 'd'   ? BC_QUOTE_DIRECT
                   : type == 'i' ? BC_QUOTE_INDIRECT
                   : type == 'm' ? BC_QUOTE_MIXED
                                 : BC_QUOTE_FREE;
        it->speaker = *p == '?' ? -1 : *p - '0';
        p++;
        if (story->content[quote] == NULL)
            story->content[quote] = g_array_new(FALSE, FALSE, sizeof(BcSpan));
    }
    g_assert_cmpint(*p, ==, '|');
    gsize entry[3] = {(gsize)quote, type == 's', story->text->len};
    g_array_append_vals(open, entry, 3);
    return p + 1;
}

static void mark_end(StoryText *story, GArray *open) {
    g_assert_cmpuint(open->len, >=, 3);
    gsize *entry = &g_array_index(open, gsize, open->len - 3);
    BcSpan span = {entry[2], story->text->len};
    if (entry[1] != 0)
        story->quotes[entry[0]].source = span;
    else
        g_array_append_val(story->content[entry[0]], span);
    g_array_set_size(open, open->len - 3);
}

static void add_line(StoryText *story, const char *line, GArray *blocks, BcSpan *dateline) {
    BcBlock block = {BC_BLOCK_PARAGRAPH, {story->text->len, 0}};
    g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(gsize));
    if (g_str_has_prefix(line, "# ")) block.kind = BC_BLOCK_TITLE;
    if (g_str_has_prefix(line, "## ")) block.kind = BC_BLOCK_HEADING;
    if (*line == '#') line = strchr(line, ' ') + 1;
    for (const char *p = line; *p != '\0';) {
        if (*p == '{') {
            p = mark_begin(story, p + 1, open);
        } else if (*p == '}') {
            mark_end(story, open);
            p++;
        } else if (*p == '[' && p == line) {
            dateline->start = story->text->len;
            p++;
        } else if (*p == ']' && *line == '[') {
            dateline->end = story->text->len;
            p++;
        } else {
            g_string_append_c(story->text, *p++);
        }
    }
    block.span.end = story->text->len;
    g_array_append_val(blocks, block);
    g_string_append(story->text, "\n\n");
}

/* `chosen` lists sentences of the whole text, from 0 ("1 2 4"); NULL: all but the title. */
static StoryText *story_text_new(const char *marked, const BcSpeaker *speakers, guint n_speakers,
                                 const char *chosen) {
    StoryText *story = g_new0(StoryText, 1);
    story->text = g_string_new(NULL);
    g_autoptr(GArray) blocks = g_array_new(FALSE, FALSE, sizeof(BcBlock));
    BcSpan dateline = BC_SPAN_NONE;
    g_auto(GStrv) lines = g_strsplit(marked, "\n", -1);
    for (char **line = lines; *line != NULL; line++)
        if (**line != '\0') add_line(story, *line, blocks, &dateline);
    story->article = bc_article_new(g_strdup(story->text->str), story->text->len, "story.txt");
    story->article->dateline = dateline;
    for (guint i = 0; i < blocks->len; i++) {
        BcBlock block = g_array_index(blocks, BcBlock, i);
        bc_article_add_block(story->article, block.kind, block.span);
        if (block.kind == BC_BLOCK_TITLE)
            story->article->title =
                g_strndup(story->text->str + block.span.start, bc_span_length(block.span));
    }
    story->language = bc_language_load("en", NULL);
    story->document = bc_document_split(story->article, story->language);
    guint n, n_quotes = 0;
    const BcSentence *sentences = bc_document_sentences(story->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(story->document, &n_quotes);
    story->chosen = g_array_new(FALSE, FALSE, sizeof(guint));
    for (guint i = 0; i < n && chosen == NULL; i++)
        if (paragraphs[sentences[i].paragraph].kind != BC_BLOCK_TITLE)
            g_array_append_val(story->chosen, i);
    for (const char *p = chosen; p != NULL && *p != '\0';) {
        guint sentence = (guint)g_ascii_strtoull(p, (char **)&p, 10);
        g_assert_cmpuint(sentence, <, n);
        g_array_append_val(story->chosen, sentence);
    }
    n_quotes = 0;
    for (guint q = 0; q < MOST_QUOTES; q++) {
        if (story->content[q] == NULL) continue;
        story->quotes[q].content = (const BcSpan *)(void *)story->content[q]->data;
        story->quotes[q].n_content = story->content[q]->len;
        story->quotes[q].confidence = 1;
        story->quotes[n_quotes++] = story->quotes[q];
    }
    story->material = (BcMaterial){.document = story->document,
                                   .quotes = story->quotes,
                                   .n_quotes = n_quotes,
                                   .speakers = speakers,
                                   .n_speakers = n_speakers,
                                   .chosen = (const guint *)(void *)story->chosen->data,
                                   .n_chosen = story->chosen->len};
    return story;
}

static void story_text_free(StoryText *story) {
    bc_document_free(story->document);
    bc_language_free(story->language);
    bc_article_free(story->article);
    g_string_free(story->text, TRUE);
    for (guint q = 0; q < MOST_QUOTES; q++)
        if (story->content[q] != NULL) g_array_unref(story->content[q]);
    g_array_unref(story->chosen);
    g_free(story);
}

#endif
