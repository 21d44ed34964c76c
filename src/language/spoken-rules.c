/* The rules of a language: voices/LANG/spoken.rules. */
#include "language/spoken-private.h"

#include "base/data.h"

#include <string.h>

void spoken_rule_free(gpointer data) {
    SpokenRule *rule = data;
    if (rule == NULL) return;
    for (guint i = 0; i < rule->n_before + rule->n_body + rule->n_after; i++)
        g_free(rule->elements[i].atoms);
    g_free(rule->elements);
    g_free(rule->output);
    g_free(rule);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(SpokenRule, spoken_rule_free)

/* ---- reading ---- */

static gboolean read_range(const char *text, SpokenAtom *atom, GError **error) {
    char *end;
    atom->low = g_ascii_strtoll(text, &end, 10);
    atom->high = *end == '-' ? g_ascii_strtoll(end + 1, &end, 10) : atom->low;
    if (end != text && *end == '\0' && atom->low <= atom->high) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' is not a range", text);
    return FALSE;
}

static gboolean read_class(const BcSpoken *spoken, char *name, SpokenAtom *atom, GError **error) {
    atom->low = G_MININT64;
    atom->high = G_MAXINT64;
    char *range = strchr(name, ':');
    if (range != NULL) *range++ = '\0';
    int builtin = spoken_builtin(name, strlen(name));
    int class = builtin < 0 ? spoken_class(spoken, name, strlen(name)) : -1;
    if (builtin < 0 && class < 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown class <%s>", name);
        return FALSE;
    }
    atom->type = builtin >= 0 ? SPOKEN_BUILTIN : SPOKEN_CLASS;
    atom->what = (guint8)(builtin >= 0 ? builtin : class);
    return range == NULL || read_range(range, atom, error);
}

static gboolean read_atom(BcSpoken *spoken, char *text, SpokenAtom *atom, GError **error) {
    gsize length = strlen(text);
    if (length > 2 && text[0] == '<' && text[length - 1] == '>') {
        text[length - 1] = '\0';
        return read_class(spoken, text + 1, atom, error);
    }
    GString *literal = g_string_new(NULL);
    for (const char *p = text; *p != '\0'; p++) {
        if (*p == '\\' && p[1] != '\0') p++;
        g_string_append_c(literal, *p);
    }
    atom->type = SPOKEN_LITERAL;
    atom->entry = spoken_entry_make(spoken, literal->str);
    gboolean empty = literal->len == 0;
    g_string_free(literal, TRUE);
    if (empty) g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "an empty element");
    return !empty;
}

/* [!][+~_]ATOM|ATOM...[?] */
static gboolean read_element(BcSpoken *spoken, char *text, SpokenElement *element, GError **error) {
    element->negated = *text == '!' && text[1] != '\0';
    if (element->negated) text++;
    if (text[1] != '\0' && strchr("+~_", *text) != NULL) {
        element->given = TRUE;
        element->glue = *text == '+'   ? SPOKEN_GLUED
                        : *text == '_' ? SPOKEN_SPACED
                                       : SPOKEN_ANY_SPACE;
        text++;
    }
    if (!element->given) element->glue = element->negated ? SPOKEN_ANY_SPACE : SPOKEN_SPACED;
    gsize length = strlen(text);
    if (length > 1 && text[length - 1] == '?' && text[length - 2] != '\\') {
        element->optional = TRUE;
        text[length - 1] = '\0';
    }
    GArray *atoms = g_array_new(FALSE, TRUE, sizeof(SpokenAtom));
    gboolean fine = TRUE;
    for (char *p = text; fine && p != NULL;) {
        char *bar = p;
        while (*bar != '\0' && *bar != '|') bar += *bar == '\\' && bar[1] != '\0' ? 2 : 1;
        char *next = *bar == '|' ? bar + 1 : NULL;
        *bar = '\0';
        SpokenAtom atom = {0};
        fine = read_atom(spoken, p, &atom, error);
        g_array_append_val(atoms, atom);
        p = next;
    }
    element->n_atoms = atoms->len;
    element->atoms = (SpokenAtom *)(gpointer)g_array_free(atoms, FALSE);
    return fine;
}

