"""The best set of voices among those found: clear ones, and the nearest two as far apart as can be."""

import itertools
import random

import numpy as np

CLEAR = 6.0  # per cent of words lost on the few sentences of the search; `measure` uses all
STARTS = 60


def _worst(space_pairs, chosen):
    """The three smallest distances in the set, smallest first: what is to be made larger."""
    return sorted(space_pairs[frozenset(p)] for p in itertools.combinations(chosen, 2))[:3]


def _climb(distance, chosen, kept, pool):
    """Exchanges one voice for another of its sex while the nearest pairs get farther apart."""
    best, better = _worst(distance, chosen), True
    while better:
        better = False
        for i, name in enumerate(chosen):
            if name in kept:
                continue
            for other in pool[name]:
                if other in chosen:
                    continue
                tried = chosen[:i] + [other] + chosen[i + 1:]
                value = _worst(distance, tried)
                if value > best:
                    chosen, best, better = tried, value, True
    return best, chosen


def choose(space, sexes, kept, wanted, seed=1):
    """Names of the best set: `kept` and others up to `wanted` of each sex ({"male": 8, ...})."""
    noise = space.noise()
    distance = {frozenset((a, b)): min(j, timbre / noise) for a, b, j, timbre in space.pairs()}
    by_sex = {s: [n for n in space.names if sexes[n] == s] for s in wanted}
    rng, found = random.Random(seed), None
    for _ in range(STARTS):
        start = list(kept)
        for sex, names in by_sex.items():
            free = [n for n in names if n not in kept]
            missing = wanted[sex] - sum(sexes[n] == sex for n in kept)
            start += rng.sample(free, min(max(0, missing), len(free)))
        result = _climb(distance, start, kept, {n: by_sex[sexes[n]] for n in space.names})
        if found is None or result[0] > found[0]:
            found = result
    return found[1]


def candidates(store):
    """The clear ones among a search's candidates, as features.Space wants them."""
    return {n: r | {"timbre": np.array(r["timbre"])} for n, r in store.found.items()
            if r["word_error"] <= CLEAR and "timbre" in r}
