/* script/words.h: the words by which formats and data files name kinds and sexes. */
#ifndef BC_SCRIPT_WORDS_H
#define BC_SCRIPT_WORDS_H

#include <briefcast/script.h>

/* "unknown", "female", "male"; "person", "unnamed", "group", "organisation"; "headline", ...
 * (static). */
const char *bc_sex_name(BcSex sex);
const char *bc_speaker_kind_name(BcSpeakerKind kind);
const char *bc_segment_kind_name(BcSegmentKind kind);

/* The other way round; FALSE for a word that is none of them. */
gboolean bc_sex_from_name(const char *name, BcSex *sex);
gboolean bc_speaker_kind_from_name(const char *name, BcSpeakerKind *kind);
gboolean bc_segment_kind_from_name(const char *name, BcSegmentKind *kind);

#endif
