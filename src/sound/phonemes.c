#include "sound/phonemes.h"

#include "base/data.h"

#include <string.h>

/* libespeak-ng cuts a clause of about 780 bytes at the next blank, which may be one between
 * brackets: then the rest would be read as letters. */
enum { LONGEST_CLAUSE = 600 };

typedef struct {
    char **plain;  /* mnemonics */
    char **before; /* those before a vowel, or NULL: the same */
    gboolean vowel;
} Sound;

typedef struct {
    GHashTable *sounds;    /* IPA, decomposed -> Sound */
    GHashTable *mnemonics; /* a set: all that the phoneme table has */
    gsize longest_ipa, longest_mnemonic;
} Table;

struct BcPhonemes {
    GHashTable *tables; /* primary language -> Table, or NULL where there is none */
};

static void sound_free(gpointer data) {
    Sound *sound = data;
    g_strfreev(sound->plain);
    g_strfreev(sound->before);
    g_free(sound);
}

static void table_free(gpointer data) {
    Table *table = data;
    if (table == NULL) return;
    g_hash_table_unref(table->sounds);
    g_hash_table_unref(table->mnemonics);
    g_free(table);
}

BcPhonemes *bc_phonemes_new(void) {
    BcPhonemes *phonemes = g_new0(BcPhonemes, 1);
    phonemes->tables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, table_free);
    return phonemes;
}

void bc_phonemes_free(BcPhonemes *phonemes) {
    if (phonemes == NULL) return;
    g_hash_table_unref(phonemes->tables);
    g_free(phonemes);
}

/* ---- reading a table ---- */

/* Decomposed, so that a tilde is a character of its own; without what has no sound here: ties,
 * syllable bounds, linking marks, slashes and brackets around. */
static char *normal_ipa(const char *ipa) {
    g_autofree char *apart = g_utf8_normalize(ipa, -1, G_NORMALIZE_NFD);
    GString *normal = g_string_new(NULL);
    for (const char *p = apart != NULL ? apart : ""; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (c == 0x361 || c == 0x35C || c == 0x203F || c == '.' || c == '/') continue;
        if (c == 'g') c = 0x261;
        if (c == ':') c = 0x2D0;
        if (c == '\'' || c == 0x2019) c = 0x2C8;
        g_string_append_unichar(normal, c);
    }
    return g_string_free(normal, FALSE);
}

static gboolean is_vowel_letter(gunichar c) {
    return g_utf8_strchr("aeiouyæøœɐɑɒɔəɘɛɜɞɝɚɤɨɪɯɵɶʉʊʌʏ", -1, c) != NULL;
}

static gboolean read_mnemonics(Table *table, const char *list) {
    g_auto(GStrv) words = g_strsplit(list, " ", -1);
    for (char **word = words; *word != NULL; word++) {
        if (**word == '\0') continue;
        table->longest_mnemonic = MAX(table->longest_mnemonic, strlen(*word));
        g_hash_table_add(table->mnemonics, g_strdup(*word));
    }
    return TRUE;
}

static char **split_mnemonics(const Table *table, const char *field, GError **error) {
    if (*field == '\0') return g_new0(char *, 1);
    g_auto(GStrv) words = g_strsplit(field, " ", -1);
    for (char **word = words; *word != NULL; word++)
        if (!g_hash_table_contains(table->mnemonics, *word)) {
            bc_data_fail(error, "'%s' is not in the list after *phonemes", *word);
            return NULL;
        }
    return g_steal_pointer(&words);
}

