/* What follows a name or a role noun and belongs to it. */
#include "language/mentions-phrase.h"

#include <string.h>

#define LONGEST_APPOSITION 24
#define LONGEST_APPOSITIONS 3
#define LONGEST_OWNED 6 /* words of "'s senior media adviser" */

gboolean phrase_is_determiner(const Scan *scan, guint i) {
    return scan_bare_value(scan, scan->determiners, i) != NULL;
}

gboolean phrase_determines(const Scan *scan, guint i, const char *class) {
    const char *word = scan_bare_value(scan, scan->determiners, i);
    return word != NULL && strstr(word, class) != NULL;
}

gboolean phrase_ends_in(const Scan *scan, guint i, const char *ending) {
    BcSpan span = scan_span(scan, i);
    gsize n = strlen(ending);
    return bc_span_length(span) > n && memcmp(scan->text + span.end - n, ending, n) == 0;
}

gboolean phrase_may_modify(const Scan *scan, guint i) {
    return scan_value(scan, scan->cues, i) == NULL && scan_value(scan, scan->past, i) == NULL &&
           !phrase_ends_in(scan, i, "ed") && !phrase_ends_in(scan, i, "ing") &&
           !scan_is_possessive(scan, i);
}

/* The owned compound goes on with token `k`, behind its latest role noun `head` if it has one. */
static gboolean goes_on_owned(const Scan *scan, guint k, guint head) {
    if (scan->tokens[k].kind != BC_TOKEN_WORD || scan_is_possessive(scan, k)) return FALSE;
    if (scan_value(scan, scan->roles, k) != NULL) return TRUE;
    if (scan_value(scan, scan->stopwords, k) != NULL) return FALSE;
    return head == NONE || (k == head + 1 && !scan_is_upper(scan, k) && phrase_may_modify(scan, k));
}

guint phrase_owned_head(const Scan *scan, guint stop, guint end) {
    if (!scan_is_possessive(scan, stop - 1)) return NONE;
    guint head = NONE;
    for (guint k = stop; k < end && k < stop + LONGEST_OWNED; k++) {
        if (!goes_on_owned(scan, k, head)) break;
        if (scan_value(scan, scan->roles, k) != NULL) head = k;
    }
    return head;
}

/* What may begin an apposition behind a name's comma. */
static gboolean begins_apposition(const Scan *scan, guint i) {
    const char *word = scan_bare_value(scan, scan->appositions, i);
    if (word != NULL && *word != 'c') return TRUE;
    if (i < scan->n_tokens && scan->tokens[i].kind == BC_TOKEN_NUMBER) return TRUE;
    if (scan_value(scan, scan->roles, i) != NULL) return TRUE;
    if (scan_is_upper(scan, i) &&
        phrase_owned_head(scan, scan_run_end(scan, i, scan->n_tokens), scan->n_tokens) != NONE)
        return TRUE;
    /* "chief executive of", "R-Ohio" */
    return (!scan_is_upper(scan, i) && scan_value(scan, scan->roles, i + 1) != NULL &&
            scan_value(scan, scan->cues, i) == NULL);
}

/* The first person's role: "a campaign |spokesman", not the campaign; else the first of any kind.
 */
static void note_apposed_role(const Scan *scan, Mention *m, guint from, guint end) {
    for (guint i = from; i < end; i++) {
        const char *role = scan_value(scan, scan->roles, i);
        if (role == NULL) continue;
        if (m->apposed_role == NONE) m->apposed_role = i;
        if (!g_str_has_prefix(role, "person")) continue;
        m->apposed_role = i;
        if (g_str_has_suffix(role, " f")) m->sex = BC_SEX_FEMALE;
        if (g_str_has_suffix(role, " m")) m->sex = BC_SEX_MALE;
        return;
    }
}

/* ", former |governor Mike Huckabee, former senator ...": the next of a list, not what was said of
 * the one before.  `comma` begins the phrase. */
