#!/usr/bin/env python3
"""Listens to what briefcast has made.  Prints what is wrong and exits 1, or exits 0.

usage: sound.py duration FILE.wav                       seconds on stdout
       sound.py near FILE.wav SECONDS TOLERANCE         lasts that long
       sound.py check PROGRAM FILE.wav SCRIPT.json      duration, silence, clipping, each segment alone
       sound.py voices PROGRAM FILE.wav SCRIPT.json     as many distinct voices as speakers
       sound.py loudness FILE.wav LUFS                  at LUFS +- 0.3, no true peak above -1 dBTP, no clipping
       sound.py level PROGRAM FILE.wav SCRIPT.json LUFS each speaker at LUFS +- 0.5, all within 0.5 LU
       sound.py heard FILE.wav RECORDING                what was recorded (s16, mono) is the file
       sound.py whole FILE...                           complete sound files, by their own structure
"""
import array
import cmath
import ctypes
import json
import math
import os
import subprocess
import sys
import tempfile
import wave

RATE = 22050
PIPE_LEAD = 0.02  # seconds: who listens at a pipe has just asked for it to begin


def fail(message):
    print(message)
    sys.exit(1)


def read_wav(path):
    with wave.open(path, "rb") as w:
        if (w.getframerate(), w.getnchannels(), w.getsampwidth()) != (RATE, 1, 2):
            fail(f"{path}: not mono, 16 bits, {RATE} Hz: {w.getparams()}")
        samples = array.array("h", w.readframes(w.getnframes()))
        if len(samples) != w.getnframes():
            fail(f"{path}: {len(samples)} samples, its header says {w.getnframes()}")
    return samples


def read_json(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def in_samples(seconds):
    return round(seconds * RATE)


def measured(samples):
    """Integrated loudness in LUFS and true peak in dBTP, by libebur128."""
    lib = ctypes.CDLL("libebur128.so.1")
    lib.ebur128_init.restype = ctypes.c_void_p
    lib.ebur128_init.argtypes = [ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    lib.ebur128_add_frames_short.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    result = ctypes.c_double()
    lib.ebur128_loudness_global.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_double)]
    lib.ebur128_true_peak.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.POINTER(ctypes.c_double)]
    lib.ebur128_destroy.argtypes = [ctypes.POINTER(ctypes.c_void_p)]
    integrated, true_peak = 1 << 2 | 1, 1 << 5 | 1 << 4 | 1
    state = ctypes.c_void_p(lib.ebur128_init(1, RATE, integrated | true_peak))
    lib.ebur128_add_frames_short(state, samples.tobytes(), len(samples))
    lib.ebur128_loudness_global(state, ctypes.byref(result))
    lufs = result.value
    lib.ebur128_true_peak(state, 0, ctypes.byref(result))
    lib.ebur128_destroy(ctypes.byref(state))
    return lufs, 20 * math.log10(result.value) if result.value > 0 else -math.inf


def loudness(path, target):
    samples = read_wav(path)
    lufs, peak = measured(samples)
    if abs(lufs - float(target)) > 0.3:
        fail(f"{lufs:.2f} LUFS, not {target}")
    if peak > -1:
        fail(f"true peak {peak:.2f} dBTP")
    if max(samples) >= 32767 or min(samples) <= -32767:
        fail("clipped samples")


def level(program, path, script_path, target):
    samples, script, spoken = read_wav(path), read_json(script_path), {}
    found, _ = parts(program, script)
    for (start, sound), segment in zip(found, script["segments"]):
        said = spoken.setdefault(segment["speaker"], array.array("h"))
        said.extend(samples[start:start + len(sound)])
    levels = {who: measured(sound)[0] for who, sound in spoken.items()}
    for who, lufs in levels.items():
        print(f"{who}: {lufs:.2f} LUFS")
        if not abs(lufs - float(target)) < 0.5:
            fail(f"{who} is not at {target}")
    if max(levels.values()) - min(levels.values()) > 0.5:
        fail("speakers are not level")