static gboolean read_pattern(BcSpoken *spoken, char **words, SpokenRule *rule, GError **error) {
    guint *part = &rule->n_body, n = 0;
    rule->elements = g_new0(SpokenElement, g_strv_length(words));
    for (char **word = words; *word != NULL; word++) {
        if (**word == '\0') continue;
        if (strcmp(*word, "(") == 0) {
            part = rule->n_body == 0 ? &rule->n_before : &rule->n_after;
        } else if (strcmp(*word, ")") == 0) {
            part = &rule->n_body;
        } else {
            SpokenElement *element = &rule->elements[n++];
            (*part)++;
            if (!read_element(spoken, *word, element, error)) return FALSE;
            if (part == &rule->n_before && element->optional) {
                g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'?' before the body");
                return FALSE;
            }
        }
    }
    gboolean fine = rule->n_body > 0 && rule->n_body <= SPOKEN_MAX_BODY && rule->n_after <= 8 &&
                    !rule->elements[rule->n_before].optional;
    if (!fine)
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG,
                    "a rule needs 1 to %d elements of its own, and the first of them always",
                    SPOKEN_MAX_BODY);
    return fine;
}

static gboolean read_rule(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    BcSpoken *spoken = data;
    /* Rules for one order of day and month only. */
    if (g_str_has_prefix(text, "@day-first ") || g_str_has_prefix(text, "@month-first ")) {
        if ((text[1] == 'd') != spoken->day_first) return TRUE;
        text = strchr(text, ' ') + 1;
    }
    char *arrow = strstr(text, " -> ");
    if (arrow == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "a rule without ' -> '");
        return FALSE;
    }
    *arrow = '\0';
    const char *output = g_strstrip(arrow + 4);
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    g_autoptr(SpokenRule) rule = g_new0(SpokenRule, 1);
    if (!read_pattern(spoken, words, rule, error)) return FALSE;
    if (strcmp(output, "=") != 0) rule->output = g_strdup(strcmp(output, "-") == 0 ? "" : output);
    g_ptr_array_add(spoken->rules, g_steal_pointer(&rule));
    return TRUE;
}

/* ---- the index: which rules may begin at a token ---- */

static void add_once(GArray *rules, guint rule) {
    if (rules->len == 0 || g_array_index(rules, guint, rules->len - 1) != rule)
        g_array_append_val(rules, rule);
}

static GArray *array_make(BcSpoken *spoken) {
    GArray *array = g_array_new(FALSE, FALSE, sizeof(guint));
    g_ptr_array_add(spoken->arrays, array);
    return array;
}

static int compare(gconstpointer a, gconstpointer b) {
    guint x = *(const guint *)a, y = *(const guint *)b;
    return x < y ? -1 : x > y;
}

static void append_all(GArray *to, const GArray *from) {
    if (from != NULL) g_array_append_vals(to, from->data, from->len);
}

/* Whether `key` is a longer word in capitals: NOT, WAR. */
static gboolean is_shouted(const char *key) {
    gsize n = 0;
    for (; g_ascii_isupper(key[n]); n++) continue;
    return n >= 3 && key[n] == '\0';
}

/* A word that only rules know with a capital is what it is without, too; so is one in capitals. */
static void inherit(BcSpoken *spoken, SpokenEntry *entry) {
    if (entry->classes != 0 && !is_shouted(entry->key)) return;
    int plain = spoken_class(spoken, "plain", 5);
    if (plain >= 0 && (entry->classes >> plain & 1) != 0) return;
    g_autofree char *lower = g_utf8_strdown(entry->key, -1);
    const SpokenEntry *small = g_hash_table_lookup(spoken->entries, lower);
    if (small == NULL || small == entry) return;
    for (guint i = 0; i < small->values->len; i++) {
        SpokenValue value = g_array_index(small->values, SpokenValue, i);
        if ((entry->classes >> value.class & 1) != 0) continue;
        value.value = g_strdup(value.value);
        g_array_append_val(entry->values, value);
    }
    entry->classes |= small->classes;
}

static SpokenKind kind_of_key(const char *key) {
    gunichar c = g_utf8_get_char(key);
    if (g_ascii_isdigit(*key)) return SPOKEN_NUMBER;
    if (g_unichar_isalpha(c)) return SPOKEN_WORD;
    return SPOKEN_SIGN;
}

