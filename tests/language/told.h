/* Stories for tests: an article's text, who is heard in it, and with which words. */
#ifndef BC_TESTS_TOLD_H
#define BC_TESTS_TOLD_H

#include "base/text.h"
#include "language/learned.h"

#include <string.h>

typedef struct {
    BcArticle *article;
    BcLanguage *language;
    BcDocument *document;
    BcAttribution *attribution;
} Told;

static inline Told tell(const char *text, const char *language) {
    g_autoptr(GError) error = NULL;
    Told told = {.article = bc_article_new_from_text(text, strlen(text), "story", &error)};
    g_assert_no_error(error);
    told.language = bc_language_load(language, &error);
    g_assert_no_error(error);
    told.document = bc_document_split(told.article, told.language);
    told.attribution = bc_attribution_find(told.document);
    return told;
}

static inline void forget(Told *told) {
    bc_attribution_free(told->attribution);
    bc_document_free(told->document);
    bc_language_free(told->language);
    bc_article_free(told->article);
}

/* A line for each quotation: "direct Ada Lund: words | more words". */
static inline char *heard_in(const Told *told, const BcAttribution *attribution) {
    guint n, n_speakers;
    const char *text = bc_article_text(told->article, NULL);
    const BcQuote *quotes = bc_attribution_quotes(attribution, &n);
    const BcSpeaker *speakers = bc_attribution_speakers(attribution, &n_speakers);
    GString *heard = g_string_new(NULL);
    for (guint i = 0; i < n; i++) {
        const char *name = quotes[i].speaker >= 0 ? speakers[quotes[i].speaker].name : "?";
        g_string_append_printf(heard, "%s %s: ", bc_quote_type_name(quotes[i].type), name);
        for (guint k = 0; k < quotes[i].n_content; k++) {
            g_autofree char *words = bc_text_fold(text, quotes[i].content[k]);
            g_string_append_printf(heard, "%s%s", k > 0 ? " | " : "", words);
        }
        g_string_append_c(heard, '\n');
    }
    return g_string_free(heard, FALSE);
}

static inline char *listen(const Told *told) { return heard_in(told, told->attribution); }

/* The same by the rules alone. */
static inline char *listen_to_rules(const Told *told) {
    g_autoptr(BcAttribution) attribution = attribution_find(told->document, NULL);
    return heard_in(told, attribution);
}

/* The lines of `heard` without reported ones that `wanted` does not have: the tagger also marks
 * what is planned, wanted or believed ("to keep it"), which the narrator reads in any case. */
static inline char *told_of(const char *heard, const char *wanted) {
    g_auto(GStrv) lines = g_strsplit(heard, "\n", -1);
    GString *kept = g_string_new(NULL);
    for (char **line = lines; *line != NULL; line++) {
        if (**line == '\0' ||
            (g_str_has_prefix(*line, "indirect") && strstr(wanted, *line) == NULL))
            continue;
        g_string_append_printf(kept, "%s\n", *line);
    }
    return g_string_free(kept, FALSE);
}

/* Rules hear exactly `wanted`; with the tagger there may be more that is reported. */
static inline void assert_heard(const char *text, const char *language, const char *wanted) {
    Told told = tell(text, language);
    g_autofree char *by_rules = listen_to_rules(&told);
    g_assert_cmpstr(by_rules, ==, wanted);
    g_autofree char *heard = listen(&told);
    g_autofree char *lines = told_of(heard, wanted);
    g_assert_cmpstr(lines, ==, wanted);
    forget(&told);
}

#endif
