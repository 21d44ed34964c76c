/* Nothing marks a name in Chinese but its place: a family name and one or two characters more, or a
 * string of the characters that write foreign names, between two boundaries: marks, offices, verbs
 * of speech, times, prepositions.  What is sure once is a name everywhere. */
#include "language/mentions-han.h"

#include <string.h>

#define LONGEST_WORD 6 /* characters of a listed word */
#define LONGEST_GIVEN 2
#define LONGEST_FOREIGN 8
#define LONGEST_PHRASE 16 /* what stands before the name or office and belongs to it */
#define NONE G_MAXUINT

typedef struct {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    const BcSentence *sentences;
    const guint8 *quoted;
    const BcLexicon *families, *sounds, *roles, *pronouns, *cues, *auxiliaries, *times,
        *prepositions, *possessives, *stopwords, *titles, *ordinary, *determiners;
    GHashTable *known; /* names that are sure, as written */
    gboolean emitting; /* the second time through */
    gboolean begun[2]; /* the sentence has a mention outside, inside quotation marks */
    guint sentence, end;
    GArray *found;
    /* While a sentence is read: */
    guint phrase;       /* where the words begin that may belong to the next mention */
    guint role, n_role; /* the last office in them; n_role 0: none */
    const char *role_value;
} Scan;

/* A name: its tokens, and which of them are the family name. */
typedef struct {
    guint n, family, n_family;
} Name;

static gboolean is_word(const Scan *scan, guint i) {
    return i < scan->end && scan->tokens[i].kind == BC_TOKEN_WORD;
}

/* How many words from `i` on touch one another, `most` at most. */
static guint run_length(const Scan *scan, guint i, guint most) {
    guint n = 0;
    while (n < most && is_word(scan, i + n) &&
           (n == 0 || scan->tokens[i + n].span.start == scan->tokens[i + n - 1].span.end))
        n++;
    return n;
}

static BcSpan span_of(const Scan *scan, guint first, guint n) {
    return (BcSpan){scan->tokens[first].span.start, scan->tokens[first + n - 1].span.end};
}

/* The value of the longest entry that begins at `i`, of `*n` tokens; NULL and 0 without one. */
static const char *match(const Scan *scan, const BcLexicon *lexicon, guint i, guint *n) {
    for (*n = run_length(scan, i, LONGEST_WORD); *n > 0; (*n)--) {
        BcSpan span = span_of(scan, i, *n);
        const char *value =
            bc_lexicon_get_length(lexicon, scan->text + span.start, bc_span_length(span));
        if (value != NULL) return value;
    }
    return NULL;
}

static gboolean is_listed(const Scan *scan, const BcLexicon *lexicon, guint i) {
    guint n;
    const char *value = match(scan, lexicon, i, &n);
    return value != NULL && strcmp(value, "none") != 0;
}

static gboolean is_cue(const Scan *scan, guint i) { return is_listed(scan, scan->cues, i); }

/* TRUE where a verb of speech stands, or the small words before one: "也表示". */
static gboolean is_verb_group(const Scan *scan, guint i) {
    for (guint words = 0; words < 3; words++) {
        guint n;
        if (is_cue(scan, i)) return TRUE;
        if (match(scan, scan->auxiliaries, i, &n) == NULL) return FALSE;
        i += n;
    }
    return FALSE;
}

/* TRUE where no name goes on. */
static gboolean ends_name(const Scan *scan, guint i) {
    return !is_word(scan, i) || is_verb_group(scan, i) || is_listed(scan, scan->times, i) ||
           is_listed(scan, scan->auxiliaries, i) || is_listed(scan, scan->prepositions, i) ||
           is_listed(scan, scan->stopwords, i);
}

/* A word that is no name although it begins like one: 高度, 方面. */
static gboolean is_ordinary(const Scan *scan, guint i) {
    const BcLexicon *lists[] = {scan->stopwords,   scan->times, scan->prepositions, scan->cues,
                                scan->auxiliaries, scan->roles, scan->ordinary};
    for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
        guint n;
        if (match(scan, lists[k], i, &n) != NULL && n > 1) return TRUE;
    }
    return FALSE;
}

static gboolean is_known(const Scan *scan, guint i, guint n) {
    BcSpan span = span_of(scan, i, n);
    g_autofree char *key = g_strndup(scan->text + span.start, bc_span_length(span));
    return g_hash_table_contains(scan->known, key);
}

