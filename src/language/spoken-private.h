/* language/spoken-private.h: the parts of the normaliser: folding and tokens, word classes, rules,
 * numbers.
 *
 * A text is folded (full-width forms, ligatures, odd spaces and digits of other scripts become
 * plain ones), cut into tokens once, and at each token the first rule of voices/LANG/spoken.rules
 * that matches says what it reads; where none does the token is copied.  doc/spoken.md describes
 * the format of rules and words. */
#ifndef BC_LANGUAGE_SPOKEN_PRIVATE_H
#define BC_LANGUAGE_SPOKEN_PRIVATE_H

#include "language/spoken.h"

/* ---- words and their classes ---- */

typedef struct SpokenRule SpokenRule;

typedef struct {
    guint class;
    char *value; /* forms separated by | */
} SpokenValue;

/* What the data knows of one word, sign or figure. */
typedef struct {
    char *key;
    guint64 classes; /* bits */
    GArray *values;  /* of SpokenValue */
    GArray *own;     /* guint: the rules that begin with this word itself, or NULL */
    GArray *rules;   /* guint: all rules that may begin here, ascending; shared */
} SpokenEntry;

/* ---- tokens ---- */

typedef enum {
    SPOKEN_WORD,
    SPOKEN_NUMBER,
    SPOKEN_SIGN,
    SPOKEN_INITIALS, /* U.S. p.m. */
    SPOKEN_URL,
    SPOKEN_EMAIL,
    SPOKEN_HANDLE,
    SPOKEN_HASHTAG,
    SPOKEN_EMOJI,
    SPOKEN_N_KINDS
} SpokenKind;

enum {
    SPOKEN_CAP = 1,      /* begins with a capital */
    SPOKEN_UP = 2,       /* capitals only */
    SPOKEN_LOW = 4,      /* no capital */
    SPOKEN_HEADLINE = 8, /* among words that are all in capitals */
    SPOKEN_GROUPED = 16, /* 1,234 */
};

typedef struct {
    SpokenKind kind;
    guint8 shape;
    gboolean glued; /* no space before it */
    const char *text;
    gsize length;
    const SpokenEntry *entry; /* or NULL */
    /* of numbers */
    gint64 value;          /* of the whole part; G_MAXINT64 when it does not fit */
    guint whole;           /* digits of the whole part */
    guint frac_at, n_frac; /* decimals: where in `text`, how many */
} SpokenToken;

/* ---- rules ---- */

typedef struct {
    guint8 type;              /* SpokenAtomType */
    guint8 what;              /* a class or a built-in class */
    const SpokenEntry *entry; /* literal */
    gint64 low, high;         /* range of a number */
} SpokenAtom;

typedef enum { SPOKEN_LITERAL, SPOKEN_CLASS, SPOKEN_BUILTIN } SpokenAtomType;
typedef enum { SPOKEN_ANY_SPACE, SPOKEN_GLUED, SPOKEN_SPACED } SpokenGlue;

typedef struct {
    SpokenGlue glue;
    gboolean given; /* the glue was written, not supposed */
    gboolean optional, negated;
    guint n_atoms;
    SpokenAtom *atoms;
} SpokenElement;

#define SPOKEN_MAX_BODY 16

struct SpokenRule {
    SpokenElement *elements; /* context before, body, context after */
    guint n_before, n_body, n_after;
    char *output;     /* NULL: as it is printed */
    gboolean capital; /* only a word with a capital can begin it */
};

typedef enum { SPOKEN_PLURAL_ONE, SPOKEN_PLURAL_FRENCH, SPOKEN_PLURAL_SLAVIC } SpokenPlural;

