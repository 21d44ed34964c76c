/* Interviews without labels: questions and answers take turns, a paragraph or a dash each.  The
 * answers are those of the one person whom the article is about. */
#include "language/quoting.h"

#include <string.h>

#define MIN_QUESTIONS 3
#define MIN_DASHED_QUESTIONS 2
/* Questions are short; so are the remarks that stand in for one: "You did not." */
#define LONGEST_QUESTION 70
#define LONGEST_PROMPT 45
#define LONGEST_REMARK 20
/* An answer that goes on does so with more words than this. */
#define SHORTEST_PART 5

typedef enum {
    NARRATES,
    ASKS,
    ANSWERS,
} Part;

/* What can be seen of one paragraph outside quotation marks. */
typedef struct {
    guint paragraph, first, last, words;
    guint me, us, you; /* how many words of each kind */
    gboolean question; /* ends in a question mark */
    gboolean dashed;   /* begins with a dash */
    gboolean cued;     /* a cue clause stands in it: — Toujours, |répond-elle. Depuis ... */
    gboolean apart;    /* a heading, a stage direction, or begins in quotation marks */
    Part part;
} Passage;

static Passage *passage(const GArray *passages, guint i) {
    return &g_array_index(passages, Passage, i);
}

static gboolean ends_in_question(const Reading *reading, guint first, guint last) {
    while (last > first && !reading_is_word(reading, last) && !reading_is_mark(reading, last, '?'))
        last--;
    return reading_is_mark(reading, last, '?');
}

static gboolean is_set_apart(const Reading *reading, guint first, guint last) {
    return reading->tokens[first].kind == BC_TOKEN_QUOTE_OPEN ||
           (reading_is_mark(reading, first, '(') && reading_is_mark(reading, last, ')')) ||
           (reading_is_mark(reading, first, '[') && reading_is_mark(reading, last, ']'));
}

/* German writes the polite you with a capital, and she without; only inside a sentence does that
 * tell one from the other. */
static gboolean is_polite(const Reading *reading, guint i) {
    guint first = reading->sentences[reading->sentence_of[i]].first_token;
    return i > first &&
           g_unichar_isupper(g_utf8_get_char(reading->text + reading->tokens[i].span.start));
}

static void count_persons(const Reading *reading, Passage *p) {
    const BcLexicon *persons = bc_language_lexicon(reading->language, "persons");
    for (guint i = p->first; i <= p->last; i++) {
        if (reading->region_of[i] != 0) continue;
        p->words += reading_is_word(reading, i);
        const char *person = reading_look_up(reading, persons, i);
        if (person == NULL) continue;
        p->me += strcmp(person, "me") == 0;
        p->us += strcmp(person, "us") == 0;
        p->you +=
            strcmp(person, "you") == 0 || (strcmp(person, "You") == 0 && is_polite(reading, i));
    }
}

/* "|Mrs. Rusch, what does a good cheese sound like?" */
static gboolean is_addressed(const Reading *reading, guint first) {
    guint over = reading_mention_over(reading, first);
    if (over == NO_MENTION || reading->mentions[over].kind != BC_MENTION_NAME) return FALSE;
    const BcMention *mention = &reading->mentions[over];
    return mention->first_token == first && bc_people_is_person(reading->people, over) &&
           reading_is_mark(reading, first + mention->n_tokens, ',');
}

static Passage look_at(const Reading *reading, guint paragraph) {
    Passage p = {.paragraph = paragraph,
                 .first = reading_paragraph_first(reading, paragraph),
                 .last = reading_paragraph_last(reading, paragraph)};
    p.question = ends_in_question(reading, p.first, p.last);
    p.dashed = reading_is_dash(reading, p.first) && p.last > p.first;
    guint region = p.dashed ? reading->region_of[p.first + 1] : 0;
    p.cued = region != 0 && reading_region(reading, region - 1)->last < p.last;
    p.apart = is_set_apart(reading, p.first, p.last) ||
              (reading->paragraphs[paragraph].kind == BC_BLOCK_HEADING && !p.question);
    count_persons(reading, &p);
    p.you += p.question && is_addressed(reading, p.first);
    return p;
}

static GArray *look_at_all(const Reading *reading) {
    GArray *passages = g_array_new(FALSE, FALSE, sizeof(Passage));
    for (guint i = 0; i < reading->n_paragraphs; i++) {
        const BcParagraph *p = &reading->paragraphs[i];
        if ((p->kind != BC_BLOCK_PARAGRAPH && p->kind != BC_BLOCK_HEADING) || p->n_sentences == 0)
            continue;
        Passage found = look_at(reading, i);
        g_array_append_val(passages, found);
    }
    return passages;
}

static gboolean is_question(const Passage *p) {
    return p->question && !p->apart && p->words <= LONGEST_QUESTION && (p->me == 0 || p->you > 0);
}

