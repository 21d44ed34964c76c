#include "language/sentence-gaps.h"

#include <string.h>

/* What a token looks like.  Marks are told apart by their character and how often it stands there,
 * from SHAPE_MARK on. */
enum {
    SHAPE_NONE,     /* beyond the paragraph */
    SHAPE_LOWER,    /* word */
    SHAPE_CAPITAL,  /* Word */
    SHAPE_LETTER,   /* W */
    SHAPE_I,        /* I */
    SHAPE_CAPITALS, /* WORD */
    SHAPE_STOPS,    /* U.S. */
    SHAPE_ADDRESS,  /* example.com */
    SHAPE_MIXED,    /* iPod, B2B */
    SHAPE_OTHER,    /* of scripts without capitals */
    SHAPE_DIGIT,    /* 7 */
    SHAPE_DIGITS,   /* 12 */
    SHAPE_YEAR,     /* 1999 */
    SHAPE_NUMBER,   /* 1,000 */
    SHAPE_OPEN,     /* quotation mark */
    SHAPE_CLOSE,
    SHAPE_MARK
};

/* How far is looked: to the next mark that ends, and back for words in capitals. */
enum { FAR_STOP = 40, FAR_BACK = 30, MOST_WORDS = 12 };

/* All that is seen at a gap. */
typedef struct {
    guint32 left[3], right[3]; /* shapes of the tokens, from the gap outwards */
    guint32 marks, last;       /* the marks before the gap, hashed; the token before those */
    guint32 first, headed;     /* of the sentence so far; does it follow one that had no mark? */
    guint32 title;             /* how many of its words are capitalised */
    guint32 open, end;         /* brackets and quotations; how far it is to the next stop */
    guint32 small;             /* words in small letters soon behind the gap */
    guint32 closing;           /* the last token of the paragraph */
    guint32 last_word, last_shape, size, suffix, short_form; /* the last word before the gap */
    guint32 next_word, next_shape, opener;                   /* the first word behind it */
    guint32 second, colon, cue;                              /* and what follows that */
} Gap;

static inline gboolean touches(const GapReader *r, guint i) {
    return i > 0 && i < r->n && r->tokens[i - 1].span.end == r->tokens[i].span.start;
}

static inline gboolean is_word(const GapReader *r, guint i) {
    return r->tokens[i].kind <= BC_TOKEN_NUMBER;
}

static inline const char *text_of(const GapReader *r, guint i, gsize *length) {
    *length = bc_span_length(r->tokens[i].span);
    return r->text + r->tokens[i].span.start;
}

static guint32 number_shape(const char *text, gsize length) {
    for (gsize i = 0; i < length; i++)
        if (!g_ascii_isdigit(text[i])) return SHAPE_NUMBER;
    if (length == 1) return SHAPE_DIGIT;
    if (length == 2) return SHAPE_DIGITS;
    return length == 4 && (*text == '1' || *text == '2') ? SHAPE_YEAR : SHAPE_NUMBER;
}

/* What bytes say of a word; those beyond ASCII say nothing. */
enum { HAS_LOWER = 1, HAS_UPPER = 2, HAS_STOP = 4, HAS_ADDRESS = 8 };
static const guint8 byte_class[256] = {['a' ... 'z'] = HAS_LOWER,
                                       ['A' ... 'Z'] = HAS_UPPER,
                                       ['.'] = HAS_STOP,
                                       ['@'] = HAS_ADDRESS,
                                       ['/'] = HAS_ADDRESS};

static guint32 word_shape(const char *text, gsize length) {
    guint first = byte_class[(guchar)*text], rest = 0, capitals = first == HAS_UPPER;
    for (gsize i = 1; i < length; i++) {
        guint class = byte_class[(guchar)text[i]];
        rest |= class;
        capitals += class == HAS_UPPER;
    }
    if ((first | rest) == HAS_LOWER && first == HAS_LOWER) return SHAPE_LOWER;
    if ((first | rest) & HAS_ADDRESS) return SHAPE_ADDRESS;
    if (text[length - 1] == '.') return SHAPE_STOPS;
    if (length > 4 && (rest & HAS_STOP)) return SHAPE_ADDRESS;
    gunichar c = g_utf8_get_char(text);
    gboolean small = c < 0x80 ? first == HAS_LOWER : g_unichar_islower(c);
    gboolean capital = c < 0x80 ? first == HAS_UPPER : g_unichar_isupper(c);
    if (small) return capitals == 0 ? SHAPE_LOWER : SHAPE_MIXED;
    if (!capital) return (first | rest) & (HAS_LOWER | HAS_UPPER) ? SHAPE_MIXED : SHAPE_OTHER;
    if (length == 1) return *text == 'I' ? SHAPE_I : SHAPE_LETTER;
    return !((first | rest) & HAS_LOWER) ? SHAPE_CAPITALS
           : capitals <= 1               ? SHAPE_CAPITAL
                                         : SHAPE_MIXED;
}

