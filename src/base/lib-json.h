/* base/lib-json.h: what is used of json-glib, for reading (base/library.h). */
#ifndef BC_BASE_LIB_JSON_H
#define BC_BASE_LIB_JSON_H

#include "base/library.h"

#include <json-glib/json-glib.h>

#define BC_JSON_FUNCTIONS(F)                                                                       \
    F(json_array_get_element)                                                                      \
    F(json_array_get_length)                                                                       \
    F(json_node_get_array)                                                                         \
    F(json_node_get_double)                                                                        \
    F(json_node_get_node_type)                                                                     \
    F(json_node_get_object)                                                                        \
    F(json_node_get_string)                                                                        \
    F(json_node_get_value_type)                                                                    \
    F(json_object_get_member)                                                                      \
    F(json_parser_get_root)                                                                        \
    F(json_parser_load_from_data)                                                                  \
    F(json_parser_new)                                                                             \
    F(g_object_unref)

BC_LIBRARY_EXTERN(bc_json, BC_JSON_FUNCTIONS);

#define json_array_get_element bc_json.json_array_get_element
#define json_array_get_length bc_json.json_array_get_length
#define json_node_get_array bc_json.json_node_get_array
#define json_node_get_double bc_json.json_node_get_double
#define json_node_get_node_type bc_json.json_node_get_node_type
#define json_node_get_object bc_json.json_node_get_object
#define json_node_get_string bc_json.json_node_get_string
#define json_node_get_value_type bc_json.json_node_get_value_type
#define json_object_get_member bc_json.json_object_get_member
#define json_parser_get_root bc_json.json_parser_get_root
#define json_parser_load_from_data bc_json.json_parser_load_from_data
#define json_parser_new bc_json.json_parser_new
#define g_object_unref bc_json.g_object_unref

#endif
