#include "language/learned.h"

struct BcAttribution {
    GArray *quotes;      /* of BcQuote */
    GArray *speakers;    /* of BcSpeaker */
    GPtrArray *contents; /* of the BcSpan arrays that quotes point to */
};

static int compare_drafts(gconstpointer a, gconstpointer b, gpointer data) {
    const Quoting *quoting = data;
    const Draft *x = quoting_draft(quoting, *(const int *)a);
    const Draft *y = quoting_draft(quoting, *(const int *)b);
    if (x->first_token != y->first_token) return x->first_token < y->first_token ? -1 : 1;
    return *(const int *)a - *(const int *)b;
}

/* Drafts in text order; those without content are left out. */
static GArray *ordered(const Quoting *quoting) {
    GArray *order = g_array_new(FALSE, FALSE, sizeof(int));
    for (int i = 0; i < (int)quoting->drafts->len; i++)
        if (quoting_draft(quoting, i)->content->len > 0) g_array_append_val(order, i);
    g_array_sort_with_data(order, compare_drafts, (gpointer)quoting);
    return order;
}

/* Who speaks a draft by what it says itself, or -1. */
static int resolve_one(const Draft *draft, BcPeople *people) {
    if (!bc_span_empty(draft->label)) return bc_people_resolve_label(people, draft->label);
    return draft->mention != NO_MENTION ? bc_people_resolve(people, draft->mention) : -1;
}

/* How many words may stand between what is said and the answer to it: its cue. */
#define ANSWER_REACH 12

/* "...?" Smith asked.  "...," |the witness replied: the verb tells that the draft answers the one
 * before it, which another has spoken. */
static gboolean is_answer(const Quoting *quoting, const Draft *draft, const Draft *before) {
    const Reading *reading = quoting->reading;
    if (bc_span_empty(draft->cue) || before->type != BC_QUOTE_DIRECT ||
        draft->cue.start < g_array_index(draft->content, BcSpan, 0).start)
        return FALSE;
    guint c = reading_cue_from(reading, reading_token_at(reading, draft->cue.start));
    if (c >= reading->cues->len || !(reading_cue(reading, c)->kind & CUE_REPLY)) return FALSE;
    guint words = 0;
    for (guint i = before->last_token + 1; i < draft->first_token; i++)
        words += reading_is_word(reading, i);
    return before->last_token < draft->first_token && words <= ANSWER_REACH;
}

/* Where the cue of the draft stands, if it is one of answering; the end of the sentence before
 * where it has none, but somebody of whom that sentence speaks: "Mr Tuohy asked if |he had given
 * leave.  '...'" 0: neither. */
static guint answer_begins(const Reading *reading, const Draft *draft, guint sentence) {
    if (bc_span_empty(draft->cue))
        return draft->mention != NO_MENTION &&
                       reading->mentions[draft->mention].kind == BC_MENTION_PRONOUN &&
                       reading->sentence_of[reading->mentions[draft->mention].first_token] ==
                           sentence
                   ? reading_cue_from(reading, reading_sentence_last(reading, sentence))
                   : 0;
    guint own = reading_cue_from(reading, reading_token_at(reading, draft->cue.start));
    return own < reading->cues->len && (reading_cue(reading, own)->kind & CUE_REPLY) ? own : 0;
}

/* "A pupil asked Ma which day it was.  "...," |he replied.": what is asked in the sentence before
 * the draft in no marks; FALSE where nothing is. */
static gboolean find_asked(const Reading *reading, const Draft *draft, int *asker, int *asked) {
    guint sentence = reading->sentence_of[draft->first_token];
    if (sentence == 0) return FALSE;
    guint last = reading_sentence_last(reading, sentence - 1);
    guint own = answer_begins(reading, draft, sentence - 1);
    guint first = reading->sentences[sentence - 1].first_token;
    for (guint c = reading_cue_from(reading, first); c < own; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > last) break;
        if (!(cue->kind & CUE_ASK) || cue->passive || cue->mention == NO_MENTION ||
            cue->mention == draft->mention)
            continue;
        guint hearer = reading_mention_over(reading, cue->last + 1);
        *asker = bc_people_known(reading->people, cue->mention);
        *asked = hearer != NO_MENTION ? bc_people_known(reading->people, hearer) : -1;
        return TRUE;
    }
    return FALSE;
}

