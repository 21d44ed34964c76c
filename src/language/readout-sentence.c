/* The parts of a readout's sentence: a report, the narrator's, or what may be a leader's own. */
#include "language/readout.h"

#include <string.h>

/* The words that end what may be a longer name: "Bahman |Kazemi", but not "In |Kazemi" or "South
 * |Korea". */
static GHashTable *families_in(const Reading *reading) {
    const BcLexicon *stopwords = bc_language_lexicon(reading->language, "stopwords");
    const BcLexicon *places = bc_language_lexicon(reading->language, "places");
    const BcLexicon *houses = bc_language_lexicon(reading->language, "organisations");
    GHashTable *families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 1; i < reading->n_tokens; i++)
        if (reading->tokens[i].kind == BC_TOKEN_WORD && readout_is_capital(reading, i) &&
            reading->tokens[i - 1].kind == BC_TOKEN_WORD && readout_is_capital(reading, i - 1) &&
            reading_look_up(reading, stopwords, i - 1) == NULL &&
            reading_look_up(reading, places, i) == NULL &&
            reading_look_up(reading, houses, i) == NULL)
            g_hash_table_add(families,
                             bc_document_fold(reading->document, reading_span(reading, i, i)));
    return families;
}

Readout readout_on(const Reading *reading) {
    const BcLanguage *language = reading->language;
    Readout readout = {
        .reading = reading,
        .self = bc_language_lexicon(language, "self"),
        .auxiliaries = bc_language_lexicon(language, "auxiliaries"),
        .past = bc_language_lexicon(language, "past"),
        .groups = bc_language_lexicon(language, "groups"),
        .signs = bc_language_lexicon(language, "readout-signs"),
        .courtesies = bc_language_lexicon(language, "courtesies"),
        .times = bc_language_lexicon(language, "times"),
        .complementizers = bc_language_lexicon(language, "complementizers"),
        .prepositions = bc_language_lexicon(language, "prepositions"),
        .titles = bc_language_lexicon(language, "titles"),
        .roles = bc_language_lexicon(language, "roles"),
        .determiners = bc_language_lexicon(language, "determiners"),
        .demonyms = bc_language_lexicon(language, "demonyms"),
        .places = bc_language_lexicon(language, "places"),
        .offices = bc_language_lexicon(language, "readout-offices"),
        .regions = bc_language_lexicon(language, "regions"),
        .sexed = bc_language_lexicon(language, "sexed"),
        .visits = bc_language_lexicon(language, "readout-visits"),
        .sources = bc_language_lexicon(language, "readout-sources"),
        .families = families_in(reading),
        .named = -1,
    };
    readout_find_principals(&readout);
    readout_find_home(&readout);
    return readout;
}

void readout_clear(Readout *readout) {
    g_hash_table_unref(readout->families);
    g_array_unref(readout->principals);
    g_free(readout->principal_of);
}

gboolean readout_is_body(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return p->kind == BC_BLOCK_PARAGRAPH && p->n_sentences > 0;
}

/* The kind of the phrase at token `i` (readout-sources.lex), or "". */
static const char *source_kind(const Readout *readout, guint i, guint last, guint *n) {
    const char *kind = readout_phrase_at(readout, readout->sources, i, last + 1, n);
    return kind != NULL ? kind : "";
}

/* "For the minister, ...", "As for the minister, he ..." */
static guint aside_speaker(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint n;
    if (strcmp(source_kind(readout, first, last, &n), "topic") != 0) return NO_MENTION;
    guint m = bc_people_mention_at(reading->people, first + n);
    if (m >= reading->n_mentions || reading->mentions[m].first_token != first + n)
        return NO_MENTION;
    guint end = readout_mention_end(reading, m);
    gboolean comma = reading_is_mark(reading, end, ',') || reading_is_mark(reading, end + 1, ',');
    return end < last && comma && readout_is_person(readout, m) ? m : NO_MENTION;
}

/* "In her words, ...", "According to him ...", "In the opinion of X, ...": behind its phrase; 0:
 * none. */
static guint source_begins(const Readout *readout, guint first, guint last) {
    guint n;
    return strcmp(source_kind(readout, first, last, &n), "source") == 0 ? first + n : 0;
}

static void add_part(GArray *parts, ReadoutPart part) {
    if (part.first <= part.last) g_array_append_val(parts, part);
}

static void read_report(const Readout *readout, ReadoutPart part, guint opens, GArray *parts) {
    guint last = part.last;
    part.kind = READOUT_REPORT;
    if (opens != 0) part.last = opens - 1;
    add_part(parts, part);
    part.begins = FALSE;
    part.first = opens;
    part.last = last;
    part.kind = readout->reading->region_of[opens] != 0 ? READOUT_MARKED : READOUT_SURE;
    if (opens != 0) add_part(parts, part);
}

