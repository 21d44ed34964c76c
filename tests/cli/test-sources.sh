#!/bin/sh
# What a source may be: a file in this or that encoding, standard input, a page, a feed, an address, a
# script, several at once.
. "$(dirname "$0")/../lib/tap.sh"

# recode FROM-FILE TO-FILE CODEC [crlf] [bom]
recode() {
    python3 - "$@" <<'PY'
import codecs, sys
source, target, codec, *flags = sys.argv[1:]
text = open(source, encoding="utf-8").read()
if "crlf" in flags:
    text = text.replace("\n", "\r\n")
data = text.encode(codec)
if "bom" in flags:
    data = {"utf-8": codecs.BOM_UTF8, "utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}[codec] + data
open(target, "wb").write(data)
PY
}
# field NAME: of the JSON in $tmp/out
field() { python3 -c 'import json, sys; print(json.loads(open("out").readline())[sys.argv[1]])' "$1"; }

# ---- encodings ----
for name in francais deutsch wire-story; do
    works "$name: extract" "$briefcast" extract "$samples/$name.txt"
    cp out wanted
    for way in "utf-8 crlf" "utf-8 bom" "utf-16-le bom" "utf-16-be bom" "utf-16-le bom crlf" "cp1252"; do
        # shellcheck disable=SC2086
        recode "$samples/$name.txt" coded.txt $way
        works "$name as $way" "$briefcast" extract coded.txt
        ok "$name as $way: the same text" cmp wanted out
    done
done
"$briefcast" extract - <"$samples/francais.txt" >out 2>err
"$briefcast" extract "$samples/francais.txt" >wanted
ok "standard input: the same text" cmp wanted out
cat "$samples/francais.txt" | "$briefcast" extract - >out 2>err
ok "a pipe: the same text" cmp wanted out
recode "$samples/wire-story.txt" coded.txt utf-8 crlf
"$briefcast" render --length 20s "$samples/wire-story.txt" -o lf.wav
works "CRLF, rendered" "$briefcast" render --length 20s coded.txt -o crlf.wav
ok "CRLF sounds the same" cmp lf.wav crlf.wav
works "offsets with CRLF are those of the file" "$briefcast" script --all --json coded.txt
ok "offsets with CRLF are those of the file: words" python3 -c '
import json, sys
text = open("coded.txt", newline="", encoding="utf-8").read()
for s in json.load(open("out"))["segments"]:
    if s["source"]:
        b, e = s["source"]
        assert " ".join(s["text"].split()) == " ".join(text[b:e].split()), (s["text"], text[b:e])'

# ---- languages ----
for pair in deutsch:de francais:fr wire-story:en; do
    works "${pair%:*}: extract --json" "$briefcast" extract --json "$samples/${pair%:*}.txt"
    is "${pair%:*}: its language" "$(field lang)" "${pair#*:}"
done

# ---- plain text: the parts around the story ----
works "readout: extract --json" "$briefcast" extract --json "$samples/readout.txt"
is "readout: title" "$(field title)" "Anselm Okoro holds talks with Kestrian Prime Minister Ilka Varady"
is "readout: site" "$(field site)" "World Wire Mirror"
is "readout: date" "$(field date)" "2024-04-11T07:42:15"
is "readout: the teaser is gone" "$(field text | grep -c 'then had a cord$')" 0
is "readout: the site line is gone" "$(field text | grep -c 'World Wire Mirror')" 0
works "wire story: extract --json" "$briefcast" extract --json "$samples/wire-story.txt"
is "wire story: title" "$(field title)" "Valdorian leader offers talks as port strike enters third week"
is "wire story: byline" "$(field byline)" "Mirela Sandoz and Piet Harrow"
if [ -f "$shared/data/readout/moscow-readout.txt" ]; then
    works "shared readout: extract --json" "$briefcast" extract --json "$shared/data/readout/moscow-readout.txt"
    is "shared readout: title" "$(field title)" "Xi Jinping meets with Russian President Vladimir Putin"
    is "shared readout: site" "$(field site)" "Teller Report"
    is "shared readout: date" "$(field date)" "2023-03-20T21:00:47"
    is "shared readout: no teaser" "$(field text | grep -c 'in-depth and fran$')" 0
else
    skip "the shared readout" "no data in ${BRIEFCAST_SHARED:-../shared}"
fi

# ---- a saved page ----
page() {
    is "$1: title" "$(field title)" "Island choir sings the tide tables"
    is "$1: byline" "$(field byline)" "Casimir Bly"
    is "$1: site" "$(field site)" "Harbour Gazette"
    is "$1: date" "$(field date | cut -c1-16)" "2024-05-17T09:30"
    is "$1: language" "$(field lang)" en
    field text >text
    for words in "has set the tide tables of the coming year to music" "You cannot forget a high tide" \
        "Four hundred verses" "in the ninth of August" "It rhymed, so we asked the moon to move" "Admission is a fish."; do
        ok "$1: has: $words" grep -qF "$words" text
    done
    for words in cookies Oilskins "Read more" newsletter "Seal elected" oldsalt44 First! Imprint tracker Share "Fish prices" \
        Advertisement Subscribe; do
        ok "$1: has not: $words" not grep -qF "$words" text
    done
}
works "page: extract --json" "$briefcast" extract --json "$samples/page.html"
page "page"
cp "$samples/page.html" page.dat
works "page: told by content, not by name" "$briefcast" extract --json page.dat
is "page: told by content, not by name: title" "$(field title)" "Island choir sings the tide tables"
"$briefcast" extract "$samples/page.html" >extracted.txt
works "page: script" "$briefcast" script --all --json "$samples/page.html"
ok "page: offsets are those of what extract prints" python3 -c '
import json
text = open("extracted.txt", newline="", encoding="utf-8").read()
segments = json.load(open("out"))["segments"]
assert len(segments) > 5
for s in segments:
    if s["source"]:
        b, e = s["source"]
        assert " ".join(s["text"].split()) == " ".join(text[b:e].split()), (s["text"], text[b:e])'

# ---- over HTTP ----
mkdir site
cp "$samples/page.html" "$samples/wire-story.txt" "$samples/feed.xml" site/
python3 - >site/linked.xml <<'PY'
print('<?xml version="1.0"?><rss version="2.0"><channel><title>Linked</title><link>BASE_URL/</link>')
for n, (title, link) in enumerate([("Choir", "page.html"), ("Gone", "gone.html"), ("Strike", "wire-story.txt")]):
    print(f"<item><title>{title}</title><link>BASE_URL/{link}</link><pubDate>Tue, {20 - n} Jun 2024 06:00:00 GMT</pubDate>"
          f"<description>The teaser of {title} tells very little, and it ends in the middle of a sentence that the page has</description></item>")
print("</channel></rss>")
PY
serve "$tmp/site" || fail "a web server"
works "HTTP: a page" "$briefcast" extract --json "$url/page.html"
page "HTTP: a page"
works "HTTP: plain text" "$briefcast" extract "$url/wire-story.txt"
"$briefcast" extract "$samples/wire-story.txt" >wanted
ok "HTTP: plain text: the same" cmp wanted out
works "a feed with its text inside" "$briefcast" extract "$url/feed.xml"
for words in "swimming into the wall for years" "only frighten the neighbours" "except in the timetable"; do
    ok "a feed: has: $words" grep -qF "$words" out
done
cp out by-http
works "a feed from a file" "$briefcast" extract "$samples/feed.xml"
ok "a feed from a file: the same" cmp by-http out
run "$briefcast" extract "$url/linked.xml"
is "a feed with links: exit status" "$status" 0
ok "a feed with links: pages are fetched" grep -qF "You cannot forget a high tide" out
ok "a feed with links: plain text too" grep -qF "I will come to the quay myself" out
ok "a feed with links: where a page is gone the feed's own words" grep -qF "The teaser of Gone" out
ok "a feed with links: not where it is there" not grep -qF "The teaser of Choir" out
is "a feed with links: at most a line on stderr" "$(wc -l <err | sed 's/[01]/few/')" few
for n in 1 2; do
    works "--stories $n" "$briefcast" script --all --json --stories $n "$samples/feed.xml"
    is "--stories $n: headlines" "$(grep -o '"kind":"headline"' out | wc -l)" $n
    ok "--stories $n: the newest" grep -qF "swimming into the wall" out
done
fails 66 "HTTP 404" "$briefcast" extract "$url/missing.html"
says "missing.html" "HTTP 404: the address is named"
fails 75 "HTTP 503" "$briefcast" extract "$url/status/503"
fails 75 "nobody listens" "$briefcast" extract http://127.0.0.1:1/
fails 68 "no such host" "$briefcast" extract --timeout 5 http://no-such-host.invalid/
fails 75 "--timeout" "$briefcast" extract --timeout 1 "$url/slow/page.html"

# ---- several sources, one briefing ----
works "several sources" "$briefcast" script --all --json "$samples/wire-story.txt" "$samples/page.html" "$samples/feed.xml"
is "several sources: a headline each" "$(grep -o '"kind":"headline"' out | wc -l)" 5
is "several sources: stories are counted" \
    "$(python3 -c 'import json; print(sorted({s["story"] for s in json.load(open("out"))["segments"]}))')" "[0, 1, 2, 3, 4]"
works "several sources, rendered" "$briefcast" render --length 60s "$samples/wire-story.txt" "$samples/page.html" -o two.wav
# A person has one voice in all of them.
"$briefcast" script --all --json "$samples/wire-story.txt" >a.json
"$briefcast" script --all --json "$samples/readout.txt" >b.json
"$briefcast" script --all --json "$samples/readout.txt" "$samples/wire-story.txt" >c.json
ok "the same person has the same voice in every briefing" python3 -c '
import json
def voice(p):
    found = [c["voice"] for c in json.load(open(p))["cast"] if c["name"] == "Anselm Okoro"]
    assert len(found) == 1, (p, found)
    return found[0]
assert voice("a.json") == voice("b.json") == voice("c.json"), [voice(p + ".json") for p in "abc"]'
works "a cast file" "$briefcast" script --all --json --cast "$samples/household.cast" "$samples/wire-story.txt"
ok "a cast file is obeyed" grep -q '"name":"Dorte Lindqvist".*"voice":"en/f-alto"' out
works "--voice" "$briefcast" script --all --json --voice "Helga Brandt=f-alto" --voice narrator=m-plain "$samples/wire-story.txt"
ok "--voice is obeyed" grep -q '"name":"Helga Brandt".*"voice":"en/f-alto"' out
ok "--voice narrator is obeyed" grep -q '"id":"narrator".*"voice":"en/m-plain"' out
for name in wire-story readout feature surnames; do
    "$briefcast" script --all --json "$samples/$name.txt" >"$name.json"
    ok "$name: women speak with women's voices, men with men's" python3 -c '
import json, sys
women = "Dorte Lindqvist;Helga Brandt;Ilka Varady;Ottoline Marsh;Jadwiga Kowalczyk;Ewa Zielinska".split(";")
men = "Anselm Okoro;Ferran Quill;Henryk Kowalczyk;Leon Kowalczyk".split(";")
wrong = [(c["name"], c["voice"]) for c in json.load(open(sys.argv[1]))["cast"]
         if not c["voice"].startswith("en/f" if c["name"] in women else "en/m" if c["name"] in men else "en/")]
assert not wrong, wrong' "$name.json"
done
works "--reported" "$briefcast" script --all --json --reported "$samples/readout.txt"
ok "--reported: the reported clause has its speaker's voice" grep -q '"speaker":"anselm-okoro","kind":"reported"' out
no_litter
finish