/* A draft in marks that follows `before` in the next paragraph. */
static gboolean is_next_turn(const Reading *reading, const Draft *before, const Draft *draft) {
    guint a = reading->sentences[reading->sentence_of[before->first_token]].paragraph;
    guint b = reading->sentences[reading->sentence_of[draft->first_token]].paragraph;
    return before->type == BC_QUOTE_DIRECT && draft->type == BC_QUOTE_DIRECT && b == a + 1;
}

/* In a dialogue of two the one who is not named is the other: the last three turns before the
 * draft `i` of `order` were hers, his and hers.  -1: it is no dialogue, or somebody is named. */
static int other_of_two(const Quoting *quoting, const GArray *order, guint i, const int *speakers) {
    if (i < 3 || !quoting_is_guess(quoting, g_array_index(order, int, i))) return -1;
    for (guint k = i - 2; k <= i; k++)
        if (!is_next_turn(quoting->reading,
                          quoting_draft(quoting, g_array_index(order, int, k - 1)),
                          quoting_draft(quoting, g_array_index(order, int, k))))
            return -1;
    int hers = speakers[g_array_index(order, int, i - 1)];
    int his = speakers[g_array_index(order, int, i - 2)];
    return hers == speakers[g_array_index(order, int, i - 3)] && hers != his ? his : -1;
}

/* Who speaks each draft, as an index into the people, or -1. */
static int *resolve(const Quoting *quoting, const GArray *order, BcPeople *people) {
    int *speakers = g_new(int, quoting->drafts->len + 1);
    for (guint i = 0; i < quoting->drafts->len; i++) speakers[i] = -1;
    int other = -1; /* who spoke before the last speaker */
    for (guint i = 0; i < order->len; i++) {
        int index = g_array_index(order, int, i);
        const Draft *draft = quoting_draft(quoting, index);
        int previous = i > 0 ? g_array_index(order, int, i - 1) : -1;
        int asker = previous >= 0 ? speakers[previous] : -1, before = -1, hearer = -1;
        if (previous >= 0 && is_answer(quoting, draft, quoting_draft(quoting, previous)))
            bc_people_answers(people, asker, other);
        else if (find_asked(quoting->reading, draft, &before, &hearer))
            bc_people_answers(people, before, hearer);
        int two = other_of_two(quoting, order, i, speakers);
        speakers[index] = two >= 0 ? two : resolve_one(draft, people);
        bc_people_answers(people, -1, -1);
        if (two >= 0) continue;
        if (asker >= 0 && speakers[index] != asker) other = asker;
        if (!bc_span_empty(draft->label) || draft->mention != NO_MENTION || draft->like < 0)
            continue;
        const Draft *like = quoting_draft(quoting, draft->like);
        speakers[index] =
            like->content->len > 0 ? speakers[draft->like] : resolve_one(like, people);
    }
    return speakers;
}

static guint count_words(const Reading *reading, BcSpan span, gboolean marked_only) {
    guint words = 0;
    for (guint i = reading_token_at(reading, span.start);
         i < reading->n_tokens && reading->tokens[i].span.end <= span.end; i++)
        words += reading_is_word(reading, i) && (!marked_only || reading->region_of[i] != 0);
    return words;
}

/* Words between two apostrophes may be quoted, but are not surely so: they count as reported. */
static BcQuoteType settled_type(const Quoting *quoting, const Draft *draft) {
    const Reading *reading = quoting->reading;
    if (draft->transcript || (draft->type != BC_QUOTE_DIRECT && draft->type != BC_QUOTE_MIXED))
        return draft->type;
    for (guint i = draft->first_token; i <= draft->last_token; i++)
        if (reading_is_quoted(reading, i)) return draft->type;
    return BC_QUOTE_INDIRECT;
}

static int adopt_speaker(BcAttribution *attribution, int *adopted, const BcSpeaker *people,
                         int person) {
    if (person < 0) return -1;
    if (adopted[person] < 0) {
        BcSpeaker speaker = people[person];
        speaker.name = g_strdup(speaker.name);
        speaker.family = g_strdup(speaker.family);
        speaker.words = speaker.words_voiced = 0;
        adopted[person] = (int)attribution->speakers->len;
        g_array_append_val(attribution->speakers, speaker);
    }
    return adopted[person];
}