def alone(program, script, segment, folder):
    """The sound of one segment, rendered from a script that has nothing else in it; through a pipe,
    since a file of so little would be brought to its loudness as a whole."""
    one = dict(script, segments=[segment])
    path, head = os.path.join(folder, "one.json"), 44
    with open(path, "w", encoding="utf-8") as f:
        json.dump(one, f)
    done = subprocess.run([program, "render", path, "-o", "-"], capture_output=True, check=False)
    if done.returncode != 0:
        fail(f"segment {segment['text'][:40]!r} alone: {done.stderr.decode(errors='replace')}")
    samples = array.array("h", done.stdout[head:])
    lead, pause = in_samples(min(script.get("lead", 0), PIPE_LEAD)), in_samples(segment["pause"])
    return samples[lead:len(samples) - pause]


def parts(program, script):
    """(start, sound) of each segment, in samples, and the whole length that follows from them."""
    at, found = in_samples(script.get("lead", 0)), []
    with tempfile.TemporaryDirectory() as folder:
        for segment in script["segments"]:
            sound = alone(program, script, segment, folder)
            found.append((at, sound))
            at += len(sound) + in_samples(segment["pause"])
    return found, at


def check(program, wav, script_path):
    samples, script = read_wav(wav), read_json(script_path)
    found, length = parts(program, script)
    slack = len(script["segments"]) + 1  # a sample for each rounded pause
    if abs(length - len(samples)) > slack:
        fail(f"{len(samples)} samples; lead, segments and pauses make {length}")
    # Clipping: two neighbouring samples at full scale.
    if any(abs(a) >= 32767 and abs(b) >= 32767 for a, b in zip(samples, samples[1:])):
        fail("clipped")
    if max(map(abs, samples)) < 3000:
        fail(f"too quiet: peak {max(map(abs, samples))}")
    silent_from = 0
    for (start, sound), segment in zip(found, script["segments"]):
        if any(samples[silent_from + slack:start - slack]):
            fail(f"sound in the pause before {segment['text'][:40]!r}")
        near = (samples[start + d:start + d + len(sound)] for d in range(-slack, slack + 1))
        if not any(piece == sound for piece in near):
            fail(f"in the whole {segment['text'][:40]!r} sounds other than alone")
        if sound and (abs(sound[0]) > 600 or abs(sound[-1]) > 600):
            fail(f"a click at an end of {segment['text'][:40]!r}: {sound[0]} {sound[-1]}")
        silent_from = start + len(sound)
    if any(samples[silent_from + slack:]):
        fail("sound in the last pause")


# ---- voices ----

