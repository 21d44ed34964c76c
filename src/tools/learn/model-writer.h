/* tools/learn/model-writer.h: learned tables into one model file (language/model-format.h). */
#ifndef BC_LEARN_MODEL_WRITER_H
#define BC_LEARN_MODEL_WRITER_H

#include "tools/learn/learner.h"

typedef struct ModelWriter ModelWriter;

/* `origin`: what the weights come from, for people; cut at 87 bytes. */
ModelWriter *model_writer_new(const char *origin);
void model_writer_free(ModelWriter *writer);

/* Adds the averaged `learner` as the table `name`, at most `max_bytes` long: the features with the
 * largest weights stay, and weights become whole steps of a 127th of the largest one.  Returns that
 * step, by which a caller can scale other numbers in the same way. */
float model_writer_add(ModelWriter *writer, const char *name, const Learner *learner,
                       gsize max_bytes);

/* The same for weights that are given, not learned: `largest` becomes 127, whatever there is. */
void model_writer_add_exact(ModelWriter *writer, const char *name, const Learner *learner,
                            float largest, gsize max_bytes);

/* Adds a table for model_bytes: `n` bytes, a multiple of 64. */
void model_writer_add_bytes(ModelWriter *writer, const char *name, const gint8 *bytes, gsize n);

/* Adds all tables of the model file at `path` as they are, but for those of a name that is there.
 */
gboolean model_writer_copy(ModelWriter *writer, const char *path, GError **error);

/* Writes the file whole, by atomic rename. */
gboolean model_writer_save(const ModelWriter *writer, const char *path, GError **error);

#endif
