#!/usr/bin/env python3
"""Runs a command, sends it a signal while it works, and tells how it ended.

usage: interrupt.py SIGNAL FOLDER COMMAND...

The signal (INT, TERM) goes to the process alone once a file has appeared in FOLDER, or after two
seconds.  Prints "status N", as a shell counts it, "left N", the processes of its group that are
still there half a second later, and its stderr.
"""
import os
import signal
import subprocess
import sys
import time


def group_alive(group):
    """Processes of the group that are not zombies."""
    alive = 0
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                with open(f"/proc/{entry}/stat", encoding="ascii", errors="replace") as f:
                    fields = f.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            alive += fields[0] != "Z" and int(fields[2]) == group
    return alive


number = getattr(signal, "SIG" + sys.argv[1])
folder = sys.argv[2]
before = set(os.listdir(folder))


def defaults():
    # A shell makes its background jobs, and so this one perhaps, ignore SIGINT.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


process = subprocess.Popen(sys.argv[3:], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                           preexec_fn=defaults, start_new_session=True)
end = time.monotonic() + 2
while process.poll() is None and time.monotonic() < end:
    if set(os.listdir(folder)) - before:
        time.sleep(0.1)
        break
    time.sleep(0.01)
worked = process.poll() is None
process.send_signal(number)
began = time.monotonic()
try:
    error = process.communicate(timeout=10)[1]
except subprocess.TimeoutExpired:
    os.killpg(process.pid, signal.SIGKILL)
    sys.exit("did not end within ten seconds")
status = process.returncode if process.returncode >= 0 else 128 - process.returncode
time.sleep(0.5)
print(f"worked {int(worked)}")
print(f"status {status}")
print(f"left {group_alive(process.pid)}")
print(f"prompt {int(time.monotonic() - began < 2.5)}")
sys.stdout.write(error.decode(errors="replace"))
