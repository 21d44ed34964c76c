#!/bin/sh
# What comes out of the speakers is what `render` writes: played into a PulseAudio daemon of the test's
# own, recorded from the monitor of its null sink.
. "$(dirname "$0")/../lib/tap.sh"

for program in pulseaudio parec; do
    if ! have "$program"; then
        skip "playing through PulseAudio" "$program is not installed"
        finish
    fi
done

pulseaudio --daemonize=no --exit-idle-time=-1 -n -L "module-null-sink sink_name=out" \
    -L module-native-protocol-unix >pulse.log 2>&1 </dev/null &
pulse=$!
at_exit "kill $pulse 2>/dev/null; wait $pulse 2>/dev/null"
wait_for 10 test -S "$XDG_RUNTIME_DIR/pulse/native"
wait_for 10 pactl info
ok "a sound server" pactl info

heard() { # NAME COMMAND...: play by COMMAND what is in reference.wav
    name=$1
    shift
    parec -d out.monitor --format=s16le --rate=22050 --channels=1 --latency-msec=50 >"$name.raw" 2>parec.log &
    parec=$!
    wait_for 10 test -s "$name.raw"
    works "$name: plays in silence on the terminal" "$@"
    sleep 1
    kill $parec 2>/dev/null
    wait $parec 2>/dev/null
    ok "$name: what was heard is what is rendered" python3 "$lib/sound.py" heard reference.wav "$name.raw"
}

"$briefcast" render --length 12s "$samples/wire-story.txt" -o reference.wav
heard play "$briefcast" play --driver pulse --length 12s "$samples/wire-story.txt"
"$briefcast" script --length 8s "$samples/feature.txt" >short.script
"$briefcast" render short.script -o reference.wav
heard script "$briefcast" play --driver pulse --device out short.script
heard default "$briefcast" play short.script

# Ctrl-C while it plays.
mkdir none
python3 "$lib/interrupt.py" INT none "$briefcast" play --driver pulse --all "$samples/feature.txt" >told 2>&1
is "Ctrl-C: it was playing" "$(sed -n 's/^worked //p' told)" 1
is "Ctrl-C: exit status" "$(sed -n 's/^status //p' told)" 130
is "Ctrl-C: no process is left" "$(sed -n 's/^left //p' told)" 0
is "Ctrl-C: silence at once" "$(sed -n 's/^prompt //p' told)" 1
is "Ctrl-C: nothing to say" "$(sed '1,4d' told)" ""

# A device that is not there.
fails 69 "no such device" "$briefcast" play --driver pulse --device no-such-sink short.script
no_litter
finish
