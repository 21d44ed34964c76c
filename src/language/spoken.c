#include "language/spoken-private.h"

#include <string.h>

/* ---- loading ---- */

static void entry_free(gpointer data) {
    SpokenEntry *entry = data;
    for (guint i = 0; i < entry->values->len; i++)
        g_free(g_array_index(entry->values, SpokenValue, i).value);
    g_array_free(entry->values, TRUE);
    g_free(entry->key);
    g_free(entry);
}

static void array_free(gpointer array) { g_array_free(array, TRUE); }

BcSpoken *bc_spoken_load(const char *code, GError **error) {
    for (const char *p = code; *p != '\0'; p++)
        if (!g_ascii_isalnum(*p) && *p != '-' && *p != '_') {
            g_set_error(error, BC_ERROR, BC_ERROR_USAGE, "'%s' is not a language code", code);
            return NULL;
        }
    g_autoptr(BcSpoken) spoken = g_new0(BcSpoken, 1);
    spoken->code = g_strdelimit(g_ascii_strdown(code, -1), "_", '-');
    spoken->decimal = '.';
    spoken->group = ',';
    spoken->day_first = TRUE;
    spoken->entries = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, entry_free);
    spoken->classes = g_ptr_array_new_with_free_func(g_free);
    spoken->rules = g_ptr_array_new_with_free_func(spoken_rule_free);
    spoken->shared = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    spoken->arrays = g_ptr_array_new_with_free_func(array_free);
    g_autofree char *base = g_strndup(spoken->code, strcspn(spoken->code, "-"));
    if (*base == '\0') return g_steal_pointer(&spoken);
    if (!spoken_load_words(spoken, base, error) || !spoken_load_rules(spoken, base, error))
        return NULL;
    return g_steal_pointer(&spoken);
}

void bc_spoken_free(BcSpoken *spoken) {
    if (spoken == NULL) return;
    g_free(spoken->code);
    g_ptr_array_unref(spoken->rules);
    g_hash_table_unref(spoken->entries);
    g_ptr_array_unref(spoken->classes);
    g_hash_table_unref(spoken->shared);
    g_ptr_array_unref(spoken->arrays);
    g_free(spoken);
}

/* ---- saying ---- */

typedef struct {
    const BcSpoken *spoken;
    const GArray *tokens;
    int starters;  /* the class of words that begin sentences */
    gboolean gap;  /* a sign that is not said stood behind a space */
    gboolean made; /* what came last was made by a rule */
    GString *out;
} Speech;

/* A letter, a figure, or a comma that a rule has put there. */
static gboolean ends_in_word(const GString *out) {
    if (out->len == 0) return FALSE;
    const char *last = g_utf8_find_prev_char(out->str, out->str + out->len);
    return *last == ',' || g_unichar_isalnum(g_utf8_get_char(last));
}

/* Chinese signs stand without spaces. */
static gboolean is_han_at(const char *p) {
    gunichar c = g_utf8_get_char(p);
    return (c >= 0x3400 && c <= 0x9FFF) || c >= 0x20000;
}

static gboolean needs_space(const Speech *speech, const char *said) {
    if (!ends_in_word(speech->out)) return FALSE;
    const GString *out = speech->out;
    return !is_han_at(said) && !is_han_at(g_utf8_find_prev_char(out->str, out->str + out->len));
}

/* Appends `said`, which stands for tokens that begin with `first`. */
static void append(Speech *speech, const SpokenToken *first, const char *said, gsize length,
                   gboolean made) {
    if (length == 0) {
        /* Not for brackets: "[T]here" is one word. */
        gboolean parts = first->kind == SPOKEN_SIGN && strchr("[]", first->text[0]) == NULL;
        speech->gap = speech->gap || !first->glued || parts;
        return;
    }
    gunichar c = g_utf8_get_char(said);
    gboolean word = g_unichar_isalnum(c);
    gboolean space = !first->glued || (speech->gap && (word || c == '(')) ||
                     ((made || speech->made) && word && needs_space(speech, said));
    GString *out = speech->out;
    if (space && out->len > 0 && out->str[out->len - 1] != ' ' &&
        (first->glued || word || c >= 0x80 || strchr(".,;:!?)", (int)c) == NULL || !speech->gap))
        g_string_append_c(out, ' ');
    g_string_append_len(out, said, (gssize)length);
    speech->gap = FALSE;
    speech->made = made;
}

