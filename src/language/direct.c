/* Quotations in quotation marks: which of them are speech, and whose. */
#include "language/direct-private.h"
#include "language/works.h"

typedef struct {
    Quoting *quoting;
    const Reading *reading;
    int last_draft; /* the last direct quotation, or -1 */
    guint last_paragraph;
    guint opened; /* the first token of the latest region that was left open */
} Finder;

static void take(Finder *finder, guint region_index, int draft) {
    const Region *region = reading_region(finder->reading, region_index);
    quoting_extend(finder->quoting, draft, region->first, region->last);
    finder->quoting->draft_of_region[region_index] = draft;
    finder->last_draft = draft;
    finder->last_paragraph = region->paragraph;
    if (region->open && !region->resumes) finder->opened = region->first;
}

static void name_speaker(Finder *finder, int draft, Source source, Way way) {
    Draft *d = quoting_draft(finder->quoting, draft);
    if (source.cue != NO_MENTION) {
        quoting_cue(finder->quoting, draft, source.cue);
        finder->quoting->cue_used[source.cue] = 1;
    }
    d->mention = source.mention;
    d->label = source.label;
    quoting_found(finder->quoting, draft, way);
}

static Way way_of(Source source, Way way) {
    return source.mention != NO_MENTION || !bc_span_empty(source.label) ? way : WAY_NONE;
}

static int add(Finder *finder, guint region_index, Source source, Way way) {
    int draft = quoting_add(finder->quoting, BC_QUOTE_DIRECT);
    take(finder, region_index, draft);
    name_speaker(finder, draft, source, way);
    return draft;
}

static gboolean same_paragraph(const Finder *finder, const Region *region) {
    return finder->last_draft >= 0 && finder->last_paragraph == region->paragraph;
}

/* TRUE when nobody else is named between the last quotation and the region: "..." X said. It was
 * late. |"..." */
static gboolean goes_on(const Finder *finder, const Region *region) {
    const Reading *reading = finder->reading;
    if (!same_paragraph(finder, region)) return FALSE;
    const Draft *draft = quoting_draft(finder->quoting, finder->last_draft);
    guint from = reading->sentence_of[draft->last_token];
    guint to = reading->sentence_of[region->first];
    /* The sentence behind may be that of the cue: "Why?" Smith asked. */
    if (to - from <= 1) return TRUE;
    for (guint s = from + 1; s < to; s++) {
        guint subject = direct_subject(reading, s);
        if (subject != NO_MENTION && subject != draft->mention &&
            bc_people_is_person(reading->people, subject))
            return FALSE;
    }
    return TRUE;
}

/* "...", añadió: the verb alone says that whoever spoke goes on. */
static gboolean has_bare_cue(const Reading *reading, const Region *region) {
    if (!reading->forms.dropped_subjects || !shape_awaits_cue(reading, region)) return FALSE;
    guint i = region->last + 1;
    while (i < reading->n_tokens && !reading_is_word(reading, i) && reading->region_of[i] == 0 &&
           i < region->last + 3)
        i++;
    guint c = reading_cue_from(reading, i);
    return c < reading->cues->len && reading_cue(reading, c)->group == i &&
           direct_speaks(reading_cue(reading, c)->kind) && !reading_cue(reading, c)->inverted;
}

/* Somebody has written something in the sentence: "issued a |statement". */
static gboolean has_text(const Reading *reading, guint sentence) {
    const BcLexicon *roles = bc_language_lexicon(reading->language, "roles");
    guint last = reading_sentence_last(reading, sentence);
    for (guint i = reading->sentences[sentence].first_token; i <= last; i++) {
        const char *role = reading_look_up(reading, roles, i);
        if (role != NULL && g_str_has_prefix(role, "thing")) return TRUE;
    }
    return FALSE;
}

/* "...pint." |Gary Noakes, landlord of the Weavers, has poured ale since 1991: who is introduced
 * right behind the quotation, in its paragraph, or NO_MENTION. */
