/* What stands beside a quotation in marks and tells its speaker. */
#include "language/direct-private.h"

/* How many tokens may stand between a cue and its quotation: "told reporters in Oslo on Monday
 * night, ..." */
#define CUE_REACH 28
/* Words in front of a name that are not part of its mention: "the Post's senior politics editor".
 */
#define MOST_MODIFIERS 7
/* "- Jane Doe, 42, a nurse from Columbus, Ohio" */
#define LONGEST_SIGNATURE 14
#define LONGEST_NAME 5
/* How far before a colon the dash may stand that sets off what is between. */
#define LONGEST_SET_OFF 12

gboolean direct_speaks(CueKind kind) {
    return (kind & (CUE_SAY | CUE_TELL | CUE_ASK | CUE_VOICE | CUE_PREPOSITION | CUE_THINK)) != 0;
}

static gboolean has_region(const Reading *reading, guint first, guint end) {
    for (guint i = first; i < end; i++)
        if (reading->region_of[i] != 0) return TRUE;
    return FALSE;
}

/* The same, without the name of a work or a paper in marks: sagte er der |„Neuen Zeitung“, "..." */
static gboolean has_speech(const Reading *reading, guint first, guint end) {
    for (guint i = first; i < end; i++)
        if (reading->region_of[i] != 0) {
            const Region *region = reading_region(reading, reading->region_of[i] - 1);
            if (region->words >= MIN_WORDS_ALONE || !shape_is_title(reading, region)) return TRUE;
        }
    return FALSE;
}

static guint count_words(const Reading *reading, guint first, guint end) {
    guint words = 0;
    for (guint i = first; i < end; i++) words += reading_is_word(reading, i);
    return words;
}

/* TRUE when the words up to `end` may belong to the speaker's noun phrase: "state |Sen. Holsman",
 * but not "and with that |Trump". */
static gboolean are_modifiers(const Reading *reading, guint first, guint end) {
    while (first < end && !reading_is_word(reading, first)) first++;
    if (count_words(reading, first, end) > MOST_MODIFIERS) return FALSE;
    if (reading_is(reading, first, "US") && shape_has_capital(reading, first)) return TRUE;
    /* «...», — |с горечью добавляет она */
    if (reading->forms.late_subjects &&
        reading_look_up(reading, bc_language_lexicon(reading->language, "prepositions"), first) !=
            NULL)
        return TRUE;
    return reading_look_up(reading, bc_language_lexicon(reading->language, "stopwords"), first) ==
               NULL ||
           reading_look_up(reading, bc_language_lexicon(reading->language, "determiners"), first) !=
               NULL;
}

static Source source_of(guint cue, guint mention) {
    return (Source){.found = TRUE, .cue = cue, .mention = mention};
}

/* A name that nobody took for one: Cuban, From, Will Doyle. */
static BcSpan unknown_name(const Reading *reading, guint first, guint end) {
    guint i = first;
    while (i < end && i < first + LONGEST_NAME && reading->tokens[i].kind == BC_TOKEN_WORD &&
           reading->region_of[i] == 0 && shape_has_capital(reading, i))
        i++;
    return i > first ? reading_span(reading, first, i - 1) : (BcSpan){0, 0};
}

Source direct_unnamed(const Reading *reading, guint cue_index, guint start) {
    const Cue *cue = reading_cue(reading, cue_index);
    Source source = source_of(cue_index, NO_MENTION);
    if (cue->passive) return source;
    while (start < cue->group && !reading_is_word(reading, start)) start++;
    guint end = reading_sentence_last(reading, cue->sentence) + 1;
    source.thing = reading_is(reading, start, "it") || (cue->kind & CUE_IT);
    source.same = source.thing || reading->forms.dropped_subjects;
    if (!source.same)
        source.label = start < cue->group ? unknown_name(reading, start, cue->group)
                                          : unknown_name(reading, cue->last + 1, end);
    return source;
}

/* « ... », |s’émeut Paulette Jourdan: where the subject stands behind the verb always, a word right
 * behind the quotation that is no small one and before a name is one. */
static gboolean may_be_verb(const Reading *reading, guint i) {
    guint over = reading_mention_over(reading, i + 1);
    return reading->forms.bare_appositions && over != NO_MENTION &&
           reading->mentions[over].kind == BC_MENTION_NAME &&
           bc_people_is_person(reading->people, over) &&
           reading_look_up(reading, bc_language_lexicon(reading->language, "stopwords"), i) ==
               NULL &&
           reading_look_up(reading, bc_language_lexicon(reading->language, "prepositions"), i) ==
               NULL;
}

