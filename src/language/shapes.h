/* language/shapes.h: what a stretch in quotation marks looks like, whoever said it. */
#ifndef BC_LANGUAGE_SHAPES_H
#define BC_LANGUAGE_SHAPES_H

#include "language/reading.h"

/* Shorter stretches in marks without a cue beside them are names, titles and scare quotes. */
#define MIN_WORDS_ALONE 4

/* Nothing but marks stands before it in its sentence; behind it. */
gboolean shape_begins_sentence(const Reading *reading, const Region *region);
gboolean shape_ends_sentence(const Reading *reading, const Region *region);
/* One or more whole sentences. */
gboolean shape_is_whole(const Reading *reading, const Region *region);
/* More than one sentence stands in it: nobody names a thing like that. */
gboolean shape_has_sentences(const Reading *reading, const Region *region);
/* It is written as a sentence is: a capital at its beginning, a stop at its end. */
gboolean shape_is_sentence(const Reading *reading, const Region *region);
/* It ends as one that a cue clause follows: with a comma, or a stop that is no full stop. */
gboolean shape_awaits_cue(const Reading *reading, const Region *region);
gboolean shape_ends_with_comma(const Reading *reading, const Region *region);
/* It would await its cue if somebody had not forgotten the comma. */
gboolean shape_lacks_comma(const Reading *reading, const Region *region);
/* A whole sentence that only waits for its cue: "...," X said. */
gboolean shape_is_cut_short(const Reading *reading, const Region *region);
/* Its words have capitals, as in "Meet the Press": the name of something. */
gboolean shape_is_title(const Reading *reading, const Region *region);

/* A comma, colon or dash. */
gboolean shape_is_clause_mark(const Reading *reading, guint i);
/* What ends a sentence, even where the splitter was not sure of it. */
gboolean shape_is_stop(const Reading *reading, guint i);
/* The region stands right behind token `last`, but for a comma, colon or dash. */
gboolean shape_follows(const Reading *reading, const Region *region, guint last);
/* A line between paragraphs that is set in marks or capitals: 'There is so much anger' */
gboolean shape_is_heading(const Reading *reading, const Region *region);
gboolean shape_has_capital(const Reading *reading, guint i);

#endif
