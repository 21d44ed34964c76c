"""What a voice sounds like, and how far apart two are.

Pitch and formants by Praat; timbre as the mean and spread of mel cepstra over a sentence.  A pair's
J is its distance in just noticeable "that is somebody else" steps: 1.9 semitones of pitch or
1.7 semitones of vocal-tract length (Gaudrain & Baskent 2018), combined as a right angle.
"""

import itertools
import math
import os
import subprocess
import tempfile

import numpy as np

import synth

JND_PITCH, JND_TRACT = 1.9, 1.7  # semitones
_FRAME, _STEP, _FFT, _BANDS, _CEPSTRA = 0.025, 0.010, 1024, 26, 20


def acoustics(wavs):
    """One row a WAV: F0, F0 span, share voiced, F1, F2, F3, F4, HNR (see features.praat)."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as f:
        f.write("\n".join(os.path.abspath(w) for w in wavs) + "\n")
        f.flush()
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "features.praat")
        done = subprocess.run(["praat", "--run", script, f.name], capture_output=True, text=True)
    rows = [line.split("\t")[1:] for line in done.stdout.splitlines() if line.count("\t") >= 8]
    if len(rows) != len(wavs):
        raise RuntimeError("praat failed: " + done.stderr[:300])
    return np.array([[math.nan if "undefined" in v else float(v) for v in r] for r in rows])


def _mel_bank(rate):
    to_mel = lambda f: 2595 * np.log10(1 + f / 700)
    edges = 700 * (10 ** (np.linspace(to_mel(80), to_mel(7600), _BANDS + 2) / 2595) - 1)
    f = np.arange(_FFT // 2 + 1) * rate / _FFT
    return np.array([np.maximum(0, np.minimum((f - a) / (b - a), (c - f) / (c - b)))
                     for a, b, c in zip(edges, edges[1:], edges[2:])])


def timbre(wav):
    """Mean of cepstra 1..19 and spread of 1..12 over the louder frames."""
    data, rate = synth.samples(wav)
    x = np.frombuffer(data, dtype="<i2").astype(float) / 32768
    x = np.append(x[0], x[1:] - 0.97 * x[:-1])
    frame, step = int(_FRAME * rate), int(_STEP * rate)
    index = np.arange(frame) + step * np.arange(1 + (len(x) - frame) // step)[:, None]
    power = np.abs(np.fft.rfft(x[index] * np.hamming(frame), _FFT)) ** 2
    energy = power.sum(1)
    power = power[energy > energy.max() * 1e-3]
    cosines = np.cos(np.pi * np.outer(np.arange(_CEPSTRA), np.arange(_BANDS) + 0.5) / _BANDS)
    c = np.log(power @ _mel_bank(rate).T + 1e-8) @ cosines.T
    return np.concatenate([c[:, 1:].mean(0), c[:, 1:13].std(0)])


def tract(rows):
    """log2 of the median F1..F4: differences are vocal-tract scale in octaves."""
    return float(np.mean(np.log2(np.nanmedian(rows[:, 3:7], axis=0))))


class Space:
    """Voices in timbre space, scaled by how much one voice differs from sentence to sentence.
    `voices`: name -> {"timbre": array (sentences, features), "pitch": Hz, "tract": octaves}."""

    def __init__(self, voices):
        self.names = list(voices)
        self.voices = voices
        within = np.concatenate([v["timbre"] - v["timbre"].mean(0) for v in voices.values()])
        cov = within.T @ within / max(1, len(within) - len(voices))
        cov = 0.8 * cov + 0.2 * np.diag(np.diag(cov))
        self.whiten = np.linalg.inv(np.linalg.cholesky(cov)).T
        self.points = {n: v["timbre"] @ self.whiten for n, v in voices.items()}
        self.centres = {n: p.mean(0) for n, p in self.points.items()}
        self.scale = math.sqrt(cov.shape[0])

    def noise(self):
        """95th percentile of the timbre distance between two halves of one voice's sentences."""
        rng, found = np.random.default_rng(1), []
        for p in self.points.values():
            for _ in range(10):
                q = rng.permutation(len(p))
                a, b = p[q[:len(q) // 2]].mean(0), p[q[len(q) // 2:]].mean(0)
                found.append(np.linalg.norm(a - b) / self.scale)
        return float(np.percentile(found, 95))

    def pair(self, a, b):
        """(J, timbre distance) of two voices."""
        va, vb = self.voices[a], self.voices[b]
        pitch = 12 * math.log2(va["pitch"] / vb["pitch"]) / JND_PITCH
        length = 12 * (va["tract"] - vb["tract"]) / JND_TRACT
        return (math.hypot(pitch, length),
                float(np.linalg.norm(self.centres[a] - self.centres[b])) / self.scale)

    def pairs(self, names=None):
        return [(a, b, *self.pair(a, b))
                for a, b in itertools.combinations(names or self.names, 2)]

    def identified(self, names=None):
        """Per cent of sentences whose voice is the nearest centre, that sentence left out."""
        names = names or self.names
        right = total = 0
        for true in names:
            for k, z in enumerate(self.points[true]):
                others = np.delete(self.points[true], k, axis=0).mean(0)
                distance = {n: np.linalg.norm((others if n == true else self.centres[n]) - z)
                            for n in names}
                right += min(distance, key=distance.get) == true
                total += 1
        return 100 * right / max(1, total)

    def recognised(self, timbres, names=None):
        """Per cent of other sentences (name -> array as "timbre") whose voice is the nearest centre."""
        names = names or self.names
        right = total = 0
        for true in names:
            for z in timbres[true] @ self.whiten:
                right += min(names, key=lambda n: np.linalg.norm(self.centres[n] - z)) == true
                total += 1
        return 100 * right / max(1, total)

    def recognised_among(self, timbres, size, tries=300):
        """The worst of `recognised` over random sets of `size` voices."""
        rng = np.random.default_rng(1)
        return min(self.recognised(timbres, list(rng.choice(self.names, size, replace=False)))
                   for _ in range(tries))
