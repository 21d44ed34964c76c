/* Exchanges in marks without cues: questions and answers take turns, a paragraph each, and the
 * sentence in front or the question tells who the two are. */
#include "language/direct-private.h"

/* How many mentions before a question are looked at for who may answer it. */
#define LOOK_BACK 12

/* Paragraphs that are a quotation each and nothing else. */
typedef struct {
    guint first, n;      /* regions */
    guint asks, answers; /* mentions */
    guint parity;        /* 0: the first region is asked, 1: the first answers */
} Exchange;

static gboolean is_bare(const Reading *reading, guint region_index) {
    const Region *region = reading_region(reading, region_index);
    return !region->open && !region->resumes && !region->weak && !region->interrupted &&
           reading->paragraphs[region->paragraph].kind == BC_BLOCK_PARAGRAPH &&
           region->first == reading_paragraph_first(reading, region->paragraph) &&
           region->last == reading_paragraph_last(reading, region->paragraph);
}

static gboolean is_question(const Reading *reading, const Region *region) {
    guint last = region->last;
    while (last > region->first && reading->tokens[last].kind == BC_TOKEN_QUOTE_CLOSE) last--;
    return reading_is_mark(reading, last, '?');
}

/* How many regions from `first` on are bare and follow each other. */
static guint run_length(const Reading *reading, guint first) {
    guint n = 0;
    while (first + n < reading->regions->len && is_bare(reading, first + n) &&
           (n == 0 || reading_region(reading, first + n)->paragraph ==
                          reading_region(reading, first + n - 1)->paragraph + 1))
        n++;
    return n;
}

/* Somebody by name, or by an office that was given to somebody. */
static int person_at(const Reading *reading, guint mention) {
    return bc_people_is_person(reading->people, mention) &&
                   reading->mentions[mention].kind != BC_MENTION_PRONOUN
               ? bc_people_known(reading->people, mention)
               : -1;
}

/* "Is that your signature, |Mr Colley?": whom the region addresses, or NO_MENTION. */
static guint addressed(const Reading *reading, const Region *region) {
    for (guint m = bc_people_mention_at(reading->people, region->first); m < reading->n_mentions;
         m++) {
        const BcMention *mention = &reading->mentions[m];
        guint first = mention->first_token, end = first + mention->n_tokens;
        if (first > region->last) break;
        gboolean begins = first == region->first + 1 && reading_is_mark(reading, end, ',');
        gboolean ends =
            first > 0 && reading_is_mark(reading, first - 1, ',') && !reading_is_word(reading, end);
        if ((begins || ends) && person_at(reading, m) >= 0) return m;
    }
    return NO_MENTION;
}

static int person_addressed(const Reading *reading, const Region *region) {
    guint mention = addressed(reading, region);
    return mention != NO_MENTION ? person_at(reading, mention) : -1;
}

/* Whom the questions are by, as far as the sentence tells: "Questioned |by Sunita Rao, Belcher
 * ...", "|Amberley asked Stepney who ..."; NO_MENTION: it does not. */
static guint asker_in(const Reading *reading, guint sentence) {
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    for (guint c = reading_cue_from(reading, first); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > last) break;
        if ((cue->kind & CUE_ASK) && cue->mention != NO_MENTION && !cue->passive)
            return cue->mention;
    }
    for (guint m = bc_people_mention_at(reading->people, first); m < reading->n_mentions; m++) {
        guint begin = reading->mentions[m].first_token;
        if (begin > last) break;
        const char *before =
            begin > first ? reading_look_up(reading, prepositions, begin - 1) : NULL;
        if (before != NULL && g_str_equal(before, "agent") && person_at(reading, m) >= 0) return m;
    }
    return NO_MENTION;
}

/* The two of whom the sentence speaks, or it of one and the first address in the exchange of the
 * other: "Olsson questioned him for an hour." / "Did you see the ball, |Mr Hudec?"; FALSE: it
 * speaks of more or fewer. */
static gboolean find_two(const Reading *reading, const Exchange *e, guint sentence, guint two[2]) {
    guint n = 0;
    guint last = reading_sentence_last(reading, sentence);
    for (guint m = bc_people_mention_at(reading->people, reading->sentences[sentence].first_token);
         m < reading->n_mentions && reading->mentions[m].first_token <= last; m++) {
        int person =
            reading->region_of[reading->mentions[m].first_token] == 0 ? person_at(reading, m) : -1;
        gboolean known = FALSE;
        for (guint i = 0; i < n; i++) known |= person_at(reading, two[i]) == person;
        if (person < 0 || known) continue;
        if (n == 2) return FALSE;
        two[n++] = m;
    }
    for (guint i = 0; n == 1 && i < e->n; i++) {
        guint m = addressed(reading, reading_region(reading, e->first + i));
        if (m != NO_MENTION && person_at(reading, m) != person_at(reading, two[0])) two[n++] = m;
    }
    return n == 2;
}

