#include "language/opening.h"

#include "language/mentions.h"
#include "language/tokens.h"

#include <string.h>

/* So many words of a sentence are compared with phrases, and so many behind it are looked at for
 * what undoes the class. */
enum { PHRASE = 7, SOON = 6 };
/* Shorter sentences are not opened anew by "it is unclear". */
enum { SHORTEST_FRESH = 7 };
/* A pronoun in a clause before the main one may mean who comes right behind the comma. */
enum { BEHIND_COMMA = 3 };
/* No pronoun has more bytes. */
enum { LONGEST_PRONOUN = 14 };

static const char *word_at(const Opener *o, guint token) {
    return o->text + o->tokens[token].span.start;
}

static gsize length_of(const Opener *o, guint token) {
    return bc_span_length(o->tokens[token].span);
}

static gboolean is_word(const Opener *o, guint token) {
    return o->tokens[token].kind <= BC_TOKEN_NUMBER;
}

static guint end_of(const Opener *o, guint sentence) {
    return o->sentences[sentence].first_token + o->sentences[sentence].n_tokens;
}

static OpeningClass parse_class(const char *value) {
    static const struct {
        const char *name;
        OpeningClass class;
    } classes[] = {
        {"anaphor", OPENING_ANAPHOR}, {"connective", OPENING_CONNECTIVE},
        {"order", OPENING_ORDER},     {"first", OPENING_FIRST},
        {"answer", OPENING_ANSWER},   {"reversal", OPENING_REVERSAL},
        {"person", OPENING_PERSON},   {"correction", OPENING_CORRECTION},
        {"thing", OPENING_THING},     {"definite", OPENING_DEFINITE},
        {"clause", OPENING_CLAUSE},   {"known", OPENING_KNOWN},
        {"fresh", OPENING_FRESH},     {"subject", OPENING_SUBJECT},
        {"comma", OPENING_COMMA},     {"anywhere", OPENING_ANYWHERE},
    };
    OpeningClass all = 0;
    while (value != NULL && *value != '\0') {
        gsize length = strcspn(value, " ");
        for (gsize i = 0; i < G_N_ELEMENTS(classes); i++)
            if (strlen(classes[i].name) == length && memcmp(classes[i].name, value, length) == 0)
                all |= classes[i].class;
        value += length + strspn(value + length, " ");
    }
    return all;
}

OpeningClass opener_class(const Opener *opener, guint token) {
    return parse_class(
        bc_lexicon_get_length(opener->lookback, word_at(opener, token), length_of(opener, token)));
}

gsize opener_bare(const Opener *opener, guint token) {
    return mentions_bare_length(word_at(opener, token), length_of(opener, token));
}

gboolean opener_is_capital(const Opener *opener, guint token) {
    if (opener->tokens[token].kind != BC_TOKEN_WORD) return FALSE;
    return g_unichar_isupper(g_utf8_get_char(word_at(opener, token)));
}

/* CNN, NATO: nobody. */
static gboolean is_shouted(const Opener *o, guint token) {
    const char *word = word_at(o, token);
    gsize length = opener_bare(o, token);
    if (length < 2) return FALSE;
    for (gsize i = 0; i < length; i++)
        if (g_ascii_islower(word[i]) || (guchar)word[i] >= 0x80) return FALSE;
    return TRUE;
}

static gpointer hash_of(const Opener *o, guint token) {
    guint hash = 2166136261u;
    const char *word = word_at(o, token);
    for (gsize i = opener_bare(o, token); i-- > 0;) hash = (hash ^ (guchar)word[i]) * 16777619u;
    return GUINT_TO_POINTER(hash);
}