static gboolean is_named_role(const Scan *scan, guint k, guint comma) {
    const char *role = scan_value(scan, scan->roles, k);
    if (role == NULL || !g_str_has_prefix(role, "person") || scan_is_upper(scan, k)) return FALSE;
    if (scan_value(scan, scan->names, k + 1) == NULL || !scan_is_upper(scan, k + 2)) return FALSE;
    for (guint i = comma + 1; i < k; i++)
        if (scan_value(scan, scan->links, i) != NULL) return FALSE;
    return TRUE;
}

/* "Addis Ababa, 5 February -- |The Chairperson": behind a dateline another phrase begins. */
static gboolean is_dash(const Scan *scan, guint k) {
    if (scan->tokens[k].kind != BC_TOKEN_PUNCTUATION) return FALSE;
    gunichar c = g_utf8_get_char(scan->text + scan_span(scan, k).start);
    return c == '-' || c == 0x2013 || c == 0x2014;
}

/* Takes in "(R-Ohio)" and ", the mayor of Oslo" behind [.., i); returns the new end. */
static guint take_one_apposition(const Scan *scan, Mention *m, guint i, guint end) {
    if (scan_is_char(scan, i, '('))
        for (guint k = i + 1; k < end && k < i + 8; k++)
            if (scan_is_char(scan, k, ')')) {
                i = k + 1;
                break;
            }
    if (!scan_is_char(scan, i, ',') || i + 1 >= end || !begins_apposition(scan, i + 1)) return i;
    gboolean clause = FALSE; /* behind a relative pronoun verbs are no sign of a new sentence */
    gboolean described = FALSE;
    for (guint k = i + 1; k < end && k < i + LONGEST_APPOSITION; k++) {
        const char *word = scan_value(scan, scan->appositions, k);
        /* "Anvil Bay, a pledge that Lund called ...": no pledge is a bay. */
        described |= scan_value(scan, scan->roles, k) != NULL || scan_is_upper(scan, k);
        if (word != NULL && strcmp(word, "clause") == 0 && !clause && !described) return i;
        clause |= word != NULL && strstr(word, "clause") != NULL;
        if (!clause && scan_value(scan, scan->cues, k) != NULL &&
            scan_value(scan, scan->roles, k) == NULL) {
            /* ", il portalettere |accusato di ...": a participle */
            if (scan->forms.bare_appositions && scan_value(scan, scan->links, k + 1) != NULL)
                note_apposed_role(scan, m, i + 1, k);
            return i;
        }
        if (scan->tokens[k].kind == BC_TOKEN_QUOTE_OPEN ||
            scan->tokens[k].kind == BC_TOKEN_QUOTE_CLOSE)
            return i;
        if (!clause && (is_named_role(scan, k, i) || is_dash(scan, k))) return i;
        gboolean stops = scan_is_char(scan, k, ',') || scan_is_char(scan, k, ';') ||
                         scan_is_char(scan, k, ':') || k + 1 == end;
        if (!stops) continue;
        if (!clause) note_apposed_role(scan, m, i + 1, k);
        /* "According to Smith, the debt will fall." */
        if (k + 1 == end && m->apposed_role == NONE && phrase_determines(scan, i + 1, "article"))
            return i;
        return scan_is_char(scan, k, ',') || scan->tokens[k].kind == BC_TOKEN_PUNCTUATION ? k
                                                                                          : k + 1;
    }
    return i;
}

guint phrase_take_appositions(const Scan *scan, Mention *m, guint i, guint end) {
    for (guint round = 0; round < LONGEST_APPOSITIONS; round++) {
        guint behind = take_one_apposition(scan, m, i, end);
        if (behind == i) break;
        i = behind;
    }
    return i;
}

static gboolean is_house_noun(const Scan *scan, guint i) {
    const char *role = scan_value(scan, scan->roles, i);
    return role != NULL && g_str_has_prefix(role, "org");
}

guint phrase_skip_aside(const Scan *scan, guint i, guint end) {
    if (!scan->forms.bare_appositions || !scan_is_char(scan, i, '(')) return i;
    for (guint k = i + 1; k + 1 < end && k < i + 5; k++)
        if (scan_is_char(scan, k, ')'))
            return scan_value(scan, scan->links, k + 1) != NULL || scan_is_char(scan, k + 1, ',')
                       ? k + 1
                       : i;
    return i;
}

