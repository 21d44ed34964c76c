"""voice-measure: measures the voices of briefcast and looks for better ones.

usage, from the project's top:
  python3 src/tools/voice-measure measure [--model M] voices/LANG...
      speaks the test sentences of LANG with every espeak-ng voice there and writes gain, pitch,
      loudness, tract and (English, with a model) word-error into its NAME.voice
      --only KEY,...  writes these figures alone
      --briefcast P   measures the flite voices instead, through the program P; also their pace
  python3 src/tools/voice-measure compare voices/LANG
      the pairs of voices that are nearest, how often a voice is told from the others
  python3 src/tools/voice-measure chain --program P [--model M] voices/LANG...
      the same figures as a listener gets them: through the program P, with its text normaliser,
      lexicon, gain and limiter; changes nothing.  --others F: how often single sentences of F are
      recognised as their voice, which was learned from those of LANG; their word error, too;
      --names F (name TAB ARPAbet): how many names are told from each other; --engines flite;
      --rate N, --only VOICE,...
  python3 src/tools/voice-measure model OUT TEXT...
      the recogniser's language model OUT.lm and OUT.dict from news texts of your own (a few MB)
  python3 src/tools/voice-measure search [--rounds N] --model M FOLDER
      tries candidates for English; goes on where it stopped
  python3 src/tools/voice-measure pick [--keep voices/en] [--male N] [--female N] FOLDER
      the best set among the candidates found (and the voices kept)
  python3 src/tools/voice-measure derive VOICES LANG...
      carries the English voices to other languages
  python3 src/tools/voice-measure map voices/en OUT.svg
      the picture: pitch against vocal-tract length

Debian packages: libespeak-ng1 libebur128-1 python3-numpy praat sox pocketsphinx
pocketsphinx-en-us.  doc/voices.md says what the figures mean.
"""

import argparse
import math
import os
import sys
import tempfile

import numpy as np

import chain
import chart
import features
import judge
import languages
import pick
import search
import synth
import voicefile

TARGET = -16.0  # LUFS
TRACT_ZERO = 1500  # Hz: a geometric mean of F1 to F4 that counts as 0 semitones
SEARCHED = 4     # a search uses every fourth sentence


def _spoken(folder, cache, every=1):
    """name -> {"path", "values", "wavs"} of every voice in voices/LANG, and the sentences."""
    voices, sentences = voicefile.load_all(folder), None
    if not voices:
        raise SystemExit(f"voice-measure: {folder}: no espeak-ng voices")
    result = {}
    for name, (path, values) in voices.items():
        sentences = languages.sentences(values["language"])[::every]
        definition = os.path.join(folder, values["definition"])
        result[name] = {"path": path, "values": values,
                        "wavs": [synth.speak(definition, s, cache) for s in sentences]}
    return result, sentences


def _described(voices):
    """The voices as features.Space wants them."""
    for voice in voices.values():
        rows = features.acoustics(voice["wavs"])
        voice |= {"pitch": float(np.nanmedian(rows[:, 0])), "span": float(np.nanmedian(rows[:, 1])),
                  "tract": features.tract(rows), "hnr": float(np.nanmedian(rows[:, 7])),
                  "timbre": np.array([features.timbre(w) for w in voice["wavs"]])}
    return voices


def _foreign(folder, args):
    """As _spoken, for the voices that only briefcast can speak; their pace is set here."""
    sentences = languages.sentences(os.path.basename(os.path.normpath(folder)))
    say = lambda path: [synth.speak_through(args.briefcast, path, s, args.cache)
                        for s in sentences]
    usual = synth.seconds(say(os.path.join(folder, "narrator.voice")))
    result = {}
    for name, (path, _) in voicefile.load_all(folder, ("flite",)).items():
        voicefile.write(path, {"pace": f"{synth.RATE}"})
        pace = synth.RATE * usual / synth.seconds(say(path))
        voicefile.write(path, {"pace": f"{pace:.0f}"})
        result[name] = {"path": path, "values": voicefile.read(path), "wavs": say(path)}
    return result, sentences


def measure(args):
    for folder in args.folders:
        voices, sentences = _foreign(folder, args) if args.briefcast else _spoken(folder, args.cache)
        for name, voice in voices.items():
            lufs, peak, clipped = synth.loudness(voice["wavs"])
            rows = features.acoustics(voice["wavs"])
            new = {"gain": f"{TARGET - lufs:.2f}", "loudness": f"{lufs:.2f}",
                   "pitch": f"{np.nanmedian(rows[:, 0]):.0f}",
                   "tract": f"{12 * (features.tract(rows) - math.log2(TRACT_ZERO)):.2f}"}
            if args.model and voice["values"]["language"] == "en":
                error = judge.word_error(voice["wavs"], sentences, args.model)
                new["word-error"] = f"{error:.1f}"
            new = {k: v for k, v in new.items() if not args.only or k in args.only.split(",")}
            voicefile.write(voice["path"], new)
            print(f"{folder}/{name}", *(f"{k} {v}" for k, v in new.items()),
                  f"peak {peak:.1f} dBTP", f"clipped {clipped}", sep="\t", flush=True)