static guint introduced_behind(const Reading *reading, const Region *region) {
    guint sentence = reading->sentence_of[region->last] + 1;
    if (region->open || sentence >= reading->n_sentences ||
        reading->sentences[sentence].paragraph != region->paragraph)
        return NO_MENTION;
    guint first = reading->sentences[sentence].first_token;
    guint over = reading_mention_over(reading, first);
    if (over == NO_MENTION || reading->region_of[first] != 0) return NO_MENTION;
    const BcMention *mention = &reading->mentions[over];
    gboolean explained = mention->n_tokens > mention->n_core && mention->n_core >= 2;
    return mention->kind == BC_MENTION_NAME && mention->first_token == first && explained &&
                   bc_people_is_person(reading->people, over)
               ? over
               : NO_MENTION;
}

/* A speaker for a quotation that has no cue: who spoke last, or whom the sentence before is about.
 */
static void attribute_alone(Finder *finder, guint region_index, gboolean thing) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    guint sentence = reading->sentence_of[region->first];
    gboolean begins = sentence <= reading->paragraphs[region->paragraph].first_sentence;
    int previous = finder->last_draft;
    gboolean near = previous >= 0 && region->paragraph - finder->last_paragraph <= 1;
    Source source = NO_SOURCE;
    if (begins && !thing) source.mention = introduced_behind(reading, region);
    if (source.mention != NO_MENTION) {
        add(finder, region_index, source, WAY_NEXT);
        return;
    }
    /* The speaker goes on, unless the words between are about somebody else. */
    source.mention =
        begins ? direct_topic_before(reading, region) : direct_topic_of(reading, sentence - 1);
    if (source.mention == NO_MENTION && !begins && !near &&
        sentence >= reading->paragraphs[region->paragraph].first_sentence + 2)
        source.mention = direct_topic_of(reading, sentence - 2);
    guint author =
        thing && sentence > 0 ? direct_author(reading, sentence - 1, region->first) : NO_MENTION;
    if (author != NO_MENTION) {
        source.mention = author;
    } else if (thing) {
        near = near && direct_is_thing(reading, quoting_draft(finder->quoting, previous)->mention);
        if (!direct_is_thing(reading, source.mention) &&
            (sentence == 0 || !has_text(reading, sentence - 1)) &&
            (source.mention == NO_MENTION ||
             !bc_people_take_for_house(reading->people, source.mention)))
            source.mention = NO_MENTION;
    }
    if (source.mention != NO_MENTION) {
        guint asker = sentence > 0 ? exchange_asker(reading, sentence - 1) : NO_MENTION;
        if (asker != NO_MENTION && asker == source.mention)
            source.mention = exchange_asked(reading, sentence - 1, asker);
        /* "Was it true, asked |Mr Pryor, that the stool had been sold?": of others who spoke last.
         */
        if (source.mention == NO_MENTION && asker != NO_MENTION && previous >= 0 &&
            region->paragraph - finder->last_paragraph <= 2) {
            guint last = quoting_draft(finder->quoting, previous)->mention;
            source.mention = last != NO_MENTION && !bc_people_are_same(reading->people, last, asker)
                                 ? last
                                 : asker;
        }
        if (source.mention == NO_MENTION) source.mention = asker;
        add(finder, region_index, source, begins ? WAY_PARAGRAPH : WAY_ABOUT);
        return;
    }
    if (!near && !thing) source.mention = direct_topic_behind(reading, region);
    Way way = source.mention != NO_MENTION ? WAY_NEXT : WAY_NONE;
    int draft = add(finder, region_index, source, near ? WAY_PREVIOUS : way);
    if (near) quoting_draft(finder->quoting, draft)->like = previous;
}

/* "|A second message", "another letter": one more of the same. */
static gboolean is_another(const Reading *reading, const BcMention *mention) {
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    guint first = reading->sentences[reading->sentence_of[mention->first_token]].first_token;
    for (guint i = mention->first_token + 1; i-- > first && i + 3 > mention->first_token;) {
        const char *value = reading_look_up(reading, determiners, i);
        if (value != NULL) return g_str_has_prefix(value, "indef");
    }
    return FALSE;
}

/* "A second |message read: ...": whose message it is, else whoever spoke before it goes on; FALSE:
 * nobody is known. */
