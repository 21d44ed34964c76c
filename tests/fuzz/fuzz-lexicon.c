/* Any bytes as a lexicon of pronunciations, and the same bytes as a text that it is for. */
#define _GNU_SOURCE
#include "sound/phonemes.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    /* The readers take paths: a file in memory has one. */
    int fd = memfd_create("fuzz", MFD_CLOEXEC);
    if (fd < 0 || write(fd, data, size) != (ssize_t)size) g_error("no file in memory");
    g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", fd);
    const char *const lexicons[] = {path, NULL};
    g_autoptr(GError) error = NULL;
    g_autoptr(BcSaying) saying = bc_saying_new(lexicons, &error);
    if ((saying == NULL) != (error != NULL)) g_error("neither a lexicon nor an error");
    close(fd);
    g_clear_error(&error);
    if (saying == NULL) saying = bc_saying_new(NULL, &error);
    if (saying == NULL) g_error("%s", error->message);
    g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
    g_autofree char *said = bc_saying_text(saying, "en", text);
    if (!g_utf8_validate(said, -1, NULL)) g_error("said text is not UTF-8");
    g_autoptr(BcPhonemes) phonemes = bc_phonemes_new();
    g_autofree char *given = bc_phonemes_text(phonemes, "en", said);
    if (!g_utf8_validate(given, -1, NULL)) g_error("the engine's text is not UTF-8");
    return 0;
}
