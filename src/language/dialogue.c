/* Quotations whose cue stands inside their marks, and those that have dashes for marks. */
#include "language/reading.h"

/* A cue clause inside quotation marks is short: ", a-t-elle ensuite rappelé," */
#define LONGEST_INNER 8

static const BcLexicon *lexicon(const Reading *reading, const char *name) {
    return bc_language_lexicon(reading->language, name);
}

/* TRUE when the verb at `i` brings speech. */
static gboolean is_speech(const Reading *reading, guint i) {
    gsize verb;
    const char *cue = reading_look_up(reading, lexicon(reading, "cues"), i);
    BcSpan span = reading->tokens[i].span;
    const char *word = reading->text + span.start;
    /* "..., peste-t-il": so tied, any verb is one of speech. */
    if (cue == NULL && reading->tokens[i].kind == BC_TOKEN_WORD &&
        forms_tied_pronoun(&reading->forms, word, bc_span_length(span), &verb) != NULL)
        return TRUE;
    return cue != NULL && *cue != 'j' && *cue != 'p' && *cue != 'n';
}

static gboolean is_pronoun_tied_at(const Reading *reading, guint i) {
    guint over = reading_mention_over(reading, i);
    return over != NO_MENTION && reading->mentions[over].first_token == i &&
           reading->mentions[over].kind == BC_MENTION_PRONOUN;
}

/* The verb of speech that begins at `i`, also behind a few words that tell how: "— с горечью
 * |добавляет она", "— тут же |возразил сосед"; or NO_MENTION. */
static guint speech_at(const Reading *reading, guint i) {
    if (is_speech(reading, i)) return i;
    if (!reading->forms.late_subjects) return NO_MENTION;
    for (guint k = i; k < i + 3 && k + 2 < reading->n_tokens; k++) {
        BcSpan span = reading->tokens[k].span;
        if (reading->tokens[k].kind != BC_TOKEN_WORD ||
            g_unichar_isupper(g_utf8_get_char(reading->text + span.start)) ||
            reading_mention_over(reading, k) != NO_MENTION)
            return NO_MENTION;
        guint over = reading_mention_over(reading, k + 2);
        if (reading_is_mark(reading, k + 1, ',') && is_speech(reading, k + 2)) return k + 2;
        if (is_speech(reading, k + 1) && over != NO_MENTION &&
            reading->mentions[over].first_token == k + 2)
            return k + 1;
    }
    return NO_MENTION;
}

static gboolean ends_inner(const Reading *reading, guint i) {
    return reading_is_mark(reading, i, ',') || reading_is_mark(reading, i, '.') ||
           reading->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE;
}

/* The end of the cue clause at `first`, which only what `ends` closes: 0 without one.  `bare`: its
 * subject may be missing. */
static guint clause_end(const Reading *reading, guint first, guint last, gboolean bare,
                        gboolean (*ends)(const Reading *, guint)) {
    const BcLexicon *auxiliaries = lexicon(reading, "auxiliaries");
    guint i = first;
    gboolean subject = bare;
    while (i <= last && i < first + 4 && !is_speech(reading, i)) {
        if (is_pronoun_tied_at(reading, i) && i == first)
            subject = TRUE;
        else if (reading_look_up(reading, auxiliaries, i) == NULL &&
                 reading_look_up(reading, lexicon(reading, "objects"), i) == NULL)
            return 0;
        i++;
    }
    if (i > last || !is_speech(reading, i)) return 0;
    subject |= is_pronoun_tied_at(reading, i);
    guint behind = i + 1;
    guint over = subject && !bare ? NO_MENTION : reading_mention_over(reading, behind);
    if (over != NO_MENTION && reading->mentions[over].first_token == behind) {
        subject = TRUE;
        behind += reading->mentions[over].n_tokens;
    }
    guint limit = MAX(first + LONGEST_INNER, behind + 2); /* an apposition may be longer */
    for (; subject && behind <= last && behind < limit; behind++)
        if (ends(reading, behind)) return behind;
    return 0;
}

static gboolean ends_dashed(const Reading *reading, guint i) {
    return reading_is_dash(reading, i) || reading->tokens[i].kind == BC_TOKEN_QUOTE_CLOSE;
}

guint dialogue_inner_cue(const Reading *reading, guint first, guint last) {
    /* «..., — вспоминает она, — ...»; “... —dijo el alcalde— ...” */
    if (reading->forms.dash_dialogue && reading_is_dash(reading, first)) {
        guint verb = speech_at(reading, first + 1);
        return clause_end(reading, verb != NO_MENTION ? verb : first + 1, last, TRUE, ends_dashed);
    }
    return reading->forms.inner_cues ? clause_end(reading, first, last, FALSE, ends_inner) : 0;
}

