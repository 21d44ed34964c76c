#include "language/mentions-names.h"

#include <string.h>

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
        /* "Chefärztin |Dr. Mona Seidel" is the chief physician still. */
        gboolean honour = title != NULL && scan_title_sex(title) == BC_SEX_UNKNOWN &&
                          scan_value(scan, scan->roles, i) == NULL;
        if (!honour || m->role == NONE) m->role = i;
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

void names_whole(Mention *m, guint first, guint end) {
    m->name_first = first;
    m->n_name = end - first;
}

/* "Chairperson |of the Commission" */
static gboolean is_office_of(const Scan *scan, const Mention *m) {
    return m->role != NONE && m->role < m->name_first && !scan_is_upper(scan, m->name_first) &&
           scan_value(scan, scan->links, m->name_first) != NULL;
}

/* "Foreign |Ministry", "Democratic National |Committee": what are titles elsewhere belong to the
 * house. */
static gboolean is_house(const Scan *scan, const Mention *m, guint end) {
    return m->n_name > 0 && scan_bare_value(scan, scan->organisations, end - 1) != NULL &&
           scan_value(scan, scan->names, m->name_first) == NULL && !is_office_of(scan, m);
}

/* "Texas-based", "Korean-born": no part of the name behind it. */
static gboolean is_origin(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    const char *word = scan->text + span.start;
    const char *hyphen = memchr(word, '-', bc_span_length(span));
    if (hyphen == NULL || hyphen + 4 >= scan->text + span.end) return FALSE;
    for (const char *p = hyphen + 1; p < scan->text + span.end; p++)
        if (!g_ascii_islower(*p)) return FALSE;
    return bc_lexicon_get_length(scan->names, word, (gsize)(hyphen - word)) == NULL;
}

/* "Tom Cole |of Oklahoma" is Tom Cole, but the Bank of America is not the Bank. */
static guint without_home(const Scan *scan, const Mention *m, guint end) {
    if (m->n_name < 4 || scan_value(scan, scan->names, m->name_first) == NULL) return end;
    for (guint k = m->name_first + 2; k + 1 < end; k++)
        if (scan_value(scan, scan->links, k) != NULL) return k;
    return end;
}

/* "|Pendlerin Karin Oestreich": a noun that no list knows, with its capital only because it is
 * German or begins the sentence. */
static gboolean is_unlisted_role(const Scan *scan, const Mention *m, guint end) {
    guint i = m->name_first;
    if (!scan->forms.bare_appositions || i + 2 >= end) return FALSE;
    gboolean initial = i == 0 || scan->tokens[i - 1].kind != BC_TOKEN_WORD;
    return (initial || scan->forms.capital_nouns) && scan_value(scan, scan->names, i) == NULL &&
           scan_value(scan, scan->particles, i) == NULL &&
           scan_value(scan, scan->names, i + 1) != NULL && scan_is_upper(scan, i + 2);
}

guint names_given_before(const Scan *scan, guint from, guint end) {
    guint found = 0;
    if (end < 2 || scan_bare_value(scan, scan->organisations, end - 1) != NULL) return 0;
    for (guint k = end - 2; k >= from && k + 4 >= end; k--) {
        if (!scan_is_upper(scan, k) || !scan_is_upper(scan, k - 1)) break;
        if (scan_value(scan, scan->names, k) != NULL && scan_value(scan, scan->places, k) == NULL)
            found = k;
        else if (found != 0)
            break;
    }
    return found;
}

/* "President |of Malindia Anwar Rashid", "Chairman |of the Council of Ministers Boris Kolev": the
 * office ends before a known given name; else a country is one word, when two are left. */
static guint behind_office(const Scan *scan, const Mention *m, guint first, guint end) {
    guint name = m->name_first, link = first + 1;
    while (link < end && scan_is_upper(scan, link)) link++;
    if (m->role == NONE || link + 3 >= end || scan_value(scan, scan->links, link) == NULL ||
        (scan_value(scan, scan->titles, link - 1) == NULL &&
         scan_value(scan, scan->roles, link - 1) == NULL))
        return name;
    guint given = names_given_before(scan, link + 2, end);
    if (given != 0 || name != link) return MAX(given, name);
    for (guint k = name + 2; k + 1 < end; k++)
        if (!scan_is_upper(scan, k)) return name;
    return name + 2;
}

