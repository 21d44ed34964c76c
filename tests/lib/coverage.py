#!/usr/bin/env python3
"""Errors against coverage: how many words in quotation marks get a voice at each --min-confidence, and
how many of these the wrong one.

usage: coverage.py SCORER-FOLDER GOLD.jsonl PREDICTIONS.jsonl

SCORER-FOLDER holds score_quotes.py, which knows when two speakers are the same.
"""
import importlib.util
import json
import os
import sys


def load_scorer(folder):
    """The scorer as a module, without its command line."""
    path = os.path.join(folder, "score_quotes.py")
    sys.path.insert(0, folder)
    with open(path, encoding="utf-8") as f:
        source = f.read().rsplit("\nmain()", 1)[0]
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("scorer", None))
    module.__file__ = path
    exec(compile(source, path, "exec"), module.__dict__)
    return module


def voiced_words(scorer, record, quotes):
    """(confidence, right) for each word in marks that has a predicted speaker."""
    words = scorer.words_of(record)
    mask = scorer.quote_mask(record["text"])
    gold = {}
    for quote in record["quotes"]:
        for i in scorer.wordset(quote, words):
            gold[i] = quote
    for quote in quotes:
        if quote["type"] == "indirect" or not quote["speaker"]:
            continue
        for i in scorer.wordset(quote, words):
            if mask[words[i][0]]:
                yield quote["confidence"], i in gold and scorer.spk_match(gold[i], quote)


def main():
    folder, gold, predictions = sys.argv[1:4]
    scorer = load_scorer(folder)
    with open(predictions, encoding="utf-8") as f:
        found = {p["id"]: p["quotes"] for p in map(json.loads, f)}
    words = []
    with open(gold, encoding="utf-8") as f:
        for record in map(json.loads, f):
            words.extend(voiced_words(scorer, record, found[record["id"]]))
    print("min-confidence  voiced %  wrong %")
    for least in (0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.97):
        kept = [right for confidence, right in words if confidence >= least]
        wrong = 100 * kept.count(False) / max(len(kept), 1)
        print(f"{least:14}  {100 * len(kept) / len(words):8.1f}  {wrong:7.2f}")


main()