gboolean dialogue_closes_all(const Reading *reading, guint close, guint last) {
    guint i = close + 1;
    if (!reading->forms.dash_dialogue) return FALSE;
    if (i <= last && reading_is_mark(reading, i, ',')) i++;
    return i < last && reading_is_dash(reading, i) && speech_at(reading, i + 1) != NO_MENTION;
}

/* The next dash from `i` on; `cue`: with a verb of speech behind it. */
static guint next_dash(const Reading *reading, guint i, guint last, gboolean cue) {
    for (; i < last; i++)
        if (reading_is_dash(reading, i) && (!cue || speech_at(reading, i + 1) != NO_MENTION))
            return i;
    return 0;
}

/* "— Reposez-vous, |a répliqué celle-ci.": the mark before a cue clause that a comma alone sets
 * off; 0: none. */
static guint comma_cue(const Reading *reading, guint first, guint last) {
    const BcLexicon *auxiliaries = lexicon(reading, "auxiliaries");
    for (guint i = first; i < last; i++) {
        if (!reading_is_mark(reading, i, ',') && !reading_is_mark(reading, i, '?') &&
            !reading_is_mark(reading, i, '!'))
            continue;
        guint verb = i + 1;
        while (verb < last && verb < i + 4 && reading_look_up(reading, auxiliaries, verb) != NULL)
            verb++;
        if (verb <= last && is_speech(reading, verb)) return i;
    }
    return 0;
}

/* Where a dash begins what somebody says: the paragraph, or a sentence in it ("Она улыбается. |—
 * Пройду, — говорит она."), when nothing is in marks before; NO_MENTION where none does. */
static guint opening_dash(const Reading *reading, guint first, guint last) {
    if (reading_is_dash(reading, first)) return first;
    for (guint i = first; i < last; i++) {
        if (reading->tokens[i].kind == BC_TOKEN_QUOTE_OPEN) return NO_MENTION;
        if (i == first || !reading_is_dash(reading, i) || !reading_is_word(reading, i + 1) ||
            (!reading_is_mark(reading, i - 1, '.') && !reading_is_mark(reading, i - 1, '!') &&
             !reading_is_mark(reading, i - 1, '?')))
            continue;
        gunichar c = g_utf8_get_char(reading->text + reading->tokens[i + 1].span.start);
        return g_unichar_isupper(c) ? i : NO_MENTION;
    }
    return NO_MENTION;
}

/* "— Lire, répond Mathilde Garnier. |Je n'en ai jamais eu le temps.": what stands behind the
 * sentence of the cue is said, too. */
static void add_rest(Reading *reading, guint paragraph, guint mark, guint last) {
    guint next = reading->sentence_of[mark + 1] + 1;
    if (next >= reading->n_sentences) return;
    guint first = reading->sentences[next].first_token;
    if (first > last) return;
    reading_add_region(
        reading,
        (Region){.first = first, .last = last, .paragraph = paragraph, .interrupted = TRUE});
}

gboolean dialogue_find(Reading *reading, guint paragraph) {
    if (!reading->forms.dash_dialogue) return FALSE;
    guint last = reading_paragraph_last(reading, paragraph);
    guint first = reading_paragraph_first(reading, paragraph);
    guint i = opening_dash(reading, first, last);
    if (i == NO_MENTION) return FALSE;
    guint dash = next_dash(reading, i + 1, last, TRUE);
    if (dash < i + 2 && reading->forms.inner_cues && i == first) {
        guint mark = comma_cue(reading, i + 2, last);
        if (mark == 0) return FALSE;
        reading_add_region(reading, (Region){.first = i + 1, .last = mark, .paragraph = paragraph});
        add_rest(reading, paragraph, mark, last);
        return TRUE;
    }
    if (dash < i + 2) return FALSE;
    while (dash != 0) {
        reading_add_region(reading,
                           (Region){.first = i + 1, .last = dash - 1, .paragraph = paragraph});
        i = next_dash(reading, dash + 1, last, FALSE);
        if (i == 0) return TRUE;
        /* Spanish has the sentence's stop behind the dash. */
        while (i + 1 < last && !reading_is_word(reading, i + 1) &&
               reading->tokens[i + 1].kind == BC_TOKEN_PUNCTUATION)
            i++;
        dash = next_dash(reading, i + 1, last, TRUE);
    }
    if (i < last)
        reading_add_region(reading, (Region){.first = i + 1, .last = last, .paragraph = paragraph});
    return TRUE;
}
