#include "tools/learn/model-writer.h"

#include "language/model-format.h"

#include <math.h>
#include <string.h>
#include <xxhash.h>

typedef struct {
    ModelEntry entry; /* in the machine's byte order, without an offset */
    GByteArray *lines;
} Table;

struct ModelWriter {
    char origin[sizeof((ModelHeader *)NULL)->origin];
    GArray *tables; /* of Table */
};

static void clear_table(gpointer data) { g_byte_array_unref(((Table *)data)->lines); }

ModelWriter *model_writer_new(const char *origin) {
    ModelWriter *writer = g_new0(ModelWriter, 1);
    g_strlcpy(writer->origin, origin, sizeof writer->origin);
    writer->tables = g_array_new(FALSE, FALSE, sizeof(Table));
    g_array_set_clear_func(writer->tables, clear_table);
    return writer;
}

void model_writer_free(ModelWriter *writer) {
    if (writer == NULL) return;
    g_array_unref(writer->tables);
    g_free(writer);
}

static gint8 quantised(float weight, float step) {
    return (gint8)CLAMP(lrintf(weight / step), -127, 127);
}

/* FALSE when its line is full. */
static gboolean put(const Table *table, const LearnedFeature *feature, float step) {
    const ModelEntry *entry = &table->entry;
    guint8 *line =
        table->lines->data + (gsize)model_line_of(feature->key, entry->n_lines) * entry->line_bytes;
    guint16 check = GUINT16_TO_LE(model_check_of(feature->key));
    for (guint i = 0; i < entry->slots; i++) {
        guint16 *place = (guint16 *)(void *)line + i;
        if (*place != 0 && *place != check) continue;
        if (*place == check) return FALSE; /* two keys alike: the larger one, which is there */
        *place = check;
        gint8 *weights = (gint8 *)line + 2 * entry->slots + i * entry->width;
        for (guint j = 0; j < entry->width; j++) weights[j] = quantised(feature->weights[j], step);
        return TRUE;
    }
    return FALSE;
}

static void add_table(ModelWriter *writer, const char *name, const Learner *learner,
                      const GArray *features, float step, gsize max_bytes) {
    guint width = learner_width(learner);
    Table table = {.entry = {.width = width,
                             .line_bytes = model_line_bytes(width),
                             .slots = model_slots(width),
                             .step = step},
                   .lines = g_byte_array_new()};
    g_strlcpy(table.entry.name, name, sizeof table.entry.name);
    /* Lines half full on average lose few features to a full line. */
    gsize wanted = features->len * 2 / table.entry.slots + 1;
    table.entry.n_lines = (guint32)MAX(1, MIN(wanted, max_bytes / table.entry.line_bytes));
    g_byte_array_set_size(table.lines, table.entry.n_lines * table.entry.line_bytes);
    memset(table.lines->data, 0, table.lines->len);
    for (guint i = 0; i < features->len; i++)
        if (g_array_index(features, LearnedFeature, i).size >= step / 2)
            put(&table, &g_array_index(features, LearnedFeature, i), step);
    g_array_append_val(writer->tables, table);
}

float model_writer_add(ModelWriter *writer, const char *name, const Learner *learner,
                       gsize max_bytes) {
    g_autoptr(GArray) features = learner_features(learner);
    /* Nothing is cut: a few weights stand far out, but those are the ones that decide. */
    float step = features->len == 0 ? 1 : g_array_index(features, LearnedFeature, 0).size / 127;
    add_table(writer, name, learner, features, step, max_bytes);
    return step;
}

void model_writer_add_exact(ModelWriter *writer, const char *name, const Learner *learner,
                            float largest, gsize max_bytes) {
    g_autoptr(GArray) features = learner_features(learner);
    add_table(writer, name, learner, features, largest / 127, max_bytes);
}

void model_writer_add_bytes(ModelWriter *writer, const char *name, const gint8 *bytes, gsize n) {
    Table table = {.entry = {.width = 1,
                             .line_bytes = model_line_bytes(1),
                             .slots = model_slots(1),
                             .n_lines = (guint32)(n / model_line_bytes(1)),
                             .step = 1},
                   .lines = g_byte_array_new()};
    g_strlcpy(table.entry.name, name, sizeof table.entry.name);
    g_byte_array_append(table.lines, (const guint8 *)bytes, (guint)n);
    g_array_append_val(writer->tables, table);
}

