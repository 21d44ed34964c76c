#include "script/memory.h"

#include "base/file.h"
#include "script/names.h"
#include "script/words.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

enum { MOST_RECORDS = 5000, MOST_BYTES = 4 << 20, LONGEST_NAME = 200, LOCK_SECONDS = 5 };

/* One line of the file: a record, or what else stands there. */
typedef struct {
    BcRecord record; /* without a name: none */
    char *raw;
} Line;

struct BcMemory {
    GPtrArray *lines;   /* of Line */
    GPtrArray *records; /* of Line: those that are records */
    gboolean changed;
};

static void line_free(gpointer data) {
    Line *line = data;
    g_free(line->record.name);
    g_free(line->record.voice);
    g_free(line->record.date);
    g_free(line->record.key);
    g_free(line->record.family);
    g_free(line->raw);
    g_free(line);
}

void bc_memory_free(BcMemory *memory) {
    if (memory == NULL) return;
    g_ptr_array_unref(memory->records);
    g_ptr_array_unref(memory->lines);
    g_free(memory);
}

static const BcRecord *record_at(const BcMemory *memory, guint i) {
    return &((Line *)g_ptr_array_index(memory->records, i))->record;
}

guint bc_memory_length(const BcMemory *memory) { return memory->records->len; }

const BcRecord *bc_memory_at(const BcMemory *memory, guint i) { return record_at(memory, i); }

/* ---- reading ---- */

/* "Vladimir Putin = m-low | male | 2026-11-25"; what follows the voice may be missing. */
static void parse_record(Line *line) {
    BcRecord *record = &line->record;
    const char *equals = strchr(line->raw, '=');
    if (*line->raw == '#' || equals == NULL) return;
    g_auto(GStrv) parts = g_strsplit(equals + 1, "|", 4);
    g_autofree char *name = g_strstrip(g_strndup(line->raw, (gsize)(equals - line->raw)));
    if (parts[0] == NULL || *g_strstrip(parts[0]) == '\0' || *name == '\0') return;
    guint n = g_strv_length(parts);
    if (n > 1) bc_sex_from_name(g_strstrip(parts[1]), &record->sex);
    if (n > 2 && *g_strstrip(parts[2]) != '\0') record->date = g_strdup(parts[2]);
    record->voice = g_strdup(parts[0]);
    record->key = bc_name_key(name);
    record->family = bc_name_family(name);
    record->name = g_steal_pointer(&name);
}

static void append(BcMemory *memory, Line *line) {
    g_ptr_array_add(memory->lines, line);
    if (line->record.name != NULL) g_ptr_array_add(memory->records, line);
}

static BcMemory *memory_new(void) {
    BcMemory *memory = g_new0(BcMemory, 1);
    memory->lines = g_ptr_array_new_with_free_func(line_free);
    memory->records = g_ptr_array_new();
    return memory;
}

BcMemory *bc_memory_read(const char *path, GError **error) {
    g_autoptr(BcMemory) memory = memory_new();
    if (!g_file_test(path, G_FILE_TEST_EXISTS)) return g_steal_pointer(&memory);
    g_autoptr(GBytes) bytes = bc_file_read(path, error);
    if (bytes == NULL) return NULL;
    gsize n;
    const char *data = g_bytes_get_data(bytes, &n);
    if (n > MOST_BYTES || !g_utf8_validate_len(data, n, NULL)) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s: not a list of remembered voices", path);
        return NULL;
    }
    g_autofree char *text = g_strndup(data, n);
    g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
    for (char **raw = lines; *raw != NULL; raw++) {
        if (raw[1] == NULL && **raw == '\0') break; /* behind the last newline */
        Line *line = g_new0(Line, 1);
        line->raw = g_strdup(*raw);
        parse_record(line);
        append(memory, line);
    }
    return g_steal_pointer(&memory);
}

/* ---- asking ---- */

static gboolean contradict(BcSex a, BcSex b) {
    return a != BC_SEX_UNKNOWN && b != BC_SEX_UNKNOWN && a != b;
}

