#!/bin/sh
# Ctrl-C and kill during long work: at once, without a trace.
. "$(dirname "$0")/../lib/tap.sh"

# A long story of many different sentences, so that nothing can be spoken twice from memory.  Under a
# sanitizer everything takes many times as long, reading it too.
case $briefcast in */asan/*) copies=60 ;; *) copies=400 ;; esac
python3 - "$samples/feature.txt" "$copies" >long.txt <<'PY'
import sys
text = open(sys.argv[1], encoding="utf-8").read()
print("A long story\n")
for i in range(int(sys.argv[2])):
    print(text.replace("bridge", f"bridge number {i}"), "\n")
PY

for pair in INT:130 TERM:143; do
    signal=${pair%:*} wanted=${pair#*:}
    rm -rf work && mkdir work && echo precious >work/old.wav
    python3 "$lib/interrupt.py" "$signal" work "$briefcast" render --all long.txt -o work/old.wav >told 2>&1
    is "$signal: it was working" "$(sed -n 's/^worked //p' told)" 1
    is "$signal: exit status" "$(sed -n 's/^status //p' told)" "$wanted"
    is "$signal: no process is left" "$(sed -n 's/^left //p' told)" 0
    is "$signal: it ends within two seconds" "$(sed -n 's/^prompt //p' told)" 1
    is "$signal: it has nothing to say" "$(sed '1,4d' told)" ""
    is "$signal: only the old file is there" "$(ls -A work)" old.wav
    is "$signal: the old file is as it was" "$(cat work/old.wav)" precious
    no_litter "$signal: no temporary files are left"
done

# A pipe that nobody reads any more.
"$briefcast" render --all long.txt -o - 2>err | head -c 10000 >/dev/null
is "a closed pipe: nothing to say" "$(cat err)" ""
"$briefcast" script --all long.txt 2>err | head -n 1 >first
is "script | head -n 1: nothing to say" "$(cat err)" ""
is "script | head -n 1: a line" "$(wc -l <first)" 1
"$briefcast" sentences long.txt 2>err | head -n 1 >first
is "sentences | head -n 1: nothing to say" "$(cat err)" ""
finish
