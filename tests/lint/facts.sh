#!/bin/sh
# Holds the documents against the program's sources: every option and exit status stands in the man page and in the completions.
cd "$(dirname "$0")/../.." || exit 1
bad=0
complain() { echo "$1" >&2; bad=1; }
for option in $(sed -n 's/.*{"\([a-z]*\)", .*G_OPTION_ARG.*/\1/p' src/cli/options.c); do
    grep -q -- "\\\\-\\\\-$option" doc/briefcast.1 || complain "doc/briefcast.1: --$option is missing"
    grep -q -- "--$option" src/cli/completion/briefcast.bash || complain "briefcast.bash: --$option is missing"
    grep -q -- "--$option" src/cli/completion/_briefcast || complain "_briefcast: --$option is missing"
done
for command in $(sed -n 's/.*\.name = "\([a-z]*\)".*/\1/p' src/cli/command-*.c); do
    grep -q "^\.SS $command\|^\.B $command" doc/briefcast.1 || complain "doc/briefcast.1: the command $command is missing"
    grep -qw "$command" src/cli/completion/briefcast.bash || complain "briefcast.bash: $command is missing"
    grep -qw "$command" src/cli/completion/_briefcast || complain "_briefcast: $command is missing"
done
for status in $(sed -n 's/.*\[BC_ERROR_[A-Z]*\] = \([0-9]*\).*/\1/p; s/.*, *\[BC_ERROR_[A-Z]*\] = \([0-9]*\).*/\1/p' src/base/error.c); do
    grep -q "^\.B $status" doc/briefcast.1 || complain "doc/briefcast.1: exit status $status is missing"
done
for text in "make demo" "make check"; do grep -q "$text" README.md || complain "README.md does not name $text"; done
exit $bad
