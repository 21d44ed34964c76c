#include "ingest/head.h"

#include "base/text.h"
#include "ingest/dateline.h"
#include "ingest/dates.h"
#include "ingest/lines.h"
#include "ingest/marks.h"
#include "ingest/words.h"

#include <string.h>

/* Bytes and words: a story has no longer head lines, and no more of them. */
enum {
    MAX_HEAD_UNITS = 12,
    MAX_HEADLINE = 300,
    MAX_HEADLINE_WORDS = 32,
    MAX_STAMP = 140,
    MAX_SITE_WORDS = 4,
    MAX_FURNITURE = 140,
    MIN_TEASER_LETTERS = 40,
};

typedef enum {
    HEAD_LINE,
    HEAD_STAMP,
    HEAD_BYLINE,
    HEAD_FURNITURE,
    HEAD_TEASER,
    HEAD_BODY
} HeadKind;

typedef struct {
    HeadKind kind;
    BcSpan span;
    guint words;
    char *date, *byline;
} HeadUnit;

static gboolean is_word_char(gunichar c) { return g_unichar_isalnum(c) || g_unichar_ismark(c); }

/* The next word of [*rest), cut off it. */
static gboolean next_word(const char *text, BcSpan *rest, BcSpan *word) {
    const char *p = text + rest->start, *end = text + rest->end;
    while (p < end && !is_word_char(g_utf8_get_char(p))) p = g_utf8_next_char(p);
    word->start = (gsize)(p - text);
    while (p < end && is_word_char(g_utf8_get_char(p))) p = g_utf8_next_char(p);
    word->end = rest->start = (gsize)(p - text);
    return !bc_span_empty(*word);
}

static BcSpan without_last_stop(const char *text, BcSpan span) {
    gunichar c = bc_mark_before(text, span.start, span.end);
    if (c == '.' || c == ':' || c == '!') span.end--;
    return span;
}

gboolean bc_head_is_furniture(const char *text, BcSpan span) {
    if (bc_span_length(span) > MAX_FURNITURE) return FALSE;
    BcSpan bare = without_last_stop(text, span);
    if (bc_words_get(BC_WORDS_FURNITURE_LINE, text, bare) != NULL) return TRUE;
    return bc_words_prefix(BC_WORDS_FURNITURE_START, text, span) > 0 &&
           bc_mark_words(text, span, 20) <= 16;
}

/* A word of a name, or one that may stand between names. */
static gboolean is_byline_word(const char *text, BcSpan word) {
    gunichar first = g_utf8_get_char(text + word.start);
    return (g_unichar_isalpha(first) && !g_unichar_islower(first)) ||
           bc_words_get(BC_WORDS_BYLINE_WORD, text, word) != NULL;
}

char *bc_head_byline(const char *text, BcSpan span) {
    if (bc_span_length(span) > MAX_STAMP) return NULL;
    gsize prefix = bc_words_prefix(BC_WORDS_BYLINE, text, span);
    if (prefix == 0) return NULL;
    BcSpan names = bc_text_trim(text, (BcSpan){span.start + prefix, span.end});
    if (!bc_span_empty(names) && text[names.start] == ':')
        names = bc_text_trim(text, (BcSpan){names.start + 1, names.end});
    /* "By all accounts …" is a sentence: a name comes first, and no word is in small letters. */
    BcSpan rest = names, word;
    guint words = 0, lower = 0;
    while (next_word(text, &rest, &word)) {
        if (!is_byline_word(text, word)) return NULL;
        gboolean small = g_unichar_islower(g_utf8_get_char(text + word.start));
        if (words++ == 0 && small) return NULL;
        lower += small;
    }
    if (words == 0 || words > 16 || lower * 2 > words + 1) return NULL;
    if (bc_mark_ends_sentence(text, span) && words > 6) return NULL;
    return bc_text_fold(text, names);
}

/* Copies [span) without the stretches of `where`. */
static char *cut_out(const char *text, BcSpan span, const BcSpan where[2]) {
    GString *left = g_string_new(NULL);
    for (gsize i = span.start; i < span.end; i++) {
        gboolean cut = FALSE;
        for (int w = 0; w < 2; w++) cut = cut || (i >= where[w].start && i < where[w].end);
        g_string_append_c(left, cut ? ' ' : text[i]);
    }
    return g_string_free(left, FALSE);
}

static gboolean has_separator(const char *text) {
    static const char *const separators[] = {"|", "/", "•", "·", " - ", "–", "—", ";", "(", ","};
    for (gsize i = 0; i < G_N_ELEMENTS(separators); i++)
        if (strstr(text, separators[i]) != NULL) return TRUE;
    return FALSE;
}

/* A line that is a date with nothing but labels, or, set apart by marks, a name or two beside it.
 */