/* "|The President touched on trade, where he stressed": "he" is who acts before; else `speaker`. */
static guint antecedent(const Readout *readout, guint cue, guint speaker, guint first, guint last) {
    const Reading *reading = readout->reading;
    if (reading->mentions[speaker].kind != BC_MENTION_PRONOUN) return speaker;
    ReadoutDeed deed;
    guint actor = readout_actor(readout, first, last, &deed);
    if (actor == NO_MENTION || deed.verb >= reading->mentions[speaker].first_token ||
        deed.verb >= reading_cue(reading, cue)->group || !readout_is_known(readout, actor))
        return speaker;
    guint meant = readout_who(readout, actor, readout->named);
    BcSex his = bc_people_sex(reading->people, speaker);
    BcSex theirs = bc_people_sex(reading->people, meant);
    return his == BC_SEX_UNKNOWN || theirs == BC_SEX_UNKNOWN || his == theirs ? actor : speaker;
}

/* Who is reported by `cue`: behind "the spokesman added that |the president stressed ..." the one
 * whom the readout is about. */
static guint speaker_of(const Readout *readout, guint cue, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint speaker = readout_cue_speaker(readout, cue, first, last);
    speaker = antecedent(readout, cue, speaker, first, last);
    ReadoutDeed deed;
    if (readout_is_known(readout, speaker) || reading->mentions[speaker].kind != BC_MENTION_NOMINAL)
        return speaker;
    guint clause = reading_cue(reading, cue)->last + 1;
    if (reading_is(reading, clause, "that")) clause++;
    guint inner = clause < last ? readout_actor(readout, clause, last, &deed) : NO_MENTION;
    return inner != NO_MENTION && readout_is_known(readout, inner) ? inner : speaker;
}

/* What of the sentence is nobody's report: who acts in it, or the sentence as it is. */
static void read_other(const Readout *readout, ReadoutPart part, GArray *parts) {
    const Reading *reading = readout->reading;
    guint opens = readout_colon(readout, part.first, part.last);
    const char *self = readout_self(readout, part.first, opens != 0 ? opens - 1 : part.last);
    gboolean own = self != NULL && *self != '\0';
    ReadoutDeed deed;
    guint source = source_begins(readout, part.first, part.last);
    guint person = source == 0 ? aside_speaker(readout, part.first, part.last) : NO_MENTION;
    part.kind = READOUT_FREE;
    if (source != 0) {
        part.kind = READOUT_ASIDE;
        person = reading_mention_over(reading, source);
        if (person != NO_MENTION && (reading->mentions[person].first_token != source ||
                                     !readout_is_person(readout, person)))
            person = NO_MENTION;
    }
    if (person != NO_MENTION) {
        part.kind = READOUT_REPORT;
    } else if (source == 0 && !own) {
        person = readout_actor(readout, part.first, part.last, &deed);
        gboolean courtesy = person != NO_MENTION &&
                            reading_look_up(reading, readout->courtesies, deed.verb) != NULL;
        if (courtesy)
            part.kind = READOUT_COURTESY;
        else if (person != NO_MENTION && readout_is_known(readout, person))
            part.kind = READOUT_DEED;
        else
            person = NO_MENTION;
        if (person != NO_MENTION) part.source = reading_span(reading, deed.first, deed.end - 1);
    }
    part.speaker = person;
    if (opens == 0 || person == NO_MENTION) {
        add_part(parts, part);
        return;
    }
    part.colon = TRUE;
    read_report(readout, part, opens, parts);
}

/* "|We will come, |affirmed the president." */
static gboolean read_trail(const Readout *readout, ReadoutPart part, GArray *parts) {
    ReadoutTrail trail = readout_trail(readout, part.first, part.last);
    if (trail.end == 0) return FALSE;
    guint last = part.last;
    part.kind = READOUT_TRAILING;
    part.last = trail.end;
    part.cue = trail.cue;
    part.speaker = trail.speaker;
    if (trail.inverted)
        part.signs = SIGN_BIT(SIGN_TRAIL_INVERTED);
    else if (trail.plain)
        part.signs = SIGN_BIT(SIGN_TRAIL_PLAIN);
    add_part(parts, part);
    part.signs = 0;
    part.kind = READOUT_REPORT;
    part.begins = FALSE;
    part.first = trail.end + 1;
    part.last = last;
    add_part(parts, part);
    return TRUE;
}

void readout_read_sentence(Readout *readout, guint sentence, GArray *parts) {
    const Reading *reading = readout->reading;
    const BcSentence *s = &reading->sentences[sentence];
    guint first = s->first_token, last = reading_sentence_last(reading, sentence), opens = 0;
    ReadoutPart part = {.first = first, .last = last, .speaker = NO_MENTION};
    part.begins = reading->paragraphs[s->paragraph].first_sentence == sentence;
    part.cue = readout_cue(readout, first, last);
    guint label = readout_label(readout, sentence, &opens);
    if (label != NO_MENTION) {
        part.speaker = label;
        part.cue = NO_MENTION;
        part.colon = TRUE;
        read_report(readout, part, opens, parts);
    } else if (part.cue != NO_MENTION && reading_cue(reading, part.cue)->first == first) {
        part.speaker = speaker_of(readout, part.cue, first, last);
        read_report(readout, part, 0, parts);
    } else if (!read_trail(readout, part, parts)) {
        if (part.cue != NO_MENTION) {
            part.speaker = speaker_of(readout, part.cue, first, last);
            opens = readout_opening(readout, part.cue, last, &part.colon);
            read_report(readout, part, opens, parts);
        } else {
            read_other(readout, part, parts);
        }
    }
}
