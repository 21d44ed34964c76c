/* script/memory.h: the file in which voices are remembered (format: bc_cast_recall).
 *
 * Every line is kept as it is unless it has to change, also what a person has written into it. */
#ifndef BC_SCRIPT_MEMORY_H
#define BC_SCRIPT_MEMORY_H

#include <briefcast/voice.h>

typedef struct {
    char *name;         /* as it was printed, or as the cast has it */
    char *voice;        /* "m-low", or "ru/m-low" for that language alone */
    BcSex sex;          /* of the person; may be unknown */
    char *date;         /* "2026-11-25", when heard last; may be NULL */
    char *key, *family; /* of the name: script/names.h */
} BcRecord;

typedef struct BcMemory BcMemory;

/* What `path` holds; empty when there is no such file.  Errors: BC_ERROR_INPUT, BC_ERROR_CONFIG
 * (not UTF-8, or too long to be ours). */
BcMemory *bc_memory_read(const char *path, GError **error);
void bc_memory_free(BcMemory *memory);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BcMemory, bc_memory_free)

/* In the order of the file, the oldest first (transfer none). */
guint bc_memory_length(const BcMemory *memory);
const BcRecord *bc_memory_at(const BcMemory *memory, guint i);

/* The place in the file, for the order of age, or -1: the record of that name, else, for a family
 * name alone, the first of that family, else, for a whole name, that of the family name alone.
 * Sexes must not contradict.  A record for `language` goes before one for all. */
int bc_memory_find(const BcMemory *memory, const char *name, BcSex sex, const char *language);

/* The voice of record `i` in `language`, or NULL when it is for another. */
const BcVoice *bc_memory_voice(const BcMemory *memory, int i, const BcVoices *voices,
                               const char *language);

/* One who was heard. */
typedef struct {
    const char *name;
    BcSex sex;
    const BcVoice *voice; /* given today */
    guint order;          /* among those of today */
} BcHeard;

/* Adds a record for each of `heard` that has none in `language`, and today's date to the others;
 * reads and writes the file whole and under a lock on its folder, so that of two processes that do
 * it at once nothing is lost.  More than 5,000 records: those not heard for longest leave.  Errors:
 * those of bc_memory_read, BC_ERROR_OUTPUT, BC_ERROR_IO. */
gboolean bc_memory_add(const char *path, const BcHeard *heard, guint n, const BcVoices *voices,
                       const char *language, GError **error);

#endif