struct BcSpoken {
    char *code;
    gboolean day_first, spaced_groups;
    char decimal, group; /* marks in numbers */
    SpokenPlural plural;
    gboolean myriads;               /* numbers are counted in ten thousands: 1 2345 6789 */
    GHashTable *entries;            /* key -> SpokenEntry */
    GPtrArray *classes;             /* names; index is the bit */
    GPtrArray *rules;               /* SpokenRule */
    GArray *starts[SPOKEN_N_KINDS]; /* the rules that a token of a kind may begin */
    GArray *small;                  /* of those of words, what one without a capital may */
    GHashTable *shared;             /* classes and kind -> GArray of rules */
    GPtrArray *arrays;              /* owner of all of these */
    /* number words: 0 to 19, 20 to 90 by tens, 100, 1000, 10^6 ... ; NULL: figures stay */
    const char *cardinals[36], *ordinals[36];
};

/* The entry for `length` bytes: as written, else folded; NULL if there is none. */
const SpokenEntry *spoken_entry(const BcSpoken *spoken, const char *text, gsize length);
SpokenEntry *spoken_entry_make(BcSpoken *spoken, const char *key);
/* The bit of the class `name`, -1 if there is none. */
int spoken_class(const BcSpoken *spoken, const char *name, gsize length);
/* The value of `entry` in `class`, or NULL. */
const char *spoken_value(const SpokenEntry *entry, guint class);
gboolean spoken_load_words(BcSpoken *spoken, const char *folder, GError **error);
gboolean spoken_load_rules(BcSpoken *spoken, const char *folder, GError **error);
void spoken_rule_free(gpointer rule);

/* `text` in plain characters; *length is set.  Free with g_free. */
char *spoken_fold(const char *text, gsize *length);

/* The tokens of the folded `text`, which they borrow: a GArray of SpokenToken. */
GArray *spoken_tokens(const BcSpoken *spoken, const char *text, gsize length);

/* The end of the number that begins at `p`; fills the fields of `token` about numbers. */
const char *spoken_scan_number(const BcSpoken *spoken, const char *p, const char *end,
                               SpokenToken *token);

/* The end of the address, handle or hashtag at `p`, or NULL; sets *kind. */
const char *spoken_scan_web(const BcSpoken *spoken, const char *p, const char *end,
                            SpokenKind *kind);
void spoken_say_web(const BcSpoken *spoken, const SpokenToken *token, GString *out);

/* The rule that matches at token `at`, or NULL; `captures` has a token's index for each element of
 * its body (-1: left out), *end the token behind it. */
const SpokenRule *spoken_match(const BcSpoken *spoken, const GArray *tokens, guint at,
                               int captures[SPOKEN_MAX_BODY], guint *end);
/* The built-in class `name`, -1 if there is none; whether tokens of `kind` may be of class `what`.
 */
int spoken_builtin(const char *name, gsize length);
gboolean spoken_builtin_begins(guint what, SpokenKind kind);
/* Whether only words with a capital are of class `what`. */
gboolean spoken_builtin_is_capital(guint what);

/* Appends what `rule` says. */
void spoken_render(const BcSpoken *spoken, const SpokenRule *rule, const GArray *tokens,
                   const int captures[SPOKEN_MAX_BODY], GString *out);

/* ---- numbers ---- */

void spoken_cardinal(const BcSpoken *spoken, gint64 value, GString *out);
void spoken_ordinal(const BcSpoken *spoken, gint64 value, GString *out);
void spoken_year(const BcSpoken *spoken, gint64 value, GString *out);
/* A number as it stands, decimals digit by digit; one with leading zeros digit by digit. */
void spoken_number(const BcSpoken *spoken, const SpokenToken *token, GString *out);
void spoken_digits(const BcSpoken *spoken, const char *text, gsize length, GString *out);
/* 0 when `length` bytes at `text` are no Roman numeral in capitals. */
guint spoken_roman(const char *text, gsize length);
/* The same for one with small letters behind it (XIXe), which are at *suffix then. */
guint spoken_roman_suffixed(const char *text, gsize length, const char **suffix);

/* Letters one by one: "I.M.F". */
void spoken_spell(const char *text, gsize length, GString *out);
/* Whether a word in capitals that no list has is to be spelled. */
gboolean spoken_is_spelled(const SpokenToken *token);

#endif
