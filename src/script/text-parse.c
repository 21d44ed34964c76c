#include "script/format.h"

#include "script/words.h"

#include <string.h>

typedef struct {
    BcScript *script;
    char *header;      /* inside of the segment's [brackets], or NULL before the first */
    guint header_line; /* where it stands */
    GString *text;     /* of the segment, so far */
} Reader;

/* ---- values ---- */

/* Undoes the escapes in `text` up to `stop` (0: to its end), in place, and cuts off what blanks are
 * not escaped at its ends; returns what is behind `stop` or NULL. */
static char *take_value(char *text, char stop) {
    static const char plain[] = "\\\n\r\t| ", escaped[] = "\\nrt|s";
    char *out, *end;
    char *in = text;
    while (*in == ' ' || *in == '\t') in++;
    for (out = end = text; *in != '\0' && *in != stop; in++) {
        const char *known = *in == '\\' && in[1] != '\0' ? strchr(escaped, in[1]) : NULL;
        if (known != NULL) in++;
        *out++ = known != NULL ? plain[known - escaped] : *in;
        if (known != NULL || (*in != ' ' && *in != '\t')) end = out;
    }
    char *rest = *in != '\0' ? in + 1 : NULL;
    *end = '\0';
    return rest;
}

static gboolean to_number(const char *text, gint64 *number) {
    char *end;
    if (!g_ascii_isdigit(*text)) return FALSE;
    *number = g_ascii_strtoll(text, &end, 10);
    return *end == '\0';
}

/* ---- the head ---- */

static gboolean set_text(char **field, char *value) {
    take_value(value, '\0');
    g_free(*field);
    *field = bc_format_text(value);
    return TRUE;
}

static gboolean set_title(BcScript *script, char *value, GError **error) {
    (void)error;
    return set_text(&script->title, value);
}

static gboolean set_site(BcScript *script, char *value, GError **error) {
    (void)error;
    return set_text(&script->site, value);
}

static gboolean set_date(BcScript *script, char *value, GError **error) {
    (void)error;
    return set_text(&script->date, value);
}

static gboolean set_rate(BcScript *script, char *value, GError **error) {
    gint64 rate;
    if (!to_number(value, &rate)) return bc_format_fail(error, "'%s' is not a whole number", value);
    return bc_format_set_rate(script, rate, error);
}

static gboolean set_lead(BcScript *script, char *value, GError **error) {
    gint64 lead;
    if (!to_number(value, &lead)) return bc_format_fail(error, "'%s' is not a whole number", value);
    return bc_format_set_lead(script, lead, error);
}

static gboolean set_language(BcScript *script, char *value, GError **error) {
    return bc_format_set_language(script, value, error);
}

/* ID = VOICE | KIND | SEX | FAMILY | NAME, all after ID optional */
static gboolean add_cast(BcScript *script, char *value, GError **error) {
    char *equals = strchr(value, '=');
    char *fields[5] = {NULL};
    if (equals != NULL) *equals = '\0';
    char *rest = equals != NULL ? equals + 1 : NULL;
    for (guint i = 0; i < G_N_ELEMENTS(fields) && rest != NULL; i++) {
        fields[i] = rest;
        rest = take_value(rest, '|');
    }
    if (rest != NULL)
        return bc_format_fail(error, "more than five fields in the cast line of '%s'", value);
    for (guint i = 0; i < G_N_ELEMENTS(fields); i++)
        if (fields[i] != NULL && *fields[i] == '\0') fields[i] = NULL;
    BcFormatMember member = {
        .id = g_strstrip(value), .voice = fields[0], .family = fields[3], .name = fields[4]};
    if (fields[1] != NULL && !bc_speaker_kind_from_name(fields[1], &member.kind))
        return bc_format_fail(error, "'%s' is not a kind of speaker", fields[1]);
    if (fields[2] != NULL && !bc_sex_from_name(fields[2], &member.sex))
        return bc_format_fail(error, "'%s' is not a sex", fields[2]);
    return bc_format_add_member(script, &member, error);
}

static gboolean read_field(Reader *reader, char *text, GError **error) {
    static const struct {
        const char *name;
        gboolean (*set)(BcScript *script, char *value, GError **error);
    } fields[] = {{"title", set_title}, {"site", set_site},         {"date", set_date},
                  {"rate", set_rate},   {"language", set_language}, {"lead", set_lead},
                  {"cast", add_cast}};
    char *colon = strchr(text, ':');
    if (colon == NULL)
        return bc_format_fail(error, "neither 'field: value' nor a [speaker] before '%s'", text);
    *colon = '\0';
    for (gsize i = 0; i < G_N_ELEMENTS(fields); i++)
        if (g_str_equal(fields[i].name, g_strstrip(text)))
            return fields[i].set(reader->script, g_strstrip(colon + 1), error);
    return bc_format_fail(error, "unknown field '%s'", text);
}

/* ---- segments ---- */

