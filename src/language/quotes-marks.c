#include "language/quotes-marks.h"

#include "base/text.h"

#include <string.h>

/* What the characters beside a mark say.  NEUTRAL: white space on both sides, or on neither. */
typedef enum { NEUTRAL, OPENS, CLOSES } Side;

/* Marks come in families: what one of them opens only one of the same family closes. */
typedef enum { DOUBLE, SINGLE, ANGLE, ANGLE_SINGLE, CORNER, CORNER_WHITE, FAMILIES } Family;

typedef struct {
    const char *text;
    BcSpan block;
    BcToken *tokens;
    guint n_tokens; /* in all of `tokens` */
    const BcMark *marks;
    guint n;
    const BcLexicon *elisions;
    guint open[FAMILIES];      /* how many are open */
    gunichar opener[FAMILIES]; /* the mark that opened the latest */
    gboolean *single_follows;  /* [i]: a mark behind i can close a single quotation */
    gboolean *sure_follows;    /* [i]: and is hardly an apostrophe */
} Paragraph;

static gunichar char_before(const Paragraph *s, const BcToken *token) {
    if (token->span.start <= s->block.start) return ' ';
    return g_utf8_get_char(g_utf8_prev_char(s->text + token->span.start));
}

static gunichar char_after(const Paragraph *s, const BcToken *token) {
    return token->span.end < s->block.end ? g_utf8_get_char(s->text + token->span.end) : ' ';
}

static gboolean is_blank(gunichar c) { return bc_text_is_space(c) || bc_text_is_invisible(c); }

/* What may stand before a mark that opens, as white space may. */
static gboolean leads(gunichar c) {
    if (is_blank(c)) return TRUE;
    if (c < 0x80) return strchr("([{<=/-\"'`", (int)c) != NULL;
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2018 || c == 0x2019 || c == 0x201C ||
           c == 0x201E || c == 0xAB || c == 0xBF || c == 0xA1;
}

/* What may stand behind a mark that closes. */
static gboolean trails(gunichar c) {
    if (is_blank(c)) return TRUE;
    if (c < 0x80) return strchr(".,;:!?)]}>/-\"'", (int)c) != NULL;
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2019 || c == 0x201D || c == 0xBB || c == 0x2026 ||
           (c >= 0x3000 && c <= 0x3002) || c == 0xFF0C;
}

static Side side_of(const Paragraph *s, const BcToken *token) {
    gunichar before = char_before(s, token), after = char_after(s, token);
    if (is_blank(before) != is_blank(after)) return is_blank(before) ? OPENS : CLOSES;
    if (is_blank(before)) return NEUTRAL;
    if (leads(before) != trails(after)) return leads(before) ? OPENS : CLOSES;
    return NEUTRAL;
}

static Family family_of(gunichar mark, gsize bytes) {
    switch (mark) {
    case '\'':
    case '`': return bytes == 2 ? DOUBLE : SINGLE;
    case 0xB4: return SINGLE;
    case '<':
    case '>':
    case 0xAB:
    case 0xBB: return ANGLE;
    case 0x2039:
    case 0x203A: return ANGLE_SINGLE;
    case 0x300C:
    case 0x300D: return CORNER;
    case 0x300E:
    case 0x300F: return CORNER_WHITE;
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0xFF07: return SINGLE;
    default: return DOUBLE;
    }
}

/* May be an apostrophe where it is written once. */
static gboolean may_be_apostrophe(gunichar mark) {
    return mark == '\'' || mark == 0xB4 || mark == 0x2018 || mark == 0x2019 || mark == 0xFF07;
}

static BcTokenKind classify_double(Paragraph *s, const BcToken *token, gunichar mark) {
    gboolean open = s->open[DOUBLE] > 0;
    Side side = side_of(s, token);
    switch (mark) {
    case 0x201E: /* low, as German opens */
    case 0x201F: return BC_TOKEN_QUOTE_OPEN;
    case ',': return side == OPENS ? BC_TOKEN_QUOTE_OPEN : BC_TOKEN_PUNCTUATION;
    case '`':
    case 0x301D: return BC_TOKEN_QUOTE_OPEN;
    case 0x301E:
    case 0x301F: return BC_TOKEN_QUOTE_CLOSE;
    case 0x201C: /* what opens in English closes in German */
        /* ... and by mistake: the end.“[Source] */
        return open && (s->opener[DOUBLE] == 0x201E || side == CLOSES ||
                        (side == NEUTRAL && !is_blank(char_before(s, token))))
                   ? BC_TOKEN_QUOTE_CLOSE
                   : BC_TOKEN_QUOTE_OPEN;
    case 0x201D: /* Swedish and Finnish open with it too */
        return !open && side == OPENS ? BC_TOKEN_QUOTE_OPEN : BC_TOKEN_QUOTE_CLOSE;
    default: break;
    }
    /* 6'2" and 21" screens; unless a quotation ends in a number. */
    if (!open && side == CLOSES && g_unichar_isdigit(char_before(s, token)))
        return BC_TOKEN_PUNCTUATION;
    if (side == NEUTRAL) side = open ? CLOSES : OPENS;
    return side == OPENS ? BC_TOKEN_QUOTE_OPEN : BC_TOKEN_QUOTE_CLOSE;
}