/* A verb with its pronoun: réjouit-elle. */
static gboolean is_tied(const Reading *reading, guint i) {
    BcSpan span = reading->tokens[i].span;
    gsize verb;
    return reading->forms.hyphen_subjects && reading->tokens[i].kind == BC_TOKEN_WORD &&
           reading_mention_over(reading, i) != NO_MENTION &&
           forms_tied_pronoun(&reading->forms, reading->text + span.start, bc_span_length(span),
                              &verb) != NULL;
}

/* "...," she |posted: surely a verb. */
static gboolean is_past(const Reading *reading, guint i, guint end) {
    if (i > end || reading->tokens[i].kind != BC_TOKEN_WORD || shape_has_capital(reading, i))
        return FALSE;
    return g_str_has_prefix(reading->text + reading->tokens[i].span.end - 2, "ed") ||
           reading_look_up(reading, bc_language_lexicon(reading->language, "past"), i) != NULL;
}

/* The verb behind a mention or in front of it, when no list has it: "...," Bolton charged;
 * "...," remembered Verley. */
static Source unlisted_behind(const Reading *reading, guint start, guint end) {
    while (start < end && !reading_is_word(reading, start)) start++;
    guint over = reading_mention_over(reading, start);
    if (over == NO_MENTION && start < end && !shape_has_capital(reading, start) &&
        (may_be_verb(reading, start) ||
         g_str_has_prefix(reading->text + reading->tokens[start].span.end - 2, "ed")))
        over = reading_mention_over(reading, start + 1), start++;
    /* « ... », se |réjouit-elle */
    if (is_tied(reading, start) || (start < end && is_tied(reading, start + 1)))
        return source_of(
            NO_MENTION, reading_mention_over(reading, is_tied(reading, start) ? start : start + 1));
    if (over == NO_MENTION || reading->mentions[over].first_token != start) return NO_SOURCE;
    if (reading->mentions[over].kind == BC_MENTION_PRONOUN && !is_past(reading, start + 1, end))
        return NO_SOURCE;
    return source_of(NO_MENTION, over);
}

/* „Nichts!“ |Brandes wies das zurück: „...“: behind a whole sentence in marks the cue of the next.
 */
static gboolean introduces_other(const Reading *reading, const Region *region, const Cue *cue) {
    if (shape_ends_with_comma(reading, region)) return FALSE;
    guint last = reading_sentence_last(reading, cue->sentence);
    for (guint i = cue->last + 1; i < last && reading->region_of[i] == 0; i++)
        if (reading_is_mark(reading, i, ':')) return reading->region_of[i + 1] != 0;
    return FALSE;
}

Source direct_behind(const Reading *reading, const Region *region) {
    guint start = region->last + 1;
    if (start >= reading->n_tokens || region->open ||
        (!shape_awaits_cue(reading, region) && !shape_lacks_comma(reading, region)))
        return NO_SOURCE;
    guint sentence = reading->sentence_of[start];
    if (reading->sentences[sentence].paragraph != region->paragraph) return NO_SOURCE;
    gboolean cut_short = shape_is_cut_short(reading, region);
    guint end = reading_sentence_last(reading, sentence);
    for (guint c = reading_cue_from(reading, start); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > end || cue->first > start + CUE_REACH) break;
        if (introduces_other(reading, region, cue)) return NO_SOURCE;
        if (has_region(reading, start, cue->first)) break;
        if (!direct_speaks(cue->kind) && !cut_short) continue;
        guint words = count_words(reading, start, cue->group);
        if (cue->mention == NO_MENTION) {
            gboolean it =
                reading_is(reading, start, "it") && shape_ends_with_comma(reading, region);
            if ((cut_short || it) && words <= 1) return direct_unnamed(reading, c, start);
            continue;
        }
        const BcMention *mention = &reading->mentions[cue->mention];
        /* The clause consists of the cue and its subject; other words before it make another
         * clause. */
        guint clause = cue->inverted ? cue->group : MIN(mention->first_token, cue->group);
        if (clause < start) break;
        if (count_words(reading, start, clause) == 0 ||
            (cut_short && are_modifiers(reading, start, clause)))
            return source_of(c, cue->mention);
        break;
    }
    return cut_short && !shape_is_title(reading, region) &&
                   sentence == reading->sentence_of[region->last]
               ? unlisted_behind(reading, start, end)
               : NO_SOURCE;
}