/* Three kinds of likeness, the best first; G_MAXUINT: somebody else. */
static guint unlikeness(const BcRecord *record, const char *key, const char *family, BcSex sex) {
    if (contradict(record->sex, sex)) return G_MAXUINT;
    if (g_str_equal(record->key, key)) return 0;
    if (!g_str_equal(record->family, family)) return G_MAXUINT;
    if (g_str_equal(key, family)) return 1;
    return g_str_equal(record->key, record->family) ? 2 : G_MAXUINT;
}

static gboolean same_base(const char *a, const char *b) {
    gsize length = strcspn(a, "-_/");
    return length == strcspn(b, "-_/") && g_ascii_strncasecmp(a, b, length) == 0;
}

int bc_memory_find(const BcMemory *memory, const char *name, BcSex sex, const char *language) {
    g_autofree char *key = bc_name_key(name);
    g_autofree char *family = bc_name_family(name);
    int found = -1;
    guint least = G_MAXUINT;
    for (guint i = 0; i < memory->records->len; i++) {
        const BcRecord *record = record_at(memory, i);
        gboolean everywhere = strchr(record->voice, '/') == NULL;
        if (!everywhere && !same_base(record->voice, language)) continue;
        guint its = unlikeness(record, key, family, sex);
        if (its == G_MAXUINT || 2 * its + everywhere >= least) continue;
        least = 2 * its + everywhere;
        found = (int)i;
    }
    return found;
}

const BcVoice *bc_memory_voice(const BcMemory *memory, int i, const BcVoices *voices,
                               const char *language) {
    return i >= 0 ? bc_voices_find(voices, record_at(memory, (guint)i)->voice, language) : NULL;
}

/* ---- writing ---- */

static const char preamble[] =
    "# Whose voice is which, the oldest first: NAME = VOICE | SEX | HEARD LAST.  briefcast adds "
    "to\n"
    "# this file; you may change, move or remove lines.  To be sure of a voice, pin it in a cast\n"
    "# file instead (see briefcast(1)).\n";

static char *today(void) {
    g_autoptr(GDateTime) now = g_date_time_new_now_local();
    return g_date_time_format(now, "%Y-%m-%d");
}

static void print_record(Line *line) {
    const BcRecord *record = &line->record;
    g_free(line->raw);
    line->raw = g_strdup_printf("%s = %s | %s | %s", record->name, record->voice,
                                bc_sex_name(record->sex), record->date);
}

/* A name that cannot stand in a line is not remembered: its voice follows from the name anyway. */
static gboolean is_writable(const char *name) {
    return strlen(name) <= LONGEST_NAME && strpbrk(name, "=|\n\r") == NULL && *name != '#';
}

static void add_record(BcMemory *memory, const BcHeard *heard, const char *date,
                       gboolean everywhere) {
    Line *line = g_new0(Line, 1);
    const char *id = heard->voice->id;
    line->record = (BcRecord){.name = g_strdup(heard->name),
                              .voice = g_strdup(everywhere ? strchr(id, '/') + 1 : id),
                              .sex = heard->sex,
                              .date = g_strdup(date),
                              .key = bc_name_key(heard->name),
                              .family = bc_name_family(heard->name)};
    print_record(line);
    append(memory, line);
    memory->changed = TRUE;
}

static void touch_record(BcMemory *memory, guint i, const BcHeard *heard, const BcVoices *voices,
                         const char *language, const char *date) {
    Line *line = g_ptr_array_index(memory->records, i);
    BcRecord *record = &line->record;
    /* "Okoro" of yesterday is "Anselm Okoro". */
    gboolean fuller = g_str_equal(record->key, record->family) &&
                      strlen(heard->name) > strlen(record->name) && is_writable(heard->name);
    gboolean surer = record->sex == BC_SEX_UNKNOWN && heard->sex != BC_SEX_UNKNOWN;
    if (g_strcmp0(record->date, date) == 0 && !fuller && !surer) return;
    if (fuller) {
        g_free(record->name);
        g_free(record->key);
        record->name = g_strdup(heard->name);
        record->key = bc_name_key(heard->name);
    }
    if (surer && bc_memory_voice(memory, (int)i, voices, language)->sex != heard->sex) {
        g_free(record->voice); /* a guess that was wrong */
        record->voice = g_strdup(strchr(heard->voice->id, '/') + 1);
    }
    if (surer) record->sex = heard->sex;
    g_free(record->date);
    record->date = g_strdup(date);
    print_record(line);
    memory->changed = TRUE;
}

