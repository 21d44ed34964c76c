#!/usr/bin/env python3
"""bench.py PROGRAM ARTICLE [RUNS]: what briefcast takes, beside its peers, pair by pair.

Machines differ and drift, so what counts is the ratio of runs taken in turn, A B A B; medians are printed with their range.
"""
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

program, article = sys.argv[1], sys.argv[2]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 7


def wall(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def show(name, values, unit, scale=1.0):
    values = sorted(v * scale for v in values)
    print(f"{name:<46} {statistics.median(values):8.2f} {unit}  ({values[0]:.2f} to {values[-1]:.2f})")


def paired(name, a, b):
    wall(a), wall(b)
    pairs = [(wall(a), wall(b)) for _ in range(runs)]
    show(name, [x for x, _ in pairs], "ms", 1000)
    show("  beside it", [y for _, y in pairs], "ms", 1000)
    show("  ratio", [x / y for x, y in pairs], "")


def started(command, sink):
    """Without the time that Python takes to start something."""
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ,
                            file_actions=[(os.POSIX_SPAWN_DUP2, sink, 1), (os.POSIX_SPAWN_DUP2, sink, 2)])
    os.waitpid(child, 0)
    return time.perf_counter() - start


def start_up(commands):
    """One small job each, in turn with /bin/true, which is what the machine takes for any program."""
    commands = [["/bin/true"], *([program, *c] for c in commands)]
    sink = os.open(os.devnull, os.O_RDWR)
    rounds = [[started(c, sink) for c in commands] for _ in range(max(40, runs))]
    for k, command in enumerate(commands):
        name = os.path.basename(command[0]) + " " + " ".join(os.path.basename(part) for part in command[1:])
        show("one article: " + name, [r[k] for r in rounds], "ms", 1000)


def first_sound(command):
    """Seconds until the first sample that is not silence comes through the pipe."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    data = b""
    while True:
        piece = os.read(child.stdout.fileno(), 4096)
        data += piece
        if not piece or any(data[len(data) - len(piece):][64:]) and len(data) > 4096:
            break
    passed = time.perf_counter() - start
    child.kill()
    child.wait()
    return passed


def text_of(megabytes, path):
    random.seed(1)
    words = ("the minister said that talks would go on in the harbour city while ships wait for better weather and "
             "more coal is brought from the northern mines by train").split()
    with open(path, "w") as out:
        size = 0
        while size < megabytes * 1_000_000:
            sentences = []
            for _ in range(random.randint(2, 6)):
                sentence = " ".join(random.choice(words) for _ in range(random.randint(6, 24))).capitalize()
                if random.random() < 0.3:
                    sentence = f'"{sentence}," Anna Lund said'
                sentences.append(sentence + ".")
            size += out.write(" ".join(sentences) + "\n\n")


with tempfile.TemporaryDirectory() as folder:
    plain = os.path.join(folder, "plain.txt")
    with open(plain, "w") as out:
        subprocess.run([program, "extract", article], check=True, stdout=out)
    wave = os.path.join(folder, "out.wav")
    paired("render --all, beside espeak-ng -w",
           [program, "render", "--all", article, "-o", wave], ["espeak-ng", "-f", plain, "-w", os.path.join(folder, "e.wav")])
    paired("render --all -j 1, beside espeak-ng -w",
           [program, "render", "--all", "-j", "1", article, "-o", wave], ["espeak-ng", "-f", plain, "-w", os.path.join(folder, "e.wav")])
    show("first sound, everything", [first_sound([program, "render", "--all", article, "-o", "-"]) for _ in range(runs)], "ms", 1000)
    show("first sound, two minutes", [first_sound([program, "render", article, "-o", "-"]) for _ in range(runs)], "ms", 1000)
    start_up([["--version"], ["extract", article], ["sentences", article], ["summarize", "-n", "3", article],
              ["quotes", article], ["script", "--all", article], ["voices"]])
    big = os.path.join(folder, "big.txt")
    text_of(8, big)
    size = os.path.getsize(big) / 1e6
    for command in (["extract"], ["sentences"], ["quotes", "--json"], ["summarize", "-n", "20"]):
        values = [size / wall([program, *command, big]) for _ in range(3)]
        show(" ".join(command) + f" of {size:.0f} MB", values, "MB/s")
