#include "script/letters-rules.h"

#include "base/data.h"
#include <string.h>

typedef struct {
    char *left, *letters, *right, *ipa; /* contexts: see letters-pl.rules; "" for none */
} Rule;

static void rule_free(gpointer data) {
    Rule *rule = data;
    g_free(rule->left);
    g_free(rule->letters);
    g_free(rule->right);
    g_free(rule->ipa);
    g_free(rule);
}

void bc_letter_rules_free(BcLetterRules *rules) {
    if (rules == NULL) return;
    g_free(rules->language);
    g_strfreev(rules->marks);
    g_strfreev(rules->endings);
    g_strfreev(rules->beginnings);
    g_strfreev(rules->weak);
    g_free(rules->foreign);
    g_hash_table_unref(rules->families);
    g_hash_table_unref(rules->exceptions);
    g_free(rules->strip);
    g_free(rules->vowels);
    g_free(rules->stressed);
    g_hash_table_unref(rules->by_letter);
    g_ptr_array_unref(rules->rules);
    g_free(rules);
}

/* ---- reading ---- */

static void add_words(GHashTable *set, const char *list) {
    g_auto(GStrv) words = g_strsplit(list, " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (**word != '\0') g_hash_table_add(set, bc_letter_rules_lower(*word, strlen(*word)));
}

static void extend(char ***list, const char *more) {
    g_autofree char *before = g_strjoinv(" ", *list);
    g_autofree char *all = g_strconcat(before, *before != '\0' ? " " : "", more, NULL);
    g_strfreev(*list);
    *list = g_strsplit(all, " ", -1);
}

static void set_letters(char **letters, const char *list) {
    g_auto(GStrv) parts = g_strsplit(list, " ", -1);
    g_free(*letters);
    *letters = g_strjoinv("", parts);
}

static gboolean set_stress(BcLetterRules *rules, const char *value, GError **error) {
    static const char *const names[] = {"last", "first", "penult", "romance"};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_str_equal(names[i], value)) {
            rules->stress = (BcStress)i;
            return TRUE;
        }
    return bc_data_fail(error, "stress is last, first, penult or romance, not '%s'", value);
}

static gboolean read_directive(BcLetterRules *rules, const char *line, GError **error) {
    gsize n = strcspn(line, " ");
    g_autofree char *name = g_strndup(line, n);
    const char *value = line[n] == ' ' ? line + n + 1 : "";
    if (g_str_equal(name, "*marks"))
        extend(&rules->marks, value);
    else if (g_str_equal(name, "*endings"))
        extend(&rules->endings, value);
    else if (g_str_equal(name, "*beginnings"))
        extend(&rules->beginnings, value);
    else if (g_str_equal(name, "*weak"))
        extend(&rules->weak, value);
    else if (g_str_equal(name, "*foreign"))
        set_letters(&rules->foreign, value);
    else if (g_str_equal(name, "*families"))
        add_words(rules->families, value);
    else if (g_str_equal(name, "*except"))
        add_words(rules->exceptions, value);
    else if (g_str_equal(name, "*longest"))
        rules->longest_name = (guint)g_ascii_strtoull(value, NULL, 10);
    else if (g_str_equal(name, "*given"))
        rules->shortest_given = (guint)g_ascii_strtoull(value, NULL, 10);
    else if (g_str_equal(name, "*strip"))
        set_letters(&rules->strip, value);
    else if (g_str_equal(name, "*vowels"))
        set_letters(&rules->vowels, value);
    else if (g_str_equal(name, "*stressed"))
        set_letters(&rules->stressed, value);
    else if (g_str_equal(name, "*syllables"))
        rules->syllables = TRUE;
    else if (g_str_equal(name, "*stress"))
        return set_stress(rules, value, error);
    else
        return bc_data_fail(error, "unknown directive '%s'", name);
    return TRUE;
}

static void add_rule(BcLetterRules *rules, Rule *rule) {
    g_ptr_array_add(rules->rules, rule);
    gpointer letter = GUINT_TO_POINTER(g_utf8_get_char(rule->letters));
    GPtrArray *same = g_hash_table_lookup(rules->by_letter, letter);
    if (same == NULL) {
        same = g_ptr_array_new();
        g_hash_table_insert(rules->by_letter, letter, same);
    }
    g_ptr_array_add(same, rule);
}

static char *context(const char *field) { return g_strdup(g_str_equal(field, "_") ? "" : field); }

