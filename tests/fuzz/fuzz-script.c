/* Any bytes as a script: what is read must print and read back to the same print. */
#include <briefcast/script.h>

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    bc_script_recognise((const char *)data, size);
    g_autoptr(GError) error = NULL;
    g_autoptr(BcScript) script = bc_script_parse((const char *)data, size, "fuzz", &error);
    if ((script == NULL) != (error != NULL)) g_error("neither a script nor an error");
    if (script == NULL) {
        if (strchr(error->message, '\n') != NULL) g_error("not one line: %s", error->message);
        return 0;
    }
    g_autofree char *text = bc_script_print(script);
    g_autofree char *json = bc_script_print_json(script);
    g_free(bc_script_print_ssml(script));
    g_autoptr(BcScript) from_text = bc_script_parse(text, strlen(text), "text", &error);
    if (from_text == NULL) g_error("%s\n%s", error->message, text);
    g_autofree char *text_again = bc_script_print(from_text);
    if (strcmp(text, text_again) != 0) g_error("not the same:\n%s\n%s", text, text_again);
    g_autoptr(BcScript) from_json = bc_script_parse(json, strlen(json), "json", &error);
    if (from_json == NULL) g_error("%s\n%s", error->message, json);
    g_autofree char *json_again = bc_script_print_json(from_json);
    if (strcmp(json, json_again) != 0) g_error("not the same:\n%s\n%s", json, json_again);
    return 0;
}
