"""voices/LANG/NAME.voice: read, and rewritten with new figures (comments and order kept)."""

import os
import re

ORDER = ("language", "sex", "role", "engine", "definition", "voice", "gain", "pitch", "loudness",
         "word-error", "comment", "tract", "pace")


def read(path):
    with open(path, encoding="utf-8") as f:
        return dict(m.groups() for m in re.finditer(r"^([a-z-]+)=(.*)$", f.read(), re.M))


def write(path, values):
    """Sets `values` (None removes a key) in the file, which is made when it is not there."""
    old = ["[voice]"]
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            old = f.read().splitlines()
    merged = (read(path) if os.path.exists(path) else {}) | values
    comments = [line for line in old if line.startswith("#")]
    keys = [k for k in ORDER if k in merged] + sorted(set(merged) - set(ORDER))
    text = [*comments, "[voice]", *(f"{k}={merged[k]}" for k in keys if merged[k] is not None)]
    with open(path + ".part", "w", encoding="utf-8") as f:
        f.write("\n".join(text) + "\n")
    os.rename(path + ".part", path)


def load_all(folder, engines=("espeak-ng",)):
    """name -> (path, values) of the voices of `engines` in a folder voices/LANG."""
    found = {}
    for entry in sorted(os.listdir(folder)):
        if entry.endswith(".voice"):
            path = os.path.join(folder, entry)
            values = read(path)
            if values.get("engine", "espeak-ng") in engines:
                found[entry[:-len(".voice")]] = (path, values)
    return found
