"""How many words of a voice are lost: pocketsphinx as the listener.

The listener knows the words and word order of the news (a trigram model of any news text) and of
the test sentences, as a person knows what news is about; what it gets wrong then is the voice's
doing.  Word error of such a listener says which voice is clearer, not how a person would score.
"""

import collections
import math
import os
import re
import subprocess
import tempfile

MODEL = "/usr/share/pocketsphinx/model/en-us"
VOCABULARY = 4000
DISCOUNT = 0.6
SENTENCES_COUNT = 2  # how often the test sentences are put into the model
SPELLING = {"apologised": "apologized", "harbour": "harbor", "theatre": "theater",
            "kilometres": "kilometers", "defence": "defense", "labour": "labor",
            "programme": "program", "centre": "center", "percent": "percent"}


def words(text):
    """Lower-case words as the dictionary spells them."""
    text = re.sub(r"[^a-z' ]+", " ", text.lower().replace("\u2019", "'").replace("-", " "))
    stripped = (w.strip("'") for w in text.split())
    return [SPELLING.get(w, w) for w in stripped if w]


def _pronunciations(path):
    known = collections.defaultdict(list)
    with open(path, encoding="utf-8") as f:
        for line in f:
            head, _, phones = line.strip().partition(" ")
            if phones:
                known[re.sub(r"\(\d+\)$", "", head)].append(phones)
    return known


def _count(sentences, vocabulary):
    """Counts of one, two and three words in a row, none of them across an unknown word."""
    one, two, three = collections.Counter(), collections.Counter(), collections.Counter()
    for sentence in sentences:
        row = ["<s>"] + [w if w in vocabulary else None for w in sentence] + ["</s>"]
        for i in range(1, len(row)):
            a, b, c = (row[i - 2] if i > 1 else None), row[i - 1], row[i]
            if c is None:
                continue
            one[c] += 1
            if b is not None:
                two[b, c] += 1
                if a is not None:
                    three[a, b, c] += 1
    return one, two, collections.Counter({k: n for k, n in three.items() if n > 1})


def _discounted(counts, lower):
    """Absolute discounting: probabilities of `counts` backed off to `lower` (a function of an
    n-gram's tail), and the back-off weight of each history."""
    total, kinds = collections.Counter(), collections.Counter()
    for gram, n in counts.items():
        total[gram[:-1]] += n
        kinds[gram[:-1]] += 1
    p, seen, below = {}, collections.Counter(), collections.Counter()
    for gram, n in counts.items():
        h = gram[:-1]
        p[gram] = (n - DISCOUNT) / total[h] + DISCOUNT * kinds[h] / total[h] * lower(gram[1:])
        seen[h] += p[gram]
        below[h] += lower(gram[1:])
    weight = {h: max(1e-9, 1 - seen[h]) / max(1e-9, 1 - below[h]) for h in total}
    return p, weight


def _arpa(path, one, two, three):
    total = sum(one.values())
    p1 = {(w,): n / total for w, n in one.items()}
    p2, b1 = _discounted(two, lambda g: p1.get(g, 0))
    p3, b2 = _discounted(three, lambda g: p2.get(g, 0))
    p1["<s>",] = 0
    log = lambda x: f"{max(-9, math.log10(max(x, 1e-9))):.4f}"
    with open(path, "w", encoding="utf-8") as f:
        f.write(f"\\data\\\nngram 1={len(p1)}\nngram 2={len(p2)}\nngram 3={len(p3)}\n")
        for order, (p, weights) in enumerate(((p1, b1), (p2, b2), (p3, None)), 1):
            f.write(f"\n\\{order}-grams:\n")
            for gram in sorted(p):
                head = "-99" if gram == ("<s>",) else log(p[gram])
                tail = f" {log(weights.get(gram, 1.0))}" if weights is not None else ""
                f.write(f"{head} {' '.join(gram)}{tail}\n")
        f.write("\n\\end\\\n")


def build(texts, sentences, out, more=()):
    """Writes OUT.lm and OUT.dict from the files `texts` (news, plain text), the test `sentences` and
    dictionaries of `more` pronunciations; returns the words of the sentences that have none."""
    known = _pronunciations(os.path.join(MODEL, "cmudict-en-us.dict"))
    for path in more:
        for word, phones in _pronunciations(path).items():
            known[word] = known[word] + phones
    heard = []
    for path in texts:
        with open(path, encoding="utf-8", errors="replace") as f:
            for line in f:
                heard += [words(s) for s in re.split(r"(?<=[.!?])[\"\u201d]?\s+", line)]
    tested = [words(s) for s in sentences]
    needed = {w for s in tested for w in s}
    common = [w for w, _ in collections.Counter(w for s in heard for w in s).most_common()
              if w in known]
    vocabulary = set(common[:VOCABULARY]) | {w for w in needed if w in known}
    one, two, three = _count([s for s in heard if len(s) > 2] + SENTENCES_COUNT * tested, vocabulary)
    _arpa(out + ".lm", one, two, three)
    with open(out + ".dict", "w", encoding="utf-8") as f:
        for w in sorted(vocabulary):
            for i, phones in enumerate(known[w], 1):
                f.write(f"{w}{f'({i})' if i > 1 else ''} {phones}\n")
    return sorted(w for w in needed if w not in known)


def transcribe(wavs, model, task=None):
    """What the listener with MODEL.lm and MODEL.dict (or with the options `task`) hears in each WAV."""
    task = task or ["-lm", model + ".lm", "-dict", model + ".dict"]
    with tempfile.TemporaryDirectory() as folder:
        ids = [f"u{k:05d}" for k in range(len(wavs))]
        for wav, name in zip(wavs, ids):
            subprocess.run(["sox", "-R", "-G", wav, *"-r 16000 -c 1 -b 16 -e signed -t raw".split(),
                            f"{folder}/{name}.raw", "pad", "0.2", "0.3"],
                           check=True, stderr=subprocess.DEVNULL)
        with open(f"{folder}/list", "w") as f:
            f.write("\n".join(ids) + "\n")
        subprocess.run(["pocketsphinx_batch", "-adcin", "yes", "-cepdir", folder, "-cepext", ".raw",
                        "-ctl", f"{folder}/list", "-hmm", f"{MODEL}/en-us", *task,
                        "-hyp", f"{folder}/hyp", "-logfn", "/dev/null"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        heard = {}
        with open(f"{folder}/hyp") as f:
            for line in f:
                m = re.match(r"(.*)\s*\((\S+)\s+-?[0-9.]+\)\s*$", line)
                if m:
                    heard[m.group(2)] = m.group(1).strip()
        return [heard.get(name, "") for name in ids]


def errors(said, heard):
    """Words substituted, lost or added (Levenshtein distance of two lists of words)."""
    row = list(range(len(heard) + 1))
    for i, w in enumerate(said, 1):
        previous, row[0] = row[0], i
        for j, h in enumerate(heard, 1):
            previous, row[j] = row[j], min(previous + (w != h), row[j] + 1, row[j - 1] + 1)
    return row[-1]


def word_error(wavs, sentences, model):
    """Per cent of the sentences' words that the listener gets wrong."""
    wrong = total = 0
    for sentence, heard in zip(sentences, transcribe(wavs, model)):
        said = words(sentence)
        wrong += errors(said, words(heard))
        total += len(said)
    return 100 * wrong / max(1, total)
