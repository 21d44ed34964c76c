#!/usr/bin/env python3
"""A text-to-speech program for tests: a hum of 50 ms for each byte of text, with all the ways and vices
of real ones.

usage: speaker.py [--OPTION=VALUE...] [TEXT]

  --as=KIND         wav16, wav8, wav24, wav32, float, stereo (one silent channel), stream (a WAV of
                    unknown length), zero (the same, with 0 for its length), raw, or a vice:
                    fail, crash, hang, garbage, nothing, silence, cut (half of a WAV)
  --rate=HZ         16000
  --log=FILE        appends what it was asked to say, one JSON string a line
  --persistent=HOW  serves a line of text after the other: wav, raw (a line with the number of
                    bytes first), path (a file in --folder; its name on a line)
  --folder=DIR      for path
  --vice-at=N       with a vice: only the Nth text is met with it, counted in --log
  --output=FILE     writes there instead of standard output
  --file=FILE       reads the text there
  --json            lines are JSON objects with a "text"
"""
import array
import json
import math
import os
import signal
import struct
import subprocess
import sys
import time

VICES = {"fail", "crash", "hang", "garbage", "nothing", "silence", "cut"}


def hum(text, rate, loud=0.3):
    n = round(len(text.encode()) * 0.05 * rate)
    return [loud * math.sin(2 * math.pi * 200 * i / rate) for i in range(n)]


def packed(values, kind):
    if kind == "float":
        return array.array("f", values).tobytes(), 4, 3
    if kind == "wav8":
        return bytes(128 + round(127 * v) for v in values), 1, 1
    if kind == "wav24":
        return b"".join(struct.pack("<i", round(v * 8388607))[:3] for v in values), 3, 1
    if kind == "wav32":
        return array.array("i", [round(v * 2147483647) for v in values]).tobytes(), 4, 1
    return array.array("h", [round(v * 32767) for v in values]).tobytes(), 2, 1


def wav(values, rate, kind):
    channels = 1
    if kind == "stereo":
        channels = 2
        values = [x for v in values for x in (2 * v, 0)]
    data, width, tag = packed(values, kind)
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, tag, channels, rate, rate * channels * width,
                       channels * width, 8 * width)
    size, riff = len(data), 4 + len(head) + 8 + len(data)
    if kind == "stream":
        size = riff = 0xFFFFFFFF
    if kind == "zero":
        size = riff = 0
    return b"RIFF" + struct.pack("<I", riff) + b"WAVE" + head + b"data" + struct.pack("<I", size) + data


def commit(vice, out):
    if vice == "fail":
        print("speaker: loading the model", file=sys.stderr)
        print("Error: the model is from next week", file=sys.stderr, flush=True)
        sys.exit(3)
    if vice == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if vice == "hang":
        subprocess.Popen(["sleep", os.environ.get("SPEAKER_NAP", "1000")])  # a child of its own, which must not survive either
        time.sleep(1000)
    if vice == "garbage":
        out.write(b"<html>Too many requests</html>\n")


def main():
    options, words = {}, []
    for argument in sys.argv[1:]:
        if argument.startswith("--") and not words:
            name, _, value = argument[2:].partition("=")
            options[name] = value
        else:
            words.append(argument)
    kind, rate = options.get("as", "wav16"), int(options.get("rate", 16000))
    log = options.get("log")

    def sound(text, out):
        said = 0
        if log:
            with open(log, "a+", encoding="utf-8") as f:
                print(json.dumps(text, ensure_ascii=False), file=f, flush=True)
                f.seek(0)
                said = len(f.readlines())
        if kind in VICES and said == int(options.get("vice-at", said)):
            commit(kind, out)
            if kind == "cut":
                whole = wav(hum(text, rate), rate, "wav16")
                return whole[:len(whole) // 2]
            return None if kind in ("garbage", "nothing") else wav([0] * rate, rate, "wav16")
        values = hum(text, rate)
        return packed(values, kind)[0] if kind == "raw" else wav(values, rate, kind)

    out = sys.stdout.buffer
    if "persistent" not in options:
        text = " ".join(words)
        if "file" in options:
            with open(options["file"], encoding="utf-8") as f:
                text = f.read()
        elif not words:
            text = sys.stdin.read()
        data = sound(text.rstrip("\n"), out) or b""
        if "output" in options:
            with open(options["output"], "wb") as f:
                f.write(data)
        else:
            out.write(data)
        return
    print("speaker: ready", file=sys.stderr, flush=True)
    for number, line in enumerate(sys.stdin):
        line = line.rstrip("\n")
        data = sound(json.loads(line)["text"] if "json" in options else line, out)
        if data is None:
            out.flush()
            continue
        if options["persistent"] == "path":
            path = os.path.join(options["folder"], f"{number}.wav")
            with open(path, "wb") as f:
                f.write(data)
            out.write(b"speaking\n" + path.encode() + b"\n")
        elif options["persistent"] == "raw":
            out.write(b"%d\n" % len(data) + data)
        else:
            out.write(data)
        out.flush()


main()