static guint32 find_shape(const GapReader *r, guint i) {
    gsize length;
    const char *text = text_of(r, i, &length);
    switch (r->tokens[i].kind) {
    case BC_TOKEN_WORD: return word_shape(text, length);
    case BC_TOKEN_NUMBER: return number_shape(text, length);
    case BC_TOKEN_QUOTE_OPEN: return SHAPE_OPEN;
    case BC_TOKEN_QUOTE_CLOSE: return SHAPE_CLOSE;
    default: break;
    }
    gunichar c = g_utf8_get_char(text);
    gsize one = (gsize)(g_utf8_next_char(text) - text);
    return SHAPE_MARK + c * 4 + (guint32)MIN(length / one, 4) - 1;
}

/* Neighbours of a gap are neighbours of the next one, too: each is looked at once. */
static inline guint32 shape(const GapReader *r, guint i) {
    if (i >= r->n) return SHAPE_NONE; /* and where i was below 0 */
    if (r->shapes[i] == SHAPE_NONE) r->shapes[i] = find_shape(r, i);
    return r->shapes[i];
}

static gboolean is_capital(guint32 shape) { return shape >= SHAPE_CAPITAL && shape <= SHAPE_STOPS; }

static inline guchar lower(char c) {
    return (guchar)(byte_class[(guchar)c] == HAS_UPPER ? c | 0x20 : c);
}

/* A word in small letters, hashed (FNV-1a, of Fowler, Noll and Vo). */
static guint32 word_at(const GapReader *r, guint i) {
    if (i >= r->n) return 0;
    gsize length;
    const char *text = text_of(r, i, &length);
    guint32 hash = 2166136261u;
    for (gsize k = 0; k < length && k < 24; k++) hash = (hash ^ lower(text[k])) * 16777619u;
    return hash;
}

