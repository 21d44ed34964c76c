#include "language/tagger-link.h"

GArray *parts_find(const Reading *reading, const guint8 *tags) {
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(Part));
    for (guint i = 0; i < reading->n_tokens; i++) {
        if (tags[i] == TAG_NONE) continue;
        if (tag_goes_on(tags[i]) && parts->len > 0) {
            g_array_index(parts, Part, parts->len - 1).last = i;
            continue;
        }
        Part part = {.part = tag_part(tags[i]),
                     .first = i,
                     .last = i,
                     .paragraph = reading->sentences[reading->sentence_of[i]].paragraph};
        g_array_append_val(parts, part);
    }
    return parts;
}

static const Part *part_at(const GArray *parts, guint i) { return &g_array_index(parts, Part, i); }

gboolean link_possible(const GArray *parts, guint from, guint to) {
    const Part *a = part_at(parts, from), *b = part_at(parts, to);
    Tag wanted = a->part == TAG_CONTENT_BEGIN ? TAG_CUE_BEGIN : TAG_SOURCE_BEGIN;
    guint far = from > to ? from - to : to - from;
    guint paragraphs =
        a->paragraph > b->paragraph ? a->paragraph - b->paragraph : b->paragraph - a->paragraph;
    return b->part == wanted && far <= LINK_REACH && paragraphs <= 1;
}

static guint bucket(guint n) { return n < 5 ? n : n < 8 ? 5 : n < 14 ? 6 : n < 30 ? 7 : 8; }

/* What there is between two parts. */
typedef struct {
    guint cues, sources, contents, commas, that, quotes, sentences;
} Between;

static Between look_between(const Reading *reading, const GArray *parts, guint low, guint high) {
    Between seen = {0};
    for (guint k = low + 1; k < high; k++) {
        Tag part = part_at(parts, k)->part;
        seen.cues += part == TAG_CUE_BEGIN;
        seen.sources += part == TAG_SOURCE_BEGIN;
        seen.contents += part == TAG_CONTENT_BEGIN;
    }
    guint first = part_at(parts, low)->last + 1, last = part_at(parts, high)->first;
    for (guint i = first; i < last && i < first + 40; i++) {
        seen.commas += reading_is_mark(reading, i, ',');
        seen.that += reading_is(reading, i, "that");
        seen.quotes += reading->region_of[i] != 0;
    }
    seen.sentences = reading->sentence_of[last] - reading->sentence_of[first - 1];
    return seen;
}

guint link_keys(const Reading *reading, const GArray *parts, guint from, guint to, guint64 *keys) {
    const Part *a = part_at(parts, from);
    gboolean content = a->part == TAG_CONTENT_BEGIN;
    guint base = 300 + 40 * content, n = 0;
    gboolean marked = reading->region_of[a->first] != 0;
    if (to == NO_PART) {
        guint before = from > 0 ? part_at(parts, from - 1)->part : 0;
        guint after = from + 1 < parts->len ? part_at(parts, from + 1)->part : 0;
        keys[n++] = feature_key(base, 0, 0);
        keys[n++] = feature_key(base + 1, marked, 0);
        keys[n++] = feature_key(base + 2, tagger_word(reading, a->first), 0);
        keys[n++] = feature_key(base + 3, before, after);
        keys[n++] = feature_key(
            base + 4, from > 0 && part_at(parts, from - 1)->paragraph == a->paragraph, before);
        return n;
    }
    const Part *b = part_at(parts, to);
    gboolean behind = to > from;
    Between seen = look_between(reading, parts, MIN(from, to), MAX(from, to));
    guint gap = behind ? b->first - a->last - 1 : a->first - b->last - 1;
    guint side = behind | marked << 1;
    guint others = MIN(seen.cues, 3) | MIN(seen.sources, 3) << 2 | MIN(seen.contents, 3) << 4;
    guint same = MIN(seen.sentences, 2) | (a->paragraph != b->paragraph) << 2;
    keys[n++] = feature_key(base + 10, side, others);
    keys[n++] = feature_key(base + 11, side, same);
    keys[n++] = feature_key(base + 12, side, bucket(gap));
    keys[n++] = feature_key(base + 13, side | same << 2, others);
    keys[n++] = feature_key(base + 14, side | same << 2, bucket(gap));
    keys[n++] = feature_key(base + 15, side | (seen.that > 0) << 2, MIN(seen.commas, 3));
    keys[n++] = feature_key(base + 16, side, tagger_word(reading, b->first));
    keys[n++] = feature_key(base + 17, side, tagger_word(reading, b->last));
    keys[n++] = feature_key(base + 18, side, tagger_word(reading, a->first));
    keys[n++] = feature_key(base + 19, side | MIN(gap, 3) << 2, tagger_word(reading, a->last));
    keys[n++] = feature_key(base + 20, side | (seen.quotes > 0) << 2, same);
    if (gap > 0) {
        guint i = behind ? b->first - 1 : a->first - 1, j = behind ? a->last + 1 : b->last + 1;
        keys[n++] = feature_key(base + 21, side, tagger_word(reading, i));
        keys[n++] = feature_key(base + 22, side, tagger_word(reading, j));
    }
    guint beside = to + 1 < parts->len ? part_at(parts, to + 1)->part : 0;
    guint beside_before = to > 0 ? part_at(parts, to - 1)->part : 0;
    keys[n++] = feature_key(base + 23, side | others << 2, beside | beside_before << 3);
    g_assert(n <= LINK_MAX_KEYS);
    return n;
}

guint *links_find(const Reading *reading, const GArray *parts, const ModelTable *table) {
    guint *links = g_new(guint, parts->len + 1);
    for (guint i = 0; i < parts->len; i++) {
        links[i] = NO_PART;
        if (part_at(parts, i)->part == TAG_SOURCE_BEGIN) continue;
        guint64 keys[LINK_MAX_KEYS];
        gint32 best = 0;
        model_score(table, keys, link_keys(reading, parts, i, NO_PART, keys), &best);
        guint from = i > LINK_REACH ? i - LINK_REACH : 0;
        for (guint k = from; k < parts->len && k <= i + LINK_REACH; k++) {
            if (!link_possible(parts, i, k)) continue;
            gint32 score = 0;
            model_score(table, keys, link_keys(reading, parts, i, k, keys), &score);
            if (score <= best) continue;
            best = score;
            links[i] = k;
        }
    }
    return links;
}
