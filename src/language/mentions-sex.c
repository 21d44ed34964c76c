/* What the words around a mention tell of its sex. */
#include "language/mentions-sex.h"

#include "language/mentions-phrase.h"

/* The sex that the form of the verb at `i` tells of its subject: сказал|а. */
static BcSex sex_of_verb(const Scan *scan, guint i) {
    if (i >= scan->n_tokens || scan_is_upper(scan, i) || scan_value(scan, scan->cues, i) == NULL)
        return BC_SEX_UNKNOWN;
    BcSpan span = scan_span(scan, i);
    const char *end = scan->text + span.end;
    for (const char *p = scan->text + span.start; p < end; p = g_utf8_next_char(p)) {
        const char *sex = bc_lexicon_get_length(scan->verb_sex, p, (gsize)(end - p));
        if (sex != NULL) return scan_title_sex(sex);
    }
    return BC_SEX_UNKNOWN;
}

/* Tokens between a subject and its verb: Судья, зачитав приговор, |сказала */
#define VERB_REACH 10

BcSex sex_of_verb_beside(const Scan *scan, const Mention *m, guint first, guint end) {
    guint begin = scan->sentences[m->sentence].first_token;
    if (bc_lexicon_size(scan->verb_sex) == 0) return BC_SEX_UNKNOWN;
    guint verb = first;
    while (verb > begin && verb + 3 > first && sex_of_verb(scan, verb) == BC_SEX_UNKNOWN) verb--;
    BcSex sex = verb < first && (verb == begin || scan->tokens[verb - 1].kind != BC_TOKEN_WORD)
                    ? sex_of_verb(scan, verb)
                    : BC_SEX_UNKNOWN;
    guint last = MIN(end + VERB_REACH, scan_sentence_end(scan, m->sentence));
    for (guint i = end; i < last && sex == BC_SEX_UNKNOWN && m->subject && m->n_name == 0; i++) {
        if (scan->tokens[i].kind == BC_TOKEN_QUOTE_OPEN || scan_pronoun_value(scan, i) != NULL)
            break;
        sex = sex_of_verb(scan, i);
    }
    return sex;
}

BcSex sex_of_article(const Scan *scan, guint i) {
    if (phrase_determines(scan, i, " f")) return BC_SEX_FEMALE;
    return phrase_determines(scan, i, " m") ? BC_SEX_MALE : BC_SEX_UNKNOWN;
}
