/* The word classes of a language: voices/LANG/spoken.words. */
#include "language/spoken-private.h"

#include "base/data.h"

#include <string.h>

const SpokenEntry *spoken_entry(const BcSpoken *spoken, const char *text, gsize length) {
    char key[64];
    if (length >= sizeof key) return NULL;
    memcpy(key, text, length);
    key[length] = '\0';
    const SpokenEntry *found = g_hash_table_lookup(spoken->entries, key);
    if (found != NULL) return found;
    gboolean ascii = TRUE, capital = FALSE;
    for (char *p = key; *p != '\0'; p++) {
        if ((guchar)*p >= 0x80) ascii = FALSE;
        if (g_ascii_isupper(*p)) {
            *p = g_ascii_tolower(*p);
            capital = TRUE;
        }
    }
    if (ascii && !capital) return NULL;
    if (ascii) {
        found = g_hash_table_lookup(spoken->entries, key);
        /* MARCH is March; of short words in capitals most are acronyms. */
        if (found != NULL || length < 4 || !g_ascii_isupper(text[1])) return found;
        key[0] = g_ascii_toupper(key[0]);
        return g_hash_table_lookup(spoken->entries, key);
    }
    g_autofree char *lower = g_utf8_strdown(key, -1);
    return g_hash_table_lookup(spoken->entries, lower);
}

SpokenEntry *spoken_entry_make(BcSpoken *spoken, const char *key) {
    SpokenEntry *entry = g_hash_table_lookup(spoken->entries, key);
    if (entry != NULL) return entry;
    entry = g_new0(SpokenEntry, 1);
    entry->key = g_strdup(key);
    entry->values = g_array_new(FALSE, FALSE, sizeof(SpokenValue));
    g_hash_table_insert(spoken->entries, entry->key, entry);
    return entry;
}

int spoken_class(const BcSpoken *spoken, const char *name, gsize length) {
    for (guint i = 0; i < spoken->classes->len; i++) {
        const char *known = g_ptr_array_index(spoken->classes, i);
        if (strlen(known) == length && strncmp(known, name, length) == 0) return (int)i;
    }
    return -1;
}

const char *spoken_value(const SpokenEntry *entry, guint class) {
    if (entry == NULL) return NULL;
    for (guint i = 0; i < entry->values->len; i++) {
        const SpokenValue *value = &g_array_index(entry->values, SpokenValue, i);
        if (value->class == class) return value->value;
    }
    return NULL;
}

typedef struct {
    BcSpoken *spoken;
    int class; /* -1: before the first heading */
} Reading;

static gboolean read_heading(Reading *reading, const char *text, GError **error) {
    gsize length = strlen(text);
    if (length < 3 || text[length - 1] != ']') {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "'%s' is not a heading", text);
        return FALSE;
    }
    reading->class = spoken_class(reading->spoken, text + 1, length - 2);
    if (reading->class >= 0) return TRUE;
    if (reading->spoken->classes->len == 64) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "more than 64 classes");
        return FALSE;
    }
    reading->class = (int)reading->spoken->classes->len;
    g_ptr_array_add(reading->spoken->classes, g_strndup(text + 1, length - 2));
    return TRUE;
}

static gboolean read_setting(BcSpoken *spoken, const char *key, const char *value, GError **error) {
    if (strcmp(key, "decimal") == 0) {
        spoken->decimal = value[0];
    } else if (strcmp(key, "group") == 0) {
        spoken->group = value[0];
    } else if (strcmp(key, "spaced-groups") == 0) {
        spoken->spaced_groups = strcmp(value, "yes") == 0;
    } else if (strcmp(key, "numbers") == 0) {
        spoken->myriads = strcmp(value, "myriads") == 0;
    } else if (strcmp(key, "plural") == 0) {
        spoken->plural = strcmp(value, "slavic") == 0   ? SPOKEN_PLURAL_SLAVIC
                         : strcmp(value, "french") == 0 ? SPOKEN_PLURAL_FRENCH
                                                        : SPOKEN_PLURAL_ONE;
    } else if (strcmp(key, "day-first") == 0) {
        /* The regions that write 20/3/2023 where the language as a whole writes 3/20/2023. */
        g_auto(GStrv) codes = g_strsplit(value, " ", -1);
        spoken->day_first = g_strv_contains((const char *const *)codes, spoken->code);
    } else {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "unknown setting '%s'", key);
        return FALSE;
    }
    return TRUE;
}