static gboolean find_author(Finder *finder, guint region_index, Source source) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (!direct_is_letter(reading, source.mention)) return FALSE;
    const BcMention *letter = &reading->mentions[source.mention];
    guint sentence = reading->sentence_of[letter->first_token];
    guint author = direct_author(reading, sentence, region->first);
    if (author == NO_MENTION && sentence > 0)
        author = direct_author(reading, sentence - 1, region->first);
    gboolean another = finder->last_draft >= 0 && is_another(reading, letter) &&
                       region->paragraph - finder->last_paragraph <= 1;
    if (author == NO_MENTION && !another) return FALSE;
    int previous = finder->last_draft;
    int draft = add(finder, region_index, source, WAY_NONE);
    quoting_draft(finder->quoting, draft)->mention = author;
    if (author == NO_MENTION) quoting_draft(finder->quoting, draft)->like = previous;
    quoting_found(finder->quoting, draft, author != NO_MENTION ? WAY_ABOUT : WAY_PREVIOUS);
    return TRUE;
}

/* `"A," X said. "B / "C," Y said`: what was left open is taken from X. */
static void split_off(Finder *finder, Source source) {
    Draft *before = quoting_draft(finder->quoting, finder->last_draft);
    int draft = quoting_add(finder->quoting, BC_QUOTE_DIRECT);
    Draft *after = quoting_draft(finder->quoting, draft);
    gsize from = finder->reading->tokens[finder->opened].span.start;
    guint kept = before->content->len;
    while (kept > 0 && g_array_index(before->content, BcSpan, kept - 1).start >= from) kept--;
    g_array_append_vals(after->content, &g_array_index(before->content, BcSpan, kept),
                        before->content->len - kept);
    g_array_set_size(before->content, kept);
    after->first_token = finder->opened;
    after->last_token = before->last_token;
    before->last_token = finder->opened - 1;
    finder->last_draft = draft;
    name_speaker(finder, draft, source, WAY_BEHIND);
}

/* A quotation that was left open goes on here, whatever stands around it. */
static gboolean resume(Finder *finder, guint region_index) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (region->interrupted && finder->last_draft >= 0 &&
        finder->quoting->draft_of_region[region_index - 1] == finder->last_draft) {
        take(finder, region_index, finder->last_draft);
        return TRUE;
    }
    if (!region->resumes || finder->last_draft < 0 ||
        finder->last_paragraph + 1 < region->paragraph)
        return FALSE;
    int draft = finder->last_draft;
    take(finder, region_index, draft);
    if (region->open) return TRUE;
    const Draft *d = quoting_draft(finder->quoting, draft);
    Source behind = direct_behind(reading, region);
    if (!behind.found || behind.mention == NO_MENTION) return TRUE;
    if (quoting_is_guess(finder->quoting, draft))
        name_speaker(finder, draft, behind, WAY_BEHIND);
    else if (d->first_token < finder->opened &&
             reading->mentions[behind.mention].kind != BC_MENTION_PRONOUN)
        split_off(finder, behind);
    return TRUE;
}

/* `The deal "is a gift for Wall Street," Sanders wrote`: the words in front are the speaker's too,
 * but not in marks. */
static void take_front(Finder *finder, guint region_index, guint first) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    for (guint i = first; i < region->first; i++)
        if (finder->quoting->explained[i] || reading->region_of[i] != 0) return;
    if (first >= region->first) return;
    Draft *draft = quoting_draft(finder->quoting, finder->last_draft);
    g_array_set_size(draft->content, 0);
    draft->type = BC_QUOTE_MIXED;
    quoting_extend(finder->quoting, finder->last_draft, first, region->last);
}

static guint sentence_first(const Reading *reading, guint token) {
    return reading->sentences[reading->sentence_of[token]].first_token;
}

/* Whether a cue behind may speak for words that stand inside a sentence: not when one right in
 * front does, not for a question that was introduced, not for the name of something. */
static gboolean may_look_behind(const Reading *reading, const Region *region, guint before) {
    if (shape_begins_sentence(reading, region)) return TRUE;
    if (before != NO_MENTION) {
        const Cue *cue = reading_cue(reading, before);
        if (shape_follows(reading, region, cue->last) ||
            (!shape_ends_with_comma(reading, region) && direct_introduces(reading, cue, region)))
            return FALSE;
    }
    return !shape_is_title(reading, region) || shape_is_clause_mark(reading, region->first - 1);
}

