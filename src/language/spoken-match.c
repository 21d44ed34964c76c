/* Whether a rule matches at a token. */
#include "language/spoken-private.h"

#include <string.h>

typedef enum {
    ANY,
    WORD,
    CAP,
    UP,
    LOW,
    LETTER,
    ROMAN,
    ROMAN_SUFFIXED,
    ACRONYM,
    HEADLINE,
    PLURAL,
    ACRONYMS,
    INT,
    MORE,
    LESS,
    FOUR,
    NNN,
    ROUND,
    NUM,
    DEC,
    DEC2,
    YEAR,
    NN,
    LONG_ZERO,
    INITIALS,
    URL,
    EMAIL,
    HANDLE,
    HASHTAG,
    EMOJI,
    SIGN,
    END
} Builtin;

static const struct {
    const char *name;
    int kind; /* of the tokens that it is about; -1: all, -2: none */
} builtins[] = {
    [ANY] = {"any", -1},
    [WORD] = {"word", SPOKEN_WORD},
    [CAP] = {"cap", SPOKEN_WORD},
    [UP] = {"up", SPOKEN_WORD},
    [LOW] = {"low", SPOKEN_WORD},
    [LETTER] = {"letter", SPOKEN_WORD},
    [ROMAN] = {"roman", SPOKEN_WORD},
    [ROMAN_SUFFIXED] = {"roman-e", SPOKEN_WORD},
    [ACRONYM] = {"acronym", SPOKEN_WORD},
    [HEADLINE] = {"headline", SPOKEN_WORD},
    [PLURAL] = {"plural", SPOKEN_WORD},
    [ACRONYMS] = {"acronyms", SPOKEN_WORD},
    [INT] = {"int", SPOKEN_NUMBER},
    [MORE] = {"more", SPOKEN_NUMBER},
    [LESS] = {"less", SPOKEN_NUMBER},
    [FOUR] = {"four", SPOKEN_NUMBER},
    [NNN] = {"nnn", SPOKEN_NUMBER},
    [ROUND] = {"round", SPOKEN_NUMBER},
    [NUM] = {"num", SPOKEN_NUMBER},
    [DEC] = {"dec", SPOKEN_NUMBER},
    [DEC2] = {"dec2", SPOKEN_NUMBER},
    [YEAR] = {"year", SPOKEN_NUMBER},
    [NN] = {"nn", SPOKEN_NUMBER},
    [LONG_ZERO] = {"zeros", SPOKEN_NUMBER},
    [INITIALS] = {"initials", SPOKEN_INITIALS},
    [URL] = {"url", SPOKEN_URL},
    [EMAIL] = {"email", SPOKEN_EMAIL},
    [HANDLE] = {"handle", SPOKEN_HANDLE},
    [HASHTAG] = {"hashtag", SPOKEN_HASHTAG},
    [EMOJI] = {"emoji", SPOKEN_EMOJI},
    [SIGN] = {"sign", SPOKEN_SIGN},
    [END] = {"end", -2},
};

int spoken_builtin(const char *name, gsize length) {
    for (guint i = 0; i < G_N_ELEMENTS(builtins); i++)
        if (strlen(builtins[i].name) == length && memcmp(builtins[i].name, name, length) == 0)
            return (int)i;
    return -1;
}

gboolean spoken_builtin_begins(guint what, SpokenKind kind) {
    return builtins[what].kind == -1 || builtins[what].kind == (int)kind;
}

gboolean spoken_builtin_is_capital(guint what) {
    return what == CAP || what == UP || what == ROMAN || what == ROMAN_SUFFIXED ||
           what == ACRONYM || what == ACRONYMS || what == HEADLINE;
}

static gboolean in_range(const SpokenAtom *atom, gint64 value) {
    return value >= atom->low && value <= atom->high;
}

static gboolean decimals_are_zero(const SpokenToken *token) {
    for (guint i = 0; i < token->n_frac; i++)
        if (token->text[token->frac_at + i] != '0') return FALSE;
    return token->n_frac > 0;
}

