#include "language/mentions-scan.h"

#include "language/mentions-han.h"

#include <string.h>

#define LONGEST_APPOSITION 24
#define LONGEST_LEFT 6

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
        const char *title = scan_value(scan, scan->titles, i);
        const char *role = title == NULL ? scan_value(scan, scan->roles, i) : NULL;
        if (role != NULL && !g_str_has_prefix(role, "person")) role = NULL;
        if (title == NULL && role == NULL) continue;
        if (i + 1 == end && i > first && role != NULL && title == NULL)
            continue; /* a name such as "Jane Speaker" */
        name = i + 1;
        if (name < end && scan_is_punctuation(scan, name)) name++;
        m->role = i;
        m->definite = TRUE;
        if (title != NULL && scan_title_sex(title) != BC_SEX_UNKNOWN)
            m->sex = scan_title_sex(title);
    }
    /* "президент |России Павел Орлов" */
    while (scan->forms.bare_appositions && name > first && name + 2 < end &&
           scan_value(scan, scan->places, name) != NULL)
        name++;
    m->name_first = name;
    m->n_name = end - name;
}

static gboolean is_acronym(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    guint letters = 0;
    for (gsize k = span.start; k < span.end; k++) {
        if (g_ascii_islower(scan->text[k])) return FALSE;
        letters += g_ascii_isupper(scan->text[k]) ? 1 : 0;
    }
    return letters >= 2;
}

static gboolean is_determiner(const Scan *scan, guint i) {
    return scan_bare_value(scan, scan->determiners, i) != NULL;
}

/* TRUE when token `i` is a determiner of that class: def, indef, article, any. */
static gboolean determines(const Scan *scan, guint i, const char *class) {
    const char *word = scan_bare_value(scan, scan->determiners, i);
    return word != NULL && strstr(word, class) != NULL;
}