/* "LETTERS <tab> IPA" or "LEFT <tab> LETTERS <tab> RIGHT <tab> IPA". */
static gboolean read_line(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    BcLetterRules *rules = data;
    if (*line == '*') return read_directive(rules, line, error);
    g_auto(GStrv) fields = g_strsplit(line, "\t", -1);
    guint n = g_strv_length(fields);
    gboolean bare = n <= 2;
    if (!bare && n != 3 && n != 4) return bc_data_fail(error, "a rule has two or four columns");
    const char *letters = fields[bare ? 0 : 1];
    if (*letters == '\0') return bc_data_fail(error, "a rule without letters");
    Rule *rule = g_new0(Rule, 1);
    rule->left = context(bare ? "_" : fields[0]);
    rule->letters = g_strdup(letters);
    rule->right = context(bare ? "_" : fields[2]);
    rule->ipa = g_strdup(bare ? (n == 2 ? fields[1] : "") : (n == 4 ? fields[3] : ""));
    add_rule(rules, rule);
    return TRUE;
}

static char *language_of(const char *path) {
    g_autofree char *base = g_path_get_basename(path);
    const char *start = strchr(base, '-') != NULL ? strchr(base, '-') + 1 : base;
    return g_strndup(start, strcspn(start, "."));
}

/* When it is known what is taken off. */
static void fold_families(BcLetterRules *rules) {
    GHashTable *folded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    GHashTableIter iter;
    gpointer family;
    g_hash_table_iter_init(&iter, rules->families);
    while (g_hash_table_iter_next(&iter, &family, NULL))
        g_hash_table_add(folded, bc_letter_rules_fold(rules, family, strlen(family)));
    g_hash_table_unref(rules->families);
    rules->families = folded;
}

BcLetterRules *bc_letter_rules_read(const char *path, GError **error) {
    g_autoptr(BcLetterRules) rules = g_new0(BcLetterRules, 1);
    rules->language = language_of(path);
    rules->marks = g_new0(char *, 1);
    rules->endings = g_new0(char *, 1);
    rules->beginnings = g_new0(char *, 1);
    rules->weak = g_new0(char *, 1);
    rules->foreign = g_strdup("");
    rules->strip = g_strdup("");
    rules->vowels = g_strdup("aeiou");
    rules->stressed = g_strdup("");
    rules->longest_name = 4;
    rules->families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    rules->exceptions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    rules->rules = g_ptr_array_new_with_free_func(rule_free);
    rules->by_letter = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_ptr_array_unref);
    if (!bc_data_read(path, read_line, rules, error)) return NULL;
    fold_families(rules);
    return g_steal_pointer(&rules);
}

/* ---- converting ---- */

char *bc_letter_rules_lower(const char *word, gsize length) {
    g_autofree char *lower = g_utf8_strdown(word, (gssize)length);
    char *composed = g_utf8_normalize(lower, -1, G_NORMALIZE_NFC);
    return composed != NULL ? composed : g_steal_pointer(&lower);
}

char *bc_letter_rules_fold(const BcLetterRules *rules, const char *word, gsize length) {
    g_autofree char *folded = bc_letter_rules_lower(word, length);
    if (*rules->strip == '\0') return g_steal_pointer(&folded);
    g_autofree char *apart = g_utf8_normalize(folded, -1, G_NORMALIZE_NFD);
    GString *kept = g_string_new(NULL);
    for (const char *p = apart; *p != '\0'; p = g_utf8_next_char(p))
        if (g_utf8_strchr(rules->strip, -1, g_utf8_get_char(p)) == NULL)
            g_string_append_unichar(kept, g_utf8_get_char(p));
    g_autofree char *bare = g_string_free(kept, FALSE);
    return g_utf8_normalize(bare, -1, G_NORMALIZE_NFC);
}

static gboolean is_in(const char *letters, gunichar c) {
    return g_utf8_strchr(letters, -1, c) != NULL;
}

/* One element of a context at `element`: '^', 'V', 'C', "[abc]" or a letter; 0 as `c` is the end of
 * the word.  *next is where the element ends. */
static gboolean element_fits(const BcLetterRules *rules, const char *element, gunichar c,
                             const char **next) {
    *next = g_utf8_next_char(element);
    switch (*element) {
    case '^': return c == 0;
    case 'V': return c != 0 && is_in(rules->vowels, c);
    case 'C': return c != 0 && !is_in(rules->vowels, c);
    case '[': {
        const char *end = strchr(element, ']');
        if (end == NULL) return FALSE;
        *next = end + 1;
        for (const char *p = element + 1; p < end; p = g_utf8_next_char(p))
            if (*p == '^' ? c == 0 : g_utf8_get_char(p) == c) return TRUE;
        return FALSE;
    }
    default: return g_utf8_get_char(element) == c;
    }
}

