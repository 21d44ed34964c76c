#!/bin/sh
# make bench: timings beside peers, taken in one run.  BENCH_ARTICLE chooses the article, BENCH_RUNS how often.
cd "$(dirname "$0")/../.." || exit 1
exec python3 tests/bench/bench.py ./briefcast "${BENCH_ARTICLE:-samples/wire-story.txt}" "${BENCH_RUNS:-7}"
