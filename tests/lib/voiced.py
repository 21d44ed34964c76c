#!/usr/bin/env python3
"""Who speaks each word: the program's full script against marked-up articles.  TAP on stdout.

usage: voiced.py [--verbose] [--floor FILE] PROGRAM FOLDER
       voiced.py --plain FILE          print FILE without its marks

In each FOLDER/*.txt {{Name|words}} marks words that Name's voice must speak, {{-|words}} words that
must not be spoken, {{*|words}} words that do not count; the rest is the narrator's.  PROGRAM is run
as `PROGRAM script --all --json ARTICLE`.  For each file one test: the script is well formed, its
segments stand in the article word for word, in order and without overlap.  For the folder one test:
the share of words with the wrong speaker is at most the one that FILE records for it (lines of
"FOLDER MAXIMUM MAXIMUM-OF-VOICED-WORDS", where FOLDER is the end of the folder's path).
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

MARK = re.compile(r"\{\{([^|{}]+)\|(.*?)\}\}", re.S)
WORD = re.compile(r"\w+(?:[’'-]\w+)*")
TITLES = {"the", "a", "an", "mr", "mrs", "ms", "dr"}
DROPPED = object()


def unmark(marked):
    """The article and its gold: a list of (begin, end, name)."""
    text, gold, at = [], [], 0
    length = 0
    for m in MARK.finditer(marked):
        for piece, name in ((marked[at:m.start()], None), (m[2], m[1])):
            if name is not None:
                gold.append((length, length + len(piece), name))
            text.append(piece)
            length += len(piece)
        at = m.end()
    text.append(marked[at:])
    return "".join(text), gold


def name_words(name):
    """The words of a name without accents and titles; letters of other scripts stay."""
    folded = unicodedata.normalize("NFKD", name or "").casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    return [w for w in re.findall(r"\w+", folded) if w not in TITLES]


def same_person(want, got):
    w, g = name_words(want), name_words(got)
    if not g:
        return False
    if w[0] == "unnamed":
        return w[-1] in g or g[0] in ("unnamed", "unknown", "anonymous")
    if len(g) == 1:
        return g[0] in w
    return (w[0], w[-1]) == (g[0], g[-1]) or set(g) <= set(w) or set(w) <= set(g)


def right(want, got):
    """want: a name, "-" or None (narrator); got: a name, None or DROPPED."""
    if want == "-" or got is DROPPED:
        return want == "-" and got is DROPPED
    if want is None or got is None:
        return want is None and got is None
    return same_person(want, got)


def run(program, name, text):
    """The parsed script, or a string that says what is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, name)
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(text)
        done = subprocess.run([program, "script", "--all", "--json", path], capture_output=True,
                              timeout=60, check=False)
    if done.returncode != 0:
        return f"exit {done.returncode}: {done.stderr.decode(errors='replace').strip()[:300]}"
    try:
        return json.loads(done.stdout)
    except ValueError as e:
        return f"not JSON: {e}"


def malformed(script, text):
    """What is wrong with the script as a value, or None."""
    names = {c["id"]: c.get("name") for c in script["cast"]}
    last = 0
    for s in script["segments"]:
        if s["speaker"] not in names and s["speaker"] != "narrator":
            return f"speaker {s['speaker']!r} is not in the cast"
        if s["source"] is None:
            continue
        begin, end = s["source"]
        if not last <= begin < end <= len(text):
            return f"source {s['source']} after {last} in a text of {len(text)}"
        last = end
        if " ".join(s["text"].split()) != " ".join(text[begin:end].split()):
            return f"says {s['text']!r} for {text[begin:end]!r}"
    return None


def speaker_spans(script):
    names = {c["id"]: c.get("name") for c in script["cast"]}
    return [(*s["source"], None if s["speaker"] == "narrator" else names.get(s["speaker"]))
            for s in script["segments"] if s.get("source")]


class Tally:
    def __init__(self):
        self.wrong = self.words = self.voiced_wrong = self.voiced = 0

    def add(self, other):
        for key, value in vars(other).items():
            setattr(self, key, getattr(self, key) + value)

    def shares(self):
        return self.wrong / max(self.words, 1), self.voiced_wrong / max(self.voiced, 1)

    def __str__(self):
        all_, voiced = self.shares()
        return (f"{all_:.4f} ({self.wrong}/{self.words}), of voiced words {voiced:.4f} "
                f"({self.voiced_wrong}/{self.voiced})")


def told(who):
    return {None: "narrator", DROPPED: "(dropped)"}.get(who, who)


def compare(text, gold, spans, verbose):
    tally, last = Tally(), None
    for m in WORD.finditer(text):
        want = next((n for b, e, n in gold if b <= m.start() and m.end() <= e), None)
        if want == "*":
            continue
        got = next((n for b, e, n in spans if b <= m.start() < e), DROPPED)
        bad = not right(want, got)
        is_voiced = want not in (None, "-")
        tally.words += 1
        tally.wrong += bad
        tally.voiced += is_voiced
        tally.voiced_wrong += bad and is_voiced
        if bad and verbose and (want, got) != last:
            print(f"#   {told(want)} should say {text[m.start():m.start() + 50]!r}, not {told(got)}")
        last = (want, got) if bad else None
    return tally


def floor_for(path, folder):
    """(maximum, maximum of voiced words) from the file, or None."""
    whole = "/" + os.path.realpath(folder).strip("/")
    with open(path, encoding="utf-8") as f:
        for line in f:
            fields = line.split("#")[0].split()
            if len(fields) == 3 and whole.endswith("/" + fields[0].strip("/")):
                return float(fields[1]), float(fields[2])
    return None


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("--plain", metavar="FILE")
    parser.add_argument("--floor", metavar="FILE")
    parser.add_argument("arguments", nargs="*")
    options = parser.parse_args()
    if options.plain:
        with open(options.plain, encoding="utf-8", newline="") as f:
            sys.stdout.write(unmark(f.read())[0])
        return 0
    program, folder = options.arguments
    total, failed, count = Tally(), 0, 0
    for name in sorted(n for n in os.listdir(folder) if n.endswith(".txt")):
        with open(os.path.join(folder, name), encoding="utf-8", newline="") as f:
            text, gold = unmark(f.read())
        script = run(program, name, text)
        fault = script if isinstance(script, str) else malformed(script, text)
        spans = [] if isinstance(script, str) else speaker_spans(script)
        tally = compare(text, gold, spans, options.verbose)
        total.add(tally)
        count += 1
        failed += fault is not None
        print(f"{'not ' * (fault is not None)}ok {count} - {name}: {tally}")
        if fault is not None:
            print(f"#   {fault}")
    maximum = floor_for(options.floor, folder) if options.floor else None
    count += 1
    bad = count == 1 or maximum and any(s > m + 1e-9 for s, m in zip(total.shares(), maximum))
    failed += bool(bad)
    limit = f"; at most {maximum[0]} and {maximum[1]}" if maximum else ""
    print(f"{'not ' * bool(bad)}ok {count} - word speaker error {total}{limit}")
    print(f"1..{count}")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main())
