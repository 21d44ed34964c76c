#include "language/mentions-names.h"
#include "language/mentions-phrase.h"
#include "language/mentions-sex.h"

#include "language/mentions-han.h"

#include <string.h>

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
    m->inside = m->oblique && m->n_name > 0 && first == m->name_first &&
                !scan_is_possessive(scan, after - 1) &&
                strstr(scan_value(scan, scan->prepositions, first - 1), "place") != NULL;
    m->oblique |= scan_is_possessive(scan, after - 1);
    gboolean verb = scan_value(scan, scan->auxiliaries, after) != NULL ||
                    scan_value(scan, scan->cues, after) != NULL;
    m->subject = !m->oblique && (verb || !scan->begun[m->quoted]);
    if (!m->oblique) scan->begun[m->quoted] = TRUE;
    if (m->sex == BC_SEX_UNKNOWN && !m->oblique &&
        (m->kind == BC_SPEAKER_PERSON || m->kind == BC_SPEAKER_UNNAMED))
        m->sex = sex_of_verb_beside(scan, m, first, after);
    names_note_nested(scan, m, end);
    g_array_append_val(scan->found, *m);
}

/* "information |that investigators found": no determiner before those who are several. */
static gboolean joins_clause(const Scan *scan, guint i, guint head) {
    const char *role = scan_value(scan, scan->roles, head);
    return role != NULL && g_str_has_prefix(role, "group") &&
           scan_value(scan, scan->complementizers, i) != NULL;
}

/* How far a noun phrase reaches to the left of its head: determiner, adjectives, nouns, a
 * possessor. */
static guint left_edge(const Scan *scan, guint head, guint from) {
    guint i = head;
    while (i > from && head - i < LONGEST_LEFT) {
        guint before = i - 1;
        if (scan->tokens[before].kind != BC_TOKEN_WORD) break;
        if (phrase_is_determiner(scan, before))
            return joins_clause(scan, before, head) ? i : before;
        if (scan_value(scan, scan->qualities, before) == NULL &&
            (scan_value(scan, scan->cues, before) != NULL ||
             scan_value(scan, scan->auxiliaries, before) != NULL ||
             scan_value(scan, scan->stopwords, before) != NULL ||
             scan_value(scan, scan->pronouns, before) != NULL))
            break;
        i = before;
    }
    /* "на записи |хирург": what a preposition brings is no part of it, and nothing tells where that
     * ends. */
    if (scan->forms.no_articles && i > from && i < head &&
        scan_value(scan, scan->prepositions, i - 1) != NULL)
        return head;
    return i;
}

/* Makes `m`, a description that begins at `first`, the mention of the person whose `name` follows
 * it. */
static guint take_name(Scan *scan, Mention *m, guint first, guint name, guint sentence) {
    guint stop = scan_run_end(scan, name, scan_sentence_end(scan, sentence));
    m->mention.kind = BC_MENTION_NAME;
    names_split(scan, m, name, stop);
    if (m->n_name == 0) names_whole(m, name, stop);
    m->kind = BC_SPEAKER_PERSON;
    m->mention.core_first = first;
    m->mention.n_core = stop - first;
    finish(scan, m, first, stop, stop, sentence);
    return stop;
}

/* The same for a house: "the operator, |Saronic Terminals, said". */
static guint take_house(Scan *scan, Mention *m, guint first, guint name, guint sentence) {
    guint stop = scan_run_end(scan, name, scan_sentence_end(scan, sentence));
    m->mention.kind = BC_MENTION_NAME;
    names_whole(m, name, stop);
    finish(scan, m, first, stop, stop, sentence);
    return stop;
}