/* The first word of a sentence has a capital in any case. */
static void note_capitals(Opener *o) {
    o->capitals = g_hash_table_new(NULL, NULL);
    for (guint s = 0; s < o->n_sentences; s++) {
        guint first = o->sentences[s].first_token;
        gboolean inner = FALSE;
        for (guint i = first; i < end_of(o, s); i++) {
            if (inner && opener_is_capital(o, i)) g_hash_table_add(o->capitals, hash_of(o, i));
            inner = o->tokens[i].kind == BC_TOKEN_WORD || o->tokens[i].kind == BC_TOKEN_NUMBER;
        }
    }
}

void opener_init(Opener *opener, const BcDocument *document) {
    guint n, n_tokens;
    const BcLanguage *language = bc_document_language(document);
    const BcToken *tokens = bc_document_tokens(document, &n_tokens);
    const BcSentence *sentences = bc_document_sentences(document, &n);
    *opener = (Opener){
        .document = document,
        .text = bc_article_text(bc_document_article(document), NULL),
        .tokens = tokens,
        .sentences = sentences,
        .n_sentences = n,
        .n_tokens = n_tokens,
        .lookback = bc_language_lexicon(language, "lookback"),
        .stopwords = bc_language_lexicon(language, "stopwords"),
        .times = bc_language_lexicon(language, "times"),
        .places = bc_language_lexicon(language, "places"),
        .roles = bc_language_lexicon(language, "roles"),
        .titles = bc_language_lexicon(language, "titles"),
        .dateline = bc_article_dateline(bc_document_article(document)).end,
    };
    note_capitals(opener);
}

void opener_clear(Opener *opener) { g_hash_table_unref(opener->capitals); }

static const char *value_of(const Opener *o, const BcLexicon *lexicon, guint token) {
    return bc_lexicon_get_length(lexicon, word_at(o, token), opener_bare(o, token));
}

static gboolean is_name(const Opener *o, guint token, gboolean begins) {
    if (!opener_is_capital(o, token) || is_shouted(o, token)) return FALSE;
    if (begins && (value_of(o, o->stopwords, token) != NULL ||
                   (!(token + 1 < o->n_tokens && opener_is_capital(o, token + 1)) &&
                    value_of(o, o->titles, token) == NULL &&
                    !g_hash_table_contains(o->capitals, hash_of(o, token)))))
        return FALSE;
    return value_of(o, o->places, token) == NULL && value_of(o, o->times, token) == NULL;
}

gboolean opener_names_somebody(const Opener *opener, guint first, guint end) {
    for (guint i = first; i < end; i++) {
        if (opener->tokens[i].kind != BC_TOKEN_WORD) continue;
        if (is_name(opener, i, i == first)) return TRUE;
        const char *role = value_of(opener, opener->roles, i);
        if (role != NULL && g_str_has_prefix(role, "person")) return TRUE;
    }
    return FALSE;
}

/* Is a mark of quotation open somewhere in [first, end)? */
static gboolean is_quoted_at(const Opener *o, guint first, guint token) {
    gboolean inside = FALSE;
    for (guint i = first; i < token; i++) {
        if (o->tokens[i].kind == BC_TOKEN_QUOTE_OPEN) inside = TRUE;
        if (o->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE) inside = FALSE;
    }
    return inside;
}

/* "In his speech, Putin ...", "When he was twelve, Ada Lund ...": who is meant comes right behind
 * the comma.
 */
static gboolean is_named_behind(const Opener *o, guint pronoun, guint end) {
    guint i = pronoun;
    while (i < end && !bc_token_is(o->text, &o->tokens[i], ',')) i++;
    if (i == end) return FALSE;
    return opener_names_somebody(o, i + 1, MIN(end, i + 1 + BEHIND_COMMA)) &&
           (is_name(o, i + 1, TRUE) ||
            !(opener_class(o, i + 1) & (OPENING_PERSON | OPENING_THING)));
}

/* Nothing but words that say nothing, times and numbers: "On Monday |it said". */
static gboolean says_nothing(const Opener *o, guint first, guint end) {
    for (guint i = first; i < end; i++) {
        if (o->tokens[i].kind != BC_TOKEN_WORD) continue;
        if (opener_class(o, i) & OPENING_CLAUSE) return FALSE;
        if (value_of(o, o->stopwords, i) == NULL && value_of(o, o->times, i) == NULL &&
            value_of(o, o->places, i) == NULL)
            return FALSE;
    }
    return TRUE;
}