/* Which of every two regions asks: 0 or 1, whichever has more questions; 2: neither. */
static guint asking_parity(const Reading *reading, const Exchange *e) {
    guint questions[2] = {0, 0};
    for (guint i = 0; i < e->n; i++)
        questions[i % 2] += is_question(reading, reading_region(reading, e->first + i));
    if (questions[0] == questions[1]) return 2;
    return questions[0] > questions[1] ? 0 : 1;
}

/* Whoever is addressed does not ask there; FALSE: the addresses contradict each other. */
static gboolean heed_addresses(const Reading *reading, Exchange *e, const guint two[2]) {
    for (guint i = 0; i < e->n; i++) {
        int person = person_addressed(reading, reading_region(reading, e->first + i));
        for (guint k = 0; person >= 0 && k < 2; k++) {
            if (person_at(reading, two[k]) != person) continue;
            gboolean asks = i % 2 == e->parity;
            guint speaker = two[1 - k];
            guint *role = asks ? &e->asks : &e->answers;
            if (*role != NO_MENTION && person_at(reading, *role) != person_at(reading, speaker))
                return FALSE;
            *role = speaker;
        }
    }
    return TRUE;
}

static guint other_of(const Reading *reading, const guint two[2], guint mention) {
    return person_at(reading, two[0]) == person_at(reading, mention) ? two[1] : two[0];
}

/* The paragraph in front tells of the two. */
static gboolean find_told(const Reading *reading, Exchange *e) {
    guint paragraph = reading_region(reading, e->first)->paragraph, two[2];
    if (e->n < 2 || paragraph == 0 || reading->paragraphs[paragraph - 1].n_sentences == 0 ||
        reading->paragraphs[paragraph - 1].kind != BC_BLOCK_PARAGRAPH)
        return FALSE;
    guint last = reading_paragraph_last(reading, paragraph - 1);
    e->parity = asking_parity(reading, e);
    if (reading->region_of[last] != 0 || e->parity > 1 ||
        !find_two(reading, e, reading->sentence_of[last], two) || !heed_addresses(reading, e, two))
        return FALSE;
    if (e->asks == NO_MENTION && e->answers == NO_MENTION)
        e->asks = asker_in(reading, reading->sentence_of[last]);
    if (e->asks == NO_MENTION && e->answers == NO_MENTION) return FALSE;
    if (e->asks == NO_MENTION) e->asks = other_of(reading, two, e->answers);
    e->answers = other_of(reading, two, e->asks);
    return TRUE;
}

/* "...," |he said, where she asks. */
static gboolean is_other_speaker(const Reading *reading, guint mention, guint asker) {
    const BcMention *m = &reading->mentions[mention];
    BcSex sex = bc_people_sex(reading->people, mention);
    BcSex askers = bc_people_sex(reading->people, asker);
    if (m->kind != BC_MENTION_PRONOUN || sex == BC_SEX_UNKNOWN || askers == BC_SEX_UNKNOWN ||
        sex == askers)
        return FALSE;
    guint c = reading_cue_from(reading, m->first_token);
    return c < reading->cues->len && reading_cue(reading, c)->mention == mention;
}

/* `"And what was in it?" asked Mr Osei. / |"Mostly biscuits."`: whoever was spoken of before
 * answers, unless the question names him. */
static gboolean find_answer(const Reading *reading, Exchange *e) {
    if (e->first == 0) return FALSE;
    const Region *region = reading_region(reading, e->first);
    const Region *question = reading_region(reading, e->first - 1);
    if (question->paragraph + 1 != region->paragraph || !is_question(reading, question) ||
        question->last >= reading_paragraph_last(reading, question->paragraph) ||
        is_question(reading, region))
        return FALSE;
    Source source = direct_behind(reading, question);
    int asker = source.mention != NO_MENTION ? person_at(reading, source.mention) : -1;
    if (asker < 0) return FALSE;
    int named = person_addressed(reading, question);
    guint from = reading_paragraph_first(reading, question->paragraph > 0 ? question->paragraph - 1
                                                                          : question->paragraph);
    for (guint m = source.mention, seen = 0; m-- > 0 && seen < LOOK_BACK; seen++) {
        if (reading->mentions[m].first_token < from) break;
        int person = person_at(reading, m);
        gboolean quoted = reading->region_of[reading->mentions[m].first_token] != 0;
        gboolean other = named < 0 && !quoted && is_other_speaker(reading, m, source.mention);
        if (!other && (person < 0 || person == asker || (named >= 0 ? person != named : quoted)))
            continue;
        e->asks = source.mention;
        e->answers = m;
        e->parity = 1;
        return TRUE;
    }
    return FALSE;
}