static gboolean right_fits(const BcLetterRules *rules, const char *right, const char *rest) {
    while (*right != '\0') {
        gunichar c = *rest != '\0' ? g_utf8_get_char(rest) : 0;
        if (!element_fits(rules, right, c, &right)) return FALSE;
        if (c != 0) rest = g_utf8_next_char(rest);
    }
    return TRUE;
}

/* A left context has one element. */
static gboolean left_fits(const BcLetterRules *rules, const char *left, const char *word,
                          const char *at) {
    if (*left == '\0') return TRUE;
    gunichar c = at > word ? g_utf8_get_char(g_utf8_prev_char(at)) : 0;
    const char *next;
    return element_fits(rules, left, c, &next);
}

static gboolean has_vowel(const char *ipa) {
    for (const char *p = ipa; *p != '\0'; p = g_utf8_next_char(p))
        if (is_in("aeiouyæøœɐɑɒɔəɘɛɜɞɤɨɪɯɵʉʊʌʏ", g_utf8_get_char(p))) return TRUE;
    return FALSE;
}

typedef struct {
    const Rule *rule;
    gsize end; /* in the word */
} Piece;

/* Which piece has the stress, an index into `pieces`. */
static guint stressed_piece(const BcLetterRules *rules, const char *word, const GArray *pieces) {
    guint vowels[64], n = 0;
    gint marked = -1;
    for (guint i = 0; i < pieces->len; i++) {
        const Rule *rule = g_array_index(pieces, Piece, i).rule;
        if (!has_vowel(rule->ipa) || n == G_N_ELEMENTS(vowels)) continue;
        vowels[n++] = i;
        for (const char *p = rule->letters; *p != '\0'; p = g_utf8_next_char(p))
            if (is_in(rules->stressed, g_utf8_get_char(p))) marked = (gint)i;
    }
    if (marked >= 0) return (guint)marked;
    if (n == 0) return 0;
    gunichar last = g_utf8_get_char(g_utf8_prev_char(word + strlen(word)));
    gboolean penult = rules->stress == BC_STRESS_PENULT ||
                      (rules->stress == BC_STRESS_ROMANCE && is_in("aeosm", last));
    if (rules->stress == BC_STRESS_FIRST) return vowels[0];
    return vowels[penult && n > 1 ? n - 2 : n - 1];
}

/* The consonant that begins the syllable of `vowel`, or all those that begin the word. */
static guint syllable_start(const GArray *pieces, guint vowel) {
    guint start = vowel;
    while (start > 0 && !has_vowel(g_array_index(pieces, Piece, start - 1).rule->ipa)) start--;
    return start == 0 ? 0 : vowel - (start < vowel);
}

static char *join(const BcLetterRules *rules, const char *word, const GArray *pieces) {
    guint stressed = stressed_piece(rules, word, pieces);
    if (!rules->syllables) stressed = syllable_start(pieces, stressed);
    GString *ipa = g_string_new(NULL);
    for (guint i = 0; i < pieces->len; i++) {
        if (i == stressed) g_string_append(ipa, "ˈ");
        g_string_append(ipa, g_array_index(pieces, Piece, i).rule->ipa);
    }
    return g_string_free(ipa, FALSE);
}

/* The rules in their order; for syllables with a second thought, since "xian" may be one or two. */
static gboolean convert(const BcLetterRules *rules, const char *word, gsize at, GArray *pieces) {
    if (word[at] == '\0') return pieces->len > 0;
    GPtrArray *same =
        g_hash_table_lookup(rules->by_letter, GUINT_TO_POINTER(g_utf8_get_char(word + at)));
    for (guint i = 0; same != NULL && i < same->len; i++) {
        const Rule *rule = g_ptr_array_index(same, i);
        gsize n = strlen(rule->letters);
        if (!g_str_has_prefix(word + at, rule->letters) ||
            !right_fits(rules, rule->right, word + at + n) ||
            !left_fits(rules, rule->left, word, word + at))
            continue;
        Piece piece = {rule, at + n};
        g_array_append_val(pieces, piece);
        if (convert(rules, word, at + n, pieces)) return TRUE;
        g_array_set_size(pieces, pieces->len - 1);
        if (!rules->syllables) return FALSE;
    }
    return FALSE;
}

enum { LONGEST_WORD = 64 };

char *bc_letter_rules_ipa(const BcLetterRules *rules, const char *word) {
    if (*word == '\0' || strlen(word) > LONGEST_WORD) return NULL;
    g_autoptr(GArray) pieces = g_array_new(FALSE, FALSE, sizeof(Piece));
    return convert(rules, word, 0, pieces) ? join(rules, word, pieces) : NULL;
}
