"""Looks for voices: random espeak-ng voice files, improved where they do well, then the best set.

Each sex has a ladder of pitches, between those of the voices that were there before; for each rung
candidates with other sources (klatt 1-5), vocal tracts, bandwidths, flutter and consonants are tried,
first freely, then near the clearest one found.  Everything measured is kept in the work folder, so
the search goes on where it stopped.

What is not varied has no effect with espeak-ng 1.51's Klatt synthesiser: voicing, breath, tone,
roughness, the formants' heights, formants 0 and 6 to 8, the widths of 4 and 5; klatt 6 is klatt 1.
"""

import json
import os
import random

import numpy as np

import features
import judge
import languages
import synth

LADDERS = {"male": (78, 97, 108, 144, 151), "female": (181, 189, 199, 208, 214, 234, 248)}
TRACTS = {"male": (95, 108), "female": (100, 115)}  # per cent of espeak-ng's formants
PEAK = -1.0      # dBTP that a voice may reach at volume 75
FREE_TRIES = 5   # random ones on a rung before the clearest is varied


def draw(rng, sex, pitch):
    """A random candidate: a flat dict of numbers."""
    low, high = TRACTS[sex]
    scale = rng.uniform(low, high)
    voice = {"sex": sex, "pitch": pitch * rng.uniform(0.97, 1.03), "span": rng.uniform(4, 9),
             "klatt": rng.choice((1, 2, 3, 4, 5)), "amp": 100, "flutter": rng.choice((0, 1, 2, 4)),
             "hiss": rng.choice((60, 70, 85)), "burst": rng.choice((60, 75, 90))}
    for n, spread in enumerate((4, 5, 5, 8, 7), 1):
        voice[f"f{n}"] = scale + rng.uniform(-spread, spread)
    for n in (1, 2, 3):
        voice[f"w{n}"] = rng.choice((85, 100, 115, 130) if n > 1 else (100, 115, 130, 150))
    return voice


def vary(rng, voice):
    """`voice` with two or three of its numbers drawn anew, formants moved a little."""
    new, other = dict(voice), draw(rng, voice["sex"], voice["pitch"])
    for key in rng.sample([k for k in voice if k != "sex"], 3):
        near = key[0] == "f" and key[1:].isdigit()
        new[key] = voice[key] + rng.uniform(-3, 3) if near else other[key]
    return new


def definition(voice, name):
    """The text of an English voice file."""
    low = voice["pitch"] * 2 ** (-0.55 * voice["span"] / 12)
    high = voice["pitch"] * 2 ** (0.45 * voice["span"] / 12)
    lines = [f"name {name}", *languages.lines("en"), f"gender {voice['sex']}",
             f"klatt {voice['klatt']}", f"pitch {low:.0f} {high:.0f}",
             f"consonants {voice['hiss']} {voice['burst']}"]
    if voice["flutter"]:
        lines.append(f"flutter {voice['flutter']}")
    lines += [f"formant {n} {voice[f'f{n}']:.0f} 100 {voice.get(f'w{n}', 100)}"
              for n in range(1, 6)]
    return languages.quieter("\n".join(lines), voice["amp"] / 100)


class Store:
    """Measured candidates in FOLDER: NAME.espeak, and one line of figures each."""

    def __init__(self, folder):
        self.folder, self.found = folder, {}
        os.makedirs(folder, exist_ok=True)
        self.path = os.path.join(folder, "measured.jsonl")
        if os.path.exists(self.path):
            with open(self.path) as f:
                self.found = {r["name"]: r for r in map(json.loads, f)}

    def file(self, name):
        return os.path.join(self.folder, name + ".espeak")

    def add(self, record):
        self.found[record["name"]] = record
        with open(self.path, "a") as f:
            f.write(json.dumps(record) + "\n")


def figures(path, sentences, cache, model):
    """All that is measured of a voice file; timbre as a list of lists."""
    wavs = [synth.speak(path, s, cache) for s in sentences]
    lufs, peak, clipped = synth.loudness(wavs)
    result = {"loudness": lufs, "peak": peak, "clipped": clipped, "word_error": 100.0}
    if peak > PEAK or clipped:
        return result
    rows = features.acoustics(wavs)
    result |= {"pitch": float(np.nanmedian(rows[:, 0])), "span": float(np.nanmedian(rows[:, 1])),
               "tract": features.tract(rows), "hnr": float(np.nanmedian(rows[:, 7])),
               "timbre": [features.timbre(w).tolist() for w in wavs]}
    if model:
        result["word_error"] = judge.word_error(wavs, sentences, model)
    return result


def _propose(rng, store, rung, sex, pitch):
    tried = [r for r in store.found.values() if r.get("rung") == rung]
    good = [r for r in tried if r["word_error"] <= 8]
    if len(tried) < FREE_TRIES or not good:
        return draw(rng, sex, pitch)
    return vary(rng, min(good, key=lambda r: r["word_error"])["voice"]
                if rng.random() < 0.6 else rng.choice(good)["voice"])


def _measure(store, name, voice, sentences, model):
    """Figures of a candidate, made quieter until it does not clip at volume 75."""
    for _ in range(3):
        with open(store.file(name), "w") as f:
            f.write(definition(voice, name))
        got = figures(store.file(name), sentences, os.path.join(store.folder, "cache"), model)
        if got["peak"] <= PEAK and not got["clipped"]:
            break
        voice["amp"] *= 0.8 if got["clipped"] else 0.9
    return got


def run(folder, sentences, model, rounds, seed=1):
    """Tries `rounds` more candidates on every rung."""
    store = Store(folder)
    rungs = [(sex, p) for sex in LADDERS for p in LADDERS[sex]]
    for _ in range(rounds):
        for sex, pitch in rungs:
            rung = f"{sex[0]}{pitch}"
            name = f"{rung}-{sum(r.get('rung') == rung for r in store.found.values())}"
            voice = _propose(random.Random(f"{seed} {name}"), store, rung, sex, pitch)
            got = _measure(store, name, voice, sentences, model)
            store.add({"name": name, "rung": rung, "sex": sex, "voice": voice, **got})
            print(f"{name}\tpitch {got.get('pitch', 0):.0f}\tpeak {got['peak']:.1f}\t"
                  f"word error {got['word_error']:.1f}", flush=True)
