/* script/format.h: what the readers of the script's formats share. */
#ifndef BC_SCRIPT_FORMAT_H
#define BC_SCRIPT_FORMAT_H

#include "script/script-private.h"

/* Sets *error (BC_ERROR_DATA) to one line of bearable length and returns FALSE. */
gboolean bc_format_fail(GError **error, const char *format, ...) G_GNUC_PRINTF(2, 3);

/* Whether a word may be a member's id, a voice or a language code: ASCII letters and digits, '-',
 * '_', '.'; in a voice also '/' and '+'. */
gboolean bc_format_is_id(const char *word);
gboolean bc_format_is_voice(const char *word);

/* One entry of the cast as read; the strings are borrowed and NULL where the entry has none.  An
 * entry for the narrator changes the narrator.  Errors (BC_ERROR_DATA, without place): a bad or
 * doubled id, a bad voice. */
typedef struct {
    const char *id, *voice, *name, *family;
    BcSpeakerKind kind;
    BcSex sex;
} BcFormatMember;
gboolean bc_format_add_member(BcScript *script, const BcFormatMember *member, GError **error);

/* A segment as read. */
typedef struct {
    const char *speaker; /* an id */
    const char *kind;    /* a word, or NULL: narration for the narrator, else direct */
    const char *voice;   /* of its own, or NULL */
    gint64 pause_ms;     /* -1: not given */
    gint64 story;        /* -1: not given */
    gint64 start, end;   /* code points; start -1: not given */
} BcFormatSegment;
#define BC_FORMAT_SEGMENT_INIT                                                                     \
    { .pause_ms = -1, .story = -1, .start = -1, .end = -1 }

/* Appends it with `text` (folded here).  A headline begins a new story unless nothing came before
 * it.  Errors (BC_ERROR_DATA, without place): unknown speaker or kind, figures out of range. */
gboolean bc_format_add_segment(BcScript *script, const BcFormatSegment *segment, const char *text,
                               GError **error);

/* The story that a segment of `kind` belongs to after `previous` when it does not say it. */
guint bc_format_story(const BcSegment *previous, BcSegmentKind kind);

/* Gives the pauses that were not given what they would have been. */
void bc_format_finish(BcScript *script);

/* Checks and sets words a minute, milliseconds before the first segment, language. */
gboolean bc_format_set_rate(BcScript *script, gint64 rate, GError **error);
gboolean bc_format_set_lead(BcScript *script, gint64 lead_ms, GError **error);
gboolean bc_format_set_language(BcScript *script, const char *language, GError **error);

/* `value` or NULL where it is empty (transfer full). */
char *bc_format_text(const char *value);

#endif