static void make_known(Scan *scan, guint i, guint n) {
    BcSpan span = span_of(scan, i, n);
    g_hash_table_add(scan->known, g_strndup(scan->text + span.start, bc_span_length(span)));
}

static gboolean is_middle_dot(const Scan *scan, guint i) {
    if (i >= scan->end || scan->tokens[i].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    gunichar c = g_utf8_get_char(scan->text + scan->tokens[i].span.start);
    return c == 0xB7 || c == 0x30FB || c == 0x2022 || c == 0x2027;
}

static guint sounds_length(const Scan *scan, guint i) {
    guint n = 0;
    while (n < LONGEST_FOREIGN && is_word(scan, i + n)) {
        BcSpan span = scan->tokens[i + n].span;
        if (bc_lexicon_get_length(scan->sounds, scan->text + span.start, bc_span_length(span)) ==
            NULL)
            break;
        n++;
    }
    return n;
}

/* Behind a dot the name goes on with whatever character it is: 玛格丽特·|肖, to where no name does.
 */
static guint part_length(const Scan *scan, guint i) {
    guint n = sounds_length(scan, i);
    if (n > 0) return n;
    while (n < LONGEST_GIVEN + 2 && is_word(scan, i + n) && !ends_name(scan, i + n)) n++;
    return n <= LONGEST_GIVEN + 1 ? n : 0;
}

/* 弗拉基米尔·普京, 特朗普: written by sound. */
static gboolean read_foreign(const Scan *scan, guint i, gboolean sure, Name *name) {
    guint n = sounds_length(scan, i);
    if (n == 0) return FALSE;
    *name = (Name){n, i, n};
    gboolean dotted = FALSE;
    while (is_middle_dot(scan, i + name->n)) {
        guint part = part_length(scan, i + name->n + 1);
        if (part == 0) break;
        name->family = i + name->n + 1;
        name->n_family = part;
        name->n += part + 1;
        dotted = TRUE;
    }
    if (dotted) return TRUE;
    return n >= 2 && (sure ? ends_name(scan, i + n) : is_verb_group(scan, i + n));
}

/* 林雨桐, 周敏.  `sure`: an office stands before it. */
static gboolean read_native(const Scan *scan, guint i, gboolean sure, Name *name) {
    guint family;
    if (match(scan, scan->families, i, &family) == NULL || is_ordinary(scan, i)) return FALSE;
    guint longest = run_length(scan, i + family, LONGEST_GIVEN);
    for (guint given = 1; given <= longest; given++) {
        if (given > 1 && ends_name(scan, i + family + given - 1)) break;
        guint after = i + family + given;
        if (sure ? ends_name(scan, after) : is_verb_group(scan, after)) {
            *name = (Name){family + given, i, family};
            return TRUE;
        }
    }
    if (!sure || longest == 0) return FALSE;
    *name = (Name){family + longest, i, family};
    return TRUE;
}

/* A name that was sure elsewhere. */
static gboolean read_known(const Scan *scan, guint i, Name *name) {
    for (guint n = run_length(scan, i, LONGEST_FOREIGN); n > 1; n--) {
        if (!is_known(scan, i, n)) continue;
        guint family = n;
        if (sounds_length(scan, i) < n) match(scan, scan->families, i, &family);
        *name = (Name){n, i, family > 0 ? family : n};
        return TRUE;
    }
    return FALSE;
}

/* 林市长, 王女士: the family name with an office behind it. */
static gboolean read_titled(const Scan *scan, guint i, Name *name, guint *n_title) {
    guint family;
    if (match(scan, scan->families, i, &family) == NULL || is_ordinary(scan, i)) return FALSE;
    if (match(scan, scan->titles, i + family, n_title) == NULL) {
        const char *role = match(scan, scan->roles, i + family, n_title);
        if (role == NULL || !g_str_has_prefix(role, "person") || *n_title < 2) return FALSE;
    }
    *name = (Name){family, i, family};
    return ends_name(scan, i + family + *n_title);
}

static void restart(Scan *scan, guint i) {
    scan->phrase = i;
    scan->n_role = 0;
    scan->role_value = NULL;
}

static void add(Scan *scan, Mention *m, guint first, guint end) {
    m->apposed_role = NONE;
    m->mention.first_token = m->mention.core_first = first;
    m->mention.n_tokens = m->mention.n_core = end - first;
    m->mention.span = span_of(scan, first, end - first);
    m->sentence = scan->sentence;
    m->quoted = scan->quoted[first] != 0;
    guint begin = scan->sentences[scan->sentence].first_token;
    m->oblique = (first > begin && is_listed(scan, scan->prepositions, first - 1)) ||
                 is_listed(scan, scan->possessives, end);
    m->subject = !m->oblique && (is_verb_group(scan, end) || !scan->begun[m->quoted]);
    if (!m->oblique) scan->begun[m->quoted] = TRUE;
    g_array_append_val(scan->found, *m);
}

/* A role's value is "person", "group" or "org", and a sex. */
static void apply_role(Mention *m, const char *value) {
    m->kind = strstr(value, "group") != NULL ? BC_SPEAKER_GROUP
              : strstr(value, "org") != NULL ? BC_SPEAKER_ORGANISATION
                                             : BC_SPEAKER_UNNAMED;
    if (g_str_has_suffix(value, " f")) m->sex = BC_SEX_FEMALE;
    if (g_str_has_suffix(value, " m")) m->sex = BC_SEX_MALE;
}

/* Adds the person with that name; the office before it, if any, belongs to it. */
static void add_name(Scan *scan, guint i, Name name, guint n_title) {
    make_known(scan, i, name.n);
    if (name.n > name.n_family && name.family > i) make_known(scan, name.family, name.n_family);
    guint end = i + name.n + n_title, ignored;
    if (scan->emitting) {
        Mention m = {.name_first = i,
                     .n_name = name.n,
                     .family_first = name.family,
                     .n_family = name.n_family,
                     .role = NONE,
                     .definite = TRUE};
        if (scan->n_role > 0) {
            apply_role(&m, scan->role_value);
            m.role = scan->role;
            m.n_role = scan->n_role;
        } else if (n_title > 0) {
            const char *title = match(scan, scan->titles, i + name.n, &ignored);
            if (title != NULL && *title == 'm') m.sex = BC_SEX_MALE;
            if (title != NULL && *title == 'f') m.sex = BC_SEX_FEMALE;
            m.role = i + name.n;
            m.n_role = n_title;
        }
        m.kind = BC_SPEAKER_PERSON;
        m.mention.kind = BC_MENTION_NAME;
        add(scan, &m, scan->n_role > 0 ? scan->phrase : i, end);
    }
    restart(scan, end);
}

/* At a boundary behind an office: nobody is named, so it is a description: 渔民, 一名发言人. */
static void add_nominal(Scan *scan, guint end) {
    if (scan->n_role > 0 && scan->role + scan->n_role == end && scan->emitting) {
        Mention m = {.role = scan->role, .n_role = scan->n_role};
        apply_role(&m, scan->role_value);
        guint n;
        const char *determiner = match(scan, scan->determiners, scan->phrase, &n);
        m.definite = determiner == NULL || strstr(determiner, "indef") == NULL;
        m.mention.kind = BC_MENTION_NOMINAL;
        add(scan, &m, scan->phrase, end);
    }
}

static void add_pronoun(Scan *scan, guint i, guint n, const char *value) {
    if (!scan->emitting) return;
    Mention m = {.role = NONE, .definite = TRUE, .kind = BC_SPEAKER_PERSON};
    m.mention.kind = BC_MENTION_PRONOUN;
    m.sex = *value == 'm' ? BC_SEX_MALE : *value == 'f' ? BC_SEX_FEMALE : BC_SEX_UNKNOWN;
    add(scan, &m, i, i + n);
}

/* A name at `i`; returns its length with what belongs to it, or 0. */
static guint take_name(Scan *scan, guint i) {
    gboolean behind_role = scan->n_role > 0 && scan->role + scan->n_role == i &&
                           g_str_has_prefix(scan->role_value, "person");
    gboolean begins = behind_role || scan->phrase == i;
    Name name;
    guint n_title = 0;
    gboolean found = scan->emitting && read_known(scan, i, &name);
    if (!found && begins) {
        found = (!behind_role && read_titled(scan, i, &name, &n_title));
        if (!found) n_title = 0;
        found = found || read_foreign(scan, i, behind_role, &name) ||
                read_native(scan, i, behind_role, &name);
    }
    /* 地主|吴先生: Mr and Mrs make a name wherever they stand. */
    if (!found && read_titled(scan, i, &name, &n_title)) {
        guint n;
        const char *title = match(scan, scan->titles, i + name.n, &n);
        found = title != NULL && *title != 'u';
    }
    if (!found) return 0;
    /* An office that does not touch the name is somebody else's. */
    if (scan->n_role > 0 && scan->role + scan->n_role != i) restart(scan, i);
    add_name(scan, i, name, n_title);
    return scan->phrase - i;
}

/* A boundary at `i`; returns the tokens of the word that makes it, or 0. */
static guint boundary_length(const Scan *scan, guint i) {
    const BcLexicon *lists[] = {scan->cues, scan->times, scan->prepositions, scan->stopwords,
                                scan->auxiliaries};
    guint longest = 0;
    for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
        guint n;
        if (match(scan, lists[k], i, &n) != NULL) longest = MAX(longest, n);
    }
    /* 应|急: part of a longer word */
    guint n;
    return match(scan, scan->ordinary, i, &n) != NULL && n > longest ? 0 : longest;
}

