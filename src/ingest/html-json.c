/* JSON-LD in pages: schema.org's Article and what is derived from it. */
#include "base/lib-json.h"
#include "ingest/html-metadata.h"

#include <string.h>

/* json-glib parses nested values by recursion; no honest page nests deeper. */
enum { MAX_DEPTH = 64, MAX_NODES = 20000 };

static gboolean is_shallow(const char *text) {
    int depth = 0;
    gboolean string = FALSE;
    for (const char *p = text; *p != '\0'; p++) {
        if (string && *p == '\\' && p[1] != '\0')
            p++;
        else if (*p == '"')
            string = !string;
        else if (!string && (*p == '{' || *p == '['))
            depth++;
        else if (!string && (*p == '}' || *p == ']'))
            depth--;
        if (depth > MAX_DEPTH) return FALSE;
    }
    return TRUE;
}

static const char *string_of(JsonNode *node) {
    return node != NULL && JSON_NODE_HOLDS_VALUE(node) &&
                   json_node_get_value_type(node) == G_TYPE_STRING
               ? json_node_get_string(node)
               : NULL;
}

static const char *member_string(JsonObject *object, const char *name) {
    return string_of(json_object_get_member(object, name));
}

static gboolean is_article_type(const char *type) {
    return type != NULL && (g_str_has_suffix(type, "Article") ||
                            g_str_has_suffix(type, "Posting") || strcmp(type, "Report") == 0);
}

static gboolean is_article(JsonObject *object) {
    JsonNode *type = json_object_get_member(object, "@type");
    if (type == NULL) return FALSE;
    if (!JSON_NODE_HOLDS_ARRAY(type)) return is_article_type(string_of(type));
    JsonArray *types = json_node_get_array(type);
    for (guint i = 0; i < json_array_get_length(types); i++)
        if (is_article_type(string_of(json_array_get_element(types, i)))) return TRUE;
    return FALSE;
}

/* A name, an object with a name, or an array of either: "A, B". */
static char *names_of(JsonNode *node) {
    g_autoptr(GString) names = g_string_new(NULL);
    JsonArray *array =
        node != NULL && JSON_NODE_HOLDS_ARRAY(node) ? json_node_get_array(node) : NULL;
    guint n = array != NULL ? json_array_get_length(array) : 1;
    for (guint i = 0; node != NULL && i < n && i < 16; i++) {
        JsonNode *one = array != NULL ? json_array_get_element(array, i) : node;
        const char *name = JSON_NODE_HOLDS_OBJECT(one)
                               ? member_string(json_node_get_object(one), "name")
                               : string_of(one);
        if (name == NULL || *name == '\0' || strstr(name, "://") != NULL) continue;
        g_string_append_printf(names, "%s%s", names->len > 0 ? ", " : "", name);
    }
    return names->len > 0 ? g_strdup(names->str) : NULL;
}

static void read_article(BcMetadata *metadata, JsonObject *object) {
    static const struct {
        const char *name;
        BcMetaField field;
        guint rank;
    } members[] = {
        {"headline", BC_META_TITLE, 2},          {"name", BC_META_TITLE, 5},
        {"datePublished", BC_META_DATE, 1},      {"dateCreated", BC_META_DATE, 4},
        {"dateModified", BC_META_DATE, 9},       {"inLanguage", BC_META_LANGUAGE, 3},
        {"description", BC_META_DESCRIPTION, 3}, {"articleBody", BC_META_BODY, 1},
    };
    for (gsize i = 0; i < G_N_ELEMENTS(members); i++)
        bc_metadata_offer(metadata, members[i].field, members[i].rank,
                          member_string(object, members[i].name));
    g_autofree char *author = names_of(json_object_get_member(object, "author"));
    g_autofree char *publisher = names_of(json_object_get_member(object, "publisher"));
    bc_metadata_offer(metadata, BC_META_BYLINE, 1, author);
    bc_metadata_offer(metadata, BC_META_SITE, 2, publisher);
}

static void push_members(JsonNode *node, GPtrArray *stack) {
    if (JSON_NODE_HOLDS_ARRAY(node)) {
        JsonArray *array = json_node_get_array(node);
        for (guint i = json_array_get_length(array); i-- > 0 && stack->len < MAX_NODES;)
            g_ptr_array_add(stack, json_array_get_element(array, i));
    } else if (JSON_NODE_HOLDS_OBJECT(node)) {
        static const char *const names[] = {"mainEntity", "mainEntityOfPage", "@graph"};
        for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
            JsonNode *member = json_object_get_member(json_node_get_object(node), names[i]);
            if (member != NULL) g_ptr_array_add(stack, member);
        }
    }
}

static void read_articles(BcMetadata *metadata, JsonNode *root) {
    if (root == NULL) return;
    g_autoptr(GPtrArray) stack = g_ptr_array_new();
    g_ptr_array_add(stack, root);
    for (guint seen = 0; stack->len > 0 && seen < MAX_NODES; seen++) {
        JsonNode *node = g_ptr_array_remove_index(stack, stack->len - 1);
        if (JSON_NODE_HOLDS_OBJECT(node) && is_article(json_node_get_object(node)))
            read_article(metadata, json_node_get_object(node));
        push_members(node, stack);
    }
}

void bc_metadata_read_json(BcMetadata *metadata, const char *text) {
    if (!is_shallow(text)) return;
    g_autofree char *missing = bc_library_load(&bc_json_library);
    if (missing != NULL) {
        g_warning("%s", missing);
        return;
    }
    JsonParser *parser = json_parser_new();
    if (json_parser_load_from_data(parser, text, -1, NULL))
        read_articles(metadata, json_parser_get_root(parser));
    g_object_unref(parser);
}
