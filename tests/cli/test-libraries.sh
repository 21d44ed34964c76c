#!/bin/sh
# Libraries are loaded by what needs them, and by nothing else; each one that the program names is
# there, with all its functions.
. "$(dirname "$0")/../lib/tap.sh"

wire=$samples/wire-story.txt

# The notes in the program's file, from which packagers read what must be installed.
python3 - "$briefcast" >named 2>named.err <<'PY'
import json, re, sys
for note in re.findall(rb'FDO\0(\[\{"soname".*?\}\])\0', open(sys.argv[1], "rb").read()):
    for one in json.loads(note):
        print("\n".join(one["soname"]))
PY
# The same program, whose library of that name is not there: NAME STATUS ARGUMENTS...
without() {
    name=$1 status_wanted=$2 lost=$(echo "$1" | sed 's/.$/X/')
    shift 2
    LC_ALL=C sed "s/$name/$lost/g" "$briefcast" >crippled && chmod +x crippled
    BRIEFCAST_DATA=${BRIEFCAST_DATA:-$top/voices} fails "$status_wanted" "without $name: $*" ./crippled "$@"
    says "$lost: cannot open shared object file" "without $name: it is named"
}
is "eleven libraries are named in its file" "$(sort -u named | wc -l)" 11
while read -r soname; do
    ok "$soname is installed" python3 -c 'import ctypes, sys; ctypes.CDLL(sys.argv[1])' "$soname"
done <named

# One that is missing costs what needs it and nothing else.
printf '<html><body><p>It is late.</p></body></html>' >page.html
without libxml2.so.2 69 sentences page.html
without libcurl.so.4 69 sentences http://127.0.0.1:9/
without libespeak-ng.so.1 69 render -q --length 10s "$wire" -o lost.wav
without libsndfile.so.1 69 render -q --length 10s "$wire" -o lost.flac
without libsoxr.so.0 69 render -q --length 10s "$wire" -o lost.opus
without libao.so.4 69 play -q --driver null --length 10s "$wire"
ok "nothing is left of what failed" sh -c '! ls lost.* 2>/dev/null'
works "without libao: sentences" env BRIEFCAST_DATA="$top/voices" ./crippled sentences "$wire"

# Which of these the loader meets, as one word each: "libao.so.4" is ao.
loaded() {
    LD_DEBUG=files LD_DEBUG_OUTPUT="$tmp/loader" "$@" >"$tmp/out" 2>"$tmp/err"
    cat "$tmp"/loader.* | sed -n 's/.*file=\([^ ]*\).*dynamically loaded.*/\1/p' | sort -u |
        grep -xF -f named | sed 's/^lib//; s/\.so.*//' | tr '\n' ' '
    rm -f "$tmp"/loader.*
}
if [ -z "$(LD_DEBUG=files "$briefcast" --version 2>&1 | grep 'file=libglib')" ]; then
    skip "what is loaded" "the loader does not tell"
    finish
fi
is "linked is little: GLib, and what GLib needs" \
    "$(LD_DEBUG=files "$briefcast" --version 2>&1 | sed -n 's/.*file=\(lib[^ ]*\).*needed by.*/\1/p' | sort -u |
        grep -v '^lib\(glib\|pcre\|m\|c\|asan\|ubsan\|gcc_s\|stdc++\|dl\|pthread\|rt\|gcov\)[-.0-9]' | tr '\n' ' ')" ""
for command in extract sentences "sentences --json" quotes "quotes --json" "script --all" "script --all --json"; do
    # shellcheck disable=SC2086
    is "$command of a text needs none" "$(loaded "$briefcast" $command "$wire")" ""
done
is "choosing sentences needs libstemmer" "$(loaded "$briefcast" summarize -n 3 "$wire")" "stemmer "
is "a page needs libxml2, and json-glib for what it says for machines" \
    "$(loaded "$briefcast" sentences "$samples/page.html")" "json-glib-1.0 xml2 "
is "a feed needs libxml2, and libcurl for the stories that it only names" \
    "$(loaded "$briefcast" sentences "$samples/feed.xml")" "curl xml2 "
printf '\317\360\345\347\350\344\345\355\362 \367\350\362\340\345\362 \364\340\351\353 \350 \347\340\357\350\361\374.\n' >1251.txt
is "an old encoding needs uchardet" "$(loaded "$briefcast" sentences 1251.txt)" "uchardet "
is "an address needs libcurl" "$(loaded "$briefcast" sentences http://127.0.0.1:9/)" "curl "
"$briefcast" script --json --length 20s "$wire" >script.json 2>/dev/null
is "a JSON script needs json-glib, pronunciations libxml2, a WAV libsndfile" \
    "$(loaded "$briefcast" render script.json -o out.wav)" "json-glib-1.0 sndfile xml2 "
is "and libebur128 for who asks how loud it is" \
    "$(loaded "$briefcast" render -v script.json -o told.wav)" "ebur128 json-glib-1.0 sndfile xml2 "
is "Opus needs a resampler, too (and libogg, which came with libsndfile)" \
    "$(loaded "$briefcast" render --length 20s "$wire" -o out.opus)" "sndfile soxr stemmer xml2 "
# The engine and the player have their libraries in processes of their own, of which the loader does
# not tell; that they spoke is enough.
ok "the engine was there" python3 "$lib/sound.py" whole out.wav
is "who only plays needs neither" "$(loaded "$briefcast" play --driver null --all "$samples/zhongwen.txt")" ""
works "and the player was there" "$briefcast" play --driver null --length 10s "$wire"
finish
