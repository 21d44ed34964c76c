#!/bin/sh
# Reads the audio back: its length is that of its segments and pauses, the pauses are silent, nothing
# clips or clicks, and one hears as many voices as there are speakers.
. "$(dirname "$0")/../lib/tap.sh"

for name in wire-story feature surnames; do
    source=$samples/$name.txt
    works "$name: script" "$briefcast" script --all --json "$source"
    mv out "$name.json"
    works "$name: render" "$briefcast" render --all "$source" -o "$name.wav"
    ok "$name: segments, pauses and levels" python3 "$lib/sound.py" check "$briefcast" "$name.wav" "$name.json"
    ok "$name: a distinct voice for each speaker" \
        python3 "$lib/sound.py" voices "$briefcast" "$name.wav" "$name.json"
done
works "a summary too" "$briefcast" script --length 60s --json "$samples/feature.txt"
mv out short.json
works "a summary, rendered" "$briefcast" render --length 60s "$samples/feature.txt" -o short.wav
ok "a summary: segments, pauses and levels" python3 "$lib/sound.py" check "$briefcast" short.wav short.json
no_litter
finish