def compare(args):
    for folder in args.folders:
        _tell_space(folder, _spoken(folder, args.cache)[0])


def _lines(path):
    with open(path, encoding="utf-8") as f:
        return [line.rstrip("\n").split("\t") for line in f if line.strip()]


def through_chain(args):
    names = [row[:2] for row in _lines(args.names)] if args.names else []
    for folder in args.folders:
        language = os.path.basename(os.path.normpath(folder))
        sentences = languages.sentences(language)
        others = [row[-1] for row in _lines(args.others)] if args.others else []
        known = voicefile.load_all(folder, tuple(args.engines.split(",")))
        chosen = [n for n in known if not args.only or n in args.only.split(",")]
        with tempfile.TemporaryDirectory() as wavs:
            spoken = chain.spoken(args.program, chosen, language, sentences, wavs, args.rate)
            more = chain.spoken(args.program, chosen, language, others, wavs + "/o", args.rate)
            for name in chosen:
                lufs, peak, clipped, lost = chain.figures(spoken[name], sentences, args.model)
                row = [f"loudness {lufs:.2f}", f"peak {peak:.2f} dBTP", f"clipped {clipped}"]
                if lost is not None:
                    row.append(f"word-error {lost:.1f}")
                if others:
                    lufs, peak, clipped, lost = chain.figures(more[name], others, args.model)
                    row.append(f"others: loudness {lufs:.2f}, peak {peak:.2f}, clipped {clipped}")
                    row.append(f"word-error {lost:.1f}" if lost is not None else "")
                if names:
                    missed = chain.names_missed(args.program, name, names)
                    row += [f"names {100 * (1 - len(missed) / len(names)):.1f}", ", ".join(missed)]
                print(f"{language}/{name}", *row, sep="\t", flush=True)
            if len(chosen) > 1:
                space = _tell_space(language, {n: {"wavs": spoken[n]} for n in chosen})
            if len(chosen) > 1 and others:
                timbres = {n: np.array([features.timbre(w) for w in more[n]]) for n in chosen}
                print(f"  other sentences: {space.recognised(timbres):.1f} % recognised, among any 8 "
                      f"at least {space.recognised_among(timbres, min(8, len(chosen))):.1f} %")


def _tell_space(title, voices):
    space = features.Space(_described(voices))
    noise = space.noise()
    print(f"{title}: {len(space.names)} voices, told apart {space.identified():.1f} %, "
          f"same-voice timbre noise (p95) {noise:.2f}")
    for a, b, j, timbre in sorted(space.pairs(), key=lambda p: min(p[2], p[3] / noise))[:8]:
        print(f"  {a}\t{b}\tJ {j:.2f}\ttimbre {timbre:.2f}", flush=True)
    least = min(timbre for _, _, _, timbre in space.pairs())
    print(f"  smallest timbre distance {least:.2f}", flush=True)
    return space


def model(args):
    sentences = languages.sentences("en")
    if args.sentences:
        with open(args.sentences, encoding="utf-8") as f:
            sentences += [line.strip() for line in f if line.strip()]
    missing = judge.build(args.texts, sentences, args.out, args.pronunciations)
    if missing:
        print("words without a pronunciation, always counted as lost:", " ".join(missing))


def do_search(args):
    search.run(args.folder, languages.sentences("en")[::SEARCHED], args.model, args.rounds)


def do_pick(args):
    pool = pick.candidates(search.Store(args.folder))
    kept = _described(_spoken(args.keep, args.cache, SEARCHED)[0]) if args.keep else {}
    sexes = {n: r["sex"] for n, r in pool.items()}
    sexes |= {n: v["values"]["sex"] for n, v in kept.items()}
    space = features.Space(pool | kept)
    chosen = pick.choose(space, sexes, list(kept), {"male": args.male, "female": args.female})
    noise = space.noise()
    print(f"told apart {space.identified(chosen):.1f} %, timbre noise {noise:.2f}")
    for name in sorted(chosen, key=lambda n: space.voices[n]["pitch"]):
        voice = space.voices[name]
        print(f"{name}\tpitch {voice['pitch']:.0f}\ttract {12 * voice['tract']:.1f} st",
              f"word error {voice['word_error']:.1f}" if name in pool else "kept", sep="\t")
    for a, b, j, timbre in sorted(space.pairs(chosen), key=lambda p: min(p[2], p[3] / noise))[:6]:
        print(f"  {a}\t{b}\tJ {j:.2f}\ttimbre {timbre:.2f}")


