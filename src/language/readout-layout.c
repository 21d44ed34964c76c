/* A readout laid out in parts, each with whose words it may be. */
#include "language/readout.h"

/* The last paragraphs, of which agencies make background. */
#define LATE_PARAGRAPHS 2

typedef struct {
    Readout *readout;
    const Quoting *quoting;
    GArray *parts;
    guint *meant;
    BcSpan source;      /* where that one is named */
    guint cue, speaker; /* who may go on; speaker: NO_MENTION, nobody */
    gboolean colon;     /* the last report introduced own words by a colon */
    guint late;         /* the paragraph from which on all are late */
} Layout;

static ReadoutPart *part_at(const Layout *layout, guint i) {
    return &g_array_index(layout->parts, ReadoutPart, i);
}

/* Notes who speaks now, by the mention of a report. */
static guint hear_speaker(Layout *layout, guint cue, guint mention, BcSpan source) {
    Readout *readout = layout->readout;
    layout->cue = cue;
    layout->source = bc_span_empty(source) ? readout->reading->mentions[mention].span : source;
    layout->speaker = readout_who(readout, mention, readout->named);
    layout->meant[mention] = layout->speaker;
    int principal = readout->principal_of[layout->speaker];
    if (principal >= 0) {
        ReadoutPrincipal *p = readout_principal(readout, (guint)principal);
        readout->named = principal;
        p->heard = ++readout->heard;
        if (p->sex == BC_SEX_UNKNOWN)
            p->sex = readout_sex_before(readout, readout->reading->mentions[mention].first_token);
    }
    return layout->speaker;
}

/* The part names the speaker himself, whose words it therefore is not. */
static gboolean names_himself(const Layout *layout, const ReadoutPart *part) {
    const Reading *reading = layout->readout->reading;
    if (part->speaker == NO_MENTION) return FALSE;
    int his = layout->readout->principal_of[part->speaker];
    guint m = bc_people_mention_at(reading->people, part->first);
    for (; his >= 0 && m < reading->n_mentions && reading->mentions[m].first_token <= part->last;
         m++)
        if (layout->readout->principal_of[m] == his) return TRUE;
    return FALSE;
}

static void see_signs(const Layout *layout, guint paragraph, ReadoutPart *part) {
    part->signs |= readout_signs(layout->readout, part);
    if (layout->colon) part->signs |= SIGN_BIT(SIGN_COLON);
    if (part->begins && paragraph >= layout->late) part->signs |= SIGN_BIT(SIGN_LATE);
    if (names_himself(layout, part)) part->signs |= SIGN_BIT(SIGN_HIMSELF);
}

static void hear_part(Layout *layout, ReadoutPart *part) {
    if (layout->quoting->explained[part->first] &&
        (part->kind == READOUT_FREE || part->kind == READOUT_SURE ||
         part->kind == READOUT_TRAILING))
        part->kind = READOUT_MARKED;
    switch (part->kind) {
    case READOUT_REPORT:
    case READOUT_COURTESY:
    case READOUT_DEED:
        layout->colon = part->colon;
        part->speaker = hear_speaker(layout, part->cue, part->speaker, part->source);
        part->source = layout->source;
        break;
    case READOUT_TRAILING:
        part->speaker = hear_speaker(layout, part->cue, part->speaker, part->source);
        part->source = layout->source;
        break;
    case READOUT_FREE:
    case READOUT_SURE:
        part->speaker = layout->speaker;
        part->source = layout->source;
        part->cue = layout->cue;
        break;
    case READOUT_MARKED:
    case READOUT_ASIDE: break;
    }
}

/* What stands before a cue in its paragraph, and is nobody else's, is its speaker's. */
static void hear_trails(Layout *layout, guint from) {
    for (guint i = from; i < layout->parts->len; i++) {
        const ReadoutPart *trail = part_at(layout, i);
        if (trail->kind != READOUT_TRAILING) continue;
        guint first = i;
        while (first > from && part_at(layout, first - 1)->kind == READOUT_FREE) first--;
        gboolean alone = first == from;
        for (guint k = first; k < i; k++) {
            ReadoutPart *part = part_at(layout, k);
            if (!alone && part->speaker != trail->speaker) continue;
            part->speaker = trail->speaker;
            part->source = trail->source;
            part->cue = trail->cue;
            part->signs |= SIGN_BIT(SIGN_BEFORE_TRAIL);
        }
    }
}

