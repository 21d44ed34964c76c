#!/bin/sh
# The main job under valgrind: no leak, no invalid access, in the program and in its workers.
cd "$(dirname "$0")/../.." || exit 1
folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
export G_SLICE=always-malloc G_DEBUG=gc-friendly
# libespeak-ng keeps its voice list and data until the process ends; only losses count.
valgrind --quiet --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=99 \
    --trace-children=no --child-silent-after-fork=yes --suppressions=tests/lint/valgrind.supp \
    build/release/briefcast render -j 1 --length 20s -o "$folder/out.wav" samples/wire-story.txt || exit 1
valgrind --quiet --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite --error-exitcode=99 \
    --suppressions=tests/lint/valgrind.supp build/release/briefcast script --all --json samples/*.txt > "$folder/out.json" || exit 1
[ -s "$folder/out.wav" ] && [ -s "$folder/out.json" ]