/* What stands at `i`; returns how many tokens it takes. */
static guint step(Scan *scan, guint i) {
    guint n, boundary = boundary_length(scan, i);
    if (!is_word(scan, i)) {
        add_nominal(scan, i);
        restart(scan, i + 1);
        return 1;
    }
    const char *pronoun = match(scan, scan->pronouns, i, &n);
    if (pronoun != NULL && n >= boundary) {
        add_nominal(scan, i);
        if (strcmp(pronoun, "none") != 0) add_pronoun(scan, i, n, pronoun);
        restart(scan, i + n);
        return n;
    }
    guint taken = take_name(scan, i);
    if (taken > 0) return taken;
    if (match(scan, scan->determiners, i, &n) != NULL) {
        add_nominal(scan, i);
        restart(scan, i);
        return n;
    }
    const char *role = match(scan, scan->roles, i, &n);
    /* A single character is an office's last only: (教育)|部 */
    if (role != NULL && n >= boundary && (n > 1 || ends_name(scan, i + 1))) {
        scan->role = i;
        scan->n_role = n;
        scan->role_value = role;
        return n;
    }
    if (boundary > 0) {
        add_nominal(scan, i);
        restart(scan, i + boundary);
        return boundary;
    }
    if (i - scan->phrase >= LONGEST_PHRASE) restart(scan, i);
    return 1;
}