static const char *look_up(const GapReader *r, const BcLexicon *lexicon, guint i) {
    gsize length;
    const char *text = text_of(r, i, &length);
    if (r->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    return bc_lexicon_get_length(lexicon, text, length);
}

static guint32 grade(guint n) {
    if (n < 4) return n;
    return n < 6 ? 4 : n < 10 ? 5 : n < 16 ? 6 : n < 30 ? 7 : 8;
}

/* A stop, exclamation or question mark. */
static gboolean may_end(const GapReader *r, guint i) {
    if (is_word(r, i)) return FALSE;
    char c = r->text[r->tokens[i].span.start];
    return c == '.' || c == '!' || c == '?';
}

static gint32 number_at(const gint8 *bytes) {
    return (gint16)((guint8)bytes[0] | (guint8)bytes[1] << 8);
}

void bc_gaps_init(BcSentenceRules *rules, const gint8 *table, gsize bytes) {
    rules->gaps = table != NULL && bytes == GAP_TABLE_BYTES ? table : NULL;
    if (rules->gaps == NULL) return;
    rules->gap_threshold = number_at(table + GAP_BUCKETS);
    rules->gap_floor = number_at(table + GAP_BUCKETS + 2);
}

void gap_reader_init(GapReader *reader, const BcSentenceRules *rules, const char *text,
                     const BcToken *tokens, guint n) {
    *reader = (GapReader){.rules = rules, .text = text, .tokens = tokens, .n = n};
    reader->shapes = g_new0(guint32, n);
}

void gap_reader_clear(GapReader *reader) { g_free(reader->shapes); }

static inline gboolean is_small(const GapReader *r, guint i) {
    return r->tokens[i].kind == BC_TOKEN_WORD && g_ascii_islower(r->text[r->tokens[i].span.start]);
}

/* Most gaps: words in small letters go on, and nothing ends with one but by its marks. */
static inline gboolean is_closed(const GapReader *r, guint i) {
    char last = r->text[r->tokens[i - 1].span.end - 1];
    return r->tokens[i - 1].kind <= BC_TOKEN_NUMBER && last != '.' && last != '/' && is_small(r, i);
}

/* A dash goes on; hyphens that stand for one in letters and on the web may do anything. */
static inline gboolean is_long_dash(guint32 shape) {
    return shape == SHAPE_MARK + 0x2014 * 4 || shape == SHAPE_MARK + 0x2013 * 4;
}

gboolean gap_is_open(const GapReader *r, guint i) {
    const BcToken *before = &r->tokens[i - 1], *behind = &r->tokens[i];
    if (is_closed(r, i) || touches(r, i) || before->kind == BC_TOKEN_QUOTE_OPEN) return FALSE;
    if (before->kind <= BC_TOKEN_NUMBER && bc_token_is(r->text, behind, '(')) return FALSE;
    guint32 left = shape(r, i - 1);
    if (is_long_dash(left)) return FALSE;
    if (left == SHAPE_LOWER) return FALSE;
    if (!is_small(r, i) || left == SHAPE_STOPS || left == SHAPE_ADDRESS) return TRUE;
    return may_end(r, i - 1) || bc_token_is(r->text, before, ')') || shape(r, i) != SHAPE_LOWER;
}

static void count_open(GapReader *r, guint to) {
    for (; r->seen < to; r->seen++) {
        const BcToken *token = &r->tokens[r->seen];
        if (token->kind <= BC_TOKEN_NUMBER) continue;
        char c = r->text[token->span.start];
        if (token->kind == BC_TOKEN_QUOTE_OPEN)
            r->quotes++;
        else if (token->kind == BC_TOKEN_QUOTE_CLOSE)
            r->quotes -= r->quotes > 0;
        else if (c == '(' || c == '[')
            r->brackets++;
        else if (c == ')' || c == ']')
            r->brackets -= r->brackets > 0;
    }
}

static void see_shapes(GapReader *r, guint i, Gap *gap) {
    for (guint k = 0; k < 3; k++) gap->left[k] = shape(r, i - 1 - k);
    for (guint k = 0; k < 3; k++) gap->right[k] = shape(r, i + k);
    for (guint k = i; k < r->n && k < i + 6; k++) gap->small += shape(r, k) == SHAPE_LOWER;
    for (gap->last = i - 1; gap->last > 0 && gap->last + 4 > i && !is_word(r, gap->last);
         gap->last--)
        gap->marks = gap->marks * 31 + shape(r, gap->last) + touches(r, gap->last);
    guint words = 0, capitals = 0;
    for (guint k = i; k-- > r->start && k + FAR_BACK > i && words < MOST_WORDS;) {
        if (!is_word(r, k)) continue;
        words++;
        capitals += is_capital(shape(r, k));
    }
    gap->title = words < 2 ? 7 : capitals * 4 / words + (capitals == words);
    gap->headed = r->start > 0 && is_word(r, r->start - 1);
    gap->first = shape(r, r->start);
    gap->closing = shape(r, r->n - 1);
    count_open(r, i);
    gap->open = MIN(r->brackets, 1) * 2 + MIN(r->quotes, 1);
    if (r->stop < i) r->stop = i;
    while (r->stop < r->n && r->stop < i + FAR_STOP && !may_end(r, r->stop)) r->stop++;
    gap->end = r->stop < i + FAR_STOP && r->stop < r->n ? grade(r->stop - i) : 9;
}

static void see_last_word(const GapReader *r, guint i, Gap *gap) {
    gsize length;
    const char *text = text_of(r, gap->last, &length);
    gap->last_word = word_at(r, gap->last);
    gap->last_shape = shape(r, gap->last);
    gap->size = (guint32)MIN(length, 6);
    for (gsize k = length > 3 ? length - 3 : 0; k < length; k++)
        gap->suffix = gap->suffix << 8 | lower(text[k]);
    if (gap->marks == 0 || !may_end(r, i - 1)) return;
    const char *kind = look_up(r, r->rules->abbreviations, gap->last);
    gap->short_form = kind == NULL ? 1 : 2 + (guint32)(guchar)*kind;
}

static void see_next_word(const GapReader *r, guint i, Gap *gap) {
    guint word = i;
    while (word + 1 < r->n && word < i + 4 && !is_word(r, word)) word++;
    gap->next_word = word_at(r, word);
    gap->next_shape = shape(r, word);
    gap->second = word_at(r, word + 1);
    if (r->tokens[word].kind == BC_TOKEN_WORD)
        gap->opener = look_up(r, r->rules->stopwords, word) != NULL ? 2 : 1;
    gap->colon = i + 1 < r->n && bc_token_is(r->text, &r->tokens[i + 1], ':');
    /* Behind marks: "Why?" John asked. */
    for (guint k = i; gap->marks != 0 && k < r->n && k < i + 4 && is_word(r, k); k++)
        if (shape(r, k) == SHAPE_LOWER && look_up(r, r->rules->cues, k) != NULL) {
            gap->cue = k - i + 1;
            break;
        }
}

/* Spreads three values over the buckets, for each template in its own way. */
static inline guint16 bucket(guint64 template, guint64 a, guint64 b, guint64 c) {
    const guint64 mix = G_GUINT64_CONSTANT(0xff51afd7ed558ccd);
    guint64 hash = (template * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15) ^ a) * mix;
    hash = (hash ^ hash >> 32 ^ b) * mix;
    hash = (hash ^ hash >> 32 ^ c) * mix;
    return (guint16)(hash >> (64 - GAP_BITS));
}