/* "according |to": the two words that end at token `i` bring a source. */
static gboolean ends_source_cue(const Scan *scan, guint i, guint begin) {
    if (i <= begin) return FALSE;
    BcSpan a = scan_span(scan, i - 1), b = scan_span(scan, i);
    g_autofree char *both =
        g_strdup_printf("%.*s %.*s", (int)bc_span_length(a), scan->text + a.start,
                        (int)bc_span_length(b), scan->text + b.start);
    const char *cue = bc_lexicon_get(scan->cues, both);
    return cue != NULL && g_str_has_prefix(cue, "prep");
}

/* "In |a statement", "released |an email": what a person speaks through, where nothing makes it
 * speak itself. */
static gboolean is_means(const Scan *scan, guint head, guint first, guint begin) {
    const char *role = scan_value(scan, scan->roles, head);
    if (role == NULL || !g_str_has_prefix(role, "thing") || first == begin) return FALSE;
    guint before = first - 1;
    if (scan->tokens[before].kind != BC_TOKEN_WORD) return FALSE;
    if (scan_value(scan, scan->prepositions, before) != NULL)
        return !ends_source_cue(scan, before, begin);
    return scan_value(scan, scan->stopwords, before) == NULL &&
           scan_value(scan, scan->cues, before) == NULL && !scan_is_upper(scan, before);
}

static guint scan_nominal(Scan *scan, guint head, guint from, guint sentence) {
    guint end = scan_sentence_end(scan, sentence);
    guint begin = scan->sentences[sentence].first_token;
    if (is_means(scan, head, left_edge(scan, head, from), begin)) return head + 1;
    Mention m = {.role = head, .apposed_role = NONE};
    apply_role(&m, scan_value(scan, scan->roles, head));
    guint first = left_edge(scan, head, from);
    m.definite = !phrase_determines(scan, first, "indef");
    /* Houses have a grammatical sex, by which "elle" may mean la préfecture. */
    if (m.sex == BC_SEX_UNKNOWN && m.kind != BC_SPEAKER_GROUP) m.sex = sex_of_article(scan, first);
    m.mention.kind = BC_MENTION_NOMINAL;
    guint after = head + 1;
    /* "drill |operator Camila Rojas" is no company. */
    gboolean named = scan_value(scan, scan->names, after) != NULL && scan_is_upper(scan, after) &&
                     scan_is_upper(scan, after + 1);
    gboolean singular = m.kind == BC_SPEAKER_UNNAMED || (named && !scan_is_upper(scan, head));
    if (singular && after < end && scan_begins_name(scan, after, begin)) {
        /* "campaign manager Robby Mook" */
        guint stop = scan_run_end(scan, after, end);
        m.mention.kind = BC_MENTION_NAME;
        names_split(scan, &m, after, stop);
        if (m.n_name == 0) names_whole(&m, after, stop);
        m.kind = BC_SPEAKER_PERSON;
        guint core = stop;
        stop = phrase_take_appositions(scan, &m, stop, end);
        finish(scan, &m, first, core, stop, sentence);
        return stop;
    }
    guint bare = singular ? phrase_bare_name(scan, head, end) : NONE;
    if (bare != NONE) return take_name(scan, &m, first, bare, sentence);
    guint given = singular && !m.definite ? phrase_given_name(scan, head + 1, end) : NONE;
    if (given != NONE) return take_name(scan, &m, first, given, sentence);
    guint stated = singular ? phrase_stated_name(scan, head, end) : NONE;
    if (stated != NONE) return take_name(scan, &m, first, stated, sentence);
    after = phrase_skip_aside(scan, phrase_skip_qualities(scan, after, end), end);
    after = phrase_take_complement(scan, after, end);
    /* "the president's spokesman, Dmitry Peskov" */
    guint name = singular ? phrase_apposed_name(scan, after, end) : NONE;
    /* "the interpreter, a student named |Pia Holm" */
    if (name == NONE && singular && scan_is_char(scan, after, ',') &&
        phrase_determines(scan, after + 1, "indef"))
        name = phrase_given_name(scan, after + 2, end);
    /* "a passenger, who gave her name as |Analyn Bacus" */
    if (name == NONE && singular && !m.definite) name = phrase_name_in_clause(scan, after, end);
    if (name != NONE) return take_name(scan, &m, first, name, sentence);
    guint house = m.definite ? phrase_apposed_house(scan, head, after, end) : NONE;
    if (house != NONE) return take_house(scan, &m, first, house, sentence);
    guint stated_behind = singular ? phrase_name_behind_copula(scan, after, end) : NONE;
    if (stated_behind != NONE) return take_name(scan, &m, first, stated_behind, sentence);
    guint far = singular ? phrase_far_name(scan, head, end) : NONE;
    if (far != NONE) return take_name(scan, &m, first, far, sentence);
    if (m.kind == BC_SPEAKER_ORGANISATION && after == head + 1 &&
        phrase_names_house(scan, head, end)) {
        after = scan_run_end(scan, head + 1, end);
        m.mention.kind = BC_MENTION_NAME;
        names_whole(&m, head + 1, after);
    }
    guint core = after;
    after = phrase_take_appositions(scan, &m, after, end);
    finish(scan, &m, first, core, after, sentence);
    return after;
}

