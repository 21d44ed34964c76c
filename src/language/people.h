/* language/people.h: the people, organisations and groups that a document speaks of, and who each
 * mention means. */
#ifndef BC_LANGUAGE_PEOPLE_H
#define BC_LANGUAGE_PEOPLE_H

#include <briefcast/attribution.h>

typedef enum {
    BC_MENTION_NAME, /* "Putin", "President Vladimir Putin", "Sen. Jane Doe (R-Ohio)", "Xinhua" */
    BC_MENTION_PRONOUN, /* "he", "she", "they", "I", "we" in subject form */
    BC_MENTION_NOMINAL  /* "the president's spokesman", "a senior official", "the two heads of
                           state", "officials" */
} BcMentionKind;

/* A noun phrase that may be somebody who speaks.  Maximal: with its title in front and its
 * apposition or relative clause behind ("Dmitry Peskov, the Kremlin spokesman", "the mayor of Oslo,
 * Kari Nordmann"), without a closing comma. */
typedef struct {
    BcMentionKind kind;
    guint first_token, n_tokens; /* the whole phrase */
    guint core_first,
        n_core;  /* the name, pronoun or nominal without what follows the first comma or "who":
                    its last token stands right before a verb of which it is the subject */
    BcSpan span; /* of the whole phrase, bytes */
} BcMention;

typedef struct BcPeople BcPeople;

/* Finds all mentions in `document` (title included, furniture not), in text order, not overlapping,
 * and clusters the names.  Linear time.  Borrows the document. */
BcPeople *bc_people_find(const BcDocument *document) G_GNUC_WARN_UNUSED_RESULT;
void bc_people_free(BcPeople *people);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcPeople, bc_people_free)

const BcMention *bc_people_mentions(const BcPeople *people, guint *n);

/* Index of the first mention whose first_token >= `token` (n if none).  O(log n). */
guint bc_people_mention_at(const BcPeople *people, guint token);

/* Who mention `mention` means: an index into bc_people_speakers, or -1 (a pronoun that fits nobody;
 * "I" and "we" always). To be asked in document order, for the speakers of quotations: what was
 * resolved before counts as most recent. An unnamed person, a group or an organisation gets an
 * entry of its own (the same description, the same entry). */
int bc_people_resolve(BcPeople *people, guint mention);

/* TRUE when the name at `mention` may be that of something that "it" means; from then on it is. */
gboolean bc_people_take_for_house(BcPeople *people, guint mention);

/* What is resolved next answers `asker`, most likely for `asked`: so pronouns and epithets mean the
 * former only where nobody else fits.  -1: nobody.  "...?" Smith asked.  "...," |the witness
 * replied. */
void bc_people_answers(BcPeople *people, int asker, int asked);

/* TRUE when a mention is one person's, as far as words tell: not a group's, a country's or a
 * thing's. */
gboolean bc_people_is_person(const BcPeople *people, guint mention);

/* Whom the mention means as far as is known without looking around: a name, what was resolved, a
 * role that was given to somebody; -1: not known. */
int bc_people_known(const BcPeople *people, guint mention);

/* TRUE when both mentions are names of one person or house. */
gboolean bc_people_are_same(const BcPeople *people, guint a, guint b);

/* TRUE for a name, and for a description whose role was given to somebody by name: "the mayor" in a
 * story of Mayor Smith. */
gboolean bc_people_is_bound(const BcPeople *people, guint mention);

/* The sex that a name or a pronoun tells. */
BcSex bc_people_sex(const BcPeople *people, guint mention);

/* The tokens of a mention that are the name alone, without titles: the first one, and in `n` how
 * many (0: no name). */
guint bc_people_name(const BcPeople *people, guint mention, guint *n);

/* The entity that a speaker label names ("PRESIDENT PUTIN" in a transcript), as bc_people_resolve.
 */
int bc_people_resolve_label(BcPeople *people, BcSpan label);

/* Entities so far (grows by resolving): name, family, kind and sex are set, words are 0. (transfer
 * none) */
const BcSpeaker *bc_people_speakers(const BcPeople *people, guint *n);

#endif
