#include "language/mentions-scan.h"

#include <string.h>

BcSpan scan_span(const Scan *scan, guint i) { return scan->tokens[i].span; }

const char *scan_value(const Scan *scan, const BcLexicon *lexicon, guint i) {
    if (i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    BcSpan span = scan_span(scan, i);
    gsize length = bc_span_length(span);
    const char *found = forms_value(&scan->forms, lexicon, scan->text + span.start, length);
    if (found == NULL && length > 1 && scan->text[span.end - 1] == '.')
        found = bc_lexicon_get_length(lexicon, scan->text + span.start, length - 1);
    return found;
}

gboolean scan_is_upper(const Scan *scan, guint i) {
    if (i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return FALSE;
    BcSpan span = scan_span(scan, i);
    const char *word = scan->text + span.start;
    if (g_unichar_isupper(g_utf8_get_char(word))) return TRUE;
    /* al-Tamimi, d'Estaing: a small word is grown on to the name. */
    for (gsize k = 1; k < 5 && k + 1 < bc_span_length(span); k++) {
        gsize mark = word[k] == '-' || word[k] == '\''          ? 1
                     : memcmp(word + k, "\xe2\x80\x99", 3) == 0 ? 3
                                                                : 0;
        if (mark > 0 && k + mark < bc_span_length(span))
            return k < 4 && g_unichar_isupper(g_utf8_get_char(word + k + mark));
    }
    return FALSE;
}

gboolean scan_is_char(const Scan *scan, guint i, char c) {
    return i < scan->n_tokens && bc_span_length(scan_span(scan, i)) == 1 &&
           scan->text[scan_span(scan, i).start] == c;
}

/* "Trump's", "the ministers'" */
gboolean scan_is_possessive(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    gsize n = bc_span_length(span);
    return n > 2 && mentions_bare_length(scan->text + span.start, n) < n;
}

/* The value of token `i` without a possessive ending ("China's"), or of a contraction's first part
 * ("he'll"). */
const char *scan_bare_value(const Scan *scan, const BcLexicon *lexicon, guint i) {
    const char *found = scan_value(scan, lexicon, i);
    if (found != NULL || i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return found;
    BcSpan span = scan_span(scan, i);
    const char *word = scan->text + span.start;
    for (gsize k = 1; k < bc_span_length(span); k++)
        if (word[k] == '\'' || strncmp(word + k, "\xe2\x80\x99", 3) == 0)
            return bc_lexicon_get_length(lexicon, word, k);
    return NULL;
}

/* The value of a pronoun, also of one that is tied to its verb. */
const char *scan_pronoun_value(const Scan *scan, guint i) {
    const char *found = scan_bare_value(scan, scan->pronouns, i);
    if (found != NULL || scan->tokens[i].kind != BC_TOKEN_WORD) return found;
    BcSpan span = scan_span(scan, i);
    gsize verb;
    return forms_tied_pronoun(&scan->forms, scan->text + span.start, bc_span_length(span), &verb);
}

guint scan_sentence_end(const Scan *scan, guint sentence) {
    return scan->sentences[sentence].first_token + scan->sentences[sentence].n_tokens;
}

gsize mentions_bare_length(const char *word, gsize n) {
    gsize bare = n > 2 && word[n - 1] == 's' ? n - 1 : n;
    if (bare > 1 && word[bare - 1] == '\'')
        bare--;
    else if (bare > 3 && memcmp(word + bare - 3, "\xe2\x80\x99", 3) == 0)
        bare -= 3;
    else
        return n;
    return bare < n && (word[n - 1] == 's' || word[bare - 1] == 's') ? bare : n;
}

char *mentions_key(const char *word, gsize n) {
    n = mentions_bare_length(word, n);
    gsize plain = 0;
    while (plain < n && (guchar)word[plain] < 0x80) plain++;
    if (plain == n) return g_ascii_strdown(word, (gssize)n);
    g_autofree char *copy = g_strndup(word, n);
    g_autofree char *ascii = g_str_to_ascii(copy, "C");
    /* Erdogan and Erdoğan are one; letters that ASCII has not keep their own form. */
    return g_utf8_casefold(strchr(ascii, '?') == NULL ? ascii : copy, -1);
}

static char *fold_key(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    return mentions_key(scan->text + span.start, bc_span_length(span));
}

/* Where any word has a capital: at the beginning of a sentence, of a quotation, behind a colon. */
static gboolean begins_clause(const Scan *scan, guint i, guint first) {
    return i == first || scan->tokens[i - 1].kind == BC_TOKEN_QUOTE_OPEN ||
           scan_is_char(scan, i - 1, ':') || scan_is_char(scan, i - 1, '(') ||
           (i == first + 1 && scan->tokens[first].kind != BC_TOKEN_WORD);
}

/* Where nouns have capitals, the words that stand with a first name, a title or an office are
 * names.
 */
static gboolean is_named_beside(const Scan *scan, guint i, guint first) {
    if (i == first || scan_value(scan, scan->roles, i) != NULL) return FALSE;
    guint before = i - 1;
    if (scan_is_char(scan, before, '.') && before > first) before--;
    const char *role = scan_value(scan, scan->roles, before);
    return scan_value(scan, scan->titles, before) != NULL ||
           scan_value(scan, scan->names, before) != NULL ||
           (role != NULL && g_str_has_prefix(role, "person"));
}

#define MIN_HEADING_WORDS 4

/* A headline has small letters in stop words only, and a capital where only headlines have one: on
 * a verb of saying or a stop word. */
void scan_note_headings(Scan *scan, guint n_sentences) {
    for (guint s = 0; s < n_sentences && !scan->forms.capital_nouns; s++) {
        guint first = scan->sentences[s].first_token, words = 0, small = 0, odd = 0;
        for (guint i = first; i < scan_sentence_end(scan, s) && small == 0; i++) {
            if (scan->tokens[i].kind != BC_TOKEN_WORD) continue;
            gboolean cue = scan_value(scan, scan->cues, i) != NULL;
            gboolean stop = scan_value(scan, scan->stopwords, i) != NULL;
            gboolean upper = scan_is_upper(scan, i);
            small += !upper && (cue || !stop);
            odd += upper && i > first && (cue || stop) && !scan_is_char(scan, i + 1, '.') &&
                   scan_value(scan, scan->titles, i) == NULL;
            words += upper;
        }
        if (words >= MIN_HEADING_WORDS && small == 0 && odd > 0)
            memset(scan->heading + first, 1, scan->sentences[s].n_tokens);
    }
}

/* Words that have a capital where no sentence begins are names; so they are where one does. */
void scan_note_capitals(Scan *scan, guint n_sentences) {
    for (guint s = 0; s < n_sentences; s++) {
        guint first = scan->sentences[s].first_token, end = scan_sentence_end(scan, s);
        if (first < end && scan->heading[first]) continue;
        for (guint i = first; i < end; i++) {
            gboolean inner = i > first && !begins_clause(scan, i, first);
            /* "Xi Jinping came.  |Xi said": the first of two is part of a name, too. */
            gboolean leads = !inner && scan_is_upper(scan, i + 1) && i + 1 < end &&
                             scan_value(scan, scan->cues, i) == NULL &&
                             scan_value(scan, scan->times, i) == NULL &&
                             scan_value(scan, scan->roles, i) == NULL &&
                             scan_bare_value(scan, scan->openers, i) == NULL &&
                             scan_value(scan, scan->stopwords, i + 1) == NULL;
            if (scan->forms.capital_nouns) {
                leads = is_named_beside(scan, i, first);
                inner = FALSE;
            }
            if ((inner || leads) && scan_is_upper(scan, i) &&
                scan_value(scan, scan->stopwords, i) == NULL)
                g_hash_table_add(scan->capitalised, fold_key(scan, i));
            if (i > first && scan_is_upper(scan, i) && scan_is_upper(scan, i - 1) &&
                scan_value(scan, scan->demonyms, i) != NULL &&
                scan_value(scan, scan->names, i - 1) != NULL)
                g_hash_table_add(scan->surnames, fold_key(scan, i));
        }
    }
}

gboolean scan_is_demonym(const Scan *scan, guint i) {
    if (scan_bare_value(scan, scan->demonyms, i) == NULL) return FALSE;
    g_autofree char *key = fold_key(scan, i);
    return !g_hash_table_contains(scan->surnames, key);
}

void scan_note_quoted(Scan *scan, guint n_sentences) {
    guint n_paragraphs;
    const BcParagraph *paragraphs = bc_document_paragraphs(scan->document, &n_paragraphs);
    guint depth = 0, paragraph = NONE;
    for (guint s = 0; s < n_sentences; s++) {
        if (scan->sentences[s].paragraph != paragraph) depth = 0;
        paragraph = scan->sentences[s].paragraph;
        for (guint i = scan->sentences[s].first_token; i < scan_sentence_end(scan, s); i++) {
            if (scan->tokens[i].kind == BC_TOKEN_QUOTE_OPEN) depth++;
            scan->quoted[i] = depth > 0 || paragraphs[paragraph].kind == BC_BLOCK_TITLE;
            if (scan->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE && depth > 0) depth--;
        }
    }
}

gboolean scan_is_punctuation(const Scan *scan, guint i) {
    return i < scan->n_tokens && scan->tokens[i].kind == BC_TOKEN_PUNCTUATION;
}

static gboolean is_initial(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    const char *start = scan->text + span.start;
    return scan_is_upper(scan, i) && g_utf8_next_char(start) == scan->text + span.end;
}

/* "Monday", but not the April or May who has a first name or a title. */
static gboolean is_time(const Scan *scan, guint i, guint first) {
    if (scan_bare_value(scan, scan->times, i) == NULL) return FALSE;
    /* |Jan Terpstra, |June Carter, but not: May Day */
    if (scan_value(scan, scan->names, i) != NULL && scan_is_upper(scan, i + 1) &&
        scan_bare_value(scan, scan->times, i + 1) == NULL &&
        scan_value(scan, scan->stopwords, i + 1) == NULL &&
        scan_value(scan, scan->roles, i + 1) == NULL &&
        scan_value(scan, scan->titles, i + 1) == NULL)
        return FALSE;
    if (i == first) return TRUE;
    guint before = i - 1;
    if (scan_is_punctuation(scan, before) && before > first) before--;
    return scan_value(scan, scan->names, before) == NULL &&
           scan_value(scan, scan->titles, before) == NULL;
}

BcSex scan_title_sex(const char *title) {
    return *title == 'm' ? BC_SEX_MALE : *title == 'f' ? BC_SEX_FEMALE : BC_SEX_UNKNOWN;
}

gboolean scan_is_speech_cue(const Scan *scan, guint i) {
    const char *cue = scan_value(scan, scan->cues, i);
    return cue != NULL && !g_str_has_prefix(cue, "judge") && !g_str_has_prefix(cue, "think") &&
           !g_str_has_prefix(cue, "prep");
}

/* einen |Eimer Hafer, zwei |Kilo Mehl */
static gboolean is_measured(const Scan *scan, guint i, guint first) {
    if (i == first) return FALSE;
    const char *word = scan_value(scan, scan->determiners, i - 1);
    return scan->tokens[i - 1].kind == BC_TOKEN_NUMBER ||
           (word != NULL && g_str_has_prefix(word, "indef"));
}

/* Where every noun has a capital: a first name, a word that stands with one elsewhere, two capitals
 * in a row, or a place or house that the lexicons know; else what stands bare beside a cue. */
static gboolean is_name_among_nouns(const Scan *scan, guint i, guint first) {
    if (scan_value(scan, scan->roles, i) != NULL) return FALSE;
    if (scan_value(scan, scan->names, i) != NULL || scan_value(scan, scan->places, i) != NULL ||
        scan_value(scan, scan->organisations, i) != NULL)
        return TRUE;
    if (scan_is_upper(scan, i + 1) && scan_value(scan, scan->roles, i + 1) == NULL &&
        !is_measured(scan, i, first) && scan_value(scan, scan->stopwords, i + 1) == NULL &&
        scan_value(scan, scan->times, i + 1) == NULL &&
        scan_bare_value(scan, scan->pronouns, i + 1) == NULL)
        return TRUE;
    g_autofree char *key = fold_key(scan, i);
    if (g_hash_table_contains(scan->capitalised, key)) return TRUE;
    if (i > first && scan_is_speech_cue(scan, i - 1)) return TRUE;
    return begins_clause(scan, i, first) && scan_is_speech_cue(scan, i + 1);
}

/* In a headline: what the story itself says is a name, and what everybody knows as one. */
static gboolean is_name_in_heading(const Scan *scan, guint i) {
    if (scan_value(scan, scan->titles, i) != NULL || scan_value(scan, scan->names, i) != NULL)
        return TRUE;
    g_autofree char *key = fold_key(scan, i);
    return g_hash_table_contains(scan->capitalised, key);
}

/* "Anna Lund |Tells Council": a name in a headline ends before token `k`. */
static gboolean ends_in_heading(const Scan *scan, guint k) {
    if (scan_value(scan, scan->cues, k) != NULL || scan_value(scan, scan->stopwords, k) != NULL)
        return TRUE;
    return !is_name_in_heading(scan, k) && !scan_is_char(scan, k - 1, '.') &&
           scan_value(scan, scan->names, k - 1) == NULL;
}

gboolean scan_begins_name(const Scan *scan, guint i, guint first) {
    if (!scan_is_upper(scan, i)) return FALSE;
    if (scan_bare_value(scan, scan->pronouns, i) != NULL || is_time(scan, i, first)) return FALSE;
    gboolean initial = begins_clause(scan, i, first);
    /* Stop words are listed for summaries, and "Mr" is one there. */
    gboolean title = scan_value(scan, scan->titles, i) != NULL;
    if (!title && (scan_value(scan, scan->stopwords, i) != NULL ||
                   scan_value(scan, scan->auxiliaries, i) != NULL))
        return FALSE;
    if (scan->forms.capital_nouns && !title) return is_name_among_nouns(scan, i, first);
    if (scan->forms.capital_nouns && scan_value(scan, scan->roles, i) != NULL) return FALSE;
    if (scan->heading[i]) return is_name_in_heading(scan, i);
    if (!initial) return TRUE;
    if (scan_value(scan, scan->titles, i) != NULL || scan_value(scan, scan->names, i) != NULL)
        return TRUE;
    if (scan_bare_value(scan, scan->openers, i) != NULL) return FALSE;
    if (scan_bare_value(scan, scan->families, i) != NULL) return TRUE;
    gboolean verb = scan_value(scan, scan->cues, i) != NULL;
    if (!verb && scan_is_upper(scan, i + 1) && scan_value(scan, scan->stopwords, i + 1) == NULL)
        return TRUE;
    /* "Said Stone", but: Stone said. */
    if (!verb && i + 1 < scan->n_tokens && scan_value(scan, scan->cues, i + 1) != NULL &&
        scan_value(scan, scan->roles, i) == NULL)
        return TRUE;
    g_autofree char *key = fold_key(scan, i);
    return g_hash_table_contains(scan->capitalised, key);
}

static gboolean links_names(const Scan *scan, guint i) {
    return scan_value(scan, scan->particles, i) != NULL && scan_is_upper(scan, i + 1);
}

/* The stop of "Gov." and "J.", where the name goes on behind it. */
static gboolean is_inner_stop(const Scan *scan, guint i, guint end) {
    return scan_is_char(scan, i, '.') && i + 1 < end && scan_is_upper(scan, i + 1) &&
           scan_span(scan, i).start == scan_span(scan, i - 1).end &&
           (is_initial(scan, i - 1) || scan_value(scan, scan->titles, i - 1) != NULL);
}

/* A noun that is none of the name's words, although it has a capital. */
static gboolean ends_run(const Scan *scan, guint i) {
    if (!scan->forms.capital_nouns || scan_value(scan, scan->roles, i) == NULL ||
        scan_value(scan, scan->titles, i) != NULL)
        return FALSE;
    /* Gudrun |Reiter: what follows a given name is the family name, whatever else it means. */
    return scan_value(scan, scan->names, i - 1) == NULL || scan_is_upper(scan, i + 1);
}

/* The token behind the run of capitalised words that begins at `i`. */
guint scan_run_end(const Scan *scan, guint i, guint end) {
    guint k = i;
    while (k < end) {
        if (k > i && scan->heading[k] && scan_is_upper(scan, k) && ends_in_heading(scan, k)) break;
        if (scan_is_upper(scan, k) && (k == i || (scan_value(scan, scan->pronouns, k) == NULL &&
                                                  !is_time(scan, k, i) && !ends_run(scan, k)))) {
            k++;
            if (scan_is_possessive(scan, k - 1)) break;
        } else if (k > i &&
                   (is_inner_stop(scan, k, end) || (k + 1 < end && links_names(scan, k)))) {
            k++;
        } else {
            break;
        }
    }
    return k;
}

void scan_count_told(const Scan *scan, guint n_sentences) {
    guint told = 0, s = 0;
    for (guint i = 0; i < scan->found->len; i++) {
        Mention *m = &g_array_index(scan->found, Mention, i);
        for (; s <= m->sentence && s < n_sentences; s++)
            told += !scan->quoted[scan->sentences[s].first_token];
        m->told = told;
        m->told_quoted = scan->quoted[scan->sentences[m->sentence].first_token] != 0;
    }
}
