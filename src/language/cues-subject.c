/* The subjects of cue verbs. */
#include "language/cues-subject.h"

#include <string.h>

/* How far a subject may stand before its verb, in tokens, when other words come between. */
#define SUBJECT_REACH 30
/* Words of what stands between a subject and its verb without commas: a man |behind me| muttered.
 */
#define COMPLEMENT 4

/* A mention whose core or whole ends at token `i`. */
static guint mention_ending_at(const Reading *reading, guint i) {
    guint over = reading_mention_over(reading, i);
    if (over == NO_MENTION) return NO_MENTION;
    const BcMention *mention = &reading->mentions[over];
    return i + 1 == mention->first_token + mention->n_tokens ||
                   i + 1 == mention->core_first + mention->n_core
               ? over
               : NO_MENTION;
}

/* "a pledge that |Annelies Lund, who knows the bay, described as", "so loud that |a man behind me
 * muttered": behind a conjunction the mention `over` begins the clause of the verb at `group`,
 * since nothing stands between them but what belongs to it. */
static gboolean begins_clause(const Reading *reading, guint over, guint group, guint first) {
    const BcMention *m = &reading->mentions[over];
    guint end = m->first_token + m->n_tokens;
    guint before = m->first_token; /* the conjunction: that |de Wit */
    const BcLexicon *particles = bc_language_lexicon(reading->language, "particles");
    while (before > first && reading_look_up(reading, particles, before - 1) != NULL) before--;
    if (before-- <= first || end >= group) return FALSE;
    const char *relative =
        reading_look_up(reading, bc_language_lexicon(reading->language, "appositions"), before);
    if ((relative == NULL || strstr(relative, "clause") == NULL) &&
        reading_look_up(reading, bc_language_lexicon(reading->language, "complementizers"),
                        before) == NULL)
        return FALSE;
    if (reading_is_mark(reading, end, ',') && end + 1 < group)
        return reading_is_mark(reading, group - 1, ',');
    if (end + COMPLEMENT < group) return FALSE;
    const BcLexicon *auxiliaries = bc_language_lexicon(reading->language, "auxiliaries");
    const BcLexicon *cues = bc_language_lexicon(reading->language, "cues");
    for (guint i = end; i < group; i++)
        if (!reading_is_word(reading, i) || reading_look_up(reading, auxiliaries, i) != NULL ||
            reading_look_up(reading, cues, i) != NULL)
            return FALSE;
    return TRUE;
}

/* The mention in front of the verb group at `group`, if it is its subject. */
static guint subject_before(const Reading *reading, guint group, guint first, gboolean *shared) {
    *shared = FALSE;
    if (group == first) return NO_MENTION;
    guint before = group - 1;
    guint mention = mention_ending_at(reading, before);
    if (mention != NO_MENTION) return mention;
    if ((reading_is_mark(reading, before, ',') || reading_is_mark(reading, before, ')') ||
         reading_is_dash(reading, before)) &&
        before > first) {
        mention = mention_ending_at(reading, before - 1);
        if (mention != NO_MENTION) return mention;
    }
    guint limit = group > first + SUBJECT_REACH ? group - SUBJECT_REACH : first;
    /* "Putin, speaking in Moscow, said" and "Putin on Friday said": what begins the clause speaks.
     */
    gboolean conjunction = reading_is(reading, before, "and") || reading_is(reading, before, "but");
    guint nearest = NO_MENTION;
    for (guint i = before; i-- > limit;) {
        if (reading->region_of[i] != 0) break;
        guint over = reading_mention_over(reading, i);
        if (over == NO_MENTION) {
            if (reading_is_mark(reading, i, ';') || reading_is_mark(reading, i, ':')) break;
            continue;
        }
        const BcMention *found = &reading->mentions[over];
        i = found->first_token;
        if (i < limit) break;
        nearest = over;
        if (i == first || begins_clause(reading, over, group, first)) break;
    }
    *shared = conjunction;
    return nearest;
}

/* "adding", without an auxiliary. */
static gboolean is_participle(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    return bc_span_length(span) > 4 && strncmp(reading->text + span.end - 3, "ing", 3) == 0;
}

/* "said Will Doyle" */
static gboolean has_capital(const Reading *reading, guint i) {
    return g_unichar_isupper(g_utf8_get_char(reading->text + reading->tokens[i].span.start));
}

/* Words of a noun phrase that its mention does not begin with: "said retired Army Gen. Mick
 * Bednarek". */
#define LEADING_WORDS 4

/* Tokens of the circumstances between a verb and its subject, and words of a name in marks there.
 */
