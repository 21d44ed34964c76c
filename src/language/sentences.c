#include "language/sentences.h"

#include "base/text.h"

#include <string.h>

/* How a word treats the full stop behind it; the names are the values of abbreviations.lex. */
typedef enum {
    NO_ABBREVIATION,
    TITLE,  /* stands before a name: never ends a sentence */
    NEVER,  /* goes on in any case: vs. */
    NUMBER, /* stands before a number: No. 5 */
    MONTH,  /* stands before a number, or ends */
    TIME,   /* a.m.: ends before a capital that is no day or zone */
    END,    /* may end a sentence: Inc., etc.; does before a word that begins sentences */
    DAY     /* a day, a zone: goes on from a time */
} Abbreviation;

static const struct {
    const char *name;
    Abbreviation kind;
} kinds[] = {{"title", TITLE}, {"never", NEVER}, {"number", NUMBER}, {"month", MONTH},
             {"time", TIME},   {"end", END},     {"day", DAY}};

typedef enum { LOWER, UPPER, DIGIT, OTHER, NOTHING } Beginning;

typedef struct {
    const BcSentenceRules *rules;
    const char *text;
    const BcToken *tokens;
    guint n;
    guint start; /* the first token of the sentence being read */
} Splitter;

void bc_sentence_rules_init(BcSentenceRules *rules, const BcLanguage *language) {
    rules->abbreviations = bc_language_lexicon(language, "abbreviations");
    rules->stopwords = bc_language_lexicon(language, "stopwords");
    rules->ordinals = bc_lexicon_get(rules->abbreviations, "<number>") != NULL;
}

static inline gunichar first_char(const Splitter *s, guint i) {
    return g_utf8_get_char(s->text + s->tokens[i].span.start);
}

static inline gsize token_bytes(const Splitter *s, guint i) {
    return bc_span_length(s->tokens[i].span);
}

/* TRUE when token i touches the one before it. */
static inline gboolean touches(const Splitter *s, guint i) {
    return i > 0 && s->tokens[i - 1].span.end == s->tokens[i].span.start;
}

static gboolean is_stop(gunichar c) { return c == '.' || c == 0x2024; }

/* Marks that end a sentence wherever they stand. */
static gboolean is_strong(gunichar c) {
    if (c < 0x80) return c == '!' || c == '?';
    return c == 0x203C || (c >= 0x2047 && c <= 0x2049) || c == 0x61F || c == 0x37E || c == 0x6D4 ||
           c == 0x964 || c == 0x965 || c == 0x3002 || c == 0xFF01 || c == 0xFF0E || c == 0xFF1F ||
           c == 0xFF61 || c == 0x1362 || c == 0x589;
}

/* Marks of scripts that have no capitals, and mostly no spaces: nothing else tells. */
static gboolean is_final(gunichar c) {
    return c == 0x61F || c == 0x6D4 || c == 0x964 || c == 0x965 || c == 0x3002 || c == 0xFF01 ||
           c == 0xFF0E || c == 0xFF1F || c == 0xFF61 || c == 0x1362 || c == 0x589;
}