static void shape_features(GapReader *reader, guint i, Gap *g, guint16 *buckets) {
    see_shapes(reader, i, g);
    guint32 l1 = g->left[0], l2 = g->left[1], r1 = g->right[0], r2 = g->right[1];
    const guint32 templates[GAP_SHAPE_FEATURES][3] = {
        {0, 0, 0},
        {l1, r1, r2},
        {l1, l2, g->left[2] * 31 + r1},
        {l2, l1, r1 * 31 + r2},
        {l1, r1, r2 * 31 + g->right[2]},
        {g->open, g->marks, r1},
        {g->open, g->marks, 0},
        {g->first, l1, r1},
        {g->end, g->marks, 0},
        {g->end, l1, r1},
        {g->closing, g->marks, 0},
        {g->headed, l1, r1},
        {g->headed, g->title, r1},
        {g->small, g->title, l1},
    };
    for (guint k = 0; k < GAP_SHAPE_FEATURES; k++)
        buckets[k] = bucket(k + 1, templates[k][0], templates[k][1], templates[k][2]);
}

static void word_features(GapReader *reader, guint i, Gap *g, guint16 *buckets) {
    see_last_word(reader, i, g);
    see_next_word(reader, i, g);
    guint32 l1 = g->left[0], r1 = g->right[0], start = word_at(reader, reader->start);
    const guint32 templates[GAP_FEATURES - GAP_SHAPE_FEATURES][3] = {
        {g->marks, g->last_word, 0},
        {g->marks, g->last_word, g->next_shape},
        {g->next_word, g->second, 0},
        {start, g->marks, r1},
        {start, grade(i - reader->start), 0},
        {g->opener, g->short_form, g->marks},
        {g->opener, g->last_shape, g->marks},
        {g->opener, g->next_shape, l1},
        {g->colon, g->next_word, 0},
        {g->size, g->marks, g->next_shape},
        {g->suffix, g->marks, g->next_shape},
        {g->title, g->opener, g->marks * 31 + g->next_shape},
        {g->cue, g->marks, 0},
        {g->small, g->next_word, 0},
    };
    for (guint k = 0; k < GAP_FEATURES - GAP_SHAPE_FEATURES; k++)
        buckets[k] = bucket(k + 64, templates[k][0], templates[k][1], templates[k][2]);
}

void gap_features(GapReader *reader, guint i, guint16 buckets[GAP_FEATURES]) {
    Gap gap = {0};
    shape_features(reader, i, &gap, buckets);
    word_features(reader, i, &gap, buckets + GAP_SHAPE_FEATURES);
}

static gint32 sum_of(const gint8 *weights, const guint16 *buckets, guint n) {
    gint32 sum = 0;
    for (guint k = 0; k < n; k++) sum += weights[buckets[k]];
    return sum;
}

static gboolean ends_before(GapReader *reader, guint i) {
    guint16 buckets[GAP_FEATURES];
    const BcSentenceRules *rules = reader->rules;
    Gap gap = {0};
    shape_features(reader, i, &gap, buckets);
    gint32 sum = sum_of(rules->gaps, buckets, GAP_SHAPE_FEATURES);
    /* What words say is not worth asking where shapes leave no hope. */
    if (sum < rules->gap_floor) return FALSE;
    word_features(reader, i, &gap, buckets + GAP_SHAPE_FEATURES);
    return sum + sum_of(rules->gaps, buckets + GAP_SHAPE_FEATURES,
                        GAP_FEATURES - GAP_SHAPE_FEATURES) >
           rules->gap_threshold;
}

void bc_gaps_find(const BcSentenceRules *rules, const char *text, const BcToken *tokens, guint n,
                  GArray *starts, guint first) {
    GapReader reader;
    gap_reader_init(&reader, rules, text, tokens, n);
    g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(guint));
    guint next = first;
    for (guint i = 0; i < n; i++) {
        gboolean ruled = next < starts->len && g_array_index(starts, guint, next) == i;
        next += ruled;
        if (!ruled &&
            (is_closed(&reader, i) || !gap_is_open(&reader, i) || !ends_before(&reader, i)))
            continue;
        reader.start = i;
        g_array_append_val(found, i);
    }
    gap_reader_clear(&reader);
    g_array_set_size(starts, first);
    g_array_append_vals(starts, found->data, found->len);
}
