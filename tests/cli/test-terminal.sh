#!/bin/sh
# What a person at a terminal sees: progress with the time left during long work, and none of it in
# files, with --quiet or for short work.
. "$(dirname "$0")/../lib/tap.sh"

python3 - "$samples/feature.txt" >long.txt <<'PY'
import sys
text = open(sys.argv[1], encoding="utf-8").read()
print("A long story\n")
for i in range(15):
    print(text.replace("bridge", f"bridge number {i}"), "\n")
PY
on_terminal() { python3 "$lib/terminal.py" "$@" >seen; }

ok "long work on a terminal" on_terminal "$briefcast" render --all long.txt -o long.wav
ok "progress is shown" grep -q 'of [0-9]' seen
ok "with the time left" grep -q 'left' seen
# What is left in the line at the end, as the terminal shows it.
is "and it is gone in the end" "$(python3 -c '
line = open("seen", newline="", errors="replace").read().split("\n")[-1]
print(line.split("\r")[-1].replace("\033[K", ""))')" ""
ok "--quiet on a terminal" on_terminal "$briefcast" render --quiet --all long.txt -o long.wav
is "--quiet: nothing is shown" "$(cat seen)" ""
ok "short work on a terminal" on_terminal "$briefcast" script "$samples/surnames.txt"
is "short work: nothing is shown" "$(cat seen)" ""
works "long work without a terminal: nothing is shown" "$briefcast" render --all long.txt -o long.wav

python3 "$lib/terminal.py" --stdout "$briefcast" render "$samples/surnames.txt" -o - >seen
is "sound is not written to a terminal" "$?" 64
is "sound is not written to a terminal: one line" "$(grep -c '^briefcast: ' seen) $(wc -l <seen)" "1 1"

# ---- the voices ----
works "voices" "$briefcast" voices
ok "voices: a line each, with a narrator" grep -q '^[a-z]*/narrator' out
ok "voices: at least eight of English" [ "$(grep -c '^en/' out)" -ge 8 ]
works "voices --json" "$briefcast" voices --json
ok "voices --json is JSON" python3 -c 'import json; [json.loads(l) for l in open("out") if l.strip()]'
fails 69 "voices --say without a sound device" env PULSE_SERVER=unix:"$tmp"/none \
    "$briefcast" voices --say "Good evening." --driver pulse en/narrator
no_litter
finish