static void hear(BcMemory *memory, const BcHeard *heard, const BcVoices *voices,
                 const char *language, const char *date) {
    if (!is_writable(heard->name)) return;
    int i = bc_memory_find(memory, heard->name, heard->sex, language);
    if (i < 0)
        add_record(memory, heard, date, TRUE);
    else if (bc_memory_voice(memory, i, voices, language) == NULL)
        add_record(memory, heard, date, FALSE); /* this language lacks that voice */
    else
        touch_record(memory, (guint)i, heard, voices, language, date);
}

static int compare_dates(gconstpointer a, gconstpointer b) {
    return g_strcmp0((*(Line *const *)a)->record.date, (*(Line *const *)b)->record.date);
}

static void drop_oldest(BcMemory *memory) {
    if (memory->records->len <= MOST_RECORDS) return;
    g_autoptr(GPtrArray) by_date = g_ptr_array_copy(memory->records, NULL, NULL);
    g_ptr_array_sort(by_date, compare_dates);
    for (guint i = 0; i < by_date->len - MOST_RECORDS; i++) {
        g_ptr_array_remove(memory->records, g_ptr_array_index(by_date, i));
        g_ptr_array_remove(memory->lines, g_ptr_array_index(by_date, i));
    }
}

static gboolean write_all(const char *path, const BcMemory *memory, GError **error) {
    g_autoptr(GString) text =
        g_string_new(memory->lines->len == memory->records->len ? preamble : NULL);
    for (guint i = 0; i < memory->lines->len; i++)
        g_string_append_printf(text, "%s\n", ((Line *)g_ptr_array_index(memory->lines, i))->raw);
    g_autoptr(BcFile) file = bc_file_create(path, error);
    if (file == NULL) return FALSE;
    for (gsize at = 0; at < text->len;) {
        ssize_t n = write(bc_file_descriptor(file), text->str + at, text->len - at);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) {
            g_set_error(error, BC_ERROR, BC_ERROR_IO, "%s: %s", path, g_strerror(errno));
            return FALSE;
        }
        at += (gsize)n;
    }
    return bc_file_commit(file, error);
}

/* The folder, locked; a lock that somebody keeps for long is not waited for. */
static int lock_folder(const char *folder, GError **error) {
    int fd = g_mkdir_with_parents(folder, 0700) == 0
                 ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                 : -1;
    for (guint tries = 0; fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0; tries++) {
        if (errno == EWOULDBLOCK && tries < LOCK_SECONDS * 100) {
            g_usleep(10000);
            continue;
        }
        int code = errno;
        close(fd);
        fd = -1;
        errno = code;
    }
    if (fd < 0) g_set_error(error, BC_ERROR, BC_ERROR_OUTPUT, "%s: %s", folder, g_strerror(errno));
    return fd;
}

gboolean bc_memory_add(const char *path, const BcHeard *heard, guint n, const BcVoices *voices,
                       const char *language, GError **error) {
    g_autofree char *folder = g_path_get_dirname(path);
    int lock = lock_folder(folder, error);
    if (lock < 0) return FALSE;
    g_autofree char *date = today();
    g_autoptr(BcMemory) memory = bc_memory_read(path, error);
    for (guint i = 0; memory != NULL && i < n; i++) hear(memory, &heard[i], voices, language, date);
    gboolean well = memory != NULL;
    if (well && memory->changed) {
        drop_oldest(memory);
        well = write_all(path, memory, error);
    }
    close(lock);
    return well;
}
