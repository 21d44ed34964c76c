/* Whom the sentences around a quotation are about. */
#include "language/direct-private.h"

/* Who speaks in the sentence: the subject of the cue that ends it, else of its first cue; who tells
 * somebody something goes before who merely shows or believes it. */
static guint speaker_of(const Reading *reading, guint sentence) {
    guint first = reading->sentences[sentence].first_token;
    guint last = reading_sentence_last(reading, sentence), speaker = NO_MENTION;
    gboolean told = FALSE;
    for (guint c = reading_cue_from(reading, first); c < reading->cues->len; c++) {
        const Cue *cue = reading_cue(reading, c);
        if (cue->first > last) break;
        if (cue->mention == NO_MENTION || cue->passive || !direct_speaks(cue->kind)) continue;
        gboolean ends = cue->last + 1 >= last || (cue->inverted && cue->last + 4 >= last);
        gboolean tells = (cue->kind & CUE_TELL) != 0 && !told;
        if (speaker == NO_MENTION || ends || tells) speaker = cue->mention;
        told |= tells;
    }
    return speaker;
}

guint direct_topic_of(const Reading *reading, guint sentence) {
    guint speaker = speaker_of(reading, sentence);
    return speaker != NO_MENTION ? speaker : direct_subject(reading, sentence);
}

gboolean direct_is_thing(const Reading *reading, guint mention) {
    return mention != NO_MENTION && !bc_people_is_person(reading->people, mention);
}

/* "People ask |me": the words of one person. */
static gboolean is_of_one(const Reading *reading, const Region *region) {
    const BcLexicon *self = bc_language_lexicon(reading->language, "self");
    for (guint i = region->first; i <= region->last; i++) {
        const char *value = reading_look_up(reading, self, i);
        if (value != NULL && reading->region_of[i] == reading->region_of[region->first] &&
            g_str_has_suffix(value, "one"))
            return TRUE;
    }
    return FALSE;
}

/* "|Her team", "his brother": somebody whom only the person spoken of brings in, and who tells
 * nothing; a group does not say "I". */
static gboolean is_brought_in(const Reading *reading, guint mention, const Region *region) {
    const BcMention *m = &reading->mentions[mention];
    const char *first = reading_look_up(
        reading, bc_language_lexicon(reading->language, "determiners"), m->first_token);
    if (m->kind != BC_MENTION_NOMINAL || first == NULL || !g_str_has_prefix(first, "def") ||
        strstr(first, "noun") == NULL || strstr(first, "article") != NULL)
        return FALSE;
    if (direct_is_thing(reading, mention) && is_of_one(reading, region)) return TRUE;
    guint c = reading_cue_from(reading, m->first_token);
    return c >= reading->cues->len || reading_cue(reading, c)->mention != mention ||
           !(reading_cue(reading, c)->kind & (CUE_SAY | CUE_TELL | CUE_ASK | CUE_VOICE));
}

/* "|Solheim agrees.  The cap has shrunk, and her team found water": whom the paragraph was about
 * before the sentence that brings in `topic`, who else it is about. */
static guint topic_of_paragraph(const Reading *reading, guint sentence, guint topic) {
    guint first = reading->paragraphs[reading->sentences[sentence].paragraph].first_sentence;
    for (guint s = first; s < sentence; s++) {
        guint about = direct_topic_of(reading, s);
        if (about != NO_MENTION && reading->mentions[about].kind != BC_MENTION_NOMINAL &&
            bc_people_is_person(reading->people, about))
            return about;
    }
    return topic;
}

guint direct_topic_before(const Reading *reading, const Region *region) {
    guint sentence = reading->sentence_of[region->first];
    if (sentence == 0) return NO_MENTION;
    guint last = reading_sentence_last(reading, sentence - 1);
    guint paragraph = reading->sentences[sentence - 1].paragraph;
    if (reading->region_of[last] != 0 || reading->paragraphs[paragraph].kind != BC_BLOCK_PARAGRAPH)
        return NO_MENTION;
    guint topic = direct_topic_of(reading, sentence - 1);
    /* "Rueda abrió su panadería.  El sábado la cerró." */
    for (guint s = sentence - 1; topic == NO_MENTION && reading->forms.dropped_subjects &&
                                 s > reading->paragraphs[paragraph].first_sentence;
         s--)
        topic = direct_topic_of(reading, s - 1);
    return topic != NO_MENTION && is_brought_in(reading, topic, region)
               ? topic_of_paragraph(reading, sentence - 1, topic)
               : topic;
}

guint direct_topic_behind(const Reading *reading, const Region *region) {
    guint sentence = reading->sentence_of[region->last] + 1;
    if (region->open || sentence >= reading->n_sentences ||
        reading->region_of[reading->sentences[sentence].first_token] != 0)
        return NO_MENTION;
    guint topic = direct_topic_of(reading, sentence);
    return direct_is_thing(reading, topic) ? NO_MENTION : topic;
}
