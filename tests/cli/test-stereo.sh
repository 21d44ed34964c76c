#!/bin/sh
# --stereo and --sample-rate: everybody in a seat, at the same loudness; every format at its rates; the same
# bytes on every run; one clear line for what cannot be.
. "$(dirname "$0")/../lib/tap.sh"
debate=$samples/press-conference.txt

# ---- who sits where ----
works "mono" "$briefcast" render --length 40s "$debate" -o mono.wav
works "stereo" "$briefcast" render --length 40s --stereo "$debate" -o stereo.wav
works "who speaks" "$briefcast" script --length 40s --json "$debate"
speakers=$(python3 -c 'import json; print(len({s["speaker"] for s in json.load(open("out"))["segments"]}))')
ok "as many seats as speakers, $speakers, each as loud as in mono" \
    python3 "$lib/stereo.py" seats mono.wav stereo.wav "$speakers"
seconds=$(python3 "$lib/sound.py" duration mono.wav)

# ---- by way of a script, from a pipe ----
"$briefcast" script --length 40s "$debate" >kept.script 2>err
works "a script" "$briefcast" render --stereo kept.script -o again.wav
ok "a script that was kept has the same seats" cmp stereo.wav again.wav

# ---- formats and rates ----
for format in wav flac ogg opus mp3; do
    for rate in 16000 44100 48000; do
        [ "$format$rate" = opus44100 ] && continue
        works "$format at $rate" "$briefcast" render --sample-rate "$rate" --stereo -j 1 kept.script -o "a.$format"
        ok "$format at $rate: two channels, $seconds s" python3 "$lib/stereo.py" is "a.$format" "$rate" 2 "$seconds"
    done
    works "$format, two workers" "$briefcast" render --sample-rate 48000 --stereo -j 2 kept.script -o "b.$format"
    ok "$format: the same bytes from two workers" cmp "a.$format" "b.$format"
done
works "mono at 48000" "$briefcast" render --sample-rate 48000 kept.script -o m.flac
ok "mono at 48000: one channel" python3 "$lib/stereo.py" is m.flac 48000 1 "$seconds"
works "22050 by name" "$briefcast" render --sample-rate 22050 kept.script -o named.wav
ok "22050 by name is what it is without" cmp named.wav mono.wav

# ---- pipes: hardly any lead, and FLAC's head knows no length ----
live=$(python3 -c "print($seconds - 0.23)")
for format in wav flac ogg opus; do
    "$briefcast" render --stereo --sample-rate 48000 -f "$format" kept.script -o - 2>err | cat >"piped.$format"
    is "$format through a pipe: in silence" "$(cat err)" ""
    due=$live
    [ "$format" = flac ] && due=0
    ok "$format through a pipe" python3 "$lib/stereo.py" is "piped.$format" 48000 2 "$due"
done
"$briefcast" render --stereo kept.script -o - 2>err | tail -c 100000 >tail.a
tail -c 100000 stereo.wav >tail.b
ok "a pipe holds the same sound" cmp tail.a tail.b

# ---- other commands ----
works "say at 44100" "$briefcast" say --sample-rate 44100 -o said.wav "Good morning."
ok "say at 44100: so it is" sh -c 'python3 "$1" is said.wav 44100 1 0 | grep -q "(44100, 1, [01]"' - "$lib/stereo.py"
works "voices at 44100" "$briefcast" voices --say "Good morning." --sample-rate 44100 -o said.wav en/narrator
ok "voices at 44100: so it is" sh -c 'python3 "$1" is said.wav 44100 1 0 | grep -q "(44100, 1, [01]"' - "$lib/stereo.py"
cat >short.script <<'END'
briefcast-script 1
language: en
cast: narrator = en/narrator
[narrator narration pause=0]
Good morning.
END
works "play in stereo at 48000" "$briefcast" play --driver null --stereo --sample-rate 48000 short.script

# ---- what cannot be ----
mkdir o
for rate in 0 7 22050.5 abc 1e9 -5 48 44100Hz ''; do
    fails 64 "--sample-rate '$rate'" "$briefcast" render --sample-rate "$rate" kept.script -o o/x.wav
    says "--sample-rate" "--sample-rate '$rate': the option is named"
done
fails 64 "opus at 44100" "$briefcast" render --sample-rate 44100 kept.script -o o/x.opus
says "24000, 48000" "opus at 44100: what opus has is told"
fails 64 "mp3 at 96000" "$briefcast" render --sample-rate 96000 kept.script -o o/x.mp3
fails 64 "play at 7 Hz" "$briefcast" play --driver null --sample-rate 7 kept.script
fails 64 "a script in stereo" "$briefcast" script --stereo "$debate"
is "nothing is left of what failed" "$(ls o)" ""
no_litter
finish
