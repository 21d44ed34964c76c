#!/usr/bin/env python3
"""How many of the cases of tests/language/spoken-LANG.tsv espeak-ng says right by itself.

python3 tests/lib/spoken-unaided.py [-v] [LANG...]     (from the top of the checkout; default: all)

A case is right when the phonemes of the text are those of what is to be said, stress and pauses left aside; "break"
counts those that are right but for a pause in a wrong place (after "Dr.").  -v lists the wrong ones."""
import re
import subprocess
import sys

VOICES = {"en": "en-us", "pt": "pt-br", "zh": "cmn"}


def phonemes(voice, text):
    out = subprocess.run(["espeak-ng", "-x", "-q", "-v", voice, "--", text], capture_output=True, text=True)
    clauses = [re.sub(r"t[#2]", "t", c) for c in out.stdout.split("\n")]
    clauses = [re.sub(r"[',%_!;|\s-]|\(\w+\)", "", c) for c in clauses]
    return [c for c in clauses if c]


def cases(language):
    for line in open(f"tests/language/spoken-{language}.tsv", encoding="utf-8"):
        line = line.rstrip("\n")
        if line and line[0] not in "#@" and "\t" in line:
            yield line.split("\t")[:2]


def main():
    words = sys.argv[1:]
    verbose = "-v" in words
    languages = [w for w in words if w != "-v"] or ["en", "de", "fr", "es", "it", "pt", "ru", "zh", "ar", "hi"]
    print("language\tcases\tright\tbreak\twrong")
    for language in languages:
        voice = VOICES.get(language, language)
        right = broken = wrong = 0
        for text, said in cases(language):
            alone, wanted = phonemes(voice, text), phonemes(voice, said)
            if alone == wanted:
                right += 1
            elif "".join(alone) == "".join(wanted):
                broken += 1
            else:
                wrong += 1
                if verbose:
                    print(f"{text}\t{said}\t{' '.join(alone)}")
        print(f"{language}\t{right + broken + wrong}\t{right}\t{broken}\t{wrong}", flush=True)


main()
