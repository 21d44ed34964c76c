#!/usr/bin/env python3
"""Looks at sound files of two channels and of other sample rates, without any library of sound.
Prints what is wrong and exits 1, or exits 0.

usage: stereo.py is FILE RATE CHANNELS SECONDS     by its own header, to 2 ms (MP3: to 0.2 s)
       stereo.py seats MONO.wav STEREO.wav SEATS   the same sound from SEATS places, the middle among them
"""
import array
import math
import struct
import sys
import wave


def fail(message):
    print(message)
    sys.exit(1)


def wav(data):
    channels, rate, _, frame = struct.unpack("<HIIH", data[22:34])
    return rate, channels, (len(data) - 44) / frame / rate if data[4:8] == b"\xff" * 4 else \
        struct.unpack("<I", data[data.index(b"data") + 4:][:4])[0] / frame / rate


def flac(data):
    bits = int.from_bytes(data[18:26], "big")
    return bits >> 44, (bits >> 41 & 7) + 1, (bits & 0xFFFFFFFFF) / (bits >> 44)


def ogg(data):
    last = struct.unpack("<q", data[data.rindex(b"OggS") + 6:][:8])[0]
    if data[28:36] == b"OpusHead":  # always counted at 48 kHz
        _, channels, skip, rate = struct.unpack("<BBHI", data[36:44])
        return rate, channels, (last - skip) / 48000
    _, channels, rate = struct.unpack("<IBI", data[35:44])
    return rate, channels, last / rate


def mp3(data):
    at = 10 + sum((b & 127) << 7 * (3 - i) for i, b in enumerate(data[6:10])) if data[:3] == b"ID3" else 0
    head = struct.unpack(">I", data[at:at + 4])[0]
    if head >> 21 != 0x7FF:
        fail("no frame of MP3 where one should be")
    version = head >> 19 & 3  # 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    rate = (44100, 48000, 32000)[head >> 10 & 3] // {3: 1, 2: 2, 0: 4}[version]
    channels = 1 if head >> 6 & 3 == 3 else 2
    tag = max(data.find(b"Xing", at, at + 64), data.find(b"Info", at, at + 64))
    frames = struct.unpack(">I", data[tag + 8:tag + 12])[0]
    return rate, channels, frames * (1152 if version == 3 else 576) / rate


def about(path):
    with open(path, "rb") as f:
        data = f.read()
    kinds = {b"RIFF": wav, b"fLaC": flac, b"OggS": ogg}
    return kinds.get(data[:4], mp3)(data)


def read(path, channels):
    with wave.open(path, "rb") as w:
        if w.getnchannels() != channels:
            fail(f"{path}: {w.getnchannels()} channels")
        return array.array("h", w.readframes(w.getnframes()))


def seats(mono_path, stereo_path, wanted):
    mono, both = read(mono_path, 1), read(stereo_path, 2)
    left, right = both[0::2], both[1::2]
    if len(mono) != len(left):
        fail(f"{len(left)} frames, in mono {len(mono)}")
    found = {}
    for at in range(0, len(mono) - 441, 441):
        part = range(at, at + 441)
        for i in part:
            if abs(math.hypot(left[i], right[i]) - abs(mono[i])) > 0.708:
                fail(f"sample {i}: {left[i]} and {right[i]} are not as loud as {mono[i]}")
        if max(abs(mono[i]) for i in part) < 3000:
            continue
        power = [math.sqrt(sum(ear[i] ** 2 for i in part)) for ear in (left, right)]
        place = round(math.atan2(power[1], power[0]) * 4 / math.pi - 1, 2)
        found[place] = found.get(place, 0) + 1
        if place == 0 and any(left[i] != right[i] for i in part):
            fail(f"sample {at} and on: in the middle, but the ears differ")
    found = {place: n for place, n in found.items() if n > 5}  # not where two meet in one window
    print(found)
    if len(found) != int(wanted) or 0 not in found or {0.43, -0.43} - set(found) or max(found) > 0.43:
        fail("not the seats that there should be")


def main():
    if sys.argv[1] == "seats":
        seats(*sys.argv[2:])
    else:
        path, rate, channels, seconds = sys.argv[2:]
        got = about(path)
        slack = 0.2 if path.endswith("mp3") else 0.002
        if got[:2] != (int(rate), int(channels)) or abs(got[2] - float(seconds)) > slack:
            fail(f"{path}: {got}, not {rate} Hz, {channels} channels, {seconds} s")


if __name__ == "__main__":
    main()