/* French points outwards and German inwards: the first of a pair opens, if it can. */
static BcTokenKind classify_angle(Paragraph *s, const BcToken *token, Family family,
                                  gunichar mark) {
    gboolean left = mark == 0xAB || mark == 0x2039 || mark == '<';
    Side side = side_of(s, token);
    if (side == NEUTRAL && mark < 0x80) return BC_TOKEN_PUNCTUATION;
    if (s->open[family] > 0 && mark != s->opener[family]) return BC_TOKEN_QUOTE_CLOSE;
    if (s->open[family] == 0 && left) return BC_TOKEN_QUOTE_OPEN; /* d’« un vol » */
    if (side == NEUTRAL) side = left ? OPENS : CLOSES;
    return side == OPENS ? BC_TOKEN_QUOTE_OPEN : BC_TOKEN_QUOTE_CLOSE;
}

static const BcToken *word_behind(const Paragraph *s, guint token) {
    if (token + 1 >= s->n_tokens) return NULL;
    const BcToken *next = &s->tokens[token + 1];
    return next->span.start == s->tokens[token].span.end && next->kind <= BC_TOKEN_NUMBER ? next
                                                                                          : NULL;
}

/* 'tis, 'em, the '90s. */
static gboolean is_elision(const Paragraph *s, guint token) {
    const BcToken *word = word_behind(s, token);
    if (word == NULL) return FALSE;
    if (g_ascii_isdigit(s->text[word->span.start])) {
        gsize digits = 0, length = bc_span_length(word->span);
        while (digits < length && g_ascii_isdigit(s->text[word->span.start + digits])) digits++;
        return digits == 2 && length <= 3;
    }
    return bc_lexicon_get_length(s->elisions, s->text + word->span.start,
                                 bc_span_length(word->span)) != NULL;
}

/* Letters before the mark. */
static gsize word_before(const Paragraph *s, const BcToken *token) {
    gsize start = token->span.start;
    while (start > s->block.start && g_ascii_isalpha(s->text[start - 1])) start--;
    return token->span.start - start;
}

/* The workers' place, goin' home, o' the church: the mark is more likely an apostrophe. */
static gboolean leans_on_word(const Paragraph *s, const BcToken *token) {
    gsize n = word_before(s, token);
    const char *end = s->text + token->span.start;
    if (n == 0) return FALSE;
    if (end[-1] == 's' || end[-1] == 'S') return TRUE;
    if (n > 3 && end[-1] == 'n' && end[-2] == 'i') return TRUE;
    g_autofree char *clipped = g_strdup_printf("%.*s'", (int)n, end - n);
    return bc_lexicon_get(s->elisions, clipped) != NULL;
}

/* “Let us go.’ She went: no apostrophe stands behind a full stop, so the wrong mark was taken. */
static gboolean closes_double(const Paragraph *s, const BcToken *token, gunichar mark) {
    gunichar before = char_before(s, token);
    return mark == 0x2019 && s->open[DOUBLE] > 0 && is_blank(char_after(s, token)) &&
           (before == '.' || before == '!' || before == '?');
}

static BcTokenKind classify_single(Paragraph *s, guint i, gunichar mark) {
    guint index = s->marks[i].token;
    const BcToken *token = &s->tokens[index];
    gboolean open = s->open[SINGLE] > 0;
    Side side = side_of(s, token);
    if (mark == 0x201A || mark == '`' || mark == 0x201B)
        return side == OPENS ? BC_TOKEN_QUOTE_OPEN : BC_TOKEN_PUNCTUATION;
    if (mark == 0x2018 && open && s->opener[SINGLE] == 0x201A) return BC_TOKEN_QUOTE_CLOSE;
    if (is_elision(s, index) && side != CLOSES) return BC_TOKEN_PUNCTUATION;
    if (side == OPENS) {
        /* An opening quotation mark is believed; a straight one only when it can be closed. */
        if (mark == 0x2018) return BC_TOKEN_QUOTE_OPEN;
        return mark == '\'' && !open && s->single_follows[i] ? BC_TOKEN_QUOTE_OPEN
                                                             : BC_TOKEN_PUNCTUATION;
    }
    if (!open && closes_double(s, token, mark)) {
        s->open[DOUBLE] = 0;
        return BC_TOKEN_QUOTE_CLOSE;
    }
    if (mark == 0x2018 || !open) return BC_TOKEN_PUNCTUATION;
    if (side == NEUTRAL && !trails(char_after(s, token))) return BC_TOKEN_PUNCTUATION;
    /* The ‘workers’ place’: of two marks that could close, one that leans on a word does not. */
    return s->sure_follows[i] && leans_on_word(s, token) ? BC_TOKEN_PUNCTUATION
                                                         : BC_TOKEN_QUOTE_CLOSE;
}

