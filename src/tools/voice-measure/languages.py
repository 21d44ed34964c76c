"""The language half of an espeak-ng voice file, and voices carried from one language to another."""

import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
# Attributes of espeak-ng voice files that belong to the language rather than to the speaker.
KEYS = {"language", "phonemes", "dictionary", "dictrules", "dict_min", "stressLength", "stressAmp",
        "stressRule", "replace", "tunes", "intonation", "words", "speed", "numbers", "name"}


def lines(language):
    """The lines that make `language`, after espeak-ng's own file for it."""
    with open(os.path.join(HERE, "languages", language), encoding="utf-8") as f:
        return f.read().splitlines()


def sentences(language):
    """The sentences that voices of `language` are measured with."""
    with open(os.path.join(HERE, "sentences", language), encoding="utf-8") as f:
        return [s.strip() for s in f if s.strip() and not s.startswith("#")]


def available():
    return sorted(n for n in os.listdir(os.path.join(HERE, "languages")) if n != "README")


def carried(definition, language, name):
    """The text of the voice file `definition` (text) with another language under its timbre."""
    speaker = [line for line in definition.splitlines()
               if line.split() and line.split()[0] not in KEYS]
    return "\n".join([f"name {name}", *lines(language), *speaker]) + "\n"


def quieter(definition, factor):
    """The voice file with its stress amplitudes scaled.  It is the one thing found that makes a Klatt
    voice quieter (`voicing` and the heights of formants do nothing), and so keeps it from
    clipping; the voice's fixed gain gives the loudness back after synthesis."""
    def scaled(line):
        if not line.startswith("stressAmp"):
            return line
        return " ".join(["stressAmp", *(f"{int(a) * factor:.0f}" for a in line.split()[1:])])
    return "".join(scaled(line) + "\n" for line in definition.splitlines())


def pitched(definition, factor):
    """The voice file with its pitch range moved."""
    return re.sub(r"^pitch (\d+) (\d+)", lambda m: "pitch " + " ".join(
        f"{int(hz) * factor:.0f}" for hz in m.groups()), definition, flags=re.M)
