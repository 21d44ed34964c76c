# Helpers for the end-to-end tests: `. "$(dirname "$0")/../lib/tap.sh"` at the top, `finish` at the end.
#
# Each test has a temporary folder of its own, $tmp, which is also its working folder and holds its
# HOME, XDG folders and TMPDIR, so that nothing of the user's is read or written.  It goes at exit,
# together with the processes named by `at_exit`.
set -u
top=$(cd "$(dirname "$0")/../.." && pwd -P)
export LC_ALL=C.UTF-8

briefcast=${BRIEFCAST:-$top/briefcast}
case $briefcast in
/*) ;;
*) briefcast=$PWD/$briefcast ;;
esac
if [ ! -x "$briefcast" ]; then
    echo "not ok 1 - $briefcast is there (make it, or set BRIEFCAST)"
    exit 1
fi
samples=$top/samples
lib=$top/tests/lib
shared=${BRIEFCAST_SHARED:-$top/../shared}

tmp=$(mktemp -d) || exit 1
tmp=$(cd "$tmp" && pwd -P)
mkdir "$tmp/home" "$tmp/run" "$tmp/tmp" || exit 1
chmod 700 "$tmp/run"
export HOME="$tmp/home" TMPDIR="$tmp/tmp"
export XDG_CONFIG_HOME="$HOME/.config" XDG_CACHE_HOME="$HOME/.cache" XDG_DATA_HOME="$HOME/.local/share"
export XDG_STATE_HOME="$HOME/.local/state" XDG_RUNTIME_DIR="$tmp/run"
unset http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY PULSE_SERVER
cd "$tmp" || exit 1

count=0 failures=0 at_exit_do=

# at_exit COMMAND: run at the end, latest first.
at_exit() { at_exit_do="$1; $at_exit_do"; }
leave() {
    eval "$at_exit_do"
    cd / && rm -rf "$tmp"
}
trap leave EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

pass() { count=$((count + 1)) && echo "ok $count - $1"; }
fail() { count=$((count + 1)) failures=$((failures + 1)) && echo "not ok $count - $1"; }
skip() { count=$((count + 1)) && echo "ok $count - $1 # SKIP $2"; }
note() { printf '%s\n' "$*" | sed 's/^/# /'; }

# ok NAME COMMAND...: passes when the command does; shows what it said when it does not.
ok() {
    ok_name=$1
    shift
    if "$@" >"$tmp/ok.out" 2>&1; then
        pass "$ok_name"
    else
        ok_status=$?
        fail "$ok_name"
        note "exit $ok_status: $*"
        head -n 20 "$tmp/ok.out" | sed 's/^/#   /'
    fi
}

# not COMMAND...: succeeds when the command fails.
not() { ! "$@"; }

# is NAME GOT WANTED
is() {
    if [ "$2" = "$3" ]; then
        pass "$1"
    else
        fail "$1"
        note "got:    $2"
        note "wanted: $3"
    fi
}

# run COMMAND...: leaves $status, and the files out and err.
run() {
    "$@" >"$tmp/out" 2>"$tmp/err" </dev/null
    status=$?
}

# works NAME COMMAND...: exit 0 and not a word on stderr; stdout is left in $tmp/out.
works() {
    works_name=$1
    shift
    run "$@"
    if [ "$status" -eq 0 ] && [ ! -s "$tmp/err" ]; then
        pass "$works_name"
    else
        fail "$works_name"
        note "exit $status: $*"
        head -n 5 "$tmp/err" | sed 's/^/#   stderr: /'
    fi
}

# one_line: the last `run` put exactly one line, of the program's own, on stderr.
one_line() {
    [ "$(wc -l <"$tmp/err")" -eq 1 ] && [ "$(grep -c '^briefcast: .' "$tmp/err")" -eq 1 ]
}

# fails STATUS NAME COMMAND...: that exit status, and one line "briefcast: ..." on stderr.
fails() {
    fails_status=$1 fails_name=$2
    shift 2
    run "$@"
    if [ "$status" -eq "$fails_status" ] && one_line; then
        pass "$fails_name"
    else
        fail "$fails_name"
        note "exit $status instead of $fails_status: $*"
        head -n 5 "$tmp/err" | sed 's/^/#   stderr: /'
    fi
}

# says TEXT NAME: the last stderr has TEXT in it (to be used after fails).
says() {
    if grep -qF -e "$1" "$tmp/err"; then
        pass "$2"
    else
        fail "$2"
        note "'$1' is not in: $(head -n 3 "$tmp/err")"
    fi
}

# clean FOLDER NAME: nothing in FOLDER and no temporary file left anywhere.
clean() {
    is "$2" "$(cd "$1" && find . -mindepth 1 | sort | tr '\n' ' ')" ""
}
no_litter() {
    is "${1:-no temporary files are left}" "$(find "$TMPDIR" -mindepth 1 | tr '\n' ' ')" ""
}

# wait_for SECONDS COMMAND...: until the command succeeds.
wait_for() {
    wait_left=$(($1 * 20))
    shift
    until "$@" >/dev/null 2>&1; do
        wait_left=$((wait_left - 1))
        [ "$wait_left" -gt 0 ] || return 1
        sleep 0.05
    done
}

# serve FOLDER: an HTTP server on the loopback interface; its address is left in $url.
serve() {
    python3 "$lib/serve.py" "$1" "$tmp/port" >"$tmp/serve.log" 2>&1 &
    at_exit "kill $! 2>/dev/null"
    wait_for 10 test -s "$tmp/port" || return 1
    url=http://127.0.0.1:$(cat "$tmp/port")
}

have() { command -v "$1" >/dev/null 2>&1; }

finish() {
    echo "1..$count"
    [ "$failures" -eq 0 ]
    exit
}