/* A pronoun somewhere in the sentence that nothing before it in the sentence explains. */
static gboolean has_dangling_pronoun(const Opener *o, guint first, guint end) {
    for (guint i = first; i < end; i++) {
        if (o->tokens[i].kind != BC_TOKEN_WORD || length_of(o, i) > LONGEST_PRONOUN) continue;
        /* The pronoun of "he's". */
        OpeningClass class = parse_class(value_of(o, o->lookback, i));
        if (class & OPENING_PERSON) {
            if (opener_names_somebody(o, first, i)) return FALSE;
            return is_quoted_at(o, first, i) || !is_named_behind(o, i, end);
        }
        if (class & OPENING_THING && !is_quoted_at(o, first, i) && i > first &&
            says_nothing(o, first, i))
            return TRUE;
    }
    return FALSE;
}

/* Is one of the "-WORD"s of `value` among the words behind the phrase? */
static gboolean is_undone(const Opener *o, const char *value, guint behind, guint end) {
    for (const char *p = strchr(value, '-'); p != NULL; p = strchr(p + 1, '-')) {
        gsize length = strcspn(p + 1, " ");
        if (p != value && p[-1] != ' ') continue;
        for (guint i = behind; i < MIN(end, behind + SOON); i++)
            if (length_of(o, i) == length && g_ascii_strncasecmp(word_at(o, i), p + 1, length) == 0)
                return TRUE;
    }
    return FALSE;
}

/* The words from `first`, with straight apostrophes; Han characters are not parted.  `ends` gets
 * the length behind each word. */
static guint join_words(const Opener *o, guint first, guint end, GString *joined, gsize *ends) {
    guint n = 0;
    for (guint i = first; i < end && n < PHRASE && is_word(o, i); i++) {
        gunichar c = g_utf8_get_char(word_at(o, i));
        if (n > 0 && g_unichar_get_script(c) != G_UNICODE_SCRIPT_HAN)
            g_string_append_c(joined, ' ');
        g_string_append_len(joined, word_at(o, i), (gssize)length_of(o, i));
        ends[n++] = joined->len;
    }
    return n;
}

static const char *straighten(GString *joined, gsize *ends, guint n) {
    for (char *mark; (mark = strstr(joined->str, "\xE2\x80\x99")) != NULL;) {
        gsize at = (gsize)(mark - joined->str);
        g_string_erase(joined, (gssize)at, 2);
        joined->str[at] = '\'';
        for (guint i = 0; i < n; i++)
            if (ends[i] > at) ends[i] -= 2;
    }
    return joined->str;
}

/* The value of the longest phrase of lookback.lex that begins at `first`; else that of
 * stopwords.lex, also for the "He" of "He's". */
static const char *opening_value(const Opener *o, guint first, guint end, guint *words) {
    g_autoptr(GString) joined = g_string_sized_new(64);
    gsize ends[PHRASE] = {0};
    guint n = join_words(o, first, end, joined, ends);
    const char *text = straighten(joined, ends, n);
    n = MIN(n, MAX(bc_lexicon_longest(o->lookback), 4));
    for (*words = n; *words > 0; (*words)--) {
        const char *value = bc_lexicon_get_length(o->lookback, text, ends[*words - 1]);
        if (value != NULL && *value != '\0') return value;
    }
    if (n == 0) return NULL;
    gsize length = ends[0];
    *words = 1;
    const char *value = bc_lexicon_get_length(o->stopwords, text, length);
    const char *mark = value == NULL ? memchr(text, '\'', length) : NULL;
    if (mark == NULL) return value;
    value = bc_lexicon_get_length(o->lookback, text, (gsize)(mark - text));
    return value != NULL ? value : bc_lexicon_get_length(o->stopwords, text, (gsize)(mark - text));
}

