#include "language/summary-sections.h"

#include <math.h>

/* How far from its equal share, as a part of it, a section may begin or end. */
static const double reach = 0.3;
/* What a beginning is worth: a heading, a paragraph, words unlike those before; against the
 * distance from the equal share. */
static const double heading_worth = 3, paragraph_worth = 0.3, change_worth = 1, distance_cost = 0.5;
/* Sentences on either side that are compared. */
enum { BLOCK = 3 };

/* How much the words of the sentences before `i` are those behind it, 0 to 1. */
static double cohesion(const BcBody *body, const BcTerms *terms, guint i) {
    double sum = 0;
    guint pairs = 0;
    for (guint a = i > BLOCK ? i - BLOCK : 0; a < i; a++)
        for (guint b = i; b < MIN(body->n, i + BLOCK); b++, pairs++)
            sum += bc_terms_similarity(terms, body->sentences[a], body->sentences[b]);
    return pairs > 0 ? sum / pairs : 0;
}

static double beginning_worth(const BcBody *body, const BcTerms *terms, guint i, double ideal,
                              double range) {
    guint n, n_paragraphs;
    const BcSentence *sentences = bc_document_sentences(body->document, &n);
    const BcParagraph *paragraphs = bc_document_paragraphs(body->document, &n_paragraphs);
    guint before = sentences[body->sentences[i - 1]].paragraph;
    guint own = sentences[body->sentences[i]].paragraph;
    gboolean heading = FALSE;
    for (guint p = before + 1; p < own; p++)
        heading = heading || paragraphs[p].kind == BC_BLOCK_HEADING;
    return heading * heading_worth + (own != before) * paragraph_worth -
           change_worth * cohesion(body, terms, i) - distance_cost * fabs(i - ideal) / range;
}

/* Where the section begins whose equal share begins at `ideal`; behind `last`. */
static guint find_beginning(const BcBody *body, const BcTerms *terms, double ideal, double range,
                            guint last) {
    guint from = (guint)MAX(ideal - range, last + 1.0);
    guint to = (guint)MIN(ideal + range, body->n - 1.0), found = MAX(from, (guint)ideal);
    double best = -G_MAXDOUBLE;
    for (guint i = from; i <= to; i++) {
        double worth = beginning_worth(body, terms, i, ideal, range);
        if (worth <= best) continue;
        best = worth;
        found = i;
    }
    return found;
}

guint bc_sections_divide(const BcBody *body, const BcTerms *terms, guint wanted, guint *sections) {
    guint last = 0, n = 0;
    wanted = CLAMP(wanted, 1, MAX(body->n, 1));
    double size = (double)body->n / wanted, range = MAX(size * reach, 1);
    for (guint k = 1; k <= wanted; k++) {
        guint end = k < wanted ? find_beginning(body, terms, k * size, range, last) : body->n;
        if (end <= last || end > body->n) continue;
        for (guint i = last; i < end; i++) sections[i] = n;
        n++;
        last = end;
    }
    for (guint i = last; i < body->n; i++) sections[i] = n > 0 ? n - 1 : 0;
    return MAX(n, 1);
}