static gboolean read_stamp(const char *text, gboolean month_first, HeadUnit *unit) {
    BcSpan where[2];
    if (bc_span_length(unit->span) > MAX_STAMP) return FALSE;
    g_autofree char *date = bc_date_find(text, unit->span, month_first, where);
    if (date == NULL) return FALSE;
    g_autofree char *left = cut_out(text, unit->span, where);
    BcSpan rest = {0, strlen(left)}, word;
    guint others = 0, names = 0;
    while (next_word(left, &rest, &word)) {
        if (bc_words_get(BC_WORDS_LABEL, left, word) != NULL) continue;
        if (is_byline_word(left, word) || bc_words_get(BC_WORDS_BYLINE, left, word) != NULL)
            names++;
        else if (!g_unichar_isdigit(g_utf8_get_char(left + word.start)))
            others++;
    }
    BcSpan bare = bc_text_trim(left, (BcSpan){0, strlen(left)});
    while (bare.end > bare.start && strchr(",|/-;( ", left[bare.end - 1]) != NULL) bare.end--;
    unit->byline = bc_head_byline(left, bc_text_trim(left, bare));
    if (others > 0 || names > (has_separator(left) || unit->byline != NULL ? 8 : 2) ||
        (names > 2 && bc_mark_ends_sentence(text, unit->span))) {
        g_clear_pointer(&unit->byline, g_free);
        return FALSE;
    }
    unit->date = g_steal_pointer(&date);
    return TRUE;
}

char *bc_head_stamp(const char *text, BcSpan span, gboolean month_first) {
    HeadUnit unit = {.span = span};
    if (!read_stamp(text, month_first, &unit)) return NULL;
    g_free(unit.byline);
    return unit.date;
}

/* The next letter or digit at or after *p, in small letters; 0 at the end. */
static gunichar next_letter(const char **p, const char *end) {
    while (*p < end) {
        gunichar c = g_utf8_get_char(*p);
        *p = g_utf8_next_char(*p);
        if (g_unichar_isalnum(c)) return g_unichar_tolower(c);
    }
    return 0;
}

/* Whether the text from `from` begins with all letters of `teaser`. */
static gboolean repeats(const char *text, gsize length, BcSpan teaser, gsize from) {
    const char *a = text + teaser.start, *a_end = text + teaser.end;
    const char *b = text + from, *b_end = text + length;
    guint letters = 0;
    for (gunichar c; (c = next_letter(&a, a_end)) != 0; letters++)
        if (next_letter(&b, b_end) != c) return FALSE;
    return letters >= MIN_TEASER_LETTERS;
}

/* A paragraph that says again what the next ones begin with; a dateline may be missing in it. */
static gboolean is_teaser(const BcArticle *article, const GArray *units, guint i) {
    const BcUnit *unit = &g_array_index(units, BcUnit, i);
    for (guint next = i + 1; next < units->len && next <= i + 4; next++) {
        const BcUnit *other = &g_array_index(units, BcUnit, next);
        if (repeats(article->text, article->length, unit->span, other->span.start)) return TRUE;
        char *place, *agency;
        BcSpan dateline = bc_dateline_find(article->text, other->span, &place, &agency);
        g_free(place);
        g_free(agency);
        if (!bc_span_empty(dateline) &&
            repeats(article->text, article->length, unit->span, dateline.end))
            return TRUE;
    }
    return FALSE;
}

/* Short, of one sentence at most, and without a sentence's end; "?" and "!" and a quotation are
 * allowed to a headline. */
static gboolean is_head_line(const char *text, const HeadUnit *unit) {
    BcSpan span = unit->span;
    if (bc_span_length(span) > MAX_HEADLINE || unit->words > MAX_HEADLINE_WORDS) return FALSE;
    gunichar last = bc_mark_before(text, span.start, span.end);
    if (last == ':' || last == ',' || last == ';' || bc_mark_starts_item(text, span)) return FALSE;
    if (!bc_mark_ends_sentence(text, span)) return TRUE;
    if (last != '?' && last != '!' && last != 0xFF1F && last != 0xFF01 && !bc_mark_is_quote(last))
        return FALSE;
    for (gsize i = span.start; i + 2 < span.end; i++)
        if ((text[i] == '.' || text[i] == '!' || text[i] == '?') && text[i + 1] == ' ')
            return FALSE;
    return TRUE;
}

static void classify(BcArticle *article, const GArray *units, guint i, gboolean month_first,
                     HeadUnit *unit) {
    const char *text = article->text;
    unit->span = g_array_index(units, BcUnit, i).span;
    unit->words = bc_mark_words(text, unit->span, MAX_HEADLINE_WORDS);
    if (bc_head_is_furniture(text, unit->span))
        unit->kind = HEAD_FURNITURE;
    else if (read_stamp(text, month_first, unit))
        unit->kind = HEAD_STAMP;
    else if ((unit->byline = bc_head_byline(text, unit->span)) != NULL)
        unit->kind = HEAD_BYLINE;
    else if (i + 1 < units->len && unit->words > 6 && is_teaser(article, units, i))
        unit->kind = HEAD_TEASER;
    else
        unit->kind = is_head_line(text, unit) ? HEAD_LINE : HEAD_BODY;
}

