/* Whom a readout means by "he", "Prime Minister" and "the head of state".  The general rules look
 * among all names near, and find cities and countries there, which readouts are full of. */
#include "language/readout.h"

/* Beside the number of reports up to when somebody spoke last. */
#define LAST_NAMED 10000
#define SURE_OF_SEX 20000

static guint mention_of(const Readout *readout, guint principal) {
    return readout_principal(readout, principal)->mention;
}

/* "He": the last one who was reported, unless that is a woman.  "She" rather is a known woman than
 * somebody of whom nothing tells the sex. */
static guint who_is_he(const Readout *readout, BcSex sex, int named) {
    guint best = G_MAXUINT;
    int best_score = -1;
    for (guint i = 0; i < readout->principals->len; i++) {
        const ReadoutPrincipal *p = readout_principal(readout, i);
        gboolean known = sex != BC_SEX_UNKNOWN && p->sex != BC_SEX_UNKNOWN;
        if (!readout_stands_out(readout, i) || (known && sex != p->sex)) continue;
        int score = (int)p->heard + (known && sex == BC_SEX_FEMALE ? SURE_OF_SEX : 0) +
                    ((int)i == named ? LAST_NAMED : 0);
        if (score <= best_score) continue;
        best = i;
        best_score = score;
    }
    return best;
}

static BcSex sex_in(const Readout *readout, guint first, guint end) {
    BcSex sex = BC_SEX_UNKNOWN;
    for (guint i = first; i < end; i++) {
        const char *value = reading_look_up(readout->reading, readout->sexed, i);
        if (value == NULL || readout->reading->region_of[i] != 0) continue;
        BcSex told = *value == 'f' ? BC_SEX_FEMALE : BC_SEX_MALE;
        if (sex != BC_SEX_UNKNOWN && sex != told) return BC_SEX_UNKNOWN;
        sex = told;
    }
    return sex;
}

BcSex readout_sex_before(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    return sex_in(readout, reading->sentences[reading->sentence_of[i]].first_token, i);
}

BcSex readout_sex_behind(const Readout *readout, guint i) {
    const Reading *reading = readout->reading;
    guint last = reading_sentence_last(reading, reading->sentence_of[i]);
    guint m = bc_people_mention_at(reading->people, i + 1);
    for (; m < reading->n_mentions && reading->mentions[m].first_token <= last; m++)
        if (reading->mentions[m].kind != BC_MENTION_PRONOUN && readout_is_person(readout, m))
            return BC_SEX_UNKNOWN;
    return sex_in(readout, i, last + 1);
}

guint readout_who(const Readout *readout, guint m, int named) {
    const Reading *reading = readout->reading;
    const BcMention *mention = &reading->mentions[m];
    guint first = mention->first_token, end = mention->core_first + mention->n_core;
    guint last = reading_sentence_last(reading, reading->sentence_of[first]), n;
    BcSex sex = bc_people_sex(reading->people, m);
    if (readout->principal_of[m] >= 0 &&
        readout_stands_out(readout, (guint)readout->principal_of[m]))
        return mention_of(readout, (guint)readout->principal_of[m]);
    guint who =
        readout_who_is_named(readout, first, end - first); /* "Usher", which is a role, too */
    /* "the head of Chilean |diplomacy" */
    while (end < last && readout_office_at(readout, end, last, &n) != 0) end += n;
    if (who == G_MAXUINT)
        who = mention->kind == BC_MENTION_PRONOUN
                  ? who_is_he(readout, sex, named)
                  : readout_who_is_described(readout, first, MAX(end, first + 1), sex, named);
    return who != G_MAXUINT ? mention_of(readout, who) : m;
}

/* "His Highness", "The Turkish side": words that are no mention, or a house's. */
static guint described_at(const Readout *readout, guint i, guint last, guint *end) {
    const Reading *reading = readout->reading;
    guint k = i, n, offices = 0;
    if (reading_look_up(reading, readout->determiners, k) != NULL) k++;
    while (k <= last && k < i + LONGEST_DESCRIPTION &&
           (offices = readout_office_at(readout, k, last + 1, &n)) == 0 &&
           readout_is_capital(reading, k))
        k++;
    if (offices == 0) return NO_MENTION;
    for (*end = k; *end <= last && readout_office_at(readout, *end, last + 1, &n) != 0;) *end += n;
    guint who = readout_who_is_described(readout, i, *end, BC_SEX_UNKNOWN, readout->named);
    return who != G_MAXUINT ? mention_of(readout, who) : NO_MENTION;
}

/* "the Cuban head of state |thanked", where the phrase was taken for longer; else its end. */
static guint end_of_offices(const Readout *readout, guint m) {
    const Reading *reading = readout->reading;
    guint end = readout_mention_end(reading, m), n;
    if (reading->mentions[m].kind != BC_MENTION_NOMINAL) return end;
    for (guint i = reading->mentions[m].first_token; i < end; i += n)
        if (readout_office_at(readout, i, end, &n) != 0 && i + n < end &&
            readout_is_past(readout, i + n))
            return i + n;
    /* "the leader of the Caribbean |nation" */
    gboolean capital = readout_is_capital(reading, end - 1);
    return capital && reading_look_up(reading, readout->offices, end) != NULL &&
                   readout_office_at(readout, end, end + 1, &n) == 0
               ? end + 1
               : end;
}

guint readout_person_at(const Readout *readout, guint i, guint last, guint *end) {
    const Reading *reading = readout->reading;
    guint m = reading_mention_over(reading, i);
    if (m != NO_MENTION && reading->mentions[m].first_token == i && readout_is_person(readout, m)) {
        *end = end_of_offices(readout, m);
        return m;
    }
    if (m == NO_MENTION && reading_look_up(reading, readout->titles, i) != NULL && i < last) {
        guint who = readout_who_is_named(readout, i + 1, 1); /* "Comrade |Thai" is no adjective */
        *end = i + 2;
        if (who != G_MAXUINT) return mention_of(readout, who);
    }
    return described_at(readout, i, last, end);
}
