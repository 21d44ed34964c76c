/* Whether a document is a readout.  In ordinary news a sentence without marks is the reporter's, in
 * a column it is the columnist's; so the words of meetings between leaders must come together with
 * the first person right behind reports. */
#include "language/readout.h"

#include <stdlib.h>

#define EVIDENCE_OWN 2.0
#define EVIDENCE_STANCE 0.7
#define MOST_EVIDENCE 6.0
#define PER_OWN_ELSEWHERE 1.0
/* So many words in marks say nothing; each hundredth more is a sign of ordinary news. */
#define MARKED_FREE 0.04
#define PER_MARKED 25.0
/* Weights of words in a hundred, and the most that they count. */
#define STYLE_WORTH 0.35
#define MOST_STYLE 5.0

#define LEAST_EVIDENCE 1.4
#define LEAST_STYLE 0.9
#define LEAST_SUM 3.0

static double style_of(const Reading *reading, double *marked) {
    const BcLexicon *words_of = bc_language_lexicon(reading->language, "readouts");
    guint words = 0, in_marks = 0;
    double weight = 0;
    for (guint p = 0; p < reading->n_paragraphs; p++) {
        if (!readout_is_body(reading, p)) continue;
        for (guint i = reading_paragraph_first(reading, p); i <= reading_paragraph_last(reading, p);
             i++) {
            if (!reading_is_word(reading, i)) continue;
            const char *value = reading_look_up(reading, words_of, i);
            words++;
            in_marks += reading->region_of[i] != 0;
            if (value != NULL) weight += atoi(value);
        }
    }
    *marked = in_marks / (double)MAX(words, 1);
    return MIN(MOST_STYLE, STYLE_WORTH * 100 * weight / MAX(words, 1));
}

gboolean readout_is_style(const Reading *reading, const GArray *passages, guint own_elsewhere) {
    double evidence = 0, marked;
    for (guint i = 0; i < passages->len; i++) {
        const ReadoutPassage *passage = &g_array_index(passages, ReadoutPassage, i);
        if (!readout_is_speech(passage)) continue;
        if (passage->own)
            evidence += EVIDENCE_OWN;
        else if (passage->best >= 1)
            evidence += EVIDENCE_STANCE;
    }
    double style = style_of(reading, &marked);
    double against = PER_OWN_ELSEWHERE * own_elsewhere;
    if (marked > MARKED_FREE) against += PER_MARKED * (marked - MARKED_FREE);
    return evidence >= LEAST_EVIDENCE && style >= LEAST_STYLE &&
           style + MIN(evidence, MOST_EVIDENCE) - against >= LEAST_SUM;
}