static gboolean read_line(char *line, guint number, gpointer data, GError **error) {
    (void)number;
    Table *table = data;
    if (g_str_has_prefix(line, "*phonemes")) return read_mnemonics(table, line + 9);
    g_auto(GStrv) fields = g_strsplit(line, "\t", -1);
    guint n = g_strv_length(fields);
    if (n > 3) return bc_data_fail(error, "'%s' has more than three columns", fields[0]);
    g_autofree char *ipa = normal_ipa(fields[0]);
    if (*ipa == '\0') return bc_data_fail(error, "'%s' is no sound", fields[0]);
    Sound *sound = g_new0(Sound, 1);
    sound->vowel = is_vowel_letter(g_utf8_get_char(ipa));
    table->longest_ipa = MAX(table->longest_ipa, strlen(ipa));
    g_hash_table_replace(table->sounds, g_steal_pointer(&ipa), sound);
    sound->plain = split_mnemonics(table, n > 1 ? fields[1] : "", error);
    if (sound->plain == NULL) return FALSE;
    if (n > 2) sound->before = split_mnemonics(table, fields[2], error);
    return n < 3 || sound->before != NULL;
}

static Table *load_table(const char *language) {
    g_autofree char *name = g_strdup_printf("lexicon/espeak-%s.tsv", language);
    g_auto(GStrv) files = bc_data_files(name);
    if (files[0] == NULL) return NULL;
    Table *table = g_new0(Table, 1);
    table->sounds = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, sound_free);
    table->mnemonics = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (char **file = files; *file != NULL; file++) {
        g_autoptr(GError) error = NULL;
        if (bc_data_read(*file, read_line, table, &error)) continue;
        g_warning("%s", error->message);
        table_free(table);
        return NULL;
    }
    return table;
}

static const Table *table_of(BcPhonemes *phonemes, const char *language) {
    if (language == NULL) return NULL;
    g_autofree char *primary = g_ascii_strdown(language, (gssize)strcspn(language, "-_"));
    gpointer found;
    if (g_hash_table_lookup_extended(phonemes->tables, primary, NULL, &found)) return found;
    /* It becomes part of a file's name. */
    gboolean plain =
        *primary != '\0' && strspn(primary, "abcdefghijklmnopqrstuvwxyz") == strlen(primary);
    Table *table = plain ? load_table(primary) : NULL;
    g_hash_table_insert(phonemes->tables, g_steal_pointer(&primary), table);
    return table;
}

/* ---- converting ---- */

/* The longest sound that `ipa` begins with; its length in bytes. */
static const Sound *sound_at(const Table *table, const char *ipa, gsize *length) {
    gsize most = MIN(table->longest_ipa, strlen(ipa));
    for (gsize n = most; n > 0; n--) {
        if ((ipa[n] & 0xC0) == 0x80) continue;
        g_autofree char *key = g_strndup(ipa, n);
        const Sound *sound = g_hash_table_lookup(table->sounds, key);
        if (sound == NULL) continue;
        *length = n;
        return sound;
    }
    return NULL;
}

static gboolean is_mnemonic(const Table *table, const char *text, gsize n) {
    g_autofree char *key = g_strndup(text, n);
    return g_hash_table_contains(table->mnemonics, key);
}

/* libespeak-ng takes the longest mnemonic: "t" and "S" written together would be "tS". */
static gboolean would_merge(const Table *table, const char *last, const char *next) {
    g_autofree char *both = g_strconcat(last, next, NULL);
    gsize most = MIN(table->longest_mnemonic, strlen(both));
    for (gsize n = most; n > strlen(last); n--)
        if (is_mnemonic(table, both, n)) return TRUE;
    return FALSE;
}

static void append_mnemonics(const Table *table, GString *out, char **mnemonics,
                             const char **last) {
    for (; *mnemonics != NULL; mnemonics++) {
        if (*last != NULL && would_merge(table, *last, *mnemonics)) g_string_append_c(out, '|');
        g_string_append(out, *mnemonics);
        *last = *mnemonics;
    }
}

static gboolean begins_with_vowel(const char *ipa) {
    while (*ipa != '\0' && g_utf8_strchr("ˈˌ", -1, g_utf8_get_char(ipa)) != NULL)
        ipa = g_utf8_next_char(ipa);
    return *ipa != '\0' && is_vowel_letter(g_utf8_get_char(ipa));
}

typedef struct {
    const Table *table;
    GString *out;
    const char *last; /* the mnemonic written last, where nothing stands between */
    char stress;      /* waits for its vowel */
    gboolean stressed;
} Conversion;

