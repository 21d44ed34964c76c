/* Whose house tells a readout: who receives, and not who has come.  It is he who is "the Head of
 * State" there without a name or a country. */
#include "language/readout.h"

#include <string.h>

#define SURE 2            /* what is told of who receives whom, beside who is named first */
#define LONGEST_CLAUSE 30 /* ", who is staying in our country with a state visit" */
#define LONGEST_LEAD 12   /* "When giving the warmest welcome to the guest," */

static const char *told_at(const Readout *readout, guint i) {
    const char *value = reading_look_up(readout->reading, readout->visits, i);
    return value != NULL ? value : "";
}

/* The principal named at token `i`, or -1; `end`: behind his mention. */
static int principal_at(const Readout *readout, guint i, guint *end) {
    guint m = reading_mention_over(readout->reading, i);
    if (m == NO_MENTION || readout->reading->mentions[m].first_token != i) return -1;
    *end = readout_mention_end(readout->reading, m);
    return readout->principal_of[m];
}

static int first_principal(const Readout *readout, guint first, guint last, guint *end) {
    for (guint i = first; i <= last; i++) {
        int found = principal_at(readout, i, end);
        if (found >= 0) return found;
    }
    return -1;
}

/* ", |who arrived on a state visit" */
static gboolean has_come(const Readout *readout, guint i, guint last) {
    const Reading *reading = readout->reading;
    if (reading_is_mark(reading, i, ',')) i++;
    if (!reading_is(reading, i, "who")) return FALSE;
    for (guint k = i + 1; k <= last && k < i + LONGEST_CLAUSE; k++)
        if (strcmp(told_at(readout, k), "guest") == 0) return TRUE;
    return FALSE;
}

/* "|The Head of State held talks with", "|The President, in a meeting, said": the office of
 * somebody whose country one need not tell; 0: none begins here. */
static guint bare_subject(const Readout *readout, guint first, guint last) {
    const Reading *reading = readout->reading;
    guint n, offices;
    for (guint i = first; i < last && i < first + LONGEST_CLAUSE; i++) { /* over a dateline */
        if (reading_look_up(reading, readout->determiners, i) == NULL) continue;
        offices = readout_office_at(readout, i + 1, last, &n) & OFFICES_HELD;
        if (offices == 0 || !readout_is_capital(reading, i + 1)) continue;
        guint next = i + 1 + n;
        gboolean aside = reading_is_mark(reading, next, ',') && next < last &&
                         !readout_is_capital(reading, next + 1);
        gboolean acts = readout_is_past(readout, next) || told_at(readout, next)[0] != '\0';
        return aside || acts ? offices : 0;
    }
    return 0;
}

/* "Welcoming the guest, |X|": nothing but his titles stands between the comma and a name. */
static gboolean is_behind_comma(const Readout *readout, guint verb, guint end) {
    const Reading *reading = readout->reading;
    guint n, comma = verb + 1;
    guint i = bc_people_name(reading->people, reading_mention_over(reading, end - 1), &n);
    while (comma < end && !reading_is_mark(reading, comma, ',')) comma++;
    while (i > comma + 1 && readout_is_capital(reading, i - 1)) i--;
    return i == comma + 1;
}

/* What a sentence tells of who is at home. */
static void hear_sentence(const Readout *readout, guint first, guint last) {
    guint end = first, verb = last + 1;
    int subject = first_principal(readout, first, last, &end);
    if (subject < 0) return;
    guint from = end;
    for (guint i = first; i <= last && verb > last; i++)
        if (strcmp(told_at(readout, i), "host") == 0) verb = i;
    gboolean leads = verb < first + LONGEST_LEAD && is_behind_comma(readout, verb, end);
    const char *be = reading_look_up(readout->reading, readout->auxiliaries, end);
    gboolean receives =
        verb <= last && (verb == end || (verb == end + 1 && !(be && strcmp(be, "be") == 0)));
    if (receives || leads) readout_principal(readout, (guint)subject)->at_home += SURE;
    if (receives) {
        int guest = first_principal(readout, verb, last, &from);
        if (guest >= 0 && guest != subject)
            readout_principal(readout, (guint)guest)->at_home -= SURE;
    }
    if (bare_subject(readout, first, last) != 0)
        readout_principal(readout, (guint)subject)->at_home -= SURE;
    for (guint i = first; i <= last; i++) {
        int told = principal_at(readout, i, &end);
        if (told >= 0 && has_come(readout, end, last))
            readout_principal(readout, (guint)told)->at_home -= SURE;
    }
}