def _quiet_enough(path, text, sentences, cache):
    """Writes the voice file, with its amplitudes lowered until its peaks stay below search.PEAK; where
    a language's own noises are in the way (they do not get quieter), until nothing clips.  False,
    and no file, if that cannot be reached."""
    unclipped = None
    for percent in (100, 90, 80, 72, 64, 56):
        quieter = languages.quieter(text, percent / 100)
        with open(path, "w", encoding="utf-8") as f:
            f.write(quieter)
        _, peak, clipped = synth.loudness([synth.speak(path, s, cache) for s in sentences])
        if peak <= search.PEAK and not clipped:
            return True
        unclipped = unclipped or (quieter if peak < 0 and not clipped else None)
    if unclipped is None:
        os.remove(path)
        return False
    with open(path, "w", encoding="utf-8") as f:
        f.write(unclipped)
    return True


def _same_pitch(path, text, wanted, sentences, cache):
    """The voice file `text` with its range moved until its median pitch is about `wanted` Hz: in a
    tone language the tones, not the range, say where the median lies.  `path` is written to."""
    for _ in range(3):
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        rows = features.acoustics([synth.speak(path, s, cache) for s in sentences])
        factor = wanted / float(np.nanmedian(rows[:, 0]))
        if abs(factor - 1) < 0.06:
            break
        text = languages.pitched(text, factor)
    return text


def _carry(voices, language, name, values, cache):
    """Writes voices/LANG/NAME.espeak and .voice after English ones; says so where it cannot."""
    base = os.path.join(voices, language, name)
    sentences = languages.sentences(language)
    with open(os.path.join(voices, "en", values["definition"]), encoding="utf-8") as f:
        text = languages.carried(f.read(), language, f"briefcast-{language}-{name}")
    text = _same_pitch(base + ".espeak", text, float(values["pitch"]), sentences, cache)
    if _quiet_enough(base + ".espeak", text, sentences, cache):
        new = {k: values[k] for k in ("sex", "role", "engine", "comment") if k in values}
        voicefile.write(base + ".voice",
                        new | {"language": language, "definition": f"{name}.espeak"})
        return
    print(f"{language}/{name}: clips however quiet it is made; left out", flush=True)
    if os.path.exists(base + ".voice"):
        os.remove(base + ".voice")


def derive(args):
    for language in args.languages:
        os.makedirs(os.path.join(args.voices, language), exist_ok=True)
        for name, (_, values) in voicefile.load_all(os.path.join(args.voices, "en")).items():
            _carry(args.voices, language, name, values, args.cache)


def draw_map(args):
    voices = _described(_spoken(args.voices, args.cache)[0])
    with open(args.out, "w", encoding="utf-8") as f:
        f.write(chart.svg(voices))


def main():
    parser = argparse.ArgumentParser(prog="voice-measure", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cache", default=os.path.join(tempfile.gettempdir(), "voice-measure"),
                        help="folder for spoken sentences")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name, function, *positional):
        p = commands.add_parser(name)
        p.set_defaults(function=function)
        for argument in positional:
            p.add_argument(argument.rstrip("+"), nargs="+" if argument.endswith("+") else None)
        return p

    p = command("measure", measure, "folders+")
    p.add_argument("--model")
    p.add_argument("--only")
    p.add_argument("--briefcast")
    command("compare", compare, "folders+")
    p = command("chain", through_chain, "folders+")
    p.add_argument("--program", required=True)
    p.add_argument("--model")
    p.add_argument("--others")
    p.add_argument("--names")
    p.add_argument("--engines", default="espeak-ng")
    p.add_argument("--only")
    p.add_argument("--rate", type=int, default=synth.RATE)
    p = command("model", model, "out", "texts+")
    p.add_argument("--sentences", help="more sentences that the listener shall know, one a line")
    p.add_argument("--pronunciations", action="append", default=[],
                   help="a dictionary as pocketsphinx has it, of words that its own lacks")
    p = command("search", do_search, "folder")
    p.add_argument("--rounds", type=int, default=10)
    p.add_argument("--model", required=True)
    p = command("pick", do_pick, "folder")
    p.add_argument("--keep", help="folder of voices that stay")
    p.add_argument("--male", type=int, default=8)
    p.add_argument("--female", type=int, default=6)
    command("derive", derive, "voices", "languages+")
    command("map", draw_map, "voices", "out")
    args = parser.parse_args()
    args.function(args)


if __name__ == "__main__":
    sys.exit(main())