static void add_quote(BcAttribution *attribution, const Quoting *quoting, Draft *draft,
                      int speaker) {
    const Reading *reading = quoting->reading;
    draft->type = settled_type(quoting, draft);
    BcQuote quote = {.type = draft->type,
                     .speaker = speaker,
                     .cue = draft->cue,
                     .confidence = speaker >= 0 ? draft->confidence : 0,
                     .n_content = draft->content->len};
    if (!bc_span_empty(draft->source))
        quote.source = draft->source;
    else if (draft->mention != NO_MENTION)
        quote.source = reading->mentions[draft->mention].span;
    else
        quote.source = draft->label;
    for (guint i = 0; speaker >= 0 && i < draft->content->len; i++) {
        BcSpeaker *s = &g_array_index(attribution->speakers, BcSpeaker, speaker);
        BcSpan span = g_array_index(draft->content, BcSpan, i);
        guint words = count_words(reading, span, FALSE);
        s->words += words;
        if (draft->type == BC_QUOTE_DIRECT || draft->type == BC_QUOTE_FREE)
            s->words_voiced += words;
        else if (draft->type == BC_QUOTE_MIXED)
            s->words_voiced += count_words(reading, span, TRUE);
    }
    quote.content = g_array_steal(draft->content, NULL);
    g_ptr_array_add(attribution->contents, (gpointer)quote.content);
    g_array_append_val(attribution->quotes, quote);
}

static BcAttribution *settle(Quoting *quoting, BcPeople *people) {
    BcAttribution *attribution = g_new0(BcAttribution, 1);
    attribution->quotes = g_array_new(FALSE, FALSE, sizeof(BcQuote));
    attribution->speakers = g_array_new(FALSE, FALSE, sizeof(BcSpeaker));
    attribution->contents = g_ptr_array_new_with_free_func(g_free);
    g_autoptr(GArray) order = ordered(quoting);
    g_autofree int *people_of = resolve(quoting, order, people);
    guint n;
    const BcSpeaker *list = bc_people_speakers(people, &n);
    g_autofree int *adopted = g_new(int, n + 1);
    for (guint i = 0; i < n; i++) adopted[i] = -1;
    for (guint i = 0; i < order->len; i++) {
        int index = g_array_index(order, int, i);
        int speaker = adopt_speaker(attribution, adopted, list, people_of[index]);
        add_quote(attribution, quoting, quoting_draft(quoting, index), speaker);
    }
    return attribution;
}

BcAttribution *attribution_find(const BcDocument *document, const Model *model) {
    g_autoptr(BcPeople) people = bc_people_find(document);
    g_autoptr(Reading) reading = reading_new(document, people);
    g_autoptr(Quoting) quoting = quoting_new(reading);
    quoting_find(quoting);
    g_autoptr(Tagger) tagger = tagger_new(model);
    if (tagger != NULL) learned_find(quoting, tagger);
    return settle(quoting, people);
}

BcAttribution *bc_attribution_find(const BcDocument *document) {
    return attribution_find(document, language_model(bc_document_language(document)));
}

BcAttribution *bc_attribution_find_by_rules(const BcDocument *document) {
    return attribution_find(document, NULL);
}

void bc_attribution_free(BcAttribution *attribution) {
    if (attribution == NULL) return;
    for (guint i = 0; i < attribution->speakers->len; i++) {
        BcSpeaker *speaker = &g_array_index(attribution->speakers, BcSpeaker, i);
        g_free(speaker->name);
        g_free(speaker->family);
    }
    g_array_unref(attribution->quotes);
    g_array_unref(attribution->speakers);
    g_ptr_array_unref(attribution->contents);
    g_free(attribution);
}

const BcQuote *bc_attribution_quotes(const BcAttribution *attribution, guint *n) {
    *n = attribution->quotes->len;
    return (const BcQuote *)(void *)attribution->quotes->data;
}

const BcSpeaker *bc_attribution_speakers(const BcAttribution *attribution, guint *n) {
    *n = attribution->speakers->len;
    return (const BcSpeaker *)(void *)attribution->speakers->data;
}

const char *bc_quote_type_name(BcQuoteType type) {
    static const char *const names[] = {
        [BC_QUOTE_DIRECT] = "direct",
        [BC_QUOTE_INDIRECT] = "indirect",
        [BC_QUOTE_MIXED] = "mixed",
        [BC_QUOTE_FREE] = "free",
    };
    return names[type];
}