static gboolean is_closing(const Splitter *s, guint i) {
    if (s->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE) return TRUE;
    if (s->tokens[i].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    gunichar c = first_char(s, i);
    return c == ')' || c == ']' || c == '}' || c == 0xFF09 || c == 0x300B || c == 0x3011 ||
           c == 0x2019 || (c == '\'' && touches(s, i));
}

/* A stop, question or exclamation mark, ellipsis, or an initialism's last stop. */
static inline gboolean may_end(const Splitter *s, guint i) {
    const BcToken *token = &s->tokens[i];
    if (token->kind == BC_TOKEN_WORD) return s->text[token->span.end - 1] == '.';
    if (token->kind != BC_TOKEN_PUNCTUATION) return FALSE;
    guchar byte = (guchar)s->text[token->span.start];
    if (byte < 0x80) return byte == '.' || byte == '!' || byte == '?';
    gunichar c = first_char(s, i);
    return is_stop(c) || is_strong(c) || c == 0x2026;
}

/* "[12]" touching the end of a sentence: a note's number. */
static guint skip_notes(const Splitter *s, guint i) {
    while (i + 2 < s->n && touches(s, i) && touches(s, i + 1) && touches(s, i + 2) &&
           bc_token_is(s->text, &s->tokens[i], '[') && s->tokens[i + 1].kind == BC_TOKEN_NUMBER &&
           bc_token_is(s->text, &s->tokens[i + 2], ']'))
        i += 3;
    return i;
}

/* What ends here: the tokens [first, end) with the marks and the brackets behind them. */
typedef struct {
    guint first, end;
    gboolean strong, final, ellipsis, closed;
    gboolean stranded; /* the ellipsis behind a stop begins the next sentence: "over. . . . The" */
} Cluster;

/* ". . ." with spaces. Returns how many stops follow token i at a distance. */
static guint spaced_stops(const Splitter *s, guint i) {
    guint count = 0;
    while (i + 1 + count < s->n && bc_token_is(s->text, &s->tokens[i + 1 + count], '.') &&
           s->tokens[i + 1 + count].span.start - s->tokens[i + count].span.end == 1)
        count++;
    return count;
}

static Cluster read_cluster(const Splitter *s, guint i) {
    Cluster c = {.first = i, .end = i + 1};
    gboolean word = s->tokens[i].kind == BC_TOKEN_WORD;
    if (bc_token_is(s->text, &s->tokens[i], '.')) {
        guint more = spaced_stops(s, i);
        c.stranded = more == 3 && touches(s, i);
        c.ellipsis = more > 0;
        c.end += more;
    }
    for (guint k = i; k < s->n; k++) {
        if (k >= c.end) {
            gboolean close = s->tokens[k].kind == BC_TOKEN_QUOTE_CLOSE;
            if (!touches(s, k) && !close) break;
            if (!is_closing(s, k) && (!may_end(s, k) || s->tokens[k].kind == BC_TOKEN_WORD)) break;
            c.end = k + 1;
        }
        if (is_closing(s, k)) {
            c.closed = TRUE;
        } else if (!(word && k == i)) {
            gunichar mark = first_char(s, k);
            c.strong = c.strong || is_strong(mark);
            c.final = c.final || is_final(mark);
            c.ellipsis = c.ellipsis || mark == 0x2026 || (mark == '.' && token_bytes(s, k) > 1);
        }
    }
    c.end = skip_notes(s, c.end);
    return c;
}

/* The word at or behind token i, past marks that may begin a sentence; n when there is none. */
static guint next_word(const Splitter *s, guint i) {
    for (guint k = i; k < s->n && k < i + 6; k++) {
        if (s->tokens[k].kind <= BC_TOKEN_NUMBER) return k;
        if (s->tokens[k].kind == BC_TOKEN_QUOTE_OPEN) continue;
        gunichar c = first_char(s, k);
        if (c < 0x80 ? strchr("([{-*'`$#&+.", (int)c) == NULL
                     : g_unichar_ispunct(c) && (c == 0x3001 || c == 0xFF0C || c == 0x60C))
            return s->n;
    }
    return s->n;
}

static Beginning beginning(const Splitter *s, guint word) {
    if (word >= s->n) return NOTHING;
    const char *p = s->text + s->tokens[word].span.start;
    gunichar c = g_utf8_get_char(p);
    if (c == '\'' || c == 0x2019) c = g_utf8_get_char(g_utf8_next_char(p));
    if (g_unichar_isdigit(c)) return DIGIT;
    if (g_unichar_islower(c)) return LOWER;
    return g_unichar_isupper(c) || g_unichar_istitle(c) ? UPPER : OTHER;
}

static const char *token_text(const Splitter *s, guint i, gsize *length) {
    *length = token_bytes(s, i);
    return s->text + s->tokens[i].span.start;
}

/* A capitalised word that is none by nature: it is so because a sentence begins with it. */
static gboolean begins_sentences(const Splitter *s, guint word) {
    if (word >= s->n) return FALSE;
    gsize length;
    const char *text = token_text(s, word, &length);
    const char *apostrophe = memchr(text, '\'', length);
    if (apostrophe == NULL) apostrophe = g_strstr_len(text, (gssize)length, "\xE2\x80\x99");
    if (apostrophe != NULL && apostrophe > text) length = (gsize)(apostrophe - text);
    return bc_lexicon_get_length(s->rules->stopwords, text, length) != NULL;
}

static Abbreviation abbreviation(const Splitter *s, guint word) {
    gsize length;
    const char *text = token_text(s, word, &length);
    if (length > 1 && text[length - 1] == '.') length--;
    const char *value = bc_lexicon_get_length(s->rules->abbreviations, text, length);
    if (value == NULL) {
        /* Of "U.S.-Mexico vs." and "ex-Gen." the last part counts. */
        const char *hyphen = g_strrstr_len(text, (gssize)length, "-");
        if (hyphen == NULL) return NO_ABBREVIATION;
        value = bc_lexicon_get_length(s->rules->abbreviations, hyphen + 1,
                                      length - (gsize)(hyphen + 1 - text));
        if (value == NULL) return NO_ABBREVIATION;
    }
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(value, kinds[i].name) == 0) return kinds[i].kind;
    return END;
}

