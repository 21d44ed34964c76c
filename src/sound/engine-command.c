#include "sound/engine.h"
const BcEngine bc_engine_command = {.name = "command"};
