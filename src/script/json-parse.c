#include "base/lib-json.h"
#include "script/format.h"

#include "script/words.h"

#include <math.h>
#include <string.h>

/* ---- typed members of an object ----
 * Each is left alone where the object does not have it or has null; FALSE is a value of another
 * type. */

static gboolean fail(GError **error, const char *name, const char *expected) {
    return bc_format_fail(error, "'%s' is not %s", name, expected);
}

static JsonNode *get(JsonObject *object, const char *name) {
    JsonNode *node = json_object_get_member(object, name);
    return node != NULL && !JSON_NODE_HOLDS_NULL(node) ? node : NULL;
}

static gboolean get_string(JsonObject *object, const char *name, const char **value,
                           GError **error) {
    JsonNode *node = get(object, name);
    if (node == NULL) return TRUE;
    if (!JSON_NODE_HOLDS_VALUE(node) || json_node_get_value_type(node) != G_TYPE_STRING)
        return fail(error, name, "a string");
    const char *string = json_node_get_string(node);
    /* json-glib lets halves of surrogate pairs through. */
    if (!g_utf8_validate(string, -1, NULL)) return fail(error, name, "valid Unicode");
    *value = string;
    return TRUE;
}

static gboolean is_number(JsonNode *node) {
    if (!JSON_NODE_HOLDS_VALUE(node)) return FALSE;
    GType type = json_node_get_value_type(node);
    return type == G_TYPE_INT64 || type == G_TYPE_DOUBLE;
}

static gboolean get_whole(JsonNode *node, const char *name, gint64 *value, GError **error) {
    if (node == NULL) return TRUE;
    double number = is_number(node) ? json_node_get_double(node) : NAN;
    if (!(number >= 0 && number <= 9e15 && number == floor(number)))
        return fail(error, name, "a whole number");
    *value = (gint64)number;
    return TRUE;
}

/* Seconds, given back in milliseconds. */
static gboolean get_seconds(JsonObject *object, const char *name, gint64 *ms, GError **error) {
    JsonNode *node = get(object, name);
    if (node == NULL) return TRUE;
    double seconds = is_number(node) ? json_node_get_double(node) : NAN;
    if (!(seconds >= 0 && seconds <= BC_SCRIPT_PAUSE_MOST / 1000.0))
        return fail(error, name, "a number of seconds between nothing and an hour");
    *ms = (gint64)llround(seconds * 1000);
    return TRUE;
}

static gboolean get_array(JsonObject *object, const char *name, JsonArray **array, GError **error) {
    JsonNode *node = get(object, name);
    if (node == NULL) return TRUE;
    if (!JSON_NODE_HOLDS_ARRAY(node)) return fail(error, name, "an array");
    *array = json_node_get_array(node);
    return TRUE;
}

/* ---- the parts of a script ---- */

static gboolean read_head(BcScript *script, JsonObject *root, GError **error) {
    const char *title = NULL, *site = NULL, *date = NULL, *language = NULL;
    gint64 rate = script->rate, lead = script->lead_ms;
    if (!get_string(root, "title", &title, error) || !get_string(root, "site", &site, error) ||
        !get_string(root, "date", &date, error) ||
        !get_string(root, "language", &language, error) ||
        !get_whole(get(root, "rate"), "rate", &rate, error) ||
        !get_seconds(root, "lead", &lead, error) || !bc_format_set_rate(script, rate, error) ||
        !bc_format_set_lead(script, lead, error) ||
        (language != NULL && !bc_format_set_language(script, language, error)))
        return FALSE;
    script->title = bc_format_text(title);
    script->site = bc_format_text(site);
    script->date = bc_format_text(date);
    return TRUE;
}

static gboolean read_member(BcScript *script, JsonObject *object, GError **error) {
    BcFormatMember member = {0};
    const char *kind = NULL, *sex = NULL;
    if (!get_string(object, "id", &member.id, error) ||
        !get_string(object, "name", &member.name, error) ||
        !get_string(object, "family", &member.family, error) ||
        !get_string(object, "voice", &member.voice, error) ||
        !get_string(object, "kind", &kind, error) || !get_string(object, "sex", &sex, error))
        return FALSE;
    if (member.id == NULL) return fail(error, "id", "there");
    if (kind != NULL && !bc_speaker_kind_from_name(kind, &member.kind))
        return fail(error, kind, "a kind of speaker");
    if (sex != NULL && !bc_sex_from_name(sex, &member.sex)) return fail(error, sex, "a sex");
    return bc_format_add_member(script, &member, error);
}

static gboolean read_source(JsonObject *object, BcFormatSegment *segment, GError **error) {
    JsonArray *source = NULL;
    if (!get_array(object, "source", &source, error)) return FALSE;
    if (source == NULL) return TRUE;
    if (json_array_get_length(source) != 2)
        return fail(error, "source", "an array of a start and an end");
    return get_whole(json_array_get_element(source, 0), "source", &segment->start, error) &&
           get_whole(json_array_get_element(source, 1), "source", &segment->end, error);
}