static void scan_all(Scan *scan) {
    guint n_sentences, n_paragraphs;
    scan->sentences = bc_document_sentences(scan->document, &n_sentences);
    const BcParagraph *paragraphs = bc_document_paragraphs(scan->document, &n_paragraphs);
    for (guint s = 0; s < n_sentences; s++) {
        if (paragraphs[scan->sentences[s].paragraph].kind == BC_BLOCK_FURNITURE) continue;
        guint first = scan->sentences[s].first_token;
        scan->sentence = s;
        scan->end = first + scan->sentences[s].n_tokens;
        scan->begun[0] = scan->begun[1] = FALSE;
        restart(scan, first);
        for (guint i = first; i < scan->end;) i += step(scan, i);
        add_nominal(scan, scan->end);
    }
}

void mentions_han_find(const BcDocument *document, const guint8 *quoted, GArray *found) {
    const BcLanguage *language = bc_document_language(document);
    guint n_tokens;
    Scan scan = {
        .document = document,
        .text = bc_article_text(bc_document_article(document), NULL),
        .tokens = bc_document_tokens(document, &n_tokens),
        .quoted = quoted,
        .families = bc_language_lexicon(language, "family"),
        .sounds = bc_language_lexicon(language, "sounds"),
        .roles = bc_language_lexicon(language, "roles"),
        .pronouns = bc_language_lexicon(language, "pronouns"),
        .cues = bc_language_lexicon(language, "cues"),
        .auxiliaries = bc_language_lexicon(language, "auxiliaries"),
        .times = bc_language_lexicon(language, "times"),
        .prepositions = bc_language_lexicon(language, "prepositions"),
        .possessives = bc_language_lexicon(language, "possessives"),
        .stopwords = bc_language_lexicon(language, "stopwords"),
        .determiners = bc_language_lexicon(language, "determiners"),
        .ordinary = bc_language_lexicon(language, "ordinary"),
        .titles = bc_language_lexicon(language, "titles"),
        .known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .found = found,
    };
    scan_all(&scan);
    scan.emitting = TRUE;
    scan_all(&scan);
    g_hash_table_unref(scan.known);
}
