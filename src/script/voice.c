#include "script/voice-file.h"

#include <string.h>

struct BcVoices {
    GPtrArray *list;   /* of BcVoice, sorted */
    GHashTable *by_id; /* id -> the same BcVoice */
};

static gboolean load_folder(GHashTable *by_id, const char *folder, GError **error) {
    g_auto(GStrv) paths = bc_data_list(folder, ".voice");
    for (char **path = paths; *path != NULL; path++) {
        BcVoice *voice = bc_voice_read(*path, folder, error);
        if (voice == NULL) return FALSE;
        g_hash_table_replace(by_id, voice->id, voice);
    }
    return TRUE;
}

static int compare_voices(gconstpointer a, gconstpointer b) {
    const BcVoice *left = *(BcVoice *const *)a, *right = *(BcVoice *const *)b;
    int order = g_ascii_strcasecmp(left->language, right->language);
    if (order == 0) order = (int)right->narrator - (int)left->narrator;
    return order != 0 ? order : strcmp(left->id, right->id);
}

BcVoices *bc_voices_load(GError **error) {
    g_autoptr(BcVoices) voices = g_new0(BcVoices, 1);
    voices->list = g_ptr_array_new();
    voices->by_id = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, bc_voice_free);
    g_auto(GStrv) folders = bc_data_folders();
    for (char **folder = folders; *folder != NULL; folder++)
        if (!load_folder(voices->by_id, *folder, error)) return NULL;
    if (g_hash_table_size(voices->by_id) == 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_UNAVAILABLE, "there are no voices in %s",
                    bc_data_folder());
        return NULL;
    }
    GHashTableIter iter;
    gpointer voice;
    g_hash_table_iter_init(&iter, voices->by_id);
    while (g_hash_table_iter_next(&iter, NULL, &voice)) g_ptr_array_add(voices->list, voice);
    g_ptr_array_sort(voices->list, compare_voices);
    return g_steal_pointer(&voices);
}

void bc_voices_free(BcVoices *voices) {
    if (voices == NULL) return;
    g_ptr_array_unref(voices->list);
    g_hash_table_unref(voices->by_id);
    g_free(voices);
}

const BcVoice *const *bc_voices_list(const BcVoices *voices, gsize *n) {
    *n = voices->list->len;
    return (const BcVoice *const *)(void *)voices->list->pdata;
}

const BcVoice *bc_voices_find(const BcVoices *voices, const char *id, const char *language) {
    if (strchr(id, '/') != NULL || language == NULL) return g_hash_table_lookup(voices->by_id, id);
    /* "en-gb", then "en": a voice of the language itself serves all its countries. */
    g_autofree char *code = g_ascii_strdown(language, -1);
    for (;;) {
        g_autofree char *full = g_strdup_printf("%s/%s", code, id);
        const BcVoice *voice = g_hash_table_lookup(voices->by_id, full);
        char *cut = MAX(strrchr(code, '-'), strrchr(code, '_'));
        if (voice != NULL || cut == NULL) return voice;
        *cut = '\0';
    }
}