/* "3.", "b.", "IV." at the very beginning, maybe behind a bullet: the number of an item. */
static gboolean is_item_number(const Splitter *s, guint stop) {
    if (stop == s->start || stop > s->start + 2 || !touches(s, stop)) return FALSE;
    if (stop == s->start + 2 && s->tokens[s->start].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    const BcToken *token = &s->tokens[stop - 1];
    gsize length = bc_span_length(token->span);
    if (token->kind == BC_TOKEN_NUMBER) return length <= 3;
    if (token->kind != BC_TOKEN_WORD) return FALSE;
    if (length == 1) return s->text[token->span.start] != 'I' || s->start + 1 == stop;
    return length <= 4 && strspn(s->text + token->span.start, "IVXivx") >= length;
}

static gboolean is_single_letter(const Splitter *s, guint word) {
    const BcToken *token = &s->tokens[word];
    const char *text = s->text + token->span.start;
    return token->kind == BC_TOKEN_WORD && g_utf8_next_char(text) == s->text + token->span.end &&
           g_unichar_isupper(g_utf8_get_char(text));
}

static gboolean is_lower_word(const Splitter *s, guint word) {
    return s->tokens[word].kind == BC_TOKEN_WORD && g_unichar_islower(first_char(s, word));
}

/* "J. Smith", but "plan B. The others", "you and I. Did". */
static gboolean letter_ends(const Splitter *s, guint letter, guint next) {
    if (!begins_sentences(s, next)) return FALSE;
    return letter > s->start && (first_char(s, letter) == 'I' || is_lower_word(s, letter - 1) ||
                                 token_bytes(s, next) > 1);
}

static gboolean abbreviation_ends(const Splitter *s, guint word, Abbreviation kind, guint next,
                                  Beginning begins) {
    switch (kind) {
    case TITLE:
    case NEVER: return FALSE;
    case NUMBER: return begins != DIGIT && !(begins == UPPER && is_single_letter(s, next));
    case MONTH: return begins != DIGIT && begins_sentences(s, next);
    case TIME:
        /* "At 5 a.m. Mr. Smith went": nothing has been said yet. */
        if (begins == DIGIT || word <= s->start + 2) return FALSE;
        return abbreviation(s, next) != DAY;
    default: return begins == UPPER ? begins_sentences(s, next) : begins == OTHER;
    }
}

/* Does a plain full stop, with white space behind it, end the sentence? */
static gboolean stop_ends(const Splitter *s, const Cluster *c, guint next, Beginning begins) {
    gboolean inside = s->tokens[c->first].kind == BC_TOKEN_WORD;
    if (!inside && (c->first == s->start || !touches(s, c->first))) return begins != LOWER;
    guint word = inside ? c->first : c->first - 1;
    if (begins == LOWER || s->tokens[word].kind > BC_TOKEN_NUMBER) return begins != LOWER;
    if (is_item_number(s, c->first) && !c->closed) return FALSE;
    if (s->tokens[word].kind == BC_TOKEN_NUMBER)
        return !(s->rules->ordinals && token_bytes(s, word) <= 2 && !begins_sentences(s, next));
    Abbreviation kind = abbreviation(s, word);
    if (c->closed) return kind != TITLE;
    if (kind != NO_ABBREVIATION) return abbreviation_ends(s, word, kind, next, begins);
    if (is_single_letter(s, word)) return letter_ends(s, word, next);
    if (inside && g_unichar_isupper(first_char(s, word)))
        return begins == UPPER ? begins_sentences(s, next) : begins == OTHER;
    return TRUE;
}

/* A space is missing: "over.The next". */
static gboolean ends_without_space(const Splitter *s, const Cluster *c, Beginning begins) {
    if (c->final) return TRUE;
    if (begins != UPPER || c->ellipsis || s->tokens[c->end].kind != BC_TOKEN_WORD) return FALSE;
    if (c->strong || c->closed) return TRUE;
    if (c->first == s->start || s->tokens[c->first].kind == BC_TOKEN_WORD) return FALSE;
    guint word = c->first - 1;
    if (s->tokens[word].kind == BC_TOKEN_NUMBER) return word > s->start;
    return is_lower_word(s, word) ||
           (token_bytes(s, word) > 3 && abbreviation(s, word) == NO_ABBREVIATION);
}

static gboolean ends_at(const Splitter *s, const Cluster *c) {
    guint next = next_word(s, c->end);
    Beginning begins = beginning(s, next);
    if (!touches(s, c->end)) {
        if (begins == NOTHING) {
            gunichar mark = first_char(s, c->end);
            return mark >= 0x80 || strchr(",;:-.!?)", (int)mark) == NULL;
        }
        if (c->final) return TRUE;
        if (c->strong) return begins != LOWER;
        if (c->ellipsis) return begins == UPPER && !bc_token_is(s->text, &s->tokens[next], 'I');
        return stop_ends(s, c, next, begins);
    }
    return ends_without_space(s, c, begins);
}

static void begin_sentence(Splitter *s, guint at, GArray *starts) {
    s->start = at;
    g_array_append_val(starts, at);
}

void bc_sentences_find(const BcSentenceRules *rules, const char *text, const BcToken *tokens,
                       guint n, GArray *starts) {
    Splitter s = {.rules = rules, .text = text, .tokens = tokens, .n = n};
    if (n == 0) return;
    begin_sentence(&s, 0, starts);
    for (guint i = 0; i < n;) {
        if (!may_end(&s, i)) {
            i++;
            continue;
        }
        Cluster cluster = read_cluster(&s, i);
        if (cluster.end < n) {
            if (cluster.stranded && beginning(&s, next_word(&s, cluster.end)) == UPPER)
                begin_sentence(&s, i + 1, starts);
            else if (ends_at(&s, &cluster))
                begin_sentence(&s, cluster.end, starts);
        }
        i = cluster.end;
    }
}
