/* tools/learn/wordnet.h: which parts of speech English words can be, from WordNet's lists. */
#ifndef BC_LEARN_WORDNET_H
#define BC_LEARN_WORDNET_H

#include <glib.h>

/* What a form can be; bits of CLASS (grammar-forms.h). */
enum {
    CLASS_NOUN = 1,
    CLASS_PLURAL = 2,
    CLASS_VERB = 4,
    CLASS_VERB_S = 8,
    CLASS_VERB_ED = 16,
    CLASS_VERB_ING = 32,
    CLASS_ADJECTIVE = 64
};

/* The common single words of the WordNet 3.0 files in `folder`, with their regular and irregular
 * forms: small letters -> CLASS bits. */
GHashTable *wordnet_read(const char *folder, GError **error);

#endif
