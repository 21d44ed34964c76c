#!/bin/sh
# briefcast say: a text or a name, heard or printed; and whether names are heard as what they are.
. "$(dirname "$0")/../lib/tap.sh"

cat >own.pls <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">
  <lexeme><grapheme>Berlin</grapheme><phoneme>ˈbiːr</phoneme></lexeme>
</lexicon>
END
sed 's/biːr/BEER/' own.pls >bad.pls

shown() { [ "$("$briefcast" say --show "$@")" = "$expected" ] || { "$briefcast" say --show "$@"; return 1; }; }
expected='Xi Jinping /ˈʃiː dʒɪnˈpɪŋ/ met us.'
ok "say --show prints pronunciations" shown 'Xi Jinping met us.'
ok "a text may be several words" shown Xi Jinping met us.
expected='Xi /ʃiː/'
ok "a name alone" shown --name Xi
expected='To Berlin /ˈbiːr/.'
ok "--lexicon adds one's own" shown --lexicon own.pls 'To Berlin.'

ok "a name in a file" "$briefcast" say --name 'Xi Jinping' -o name.wav
ok "twice the same" "$briefcast" say --name 'Xi Jinping' -o again.wav
ok "is the same" cmp name.wav again.wav
ok "another voice" "$briefcast" say --name 'Xi Jinping' --voice f-alto -o other.wav
differ() { ! cmp -s "$1" "$2"; }
ok "is another sound" differ name.wav other.wav
"$briefcast" say 'To Berlin.' -o plain.wav
"$briefcast" say --lexicon own.pls 'To Berlin.' -o own.wav
ok "a lexicon is heard" differ plain.wav own.wav
echo 'To Berlin.' >story.txt
"$briefcast" render --all -o story.wav story.txt
"$briefcast" render --all --lexicon own.pls -o story-own.wav story.txt
ok "in a briefing, too" differ story.wav story-own.wav
"$briefcast" say "He said [[h@'loU]] to us." -o square.wav
"$briefcast" say "He said h@'loU to us." -o round.wav
ok "brackets of a text are no phonemes" cmp square.wav round.wav

refuses() {
    refused_status=$1 refused_text=$2
    shift 2
    "$briefcast" say "$@" 2>err.txt
    [ $? -eq "$refused_status" ] && grep -qF "$refused_text" err.txt && [ "$(wc -l <err.txt)" -eq 1 ] || { cat err.txt; return 1; }
}
ok "nothing to say" refuses 64 'nothing to say'
ok "no such voice" refuses 64 "there is no voice 'nobody'" --voice nobody x
ok "a lexicon with a fault" refuses 78 "bad.pls:3: 'ˈBEER' is not IPA" --lexicon bad.pls x
ok "a lexicon that is not there" refuses 66 'none.pls' --lexicon none.pls x

for voice in narrator f-alto; do
    python3 "$lib/heard.py" "$briefcast" "$top/tests/golden/names.tsv" "$voice" >heard.txt 2>heard.err
    status=$?
    if [ $status -eq 77 ]; then
        skip "$voice: names are heard as what they are" "pocketsphinx with its English model is not installed"
    else
        note "$voice: $(cat heard.txt)"
        right=$(sed 's|/.*||' heard.txt)
        ok "$voice: names are heard as what they are" [ "${right:-0}" -ge 22 ]
    fi
done
finish