/* Where the phrase around the name at `i` begins: "a senior |Cruz adviser". */
static guint phrase_start(const Scan *scan, guint i, guint from) {
    guint edge = left_edge(scan, i, from);
    if (edge < i && !scan_begins_name(scan, edge, edge) &&
        (phrase_is_determiner(scan, edge) || scan_value(scan, scan->qualities, edge) != NULL))
        return edge;
    guint near = i;
    while (near > from && scan_value(scan, scan->qualities, near - 1) != NULL) near--;
    return near;
}

static guint scan_name(Scan *scan, guint i, guint from, guint sentence);

static gboolean is_and(const Scan *scan, guint i) {
    BcSpan span = scan_span(scan, i);
    return bc_span_length(span) == 3 && memcmp(scan->text + span.start, "and", 3) == 0;
}

/* "Former Gov. |and Committee Chairman Paul Orr": the titles that begin at `first` and end at
 * `stop` go with the name behind "and".  Returns the token behind all, or NONE where none follows.
 */
static guint join_title(Scan *scan, guint first, guint stop, guint sentence) {
    guint end = scan_sentence_end(scan, sentence), next = stop + 1;
    if (scan_is_char(scan, stop, '.')) next++;
    if (next >= end || !scan_is_upper(scan, next) || !is_and(scan, next - 1)) return NONE;
    Mention second = {.role = NONE};
    names_split(scan, &second, next, scan_run_end(scan, next, end));
    if (second.role == NONE || second.n_name < 2) return NONE;
    guint behind = scan_name(scan, next, next, sentence);
    Mention *m = &g_array_index(scan->found, Mention, scan->found->len - 1);
    guint grown = next - first;
    m->mention.first_token = m->mention.core_first = first;
    m->mention.n_tokens += grown;
    m->mention.n_core += grown;
    m->mention.span.start = scan_span(scan, first).start;
    return behind;
}

/* The office in a run of capitals without a name: "the |President of Kazakhstan", "the Russian
 * |President". */
static guint office_in(const Scan *scan, guint first, guint stop) {
    for (guint i = stop; i-- > first;)
        if (scan_value(scan, scan->roles, i) != NULL || scan_value(scan, scan->titles, i) != NULL)
            return i;
    return stop - 1;
}

/* "declared the |Colombian", "the |Colombian said", but not: the |Colombian army. */
static gboolean is_national(const Scan *scan, guint i, guint from) {
    const char *country = scan_value(scan, scan->demonyms, i);
    if (country == NULL || *country == '\0' || i == from || i + 1 >= scan->n_tokens ||
        !phrase_determines(scan, i - 1, "def article") || scan_is_possessive(scan, i))
        return FALSE;
    gboolean told = i >= from + 2 && scan_is_speech_cue(scan, i - 2);
    return scan_is_speech_cue(scan, i + 1) || (told && scan_is_punctuation(scan, i + 1));
}

