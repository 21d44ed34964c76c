#!/bin/sh
# The briefing takes the time that was asked for, and every leader is heard.
. "$(dirname "$0")/../lib/tap.sh"

heard() { # NAME TEXT-FILE: somebody of that name speaks in their own voice
    python3 - "$1" script.json <<'PY'
import json, sys
script = json.load(open(sys.argv[2]))
ids = {c["id"] for c in script["cast"] if sys.argv[1] in c["name"]}
voices = {s["voice"] for s in script["segments"] if s["speaker"] in ids and s["kind"] in ("direct", "free")}
narrator = {s["voice"] for s in script["segments"] if s["speaker"] == "narrator"}
sys.exit(not voices or bool(voices & narrator))
PY
}

timed() { # NAME SOURCE LENGTH SECONDS TOLERANCE LEADER...
    name=$1 source=$2 length=$3 seconds=$4 tolerance=$5
    shift 5
    works "$name: --length $length" "$briefcast" render --length "$length" "$source" -o timed.wav
    ok "$name: $seconds s, give or take $tolerance" python3 "$lib/sound.py" near timed.wav "$seconds" "$tolerance"
    "$briefcast" script --json --length "$length" "$source" >script.json
    for leader; do ok "$name: $leader is heard" heard "$leader"; done
}

timed "readout" "$samples/readout.txt" 2m 120 6 Okoro Varady
timed "readout" "$samples/readout.txt" 90s 90 6 Okoro Varady
timed "readout" "$samples/readout.txt" 1:00 60 6
timed "feature" "$samples/feature.txt" 2m 120 6 Marsh
timed "feature" "$samples/feature.txt" 1m30s 90 6 Marsh
if [ -f "$shared/data/readout/moscow-readout.txt" ]; then
    timed "shared readout" "$shared/data/readout/moscow-readout.txt" 2m 120 6 Xi Putin
else
    skip "the shared readout" "no data in ${BRIEFCAST_SHARED:-../shared}"
fi

# The default is two minutes.
works "without a length" "$briefcast" render "$samples/readout.txt" -o default.wav
ok "without a length: two minutes" python3 "$lib/sound.py" near default.wav 120 6

# More time than there is: all of it, and no more.
works "an hour asked of a short story" "$briefcast" script --length 1h "$samples/wire-story.txt"
mv out hour
works "--length full" "$briefcast" script --length full "$samples/wire-story.txt"
ok "an hour asked of a short story is all of it" cmp hour out
mv out full
works "--all" "$briefcast" script --all "$samples/wire-story.txt"
ok "--all is --length full" cmp full out

works "--sentences 3" "$briefcast" summarize --sentences 3 "$samples/wire-story.txt"
is "--sentences 3: three sentences" "$(wc -l <out)" 3
"$briefcast" sentences "$samples/wire-story.txt" >all
ok "--sentences 3: they stand in the story, in its order" python3 -c '
import sys
every, chosen = ([l.strip() for l in open(p)] for p in sys.argv[1:])
places = [every.index(c) for c in chosen]
sys.exit(places != sorted(places))' all out
works "--words 60" "$briefcast" summarize --words 60 "$samples/feature.txt"
words=$(wc -w <out)
ok "--words 60: at most sixty ($words)" [ "$words" -le 60 ]
ok "--words 60: not much less ($words)" [ "$words" -ge 30 ]
works "summarize --all" "$briefcast" summarize --all "$samples/readout.txt"
# Only the teaser, the site line and the time stamp stay away.
is "summarize --all: the teaser is not read" "$(grep -c 'then had a cord$' out)" 0
is "summarize --all: the last sentence is there" \
    "$(grep -c '^The ministers of transport of both countries also took part' out)" 1

# Several stories share the time.
works "three stories in 90 s" "$briefcast" render --length 90s "$samples/feed.xml" -o three.wav
ok "three stories in at most 96 s" python3 -c '
import sys, subprocess
s = float(subprocess.check_output([sys.executable, sys.argv[1], "duration", "three.wav"]))
print(s); sys.exit(not 55 < s <= 96)' "$lib/sound.py"
works "three stories, all of them heard" "$briefcast" script --json --length 90s "$samples/feed.xml"
is "each with its headline" "$(grep -o '"kind":"headline"' out | wc -l)" 3

# Who does not get the length asked for is told.
run "$briefcast" render --length 1s "$samples/wire-story.txt" -o short.wav
is "one second cannot be had" "$status" 0
is "and one line tells of it" "$(grep -c '^briefcast: asked for 1 s: the nearest .* is [0-9]* s$' err)/$(wc -l <err)" 1/1
run "$briefcast" render --length 30s "$samples/wire-story.txt" -o short.wav
is "thirty seconds can" "$(cat err)" ""
run "$briefcast" render --length 1h "$samples/wire-story.txt" -o short.wav
is "a short story is no failure" "$(cat err)" ""
no_litter
finish