def fft(x):
    n = len(x)
    if n == 1:
        return x
    even, odd = fft(x[0::2]), fft(x[1::2])
    turned = [cmath.exp(-2j * math.pi * k / n) * odd[k] for k in range(n // 2)]
    return [a + b for a, b in zip(even, turned)] + [a - b for a, b in zip(even, turned)]


def pitch_of(frame):
    """Hz by autocorrelation of a frame at a third of the rate, or None where it is not voiced."""
    low = [sum(frame[i:i + 3]) / 3 for i in range(0, len(frame) - 2, 3)]
    mean = sum(low) / len(low)
    low = [v - mean for v in low]
    rate, best, found = RATE / 3, 0.0, None
    half = len(low) // 2
    energy = sum(v * v for v in low[:half]) or 1
    values = {}
    for lag in range(int(rate / 400), int(rate / 60)):
        if lag + half > len(low):
            break
        other = sum(v * v for v in low[lag:lag + half]) or 1
        values[lag] = sum(a * b for a, b in zip(low[:half], low[lag:lag + half])) / math.sqrt(energy * other)
    best = max(values.values())
    for lag in sorted(values):  # the shortest period that is nearly as good: no octave below
        if values[lag] > 0.9 * best and values[lag] >= values.get(lag - 1, -1) and values[lag] >= values.get(lag + 1, -1):
            found = rate / lag
            break
    return found if best > 0.6 else None


BANDS = [(200 * 1.32 ** i, 200 * 1.32 ** (i + 1)) for i in range(12)]  # 200 Hz to 5.6 kHz


def portrait(sound):
    """Median pitch and mean spectrum in dB, its level taken out, over the loud frames."""
    size, pitches, spectra = 1024, [], []
    step = max(size, len(sound) // 120)
    loud = sorted(sum(abs(v) for v in sound[i:i + size]) for i in range(0, len(sound) - size, step))
    gate = loud[len(loud) // 3] if loud else 0
    for i in range(0, len(sound) - size, step):
        frame = list(sound[i:i + size])
        if sum(map(abs, frame)) < gate:
            continue
        hz = pitch_of(frame)
        if hz is None:
            continue
        pitches.append(hz)
        windowed = [v * (0.5 - 0.5 * math.cos(2 * math.pi * k / size)) for k, v in enumerate(frame)]
        power = [abs(z) ** 2 for z in fft(windowed)[:size // 2]]
        spectra.append([10 * math.log10(1 + sum(power[int(a * size / RATE):max(int(b * size / RATE), int(a * size / RATE) + 1)]))
                        for a, b in BANDS])
    if len(pitches) < 5:
        return None
    mean = [sum(col) / len(col) for col in zip(*spectra)]
    level = sum(mean) / len(mean)
    return sorted(pitches)[len(pitches) // 2], [v - level for v in mean]


def apart(a, b):
    """How far two portraits are apart: 1 is a semitone of pitch or 2.5 dB of spectrum.  The same voice
    with other words is about 0.5 from itself; above 2 one hears another person."""
    semitones = abs(12 * math.log2(a[0] / b[0]))
    spectrum = math.sqrt(sum((x - y) ** 2 for x, y in zip(a[1], b[1])) / len(BANDS))
    return math.hypot(semitones, spectrum / 2.5)


def voices(program, wav, script_path):
    samples, script = read_wav(wav), read_json(script_path)
    found, _ = parts(program, script)
    by_speaker = {}
    for (start, sound), segment in zip(found, script["segments"]):
        piece = samples[start:start + len(sound)]
        by_speaker.setdefault(segment["speaker"], array.array("h")).extend(piece)
    portraits = {who: portrait(s[:RATE * 20]) for who, s in by_speaker.items()}
    portraits = {who: p for who, p in portraits.items() if p}
    if len(portraits) < len(by_speaker):
        fail(f"too little speech of {set(by_speaker) - set(portraits)}")
    names = sorted(portraits)
    for who in names:
        print(f"{who}: {portraits[who][0]:.0f} Hz")
    pairs = sorted((apart(portraits[a], portraits[b]), a, b) for i, a in enumerate(names) for b in names[i + 1:])
    if pairs and pairs[0][0] < 2:
        fail(f"not distinct: {pairs[0]}")
    # The control: a voice is nearer to itself, in both halves of what it says, than to any other.
    narrator = by_speaker["narrator"]
    halves = portrait(narrator[:len(narrator) // 2]), portrait(narrator[len(narrator) // 2:])
    if None in halves or pairs and apart(*halves) >= pairs[0][0]:
        fail(f"the narrator differs from itself by {halves and apart(*halves)}, others by {pairs[0]}")


# ---- playing ----

def envelope(samples, step):
    return [math.sqrt(sum(v * v for v in samples[i:i + step]) / step) for i in range(0, len(samples) - step + 1, step)]


def correlation(a, b):
    n = min(len(a), len(b))
    a, b = a[:n], b[:n]
    ma, mb = sum(a) / n, sum(b) / n
    ab = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    aa, bb = sum((x - ma) ** 2 for x in a), sum((y - mb) ** 2 for y in b)
    return ab / math.sqrt(aa * bb) if aa and bb else 0.0


def smooth(samples):
    """A moving average over 9 samples: what is below about 1 kHz."""
    total, sums = 0, [0]
    for v in samples:
        total += v
        sums.append(total)
    return [(b - a) / 9 for a, b in zip(sums, sums[9:])]


def trim(samples):
    """(first, last) sample of what can be heard."""
    loud = [i for i in range(0, len(samples) - 64, 64) if max(map(abs, samples[i:i + 64])) > 200]
    if not loud:
        fail("silence")
    return loud[0], loud[-1] + 64


def heard(wav, recording):
    reference = read_wav(wav)
    with open(recording, "rb") as f:
        data = f.read()
    heard_ = array.array("h", data[:len(data) // 2 * 2])
    b, e = trim(reference)
    c, d = trim(heard_)
    if abs((e - b) - (d - c)) > RATE // 10:
        fail(f"{(d - c) / RATE:.3f} s were heard, {(e - b) / RATE:.3f} s were rendered")
    step = RATE // 100
    wanted = envelope(reference[b:e], step)
    best = max(range(max(c - 1000, 0), c + 1000, 50),
               key=lambda s: correlation(wanted[:150], envelope(heard_[s:s + 150 * step], step)))
    likeness = correlation(wanted, envelope(heard_[best:best + e - b], step))
    print(f"loudness correlates by {likeness:.4f}")
    if likeness < 0.95:
        fail("what was heard is not what was rendered")
    # And sample by sample, in windows along the whole: not only the loudness is the same.  Without
    # high tones, since the recording may lie half a sample beside.
    reference, heard_ = smooth(reference), smooth(heard_)
    worst, drift = 1.0, best - b
    window = 2048
    for i in range(b, e - window, max((e - b) // 24, window)):
        piece = reference[i:i + window]
        if len(piece) < window or max(map(abs, piece)) < 2000:
            continue
        scores = {s: correlation(piece, heard_[i + s:i + s + window]) for s in range(drift - 80, drift + 81)}
        drift = max(scores, key=scores.get)
        worst = min(worst, scores[drift])
    print(f"waves correlate by {worst:.4f} at least")
    if worst < 0.9:
        fail("the waves differ")


# ---- files ----

def whole_ogg(data):
    at, last = 0, 0
    while at < len(data):
        if data[at:at + 4] != b"OggS" or at + 27 > len(data):
            return False
        segments = data[at + 26]
        last = data[at + 5]
        at += 27 + segments + sum(data[at + 27:at + 27 + segments])
    return at == len(data) and bool(last & 4)


def whole(path):
    with open(path, "rb") as f:
        data = f.read()
    if data[:4] == b"RIFF":
        return int.from_bytes(data[4:8], "little") + 8 == len(data) and len(read_wav(path)) > RATE
    if data[:4] == b"OggS":
        return whole_ogg(data)
    if data[:4] == b"fLaC":  # the number of samples is known: the header was finished
        return int.from_bytes(data[18:26], "big") & 0xFFFFFFFFF > RATE
    return len(data) > 4000 and (data[:3] == b"ID3" or data[0] == 0xFF)


def main():
    command, rest = sys.argv[1], sys.argv[2:]
    if command == "duration":
        print(f"{len(read_wav(rest[0])) / RATE:.3f}")
    elif command == "near":
        seconds = len(read_wav(rest[0])) / RATE
        if abs(seconds - float(rest[1])) > float(rest[2]):
            fail(f"{seconds:.2f} s, not {rest[1]} s +- {rest[2]} s")
    elif command == "check":
        check(*rest)
    elif command == "voices":
        voices(*rest)
    elif command == "loudness":
        loudness(*rest)
    elif command == "level":
        level(*rest)
    elif command == "heard":
        heard(*rest)
    elif command == "whole":
        for path in rest:
            if not whole(path):
                fail(f"{path}: not a whole file")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
