#include "base/text.h"
#include "ingest/article-private.h"
#include "ingest/dateline.h"
#include "ingest/guess.h"
#include "ingest/head.h"
#include "ingest/lines.h"
#include "ingest/marks.h"

#include <string.h>

/* Bytes and words of a heading between paragraphs, and what a paragraph under it has at least. */
enum { MAX_HEADING = 160, MAX_HEADING_WORDS = 12, MIN_PARAGRAPH = 80 };

/* Only one in so many of the story's units may be a heading: else it is a poem or a list. */
enum { UNITS_PER_HEADING = 2 };

static gboolean month_comes_first(const char *language) {
    /* British English writes its dates as Europe does, but nothing in a plain text tells which
     * English it is; most wire copy with numeric dates is American. */
    return strcmp(language, "en") == 0 || strcmp(language, "en-US") == 0;
}

static gboolean looks_like_heading(const char *text, BcSpan span) {
    if (bc_span_length(span) > MAX_HEADING ||
        /* Several lines are verse. */
        memchr(text + span.start, '\n', bc_span_length(span)) != NULL ||
        bc_mark_words(text, span, MAX_HEADING_WORDS) > MAX_HEADING_WORDS ||
        bc_mark_ends_sentence(text, span) || bc_mark_ends_quote(text, span) ||
        bc_mark_starts_item(text, span))
        return FALSE;
    gunichar last = bc_mark_before(text, span.start, span.end);
    gunichar first = g_utf8_get_char(text + span.start);
    return (g_unichar_isalnum(last) || last == '%') && g_unichar_isalnum(first) &&
           !g_unichar_islower(first);
}

static gboolean is_prose(const char *text, const BcUnit *unit) {
    return bc_span_length(unit->span) >= MIN_PARAGRAPH && bc_mark_ends_sentence(text, unit->span);
}

/* Between two paragraphs of prose, set apart from both. */
static gboolean is_heading(const char *text, const GArray *units, guint i, guint first) {
    if (i + 1 >= units->len || i <= first) return FALSE;
    const BcUnit *unit = &g_array_index(units, BcUnit, i);
    return looks_like_heading(text, unit->span) && is_prose(text, unit + 1) &&
           is_prose(text, unit - 1);
}

static void add_body(BcArticle *article, const GArray *units, guint first) {
    guint headings = 0;
    for (guint i = first; i < units->len; i++) {
        BcSpan span = g_array_index(units, BcUnit, i).span;
        BcBlockKind kind = BC_BLOCK_PARAGRAPH;
        if (bc_head_is_furniture(article->text, span)) {
            kind = BC_BLOCK_FURNITURE;
        } else if (is_heading(article->text, units, i, first) &&
                   headings * UNITS_PER_HEADING <= i - first) {
            kind = BC_BLOCK_HEADING;
            headings++;
        }
        bc_article_add_block(article, kind, span);
    }
}

static gboolean has_body(const BcArticle *article) {
    for (guint i = 0; i < article->blocks->len; i++)
        if (g_array_index(article->blocks, BcBlock, i).kind != BC_BLOCK_FURNITURE) return TRUE;
    return FALSE;
}

static void find_dateline(BcArticle *article) {
    for (guint i = 0; i < article->blocks->len; i++) {
        BcBlock *block = &g_array_index(article->blocks, BcBlock, i);
        if (block->kind != BC_BLOCK_PARAGRAPH) continue;
        article->dateline =
            bc_dateline_find(article->text, block->span, &article->place, &article->agency);
        return;
    }
}

static gboolean check_text(const char *text, gsize length, const char *origin, GError **error) {
    gsize valid = bc_text_valid_until(text, length);
    if (valid == length) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s:%u: not valid UTF-8", origin,
                bc_text_line(text, valid));
    return FALSE;
}

BcArticle *bc_article_new_from_text(const char *text, gsize length, const char *origin,
                                    GError **error) {
    if (!check_text(text, length, origin, error)) return NULL;
    char *copy = g_malloc(length + 1);
    memcpy(copy, text, length);
    copy[length] = '\0';
    g_autoptr(BcArticle) article = bc_article_new(copy, length, origin);
    article->language = g_strdup(bc_guess_language(copy, length));
    g_autoptr(GArray) units = bc_lines_units(copy, length);
    if (units->len == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s: no text in it", origin);
        return NULL;
    }
    add_body(article, units, bc_head_read(article, units, month_comes_first(article->language)));
    /* A text of nothing but furniture is what its user wants to hear after all. */
    for (guint i = 0; i < article->blocks->len && !has_body(article); i++)
        g_array_index(article->blocks, BcBlock, i).kind = BC_BLOCK_PARAGRAPH;
    find_dateline(article);
    return g_steal_pointer(&article);
}