/* "People call you a rebel." */
static gboolean is_prompt(const Passage *p) {
    return !p->apart && p->you > 0 && p->me + p->us == 0 && p->words <= LONGEST_PROMPT;
}

/* "That sounds lonely." between two passages of an answer: more likely who asks. */
static gboolean is_remark(const GArray *passages, guint i) {
    const Passage *p = passage(passages, i);
    if (i + 1 >= passages->len || p->apart || p->words > LONGEST_REMARK) return FALSE;
    const Passage *next = passage(passages, i + 1);
    if (p->words <= SHORTEST_PART && !is_question(next)) return TRUE; /* "I am sorry." */
    if (p->me + p->us > 0) return FALSE;
    return next->me > 0 && !is_question(next) && !is_prompt(next);
}

/* Behind the last question the article may go on with words of its own. */
static Part part_behind(const GArray *passages, guint i, guint last_question) {
    const Passage *p = passage(passages, i), *before = passage(passages, i - 1);
    if (p->apart && p->me == 0) return NARRATES;
    if (is_question(p)) return ASKS;
    /* "What would you have done?" / "I would have laughed." */
    if (before->question && before->you > 0 && p->words <= LONGEST_REMARK && i < last_question)
        return ASKS;
    gboolean tail = i > last_question;
    gboolean answered = i + 1 < passages->len && passage(passages, i + 1)->me > 0;
    if ((is_prompt(p) && (!tail || answered)) || is_remark(passages, i)) return ASKS;
    return !tail || p->me > 0 ? ANSWERS : NARRATES;
}

static void take_turns(GArray *passages, guint first, guint last_question) {
    passage(passages, first)->part = ASKS;
    for (guint i = first + 1; i < passages->len; i++) {
        Passage *p = passage(passages, i);
        gboolean asked = passage(passages, i - 1)->part == ASKS;
        if (!asked && passage(passages, i - 1)->part == NARRATES && i > last_question) break;
        p->part = asked && !p->apart ? ANSWERS : part_behind(passages, i, last_question);
    }
}

/* "Some critics have called it a stunt.", where each answer but this is one paragraph and this
 * would be three: who asks says something between two answers. */
static void split_answers(GArray *passages, guint first) {
    guint single = 0, middle = 0, others = 0;
    for (guint i = first, from = first; i < passages->len; i++) {
        const Passage *p = passage(passages, i);
        if (p->part == NARRATES) break;
        if (p->part == ANSWERS) continue;
        guint length = i - from - 1;
        const Passage *remark = length == 3 ? passage(passages, i - 2) : NULL;
        gboolean fits = remark != NULL && !remark->apart && remark->me + remark->us == 0 &&
                        remark->words <= LONGEST_REMARK;
        if (i > first && fits)
            middle = middle == 0 ? i - 2 : G_MAXUINT;
        else if (i > first)
            length == 1 ? single++ : others++;
        from = i;
    }
    if (middle > 0 && middle < passages->len && single >= MIN_QUESTIONS && others == 0)
        passage(passages, middle)->part = ASKS;
}

/* An answer of one or several paragraphs, of which the first is `i`, says "I" somewhere. */
static gboolean says_me(const GArray *passages, guint i) {
    for (; i < passages->len && passage(passages, i)->part == ANSWERS; i++)
        if (passage(passages, i)->me > 0) return TRUE;
    return FALSE;
}

/* TRUE when the turns are an interview's: those who answer say "I", those who ask say "you". */
static gboolean is_interview(const Reading *reading, const GArray *passages, guint first) {
    guint questions = 0, asking = 0, to_you = 0, answers = 0, own = 0, others = 0;
    for (guint i = first; i < passages->len; i++) {
        const Passage *p = passage(passages, i);
        gboolean behind = i > first && passage(passages, i - 1)->part == ASKS;
        questions += p->part == ASKS && p->question;
        asking += p->part == ASKS;
        to_you += p->part == ASKS && p->you > 0;
        answers += p->part == ANSWERS && behind;
        own += p->part == ANSWERS && behind && says_me(passages, i);
        others += p->apart;
    }
    /* Where subjects are dropped, "you" is often only in the verb. */
    gboolean addressed =
        3 * to_you >= asking || (reading->forms.dropped_subjects && 4 * own >= 3 * answers);
    return addressed && questions >= MIN_QUESTIONS && answers >= MIN_QUESTIONS &&
           2 * own >= answers && 2 * questions >= asking && 4 * asking >= passages->len - first &&
           4 * others <= passages->len - first;
}