/* The cue clause behind the region speaks for it. */
static gboolean find_behind(Finder *finder, guint region_index, guint before) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (!may_look_behind(reading, region, before)) return FALSE;
    Source source = direct_behind(reading, region);
    if (!source.found) return FALSE;
    if (source.cue != NO_MENTION && finder->quoting->cue_used[source.cue] &&
        goes_on(finder, region)) {
        take(finder, region_index, finder->last_draft);
    } else if (source.same) {
        attribute_alone(finder, region_index, source.thing);
        finder->quoting->cue_used[source.cue] = 1;
    } else {
        add(finder, region_index, source, way_of(source, WAY_BEHIND));
        if (!shape_begins_sentence(reading, region) &&
            !reading_is_mark(reading, region->first - 1, ':'))
            take_front(finder, region_index, sentence_first(reading, region->first));
    }
    return TRUE;
}

/* Where what a cue reports begins: behind its hearer and the day. */
static guint clause_behind(const Reading *reading, const Cue *cue) {
    const BcLexicon *times = bc_language_lexicon(reading->language, "times");
    guint i = cue->last + 1;
    guint hearer = cue->inverted ? cue->mention : NO_MENTION;
    if (cue->kind & (CUE_TELL | CUE_ASK)) hearer = reading_mention_over(reading, i);
    if (hearer != NO_MENTION)
        i = reading->mentions[hearer].first_token + reading->mentions[hearer].n_tokens;
    while (reading_look_up(reading, times, i) != NULL) i++;
    return i;
}

/* The cue already speaks for a quotation, itself or with the verb before it: "A," he asked,
 * |grinning, "B?" */
static gboolean is_used(const Finder *finder, guint cue_index) {
    const guint8 *used = finder->quoting->cue_used;
    if (used[cue_index] || cue_index == 0) return used[cue_index];
    const Cue *cue = reading_cue(finder->reading, cue_index);
    const Cue *before = reading_cue(finder->reading, cue_index - 1);
    return (cue->kind & CUE_VOICE) && used[cue_index - 1] && before->sentence == cue->sentence &&
           before->mention == cue->mention && cue->mention != NO_MENTION;
}

/* Words between a cue and what it goes into: dit |comprendre « ... » */
#define MOST_BETWEEN 2

/* "le sénateur dit comprendre |« la détresse et la fatigue »": a part of a sentence right behind
 * the cue and its verb; where nothing has been learned of such clauses the rules take it. */
static gboolean goes_into(const Reading *reading, guint before, const Region *region) {
    const Cue *cue = reading_cue(reading, before);
    if (language_model(reading->language) != NULL || cue->mention == NO_MENTION ||
        region->words < MIN_WORDS_ALONE || shape_is_title(reading, region) ||
        region->first > cue->last + 1 + MOST_BETWEEN || !direct_speaks(cue->kind))
        return FALSE;
    for (guint i = cue->last + 1; i < region->first; i++)
        if (!reading_is_word(reading, i) || reading_mention_over(reading, i) != NO_MENTION)
            return FALSE;
    return TRUE;
}

/* `X said, "..."`; in `"A," X said, "B."` what stands in front goes on. */
static gboolean find_before(Finder *finder, guint region_index, guint before) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (before == NO_MENTION) return FALSE;
    if (is_used(finder, before) && same_paragraph(finder, region) &&
        (shape_is_clause_mark(reading, region->first - 1) ||
         shape_is_stop(reading, region->first - 1) || shape_is_sentence(reading, region))) {
        take(finder, region_index, finder->last_draft);
        return TRUE;
    }
    if ((!direct_introduces(reading, reading_cue(reading, before), region) &&
         !goes_into(reading, before, region)) ||
        (!shape_ends_sentence(reading, region) && region->words < MIN_WORDS_ALONE && !region->open))
        return FALSE;
    const Cue *cue = reading_cue(reading, before);
    Source source = {.found = TRUE, .cue = before, .mention = cue->mention};
    if (cue->mention == NO_MENTION) {
        source = direct_unnamed(reading, before, cue->group > 0 ? cue->group - 1 : 0);
        if (source.same || cue->first == sentence_first(reading, cue->first)) {
            attribute_alone(finder, region_index, source.thing);
            finder->quoting->cue_used[before] = 1;
            return TRUE;
        }
    }
    if (find_author(finder, region_index, source)) return TRUE;
    add(finder, region_index, source, way_of(source, WAY_BEFORE));
    if (!shape_is_clause_mark(reading, region->first - 1) &&
        direct_speaks(reading_cue(reading, before)->kind))
        take_front(finder, region_index, clause_behind(reading, reading_cue(reading, before)));
    return TRUE;
}