/* `first` is the first token of the body, with which <more> and <less> compare. */
static gboolean number_is(const SpokenAtom *atom, const SpokenToken *token,
                          const SpokenToken *first) {
    gboolean grouped = (token->shape & SPOKEN_GROUPED) != 0;
    if (!in_range(atom, token->value)) return FALSE;
    switch ((Builtin)atom->what) {
    case INT: return token->n_frac == 0;
    case MORE: return token->n_frac == 0 && token->value > first->value;
    case LESS: return token->n_frac == 0 && token->value <= first->value;
    case FOUR: return token->n_frac == 0 && token->whole == 4 && !grouped;
    case NNN: return token->n_frac == 0 && token->whole == 3;
    case ROUND: return decimals_are_zero(token);
    case DEC: return token->n_frac > 0;
    case DEC2: return token->n_frac == 2;
    case YEAR: return token->n_frac == 0 && !grouped && token->whole == 4 && token->text[0] != '0';
    case NN: return token->n_frac == 0 && token->whole == 2;
    case LONG_ZERO: return token->n_frac == 0 && token->whole > 1 && token->text[0] == '0';
    default: return TRUE;
    }
}

/* dogs; not this, bus, glass. */
static gboolean is_plural(const SpokenToken *token) {
    const char *last = token->text + token->length - 1;
    return (token->shape & SPOKEN_LOW) != 0 && token->length > 3 && *last == 's' &&
           strchr("sui'", last[-1]) == NULL;
}

/* NGOs: capitals and a small s. */
static gboolean is_plural_acronym(const SpokenToken *token) {
    if (token->length < 3 || token->length > 7 || token->text[token->length - 1] != 's')
        return FALSE;
    for (gsize i = 0; i + 1 < token->length; i++)
        if (!g_ascii_isupper(token->text[i])) return FALSE;
    return TRUE;
}

static gboolean word_is(const SpokenAtom *atom, const SpokenToken *token) {
    switch ((Builtin)atom->what) {
    case CAP: return (token->shape & SPOKEN_CAP) != 0;
    case UP: return (token->shape & SPOKEN_UP) != 0 && token->length > 1;
    case LOW: return (token->shape & SPOKEN_LOW) != 0;
    case LETTER: return g_utf8_next_char(token->text) == token->text + token->length;
    case ROMAN: {
        guint value = spoken_roman(token->text, token->length);
        return value > 0 && in_range(atom, value);
    }
    case ROMAN_SUFFIXED: {
        const char *suffix;
        guint value = spoken_roman_suffixed(token->text, token->length, &suffix);
        gsize n = value > 0 ? (gsize)(token->text + token->length - suffix) : 0;
        return in_range(atom, value) &&
               ((n == 1 && *suffix == 'e') || (n == 2 && strncmp(suffix, "er", 2) == 0) ||
                (n == 4 && strncmp(suffix, "ème", 4) == 0));
    }
    case ACRONYM: return (token->shape & SPOKEN_HEADLINE) == 0 && spoken_is_spelled(token);
    case PLURAL: return is_plural(token);
    case ACRONYMS: return is_plural_acronym(token);
    case HEADLINE: return (token->shape & SPOKEN_HEADLINE) != 0;
    default: return TRUE;
    }
}

static gboolean ends_sentence(const SpokenToken *token) {
    return token->kind == SPOKEN_SIGN && strchr(".!?;", token->text[0]) != NULL;
}

static gboolean builtin_matches(const SpokenAtom *atom, const SpokenToken *token,
                                const SpokenToken *first) {
    if (token == NULL) return atom->what == END;
    if (atom->what == END) return ends_sentence(token);
    int kind = builtins[atom->what].kind;
    if (kind == -1) return TRUE;
    if (kind != (int)token->kind) return FALSE;
    if (kind == SPOKEN_NUMBER) return number_is(atom, token, first);
    return kind != SPOKEN_WORD || word_is(atom, token);
}

/* A literal in small letters matches whatever the capitals; any other only itself. */
static gboolean literal_matches(const SpokenEntry *literal, const SpokenToken *token) {
    if (token->entry == literal) return TRUE;
    if (token->kind != SPOKEN_WORD || (token->shape & SPOKEN_LOW) != 0) return FALSE;
    return strlen(literal->key) == token->length &&
           g_ascii_strncasecmp(literal->key, token->text, token->length) == 0 &&
           g_ascii_islower(literal->key[0]);
}