static guint scan_name(Scan *scan, guint i, guint from, guint sentence) {
    guint end = scan_sentence_end(scan, sentence);
    guint stop = scan_run_end(scan, i, end);
    Mention m = {.role = NONE, .apposed_role = NONE};
    m.mention.kind = BC_MENTION_NAME;
    guint first = i;
    if (i > from && (phrase_determines(scan, i - 1, "article") ||
                     scan_value(scan, scan->qualities, i - 1) != NULL))
        first--;
    /* "Trump's |spokesman": the possessor is part of the phrase that follows, if that is one. */
    guint owned = phrase_owned_head(scan, stop, end);
    if (owned != NONE) return scan_nominal(scan, owned, first, sentence);
    names_split(scan, &m, i, stop);
    gboolean whole = scan_is_possessive(scan, stop - 1) || phrase_is_deed(scan, &m, stop, end);
    guint head = whole ? NONE : phrase_head_after(scan, stop, end);
    if (head != NONE) return scan_nominal(scan, head, phrase_start(scan, i, from), sentence);
    if (m.n_name == 0) {
        guint joined = join_title(scan, first, stop, sentence);
        if (joined != NONE) return joined;
        /* Only titles: "the Russian President", "President". */
        guint office = office_in(scan, i, stop);
        const char *role = scan_value(scan, scan->roles, office);
        m.mention.kind = BC_MENTION_NOMINAL;
        m.role = office;
        m.definite = TRUE;
        m.kind = BC_SPEAKER_UNNAMED;
        if (role != NULL) apply_role(&m, role);
        guint core = phrase_take_complement(scan, stop, end);
        /* "The Chairman of the Council Boris Kolev", "... of the Commission, H.E. Amadou Diarra" */
        guint name = names_given_before(scan, stop + 3, core);
        if (name == 0) name = role != NULL ? phrase_apposed_name(scan, core, end) : NONE;
        if (name == NONE) name = phrase_bare_name(scan, stop - 1, end);
        if (name == NONE) name = phrase_far_name(scan, stop - 1, end);
        if (name != NONE && m.kind == BC_SPEAKER_UNNAMED)
            return take_name(scan, &m, first, name, sentence);
        finish(scan, &m, first, core, core, sentence);
        return core;
    }
    if (m.n_name == 1 && scan_is_demonym(scan, m.name_first)) {
        if (!is_national(scan, m.name_first, from)) return stop;
        m.mention.kind = BC_MENTION_NOMINAL;
        m.kind = BC_SPEAKER_UNNAMED;
        m.definite = TRUE;
        m.role = m.name_first;
        m.n_name = 0;
        finish(scan, &m, i - 1, stop, stop, sentence);
        return stop;
    }
    m.mention.first_token = first;
    m.kind = names_kind(scan, &m);
    guint core = stop;
    stop = phrase_take_appositions(scan, &m, stop, end);
    finish(scan, &m, first, core, stop, sentence);
    return stop;
}

/* "the |usher said", "said the old |baker": a noun that nobody lists, but that stands where a
 * speaker stands.  Returns its token, or NONE. */
