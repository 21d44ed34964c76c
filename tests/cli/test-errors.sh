#!/bin/sh
# Bad input, bad output, bad command lines: one clear line each, the documented status, no trace.
. "$(dirname "$0")/../lib/tap.sh"
wire=$samples/wire-story.txt
mkdir o

# ---- help ----
for command in play render script extract sentences quotes summarize voices; do
    works "$command --help" "$briefcast" "$command" --help
    ok "$command --help tells its usage" grep -q "briefcast $command .*\[OPTION" out
    works "$command --version" "$briefcast" "$command" --version
    ok "$command --version tells the version" grep -q '^briefcast [0-9]' out
done
works "--help" "$briefcast" --help
ok "--help lists the commands" grep -q ' render ' out
works "--version" "$briefcast" --version

# ---- command lines ----
fails 64 "no command" "$briefcast"
fails 64 "a misspelt command" "$briefcast" rendr "$wire" -o o/x.wav
says "'render'" "a misspelt command: the near one is named"
fails 64 "a far command" "$briefcast" frobnicate
fails 64 "a misspelt option" "$briefcast" render --lenght 2m "$wire" -o o/x.wav
says "--length" "a misspelt option: the near one is named"
fails 64 "an unknown option" "$briefcast" script --qqqqqq "$wire"
fails 64 "an unknown short option" "$briefcast" script -Z "$wire"
fails 64 "no source" "$briefcast" script
fails 64 "render without -o" "$briefcast" render "$wire"
fails 64 "an option without its value" "$briefcast" script "$wire" --length
for value in abc 0s -5s 5x ''; do
    fails 64 "--length '$value'" "$briefcast" script --length "$value" "$wire"
done
fails 64 "--sentences -1" "$briefcast" script --sentences -1 "$wire"
fails 64 "--sentences many" "$briefcast" script --sentences many "$wire"
fails 64 "--rate 5" "$briefcast" script --rate 5 "$wire"
fails 64 "--rate 5000" "$briefcast" script --rate 5000 "$wire"
fails 64 "-j -1" "$briefcast" render -j -1 "$wire" -o o/x.wav
fails 64 "an unknown suffix" "$briefcast" render "$wire" -o o/x.xyz
fails 64 "no suffix" "$briefcast" render "$wire" -o o/x
fails 64 "an unknown format" "$briefcast" render "$wire" -f xyz -o o/x.wav
fails 64 "--voice without =" "$briefcast" script --voice Okoro "$wire"
run "$briefcast" script --voice Okoro=en/no-such-voice "$wire"
ok "an unknown voice: one line" one_line
ok "an unknown voice: status 64, 69 or 78 ($status)" [ "$status" -eq 78 -o "$status" -eq 64 -o "$status" -eq 69 ]
says "no-such-voice" "an unknown voice is named"

# ---- input ----
: >empty.txt
printf '\n\n  \n\t\n' >blank.txt
mkdir folder
head -c 5000 /bin/sh >binary.txt
printf '\211PNG\r\n\032\n\000\000\000\rIHDR' >picture.txt
printf '\357\273\277The mayor said \303\050 and \377\376 on Monday.\n\nNo more.\n' >invalid.txt
printf 'unreadable' >secret.txt && chmod 000 secret.txt
for command in script extract sentences quotes summarize; do
    fails 65 "$command: an empty file" "$briefcast" "$command" empty.txt
    says "empty.txt" "$command: an empty file is named"
    fails 66 "$command: a missing file" "$briefcast" "$command" missing.txt
    says "missing.txt" "$command: a missing file is named"
    fails 66 "$command: a folder" "$briefcast" "$command" folder
    fails 65 "$command: a binary" "$briefcast" "$command" binary.txt
done
for file in empty blank binary picture invalid; do
    fails 65 "render: $file" "$briefcast" render "$file.txt" -o o/x.wav
    says "$file.txt" "render: $file is named"
    fails 65 "play: $file" "$briefcast" play "$file.txt"
done
fails 66 "render: a missing file" "$briefcast" render missing.txt -o o/x.wav
fails 66 "render: a folder" "$briefcast" render folder -o o/x.wav
if [ "$(id -u)" -ne 0 ]; then
    fails 66 "render: an unreadable file" "$briefcast" render secret.txt -o o/x.wav
