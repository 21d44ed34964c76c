/* Porter's stemmer as NLTK has it, which is how ROUGE is counted: other words are irregular, and
 * some rules differ from Porter's own.
 * Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (1980); the differences as
 * described in NLTK's documentation of PorterStemmer (mode NLTK_EXTENSIONS). */
#include "tools/learn/rouge.h"

#include <string.h>

static gboolean is_consonant(const char *word, gsize i) {
    switch (word[i]) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u': return FALSE;
    case 'y': return i == 0 || !is_consonant(word, i - 1);
    default: return TRUE;
    }
}

/* How often a consonant follows a vowel in the first `n` letters: Porter's m. */
static guint measure(const char *word, gsize n) {
    guint m = 0;
    for (gsize i = 1; i < n; i++) m += is_consonant(word, i) && !is_consonant(word, i - 1);
    return m;
}

static gboolean has_vowel(const char *word, gsize n) {
    for (gsize i = 0; i < n; i++)
        if (!is_consonant(word, i)) return TRUE;
    return FALSE;
}

static gboolean ends_double(const char *word, gsize n) {
    return n >= 2 && word[n - 1] == word[n - 2] && is_consonant(word, n - 1);
}

static gboolean ends_cvc(const char *word, gsize n) {
    if (n == 2) return !is_consonant(word, 0) && is_consonant(word, 1);
    return n >= 3 && is_consonant(word, n - 3) && !is_consonant(word, n - 2) &&
           is_consonant(word, n - 1) && strchr("wxy", word[n - 1]) == NULL;
}

typedef struct {
    const char *suffix, *with;
} Rule;

/* Applies the first rule whose suffix the word has, if what is left measures more than `above`.
 * TRUE when there was such a rule, applied or not. */
static gboolean apply(char *word, const Rule *rules, guint n_rules, int above) {
    gsize n = strlen(word);
    for (guint i = 0; i < n_rules; i++) {
        if (!g_str_has_suffix(word, rules[i].suffix)) continue;
        gsize stem = n - strlen(rules[i].suffix);
        if ((int)measure(word, stem) > above) strcpy(word + stem, rules[i].with);
        return TRUE;
    }
    return FALSE;
}

static const Rule plurals[] = {{"sses", "ss"}, {"ies", "i"}, {"ss", "ss"}, {"s", ""}};
static const Rule step2[] = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"bli", "ble"},     {"alli", "al"},     {"entli", "ent"}, {"eli", "e"},     {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"},   {"ator", "ate"},  {"alism", "al"},  {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"},  {"iviti", "ive"}, {"biliti", "ble"},
    {"fulli", "ful"},
};
static const Rule step3[] = {{"icate", "ic"}, {"ative", ""}, {"alize", "al"}, {"iciti", "ic"},
                             {"ical", "ic"},  {"ful", ""},   {"ness", ""}};
static const Rule step4a[] = {{"al", ""},    {"ance", ""}, {"ence", ""}, {"er", ""},
                              {"ic", ""},    {"able", ""}, {"ible", ""}, {"ant", ""},
                              {"ement", ""}, {"ment", ""}, {"ent", ""}};
static const Rule step4b[] = {{"ou", ""},  {"ism", ""}, {"ate", ""}, {"iti", ""},
                              {"ous", ""}, {"ive", ""}, {"ize", ""}};

static void past_and_present(char *word) {
    gsize n = strlen(word);
    if (g_str_has_suffix(word, "ied")) {
        strcpy(word + n - 3, n == 4 ? "ie" : "i");
    } else if (g_str_has_suffix(word, "eed")) {
        if (measure(word, n - 3) > 0) word[n - 1] = '\0';
    } else {
        gsize cut = g_str_has_suffix(word, "ed") ? 2 : g_str_has_suffix(word, "ing") ? 3 : 0;
        if (cut == 0 || !has_vowel(word, n - cut)) return;
        word[n -= cut] = '\0';
        if (g_str_has_suffix(word, "at") || g_str_has_suffix(word, "bl") ||
            g_str_has_suffix(word, "iz"))
            strcat(word, "e");
        else if (ends_double(word, n))
            word[strchr("lsz", word[n - 1]) != NULL ? n : n - 1] = '\0';
        else if (measure(word, n) == 1 && ends_cvc(word, n))
            strcat(word, "e");
    }
}

static void second(char *word) {
    gsize n = strlen(word);
    /* "alli" may leave another of its endings. */
    if (g_str_has_suffix(word, "alli") && measure(word, n - 4) > 0) {
        word[n - 2] = '\0';
        second(word);
        return;
    }
    if (apply(word, step2, G_N_ELEMENTS(step2), 0)) return;
    if (g_str_has_suffix(word, "logi") && measure(word, n - 3) > 0) word[n - 1] = '\0';
}

static void fourth(char *word) {
    if (apply(word, step4a, G_N_ELEMENTS(step4a), 1)) return;
    gsize n = strlen(word);
    if (g_str_has_suffix(word, "ion")) {
        if (n > 3 && measure(word, n - 3) > 1 && (word[n - 4] == 's' || word[n - 4] == 't'))
            word[n - 3] = '\0';
        return;
    }
    apply(word, step4b, G_N_ELEMENTS(step4b), 1);
}

static void fifth(char *word) {
    gsize n = strlen(word);
    if (n > 0 && word[n - 1] == 'e') {
        guint m = measure(word, n - 1);
        if (m > 1 || (m == 1 && !ends_cvc(word, n - 1))) word[--n] = '\0';
    }
    if (g_str_has_suffix(word, "ll") && measure(word, n - 1) > 1) word[n - 1] = '\0';
}

static gboolean is_irregular(char *word) {
    static const char *const words[][2] = {
        {"sky", "sky"},        {"skies", "sky"},        {"dying", "die"},
        {"lying", "lie"},      {"tying", "tie"},        {"news", "news"},
        {"innings", "inning"}, {"inning", "inning"},    {"outings", "outing"},
        {"outing", "outing"},  {"cannings", "canning"}, {"canning", "canning"},
        {"howe", "howe"},      {"proceed", "proceed"},  {"exceed", "exceed"},
        {"succeed", "succeed"}};
    for (guint i = 0; i < G_N_ELEMENTS(words); i++)
        if (strcmp(word, words[i][0]) == 0) {
            strcpy(word, words[i][1]);
            return TRUE;
        }
    return FALSE;
}

void rouge_stem(char *word) {
    gsize n = strlen(word);
    if (is_irregular(word) || n <= 2) return;
    if (n == 4 && g_str_has_suffix(word, "ies"))
        word[n - 1] = '\0';
    else
        apply(word, plurals, G_N_ELEMENTS(plurals), -1);
    past_and_present(word);
    n = strlen(word);
    if (n > 2 && word[n - 1] == 'y' && is_consonant(word, n - 2)) word[n - 1] = 'i';
    second(word);
    apply(word, step3, G_N_ELEMENTS(step3), 0);
    fourth(word);
    fifth(word);
}
