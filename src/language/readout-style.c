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

typedef struct {
    double own, others, unnamed;     /* speech; unnamed: of nobody whom the readout is about */
    double passages, behind_deeds;   /* that begin behind a report */
    double reports, said, of_office; /* narrators' parts that tell who speaks */
    double narrated, elsewhere, explained; /* and those that do not */
    guint first_speaker;
    gboolean speakers; /* more than one */
} Count;

static gboolean is_about(const Readout *readout, guint speaker) {
    return speaker != NO_MENTION &&
           (readout->principal_of[speaker] >= 0 || readout_is_known(readout, speaker));
}

static gboolean holds_office(const Readout *readout, guint speaker) {
    if (!is_about(readout, speaker)) return FALSE;
    int who = readout->principal_of[speaker];
    return who >= 0 ? (readout_principal(readout, (guint)who)->told.offices & OFFICES_HELD) != 0
                    : readout->reading->mentions[speaker].kind == BC_MENTION_NOMINAL;
}

static void count_speech(const Readout *readout, const ReadoutPart *part, gboolean after,
                         Count *count) {
    const guint64 self = SIGN_BIT(SIGN_OWN) | SIGN_BIT(SIGN_OUR);
    const guint64 side = SIGN_BIT(SIGN_MUST) | SIGN_BIT(SIGN_LATER_MUST) | SIGN_BIT(SIGN_STANCE) |
                         SIGN_BIT(SIGN_NOT) | SIGN_BIT(SIGN_EVER) | SIGN_BIT(SIGN_CALL);
    if (!is_about(readout, part->speaker)) {
        count->unnamed++;
        return;
    }
    count->own += (part->signs & self) != 0;
    count->others +=
        (part->signs & self) == 0 && part->kind != READOUT_TRAILING && (part->signs & side) != 0;
    count->passages += after && part[-1].kind >= READOUT_REPORT;
    count->behind_deeds += after && part[-1].kind == READOUT_DEED;
    if (count->first_speaker == NO_MENTION) count->first_speaker = part->speaker;
    count->speakers |= part->speaker != count->first_speaker;
}

static Count count_parts(const Readout *readout, const GArray *parts) {
    Count count = {.first_speaker = NO_MENTION};
    for (guint i = 0; i < parts->len; i++) {
        const ReadoutPart *part = &g_array_index(parts, ReadoutPart, i);
        if (part->speech) {
            count_speech(readout, part, i > 0, &count);
        } else if (part->kind == READOUT_MARKED) {
            count.explained++;
        } else if (part->kind >= READOUT_REPORT) {
            count.reports++;
            count.said += part->kind != READOUT_DEED;
            count.of_office += holds_office(readout, part->speaker);
        } else {
            count.narrated++;
            count.elsewhere += (part->signs & SIGN_BIT(SIGN_OWN)) != 0;
        }
    }
    return count;
}

void readout_facts(const Readout *readout, const GArray *parts, double *facts) {
    Count count = count_parts(readout, parts);
    double all = count.own + count.others + count.unnamed + count.narrated + count.explained + 1;
    weigh_words(readout->reading, facts);
    facts[FACT_ALWAYS] = 1;
    facts[FACT_OFFICES] = count.of_office / MAX(count.reports, FEW_REPORTS);
    facts[FACT_OWN] = log1p(MIN(count.own, MOST_OF_OWN));
    facts[FACT_OTHERS] = log1p(MIN(count.others, MOST_OF_OTHERS));
    facts[FACT_ELSEWHERE] = log1p(MIN(count.elsewhere, MOST_OF_OWN));
    facts[FACT_NARRATED] = count.narrated / all;
    facts[FACT_EXPLAINED] = count.explained / all;
    facts[FACT_BEHIND_DEEDS] = count.behind_deeds / MAX(count.passages, 1);
    facts[FACT_SPEAKERS] = count.speakers;
    facts[FACT_RARE_REPORTS] = count.narrated > MOST_NARRATED * count.said;
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