/* The first token behind dateline, "(CNN)" and marks. */
static guint find_beginning(const Opener *o, const BcSentence *s, gboolean *quoted) {
    guint i = s->first_token, end = i + s->n_tokens;
    while (i < end && o->tokens[i].span.start < o->dateline) i++;
    if (i + 2 < end && bc_token_is(o->text, &o->tokens[i], '(') &&
        bc_token_is(o->text, &o->tokens[i + 2], ')'))
        i += 3;
    for (; i < end && !is_word(o, i); i++)
        if (o->tokens[i].kind == BC_TOKEN_QUOTE_OPEN) *quoted = TRUE;
    return i;
}

/* "The company that ...", "the attack on ...", "the group Hamas": what follows at `next` tells
 * which. */
static gboolean is_told_behind(const Opener *o, guint next) {
    if (opener_is_capital(o, next)) return TRUE;
    if (!is_word(o, next)) return FALSE;
    const BcLanguage *language = bc_document_language(o->document);
    static const char *const telling[] = {"complementizers", "prepositions"};
    for (gsize i = 0; i < G_N_ELEMENTS(telling); i++)
        if (bc_lexicon_get_length(bc_language_lexicon(language, telling[i]), word_at(o, next),
                                  length_of(o, next)) != NULL)
            return TRUE;
    return FALSE;
}

/* The noun of "The company ..." and "The 43-year-old ...", when nothing behind it tells which. */
static guint known_noun(const Opener *o, guint first, guint end) {
    guint i = first + 1;
    if (i + 1 >= end || !is_word(o, i)) return G_MAXUINT;
    /* A number in front: a person whose age was told. */
    if (g_ascii_isdigit(*word_at(o, i)) && memchr(word_at(o, i), '-', length_of(o, i)) != NULL)
        return i;
    return opener_class(o, i) & OPENING_KNOWN && !is_told_behind(o, i + 1) ? i : G_MAXUINT;
}

/* "Silva put |the number at 2,000": not of what was counted, that was said before. */
static guint known_anywhere(const Opener *o, guint first, guint end) {
    for (guint i = first + 1; i + 1 < end; i++) {
        if (!(opener_class(o, i) & OPENING_ANYWHERE) ||
            !(opener_class(o, i - 1) & OPENING_DEFINITE) || is_quoted_at(o, first, i))
            continue;
        const char *value = value_of(o, o->lookback, i);
        return is_undone(o, value, i + 1, i + 2) ? G_MAXUINT : i;
    }
    return G_MAXUINT;
}

Opening opener_read(const Opener *opener, guint sentence) {
    const BcSentence *s = &opener->sentences[sentence];
    guint end = end_of(opener, sentence);
    Opening opening = {.known = G_MAXUINT};
    opening.first = find_beginning(opener, s, &opening.quoted);
    if (opening.first >= end) return opening;
    const char *value = opening_value(opener, opening.first, end, &opening.words);
    guint behind = opening.first + opening.words;
    if (value != NULL && !is_undone(opener, value, behind, end)) opening.kind = parse_class(value);
    gboolean comma = behind < end && bc_token_is(opener->text, &opener->tokens[behind], ',');
    if (!comma && opening.kind & OPENING_COMMA) opening.kind = 0;
    if (!comma) opening.kind &= ~(OPENING_ORDER | OPENING_FIRST);
    if (opening.kind & OPENING_FRESH && end - opening.first < SHORTEST_FRESH)
        opening.kind = OPENING_ANAPHOR;
    if (opening.kind & OPENING_DEFINITE) opening.known = known_noun(opener, opening.first, end);
    if (opening.known == G_MAXUINT) opening.known = known_anywhere(opener, opening.first, end);
    opening.dangles = has_dangling_pronoun(opener, opening.first, end);
    return opening;
}
