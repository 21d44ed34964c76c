/* briefcast/briefcast.h: all of the library. */
#ifndef BRIEFCAST_BRIEFCAST_H
#define BRIEFCAST_BRIEFCAST_H

#include <briefcast/article.h>
#include <briefcast/attribution.h>
#include <briefcast/briefing.h>
#include <briefcast/cast.h>
#include <briefcast/document.h>
#include <briefcast/error.h>
#include <briefcast/json.h>
#include <briefcast/language.h>
#include <briefcast/saying.h>
#include <briefcast/script.h>
#include <briefcast/sound.h>
#include <briefcast/source.h>
#include <briefcast/span.h>
#include <briefcast/summary.h>
#include <briefcast/voice.h>

#endif
