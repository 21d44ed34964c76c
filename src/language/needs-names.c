/* A surname needs a sentence with the whole name, where the story has introduced its bearer. */
#include "language/needs-private.h"

#include "language/mentions.h"
#include "language/tokens.h"

#include <string.h>

/* So many introductions are kept for each name: any of them will do. */
enum { INTRODUCTIONS = 6 };

typedef struct {
    guint group, n; /* of the sentences that introduce somebody */
    guint sentences[INTRODUCTIONS];
    guint nearest; /* the last of all */
} Introduced;

typedef struct {
    guint first, n; /* tokens of the name without titles */
    guint end;      /* the token behind it */
    gboolean titled;
} Name;

static const char *value(const Needs *n, const BcLexicon *lexicon, guint token) {
    return bc_lexicon_get_length(lexicon, n->opener.text + n->opener.tokens[token].span.start,
                                 opener_bare(&n->opener, token));
}

/* The run of capitalised words at `i`, with "J." and "de" between them. */
static Name read_name(const Needs *n, const BcLexicon *particles, guint i, guint end) {
    Name name = {i, 0, i, FALSE};
    guint t = i;
    while (t < end) {
        const BcToken *token = &n->opener.tokens[t];
        gboolean part = opener_is_capital(&n->opener, t);
        if (!part && t > i)
            part =
                (bc_token_is(n->opener.text, token, '.') && bc_span_length(token[-1].span) <= 3) ||
                (token->kind == BC_TOKEN_WORD && value(n, particles, t) != NULL && t + 1 < end &&
                 opener_is_capital(&n->opener, t + 1));
        if (!part) break;
        t++;
        /* Whose it is ends a name: "Ada Lund's Norvik". */
        if (opener_bare(&n->opener, t - 1) < bc_span_length(token->span)) break;
    }
    name.end = t;
    for (guint k = i; k < t; k++) {
        const char *role = value(n, n->opener.roles, k);
        if (value(n, n->opener.titles, k) != NULL || role != NULL) {
            name.first = k + 1;
            name.titled = TRUE;
        }
    }
    if (name.first < t && bc_token_is(n->opener.text, &n->opener.tokens[name.first], '.'))
        name.first++;
    name.n = t > name.first ? t - name.first : 0;
    return name;
}

static char *key_of(const Needs *n, guint token) {
    BcSpan span = n->opener.tokens[token].span;
    return mentions_key(n->opener.text + span.start, bc_span_length(span));
}

/* A name in full: a given name, or a title or an office, before it. */
static gboolean is_full(const Needs *n, const BcLexicon *given, const Name *name) {
    return name->n >= 2 && (name->titled || value(n, given, name->first) != NULL);
}

static void introduce(Needs *n, GHashTable *people, guint token, guint i) {
    g_autofree char *key = key_of(n, token);
    Introduced *one = g_hash_table_lookup(people, key);
    if (one == NULL) {
        one = g_new0(Introduced, 1);
        one->group = BC_UNITS_NONE;
        g_hash_table_insert(people, g_steal_pointer(&key), one);
    }
    if (one->n < INTRODUCTIONS && (one->n == 0 || one->sentences[one->n - 1] != i))
        one->sentences[one->n++] = i;
    one->nearest = i;
}

/* The group of all who introduce the name so far; made when it is first needed, of those that
 * follow none comes to it. */
static guint group_of(Needs *n, Introduced *one) {
    guint size = 0;
    if (one->group != BC_UNITS_NONE) {
        guint start = g_array_index(n->groups, guint, one->group);
        guint end = one->group + 1 < n->groups->len
                        ? g_array_index(n->groups, guint, one->group + 1)
                        : n->members->len;
        size = end - start;
    }
    if (size != one->n) {
        one->group = n->groups->len;
        g_array_append_val(n->groups, n->members->len);
        g_array_append_vals(n->members, one->sentences, one->n);
    }
    return one->group;
}

/* The first name of a sentence that is a single word: is it short for somebody? */
static void need_introduction(Needs *n, GHashTable *people, const Name *name, guint i) {
    if (name->n != 1) return;
    g_autofree char *key = key_of(n, name->first);
    Introduced *one = g_hash_table_lookup(people, key);
    if (one == NULL || one->nearest == i) return;
    needs_add(n, i, one->nearest, group_of(n, one), BC_NEED_NAME);
}

static gboolean is_place_or_time(const Needs *n, guint token) {
    return value(n, n->opener.places, token) != NULL || value(n, n->opener.times, token) != NULL;
}

void needs_find_names(Needs *n) {
    const BcLanguage *language = bc_document_language(n->body->document);
    const BcLexicon *given = bc_language_lexicon(language, "names");
    const BcLexicon *particles = bc_language_lexicon(language, "particles");
    g_autoptr(GHashTable) people = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    g_autoptr(GArray) later = g_array_new(FALSE, FALSE, sizeof(Name));
    for (guint i = 0; i < n->body->n; i++) {
        const BcSentence *s = needs_sentence(n, i);
        guint end = s->first_token + s->n_tokens, begin = n->openings[i].first;
        g_array_set_size(later, 0);
        for (guint t = begin; t < end;) {
            gboolean plain = t == begin && value(n, n->opener.stopwords, t) != NULL;
            if (plain || !opener_is_capital(&n->opener, t) || is_place_or_time(n, t)) {
                t++;
                continue;
            }
            Name name = read_name(n, particles, t, end);
            if (is_full(n, given, &name)) {
                introduce(n, people, name.first, i);
                introduce(n, people, name.end - 1, i);
            } else {
                g_array_append_val(later, name);
            }
            t = MAX(name.end, t + 1);
        }
        for (guint k = 0; k < later->len; k++)
            need_introduction(n, people, &g_array_index(later, Name, k), i);
    }
}
