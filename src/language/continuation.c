/* Free continuation: the passages of a readout in which a leader's own words go on without marks.
 */
#include "language/readout.h"

/* A passage behind a report is speech when it is more like that than like narration; behind a deed
 * that need not be speech it must say "I", "we" or "our". */
#define LEAST_BEHIND_REPORT 0.5
#define LEAST_BEHIND_HINT 2.0

/* Once somebody has said "I", what could be either goes on with him. */
#define LEAST_IN_SPEECH (-1.6)
/* What words between dashes weigh. */
#define SCORE_TURN 1.0

typedef struct {
    Quoting *quoting;
    Readout *readout;
    GArray *passages; /* of ReadoutPassage */
    guint own_elsewhere;
    guint cue, speaker; /* who may go on; speaker: NO_MENTION, nobody */
    guint named;        /* the mention by which a speaker was named last, or NO_MENTION */
    guint *meant;       /* mention -> the one that names whom it means, or NO_MENTION */
    double least;
    gboolean colon, open; /* open: the last passage takes more sentences */
} Finder;

static void begin_passage(Finder *finder, guint first, gboolean whole) {
    ReadoutPassage passage = {.cue = finder->cue,
                              .speaker = finder->speaker,
                              .first = first,
                              .last = first,
                              .best = -G_MAXDOUBLE,
                              .whole = whole,
                              .least = finder->least};
    g_array_append_val(finder->passages, passage);
    finder->open = TRUE;
}

static void extend_passage(Finder *finder, const ReadoutSentence *s, guint last) {
    ReadoutPassage *passage =
        &g_array_index(finder->passages, ReadoutPassage, finder->passages->len - 1);
    gboolean neutral = passage->own && s->score < 0 && s->score >= LEAST_IN_SPEECH;
    passage->score += neutral ? 0 : s->score;
    passage->own |= s->own;
    if (!passage->whole && passage->score < passage->best) return;
    passage->best = passage->score;
    passage->last = last;
}

static void fall_silent(Finder *finder) {
    finder->speaker = NO_MENTION;
    finder->open = finder->colon = FALSE;
}

/* Notes who speaks now, by the mention of a report. */
static void hear_speaker(Finder *finder, guint cue, guint mention) {
    finder->cue = cue;
    finder->speaker = readout_who(finder->readout, mention, finder->named);
    finder->meant[mention] = finder->speaker;
    if (finder->quoting->reading->mentions[finder->speaker].kind == BC_MENTION_NAME)
        finder->named = finder->speaker;
}

static void hear_report(Finder *finder, const ReadoutSentence *s, guint last) {
    finder->open = FALSE;
    hear_speaker(finder, s->cue, s->speaker);
    finder->least = s->kind == READOUT_REPORT ? LEAST_BEHIND_REPORT : LEAST_BEHIND_HINT;
    finder->colon = s->colon;
    if (s->opens == 0) return;
    begin_passage(finder, s->opens, TRUE);
    extend_passage(finder, s, last);
}

static void hear_free(Finder *finder, const ReadoutSentence *s, guint first, guint last) {
    if (finder->speaker == NO_MENTION) {
        finder->own_elsewhere += s->own;
        return;
    }
    if (!finder->open) begin_passage(finder, first, finder->colon);
    extend_passage(finder, s, last);
}

/* A paragraph that begins without a report belongs to the speaker before only where it says so. */
static gboolean goes_on(const Finder *finder, const ReadoutSentence *s) {
    return s->own || s->continues || (finder->colon && s->score > 0);
}

static void hear_sentence(Finder *finder, guint sentence) {
    const Reading *reading = finder->quoting->reading;
    const BcSentence *at = &reading->sentences[sentence];
    guint first = at->first_token, last = reading_sentence_last(reading, sentence);
    gboolean begins = reading->paragraphs[at->paragraph].first_sentence == sentence;
    ReadoutSentence s = readout_sentence(finder->readout, sentence);
    if (begins) finder->open = FALSE;
    /* A transcript's turn. */
    if (s.opens != 0 && finder->quoting->explained[s.opens]) s.opens = 0;
    switch (s.kind) {
    case READOUT_REPORT:
    case READOUT_HINT: hear_report(finder, &s, last); break;
    case READOUT_NARRATION: fall_silent(finder); break;
    case READOUT_ASIDE: finder->open = FALSE; break;
    case READOUT_FREE:
        if (finder->quoting->explained[first]) {
            finder->open = FALSE;
            break;
        }
        if (begins && !goes_on(finder, &s)) fall_silent(finder);
        hear_free(finder, &s, first, last);
        break;
    }
}

