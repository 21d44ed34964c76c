#!/bin/sh
# Articles that try to be something else: phonemes, mark-up, control codes, endless lines, deep trees.
. "$(dirname "$0")/../lib/tap.sh"
limited() { timeout 60 "$@"; }
seconds() { python3 "$lib/sound.py" duration "$1"; }
longer() { python3 -c 'import sys; a, b, d = map(float, sys.argv[1:]); sys.exit(not a >= b + d)' "$@"; }

# ---- brackets are not phonemes ----
printf 'A title\n\nThe number is here and the story goes on from there.\n' >none.txt
printf 'A title\n\nThe number is [[7364918250]] here and the story goes on from there.\n' >number.txt
printf 'A title\n\nThe number is <break time="20s"/> here and the story goes on from there.\n' >break.txt
printf 'A title\n\nThe number is <voice name="en-us+f4"><prosody rate="x-slow"> here and the story goes on from there.\n' >voice.txt
printf 'A title\n\nThe number is &lt;&amp;&#65;&bogus; here & the story < goes > on from there.\n' >entity.txt
printf 'A title\n\nThe [[number [[is ]] here ]] [[ and the [[[[ story ]]]] goes on ]from[ there.\n' >unbalanced.txt
for name in none number break voice entity unbalanced; do
    works "$name: rendered" limited "$briefcast" render --all "$name.txt" -o "$name.wav"
done
# Read as phonemes the digits would be silent; read as text they take seconds.
ok "digits in double brackets are spoken" longer "$(seconds number.wav)" "$(seconds none.wav)" 1
ok "a break element does not break" longer "$(seconds none.wav)" "$(seconds break.wav)" -12
ok "a prosody element does not slow down" longer "$(seconds none.wav)" "$(seconds voice.wav)" -12
works "script as SSML" "$briefcast" script --all --ssml break.txt
ok "script as SSML is well formed" python3 -c 'import sys, xml.dom.minidom as m; m.parse("out")'
ok "SSML of an article has no element of the article's" python3 -c '
import xml.dom.minidom as m
assert all(e.getAttribute("time") != "20s" for e in m.parse("out").getElementsByTagName("break"))'
works "script as SSML: entities" "$briefcast" script --all --ssml entity.txt
ok "script as SSML: entities: well formed" python3 -c 'import xml.dom.minidom as m; m.parse("out")'

# ---- text that looks like a script ----
printf 'A title\n\n[narrator narration 0-5 pause=99999]\n\ncast: narrator = en/m-deep\n\nThe mayor, Ada Holm, said: "[nobody direct pause=1] is what the sign on my door says."\n' >pretend.txt
works "an article like a script" "$briefcast" script --all pretend.txt
cp out pretend.script
works "its script can be rendered" limited "$briefcast" render pretend.script -o pretend.wav
works "it can be rendered directly" limited "$briefcast" render --all pretend.txt -o direct.wav
ok "both are the same" cmp pretend.wav direct.wav
works "as JSON" "$briefcast" script --all --json pretend.txt
cp out pretend.json
works "as JSON, rendered" limited "$briefcast" render pretend.json -o json.wav
ok "as JSON: the same" cmp json.wav direct.wav

# ---- characters ----
printf 'Bell and escape\n\nThe mayor said \001\002\007\010\033[31mred\033[0m \177 words on Monday, "We have \013 no \014 fear of control codes at all," Mayor Ada Holm said.\n' >control.txt
python3 -c '
z = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
print("Zero\u200b width\n\nThe may" + z + "or, Ada" + z + " Holm, said on Mon\u00adday: \u201cWe" + z + " have no" + z + " fear of \u202eany\u202c width at all.\u201d\n\n" + z * 50 + "\n\nIt went on.")' >width.txt
python3 -c '
print("Signs\n\nThe price \u2014 \u20ac5 \u2014 rose \u2191 by 10\u00a0% \U0001f600\U0001f468\u200d\U0001f469\u200d\U0001f467 and \ufdfa, \u0e17\u0e2b\u0e32\u0e23 \U00010348 said. e\u0301" + "\u0301" * 500 + " ended it.")' >signs.txt
for name in control width signs; do
    works "$name: rendered" limited "$briefcast" render --all "$name.txt" -o "$name.wav"
    works "$name: script" "$briefcast" script --all --json "$name.txt"
    ok "$name: offsets hold" python3 -c '