/* Looks back once so that an opening mark knows whether there is one to close it before the next
 * that opens. */
static void find_single_closers(Paragraph *s) {
    s->single_follows = g_new(gboolean, s->n);
    s->sure_follows = g_new(gboolean, s->n);
    gboolean follows = FALSE, sure = FALSE;
    for (guint i = s->n; i-- > 0;) {
        const BcMark *mark = &s->marks[i];
        const BcToken *token = &s->tokens[mark->token];
        s->single_follows[i] = follows;
        s->sure_follows[i] = sure;
        if (family_of(mark->mark, bc_span_length(token->span)) != SINGLE) continue;
        Side side = side_of(s, token);
        if (side == CLOSES && may_be_apostrophe(mark->mark)) {
            follows = TRUE;
            sure = sure || !leans_on_word(s, token);
        }
        if (side == OPENS && !is_elision(s, mark->token)) follows = sure = FALSE;
    }
}

static BcTokenKind classify(Paragraph *s, guint i, Family family) {
    const BcMark *mark = &s->marks[i];
    const BcToken *token = &s->tokens[mark->token];
    switch (family) {
    case SINGLE: return classify_single(s, i, mark->mark);
    case ANGLE:
    case ANGLE_SINGLE: return classify_angle(s, token, family, mark->mark);
    case CORNER:
    case CORNER_WHITE:
        return mark->mark == 0x300C || mark->mark == 0x300E ? BC_TOKEN_QUOTE_OPEN
                                                            : BC_TOKEN_QUOTE_CLOSE;
    default: return classify_double(s, token, mark->mark);
    }
}

/* Joins apostrophes to the word they touch; a word behind one only when it is an elision. */
static void join_apostrophes(Paragraph *s, GArray *tokens, guint first, GArray *marks) {
    guint kept = first, mark = 0;
    for (guint i = first; i < tokens->len; i++) {
        BcToken token = s->tokens[i];
        gboolean marked = mark < marks->len && s->marks[mark].token == i;
        gunichar c = marked ? s->marks[mark++].mark : 0;
        if (token.kind == BC_TOKEN_PUNCTUATION && may_be_apostrophe(c) &&
            family_of(c, bc_span_length(token.span)) == SINGLE) {
            const BcToken *word = word_behind(s, i);
            if (word != NULL && (is_elision(s, i) || bc_text_is_space(char_before(s, &token)))) {
                token = (BcToken){BC_TOKEN_WORD, {token.span.start, word->span.end}};
                i++;
            } else if (kept > first && s->tokens[kept - 1].kind == BC_TOKEN_WORD &&
                       s->tokens[kept - 1].span.end == token.span.start) {
                s->tokens[kept - 1].span.end = token.span.end;
                continue;
            }
        }
        s->tokens[kept++] = token;
    }
    g_array_set_size(tokens, kept);
}

void bc_marks_classify(const char *text, BcSpan block, GArray *tokens, guint first, GArray *marks,
                       const BcLexicon *elisions) {
    if (marks->len == 0) return;
    Paragraph s = {.text = text,
                   .block = block,
                   .tokens = (BcToken *)(void *)tokens->data,
                   .n_tokens = tokens->len,
                   .marks = (const BcMark *)(void *)marks->data,
                   .n = marks->len,
                   .elisions = elisions};
    find_single_closers(&s);
    gboolean loose = FALSE;
    for (guint i = 0; i < s.n; i++) {
        BcToken *token = &s.tokens[s.marks[i].token];
        Family family = family_of(s.marks[i].mark, bc_span_length(token->span));
        token->kind = classify(&s, i, family);
        if (token->kind == BC_TOKEN_QUOTE_OPEN) {
            /* Nesting is of different families but for corner brackets; a second opening in one
             * means that a closing mark was forgotten. */
            s.open[family] = 1;
            s.opener[family] = s.marks[i].mark;
        } else if (token->kind == BC_TOKEN_QUOTE_CLOSE) {
            s.open[family] = 0;
        } else {
            loose = loose || family == SINGLE;
        }
    }
    g_free(s.single_follows);
    g_free(s.sure_follows);
    if (loose) join_apostrophes(&s, tokens, first, marks);
}
