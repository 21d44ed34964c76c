#include "language/model.h"

#include "language/model-format.h"

#include <string.h>
/* As code of this file: a library less for the loader. */
#define XXH_INLINE_ALL
#include <xxhash.h>

struct ModelTable {
    const guint8 *lines;
    guint32 n_lines, line_bytes, slots, width;
    float step;
    const char *name;
};

struct Model {
    GMappedFile *file;
    ModelTable *tables;
    guint n_tables;
};

/* What is wrong with the bytes as a model, or NULL. */
static const char *fault_of(const char *bytes, gsize size) {
    const ModelHeader *header = (const void *)bytes;
    if (size < sizeof *header || memcmp(header->magic, MODEL_MAGIC, sizeof header->magic) != 0)
        return "this is not a model";
    if (GUINT32_FROM_LE(header->version) != MODEL_VERSION ||
        GUINT64_FROM_LE(header->seed) != MODEL_SEED)
        return "a model for another version of briefcast";
    if (GUINT64_FROM_LE(header->size) != size) return "the model is cut short";
    if (XXH3_64bits(bytes + sizeof *header, size - sizeof *header) !=
        GUINT64_FROM_LE(header->checksum))
        return "the model is damaged";
    /* Who could write the checksum has also written sound tables; but a crafted file must not make
     * us read beyond its end. */
    guint64 n = GUINT32_FROM_LE(header->n_tables);
    if (n > 64 || sizeof *header + n * sizeof(ModelEntry) > size) return "the model is damaged";
    const ModelEntry *entries = (const void *)(bytes + sizeof *header);
    for (guint i = 0; i < n; i++) {
        const ModelEntry *entry = &entries[i];
        guint64 offset = GUINT64_FROM_LE(entry->offset);
        guint64 lines = GUINT32_FROM_LE(entry->n_lines), width = GUINT32_FROM_LE(entry->width);
        if (memchr(entry->name, '\0', sizeof entry->name) == NULL || width == 0 ||
            width > MODEL_MAX_WIDTH || lines == 0 || offset % 64 != 0 || offset > size ||
            GUINT32_FROM_LE(entry->line_bytes) != model_line_bytes((guint)width) ||
            GUINT32_FROM_LE(entry->slots) != model_slots((guint)width) ||
            lines * model_line_bytes((guint)width) > size - offset)
            return "the model is damaged";
    }
    return NULL;
}

static float step_of(const ModelEntry *entry) {
    union {
        float real;
        guint32 bits;
    } step = {.real = entry->step};
    step.bits = GUINT32_FROM_LE(step.bits);
    return step.real;
}

static void find_tables(Model *model, const char *bytes) {
    const ModelHeader *header = (const void *)bytes;
    const ModelEntry *entries = (const void *)(bytes + sizeof *header);
    model->n_tables = GUINT32_FROM_LE(header->n_tables);
    model->tables = g_new0(ModelTable, model->n_tables + 1);
    for (guint i = 0; i < model->n_tables; i++)
        model->tables[i] = (ModelTable){
            .lines = (const guint8 *)bytes + GUINT64_FROM_LE(entries[i].offset),
            .n_lines = GUINT32_FROM_LE(entries[i].n_lines),
            .line_bytes = GUINT32_FROM_LE(entries[i].line_bytes),
            .slots = GUINT32_FROM_LE(entries[i].slots),
            .width = GUINT32_FROM_LE(entries[i].width),
            .step = step_of(&entries[i]),
            .name = entries[i].name,
        };
}

Model *model_open(const char *path, GError **error) {
    GError *cause = NULL;
    GMappedFile *file = g_mapped_file_new(path, FALSE, &cause);
    if (file == NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_INPUT, "%s: %s", path, cause->message);
        g_error_free(cause);
        return NULL;
    }
    const char *bytes = g_mapped_file_get_contents(file);
    const char *fault = fault_of(bytes, g_mapped_file_get_length(file));
    if (fault != NULL) {
        g_set_error(error, BC_ERROR, BC_ERROR_CONFIG, "%s: %s", path, fault);
        g_mapped_file_unref(file);
        return NULL;
    }
    Model *model = g_new0(Model, 1);
    model->file = file;
    find_tables(model, bytes);
    return model;
}

void model_free(Model *model) {
    if (model == NULL) return;
    g_mapped_file_unref(model->file);
    g_free(model->tables);
    g_free(model);
}

