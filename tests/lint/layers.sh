#!/bin/sh
# Holds the includes of src/ against the order of its rooms: a file includes headers of its own floor or a lower one.
cd "$(dirname "$0")/../.." || exit 1
floor() {
    case $1 in
    base) echo 1 ;; ingest | language) echo 2 ;; script) echo 3 ;; sound) echo 4 ;; publish) echo 5 ;;
    briefing) echo 6 ;; programme) echo 7 ;; cli | tools) echo 8 ;; *) echo 0 ;;
    esac
}
# The room that keeps the promise of each public header.
room_of_public() {
    case $1 in
    error | span) echo base ;; article | source) echo ingest ;;
    language | document | attribution | summary) echo language ;;
    script | cast | voice | saying) echo script ;; sound) echo sound ;; briefing | json) echo briefing ;;
    briefcast) echo cli ;; *) echo unknown ;;
    esac
}
bad=0
complain() { echo "$1" >&2; bad=1; }
for file in src/*/*.[ch]; do
    room=${file#src/}; room=${room%%/*}
    own=$(floor "$room")
    [ "$own" -gt 0 ] || complain "$file: the room '$room' is not in the house"
    for header in $(sed -n 's/^#include ["<]\([a-z-]*\/[a-z-]*\)\.h[">].*/\1/p' "$file"); do
        target=${header%%/*}
        [ "$target" = briefcast ] && target=$(room_of_public "${header#*/}")
        theirs=$(floor "$target")
        [ "$theirs" -eq 0 ] && continue
        [ "$theirs" -le "$own" ] || complain "$file: includes $header.h of a higher floor"
        # Two rooms share the second floor; language may know what an article is, but not where it came from.
        if [ "$room" = language ] && [ "$target" = ingest ] && [ "$header" != briefcast/article ]; then
            complain "$file: language must not know ingest beyond the article"
        fi
        if [ "$room" = ingest ] && [ "$target" = language ]; then complain "$file: ingest must not know language"; fi
    done
done
exit $bad