static guint unlisted_head(const Scan *scan, guint i, guint first, guint end) {
    if (!phrase_determines(scan, i, "any")) return NONE;
    /* "a midwife who left in |the spring said" */
    if (i > first && scan_value(scan, scan->prepositions, i - 1) != NULL) return NONE;
    guint group = i > first ? i - 1 : i; /* the verb with its auxiliaries: "a reconnu |le gérant" */
    while (group > first && scan->forms.bare_appositions &&
           scan_value(scan, scan->auxiliaries, group - 1) != NULL)
        group--;
    gboolean behind_cue = i > first && scan_is_speech_cue(scan, i - 1) &&
                          (group == first || scan->tokens[group - 1].kind != BC_TOKEN_WORD);
    guint k = i + 1;
    while (k < end && k < i + 5 && scan->tokens[k].kind == BC_TOKEN_WORD &&
           !scan_is_speech_cue(scan, k) && scan_value(scan, scan->stopwords, k) == NULL &&
           scan_value(scan, scan->auxiliaries, k) == NULL &&
           !(scan->forms.capital_nouns && scan_is_upper(scan, k - 1)))
        k++;
    if (k == i + 1) return NONE;
    guint head = k - 1;
    if (behind_cue) return head;
    gboolean passive = FALSE; /* "his |death was confirmed" */
    for (; k < end && scan_value(scan, scan->auxiliaries, k) != NULL; k++)
        passive |= strcmp(scan_value(scan, scan->auxiliaries, k), "be") == 0;
    if (passive && k < end && !phrase_ends_in(scan, k, "ing")) return NONE;
    gboolean noun = !scan_is_upper(scan, head) || scan->forms.capital_nouns;
    return k < end && scan_is_speech_cue(scan, k) && noun ? head : NONE;
}

static guint scan_unlisted(Scan *scan, guint i, guint head, guint sentence) {
    Mention m = {.role = head, .apposed_role = NONE, .kind = BC_SPEAKER_UNNAMED};
    m.mention.kind = BC_MENTION_NOMINAL;
    m.definite = !phrase_determines(scan, i, "indef");
    m.sex = sex_of_article(scan, i);
    guint stop = head + 1, end = scan_sentence_end(scan, sentence);
    /* "sagte die Wabenimkerin |Karin Oestreich" */
    if (scan->forms.bare_appositions && stop < end && scan_is_upper(scan, stop))
        return take_name(scan, &m, i, stop, sentence);
    guint bare = phrase_bare_name(scan, head, end); /* "a auxiliar de limpeza |Jéssica Lima" */
    if (bare != NONE) return take_name(scan, &m, i, bare, sentence);
    /* "said the hunter in charge, |Anže Medved" */
    guint name = phrase_apposed_name(scan, phrase_take_complement(scan, stop, end), end);
    if (name != NONE) return take_name(scan, &m, i, name, sentence);
    guint core = stop;
    stop = phrase_take_appositions(scan, &m, stop, end);
    finish(scan, &m, i, core, stop, sentence);
    return stop;
}

static guint scan_one_of(Scan *scan, guint i, guint noun, guint sentence) {
    Mention m = {.role = noun, .apposed_role = NONE, .kind = BC_SPEAKER_UNNAMED, .one = TRUE};
    m.mention.kind = BC_MENTION_NOMINAL;
    m.sex = sex_of_article(scan, i);
    guint end = scan_sentence_end(scan, sentence);
    guint core = phrase_take_complement(scan, noun + 1, end);
    guint stop = phrase_take_appositions(scan, &m, core, end);
    finish(scan, &m, i, core, stop, sentence);
    return stop;
}

#define LONGEST_DATELINE 10

static gboolean is_dash(const Scan *scan, guint i) {
    if (!scan_is_punctuation(scan, i)) return FALSE;
    gunichar c = g_utf8_get_char(scan->text + scan_span(scan, i).start);
    return c == '-' || c == 0x2013 || c == 0x2014;
}

/* The token behind "DES MOINES, Iowa (AP) - " or "Buenos Aires, 12 oct (EFE).- " where the sentence
 * begins so: a place where somebody wrote, not one who speaks. */
static guint behind_dateline(const Scan *scan, guint first, guint end) {
    gboolean capitals = names_acronym(scan, first);
    for (guint i = first + 1; i < end && i < first + LONGEST_DATELINE; i++) {
        if (scan_is_char(scan, i, ':')) return first;
        if (capitals && is_dash(scan, i)) return i + 1;
        if (scan_is_char(scan, i, ')') && scan_is_upper(scan, first)) {
            guint behind = scan_is_char(scan, i + 1, '.') ? i + 2 : i + 1;
            if (behind >= end || is_dash(scan, behind)) return MIN(behind + 1, end);
        }
        gboolean small = scan->tokens[i].kind == BC_TOKEN_WORD && !scan_is_upper(scan, i);
        if (small && (capitals || scan_value(scan, scan->cues, i) != NULL)) return first;
    }
    return first;
}

