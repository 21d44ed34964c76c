/* Transcripts: paragraphs that begin with who speaks. */
#include "language/quoting.h"

/* So many labelled paragraphs make a transcript. */
#define MIN_LABELS 3
#define LONGEST_LABEL 8

static gboolean is_shouted(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    gboolean letters = FALSE;
    for (gsize k = span.start; k < span.end; k++) {
        if (g_ascii_islower(reading->text[k])) return FALSE;
        letters |= g_ascii_isupper(reading->text[k]) || (guchar)reading->text[k] >= 0x80;
    }
    return letters;
}

/* The colon of a label such as "PRESIDENT PUTIN:" or "Jane Doe:" at the beginning of a paragraph,
 * or G_MAXUINT. */
static guint label_end(const Reading *reading, guint first, guint last) {
    if (reading->tokens[first].kind != BC_TOKEN_WORD) return G_MAXUINT;
    guint shouted = 0, words = 0;
    for (guint i = first; i < last && i < first + LONGEST_LABEL; i++) {
        if (reading->region_of[i] != 0) return G_MAXUINT;
        if (reading_is_mark(reading, i, ':')) {
            guint over = reading_mention_over(reading, first);
            gboolean named =
                over != NO_MENTION && reading->mentions[over].kind == BC_MENTION_NAME &&
                reading->mentions[over].first_token == first &&
                reading->mentions[over].first_token + reading->mentions[over].n_tokens == i;
            gboolean letter = words == 1 && bc_span_length(reading->tokens[first].span) == 1;
            return words > 0 && (shouted == words || named || letter) ? i : G_MAXUINT;
        }
        if (reading->tokens[i].kind == BC_TOKEN_WORD) {
            words++;
            shouted += is_shouted(reading, i);
        } else if (reading->tokens[i].kind == BC_TOKEN_NUMBER) {
            return G_MAXUINT;
        }
    }
    return G_MAXUINT;
}

static gboolean is_body(const Reading *reading, guint paragraph) {
    const BcParagraph *p = &reading->paragraphs[paragraph];
    return p->kind == BC_BLOCK_PARAGRAPH && p->n_sentences > 0;
}

/* "(END VIDEO CLIP)", "[Applause]": said by nobody, and it ends what came before. */
static gboolean is_stage_direction(const Reading *reading, guint first, guint last) {
    return (reading_is_mark(reading, first, '(') && reading_is_mark(reading, last, ')')) ||
           (reading_is_mark(reading, first, '[') && reading_is_mark(reading, last, ']'));
}

/* "Q:", "QUESTION:", "Reporter:" ask; nobody knows who they are, so the narrator reads them. */
static gboolean asks(const Reading *reading, guint first, guint colon) {
    const BcLexicon *askers = bc_language_lexicon(reading->language, "askers");
    return colon == first + 1 && reading_look_up(reading, askers, first) != NULL;
}

/* In an interview set as Q and A the answers are given by whom it is about: the first person named
 * before it. */
static guint interviewee(const Reading *reading, guint first_label) {
    for (guint m = 0; m < reading->n_mentions && reading->mentions[m].first_token < first_label;
         m++) {
        guint sentence = reading->sentence_of[reading->mentions[m].first_token];
        BcBlockKind kind = reading->paragraphs[reading->sentences[sentence].paragraph].kind;
        if (reading->mentions[m].kind == BC_MENTION_NAME && kind == BC_BLOCK_PARAGRAPH &&
            bc_people_is_person(reading->people, m))
            return m;
    }
    return NO_MENTION;
}

static void add_speech(Quoting *quoting, guint answers, guint first, guint colon, guint last) {
    if (colon + 1 > last) return;
    int draft = quoting_add(quoting, BC_QUOTE_DIRECT);
    quoting_extend(quoting, draft, colon + 1, last);
    quoting_draft(quoting, draft)->transcript = TRUE;
    quoting_draft(quoting, draft)->confidence = CONFIDENCE_LABEL;
    if (asks(quoting->reading, first, colon)) return;
    if (answers != NO_MENTION && reading_is(quoting->reading, first, "A") && colon == first + 1)
        quoting_draft(quoting, draft)->mention = answers;
    else
        quoting_draft(quoting, draft)->label = reading_span(quoting->reading, first, colon - 1);
}

void transcript_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    guint labels = 0;
    for (guint p = 0; p < reading->n_paragraphs; p++)
        if (is_body(reading, p))
            labels += label_end(reading, reading_paragraph_first(reading, p),
                                reading_paragraph_last(reading, p)) != G_MAXUINT;
    if (labels < MIN_LABELS) return;
    int speaking = -1;
    guint answers = NO_MENTION;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        if (!is_body(reading, p)) continue;
        guint first = reading_paragraph_first(reading, p),
              last = reading_paragraph_last(reading, p);
        guint colon = label_end(reading, first, last);
        if (colon != G_MAXUINT) {
            if (answers == NO_MENTION) answers = interviewee(reading, first);
            add_speech(quoting, answers, first, colon, last);
            speaking = (int)quoting->drafts->len - 1;
        } else if (is_stage_direction(reading, first, last)) {
            speaking = -1;
        } else if (speaking >= 0) {
            quoting_extend(quoting, speaking, first, last);
        }
    }
}