guint phrase_take_complement(const Scan *scan, guint i, guint end) {
    for (guint round = 0; round < 3; round++) {
        gboolean linked = scan_bare_value(scan, scan->links, i) != NULL;
        if (!linked || i + 1 >= end) return i;
        /* "la ministra en |Londres", but not: dijo la ministra en |la plaza. */
        if (*scan_bare_value(scan, scan->links, i) == 'p' && !scan_is_upper(scan, i + 1)) return i;
        guint k = i + 1;
        while (k < end && k < i + 4 && !scan_is_upper(scan, k) &&
               scan->tokens[k].kind == BC_TOKEN_WORD &&
               (k == i + 1 || scan_value(scan, scan->auxiliaries, k) == NULL) &&
               (k == i + 1 || scan_value(scan, scan->cues, k) == NULL) &&
               (k == i + 1 || scan_value(scan, scan->stopwords, k) == NULL))
            k++;
        if (k < end && scan_is_upper(scan, k)) k = scan_run_end(scan, k, end);
        /* "of St Brannoc's |hospital" */
        if (k > i + 1 && k < end && scan_is_possessive(scan, k - 1) && is_house_noun(scan, k)) k++;
        /* "in the |back row": a stop word cut it off. */
        if (k == i + 1 || phrase_is_determiner(scan, k - 1)) return i;
        i = k;
    }
    return i;
}

/* The name at `name` of ", the [usually silent |Bernard] Achterberg" and ", [teaching assistant
 * |Hayley] Munn": behind a person's role, or words that may describe somebody whom a given name
 * shows to be one. */
static gboolean is_described(const Scan *scan, guint from, guint name, gboolean article) {
    /* "the vicar, the |Rev Amos Thwaite" */
    if (article && name == from) return scan_value(scan, scan->titles, name) != NULL;
    const char *role = name > from ? scan_value(scan, scan->roles, name - 1) : NULL;
    /* El dueño del cafetal, |don Anselmo Quiroga */
    if (name > from && scan_value(scan, scan->titles, name - 1) != NULL) return TRUE;
    if (role != NULL) return article || g_str_has_prefix(role, "person");
    return article && name > from && scan_value(scan, scan->names, name) != NULL;
}

guint phrase_apposed_name(const Scan *scan, guint i, guint end) {
    if (!scan_is_char(scan, i, ',')) return NONE;
    guint name = i + 1;
    gboolean article =
        phrase_determines(scan, name, "article") || phrase_determines(scan, name, "indef");
    name += article;
    guint from = name;
    while (name < end && name < from + 3 && !scan_is_upper(scan, name) &&
           scan->tokens[name].kind == BC_TOKEN_WORD &&
           scan_value(scan, scan->stopwords, name) == NULL)
        name++;
    if ((article || name > from) && !is_described(scan, from, name, article)) return NONE;
    if (name >= end || !scan_is_upper(scan, name) ||
        (scan_value(scan, scan->stopwords, name) != NULL &&
         scan_value(scan, scan->titles, name) == NULL) ||
        scan_value(scan, scan->places, name) != NULL)
        return NONE;
    return scan_run_end(scan, name, end) - name >= 2 || scan_value(scan, scan->names, name) != NULL
               ? name
               : NONE;
}

#define LONGEST_MARKED 5 /* tokens of a house in marks: тренер |«Металлурга» Андрей Разин */

/* The token behind the words in marks that begin at `k`, or `k`. */
static guint behind_marks(const Scan *scan, guint k, guint end) {
    if (scan->tokens[k].kind != BC_TOKEN_QUOTE_OPEN) return k;
    for (guint i = k + 1; i < end && i < k + LONGEST_MARKED; i++)
        if (scan->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE) return i + 1;
    return k;
}

#define LONGEST_OFFICE 14 /* tokens of an office between its noun and the comma of its name */

