/* Whether a document is a readout.  In ordinary news a sentence without marks is the reporter's, in
 * a column it is the columnist's; so the words of meetings between leaders must come together with
 * reports of those who hold office and with passages that are like speech. */
#include "language/readout.h"

#include <math.h>
#include <stdlib.h>

#define MOST_OF_OWN 8 /* passages that count, with "I" or "we" and without */
#define MOST_OF_OTHERS 4
#define MOST_STYLE 15.0 /* weight of words in a hundred */
#define MOST_MARKED 0.2
#define FEW_REPORTS 2
#define MOST_NARRATED 8    /* parts to a report: an analysis has more */
#define MOST_EXPLAINED 0.5 /* more: a transcript, an interview */

static const char *const names[READOUT_FACTS] = {
    [FACT_ALWAYS] = "document",
    [FACT_STYLE] = "document style",
    [FACT_OFFICES] = "document offices",
    [FACT_OWN] = "document own",
    [FACT_OTHERS] = "document others",
    [FACT_MARKED] = "document marked",
    [FACT_ELSEWHERE] = "document own elsewhere",
    [FACT_NARRATED] = "document narrated",
    [FACT_EXPLAINED] = "document explained",
    [FACT_BEHIND_DEEDS] = "document behind deeds",
    [FACT_SPEAKERS] = "document speakers",
    [FACT_RARE_REPORTS] = "document rare reports",
};

const char *readout_fact_name(guint fact) { return names[fact]; }

static void weigh_words(const Reading *reading, double *facts) {
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
    facts[FACT_STYLE] = MIN(MOST_STYLE, 100 * weight / MAX(words, 1)) / MOST_STYLE;
    facts[FACT_MARKED] = MIN(MOST_MARKED, in_marks / (double)MAX(words, 1)) / MOST_MARKED;
}

static gboolean holds_office(const Readout *readout, const ReadoutPart *part) {
    int who = part->speaker != NO_MENTION ? readout->principal_of[part->speaker] : -1;
    return who >= 0 && (readout_principal(readout, (guint)who)->told.offices & OFFICES_HELD) != 0;
}

void readout_facts(const Readout *readout, const GArray *parts, double *facts) {
    const guint64 self = SIGN_BIT(SIGN_OWN) | SIGN_BIT(SIGN_OUR);
    const guint64 side = SIGN_BIT(SIGN_MUST) | SIGN_BIT(SIGN_LATER_MUST) | SIGN_BIT(SIGN_STANCE) |
                         SIGN_BIT(SIGN_NOT) | SIGN_BIT(SIGN_EVER) | SIGN_BIT(SIGN_CALL);
    double own = 0, others = 0, elsewhere = 0, narrated = 0, explained = 0, reports = 0, high = 0;
    double said = 0, behind = 0, passages = 0, speakers = 0;
    guint first = NO_MENTION, unnamed = 0;
    for (guint i = 0; i < parts->len; i++) {
        const ReadoutPart *part = &g_array_index(parts, ReadoutPart, i);
        if (part->speech &&
            (part->speaker == NO_MENTION || readout->principal_of[part->speaker] < 0)) {
            unnamed++;
        } else if (part->speech) {
            if (part->signs & self)
                own++;
            else
                others += part->kind != READOUT_TRAILING && (part->signs & side) != 0;
            passages += i > 0 && part[-1].kind >= READOUT_REPORT;
            behind += i > 0 && part[-1].kind == READOUT_DEED;
            speakers += speakers == 0 || (speakers == 1 && part->speaker != first);
            if (first == NO_MENTION) first = part->speaker;
        } else if (part->kind == READOUT_MARKED) {
            explained++;
        } else if (part->kind >= READOUT_REPORT) {
            reports++;
            said += part->kind != READOUT_DEED;
            high += holds_office(readout, part);
        } else {
            narrated++;
            elsewhere += (part->signs & SIGN_BIT(SIGN_OWN)) != 0;
        }
    }
    double all = own + others + narrated + explained + unnamed + 1;
    weigh_words(readout->reading, facts);
    facts[FACT_ALWAYS] = 1;
    facts[FACT_OFFICES] = high / MAX(reports, FEW_REPORTS);
    facts[FACT_BEHIND_DEEDS] = behind / MAX(passages, 1);
    facts[FACT_RARE_REPORTS] = narrated > MOST_NARRATED * said;
    facts[FACT_SPEAKERS] = speakers > 1;
    facts[FACT_OWN] = log1p(MIN(own, MOST_OF_OWN));
    facts[FACT_OTHERS] = log1p(MIN(others, MOST_OF_OTHERS));
    facts[FACT_ELSEWHERE] = log1p(MIN(elsewhere, MOST_OF_OWN));
    facts[FACT_NARRATED] = narrated / all;
    facts[FACT_EXPLAINED] = explained / all;
}

gboolean readout_is_style(const Readout *readout, const GArray *parts) {
    const BcLexicon *weights = bc_language_lexicon(readout->reading->language, "readout-weights");
    double facts[READOUT_FACTS], sum = 0;
    readout_facts(readout, parts, facts);
    if (facts[FACT_OWN] + facts[FACT_OTHERS] == 0 || facts[FACT_EXPLAINED] > MOST_EXPLAINED ||
        facts[FACT_RARE_REPORTS] > 0)
        return FALSE;
    for (guint f = 0; f < READOUT_FACTS; f++) {
        const char *value = bc_lexicon_get(weights, names[f]);
        if (value != NULL) sum += g_ascii_strtod(value, NULL) * facts[f];
    }
    return sum > 0;
}
