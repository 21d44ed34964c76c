#!/bin/sh
# Scores on the development data, where it is there, against the floors recorded in
# tests/golden/accuracy-floors: who says what (PolNeAR), sentences (GUM, EWT, golden rules), summaries (CNN/DM).
. "$(dirname "$0")/../lib/tap.sh"
data=$shared/data tools=$shared/tools floors=$top/tests/golden/accuracy-floors

# Each of these prints lines of "MEASURE VALUE".
# The shipped model has learned from these articles, so each fifth of them is tagged by a model that
# has learned from the rest.
score_quotes() {
    gold=$data/attribution/polnear.dev.jsonl
    make -s -C "$top" KIND=release learners >&2 &&
        "$top/build/release/train-attribution" --folds 5 --output fold \
            --merge "$top/voices/en/attribution.model" "$gold" >tags.txt 2>training.txt &&
        cat fold.fold[0-9] >pred.jsonl &&
        python3 "$tools/score_quotes.py" "$gold" --pred pred.jsonl --json >scores.json || return 1
    awk '{s += $6; k += $10} END {print "quotes-source-exact", s / NR; print "quotes-content-exact", k / NR}' tags.txt
    python3 - <<'PY'
import json
s = json.load(open("scores.json"))
print("quotes-wse-direct", s["WSE_direct"]["pct"])
print("quotes-wse-all", s["WSE_all"]["pct"])
print("quotes-f1-direct", s["token_direct"][2])
print("quotes-f1-all", s["token_all"][2])
print("quotes-name-direct", s["speaker_direct"]["name_acc_matched"])
print("quotes-name-all", s["speaker_all"]["name_acc_matched"])
PY
}

score_sentences() {
    python3 "$tools/score_sentences.py" --test "$data/sentences/gum.dev.jsonl" --genre news \
        --cmd "$briefcast sentences {file}" >scores.txt || return 1
    sed -n 's/.* F1 *\([0-9.]*\) (tp.*/sentences-news-f1 \1/p' scores.txt
    sed -n 's/.* badtext *\([0-9]*\).*/sentences-news-badtext \1/p' scores.txt
    python3 "$tools/score_sentences.py" --test "$data/sentences/golden.json" \
        --cmd "$briefcast sentences {file}" | sed -n 's/.* golden \([0-9]*\).*/sentences-golden \1/p'
    # The shipped weights have learned from these texts: so each fifth is split by weights of the rest.
    make -s -C "$top" KIND=release learners >&2 &&
        "$top/build/release/train-sentences" --folds 5 "$data/sentences/gum.dev.jsonl" \
            "$data/sentences/ewt.dev.jsonl" >folds.txt || return 1
    pooled news '^gum news '
    pooled written '^gum (academic|bio|essay|fiction|interview|letter|textbook|voyage|whow) '
    pooled web '^ewt (newsgroup|weblog) '
}

# pooled NAME PATTERN: F1, and F1 at final marks, of the genres that match, by their counts.
pooled() {
    grep -E "$2" folds.txt | sed 's/.*(\(.*\))$/\1/; s/,//' | awk -v name="$1" '
        {r += $1; w += $2; m += $3; rm += $4; mm += $5}
        END {
            printf "sentences-folds-%s-f1 %.2f\n", name, 200 * r / (2 * r + w + m)
            printf "sentences-folds-%s-marks %.2f\n", name, 200 * rm / (2 * rm + w + mm)
        }'
}

score_summary() {
    # The program itself, on a few: nothing but whole sentences of the text, in their order.
    python3 "$tools/score_summary.py" --data "$data/summary/cnndm.dev.jsonl" --split dev -n 3 \
        --limit 100 --cmd "$briefcast summarize -n {n} {file}" >scores.txt || return 1
    sed -n 's/.* verbatim *\([0-9.]*\)%.*/summary-verbatim \1/p' scores.txt
    sed -n 's/.* order *\([0-9.]*\)%.*/summary-order \1/p' scores.txt
    sed -n 's/.* empty *\([0-9]*\).*/summary-empty \1/p' scores.txt
    # The shipped weights have learned from these articles: so each fifth is chosen from by weights of the rest.
    make -s -C "$top" KIND=release learners >&2 &&
        "$top/build/release/train-summary" --folds 5 "$data/summary/cnndm.dev.jsonl:n=3,w=60" \
            "$data/summary/writers.dev.jsonl:n=3" "$data/summary/gum.dev.jsonl:n=2" >folds.txt || return 1
    awk '
        / articles\)/ {set = $0; sub(/.*\//, "", set); sub(/\..*/, "", set); set = set "-" $2 substr($3, 1, 1)}
        /ours, held out/ {print "summary-folds-" set "-r1", $4; print "summary-folds-" set "-r2", $5
                          print "summary-folds-" set "-rl", $6}
        /gain, 95 %/ {for (i = 4; i <= 10; i += 3) {low = $i - $(i + 2); if (i == 4 || low < least) least = low}
                      print "summary-folds-" set "-gain", least}' folds.txt
}

# against MEASURES: one test for each floor whose measure begins with $1.
against() {
    grep "^$1-" "$floors" >wanted
    while read -r measure relation limit measured; do
        value=$(sed -n "s/^$measure //p" measures)
        if [ -z "$value" ]; then
            fail "$measure is measured"
        elif awk "BEGIN { exit !($value $([ "$relation" = at-most ] && echo '<=' || echo '>=') $limit) }"; then
            pass "$measure is $value, $relation $limit (recorded: $measured)"
        else
            fail "$measure is $value, not $relation $limit"
        fi
    done <wanted
}

for part in quotes:attribution/polnear.dev.jsonl sentences:sentences/gum.dev.jsonl summary:summary/cnndm.dev.jsonl; do
    name=${part%%:*} file=${part#*:}
    if [ ! -f "$data/$file" ] || [ ! -f "$tools/score_$name.py" ]; then
        skip "$name" "no $file or no score_$name.py in ${BRIEFCAST_SHARED:-../shared}"
    elif "score_$name" >measures 2>scoring.err; then
        against "$name"
    else
        fail "$name is scored"
        note "$(head -n 5 scoring.err)"
    fi
done
finish