/* Every word of it with a capital or digit, as names of papers are written. */
static gboolean is_name(const char *text, const HeadUnit *unit, guint max_words) {
    BcSpan rest = unit->span, word;
    guint small = 0;
    if (unit->words > max_words || bc_mark_ends_sentence(text, unit->span)) return FALSE;
    while (next_word(text, &rest, &word)) {
        gunichar first = g_utf8_get_char(text + word.start);
        if (g_unichar_islower(first) &&
            (bc_span_length(word) > 3 || word.start == unit->span.start))
            small++;
    }
    /* "spiegel.de" */
    return small == 0 || (unit->words == 1 && strchr(text + unit->span.start, '.') != NULL);
}

/* A unit without a sentence's end may go on in the next one. */
static gboolean opens_story(const HeadUnit *head, guint n, guint i) {
    for (guint next = i + 1; next < n; next++)
        if (head[next].kind != HEAD_FURNITURE) return TRUE;
    return FALSE;
}

/* Which of the head's lines is the headline: not the name of the site above a longer line. */
static guint find_title(const char *text, const HeadUnit *head, guint n, BcArticle *article) {
    guint title = n, second = n;
    for (guint i = 0; i < n; i++) {
        if (head[i].kind != HEAD_LINE) continue;
        if (title == n)
            title = i;
        else if (second == n)
            second = i;
    }
    if (second < n && is_name(text, &head[title], MAX_SITE_WORDS) &&
        head[second].words > head[title].words && head[second].words >= 3) {
        article->site = bc_text_fold(text, head[title].span);
        return second;
    }
    return title;
}

/* After the headline, a name by itself beside a byline or time stamp is the writer or the agency,
 * anything else a line of the story's own. */
static BcBlockKind kind_after_title(BcArticle *article, const HeadUnit *head, guint n, guint i) {
    gboolean beside =
        (i > 0 && head[i - 1].kind != HEAD_LINE) ||
        (i + 1 < n && (head[i + 1].kind == HEAD_STAMP || head[i + 1].kind == HEAD_BYLINE));
    if (!beside || !is_name(article->text, &head[i], 4)) return BC_BLOCK_HEADING;
    g_autofree char *name = bc_text_fold(article->text, head[i].span);
    gboolean agency = bc_words_get(BC_WORDS_AGENCY, article->text, head[i].span) != NULL;
    char **to = agency || head[i].words == 1 ? &article->site : &article->byline;
    if (*to == NULL) *to = g_steal_pointer(&name);
    return BC_BLOCK_FURNITURE;
}

static BcBlockKind block_kind(BcArticle *article, const HeadUnit *head, guint n, guint i,
                              guint title) {
    switch (head[i].kind) {
    case HEAD_LINE:
        if (i == title) return BC_BLOCK_TITLE;
        if (i > title) return kind_after_title(article, head, n, i);
        return BC_BLOCK_FURNITURE; /* the site */
    case HEAD_BODY: return BC_BLOCK_PARAGRAPH;
    default: return BC_BLOCK_FURNITURE;
    }
}

/* Where the head ends: before the first unit of the story, where one follows.  A text of head lines
 * only has a title and is otherwise a story. */
static guint read_units(BcArticle *article, const GArray *units, gboolean month_first,
                        HeadUnit *head) {
    guint n = 0;
    while (n < units->len && n < MAX_HEAD_UNITS) {
        classify(article, units, n, month_first, &head[n]);
        if (head[n].kind == HEAD_BODY) return n;
        n++;
    }
    guint lines = 0;
    for (guint i = 0; i < n; i++)
        if (head[i].kind == HEAD_LINE && ++lines > 1) return i;
    return n;
}

guint bc_head_read(BcArticle *article, const GArray *units, gboolean month_first) {
    HeadUnit head[MAX_HEAD_UNITS];
    memset(head, 0, sizeof head);
    guint n = read_units(article, units, month_first, head);
    /* One line by itself is what the text says, and so it is when nothing comes after it. */
    gboolean any_line = FALSE;
    for (guint i = 0; i < n; i++) any_line = any_line || head[i].kind == HEAD_LINE;
    if (n == units->len && (!any_line || !opens_story(head, n, 0))) n = 0;
    guint title = find_title(article->text, head, n, article);
    for (guint i = 0; i < n; i++) {
        BcBlockKind kind = block_kind(article, head, n, i, title);
        if (kind == BC_BLOCK_TITLE) article->title = bc_text_fold(article->text, head[i].span);
        bc_article_add_block(article, kind, head[i].span);
        if (article->date == NULL) article->date = g_strdup(head[i].date);
        if (article->byline == NULL && head[i].byline != NULL)
            article->byline = g_strdup(head[i].byline);
    }
    for (guint i = 0; i < MAX_HEAD_UNITS; i++) {
        g_free(head[i].date);
        g_free(head[i].byline);
    }
    return n;
}