static float little_endian(float step) {
    union {
        float real;
        guint32 bits;
    } both = {.real = step};
    both.bits = GUINT32_TO_LE(both.bits);
    return both.real;
}

static gboolean has_table(const ModelWriter *writer, const char *name) {
    for (guint i = 0; i < writer->tables->len; i++)
        if (strcmp(g_array_index(writer->tables, Table, i).entry.name, name) == 0) return TRUE;
    return FALSE;
}

gboolean model_writer_copy(ModelWriter *writer, const char *path, GError **error) {
    g_autoptr(Model) checked = model_open(path, error);
    if (checked == NULL) return FALSE;
    g_autofree char *bytes = NULL;
    gsize size;
    if (!g_file_get_contents(path, &bytes, &size, error)) return FALSE;
    const ModelHeader *header = (const void *)bytes;
    const ModelEntry *entries = (const void *)(bytes + sizeof *header);
    for (guint i = 0; i < GUINT32_FROM_LE(header->n_tables); i++) {
        if (has_table(writer, entries[i].name)) continue;
        Table table = {.entry = entries[i], .lines = g_byte_array_new()};
        table.entry.width = GUINT32_FROM_LE(entries[i].width);
        table.entry.line_bytes = GUINT32_FROM_LE(entries[i].line_bytes);
        table.entry.slots = GUINT32_FROM_LE(entries[i].slots);
        table.entry.n_lines = GUINT32_FROM_LE(entries[i].n_lines);
        table.entry.step = little_endian(entries[i].step);
        g_byte_array_append(table.lines, (guint8 *)bytes + GUINT64_FROM_LE(entries[i].offset),
                            table.entry.n_lines * table.entry.line_bytes);
        g_array_append_val(writer->tables, table);
    }
    return TRUE;
}

static ModelEntry entry_on_disk(const Table *table, guint64 offset) {
    ModelEntry entry = table->entry;
    entry.width = GUINT32_TO_LE(entry.width);
    entry.line_bytes = GUINT32_TO_LE(entry.line_bytes);
    entry.slots = GUINT32_TO_LE(entry.slots);
    entry.n_lines = GUINT32_TO_LE(entry.n_lines);
    entry.step = little_endian(entry.step);
    entry.offset = GUINT64_TO_LE(offset);
    return entry;
}

gboolean model_writer_save(const ModelWriter *writer, const char *path, GError **error) {
    guint n = writer->tables->len;
    gsize start = (sizeof(ModelHeader) + n * sizeof(ModelEntry) + 63) / 64 * 64;
    g_autoptr(GByteArray) file = g_byte_array_new();
    g_byte_array_set_size(file, (guint)start);
    memset(file->data, 0, start);
    for (guint i = 0; i < n; i++) {
        const Table *table = &g_array_index(writer->tables, Table, i);
        ModelEntry entry = entry_on_disk(table, file->len);
        memcpy(file->data + sizeof(ModelHeader) + i * sizeof entry, &entry, sizeof entry);
        g_byte_array_append(file, table->lines->data, table->lines->len);
    }
    ModelHeader header = {.version = GUINT32_TO_LE(MODEL_VERSION),
                          .n_tables = GUINT32_TO_LE(n),
                          .seed = GUINT64_TO_LE(MODEL_SEED),
                          .size = GUINT64_TO_LE((guint64)file->len)};
    memcpy(header.magic, MODEL_MAGIC, sizeof header.magic);
    memcpy(header.origin, writer->origin, sizeof header.origin);
    header.checksum =
        GUINT64_TO_LE(XXH3_64bits(file->data + sizeof header, file->len - sizeof header));
    memcpy(file->data, &header, sizeof header);
    return g_file_set_contents_full(path, (const char *)file->data, file->len,
                                    G_FILE_SET_CONTENTS_CONSISTENT, 0644, error);
}
