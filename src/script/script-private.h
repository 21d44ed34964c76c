/* script/script-private.h: how composers and readers build a script. */
#ifndef BC_SCRIPT_SCRIPT_PRIVATE_H
#define BC_SCRIPT_SCRIPT_PRIVATE_H

#include <briefcast/script.h>

#define BC_SCRIPT_RATE 170 /* words a minute, when none is asked for */
#define BC_SCRIPT_LEAD_MS 250
#define BC_SCRIPT_RATE_LEAST 80
#define BC_SCRIPT_RATE_MOST 450
#define BC_SCRIPT_PAUSE_MOST 3600000 /* ms: longer silence is a slip of the hand */

struct BcScript {
    char *title, *site, *date, *language;
    guint rate, lead_ms, stories;
    GArray *segments;      /* of BcSegment */
    GArray *cast;          /* of BcCastMember; 0 is the narrator */
    GHashTable *ids;       /* id -> index into the cast + 1 */
    GHashTable *by_family; /* a family's bc_name_key -> GArray of indices into the cast */
    GHashTable *next_id;   /* slug -> the number to try next behind it */
};

/* All texts of a script are one line of folded UTF-8; free with g_free. */
char *bc_script_fold(const char *text);

/* Adds a member and returns its index.  `id` NULL: made from `name`.  An `id` that is taken already
 * gives -1. Copies its arguments; `family` NULL: the name's last word. */
int bc_script_add_member(BcScript *script, const char *id, const char *name, const char *family,
                         BcSpeakerKind kind, BcSex sex);

/* The member called `id`, or -1. */
int bc_script_find_member(const BcScript *script, const char *id);

/* The one member below `n_members` who is the person described: same family and kind, a name that
 * goes with it, no contradiction of sex; -1 when there is none or when several could be meant. */
int bc_script_find_person(const BcScript *script, guint n_members, const char *name,
                          const char *family, BcSpeakerKind kind, BcSex sex);

/* Appends a segment and counts its words for its member.  `text` (transfer full) is folded already;
 * `voice` is copied. */
void bc_script_add_segment(BcScript *script, BcSegmentKind kind, guint member, char *text,
                           BcSpan source, guint story, const char *voice);

/* Gives each member of `script` without a voice the one that the same person has in `other`. */
void bc_script_take_voices(BcScript *script, const BcScript *other);

/* TRUE when something in `text` is pronounced: a letter or a digit. */
gboolean bc_script_has_words(const char *text);

/* The text format begins with this word, then a blank and its version. */
#define BC_SCRIPT_MAGIC "briefcast-script"

/* The readers behind bc_script_parse: `data` is valid UTF-8 of `length` bytes with a 0 after it and
 * without a byte-order mark.  Errors: BC_ERROR_DATA with `origin` and line. */
BcScript *bc_script_parse_text(const char *data, const char *origin, GError **error);
BcScript *bc_script_parse_json(const char *data, gsize length, const char *origin, GError **error);

#endif