static gboolean read_option(BcFormatSegment *segment, char *word, GError **error) {
    char *equals = strchr(word, '=');
    *equals = '\0';
    const char *value = equals + 1;
    if (g_str_equal(word, "voice")) {
        segment->voice = value;
        return TRUE;
    }
    gint64 *number = g_str_equal(word, "pause")   ? &segment->pause_ms
                     : g_str_equal(word, "story") ? &segment->story
                                                  : NULL;
    if (number == NULL) return bc_format_fail(error, "unknown option '%s'", word);
    if (!to_number(value, number))
        return bc_format_fail(error, "'%s' is not a whole number", value);
    return TRUE;
}

static gboolean read_source(BcFormatSegment *segment, char *word, GError **error) {
    char *dash = strchr(word, '-');
    if (dash != NULL) {
        *dash = '\0';
        if (to_number(word, &segment->start) && to_number(dash + 1, &segment->end)) return TRUE;
        *dash = '-';
    }
    return bc_format_fail(error, "'%s' is not a source of the form 120-245", word);
}

/* SPEAKER [KIND] [START-END] [pause=MS] [voice=VOICE] [story=N] */
static gboolean end_segment(Reader *reader, GError **error) {
    if (reader->header == NULL) return TRUE;
    BcFormatSegment segment = BC_FORMAT_SEGMENT_INIT;
    for (char *word, *rest = reader->header; (word = strsep(&rest, " \t")) != NULL;) {
        if (*word == '\0') continue;
        if (segment.speaker == NULL) {
            segment.speaker = word;
        } else if (strchr(word, '=') != NULL) {
            if (!read_option(&segment, word, error)) return FALSE;
        } else if (g_ascii_isdigit(*word)) {
            if (!read_source(&segment, word, error)) return FALSE;
        } else if (segment.kind == NULL) {
            segment.kind = word;
        } else {
            return bc_format_fail(error, "'%s' is one word too many", word);
        }
    }
    if (segment.speaker == NULL) return bc_format_fail(error, "[] without a speaker");
    return bc_format_add_segment(reader->script, &segment, reader->text->str, error);
}

static gboolean begin_segment(Reader *reader, char *text, guint line, GError **error) {
    gsize length = strlen(text);
    if (text[length - 1] != ']')
        return bc_format_fail(error, "']' is missing at the end of '%s'", text);
    text[length - 1] = '\0';
    g_free(reader->header);
    reader->header = g_strdup(text + 1);
    reader->header_line = line;
    g_string_truncate(reader->text, 0);
    return TRUE;
}

static void place_error(GError **error, GError *fault, const char *origin, guint line) {
    g_set_error(error, BC_ERROR, fault->code, "%s:%u: %s", origin, line, fault->message);
    g_error_free(fault);
}

static gboolean read_line(Reader *reader, char *text, guint line, const char *origin,
                          GError **error) {
    GError *fault = NULL;
    guint fault_line = line;
    g_strstrip(text);
    if (*text == '\0' || *text == '#') return TRUE;
    if (*text == '[') {
        fault_line = reader->header_line;
        if (end_segment(reader, &fault)) {
            fault_line = line;
            if (begin_segment(reader, text, line, &fault)) return TRUE;
        }
    } else if (reader->header != NULL) {
        if (reader->text->len > 0) g_string_append_c(reader->text, ' ');
        g_string_append(reader->text, *text == '\\' ? text + 1 : text);
        return TRUE;
    } else if (read_field(reader, text, &fault)) {
        return TRUE;
    }
    place_error(error, fault, origin, fault_line);
    return FALSE;
}

static gboolean check_version(const char *first, const char *origin, GError **error) {
    const char *version = first + strlen(BC_SCRIPT_MAGIC);
    while (g_ascii_isspace(*version)) version++;
    g_autofree char *number = g_strndup(version, strcspn(version, " \t\r"));
    if (g_str_equal(number, "1")) return TRUE;
    g_set_error(error, BC_ERROR, BC_ERROR_DATA,
                "%s:1: version '%s' of the format is not known; this program reads version 1",
                origin, number);
    return FALSE;
}

static gboolean read_all(Reader *reader, char *data, const char *origin, GError **error) {
    guint line = 1;
    for (char *text = data, *next; text != NULL; text = next, line++) {
        next = strchr(text, '\n');
        if (next != NULL) *next++ = '\0';
        if (line == 1 ? !check_version(text, origin, error)
                      : !read_line(reader, text, line, origin, error))
            return FALSE;
    }
    GError *fault = NULL;
    if (end_segment(reader, &fault)) return TRUE;
    place_error(error, fault, origin, reader->header_line);
    return FALSE;
}

BcScript *bc_script_parse_text(const char *data, const char *origin, GError **error) {
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    Reader reader = {.script = script, .text = g_string_new(NULL)};
    g_autofree char *copy = g_strdup(data);
    gboolean read_well = read_all(&reader, copy, origin, error);
    g_string_free(reader.text, TRUE);
    g_free(reader.header);
    if (!read_well) return NULL;
    bc_format_finish(script);
    return g_steal_pointer(&script);
}
