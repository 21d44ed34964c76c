#!/usr/bin/env python3
"""heard.py BRIEFCAST NAMES.tsv VOICE: says each name, lets pocketsphinx choose which of them it was, and prints
"right/all" and the names that it missed.  Exit 77 when pocketsphinx or its English model is not installed."""
import audioop, os, re, shutil, subprocess, sys, tempfile, wave

MODEL = "/usr/share/pocketsphinx/model/en-us"


def names_of(path):
    with open(path, encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if line.strip() and not line.startswith("#")]


def say(program, name, voice, folder, index):
    sound = f"{folder}/{index:03d}.wav"
    subprocess.run([program, "say", f"{name} said on Tuesday.", "--voice", voice, "-o", sound], check=True)
    with wave.open(sound) as spoken:
        rate, frames = spoken.getframerate(), spoken.readframes(spoken.getnframes())
        if spoken.getnchannels() == 2:
            frames = audioop.tomono(frames, 2, 0.5, 0.5)
    frames, _ = audioop.ratecv(frames, 2, 1, rate, 16000, None)
    with open(f"{folder}/{index:03d}.raw", "wb") as raw:
        raw.write(bytes(6400) + frames + bytes(9600))


def write_model(names, folder):
    with open(f"{folder}/dict", "w", encoding="utf-8") as out:
        with open(f"{MODEL}/cmudict-en-us.dict", encoding="utf-8") as known:
            out.writelines(line for line in known
                           if re.sub(r"\(\d+\)", "", line.split()[0]) in ("said", "on", "tuesday"))
        for i, (_, sounds) in enumerate(names):
            out.write(f"name{i:03d} {sounds}\n")
    with open(f"{folder}/grammar", "w", encoding="utf-8") as out:
        choice = " | ".join(f"name{i:03d}" for i in range(len(names)))
        out.write(f"#JSGF V1.0;\ngrammar names;\npublic <s> = ({choice}) said on tuesday;\n")
    with open(f"{folder}/ctl", "w", encoding="utf-8") as out:
        out.writelines(f"{i:03d}\n" for i in range(len(names)))


def main(program, table, voice):
    if shutil.which("pocketsphinx_batch") is None or not os.path.isfile(f"{MODEL}/cmudict-en-us.dict"):
        return 77
    names = names_of(table)
    with tempfile.TemporaryDirectory() as folder:
        write_model(names, folder)
        for i, (name, _) in enumerate(names):
            say(program, name, voice, folder, i)
        subprocess.run(["pocketsphinx_batch", "-adcin", "yes", "-cepdir", folder, "-cepext", ".raw",
                        "-ctl", f"{folder}/ctl", "-hmm", f"{MODEL}/en-us", "-dict", f"{folder}/dict",
                        "-jsgf", f"{folder}/grammar", "-hyp", f"{folder}/hyp", "-bestpath", "no",
                        "-logfn", f"{folder}/log"], check=True, stdout=subprocess.DEVNULL)
        with open(f"{folder}/hyp", encoding="utf-8") as heard:
            missed = [names[i][0] for i, line in enumerate(heard) if f"name{i:03d}" not in line]
    print(f"{len(names) - len(missed)}/{len(names)}", "missed:" if missed else "", ", ".join(missed))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