static gboolean find_plain(const Reading *reading, GArray *passages) {
    guint first = G_MAXUINT, last = 0;
    for (guint i = 0; i + 1 < passages->len; i++) {
        if (passage(passages, i)->dashed || !is_question(passage(passages, i))) continue;
        if (first == G_MAXUINT) first = i;
        last = i;
    }
    if (first == G_MAXUINT) return FALSE;
    take_turns(passages, first, last);
    if (is_interview(reading, passages, first)) {
        split_answers(passages, first);
        return TRUE;
    }
    for (guint i = first; i < passages->len; i++) passage(passages, i)->part = NARRATES;
    return FALSE;
}

/* What else names the same person: the last word, as a family name stands there. */
static char *family_of(const Reading *reading, const BcMention *mention) {
    BcSpan span = reading->tokens[mention->core_first + mention->n_core - 1].span;
    gsize length = bc_span_length(span);
    const char *word = reading->text + span.start;
    const char *apostrophe = g_strstr_len(word, (gssize)length, "’");
    if (apostrophe == NULL) apostrophe = g_strstr_len(word, (gssize)length, "'");
    if (apostrophe != NULL && apostrophe > word) length = (gsize)(apostrophe - word);
    return g_utf8_casefold(word, (gssize)length);
}

/* How much a mention says about who is interviewed. */
static guint weight(const Reading *reading, const BcMention *mention) {
    guint sentence = reading->sentence_of[mention->first_token];
    guint paragraph = reading->sentences[sentence].paragraph;
    guint end = mention->first_token + mention->n_tokens;
    gboolean addressed = mention->first_token == reading_paragraph_first(reading, paragraph) &&
                         reading_is_mark(reading, end, ',') &&
                         ends_in_question(reading, end, reading_paragraph_last(reading, paragraph));
    if (addressed) return 3;
    return reading->paragraphs[paragraph].kind == BC_BLOCK_TITLE ? 2 : 1;
}

/* The first of several who are named as often. */
guint interview_subject(const Reading *reading, const guint8 *excluded) {
    g_autoptr(GHashTable) weights = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint round = 0, most = 0; round < 2; round++) {
        for (guint m = 0; m < reading->n_mentions; m++) {
            const BcMention *mention = &reading->mentions[m];
            if (mention->kind != BC_MENTION_NAME || excluded[mention->first_token] ||
                !bc_people_is_person(reading->people, m))
                continue;
            g_autofree char *family = family_of(reading, mention);
            guint sum = GPOINTER_TO_UINT(g_hash_table_lookup(weights, family));
            if (round == 1 && sum == most) return m;
            if (round == 1) continue;
            sum += weight(reading, mention);
            most = MAX(most, sum);
            g_hash_table_insert(weights, g_steal_pointer(&family), GUINT_TO_POINTER(sum));
        }
    }
    return NO_MENTION;
}

/* Whoever only comes to ask is named once before the questions; a wife who visits is not. */
static gboolean is_named_once(const Reading *reading, guint mention, guint first) {
    for (guint m = 0; m < reading->n_mentions; m++) {
        if (reading->mentions[m].first_token >= first) break;
        if (m != mention && bc_people_are_same(reading->people, m, mention)) return FALSE;
    }
    return TRUE;
}

/* The sentence tells of a conversation: "She spoke to Peter Vance about lichens."  Where somebody
 * only met somebody the paragraph must be the last before the questions, and begin with who did:
 * "|Peter Vance met her in the shed." */
static gboolean tells_of_interview(const Reading *reading, guint index, guint first) {
    const BcMention *mention = &reading->mentions[index];
    const BcLexicon *words = bc_language_lexicon(reading->language, "interviews");
    guint sentence = reading->sentence_of[mention->first_token];
    guint last = reading_sentence_last(reading, sentence);
    guint paragraph = reading->sentences[sentence].paragraph;
    gboolean near = paragraph + 1 >= reading->sentences[reading->sentence_of[first]].paragraph &&
                    mention->first_token == reading->sentences[sentence].first_token;
    for (guint i = reading->sentences[sentence].first_token; i <= last; i++) {
        const char *word = reading->region_of[i] == 0 ? reading_look_up(reading, words, i) : NULL;
        if (word == NULL) continue;
        if (*word == '\0') return TRUE;
        if (near && strcmp(word, "meets") == 0 && is_named_once(reading, index, first)) return TRUE;
    }
    return FALSE;
}

/* A full name without an office: two leaders may have spoken to each other, too. */
static gboolean is_plain_name(const Reading *reading, const BcMention *mention) {
    guint first = mention->first_token;
    return mention->kind == BC_MENTION_NAME && mention->n_tokens >= 2 &&
           mention->n_tokens == mention->n_core && reading->region_of[first] == 0 &&
           reading_look_up(reading, bc_language_lexicon(reading->language, "titles"), first) ==
               NULL &&
           reading_look_up(reading, bc_language_lexicon(reading->language, "roles"), first) == NULL;
}

