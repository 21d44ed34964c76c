/* script/letters-rules.h: the rules of one language's spelling (voices/lexicon/letters-*.rules). */
#ifndef BC_SCRIPT_LETTERS_RULES_H
#define BC_SCRIPT_LETTERS_RULES_H

#include <briefcast/error.h>

typedef enum { BC_STRESS_LAST, BC_STRESS_FIRST, BC_STRESS_PENULT, BC_STRESS_ROMANCE } BcStress;

typedef struct {
    char *language;                        /* from the file's name */
    char **marks, **endings, **beginnings; /* evidence; each NULL-terminated */
    char **weak;                           /* evidence beside a word with evidence */
    char *foreign;                         /* letters that the language does not have */
    GHashTable *families, *exceptions;     /* sets of folded words */
    guint longest_name, shortest_given;    /* words; letters */
    char *strip;                           /* combining marks that are taken off first */
    char *vowels, *stressed;               /* letters */
    BcStress stress;
    gboolean syllables;    /* rules are whole syllables */
    GPtrArray *rules;      /* in their order */
    GHashTable *by_letter; /* first letter -> GPtrArray of rules, in their order */
} BcLetterRules;

/* Errors: those of bc_data_read. */
BcLetterRules *bc_letter_rules_read(const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void bc_letter_rules_free(BcLetterRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcLetterRules, bc_letter_rules_free)

/* `word` in small letters, composed (a casefold would make "ss" of "ß"); free with g_free. */
char *bc_letter_rules_lower(const char *word, gsize length);

/* The same without what the rules take off; free with g_free. */
char *bc_letter_rules_fold(const BcLetterRules *rules, const char *word, gsize length);

/* IPA with stress, or NULL when the rules do not cover all of the folded `word`. */
char *bc_letter_rules_ipa(const BcLetterRules *rules, const char *word);

#endif