guint phrase_far_name(const Scan *scan, guint head, guint end) {
    gboolean bare = scan->forms.bare_appositions;
    if (!bare && scan_value(scan, scan->links, head + 1) == NULL) return NONE;
    for (guint k = head + 1; k < end && k < head + LONGEST_OFFICE; k++) {
        if (scan_is_char(scan, k, ',')) {
            guint name = phrase_apposed_name(scan, k, end);
            if (name == NONE || scan_value(scan, scan->names, name) == NULL) return NONE;
            guint stop = scan_run_end(scan, name, end);
            if (!bare) return name == k + 1 && scan_is_char(scan, stop, ',') ? name : NONE;
            return stop >= end || scan->tokens[stop].kind != BC_TOKEN_WORD ? name : NONE;
        }
        if (scan->tokens[k].kind != BC_TOKEN_WORD || scan_value(scan, scan->cues, k) != NULL ||
            scan_value(scan, scan->pronouns, k) != NULL ||
            scan_value(scan, scan->auxiliaries, k) != NULL)
            return NONE;
    }
    return NONE;
}

guint phrase_bare_name(const Scan *scan, guint head, guint end) {
    if (!scan->forms.bare_appositions) return NONE;
    for (guint k = head + 1; k + 1 < end && k < head + 8; k++) {
        guint behind = behind_marks(scan, k, end);
        if (behind > k && behind + 1 < end && scan_is_upper(scan, behind) &&
            scan_is_upper(scan, behind + 1))
            return behind;
        if (scan->tokens[k].kind != BC_TOKEN_WORD) return NONE;
        gboolean small = scan_value(scan, scan->links, k) != NULL || phrase_is_determiner(scan, k);
        if (!small && (scan_value(scan, scan->cues, k) != NULL ||
                       scan_value(scan, scan->pronouns, k) != NULL ||
                       scan_value(scan, scan->stopwords, k) != NULL ||
                       scan_value(scan, scan->auxiliaries, k) != NULL))
            return NONE;
        gboolean behind_noun = k > head + 1 && !scan_is_upper(scan, k - 1) &&
                               scan_value(scan, scan->links, k - 1) == NULL &&
                               !phrase_is_determiner(scan, k - 1);
        if (k > head + 1 && scan_is_upper(scan, k) && scan_is_upper(scan, k + 1) &&
            (behind_noun || scan_value(scan, scan->names, k) != NULL) &&
            scan_value(scan, scan->places, k) == NULL)
            return k;
    }
    return NONE;
}

guint phrase_stated_name(const Scan *scan, guint head, guint end) {
    guint name = head + 3;
    if (name + 1 >= end || scan_value(scan, scan->links, head + 1) == NULL) return NONE;
    gboolean noun = scan->tokens[head + 2].kind == BC_TOKEN_WORD &&
                    !scan_is_upper(scan, head + 2) &&
                    scan_value(scan, scan->stopwords, head + 2) == NULL;
    return noun && scan_is_upper(scan, name) && scan_is_upper(scan, name + 1) &&
                   scan_value(scan, scan->names, name) != NULL
               ? name
               : NONE;
}

