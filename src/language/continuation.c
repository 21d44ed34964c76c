/* Free continuation: in readouts, as agencies publish and machines translate them, the report of
 * what a leader said goes on in the leader's own words without a mark: "Xi pointed out that he is
 * pleased to visit.  Ten years ago, I chose ..."
 *
 * In ordinary news such sentences are the reporter's, so the whole document is first asked whether
 * it is written like that. */
#include "language/quoting.h"

/* A readout has next to no quotation marks: share of its words. */
#define MOST_MARKED 0.04
#define MIN_REPORTS 2
/* A report's subject stands near the beginning of its sentence. */
#define SUBJECT_WITHIN 16

typedef struct {
    const Reading *reading;
    const BcLexicon *self, *auxiliaries, *past, *groups, *scene;
} Finder;

static gboolean is_body(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return p->kind == BC_BLOCK_PARAGRAPH && p->n_sentences > 0;
}

static gboolean speaks_of_self(const Finder *finder, guint sentence) {
    const Reading *reading = finder->reading;
    const BcSentence *s = &reading->sentences[sentence];
    for (guint i = s->first_token; i < s->first_token + s->n_tokens; i++)
        if (reading->region_of[i] == 0 && reading_look_up(reading, finder->self, i) != NULL)
            return TRUE;
    return FALSE;
}

static gboolean is_self(const Finder *finder, const BcMention *mention) {
    return reading_look_up(finder->reading, finder->self, mention->core_first) != NULL;
}

/* The cue by which the sentence reports what somebody else than "I" said, or NO_MENTION. */
static guint reporting_cue(const Finder *finder, guint sentence, guint *next_cue) {
    const Reading *reading = finder->reading;
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    guint found = NO_MENTION;
    while (*next_cue < reading->cues->len && reading_cue(reading, *next_cue)->first < first)
        ++*next_cue;
    for (; *next_cue < reading->cues->len; ++*next_cue) {
        const Cue *cue = reading_cue(reading, *next_cue);
        if (cue->first > last) break;
        if (found != NO_MENTION || !(cue->kind & (CUE_SAY | CUE_TELL)) ||
            cue->mention == NO_MENTION)
            continue;
        const BcMention *mention = &reading->mentions[cue->mention];
        guint end = mention->core_first + mention->n_core;
        guint whole_end = mention->first_token + mention->n_tokens;
        gboolean beside =
            end == cue->group || whole_end == cue->group || whole_end + 1 == cue->group;
        if (mention->first_token > first + SUBJECT_WITHIN || is_self(finder, mention) ||
            !bc_people_is_person(reading->people, cue->mention))
            continue;
        if (beside || cue->shared) found = *next_cue;
    }
    return found;
}

static gboolean is_past(const Finder *finder, guint i) {
    const Reading *reading = finder->reading;
    if (!reading_is_word(reading, i)) return FALSE;
    if (reading_look_up(reading, finder->past, i) != NULL) return TRUE;
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 3 && reading->text[span.end - 1] == 'd' &&
           reading->text[span.end - 2] == 'e' && g_ascii_islower(reading->text[span.start]);
}

/* The verb of the sentence's beginning is past tense: "The two sides exchanged views", not "should
 * exchange". */
static gboolean tells_past(const Finder *finder, guint after, guint last) {
    const Reading *reading = finder->reading;
    for (guint i = after; i <= last && i < after + 3; i++) {
        if (is_past(finder, i)) return TRUE;
        if (reading_look_up(reading, finder->auxiliaries, i) != NULL) return FALSE;
    }
    return FALSE;
}

static char *name_of(const Reading *reading, guint mention) {
    const BcMention *m = &reading->mentions[mention];
    return bc_document_fold(reading->document,
                            reading_span(reading, m->core_first, m->core_first + m->n_core - 1));
}

/* A sentence of the narrator's: what the two sides did, who was there, what the speaker is seen to
 * do. */
