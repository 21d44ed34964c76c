#include "sound/engine.h"
#include "base/text.h"

#include <string.h>

static const BcEngine *const engines[] = {&bc_engine_espeak, &bc_engine_flite, &bc_engine_command};

const BcEngine *bc_engine_find(const char *name) {
    for (gsize i = 0; i < G_N_ELEMENTS(engines); i++)
        if (g_strcmp0(engines[i]->name, name) == 0) return engines[i];
    return NULL;
}

void bc_samples_append(BcSamples *samples, const gint16 *more, gsize n) {
    if (samples->room - samples->n < n) {
        samples->room = MAX(samples->room * 2, samples->n + n);
        samples->data = g_renew(gint16, samples->data, samples->room);
    }
    memcpy(samples->data + samples->n, more, n * sizeof *more);
    samples->n += n;
}

static gboolean is_kept(gunichar c) {
    if (bc_text_is_invisible(c)) return FALSE;
    switch (g_unichar_type(c)) {
    case G_UNICODE_CONTROL:
    case G_UNICODE_PRIVATE_USE:
    case G_UNICODE_SURROGATE:
    case G_UNICODE_UNASSIGNED: return FALSE;
    default: return TRUE;
    }
}

/* Marks that shape speech but are no speech; alone, espeak-ng would say their names. */
static gboolean is_silent(gunichar c) {
    switch (g_unichar_type(c)) {
    case G_UNICODE_DASH_PUNCTUATION:
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_FORMAT:
    case G_UNICODE_NON_SPACING_MARK:
    case G_UNICODE_ENCLOSING_MARK: return TRUE;
    case G_UNICODE_OTHER_PUNCTUATION: return c > 0x7F || strchr("\"'.,;:!?*", (int)c) != NULL;
    default: return c == '`' || bc_text_is_space(c);
    }
}

char *bc_engine_plain_text(const char *given) {
    gboolean speakable = FALSE;
    g_autofree char *mended =
        g_utf8_validate(given, -1, NULL) ? NULL : g_utf8_make_valid(given, -1);
    const char *text = mended != NULL ? mended : given;
    char *plain = g_malloc(strlen(text) + 1), *end = plain;
    for (const char *p = text; *p != '\0'; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (bc_text_is_space(c)) {
            *end++ = ' ';
        } else if (is_kept(c)) {
            speakable = speakable || !is_silent(c);
            end += g_unichar_to_utf8(c, end);
        }
    }
    *end = '\0';
    if (!speakable) g_clear_pointer(&plain, g_free);
    return plain;
}

char *bc_engine_unmark(char *text) {
    gboolean silent = FALSE;
    char *end = text;
    for (const char *p = text; *p != '\0'; p++) {
        if (*p == BC_SAID_IPA) silent = TRUE;
        if (*p == BC_SAID_END || *p == BC_SAID_WORD) silent = FALSE;
        if (!silent && (guchar)*p >= ' ') *end++ = *p;
    }
    *end = '\0';
    return text;
}