#define CIRCUMSTANCE_REACH 14
#define LONGEST_MARKED 4
#define LONGEST_ASIDE 8

/* The token behind the circumstance that begins at `i`, or `i`: "(dijo) |entre risas la bióloga",
 * "(a expliqué) |lundi un porte-parole", "(рассказал) |«Известиям» эксперт". */
static guint behind_circumstance(const Reading *reading, guint i) {
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    const BcLexicon *links = bc_language_lexicon(reading->language, "links");
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    if (reading_look_up(reading, bc_language_lexicon(reading->language, "times"), i) != NULL)
        return i + 1;
    /* "contestó, |sin inmutarse, el ministro" */
    if (reading_is_mark(reading, i, ','))
        for (guint k = i + 2; k < reading->n_tokens && k < i + LONGEST_ASIDE; k++)
            if (reading_is_mark(reading, k, ',')) return k + 1;
    if (reading->region_of[i] != 0) {
        const Region *region = reading_region(reading, reading->region_of[i] - 1);
        return region->words <= LONGEST_MARKED ? region->last + 1 : i;
    }
    if (reading_look_up(reading, prepositions, i) == NULL &&
        reading_look_up(reading, links, i) == NULL)
        return i;
    guint k = i + 1;
    while (k < reading->n_tokens && reading_look_up(reading, determiners, k) != NULL) k++;
    guint over = k < reading->n_tokens ? reading_mention_over(reading, k) : NO_MENTION;
    if (over != NO_MENTION)
        return reading->mentions[over].core_first + reading->mentions[over].n_core;
    if (k < reading->n_tokens && reading->region_of[k] != 0) return behind_circumstance(reading, k);
    return reading_is_word(reading, k) ? k + 1 : i;
}

/* The subject behind circumstances, or NO_MENTION: somebody, since places and hearers stand there,
 * too. */
static guint late_subject(const Reading *reading, guint last) {
    if (!reading->forms.late_subjects) return NO_MENTION;
    guint sentence = reading->sentence_of[last], skipped = 0;
    for (guint i = last + 1; i < reading->n_tokens && i <= last + CIRCUMSTANCE_REACH;) {
        if (reading->sentence_of[i] != sentence) return NO_MENTION;
        guint behind = behind_circumstance(reading, i);
        if (behind > i) {
            skipped = i = behind;
            continue;
        }
        guint over = reading_mention_over(reading, i);
        if (over != NO_MENTION)
            return skipped > 0 && reading->mentions[over].first_token == i &&
                           bc_people_is_person(reading->people, over)
                       ? over
                       : NO_MENTION;
        if (!reading_is_word(reading, i)) return NO_MENTION;
        i++;
    }
    return NO_MENTION;
}

/* Behind the verb: "said Putin", "according to the ministry". */
static guint near_subject(const Reading *reading, guint last) {
    const BcLexicon *auxiliaries = bc_language_lexicon(reading->language, "auxiliaries");
    const BcLexicon *stopwords = bc_language_lexicon(reading->language, "stopwords");
    const BcLexicon *times = bc_language_lexicon(reading->language, "times");
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    guint tied = reading_mention_over(reading, last); /* dit-elle */
    if (tied != NO_MENTION && reading->mentions[tied].first_token == last &&
        reading->mentions[tied].kind == BC_MENTION_PRONOUN)
        return tied;
    const BcLexicon *objects = bc_language_lexicon(reading->language, "objects");
    for (guint i = last + 1; i < reading->n_tokens && i <= last + 1 + LEADING_WORDS; i++) {
        if (reading->sentence_of[i] != reading->sentence_of[last]) return NO_MENTION;
        guint over = reading_mention_over(reading, i);
        /* "ответила |ему Вера", but: sagte |ihr Anwalt */
        gboolean begins = over != NO_MENTION && reading->mentions[over].first_token == i;
        if (i == last + 1 && !begins && reading_look_up(reading, objects, i) != NULL) continue;
        if (over != NO_MENTION) return reading->mentions[over].first_token == i ? over : NO_MENTION;
        if (!reading_is_word(reading, i) || reading->region_of[i] != 0 ||
            (reading_look_up(reading, stopwords, i) != NULL && !has_capital(reading, i) &&
             reading_look_up(reading, determiners, i) == NULL) ||
            (reading_look_up(reading, auxiliaries, i) != NULL && !has_capital(reading, i)) ||
            reading_look_up(reading, times, i) != NULL)
            return NO_MENTION;
    }
    return NO_MENTION;
}

static guint mention_behind(const Reading *reading, guint last) {
    guint near = near_subject(reading, last);
    return near != NO_MENTION ? near : late_subject(reading, last);
}

