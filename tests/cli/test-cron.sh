#!/bin/sh
# The morning briefing: cron's environment, a feed over HTTP, a dated file, silence; and several runs
# at the same moment.
. "$(dirname "$0")/../lib/tap.sh"

mkdir site
cp "$samples/feed.xml" site/
serve "$tmp/site" || { fail "a web server to fetch from" && finish; }
feed=$url/feed.xml

# ---- cron's exact environment ----
today() { date +%F; }
crons() { (cd "$HOME" && env -i HOME="$HOME" LOGNAME=tester SHELL=/bin/sh PATH=/usr/bin:/bin /bin/sh -c "$1"); }
before=$(today)
crons "$briefcast render $feed --length 40s -o briefings/%F.ogg" >out 2>err </dev/null
is "in cron's environment: exit status" "$?" 0
is "in cron's environment: nothing on stdout" "$(cat out)" ""
is "in cron's environment: nothing on stderr" "$(cat err)" ""
after=$(today)
made=$(ls -A "$HOME/briefings")
case $made in
"$before.ogg" | "$after.ogg") pass "the file has the date of today" ;;
*) fail "the file has the date of today" && note "there is: $made" ;;
esac
ok "the file is whole" python3 "$lib/sound.py" whole "$HOME/briefings/$made"
cp "$HOME/briefings/$made" reference.ogg
crons "$briefcast render --quiet $feed --length 40s -o ~/briefings/%Y/%m/%d.ogg" >out 2>err </dev/null
is "--quiet, with folders that are not there yet: nothing said" "$(cat out err)" ""
ok "folders are made" cmp "$HOME/briefings/$(date +%Y/%m/%d).ogg" reference.ogg

# ---- several at the same moment ----
rm -r "$HOME/briefings"
for i in 1 2 3 4; do
    (crons "$briefcast render $feed --length 40s -o briefings/%F.ogg" >"out.$i" 2>"err.$i" </dev/null
        echo $? >"status.$i") &
    runs="${runs-} $!"
done
# shellcheck disable=SC2086
wait $runs
is "four at once: all succeed" "$(cat status.1 status.2 status.3 status.4 | tr '\n' ' ')" "0 0 0 0 "
is "four at once: all silent" "$(cat out.1 out.2 out.3 out.4 err.1 err.2 err.3 err.4)" ""
is "four at once: one file" "$(ls -A "$HOME/briefings" | wc -l)" 1
ok "four at once: the file is the one that each would make" cmp "$HOME/briefings/$(today).ogg" reference.ogg

# A reader that has the old file open keeps it whole.
"$briefcast" render "$feed" --length 20s -o steady.wav
(
    head -c 1000 >part1
    "$briefcast" render "$samples/wire-story.txt" --length 20s -o steady.wav
    cat >part2
) <steady.wav
cat part1 part2 >joined.wav
ok "who reads while a new one is made reads the old one to its end" python3 "$lib/sound.py" whole joined.wav

# When the feed cannot be had there is one line for cron's mail, and no file.
rm -r "$HOME/briefings"
crons "$briefcast render $url/nothing-here.xml -o briefings/%F.ogg" >out 2>err </dev/null
status=$?
is "no feed: exit status" "$status" 66
ok "no feed: one line" one_line
is "no feed: no file" "$(find "$HOME" -name '*.ogg')" ""
no_litter

# ---- a real cron, with a crontab and a spool of the test's own ----
cron=$(command -v cron || command -v crond || ls /usr/sbin/cron 2>/dev/null)
if [ -z "$cron" ]; then
    skip "a real cron" "cron is not installed"
    finish
fi
if [ "$(id -u)" -ne 0 ] || ! unshare -m true 2>/dev/null; then
    skip "a real cron" "needs root and a mount namespace"
    finish
fi
mkdir spool empty var-run
chmod 1730 spool
{
    echo "HOME=$HOME"
    echo "* * * * * $briefcast render $feed --length 30s -o briefings/\\%F.ogg >$tmp/cron.out 2>$tmp/cron.err; env >$tmp/cron.env"
} >spool/root
chmod 600 spool/root
: >etc-crontab
# The server keeps its own namespace; cron sees only the test's crontab.
unshare -m sh -c '
    mkdir -p /var/spool/cron/crontabs
    mount --bind spool /var/spool/cron/crontabs && mount --bind empty /etc/cron.d &&
    { [ ! -e /etc/crontab ] || mount --bind etc-crontab /etc/crontab; } &&
    mount --bind var-run /run && exec "$0" -f' "$cron" >cron.log 2>&1 &
crond=$!
at_exit "kill $crond 2>/dev/null"
rm -rf "$HOME/briefings"
wait_for 80 test -s "$tmp/cron.env"
ok "cron has run the line" test -s "$tmp/cron.env"
kill $crond 2>/dev/null
wait $crond 2>/dev/null
is "by cron: nothing said" "$(cat cron.out cron.err 2>&1)" ""
ok "by cron: one whole file with the date" python3 "$lib/sound.py" whole "$HOME/briefings/$(today).ogg"
ok "by cron: with cron's bare PATH" grep -qx 'PATH=/usr/bin:/bin' cron.env
finish
