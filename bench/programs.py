#!/usr/bin/env python3
"""Run programs on Pyclair and on CPython 3.13, in turns, and print a table of thread seconds.

    python3 bench/programs.py [--python PATH] [--passes N] [--rounds N] [--peer-rounds N] [--starts N]
                              [--only NAME[,NAME...]]

The programs are those in programs/, compiled by that CPython. What each figure means is in README.md of this folder.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import BENCH, ROOT, VERSION, installed_python, java, output, say, start_once

PROGRAMS = BENCH / "programs"
HELLO = "hello"


def arguments():
    parser = argparse.ArgumentParser(description="Run programs on Pyclair and on CPython %s." % VERSION)
    parser.add_argument("--python", help="the CPython of %s" % VERSION)
    parser.add_argument("--passes", type=int, default=2, help="how often the two take turns (2)")
    parser.add_argument("--rounds", type=int, default=10, help="rounds of ours a pass (10)")
    parser.add_argument("--peer-rounds", type=int, default=3, help="rounds of CPython a pass (3)")
    parser.add_argument("--starts", type=int, default=20, help="cold starts of each (20)")
    parser.add_argument("--only", help="which programs; %s is the cold start" % HELLO)
    chosen = parser.parse_args()
    known = sorted(path.stem for path in PROGRAMS.glob("*.py"))
    chosen.only = chosen.only.split(",") if chosen.only else known
    unknown = set(chosen.only) - set(known)
    if unknown or min(chosen.passes, chosen.rounds, chosen.peer_rounds, chosen.starts) < 1:
        parser.error("no program is named %s" % ", ".join(sorted(unknown)) if unknown else "a count is too small")
    chosen.python = chosen.python or installed_python()
    return chosen


def compiled(name, options, folder):
    target = str(Path(folder) / (name + ".pyc"))
    code = "import py_compile, sys; py_compile.compile(sys.argv[1], sys.argv[2], doraise=True)"
    output(options.python, "-c", code, PROGRAMS / (name + ".py"), target)
    return target


def class_path():
    """Where the classes are, built if they must be."""
    say("building")
    output("mvn", "-q", "-B", "-o", "-pl", "bench", "-am", "-DskipTests", "compile", cwd=ROOT)
    return ":".join(str(ROOT / module / "target" / "classes") for module in ("core", "runtime", "bench"))


def times(name, options, classes, folder):
    """Takes turns, so that a machine that slows down does so for both."""
    pyc = compiled(name, options, folder)
    ours, theirs = [], []
    for _ in range(options.passes):
        ours.append(
            json.loads(output(java(), "-cp", classes, "dev.pyclair.bench.ProgramTimes", pyc, options.rounds))
        )
        theirs.append(json.loads(output(options.python, "-B", BENCH / "peers" / "program.py", pyc, options.peer_rounds)))
    return ours, theirs


def starts(options, folder):
    pyc = compiled(HELLO, options, folder)
    commands = [[str(ROOT / "pyclair"), "run", pyc], [str(options.python), pyc]]
    texts = [start_once(command)[2] for command in commands]
    if texts[0] != texts[1]:
        sys.exit("programs.py: %s prints %r" % (commands[0], texts[0]))
    found = [[], []]
    for _ in range(options.starts):
        for which, command in enumerate(commands):
            found[which].append(start_once(command)[:2])
    for what, part in (("clock", 0), ("CPU", 1)):
        mine, peer = ([each[part] for each in side] for side in found)
        print(
            "cold start, %s: best %.4f and %.4f, ratio %.2f; median %.4f and %.4f, ratio %.2f"
            % (
                what, min(mine), min(peer), min(mine) / min(peer),
                statistics.median(mine), statistics.median(peer), statistics.median(mine) / statistics.median(peer),
            )  # fmt: skip
        )


def main():
    options = arguments()
    with tempfile.TemporaryDirectory() as folder:
        version = output(java(), "-version", stderr=subprocess.STDOUT).splitlines()[0]
        print("%s; %s" % (output(options.python, "--version").strip(), version))
        names = [name for name in options.only if name != HELLO]
        ratios = []
        if names:
            classes = class_path()
            print("%-10s %8s %8s %8s %8s %6s" % ("seconds", "first", "best", "first", "best", "ratio"))
        for name in names:
            ours, theirs = times(name, options, classes, folder)
            best, peer = min(map(min, ours)), min(map(min, theirs))
            ratios.append(best / peer)
            first, peer_first = min(each[0] for each in ours), min(each[0] for each in theirs)
            print("%-10s %8.4f %8.4f %8.4f %8.4f %6.2f" % (name, first, best, peer_first, peer, best / peer), flush=True)
        if ratios:
            print("geometric mean of %d ratios: %.2f" % (len(ratios), math.exp(statistics.mean(map(math.log, ratios)))))
        if HELLO in options.only:
            starts(options, folder)


if __name__ == "__main__":
    main()
