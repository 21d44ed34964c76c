#!/bin/sh
# Voices from day to day: what is remembered between briefings, and what happens when nothing can be.
. "$(dirname "$0")/../lib/tap.sh"

memory=$XDG_STATE_HOME/briefcast/voices
story=$samples/wire-story.txt
cast() { sed -n 's/^cast: \([^ ]*\) = \([^ ]*\).*/\1 \2/p'; }

works "a briefing" "$briefcast" render --length 60s "$story" -o one.wav
ok "its voices are remembered" grep -q '^Anselm Okoro = m-[a-z]* | male | [0-9-]*$' "$memory"
cp "$memory" first
works "the same again" "$briefcast" render --length 60s "$story" -o two.wav
ok "sounds the same" cmp one.wav two.wav
ok "and changes nothing" cmp "$memory" first

# Somebody else had Okoro's voice before him: he speaks in another, for this time.
voice=$(sed -n 's/^Anselm Okoro = \([^ ]*\).*/\1/p' first)
{ echo "Juno Pereira = $voice | male | 2020-01-01"; cat first; } >"$memory"
"$briefcast" script --all "$story" | cast >elder
is "the elder record keeps the voice" "$(sed -n 's/^juno-pereira //p' elder)" "en/$voice"
ok "the younger one has another" not grep -q "^anselm-okoro en/$voice$" elder

# A voice that a person writes into the file is used, whatever its engine and role.
sed 's/^Anselm Okoro = [^ ]*/Anselm Okoro = flite-rms/' first >"$memory"
"$briefcast" script --all "$story" | cast >edited
is "an edited line is followed" "$(sed -n 's/^anselm-okoro //p' edited)" "en/flite-rms"
"$briefcast" script --all --no-state "$story" | cast >without
is "--no-state does not look" "$(sed -n 's/^anselm-okoro //p' without)" "en/$voice"
is "--voice goes first" "$("$briefcast" script --all --voice Okoro=m-deep "$story" | cast | sed -n 's/^anselm-okoro //p')" en/m-deep

rm -rf "$XDG_STATE_HOME"
works "--no-state" "$briefcast" render --no-state --length 60s "$story" -o three.wav
ok "--no-state leaves nothing" not test -e "$XDG_STATE_HOME"
ok "without a memory the same voices, on any computer" cmp one.wav three.wav

# Where nothing can be remembered, the news is told all the same.
echo "no folder" >"$XDG_STATE_HOME"
works "a state folder that is none" "$briefcast" render --length 60s "$story" -o four.wav
ok "the same sound" cmp one.wav four.wav
rm "$XDG_STATE_HOME"
mkdir -p "$memory"
works "a memory that is a folder" "$briefcast" render --length 60s "$story" -o five.wav
rm -rf "$XDG_STATE_HOME"
mkdir -p "$XDG_STATE_HOME/briefcast"
head -c 3000 /dev/urandom >"$memory" && cp "$memory" noise
works "a memory that is noise" "$briefcast" render --length 60s "$story" -o six.wav
ok "noise is not written over" cmp "$memory" noise
rm -rf "$XDG_STATE_HOME"

# Several at once: nobody is lost.
for file in wire-story press-conference readout surnames feature; do
    "$briefcast" script --all "$samples/$file.txt" >/dev/null 2>&1 &
done
wait
for file in wire-story press-conference readout surnames feature; do
    "$briefcast" script --all "$samples/$file.txt" 2>/dev/null
done >all.scripts
sed -n 's/^cast: .*| person .*| \(.*\)$/\1/p' all.scripts | sort -u | while IFS= read -r name; do
    grep -q "^$name = " "$memory" || echo "$name"
done >lost
is "five at once: everybody is remembered" "$(cat lost)" ""

# The order of the sources does not matter.
rm -rf "$XDG_STATE_HOME"
"$briefcast" script --no-state --all "$story" "$samples/surnames.txt" | cast | sort >forth
"$briefcast" script --no-state --all "$samples/surnames.txt" "$story" | cast | sort >back
ok "sources in another order: the same cast" cmp forth back
no_litter
finish