static void scan_sentence(Scan *scan, guint sentence) {
    guint end = scan_sentence_end(scan, sentence),
          first = behind_dateline(scan, scan->sentences[sentence].first_token, end), from = first;
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
        } else if (phrase_ends_office(scan, i + 1, end)) {
            next = from = scan_nominal(scan, i + 1, from, sentence);
        } else if (phrase_one_of(scan, i, end) != NONE) {
            next = from = scan_one_of(scan, i, phrase_one_of(scan, i, end), sentence);
        } else if (scan_begins_name(scan, i, first)) {
            next = from = scan_name(scan, i, from, sentence);
        } else if (scan_value(scan, scan->roles, i) != NULL && !scan_is_possessive(scan, i)) {
            /* "the campaign |manager": the last role noun of a compound is its head; where
             * adjectives follow, the first: la |organización ecologista. */
            guint head = i;
            while (!scan->forms.late_adjectives && head + 1 < end &&
                   !scan_is_upper(scan, head + 1) &&
                   scan_value(scan, scan->roles, head + 1) != NULL)
                head++;
            next = from = scan_nominal(scan, head, from, sentence);
        } else {
            guint head = unlisted_head(scan, i, first, end);
            gboolean listed = FALSE;
            for (guint k = i; head != NONE && k <= head; k++)
                listed |= scan_value(scan, scan->roles, k) != NULL ||
                          (scan_is_upper(scan, k) && k != i && !scan->forms.capital_nouns);
            if (head != NONE && !listed) next = from = scan_unlisted(scan, i, head, sentence);
        }
        i = MAX(next, i + 1);
    }
}

GArray *mentions_find(const BcDocument *document, GArray *nested) {
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
        .verb_sex = bc_language_lexicon(language, "verb-sex"),
        .qualities = bc_language_lexicon(language, "qualities"),
        .determiners = bc_language_lexicon(language, "determiners"),
        .links = bc_language_lexicon(language, "links"),
        .appositions = bc_language_lexicon(language, "appositions"),
        .openers = bc_language_lexicon(language, "openers"),
        .called = bc_language_lexicon(language, "called"),
        .families = bc_language_lexicon(language, "families"),
        .complementizers = bc_language_lexicon(language, "complementizers"),
        .capitalised = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .surnames = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .nested = nested,
        .found = g_array_new(FALSE, FALSE, sizeof(Mention)),
    };
    scan.tokens = bc_document_tokens(document, &scan.n_tokens);
    scan.sentences = bc_document_sentences(document, &n_sentences);
    scan.quoted = g_new0(guint8, scan.n_tokens + 1);
    const BcParagraph *paragraphs = bc_document_paragraphs(document, &n_paragraphs);
    scan.heading = g_new0(guint8, scan.n_tokens + 1);
    scan_note_headings(&scan, n_sentences);
    scan_note_capitals(&scan, n_sentences);
    scan_note_quoted(&scan, n_sentences);
    if (scan.forms.no_spaces) mentions_han_find(document, scan.quoted, scan.found);
    for (guint s = 0; s < n_sentences && !scan.forms.no_spaces; s++)
        if (paragraphs[scan.sentences[s].paragraph].kind != BC_BLOCK_FURNITURE)
            scan_sentence(&scan, s);
    scan_count_told(&scan, n_sentences);
    g_hash_table_unref(scan.capitalised);
    g_hash_table_unref(scan.surnames);
    g_free(scan.quoted);
    g_free(scan.heading);
    return scan.found;
}
