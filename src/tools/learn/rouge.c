#include "tools/learn/rouge.h"

#include <string.h>

/* A reference's sentence has at most so many words that count for ROUGE-Lsum. */
enum { MASK_WORDS = 512, MASKS = MASK_WORDS / 64 };

typedef struct {
    guint64 bits[MASKS];
} Mask;

typedef struct {
    guint *words; /* [n] numbers of words */
    guint n;
} Line;

typedef struct {
    GArray *lines;      /* of Line */
    guint *one;         /* [n_words]: how often it has each word */
    GHashTable *number; /* of each of its pairs of words, + 1 */
    GArray *two;        /* of guint: how often it has each pair */
    guint n;            /* words */
    Mask *masks;        /* [sentences * lines]: which words of a line a sentence has, in order */
} Reference;

struct Rouge {
    GHashTable *number; /* of each word, + 1 */
    Line *sentences;
    guint n_sentences;
    GArray *references; /* of Reference */
    guint *seen, *left, *pairs;
};

static guint number_of(Rouge *rouge, const char *word) {
    gpointer known = g_hash_table_lookup(rouge->number, word);
    if (known != NULL) return GPOINTER_TO_UINT(known) - 1;
    guint number = g_hash_table_size(rouge->number);
    g_hash_table_insert(rouge->number, g_strdup(word), GUINT_TO_POINTER(number + 1));
    return number;
}

static Line read_line(Rouge *rouge, const char *text) {
    g_autofree char *lower = g_utf8_strdown(text, -1);
    GArray *words = g_array_new(FALSE, FALSE, sizeof(guint));
    for (char *p = lower; *p != '\0';) {
        gsize n = 0;
        while (g_ascii_isalnum(p[n])) n++;
        if (n > 0) {
            /* A stem may be a letter longer than what it was cut from, never than its word. */
            g_autofree char *word = g_strndup(p, n);
            if (n > 3) rouge_stem(word);
            guint number = number_of(rouge, word);
            g_array_append_val(words, number);
        }
        p += MAX(n, 1);
    }
    guint n = words->len;
    return (Line){(guint *)(void *)g_array_free(words, FALSE), n};
}

static gpointer pair_key(guint a, guint b) { return GSIZE_TO_POINTER(((gsize)a << 32 | b) + 1); }

static void count_pair(Reference *r, guint a, guint b) {
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(r->number, pair_key(a, b)));
    if (number == 0) {
        guint none = 0;
        g_array_append_val(r->two, none);
        number = r->two->len;
        g_hash_table_insert(r->number, pair_key(a, b), GUINT_TO_POINTER(number));
    }
    g_array_index(r->two, guint, number - 1)++;
}

static void read_reference(Rouge *rouge, const char *text) {
    Reference r = {.lines = g_array_new(FALSE, FALSE, sizeof(Line)),
                   .number = g_hash_table_new(NULL, NULL),
                   .two = g_array_new(FALSE, FALSE, sizeof(guint))};
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
        Line line = read_line(rouge, lines[i]);
        line.n = MIN(line.n, MASK_WORDS);
        g_array_append_val(r.lines, line);
    }
    g_array_append_val(rouge->references, r);
}

static void count_reference(Rouge *rouge, Reference *r) {
    guint last = G_MAXUINT;
    r->one = g_new0(guint, g_hash_table_size(rouge->number) + 1);
    for (guint i = 0; i < r->lines->len; i++) {
        const Line *line = &g_array_index(r->lines, Line, i);
        for (guint k = 0; k < line->n; k++) {
            r->one[line->words[k]]++;
            if (last != G_MAXUINT) count_pair(r, last, line->words[k]);
            last = line->words[k];
            r->n++;
        }
    }
}

/* Which words of `line` are in its longest common subsequence with `sentence`.  Of several the one
 * that the scorer finds. */
static Mask common(const Line *line, const Line *sentence) {
    guint m = line->n, n = sentence->n;
    Mask mask = {{0}};
    guint16 *length = g_new0(guint16, (gsize)(m + 1) * (n + 1));
    for (guint i = 1; i <= m; i++)
        for (guint j = 1; j <= n; j++) {
            guint16 *at = length + (gsize)i * (n + 1) + j;
            if (line->words[i - 1] == sentence->words[j - 1])
                *at = (guint16)(at[-(gssize)n - 2] + 1);
            else
                *at = MAX(at[-(gssize)n - 1], at[-1]);
        }
    for (guint i = m, j = n; i > 0 && j > 0;) {
        const guint16 *at = length + (gsize)i * (n + 1) + j;
        if (line->words[i - 1] == sentence->words[j - 1]) {
            mask.bits[(i - 1) / 64] |= G_GUINT64_CONSTANT(1) << ((i - 1) % 64);
            i--;
            j--;
        } else if (at[-1] > at[-(gssize)n - 1]) {
            j--;
        } else {
            i--;
        }
    }
    g_free(length);
    return mask;
}

