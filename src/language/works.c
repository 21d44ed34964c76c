#include "language/works.h"

#include "language/forms.h"
#include "language/lexicon.h"

#include <string.h>

/* Words so short are small also in titles: of, the, with. */
#define SMALL_WORD 4
/* How far before the mark the word may stand that brings it: "slogans such as". */
#define REACH 3
/* So much further behind a verb of naming: "known to its neighbours as". */
#define FURTHER 2

typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    guint n;
} View;

static gboolean is_word(const View *view, guint i) { return view->tokens[i].kind == BC_TOKEN_WORD; }

static gboolean is_upper(const View *view, guint i) {
    return g_unichar_isupper(g_utf8_get_char(view->text + view->tokens[i].span.start));
}

static gboolean is_char(const View *view, guint i, const char *set) {
    BcSpan span = view->tokens[i].span;
    return bc_span_length(span) == 1 && strchr(set, view->text[span.start]) != NULL;
}

/* A title has capitals but for its small words, at least two beside the first, and does not end as
 * a sentence. */
static gboolean has_capitals(const View *view, guint first, guint last) {
    guint words = 0, capitals = 0;
    for (guint i = first; i <= last; i++) {
        if (is_char(view, i, ".;")) return FALSE;
        if (!is_word(view, i)) continue;
        words++;
        if (is_upper(view, i))
            capitals++;
        else if (words == 1 || bc_span_length(view->tokens[i].span) > SMALL_WORD)
            return FALSE;
    }
    return capitals >= 3 && 2 * capitals >= words &&
           !is_char(view, last > first ? last - 1 : last, ",");
}

/* "as she puts it in the programme, |“is selling something”": a clause that goes on, no title. */
static gboolean goes_on(const View *view, guint first) {
    guint word = first;
    while (word < view->n && !is_word(view, word)) word++;
    return first > 0 && is_char(view, first - 1, ",") && word < view->n &&
           g_unichar_islower(g_utf8_get_char(view->text + view->tokens[word].span.start));
}

static gboolean is_brought(const View *view, guint first) {
    if (goes_on(view, first)) return FALSE;
    guint verb = 0;
    const BcLexicon *lexicon =
        bc_language_lexicon(bc_document_language(view->document), "inscriptions");
    for (guint i = first, words = 0; i-- > 0 && words < REACH + FURTHER * verb;) {
        if (view->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE || is_char(view, i, ".!?:")) return FALSE;
        if (!is_word(view, i)) continue;
        words++;
        BcSpan span = view->tokens[i].span;
        const char *value =
            bc_lexicon_get_length(lexicon, view->text + span.start, bc_span_length(span));
        if (value == NULL) continue;
        /* "a |banner reading", "|known to its neighbours as" */
        if (words == 1 && strcmp(value, "verb") == 0) {
            verb = 1;
            continue;
        }
        if (strcmp(value, "name") == 0) {
            if (verb > 0) return TRUE;
            continue;
        }
        /* "under the motto|", "slogans |such as", but not: his slogan |was that */
        return words == 1 + verb || (words <= REACH && strcmp(value, "list") == 0);
    }
    return FALSE;
}

gboolean bc_work_is_named(const BcDocument *document, guint first, guint last) {
    View view = {.document = document,
                 .text = bc_article_text(bc_document_article(document), NULL)};
    view.tokens = bc_document_tokens(document, &view.n);
    Forms forms = forms_of(bc_document_language(document));
    return is_brought(&view, first) ||
           (!forms.capital_nouns && !forms.no_spaces && has_capitals(&view, first, last));
}

static View view_of(const BcDocument *document) {
    View view = {.document = document,
                 .text = bc_article_text(bc_document_article(document), NULL)};
    view.tokens = bc_document_tokens(document, &view.n);
    return view;
}

gboolean bc_work_is_inscription(const BcDocument *document, guint first) {
    View view = view_of(document);
    return is_brought(&view, first);
}