/* Nothing that is known of him tells that he is somebody else's, or holds another office. */
static gboolean may_hold(const ReadoutPrincipal *p, guint offices) {
    guint held = p->told.offices & OFFICES_HELD & ~OFFICE_BIT(OFFICE_CLERGY);
    return p->at_home >= 0 && !p->told.country && !p->located && (held == 0 || (held & offices));
}

/* "|The President visited a farm.  |Ana Cruz said": a story that begins with a bare office goes on
 * with its holder's name. */
static void hear_lead(const Readout *readout) {
    const Reading *reading = readout->reading;
    guint offices = 0, end, s = 0;
    while (s < reading->n_sentences && !readout_is_body(reading, reading->sentences[s].paragraph))
        s++;
    for (; s < reading->n_sentences; s++) {
        guint first = reading->sentences[s].first_token, last = reading_sentence_last(reading, s);
        int named = first_principal(readout, first, last, &end);
        if (offices == 0)
            offices = bare_subject(readout, first, last);
        else if (named >= 0 && may_hold(readout_principal(readout, (guint)named), offices)) {
            readout_principal(readout, (guint)named)->at_home += SURE;
            readout_principal(readout, (guint)named)->told.offices |= offices;
            return;
        }
        if (offices == 0 && named >= 0) return;
    }
}

/* "Kovac in a meeting with the |Foreign Minister of Chad, Musa": of two who are told of, the one
 * whose country goes without saying, if he is named first. */
static void hear_countries(const Readout *readout) {
    guint first = G_MAXUINT, foreign = 0;
    for (guint i = 0; i < readout->principals->len; i++) {
        const ReadoutPrincipal *p = readout_principal(readout, i);
        if (p->located || p->first == NO_MENTION) continue;
        if (first == G_MAXUINT || p->first < readout_principal(readout, first)->first) first = i;
        foreign += p->told.country && (p->told.offices & OFFICES_HELD) != 0;
    }
    if (first != G_MAXUINT && !readout_principal(readout, first)->told.country && foreign == 1)
        readout_principal(readout, first)->at_home += SURE;
}

void readout_find_home(Readout *readout) {
    const Reading *reading = readout->reading;
    hear_countries(readout);
    for (guint s = 0; s < reading->n_sentences; s++)
        hear_sentence(readout, reading->sentences[s].first_token,
                      reading_sentence_last(reading, s));
    hear_lead(readout);
}

guint readout_home(const Readout *readout, gboolean *sure) {
    guint best = G_MAXUINT;
    int least = 0;
    for (guint i = 0; i < readout->principals->len; i++) {
        const ReadoutPrincipal *p = readout_principal(readout, i);
        least = MIN(least, p->at_home);
        if ((p->told.offices == 0 && p->at_home <= 0) || p->located || p->first == NO_MENTION)
            continue;
        const ReadoutPrincipal *b = best != G_MAXUINT ? readout_principal(readout, best) : NULL;
        if (b == NULL || p->at_home > b->at_home ||
            (p->at_home == b->at_home && p->first < b->first))
            best = i;
    }
    *sure = best != G_MAXUINT && (readout_principal(readout, best)->at_home > 0 ||
                                  readout_principal(readout, best)->at_home > least);
    return best;
}