static void entry_set(SpokenEntry *entry, guint class, const char *value) {
    entry->classes |= G_GUINT64_CONSTANT(1) << class;
    for (guint i = 0; i < entry->values->len; i++) {
        SpokenValue *old = &g_array_index(entry->values, SpokenValue, i);
        if (old->class != class) continue;
        g_free(old->value);
        old->value = g_strdup(value);
        return;
    }
    SpokenValue fresh = {class, g_strdup(value)};
    g_array_append_val(entry->values, fresh);
}

static gboolean read_word(char *text, guint line, gpointer data, GError **error) {
    (void)line;
    Reading *reading = data;
    BcSpoken *spoken = reading->spoken;
    if (text[0] == '[' && text[1] != '\0' && text[1] != '\t')
        return read_heading(reading, text, error);
    if (reading->class < 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "a word before the first [class]");
        return FALSE;
    }
    char *value = strchr(text, '\t');
    if (value != NULL) {
        *value++ = '\0';
        g_strstrip(value);
        g_strchomp(text);
    }
    if (strcmp(g_ptr_array_index(spoken->classes, reading->class), "settings") == 0)
        return read_setting(spoken, text, value != NULL ? value : "", error);
    /* Words without a value may stand many on a line. */
    g_auto(GStrv) words = g_strsplit(text, " ", -1);
    for (char **word = words; *word != NULL; word++) {
        if (**word == '\0') continue;
        if (**word == '\\' && (*word)[1] != '\0') { /* "\\#", which would be a comment */
            entry_set(spoken_entry_make(spoken, *word + 1), (guint)reading->class,
                      value != NULL ? value : *word + 1);
            continue;
        }
        if (**word == '-' && (*word)[1] != '\0') {
            SpokenEntry *old = g_hash_table_lookup(spoken->entries, *word + 1);
            if (old != NULL) old->classes &= ~(G_GUINT64_CONSTANT(1) << reading->class);
            continue;
        }
        entry_set(spoken_entry_make(spoken, *word), (guint)reading->class,
                  value != NULL ? value : *word);
    }
    return TRUE;
}

/* The place of a number among the number words: 0 to 19, then tens, hundred, thousand... */
static int number_place(const char *key) {
    gsize length = strlen(key);
    guint64 value = 0;
    if (!g_ascii_string_to_unsigned(key, 10, 0, G_MAXINT64, &value, NULL)) return -1;
    if (value < 20) return (int)value;
    if (value < 100) return value % 10 == 0 ? 18 + (int)value / 10 : -1;
    if (value == 100) return 28;
    return length % 3 == 1 && length <= 16 ? 28 + (int)length / 3 : -1;
}

static void find_number_words(BcSpoken *spoken, const char *class, const char *places[36]) {
    int bit = spoken_class(spoken, class, strlen(class));
    if (bit < 0) return;
    GHashTableIter iter;
    gpointer entry;
    g_hash_table_iter_init(&iter, spoken->entries);
    while (g_hash_table_iter_next(&iter, NULL, &entry)) {
        const char *value = spoken_value(entry, (guint)bit);
        int place = value != NULL ? number_place(((SpokenEntry *)entry)->key) : -1;
        if (place >= 0) places[place] = value;
    }
}

static gboolean load_folder(BcSpoken *spoken, const char *folder, GError **error) {
    g_autofree char *name = g_strdup_printf("%s/spoken.words", folder);
    g_auto(GStrv) paths = bc_data_files(name);
    for (char **path = paths; *path != NULL; path++) {
        Reading reading = {spoken, -1};
        if (!bc_data_read(*path, read_word, &reading, error)) return FALSE;
    }
    return TRUE;
}

gboolean spoken_load_words(BcSpoken *spoken, const char *folder, GError **error) {
    if (!load_folder(spoken, "common", error) || !load_folder(spoken, folder, error)) return FALSE;
    find_number_words(spoken, "cardinals", spoken->cardinals);
    find_number_words(spoken, "ordinals", spoken->ordinals);
    return TRUE;
}
