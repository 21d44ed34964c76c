/* Transcripts: paragraphs that begin with who speaks. */
#include "language/quoting.h"
#include "language/shapes.h"

#include <string.h>

/* So many labelled paragraphs make a transcript. */
#define MIN_LABELS 3
#define LONGEST_LABEL 8
/* Of initials in front of a label's name: bytes of one, and tokens. */
#define LONGEST_INITIAL 3
#define MOST_INITIALS 4

static gboolean is_shouted(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    gboolean letters = FALSE;
    for (gsize k = span.start; k < span.end; k++) {
        if (g_ascii_islower(reading->text[k])) return FALSE;
        letters |= g_ascii_isupper(reading->text[k]) || (guchar)reading->text[k] >= 0x80;
    }
    return letters;
}

/* What a label without a name does: "" asks, so that nobody knows who it is and the narrator reads
 * it, "answer" answers; NULL: another label. */
static const char *part_of(const Reading *reading, guint first, guint colon) {
    BcSpan span = reading_span(reading, first, colon - 1);
    return bc_lexicon_get_length(bc_language_lexicon(reading->language, "askers"),
                                 reading->text + span.start, bc_span_length(span));
}

/* "Q." and "Respuesta.", but not "A. Overchuk:" */
static gboolean is_stopped_label(const Reading *reading, guint i, guint last) {
    if (i + 3 < last && reading_is_mark(reading, i + 3, ':')) return FALSE;
    return i + 1 < last && shape_has_capital(reading, i) &&
           (reading_is_mark(reading, i + 1, '.') || reading_is_dash(reading, i + 1)) &&
           part_of(reading, i, i + 1) != NULL;
}

/* "V. |Putin", "Sh. |Mirziyoyev": nothing but initials in [first, end). */
static gboolean are_initials(const Reading *reading, guint first, guint end) {
    for (guint i = first; i < end; i++)
        if (!reading_is_mark(reading, i, '.') &&
            (!shape_has_capital(reading, i) ||
             bc_span_length(reading->tokens[i].span) > LONGEST_INITIAL))
            return FALSE;
    return end <= first + MOST_INITIALS;
}

/* The mark behind a label such as "PRESIDENT PUTIN:", "Jane Doe:" or "Q." at `first`, or G_MAXUINT.
 */