static gboolean atom_matches(const SpokenAtom *atom, const SpokenToken *token,
                             const SpokenToken *first) {
    if (atom->type == SPOKEN_BUILTIN) return builtin_matches(atom, token, first);
    if (token == NULL) return FALSE;
    if (atom->type == SPOKEN_LITERAL) return literal_matches(atom->entry, token);
    return token->entry != NULL && (token->entry->classes >> atom->what & 1) != 0 &&
           (token->kind != SPOKEN_NUMBER || in_range(atom, token->value));
}

static gboolean element_matches(const SpokenElement *element, const GArray *tokens, gint64 at,
                                gboolean mind_space, const SpokenToken *first) {
    const SpokenToken *token =
        at >= 0 && at < tokens->len ? &g_array_index(tokens, SpokenToken, at) : NULL;
    gboolean glued = token != NULL && token->glued;
    gboolean fits = !mind_space || token == NULL || element->glue == SPOKEN_ANY_SPACE ||
                    (element->glue == SPOKEN_GLUED) == glued;
    gboolean found = FALSE;
    for (guint i = 0; fits && !found && i < element->n_atoms; i++)
        found = atom_matches(&element->atoms[i], token, first);
    return found != element->negated;
}

typedef struct {
    const SpokenRule *rule;
    const GArray *tokens;
    const SpokenToken *first;
    int *captures;
    guint *end;
} Match;

static gboolean match_after(const Match *match, guint at) {
    const SpokenElement *after =
        match->rule->elements + match->rule->n_before + match->rule->n_body;
    for (guint i = 0; i < match->rule->n_after; i++)
        if (element_matches(&after[i], match->tokens, (gint64)at, TRUE, match->first))
            at++;
        else if (!after[i].optional)
            return FALSE;
    return TRUE;
}

static gboolean match_body(const Match *match, guint n, guint at) {
    const SpokenRule *rule = match->rule;
    if (n == rule->n_body) {
        *match->end = at;
        return match_after(match, at);
    }
    const SpokenElement *element = &rule->elements[rule->n_before + n];
    /* Where nothing stands before it, it does not matter whether there is a space. */
    gboolean mind = n > 0 || rule->n_before > 0 || element->given;
    if (at < match->tokens->len &&
        element_matches(element, match->tokens, at, mind, match->first)) {
        match->captures[n] = (int)at;
        if (match_body(match, n + 1, at + 1)) return TRUE;
    }
    match->captures[n] = -1;
    return element->optional && match_body(match, n + 1, at);
}

static gboolean match_rule(const Match *match, guint at) {
    const SpokenRule *rule = match->rule;
    for (guint i = 0; i < rule->n_before; i++) {
        gint64 place = (gint64)at - rule->n_before + i;
        if (!element_matches(&rule->elements[i], match->tokens, place, i > 0, match->first))
            return FALSE;
    }
    return match_body(match, 0, at);
}

const SpokenRule *spoken_match(const BcSpoken *spoken, const GArray *tokens, guint at,
                               int captures[SPOKEN_MAX_BODY], guint *end) {
    const SpokenToken *token = &g_array_index(tokens, SpokenToken, at);
    /* The rules of a word that the data knows hold those of its kind; initials and emoji share the
     * entry of another kind, so that both lists count, in the order of the rules. */
    const GArray *own = token->entry != NULL ? token->entry->rules : NULL;
    gboolean alien = token->kind == SPOKEN_INITIALS || token->kind >= SPOKEN_URL;
    gboolean small = token->kind == SPOKEN_WORD && (token->shape & SPOKEN_CAP) == 0;
    const GArray *kind = own != NULL && !alien ? NULL
                         : small               ? spoken->small
                                               : spoken->starts[token->kind];
    guint n_own = own != NULL ? own->len : 0, n_kind = kind != NULL ? kind->len : 0;
    for (guint i = 0, k = 0; i < n_own || k < n_kind;) {
        guint next_own = i < n_own ? g_array_index(own, guint, i) : G_MAXUINT;
        guint next_kind = k < n_kind ? g_array_index(kind, guint, k) : G_MAXUINT;
        guint rule = MIN(next_own, next_kind);
        i += next_own == rule ? 1 : 0;
        k += next_kind == rule ? 1 : 0;
        const SpokenRule *found = g_ptr_array_index(spoken->rules, rule);
        if (found->capital && small) continue;
        Match match = {found, tokens, token, captures, end};
        if (match_rule(&match, at)) return match.rule;
    }
    return NULL;
}