void names_split(const Scan *scan, Mention *m, guint first, guint end) {
    guint role = m->role;
    split_titles(scan, m, first, end);
    guint name = behind_office(scan, m, first, end);
    if (name == m->name_first && is_house(scan, m, end)) {
        m->role = role;
        name = first;
    }
    m->name_first = name;
    while (m->name_first + 1 < end && is_origin(scan, m->name_first)) m->name_first++;
    if (m->name_first == first && is_unlisted_role(scan, m, end)) m->role = m->name_first++;
    m->n_name = end - m->name_first;
    m->n_name = without_home(scan, m, end) - m->name_first;
    /* "Emir |of Qalhat": an office, nobody's name. */
    if (m->n_name > 0 && is_office_of(scan, m) &&
        (m->n_name <= 3 || scan_bare_value(scan, scan->organisations, end - 1) != NULL))
        m->n_name = 0;
}

gboolean names_acronym(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    guint letters = 0;
    for (gsize k = span.start; k < span.end; k++) {
        if (g_ascii_islower(scan->text[k])) return FALSE;
        letters += g_ascii_isupper(scan->text[k]) ? 1 : 0;
    }
    return letters >= 2;
}

/* TRUE when token `i` is a plain article. */
static gboolean is_article(const Scan *scan, guint i) {
    const char *word = scan_bare_value(scan, scan->determiners, i);
    return word != NULL && strstr(word, "article") != NULL;
}

BcSpeakerKind names_kind(const Scan *scan, const Mention *m) {
    guint last = m->name_first + m->n_name - 1;
    if (scan_bare_value(scan, scan->organisations, last) != NULL) return BC_SPEAKER_ORGANISATION;
    /* "Obama Speech" */
    const char *role = m->n_name > 1 ? scan_bare_value(scan, scan->roles, last) : NULL;
    if (role != NULL && g_str_has_prefix(role, "thing")) return BC_SPEAKER_ORGANISATION;
    if (m->role != NONE && m->role < m->name_first &&
        scan_value(scan, scan->titles, m->role) != NULL)
        return BC_SPEAKER_PERSON;
    for (guint i = m->name_first; i <= last; i++)
        if (scan_bare_value(scan, scan->organisations, i) != NULL) return BC_SPEAKER_ORGANISATION;
    if (m->n_name == 1 && names_acronym(scan, last)) return BC_SPEAKER_ORGANISATION;
    /* "South Carolina", but: Jack London. */
    if (scan_bare_value(scan, scan->places, last) != NULL &&
        (m->n_name == 1 || scan_bare_value(scan, scan->names, m->name_first) == NULL))
        return BC_SPEAKER_ORGANISATION;
    if (m->n_name > 1 && names_acronym(scan, last) && names_acronym(scan, m->name_first) &&
        scan_bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION; /* a heading */
    if (m->n_name > 1 && names_acronym(scan, m->name_first) &&
        scan_bare_value(scan, scan->names, m->name_first) == NULL)
        return BC_SPEAKER_ORGANISATION;
    /* "|L'opposante Claire Mazet" is no house. */
    gboolean article = m->mention.first_token < m->name_first && m->role != m->name_first - 1 &&
                       is_article(scan, m->name_first - 1);
    return article ? BC_SPEAKER_ORGANISATION : BC_SPEAKER_PERSON;
}

void names_note_nested(Scan *scan, const Mention *m, guint end) {
    if (m->mention.kind != BC_MENTION_NOMINAL || m->role == NONE) return;
    for (guint i = m->role + 1; i + 1 < end; i++) {
        if (!scan_is_upper(scan, i) || !scan_is_upper(scan, i + 1) ||
            scan_value(scan, scan->names, i) == NULL)
            continue;
        guint stop = scan_run_end(scan, i, end);
        Mention name = {.role = NONE,
                        .apposed_role = NONE,
                        .kind = BC_SPEAKER_PERSON,
                        .sentence = m->sentence,
                        .quoted = m->quoted,
                        .name_first = i,
                        .n_name = stop - i};
        name.mention.first_token = i;
        name.mention.n_tokens = stop - i;
        if (stop - i >= 2 && names_kind(scan, &name) == BC_SPEAKER_PERSON)
            g_array_append_val(scan->nested, name);
        i = stop;
    }
}
