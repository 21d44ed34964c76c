/* language/people-private.h: what those who know people by name share with those who resolve
 * mentions. */
#ifndef BC_LANGUAGE_PEOPLE_PRIVATE_H
#define BC_LANGUAGE_PEOPLE_PRIVATE_H

#include "language/forms.h"
#include "language/mentions.h"

#define NONE G_MAXUINT
#define MOST_NAMESAKES 64 /* of one family name, the latest; keeps time linear */
#define LOOK_BACK_ALL 200 /* mentions, those in quotation marks with them */

typedef struct {
    guint entity;
    guint mention;
} RoleBinding;

struct BcPeople {
    const BcDocument *document;
    const char *text;
    const BcToken *tokens;
    Forms forms; /* of the document's language */
    guint n_tokens;
    GArray *mentions;      /* of Mention */
    GArray *public;        /* of BcMention */
    GArray *speakers;      /* of BcSpeaker */
    GArray *full;          /* of gboolean: the name has a given name */
    int *entity_of;        /* mention -> entity, -1: not known yet */
    GHashTable *by_family; /* family key -> GArray of entities */
    GHashTable *by_name;   /* folded name -> entity + 1 */
    GHashTable *by_given;  /* folded given name -> entity + 1 */
    GHashTable *roles;     /* role word -> GArray of RoleBinding, in order of mentions */
    GHashTable *holders;   /* set of who has which role, as "entity role" */
    GHashTable *described; /* folded description -> entity + 1 */
    GArray *last_seen;     /* entity -> last mention so far, + 1 */
    GArray *named;         /* entity -> how often its full name stands in the document */
    GArray *last_named;    /* entity -> last mention so far that does something under its full
                              name, + 1 */
    GArray *located;       /* entity -> gboolean: something was "in" it */
    GArray *acts;          /* entity -> gboolean: a subject somewhere, or known to be a person */
    GArray *name_sex;      /* entity -> BcSex that its given name suggests */
    guint next_pronoun;    /* mention up to which pronouns have been resolved */
    int last_speaker;
    guint last_sentence;
    int asker, asked; /* bc_people_answers */
};

static inline const Mention *mention_at(const BcPeople *people, guint i) {
    return &g_array_index(people->mentions, Mention, i);
}
static inline BcSpeaker *speaker_at(const BcPeople *people, guint i) {
    return &g_array_index(people->speakers, BcSpeaker, i);
}

/* How many sentences the mention `a` stands behind `b`; those in quotation marks between them do
 * not count. */
static inline guint told_since(const Mention *a, const Mention *b) {
    if (a->sentence == b->sentence) return 0;
    return MAX(1, a->told - b->told + a->told_quoted);
}

static inline gboolean contradicts(BcSex a, BcSex b) {
    return a != BC_SEX_UNKNOWN && b != BC_SEX_UNKNOWN && a != b;
}

/* Keys of the word at token `i` and of a mention's role noun, as mentions_key; free with g_free. */
char *people_word_key(const BcPeople *people, guint i);
char *people_role_key(const BcPeople *people, const Mention *m);
/* What voices/LANG/roles.lex says of a mention's role noun, which keys without accents cannot find;
 * NULL: nothing. */
const char *people_role_value(const BcPeople *people, const Mention *m);

/* TRUE when two folded given names may be one person's: either is unknown, an initial or a short
 * form. */
gboolean people_given_fits(const char *a, const char *b);

/* What the given names in `name` suggest, else its family name (voices/LANG/endings.lex). */
BcSex people_sex_of_name(const BcPeople *people, const char *name, const char *family);

/* people-cases.c: the family name of somebody known of which `family`, folded, may be an oblique
 * case; and a given and family name in the nominative.  NULL: none; free with g_free. */
char *people_known_family(const BcPeople *people, const char *family);
char *people_full_nominative(const BcPeople *people, const char *name);

/* people-bind.c: notes the roles that the mention `index` gives to its entity. */
void people_bind_roles(BcPeople *people, guint entity, guint index);

/* people-bind.c: TRUE when the role `key` has been given to the entity. */
gboolean people_holds_role(const BcPeople *people, const char *key, guint entity);

/* people-bind.c: notes what somebody has become or is, where the office has no article: "Soizic
 * Kermadec a été élue |maire".  Names have their entities. */
void people_bind_predicates(BcPeople *people);

/* people-bind.c: TRUE for the names in "the presidents of Mexico, |Ana Lund, and of Chile, |Carl
 * Hart": the country stands two tokens before each. */
gboolean people_is_listed(const BcPeople *people, const Mention *m);

/* people-bind.c: the person whose initials `label` is ("OD"), or -1. */
int people_by_initials(const BcPeople *people, const char *label);

/* people-ages.c: which of two of one family name the mention `index` of that name alone means, if
 * it tells so ("the younger Baird"; voices/LANG/ages.lex), or -1. */
int people_by_age(const BcPeople *people, guint index, const GArray *namesakes);

/* people-pronouns.c: whom the pronoun `index` means, or -1. */
int people_resolve_pronoun(BcPeople *people, guint index);

/* people-houses.c: the house named before that the mention `index` ("the company") means, or -1. */
int people_resolve_house(BcPeople *people, guint index);

/* people-resolve.c: whom the description `index` means, an entity of its own if nobody else; that
 * entity; and the one to whom its role was given by name, or -1. */
int people_resolve_nominal(BcPeople *people, guint index);
int people_resolve_description(BcPeople *people, guint index);
int people_bound(const BcPeople *people, guint index);
/* people-bind.c: the last person before the mention `index` whose role is another word for its
 * ("le chef du gouvernement": premier ministre), or -1. */
int people_by_synonym(BcPeople *people, guint index);
/* The same: TRUE for words that say nothing of an office ("el héroe de la tarde"). */
gboolean people_may_be_anybody(const BcPeople *people, guint index);

/* people-bind.c: "Ettore Zamboni was drinking his coffee. "...," says |the porter of the palace":
 * the one person of the sentence before, if the story has not said yet what he is; else -1. */
int people_without_office(const BcPeople *people, guint index);

/* A new entity; returns its index.  `full`: the name has a given name. */
guint people_add(BcPeople *people, const char *text, const char *family, BcSpeakerKind kind,
                 gboolean full);

#endif
