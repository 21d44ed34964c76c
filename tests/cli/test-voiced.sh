#!/bin/sh
# Who speaks each word, against what a careful editor marked in our own articles and, where it is
# there, in the development data.  Floors: tests/golden/floors.
. "$(dirname "$0")/../lib/tap.sh"

# The samples and their marked copies are the same text.
for marked in "$top"/tests/golden/marked/sample-*.txt; do
    sample=$samples/$(basename "$marked" | sed 's/^sample-//')
    python3 "$lib/voiced.py" --plain "$marked" >plain.txt
    ok "$(basename "$sample") is what was marked" cmp plain.txt "$sample"
done

voiced() {
    python3 "$lib/voiced.py" --verbose --floor "$top/tests/golden/floors" "$briefcast" "$1" >voiced.out 2>&1
    grep -E '^(not )?ok|^#' voiced.out >lines
    while IFS= read -r line; do
        case $line in
        ok*) pass "${line#ok * - }" ;;
        not*) fail "${line#not ok * - }" ;;
        *) echo "$line" ;;
        esac
    done <lines
    [ -s lines ] || { fail "$2" && sed 's/^/# /' voiced.out; }
}
voiced "$top/tests/golden/marked" "our marked articles"
voiced "$top/tests/golden/readouts" "the readouts that were learned from"
if [ -d "$shared/data/readout/marked" ]; then
    voiced "$shared/data/readout/marked" "the shared readout"
else
    skip "the shared readout" "no data in ${BRIEFCAST_SHARED:-../shared}"
fi
finish
