/* What is printed as JSON is what json-glib reads. */
#include "base/json.h"

#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

static void commas_stand_where_they_should(void) {
    g_autoptr(GString) out = g_string_new(NULL);
    bc_json_begin(out, '{');
    bc_json_pair(out, "a,", "[");
    bc_json_name(out, "b");
    bc_json_begin(out, '[');
    bc_json_int(out, -1);
    bc_json_begin(out, '[');
    bc_json_end(out, ']');
    bc_json_string(out, NULL);
    bc_json_string(out, "{,:");
    bc_json_boolean(out, TRUE);
    bc_json_end(out, ']');
    bc_json_pair_int(out, "c", 2);
    bc_json_end(out, '}');
    g_assert_cmpstr(out->str, ==, "{\"a,\":\"[\",\"b\":[-1,[],null,\"{,:\",true],\"c\":2}");
}

static void numbers_are_as_short_as_they_can_be(void) {
    static const struct {
        double value;
        guint places;
        const char *text;
    } cases[] = {{0.45, 2, "0.45"}, {0.456, 2, "0.46"}, {1, 2, "1.0"},    {-0.5, 3, "-0.5"},
                 {120, 1, "120.0"}, {NAN, 2, "null"},   {1e300, 0, NULL}, {1.0 / 3, 17, NULL}};
    for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GString) out = g_string_new(NULL);
        bc_json_double(out, cases[i].value, cases[i].places);
        if (cases[i].text != NULL)
            g_assert_cmpstr(out->str, ==, cases[i].text);
        else
            g_assert_cmpfloat_with_epsilon(g_ascii_strtod(out->str, NULL) / cases[i].value, 1,
                                           1e-15);
    }
}

static void any_text_comes_back(void) {
    char all[0x82];
    for (guint i = 0; i < 0x7F; i++) all[i] = (char)(i + 1);
    strcpy(all + 0x7F, "\xC3\xA9");
    g_autoptr(GString) out = g_string_new("[");
    bc_json_string(out, all);
    bc_json_string(out, "");
    bc_json_end(out, ']');
    g_autoptr(JsonParser) parser = json_parser_new();
    g_assert_true(json_parser_load_from_data(parser, out->str, (gssize)out->len, NULL));
    JsonArray *array = json_node_get_array(json_parser_get_root(parser));
    g_assert_cmpuint(json_array_get_length(array), ==, 2);
    g_assert_cmpstr(json_array_get_string_element(array, 0), ==, all);
    g_assert_cmpstr(json_array_get_string_element(array, 1), ==, "");
}

int main(int argc, char **argv) {
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/json/commas", commas_stand_where_they_should);
    g_test_add_func("/json/numbers", numbers_are_as_short_as_they_can_be);
    g_test_add_func("/json/any text comes back", any_text_comes_back);
    return g_test_run();
}
