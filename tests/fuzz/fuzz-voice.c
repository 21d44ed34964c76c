/* Any bytes as a voice file, in a folder of its own. */
#include <briefcast/voice.h>

#include <glib/gstdio.h>
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static char *path;

static void remove_folder(void) {
    g_autofree char *language = g_path_get_dirname(path);
    g_autofree char *top = g_path_get_dirname(language);
    g_remove(path);
    g_rmdir(language);
    g_rmdir(top);
    g_free(path);
}

static void make_folder(void) {
    g_autofree char *top = g_dir_make_tmp("briefcast-fuzz-XXXXXX", NULL);
    g_autofree char *language = g_build_filename(top, "en", NULL);
    if (g_mkdir(language, 0700) != 0) g_error("no folder");
    path = g_build_filename(language, "any.voice", NULL);
    g_setenv("BRIEFCAST_DATA", top, TRUE);
    g_setenv("XDG_CONFIG_HOME", "/nonexistent", TRUE);
    atexit(remove_folder);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (path == NULL) make_folder();
    if (!g_file_set_contents_full(path, (const char *)data, (gssize)size, G_FILE_SET_CONTENTS_NONE,
                                  0600, NULL))
        g_error("not written");
    g_autoptr(GError) error = NULL;
    g_autoptr(BcVoices) voices = bc_voices_load(&error);
    if ((voices == NULL) != (error != NULL)) g_error("neither voices nor an error");
    return 0;
}
