#!/bin/sh
# The same article gives the same bytes: on every run, with any number of workers, in any folder, and
# by way of a script.
. "$(dirname "$0")/../lib/tap.sh"

mkdir here there
cp "$samples/wire-story.txt" here/story.txt
cp "$samples/wire-story.txt" there/story.txt
for format in wav flac ogg opus mp3; do
    (cd here && "$briefcast" render --length 40s -j 1 story.txt -o "one.$format") >err 2>&1
    is "$format: rendered in silence" "$(cat err)" ""
    ok "$format: a whole file" python3 "$lib/sound.py" whole "here/one.$format"
    # Another second, so that no clock is in the file.
    sleep 1
    (cd there && "$briefcast" render --length 40s -j 2 story.txt -o "two.$format") >err 2>&1
    ok "$format: two workers, another folder, the same bytes" cmp "here/one.$format" "there/two.$format"
done

for kind in text json; do
    option=
    [ "$kind" = json ] && option=--json
    # shellcheck disable=SC2086
    works "script as $kind" "$briefcast" script --length 40s $option here/story.txt
    cp out "script.$kind"
    works "script as $kind, rendered" "$briefcast" render "script.$kind" -o "$kind.wav"
    ok "the same bytes by way of a script as $kind" cmp here/one.wav "$kind.wav"
    works "script of a script as $kind" "$briefcast" script $option "script.$kind"
    ok "a script as $kind survives being read" cmp "script.$kind" out
done
"$briefcast" script --length 40s here/story.txt | "$briefcast" render - -o piped.wav >err 2>&1
ok "the same bytes through a pipe of scripts" cmp here/one.wav piped.wav

# Edited by hand: another voice, another word.
sed 's/^cast: anselm-okoro = [^ ]*/cast: anselm-okoro = en\/m-plain/' script.text >voice.script
if cmp -s script.text voice.script; then
    sed 's/^cast: anselm-okoro = [^ ]*/cast: anselm-okoro = en\/m-deep/' script.text >voice.script
fi
works "an edited voice is accepted" "$briefcast" render voice.script -o voice.wav
ok "an edited voice is heard" not cmp -s voice.wav here/one.wav

ok "a stream can be read as WAV" sh -c '"$0" render --length 40s "$1" -o - >stream.wav && [ "$(head -c 4 stream.wav)" = RIFF ]' \
    "$briefcast" here/story.txt
tail -c 20000 stream.wav >a
tail -c 20000 here/one.wav >b
ok "a stream holds the same sound" cmp a b
no_litter
finish