/* Notes of each free part whether a later one, with no report between, says "I" or "we". */
static void look_ahead(Layout *layout, guint from) {
    const guint64 self = SIGN_BIT(SIGN_OWN) | SIGN_BIT(SIGN_OUR);
    gboolean own = FALSE;
    for (guint i = layout->parts->len; i-- > from;) {
        ReadoutPart *part = part_at(layout, i);
        gboolean free = part->kind == READOUT_FREE || part->kind == READOUT_TRAILING;
        if (!free) own = FALSE;
        if (free && own) part->signs |= SIGN_BIT(SIGN_BEFORE_OWN);
        own |= free && (part->signs & self) != 0;
    }
}

static void add_turn(Layout *layout, guint first, guint last, gboolean begins) {
    if (last < first || layout->quoting->explained[first]) return;
    ReadoutPart part = {.kind = READOUT_SURE,
                        .first = first,
                        .last = last,
                        .speaker = layout->speaker,
                        .source = layout->source,
                        .cue = layout->cue,
                        .begins = begins};
    g_array_append_val(layout->parts, part);
}

/* "- We are ready, - said the President. - The ...": dashes for marks. */
static gboolean hear_dashes(Layout *layout, guint paragraph) {
    const Reading *reading = layout->readout->reading;
    guint first = reading_paragraph_first(reading, paragraph);
    guint last = reading_paragraph_last(reading, paragraph), end;
    ReadoutTurn turn = readout_turn(layout->readout, first, last);
    if (turn.cue == NO_MENTION) return FALSE;
    hear_speaker(layout, turn.cue, reading_cue(reading, turn.cue)->mention, (BcSpan){0});
    add_turn(layout, first + 1, turn.end, TRUE);
    for (guint from = turn.resumes; from != 0; from = turn.resumes) {
        turn = readout_turn(layout->readout, from, last);
        end = turn.cue != NO_MENTION ? turn.end : last;
        add_turn(layout, from + 1, end, FALSE);
    }
    layout->colon = TRUE;
    return TRUE;
}

static void lay_out(Layout *layout, guint paragraph) {
    const BcParagraph *p = &layout->readout->reading->paragraphs[paragraph];
    guint from = layout->parts->len, seen = from;
    gboolean dashes = hear_dashes(layout, paragraph);
    for (guint s = 0; s < p->n_sentences && !dashes; s++) {
        readout_read_sentence(layout->readout, p->first_sentence + s, layout->parts);
        for (; seen < layout->parts->len; seen++) {
            hear_part(layout, part_at(layout, seen));
            see_signs(layout, paragraph, part_at(layout, seen));
        }
    }
    for (; seen < layout->parts->len; seen++) see_signs(layout, paragraph, part_at(layout, seen));
    hear_trails(layout, from);
    look_ahead(layout, from);
}

GArray *readout_layout(Readout *readout, const Quoting *quoting, guint *meant) {
    const Reading *reading = readout->reading;
    Layout layout = {.readout = readout,
                     .quoting = quoting,
                     .parts = g_array_new(FALSE, FALSE, sizeof(ReadoutPart)),
                     .meant = meant,
                     .cue = NO_MENTION,
                     .speaker = NO_MENTION};
    meant[reading->n_mentions] = NO_MENTION;
    for (guint m = 0; m < reading->n_mentions; m++) {
        int principal = readout->principal_of[m];
        meant[m] =
            principal >= 0 ? readout_principal(readout, (guint)principal)->mention : NO_MENTION;
    }
    guint after = 0;
    for (layout.late = reading->n_paragraphs; layout.late > 0 && after < LATE_PARAGRAPHS;)
        after += readout_is_body(reading, --layout.late);
    for (guint p = 0; p < reading->n_paragraphs; p++)
        if (readout_is_body(reading, p)) lay_out(&layout, p);
    return layout.parts;
}