static void put_sound(Conversion *c, const Sound *sound, const char *rest) {
    if (sound->vowel && c->stress != '\0') {
        g_string_append_c(c->out, c->stress);
        c->stress = '\0';
        c->last = NULL;
    }
    gboolean before = sound->before != NULL && begins_with_vowel(rest);
    append_mnemonics(c->table, c->out, before ? sound->before : sound->plain, &c->last);
}

static gboolean convert(Conversion *c, const char *ipa) {
    while (*ipa != '\0') {
        gunichar mark = g_utf8_get_char(ipa);
        gsize length = (gsize)(g_utf8_next_char(ipa) - ipa);
        if (mark == 0x2C8 || mark == 0x2CC) {
            c->stress = mark == 0x2C8 ? '\'' : ',';
            c->stressed = c->stressed || mark == 0x2C8;
        } else if (mark == ' ' || mark == '-') {
            if (c->out->len > 0) g_string_append_c(c->out, ' ');
            c->last = NULL;
        } else {
            const Sound *sound = sound_at(c->table, ipa, &length);
            if (sound == NULL) return FALSE;
            put_sound(c, sound, ipa + length);
        }
        ipa += length;
    }
    return c->out->len > 0;
}

char *bc_phonemes_from_ipa(BcPhonemes *phonemes, const char *language, const char *ipa) {
    const Table *table = table_of(phonemes, language);
    if (table == NULL) return NULL;
    g_autofree char *normal = normal_ipa(ipa);
    g_strstrip(normal);
    g_autoptr(GString) out = g_string_new(NULL);
    Conversion c = {.table = table, .out = out};
    if (strstr(normal, "ˈ") == NULL) c.stress = '\'';
    if (!convert(&c, normal)) return NULL;
    return g_strdup(out->str);
}

/* ---- said text ---- */

/* How much of a clause there is at the end of `text`. */
static gsize clause_length(const char *text, gsize n) {
    gsize length = 0;
    while (length < n && !(text[n - length - 1] == ' ' && length + 1 < n &&
                           strchr(".,;:!?", text[n - length - 2]) != NULL))
        length++;
    return length;
}

static void append_plain(GString *out, const char *text, gsize n) {
    for (gsize i = 0; i < n; i++)
        g_string_append_c(out, text[i] == '[' ? '(' : text[i] == ']' ? ')' : text[i]);
}

/* A pronunciation right behind a quotation mark or a bracket would be passed over in silence. */
static void append_phonemes(GString *out, const char *mnemonics) {
    if (out->len > 0 && out->str[out->len - 1] != ' ') g_string_append_c(out, ' ');
    g_string_append_printf(out, "[[%s]]", mnemonics);
}

/* One marked stretch, from its BC_SAID_WORD; returns where it ends. */
static const char *append_stretch(BcPhonemes *phonemes, const char *language, const char *p,
                                  GString *out) {
    const char *word = p + 1;
    const char *ipa = strchr(word, BC_SAID_IPA);
    const char *end = ipa != NULL ? strchr(ipa, BC_SAID_END) : NULL;
    if (end == NULL) return word;
    g_autofree char *wanted = g_strndup(ipa + 1, (gsize)(end - ipa - 1));
    g_autofree char *mnemonics = bc_phonemes_from_ipa(phonemes, language, wanted);
    if (mnemonics != NULL && clause_length(out->str, out->len) + strlen(mnemonics) < LONGEST_CLAUSE)
        append_phonemes(out, mnemonics);
    else
        append_plain(out, word, (gsize)(ipa - word));
    return end + 1;
}

char *bc_phonemes_text(BcPhonemes *phonemes, const char *language, const char *said) {
    GString *out = g_string_new(NULL);
    while (*said != '\0') {
        gsize n = strcspn(said, (char[]){BC_SAID_WORD, '\0'});
        append_plain(out, said, n);
        said += n;
        if (*said != '\0') said = append_stretch(phonemes, language, said, out);
    }
    return g_string_free(out, FALSE);
}
