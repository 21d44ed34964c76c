/* The stages before the script, each by itself, for people and pipes. */
#include "cli/cli.h"

#include "base/text.h"

#include <stdio.h>

/* What is written at once. */
enum { OUTPUT_BYTES = 64 * 1024 };

static void say_line(char *text) {
    say(text);
    say("\n");
    g_free(text);
}

/* Does `each` for every article of every source; goes on after a source that fails, as cat does. */
static int for_each_article(const Options *options,
                            gboolean (*each)(const BcArticle *, const Options *, GError **)) {
    g_autoptr(GError) error = NULL;
    BcBriefingOptions values;
    if (!has_sources(options, &error) || !briefing_options(options, &values, &error))
        return complain(error);
    values.source.language = options->language;
    int status = 0;
    for (char **source = options->sources; source != NULL && *source != NULL; source++) {
        g_autoptr(GError) fault = NULL;
        g_autoptr(BcContent) content = bc_source_read(*source, &values.source, &fault);
        g_autoptr(GPtrArray) articles =
            content != NULL ? bc_content_articles(content, &values.source, &fault) : NULL;
        for (guint i = 0; articles != NULL && i < articles->len && fault == NULL; i++)
            if (!each(g_ptr_array_index(articles, i), options, &fault)) break;
        int failed = fault != NULL ? complain(fault) : 0;
        if (status == 0) status = failed;
    }
    return finish_output(status);
}

static gboolean extract(const BcArticle *article, const Options *options, GError **error) {
    (void)error;
    if (options->json) {
        say_line(bc_article_print_json(article));
    } else {
        g_autofree char *text = bc_article_print(article);
        say(text);
    }
    return TRUE;
}

/* The language of an article; the last one is kept, since the next article is likely in it too. */
static BcLanguage *language_of(const BcArticle *article, const Options *options, GError **error) {
    static BcLanguage *last;
    const char *code = options->language != NULL ? options->language : bc_article_language(article);
    if (last == NULL || g_ascii_strcasecmp(bc_language_code(last), code) != 0) {
        g_clear_pointer(&last, bc_language_free);
        last = bc_language_load(code, error);
        if (last == NULL) return NULL;
    }
    return bc_language_ref(last);
}

/* Adds a line, and writes what has come together when that is much. */
static void add_line(GString *out, const char *text, BcSpan span) {
    bc_text_squeeze(out, text, span);
    g_string_append_c(out, '\n');
    if (out->len < OUTPUT_BYTES) return;
    fwrite(out->str, 1, out->len, stdout);
    g_string_truncate(out, 0);
}

/* Every character of the text but white space is printed as it is, in its order: marks that nobody
 * sees between two paragraphs go with the second, those at the end with the last, and what belongs
 * to no sentence has a line of its own. */
static gboolean sentences(const BcArticle *article, const Options *options, GError **error) {
    g_autoptr(BcLanguage) language = language_of(article, options, error);
    if (language == NULL) return FALSE;
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    if (options->json) {
        say_line(bc_document_print_json(document, NULL, 0));
        return TRUE;
    }
    guint n;
    gsize length, done = 0;
    const BcSentence *list = bc_document_sentences(document, &n);
    const char *text = bc_article_text(article, &length);
    g_autoptr(GString) out = g_string_sized_new(OUTPUT_BYTES + OUTPUT_BYTES / 4);
    for (guint i = 0; i < n; i++) {
        BcSpan gap = {done, list[i].span.start};
        done = list[i].span.end;
        if (i + 1 == n && bc_span_empty(bc_text_trim(text, (BcSpan){done, length}))) done = length;
        if (!bc_span_empty(bc_text_trim(text, gap)))
            add_line(out, text, gap);
        else
            gap.end = gap.start;
        add_line(out, text, (BcSpan){gap.end, done});
    }
    if (!bc_span_empty(bc_text_trim(text, (BcSpan){done, length})))
        add_line(out, text, (BcSpan){done, length});
    fwrite(out->str, 1, out->len, stdout);
    return TRUE;
}

static void say_quotes(const BcAttribution *attribution, const BcDocument *document) {
    guint n, n_speakers;
    const BcQuote *list = bc_attribution_quotes(attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(attribution, &n_speakers);
    for (guint i = 0; i < n; i++) {
        const char *name = list[i].speaker >= 0 ? speakers[list[i].speaker].name : "?";
        printf("%s\t%s\t", name, bc_quote_type_name(list[i].type));
        for (guint k = 0; k < list[i].n_content; k++) {
            g_autofree char *text = bc_document_fold(document, list[i].content[k]);
            printf("%s%s", k > 0 ? " ... " : "", text);
        }
        say("\n");
    }
}

static gboolean quotes(const BcArticle *article, const Options *options, GError **error) {
    g_autoptr(BcLanguage) language = language_of(article, options, error);
    if (language == NULL) return FALSE;
    g_autoptr(BcDocument) document = bc_document_split(article, language);
    g_autoptr(BcAttribution) attribution = bc_attribution_find(document);
    if (options->json)
        say_line(bc_attribution_print_json(attribution, document));
    else
        say_quotes(attribution, document);
    return TRUE;
}

static int run_extract(Options *options) { return for_each_article(options, extract); }
static int run_sentences(Options *options) { return for_each_article(options, sentences); }
static int run_quotes(Options *options) { return for_each_article(options, quotes); }

const Command command_extract = {
    .name = "extract",
    .arguments = "SOURCE...",
    .summary = "print the article: headline and paragraphs",
    .groups = OPTIONS_SOURCE | OPTIONS_JSON,
    .run = run_extract,
};

const Command command_sentences = {
    .name = "sentences",
    .arguments = "SOURCE...",
    .summary = "print the sentences, one a line",
    .groups = OPTIONS_SOURCE | OPTIONS_JSON,
    .run = run_sentences,
};

const Command command_quotes = {
    .name = "quotes",
    .arguments = "SOURCE...",
    .summary = "print who says which words",
    .description = "Without --json: speaker, kind and words, separated by tabs.  With many "
                   "sources: one line of JSON each.",
    .groups = OPTIONS_SOURCE | OPTIONS_JSON,
    .run = run_quotes,
};