/* Who asks what the paragraph before the region's answers, or NO_MENTION: `"When?" |Ms Stroud
 * asked.`, "|Counsel asked him whether he had reported it." */
static guint asker_before(const Reading *reading, guint region_index) {
    guint paragraph = reading_region(reading, region_index)->paragraph;
    if (paragraph == 0 || reading->paragraphs[paragraph - 1].n_sentences == 0 ||
        reading->paragraphs[paragraph - 1].kind != BC_BLOCK_PARAGRAPH)
        return NO_MENTION;
    const Region *before = region_index > 0 ? reading_region(reading, region_index - 1) : NULL;
    if (before != NULL && before->paragraph == paragraph - 1)
        return is_question(reading, before) ? direct_behind(reading, before).mention : NO_MENTION;
    guint sentence = reading->sentence_of[reading_paragraph_last(reading, paragraph - 1)];
    guint asker = asker_in(reading, sentence);
    return asker != NO_MENTION ? asker : direct_topic_of(reading, sentence);
}

/* `Counsel asked him whether he had.  / "Twice," he replied.  / |"And what did they say?"  /
 * "Nothing."`: behind an answer with its cue the exchange goes on without. */
static gboolean find_resumed(const Reading *reading, Exchange *e) {
    if (e->n < 2 || e->first == 0 || !is_question(reading, reading_region(reading, e->first)) ||
        is_question(reading, reading_region(reading, e->first + 1)))
        return FALSE;
    guint last = e->first - 1, paragraph = reading_region(reading, last)->paragraph;
    if (paragraph + 1 != reading_region(reading, e->first)->paragraph) return FALSE;
    guint first = last;
    while (first > 0 && reading_region(reading, first - 1)->paragraph == paragraph) first--;
    const Region *answer = reading_region(reading, first);
    if (is_question(reading, answer) ||
        answer->first != reading_paragraph_first(reading, paragraph))
        return FALSE;
    e->answers = direct_behind(reading, answer).mention;
    e->asks = asker_before(reading, first);
    e->parity = 0;
    return e->answers != NO_MENTION && e->asks != NO_MENTION &&
           bc_people_is_person(reading->people, e->answers) && person_at(reading, e->asks) >= 0 &&
           person_at(reading, e->asks) != person_at(reading, e->answers);
}

static void add_turns(Quoting *quoting, const Exchange *e) {
    for (guint i = 0; i < e->n; i++) {
        const Region *region = reading_region(quoting->reading, e->first + i);
        int draft = quoting_add(quoting, BC_QUOTE_DIRECT);
        quoting_extend(quoting, draft, region->first, region->last);
        quoting->draft_of_region[e->first + i] = draft;
        quoting_draft(quoting, draft)->mention = i % 2 == e->parity ? e->asks : e->answers;
        quoting_found(quoting, draft, WAY_ABOUT);
    }
}

void exchange_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    for (guint r = 0; r < reading->regions->len; r++) {
        Exchange e = {
            .first = r, .n = run_length(reading, r), .asks = NO_MENTION, .answers = NO_MENTION};
        if (e.n == 0 || quoting->explained[reading_region(reading, r)->first]) continue;
        if (find_told(reading, &e) || find_answer(reading, &e) || find_resumed(reading, &e))
            add_turns(quoting, &e);
        r += e.n - 1;
    }
}

guint exchange_asker(const Reading *reading, guint sentence) {
    const BcLexicon *begins = bc_language_lexicon(reading->language, "complementizers");
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence);
    for (guint i = first; i <= last; i++)
        if (reading->region_of[i] != 0) return NO_MENTION;
    for (guint c = reading_cue_from(reading, first); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > last) break;
        if (!(cue->kind & CUE_ASK) || cue->passive || cue->mention == NO_MENTION) continue;
        guint behind = cue->last + 1, hearer = reading_mention_over(reading, behind);
        if (hearer != NO_MENTION)
            behind = reading->mentions[hearer].first_token + reading->mentions[hearer].n_tokens;
        gboolean asks =
            reading_is_mark(reading, last, '?') || reading_look_up(reading, begins, behind) != NULL;
        return asks ? cue->mention : NO_MENTION;
    }
    return NO_MENTION;
}

guint exchange_asked(const Reading *reading, guint sentence, guint asker) {
    guint last = reading_sentence_last(reading, sentence);
    for (guint m = bc_people_mention_at(reading->people, reading->sentences[sentence].first_token);
         m < reading->n_mentions && reading->mentions[m].first_token <= last; m++)
        if (m != asker && bc_people_is_person(reading->people, m) &&
            !bc_people_are_same(reading->people, m, asker))
            return m;
    return NO_MENTION;
}