static gboolean read_segment(BcScript *script, JsonObject *object, GError **error) {
    BcFormatSegment segment = BC_FORMAT_SEGMENT_INIT;
    const char *text = NULL;
    if (!get_string(object, "speaker", &segment.speaker, error) ||
        !get_string(object, "kind", &segment.kind, error) ||
        !get_string(object, "voice", &segment.voice, error) ||
        !get_string(object, "text", &text, error) ||
        !get_seconds(object, "pause", &segment.pause_ms, error) ||
        !get_whole(get(object, "story"), "story", &segment.story, error) ||
        !read_source(object, &segment, error))
        return FALSE;
    if (segment.speaker == NULL) segment.speaker = "narrator";
    if (text == NULL) return fail(error, "text", "there");
    /* "voice" says what is heard; a segment has one of its own only where it is not its
     * speaker's. */
    int member = bc_script_find_member(script, segment.speaker);
    if (member >= 0 && segment.voice != NULL &&
        g_strcmp0(segment.voice, g_array_index(script->cast, BcCastMember, member).voice) == 0)
        segment.voice = NULL;
    return bc_format_add_segment(script, &segment, text, error);
}

typedef gboolean (*ReadFunc)(BcScript *script, JsonObject *object, GError **error);

static gboolean read_each(BcScript *script, JsonArray *array, const char *name, ReadFunc read,
                          GError **error) {
    guint n = array != NULL ? json_array_get_length(array) : 0;
    for (guint i = 0; i < n; i++) {
        JsonNode *node = json_array_get_element(array, i);
        if (!JSON_NODE_HOLDS_OBJECT(node)) {
            g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s[%u] is not an object", name, i);
            return FALSE;
        }
        if (read(script, json_node_get_object(node), error)) continue;
        g_prefix_error(error, "%s[%u]: ", name, i);
        return FALSE;
    }
    return TRUE;
}

static gboolean read_root(BcScript *script, JsonNode *root, GError **error) {
    JsonArray *cast = NULL, *segments = NULL;
    if (root == NULL || !JSON_NODE_HOLDS_OBJECT(root))
        return fail(error, "the whole", "a JSON object");
    JsonObject *object = json_node_get_object(root);
    if (!read_head(script, object, error) || !get_array(object, "cast", &cast, error) ||
        !get_array(object, "segments", &segments, error))
        return FALSE;
    if (segments == NULL) return fail(error, "segments", "there");
    return read_each(script, cast, "cast", read_member, error) &&
           read_each(script, segments, "segments", read_segment, error);
}

/* ---- the text ---- */

/* json-glib calls itself for each bracket, so that a file of a million '[' would overflow the
 * stack.  Gives the line of a bracket nested too deeply, else 0. */
static guint too_deep(const char *data) {
    guint depth = 0, line = 1;
    gboolean in_string = FALSE;
    for (const char *p = data; *p != '\0'; p++) {
        if (*p == '\n') line++;
        if (*p == '\\' && p[1] != '\0') {
            p++;
        } else if (*p == '"') {
            in_string = !in_string;
        } else if (!in_string && (*p == '[' || *p == '{')) {
            if (++depth > 32) return line;
        } else if (!in_string && (*p == ']' || *p == '}') && depth > 0) {
            depth--;
        }
    }
    return 0;
}

static gboolean load(JsonParser *parser, const char *data, gsize length, const char *origin,
                     GError **error) {
    guint line = too_deep(data);
    if (line > 0) {
        g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s:%u: nested too deeply for a script", origin,
                    line);
        return FALSE;
    }
    g_autoptr(GError) fault = NULL;
    if (json_parser_load_from_data(parser, data, (gssize)length, &fault)) return TRUE;
    /* "<data>:3:12: Parse error: ..."; the parser itself has forgotten the line by now. */
    const char *place = strchr(fault->message, ':');
    const char *reason = strstr(fault->message, "error: ");
    guint64 at = place != NULL ? g_ascii_strtoull(place + 1, NULL, 10) : 0;
    g_autofree char *one_line = bc_script_fold(reason != NULL ? reason + 7 : fault->message);
    g_set_error(error, BC_ERROR, BC_ERROR_DATA, "%s:%u: not valid JSON: %s", origin,
                (guint)MAX(at, 1), one_line);
    return FALSE;
}

static BcScript *parse(JsonParser *parser, const char *data, gsize length, const char *origin,
                       GError **error) {
    if (!load(parser, data, length, origin, error)) return NULL;
    g_autoptr(BcScript) script = bc_script_new("en", 0);
    if (!read_root(script, json_parser_get_root(parser), error)) {
        g_prefix_error(error, "%s: ", origin);
        return NULL;
    }
    bc_format_finish(script);
    return g_steal_pointer(&script);
}

BcScript *bc_script_parse_json(const char *data, gsize length, const char *origin, GError **error) {
    if (!bc_library_need(&bc_json_library, error)) return NULL;
    JsonParser *parser = json_parser_new();
    BcScript *script = parse(parser, data, length, origin, error);
    g_object_unref(parser);
    return script;
}