const ModelTable *model_table(const Model *model, const char *name, guint width) {
    for (guint i = 0; model != NULL && i < model->n_tables; i++)
        if (strcmp(model->tables[i].name, name) == 0 && model->tables[i].width == width)
            return &model->tables[i];
    return NULL;
}

/* A bit for each of the eight checks at `line` that is `check` (little-endian both). */
static inline guint matches(const guint8 *line, guint16 check) {
    typedef guint16 Checks __attribute__((vector_size(16)));
    typedef guint64 Pair __attribute__((vector_size(16)));
    const Checks bits = {1, 2, 4, 8, 16, 32, 64, 128};
    Checks checks;
    memcpy(&checks, line, sizeof checks);
    Pair found = (Pair)((Checks)(checks == check) & bits);
    guint64 all = found[0] | found[1];
    all |= all >> 32;
    return (guint)((all | all >> 16) & 0xFF);
}

/* Eight checks at once, since where a key stands in its line is a branch that nobody can predict.
 * Behind the last check there are weights, which may look like one. */
static inline const gint8 *find_weights(const ModelTable *table, const guint8 *line, guint16 check,
                                        const gint8 *otherwise) {
    for (guint i = 0; i < table->slots; i += 8) {
        guint found = matches(line + 2 * i, GUINT16_TO_LE(check));
        guint place = i + (guint)__builtin_ctz(found | 0x100);
        if (found == 0) continue;
        return place < table->slots ? (const gint8 *)line + 2 * table->slots + place * table->width
                                    : otherwise;
    }
    return otherwise;
}

static const guint8 *line_of(const ModelTable *table, guint64 key) {
    return table->lines + (gsize)model_line_of(key, table->n_lines) * table->line_bytes;
}

void model_add(const ModelTable *table, guint64 key, gint32 *scores) {
    const gint8 *weights = find_weights(table, line_of(table, key), model_check_of(key), NULL);
    for (guint j = 0; weights != NULL && j < table->width; j++) scores[j] += weights[j];
}

/* model_score for tables of at least seven classes, which have most of the work: the weights of a
 * key are added eight at a time, the last eight of them over again where the width is no multiple
 * of eight.  (Seven slots of nine bytes leave one byte of the line over, so that of seven classes,
 * too, the eighth byte of the last slot is still in it.)  255 weights of one byte fit a sum of two.
 */
static inline void score_eights(const ModelTable *table, const guint64 *keys, guint n,
                                gint32 *scores, guint eights) {
    static const gint8 nothing[MODEL_MAX_WIDTH];
    typedef gint8 Bytes __attribute__((vector_size(8)));
    typedef gint16 Sums __attribute__((vector_size(16)));
    guint last = MAX(table->width, 8) - 8;
    Sums sums[MODEL_MAX_WIDTH / 8] = {{0}};
    for (guint i = 0; i < n; i++) {
        const gint8 *weights =
            find_weights(table, line_of(table, keys[i]), model_check_of(keys[i]), nothing);
        for (guint k = 0; k < eights; k++) {
            Bytes bytes;
            memcpy(&bytes, weights + MIN(8 * k, last), sizeof bytes);
            sums[k] += __builtin_convertvector(bytes, Sums);
        }
    }
    for (guint j = 0; j < table->width; j++) {
        guint k = j / 8;
        scores[j] += sums[k][j - MIN(8 * k, last)];
    }
}

void model_score(const ModelTable *table, const guint64 *keys, guint n, gint32 *scores) {
    for (guint i = 0; i < n; i++) __builtin_prefetch(line_of(table, keys[i]));
    guint eights = table->width < 7 || n > 255 ? 0 : (table->width + 7) / 8;
    switch (eights) { /* so that the compiler knows the number */
    case 0:
        for (guint i = 0; i < n; i++) model_add(table, keys[i], scores);
        break;
    case 1: score_eights(table, keys, n, scores, 1); break;
    case 2: score_eights(table, keys, n, scores, 2); break;
    case 3: score_eights(table, keys, n, scores, 3); break;
    default: score_eights(table, keys, n, scores, eights);
    }
}

const gint8 *model_bytes(const Model *model, const char *name, gsize *n) {
    const ModelTable *table = model_table(model, name, 1);
    if (table == NULL) return NULL;
    *n = (gsize)table->n_lines * table->line_bytes;
    return (const gint8 *)table->lines;
}

float model_step(const ModelTable *table) { return table->step; }

guint64 feature_word(const char *text, gsize length) { return XXH3_64bits(text, length); }