static guint label_end(const Reading *reading, guint first, guint last) {
    if (reading->tokens[first].kind != BC_TOKEN_WORD) return G_MAXUINT;
    if (is_stopped_label(reading, first, last)) return first + 1;
    guint shouted = 0, words = 0;
    for (guint i = first; i < last && i < first + LONGEST_LABEL; i++) {
        if (reading->region_of[i] != reading->region_of[first]) return G_MAXUINT;
        if (reading_is_mark(reading, i, ':')) {
            guint over = reading_mention_over(reading, i - 1);
            gboolean named =
                over != NO_MENTION && reading->mentions[over].kind == BC_MENTION_NAME &&
                are_initials(reading, first, reading->mentions[over].first_token) &&
                reading->mentions[over].first_token + reading->mentions[over].n_tokens == i;
            gboolean letter = words == 1 && bc_span_length(reading->tokens[first].span) == 1;
            if (words == 0) return G_MAXUINT;
            return shouted == words || named || letter || part_of(reading, first, i) != NULL
                       ? i
                       : G_MAXUINT;
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

/* In an interview set as Q and A the answers are given by whom it is about. */
static guint interviewee(const Reading *reading, guint first_label) {
    g_autofree guint8 *excluded = g_new0(guint8, reading->n_tokens + 1);
    memset(excluded + first_label, 1, reading->n_tokens - first_label);
    return interview_subject(reading, excluded);
}

/* A labelled paragraph: label [first, colon), then what is said from `content` up to `last`. */
typedef struct {
    guint paragraph, first, colon, content, last;
} Turn;

static gboolean has_words(const Reading *reading, guint first, guint last) {
    for (guint i = first; i <= last; i++)
        if (reading->tokens[i].kind == BC_TOKEN_WORD) return TRUE;
    return FALSE;
}

/* "Clinton: 2,316" is an entry in a table, not a turn. */
static gboolean find_turn(const Reading *reading, guint paragraph, Turn *turn) {
    if (!is_body(reading, paragraph)) return FALSE;
    *turn = (Turn){.paragraph = paragraph,
                   .first = reading_paragraph_first(reading, paragraph),
                   .last = reading_paragraph_last(reading, paragraph)};
    /* In a quoted transcript each paragraph opens with a mark. */
    if (reading->tokens[turn->first].kind == BC_TOKEN_QUOTE_OPEN && turn->first < turn->last)
        turn->first++;
    turn->colon = label_end(reading, turn->first, turn->last);
    turn->content = turn->colon + 1;
    return turn->colon != G_MAXUINT && has_words(reading, turn->content, turn->last);
}

/* A name that is a paragraph by itself labels the one behind it. */
static gboolean find_headed_turn(const Reading *reading, guint paragraph, Turn *turn) {
    if (paragraph + 1 >= reading->n_paragraphs || !is_body(reading, paragraph + 1) ||
        reading->paragraphs[paragraph].kind == BC_BLOCK_TITLE ||
        reading->paragraphs[paragraph].n_sentences == 0)
        return FALSE;
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph);
    guint over = reading_mention_over(reading, first);
    if (over == NO_MENTION || reading->mentions[over].kind != BC_MENTION_NAME ||
        reading->mentions[over].first_token != first ||
        first + reading->mentions[over].n_tokens != last + 1 ||
        !bc_people_is_person(reading->people, over) ||
        reading_look_up(reading, bc_language_lexicon(reading->language, "determiners"), first) !=
            NULL)
        return FALSE;
    *turn = (Turn){.paragraph = paragraph + 1,
                   .first = first,
                   .colon = last + 1,
                   .content = reading_paragraph_first(reading, paragraph + 1),
                   .last = reading_paragraph_last(reading, paragraph + 1)};
    return turn->last > turn->content + 1;
}

/* Where most labels are in capitals, "Pence: it was a joke" is a headline. */
static void keep_one_style(const Reading *reading, GArray *turns) {
    guint shouted = 0;
    for (guint i = 0; i < turns->len; i++)
        shouted += is_shouted(reading, g_array_index(turns, Turn, i).colon - 1);
    if (2 * shouted <= turns->len) return;
    for (guint i = turns->len; i-- > 0;) {
        const Turn *turn = &g_array_index(turns, Turn, i);
        if (!is_shouted(reading, turn->colon - 1) &&
            part_of(reading, turn->first, turn->colon) == NULL)
            g_array_remove_index(turns, i);
    }
}

static GArray *find_turns(const Reading *reading) {
    GArray *turns = g_array_new(FALSE, FALSE, sizeof(Turn));
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        Turn turn;
        if (find_turn(reading, p, &turn) || find_headed_turn(reading, p, &turn))
            g_array_append_val(turns, turn);
    }
    keep_one_style(reading, turns);
    return turns;
}

/* Somebody speaks twice, or turn follows upon turn.  Names that each head a section of an article
 * do neither. */
static gboolean are_turns(const Reading *reading, const GArray *turns) {
    if (turns->len < MIN_LABELS) return FALSE;
    g_autoptr(GHashTable) families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    gboolean together = TRUE;
    for (guint i = 0; i < turns->len; i++) {
        const Turn *turn = &g_array_index(turns, Turn, i);
        BcSpan family = reading->tokens[turn->colon - 1].span;
        char *key = g_utf8_casefold(reading->text + family.start, (gssize)bc_span_length(family));
        if (!g_hash_table_add(families, key)) return TRUE;
        together = together && (i == 0 || turn->paragraph == turn[-1].paragraph + 1);
    }
    return together;
}

static int add_speech(Quoting *quoting, guint answers, guint asks, const Turn *turn) {
    int draft = quoting_add(quoting, BC_QUOTE_DIRECT);
    quoting_extend(quoting, draft, turn->content, turn->last);
    guint label = MIN(turn->first, reading_paragraph_first(quoting->reading, turn->paragraph));
    memset(quoting->explained + label, 1, turn->content - label);
    Draft *d = quoting_draft(quoting, draft);
    d->transcript = TRUE;
    quoting_found(quoting, draft, WAY_LABEL);
    const char *part = part_of(quoting->reading, turn->first, turn->colon);
    if (part != NULL && *part == '\0') {
        d->mention = asks;
        return draft;
    }
    if (answers != NO_MENTION && part != NULL)
        d->mention = answers;
    else
        d->label = reading_span(quoting->reading, turn->first, turn->colon - 1);
    return draft;
}

/* "QWhy did you go?": a question whose label has lost its colon. */
static gboolean is_stuck_question(const Reading *reading, guint first) {
    BcSpan span = reading->tokens[first].span;
    const char *word = reading->text + span.start;
    return bc_span_length(span) > 2 && word[0] == 'Q' && g_ascii_isupper(word[1]) &&
           g_ascii_islower(word[2]);
}

/* What somebody says in marks within the paragraph does not count. */
static gboolean speaks_of_self(const Reading *reading, guint first, guint last) {
    const BcLexicon *self = bc_language_lexicon(reading->language, "self");
    for (guint i = first; i <= last; i++)
        if (reading->region_of[i] == reading->region_of[first] &&
            reading_look_up(reading, self, i) != NULL)
            return TRUE;
    return FALSE;
}

/* A paragraph without a label is the last speaker's; behind the last turn only if it says "I" or
 * "we", for there the article may go on. */
static gboolean continues(const Reading *reading, guint paragraph, gboolean more_turns) {
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph);
    if (reading->tokens[first].kind == BC_TOKEN_QUOTE_OPEN && first < last) first++;
    if (is_stage_direction(reading, first, last) || is_stuck_question(reading, first)) return FALSE;
    return more_turns || speaks_of_self(reading, first, last);
}

