#include "ingest/binary.h"

#include <string.h>

/* So much of the beginning is looked at for control characters. */
enum { SAMPLE = 64 * 1024 };

static const struct {
    const char *magic;
    guint8 length, offset;
    const char *name;
} signatures[] = {
    {"\x7F"
     "ELF",
     4, 0, "a program (ELF)"},
    {"MZ\x90", 3, 0, "a program for Windows"},
    {"\x89PNG", 4, 0, "a PNG image"},
    {"\xFF\xD8\xFF", 3, 0, "a JPEG image"},
    {"GIF8", 4, 0, "a GIF image"},
    {"WEBP", 4, 8, "a WebP image"},
    {"%PDF-", 5, 0, "a PDF document"},
    {"%!PS", 4, 0, "a PostScript document"},
    {"{\\rtf", 5, 0, "an RTF document"},
    {"\xD0\xCF\x11\xE0", 4, 0, "an old Microsoft Office document"},
    {"mimetypeapplication/epub", 24, 30, "an EPUB book"},
    {"mimetypeapplication/vnd.oasis", 29, 30, "an OpenDocument file"},
    {"PK\x03\x04", 4, 0, "a zip archive or an office document"},
    {"\x1F\x8B", 2, 0, "a gzip archive"},
    {"BZh", 3, 0, "a bzip2 archive"},
    {"\xFD"
     "7zXZ",
     5, 0, "an xz archive"},
    {"\x28\xB5\x2F\xFD", 4, 0, "a zstd archive"},
    {"7z\xBC\xAF", 4, 0, "a 7z archive"},
    {"RIFF", 4, 0, "a RIFF file (WAV, AVI)"},
    {"OggS", 4, 0, "an Ogg file"},
    {"ID3", 3, 0, "an MP3 file"},
    {"fLaC", 4, 0, "a FLAC file"},
    {"ftyp", 4, 4, "an MP4 file"},
    {"SQLite format 3", 15, 0, "an SQLite database"},
};

/* The characters of text below the space; ESC for old terminals' logs. */
static gboolean is_text_control(guchar c) { return (c >= '\t' && c <= '\r') || c == 0x1B; }

const char *bc_binary_name(const char *bytes, gsize length) {
    for (gsize i = 0; i < G_N_ELEMENTS(signatures); i++)
        if (length >= (gsize)signatures[i].offset + signatures[i].length &&
            memcmp(bytes + signatures[i].offset, signatures[i].magic, signatures[i].length) == 0)
            return signatures[i].name;
    if (length > 262 && memcmp(bytes + 257, "ustar", 5) == 0) return "a tar archive";
    if (memchr(bytes, '\0', length) != NULL) return "binary data";
    gsize n = MIN(length, SAMPLE), controls = 0;
    for (gsize i = 0; i < n; i++)
        controls +=
            ((guchar)bytes[i] < 0x20 && !is_text_control((guchar)bytes[i])) || bytes[i] == 0x7F;
    return controls > 2 && controls * 20 > n ? "binary data" : NULL;
}
