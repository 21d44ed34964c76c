/* base/eight.h: eight bytes of text at once. */
#ifndef BC_BASE_EIGHT_H
#define BC_BASE_EIGHT_H

#include <glib.h>
#include <string.h>

/* Eight bytes of one value. */
#define BC_EIGHT(c) (G_GUINT64_CONSTANT(0x0101010101010101) * (guint8)(c))

/* The first byte is the lowest. */
static inline guint64 bc_eight_at(const char *text) {
    guint64 eight;
    memcpy(&eight, text, sizeof eight);
    return GUINT64_FROM_LE(eight);
}

/* The highest bit of each byte that is `c`, from the lowest one up to the first that is; bits above
 * that may be wrong. */
static inline guint64 bc_eight_find(guint64 eight, char c) {
    guint64 difference = eight ^ BC_EIGHT(c);
    return (difference - BC_EIGHT(1)) & ~difference & BC_EIGHT(0x80);
}

/* The same for bytes below `c`, which is at most 0x80; those from 0x80 on are not. */
static inline guint64 bc_eight_below(guint64 eight, char c) {
    return (eight - BC_EIGHT(c)) & ~eight & BC_EIGHT(0x80);
}

/* How many are `c`, in all eight. */
static inline guint bc_eight_count(guint64 eight, char c) {
    guint64 difference = eight ^ BC_EIGHT(c);
    guint64 others = ((difference & BC_EIGHT(0x7F)) + BC_EIGHT(0x7F)) | difference;
    return 8 - (guint)(((others & BC_EIGHT(0x80)) >> 7) * BC_EIGHT(1) >> 56);
}

/* ASCII capitals made small: what is added carries into the highest bit of a byte from 'A' on, or
 * beyond 'Z'. */
static inline guint64 bc_eight_fold(guint64 eight) {
    guint64 low = eight & BC_EIGHT(0x7F);
    guint64 capital = (low + BC_EIGHT(0x80 - 'A')) & ~(low + BC_EIGHT(0x7F - 'Z')) & ~eight;
    return eight | (capital & BC_EIGHT(0x80)) >> 2;
}

#endif