Rouge *rouge_new(char **sentences, guint n, char **references) {
    Rouge *rouge = g_new0(Rouge, 1);
    rouge->number = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    rouge->references = g_array_new(FALSE, FALSE, sizeof(Reference));
    rouge->sentences = g_new(Line, n + 1);
    rouge->n_sentences = n;
    for (guint i = 0; i < n; i++) rouge->sentences[i] = read_line(rouge, sentences[i]);
    for (; *references != NULL; references++) read_reference(rouge, *references);
    guint most = 0;
    for (guint k = 0; k < rouge->references->len; k++) {
        Reference *r = &g_array_index(rouge->references, Reference, k);
        count_reference(rouge, r);
        most = MAX(most, r->two->len);
        r->masks = g_new(Mask, (gsize)n * r->lines->len + 1);
        for (guint i = 0; i < n; i++)
            for (guint l = 0; l < r->lines->len; l++)
                r->masks[i * r->lines->len + l] =
                    common(&g_array_index(r->lines, Line, l), &rouge->sentences[i]);
    }
    guint words = g_hash_table_size(rouge->number) + 1;
    rouge->seen = g_new0(guint, words);
    rouge->left = g_new0(guint, words);
    rouge->pairs = g_new0(guint, most + 1);
    return rouge;
}

void rouge_free(Rouge *rouge) {
    if (rouge == NULL) return;
    for (guint i = 0; i < rouge->n_sentences; i++) g_free(rouge->sentences[i].words);
    for (guint k = 0; k < rouge->references->len; k++) {
        Reference *r = &g_array_index(rouge->references, Reference, k);
        for (guint l = 0; l < r->lines->len; l++) g_free(g_array_index(r->lines, Line, l).words);
        g_array_unref(r->lines);
        g_array_unref(r->two);
        g_hash_table_unref(r->number);
        g_free(r->one);
        g_free(r->masks);
    }
    g_array_unref(rouge->references);
    g_hash_table_unref(rouge->number);
    g_free(rouge->sentences);
    g_free(rouge->seen);
    g_free(rouge->left);
    g_free(rouge->pairs);
    g_free(rouge);
}

static double f1(guint hits, guint n, guint of) { return hits == 0 ? 0 : 200.0 * hits / (n + of); }

static guint count_lsum(Rouge *rouge, const Reference *r, const guint *chosen, guint n) {
    guint hits = 0, n_lines = r->lines->len;
    for (guint l = 0; l < n_lines; l++) {
        const Line *line = &g_array_index(r->lines, Line, l);
        for (guint k = 0; k < line->n; k++) rouge->left[line->words[k]] = r->one[line->words[k]];
    }
    for (guint l = 0; l < n_lines; l++) {
        const Line *line = &g_array_index(r->lines, Line, l);
        for (guint part = 0; part * 64 < line->n; part++) {
            guint64 bits = 0;
            for (guint i = 0; i < n; i++) bits |= r->masks[chosen[i] * n_lines + l].bits[part];
            for (; bits != 0; bits &= bits - 1) {
                guint word = line->words[part * 64 + (guint)__builtin_ctzll(bits)];
                if (rouge->seen[word] == 0 || rouge->left[word] == 0) continue;
                rouge->seen[word]--;
                rouge->left[word]--;
                hits++;
            }
        }
    }
    return hits;
}

static RougeScore score_one(Rouge *rouge, const Reference *r, const guint *chosen, guint n) {
    guint one = 0, two = 0, words = 0, last = G_MAXUINT;
    memset(rouge->pairs, 0, r->two->len * sizeof(guint));
    for (guint i = 0; i < n; i++) {
        const Line *line = &rouge->sentences[chosen[i]];
        for (guint k = 0; k < line->n; k++) {
            guint word = line->words[k], number = 0;
            one += rouge->seen[word]++ < r->one[word];
            words++;
            if (last != G_MAXUINT && r->one[word] > 0 && r->one[last] > 0)
                number = GPOINTER_TO_UINT(g_hash_table_lookup(r->number, pair_key(last, word)));
            if (number > 0)
                two += rouge->pairs[number - 1]++ < g_array_index(r->two, guint, number - 1);
            last = word;
        }
    }
    guint l = count_lsum(rouge, r, chosen, n);
    for (guint i = 0; i < n; i++)
        for (guint k = 0; k < rouge->sentences[chosen[i]].n; k++)
            rouge->seen[rouge->sentences[chosen[i]].words[k]] = 0;
    return (RougeScore){f1(one, words, r->n), f1(two, MAX(words, 1) - 1, MAX(r->n, 1) - 1),
                        f1(l, words, r->n)};
}

RougeScore rouge_score(Rouge *rouge, const guint *chosen, guint n) {
    RougeScore mean = {0, 0, 0};
    guint count = rouge->references->len;
    for (guint k = 0; k < count; k++) {
        RougeScore s = score_one(rouge, &g_array_index(rouge->references, Reference, k), chosen, n);
        mean.one += s.one / count;
        mean.two += s.two / count;
        mean.l += s.l / count;
    }
    return mean;
}
