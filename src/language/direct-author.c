/* Whose words a letter or a message brings. */
#include "language/direct-private.h"

/* How far behind its subject a verb of writing may stand: that Lund had never |sent. */
#define VERB_REACH 4

static const BcLexicon *lexicon(const Reading *reading, const char *name) {
    return bc_language_lexicon(reading->language, name);
}

/* A text that somebody writes: a letter, not a law. */
static gboolean is_letter(const Reading *reading, guint i) {
    const char *role = reading_look_up(reading, lexicon(reading, "roles"), i);
    return role != NULL && strcmp(role, "thing own") == 0;
}

static gboolean has_verb(const Reading *reading, guint first, guint end) {
    const BcLexicon *writes = lexicon(reading, "writes");
    for (guint i = first; i < end; i++)
        if (reading_look_up(reading, writes, i) != NULL) return TRUE;
    return FALSE;
}

/* "a message that |Lund had sent", "a letter |she wrote", "a note from |Lund". */
static guint author_behind(const Reading *reading, guint noun, guint end) {
    guint i = noun + 1;
    const char *preposition = reading_look_up(reading, lexicon(reading, "prepositions"), i);
    const char *relative = reading_look_up(reading, lexicon(reading, "appositions"), i);
    gboolean from = preposition != NULL &&
                    (strcmp(preposition, "source") == 0 || strcmp(preposition, "agent") == 0);
    if (from || (relative != NULL && strstr(relative, "clause") != NULL)) i++;
    guint over = i < end ? reading_mention_over(reading, i) : NO_MENTION;
    if (over == NO_MENTION || !bc_people_is_person(reading->people, over)) return NO_MENTION;
    guint behind = reading->mentions[over].first_token + reading->mentions[over].n_tokens;
    return from || has_verb(reading, behind, MIN(end, behind + VERB_REACH)) ? over : NO_MENTION;
}

guint direct_author(const Reading *reading, guint sentence, guint before) {
    guint first = reading->sentences[sentence].first_token;
    guint end = MIN(before, reading_sentence_last(reading, sentence) + 1);
    for (guint noun = end; noun-- > first;) {
        if (reading->region_of[noun] != 0 || !is_letter(reading, noun)) continue;
        guint author = author_behind(reading, noun, end);
        if (author != NO_MENTION) return author;
        author = direct_subject_in(reading, first, noun);
        if (author == NO_MENTION) return NO_MENTION;
        const BcMention *m = &reading->mentions[author];
        return has_verb(reading, m->first_token + m->n_tokens, noun) ? author : NO_MENTION;
    }
    return NO_MENTION;
}

gboolean direct_is_letter(const Reading *reading, guint mention) {
    if (mention == NO_MENTION || reading->mentions[mention].kind != BC_MENTION_NOMINAL)
        return FALSE;
    const BcMention *m = &reading->mentions[mention];
    return is_letter(reading, m->core_first + m->n_core - 1);
}