static guint paragraph_of(const Reading *reading, guint token) {
    return reading->sentences[reading->sentence_of[token]].paragraph;
}

/* A quick-fire round has questions of no more words. */
#define LONGEST_UNLABELLED 30
/* So many of them are no accident. */
#define MIN_UNLABELLED 2

static gboolean is_question(const Reading *reading, guint paragraph) {
    if (!is_body(reading, paragraph)) return FALSE;
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph), words = 0;
    while (last > first && !reading_is_word(reading, last) && !reading_is_mark(reading, last, '?'))
        last--;
    for (guint i = first; i <= last; i++) words += reading_is_word(reading, i);
    return reading_is_mark(reading, last, '?') && words <= LONGEST_UNLABELLED;
}

static gboolean is_unlabelled_pair(const Reading *reading, guint paragraph) {
    return paragraph + 1 < reading->n_paragraphs && is_question(reading, paragraph) &&
           is_body(reading, paragraph + 1) && !is_question(reading, paragraph + 1);
}

static void add_like(Quoting *quoting, guint paragraph, int like) {
    const Draft *known = quoting_draft(quoting, like);
    int draft = quoting_add(quoting, BC_QUOTE_DIRECT);
    quoting_extend(quoting, draft, reading_paragraph_first(quoting->reading, paragraph),
                   reading_paragraph_last(quoting->reading, paragraph));
    Draft *d = quoting_draft(quoting, draft);
    d->transcript = TRUE;
    d->label = known->label;
    d->mention = known->mention;
    quoting_found(quoting, draft, WAY_LABEL);
}

/* Behind the labels the same two may go on without them: "**Butter or oil?** / Butter." */
static void add_unlabelled(Quoting *quoting, const GArray *turns, guint from, int asks,
                           int answers) {
    const Reading *reading = quoting->reading;
    guint n = turns->len, pairs = 0;
    if (n < 2 || !is_question(reading, g_array_index(turns, Turn, n - 2).paragraph) ||
        is_question(reading, g_array_index(turns, Turn, n - 1).paragraph))
        return;
    for (guint p = from; p < reading->n_paragraphs; p++) pairs += is_unlabelled_pair(reading, p);
    for (guint p = from; pairs >= MIN_UNLABELLED && p < reading->n_paragraphs; p++) {
        if (!is_unlabelled_pair(reading, p)) continue;
        add_like(quoting, p, asks);
        add_like(quoting, ++p, answers);
    }
}

void transcript_find(Quoting *quoting) {
    const Reading *reading = quoting->reading;
    g_autoptr(GArray) turns = find_turns(reading);
    if (!are_turns(reading, turns)) return;
    guint first = g_array_index(turns, Turn, 0).first;
    guint answers = interviewee(reading, first), asks = interview_asker(reading, first, answers);
    int previous = -1;
    for (guint i = 0; i < turns->len; i++) {
        const Turn *turn = &g_array_index(turns, Turn, i);
        gboolean more = i + 1 < turns->len;
        guint end = more ? paragraph_of(reading, turn[1].first) : reading->n_paragraphs;
        int draft = add_speech(quoting, answers, asks, turn);
        guint p = turn->paragraph + 1;
        for (; p < end; p++) {
            if (!is_body(reading, p)) continue;
            if (!continues(reading, p, more)) break;
            quoting_extend(quoting, draft, reading_paragraph_first(reading, p),
                           reading_paragraph_last(reading, p));
        }
        if (!more && previous >= 0) add_unlabelled(quoting, turns, p, previous, draft);
        previous = draft;
    }
}
