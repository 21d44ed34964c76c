/* script/cast-private.h: the people in cast files. */
#ifndef BC_SCRIPT_CAST_PRIVATE_H
#define BC_SCRIPT_CAST_PRIVATE_H

#include "script/memory.h"
#include <briefcast/cast.h>

typedef struct {
    char *name;
    char *family; /* bc_name_key of the family name */
    char *office; /* for people; may be NULL */
    char *voice;  /* or NULL */
    char *ipa;    /* how the name is said, or NULL */
    char *place;  /* the file that gave the voice, for errors */
    BcSex sex;
    gboolean shipped; /* the voice is a proposal that gives way to a user's pin */
    gboolean shipped_ipa;
} BcCastPerson;

typedef struct {
    char *key; /* bc_name_key of the name */
    char *voice;
} BcPin;

struct BcCast {
    GPtrArray *people;     /* of BcCastPerson */
    GHashTable *by_name;   /* bc_name_key of name or alias -> BcCastPerson */
    GHashTable *by_family; /* key -> BcCastPerson, or NULL where several have it */
    GPtrArray *pins;       /* of BcPin, by bc_cast_pin, the last one first */
    BcMemory *memory;      /* or NULL */
    char *memory_path;
};

/* Who `member` is: by full name or alias; by the family name alone when that is all that is known
 * of him and only one person has it.  NULL: nobody in the cast, or the sexes contradict. */
const BcCastPerson *bc_cast_person(const BcCast *cast, const BcCastMember *member);

/* The name under which a member is remembered: the cast's for people in it (transfer none). */
const char *bc_cast_name(const BcCast *cast, const BcCastMember *member);

/* The voice pinned to `member` by bc_cast_pin, or NULL. */
const char *bc_cast_pinned(const BcCast *cast, const BcCastMember *member);

#endif