/* Said Comey, "..." */
static gboolean introduces_next(const Reading *reading, guint last) {
    guint behind = mention_behind(reading, last);
    if (behind == NO_MENTION) return FALSE;
    guint end = reading->mentions[behind].first_token + reading->mentions[behind].n_tokens;
    return end + 1 < reading->n_tokens && reading->region_of[end + 1] != 0 &&
           (reading_is_mark(reading, end, ',') || reading_is_mark(reading, end, ':'));
}

/* TRUE where a verb stands right behind a quotation or the comma of a reported clause, so that its
 * subject may follow. */
static gboolean may_invert(const Reading *reading, guint group, guint first, guint last) {
    if (group == first)
        return group > 0 && (reading->region_of[group - 1] != 0 || introduces_next(reading, last));
    guint before = group - 1;
    if (reading->region_of[before] != 0) return TRUE;
    /* Russian and French put a dash between a quotation and its verb. */
    if (reading_is_dash(reading, before) && before > first &&
        (reading->region_of[before - 1] != 0 || reading_is_mark(reading, before - 1, ',')))
        return TRUE;
    return reading_is_mark(reading, before, ',');
}

/* "Putin said" and "Smith, the mayor of Oslo, said": no need to look behind the verb. */
static gboolean has_subject_before(const Reading *reading, guint group, guint first) {
    if (group == first) return FALSE;
    if (mention_ending_at(reading, group - 1) != NO_MENTION) return TRUE;
    if (group < first + 2 || !reading_is_mark(reading, group - 1, ',')) return FALSE;
    guint before = mention_ending_at(reading, group - 2);
    if (before == NO_MENTION) return FALSE;
    const BcMention *mention = &reading->mentions[before];
    gboolean apposed =
        mention->first_token + mention->n_tokens > mention->core_first + mention->n_core;
    return apposed || mention->first_token == first;
}

/* "Smith, a baker, said", "Smith of the council said": the name that begins the clause speaks, not
 * what explains it. */
static guint explained(const Reading *reading, guint mention, guint group, guint first) {
    guint start = group;
    while (start > first && reading->region_of[start - 1] == 0) start--;
    while (start < group && !reading_is_word(reading, start)) start++;
    guint head = reading_mention_over(reading, start);
    if (mention == NO_MENTION || head == NO_MENTION || head >= mention) return mention;
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    const BcMention *m = &reading->mentions[head];
    guint end = m->first_token + m->n_tokens;
    if (m->first_token != start || m->kind == BC_MENTION_PRONOUN) return mention;
    gboolean in_commas =
        reading_is_mark(reading, end, ',') && reading_is_mark(reading, group - 1, ',');
    gboolean of = m->kind == BC_MENTION_NAME && head + 1 == mention &&
                  bc_people_is_person(reading->people, head) &&
                  reading_look_up(reading, prepositions, end) != NULL &&
                  reading->mentions[mention].first_token <= end + 2;
    return in_commas || of ? head : mention;
}

/* The speaker of the cue before in the same sentence, or NO_MENTION. */
static guint speaker_before(const Reading *reading, const Cue *cue) {
    for (guint c = reading->cues->len; c-- > 0;) {
        const Cue *before = reading_cue(reading, c);
        if (before->sentence != cue->sentence) break;
        if ((before->kind & (CUE_SAY | CUE_TELL | CUE_ASK | CUE_VOICE)) &&
            before->mention != NO_MENTION && !before->passive)
            return before->mention;
    }
    return NO_MENTION;
}

/* Whose sentence it is: the first mention that stands behind no preposition. */
static guint head_of_sentence(const Reading *reading, guint first, guint group) {
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    for (guint m = bc_people_mention_at(reading->people, first); m < reading->n_mentions; m++) {
        const BcMention *mention = &reading->mentions[m];
        if (mention->first_token >= group) break;
        if (reading->region_of[mention->first_token] != 0 ||
            (mention->first_token > first &&
             reading_look_up(reading, prepositions, mention->first_token - 1) != NULL))
            continue;
        return m;
    }
    return NO_MENTION;
}

/* "was asked by Maher": who is asked does not speak. */
static gboolean is_passive(const Reading *reading, const Cue *cue) {
    if (!(cue->kind & (CUE_TELL | CUE_ASK))) return FALSE;
    const BcLexicon *auxiliaries = bc_language_lexicon(reading->language, "auxiliaries");
    for (guint i = cue->group; i < cue->first; i++) {
        const char *value = reading_look_up(reading, auxiliaries, i);
        if (value != NULL && strcmp(value, "be") == 0) {
            BcSpan span = reading->tokens[cue->first].span;
            return reading->text[span.end - 1] != 'g';
        }
    }
    return FALSE;
}

