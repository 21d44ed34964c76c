/* Whom a readout means by "he", "Prime Minister" and "the head of state".  The general rules look
 * among all names near, and find cities and countries there, which readouts are full of. */
#include "language/readout.h"

/* So many mentions back a name is looked for. */
#define LOOK_BACK 80
/* Before a name's mention: "his Nordland counterpart |Ingrid Solheim". */
#define WORDS_BEFORE 3
#define SHORTEST_STEM 4
#define LONGEST_ENDING 1

static gboolean is_office(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    const BcLexicon *roles = bc_language_lexicon(reading->language, "roles");
    return reading_look_up(reading, readout->titles, i) != NULL ||
           reading_look_up(reading, roles, i) != NULL;
}

static gboolean is_proper(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    return reading->tokens[i].kind == BC_TOKEN_WORD && readout_is_capital(reading, i) &&
           !is_office(readout, i) && !reading_is(reading, i, "the");
}

/* "Serbian" and "Serbia", "Vietnamese" and "Vietnam": alike but for a short ending. */
static gboolean are_kin(const Reading *reading, guint a, guint b) {
    BcSpan x = reading->tokens[a].span, y = reading->tokens[b].span;
    gsize shorter = MIN(bc_span_length(x), bc_span_length(y)), same = 0;
    while (same < shorter && reading->text[x.start + same] == reading->text[y.start + same]) same++;
    return same >= SHORTEST_STEM && same + LONGEST_ENDING >= shorter;
}

static gboolean has_word(const Reading *reading, guint first, guint end, guint word) {
    for (guint i = first; i < end; i++)
        if (reading->tokens[i].kind == BC_TOKEN_WORD && are_kin(reading, i, word)) return TRUE;
    return FALSE;
}

static gboolean is_named_person(const Readout *readout, guint m) {
    return readout->reading->mentions[m].kind == BC_MENTION_NAME && readout_is_person(readout, m);
}

/* The last person before `m` who is named together with one of its proper words: "the |Serbian head
 * of state" is "|Serbian President Aleksandar Vučić"; NO_MENTION also where it has none. */
static guint named_with(const Readout *readout, guint m) {
    const Reading *reading = readout->reading;
    const BcMention *mention = &reading->mentions[m];
    for (guint i = mention->first_token; i < mention->first_token + mention->n_core; i++) {
        if (!is_proper(readout, i)) continue;
        for (guint k = m; k-- > 0 && k + LOOK_BACK > m;) {
            guint first = reading->mentions[k].first_token;
            if (is_named_person(readout, k) && has_word(reading, first - MIN(first, WORDS_BEFORE),
                                                        readout_mention_end(reading, k), i))
                return k;
        }
    }
    return NO_MENTION;
}

/* Who begins the title of the readout, whose house tells it: "|X held talks with President Y". */
static guint host(const Readout *readout, guint before) {
    const Reading *reading = readout->reading;
    if (before == 0 || reading->n_paragraphs == 0 ||
        reading->paragraphs[0].kind != BC_BLOCK_TITLE || !is_named_person(readout, 0))
        return NO_MENTION;
    guint end = readout_mention_end(reading, 0);
    gboolean first = reading->mentions[0].first_token == reading_paragraph_first(reading, 0);
    /* A name alone is a heading. */
    return first && end <= reading_paragraph_last(reading, 0) && reading_is_word(reading, end)
               ? 0
               : NO_MENTION;
}

/* "The Chairperson", of whom no report has named: the host, else the first person with a title. */
static guint first_titled(const Readout *readout, guint before) {
    const Reading *reading = readout->reading;
    if (host(readout, before) != NO_MENTION) return host(readout, before);
    for (guint m = 0; m < before && m < LOOK_BACK; m++) {
        guint sentence = reading->sentence_of[reading->mentions[m].first_token];
        if (readout_is_body(reading, reading->sentences[sentence].paragraph) &&
            is_named_person(readout, m) && readout_has_title(readout, m))
            return m;
    }
    return NO_MENTION;
}

/* Nothing but an office, without an article: "Prime Minister noted ...". */
static gboolean is_bare_office(const Readout *readout, const BcMention *mention) {
    for (guint i = mention->first_token; i < mention->first_token + mention->n_tokens; i++)
        if (!is_office(readout, i)) return FALSE;
    return TRUE;
}

static gboolean is_vague(const Readout *readout, const BcMention *mention) {
    return mention->kind == BC_MENTION_PRONOUN || is_bare_office(readout, mention) ||
           (mention->kind == BC_MENTION_NOMINAL &&
            reading_is(readout->reading, mention->first_token, "the"));
}

guint readout_who(const Readout *readout, guint m, guint named) {
    const Reading *reading = readout->reading;
    const BcMention *mention = &reading->mentions[m];
    if (!is_vague(readout, mention)) return m;
    guint person = named_with(readout, m);
    if (person != NO_MENTION) return person;
    if (mention->kind == BC_MENTION_NOMINAL && bc_people_is_bound(reading->people, m)) return m;
    /* "the Head of State", where nobody was called so: the host's own way to speak of him. */
    if (mention->kind == BC_MENTION_NOMINAL && mention->n_tokens > 2 &&
        readout_is_capital(reading, mention->first_token + 1) &&
        readout_is_capital(reading, mention->first_token + mention->n_tokens - 1) &&
        host(readout, m) != NO_MENTION)
        named = host(readout, m);
    if (named == NO_MENTION) named = first_titled(readout, m);
    if (named == NO_MENTION) return m;
    BcSex mine = bc_people_sex(reading->people, m);
    BcSex theirs = bc_people_sex(reading->people, named);
    gboolean differ = mine != theirs && mine != BC_SEX_UNKNOWN && theirs != BC_SEX_UNKNOWN;
    return differ ? m : named;
}