/* `"A," said the captain, whose father had sailed her before him, |"and B."`: however long the
 * clause between them is, it ends in a comma and the sentence goes on. */
static gboolean find_clause(Finder *finder, guint region_index, guint before) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (region_index == 0 || !same_paragraph(finder, region) || region->resumes) return FALSE;
    const Region *previous = reading_region(reading, region_index - 1);
    guint between = previous->last + 1;
    if (finder->quoting->draft_of_region[region_index - 1] != finder->last_draft ||
        previous->open || between >= region->first ||
        reading->sentence_of[between] != reading->sentence_of[region->first] ||
        !shape_ends_with_comma(reading, previous) ||
        !shape_is_clause_mark(reading, region->first - 1))
        return FALSE;
    guint c = reading_cue_from(reading, between);
    if (c >= reading->cues->len || reading_cue(reading, c)->first >= region->first ||
        !finder->quoting->cue_used[c])
        return FALSE;
    /* "A," said the captain while the cook shouted, "B!" */
    if (before != NO_MENTION && !finder->quoting->cue_used[before] &&
        shape_follows(reading, region, reading_cue(reading, before)->last))
        return FALSE;
    take(finder, region_index, finder->last_draft);
    return TRUE;
}

static gboolean find_named(Finder *finder, guint region_index) {
    const Region *region = reading_region(finder->reading, region_index);
    Source source = direct_signed(finder->reading, region);
    if (source.found) {
        add(finder, region_index, source, WAY_SIGNED);
        return TRUE;
    }
    if (region->words < MIN_WORDS_ALONE) return FALSE;
    source = direct_colon(finder->reading, region);
    if (source.found) add(finder, region_index, source, WAY_COLON);
    return source.found;
}

static void find_one(Finder *finder, guint region_index) {
    const Reading *reading = finder->reading;
    const Region *region = reading_region(reading, region_index);
    if (finder->quoting->explained[region->first] || resume(finder, region_index)) return;
    if (!shape_begins_sentence(reading, region) && !shape_has_sentences(reading, region) &&
        !shape_ends_with_comma(reading, region) &&
        bc_work_is_inscription(reading->document, region->first))
        return;
    guint before = direct_cue_before(reading, region);
    if (find_clause(finder, region_index, before) || find_behind(finder, region_index, before) ||
        find_before(finder, region_index, before) || find_named(finder, region_index))
        return;
    if (shape_is_heading(reading, region) ||
        bc_work_is_named(reading->document, region->first, region->last))
        return;
    gboolean whole = shape_is_whole(reading, region);
    gboolean sure = shape_has_sentences(reading, region) || shape_is_cut_short(reading, region);
    if (goes_on(finder, region) &&
        (whole || (shape_begins_sentence(reading, region) && region->words >= MIN_WORDS_ALONE)))
        take(finder, region_index, finder->last_draft);
    else if (has_bare_cue(reading, region) || ((whole || sure) && region->words >= MIN_WORDS_ALONE))
        attribute_alone(finder, region_index, FALSE);
}

void direct_find(Quoting *quoting) {
    Finder finder = {.quoting = quoting, .reading = quoting->reading, .last_draft = -1};
    for (guint r = 0; r < quoting->reading->regions->len; r++) {
        guint paragraph = reading_region(quoting->reading, r)->paragraph;
        if (quoting->reading->paragraphs[paragraph].kind == BC_BLOCK_TITLE) continue;
        find_one(&finder, r);
    }
}