static BcSpeakerKind kind_of_name(const Scan *scan, const Mention *m) {
    guint last = m->name_first + m->n_name - 1;
    if (scan_bare_value(scan, scan->organisations, last) != NULL) return BC_SPEAKER_ORGANISATION;
    if (m->role != NONE && m->role < m->name_first &&
        scan_value(scan, scan->titles, m->role) != NULL)
        return BC_SPEAKER_PERSON;
    for (guint i = m->name_first; i <= last; i++)
        if (scan_bare_value(scan, scan->organisations, i) != NULL) return BC_SPEAKER_ORGANISATION;
    if (m->n_name == 1 && is_acronym(scan, last)) return BC_SPEAKER_ORGANISATION;
    /* "South Carolina", but: Jack London. */
    if (scan_bare_value(scan, scan->places, last) != NULL &&
        (m->n_name == 1 || scan_bare_value(scan, scan->names, m->name_first) == NULL))
        return BC_SPEAKER_ORGANISATION;
    if (m->n_name > 1 && is_acronym(scan, last) && is_acronym(scan, m->name_first) &&
        scan_bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION; /* a heading */
    if (m->n_name > 1 && is_acronym(scan, m->name_first) &&
        scan_bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION;
    gboolean article =
        m->mention.first_token < m->name_first && determines(scan, m->name_first - 1, "article");
    return article ? BC_SPEAKER_ORGANISATION : BC_SPEAKER_PERSON;
}

/* What may begin an apposition behind a name's comma. */
static gboolean begins_apposition(const Scan *scan, guint i) {
    const char *word = scan_bare_value(scan, scan->appositions, i);
    if (word != NULL && *word != 'c') return TRUE;
    if (i < scan->n_tokens && scan->tokens[i].kind == BC_TOKEN_NUMBER) return TRUE;
    if (scan_value(scan, scan->roles, i) != NULL) return TRUE;
    /* "chief executive of", "R-Ohio" */
    return (!scan_is_upper(scan, i) && scan_value(scan, scan->roles, i + 1) != NULL &&
            scan_value(scan, scan->cues, i) == NULL);
}

static void note_apposed_role(const Scan *scan, Mention *m, guint from, guint end) {
    for (guint i = from; i < end; i++) {
        const char *role = scan_value(scan, scan->roles, i);
        if (role == NULL) continue;
        m->apposed_role = i;
        if (g_str_has_suffix(role, " f")) m->sex = BC_SEX_FEMALE;
        if (g_str_has_suffix(role, " m")) m->sex = BC_SEX_MALE;
        return;
    }
}

/* Takes in "(R-Ohio)" and ", the mayor of Oslo" behind [.., i); returns the new end. */
static guint take_apposition(const Scan *scan, Mention *m, guint i, guint end) {
    if (scan_is_char(scan, i, '('))
        for (guint k = i + 1; k < end && k < i + 8; k++)
            if (scan_is_char(scan, k, ')')) {
                i = k + 1;
                break;
            }
    if (!scan_is_char(scan, i, ',') || i + 1 >= end || !begins_apposition(scan, i + 1)) return i;
    gboolean clause = FALSE; /* behind a relative pronoun verbs are no sign of a new sentence */
    for (guint k = i + 1; k < end && k < i + LONGEST_APPOSITION; k++) {
        const char *word = scan_value(scan, scan->appositions, k);
        clause |= word != NULL && strstr(word, "clause") != NULL;
        if (!clause && scan_value(scan, scan->cues, k) != NULL &&
            scan_value(scan, scan->roles, k) == NULL)
            return i;
        if (scan->tokens[k].kind == BC_TOKEN_QUOTE_OPEN ||
            scan->tokens[k].kind == BC_TOKEN_QUOTE_CLOSE)
            return i;
        gboolean stops = scan_is_char(scan, k, ',') || scan_is_char(scan, k, ';') || k + 1 == end;
        if (!stops) continue;
        note_apposed_role(scan, m, i + 1, k);
        /* "According to Smith, the debt will fall." */
        if (k + 1 == end && m->apposed_role == NONE && determines(scan, i + 1, "article")) return i;
        return scan_is_char(scan, k, ',') || scan->tokens[k].kind == BC_TOKEN_PUNCTUATION ? k
                                                                                          : k + 1;
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
    m->mention.span = (BcSpan){scan_span(scan, first).start, scan_span(scan, end - 1).end};
    m->sentence = sentence;
    m->quoted = scan->quoted[first] != 0;
    /* "In Ohio, |Trump said": what a preposition brings is no subject. */
    guint after = m->mention.core_first + m->mention.n_core;
    m->oblique = first > scan->sentences[sentence].first_token &&
                 scan_value(scan, scan->prepositions, first - 1) != NULL;
    m->oblique |= scan_is_possessive(scan, after - 1);
    gboolean verb = scan_value(scan, scan->auxiliaries, after) != NULL ||
                    scan_value(scan, scan->cues, after) != NULL;
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
        if (scan_value(scan, scan->qualities, before) == NULL &&
            (scan_value(scan, scan->cues, before) != NULL ||
             scan_value(scan, scan->auxiliaries, before) != NULL ||
             scan_value(scan, scan->stopwords, before) != NULL ||
             scan_value(scan, scan->pronouns, before) != NULL))
            break;
        i = before;
    }
    return i;
}

/* "of the city", "for the Ministry of Finance": the complement of a role noun; returns the token
 * behind it. */
static guint take_complement(const Scan *scan, guint i, guint end) {
    for (guint round = 0; round < 3; round++) {
        gboolean linked = scan_bare_value(scan, scan->links, i) != NULL;
        if (!linked || i + 1 >= end) return i;
        guint k = i + 1;
        while (k < end && k < i + 4 && !scan_is_upper(scan, k) &&
               scan->tokens[k].kind == BC_TOKEN_WORD && scan_value(scan, scan->cues, k) == NULL &&
               scan_value(scan, scan->auxiliaries, k) == NULL &&
               (k == i + 1 || scan_value(scan, scan->stopwords, k) == NULL))
            k++;
        if (k < end && scan_is_upper(scan, k)) k = scan_run_end(scan, k, end);
        if (k == i + 1) return i;
        i = k;
    }
    return i;
}

/* The name in ", Dmitry Peskov" or ", the farmer Jadwiga Kowalczyk" at the comma `i`, or NONE. */
static guint apposed_name(const Scan *scan, guint i, guint end) {
    if (!scan_is_char(scan, i, ',')) return NONE;
    guint name = i + 1;
    if (determines(scan, name, "article") || determines(scan, name, "indef")) {
        guint from = ++name;
        while (name < end && name < from + 3 && !scan_is_upper(scan, name) &&
               scan_value(scan, scan->stopwords, name) == NULL)
            name++;
        if (name == from || scan_value(scan, scan->roles, name - 1) == NULL) return NONE;
    }
    if (name >= end || !scan_is_upper(scan, name) ||
        (scan_value(scan, scan->stopwords, name) != NULL &&
         scan_value(scan, scan->titles, name) == NULL) ||
        scan_value(scan, scan->places, name) != NULL)
        return NONE;
    return scan_run_end(scan, name, end) - name >= 2 || scan_value(scan, scan->names, name) != NULL
               ? name
               : NONE;
}

/* Makes `m`, a description that begins at `first`, the mention of the person whose `name` follows
 * it. */
static guint take_name(Scan *scan, Mention *m, guint first, guint name, guint sentence) {
    guint stop = scan_run_end(scan, name, scan_sentence_end(scan, sentence));
    m->mention.kind = BC_MENTION_NAME;
    while (name + 1 < stop && scan_value(scan, scan->titles, name) != NULL) {
        BcSex sex = scan_title_sex(scan_value(scan, scan->titles, name));
        if (sex != BC_SEX_UNKNOWN) m->sex = sex;
        name += name + 2 < stop && scan_is_punctuation(scan, name + 1) ? 2 : 1;
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
        gboolean small = scan_value(scan, scan->links, k) != NULL || is_determiner(scan, k);
        if (!small && (scan_value(scan, scan->cues, k) != NULL ||
                       scan_value(scan, scan->pronouns, k) != NULL ||
                       scan_value(scan, scan->stopwords, k) != NULL ||
                       scan_value(scan, scan->auxiliaries, k) != NULL))
            return NONE;
        gboolean behind_noun = k > head + 1 && !scan_is_upper(scan, k - 1) &&
                               scan_value(scan, scan->links, k - 1) == NULL &&
                               !is_determiner(scan, k - 1);
        if (k > head + 1 && scan_is_upper(scan, k) && scan_is_upper(scan, k + 1) &&
            (behind_noun || scan_value(scan, scan->names, k) != NULL) &&
            scan_value(scan, scan->places, k) == NULL)
            return k;
    }
    return NONE;
}

/* "le maire |sortant, Armand Piquet": where adjectives follow their noun, one before a comma or a
 * verb belongs to it. */
static guint skip_qualities(const Scan *scan, guint i, guint end) {
    if (!scan->forms.bare_appositions || i + 1 >= end || scan->tokens[i].kind != BC_TOKEN_WORD ||
        scan_is_upper(scan, i) || scan_value(scan, scan->stopwords, i) != NULL ||
        scan_value(scan, scan->links, i) != NULL || scan_value(scan, scan->cues, i) != NULL ||
        scan_value(scan, scan->auxiliaries, i) != NULL)
        return i;
    gboolean closes = scan_is_char(scan, i + 1, ',') ||
                      scan_value(scan, scan->auxiliaries, i + 1) != NULL ||
                      scan_value(scan, scan->cues, i + 1) != NULL;
    return closes ? i + 1 : i;
}

static guint scan_nominal(Scan *scan, guint head, guint from, guint sentence) {
    guint end = scan_sentence_end(scan, sentence);
    Mention m = {.role = head, .apposed_role = NONE};
    apply_role(&m, scan_value(scan, scan->roles, head));
    guint first = left_edge(scan, head, from);
    m.definite = !determines(scan, first, "indef");
    if (m.sex == BC_SEX_UNKNOWN && m.kind == BC_SPEAKER_UNNAMED) m.sex = article_sex(scan, first);
    m.mention.kind = BC_MENTION_NOMINAL;
    guint after = head + 1;
    gboolean singular = m.kind == BC_SPEAKER_UNNAMED;
    if (singular && after < end &&
        scan_begins_name(scan, after, scan->sentences[sentence].first_token)) {
        /* "campaign manager Robby Mook" */
        guint stop = scan_run_end(scan, after, end);
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
    BcSpan span = scan_span(scan, i);
    gsize n = strlen(ending);
    return bc_span_length(span) > n && memcmp(scan->text + span.end - n, ending, n) == 0;
}

/* A lower-case word that may stand inside a compound and is most likely no verb. */
static gboolean may_modify(const Scan *scan, guint i) {
    return scan_value(scan, scan->cues, i) == NULL && scan_value(scan, scan->past, i) == NULL &&
           !ends_in(scan, i, "ed") && !ends_in(scan, i, "ing") && !scan_is_possessive(scan, i);
}

/* The head of the compound that goes on in lower case at `i`, behind a name: "(Clinton) campaign
 * |manager", "(Kremlin) |officials"; NONE where nothing of the kind does. */
static guint head_after(const Scan *scan, guint i, guint end) {
    guint head = NONE;
    gboolean person = FALSE;
    for (guint k = i; k < end && k < (head == NONE ? i : head + 1) + 2; k++) {
        if (scan->tokens[k].kind != BC_TOKEN_WORD || scan_is_upper(scan, k) ||
            scan_value(scan, scan->stopwords, k) != NULL ||
            scan_value(scan, scan->auxiliaries, k) != NULL)
            break;
        const char *role = scan_value(scan, scan->roles, k);
        if (role == NULL && (person || !may_modify(scan, k))) break;
        if (role == NULL) continue;
        /* "Putin |met reporters" */
        if (k > i && head == NONE && g_str_has_prefix(role, "group") &&
            scan_value(scan, scan->qualities, k - 1) == NULL)
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
    if (edge < i && !scan_begins_name(scan, edge, edge) &&
        (is_determiner(scan, edge) || scan_value(scan, scan->qualities, edge) != NULL))
        return edge;
    guint near = i;
    while (near > from && scan_value(scan, scan->qualities, near - 1) != NULL) near--;
    return near;
}

static guint scan_name(Scan *scan, guint i, guint from, guint sentence) {
    guint end = scan_sentence_end(scan, sentence);
    guint stop = scan_run_end(scan, i, end);
    Mention m = {.role = NONE, .apposed_role = NONE};
    m.mention.kind = BC_MENTION_NAME;
    guint first = i;
    if (i > from &&
        (determines(scan, i - 1, "article") || scan_value(scan, scan->qualities, i - 1) != NULL))
        first--;
    /* "Trump's |spokesman": the possessor is part of the phrase that follows, if that is one. */
    if (scan_is_possessive(scan, stop - 1)) {
        for (guint k = stop; k < end && k < stop + 4; k++) {
            if (scan_value(scan, scan->roles, k) != NULL)
                return scan_nominal(scan, k, first, sentence);
            if (scan->tokens[k].kind != BC_TOKEN_WORD ||
                scan_value(scan, scan->stopwords, k) != NULL)
                break;
        }
    }
    split_titles(scan, &m, i, stop);
    guint head = scan_is_possessive(scan, stop - 1) ? NONE : head_after(scan, stop, end);
    if (head != NONE) return scan_nominal(scan, head, phrase_start(scan, i, from), sentence);
    if (m.n_name == 0) {
        /* Only titles: "the Russian President", "President". */
        const char *role = scan_value(scan, scan->roles, stop - 1);
        m.mention.kind = BC_MENTION_NOMINAL;
        m.role = stop - 1;
        m.definite = TRUE;
        m.kind = BC_SPEAKER_UNNAMED;
        if (role != NULL) apply_role(&m, role);
        guint core = take_complement(scan, stop, end);
        finish(scan, &m, first, core, core, sentence);
        return core;
    }
    if (m.n_name == 1 && scan_bare_value(scan, scan->demonyms, m.name_first) != NULL) return stop;
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
    gboolean behind_cue = i > first && scan_is_speech_cue(scan, i - 1) &&
                          (i < first + 2 || scan->tokens[i - 2].kind != BC_TOKEN_WORD);
    guint k = i + 1;
    while (k < end && k < i + 5 && scan->tokens[k].kind == BC_TOKEN_WORD &&
           !scan_is_speech_cue(scan, k) && scan_value(scan, scan->stopwords, k) == NULL &&
           scan_value(scan, scan->auxiliaries, k) == NULL)
        k++;
    if (k == i + 1) return NONE;
    guint head = k - 1;
    if (behind_cue) return head;
    while (k < end && scan_value(scan, scan->auxiliaries, k) != NULL) k++;
    return k < end && scan_is_speech_cue(scan, k) && !scan_is_upper(scan, head) ? head : NONE;
}

static guint scan_unlisted(Scan *scan, guint i, guint head, guint sentence) {
    Mention m = {.role = head, .apposed_role = NONE, .kind = BC_SPEAKER_UNNAMED};
    m.mention.kind = BC_MENTION_NOMINAL;
    m.definite = !determines(scan, i, "indef");
    guint stop = head + 1, end = scan_sentence_end(scan, sentence);
    guint name = apposed_name(scan, stop, end);
    if (name != NONE) return take_name(scan, &m, i, name, sentence);
    guint core = stop;
    stop = take_apposition(scan, &m, stop, end);
    finish(scan, &m, i, core, stop, sentence);
    return stop;
}

static void scan_sentence(Scan *scan, guint sentence) {
    guint first = scan->sentences[sentence].first_token, end = scan_sentence_end(scan, sentence),
          from = first;
    scan->begun[0] = scan->begun[1] = FALSE;
    for (guint i = first; i < end;) {
        guint next = i + 1;
        if (scan_pronoun_value(scan, i) != NULL) {
            Mention m = {
                .role = NONE, .apposed_role = NONE, .definite = TRUE, .kind = BC_SPEAKER_PERSON};
            m.mention.kind = BC_MENTION_PRONOUN;
            m.sex = scan_title_sex(scan_pronoun_value(scan, i));
            finish(scan, &m, i, i + 1, i + 1, sentence);
            from = next;
        } else if (scan_begins_name(scan, i, first)) {
            next = from = scan_name(scan, i, from, sentence);
        } else if (scan_value(scan, scan->roles, i) != NULL && !scan_is_possessive(scan, i)) {
            /* "the campaign |manager": the last role noun of a compound is its head. */
            guint head = i;
            while (head + 1 < end && !scan_is_upper(scan, head + 1) &&
                   scan_value(scan, scan->roles, head + 1) != NULL)
                head++;
            next = from = scan_nominal(scan, head, from, sentence);
        } else {
            guint head = unlisted_head(scan, i, first, end);
            gboolean listed = FALSE;
            for (guint k = i; head != NONE && k <= head; k++)
                listed |= scan_value(scan, scan->roles, k) != NULL || scan_is_upper(scan, k);
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
    scan_note_capitals(&scan, n_sentences);
    scan_note_quoted(&scan, n_sentences);
    if (scan.forms.no_spaces) mentions_han_find(document, scan.quoted, scan.found);
    for (guint s = 0; s < n_sentences && !scan.forms.no_spaces; s++)
        if (paragraphs[scan.sentences[s].paragraph].kind != BC_BLOCK_FURNITURE)
            scan_sentence(&scan, s);
    g_hash_table_unref(scan.capitalised);
    g_free(scan.quoted);
    return scan.found;
}