guint direct_cue_before(const Reading *reading, const Region *region) {
    guint first = reading->sentences[reading->sentence_of[region->first]].first_token;
    if (region->first == first) return NO_MENTION;
    guint start = region->first > first + CUE_REACH ? region->first - CUE_REACH : first;
    gboolean surely = shape_has_sentences(reading, region) || shape_is_sentence(reading, region);
    guint found = NO_MENTION, judges = NO_MENTION;
    for (guint c = reading_cue_from(reading, start); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->last >= region->first) break;
        if (cue->mention == NO_MENTION && !shape_follows(reading, region, cue->last)) continue;
        if (direct_speaks(cue->kind))
            found = c;
        else if (surely)
            judges = c;
    }
    if (found == NO_MENTION) found = judges;
    if (found == NO_MENTION ||
        has_speech(reading, reading_cue(reading, found)->last + 1, region->first))
        return NO_MENTION;
    return found;
}

gboolean direct_introduces(const Reading *reading, const Cue *cue, const Region *region) {
    guint before = region->first - 1;
    if (cue->last == before) return TRUE;
    if (!shape_is_clause_mark(reading, before))
        return shape_has_sentences(reading, region) ||
               (shape_is_sentence(reading, region) && !shape_is_title(reading, region));
    if (reading_is_mark(reading, before, ':')) return TRUE;
    for (guint i = cue->last + 1; i < before; i++)
        if (reading_is(reading, i, "that") || reading_is_mark(reading, i, ';')) return FALSE;
    return TRUE;
}

/* TRUE when the mention begins with a preposition in front, so that it is no subject. */
static gboolean is_oblique(const Reading *reading, const BcMention *mention, guint sentence_first) {
    if (mention->first_token == sentence_first) return FALSE;
    const BcLexicon *prepositions = bc_language_lexicon(reading->language, "prepositions");
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    guint before = mention->first_token - 1;
    if (before > sentence_first && reading_look_up(reading, determiners, before) != NULL) before--;
    return reading_look_up(reading, prepositions, before) != NULL;
}

static gboolean is_possessor(const Reading *reading, const BcMention *mention) {
    BcSpan span = mention->span;
    return bc_span_length(span) > 2 && reading->text[span.end - 1] == 's' &&
           (reading->text[span.end - 2] == '\'' ||
            (bc_span_length(span) > 4 && g_utf8_get_char(reading->text + span.end - 4) == 0x2019));
}

/* What looks like a name only because it begins the sentence: "Here". */
static gboolean is_no_subject(const Reading *reading, const BcMention *mention) {
    guint core = mention->core_first;
    if (mention->kind == BC_MENTION_PRONOUN)
        return reading_is(reading, core, "I") || reading_is(reading, core, "we");
    const BcLexicon *stopwords = bc_language_lexicon(reading->language, "stopwords");
    return mention->n_core == 1 && reading_look_up(reading, stopwords, core) != NULL;
}

guint direct_subject_in(const Reading *reading, guint first, guint last) {
    guint thing = NO_MENTION, aside = NO_MENTION;
    for (guint m = bc_people_mention_at(reading->people, first); m < reading->n_mentions; m++) {
        const BcMention *mention = &reading->mentions[m];
        if (mention->first_token > last) break;
        if (reading->region_of[mention->core_first] != 0 || is_no_subject(reading, mention))
            continue;
        if (is_oblique(reading, mention, first) || is_possessor(reading, mention)) {
            if (aside == NO_MENTION && bc_people_is_person(reading->people, m)) aside = m;
        } else if (bc_people_is_person(reading->people, m)) {
            return m;
        } else if (thing == NO_MENTION) {
            thing = m;
        }
    }
    return aside != NO_MENTION ? aside : thing;
}

guint direct_subject(const Reading *reading, guint sentence) {
    return direct_subject_in(reading, reading->sentences[sentence].first_token,
                             reading_sentence_last(reading, sentence));
}

/* Where what stands before the colon begins: behind the dash that sets it off, or with the
 * sentence. */
static guint colon_clause(const Reading *reading, guint colon) {
    guint paragraph = reading->sentences[reading->sentence_of[colon]].paragraph;
    guint limit = reading_paragraph_first(reading, paragraph);
    for (guint i = colon; i > limit && i + LONGEST_SET_OFF > colon; i--)
        if (reading_is_dash(reading, i - 1)) return i;
    return reading->sentences[reading->sentence_of[colon]].first_token;
}

