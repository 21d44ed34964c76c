#!/bin/sh
# Voices with other engines: recorded ones, Festival, and a program with all the ways and vices of real
# ones (tests/lib/speaker.py).  What it speaks lasts 50 ms for each byte.
. "$(dirname "$0")/../lib/tap.sh"

voices=$XDG_CONFIG_HOME/briefcast/en
mkdir -p "$voices"
speaker="python3 $lib/speaker.py"
export SPEAKER_NAP="1000.$$" # by which a sleeping child of a hanging program is known

# voice NAME COMMAND [LINE...]: a voice file with that command and these lines more.
voice() {
    voice_name=$1 voice_command=$2
    shift 2
    printf '[voice]\nsex = male\nrole = extra\nengine = command\ncommand = %s\n' "$voice_command" >"$voices/$voice_name.voice"
    [ $# -eq 0 ] || printf '%s\n' "$@" >>"$voices/$voice_name.voice"
}
hear() { "$briefcast" voices "en/$1" --say "$2" -o "$1.wav"; }
# Between its lead of 0.25 s and its pause of 0.6 s.
lasts() { python3 "$lib/sound.py" near "$1.wav" "$(python3 -c "print($2 + 0.85)")" 0.04; }
text="Twenty bytes of text"

# ---- every way of giving a text and of getting a sound
for kind in wav16 wav8 wav24 wav32 float stereo stream zero; do
    voice "$kind" "$speaker --as=$kind"
    works "$kind: spoken" hear "$kind" "$text"
    ok "$kind: its whole length" lasts "$kind" 1
done
for rate in 8000 22050 44100 48000; do
    voice "rate$rate" "$speaker --rate=$rate"
    works "$rate Hz: spoken" hear "rate$rate" "$text"
    ok "$rate Hz: its whole length" lasts "rate$rate" 1
done
voice raw "$speaker --as=raw --rate=24000" "output = raw" "sample-rate = 24000" "format = s16le"
works "raw samples: spoken" hear raw "$text"
ok "raw samples: their whole length" lasts raw 1
voice argument "$speaker --log=$tmp/argument.log {text}"
works "as an argument: spoken" hear argument '-x "quoted"; touch pwned; ls'
is "as an argument: every sign as it was, and not an option" "$(cat argument.log)" '" -x \"quoted\"; touch pwned; ls"'
ok "no shell has seen it" not test -e pwned
voice file "$speaker --log=$tmp/file.log --file={file}"
works "as a file: spoken" hear file "$text"
is "as a file: the text" "$(cat file.log)" "\"$text\""
voice output "$speaker --output={output}"
works "into a file: spoken" hear output "$text"
ok "into a file: its whole length" lasts output 1
voice told "$speaker --log=$tmp/told.log {text} {rate} {stretch} {voice}" "voice = amy" "pace = 204"
works "what else it may know" hear told "$text"
is "rate, stretch and the voice's name" "$(cat told.log)" "\"$text 170 1.200 amy\""
no_litter

# ---- programs that stay alive
voice stays "$speaker --log=$tmp/stays.log --persistent=wav" "persistent = yes"
voice counts "$speaker --as=raw --persistent=raw" "persistent = yes" "output = raw" "sample-rate = 16000"
voice names "$speaker --persistent=path --folder={folder} --json" "persistent = yes" "output = path" 'line = {"text": {string}}'
for kind in stays counts names; do
    works "$kind: spoken" hear $kind 'A "quoted" bit of text'
    ok "$kind: its whole length" lasts $kind 1.1
done
no_litter "persistent programs leave no files"

# A script in which one voice has many lines: the program is started once and hears them in order.
{
    printf 'briefcast-script 1\nlanguage: en\ncast: narrator = en/narrator\ncast: a = en/stays | person | male | | Mr A\ncast: b = en/m-low | person | male | | Mr B\n'
    for i in one two three four five six; do printf '\n[a direct pause=100]\nThis is line %s.\n\n[b direct pause=100]\nAnd what then, in %s?\n' $i $i; done
} >many.script
rm -f stays.log
works "many lines" "$briefcast" render -j 2 many.script -o many.wav
is "all of them once, in order" "$(tr -d '"\n' <stays.log)" "This is line one.This is line two.This is line three.This is line four.This is line five.This is line six."
works "many lines again" "$briefcast" render -j 1 many.script -o again.wav
ok "the same bytes, however many workers" cmp many.wav again.wav

# ---- vices: one clear line, and nothing left behind
for pair in "fail:the model is from next week" "crash:signal 11" "garbage:begins with \"<html>Too" "nothing:wrote no sound" "silence:only silence" "cut:ends too early"; do
    vice=${pair%%:*} message=${pair#*:}
    voice "$vice" "$speaker --as=$vice"
    fails 69 "$vice: an error" hear "$vice" "$text"
    says "$message" "$vice: what was wrong"
    says "$voices/$vice.voice" "$vice: whose fault it was"
done
voice missing "no-such-program --model x"
fails 69 "no program: an error" hear missing "$text"
says "no-such-program: it cannot be started: No such file" "no program: what was wrong"
voice slow "$speaker --as=hang" "timeout = 0.5"
fails 69 "a program that hangs: an error" hear slow "$text"
says "no answer within 0.5 seconds" "a program that hangs: what was wrong"
ok "its children are gone, too" wait_for 5 not pgrep -f "^sleep $SPEAKER_NAP"
for vice in fail crash garbage hang nothing; do
    voice "stays-$vice" "$speaker --as=$vice --persistent=wav" "persistent = yes" "timeout = 0.5"
    fails 69 "persistent, $vice: an error" hear "stays-$vice" "$text"
done
for vice in fail crash garbage hang nothing; do
    rm -f once.log
    voice "once-$vice" "$speaker --as=$vice --persistent=wav --log=$tmp/once.log --vice-at=1" "persistent = yes" "timeout = 4"
    works "persistent, $vice once: the second try speaks" hear "once-$vice" "$text"
    ok "persistent, $vice once: its whole length" lasts "once-$vice" 1
done
rm -f "$voices"/stays-*.voice "$voices"/once-*.voice
ok "failing programs leave no files" wait_for 5 sh -c '[ -z "$(find "$TMPDIR" -mindepth 1)" ]'

# ---- slips in a voice file
slip() {
    voice slip "$@"
    fails 78 "a slip: $*" "$briefcast" voices
    rm -f "$voices/slip.voice"
}
slip "$speaker" "output = mp3" && says "slip.voice:6: output is one of wav, raw, path, not 'mp3'" "told with its line"
slip "$speaker 'unclosed"
slip "$speaker" "output = raw"
slip "$speaker" "timeout = soon"
slip "$speaker" "line = {text}"
slip "$speaker {text} {file}"
slip "$speaker" "persistent = yes" "line = no place for it"

# ---- a briefing is not lost: somebody else speaks
story=$samples/wire-story.txt
works "the usual briefing" "$briefcast" render --length 60s "$story" -o usual.wav
for vice in missing fail slow; do
    run "$briefcast" render --length 60s --voice narrator=en/$vice "$story" -o saved.wav
    is "$vice: the briefing is made" "$status" 0
    is "$vice: one warning" "$(wc -l <err)" 1
    says "; en/narrator speaks instead" "$vice: that says who speaks"
    ok "$vice: as long as was asked for" python3 "$lib/sound.py" near saved.wav 60 3
done
run "$briefcast" render --all --voice Okoro=en/missing --voice Pereira=en/fail "$story" -o saved.wav
is "two voices fail: the briefing is made" "$status" 0
sed -n 's/.*; \([^ ]*\) speaks instead$/\1/p' err | sort -u >instead
is "two others step in" "$(wc -l <instead)" 2
"$briefcast" script --all --voice Okoro=en/missing --voice Pereira=en/fail "$story" 2>/dev/null |
    sed -n 's/^cast: [^=]*= \([^ ]*\).*/\1/p' >taken
is "nobody else has their voices" "$(grep -cxFf instead taken)" 0

# ---- the real programs
if have text2wave && [ -d /usr/share/festival/voices ]; then
    voice festival "text2wave"
    works "Festival, once for each text" hear festival "The two leaders met on Monday."
    ok "Festival: it lasts" python3 "$lib/sound.py" near festival.wav 2.2 1
    voice festival-stays "festival --pipe" "persistent = yes" "output = path" \
        'line = (begin (utt.save.wave (utt.synth (Utterance Text {string})) "{output}" (quote riff)) (format t "%s\n" "{output}") (fflush nil))'
    works "Festival, kept alive" hear festival-stays 'The "two" leaders met on Monday.'
    ok "Festival, kept alive: it lasts" python3 "$lib/sound.py" near festival-stays.wav 2.2 1
else
    skip "Festival" "festival is not installed"
fi
if [ -e "/usr/lib/$(uname -m)-linux-gnu/libflite.so.1" ]; then
    pins="--voice narrator=en/flite-rms --voice Okoro=en/stays"
    have text2wave && pins="$pins --voice Brandt=en/festival"
    for n in 1 2; do
        # shellcheck disable=SC2086
        works "a briefing of four engines ($n)" "$briefcast" render --length 60s -j $n $pins "$story" -o mixed$n.wav
    done
    ok "twice the same bytes" cmp mixed1.wav mixed2.wav
    ok "as long as was asked for" python3 "$lib/sound.py" near mixed1.wav 60 3
    ok "not the usual voices" not cmp -s mixed1.wav usual.wav
else
    skip "a briefing of four engines" "libflite1 is not installed"
fi

# ---- Ctrl-C
voice waits "$speaker --as=hang"
mkdir -p work
python3 "$lib/interrupt.py" INT work "$briefcast" render --voice narrator=en/waits --all "$story" -o work/x.wav >told 2>&1
is "interrupted: the status says so" "$(sed -n 's/^status //p' told)" 130
ok "interrupted: the program and its children are gone" wait_for 5 not pgrep -f "^sleep $SPEAKER_NAP"
voice waits "$speaker --as=hang --persistent=path --folder={folder}" "persistent = yes" "output = path"
"$briefcast" render --voice narrator=en/waits --all "$story" -o work/y.wav >/dev/null 2>&1 &
host=$!
ok "killed: it was waiting for the program" wait_for 10 pgrep -f "^sleep $SPEAKER_NAP"
kill -9 $host
ok "killed: the program and its children are gone, too" wait_for 5 not pgrep -f "^sleep $SPEAKER_NAP"
ok "killed: the program's temporary files are gone, too" wait_for 5 sh -c '[ -z "$(find "$TMPDIR" -mindepth 1)" ]'
finish
