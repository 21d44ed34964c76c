"""Measures the voices as a listener gets them: through the program itself, so with its text
normaliser, lexicon, gain and limiter.  Nothing is written but the figures on standard output."""

import os
import re
import subprocess
import tempfile

import features
import judge
import synth

# What brings no word of its own: the program is told to begin at once and to end at once.
_HEAD = "briefcast-script 1\nlanguage: {language}\nrate: {rate}\nlead: 0\ncast: a = {voice} | person | | | a\n"


def render(program, voice, language, text, out, rate=synth.RATE):
    """One sentence by one voice of the program, as the WAV `out`."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "one.script")
        with open(path, "w", encoding="utf-8") as f:
            f.write(_HEAD.format(language=language, rate=rate, voice=voice))
            f.write(f"\n[a direct pause=0]\n{text}\n")
        subprocess.run([program, "render", "--quiet", path, "-o", out], check=True,
                       stdout=subprocess.DEVNULL)
    return out


def spoken(program, names, language, sentences, folder, rate=synth.RATE):
    """name -> WAVs of all `sentences`."""
    os.makedirs(folder, exist_ok=True)
    return {name: [render(program, f"{language}/{name}", language, s,
                          os.path.join(folder, f"{language}-{name}-{rate}-{k:03d}.wav"), rate)
                   for k, s in enumerate(sentences)] for name in names}


def name_grammar(names, folder):
    """A recogniser's task: which of `names` (text, ARPAbet) "said on Tuesday"?"""
    plain = {"said", "on", "tuesday"}
    with open(os.path.join(judge.MODEL, "cmudict-en-us.dict"), encoding="utf-8") as f, \
            open(os.path.join(folder, "dict"), "w", encoding="utf-8") as out:
        out.writelines(l for l in f if re.sub(r"\(\d+\)", "", l.split()[0]) in plain)
        for k, (_, phones) in enumerate(names):
            out.write(f"name{k:02d} {phones.replace('TS', 'T S')}\n")
    words = " | ".join(f"name{k:02d}" for k in range(len(names)))
    with open(os.path.join(folder, "grammar"), "w", encoding="utf-8") as f:
        f.write(f"#JSGF V1.0;\ngrammar g;\npublic <s> = ({words}) said on tuesday;\n")


def names_missed(program, voice, names):
    """The names that the recogniser takes for another one when `voice` says them."""
    with tempfile.TemporaryDirectory() as folder:
        name_grammar(names, folder)
        wavs = [render(program, f"en/{voice}", "en", f"{n} said on Tuesday.", f"{folder}/{k}.wav")
                for k, (n, _) in enumerate(names)]
        heard = judge.transcribe(wavs, None, ["-dict", f"{folder}/dict", "-jsgf", f"{folder}/grammar",
                                              "-bestpath", "no"])
        return [n for k, (n, _) in enumerate(names) if f"name{k:02d}" not in heard[k]]


def figures(wavs, sentences, model):
    """One voice: loudness, true peak, clipped samples, word error (or None)."""
    lufs, peak, clipped = synth.loudness(wavs)
    return lufs, peak, clipped, judge.word_error(wavs, sentences, model) if model else None
