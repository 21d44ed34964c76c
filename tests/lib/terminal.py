#!/usr/bin/env python3
"""Runs a command with a terminal as its standard error, prints what it shows there, exits as it does.

usage: terminal.py [--stdout] COMMAND...       --stdout: its standard output is the terminal too
"""
import os
import subprocess
import sys

command = sys.argv[1:]
both = command[0] == "--stdout"
if both:
    command = command[1:]
master, slave = os.openpty()
process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=slave,
                           stdout=slave if both else subprocess.DEVNULL)
os.close(slave)
shown = b""
while True:
    try:
        some = os.read(master, 65536)
    except OSError:  # the other end was closed
        break
    if not some:
        break
    shown += some
sys.stdout.buffer.write(shown)
sys.exit(process.wait() % 256)