static gboolean narrates(const Finder *finder, guint sentence, const char *speaker_name) {
    const Reading *reading = finder->reading;
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    if (speaks_of_self(finder, sentence)) return FALSE;
    for (guint i = first; i <= last; i++)
        if (reading_look_up(reading, finder->scene, i) != NULL) return TRUE;
    /* The first subject decides; "The two" is a group even where nobody lists its noun. */
    for (guint i = first; i <= last && i < first + 4; i++) {
        const char *group = reading_look_up(reading, finder->groups, i);
        if (group != NULL) {
            guint verb = i + 1;
            while (verb <= last && verb < i + 6 && !is_past(finder, verb) &&
                   reading_look_up(reading, finder->auxiliaries, verb) == NULL)
                verb++;
            return tells_past(finder, verb, last);
        }
    }
    guint mention = reading_mention_over(reading, first);
    if (mention == NO_MENTION || reading->mentions[mention].kind != BC_MENTION_NAME) return FALSE;
    g_autofree char *name = name_of(reading, mention);
    gboolean same = speaker_name != NULL &&
                    (g_str_has_suffix(name, speaker_name) || g_str_has_suffix(speaker_name, name));
    guint end = reading->mentions[mention].first_token + reading->mentions[mention].n_tokens;
    return same || tells_past(finder, end, last);
}

/* Whether the document is a readout: few marks, several reports, and "I" or "we" said right behind
 * reports. */
static gboolean is_readout(const Finder *finder) {
    const Reading *reading = finder->reading;
    guint words = 0, marked = 0, reports = 0, own_behind = 0, own_elsewhere = 0, cue = 0;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        if (!is_body(reading, p)) continue;
        gboolean behind = FALSE;
        const BcParagraph *paragraph = &reading->paragraphs[p];
        for (guint s = paragraph->first_sentence;
             s < paragraph->first_sentence + paragraph->n_sentences; s++) {
            guint last = reading_sentence_last(reading, s);
            for (guint i = reading->sentences[s].first_token; i <= last; i++) {
                words += reading_is_word(reading, i);
                marked += reading_is_word(reading, i) && reading->region_of[i] != 0;
            }
            if (reporting_cue(finder, s, &cue) != NO_MENTION) {
                reports++;
                behind = TRUE;
            } else if (speaks_of_self(finder, s)) {
                own_behind += behind;
                own_elsewhere += !behind;
            }
        }
    }
    return reports >= MIN_REPORTS && marked <= MOST_MARKED * words && own_behind >= 2 &&
           own_behind > 2 * own_elsewhere;
}

void continuation_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    Finder finder = {
        .reading = reading,
        .self = bc_language_lexicon(reading->language, "self"),
        .auxiliaries = bc_language_lexicon(reading->language, "auxiliaries"),
        .past = bc_language_lexicon(reading->language, "past"),
        .groups = bc_language_lexicon(reading->language, "groups"),
        .scene = bc_language_lexicon(reading->language, "scene"),
    };
    if (bc_lexicon_size(finder.self) == 0 || !is_readout(&finder)) return;
    guint cue = 0, speaking = NO_MENTION;
    g_autofree char *name = NULL;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        if (!is_body(reading, p)) continue;
        const BcParagraph *paragraph = &reading->paragraphs[p];
        int draft = -1;
        for (guint s = paragraph->first_sentence;
             s < paragraph->first_sentence + paragraph->n_sentences; s++) {
            guint reporting = reporting_cue(&finder, s, &cue);
            guint first = reading->sentences[s].first_token;
            if (reporting != NO_MENTION) {
                speaking = reporting;
                g_free(name);
                name = name_of(reading, reading_cue(reading, reporting)->mention);
                draft = -1;
                continue;
            }
            /* A paragraph that begins without a report belongs to the speaker before only where it
             * says "I". */
            gboolean begins = s == paragraph->first_sentence;
            if ((begins && !speaks_of_self(&finder, s)) || narrates(&finder, s, name) ||
                quoting->explained[first])
                speaking = NO_MENTION;
            if (speaking == NO_MENTION) continue;
            if (draft < 0) {
                draft = quoting_add(quoting, BC_QUOTE_FREE);
                quoting_cue(quoting, draft, speaking);
            }
            quoting_extend(quoting, draft, first, reading_sentence_last(reading, s));
        }
    }
}
