/* language/direct-private.h: the ways to the speaker of a quotation in marks. */
#ifndef BC_LANGUAGE_DIRECT_PRIVATE_H
#define BC_LANGUAGE_DIRECT_PRIVATE_H

#include "language/quoting.h"
#include "language/shapes.h"

/* Who speaks, as far as one way tells; the first of label, mention and `same` that is set. */
typedef struct {
    gboolean found;
    guint cue;      /* or NO_MENTION */
    guint mention;  /* or NO_MENTION */
    BcSpan label;   /* a name that is no mention */
    gboolean same;  /* whoever spoke last: "añadió" */
    gboolean thing; /* and that is no person: "it added" */
} Source;

#define NO_SOURCE ((Source){.cue = NO_MENTION, .mention = NO_MENTION})

/* A cue that may stand beside a quotation. */
gboolean direct_speaks(CueKind kind);

/* "..." X said: the cue clause right behind the region. */
Source direct_behind(const Reading *reading, const Region *region);
/* What a cue without a mention tells; words from `start` on may name its subject. */
Source direct_unnamed(const Reading *reading, guint cue, guint start);
/* X said: "...": the nearest cue before it in its sentence, whatever stands between; cue
 * NO_MENTION: none. */
guint direct_cue_before(const Reading *reading, const Region *region);
/* TRUE when between that cue and the region it is only told to whom, where and when. */
gboolean direct_introduces(const Reading *reading, const Cue *cue, const Region *region);
/* X: "..." and The mayor put it this way: "..." */
Source direct_colon(const Reading *reading, const Region *region);
/* "..." -- Jane Doe, 42, of Ohio */
Source direct_signed(const Reading *reading, const Region *region);

/* direct-author.c: who wrote the letter or message of which the sentence speaks before the token
 * `before`, or NO_MENTION; and whether the mention is such a text. */
guint direct_author(const Reading *reading, guint sentence, guint before);
gboolean direct_is_letter(const Reading *reading, guint mention);

/* exchange.c: who asks in a sentence without words in marks: "Mr Tuohy asked if he had ever given
 * permission.", "Did she accept, asked Mr Tuohy, that ...?"; and whom: "he", "she".  NO_MENTION:
 * nobody does, nobody is named. */
guint exchange_asker(const Reading *reading, guint sentence);
guint exchange_asked(const Reading *reading, guint sentence, guint asker);

/* direct-topic.c: whom the sentence is about: who speaks in it, else its subject; the same for the
 * end of the paragraph before the region, which begins one; the person whom the sentence behind the
 * region is about: "..." / With these words Lund left.  NO_MENTION: nobody. */
guint direct_topic_of(const Reading *reading, guint sentence);
guint direct_topic_before(const Reading *reading, const Region *region);
guint direct_topic_behind(const Reading *reading, const Region *region);
/* Somebody or something is mentioned that is no person. */
gboolean direct_is_thing(const Reading *reading, guint mention);

/* The subject of the sentence outside marks, or NO_MENTION. */
guint direct_subject(const Reading *reading, guint sentence);
guint direct_subject_in(const Reading *reading, guint first, guint last);

#endif
