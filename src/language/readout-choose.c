/* Which parts of a readout are a leader's own words: the likeliest choice for all of them together
 * (Viterbi), as each part's chances depend on whether the one before it is speech. */
#include "language/readout.h"

#include <math.h>

enum { NARRATED, SPOKEN, STATES };

typedef struct {
    double best[STATES]; /* log-likelihood of the best choice up to here, by what this part is */
    guint8 from[STATES]; /* what the part before is in that choice */
    double odds[STATES]; /* of speech, by what the part before is */
} Cell;

guint64 readout_behind(const ReadoutPart *before, const ReadoutPart *part) {
    /* Whose its words are stands behind it. */
    if (before == NULL || part->kind == READOUT_TRAILING) return 0;
    guint sign = SIGN_BEHIND_NARRATOR;
    switch (before->kind) {
    case READOUT_FREE:
    case READOUT_TRAILING: sign = before->speech ? SIGN_BEHIND_OWN : SIGN_BEHIND_NARRATOR; break;
    case READOUT_SURE: sign = SIGN_BEHIND_OWN; break;
    case READOUT_MARKED: sign = SIGN_BEHIND_MARKED; break;
    case READOUT_REPORT: sign = SIGN_BEHIND_REPORT; break;
    case READOUT_COURTESY: sign = SIGN_BEHIND_COURTESY; break;
    case READOUT_DEED: sign = SIGN_BEHIND_DEED; break;
    case READOUT_ASIDE: sign = SIGN_BEHIND_ASIDE; break;
    }
    return SIGN_BIT(sign + (part->begins ? SIGN_BEHINDS - SIGN_BEHIND : 0));
}

/* Nobody calls himself by his name, unless he says "I" beside it. */
static gboolean is_open(const ReadoutPart *part) {
    guint64 named = part->signs & (SIGN_BIT(SIGN_HIMSELF) | SIGN_BIT(SIGN_OWN));
    return named != SIGN_BIT(SIGN_HIMSELF) &&
           (part->kind == READOUT_FREE || part->kind == READOUT_TRAILING) &&
           part->speaker != NO_MENTION;
}

static double weigh(const double *weights, guint64 signs) {
    double sum = 0;
    for (guint s = 0; s < SIGNS; s++)
        if (signs & SIGN_BIT(s)) sum += weights[s];
    return sum;
}

/* log(1 / (1 + exp(-x))) */
static double log_chance(double x) { return x > 0 ? -log1p(exp(-x)) : x - log1p(exp(x)); }

static void read_weights(const Reading *reading, double *weights) {
    const BcLexicon *lexicon = bc_language_lexicon(reading->language, "readout-weights");
    for (guint s = 0; s < SIGNS; s++) {
        g_autofree char *name = readout_sign_name(s);
        const char *value = bc_lexicon_get(lexicon, name);
        weights[s] = value != NULL ? g_ascii_strtod(value, NULL) : 0;
    }
}

/* The odds of a part behind one that is narrated, and behind one that is spoken. */
static void find_odds(const double *weights, ReadoutPart *before, ReadoutPart *part, Cell *cell) {
    for (guint state = 0; state < STATES; state++) {
        if (before != NULL) before->speech = state == SPOKEN;
        cell->odds[state] = weigh(weights, part->signs | readout_behind(before, part));
    }
}

static void step(const ReadoutPart *part, const Cell *before, Cell *cell) {
    for (guint state = 0; state < STATES; state++) {
        cell->best[state] = -G_MAXDOUBLE;
        for (guint from = 0; from < STATES; from++) {
            double gain = 0;
            if (is_open(part))
                gain = log_chance(state == SPOKEN ? cell->odds[from] : -cell->odds[from]);
            else if ((state == SPOKEN) != (part->kind == READOUT_SURE))
                continue;
            if (before->best[from] == -G_MAXDOUBLE ||
                before->best[from] + gain <= cell->best[state])
                continue;
            cell->best[state] = before->best[from] + gain;
            cell->from[state] = (guint8)from;
        }
    }
}

void readout_choose_by(const double *weights, GArray *parts) {
    g_autofree Cell *cells = g_new0(Cell, parts->len + 1);
    cells[0].best[SPOKEN] = -G_MAXDOUBLE;
    for (guint i = 0; i < parts->len; i++) {
        ReadoutPart *part = &g_array_index(parts, ReadoutPart, i);
        find_odds(weights, i > 0 ? part - 1 : NULL, part, &cells[i + 1]);
        step(part, &cells[i], &cells[i + 1]);
    }
    guint state = cells[parts->len].best[SPOKEN] > cells[parts->len].best[NARRATED];
    for (guint i = parts->len; i > 0; i--) {
        ReadoutPart *part = &g_array_index(parts, ReadoutPart, i - 1);
        part->speech = state == SPOKEN;
        part->score = cells[i].odds[cells[i].from[state]];
        state = cells[i].from[state];
    }
}

void readout_choose(const Reading *reading, GArray *parts) {
    double weights[SIGNS];
    read_weights(reading, weights);
    readout_choose_by(weights, parts);
}
