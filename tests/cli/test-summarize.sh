#!/bin/sh
# What summarize says of its choice, and the outline of many stories.
. "$(dirname "$0")/../lib/tap.sh"

# ---- why a sentence is read or not
works "--explain" "$briefcast" summarize --explain -n 4 "$samples/wire-story.txt"
mv out table
"$briefcast" sentences "$samples/wire-story.txt" >all
is "a line for each sentence, and one that names the columns" "$(wc -l <table)" $(($(wc -l <all) + 1))
is "four of them are read" "$(grep -c '^ *[0-9]*\*' table)" 4
ok "it fits 100 columns" python3 -c '
import sys, unicodedata
wide = lambda s: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)
sys.exit(any(wide(l.rstrip("\n")) > 100 for l in open("table", encoding="utf-8")))'
works "in Chinese, too" "$briefcast" summarize --explain -n 2 "$samples/zhongwen.txt"
mv out table
ok "and it fits 100 columns" python3 -c '
import sys, unicodedata
wide = lambda s: sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in s)
sys.exit(any(wide(l.rstrip("\n")) > 100 for l in open("table", encoding="utf-8")))'
works "--explain --json" "$briefcast" summarize --explain --json -n 4 "$samples/wire-story.txt"
mv out reasons.json
works "the choice itself" "$briefcast" summarize -n 4 "$samples/wire-story.txt"
ok "the reasons agree with the choice, keys and all" python3 -c '
import json, sys
rows = json.load(open("reasons.json"))["sentences"]
keys = {"number", "text", "kind", "read", "fate", "rank", "score", "likeness", "other", "need", "features"}
fates = {"chosen", "needed", "whole", "weaker", "redundant", "companions", "unsafe", "heading", "apart"}
assert all(set(r) == keys and r["fate"] in fates for r in rows)
assert [r["number"] for r in rows] == list(range(1, len(rows) + 1))
assert [r["text"] for r in rows] == [l.rstrip("\n") for l in open("all", encoding="utf-8")]
assert [r["text"] for r in rows if r["read"]] == [l.rstrip("\n") for l in open("out", encoding="utf-8")]
ranked = [r for r in rows if r["rank"]]
assert sorted(r["rank"] for r in ranked) == list(range(1, len(ranked) + 1))
assert all(a["score"] >= b["score"] for a, b in zip(*(lambda s: (s, s[1:]))(sorted(ranked, key=lambda r: r["rank"]))))
assert all(set(f) == {"name", "part"} for r in rows for f in r["features"])'
works "by time" "$briefcast" summarize --explain --length 30s "$samples/wire-story.txt"
mv out table
works "by time, the choice" "$briefcast" summarize --length 30s "$samples/wire-story.txt"
is "as many are read as are marked" "$(grep -c '^ *[0-9]*\*' table)" "$(wc -l <out)"
works "everything" "$briefcast" summarize --explain --all "$samples/wire-story.txt"
"$briefcast" summarize --all "$samples/wire-story.txt" >every
is "as much is read as is marked" "$(grep -c '^ *[0-9]*\*' out)" "$(wc -l <every)"
is "everything is read since it fits" "$(grep -c '^ *[0-9]*\*.*everything fits' out)" "$(grep -c '^ *[0-9]*\*' out)"

# ---- headlines
works "--headlines" "$briefcast" summarize --headlines "$samples/feed.xml" "$samples/feature.txt"
is "headline and one sentence of each" "$(wc -l <out)" 8
is "the headline first" "$(tail -2 out | head -1)" "The woman who listens to bridges"
works "--headlines of a script" "$briefcast" script --json --headlines "$samples/feed.xml" "$samples/feature.txt"
is "four headlines are spoken" "$(grep -o '"kind":"headline"' out | wc -l)" 4
run "$briefcast" render --headlines --length 25s "$samples/feed.xml" "$samples/feature.txt" -o short.wav
is "--headlines in 25 s" "$status" 0
ok "no longer than that" python3 -c '
import sys, subprocess
s = float(subprocess.check_output([sys.executable, sys.argv[1], "duration", "short.wav"]))
print(s); sys.exit(not 10 < s <= 27)' "$lib/sound.py"
ok "what is left out is named" grep -q "briefcast: no time for '" err
run "$briefcast" summarize --headlines --length 25s "$samples/feed.xml" "$samples/feature.txt"
is "--headlines in 25 s, as text" "$status" 0
ok "fewer stories, each whole" sh -c '[ $(($(wc -l <out) % 2)) -eq 0 ] && [ "$(wc -l <out)" -lt 8 ] && [ "$(wc -l <out)" -ge 2 ]'
is "the first story is there" "$(head -1 out)" "Lighthouse to shine in two colours"
for other in "--all" "-n 3" "-w 50"; do
    # shellcheck disable=SC2086
    fails 64 "--headlines $other" "$briefcast" summarize --headlines $other "$samples/feed.xml"
done
fails 64 "--explain of a script" "$briefcast" script --explain "$samples/feed.xml"
no_litter
finish