/* Signs that no engine should see: mark-up, footnotes, brackets that may mean phonemes. */
static gboolean is_unsaid(const SpokenToken *token) {
    return token->length == 1 && strchr("[]{}<>|^_*\\`~", token->text[0]) != NULL;
}

static void copy(Speech *speech, const SpokenToken *token) {
    if (token->kind == SPOKEN_EMOJI || (token->kind == SPOKEN_SIGN && is_unsaid(token))) {
        append(speech, token, "", 0, FALSE);
        return;
    }
    /* In a headline capitals mean nothing, but an engine might spell such a word. */
    if ((token->shape & SPOKEN_HEADLINE) != 0 && token->length > 1) {
        g_autofree char *lower =
            g_utf8_strdown(g_utf8_next_char(token->text),
                           (gssize)(token->text + token->length - g_utf8_next_char(token->text)));
        GString *word = g_string_new(NULL);
        g_string_append_unichar(word, g_utf8_get_char(token->text));
        g_string_append(word, lower);
        append(speech, token, word->str, word->len, FALSE);
        g_string_free(word, TRUE);
        return;
    }
    append(speech, token, token->text, token->length, FALSE);
}

/* Whether the sentence ends where token `end` would be next. */
static gboolean sentence_ends(const Speech *speech, guint end) {
    while (end < speech->tokens->len) {
        const SpokenToken *next = &g_array_index(speech->tokens, SpokenToken, end);
        if (next->kind == SPOKEN_SIGN && next->glued && next->length >= 1 &&
            (next->text[0] == '"' || g_utf8_get_char(next->text) == 0x201D)) {
            end++;
            continue;
        }
        /* An initial is a name, whatever word the letter may be. */
        const SpokenToken *after = end + 1 < speech->tokens->len ? next + 1 : NULL;
        if (after != NULL && after->glued && after->text[0] == '.' &&
            g_utf8_next_char(next->text) == next->text + next->length)
            return FALSE;
        return !next->glued && (next->shape & SPOKEN_CAP) != 0 && speech->starters >= 0 &&
               next->entry != NULL && (next->entry->classes >> speech->starters & 1) != 0;
    }
    return TRUE;
}

/* A stop that was part of an abbreviation ends the sentence, too, where one ends. */
static void keep_stop(Speech *speech, guint end, GString *said) {
    const SpokenToken *last = &g_array_index(speech->tokens, SpokenToken, end - 1);
    gboolean stop = last->length > 0 && last->text[last->length - 1] == '.' &&
                    (last->kind == SPOKEN_INITIALS || last->kind == SPOKEN_SIGN) &&
                    (last->kind == SPOKEN_INITIALS || last->length == 1);
    if (stop && said->len > 0 && strchr(".,", said->str[said->len - 1]) == NULL &&
        sentence_ends(speech, end))
        g_string_append_c(said, '.');
}

char *bc_spoken_text(const BcSpoken *spoken, const char *text) {
    if (spoken->rules->len == 0) return g_strdup(text);
    gsize length;
    g_autofree char *plain = spoken_fold(text, &length);
    g_autoptr(GArray) tokens = spoken_tokens(spoken, plain, length);
    Speech speech = {.spoken = spoken,
                     .tokens = tokens,
                     .starters = spoken_class(spoken, "starters", 8),
                     .out = g_string_sized_new(length * 2)};
    GString *said = g_string_new(NULL);
    for (guint at = 0; at < tokens->len;) {
        const SpokenToken *first = &g_array_index(tokens, SpokenToken, at);
        int captures[SPOKEN_MAX_BODY];
        guint end = at + 1;
        const SpokenRule *rule = spoken_match(spoken, tokens, at, captures, &end);
        if (rule == NULL || rule->output == NULL) {
            guint last = rule == NULL ? at + 1 : end;
            for (; at < last; at++) copy(&speech, &g_array_index(tokens, SpokenToken, at));
            continue;
        }
        g_string_truncate(said, 0);
        spoken_render(spoken, rule, tokens, captures, said);
        keep_stop(&speech, end, said);
        append(&speech, first, said->str, said->len, TRUE);
        at = end;
    }
    g_string_free(said, TRUE);
    return g_string_free(speech.out, FALSE);
}
