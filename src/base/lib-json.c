#include "base/lib-json.h"

BC_LIBRARY_DEFINE(bc_json, BC_SONAME_JSON, "reading JSON", BC_JSON_FUNCTIONS);
