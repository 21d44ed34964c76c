#include "language/mentions.h"

#include "language/forms.h"
#include "language/mentions-han.h"

#include <string.h>

#define LONGEST_APPOSITION 24
#define LONGEST_LEFT 6
#define NONE G_MAXUINT

typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    guint n_tokens;
    const BcLexicon *titles, *roles, *pronouns, *names, *organisations, *stopwords, *cues,
        *auxiliaries, *particles, *places, *times, *demonyms, *qualities, *prepositions, *past,
        *determiners, *links, *appositions;
    Forms forms;
    GHashTable
        *capitalised;  /* folded words that stand with a capital inside a sentence somewhere */
    guint8 *quoted;    /* token -> inside quotation marks */
    gboolean begun[2]; /* the sentence has a mention outside, inside quotation marks */
    GArray *found;
} Scan;

static BcSpan span_of(const Scan *scan, guint i) { return scan->tokens[i].span; }

static const char *value(const Scan *scan, const BcLexicon *lexicon, guint i) {
    if (i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return NULL;
    BcSpan span = span_of(scan, i);
    gsize length = bc_span_length(span);
    const char *found = forms_value(&scan->forms, lexicon, scan->text + span.start, length);
    if (found == NULL && length > 1 && scan->text[span.end - 1] == '.')
        found = bc_lexicon_get_length(lexicon, scan->text + span.start, length - 1);
    return found;
}

static gboolean is_upper(const Scan *scan, guint i) {
    if (i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return FALSE;
    BcSpan span = span_of(scan, i);
    const char *word = scan->text + span.start;
    if (g_unichar_isupper(g_utf8_get_char(word))) return TRUE;
    /* al-Tamimi, d'Estaing: a small word is grown on to the name. */
    for (gsize k = 1; k < 5 && k + 1 < bc_span_length(span); k++)
        if (word[k] == '-' || word[k] == '\'') return k < 4 && g_ascii_isupper(word[k + 1]);
    return FALSE;
}

static gboolean is_char(const Scan *scan, guint i, char c) {
    return i < scan->n_tokens && bc_span_length(span_of(scan, i)) == 1 &&
           scan->text[span_of(scan, i).start] == c;
}

/* "Trump's", "the ministers'" */
static gboolean is_possessive(const Scan *scan, guint i) {
    BcSpan span = span_of(scan, i);
    gsize n = bc_span_length(span);
    const char *end = scan->text + span.end;
    if (n > 2 && end[-1] == 's' && end[-2] == '\'') return TRUE;
    return n > 4 && end[-1] == 's' && memcmp(end - 4, "\xe2\x80\x99", 3) == 0;
}

/* The value of token `i` without a possessive ending ("China's"), or of a contraction's first part
 * ("he'll"). */
static const char *bare_value(const Scan *scan, const BcLexicon *lexicon, guint i) {
    const char *found = value(scan, lexicon, i);
    if (found != NULL || i >= scan->n_tokens || scan->tokens[i].kind != BC_TOKEN_WORD) return found;
    BcSpan span = span_of(scan, i);
    const char *word = scan->text + span.start;
    for (gsize k = 1; k < bc_span_length(span); k++)
        if (word[k] == '\'' || strncmp(word + k, "\xe2\x80\x99", 3) == 0)
            return bc_lexicon_get_length(lexicon, word, k);
    return NULL;
}

/* The value of a pronoun, also of one that is tied to its verb. */
static const char *pronoun_value(const Scan *scan, guint i) {
    const char *found = bare_value(scan, scan->pronouns, i);
    if (found != NULL || scan->tokens[i].kind != BC_TOKEN_WORD) return found;
    BcSpan span = span_of(scan, i);
    gsize verb;
    return forms_tied_pronoun(&scan->forms, scan->text + span.start, bc_span_length(span), &verb);
}

static guint sentence_end(const Scan *scan, guint sentence) {
    return scan->sentences[sentence].first_token + scan->sentences[sentence].n_tokens;
}

char *mentions_key(const char *word, gsize n) {
    if (n > 2 && word[n - 1] == 's' && word[n - 2] == '\'')
        n -= 2;
    else if (n > 4 && word[n - 1] == 's' && memcmp(word + n - 4, "\xe2\x80\x99", 3) == 0)
        n -= 4;
    gsize plain = 0;
    while (plain < n && (guchar)word[plain] < 0x80) plain++;
    if (plain == n) return g_ascii_strdown(word, (gssize)n);
    g_autofree char *copy = g_strndup(word, n);
    g_autofree char *ascii = g_str_to_ascii(copy, "C");
    /* Erdogan and Erdoğan are one; letters that ASCII has not keep their own form. */
    return g_utf8_casefold(strchr(ascii, '?') == NULL ? ascii : copy, -1);
}

static char *fold_key(const Scan *scan, guint i) {
    BcSpan span = span_of(scan, i);
    return mentions_key(scan->text + span.start, bc_span_length(span));
}

/* Where any word has a capital: at the beginning of a sentence, of a quotation, behind a colon. */
static gboolean begins_clause(const Scan *scan, guint i, guint first) {
    return i == first || scan->tokens[i - 1].kind == BC_TOKEN_QUOTE_OPEN ||
           is_char(scan, i - 1, ':') || is_char(scan, i - 1, '(') ||
           (i == first + 1 && scan->tokens[first].kind != BC_TOKEN_WORD);
}

/* Where nouns have capitals, the words that stand with a first name, a title or an office are
 * names.
 */
static gboolean is_named_beside(const Scan *scan, guint i, guint first) {
    if (i == first || value(scan, scan->roles, i) != NULL) return FALSE;
    guint before = i - 1;
    if (is_char(scan, before, '.') && before > first) before--;
    const char *role = value(scan, scan->roles, before);
    return value(scan, scan->titles, before) != NULL || value(scan, scan->names, before) != NULL ||
           (role != NULL && g_str_has_prefix(role, "person"));
}

/* Words that have a capital where no sentence begins are names; so they are where one does. */
static void note_capitals(Scan *scan, guint n_sentences) {
    for (guint s = 0; s < n_sentences; s++) {
        guint first = scan->sentences[s].first_token, end = sentence_end(scan, s);
        for (guint i = first; i < end; i++) {
            gboolean inner = i > first && !begins_clause(scan, i, first);
            /* "Xi Jinping came.  |Xi said": the first of two is part of a name, too. */
            gboolean leads =
                !inner && is_upper(scan, i + 1) && i + 1 < end &&
                value(scan, scan->cues, i) == NULL && value(scan, scan->times, i) == NULL &&
                value(scan, scan->roles, i) == NULL && value(scan, scan->stopwords, i + 1) == NULL;
            if (scan->forms.capital_nouns) {
                leads = is_named_beside(scan, i, first);
                inner = FALSE;
            }
            if ((inner || leads) && is_upper(scan, i) && value(scan, scan->stopwords, i) == NULL)
                g_hash_table_add(scan->capitalised, fold_key(scan, i));
        }
    }
}

static void note_quoted(Scan *scan, guint n_sentences) {
    guint n_paragraphs;
    const BcParagraph *paragraphs = bc_document_paragraphs(scan->document, &n_paragraphs);
    guint depth = 0, paragraph = NONE;
    for (guint s = 0; s < n_sentences; s++) {
        if (scan->sentences[s].paragraph != paragraph) depth = 0;
        paragraph = scan->sentences[s].paragraph;
        for (guint i = scan->sentences[s].first_token; i < sentence_end(scan, s); i++) {
            if (scan->tokens[i].kind == BC_TOKEN_QUOTE_OPEN) depth++;
            scan->quoted[i] = depth > 0 || paragraphs[paragraph].kind == BC_BLOCK_TITLE;
            if (scan->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE && depth > 0) depth--;
        }
    }
}

static gboolean is_punctuation(const Scan *scan, guint i) {
    return i < scan->n_tokens && scan->tokens[i].kind == BC_TOKEN_PUNCTUATION;
}

static gboolean is_initial(const Scan *scan, guint i) {
    BcSpan span = span_of(scan, i);
    const char *start = scan->text + span.start;
    return is_upper(scan, i) && g_utf8_next_char(start) == scan->text + span.end;
}

/* "Monday", but not the April or May who has a first name or a title. */
static gboolean is_time(const Scan *scan, guint i, guint first) {
    if (value(scan, scan->times, i) == NULL) return FALSE;
    if (i == first) return TRUE;
    guint before = i - 1;
    if (is_punctuation(scan, before) && before > first) before--;
    return value(scan, scan->names, before) == NULL && value(scan, scan->titles, before) == NULL;
}

static BcSex title_sex(const char *title) {
    return *title == 'm' ? BC_SEX_MALE : *title == 'f' ? BC_SEX_FEMALE : BC_SEX_UNKNOWN;
}

static gboolean is_speech_cue(const Scan *scan, guint i) {
    const char *cue = value(scan, scan->cues, i);
    return cue != NULL && !g_str_has_prefix(cue, "judge") && !g_str_has_prefix(cue, "think") &&
           !g_str_has_prefix(cue, "prep");
}

/* Where every noun has a capital: a first name, a word that stands with one elsewhere, two capitals
 * in a row, or a place or house that the lexicons know; else what stands bare beside a cue. */
static gboolean is_name_among_nouns(const Scan *scan, guint i, guint first) {
    if (value(scan, scan->roles, i) != NULL) return FALSE;
    if (value(scan, scan->names, i) != NULL || value(scan, scan->places, i) != NULL ||
        value(scan, scan->organisations, i) != NULL)
        return TRUE;
    if (is_upper(scan, i + 1) && value(scan, scan->roles, i + 1) == NULL &&
        value(scan, scan->stopwords, i + 1) == NULL && value(scan, scan->times, i + 1) == NULL &&
        bare_value(scan, scan->pronouns, i + 1) == NULL)
        return TRUE;
    g_autofree char *key = fold_key(scan, i);
    if (g_hash_table_contains(scan->capitalised, key)) return TRUE;
    if (i > first && is_speech_cue(scan, i - 1)) return TRUE;
    return begins_clause(scan, i, first) && is_speech_cue(scan, i + 1);
}

static gboolean begins_name(const Scan *scan, guint i, guint first) {
    if (!is_upper(scan, i)) return FALSE;
    if (bare_value(scan, scan->pronouns, i) != NULL || is_time(scan, i, first)) return FALSE;
    gboolean initial = begins_clause(scan, i, first);
    /* Stop words are listed for summaries, and "Mr" is one there. */
    gboolean title = value(scan, scan->titles, i) != NULL;
    if (!title &&
        (value(scan, scan->stopwords, i) != NULL || value(scan, scan->auxiliaries, i) != NULL))
        return FALSE;
    if (scan->forms.capital_nouns && !title) return is_name_among_nouns(scan, i, first);
    if (scan->forms.capital_nouns && value(scan, scan->roles, i) != NULL) return FALSE;
    if (!initial) return TRUE;
    if (value(scan, scan->titles, i) != NULL || value(scan, scan->names, i) != NULL) return TRUE;
    gboolean verb = value(scan, scan->cues, i) != NULL;
    if (!verb && is_upper(scan, i + 1) && value(scan, scan->stopwords, i + 1) == NULL) return TRUE;
    /* "Said Stone", but: Stone said. */
    if (!verb && i + 1 < scan->n_tokens && value(scan, scan->cues, i + 1) != NULL &&
        value(scan, scan->roles, i) == NULL)
        return TRUE;
    g_autofree char *key = fold_key(scan, i);
    return g_hash_table_contains(scan->capitalised, key);
}

static gboolean links_names(const Scan *scan, guint i) {
    return value(scan, scan->particles, i) != NULL && is_upper(scan, i + 1);
}

/* The stop of "Gov." and "J.", where the name goes on behind it. */
static gboolean is_inner_stop(const Scan *scan, guint i, guint end) {
    return is_char(scan, i, '.') && i + 1 < end && is_upper(scan, i + 1) &&
           span_of(scan, i).start == span_of(scan, i - 1).end &&
           (is_initial(scan, i - 1) || value(scan, scan->titles, i - 1) != NULL);
}

/* A noun that is none of the name's words, although it has a capital. */
static gboolean ends_run(const Scan *scan, guint i) {
    return scan->forms.capital_nouns && value(scan, scan->roles, i) != NULL &&
           value(scan, scan->titles, i) == NULL;
}

/* The token behind the run of capitalised words that begins at `i`. */
static guint run_end(const Scan *scan, guint i, guint end) {
    guint k = i;
    while (k < end) {
        if (is_upper(scan, k) && (k == i || (value(scan, scan->pronouns, k) == NULL &&
                                             !is_time(scan, k, i) && !ends_run(scan, k)))) {
            k++;
            if (is_possessive(scan, k - 1)) break;
        } else if (k > i &&
                   (is_inner_stop(scan, k, end) || (k + 1 < end && links_names(scan, k)))) {
            k++;
        } else {
            break;
        }
    }
    return k;
}

/* Whom a role noun speaks of: its value is "person", "group", "org" or "thing", and a sex. */
static void apply_role(Mention *m, const char *role) {
    if (strstr(role, "group") != NULL)
        m->kind = BC_SPEAKER_GROUP;
    else if (strstr(role, "org") != NULL || strstr(role, "thing") != NULL)
        m->kind = BC_SPEAKER_ORGANISATION;
    else
        m->kind = BC_SPEAKER_UNNAMED;
    if (g_str_has_suffix(role, " f")) m->sex = BC_SEX_FEMALE;
    if (g_str_has_suffix(role, " m")) m->sex = BC_SEX_MALE;
}

/* Splits a capitalised run [first, end) into titles and name. */
static void split_titles(const Scan *scan, Mention *m, guint first, guint end) {
    guint name = first;
    for (guint i = first; i < end; i++) {
        const char *title = value(scan, scan->titles, i);
        const char *role = title == NULL ? value(scan, scan->roles, i) : NULL;
        if (role != NULL && !g_str_has_prefix(role, "person")) role = NULL;
        if (title == NULL && role == NULL) continue;
        if (i + 1 == end && i > first && role != NULL && title == NULL)
            continue; /* a name such as "Jane Speaker" */
        name = i + 1;
        if (name < end && is_punctuation(scan, name)) name++;
        m->role = i;
        m->definite = TRUE;
        if (title != NULL && title_sex(title) != BC_SEX_UNKNOWN) m->sex = title_sex(title);
    }
    /* "президент |России Павел Орлов" */
    while (scan->forms.bare_appositions && name > first && name + 2 < end &&
           value(scan, scan->places, name) != NULL)
        name++;
    m->name_first = name;
    m->n_name = end - name;
}

static gboolean is_acronym(const Scan *scan, guint i) {
    BcSpan span = span_of(scan, i);
    guint letters = 0;
    for (gsize k = span.start; k < span.end; k++) {
        if (g_ascii_islower(scan->text[k])) return FALSE;
        letters += g_ascii_isupper(scan->text[k]) ? 1 : 0;
    }
    return letters >= 2;
}

static gboolean is_determiner(const Scan *scan, guint i) {
    return bare_value(scan, scan->determiners, i) != NULL;
}

/* TRUE when token `i` is a determiner of that class: def, indef, article, any. */
static gboolean determines(const Scan *scan, guint i, const char *class) {
    const char *word = bare_value(scan, scan->determiners, i);
    return word != NULL && strstr(word, class) != NULL;
}

static BcSpeakerKind kind_of_name(const Scan *scan, const Mention *m) {
    guint last = m->name_first + m->n_name - 1;
    if (bare_value(scan, scan->organisations, last) != NULL) return BC_SPEAKER_ORGANISATION;
    if (m->role != NONE && m->role < m->name_first && value(scan, scan->titles, m->role) != NULL)
        return BC_SPEAKER_PERSON;
    for (guint i = m->name_first; i <= last; i++)
        if (bare_value(scan, scan->organisations, i) != NULL) return BC_SPEAKER_ORGANISATION;
    if (m->n_name == 1 && is_acronym(scan, last)) return BC_SPEAKER_ORGANISATION;
    /* "South Carolina", but: Jack London. */
    if (bare_value(scan, scan->places, last) != NULL &&
        (m->n_name == 1 || bare_value(scan, scan->names, m->name_first) == NULL))
        return BC_SPEAKER_ORGANISATION;
    if (m->n_name > 1 && is_acronym(scan, last) && is_acronym(scan, m->name_first) &&
        bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION; /* a heading */
    if (m->n_name > 1 && is_acronym(scan, m->name_first) &&
        bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION;
    gboolean article =
        m->mention.first_token < m->name_first && determines(scan, m->name_first - 1, "article");
    return article ? BC_SPEAKER_ORGANISATION : BC_SPEAKER_PERSON;
}

/* What may begin an apposition behind a name's comma. */
static gboolean begins_apposition(const Scan *scan, guint i) {
    const char *word = bare_value(scan, scan->appositions, i);
    if (word != NULL && *word != 'c') return TRUE;
    if (i < scan->n_tokens && scan->tokens[i].kind == BC_TOKEN_NUMBER) return TRUE;
    if (value(scan, scan->roles, i) != NULL) return TRUE;
    /* "chief executive of", "R-Ohio" */
    return (!is_upper(scan, i) && value(scan, scan->roles, i + 1) != NULL &&
            value(scan, scan->cues, i) == NULL);
}

static void note_apposed_role(const Scan *scan, Mention *m, guint from, guint end) {
    for (guint i = from; i < end; i++) {
        const char *role = value(scan, scan->roles, i);
        if (role == NULL) continue;
        m->apposed_role = i;
        if (g_str_has_suffix(role, " f")) m->sex = BC_SEX_FEMALE;
        if (g_str_has_suffix(role, " m")) m->sex = BC_SEX_MALE;
        return;
    }
}

/* Takes in "(R-Ohio)" and ", the mayor of Oslo" behind [.., i); returns the new end. */
static guint take_apposition(const Scan *scan, Mention *m, guint i, guint end) {
    if (is_char(scan, i, '('))
        for (guint k = i + 1; k < end && k < i + 8; k++)
            if (is_char(scan, k, ')')) {
                i = k + 1;
                break;
            }
    if (!is_char(scan, i, ',') || i + 1 >= end || !begins_apposition(scan, i + 1)) return i;
    gboolean clause = FALSE; /* behind a relative pronoun verbs are no sign of a new sentence */
    for (guint k = i + 1; k < end && k < i + LONGEST_APPOSITION; k++) {
        const char *word = value(scan, scan->appositions, k);
        clause |= word != NULL && strstr(word, "clause") != NULL;
        if (!clause && value(scan, scan->cues, k) != NULL && value(scan, scan->roles, k) == NULL)
            return i;
        if (scan->tokens[k].kind == BC_TOKEN_QUOTE_OPEN ||
            scan->tokens[k].kind == BC_TOKEN_QUOTE_CLOSE)
            return i;
        gboolean stops = is_char(scan, k, ',') || is_char(scan, k, ';') || k + 1 == end;
        if (!stops) continue;
        note_apposed_role(scan, m, i + 1, k);
        /* "According to Smith, the debt will fall." */
        if (k + 1 == end && m->apposed_role == NONE && determines(scan, i + 1, "article")) return i;
        return is_char(scan, k, ',') || scan->tokens[k].kind == BC_TOKEN_PUNCTUATION ? k : k + 1;
    }
    return i;
}

static void finish(Scan *scan, Mention *m, guint first, guint core_end, guint end, guint sentence) {
    m->mention.first_token = first;
    m->mention.n_tokens = end - first;
    if (m->mention.n_core == 0) {
        m->mention.core_first = first;
        m->mention.n_core = core_end - first;
    }
    m->mention.span = (BcSpan){span_of(scan, first).start, span_of(scan, end - 1).end};
    m->sentence = sentence;
    m->quoted = scan->quoted[first] != 0;
    /* "In Ohio, |Trump said": what a preposition brings is no subject. */
    guint after = m->mention.core_first + m->mention.n_core;
    m->oblique = first > scan->sentences[sentence].first_token &&
                 value(scan, scan->prepositions, first - 1) != NULL;
    m->oblique |= is_possessive(scan, after - 1);
    gboolean verb =
        value(scan, scan->auxiliaries, after) != NULL || value(scan, scan->cues, after) != NULL;
    m->subject = !m->oblique && (verb || !scan->begun[m->quoted]);
    if (!m->oblique) scan->begun[m->quoted] = TRUE;
    g_array_append_val(scan->found, *m);
}

/* Articles that tell the sex: la |ministre. */
static BcSex article_sex(const Scan *scan, guint i) {
    if (determines(scan, i, " f")) return BC_SEX_FEMALE;
    return determines(scan, i, " m") ? BC_SEX_MALE : BC_SEX_UNKNOWN;
}

/* How far a noun phrase reaches to the left of its head: determiner, adjectives, nouns, a
 * possessor. */
static guint left_edge(const Scan *scan, guint head, guint from) {
    guint i = head;
    while (i > from && head - i < LONGEST_LEFT) {
        guint before = i - 1;
        if (scan->tokens[before].kind != BC_TOKEN_WORD) break;
        if (is_determiner(scan, before)) return before;
        if (value(scan, scan->qualities, before) == NULL &&
            (value(scan, scan->cues, before) != NULL ||
             value(scan, scan->auxiliaries, before) != NULL ||
             value(scan, scan->stopwords, before) != NULL ||
             value(scan, scan->pronouns, before) != NULL))
            break;
        i = before;
    }
    return i;
}

/* "of the city", "for the Ministry of Finance": the complement of a role noun; returns the token
 * behind it. */
static guint take_complement(const Scan *scan, guint i, guint end) {
    for (guint round = 0; round < 3; round++) {
        gboolean linked = bare_value(scan, scan->links, i) != NULL;
        if (!linked || i + 1 >= end) return i;
        guint k = i + 1;
        while (k < end && k < i + 4 && !is_upper(scan, k) &&
               scan->tokens[k].kind == BC_TOKEN_WORD && value(scan, scan->cues, k) == NULL &&
               value(scan, scan->auxiliaries, k) == NULL &&
               (k == i + 1 || value(scan, scan->stopwords, k) == NULL))
            k++;
        if (k < end && is_upper(scan, k)) k = run_end(scan, k, end);
        if (k == i + 1) return i;
        i = k;
    }
    return i;
}

/* The name in ", Dmitry Peskov" or ", the farmer Jadwiga Kowalczyk" at the comma `i`, or NONE. */
static guint apposed_name(const Scan *scan, guint i, guint end) {
    if (!is_char(scan, i, ',')) return NONE;
    guint name = i + 1;
    if (determines(scan, name, "article") || determines(scan, name, "indef")) {
        guint from = ++name;
        while (name < end && name < from + 3 && !is_upper(scan, name) &&
               value(scan, scan->stopwords, name) == NULL)
            name++;
        if (name == from || value(scan, scan->roles, name - 1) == NULL) return NONE;
    }
    if (name >= end || !is_upper(scan, name) ||
        (value(scan, scan->stopwords, name) != NULL && value(scan, scan->titles, name) == NULL) ||
        value(scan, scan->places, name) != NULL)
        return NONE;
    return run_end(scan, name, end) - name >= 2 || value(scan, scan->names, name) != NULL ? name
                                                                                          : NONE;
}

/* Makes `m`, a description that begins at `first`, the mention of the person whose `name` follows
 * it. */
static guint take_name(Scan *scan, Mention *m, guint first, guint name, guint sentence) {
    guint stop = run_end(scan, name, sentence_end(scan, sentence));
    m->mention.kind = BC_MENTION_NAME;
    while (name + 1 < stop && value(scan, scan->titles, name) != NULL) {
        BcSex sex = title_sex(value(scan, scan->titles, name));
        if (sex != BC_SEX_UNKNOWN) m->sex = sex;
        name += name + 2 < stop && is_punctuation(scan, name + 1) ? 2 : 1;
    }
    m->name_first = name;
    m->n_name = stop - name;
    m->kind = BC_SPEAKER_PERSON;
    m->mention.core_first = first;
    m->mention.n_core = stop - first;
    finish(scan, m, first, stop, stop, sentence);
    return stop;
}

/* The name behind what the office at `head` belongs to, where no comma is needed: "la ministra de
 * Cultura |Lucía Campos"; or NONE. */
static guint bare_name(const Scan *scan, guint head, guint end) {
    if (!scan->forms.bare_appositions) return NONE;
    for (guint k = head + 1; k + 1 < end && k < head + 8; k++) {
        if (scan->tokens[k].kind != BC_TOKEN_WORD) return NONE;
        gboolean small = value(scan, scan->links, k) != NULL || is_determiner(scan, k);
        if (!small &&
            (value(scan, scan->cues, k) != NULL || value(scan, scan->pronouns, k) != NULL ||
             value(scan, scan->stopwords, k) != NULL || value(scan, scan->auxiliaries, k) != NULL))
            return NONE;
        gboolean behind_noun = k > head + 1 && !is_upper(scan, k - 1) &&
                               value(scan, scan->links, k - 1) == NULL &&
                               !is_determiner(scan, k - 1);
        if (k > head + 1 && is_upper(scan, k) && is_upper(scan, k + 1) &&
            (behind_noun || value(scan, scan->names, k) != NULL) &&
            value(scan, scan->places, k) == NULL)
            return k;
    }
    return NONE;
}

/* "le maire |sortant, Armand Piquet": where adjectives follow their noun, one before a comma or a
 * verb belongs to it. */
static guint skip_qualities(const Scan *scan, guint i, guint end) {
    if (!scan->forms.bare_appositions || i + 1 >= end || scan->tokens[i].kind != BC_TOKEN_WORD ||
        is_upper(scan, i) || value(scan, scan->stopwords, i) != NULL ||
        value(scan, scan->links, i) != NULL || value(scan, scan->cues, i) != NULL ||
        value(scan, scan->auxiliaries, i) != NULL)
        return i;
    gboolean closes = is_char(scan, i + 1, ',') || value(scan, scan->auxiliaries, i + 1) != NULL ||
                      value(scan, scan->cues, i + 1) != NULL;
    return closes ? i + 1 : i;
}

static guint scan_nominal(Scan *scan, guint head, guint from, guint sentence) {
    guint end = sentence_end(scan, sentence);
    Mention m = {.role = head, .apposed_role = NONE};
    apply_role(&m, value(scan, scan->roles, head));
    guint first = left_edge(scan, head, from);
    m.definite = !determines(scan, first, "indef");
    if (m.sex == BC_SEX_UNKNOWN && m.kind == BC_SPEAKER_UNNAMED) m.sex = article_sex(scan, first);
    m.mention.kind = BC_MENTION_NOMINAL;
    guint after = head + 1;
    gboolean singular = m.kind == BC_SPEAKER_UNNAMED;
    if (singular && after < end &&
        begins_name(scan, after, scan->sentences[sentence].first_token)) {
        /* "campaign manager Robby Mook" */
        guint stop = run_end(scan, after, end);
        m.mention.kind = BC_MENTION_NAME;
        m.name_first = after;
        m.n_name = stop - after;
        m.kind = BC_SPEAKER_PERSON;
        guint core = stop;
        stop = take_apposition(scan, &m, stop, end);
        finish(scan, &m, first, core, stop, sentence);
        return stop;
    }
    guint bare = singular ? bare_name(scan, head, end) : NONE;
    if (bare != NONE) return take_name(scan, &m, first, bare, sentence);
    after = take_complement(scan, skip_qualities(scan, after, end), end);
    /* "the president's spokesman, Dmitry Peskov" */
    guint name = singular ? apposed_name(scan, after, end) : NONE;
    if (name != NONE) return take_name(scan, &m, first, name, sentence);
    guint core = after;
    after = take_apposition(scan, &m, after, end);
    finish(scan, &m, first, core, after, sentence);
    return after;
}

static gboolean ends_in(const Scan *scan, guint i, const char *ending) {
    BcSpan span = span_of(scan, i);
    gsize n = strlen(ending);
    return bc_span_length(span) > n && memcmp(scan->text + span.end - n, ending, n) == 0;
}

/* A lower-case word that may stand inside a compound and is most likely no verb. */
static gboolean may_modify(const Scan *scan, guint i) {
    return value(scan, scan->cues, i) == NULL && value(scan, scan->past, i) == NULL &&
           !ends_in(scan, i, "ed") && !ends_in(scan, i, "ing") && !is_possessive(scan, i);
}

/* The head of the compound that goes on in lower case at `i`, behind a name: "(Clinton) campaign
 * |manager", "(Kremlin) |officials"; NONE where nothing of the kind does. */
static guint head_after(const Scan *scan, guint i, guint end) {
    guint head = NONE;
    gboolean person = FALSE;
    for (guint k = i; k < end && k < (head == NONE ? i : head + 1) + 2; k++) {
        if (scan->tokens[k].kind != BC_TOKEN_WORD || is_upper(scan, k) ||
            value(scan, scan->stopwords, k) != NULL || value(scan, scan->auxiliaries, k) != NULL)
            break;
        const char *role = value(scan, scan->roles, k);
        if (role == NULL && (person || !may_modify(scan, k))) break;
        if (role == NULL) continue;
        /* "Putin |met reporters" */
        if (k > i && head == NONE && g_str_has_prefix(role, "group") &&
            value(scan, scan->qualities, k - 1) == NULL)
            break;
        if (person && k > head + 1) break;
        head = k;
        person = g_str_has_prefix(role, "person");
    }
    return head;
}

/* Where the phrase around the name at `i` begins: "a senior |Cruz adviser". */
static guint phrase_start(const Scan *scan, guint i, guint from) {
    guint edge = left_edge(scan, i, from);
    if (edge < i && !begins_name(scan, edge, edge) &&
        (is_determiner(scan, edge) || value(scan, scan->qualities, edge) != NULL))
        return edge;
    guint near = i;
    while (near > from && value(scan, scan->qualities, near - 1) != NULL) near--;
    return near;
}

static guint scan_name(Scan *scan, guint i, guint from, guint sentence) {
    guint end = sentence_end(scan, sentence);
    guint stop = run_end(scan, i, end);
    Mention m = {.role = NONE, .apposed_role = NONE};
    m.mention.kind = BC_MENTION_NAME;
    guint first = i;
    if (i > from &&
        (determines(scan, i - 1, "article") || value(scan, scan->qualities, i - 1) != NULL))
        first--;
    /* "Trump's |spokesman": the possessor is part of the phrase that follows, if that is one. */
    if (is_possessive(scan, stop - 1)) {
        for (guint k = stop; k < end && k < stop + 4; k++) {
            if (value(scan, scan->roles, k) != NULL) return scan_nominal(scan, k, first, sentence);
            if (scan->tokens[k].kind != BC_TOKEN_WORD || value(scan, scan->stopwords, k) != NULL)
                break;
        }
    }
    split_titles(scan, &m, i, stop);
    guint head = is_possessive(scan, stop - 1) ? NONE : head_after(scan, stop, end);
    if (head != NONE) return scan_nominal(scan, head, phrase_start(scan, i, from), sentence);
    if (m.n_name == 0) {
        /* Only titles: "the Russian President", "President". */
        const char *role = value(scan, scan->roles, stop - 1);
        m.mention.kind = BC_MENTION_NOMINAL;
        m.role = stop - 1;
        m.definite = TRUE;
        m.kind = BC_SPEAKER_UNNAMED;
        if (role != NULL) apply_role(&m, role);
        guint core = take_complement(scan, stop, end);
        finish(scan, &m, first, core, core, sentence);
        return core;
    }
    if (m.n_name == 1 && bare_value(scan, scan->demonyms, m.name_first) != NULL) return stop;
    m.mention.first_token = first;
    m.kind = kind_of_name(scan, &m);
    guint core = stop;
    stop = take_apposition(scan, &m, stop, end);
    finish(scan, &m, first, core, stop, sentence);
    return stop;
}

/* "the |usher said", "said the old |baker": a noun that nobody lists, but that stands where a
 * speaker stands.  Returns its token, or NONE. */
static guint unlisted_head(const Scan *scan, guint i, guint first, guint end) {
    if (!determines(scan, i, "any")) return NONE;
    gboolean behind_cue = i > first && is_speech_cue(scan, i - 1) &&
                          (i < first + 2 || scan->tokens[i - 2].kind != BC_TOKEN_WORD);
    guint k = i + 1;
    while (k < end && k < i + 5 && scan->tokens[k].kind == BC_TOKEN_WORD &&
           !is_speech_cue(scan, k) && value(scan, scan->stopwords, k) == NULL &&
           value(scan, scan->auxiliaries, k) == NULL)
        k++;
    if (k == i + 1) return NONE;
    guint head = k - 1;
    if (behind_cue) return head;
    while (k < end && value(scan, scan->auxiliaries, k) != NULL) k++;
    return k < end && is_speech_cue(scan, k) && !is_upper(scan, head) ? head : NONE;
}

static guint scan_unlisted(Scan *scan, guint i, guint head, guint sentence) {
    Mention m = {.role = head, .apposed_role = NONE, .kind = BC_SPEAKER_UNNAMED};
    m.mention.kind = BC_MENTION_NOMINAL;
    m.definite = !determines(scan, i, "indef");
    guint stop = head + 1, end = sentence_end(scan, sentence);
    guint name = apposed_name(scan, stop, end);
    if (name != NONE) return take_name(scan, &m, i, name, sentence);
    guint core = stop;
    stop = take_apposition(scan, &m, stop, end);
    finish(scan, &m, i, core, stop, sentence);
    return stop;
}

static void scan_sentence(Scan *scan, guint sentence) {
    guint first = scan->sentences[sentence].first_token, end = sentence_end(scan, sentence),
          from = first;
    scan->begun[0] = scan->begun[1] = FALSE;
    for (guint i = first; i < end;) {
        guint next = i + 1;
        if (pronoun_value(scan, i) != NULL) {
            Mention m = {
                .role = NONE, .apposed_role = NONE, .definite = TRUE, .kind = BC_SPEAKER_PERSON};
            m.mention.kind = BC_MENTION_PRONOUN;
            m.sex = title_sex(pronoun_value(scan, i));
            finish(scan, &m, i, i + 1, i + 1, sentence);
            from = next;
        } else if (begins_name(scan, i, first)) {
            next = from = scan_name(scan, i, from, sentence);
        } else if (value(scan, scan->roles, i) != NULL && !is_possessive(scan, i)) {
            /* "the campaign |manager": the last role noun of a compound is its head. */
            guint head = i;
            while (head + 1 < end && !is_upper(scan, head + 1) &&
                   value(scan, scan->roles, head + 1) != NULL)
                head++;
            next = from = scan_nominal(scan, head, from, sentence);
        } else {
            guint head = unlisted_head(scan, i, first, end);
            gboolean listed = FALSE;
            for (guint k = i; head != NONE && k <= head; k++)
                listed |= value(scan, scan->roles, k) != NULL || is_upper(scan, k);
            if (head != NONE && !listed) next = from = scan_unlisted(scan, i, head, sentence);
        }
        i = MAX(next, i + 1);
    }
}

GArray *mentions_find(const BcDocument *document) {
    const BcLanguage *language = bc_document_language(document);
    guint n_sentences, n_paragraphs;
    Scan scan = {
        .document = document,
        .text = bc_article_text(bc_document_article(document), NULL),
        .forms = forms_of(language),
        .titles = bc_language_lexicon(language, "titles"),
        .roles = bc_language_lexicon(language, "roles"),
        .pronouns = bc_language_lexicon(language, "pronouns"),
        .names = bc_language_lexicon(language, "names"),
        .organisations = bc_language_lexicon(language, "organisations"),
        .stopwords = bc_language_lexicon(language, "stopwords"),
        .cues = bc_language_lexicon(language, "cues"),
        .auxiliaries = bc_language_lexicon(language, "auxiliaries"),
        .particles = bc_language_lexicon(language, "particles"),
        .places = bc_language_lexicon(language, "places"),
        .times = bc_language_lexicon(language, "times"),
        .demonyms = bc_language_lexicon(language, "demonyms"),
        .prepositions = bc_language_lexicon(language, "prepositions"),
        .past = bc_language_lexicon(language, "past"),
        .qualities = bc_language_lexicon(language, "qualities"),
        .determiners = bc_language_lexicon(language, "determiners"),
        .links = bc_language_lexicon(language, "links"),
        .appositions = bc_language_lexicon(language, "appositions"),
        .capitalised = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .found = g_array_new(FALSE, FALSE, sizeof(Mention)),
    };
    scan.tokens = bc_document_tokens(document, &scan.n_tokens);
    scan.sentences = bc_document_sentences(document, &n_sentences);
    scan.quoted = g_new0(guint8, scan.n_tokens + 1);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    note_capitals(&scan, n_sentences);
    note_quoted(&scan, n_sentences);
    if (scan.forms.no_spaces) mentions_han_find(document, scan.quoted, scan.found);
    for (guint s = 0; s < n_sentences && !scan.forms.no_spaces; s++)
        if (paragraphs[scan.sentences[s].paragraph].kind != BC_BLOCK_FURNITURE)
            scan_sentence(&scan, s);
    g_hash_table_unref(scan.capitalised);
    g_free(scan.quoted);
    return scan.found;
}