fi
run sh -c '"$0" script - </dev/null' "$briefcast"
is "empty standard input" "$status" 65
ok "empty standard input: one line" one_line
fails 66 "one source of two is missing" "$briefcast" script missing.txt "$wire"
ok "one source of two is missing: the other is there" grep -q Okoro out

# ---- scripts and casts ----
"$briefcast" script --length 40s "$wire" >good.script 2>/dev/null
"$briefcast" script --length 40s --json "$wire" >good.json 2>/dev/null
ok "a script to spoil" [ -s good.script ]
spoil() { # NAME LINE SED-COMMAND
    sed "$3" good.script >"$1.script"
    fails 65 "script: $1" "$briefcast" render "$1.script" -o o/x.wav
    says "$1.script:$2:" "script: $1: file and line are named"
}
first=$(grep -n '^\[' good.script | head -n 1 | cut -d: -f1)
spoil bad-speaker "$first" "${first}s/^\[[^ ]*/[nobody-at-all/"
spoil bad-kind "$first" "${first}s/^\[\([^ ]*\) [a-z]*/[\1 shouted/"
spoil bad-pause "$first" "${first}s/pause=[0-9]*/pause=long/"
spoil bad-bracket "$first" "${first}s/\]//"
spoil bad-rate "$(grep -n '^rate:' good.script | cut -d: -f1)" 's/^rate: .*/rate: fast/'
head -c 700 good.json >cut.json
fails 65 "a cut-off JSON script" "$briefcast" render cut.json -o o/x.wav
says "cut.json" "a cut-off JSON script is named"
printf '[Anselm Okoro]\nvoice = en/m-deep\nhat = large\n' >bad.cast
fails 78 "a cast file with an unknown key" "$briefcast" script --cast bad.cast "$wire"
says "bad.cast:3:" "a cast file with an unknown key: file and line are named"
printf 'voice = en/m-deep\n' >bad.cast
fails 78 "a cast file without a name" "$briefcast" script --cast bad.cast "$wire"
says "bad.cast:1:" "a cast file without a name: file and line are named"
fails 66 "a missing cast file" "$briefcast" script --cast missing.cast "$wire"

# ---- output ----
fails 73 "a folder that is not there" "$briefcast" render "$wire" -o nowhere/x.wav
mkdir folder.wav
fails 73 "a folder in the way" "$briefcast" render "$wire" -o folder.wav
fails 74 "a full device" "$briefcast" render "$wire" -f wav -o /dev/full
run sh -c '"$0" script "$1" >/dev/full' "$briefcast" "$wire"
is "script to a full device" "$status" 74
ok "script to a full device: one line" one_line
run sh -c '"$0" render "$1" -o - >/dev/full' "$briefcast" "$wire"
is "a stream to a full device" "$status" 74
ok "a stream to a full device: one line" one_line
run sh -c '"$0" --help >/dev/full' "$briefcast"
is "help to a full device" "$status" 74

# In a mount namespace of our own, where that is allowed: a read-only folder and a full disk.
if unshare -m true 2>/dev/null; then
    mkdir disk
    run unshare -m sh -c 'mount -t tmpfs -o size=64k none disk && "$@"; s=$?; ls -A disk >left; exit $s' \
        sh "$briefcast" render --all "$wire" -o disk/x.wav
    is "a full disk" "$status" 74
    ok "a full disk: one line" one_line
    is "a full disk: no part of a file is left" "$(cat left)" ""
    run unshare -m sh -c 'mount -t tmpfs none disk && mount -o remount,ro disk && "$@"' \
        sh "$briefcast" render "$wire" -o disk/x.wav
    is "a read-only disk" "$status" 73
    ok "a read-only disk: one line" one_line
else
    skip "a full disk" "no mount namespaces here"
fi
if [ "$(id -u)" -ne 0 ]; then
    mkdir locked && chmod 555 locked
    fails 73 "a folder without permission" "$briefcast" render "$wire" -o locked/x.wav
fi

# ---- sound ----
fails 64 "an unknown driver" "$briefcast" play --driver no-such-driver "$wire"
fails 69 "no sound server" env PULSE_SERVER=unix:"$tmp"/no-socket "$briefcast" play --driver pulse "$wire"
if [ ! -e /dev/snd ] && [ ! -e /dev/dsp ]; then
    fails 69 "no sound device" env PULSE_SERVER=unix:"$tmp"/no-socket "$briefcast" play "$wire"
else
    skip "no sound device" "this machine has one"
fi

clean o "no part of a file is left"
no_litter
finish
