#include "language/forms.h"

#include <string.h>

/* Parts shorter than this say nothing of a compound. */
#define SHORTEST_PART 4

static gboolean has_trait(const BcLexicon *grammar, const char *trait) {
    return bc_lexicon_get(grammar, trait) != NULL;
}

Forms forms_of(const BcLanguage *language) {
    const BcLexicon *grammar = bc_language_lexicon(language, "grammar");
    return (Forms){
        .proclitics = bc_language_lexicon(language, "proclitics"),
        .pronouns = bc_language_lexicon(language, "pronouns"),
        .capital_nouns = has_trait(grammar, "capital nouns"),
        .compound_nouns = has_trait(grammar, "compound nouns"),
        .hyphen_subjects = has_trait(grammar, "hyphen subjects"),
        .dropped_subjects = has_trait(grammar, "dropped subjects"),
        .inner_cues = has_trait(grammar, "inner cues"),
        .dash_dialogue = has_trait(grammar, "dash dialogue"),
        .bare_appositions = has_trait(grammar, "bare appositions"),
        .verb_second = has_trait(grammar, "verb second"),
        .late_subjects = has_trait(grammar, "late subjects"),
        .late_adjectives = has_trait(grammar, "late adjectives"),
        .no_articles = has_trait(grammar, "no articles"),
        .clause_commas = has_trait(grammar, "clause commas"),
        .no_spaces = has_trait(grammar, "no spaces"),
    };
}

/* The length of the proclitic and its apostrophe with which the word begins, or 0. */
static gsize proclitic_length(const Forms *forms, const char *word, gsize length) {
    for (gsize k = 1; k < length && k < 8; k++) {
        gsize mark = word[k] == '\'' ? 1 : 0;
        if (k + 3 < length && memcmp(word + k, "\xe2\x80\x99", 3) == 0) mark = 3;
        if (mark == 0) continue;
        return bc_lexicon_get_length(forms->proclitics, word, k) != NULL ? k + mark : 0;
    }
    return 0;
}

static const char *value_of_part(const BcLexicon *lexicon, const char *word, gsize length) {
    char part[96] = "*";
    if (length + 2 > sizeof part) return NULL;
    const char *end = word + length, *first = g_utf8_next_char(g_utf8_next_char(word));
    for (const char *p = first; p + SHORTEST_PART <= end; p = g_utf8_next_char(p)) {
        memcpy(part + 1, p, (gsize)(end - p));
        const char *found = bc_lexicon_get_length(lexicon, part, (gsize)(end - p) + 1);
        if (found != NULL) return found;
    }
    return NULL;
}

const char *forms_value(const Forms *forms, const BcLexicon *lexicon, const char *word,
                        gsize length) {
    const char *found = bc_lexicon_get_length(lexicon, word, length);
    if (found != NULL) return found;
    if (bc_lexicon_size(forms->proclitics) > 0) {
        gsize n = proclitic_length(forms, word, length);
        if (n > 0) return bc_lexicon_get_length(lexicon, word + n, length - n);
    }
    /* |Oppositions|führerin, and der |58-|Jährige */
    if (forms->compound_nouns && length > 2 * SHORTEST_PART &&
        (g_unichar_isupper(g_utf8_get_char(word)) || g_ascii_isdigit(*word)))
        return value_of_part(lexicon, word, length);
    return NULL;
}

const char *forms_tied_pronoun(const Forms *forms, const char *word, gsize length,
                               gsize *verb_length) {
    if (!forms->hyphen_subjects) return NULL;
    gsize hyphen = length;
    while (hyphen > 0 && word[hyphen - 1] != '-') hyphen--;
    if (hyphen < 2) return NULL;
    const char *found = bc_lexicon_get_length(forms->pronouns, word + hyphen, length - hyphen);
    if (found == NULL) return NULL;
    hyphen--;
    if (hyphen > 2 && memcmp(word + hyphen - 2, "-t", 2) == 0) hyphen -= 2;
    *verb_length = hyphen;
    return found;
}