static void hear_turn(Finder *finder, guint first, guint last) {
    if (last < first || finder->quoting->explained[first]) return;
    const char *self = readout_self(finder->readout, first, last);
    ReadoutSentence s = {.own = self != NULL && *self != '\0', .score = SCORE_TURN};
    begin_passage(finder, first, TRUE);
    extend_passage(finder, &s, last);
    finder->open = FALSE;
}

/* "- We are ready, - said the President. - The ...": dashes for marks. */
static gboolean hear_dashes(Finder *finder, guint paragraph) {
    const Reading *reading = finder->quoting->reading;
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph), end;
    ReadoutTurn turn = readout_turn(finder->readout, first, last);
    if (turn.cue == NO_MENTION) return FALSE;
    finder->least = LEAST_BEHIND_REPORT;
    hear_speaker(finder, turn.cue, reading_cue(reading, turn.cue)->mention);
    hear_turn(finder, first + 1, turn.end);
    for (guint from = turn.resumes; from != 0; from = turn.resumes) {
        turn = readout_turn(finder->readout, from, last);
        end = turn.cue != NO_MENTION ? turn.end : last;
        hear_turn(finder, from + 1, end);
    }
    finder->colon = TRUE;
    return TRUE;
}

static void take_spans(Draft *draft, BcSpan whole) {
    for (guint i = draft->content->len; i-- > 0;)
        if (bc_span_contains(whole, g_array_index(draft->content, BcSpan, i)))
            g_array_remove_index(draft->content, i);
}

/* Words in marks inside a passage are part of it: "As the ancients put it, ...". */
static void absorb_marked(Quoting *quoting, guint first, guint last) {
    const Reading *reading = quoting->reading;
    for (guint i = first; i <= last; i++) {
        if (reading->region_of[i] == 0) continue;
        guint region = reading->region_of[i] - 1;
        int draft = quoting->draft_of_region[region];
        if (draft >= 0)
            take_spans(quoting_draft(quoting, draft), reading_span(reading, first, last));
        i = reading_region(reading, region)->last;
    }
}

static void speak(Quoting *quoting, const ReadoutPassage *passage) {
    const Reading *reading = quoting->reading;
    absorb_marked(quoting, passage->first, passage->last);
    int draft = quoting_add(quoting, BC_QUOTE_FREE);
    if (passage->cue != NO_MENTION) quoting_cue(quoting, draft, passage->cue);
    quoting_draft(quoting, draft)->mention = passage->speaker;
    quoting_found(quoting, draft, WAY_REPORTED);
    for (guint i = passage->first; i <= passage->last;) {
        guint last = MIN(passage->last, reading_sentence_last(reading, reading->sentence_of[i]));
        quoting_extend(quoting, draft, i, last);
        i = last + 1;
    }
}

/* `"...," the head of state noted` is by whom a readout means by that, too. */
static void name_marked(Quoting *quoting, const guint *meant) {
    for (guint i = 0; i < quoting->drafts->len; i++) {
        Draft *draft = quoting_draft(quoting, (int)i);
        if (draft->mention != NO_MENTION && meant[draft->mention] != NO_MENTION)
            draft->mention = meant[draft->mention];
    }
}

void continuation_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    g_auto(Readout) readout = readout_on(reading);
    Finder finder = {
        .quoting = quoting, .readout = &readout, .speaker = NO_MENTION, .cue = NO_MENTION};
    if (bc_lexicon_size(readout.self) == 0) return;
    g_autoptr(GArray) passages = g_array_new(FALSE, FALSE, sizeof(ReadoutPassage));
    g_autofree guint *meant = g_new(guint, reading->n_mentions + 1);
    for (guint m = 0; m <= reading->n_mentions; m++) meant[m] = NO_MENTION;
    finder.passages = passages;
    finder.meant = meant;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        if (!readout_is_body(reading, p)) continue;
        if (hear_dashes(&finder, p)) continue;
        const BcParagraph *paragraph = &reading->paragraphs[p];
        for (guint s = 0; s < paragraph->n_sentences; s++)
            hear_sentence(&finder, paragraph->first_sentence + s);
    }
    if (!readout_is_style(reading, passages, finder.own_elsewhere)) return;
    name_marked(quoting, meant);
    for (guint i = 0; i < passages->len; i++) {
        const ReadoutPassage *passage = &g_array_index(passages, ReadoutPassage, i);
        if (readout_is_speech(passage)) speak(quoting, passage);
    }
}