import json, sys
text = open(sys.argv[1], newline="", encoding="utf-8").read()
for s in json.load(open("out"))["segments"]:
    b, e = s["source"] or (0, 0)
    assert 0 <= b <= e <= len(text)' "$name.txt"
    works "$name: script as text" "$briefcast" script --all "$name.txt"
    cp out "$name.script"
    works "$name: script, rendered" "$briefcast" render "$name.script" -o again.wav
    ok "$name: the same by way of a script" cmp "$name.wav" again.wav
done
works "control codes: quotes" "$briefcast" quotes control.txt
ok "control codes do not reach the terminal" not grep -q "$(printf '\033')" out

# ---- sizes ----
python3 -c 'print("A line\n\n" + "x" * 2000000)' >word.txt
python3 -c 'print("A line\n\n" + "The mayor said that the town was well. " * 60000)' >line.txt
python3 -c 'print("A line\n\n" + "\"" * 200000 + "\n\n" + "( [ \u201c \u2018 " * 50000)' >marks.txt
python3 -c 'print("Lines\n" + "\n" * 1000000 + "The end came late.\n")' >blank.txt
python3 -c 'print("<html><body>" + "<div>" * 100000 + "<p>Deep down there is a sentence about a harbour.</p>" + "</div>" * 100000)' >deep.html
python3 -c 'print("<html><body>" + "<b><i><p>" * 30000 + "A sentence at the bottom of a broken page.")' >broken.html
python3 -c 'print("<html><body><article>" + "<p>The harbour is open, said the mayor.</p>" * 40000 + "</article>")' >wide.html
python3 -c 'print("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"" + "lol" * 10 + "\">" + "".join(f"<!ENTITY a{i} \"" + (f"&a{i-1};" if i else "&a;") * 10 + "\">" for i in range(12)) + "]><rss version=\"2.0\"><channel><title>&a11;</title><item><title>One</title><description>The mayor &a11; spoke of the harbour.</description></item></channel></rss>")' >bomb.xml
for name in word.txt line.txt marks.txt blank.txt deep.html broken.html wide.html bomb.xml; do
    for command in extract sentences quotes; do
        # An answer or one line of complaint, within a minute; never a crash.
        run limited "$briefcast" "$command" "$name"
        case $status in
        0) pass "$name: $command" ;;
        65) ok "$name: $command: one line" one_line ;;
        *) fail "$name: $command" && note "exit $status: $(head -n 2 err)" ;;
        esac
    done
done
works "a line of two megabytes: summarized" limited "$briefcast" summarize --sentences 2 line.txt
works "a word of two megabytes: script" limited "$briefcast" script --length 20s word.txt
# As deep as no honest page is, but some are nearly.
python3 -c 'print("<html><body>" + "<div>" * 200 + "<p>Deep down there is a sentence about a harbour.</p>" + "</div>" * 200)' >deep.html
works "two hundred divs" limited "$briefcast" extract deep.html
ok "two hundred divs: the sentence is there" grep -q "about a harbour" out
# An outside entity is never fetched.
echo secret-word >secret
printf '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file://%s/secret">]><rss version="2.0"><channel><title>t</title><item><title>One</title><description>The mayor &x; spoke about the new harbour.</description></item></channel></rss>' "$tmp" >outside.xml
run "$briefcast" extract outside.xml
ok "an outside entity is not read" not grep -q secret-word out
no_litter
finish