guint interview_asker(const Reading *reading, guint first, guint answers) {
    guint found = NO_MENTION;
    for (guint m = 0; m < reading->n_mentions && answers != NO_MENTION; m++) {
        const BcMention *mention = &reading->mentions[m];
        if (mention->first_token >= first) break;
        if (!is_plain_name(reading, mention) || !bc_people_is_person(reading->people, m) ||
            bc_people_are_same(reading->people, m, answers) ||
            !tells_of_interview(reading, m, first))
            continue;
        if (found != NO_MENTION && !bc_people_are_same(reading->people, m, found))
            return NO_MENTION;
        found = m;
    }
    return found;
}

/* Outside the answers. */
static guint interviewee(const Reading *reading, const GArray *passages) {
    g_autofree guint8 *answered = g_new0(guint8, reading->n_tokens + 1);
    for (guint i = 0; i < passages->len; i++) {
        const Passage *p = passage(passages, i);
        if (p->part == ANSWERS) memset(answered + p->first, 1, p->last - p->first + 1);
    }
    return interview_subject(reading, answered);
}

/* All of it but the cue clause. */
static void take_answer(Quoting *quoting, int draft, const Passage *p) {
    const Reading *reading = quoting->reading;
    if (!p->cued) {
        quoting_extend(quoting, draft, p->first, p->last);
        return;
    }
    for (guint r = reading->region_of[p->first + 1] - 1; r < reading->regions->len; r++) {
        const Region *region = reading_region(reading, r);
        if (region->first > p->last) break;
        quoting_extend(quoting, draft, region->first, region->last);
    }
}

static void add_turns(Quoting *quoting, const GArray *passages, guint from, guint end,
                      guint answers, guint asks) {
    for (guint i = from; i < end; i++) {
        const Passage *p = passage(passages, i);
        if (p->part == NARRATES || (i == from && p->part == ANSWERS)) continue;
        int draft = quoting_add(quoting, BC_QUOTE_DIRECT);
        take_answer(quoting, draft, p);
        quoting_draft(quoting, draft)->transcript = TRUE;
        quoting_draft(quoting, draft)->mention = p->part == ASKS ? asks : answers;
        if (p->part == ANSWERS || asks != NO_MENTION) quoting_found(quoting, draft, WAY_LABEL);
    }
}

/* The end of the dashed passages that begin at `from`, if they are questions with their answers;
 * then their parts are set. */
static guint dashed_end(GArray *passages, guint from) {
    guint end = from, questions = 0, remarks = 0;
    for (; end < passages->len && passage(passages, end)->dashed; end++) {
        gboolean asks = (end - from) % 2 == 0;
        const Passage *p = passage(passages, end);
        if (asks && p->cued) return from;
        if (asks && !p->question && p->you == 0 &&
            (p->words > LONGEST_REMARK || ++remarks > questions))
            return from;
        questions += asks && p->question;
    }
    if (questions < MIN_DASHED_QUESTIONS || end - from < 2 * questions) return from;
    for (guint i = from; i < end; i++)
        passage(passages, i)->part = (i - from) % 2 == 0 ? ASKS : ANSWERS;
    return end;
}

/* "En la rueda de prensa, |la campeona respondió:" */
static guint introduced(const Reading *reading, const Passage *before) {
    if (!reading_is_mark(reading, before->last, ':')) return NO_MENTION;
    guint first = reading->sentences[reading->sentence_of[before->last]].first_token;
    for (guint c = reading->cues->len; c-- > 0;) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first < first) break;
        if (cue->last < before->last && cue->mention != NO_MENTION) return cue->mention;
    }
    return NO_MENTION;
}

static void find_dashed(Quoting *quoting, GArray *passages) {
    for (guint i = 0; i < passages->len; i++) {
        guint end = passage(passages, i)->dashed ? dashed_end(passages, i) : i;
        if (end == i) continue;
        guint answers = i > 0 ? introduced(quoting->reading, passage(passages, i - 1)) : NO_MENTION;
        if (answers == NO_MENTION) answers = interviewee(quoting->reading, passages);
        guint asks = interview_asker(quoting->reading, passage(passages, i)->first, answers);
        add_turns(quoting, passages, i, end, answers, asks);
        i = end - 1;
    }
}

void interview_find(Quoting *quoting) {
    if (quoting->drafts->len > 0) return; /* it has labels */
    g_autoptr(GArray) passages = look_at_all(quoting->reading);
    if (!find_plain(quoting->reading, passages)) {
        find_dashed(quoting, passages);
        return;
    }
    guint answers = interviewee(quoting->reading, passages), first = 0;
    if (answers == NO_MENTION) return;
    while (passage(passages, first)->part == NARRATES) first++;
    guint asks = interview_asker(quoting->reading, passage(passages, first)->first, answers);
    add_turns(quoting, passages, 0, passages->len, answers, asks);
}
