#include "language/sentences.h"

#include "language/list-items.h"
#include "language/sentence-gaps.h"
#include "language/sentences-private.h"

#include <string.h>

static const struct {
    const char *name;
    Abbreviation kind;
} kinds[] = {{"title", TITLE}, {"never", NEVER}, {"number", NUMBER}, {"month", MONTH},
             {"time", TIME},   {"end", END},     {"day", DAY},       {"call", CALL},
             {"list", LIST},   {"place", PLACE}, {"host", HOST}};

void bc_sentence_rules_init(BcSentenceRules *rules, const BcLanguage *language) {
    rules->abbreviations = bc_language_lexicon(language, "abbreviations");
    rules->stopwords = bc_language_lexicon(language, "stopwords");
    rules->cues = bc_language_lexicon(language, "cues");
    rules->labels = bc_language_lexicon(language, "labels");
    gsize n_gaps = 0;
    const gint8 *gaps = model_bytes(language_sentence_model(language), SENTENCE_GAPS, &n_gaps);
    bc_gaps_init(rules, gaps, n_gaps);
    rules->ordinals = bc_lexicon_get(rules->abbreviations, "<number>") != NULL;
    rules->complete = bc_lexicon_get(rules->abbreviations, "<small>") != NULL;
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

/* What ends here: the tokens [first, end) with the marks and the brackets behind them. */
typedef struct {
    guint first, end;
    gboolean strong, final, ellipsis, closed;
    gboolean spaced;   /* an ellipsis of single stops */
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

/* The word at or behind token i, past marks that may begin a sentence; n when there is none. */
static guint next_word(const Splitter *s, guint i) {
    for (guint k = i; k < s->n && k < i + 6; k++) {
        if (s->tokens[k].kind <= BC_TOKEN_NUMBER) return k;
        if (s->tokens[k].kind == BC_TOKEN_QUOTE_OPEN) continue;
        if (is_closing(s, k)) return s->n;
        gunichar c = first_char(s, k);
        if (c < 0x80 ? strchr(",;:/?!%=", (int)c) != NULL
                     : c == 0x3001 || c == 0xFF0C || c == 0x60C)
            return s->n;
    }
    return s->n;
}

Beginning bc_splitter_beginning(const Splitter *s, guint word) {
    if (word >= s->n) return NOTHING;
    const char *p = s->text + s->tokens[word].span.start;
    gunichar c = g_utf8_get_char(p);
    if (c == '\'' || c == 0x2019) c = g_utf8_get_char(g_utf8_next_char(p));
    if (g_unichar_isdigit(c)) return DIGIT;
    if (g_unichar_islower(c)) /* "eBay" has its capital inside */
        return g_unichar_isupper(g_utf8_get_char(g_utf8_next_char(p))) ? UPPER : LOWER;
    return g_unichar_isupper(c) || g_unichar_istitle(c) ? UPPER : OTHER;
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

/* The end of the numbers of notes in brackets at token i: "[12]", "[1-3]", "[3, 5]"; i when there
 * are none. */
static guint note_end(const Splitter *s, guint i) {
    if (i + 2 >= s->n || !bc_token_is(s->text, &s->tokens[i], '[') ||
        s->tokens[i + 1].kind != BC_TOKEN_NUMBER)
        return i;
    guint k = i + 2;
    while (k < s->n && k < i + 12 && !bc_token_is(s->text, &s->tokens[k], ']')) {
        gunichar c = first_char(s, k);
        if (s->tokens[k].kind != BC_TOKEN_NUMBER && c != ',' && c != '-' && c != 0x2013) return i;
        k++;
    }
    return k < s->n && bc_token_is(s->text, &s->tokens[k], ']') ? k + 1 : i;
}

/* Skips the number of a note behind the end of a sentence: "[12]", or a small number before a word
 * that can only begin a sentence ("fee. 8 Yet some"). */
static guint skip_notes(const Splitter *s, guint i) {
    if (bc_token_is(s->text, &s->tokens[s->start], '[')) return i; /* a list of notes itself */
    for (guint end; (end = note_end(s, i)) != i;) i = end;
    if (i + 1 < s->n && s->tokens[i].kind == BC_TOKEN_NUMBER && token_bytes(s, i) <= 2 &&
        bc_splitter_beginning(s, i + 1) == UPPER && s->tokens[i + 1].kind == BC_TOKEN_WORD &&
        !touches(s, i + 1) && begins_sentences(s, i + 1))
        i++;
    return i;
}

static Cluster read_cluster(const Splitter *s, guint i) {
    Cluster c = {.first = i, .end = i + 1};
    gboolean word = s->tokens[i].kind == BC_TOKEN_WORD;
    if (bc_token_is(s->text, &s->tokens[i], '.')) {
        guint more = spaced_stops(s, i);
        c.stranded = more == 3 && touches(s, i);
        c.ellipsis = c.spaced = more > 0;
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
    guint face = bc_splitter_face(s, c.end);
    if (face > 0 && !touches(s, c.end)) c.end = face;
    return c;
}

static Abbreviation named_kind(const char *value) {
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (strcmp(value, kinds[i].name) == 0) return kinds[i].kind;
    return END;
}

/* Where the part of a word begins that counts: of "U.S.-Mexico" and "ex-Gen." the one behind the
 * hyphen, of "l'on." the one behind the apostrophe; the word's end when it has no parts. */
static const char *last_part(const char *text, gsize length) {
    const char *end = text + length, *p = end;
    while (p > text) {
        p = g_utf8_prev_char(p);
        gunichar c = g_utf8_get_char(p);
        if (c == '-' || c == '\'' || c == 0x2019) return g_utf8_next_char(p);
    }
    return end;
}

Abbreviation bc_splitter_abbreviation(const Splitter *s, guint word) {
    gsize length;
    const char *text = token_text(s, word, &length);
    if (length > 1 && text[length - 1] == '.') length--;
    const char *value = bc_lexicon_get_length(s->rules->abbreviations, text, length);
    if (value == NULL) {
        const char *part = last_part(text, length);
        gsize rest = (gsize)(text + length - part);
        if (rest > 0) value = bc_lexicon_get_length(s->rules->abbreviations, part, rest);
        if (value == NULL) return NO_ABBREVIATION;
    }
    Abbreviation kind = named_kind(value);
    if (kind != NEVER || !g_unichar_isupper(g_utf8_get_char(text))) return kind;
    /* Those in small letters are no names in capitals: "ca. 1900", but "San Jose, CA. It". */
    const char *second = g_utf8_next_char(text);
    gboolean small = second < text + length && g_unichar_islower(g_utf8_get_char(second));
    return small ? kind : NO_ABBREVIATION;
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

/* A letter with a stop of its own. */
static gboolean is_initial(const Splitter *s, guint word) {
    return is_single_letter(s, word) && touches(s, word + 1) &&
           bc_token_is(s->text, &s->tokens[word + 1], '.');
}

/* "J. Smith", but "plan B. The others", "you and I. Did". */
static gboolean letter_ends(const Splitter *s, guint letter, guint next) {
    if (!begins_sentences(s, next)) return FALSE;
    return letter > s->start && (first_char(s, letter) == 'I' || is_lower_word(s, letter - 1) ||
                                 token_bytes(s, next) > 1);
}

/* "II", of two letters or more. */
static gboolean is_roman(const Splitter *s, guint i) {
    gsize length;
    const char *text = token_text(s, i, &length);
    return length > 1 && strspn(text, "IVXLC") >= length;
}

static gboolean is_capital(const Splitter *s, guint i) {
    return s->tokens[i].kind == BC_TOKEN_WORD && bc_splitter_beginning(s, i) == UPPER;
}

static gboolean abbreviation_ends(const Splitter *s, guint word, Abbreviation kind, guint next,
                                  Beginning begins) {
    switch (kind) {
    case TITLE:
    case NEVER: return FALSE;
    case NUMBER:
        return begins != DIGIT &&
               !(begins == UPPER && (is_single_letter(s, next) || is_roman(s, next)));
    case MONTH: return begins != DIGIT && begins_sentences(s, next);
    case PLACE:
        return word > s->start && is_capital(s, word - 1) && !begins_sentences(s, word - 1) &&
               begins_sentences(s, next);
    case LIST: return begins != DIGIT;
    case CALL:
    case HOST:
    case DAY: return TRUE;
    case TIME:
        /* "At 5 a.m. Mr. Smith went": nothing has been said yet. */
        if (begins == DIGIT || word <= s->start + 2) return FALSE;
        return bc_splitter_abbreviation(s, next) != DAY;
    default: return begins == UPPER ? begins_sentences(s, next) : begins == OTHER;
    }
}

/* "(b. 1950)", "c. 1900", "p. 7": a small letter between marks or before a number. */
static gboolean is_small_letter(const Splitter *s, guint word, Beginning begins) {
    return token_bytes(s, word) == 1 && g_ascii_islower(s->text[s->tokens[word].span.start]) &&
           (begins == DIGIT || (word > s->start && s->tokens[word - 1].kind > BC_TOKEN_NUMBER));
}

/* Does a plain full stop, with white space behind it, end the sentence? */
static gboolean stop_ends(const Splitter *s, const Cluster *c, guint next, Beginning begins) {
    gboolean inside = s->tokens[c->first].kind == BC_TOKEN_WORD;
    if (!inside && (c->first == s->start || !touches(s, c->first))) return begins != LOWER;
    guint word = inside ? c->first : c->first - 1;
    if (begins == LOWER)
        return opens_bracket(s, c->end) && (c->closed || s->tokens[word].kind == BC_TOKEN_NUMBER ||
                                            (is_lower_word(s, word) && token_bytes(s, word) > 2 &&
                                             bc_splitter_abbreviation(s, word) == NO_ABBREVIATION));
    if (s->tokens[word].kind > BC_TOKEN_NUMBER) return begins != DIGIT || is_closing(s, word);
    if (is_item_number(s, c->first)) return FALSE;
    if (s->tokens[word].kind == BC_TOKEN_NUMBER && word > s->start && token_bytes(s, word) <= 2 &&
        bc_token_is(s->text, &s->tokens[word - 1], ':'))
        return FALSE; /* "as follows: 1. In section" */
    if (s->tokens[word].kind == BC_TOKEN_NUMBER)
        return !(s->rules->ordinals && token_bytes(s, word) <= 2 && !begins_sentences(s, next));
    Abbreviation kind = bc_splitter_abbreviation(s, word);
    if (c->closed && is_single_letter(s, word)) return letter_ends(s, word, next);
    if (c->closed) return kind != TITLE && kind != PLACE && kind != NEVER;
    /* "z. B.", "J. I. Roe" */
    if (is_initial(s, next) && token_bytes(s, word) <= 2) return FALSE;
    if (is_small_letter(s, word, begins)) return FALSE;
    /* Russian "г." stands before a town's name, but behind a year. */
    if (kind == TITLE && word > s->start && s->tokens[word - 1].kind == BC_TOKEN_NUMBER) kind = END;
    if (kind != NO_ABBREVIATION) return abbreviation_ends(s, word, kind, next, begins);
    if (is_single_letter(s, word)) return letter_ends(s, word, next);
    if (inside && g_unichar_isupper(first_char(s, word)))
        return begins == UPPER ? begins_sentences(s, next) : begins == OTHER;
    return TRUE;
}

/* "REPORT.DOC", "jo@EXAMPLE.COM", "Newsfeeds.Com" */
static gboolean is_ending_of_name(const Splitter *s, guint i) {
    gsize length;
    const char *text = token_text(s, i, &length);
    if (length < 2 || length > 4 || begins_sentences(s, i)) return FALSE;
    if (bc_splitter_abbreviation(s, i) == HOST) return TRUE;
    for (gsize k = 0; k < length; k++)
        if (!g_ascii_isupper(text[k])) return FALSE;
    return TRUE;
}

/* A space is missing: "over.The next". */
static gboolean ends_without_space(const Splitter *s, const Cluster *c, Beginning begins) {
    if (begins != UPPER || c->ellipsis || s->tokens[c->end].kind != BC_TOKEN_WORD) return FALSE;
    if (c->strong || c->closed) return TRUE;
    if (is_ending_of_name(s, c->end)) return FALSE;
    if (c->first == s->start || s->tokens[c->first].kind == BC_TOKEN_WORD) return FALSE;
    guint word = c->first - 1;
    if (s->tokens[word].kind == BC_TOKEN_NUMBER) return word > s->start;
    return is_lower_word(s, word) ||
           (token_bytes(s, word) > 3 && bc_splitter_abbreviation(s, word) % DAY == NO_ABBREVIATION);
}

static gboolean is_dash(const Splitter *s, guint i) {
    gunichar c = first_char(s, i);
    return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2015;
}

/* Behind a closed quotation: its speaker's name and a verb of speech go on: "Why?" John asked. */
static gboolean goes_on_to_speaker(const Splitter *s, const Cluster *c, guint next) {
    if (s->tokens[c->end - 1].kind != BC_TOKEN_QUOTE_CLOSE || next != c->end) return FALSE;
    for (guint k = next; k < s->n && k < next + 4; k++) {
        if (s->tokens[k].kind != BC_TOKEN_WORD) return FALSE;
        gsize length;
        const char *word = token_text(s, k, &length);
        if (k > next && bc_lexicon_get_length(s->rules->cues, word, length) != NULL &&
            g_unichar_islower(g_utf8_get_char(word)))
            /* "Why?" She answered: "Because." */
            return k + 1 >= s->n || !bc_token_is(s->text, &s->tokens[k + 1], ':');
        if (!g_unichar_isupper(g_utf8_get_char(word))) return FALSE;
    }
    return FALSE;
}

/* An ellipsis in brackets, or one that a sentence begins with. */
static gboolean is_omission(const Splitter *s, const Cluster *c) {
    return c->ellipsis &&
           (c->first == s->start ||
            (touches(s, c->first) && s->tokens[c->first - 1].kind > BC_TOKEN_NUMBER &&
             !is_closing(s, c->first - 1) && !bc_token_is(s->text, &s->tokens[c->first - 1], ',')));
}

/* A word of so many letters that is in no list may still be an abbreviation: "the dept. of". */
enum { CLAUSE_WORDS = 6, SHORTEST_LAST = 2, SHORT_FORM = 3 };

/* The sentences of writers who use no capitals. */
static gboolean begins_in_small_letters(const Splitter *s, const Cluster *c, guint next) {
    const char *text = s->text + s->tokens[next].span.start;
    gsize length = token_bytes(s, next);
    if (*text == 'i' && (length == 1 || text[1] == '\'')) return TRUE;
    if (next != c->end || c->first == s->start ||
        s->tokens[c->first].kind != BC_TOKEN_PUNCTUATION || !is_lower_word(s, c->first - 1) ||
        bc_splitter_abbreviation(s, c->first - 1) != NO_ABBREVIATION ||
        (next + 1 < s->n && bc_token_is(s->text, &s->tokens[next + 1], ')')))
        return FALSE;
    /* Who writes so begins many sentences so; but others, too, forget a capital. */
    gsize letters = token_bytes(s, c->first - 1);
    return bc_splitter_beginning(s, s->start) == LOWER ? letters > SHORTEST_LAST
                                                       : s->rules->complete && letters > SHORT_FORM;
}

static gboolean ends_before_mark(const Splitter *s, const Cluster *c) {
    gunichar mark = first_char(s, c->end);
    return mark >= 0x80 || strchr(",;:-.!?)]}/", (int)mark) == NULL;
}

static gboolean is_address(const Splitter *s, guint i) {
    const char *text = s->text + s->tokens[i].span.start;
    return token_bytes(s, i) > 7 && (memcmp(text, "http", 4) == 0 || memcmp(text, "www.", 4) == 0);
}

/* "These are my definitions of it: http://...": an address behind a clause, no label. */
static gboolean stands_apart(const Splitter *s, guint i) {
    return i > s->start + CLAUSE_WORDS && bc_token_is(s->text, &s->tokens[i - 1], ':') &&
           !touches(s, i) && s->tokens[i].kind == BC_TOKEN_WORD && is_address(s, i);
}

static gboolean strong_ends(const Splitter *s, const Cluster *c, guint next, Beginning begins) {
    if (opens_bracket(s, c->end)) {
        if (begins == LOWER) return TRUE;
        /* "Viva Zapata! (1952)" */
        if (begins == DIGIT && next + 1 < s->n && is_closing(s, next + 1)) return FALSE;
    }
    if (begins == LOWER || goes_on_to_speaker(s, c, next)) return FALSE;
    /* "Yahoo! Mail", but "Yahoo!?" */
    return c->end > c->first + 1 || !touches(s, c->first) ||
           bc_splitter_abbreviation(s, c->first - 1) != CALL || begins_sentences(s, next);
}

/* The same where every character is a word: a few of them, and among them a verb of speech. */
static gboolean goes_on_to_verb(const Splitter *s, const Cluster *c) {
    if (s->tokens[c->end - 1].kind != BC_TOKEN_QUOTE_CLOSE) return FALSE;
    guint end = c->end;
    while (end < s->n && end < c->end + 10 && s->tokens[end].kind == BC_TOKEN_WORD) end++;
    for (guint k = c->end; k < end; k++)
        for (guint m = k; m < end && m < k + 3; m++) {
            const char *word = s->text + s->tokens[k].span.start;
            gsize length = s->tokens[m].span.end - s->tokens[k].span.start;
            const char *kind = bc_lexicon_get_length(s->rules->cues, word, length);
            if (kind != NULL && strncmp(kind, "say", 3) == 0) return TRUE;
        }
    return FALSE;
}

/* What ends with a mark of scripts without capitals goes on only behind a quotation whose speaker
 * follows, and behind a bracket in its midst. */
static gboolean final_ends(const Splitter *s, const Cluster *c) {
    if (is_closing(s, c->end) || goes_on_to_verb(s, c)) return FALSE;
    gunichar last = first_char(s, c->end - 1), first = first_char(s, s->start);
    gboolean bracket = last == ')' || last == 0xFF09;
    return !bracket || first == '(' || first == 0xFF08;
}

/* "It was over. ... and they": what is left out stands before small letters. */
static gboolean is_before_omission(const Splitter *s, const Cluster *c) {
    if (touches(s, c->end) || c->ellipsis || c->first == s->start) return FALSE;
    gunichar mark = first_char(s, c->end);
    guint word = s->tokens[c->first].kind == BC_TOKEN_WORD ? c->first : c->first - 1;
    return (mark == 0x2026 || (mark == '.' && token_bytes(s, c->end) > 2)) &&
           bc_splitter_abbreviation(s, word) == NO_ABBREVIATION;
}

static gboolean ends_at(const Splitter *s, const Cluster *c) {
    guint next = next_word(s, c->end);
    Beginning begins = bc_splitter_beginning(s, next);
    if (is_omission(s, c)) return FALSE;
    if (begins != UPPER && is_before_omission(s, c)) return TRUE;
    if (touches(s, c->end) && !c->final) return ends_without_space(s, c, begins);
    if (c->final) return final_ends(s, c);
    if (begins == NOTHING) return ends_before_mark(s, c);
    /* "It is." - Jane Roe */
    if (is_dash(s, c->end) && s->tokens[c->end - 1].kind == BC_TOKEN_QUOTE_CLOSE) return FALSE;
    if (begins == LOWER && next == c->end && is_address(s, next)) return TRUE;
    if (begins == LOWER && !c->closed && !c->ellipsis && begins_in_small_letters(s, c, next))
        return TRUE;
    if (c->strong) return strong_ends(s, c, next, begins);
    if (c->ellipsis)
        return begins == UPPER && !(c->spaced && bc_token_is(s->text, &s->tokens[next], 'I')) &&
               !goes_on_to_speaker(s, c, next);
    return stop_ends(s, c, next, begins);
}

static gboolean may_end_or_close(const Splitter *s, guint i) {
    return may_end(s, i) || is_closing(s, i);
}

static void begin_sentence(Splitter *s, guint at, GArray *starts) {
    s->start = at;
    g_array_append_val(starts, at);
}

/* "It was over. ... The next": the ellipsis belongs to the sentence that it stands behind. */
static gboolean follows_sentence(const Splitter *s, const Cluster *c) {
    return c->ellipsis && c->first == s->start && c->first > 0 && !touches(s, c->end) &&
           may_end_or_close(s, c->first - 1) && bc_splitter_beginning(s, c->end) == UPPER;
}

void bc_sentences_find(const BcSentenceRules *rules, const char *text, const BcToken *tokens,
                       guint n, GArray *starts) {
    Splitter s = {.rules = rules, .text = text, .tokens = tokens, .n = n};
    if (n == 0) return;
    guint before = starts->len;
    BcListReader list;
    bc_list_reader_init(&list, text, tokens, n);
    gboolean listed = list.kind != BC_NO_LIST || list.line_length > 0;
    begin_sentence(&s, 0, starts);
    for (guint i = 0; i < n;) {
        gboolean opens = i > 0 && bc_token_is(text, &tokens[i - 1], ':') &&
                         tokens[i].kind <= BC_TOKEN_NUMBER && bc_list_reader_opens(&list, i);
        listed = listed || opens;
        if ((opens || stands_apart(&s, i) || (listed && i > 0 && bc_list_reader_begins(&list, i)) ||
             (may_begin_unasked(&s, i) && bc_splitter_begins_unasked(&s, i))) &&
            i != s.start)
            begin_sentence(&s, i, starts);
        if (!may_end(&s, i)) {
            i++;
            continue;
        }
        Cluster cluster = read_cluster(&s, i);
        if (cluster.end < n) {
            if (follows_sentence(&s, &cluster))
                starts->len--, begin_sentence(&s, cluster.end, starts);
            else if (cluster.stranded &&
                     bc_splitter_beginning(&s, next_word(&s, cluster.end)) == UPPER)
                begin_sentence(&s, i + 1, starts);
            else if (ends_at(&s, &cluster))
                begin_sentence(&s, cluster.end, starts);
        }
        /* A list's reader wants to see every token. */
        while (listed && ++i < cluster.end) bc_list_reader_begins(&list, i);
        i = cluster.end;
    }
    if (rules->gaps != NULL) bc_gaps_find(rules, text, tokens, n, starts, before);
}