guint phrase_skip_qualities(const Scan *scan, guint i, guint end) {
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

/* How far behind the noun the word that gives the name may stand. */
#define NAMING_REACH 6

guint phrase_given_name(const Scan *scan, guint i, guint end) {
    for (guint k = i; k + 1 < end && k < i + NAMING_REACH; k++) {
        if (scan->tokens[k].kind != BC_TOKEN_WORD || scan_is_upper(scan, k)) return NONE;
        const char *called = scan_value(scan, scan->called, k);
        if (called == NULL || strcmp(called, "link") == 0) continue;
        guint name = k + 1;
        /* "name |as", "name only |as" */
        if (strcmp(called, "as") == 0) {
            while (name < k + 3 && name < end && scan_value(scan, scan->called, name) == NULL)
                name++;
            if (name >= end || scan_value(scan, scan->called, name) == NULL) return NONE;
            name++;
        }
        return name < end && scan_is_upper(scan, name) &&
                       scan_value(scan, scan->stopwords, name) == NULL
                   ? name
                   : NONE;
    }
    return NONE;
}

guint phrase_name_in_clause(const Scan *scan, guint i, guint end) {
    if (!scan_is_char(scan, i, ',')) return NONE;
    const char *relative = scan_value(scan, scan->appositions, i + 1);
    return relative != NULL && strstr(relative, "clause") != NULL
               ? phrase_given_name(scan, i + 2, end)
               : NONE;
}

guint phrase_name_behind_copula(const Scan *scan, guint i, guint end) {
    const char *verb = scan_value(scan, scan->auxiliaries, i);
    if (!scan->forms.bare_appositions || verb == NULL || strcmp(verb, "be") != 0) return NONE;
    return i + 2 < end && scan_begins_name(scan, i + 1, i) && scan_is_upper(scan, i + 1) &&
                   scan_is_upper(scan, i + 2)
               ? i + 1
               : NONE;
}

gboolean phrase_names_house(const Scan *scan, guint head, guint end) {
    guint name = head + 1;
    return scan->forms.bare_appositions && name < end && scan_is_upper(scan, name) &&
           scan_value(scan, scan->roles, name) == NULL &&
           scan_value(scan, scan->times, name) == NULL &&
           scan_value(scan, scan->stopwords, name) == NULL &&
           scan_bare_value(scan, scan->pronouns, name) == NULL;
}

guint phrase_one_of(const Scan *scan, guint i, guint end) {
    if (!phrase_determines(scan, i, "one") || i + 2 >= end ||
        scan_bare_value(scan, scan->links, i + 1) == NULL)
        return NONE;
    guint noun = i + 2;
    while (noun + 1 < end && noun < i + 5 &&
           (phrase_is_determiner(scan, noun) || scan_value(scan, scan->qualities, noun) != NULL))
        noun++;
    if (scan->tokens[noun].kind != BC_TOKEN_WORD || scan_value(scan, scan->times, noun) != NULL)
        return NONE;
    return scan_is_upper(scan, noun) && !scan->forms.capital_nouns ? NONE : noun;
}

gboolean phrase_ends_office(const Scan *scan, guint i, guint end) {
    if (i >= end || !scan_is_upper(scan, i - 1) || scan_is_upper(scan, i) ||
        scan_value(scan, scan->roles, i) == NULL)
        return FALSE;
    BcSpan both = {scan_span(scan, i - 1).start, scan_span(scan, i).end};
    return bc_lexicon_get_length(scan->roles, scan->text + both.start, bc_span_length(both)) !=
           NULL;
}

gboolean phrase_is_deed(const Scan *scan, const Mention *m, guint i, guint end) {
    return m->n_name > 1 && i < end && scan_value(scan, scan->names, m->name_first) != NULL &&
           scan_value(scan, scan->roles, i) == NULL && phrase_ends_in(scan, i, "s");
}

guint phrase_apposed_house(const Scan *scan, guint head, guint i, guint end) {
    const char *role = scan_value(scan, scan->roles, head);
    if (role == NULL || !g_str_has_prefix(role, "org")) return NONE;
    guint name = phrase_apposed_name(scan, i, end);
    if (name != i + 1) return NONE;
    guint stop = scan_run_end(scan, name, end);
    for (guint k = name; k < stop; k++) /* "the lender, |Count Aurel Zamfir, said" */
        if (scan_value(scan, scan->names, k) != NULL || scan_value(scan, scan->titles, k) != NULL)
            return NONE;
    return stop < end && scan_is_char(scan, stop, ',') ? name : NONE;
}

guint phrase_head_after(const Scan *scan, guint i, guint end) {
    guint head = NONE;
    gboolean person = FALSE;
    if (scan->forms.bare_appositions) return NONE; /* Odile Marsan |dirige l’école */
    for (guint k = i; k < end && k < (head == NONE ? i : head + 1) + 2; k++) {
        if (scan->tokens[k].kind != BC_TOKEN_WORD || scan_is_upper(scan, k) ||
            scan_value(scan, scan->stopwords, k) != NULL ||
            scan_value(scan, scan->auxiliaries, k) != NULL)
            break;
        const char *role = scan_value(scan, scan->roles, k);
        if (role == NULL && (person || !phrase_may_modify(scan, k))) break;
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
