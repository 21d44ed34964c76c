#include "language/tagger.h"

#include <float.h>

void tagger_decode(const float (*scores)[N_TAGS], const float (*steps)[N_TAGS + 1][N_TAGS], guint n,
                   guint8 *tags) {
    if (n == 0) return;
    guint8(*from)[N_TAGS] = g_malloc(n * sizeof *from);
    float best[N_TAGS], next[N_TAGS];
    for (guint t = 0; t < N_TAGS; t++)
        best[t] = tag_goes_on(t) ? -FLT_MAX / 4 : scores[0][t] + steps[0][N_TAGS][t];
    for (guint i = 1; i < n; i++) {
        for (guint t = 0; t < N_TAGS; t++) {
            next[t] = -FLT_MAX;
            for (guint b = 0; b < N_TAGS; b++) {
                if (tag_goes_on(t) && tag_part(t) != tag_part(b)) continue;
                float score = best[b] + steps[i][b][t];
                if (score <= next[t]) continue;
                next[t] = score;
                from[i][t] = (guint8)b;
            }
            next[t] += scores[i][t];
        }
        for (guint t = 0; t < N_TAGS; t++) best[t] = next[t];
    }
    guint8 tag = 0;
    for (guint t = 1; t < N_TAGS; t++)
        if (best[t] > best[tag]) tag = (guint8)t;
    for (guint i = n; i-- > 0;) {
        tags[i] = tag;
        if (i > 0) tag = from[i][tag];
    }
    g_free(from);
}
