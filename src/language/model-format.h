/* language/model-format.h: how a model lies on disk; for model.c and the programs that write one.
 *
 * Little-endian.  A header, then the tables' directory, then the tables, each at a multiple of 64
 * bytes.  A table is an array of lines of 64 or 128 bytes (a cache line or two); a key belongs to
 * one line.  A line has `slots` checks of two bytes (the low half of a key, never 0; 0 is an empty
 * slot), then for each slot its `width` weights of one signed byte. */
#ifndef BC_LANGUAGE_MODEL_FORMAT_H
#define BC_LANGUAGE_MODEL_FORMAT_H

#include <glib.h>

#define MODEL_MAGIC "briefmdl"
/* Goes up whenever features change their meaning. */
#define MODEL_VERSION 1
/* What feature_key begins with; a model made with another would know no feature of ours. */
#define MODEL_SEED G_GUINT64_CONSTANT(0x9e3779b97f4a7c15)
#define MODEL_MAX_WIDTH 64

typedef struct {
    char magic[8];
    guint32 version;
    guint32 n_tables;
    guint64 seed;
    guint64 size;     /* of the whole file, bytes */
    guint64 checksum; /* XXH3 of all that follows the header */
    char origin[88];  /* what it was trained on, for people; NUL-padded */
} ModelHeader;

typedef struct {
    char name[24];
    guint32 width;      /* classes */
    guint32 line_bytes; /* 64 or 128 */
    guint32 slots;      /* in a line */
    guint32 n_lines;
    guint64 offset; /* from the start of the file */
    float step;     /* what a weight of 1 stands for, as IEEE 754 */
    char rest[12];
} ModelEntry;

/* Lines of a table of `width` classes. */
static inline guint model_line_bytes(guint width) { return width + 2 <= 32 ? 64 : 128; }
static inline guint model_slots(guint width) { return model_line_bytes(width) / (width + 2); }

static inline guint32 model_line_of(guint64 key, guint32 n_lines) {
    return (guint32)(((key >> 32) * n_lines) >> 32);
}
static inline guint16 model_check_of(guint64 key) {
    guint16 check = (guint16)key;
    return check == 0 ? 1 : check;
}

#endif