/* The rules that begin with a built-in class of `kind`, with a class of the entry or with it. */
static GArray *rules_for(BcSpoken *spoken, GArray **by_class, const SpokenEntry *entry) {
    g_autofree char *lower = g_utf8_strdown(entry->key, -1);
    const SpokenEntry *small = g_hash_table_lookup(spoken->entries, lower);
    const GArray *own[] = {entry->own, small != NULL && small != entry ? small->own : NULL};
    SpokenKind kind = kind_of_key(entry->key);
    g_autofree char *key = NULL;
    if (own[0] == NULL && own[1] == NULL) {
        key = g_strdup_printf("%d %" G_GUINT64_FORMAT, kind, entry->classes);
        GArray *known = g_hash_table_lookup(spoken->shared, key);
        if (known != NULL) return known;
    }
    GArray *all = array_make(spoken);
    append_all(all, spoken->starts[kind]);
    append_all(all, own[0]);
    append_all(all, own[1]);
    for (guint c = 0; c < spoken->classes->len; c++)
        if ((entry->classes >> c & 1) != 0) append_all(all, by_class[c]);
    g_array_sort(all, compare);
    guint kept = 0;
    for (guint i = 0; i < all->len; i++) {
        guint rule = g_array_index(all, guint, i);
        if (kept == 0 || g_array_index(all, guint, kept - 1) != rule)
            g_array_index(all, guint, kept++) = rule;
    }
    g_array_set_size(all, kept);
    if (key != NULL) g_hash_table_insert(spoken->shared, g_steal_pointer(&key), all);
    return all;
}

static void index_rule(BcSpoken *spoken, GArray **by_class, guint r) {
    SpokenRule *rule = g_ptr_array_index(spoken->rules, r);
    const SpokenElement *first = &rule->elements[rule->n_before];
    rule->capital = !first->negated;
    for (guint i = 0; i < first->n_atoms; i++)
        rule->capital = rule->capital && first->atoms[i].type == SPOKEN_BUILTIN &&
                        spoken_builtin_is_capital(first->atoms[i].what);
    for (guint i = 0; i < first->n_atoms; i++) {
        const SpokenAtom *atom = &first->atoms[i];
        if (atom->type == SPOKEN_LITERAL) {
            SpokenEntry *entry = (SpokenEntry *)atom->entry;
            if (entry->own == NULL) entry->own = array_make(spoken);
            add_once(entry->own, r);
        } else if (atom->type == SPOKEN_CLASS) {
            add_once(by_class[atom->what], r);
        } else {
            for (guint kind = 0; kind < SPOKEN_N_KINDS; kind++)
                if (spoken_builtin_begins(atom->what, kind)) add_once(spoken->starts[kind], r);
            if (spoken_builtin_begins(atom->what, SPOKEN_WORD) && !rule->capital)
                add_once(spoken->small, r);
        }
    }
}

/* The user's rules come first, so that they win. */
static gboolean load_folder(BcSpoken *spoken, const char *folder, GError **error) {
    g_autofree char *name = g_strdup_printf("%s/spoken.rules", folder);
    g_auto(GStrv) paths = bc_data_files(name);
    for (guint i = g_strv_length(paths); i-- > 0;)
        if (!bc_data_read(paths[i], read_rule, spoken, error)) return FALSE;
    return TRUE;
}

gboolean spoken_load_rules(BcSpoken *spoken, const char *folder, GError **error) {
    if (!load_folder(spoken, folder, error)) return FALSE;
    /* What holds for all languages comes last; one without rules has none. */
    if (spoken->rules->len > 0 && !load_folder(spoken, "common", error)) return FALSE;
    for (guint kind = 0; kind < SPOKEN_N_KINDS; kind++) spoken->starts[kind] = array_make(spoken);
    spoken->small = array_make(spoken);
    GArray **by_class = g_new0(GArray *, spoken->classes->len + 1);
    for (guint c = 0; c < spoken->classes->len; c++) by_class[c] = array_make(spoken);
    for (guint r = 0; r < spoken->rules->len; r++) index_rule(spoken, by_class, r);
    GHashTableIter iter;
    gpointer entry;
    g_hash_table_iter_init(&iter, spoken->entries);
    while (g_hash_table_iter_next(&iter, NULL, &entry)) inherit(spoken, entry);
    g_hash_table_iter_init(&iter, spoken->entries);
    while (g_hash_table_iter_next(&iter, NULL, &entry))
        ((SpokenEntry *)entry)->rules = rules_for(spoken, by_class, entry);
    g_free(by_class);
    return TRUE;
}