/* The whole of it is a name: "Michael P. McDonald|:", "Newport and Harter|:". */
static gboolean is_name(const Reading *reading, guint first, guint colon) {
    guint words = 0;
    for (guint i = first; i < colon; i++) {
        if (reading_is_word(reading, i) &&
            (shape_has_capital(reading, i) || reading_is(reading, i, "and")))
            words++;
        else if (!reading_is_mark(reading, i, '.'))
            return FALSE;
    }
    return words > 0 && words <= LONGEST_NAME;
}

/* "More from the report:", but not "Prado was brief:". */
static gboolean names_source(const Reading *reading, guint mention) {
    const BcMention *m = &reading->mentions[mention];
    const BcLexicon *determiners = bc_language_lexicon(reading->language, "determiners");
    return m->kind == BC_MENTION_NAME ||
           (m->kind == BC_MENTION_NOMINAL &&
            reading_look_up(reading, determiners, m->first_token) != NULL);
}

Source direct_colon(const Reading *reading, const Region *region) {
    if (region->first == 0 || !reading_is_mark(reading, region->first - 1, ':')) return NO_SOURCE;
    if (!shape_ends_sentence(reading, region) && !region->open &&
        !shape_has_sentences(reading, region))
        return NO_SOURCE;
    guint colon = region->first - 1, first = colon_clause(reading, colon);
    if (colon == 0) return NO_SOURCE;
    guint over = reading_mention_over(reading, colon - 1);
    if (is_name(reading, first, colon) &&
        (over == NO_MENTION || reading->mentions[over].first_token != first))
        return (Source){.found = TRUE,
                        .cue = NO_MENTION,
                        .mention = NO_MENTION,
                        .label = reading_span(reading, first, colon - 1)};
    guint subject = direct_subject_in(reading, first, colon - 1);
    gboolean nearest =
        over != NO_MENTION && reading->region_of[colon - 1] == 0 && names_source(reading, over);
    if (subject == NO_MENTION || (nearest && !bc_people_is_person(reading->people, subject)))
        subject = nearest ? over : subject;
    return subject != NO_MENTION ? source_of(NO_MENTION, subject) : NO_SOURCE;
}

/* Where the name in a signature ends: before the comma, bracket or stop. */
static guint name_end(const Reading *reading, guint i, guint last) {
    const BcLexicon *particles = bc_language_lexicon(reading->language, "particles");
    guint end = i;
    while (end <= last && ((reading->tokens[end].kind == BC_TOKEN_WORD &&
                            (shape_has_capital(reading, end) ||
                             reading_look_up(reading, particles, end) != NULL)) ||
                           (reading_is_mark(reading, end, '.') && end < last)))
        end++;
    return end;
}

Source direct_signed(const Reading *reading, const Region *region) {
    guint first = region->last + 1;
    if (first + 1 >= reading->n_tokens) return NO_SOURCE;
    guint paragraph = reading->sentences[reading->sentence_of[first]].paragraph;
    guint last = reading_paragraph_last(reading, paragraph);
    if (paragraph > region->paragraph + 1) return NO_SOURCE;
    if (region->open) {
        /* A quotation set apart ends behind its signature: "... / Jane Doe, Centre for Rain." */
        if (reading->tokens[last].kind != BC_TOKEN_QUOTE_CLOSE) return NO_SOURCE;
    } else if (!reading_is_dash(reading, first++)) {
        return NO_SOURCE;
    }
    guint end = name_end(reading, first, last);
    guint words = count_words(reading, first, end);
    if (words == 0 || words > LONGEST_NAME || last - first > LONGEST_SIGNATURE ||
        !shape_has_capital(reading, first) || has_region(reading, first, last + 1) ||
        reading_cue_from(reading, first) < reading_cue_from(reading, last) ||
        (end <= last && reading_is_word(reading, end)))
        return NO_SOURCE;
    guint over = reading_mention_over(reading, first);
    if (over != NO_MENTION && reading->mentions[over].first_token == first &&
        reading->mentions[over].core_first + reading->mentions[over].n_core >= end)
        return source_of(NO_MENTION, over);
    return (Source){.found = TRUE,
                    .cue = NO_MENTION,
                    .mention = NO_MENTION,
                    .label = reading_span(reading, first, end - 1)};
}
