/* briefcast/attribution.h: who says which words. */
#ifndef BRIEFCAST_ATTRIBUTION_H
#define BRIEFCAST_ATTRIBUTION_H

#include <briefcast/document.h>

G_BEGIN_DECLS

typedef struct BcAttribution BcAttribution;

typedef enum {
    BC_QUOTE_DIRECT,   /* all of its words stand in quotation marks */
    BC_QUOTE_INDIRECT, /* a reported clause: X said that ... */
    BC_QUOTE_MIXED,    /* a reported clause with some words in quotation marks */
    BC_QUOTE_FREE      /* the report goes on in the speaker's own words, without marks */
} BcQuoteType;

typedef enum { BC_SEX_UNKNOWN, BC_SEX_FEMALE, BC_SEX_MALE } BcSex;

typedef enum {
    BC_SPEAKER_PERSON,      /* has a name */
    BC_SPEAKER_UNNAMED,     /* a person without one: "a senior official" */
    BC_SPEAKER_GROUP,       /* several: "the two heads of state" */
    BC_SPEAKER_ORGANISATION /* "the ministry", "Xinhua" */
} BcSpeakerKind;

typedef struct {
    char *name;   /* the fullest name in the article: "Vladimir Putin"; else the mention: "a senior
                     official" */
    char *family; /* the family name as a key, case-folded: "putin", "xi"; for others the
                     case-folded name */
    BcSpeakerKind kind;
    BcSex sex;   /* from evidence only: pronouns, titles, given names; never guessed against it */
    guint words; /* words that this speaker says, all types together */
    guint words_voiced; /* of these, in direct, free and the marked part of mixed quotations */
} BcSpeaker;

typedef struct {
    BcQuoteType type;
    int speaker; /* index of the speaker, or -1 when it is not known who speaks */
    const BcSpan
        *content; /* in text order; quotation marks included, an unquoted clause's final stop not */
    guint n_content;
    BcSpan source; /* the mention of the speaker ("Putin", "he"), or empty */
    BcSpan cue;    /* "said", "according to", or empty */
    double
        confidence; /* 0..1: about how often a speaker found in this way is right; 0 without one */
} BcQuote;

/* Finds all quotations in `document` and resolves their speakers, by rules over quotation marks,
 * cue verbs and names (voices/LANG/).  Furniture has none.  Borrows the document.  Never fails. */
BcAttribution *bc_attribution_find(const BcDocument *document) G_GNUC_WARN_UNUSED_RESULT;

/* The same in a third of the time, without what has been learned of words outside of quotation
 * marks: enough to choose sentences that can be understood without the others. */
BcAttribution *bc_attribution_find_by_rules(const BcDocument *document) G_GNUC_WARN_UNUSED_RESULT;
void bc_attribution_free(BcAttribution *attribution);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcAttribution, bc_attribution_free)

/* Both (transfer none); quotes in order of their first content, speakers in order of first speech.
 */
const BcQuote *bc_attribution_quotes(const BcAttribution *attribution, guint *n);
const BcSpeaker *bc_attribution_speakers(const BcAttribution *attribution, guint *n);

/* The name of a type as JSON has it: "direct", ... (static). */
const char *bc_quote_type_name(BcQuoteType type);

G_END_DECLS
#endif