static guint agent(const Reading *reading, const Cue *cue) {
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    const char *value = reading_look_up(reading, prepositions, cue->last + 1);
    if (value == NULL || strcmp(value, "agent") != 0) return NO_MENTION;
    return mention_behind(reading, cue->last + 1);
}

static void find_in_front(const Reading *reading, Cue *cue, guint first) {
    if (cue->group == cue->first && is_participle(reading, cue->first)) {
        guint beside = cue->group > first ? mention_ending_at(reading, cue->group - 1) : NO_MENTION;
        if (beside != NO_MENTION && bc_people_is_person(reading->people, beside)) {
            cue->mention = beside;
            return;
        }
        cue->mention = speaker_before(reading, cue);
        cue->shared = cue->mention != NO_MENTION;
        if (cue->mention == NO_MENTION) cue->mention = head_of_sentence(reading, first, cue->group);
        return;
    }
    cue->mention = subject_before(reading, cue->group, first, &cue->shared);
    cue->mention = explained(reading, cue->mention, cue->group, first);
    guint before = cue->shared ? speaker_before(reading, cue) : NO_MENTION;
    if (before != NO_MENTION) cue->mention = before;
    cue->passive = is_passive(reading, cue);
    if (cue->passive) cue->mention = agent(reading, cue);
}

/* "Putin, said Peskov" has the subject behind; "Putin, the president, said Peskov was ill" has not.
 */
static gboolean clause_goes_on(const Reading *reading, const Cue *cue, guint first, guint behind) {
    if (cue->group < first + 2 || !reading_is_mark(reading, cue->group - 1, ',') ||
        reading->region_of[cue->group - 2] != 0)
        return FALSE;
    guint end = reading->mentions[behind].first_token + reading->mentions[behind].n_tokens;
    return end < reading->n_tokens && reading->sentence_of[end] == cue->sentence &&
           (reading_is_word(reading, end) || reading->region_of[end] != 0);
}

/* What stands behind "told" is its hearer, unless the clause ends there: "...," warned Clinton. */
static gboolean may_follow(const Reading *reading, const Cue *cue, guint behind) {
    if (cue->kind & CUE_JUDGE) return FALSE;
    if (!(cue->kind & CUE_TELL)) return TRUE;
    guint end = reading->mentions[behind].first_token + reading->mentions[behind].n_tokens;
    const BcLexicon *times = bc_language_lexicon(reading->language, "times");
    return cue->group > 0 && reading->region_of[cue->group - 1] != 0 &&
           (!reading_is_word(reading, end) || reading_look_up(reading, times, end) != NULL);
}

/* How far behind "heißt es" stands whose text it is. */
#define TEXT_REACH 9

/* "heißt es in einer Mitteilung |des Ministeriums": the house whose words they are, or NO_MENTION.
 */
static guint house_behind(const Reading *reading, const Cue *cue) {
    guint end = MIN(reading_sentence_last(reading, cue->sentence), cue->last + TEXT_REACH);
    for (guint i = cue->last + 1; i <= end && reading->region_of[i] == 0; i++) {
        guint over = reading_mention_over(reading, i);
        if (over != NO_MENTION && reading->mentions[over].kind != BC_MENTION_PRONOUN &&
            (reading->mentions[over].kind == BC_MENTION_NAME ||
             !bc_people_is_person(reading->people, over)))
            return over;
    }
    return NO_MENTION;
}

void subject_find(const Reading *reading, Cue *cue) {
    guint first = reading->sentences[cue->sentence].first_token;
    if (cue->kind & CUE_IT) {
        cue->mention = house_behind(reading, cue);
        cue->inverted = TRUE;
        return;
    }
    /* Chinese has the subject before its verb always. */
    guint behind = reading->forms.no_spaces && cue->kind != CUE_PREPOSITION
                       ? NO_MENTION
                       : mention_behind(reading, cue->last);
    gboolean inverts = behind != NO_MENTION && may_follow(reading, cue, behind) &&
                       may_invert(reading, cue->group, first, cue->last) &&
                       !is_participle(reading, cue->first) &&
                       !has_subject_before(reading, cue->group, first) &&
                       !clause_goes_on(reading, cue, first, behind);
    cue->inverted = cue->kind == CUE_PREPOSITION || inverts;
    if (cue->inverted)
        cue->mention = behind;
    else
        find_in_front(reading, cue, first);
}
