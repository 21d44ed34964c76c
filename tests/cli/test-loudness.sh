#!/bin/sh
# A finished file is as loud as it should be, and so is everybody in it: measured by libebur128, which
# is not asked through briefcast.
. "$(dirname "$0")/../lib/tap.sh"

wire=$samples/wire-story.txt
loud() { ok "$1: $2 is at $3 LUFS" python3 "$lib/sound.py" loudness "$2" "$3"; }

works "script" "$briefcast" script --all --json "$wire"
mv out wire.json
"$briefcast" render --all --verbose -o wire.wav "$wire" 2>told
ok "--verbose tells how loud it is" grep -q 'wire.wav: -1[56]\.[0-9] LUFS, true peak -2\.[0-9] dBTP$' told
loud "by default" wire.wav -16
"$briefcast" render --all --stereo --verbose -o two.wav "$wire" 2>told
ok "of two channels, too" grep -q 'two.wav: -1[56]\.[0-9] LUFS, true peak -[23]\.[0-9] dBTP$' told
"$briefcast" render --all -o quiet.wav "$wire" 2>told
is "who does not ask is told nothing" "$(cat told)" ""
ok "and the file is the same" cmp wire.wav quiet.wav
ok "all speakers are level" python3 "$lib/sound.py" level "$briefcast" wire.wav wire.json -16
"$briefcast" render --all -o - "$wire" >pipe.wav
ok "a pipe gets the same samples, after its short lead" python3 -c '
import sys
sys.exit(open("pipe.wav", "rb").read()[44 + 882:] not in open("wire.wav", "rb").read())'

for target in -23 -15; do
    works "render for $target" "$briefcast" render --all --loudness "$target" -o other.wav "$wire"
    loud "--loudness $target" other.wav "$target"
done
ok "speakers are level there, too" python3 "$lib/sound.py" level "$briefcast" other.wav wire.json -15

# Words that are too short to be levelled one by one; the file is.
works "a word" "$briefcast" say "Oh, no." -o word.wav
loud "a word" word.wav -16
printf 'briefcast-script 1\ncast: narrator = en/m-deep\n' >words
for word in Yes No Why Him Bah; do
    printf '\n[narrator narration pause=400]\n%s.\n' "$word" >>words
done
works "words" "$briefcast" render words -o words.wav
loud "words" words.wav -16
works "words in broadcasting" "$briefcast" render words -o words.wav --loudness=-23
loud "words in broadcasting" words.wav -23
works "words as they come" "$briefcast" render words -o plain.wav --loudness off
works "the same again" "$briefcast" render words -o again.wav --loudness=-23
ok "is the same" cmp words.wav again.wav

for wrong in 16 -9 -40 loud ''; do
    fails 64 "--loudness '$wrong'" "$briefcast" render "$wire" -o wrong.wav --loudness "$wrong"
    says "is not within -31 to -10 LUFS" "and is told why"
done
no_litter
finish
